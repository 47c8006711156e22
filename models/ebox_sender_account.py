from odoo import api, fields, models
from odoo.exceptions import ValidationError

from ..ebox.payment import accounts
from ..ebox.payment.creditors import PUBLISHED


class EboxSenderAccount(models.Model):
    """A bank account that a sender's letters name: known, to be confirmed, or published.

    Published ones hold for every company and sender; the others for one of each.
    """

    _name = "ebox.sender.account"
    _description = "Bank account of a sender"
    _order = "company_id, sender_id, id"
    _rec_name = "iban_shown"

    company_id = fields.Many2one(
        "res.company",
        index=True,
        default=lambda self: self.env.company,
        help="Empty: published by an authority, and known to every company.",
    )
    sender_id = fields.Many2one("ebox.sender", index=True, ondelete="cascade")
    name = fields.Char("Account holder")
    iban = fields.Char("IBAN", required=True, index=True)
    iban_shown = fields.Char("Account", compute="_compute_iban_shown")
    state = fields.Selection(
        [
            ("known", "Known since its first letter"),
            ("new", "To confirm"),
            ("confirmed", "Confirmed by a manager"),
            ("published", "Published by the authority"),
        ],
        required=True,
        default="confirmed",
    )
    # Its subject may be confidential: for the guard alone.
    document_id = fields.Many2one(
        "ebox.document", ondelete="set null", readonly=True, groups=fields.NO_ACCESS
    )
    confirmed_uid = fields.Many2one("res.users", "Confirmed by", readonly=True)
    confirmed_date = fields.Date("Confirmed on", readonly=True)

    _account_unique = models.UniqueIndex(
        "(iban, COALESCE(sender_id, 0), COALESCE(company_id, 0))",
        "This account of this sender is listed already.",
    )

    @api.depends("iban")
    def _compute_iban_shown(self):
        for account in self:
            account.iban_shown = accounts.format_iban(account.iban or "")

    @api.constrains("iban")
    def _check_iban(self):
        for account in self:
            if accounts.iban(account.iban) != account.iban:
                raise ValidationError(
                    self.env._(
                        "“%s” is not a valid IBAN: check the digits, and write it without blanks.",
                        account.iban,
                    )
                )

    @api.constrains("state", "company_id", "sender_id")
    def _check_scope(self):
        for account in self:
            is_general = not account.company_id
            if is_general != (account.state == "published") or (
                not is_general and not account.sender_id
            ):
                raise ValidationError(
                    self.env._(
                        "An account is either published, for every company, or belongs to one "
                        "sender and one company."
                    )
                )

    @api.model
    def _seed_published(self):
        """List the accounts that authorities publish; from then on they are the users' own."""
        self.create(
            [
                {
                    "iban": creditor.iban,
                    "name": creditor.name,
                    "state": "published",
                    "company_id": False,
                }
                for creditor in PUBLISHED
            ]
        )

    @api.model
    def _for(self, payments):
        """All that is known of the accounts of these payments' senders, and of the published.

        :return: ``ebox.sender.account``, by sudo
        """
        return self.sudo().search(
            [
                "|",
                ("company_id", "=", False),
                "&",
                ("company_id", "in", payments.company_id.ids),
                ("sender_id", "in", payments.sender_id.ids),
            ]
        )

    def _of(self, payment):
        """Those among these of a payment's own sender and company."""
        return self.filtered(
            lambda account: account.sender_id == payment.sender_id
            and account.company_id == payment.company_id
        )
