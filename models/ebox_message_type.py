import re

from odoo import api, fields, models
from odoo.exceptions import AccessError

from .ebox_sender import pick_by_language

# Attachments of wages and the like name an employee's debts: confidential until a person says
# otherwise. French, Dutch and German, as the e-Box names its types.
SENSITIVE = re.compile(
    r"saisie|cession (?:de |sur )(?:la )?r[ée]mun[ée]ration|cession de salaire"
    r"|beslag|loonoverdracht|pfändung|lohnabtretung",
    re.IGNORECASE,
)


class EboxMessageType(models.Model):
    """A business category of letters, as the sender names it; shared by all companies."""

    _name = "ebox.message.type"
    _description = "Type of official message"
    _inherit = ["ebox.write.guard"]
    _order = "code"
    _rec_names_search = ["code", "name_fr", "name_nl", "name_de"]
    _people_may_write = frozenset({"is_confidential"})

    code = fields.Char(required=True, help="The identifier that the e-Box uses.")
    name_fr = fields.Char("Name (French)")
    name_nl = fields.Char("Name (Dutch)")
    name_de = fields.Char("Name (German)")
    name = fields.Char(compute="_compute_name", search="_search_name")
    is_sensitive = fields.Boolean(
        "Type of sensitive mail",
        compute="_compute_is_sensitive",
        store=True,
        help="Its name speaks of wage seizures or the like.",
    )
    confidentiality = fields.Selection(
        [("always", "Always confidential"), ("never", "Not confidential")],
        company_dependent=True,
        help="What this company decided; empty: by the name of the type.",
    )
    is_confidential = fields.Boolean(
        "Always confidential",
        compute="_compute_is_confidential",
        inverse="_inverse_is_confidential",
        search="_search_is_confidential",
        help="Messages of this type are shown to the group for confidential mail alone, "
        "also where the sender does not mark them: wage seizures for example. "
        "Every company decides for itself.",
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

    @api.depends("name_fr", "name_nl", "name_de")
    def _compute_is_sensitive(self):
        for kind in self:
            names = " / ".join(filter(None, (kind.name_fr, kind.name_nl, kind.name_de)))
            kind.is_sensitive = bool(SENSITIVE.search(names))

    @api.depends("is_sensitive", "confidentiality")
    @api.depends_context("company")
    def _compute_is_confidential(self):
        for kind in self:
            kind.is_confidential = (
                kind.confidentiality == "always"
                or kind.is_sensitive
                and kind.confidentiality != "never"
            )

    def _inverse_is_confidential(self):
        """:raises AccessError: for who would open what they may not read"""
        if not self.env.su and not self.env.user.has_group(
            "l10n_be_ebox.l10n_be_ebox_group_confidential"
        ):
            raise AccessError(
                self.env._("Only who reads confidential mail decides which mail is confidential.")
            )
        for kind in self:
            kind.sudo().confidentiality = "always" if kind.is_confidential else "never"
        self._refresh_documents(self.env.company)

    @api.model
    def _search_is_confidential(self, operator, value):
        if operator != "in":
            return NotImplemented
        always = [
            "|",
            ("confidentiality", "=", "always"),
            "&",
            ("is_sensitive", "=", True),
            ("confidentiality", "=", False),
        ]
        return always if True in value else ["!", *always]

    @api.depends("name")
    def _compute_display_name(self):
        for kind in self:
            kind.display_name = kind.name

    def write(self, vals):
        before = {kind: kind.is_sensitive for kind in self}
        result = super().write(vals)
        # A type is known by its code alone until the e-Box describes it.
        changed = self.filtered(lambda kind: kind.is_sensitive != before[kind])
        changed._refresh_documents()
        return result

    def _refresh_documents(self, companies=None):
        """Bring the documents of these types in line: of ``companies``, all where none is given."""
        if not self:
            return
        domain = [("message_type_id", "in", self.ids)]
        if companies:
            domain.append(("company_id", "in", companies.ids))
        self.env["ebox.document"].sudo().search(domain)._refresh_confidential()

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
