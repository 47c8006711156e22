from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from odoo import api, models

from ..ebox.ubl.model import TaxCategory

# Of these the buyer owes the VAT himself: the file charges none, the bill books both sides.
SELF_ASSESSED = frozenset(
    {TaxCategory.REVERSE_CHARGE, TaxCategory.INTRA_COMMUNITY, TaxCategory.EXPORT}
)
# Taxes of territories with a system of their own: never booked on a mainland rate.
TERRITORIAL = frozenset({TaxCategory.IGIC, TaxCategory.IPSI})
SERVICE = "service"


@dataclass(frozen=True)
class Shape:
    """What kind of purchase tax this is; ``deductible`` is the share that is got back."""

    tax: Any  # account.tax
    rate: Decimal
    category: str
    is_self_assessed: bool
    deductible: float
    scope: str | bool


class EboxBillTax(models.AbstractModel):
    """The company's own tax for each rate and category of an invoice."""

    _name = "ebox.bill.tax"
    _description = "Taxes of bills"

    @api.model
    def _fill(self, company, drafts):
        """Find the tax of each rate and category of these bills, and say what is missing."""
        catalogue = self._catalogue(company)
        country = company.account_fiscal_country_id
        for draft in drafts:
            chooser = _Chooser(company, draft, catalogue)
            for key in _keys_of(draft.figures):
                tax = chooser.tax_for(key)
                if tax is not None:
                    draft.taxes[key] = tax
                elif key.category in SELF_ASSESSED:
                    draft.note("not_self_assessed", category=key.category)
            self._note_foreign(draft, country)

    @api.model
    def _note_foreign(self, draft, country):
        """VAT of another country is got back there, if at all, whatever tax has its rate here."""
        prefix = draft.invoice.supplier.vat[:2]
        home = ("EL", "GR") if country.code == "GR" else (country.code,)
        if prefix.isalpha() and prefix not in home and any(draft.figures.taxes.values()):
            draft.note("foreign_vat", country=prefix)

    @api.model
    def _catalogue(self, company):
        """The shapes of the purchase taxes that a company may use, in their own order."""
        taxes = self.env["account.tax"]
        found = taxes.search(
            [
                *taxes._check_company_domain(company),
                ("type_tax_use", "=", "purchase"),
                ("amount_type", "=", "percent"),
            ]
        )
        return {tax: self._shape(tax) for tax in found if not tax.price_include}

    @api.model
    def _shape(self, tax):
        parts = tax.invoice_repartition_line_ids.filtered(
            lambda part: part.repartition_type == "tax" and part.factor > 0
        )
        whole = sum(parts.mapped("factor"))
        back = sum(parts.filtered("account_id").mapped("factor"))
        return Shape(
            tax=tax,
            rate=Decimal(str(tax.amount)),
            category=tax.ubl_cii_tax_category_code or "",
            is_self_assessed=tax.has_negative_factor,
            # A tax of 0% takes nothing: all of it is deductible, so to say.
            deductible=back / whole if whole and tax.amount else 1.0,
            scope=tax.tax_scope,
        )


class _Chooser:
    """Chooses among a company's taxes for one bill."""

    def __init__(self, company, draft, catalogue):
        self.shapes = [*catalogue.values()]
        self.catalogue = catalogue
        self.none = company.env["account.tax"]
        own = draft.account.tax_ids.filtered(catalogue.get)
        # First what the sender's rule or last bill had, then what the account is meant for.
        self.preferred = (draft.used_taxes or self.none, own)
        self.usual = catalogue.get((own or company.account_purchase_tax_id)[:1])
        country = draft.partner.country_id
        self.is_domestic = country in (company.account_fiscal_country_id, country.browse())
        self.is_european = "EU" in (country.country_group_codes or ())
        self.position = draft.partner.with_company(company).property_account_position_id

    def tax_for(self, key):
        """The tax for a rate and category; empty for none to book, None where it is missing."""
        if key.category in SELF_ASSESSED:
            return self._self_assessed(key)
        if key.charged:
            return self._charged(key)
        letters = ("O",) if key.category == TaxCategory.OUTSIDE else ("E", "Z", "S", "")
        found = self._best(
            shape for shape in self.shapes if not shape.rate and shape.category in letters
        )
        return self.none if found is None else found

    def _charged(self, key):
        letters = (key.category,) if key.category in TERRITORIAL else ("S", "B", "")
        found = self._best(
            shape
            for shape in self.shapes
            if shape.rate == key.charged
            and not shape.is_self_assessed
            and shape.category in letters
        )
        return found and self._mapped(found)

    def _mapped(self, tax):
        """What the supplier's fiscal position makes of a tax, where that charges the same."""
        if not self.position:
            return tax
        other = self.catalogue.get(self.position.map_tax(tax)[:1])
        is_same = other and other.rate == tax.amount and not other.is_self_assessed
        return other.tax if is_same else tax

    def _self_assessed(self, key):
        """A tax that is booked on both sides, at the rate that this account usually has."""
        letter, scope = self._acquisition(key.category)
        return self._best(
            (
                shape
                for shape in self.shapes
                if shape.is_self_assessed and (shape.category or "AE") == letter
            ),
            scope,
        )

    def _acquisition(self, category):
        """As what the buyer books it: letter and scope.

        Across a border AE is a service: goods that come from the EU are K, from elsewhere G.
        """
        if category != TaxCategory.REVERSE_CHARGE or self.is_domestic:
            return str(category), None
        return ("K" if self.is_european else "G"), SERVICE

    def _best(self, shapes, scope=None):
        """The tax that a bookkeeper would take; None where there is none."""
        usual = self.usual
        share = usual.deductible if usual else 1.0
        rate = usual.rate if usual else None
        scope = scope or (usual and usual.scope)

        def rank(shape):
            return (
                *(shape.tax not in taxes for taxes in self.preferred),
                # Without a habit that says otherwise, all VAT is got back.
                shape.deductible != share,
                shape.rate != rate,
                shape.scope != scope,
            )

        best = min(shapes, key=rank, default=None)
        return best and best.tax


def _keys_of(figures):
    """The rates and categories of a bill: of its lines, and of its breakdown."""
    return dict.fromkeys([*(line.key for line in figures.lines if line.key), *figures.taxes])
