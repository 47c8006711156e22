from decimal import Decimal

from odoo import fields, models

from ..ebox.csv_export import csv_file
from ..ebox.names import safe_file_name

# In this order, under the names that the user's language has for them.
COLUMNS = (
    "published",
    "sender_name",
    "name",
    "message_type_id",
    "customer_number_name",
    "channel",
    "figure_kind",
    "figure_number",
    "figure_date",
    "figure_due",
    "figure_currency_id",
    "figure_untaxed",
    "figure_tax",
    "figure_total",
    "payment_state",
    "payment_due",
    "amount_to_pay",
    "company_name",
    "mailbox_name",
    "external_id",
)


class EboxDocument(models.Model):
    """The main data of documents as CSV, beside their files."""

    _inherit = "ebox.document"

    def _csv(self, decimal_comma):
        """The main data of these documents, one a line, as far as this user may see them.

        :param bool decimal_comma: whether amounts are written 12,50 instead of 12.50
        :return: name and bytes of a CSV file
        :raises AccessError: where one of them is not this user's
        """
        self.check_access("read")
        # Readers of what was shared are told what the document says, and have no other columns.
        labels = self.fields_get(COLUMNS, ["string", "selection"])
        titles = [labels[name]["string"] for name in COLUMNS if name in labels]
        titles += [
            self.env._("Enterprise number"),
            self.env._("IBAN"),
            self.env._("Communication"),
        ]
        if has_bills := bool(self.fields_get(["move_ids"])):
            titles.append(self.env._("Vendor bills"))
        payments = self._said("ebox.payment")
        rows = [
            document._csv_row(labels, payments.get(document, self.env["ebox.payment"]))
            + ([document._csv_bills()] if has_bills else [])
            for document in self
        ]
        return self._csv_name(), csv_file(titles, rows, decimal_comma=decimal_comma)

    def _csv_row(self, labels, payments):
        return [
            *(
                self._csv_value(name, labels[name].get("selection"))
                for name in COLUMNS
                if name in labels
            ),
            self.sudo().sender_id.number,
            ", ".join(filter(None, dict.fromkeys(payments.mapped("iban")))),
            ", ".join(filter(None, dict.fromkeys(payments.mapped("communication")))),
        ]

    def _csv_bills(self):
        bills = self.move_ids._filtered_access("read")
        return ", ".join(bills.mapped(lambda bill: bill.ref or bill.display_name))

    def _csv_value(self, name, selection):
        value, kind = self[name], self._fields[name].type
        if kind == "many2one":
            return value.sudo().display_name
        if kind == "selection":
            return dict(selection).get(value)
        if kind == "datetime":
            return fields.Datetime.context_timestamp(self, value).replace(tzinfo=None)
        if kind == "monetary":
            currency = self[self._fields[name].currency_field]
            # Without a currency the document says no amount, which is not 0.00.
            return Decimal(f"{value:.{currency.decimal_places}f}") if currency else None
        return value

    def _csv_name(self):
        if len(self) == 1:
            return safe_file_name(f"{self.figure_number or self.name}.csv")
        return f"{self.env._('documents')}-{fields.Date.context_today(self)}.csv"
