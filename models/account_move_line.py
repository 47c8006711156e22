from odoo import models

from .ebox_bill_values import MARK

PRICED = ("price_unit", "quantity", "discount")


class AccountMoveLine(models.Model):
    """A line keeps its document's amounts until its price changes, be it by a part of a cent."""

    _inherit = "account.move.line"

    def write(self, vals):
        if not vals.keys().isdisjoint(PRICED):
            kept = self.filtered(lambda line: (line.extra_tax_data or {}).get(MARK))
            changed = kept.filtered(lambda line: line._ebox_is_priced_anew(vals))
            # Odoo compares prices by the cent: 1,250 pieces at 0.0345 or 0.0349 were one to it.
            super(AccountMoveLine, changed).write({"extra_tax_data": False})
        return super().write(vals)

    def _ebox_is_priced_anew(self, vals):
        return any(name in vals and vals[name] != self[name] for name in PRICED)
