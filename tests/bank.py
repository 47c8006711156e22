"""Payments of documents, bank lines to pay them, and the bills between."""
from datetime import date, datetime

from odoo.fields import Command
from odoo.tests import tagged

from .documents import DocumentCase, message

IBAN = "BE63679026181108"
OTHER_IBAN = "BE22679200300047"
# Valid: the ten digits modulo 97 (OGM-VCS).
KEY = "+++090/9337/55493+++"
OTHER_KEY = "+++010/8068/17183+++"
DAY = date(2026, 11, 12)
DUE = date(2026, 11, 30)


@tagged("post_install", "-at_install")
class BankCase(DocumentCase):
    """A company with accounts and a bank journal."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env["account.chart.template"].try_loading("be_comp", cls.company, install_demo=False)
        cls.env = cls.env(
            context=dict(cls.env.context, allowed_company_ids=cls.company.ids, tz="UTC")
        )
        cls.bank = cls._journal("bank")
        cls.purchases = cls._journal("purchase")
        cls.supplier = cls.env["res.partner"].create({"name": "Fictilease", "is_company": True})
        cls.documents_made = 0

    @classmethod
    def _journal(cls, kind):
        return cls.env["account.journal"].search(
            [("company_id", "=", cls.company.id), ("type", "=", kind)], limit=1
        )

    @classmethod
    def account(cls, code):
        """The company's account whose code starts so."""
        return cls.env["account.account"].with_company(cls.company).search(
            [("code", "=like", f"{code}%"), ("company_ids", "in", cls.company.ids)],
            limit=1,
            order="code",
        )

    @classmethod
    def make_payment(cls, amount=120.0, *, document=None, match=True, published=None, **values):
        """A document that asks for this amount; matched as if it were just read."""
        cls.documents_made += 1
        document = document or cls.take_in(
            message(
                f"pay-{cls.documents_made}", published=published or datetime(2026, 11, 2, 9, 0)
            )
        )
        payment = cls.env["ebox.payment"].sudo().create(
            {
                "document_id": document.id,
                "amount": amount,
                "iban": IBAN,
                "communication": KEY,
                "beneficiary": "ONSS",
                "due": DUE,
                **values,
            }
        )
        if match:
            payment._match_new()
        return payment

    @classmethod
    def make_line(cls, amount=-120.0, payment_ref=KEY, **values):
        """A bank line; money that goes out is below zero."""
        return cls.env["account.bank.statement.line"].create(
            {
                "journal_id": cls.bank.id,
                "date": DAY,
                "amount": amount,
                "payment_ref": payment_ref,
                "account_number": IBAN,
                **values,
            }
        )

    @classmethod
    def make_bill(cls, amount=120.0, *, post=True, **values):
        """A vendor bill without taxes."""
        bill = cls.env["account.move"].create(
            {
                "move_type": "in_invoice",
                "partner_id": cls.supplier.id,
                "invoice_date": date(2026, 11, 2),
                "date": date(2026, 11, 2),
                "journal_id": cls.purchases.id,
                "invoice_line_ids": [
                    Command.create(
                        {
                            "name": "Lease",
                            "price_unit": amount,
                            "account_id": cls.account("61").id,
                            "tax_ids": [Command.clear()],
                        }
                    )
                ],
                **values,
            }
        )
        if post:
            bill.action_post()
        return bill

    def link_of(self, payment, line):
        """The link between the two, whatever its state; empty for none."""
        return self.env["ebox.payment.link"].search(
            [("payment_id", "=", payment.id), ("statement_line_id", "=", line.id)]
        )

    def entry(self, line):
        """The journal items of a bank line as tuples that two moments can be compared by."""
        return sorted(
            (
                item.account_id.code,
                item.partner_id.id,
                item.currency_id.name,
                item.amount_currency,
                item.balance,
                item.name,
                item.reconciled,
                item.amount_residual,
            )
            for item in line.move_id.line_ids
        )
