from odoo import models
from odoo.exceptions import AccessError

# Proves that a write puts right what was read: no call from outside can hold this object.
PUT_RIGHT = object()

class EboxWriteGuard(models.AbstractModel):
    """What came from the e-Box stays as it came: people change a few fields, and no others.

    ``readonly`` on a field is for screens alone: a call over RPC passes it.
    """

    _name = "ebox.write.guard"
    _description = "Kept as it came"
    _people_may_write = frozenset()

    def write(self, vals):
        if not self.env.su and (kept := vals.keys() - self._people_may_write):
            raise AccessError(
                self.env._(
                    "This is kept as it came from the e-Box; it cannot be changed here: %s.",
                    ", ".join(sorted(self._fields[name].string for name in kept)),
                )
            )
        return super().write(vals)


class EboxSender(models.Model):
    """Reference data of all companies: a manager of one says which contact it is, no more."""

    _name = "ebox.sender"
    _inherit = ["ebox.sender", "ebox.write.guard"]
    _people_may_write = frozenset({"partner_id", "rule_ids"})
