from odoo import api, fields, models

from .ebox_sender import pick_by_language


class EboxMessageType(models.Model):
    """A business category of letters, as the sender names it; shared by all companies."""

    _name = "ebox.message.type"
    _description = "Type of official message"
    _order = "code"
    _rec_names_search = ["code", "name_fr", "name_nl", "name_de"]

    code = fields.Char(required=True, help="The identifier that the e-Box uses.")
    name_fr = fields.Char("Name (French)")
    name_nl = fields.Char("Name (Dutch)")
    name_de = fields.Char("Name (German)")
    name = fields.Char(compute="_compute_name", search="_search_name")
    is_confidential = fields.Boolean(
        "Always confidential",
        help="Messages of this type are shown to the group for confidential mail alone, "
        "also where the sender does not mark them: wage seizures for example.",
    )

    _code_unique = models.Constraint("UNIQUE (code)", "This type of message exists already.")

    @api.depends("name_fr", "name_nl", "name_de", "code")
    @api.depends_context("lang")
    def _compute_name(self):
        for kind, name in zip(self, pick_by_language(self, "name"), strict=True):
            kind.name = name or kind.code

    def _search_name(self, operator, value):
        return self.env["ebox.sender"]._search_name(operator, value)[:-1] + [
            ("code", operator, value)
        ]

    @api.depends("name")
    def _compute_display_name(self):
        for kind in self:
            kind.display_name = kind.name

    def write(self, vals):
        result = super().write(vals)
        if "is_confidential" in vals:
            self.env["ebox.document"].sudo().search(
                [("message_type_id", "in", self.ids)]
            )._refresh_confidential()
        return result

    @api.model
    def _by_code(self, codes):
        """The message types with these codes, the missing ones created.

        :return: dict of code to ``ebox.message.type``
        """
        wanted = set(codes) - {""}
        known = {kind.code: kind for kind in self.search([("code", "in", list(wanted))])}
        missing = sorted(wanted - known.keys())
        created = self.create([{"code": code} for code in missing])
        return known | dict(zip(missing, created, strict=True))
