from odoo import fields, models


class EboxSenderRule(models.Model):
    """What a company does with a sender's documents."""

    _name = "ebox.sender.rule"
    _description = "Treatment of a sender's documents"
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
        ],
        string="Vendor bills from UBL",
        required=True,
        default="draft",
    )

    _rule_unique = models.UniqueIndex(
        "(company_id, sender_id, COALESCE(message_type_id, 0))",
        "There is a rule already for this company, sender and type of message.",
    )

    def _compute_display_name(self):
        for rule in self:
            parts = [rule.sender_id.display_name, rule.message_type_id.display_name]
            rule.display_name = " / ".join(filter(None, parts))

    def _for_document(self, document):
        """The rule that fits a document best: its type first, else its sender's; may be empty."""
        return self.search(
            [
                ("company_id", "=", document.company_id.id),
                ("sender_id", "=", document.sender_id.id),
                ("message_type_id", "in", [False, document.message_type_id.id]),
            ],
            order="message_type_id NULLS LAST",
            limit=1,
        )
