"""Invoices that are forwarded to a contact without login."""
from datetime import datetime

from freezegun import freeze_time

from .documents import DocumentCase, attachment
from .shares import ShareMixin

NOW = datetime(2026, 11, 25, 9, 0)
XML = b"<?xml version='1.0'?><a/>"


class ForwardMixin(ShareMixin):
    """To be mixed into a ``DocumentCase``: a mailbox whose files may leave by mail."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.company.email = "office@brasserie.example"
        cls.mailbox.write({"mail_files": True, "responsible_id": cls.env.uid})
        cls.books = cls.env["res.partner"].create(
            {"name": "Books", "email": "Books@Package.example", "lang": "en_US"}
        )
        cls.one = cls.make_invoice("Invoice 1", published=datetime(2026, 11, 24, 22, 59))
        cls.number = cls.one.customer_number_id.sudo(False)

    @classmethod
    def make_invoice(cls, name, number="111", kind="invoice", files=("ubl",), **values):
        """An invoice of a customer number: a PDF and these other files."""
        names = {"ubl": ("invoice.xml", "application/xml"), "csv": ("a.csv", "text/csv")}
        values.setdefault("published", datetime(2026, 11, 25, 7, 0))
        announced = [attachment("letter.pdf", is_main=True)]
        announced += [attachment(*names[file]) for file in files]
        document = cls.make_numbered(name, number, attachments=tuple(announced), **values).sudo()
        for file in files:
            cls.arrive(document, names[file][0], XML).kind = file
        document.write({"figure_kind": kind, "figure_source": "ubl"})
        return document

    @classmethod
    def forward(cls, **values):
        """Forward a customer number to the package's mailbox from today on."""
        with freeze_time(NOW):
            return cls.env["ebox.forward"].create(
                {
                    "mailbox_id": cls.mailbox.id,
                    "partner_id": cls.books.id,
                    "customer_number_ids": cls.number.ids,
                    **values,
                }
            )

    def run_cron(self, day=NOW):
        """What cron does on this day; :return: the new mails"""
        before = self.env["mail.mail"].search([])
        with freeze_time(day):
            self.env["ebox.forward"]._forward_batch()
            self.env.flush_all()
        return self.env["mail.mail"].search([("id", "not in", before.ids)], order="id")


class ForwardCase(ForwardMixin, DocumentCase):
    """A forward, without a browser."""
