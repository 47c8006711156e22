from odoo import api, fields, models

from ..ebox.customer_number import customer_number_in
from ..ebox.figures import figures_of, identity, invoice_in
from .ebox_write_guard import PUT_RIGHT

# Of a payment, where a document holds no invoice.
OF_PAYMENTS = ("figure_total", "figure_currency_id", "figure_due")


class EboxDocument(models.Model):
    """The main figures of a document: from its invoices, else from what it asks to be paid.

    Of registered mail there are none: all see that it arrived, not what it says.
    """

    _inherit = "ebox.document"

    figure_source = fields.Selection(
        [("ubl", "Invoice (UBL)"), ("payment", "What it asks to be paid")],
        "Figures from",
        readonly=True,
    )
    figure_kind = fields.Selection(
        [("invoice", "Invoice"), ("credit_note", "Credit note")], "Kind", readonly=True
    )
    figure_number = fields.Char("Invoice number", readonly=True)
    figure_date = fields.Date("Invoice date", readonly=True)
    figure_due = fields.Date("Invoice due", readonly=True)
    figure_currency_id = fields.Many2one("res.currency", "Currency", readonly=True)
    figure_untaxed = fields.Monetary(
        "Net", currency_field="figure_currency_id", readonly=True, help="Without VAT."
    )
    figure_tax = fields.Monetary("VAT", currency_field="figure_currency_id", readonly=True)
    figure_total = fields.Monetary(
        "Total",
        currency_field="figure_currency_id",
        readonly=True,
        help="With VAT; of a credit note less than zero.",
    )
    number_read = fields.Char(
        "Customer number read",
        readonly=True,
        help="Our number at the sender, as the document itself prints it.",
    )

    # --- after reading

    def _read(self, reader, let_go=None):
        result = super()._read(reader, let_go)
        if not self.is_registered:
            self._keep_figures(self._invoices_in_files())
        return result

    def _keep(self, readings, texts, is_recognised=False):
        result = super()._keep(readings, texts, is_recognised)
        if not self.is_registered and not self.number_read:
            self.number_read = customer_number_in("\n".join(texts))
        return result

    def _invoices_in_files(self):
        """The invoices that are stored with this document.

        :return: list of ``ebox.ubl.model.Invoice``
        """
        files = self.file_ids.filtered(lambda f: f.kind == "ubl" and f.state == "stored")
        contents = (file.attachment_id.raw or b"" for file in files.sorted("id"))
        invoices = [*filter(None, map(invoice_in, contents))]
        # A PDF may carry the invoice that lies beside it.
        return [*{identity(invoice): invoice for invoice in invoices}.values()]

    def _keep_figures(self, invoices):
        """Write the figures, who sent it where nobody knew, and file the document under the
        number that its invoices name.

        :param invoices: list of ``ebox.ubl.model.Invoice``
        """
        if figures := figures_of(invoices):
            self.with_context(ebox_retention=PUT_RIGHT).write(self._figure_values(figures))
            self._follow_supplier(figures.supplier)
        self._file_by_itself(figures)

    @api.model
    def _figure_values(self, figures):
        """
        :param figures: ``ebox.figures.Figures``
        """
        values = {
            "figure_source": "ubl",
            "figure_kind": "credit_note" if figures.is_credit_note else "invoice",
            "figure_number": figures.number,
            "figure_date": figures.issued,
            "figure_due": figures.due,
            "figure_currency_id": self._currency_named(figures.currency).id,
            "figure_untaxed": float(figures.untaxed or 0),
            "figure_tax": float(figures.tax or 0),
            "figure_total": float(figures.total or 0),
        }
        if number := figures.customer_number or figures.number_hint:
            values["number_read"] = number
        return values

    @api.model
    def _currency_named(self, code):
        currencies = self.env["res.currency"].with_context(active_test=False)
        return currencies.search([("name", "=", code)], limit=1) if code else currencies

    # --- of what is to be paid

    def _follow_payments(self):
        """Where no invoice says it: the total, and its due date, are those of the payments."""
        for document in self.filtered(lambda d: d.figure_source != "ubl" and not d.is_registered):
            values = document._figures_of_payments()
            if any(document[name] != value for name, value in values.items()):
                document.write(values)

    def _figures_of_payments(self):
        payments = self.payment_ids
        currency = payments.currency_id
        if len(currency) != 1:
            return {"figure_source": False} | dict.fromkeys(OF_PAYMENTS, False)
        return {
            "figure_source": "payment",
            "figure_total": sum(payment._signed() for payment in payments),
            "figure_currency_id": currency,
            "figure_due": min(filter(None, payments.mapped("due")), default=False),
        }


class EboxPayment(models.Model):
    """A payment that changes is the document's figure too."""

    _inherit = "ebox.payment"

    def _after_change(self):
        result = super()._after_change()
        self.document_id.sudo()._follow_payments()
        return result
