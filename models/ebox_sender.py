from odoo import api, fields, models

from ..ebox.model import Text


def pick_by_language(records, prefix):
    """The text of ``<prefix>_fr/nl/de`` in the reader's language, else another one.

    :return: a list of strings, in the order of ``records``
    """
    lang = records.env.lang or "en"
    return [
        Text(
            fr=record[f"{prefix}_fr"] or "",
            nl=record[f"{prefix}_nl"] or "",
            de=record[f"{prefix}_de"] or "",
        ).pick(lang)
        for record in records
    ]


class EboxSender(models.Model):
    """An organisation that sends official mail; reference data, shared by all companies."""

    _name = "ebox.sender"
    _description = "Sender of official documents"
    _inherit = ["ebox.documents.mixin"]
    _order = "number"
    _documents_field = "sender_id"
    _rec_names_search = ["number", "name_fr", "name_nl", "name_de"]

    number = fields.Char(
        "Enterprise number",
        required=True,
        help="The 10 digits under which the Crossroads Bank for Enterprises knows the sender.",
    )
    # Three columns, since `translate` refuses languages that are not active in this database.
    name_fr = fields.Char("Name (French)")
    name_nl = fields.Char("Name (Dutch)")
    name_de = fields.Char("Name (German)")
    long_name_fr = fields.Char("Full name (French)")
    long_name_nl = fields.Char("Full name (Dutch)")
    long_name_de = fields.Char("Full name (German)")
    name = fields.Char(compute="_compute_name", search="_search_name")
    url = fields.Char("Website")
    logo = fields.Image(max_width=256, max_height=256)
    partner_id = fields.Many2one(
        "res.partner",
        string="Contact",
        index="btree_not_null",
        help="The contact that stands for this sender in accounting.",
    )

    rule_ids = fields.One2many("ebox.sender.rule", "sender_id", "Rules")

    _number_unique = models.Constraint(
        "UNIQUE (number)", "This sender is known already: two senders cannot share a number."
    )

    @api.depends("name_fr", "name_nl", "name_de", "number")
    @api.depends_context("lang")
    def _compute_name(self):
        for sender, name in zip(self, pick_by_language(self, "name"), strict=True):
            sender.name = name or sender.number

    def _search_name(self, operator, value):
        domain_operator = "|" if operator not in ("not in", "not ilike", "!=") else "&"
        return [
            domain_operator,
            domain_operator,
            domain_operator,
            ("name_fr", operator, value),
            ("name_nl", operator, value),
            ("name_de", operator, value),
            ("number", operator, value),
        ]

    @api.model
    def _by_number(self, numbers):
        """The senders with these enterprise numbers, the missing ones created.

        :param numbers: iterable of 10-digit strings; an empty one stands for "unknown sender"
        :return: dict of number to ``ebox.sender``
        """
        wanted = set(numbers)
        known = {sender.number: sender for sender in self.search([("number", "in", list(wanted))])}
        missing = sorted(wanted - known.keys())
        created = self.create([{"number": number} for number in missing])
        return known | dict(zip(missing, created, strict=True))

    @api.depends("name", "number")
    @api.depends_context("lang")
    def _compute_display_name(self):
        for sender in self:
            sender.display_name = sender.name or self.env._("Unknown sender")
