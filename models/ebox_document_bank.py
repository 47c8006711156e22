from odoo import api, fields, models
from odoo.exceptions import UserError


class EboxDocument(models.Model):
    """The bank lines of a document, and the way to link them."""

    _inherit = "ebox.document"

    # Searched as the user, not followed: the rules of links decide what a person sees.
    payment_link_ids = fields.Many2many(
        "ebox.payment.link",
        string="Bank lines",
        compute="_compute_payment_links",
        compute_sudo=False,
    )
    bank_suggestion_count = fields.Integer(
        compute="_compute_payment_links", compute_sudo=False
    )
    can_link_payment = fields.Boolean(compute="_compute_payment_links", compute_sudo=False)

    @api.depends_context("uid")
    @api.depends("payment_ids.link_ids.state", "payment_ids.awaits_bank")
    def _compute_payment_links(self):
        links = self.env["ebox.payment.link"].search([("document_id", "in", self.ids)])
        payments = self.env["ebox.payment"].search([("document_id", "in", self.ids)])
        for document in self:
            own = links.filtered(lambda link: link.document_id == document)  # noqa: B023
            document.payment_link_ids = own.filtered(lambda link: link.state == "accepted")
            document.bank_suggestion_count = len(own.filtered("is_open_suggestion"))
            document.can_link_payment = any(
                payments.filtered(lambda p: p.document_id == document).mapped("awaits_bank")  # noqa: B023
            )

    def action_link_payment(self):
        """Open the question which bank line is the payment of this document."""
        self.ensure_one()
        payments = self.env["ebox.payment"].search([("document_id", "=", self.id)])
        if not payments:
            raise UserError(
                self.env._(
                    "“%s” asks for no payment. Use “Modify payment information” where it does.",
                    self.name,
                )
            )
        waiting = payments.filtered("awaits_bank") or payments
        return waiting[0].action_link_payment()

    def action_match_payments(self):
        """Look for the bank lines of these documents, and show what is suggested."""
        payments = self.env["ebox.payment"].search([("document_id", "in", self.ids)])
        payments._match()
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "l10n_be_ebox.ebox_payment_link_action"
        )
        return action | {"domain": [("document_id", "in", self.ids)]}


class EboxPayment(models.Model):
    """The way from a payment to its bank line."""

    _inherit = "ebox.payment"

    def action_link_payment(self):
        self.ensure_one()
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Link payment"),
            "res_model": "ebox.payment.link.wizard",
            "view_mode": "form",
            "target": "new",
            "context": {"default_payment_id": self.id, "dialog_size": "extra-large"},
        }


class AccountBankStatementLine(models.Model):
    """The ways from a bank line, and to bank lines from a file."""

    _inherit = "account.bank.statement.line"

    @api.model
    def get_import_templates(self):
        return [
            *super().get_import_templates(),
            {
                "label": self.env._("Import Template for Bank Lines"),
                "template": "/l10n_be_ebox/static/csv/bank_lines.csv",
            },
        ]

    def action_ebox_open_suggestions(self):
        """The documents that this line may pay."""
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "l10n_be_ebox.ebox_payment_link_action"
        )
        return action | {"domain": [("statement_line_id", "in", self.ids)]}


class AccountJournal(models.Model):
    """The way from the bank's card on the dashboard."""

    _inherit = "account.journal"

    def action_ebox_bank_lines(self):
        self.ensure_one()
        action = self.env["ir.actions.act_window"]._for_xml_id("l10n_be_ebox.ebox_bank_line_action")
        return action | {
            "domain": [("journal_id", "=", self.id)],
            "context": {"search_default_to_book": 1, "default_journal_id": self.id},
        }
