import json

from odoo.exceptions import AccessError
from odoo.tests import tagged

from .payments import PaymentCase, invitation, letter, read
from .test_access_http import HttpAttackCase

NATIONAL_NUMBER = "85.07.30-033.28"
SECRET = "Huissier du Test"


@tagged("post_install", "-at_install")
class TestPaymentAccess(PaymentCase):
    """A payment is seen by those who may read its document, and changed by its dialog alone."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.plain = cls.make_letter("plain")
        cls.secret = cls.make_letter("secret")
        cls.secret.is_confidential = True
        cls.closed = cls.make_letter("closed", is_registered=True)
        cls.both = cls.make_letter("both", is_registered=True)
        cls.both.is_confidential = True
        cls.foreign = read(cls.make_document("foreign", invitation(), mailbox=cls.other_mailbox))
        cls.documents = cls.plain + cls.secret + cls.closed + cls.both + cls.foreign
        cls.confident = cls.make_user("ebox_confident", "user", "confidential")
        cls.opener = cls.make_user("ebox_opening", "user", "registered")
        cls.entitled = cls.make_user("ebox_entitled", "user", "confidential", "registered")
        cls.reader = cls.make_user("ebox_sharing", "reader")
        cls.portal = cls.make_user("ebox_guest", "reader", groups="base.group_portal")
        cls.accountant = cls.make_user("ebox_none", groups="account.group_account_invoice")

    def payments_of(self, user):
        domain = [("document_id", "in", self.documents.ids)]
        return self.as_user(self.env["ebox.payment"], user).search(domain).sudo().document_id

    def test_who_sees_which_payments(self):
        for user, seen in (
            (self.user, self.plain),
            (self.manager, self.plain),
            (self.confident, self.plain + self.secret),
            (self.opener, self.plain + self.closed),
            (self.entitled, self.plain + self.secret + self.closed + self.both),
        ):
            with self.subTest(user.login):
                self.assertEqual(set(self.payments_of(user)), set(seen))
                readings = self.as_user(self.env["ebox.reading"], user).search([])
                self.assertEqual(
                    set(readings.sudo().document_id & self.documents), set(seen)
                )

    def test_a_right_that_is_given_and_taken_counts_at_once(self):
        group = self.env.ref("l10n_be_ebox.l10n_be_ebox_group_registered")
        self.assertEqual(self.payments_of(self.user), self.plain)
        self.user.group_ids += group
        self.assertEqual(set(self.payments_of(self.user)), {self.plain, self.closed})
        self.user.group_ids -= group
        self.assertEqual(self.payments_of(self.user), self.plain)

    def test_what_registered_mail_asks_is_not_told_by_its_document(self):
        document = self.as_user(self.closed)
        names = ["payment_state", "payment_answer", "payment_amount", "amount_to_pay",
                 "payment_due", "payment_ids", "reading_ids"]
        [values] = document.read(names)
        self.assertEqual([values[name] for name in names],
                         [False, False, 0.0, 0.0, False, [], []])
        self.assertEqual(self.panel(self.closed)["payments"], [])
        [values] = self.as_user(self.closed, self.opener).read(names)
        self.assertEqual(values["payment_amount"], 1234.56)

    def test_registered_mail_is_not_guessed_by_search_or_order(self):
        documents = self.as_user(self.env["ebox.document"])
        ours = [("id", "in", self.documents.ids)]
        for domain in (
            [("payment_state", "in", ["to_pay", "overdue"])],
            [("payment_answer", "=", "to_pay")],
            [("payment_due", "<", "2030-01-01")],
            [("payment_ids.amount", ">", 1000)],
            [("reading_ids.answer", "=", "to_pay")],
        ):
            with self.subTest(domain):
                self.assertEqual(documents.search(ours + domain), self.plain)
        self.closed.sudo().payment_ids.amount = 1_000_000
        for order in ("payment_amount DESC NULLS LAST, id", "payment_due NULLS LAST, id"):
            with self.subTest(order):
                self.assertEqual(documents.search(ours, order=order)[0], self.plain)

    def test_registered_mail_cannot_be_marked_without_the_right(self):
        self.as_user(self.closed + self.plain).action_mark_payments_paid()
        self.assertEqual(self.plain.payment_ids.state, "paid")
        self.env.invalidate_all()
        self.assertEqual(self.closed.payment_ids.state, "to_pay")
        with self.assertRaises(AccessError):
            self.as_user(self.closed.payment_ids).action_mark_paid()
        with self.assertRaises(AccessError):
            self.as_user(self.closed).action_modify_payment()

    def test_others_do_nothing(self):
        for user in (self.reader, self.portal, self.accountant):
            for model in ("ebox.reading", "ebox.sender.account"):
                with self.subTest(user=user.login, model=model), self.assertRaises(AccessError):
                    self.as_user(self.env[model], user).search([])
            payments = self.as_user(self.env["ebox.payment"], user)
            self.assertFalse(payments.has_access("read") and payments.search([]))
            payment = self.as_user(self.plain.payment_ids, user)
            for method in ("action_order", "action_mark_paid", "action_undo_mark",
                           "action_confirm_account", "action_trust_account"):
                with self.subTest(user=user.login, method=method), self.assertRaises(AccessError):
                    getattr(payment, method)()
            document = self.as_user(self.plain, user)
            for method in ("action_modify_payment", "action_read_again", "action_nothing_to_pay",
                           "action_order_payments", "action_mark_payments_paid"):
                with self.subTest(user=user.login, method=method), self.assertRaises(AccessError):
                    getattr(document, method)()

    def test_readers_read_payments_of_what_was_shared_but_nothing_done_about_them(self):
        asked = ["name", "payment_state", "payment_amount"]
        for user in (self.reader, self.portal):
            self.env["ebox.share"].create(
                {"mailbox_id": self.mailbox.id, "user_id": user.id, "scope": "all"}
            )
            with self.subTest(user.login):
                [values] = self.as_user(self.plain, user).read(asked)
                self.assertTrue(values["payment_state"] and values["payment_amount"])
                [values] = self.as_user(self.closed, user).read(asked)
                self.assertFalse(values["payment_state"] or values["payment_amount"])
                for field in ("payment_panel", "responsible_id"):
                    with self.assertRaises(AccessError):
                        self.as_user(self.plain, user).read([field])

    def test_a_foreign_companys_payments_are_closed(self):
        payment = self.as_user(self.foreign.payment_ids)
        for method in ("action_order", "action_mark_paid", "action_undo_mark"):
            with self.subTest(method), self.assertRaises(AccessError):
                getattr(payment, method)()

    def test_values_are_changed_by_the_dialog_alone(self):
        for user in (self.user, self.manager):
            payment = self.as_user(self.plain.payment_ids, user)
            for values in ({"amount": 1}, {"iban": "x"}, {"state": "paid"}, {"amount_linked": 1},
                           {"manual_paid_date": "2026-01-01"}, {"document_id": self.secret.id}):
                with self.subTest(values), self.assertRaises(AccessError):
                    payment.write(values)
            with self.assertRaises(AccessError):
                payment.create({"document_id": self.plain.id})
            with self.assertRaises(AccessError):
                payment.unlink()
            for name in ("reading_ids", "payment_ids", "payment_state", "search_text"):
                with self.subTest(name), self.assertRaises(AccessError):
                    self.as_user(self.plain, user).write({name: False})

    def test_the_subject_of_a_first_letter_is_not_told_by_its_account(self):
        account = self.env["ebox.sender.account"].search([("document_id", "!=", False)], limit=1)
        self.assertTrue(account)
        with self.assertRaises(AccessError):
            self.as_user(account, self.manager).read(["document_id"])


@tagged("post_install", "-at_install")
class TestPaymentRpc(HttpAttackCase):
    """The same over HTTP, as an attacker calls it."""

    secrets = (SECRET,)

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        content = letter(
            f"Montant à payer : 77,77 EUR   {NATIONAL_NUMBER}",
            "Compte bénéficiaire : BE17 9961 3614 7721",
            f"Bénéficiaire : {SECRET}",
        )
        cls.document = cls.make_document("registered", content, is_registered=True)
        read(cls.document)

    def answers(self):
        """All that a user can ask for about the payment."""
        payment = self.document.payment_ids
        asked = [
            ("ebox.payment", "search_read", [[]]),
            ("ebox.payment", "web_search_read", [[], {"amount": {}, "beneficiary": {}}]),
            ("ebox.payment", "formatted_read_group", [[], ["state"], ["amount:sum"]]),
            ("ebox.reading", "search_read", [[]]),
            ("ebox.document", "web_read", [self.document.ids, {
                "payment_panel": {}, "payment_amount": {}, "search_text": {},
                "payment_ids": {"fields": {"amount": {}, "beneficiary": {}, "sources": {}}},
            }]),
            ("ebox.document", "export_data", [self.document.ids, ["payment_ids/amount"]]),
        ]
        if payment.id:
            asked.append(("ebox.payment", "read", [payment.ids, ["amount", "sources"]]))
        for model, method, arguments in asked:
            yield f"{model}.{method}", json.dumps(self.call(model, method, *arguments))

    def test_a_registered_letters_payment_does_not_leak(self):
        self.assertEqual(self.document.payment_ids.amount, 77.77)
        for user in ("user", "manager", "confidential"):
            self.login(user)
            for name, answer in self.answers():
                with self.subTest(user=user, call=name):
                    self.assertNotIn("77.77", answer)
                    self.assertNotIn(SECRET, answer)

    def test_national_numbers_do_not_leak_with_the_right(self):
        self.login("registered")
        for name, answer in self.answers():
            with self.subTest(name):
                self.assertNotIn("033.28", answer)
                self.assertNotIn("85073003328", answer)
