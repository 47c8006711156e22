from odoo import api, fields, models

from ..ebox.payment import accounts, communication

# What a person still has to do something about, the most pressing first.
OPEN_STATES = ("to_pay", "partly_paid", "ordered", "direct_debit", "refund_expected")
UNPAID_STATES = ("to_pay", "partly_paid")


class EboxPayment(models.Model):
    """One thing to pay or to receive that a document asks for; instalments are several.

    What was read stays as it was read: people change it in the dialog alone, which checks
    every value and notes who changed what.
    """

    _name = "ebox.payment"
    _description = "Payment of a document"
    _inherit = ["ebox.write.guard"]
    _order = "document_id, sequence, id"
    _check_company_auto = True

    document_id = fields.Many2one(
        "ebox.document", required=True, index=True, ondelete="cascade", readonly=True
    )
    company_id = fields.Many2one(related="document_id.company_id", store=True, index=True)
    sender_id = fields.Many2one(related="document_id.sender_id", store=True, index=True)
    sequence = fields.Integer(readonly=True, default=1)
    kind = fields.Selection(
        [("to_pay", "To pay"), ("refund", "Refund"), ("direct_debit", "Direct debit")],
        required=True,
        readonly=True,
        default="to_pay",
    )
    currency_id = fields.Many2one(
        "res.currency",
        required=True,
        readonly=True,
        default=lambda self: self.env.ref("base.EUR"),
    )
    # 0.0: not known; shown blank.
    amount = fields.Monetary(readonly=True)
    iban = fields.Char("IBAN", readonly=True, help="Without blanks.")
    iban_shown = fields.Char("Account", compute="_compute_iban_shown")
    bic = fields.Char("BIC", readonly=True)
    beneficiary = fields.Char(readonly=True)
    communication = fields.Char(readonly=True)
    communication_key = fields.Char(
        compute="_compute_communication_key",
        store=True,
        index="btree_not_null",
        help="The structured communication, as 12 bare digits or an RF reference.",
    )
    due = fields.Date(readonly=True, index="btree_not_null")
    sources = fields.Json(
        readonly=True, help="For each value where it was read, and the words it was read from."
    )
    notices = fields.Json(readonly=True, help="Codes of what a person should look at.")
    is_corrected = fields.Boolean("Corrected by a person", readonly=True)
    move_id = fields.Many2one(
        "account.move",
        "Vendor bill",
        readonly=True,
        index="btree_not_null",
        ondelete="set null",
        check_company=True,
    )

    amount_linked = fields.Monetary(
        "On the bank", readonly=True, help="What bank statement lines have paid of it."
    )

    @api.depends("iban")
    def _compute_iban_shown(self):
        for payment in self:
            payment.iban_shown = accounts.format_iban(payment.iban) if payment.iban else False

    @api.depends("communication")
    def _compute_communication_key(self):
        for payment in self:
            payment.communication_key = self._key_of(payment.communication) or False

    @api.model
    def _key_of(self, text):
        """The key under which equal structured communications meet, "" for another text."""
        return communication.normalise(text or "")

    @api.depends("document_id.name", "sequence")
    def _compute_display_name(self):
        for payment in self:
            payment.display_name = payment.document_id.name

    def action_open_document(self):
        """Show the document of this payment."""
        self.ensure_one()
        action = self.env["ir.actions.act_window"]._for_xml_id("l10n_be_ebox.ebox_document_action")
        return action | {"views": [(False, "form")], "res_id": self.document_id.id}
