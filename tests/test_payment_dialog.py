from datetime import date

from odoo.exceptions import AccessError, UserError
from odoo.fields import Command
from odoo.tests import Form, tagged

from .payments import COMMUNICATION, OTHER_IBAN, OWN_IBAN, PaymentCase, letter


@tagged("post_install", "-at_install")
class TestPaymentDialog(PaymentCase):
    """Modify payment information: checked, kept with its history, paid by its code."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.document = cls.make_letter("letter")
        cls.payment = cls.document.payment_ids

    def test_it_opens_with_what_was_read(self):
        [line] = self.dialog(self.document).line_ids
        self.assertEqual(line.amount, 1234.56)
        self.assertEqual(line.iban, "BE17 9961 3614 7721")
        self.assertEqual(line.communication, COMMUNICATION)

    def test_changes_are_kept_with_who_and_what(self):
        self.correct(self.document, amount=1000.0, due=date(2026, 12, 24))
        self.assertEqual(self.payment.amount, 1000.0)
        self.assertEqual(self.payment.sources["amount"], {"source": "manual", "words": ""})
        self.assertEqual(self.payment.sources["iban"]["source"], "text", "it was not changed")
        [change] = self.history(self.document)
        self.assertRegex(change, r"Amount: 1,234\.56\W€ → 1,000\.00\W€")
        self.assertIn("Due: 12/15/2026 → 12/24/2026", change)
        self.assertEqual(self.document.event_ids.filtered(
            lambda event: event.kind == "payment").user_id, self.user)

    def test_saving_shows_the_code_of_the_new_values(self):
        wizard = self.correct(self.document, amount=5.0)
        self.assertTrue(wizard.is_saved)
        self.assertTrue(wizard.payment_panel["payments"][0]["qr"])

    def test_saving_what_is_there_changes_nothing(self):
        self.dialog(self.document).action_save()
        self.assertFalse(self.payment.is_corrected)
        self.assertFalse(self.history(self.document))

    def test_a_name_that_is_only_proposed_is_no_change(self):
        self.payment.beneficiary = False
        wizard = self.dialog(self.document)
        name = self.document._long_name()
        self.assertEqual(wizard.line_ids.beneficiary, name)
        wizard.action_save()
        self.assertFalse(self.payment.is_corrected or self.payment.beneficiary)
        self.assertFalse(self.history(self.document))
        self.correct(self.document, amount=5.0)
        self.assertEqual(self.payment.beneficiary, name, "as it was shown")

    def test_another_currency_is_told(self):
        dollar = self.env.ref("base.USD")
        self.correct(self.document, currency_id=dollar.id)
        self.assertEqual(self.payment.currency_id, dollar)
        self.assertEqual(self.history(self.document), ["Payment changed. Currency: EUR → USD"])

    def test_what_is_linked_keeps_its_currency(self):
        self.payment.amount_linked = 1.0
        self.assertRefused("its currency stays EUR", currency_id=self.env.ref("base.USD").id)

    def test_a_corrected_value_no_longer_disagrees(self):
        self.payment.notices = [
            {"field": "amount", "values": [
                {"source": "qr", "words": "", "value": "1"},
                {"source": "text", "words": "", "value": "2"},
            ]}
        ]
        self.assertTrue(self.card(self.document)["rows"][0]["differs"])
        self.correct(self.document, amount=2.0)
        self.assertFalse(self.card(self.document)["rows"][0]["differs"])

    def test_the_day_of_a_mark_can_be_set_right(self):
        self.payment.with_user(self.user).action_mark_paid()
        self.correct(self.document, paid_on=date(2026, 10, 2))
        self.assertEqual(self.payment.manual_paid_date, date(2026, 10, 2))
        self.assertEqual(self.payment.state, "paid")
        self.assertIn("Marked as paid on 10/02/2026", self.history(self.document))
        self.assertFalse(self.payment.is_corrected, "what the letter says is as it was")
        for day, message in ((False, "on which day"), (date(2999, 1, 1), "still to come")):
            with self.assertRaisesRegex(UserError, message):
                self.correct(self.document, paid_on=day)

    def test_a_day_alone_marks_nothing_as_paid(self):
        self.correct(self.document, paid_on=date(2026, 10, 2))
        self.assertFalse(self.payment.manual_paid_date)

    # --- checks

    def assertRefused(self, message, **values):  # noqa: N802 -- as unittest names them
        before = self.payment.read()
        with self.assertRaisesRegex(UserError, message):
            self.correct(self.document, **values)
        self.assertEqual(self.payment.read(), before)

    def test_wrong_values_are_refused_in_plain_words(self):
        for message, values in (
            ("no valid account number", {"iban": "BE17 9961 3614 7722"}),
            ("no valid account number", {"iban": "BE17 9961 3614 77"}),
            ("no valid account number", {"iban": "rekening"}),
            ("company's own account", {"iban": OWN_IBAN}),
            ("no valid BIC", {"bic": "KRED"}),
            ("check digits are wrong", {"communication": "+++090/9337/55494+++"}),
            ("check digits are wrong", {"communication": "090933755494"}),
            ("check digits are wrong", {"communication": "*** 1 ***"}),
            ("at most 140", {"communication": "x" * 141}),
            ("not less than zero", {"amount": -5.0}),
            ("higher than any", {"amount": 1e10}),
            ("check the year", {"due": date(2062, 12, 24)}),
        ):
            with self.subTest(values):
                self.assertRefused(message, **values)

    def test_what_is_no_number_is_refused(self):
        for amount in (float("nan"), float("inf")):
            self.assertRefused("is no amount", amount=amount)
            with self.assertRaisesRegex(UserError, "is no amount"):
                self.env["ebox.payment.wizard.line"].create({"amount": amount})

    def test_all_errors_are_told_at_once(self):
        self.assertRefused("(?s)account number.*check digits", iban="BE1", communication="+++1+++")

    def test_spellings_are_brought_to_one(self):
        self.correct(self.document, iban="be37 9941 1520 1928", communication="090933755493")
        self.assertEqual(self.payment.iban, OTHER_IBAN)
        self.assertEqual(self.payment.communication, COMMUNICATION)
        form = Form(self.dialog(self.document).line_ids)
        form.iban = "be37994115201928"
        self.assertEqual(form.iban, "BE37 9941 1520 1928")

    def test_twelve_digits_with_a_word_are_free_text(self):
        self.correct(self.document, communication="Contrat 090933755494")
        self.assertEqual(self.payment.communication, "Contrat 090933755494")
        self.assertFalse(self.payment.communication_key)

    def test_values_can_be_emptied(self):
        self.correct(self.document, amount=0, communication=False, due=False)
        self.assertFalse(self.payment.communication or self.payment.due)
        self.assertNotIn("communication", self.payment.sources)

    # --- several payments

    def test_instalments_are_added_and_removed(self):
        wizard = self.dialog(self.document)
        wizard.line_ids = [
            Command.create({"amount": 10, "beneficiary": "Fictilease", "sequence": 2}),
            Command.create({"amount": 20, "beneficiary": "Fictilease", "sequence": 3}),
        ]
        wizard.action_save()
        self.assertEqual(self.document.payment_ids.mapped("amount"), [1234.56, 10, 20])
        wizard = self.dialog(self.document)
        wizard.line_ids = [Command.delete(wizard.line_ids[1].id)]
        wizard.action_save()
        self.assertEqual(self.document.payment_ids.mapped("amount"), [1234.56, 20])
        self.assertEqual(len(self.history(self.document)), 3)

    def test_without_payments_there_is_nothing_to_pay(self):
        wizard = self.dialog(self.document)
        wizard.line_ids = [Command.clear()]
        wizard.action_save()
        self.assertEqual(self.document.payment_state, "nothing")
        self.assertEqual(self.document.reading_ids.answer, "nothing")

    def test_a_payment_that_the_bank_made_is_not_removed(self):
        self.payment.amount_linked = 1.0
        wizard = self.dialog(self.document)
        wizard.line_ids = [Command.clear()]
        with self.assertRaisesRegex(UserError, "cannot be removed"):
            wizard.action_save()

    def test_a_document_without_payment_starts_with_its_senders_name(self):
        document = self.make_letter("none", letter("Bonjour"))
        document.sender_id.sudo().long_name_fr = "Office national"
        wizard = self.dialog(document)
        self.assertEqual(wizard.line_ids.beneficiary, "Office national")
        wizard.line_ids.amount = 12.0
        wizard.action_save()
        self.assertEqual(document.payment_state, "to_pay")
        self.assertEqual(document.payment_ids.document_id, document)

    # --- whose

    def test_the_dialog_is_no_way_around_rights(self):
        reader = self.make_user("ebox_only_reader", "reader")
        with self.assertRaises(AccessError):
            self.as_user(self.document, reader).action_modify_payment()
        wizard = self.dialog(self.document, self.manager)
        with self.assertRaises(AccessError):
            self.as_user(wizard, self.user).line_ids.write({"amount": 1})

    def test_a_dialog_of_a_foreign_document_is_refused(self):
        foreign = self.make_document("theirs", mailbox=self.other_mailbox)
        wizard = self.as_user(self.env["ebox.payment.wizard"])
        with self.assertRaises(AccessError):
            wizard.create({"document_id": foreign.id}).action_save()

    def test_a_line_does_not_reach_another_documents_payment(self):
        other = self.make_letter("other").payment_ids
        wizard = self.as_user(self.env["ebox.payment.wizard"]).create(
            {
                "document_id": self.document.id,
                "line_ids": [Command.create({"payment_id": other.id, "amount": 1.0})],
            }
        )
        with self.assertRaises(AccessError):
            wizard.action_save()
        self.assertEqual(other.amount, 1234.56)
