from odoo import api, models
from odoo.exceptions import UserError
from odoo.tools.misc import formatLang

from ..ebox.parcel import Channel
from .written_days import write_day

USER = "l10n_be_ebox.l10n_be_ebox_group_user"
DOWNLOAD = "l10n_be_ebox.mail_activity_download"
# What is read of a document for its page.
PAGE = (
    "name", "published", "channel", "sender_id", "sender_name", "company_id", "company_name",
    "mailbox_id", "customer_number_id", "customer_number_name", "content_state", "is_registered",
    "is_confidential", "message_type_id", "responsible_id", "figure_source", "figure_kind",
    "figure_number", "figure_date", "figure_due", "figure_untaxed", "figure_tax", "figure_total",
    "figure_currency_id",
)


class EboxDocument(models.Model):
    """The page of one document on the portal."""

    _inherit = "ebox.document"

    def _fetch_for_page(self):
        """Read in one go what the page says, of a document that was found as this user."""
        document = self.sudo()
        document.fetch(PAGE)
        document.mailbox_id.fetch(["responsible_id"])
        document.sender_id.fetch(["number", "url", "partner_id"])

    def _portal_figures(self):
        """What the document is and says, as rows of a label and a text; empty ones left out."""
        is_invoice = self.figure_source == "ubl"
        about = [
            (self.env._("Type"), self._portal_type()),
            (self.env._("Sender"), self._sender_text()),
            (self.env._("Received"), self._portal_day(self.published)),
            (self.env._("Came by"), self._portal_channel()),
            (self.env._("Company"), self.company_name),
            (self.env._("Customer number"), self.customer_number_name),
        ]
        figures = [
            (self.env._("Document number"), self.figure_number),
            (self.env._("Document date"), self._portal_day(self.figure_date)),
            (self.env._("Due"), self._portal_day(self.figure_due)),
            (self.env._("Net"), self._portal_amount("figure_untaxed") if is_invoice else ""),
            (self.env._("VAT"), self._portal_amount("figure_tax") if is_invoice else ""),
            (self.env._("Total"), self._portal_amount("figure_total")),
        ]
        return [(label, text) for label, text in about + figures if text]

    def _sender_text(self):
        """Who sent it, in the reader's language; what came by other ways says it itself."""
        if self.channel == Channel.EBOX:
            return self.sudo().sender_id.display_name
        return self.sender_name

    def _portal_day(self, moment):
        """A day in words; "" for none."""
        return write_day(self.env, moment)

    def _portal_channel(self):
        """By which way this document came, and so how sure its sender is."""
        return {
            Channel.EBOX: self.env._("e-Box"),
            Channel.UPLOAD: self.env._("Uploaded by the company"),
            Channel.MAIL: self.env._("E-mail: who sent it is not proven"),
        }[Channel(self.channel)]

    def _portal_type(self):
        return self._type_text(self.figure_kind, self.message_type_id.id, self.figure_source)

    @api.model
    def _type_text(self, kind, message_type_id, source):
        """Invoice, credit note, or the e-Box's own name for it; "" for none."""
        if kind:
            return dict(self._fields["figure_kind"]._description_selection(self.env))[kind]
        if message_type_id:
            return self.env["ebox.message.type"].sudo().browse(message_type_id).name
        return self.env._("Payment request") if source else ""

    def _portal_amount(self, name):
        return self._amount_text(self[name], self.figure_currency_id.id)

    @api.model
    def _amount_text(self, amount, currency_id):
        """An amount with its currency; "" where the document says none."""
        currency = self.env["res.currency"].sudo().browse(currency_id)
        return formatLang(self.env, amount, currency_obj=currency) if currency else ""

    def _portal_number(self):
        """The number by which the sender knows this document, "" for none."""
        return self.figure_number or ""

    # --- files

    def _portal_files(self):
        """The files of this document, by sudo, what is shown first in front."""
        shown = self._portal_shown_file()
        return shown | self.sudo().file_ids

    def _portal_shown_file(self):
        """The file that the page shows: the main one, a PDF rather than something else."""
        stored = self.sudo().file_ids.filtered(lambda file: file.state == "stored")
        return stored.sorted(lambda file: (file.kind != "pdf", not file.is_main, file.id))[:1]

    def _portal_file_of_kind(self, kind):
        """The file to download as ``pdf`` or ``ubl``; empty where there is none."""
        stored = self.sudo().file_ids.filtered(
            lambda file: file.state == "stored" and file.kind == kind
        )
        return stored[:1]

    def _portal_preview(self):
        """What the right side shows.

        :return: dict as of ``ebox.document.file.preview``; ``url`` is the portal's own address
        """
        file = self._portal_shown_file()
        if not file or not self.may_open:
            return {}
        return file.preview() | {"url": f"{self._portal_url()}/file/{file.id}"}

    def _portal_csv(self):
        """The main data of these documents; taking it is noted in their history.

        :return: name and bytes
        """
        language = self.env["res.lang"]._get_data(code=self.env.user.lang or "en_US")
        csv = self._csv(language.decimal_point == ",")
        self.action_mark_read()
        self.env["ebox.document.event"]._log(
            self, "file", self.env._("Main data downloaded (CSV)")
        )
        return csv

    # --- whom to ask

    def _portal_help(self):
        """Whom to ask where something is missing or wrong, and what they will want to know.

        :return: dict: ``contacts`` (as of ``_portal_contacts``), ``sender`` (``name``,
            ``number``, ``url``, ``phone``, ``email``) and ``copied`` (rows of label and text)
        """
        sender = self.sudo().sender_id
        partner = sender.partner_id
        return {
            "contacts": [self._portal_contact(self.company_name, self._whom_to_ask())],
            "sender": {
                "name": self._sender_text(),
                "number": sender.number,
                "url": sender.url or partner.website or "",
                "phone": partner.phone or "",
                "email": partner.email or "",
            },
            "copied": [
                (label, text)
                for label, text in (
                    (self.env._("Customer number"), self.customer_number_name),
                    (self.env._("Document number"), self._portal_number()),
                )
                if text
            ],
        }

    @api.model
    def _portal_contacts(self, mailboxes):
        """Whom to ask at each company.

        :param mailboxes: ``ebox.mailbox`` by sudo
        :return: list of dicts: ``company``, ``name``, ``email``, ``phone``
        """
        return [
            self._portal_contact(mailbox.company_id.name, mailbox.responsible_id)
            for mailbox in mailboxes.sorted(lambda mailbox: mailbox.company_id.name)
        ]

    @api.model
    def _portal_contact(self, company, user):
        user.fetch(["partner_id"])
        partner = user.partner_id
        partner.fetch(["name", "email", "phone"])
        return {
            "company": company,
            "name": partner.name or "",
            "email": partner.email or "",
            "phone": partner.phone or "",
        }

    def _ask_company(self):
        """Ask the company for what was not downloaded: one activity, however often it is asked.

        :raises UserError: where nothing is missing, or nobody is there to ask
        """
        self.ensure_one()
        self.check_access("read")
        document = self.sudo()
        if not document._has_missing_files():
            raise UserError(self.env._("Nothing is missing here."))
        if not (colleague := self._whom_to_ask(to_open=True)):
            raise UserError(self.env._("Nobody looks after these documents at the moment."))
        if self._is_asked():
            return
        reader = self.env.user.name
        colleague._ebox_assign(
            document,
            DOWNLOAD,
            lambda env: {
                "summary": env._("Asked to download"),
                "note": env._("%s asks for the files of this document.", reader),
            },
        )
        self.env["ebox.document.event"]._log(
            self, "requested", self.env._("The company was asked to download it")
        )

    def _is_asked(self):
        """Whether the company was asked already."""
        return bool(self.sudo().activity_search([DOWNLOAD]))

    def _file_arrived(self, file):
        result = super()._file_arrived(file)
        if not self._has_missing_files():
            self.sudo().activity_unlink([DOWNLOAD])
        return result

    def _has_missing_files(self):
        return any(file.state != "stored" for file in self.sudo().file_ids)

    # --- for colleagues

    def _portal_bills(self):
        """The bills of this document, for who may open them in accounting."""
        if not self.env.user.has_group(USER):
            return self.env["account.move"]
        return self.move_ids._filtered_access("read")
