import re
from datetime import date

from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError
from odoo.tools import format_date

from ..ebox.parcel import Channel
from .ebox_write_guard import PUT_RIGHT

# Invoices received: ten years from 1 January of the year after their date. Belgian VAT Code,
# art. 60 § 4, as it is since 1 January 2023 (law of 20 November 2022).
LEAST_YEARS_INVOICES = 10
# All else: seven years, as vouchers of the accounts. Code of Economic Law, art. III.86 and III.88.
LEAST_YEARS_OTHERS = 7
MOST_YEARS = 50
# What came there in the first hour of a year is of that year, wherever the server stands.
BELGIUM = "Europe/Brussels"
# French, Dutch and German, as the e-Box names its types.
INVOICE = re.compile(
    r"\bfactuu?r|\bnotes? de crédit|\bcreditnota|rechnung\b|\bgutschrift|\binvoice", re.IGNORECASE
)
# What a document says of itself that its retention hangs on. Bills that are unlinked and types that
# are renamed change nothing: once kept as an invoice, always so.
KEPT_BY = frozenset(
    {
        "published", "keep_until", "figure_kind", "figure_date", "has_invoice", "channel",
        "message_type_id", "mailbox_id", "company_id",
    }
)


class ResCompany(models.Model):
    """How long a company keeps its documents: as long as the law says, or longer."""

    _inherit = "res.company"

    ebox_keep_years_invoices = fields.Integer(
        "Keep invoices (years)",
        default=LEAST_YEARS_INVOICES,
        required=True,
        help="Counted from 1 January of the year after their date.",
    )
    ebox_keep_years_others = fields.Integer(
        "Keep other documents (years)",
        default=LEAST_YEARS_OTHERS,
        required=True,
        help="Counted from 1 January of the year after they were received.",
    )

    @api.constrains("ebox_keep_years_invoices", "ebox_keep_years_others")
    def _check_ebox_keep_years(self):
        for company in self:
            for name, least in (
                ("ebox_keep_years_invoices", LEAST_YEARS_INVOICES),
                ("ebox_keep_years_others", LEAST_YEARS_OTHERS),
            ):
                if not least <= company[name] <= MOST_YEARS:
                    raise ValidationError(
                        self.env._(
                            "“%(setting)s”: between %(least)s, as the law says, and %(most)s.",
                            setting=self._fields[name]._description_string(self.env),
                            least=least,
                            most=MOST_YEARS,
                        )
                    )


class EboxMessageType(models.Model):
    """Invoices are known by the name of their type, also where they come as a PDF alone."""

    _inherit = "ebox.message.type"

    is_invoice = fields.Boolean(
        "Type of invoices",
        compute="_compute_is_invoice", store=True, help="Its name speaks of invoices."
    )

    @api.depends("name_fr", "name_nl", "name_de")
    def _compute_is_invoice(self):
        for kind in self:
            names = " / ".join(filter(None, (kind.name_fr, kind.name_nl, kind.name_de)))
            kind.is_invoice = bool(INVOICE.search(names))


