from odoo import api, models

from ..ebox.payment.accounts import iban as valid_iban


class EboxBillBank(models.AbstractModel):
    """The account that an invoice asks to pay on: shown on the bill, never trusted by it."""

    _name = "ebox.bill.bank"
    _description = "Bank accounts on invoices"

    @api.model
    def _fill(self, drafts):
        """Give each bill its supplier's account, made untrusted where it is new."""
        asking = [draft for draft in drafts if draft.partner and not draft.figures.is_refund]
        wanted = {draft: iban for draft in asking if (iban := iban_of(draft.invoice))}
        for draft in asking:
            printed = next((means.iban for means in draft.invoice.means if means.iban), "")
            if printed and draft not in wanted:
                draft.note("no_iban", iban=printed)
        if not wanted:
            return
        known = self._known(wanted)
        with_account = {partner for partner, _iban in known}
        missing = {
            (draft.partner, iban): self._values(draft, iban)
            for draft, iban in wanted.items()
            if (draft.partner, iban) not in known
        }
        created = self.env["res.partner.bank"].create([*missing.values()])
        known |= dict(zip(missing, created, strict=True))
        for draft, iban in wanted.items():
            bank = known[draft.partner, iban]
            draft.bank = bank.filtered("active")
            if (draft.partner, iban) in missing:
                has_other = draft.partner in with_account
                draft.note("other_account" if has_other else "new_account", iban=iban)

    @api.model
    def _known(self, wanted):
        """All accounts of these suppliers by supplier and IBAN, archived ones among them."""
        partners = self.env["res.partner"].union(*(draft.partner for draft in wanted))
        banks = self.env["res.partner.bank"].with_context(active_test=False).search(
            [("partner_id", "in", partners.ids)]
        )
        return {(bank.partner_id, bank.sanitized_acc_number): bank for bank in banks}

    @api.model
    def _values(self, draft, iban):
        holder = next((m.holder for m in draft.invoice.means if valid_iban(m.iban) == iban), "")
        return {
            "partner_id": draft.partner.id,
            "acc_number": iban,
            "acc_holder_name": holder or False,
            "allow_out_payment": False,
        }


def iban_of(invoice):
    """The first valid IBAN among an invoice's means of payment, "" without one."""
    return next(filter(None, (valid_iban(means.iban) for means in invoice.means)), "")
