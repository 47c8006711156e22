from odoo import api, models


class EboxDocument(models.Model):
    """The way from documents to the bank lines that may have paid them."""

    _inherit = "ebox.document"

    def action_match_payments(self):
        """Look for the bank lines of these documents, and show what is suggested."""
        return self.env["ebox.payment"].search([("document_id", "in", self.ids)]).action_match()


class EboxPayment(models.Model):
    """The way from payments to their bank lines."""

    _inherit = "ebox.payment"

    def action_match(self):
        """Look for the bank lines of these payments, and show what is suggested."""
        self.check_access("read")
        self._match()
        return self.env["ebox.payment.link"]._open([("payment_id", "in", self.ids)])

    def action_link_payment(self):
        """Ask which bank line is this payment."""
        self.ensure_one()
        self.check_access("read")
        # Made here: default_payment_id in a context reaches journal items, which have one too.
        wizard = self.env["ebox.payment.link.wizard"].create({"payment_id": self.id})
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Link payment"),
            "res_model": wizard._name,
            "res_id": wizard.id,
            "view_mode": "form",
            "views": [(False, "form")],
            "target": "new",
            "context": {"dialog_size": "extra-large"},
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
        return self.env["ebox.payment.link"]._open([("statement_line_id", "in", self.ids)])

    def action_ebox_match(self):
        """Look for the documents that these lines pay, and show what is suggested."""
        self.check_access("read")
        self._ebox_match()
        return self.action_ebox_open_suggestions()


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


class EboxPaymentLink(models.Model):
    """The screen of suggestions."""

    _inherit = "ebox.payment.link"

    @api.model
    def _open(self, domain):
        """The action that shows links, those that wait for a decision first."""
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "l10n_be_ebox.ebox_payment_link_action"
        )
        return action | {"domain": domain}
