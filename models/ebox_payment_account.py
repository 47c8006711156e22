from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError

MANAGER = "l10n_be_ebox.l10n_be_ebox_group_manager"
VALIDATOR = "account.group_validate_bank_account"
RELIED_ON = ("known", "confirmed")


class EboxPayment(models.Model):
    """The fraud guard: is this the account that the sender has always had?"""

    _inherit = "ebox.payment"

    account_state = fields.Selection(
        [
            ("known", "Known"),
            ("first", "Seen for the first time"),
            ("changed", "Differs from the one used before"),
        ],
        "State of the account",
        compute="_compute_account_state",
    )

    @api.depends("iban", "sender_id", "company_id")
    def _compute_account_state(self):
        listed = self.env["ebox.sender.account"]._for(self)
        for payment in self:
            payment.account_state = payment.iban and payment._compare_account(listed)

    def _compare_account(self, listed):
        """
        :param listed: ``ebox.sender.account`` of this sender, and the published ones
        """
        same = listed.filtered(lambda account: account.iban == self.iban)
        own = listed._of(self)
        if "published" in same.mapped("state"):
            return "known"
        here = same & own
        if here.state == "confirmed":
            return "known"
        if here.state == "known":
            return "first" if here.document_id == self.document_id else "known"
        return "changed" if own.filtered(lambda a: a.state in RELIED_ON) else "first"

    def _after_change(self):
        self._note_accounts()
        return super()._after_change()

    def _note_accounts(self):
        """List the accounts that letters of the e-Box name; the first of a sender is relied on.

        What a person typed, an upload or a mail makes no account known; nor does a refund, which
        names the account of who gets it.
        """
        accounts = self.env["ebox.sender.account"]
        for payment in self.filtered(lambda p: p.iban and p.kind == "to_pay"):
            source = (payment.sources or {}).get("iban", {}).get("source")
            listed = accounts._for(payment)
            if (
                not payment.document_id.provider
                or source in (None, "manual")
                or payment.iban in (listed._of(payment) | _published(listed)).mapped("iban")
            ):
                continue
            is_first = not listed._of(payment).filtered(lambda a: a.state in RELIED_ON)
            accounts.sudo().create(
                {
                    "company_id": payment.company_id.id,
                    "sender_id": payment.sender_id.id,
                    # Who is paid may be as secret as the letter; the list is for everybody.
                    "name": payment._is_for_all() and payment.beneficiary,
                    "iban": payment.iban,
                    "state": "known" if is_first else "new",
                    "document_id": payment.document_id.id,
                }
            )

    def _is_for_all(self):
        return not (self.document_id.is_confidential or self.document_id.is_registered)

    # --- by a manager

    def action_confirm_account(self):
        """A manager has made sure, by another way than this letter, whose account it is."""
        self._check_manager()
        accounts = self.env["ebox.sender.account"].sudo()
        values = {
            "state": "confirmed",
            "confirmed_uid": self.env.uid,
            "confirmed_date": fields.Date.context_today(self),
        }
        for payment in self.filtered(lambda p: p.iban and p.account_state != "known"):
            listed = accounts._for(payment)._of(payment)
            if same := listed.filtered(lambda account, iban=payment.iban: account.iban == iban):
                same.write(values)
            else:
                accounts.create(
                    values
                    | {
                        "company_id": payment.company_id.id,
                        "sender_id": payment.sender_id.id,
                        "name": payment._is_for_all() and payment.beneficiary,
                        "iban": payment.iban,
                    }
                )
            payment._log(
                self.env._("Account %s confirmed as the sender's own", payment.iban_shown)
            )
        self.invalidate_model(["account_state"])
        self.sudo()._follow_bills()
        return True

    def action_trust_account(self):
        """Let Odoo send money to this account; it is confirmed by that too."""
        self.ensure_one()
        self._check_manager()
        if not self.env.user.has_group(VALIDATOR):
            raise UserError(
                self.env._(
                    "In Odoo only people with the right “Validate bank account” trust an account. "
                    "An administrator gives it to you under Settings, Users."
                )
            )
        self.action_confirm_account()
        bank = self._partner_bank()
        if not bank:
            raise UserError(
                self.env._(
                    "Say first which contact this account belongs to: choose the document's "
                    "contact."
                )
            )
        if not bank.allow_out_payment:
            bank.sudo().allow_out_payment = True  # both rights were checked above
            self._log(self.env._("Account %s trusted for payments", self.iban_shown))
        return True

    def _partner_bank(self):
        """The account as Odoo's own, of the bill's supplier or the document's contact.

        Made where there is none, and never trusted by that.

        :return: ``res.partner.bank``; empty where there is no contact, or no account
        """
        partner = self._payee()
        if not partner or not self.iban:
            return self.env["res.partner.bank"]
        banks = self.env["res.partner.bank"].with_company(self.company_id)
        return self._known_partner_bank() or banks.sudo().create(
            {
                "acc_number": self.iban_shown,
                "partner_id": partner.id,
                "company_id": self.company_id.id,
                "allow_out_payment": False,
            }
        ).sudo(self.env.su)

    def _payee(self):
        """The contact that is paid: the bill's supplier, else the document's contact."""
        return (self.move_id.partner_id or self.document_id.partner_id).commercial_partner_id

    def _known_partner_bank(self):
        """The account among those of the contact that is paid; empty where it is not there."""
        banks = self.env["res.partner.bank"].with_company(self.company_id)
        return banks.with_context(active_test=False).search(
            [
                ("sanitized_acc_number", "=", self.iban),
                ("partner_id", "=", self._payee().id),
                ("company_id", "in", (False, self.company_id.id)),
            ],
            limit=1,
        )

    def _can_trust_account(self):
        """Whether this user may let Odoo send money to an account that is no longer in doubt,
        and has not done so."""
        return bool(
            self.id
            and self.kind == "to_pay"
            and self.account_state == "known"
            and self.env.user.has_group(MANAGER)
            and self.env.user.has_group(VALIDATOR)
            and self._payee()
            and not self._known_partner_bank().allow_out_payment
        )

    def _check_manager(self):
        self.check_access("read")
        if not self.env.su and not self.env.user.has_group(MANAGER):
            raise AccessError(
                self.env._("Only a manager of the e-Box confirms or trusts a sender's account.")
            )


def _published(listed):
    return listed.filtered(lambda account: account.state == "published")
