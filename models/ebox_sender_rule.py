from odoo import api, fields, models

from ..ebox.parcel import Channel


class EboxSenderRule(models.Model):
    """What a company does with a sender's documents."""

    _name = "ebox.sender.rule"
    _description = "Treatment of a sender's documents"
    _inherit = ["analytic.mixin"]
    _order = "company_id, sender_id, message_type_id NULLS LAST"
    _check_company_auto = True

    company_id = fields.Many2one(
        "res.company", required=True, index=True, default=lambda self: self.env.company
    )
    sender_id = fields.Many2one("ebox.sender", required=True, index=True, ondelete="cascade")
    message_type_id = fields.Many2one(
        "ebox.message.type", ondelete="cascade", help="Empty: every type of this sender."
    )
    bill_mode = fields.Selection(
        [
            ("button", "Only when a person asks"),
            ("draft", "Automatically, as a draft"),
            ("post", "Automatically, posted where all checks pass"),
        ],
        string="Vendor bills from UBL",
        required=True,
        default="draft",
        help="Posted: where the bill comes to what its file says, nothing in it is uncertain, it "
        "names our enterprise number, its supplier and bank account are known, and it came "
        "through the e-Box or was uploaded. What came by e-mail stays a draft.",
    )

    _rule_unique = models.UniqueIndex(
        "(company_id, sender_id, COALESCE(message_type_id, 0))",
        "There is a rule already for this company, sender and type of message.",
    )

    @api.depends("sender_id", "message_type_id")
    def _compute_display_name(self):
        for rule in self:
            parts = [rule.sender_id.display_name, rule.message_type_id.display_name]
            rule.display_name = " / ".join(filter(None, parts))

    @api.model
    def _of_company(self, company):
        """All rules of a company."""
        return self.search([("company_id", "=", company.id)])

    def _makes_bills(self, document, default):
        """Whether bills of a document are made by themselves.

        The rule for its type goes first, then the one for its sender.

        :param bool default: where none of these rules is about it
        """
        own = self._about(document)
        return own[0].bill_mode != "button" if own else default

    def _posts_bills(self, document):
        """Whether bills of a document are posted by themselves, if all is well.

        Never of mail, which anybody can write; whoever uploads answers for the file.
        """
        is_proven = document.channel != Channel.MAIL
        return is_proven and self._about(document)[:1].bill_mode == "post"
