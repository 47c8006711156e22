from datetime import date
from decimal import Decimal

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import format_date, formatLang

from ..ebox.payment import matching

# What links were made for: it stays while they stand.
LINKED = ("amount", "amount_currency", "foreign_currency_id", "journal_id")


class AccountBankStatementLine(models.Model):
    """What a bank line says, in the form in which it is compared; and the payments it made."""

    _inherit = "account.bank.statement.line"

    ebox_keys = fields.Char(
        "Structured communications",
        compute="_compute_ebox_keys",
        store=True,
        help="The valid structured communications of this line, bare, separated by blanks.",
    )
    ebox_iban = fields.Char("Counterparty IBAN", compute="_compute_ebox_keys", store=True)
    ebox_link_ids = fields.One2many(
        "ebox.payment.link",
        "statement_line_id",
        "Document payments",
        groups="l10n_be_ebox.l10n_be_ebox_group_user",
    )
    # Written by every link: of two people who link one line, the second finds it changed.
    ebox_amount_linked = fields.Monetary(
        "Linked to documents",
        compute="_compute_ebox_amount_linked",
        store=True,
        currency_field="ebox_currency_id",
    )
    ebox_currency_id = fields.Many2one(
        "res.currency", compute="_compute_ebox_currency_id", string="e-Box currency"
    )
    ebox_amount_open = fields.Monetary(
        "Still free",
        compute="_compute_ebox_amount_open",
        currency_field="ebox_currency_id",
        help="What this line can still pay: neither booked nor linked. Signed as the line is.",
    )
    ebox_counterparty = fields.Char("Counterparty", compute="_compute_ebox_counterparty")
    ebox_document_ids = fields.Many2many(
        "ebox.document",
        string="Documents",
        compute="_compute_ebox_documents",
        groups="l10n_be_ebox.l10n_be_ebox_group_user",
    )
    ebox_suggestion_count = fields.Integer(
        "Suggestions",
        compute="_compute_ebox_documents",
        groups="l10n_be_ebox.l10n_be_ebox_group_user",
    )

    # From a payment to its lines: by communication, by amount, by account.
    _ebox_keys_idx = models.Index(
        "USING gin (string_to_array(ebox_keys, ' ')) "
        "WHERE is_reconciled IS NOT TRUE AND ebox_keys IS NOT NULL"
    )
    _ebox_amount_idx = models.Index("USING hash (amount) WHERE is_reconciled IS NOT TRUE")
    _ebox_iban_idx = models.Index(
        "(ebox_iban, company_id, amount) WHERE is_reconciled IS NOT TRUE AND ebox_iban IS NOT NULL"
    )

    @api.depends("payment_ref", "move_id.ref", "account_number", "partner_bank_id.acc_number")
    def _compute_ebox_keys(self):
        for line in self:
            stated = matching.BankLine(Decimal(), "", date.min, **line._ebox_stated())
            keys = matching.line_keys(stated)
            line.ebox_keys = " ".join(sorted(keys.communications)) or False
            line.ebox_iban = keys.iban or False

    @api.depends("currency_id", "foreign_currency_id")
    def _compute_ebox_currency_id(self):
        for line in self:
            line.ebox_currency_id = line.foreign_currency_id or line.currency_id

    @api.depends("ebox_link_ids.state", "ebox_link_ids.line_amount")
    def _compute_ebox_amount_linked(self):
        for line in self:
            accepted = line.ebox_link_ids.filtered(lambda link: link.state == "accepted")
            line.ebox_amount_linked = sum(accepted.mapped("line_amount"))

    @api.depends("amount_residual", "is_reconciled", "ebox_amount_linked")
    def _compute_ebox_amount_open(self):
        for line in self:
            # The suspense account mirrors the bank's: what is left there is not booked yet.
            left = 0.0 if line.is_reconciled else -line.amount_residual
            waiting = line.sudo().ebox_link_ids.filtered(
                lambda link: link.state == "accepted" and not link.is_reconciled
            )
            taken = min(abs(left), sum(waiting.mapped("line_amount")))
            line.ebox_amount_open = left - taken if left > 0 else left + taken

    @api.depends("partner_name", "partner_id")
    def _compute_ebox_counterparty(self):
        for line in self:
            line.ebox_counterparty = line.partner_name or line.partner_id.display_name

    @api.depends_context("uid")
    @api.depends("ebox_link_ids.state")
    def _compute_ebox_documents(self):
        # Searched, not followed: the rules of documents decide which of them a person sees.
        links = self.env["ebox.payment.link"].search([("statement_line_id", "in", self.ids)])
        for line, own in links.grouped("statement_line_id").items():
            accepted = own.filtered(lambda link: link.state == "accepted")
            line.ebox_document_ids = accepted.document_id
            line.ebox_suggestion_count = len(own.filtered("is_open_suggestion"))
        without = self - links.statement_line_id
        without.ebox_document_ids = without.ebox_suggestion_count = False

    def write(self, vals):
        self._ebox_check_linked({name: vals[name] for name in LINKED if name in vals})
        return super().write(vals)

    def _ebox_check_linked(self, vals):
        """:raises UserError: where these values differ from those that documents were linked to"""
        for line in self.filtered("ebox_amount_linked") if vals else ():
            if any(line._ebox_value(name, vals[name]) != line._ebox_value(name, line[name])
                   for name in vals):
                raise UserError(
                    self.env._(
                        "The bank line of %(date)s, %(amount)s, is linked to a document: its "
                        "amount, currency and journal stay as they are. Unlink it first.",
                        date=format_date(self.env, line.date),
                        amount=formatLang(self.env, line.amount, currency_obj=line.currency_id),
                    )
                )

    def _ebox_value(self, name, value):
        """A value in the form in which it is kept, rounded as its currency says."""
        return self._fields[name].convert_to_cache(value, self) or False

    def _ebox_amount(self):
        """The amount of this line in the currency of the transaction, signed."""
        return self.amount_currency if self.foreign_currency_id else self.amount

    def _ebox_free(self):
        """What can still be noted as paid by this line, above zero: booked or not, not linked."""
        return max(0.0, self.ebox_currency_id.round(
            abs(self._ebox_amount()) - self.ebox_amount_linked
        ))

    def _ebox_stated(self):
        """What the line says of its payment, as ``matching.BankLine`` names it."""
        return {
            "iban": self.account_number or self.partner_bank_id.acc_number or "",
            "payment_ref": self.payment_ref or "",
            # Importers of CAMT put RmtInf/Strd/CdtrRefInf/Ref there, bare.
            "reference": self.ref or "",
        }
