"""What is linked by itself, and what is only suggested: never without a person, never wrong."""
from datetime import date, datetime, timedelta
from unittest.mock import patch

from .bank import DAY, DUE, IBAN, KEY, OTHER_IBAN, OTHER_KEY, BankCase
from .documents import message


class TestMatchAutomatic(BankCase):
    def assertLinked(self, payment, line):  # noqa: N802 -- as unittest names them
        self.assertEqual(self.link_of(payment, line).state, "accepted")

    def assertSuggested(self, payment, line, *reasons):  # noqa: N802 -- as unittest names them
        link = self.link_of(payment, line)
        self.assertEqual(link.state, "suggested")
        self.assertEqual(tuple(link.reasons), reasons)
        self.assertFalse(payment.amount_linked)

    # --- by itself

    def test_the_communication_is_known_in_all_its_spellings(self):
        spellings = (
            "+++090/9337/55493+++",
            "***090/9337/55493***",
            "+++ 090 / 9337 / 55493 +++",
            "090/9337/55493",
            "OGM 090933755493",
            "mededeling: 090 9337 55493",
            "Communication structurée 090933755493 merci",
            "090933755493",
            "Virement SEPA ONSS /A/ +++090/9337/55493+++ date valeur 12/11",
            "+++090/9337/\n55493+++",
        )
        for spelling in spellings:
            with self.subTest(spelling=spelling):
                payment = self.make_payment(match=False)
                line = self.make_line(payment_ref=spelling)
                self.assertLinked(payment, line)
                payment.sudo().unlink()
                line.unlink()

    def test_an_rf_reference_is_known_in_its_spellings(self):
        for spelling in ("RF18539007547034", "RF18 5390 0754 7034", "ref rf18 5390 0754 7034 ok"):
            with self.subTest(spelling=spelling):
                payment = self.make_payment(match=False, communication="RF18 5390 0754 7034")
                line = self.make_line(payment_ref=spelling.upper())
                self.assertLinked(payment, line)
                payment.sudo().unlink()
                line.unlink()

    def test_the_structured_field_of_an_importer_counts(self):
        payment = self.make_payment(match=False)
        self.assertLinked(payment, self.make_line(payment_ref="/", ref="090933755493"))

    def test_a_document_that_comes_after_its_line_finds_it(self):
        line = self.make_line()
        self.assertLinked(self.make_payment(), line)

    def test_a_line_without_account_is_linked(self):
        payment = self.make_payment(match=False)
        self.assertLinked(payment, self.make_line(account_number=False))

    def test_a_bank_line_takes_the_place_of_a_mark_by_hand(self):
        payment = self.make_payment(match=False)
        payment.action_mark_paid()
        self.assertEqual(payment.state, "paid")
        line = self.make_line()
        self.assertLinked(payment, line)
        self.link_of(payment, line).action_undo()
        payment.action_undo_mark()
        self.assertEqual(payment.state, "to_pay")

    def test_a_direct_debit_is_found(self):
        payment = self.make_payment(kind="direct_debit", match=False)
        self.assertEqual(payment.state, "direct_debit")
        self.assertLinked(payment, self.make_line())
        self.assertEqual(payment.state, "paid")

    # --- only suggested

    def test_another_account_is_a_question(self):
        payment = self.make_payment(match=False)
        line = self.make_line(account_number=OTHER_IBAN)
        self.assertSuggested(payment, line, "reference_other_account")

    def test_two_documents_with_the_same_reference_and_amount_are_a_question(self):
        payments = self.make_payment(match=False) + self.make_payment(match=False)
        line = self.make_line()
        for payment in payments:
            self.assertSuggested(payment, line, "reference_ambiguous")

    def test_a_line_with_two_references_is_a_question(self):
        payment = self.make_payment(match=False)
        line = self.make_line(payment_ref=f"{KEY} {OTHER_KEY}")
        self.assertSuggested(payment, line, "reference_ambiguous")

    def test_amount_and_account_are_a_suggestion(self):
        payment = self.make_payment(match=False)
        self.assertSuggested(payment, self.make_line(payment_ref="thanks"), "account_amount")

    def test_amount_and_name_are_a_suggestion(self):
        payment = self.make_payment(match=False, iban=False, beneficiary="Fictilease NV")
        line = self.make_line(payment_ref="thanks", partner_name="FICTILEASE")
        self.assertSuggested(payment, line, "name_amount")

    def test_a_reference_in_free_text_is_a_suggestion(self):
        payment = self.make_payment(match=False, communication="Dossier 2026/118-A")
        line = self.make_line(payment_ref="payment dossier 2026 118 a", account_number=False)
        self.assertSuggested(payment, line, "free_reference")

    def test_a_typo_is_a_suggestion(self):
        payment = self.make_payment(match=False)
        line = self.make_line(payment_ref="+++090/9337/55439+++")
        self.assertSuggested(payment, line, "reference_typo")

    def test_a_part_and_charges_are_suggestions(self):
        payment = self.make_payment(match=False)
        self.assertSuggested(payment, self.make_line(amount=-60.0), "reference_partial")
        self.assertSuggested(payment, self.make_line(amount=-122.5), "reference_charges")
        self.assertSuggested(
            payment, self.make_line(amount=-122.5, payment_ref="charges"), "account_charges"
        )

    def test_an_old_communication_under_a_new_payment_is_a_suggestion(self):
        paid = self.make_payment(50.0, communication=OTHER_KEY, match=False)
        self.assertLinked(paid, self.make_line(amount=-50.0, payment_ref=OTHER_KEY))
        payment = self.make_payment(match=False)
        line = self.make_line(payment_ref=OTHER_KEY)
        self.assertSuggested(payment, line, "old_reference")

    def test_a_reference_used_again_is_a_question_when_the_calendar_says_no(self):
        """The company's own number is the reference of every VAT payment: a line of before the
        letter, or of a year later, pays something else."""
        line = self.make_line(date=date(2026, 8, 20))
        payment = self.make_payment()
        self.assertSuggested(payment, line, "reference_amount", "early")
        late = self.make_line(date=DUE + timedelta(days=400))
        self.assertSuggested(payment, late, "reference_amount", "late")

    def test_a_document_that_does_not_tell_its_amount_is_a_question(self):
        payment = self.make_payment(0.0, match=False)
        line = self.make_line()
        self.assertSuggested(payment, line, "reference_excess", "no_amount")
        self.link_of(payment, line).action_accept()
        self.assertEqual(payment.amount_linked, 120.0)

    def test_nothing_but_chance_is_nothing(self):
        payment = self.make_payment(match=False)
        line = self.make_line(amount=-77.0, payment_ref="lunch", account_number=OTHER_IBAN)
        self.assertFalse(self.link_of(payment, line))

    # --- who decided

    def test_who_imports_lines_did_not_link_them(self):
        payment = self.make_payment(match=False)
        accountant = self.make_user("ebox_importer", "user", groups="account.group_account_user")
        line = self.env["account.bank.statement.line"].with_user(accountant).create(
            {"journal_id": self.bank.id, "date": DAY, "amount": -120.0, "payment_ref": KEY}
        )
        self.assertLinked(payment, line)
        self.assertFalse(self.link_of(payment, line).user_id)

    def test_what_is_refused_does_not_come_back(self):
        payment = self.make_payment(match=False)
        line = self.make_line(payment_ref="thanks")
        link = self.link_of(payment, line)
        link.action_refuse()
        line.action_ebox_match()
        payment._match_new()
        self.assertEqual(link.state, "refused")
        self.assertNotIn(link, link.search([("is_open_suggestion", "=", True)]))

    def test_a_suggestion_that_no_longer_holds_goes(self):
        payment = self.make_payment(match=False)
        line = self.make_line(payment_ref="thanks")
        self.assertTrue(self.link_of(payment, line))
        payment.sudo().amount = 99.0
        line.action_ebox_match()
        self.assertFalse(self.link_of(payment, line))

    def test_a_suggestion_becomes_a_link_when_it_becomes_certain(self):
        payment = self.make_payment(match=False, iban=OTHER_IBAN)
        line = self.make_line()
        self.assertSuggested(payment, line, "reference_other_account")
        payment.sudo().iban = IBAN
        payment._match_new()
        self.assertLinked(payment, line)

    def test_a_line_that_somebody_else_reconciled_is_skipped(self):
        line = self.make_line()
        line._seek_for_lines()[1].account_id = self.account("453")
        payment = self.make_payment()
        self.assertFalse(self.link_of(payment, line))
        self.assertEqual(payment.state, "to_pay")

    def test_the_first_of_two_equal_lines_pays(self):
        payment = self.make_payment(match=False)
        later = {"date": DAY + timedelta(days=9), "journal_id": self.bank.id, "amount": -120.0,
                 "payment_ref": KEY}
        lines = self.env["account.bank.statement.line"].create([later, {**later, "date": DAY}])
        self.assertLinked(payment, lines[1])
        self.assertFalse(self.link_of(payment, lines[0]))

    def test_other_companies_are_not_looked_at(self):
        document = self.take_in(message("elsewhere"), mailbox=self.other_mailbox)
        elsewhere = self.make_payment(document=document, match=False)
        self.assertFalse(self.link_of(elsewhere, self.make_line()))

    # --- the bank comes first

    def test_lines_are_kept_whatever_goes_wrong_in_matching(self):
        lines = type(self.env["account.bank.statement.line"])
        with (
            patch.object(lines, "_ebox_match", side_effect=ValueError("broken")),
            self.assertLogs(level="ERROR") as logs,
        ):
            line = self.make_line()
        self.assertTrue(line.exists())
        self.assertIn("Matching bank lines failed", logs.output[0])

    def test_a_document_published_the_day_after_it_was_paid_on_paper(self):
        line = self.make_line()
        payment = self.make_payment(published=datetime(2026, 11, 13, 9, 0))
        self.assertLinked(payment, line)

    def test_queries_do_not_grow_with_the_lines(self):
        self.make_payment(match=False)
        few = self.count_queries(3)
        many = self.count_queries(30)
        self.assertLessEqual(many, few + 3)

    def count_queries(self, count):
        lines = self.env["account.bank.statement.line"].create(
            [
                {
                    "journal_id": self.bank.id,
                    "date": DAY,
                    "amount": -500.0 - number,
                    "payment_ref": f"lunch {number} {OTHER_KEY}",
                    "account_number": IBAN,
                }
                for number in range(count)
            ]
        )
        self.env.flush_all()
        self.env.invalidate_all()
        before = self.env.cr.sql_log_count
        lines._ebox_match()
        return self.env.cr.sql_log_count - before
