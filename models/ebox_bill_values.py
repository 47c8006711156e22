from decimal import Decimal

from markupsafe import Markup

from odoo import api, models
from odoo.fields import Command
from odoo.tools import html_escape

from ..ebox.bill.figures import ZERO, rounded, shared
from ..ebox.bill.model import Origin

# Odoo reads forced amounts of a line only where this has an entry for each of its taxes.
NO_TAX = "0"
MARK = "ebox"


class EboxBillValues(models.AbstractModel):
    """What a bill is created with, once all that belongs to it is found."""

    _name = "ebox.bill.values"
    _description = "Values of bills"

    @api.model
    def _of(self, company, journal, draft):
        """The values of a bill for ``create``.

        Net amounts and taxes that the lines' prices would not come to are given along, the way
        Odoo itself keeps them (``extra_tax_data``): they stay until price or tax change.

        :return: dict
        """
        invoice = draft.invoice
        return {
            "move_type": draft.move_type,
            "company_id": company.id,
            "journal_id": journal.id,
            "partner_id": draft.partner and draft.partner.id,
            "currency_id": draft.currency.id,
            "ref": invoice.number,
            "invoice_date": invoice.issued,
            "payment_reference": invoice.structured or _remittance(invoice),
            "invoice_origin": invoice.order or invoice.contract or False,
            "narration": _paragraphs(invoice.notes, invoice.terms),
            "invoice_line_ids": [Command.create(line) for line in self._lines(company, draft)],
            # A due date of the file goes before the terms agreed with the supplier.
            **(
                {"invoice_date_due": invoice.due, "invoice_payment_term_id": False}
                if invoice.due
                else {}
            ),
            **({"partner_bank_id": draft.bank.id} if draft.bank else {}),
        }

    # --- lines

    @api.model
    def _lines(self, company, draft):
        """The values of each line, and of a line for each rate that the company has no tax for."""
        digits = draft.currency.decimal_places
        taxed, rows = {}, []
        for line in draft.figures.lines:
            tax = draft.taxes.get(line.key, company.env["account.tax"])
            values = self._line(draft, line, tax)
            rows.append((line, values))
            if tax and not tax.has_negative_factor and line.key.charged:
                taxed.setdefault(tax, []).append((line, values))
        forced = self._forced_taxes(company, draft, taxed, digits)
        for line, values in rows:
            self._force(draft, line, values, forced.get(id(values)))
            self._settle(company, draft, line, values)
        return [values for _line, values in rows] + [*self._unmatched(draft, taxed)]

    @api.model
    def _line(self, draft, line, tax):
        values = {
            "name": line.name or self._name_of(line),
            "quantity": float(line.quantity),
            "price_unit": float(line.price),
            "discount": float(line.discount),
            "account_id": draft.account.id,
            "tax_ids": [Command.set(tax.ids)],
        }
        if draft.analytic:
            values["analytic_distribution"] = draft.analytic
        return values

    @api.model
    def _name_of(self, line):
        if line.origin is Origin.SUM:
            rate = _percent(line.key.rate if line.key else ZERO)
            return self.env._("All lines with VAT %s%%, as the invoice lists them", rate)
        return {
            Origin.LINE: self.env._("Line without a name"),
            Origin.ALLOWANCE: self.env._("Allowance"),
            Origin.CHARGE: self.env._("Charge"),
            Origin.ROUNDING: self.env._("Rounding"),
        }[line.origin]

    # --- taxes to the cent

    @api.model
    def _forced_taxes(self, company, draft, taxed, digits):
        """The tax of each line, where Odoo's own computation would miss the file's.

        :param taxed: dict of tax to list of line and values
        :return: dict of ``id`` of a line's values to its tax
        """
        said = self._said(draft)
        forced = {}
        for tax, rows in taxed.items():
            lines = [line for line, _values in rows]
            amount = said.get(tax, ZERO)
            is_exact = not any(line.is_forced for line in lines)
            if is_exact and _computed(company, tax, lines, digits) == amount:
                continue
            parts = shared(amount, [line.amount for line in lines], digits)
            forced |= {id(values): part for (_line, values), part in zip(rows, parts, strict=True)}
        return forced

    @api.model
    def _said(self, draft):
        """The amount of each of the company's taxes, as the file says it."""
        said = {}
        for key, amount in draft.figures.taxes.items():
            if tax := draft.taxes.get(key):
                said[tax] = said.get(tax, ZERO) + amount
        return said

    @api.model
    def _force(self, draft, line, values, tax_amount):
        """Give a line its net amount and tax, where its price does not come to them."""
        if tax_amount is None and not line.is_forced:
            return
        tax_ids = values["tax_ids"][0][2]
        amounts = {"base_amount_currency": float(line.amount)}
        if tax_amount is not None:
            amounts["tax_amount_currency"] = float(tax_amount)
        values["extra_tax_data"] = {
            MARK: True,
            "currency_id": draft.currency.id,
            "price_unit": values["price_unit"],
            "discount": values["discount"],
            "quantity": values["quantity"],
            "manual_total_excluded_currency": float(line.amount),
            "manual_tax_amounts": {str(tax_id): amounts for tax_id in tax_ids} or {NO_TAX: {}},
        }

    @api.model
    def _settle(self, company, draft, line, values):
        """Give a line the amounts and tax tags that Odoo finds for it, so that none is rewritten.

        Odoo writes every line that differs once more, one by one: half of what a bill costs.
        """
        if draft.currency != company.currency_id:
            return
        tax = self.env["account.tax"].browse(values["tax_ids"][0][2])
        tags = tax.get_tax_tags(draft.figures.is_refund, "base")
        balance = float(-line.amount if draft.figures.is_refund else line.amount)
        values |= {
            "amount_currency": balance,
            "balance": balance,
            "tax_tag_ids": [Command.set(tags.ids)],
        }

    @api.model
    def _unmatched(self, draft, taxed):
        """Lines for the tax of rates that the company has no tax for: the total is exact."""
        on_lines = {line.key for rows in taxed.values() for line, _values in rows}
        for key, amount in draft.figures.taxes.items():
            if not amount or key in on_lines:
                continue
            code = "unmatched" if key.charged or not key.rate else "charged_anyway"
            draft.note(code, rate=_percent(key.rate), amount=amount, category=key.category)
            yield {
                "name": self.env._("VAT %s%% not matched", _percent(key.rate)),
                "quantity": 1.0,
                "price_unit": float(amount),
                "account_id": draft.account.id,
                "tax_ids": [Command.clear()],
            }


def _computed(company, tax, lines, digits):
    """What Odoo's computation of a tax comes to for lines whose prices are exact."""
    rate = Decimal(str(tax.amount)) / 100
    if company.tax_calculation_rounding_method == "round_globally":
        return rounded(sum((line.amount for line in lines), ZERO) * rate, digits)
    return sum((rounded(line.amount * rate, digits) for line in lines), ZERO)


def _percent(rate):
    """A rate as people write it: 6, 21, 5.5."""
    return f"{rate.normalize():f}"


def _remittance(invoice):
    """The free communication to pay with, as printed."""
    return next((means.payment_id for means in invoice.means if means.payment_id), False)


def _paragraphs(notes, terms):
    texts = dict.fromkeys(filter(None, (*notes, terms)))
    return Markup().join(Markup("<p>%s</p>") % html_escape(text) for text in texts) or False