class EboxDocument(models.Model):
    """Until when a document is kept, whatever anybody does."""

    _inherit = "ebox.document"

    has_invoice = fields.Boolean(
        "Holds an invoice",
        readonly=True, help="A file of it is an invoice in XML, of registered mail too."
    )
    invoice_year = fields.Integer(
        "Kept as an invoice of",
        compute="_compute_invoice_year",
        store=True,
        help="The year that it is kept as an invoice of; it never falls back. 0: all else.",
    )
    keep_until = fields.Date(
        "Kept until",
        compute="_compute_keep_until",
        store=True,
        help="The last day of its retention: ten years for invoices, seven for all else, or as "
        "the company set it, from 1 January of the year after its date.",
    )

    @api.depends(
        "published",
        "figure_kind",
        "figure_date",
        "has_invoice",
        "move_ids",
        "channel",
        "message_type_id.is_invoice",
    )
    def _compute_invoice_year(self):
        for document in self:
            document.invoice_year = max(document.invoice_year, document._own_invoice_year())

    @api.depends(
        "published",
        "invoice_year",
        "company_id.ebox_keep_years_invoices",
        "company_id.ebox_keep_years_others",
    )
    def _compute_keep_until(self):
        for document in self:
            document.keep_until = document._end_of_retention(document.invoice_year)

    def _end_of_retention(self, invoice_year):
        """The last day: an invoice is kept no less long than all else.

        :param int invoice_year: 0 where it is kept as no invoice
        """
        company = self.company_id
        years = max(company.ebox_keep_years_others, LEAST_YEARS_OTHERS)
        if invoice_year:
            years = max(company.ebox_keep_years_invoices, LEAST_YEARS_INVOICES, years)
        return date(max(invoice_year, self._year_received()) + years, 12, 31)

    def _own_invoice_year(self):
        """The year of the invoice that it is as it stands, 0 where it is none."""
        return self._year_of_retention() if self._may_be_invoice() else 0

    def _may_be_invoice(self):
        """Whether it is kept as an invoice: in doubt it is, as what people bring in mostly is."""
        return bool(
            self.figure_kind
            or self.has_invoice
            or self.channel != Channel.EBOX
            or self.message_type_id.is_invoice
            or self.move_ids
        )

    def write(self, vals):
        """Not even code with all rights shortens a retention; it may lengthen one.

        :raises UserError: where a document would be kept less long than it is
        """
        is_put_right = self.env.context.get("ebox_retention") is PUT_RIGHT
        if is_put_right or not vals.keys() & KEPT_BY:
            return super().write(vals)
        kept = [(one, one.keep_until, one._end_as_it_stands()) for one in self]
        result = super().write(vals)
        for document, until, as_it_stood in kept:
            if document.keep_until < until or document._end_as_it_stands() < as_it_stood:
                raise UserError(
                    self.env._(
                        "“%(document)s” is kept until %(day)s; this cannot be shortened.",
                        document=document.name,
                        day=format_date(self.env, until),
                    )
                )
        return result

    def _end_as_it_stands(self):
        return self._end_of_retention(self._own_invoice_year())

    def _is_kept(self):
        """Whether the retention of this document goes on today."""
        return self.keep_until >= fields.Date.context_today(self)

    def _year_of_retention(self):
        """The year after which the years are counted: that of the day it was received or, where
        that is later, of the invoice's own date.

        A date that the sender wrote never shortens it; one that is far off is a mistake.
        """
        received = self._year_received()
        own = self.figure_date.year if self.figure_date else received
        return own if own == received + 1 else received

    def _year_received(self):
        moment = self.published or fields.Datetime.now()
        return fields.Datetime.context_timestamp(self.with_context(tz=BELGIUM), moment).year

    def _values_on_arrival(self, file):
        values = super()._values_on_arrival(file)
        return values | {"has_invoice": True} if file.kind == "ubl" else values

    @api.ondelete(at_uninstall=True)
    def _unlink_never(self):
        """By sudo too, and whatever the context says: uninstalling drops the tables.

        What is removed leaves its history, and what proves that it was there.
        """
        raise UserError(
            self.env._(
                "A document is never deleted. A manager of the e-Box can remove its content, "
                "with a reason; when, why and by whom stays in its history."
            )
        )


class EboxDocumentFile(models.Model):
    """The files of a document stay with it."""

    _inherit = "ebox.document.file"

    @api.ondelete(at_uninstall=True)
    def _unlink_never(self):
        raise UserError(self.env._("A file of a document is never deleted."))


class EboxMailbox(models.Model):
    """A mailbox that holds documents stays as well."""

    _inherit = "ebox.mailbox"

    @api.ondelete(at_uninstall=False)
    def _unlink_except_with_documents(self):
        documents = self.env["ebox.document"].sudo().with_context(active_test=False)
        if self and documents.search_count([("mailbox_id", "in", self.ids)], limit=1):
            raise UserError(
                self.env._("This mailbox holds documents, which are kept. Archive it instead.")
            )
