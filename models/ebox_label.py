from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError, ValidationError

LONGEST_NAME = 20
SHOWN = ("name", "color", "owner_id")
COLORS = 11  # as tags have them everywhere in Odoo; 0 is none


class EboxLabel(models.Model):
    """A word that one side puts on documents: the company, or the office of an accountant.

    A side is a partner: that of the company, or the commercial partner of a portal user, who
    is their own where they work alone. Each side sees its own labels, and on documents that it
    reads those that another side marked as shared.
    """

    _name = "ebox.label"
    _description = "Label of documents"
    _order = "name, id"

    name = fields.Char(required=True)
    color = fields.Integer("Colour")
    owner_id = fields.Many2one(
        "res.partner",
        required=True,
        index=True,
        ondelete="cascade",
        default=lambda self: self._own_side(),
    )
    is_shared = fields.Boolean("Shared", help="Who else reads the document sees this label too.")
    placement_ids = fields.One2many(
        "ebox.document.label", "label_id", groups=fields.NO_ACCESS
    )

    _name_unique = models.UniqueIndex(
        "(owner_id, lower(name))", "There is a label of this name already."
    )

    @api.constrains("name")
    def _check_name(self):
        for label in self:
            if not label.name.strip() or len(label.name) > LONGEST_NAME:
                raise ValidationError(
                    self.env._(
                        "The name of a label has between 1 and %s characters.", LONGEST_NAME
                    )
                )

    @api.constrains("color")
    def _check_color(self):
        if any(not 0 <= label.color <= COLORS for label in self):
            raise ValidationError(self.env._("This is no colour of a label."))

    # --- whose

    @api.model
    def _own_side(self):
        """The partner whose labels this user puts on documents of others."""
        user = self.env.user.sudo()
        return user.partner_id.commercial_partner_id if user.share else user.company_id.partner_id

    @api.model
    def _own(self):
        """The labels of this user's sides: what they may put on documents, rename and delete."""
        if not self.browse().has_access("read"):
            return self.browse()
        # Record rules let all of these through.
        own = self.sudo().search_fetch([("owner_id", "in", self._own_sides().ids)], SHOWN)
        return own.sudo(self.env.su)

    def _of_own_sides(self):
        """Those of these labels that belong to this user's sides."""
        sides = self._own_sides()
        return self.filtered(lambda label: label.owner_id.id in sides.ids)

    @api.model
    def _own_sides(self):
        user = self.env.user.sudo()
        return self._own_side() if user.share else self.env.companies.sudo().partner_id

    @api.model
    def _visible(self):
        """The labels that this user sees on documents: of their sides, and shared ones."""
        # All that record rules let through: a few for each side.
        if not self.has_access("read"):
            return self.browse()
        if self.env.su or not self.env.user.share:
            return self.search_fetch([], SHOWN)
        sides = self._own_sides().ids
        known = self.sudo().search_fetch(
            ["|", ("owner_id", "in", sides), ("is_shared", "=", True)], SHOWN
        )
        # Record rules let those of their sides through, and are asked about the others alone.
        own = known.filtered(lambda label: label.owner_id.id in sides).sudo(self.env.su)
        return (own | self.search_fetch([("id", "in", (known - own).ids)], SHOWN)).sorted()

    @api.model
    def _begin(self, sides):
        """Give each side that has no label yet its first one.

        :param sides: ``res.partner``
        """
        labels = self.sudo()
        known = labels.search([("owner_id", "in", sides.ids)]).owner_id
        labels.create(
            [
                {"name": _processed(side.with_context(lang=side.lang).env), "color": 10,
                 "owner_id": side.id}
                for side in sides - known
            ]
        )

    # --- who keeps them: record rules say whose, the share says whether

    @api.model_create_multi
    def create(self, vals_list):
        self._check_may_label()
        return super().create([_stripped(vals) for vals in vals_list])

    def write(self, vals):
        self._check_may_label()
        if "owner_id" in vals and not self.env.su:
            raise UserError(self.env._("A label stays with its owner."))
        return super().write(_stripped(vals))

    def unlink(self):
        self._check_may_label()
        return super().unlink()

    def _check_may_label(self):
        """:raises AccessError: for who may label nothing that was shared with them"""
        if not self.env.su and "may_label" not in self.env["ebox.document"]._rights_somewhere():
            raise AccessError(self.env._("Labelling documents was not shared with you."))


def _processed(env):
    return env._("Processed")


def _stripped(vals):
    return vals | {"name": vals["name"].strip()} if vals.get("name") else vals


class ResPartner(models.Model):
    """The people of an office."""

    _inherit = "res.partner"

    ebox_member_ids = fields.One2many(
        "res.partner", "commercial_partner_id", groups=fields.NO_ACCESS,
        string="Members who sign in",
    )


class EboxMailbox(models.Model):
    """A company begins with a label."""

    _inherit = "ebox.mailbox"

    @api.model_create_multi
    def create(self, vals_list):
        mailboxes = super().create(vals_list)
        self.env["ebox.label"]._begin(mailboxes.company_id.sudo().partner_id)
        return mailboxes


class EboxShare(models.Model):
    """And so does an office that something is shared with."""

    _inherit = "ebox.share"

    @api.model_create_multi
    def create(self, vals_list):
        shares = super().create(vals_list)
        for user in shares.user_id:
            labels = self.env["ebox.label"].with_user(user)
            labels._begin(labels._own_side())
        return shares
