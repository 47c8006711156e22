"""Without a bill: how a payment is booked is chosen once for a type of message, and remembered."""
from datetime import date

from odoo.exceptions import UserError
from odoo.fields import Command
from odoo.tools.safe_eval import safe_eval

from ..ebox.model import Text
from .bank import DAY, IBAN, KEY, OTHER_KEY, BankCase
from .documents import message


class TestMatchAccounts(BankCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.nsso = cls.account("454")
        cls.sender = cls.env["ebox.sender"]._by_number(["0206731645"])["0206731645"]
        cls.sender.sudo().partner_id = cls.supplier

    def remember(self, treatment, **values):
        """What the company chose for the sender's messages."""
        return self.env["ebox.sender.rule"].create(
            {
                "company_id": self.company.id,
                "sender_id": self.sender.id,
                "treatment": treatment,
                **values,
            }
        )

    def make_debt(self, account, amount=120.0, **values):
        """A debt that is booked by a declaration; :return: the journal item that is open"""
        account.reconcile = True
        entry = self.env["account.move"].create(
            {
                "date": date(2026, 11, 5),
                "line_ids": [
                    Command.create({"account_id": account.id, "credit": amount, **values}),
                    Command.create({"account_id": self.account("621").id, "debit": amount}),
                ],
            }
        )
        entry.action_post()
        return entry.line_ids.filtered(lambda item: item.account_id == account)

    def test_an_authoritys_debt_waits_for_a_choice_and_is_never_proposed_as_a_bill(self):
        payment = self.make_payment(match=False)
        line = self.make_line()
        link = self.link_of(payment, line)
        self.assertRecordValues(link, [{"state": "accepted", "is_reconciled": False}])
        self.assertEqual(payment.state, "paid")
        self.assertFalse(line.is_reconciled)
        self.assertEqual(payment._proposed_treatment(), "counterpart")
        self.assertFalse(payment.move_id)

    def test_what_is_chosen_once_is_done_for_the_type_from_then_on(self):
        first = self.make_payment(match=False)
        line = self.make_line()
        wizard = self.env["ebox.payment.link.wizard"].create({"payment_id": first.id})
        self.assertEqual(wizard.treatment, "counterpart")
        wizard.account_id = self.nsso
        wizard.action_keep_treatment()
        self.assertTrue(line.is_reconciled)
        self.assertTrue(wizard.remember)
        self.assertEqual(self.link_of(first, line).counterpart_account_id, self.nsso)
        second = self.make_payment(80.0)
        other = self.make_line(amount=-80.0)
        self.assertTrue(other.is_reconciled)
        self.assertEqual(self.link_of(second, other).counterpart_account_id, self.nsso)

    def test_what_waited_for_the_choice_is_booked_with_it(self):
        payments = [self.make_payment(100.0 + number, match=False) for number in range(3)]
        vat = self.take_in(message("vat", message_type_id="VAT_ACCOUNT"))
        other = self.make_payment(90.0, document=vat, match=False)
        lines = [self.make_line(amount=-payment.amount) for payment in (*payments, other)]
        self.assertFalse(any(line.is_reconciled for line in lines))
        for remember, booked in ((False, [True, False, False, False]),
                                 (True, [True, True, True, False])):
            wizard = self.env["ebox.payment.link.wizard"].create(
                {
                    "payment_id": payments[remember].id,
                    "account_id": self.nsso.id,
                    "remember": remember,
                }
            )
            wizard.action_keep_treatment()
            self.assertEqual([line.is_reconciled for line in lines], booked)

    def test_a_type_has_its_own_choice(self):
        self.remember("counterpart", counterpart_account_id=self.nsso.id)
        vat = self.take_in(message("vat", message_type_id="VAT_ACCOUNT"))
        self.remember("link", message_type_id=vat.message_type_id.id)
        self.make_payment(80.0, document=vat, match=False)
        line = self.make_line(amount=-80.0)
        self.assertFalse(line.is_reconciled)
        self.assertEqual(vat.payment_ids.state, "paid")

    def test_the_open_debt_on_the_account_is_reconciled(self):
        self.remember("counterpart", counterpart_account_id=self.nsso.id)
        other, debt = self.make_debt(self.nsso, 75.0), self.make_debt(self.nsso)
        payment = self.make_payment(match=False)
        line = self.make_line()
        self.assertTrue(debt.reconciled)
        self.assertFalse(other.reconciled)
        self.link_of(payment, line).action_undo()
        self.assertFalse(debt.reconciled)
        self.assertEqual(debt.amount_residual, -120.0)
        self.assertFalse(line.is_reconciled)
        self.assertEqual(payment.state, "to_pay")

    def test_the_senders_own_debt_goes_first_and_then_the_oldest(self):
        self.remember("counterpart", counterpart_account_id=self.nsso.id)
        stranger = self.make_debt(self.nsso)
        own = self.make_debt(self.nsso, partner_id=self.supplier.id)
        self.make_payment(match=False).document_id.sudo().partner_id = self.supplier
        self.make_line()
        self.assertTrue(own.reconciled)
        self.assertFalse(stranger.reconciled)

    def test_another_partners_debt_is_never_settled_by_itself(self):
        self.remember("counterpart", counterpart_account_id=self.nsso.id)
        stranger = self.env["res.partner"].create({"name": "Somebody else"})
        debt = self.make_debt(self.nsso, partner_id=stranger.id)
        for own in (self.supplier, self.env["res.partner"]):
            with self.subTest(own=own.name):
                payment = self.make_payment(match=False)
                payment.document_id.sudo().partner_id = own
                line = self.make_line()
                self.assertFalse(debt.reconciled)
                self.assertTrue(line.is_reconciled)
                item = self.link_of(payment, line).counterpart_line_id
                self.assertEqual((item.account_id, item.partner_id), (self.nsso, own))

    def test_a_contact_of_the_senders_company_is_the_sender(self):
        self.remember("counterpart", counterpart_account_id=self.nsso.id)
        desk = self.env["res.partner"].create({"name": "Desk", "parent_id": self.supplier.id})
        debt = self.make_debt(self.nsso, partner_id=desk.id)
        self.make_payment(match=False).document_id.sudo().partner_id = self.supplier
        self.make_line()
        self.assertTrue(debt.reconciled)

    def test_without_such_a_debt_it_is_booked_on_the_account(self):
        self.remember("counterpart", counterpart_account_id=self.nsso.id)
        debt = self.make_debt(self.nsso, 500.0)
        payment = self.make_payment(match=False)
        line = self.make_line()
        self.assertTrue(line.is_reconciled)
        self.assertEqual(self.link_of(payment, line).counterpart_line_id.account_id, self.nsso)
        self.assertEqual(debt.amount_residual, -500.0)

    def test_a_line_for_two_letters_settles_the_debt_of_each(self):
        self.remember("counterpart", counterpart_account_id=self.nsso.id)
        debts = [self.make_debt(self.nsso, amount) for amount in (60.0, 40.0, 100.0)]
        small = self.make_payment(40.0, match=False, communication=OTHER_KEY)
        large = self.make_payment(60.0, match=False)
        line = self.make_line(amount=-100.0, payment_ref=f"{KEY} {OTHER_KEY}")
        before = self.entry(line)
        links = self.link_of(small, line) + self.link_of(large, line)
        links.action_accept()
        self.assertEqual([debt.amount_residual for debt in debts], [0.0, 0.0, -100.0])
        links.action_undo()
        self.assertEqual([debt.amount_residual for debt in debts], [-60.0, -40.0, -100.0])
        self.assertEqual(self.entry(line), before)

    def test_two_lines_never_take_the_same_debt(self):
        self.remember("counterpart", counterpart_account_id=self.nsso.id)
        debts = self.make_debt(self.nsso) + self.make_debt(self.nsso)
        document = self.make_payment(match=False).document_id
        self.make_payment(document=document, sequence=2, match=False, due=date(2026, 12, 30))
        lines = self.env["account.bank.statement.line"].create(
            [
                {
                    "journal_id": self.bank.id,
                    "date": DAY,
                    "amount": -120.0,
                    "payment_ref": KEY,
                }
            ]
            * 2
        )
        self.assertTrue(all(lines.mapped("is_reconciled")))
        self.assertTrue(all(debts.mapped("reconciled")))

    def test_link_only_books_nothing_and_takes_a_line_that_is_booked(self):
        self.remember("link")
        line = self.make_line()
        suspense = line._seek_for_lines()[1]
        suspense.account_id = self.nsso
        self.assertTrue(line.is_reconciled)
        payment = self.make_payment()
        self.assertFalse(payment.link_ids, "by itself a booked line is left alone")
        wizard = self.env["ebox.payment.link.wizard"].create({"payment_id": payment.id})
        candidate = wizard.candidate_ids.filtered(lambda c: c.statement_line_id == line)
        before = self.entry(line)
        candidate.action_link()
        self.assertEqual(payment.state, "paid")
        self.assertEqual(self.entry(line), before)
        payment.link_ids.action_undo()
        self.assertEqual(self.entry(line), before)
        self.assertEqual(payment.state, "to_pay")

    def test_a_booked_line_is_refused_where_it_would_be_booked_again(self):
        self.remember("counterpart", counterpart_account_id=self.nsso.id)
        line = self.make_line()
        line._seek_for_lines()[1].account_id = self.account("453")
        payment = self.make_payment(match=False)
        with self.assertRaisesRegex(UserError, "booked already"):
            self.env["ebox.payment.link"]._link_by_hand(
                payment, line, 120.0, self.env["account.account"]
            )
        self.assertFalse(payment.amount_linked)

    def test_a_bill_is_made_from_the_payment_to_the_cent(self):
        tax = self.env["account.tax"].search(
            [("company_id", "=", self.company.id), ("type_tax_use", "=", "purchase"),
             ("amount", "=", 21)], limit=1
        )
        for amount in (121.0, 100.0, 33.33, 0.05):
            with self.subTest(amount=amount):
                payment = self.make_payment(amount, match=False)
                line = self.make_line(amount=-amount)
                payment._keep_treatment("bill", self.account("61"), tax, remember=False)
                payment.sudo()._book_links()
                bill = payment.move_id
                self.assertRecordValues(
                    bill,
                    [
                        {
                            "amount_total": amount,
                            "state": "posted",
                            "payment_state": "paid",
                            "partner_id": payment.document_id.partner_id.id,
                            "payment_reference": KEY,
                        }
                    ],
                )
                self.assertTrue(bill.amount_tax)
                self.assertIn(bill, payment.document_id.move_ids)
                self.assertTrue(line.is_reconciled)

    def test_unlinking_says_that_the_bill_made_from_the_payment_stays_posted(self):
        payment = self.make_payment(match=False)
        line = self.make_line()
        payment._keep_treatment(
            "bill", self.account("61"), self.env["account.tax"], remember=False
        )
        payment.sudo()._book_links()
        told = self.link_of(payment, line).action_undo()["params"]["message"]
        self.assertIn(payment.move_id.name, told)
        self.assertRecordValues(
            payment.move_id, [{"state": "posted", "payment_state": "not_paid"}]
        )
        payment.move_id.button_draft()
        payment.move_id.button_cancel()
        booked = self.make_payment(80.0, communication=OTHER_KEY, match=False)
        other = self.make_line(amount=-80.0, payment_ref=OTHER_KEY)
        self.assertIsNone(self.link_of(booked, other).action_undo())

    def test_bills_that_nobody_asked_for_now_stay_drafts(self):
        self.remember("bill", expense_account_id=self.account("61").id)
        payment = self.make_payment(match=False)
        line = self.make_line()
        self.assertEqual(payment.move_id.state, "draft")
        self.assertFalse(line.is_reconciled)
        payment.move_id.action_post()
        payment._match_new()
        self.assertTrue(line.is_reconciled)
        self.assertEqual(payment.move_id.payment_state, "paid")

    def test_accounts_of_the_belgian_chart_are_proposed(self):
        subjects = {
            "Compte courant TVA - extrait": "4512",
            "Bedrijfsvoorheffing november": "453",
            "Votre compte employeur ONSS": "454",
            "Versements anticipés": "4121",
            "Taxe provinciale 2026": "6406",
            "Gemeentebelasting op terrassen": "6406",
            "Jaarlijkse verkeersbelasting": "6402",
            "Impôt des sociétés": "4521",
        }
        for number, (subject, code) in enumerate(subjects.items()):
            with self.subTest(subject=subject):
                document = self.take_in(message(f"s-{number}", subject=Text(fr=subject)))
                payment = self.make_payment(document=document, match=False)
                payment.document_id.sudo().sender_name = ""
                self.assertEqual(payment._proposed_account(), self.account(code))

    def test_authorities_are_known_by_number_account_and_name_and_never_get_a_bill(self):
        plain = {"iban": "BE17996136147721"}
        payment = self.make_payment(match=False, **plain)
        self.assertEqual(payment._proposed_treatment(), "counterpart", "NSSO, by its number")
        names = {
            "Commune de Val-d’Exemple": "counterpart",
            "Provincie Hoog-Fictie": "counterpart",
            "Gemeinde Beispieltal": "counterpart",
            "Fictilease SA": "bill",
            "Stadium NV": "bill",
        }
        for place, (name, treatment) in enumerate(names.items()):
            number = f"19990000{place:02d}"
            document = self.take_in(message(f"by-{place}", sender_number=number))
            document.sender_id.sudo().long_name_fr = name
            payment = self.make_payment(document=document, match=False, **plain)
            self.assertEqual(payment._proposed_treatment(), treatment, name)
            payment.sudo().iban = IBAN
            self.assertEqual(payment._proposed_treatment(), "counterpart", "the Treasury's account")

    def test_an_account_of_customers_or_suppliers_is_no_counterpart(self):
        payment = self.make_payment(match=False)
        field = self.env["ebox.payment.link.wizard"].fields_get(["account_id"])["account_id"]
        offered = self.env["account.account"].search(
            safe_eval(field["domain"], {"company_id": self.company.id})
        )
        for code in ("454", "4512", "4121"):
            self.assertIn(self.account(code), offered, "a debt to an authority")
        for code in ("400", "440"):
            account = self.account(code)
            with self.subTest(code=code):
                self.assertTrue(account)
                self.assertNotIn(account, offered)
                with self.assertRaisesRegex(UserError, "no counterpart"):
                    payment._keep_treatment(
                        "counterpart", account, self.env["account.tax"], remember=False
                    )
                with (
                    self.assertRaisesRegex(UserError, "no counterpart"), self.env.cr.savepoint()
                ):
                    self.remember("counterpart", counterpart_account_id=account.id)
        self.assertFalse(payment.own_account_id)

    def test_choosing_needs_an_account(self):
        payment = self.make_payment(match=False)
        with self.assertRaisesRegex(UserError, "Choose the account"):
            payment._keep_treatment(
                "counterpart", self.env["account.account"], self.env["account.tax"], remember=True
            )
