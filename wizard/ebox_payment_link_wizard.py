from odoo import api, fields, models

from ..models.ebox_payment_treatment import NOT_OF_PARTNERS, TREATMENTS

# Negative payment differences in the Belgian chart (PCMN/MAR).
DIFFERENCES = "6571"


class EboxPaymentLinkWizard(models.TransientModel):
    """Which bank line is the payment of a document, and how it is booked."""

    _name = "ebox.payment.link.wizard"
    _description = "Link a payment to its bank line"
    _check_company_auto = True

    # Never by sudo: whoever names a payment here sees of it what its own rules let them see.
    payment_id = fields.Many2one("ebox.payment", required=True, ondelete="cascade")
    document_id = fields.Many2one(related="payment_id.document_id", related_sudo=False)
    company_id = fields.Many2one(related="payment_id.company_id", related_sudo=False)
    currency_id = fields.Many2one(related="payment_id.currency_id", related_sudo=False)
    kind = fields.Selection(related="payment_id.kind", related_sudo=False)
    awaits_bank = fields.Boolean(related="payment_id.awaits_bank", related_sudo=False)
    amount = fields.Monetary("Still to find", compute="_compute_amount")
    iban_shown = fields.Char("IBAN", related="payment_id.iban_shown", related_sudo=False)
    communication = fields.Char(related="payment_id.communication", related_sudo=False)
    due = fields.Date(related="payment_id.due", related_sudo=False)
    move_id = fields.Many2one(
        string="Vendor bill", related="payment_id.move_id", related_sudo=False
    )
    linked_ids = fields.Many2many(
        "ebox.payment.link", compute="_compute_linked_ids"
    )
    missing = fields.Selection(
        [("journal", "No bank journal"), ("line", "No bank line")], compute="_compute_missing"
    )

    treatment = fields.Selection(
        TREATMENTS,
        "Book it as",
        compute="_compute_treatment",
        compute_sudo=False,
        store=True,
        readonly=False,
    )
    account_id = fields.Many2one(
        "account.account",
        compute="_compute_account_id",
        compute_sudo=False,
        store=True,
        readonly=False,
        check_company=True,
        domain=NOT_OF_PARTNERS,
    )
    tax_ids = fields.Many2many(
        "account.tax",
        string="Taxes",
        compute="_compute_account_id",
        compute_sudo=False,
        store=True,
        readonly=False,
        check_company=True,
        domain="[('type_tax_use', '=', 'purchase')]",
    )
    about = fields.Char("Documents of the same kind", compute="_compute_about")
    remember = fields.Boolean("Do the same for all of", default=True)
    write_off_account_id = fields.Many2one(
        "account.account",
        "Differences on",
        compute="_compute_write_off_account_id",
        compute_sudo=False,
        store=True,
        readonly=False,
        check_company=True,
    )

    @api.depends("payment_id")
    def _compute_amount(self):
        for wizard in self:
            wizard.amount = abs(wizard.payment_id.bank_amount)

    @api.depends("payment_id")
    def _compute_linked_ids(self):
        for wizard in self:
            wizard.linked_ids = self.env["ebox.payment.link"].search(
                [("payment_id", "=", wizard.payment_id.id), ("state", "=", "accepted")]
            )

    @api.depends("company_id")
    def _compute_missing(self):
        for wizard in self:
            ours = [("company_id", "=", wizard.company_id.id)]
            banks = [*ours, ("type", "=", "bank")]
            if not self.env["account.journal"].search_count(banks, limit=1):
                wizard.missing = "journal"
            elif not self.env["account.bank.statement.line"].search_count(ours, limit=1):
                wizard.missing = "line"
            else:
                wizard.missing = False

    @api.depends("payment_id")
    def _compute_treatment(self):
        for wizard in self:
            payment = wizard.payment_id
            wizard.treatment = payment.treatment or payment._proposed_treatment()

    @api.depends("treatment")
    def _compute_account_id(self):
        for wizard in self:
            payment, rule = wizard.payment_id, wizard.payment_id.rule_id.sudo()
            if wizard.treatment == "counterpart":
                wizard.account_id = payment.booking_account_id or payment._proposed_account()
            else:
                wizard.account_id = wizard.treatment == "bill" and rule.expense_account_id
            wizard.tax_ids = rule.tax_ids

    @api.depends("payment_id")
    def _compute_about(self):
        for wizard in self:
            document = wizard.document_id
            wizard.about = ", ".join(
                filter(None, (document.sender_id.name, document.message_type_id.name))
            )

    @api.depends("company_id")
    def _compute_write_off_account_id(self):
        """The account that was used last for differences, else the chart's own."""
        for wizard in self:
            last = self.env["ebox.payment.link"].sudo().search(
                [
                    ("company_id", "=", wizard.company_id.id),
                    ("write_off_account_id", "!=", False),
                ],
                order="id DESC",
                limit=1,
            )
            accounts = self.env["account.account"].with_company(wizard.company_id)
            wizard.write_off_account_id = last.write_off_account_id or accounts.search(
                [
                    *accounts._check_company_domain(wizard.company_id),
                    ("code", "=like", f"{DIFFERENCES}%"),
                ],
                limit=1,
            )

    def action_keep_treatment(self):
        """Keep how this payment is booked, and book what is linked to it already."""
        self._keep_treatment()
        self.payment_id.sudo()._book_links()
        return self._show_again()

    def _keep_treatment(self):
        """What was chosen is kept for this payment, and where asked done for all of its kind."""
        payment = self.payment_id
        if not payment.move_id:
            payment._keep_treatment(
                self.treatment, self.account_id, self.tax_ids, remember=self.remember
            )
            if self.remember:
                payment.sudo()._book_alike()

    def _show_again(self):
        """The same question while something is still to be found, else the document."""
        if self.payment_id.awaits_bank:
            return self.payment_id.action_link_payment()
        return {
            "type": "ir.actions.act_window_close",
            "infos": {"done": True},
        }
