from odoo import api, fields, models
from odoo.tools import SQL

OPENING = ["user_id", "customer_number_id", "open_until", "include_registered"]


class EboxDocument(models.Model):
    """Registered mail is found by what it says where a share opens it."""

    _inherit = "ebox.document"

    @api.model
    def _registered_that_open(self):
        conditions = super()._registered_that_open()
        rows = self.env["ebox.share.number"].sudo()
        today = fields.Date.context_today(self)
        opens = [
            ("user_id", "=", self.env.uid),
            ("open_until", ">=", today),
            ("include_registered", "=", True),
        ]
        # Seldom shared: a list that is searched looks no further for whom there is none.
        if rows.search_count(opens, limit=1):
            rows.flush_model([*OPENING, "include_confidential"])
            conditions.append(_opened_by_share_sql(self.env.uid, today))
        return conditions


def _opened_by_share_sql(uid, today):
    return SQL(
        """EXISTS (
            SELECT FROM ebox_share_number shared
             WHERE shared.user_id = %s
               AND shared.customer_number_id = registered.customer_number_id
               AND shared.open_until >= %s
               AND shared.include_registered
               AND (shared.include_confidential OR NOT registered.is_confidential)
        )""",
        uid,
        today,
    )
