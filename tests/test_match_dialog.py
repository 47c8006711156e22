"""Link payment: what the dialog offers, why, and what it says where nothing can be linked."""
from datetime import date, timedelta

from odoo.exceptions import UserError
from odoo.tests import Form
from odoo.tools import file_open

from .bank import DAY, IBAN, KEY, OTHER_IBAN, OTHER_KEY, BankCase


class TestMatchDialog(BankCase):
    def dialog(self, payment):
        """Open Link payment as its button does."""
        action = payment.action_link_payment()
        wizard = payment.env[action["res_model"]].with_context(**action["context"])
        return wizard.browse(action["res_id"])

    def offered(self, payment, line):
        """The bank line as the dialog offers it; empty where it does not."""
        return self.dialog(payment).candidate_ids.filtered(
            lambda candidate: candidate.statement_line_id == line
        )

    def link(self, payment, line):
        """Link the line in the dialog; where it is asked, it is booked as a debt to the NSSO."""
        candidate = self.offered(payment, line)
        candidate.wizard_id.account_id = self.account("454")
        candidate.action_link()

    def open_payment(self, amount=120.0, **values):
        """A payment that nothing was linked to by itself."""
        return self.make_payment(amount, match=False, **values)

    # --- what is missing

    def test_without_bank_journal_it_says_so_and_how_to_get_one(self):
        payment = self.open_payment()
        self.env["account.journal"].search(
            [("company_id", "=", self.company.id), ("type", "=", "bank")]
        ).unlink()
        self.assertEqual(self.dialog(payment).missing, "journal")

    def test_without_bank_lines_it_says_so_and_how_to_get_them(self):
        payment = self.open_payment()
        self.assertEqual(self.dialog(payment).missing, "line")
        self.make_line(amount=-5.0, payment_ref="lunch")
        self.assertFalse(self.dialog(payment).missing)

    def test_what_is_missing_is_written_out_in_the_dialog(self):
        view = self.env["ebox.payment.link.wizard"].get_view()["arch"]
        self.assertIn("There is no bank journal yet", view)
        self.assertIn("There are no bank lines yet", view)

    # --- what is offered

    def test_the_likeliest_line_comes_first_with_its_reason(self):
        payment = self.open_payment(iban=OTHER_IBAN)
        lunch = self.make_line(amount=-9.0, payment_ref="lunch", account_number=False)
        part = self.make_line(amount=-60.0, date=DAY - timedelta(days=3))
        exact = self.make_line(partner_name="ONSS")
        offered = self.dialog(payment).candidate_ids.sorted()
        self.assertEqual(offered.statement_line_id, exact + part + lunch)
        self.assertRecordValues(
            offered,
            [
                {
                    "date": DAY,
                    "line_amount": -120.0,
                    "counterparty": "ONSS",
                    "payment_ref": KEY,
                    "reason_text": "Same communication and amount, but another account than the "
                    "document names.",
                    "amount": 120.0,
                },
                {
                    "date": DAY - timedelta(days=3),
                    "line_amount": -60.0,
                    "counterparty": False,
                    "payment_ref": KEY,
                    "reason_text": "Same communication; a part of the amount.",
                    "amount": 60.0,
                },
                {
                    "date": DAY,
                    "line_amount": -9.0,
                    "counterparty": False,
                    "payment_ref": "lunch",
                    "reason_text": "Nothing speaks for it.",
                    "amount": 9.0,
                },
            ],
        )

    def test_what_is_to_be_paid_looks_at_outgoing_money_and_refunds_at_incoming(self):
        out = self.make_line(payment_ref="out", account_number=False)
        back = self.make_line(amount=120.0, payment_ref="in", account_number=False)
        to_pay, refund = self.open_payment(), self.open_payment(kind="refund")
        self.assertEqual(self.dialog(to_pay).candidate_ids.statement_line_id, out)
        self.assertEqual(self.dialog(refund).candidate_ids.statement_line_id, back)

    def test_lines_are_looked_for_by_words_and_by_amount(self):
        payment = self.open_payment()
        line = self.make_line(-33.5, "groceries", partner_name="Exemple", date=date(2020, 1, 1))
        newer = [self.make_line(-1.0 - number, "lunch") for number in range(9)]
        self.assertTrue(newer)
        self.assertFalse(self.offered(payment, line), "older than those that are offered unasked")
        for words in ("grocer", "exemple", "33,50", "33.5"):
            with self.subTest(words=words), Form(self.dialog(payment)) as form:
                form.query = words
            found = self.env["ebox.payment.link.wizard"].browse(form.record.id).candidate_ids
            self.assertEqual(found.statement_line_id, line)

    def test_what_is_booked_or_linked_is_not_offered(self):
        payment = self.open_payment()
        booked = self.make_line(account_number=OTHER_IBAN)
        booked._seek_for_lines()[1].account_id = self.account("453")
        self.open_payment(50.0, communication=OTHER_KEY)
        taken = self.make_line(amount=-50.0, payment_ref=OTHER_KEY)
        self.assertEqual(taken.ebox_amount_linked, 50.0)
        self.assertFalse(self.offered(payment, booked + taken))

    # --- linking

    def test_one_click_links(self):
        user = self.make_user("ebox_linker", "user")
        payment = self.open_payment(iban=OTHER_IBAN)
        line = self.make_line()
        self.link(payment.with_user(user), line.with_user(user))
        self.assertRecordValues(
            self.link_of(payment, line),
            [{"state": "accepted", "amount": 120.0, "user_id": user.id}],
        )
        self.assertEqual(payment.state, "paid")
        self.assertIn("Linked to the bank line", payment.document_id.event_ids[0].text)

    def test_a_part_of_a_line_is_linked_as_the_person_says(self):
        payments = self.open_payment(100.0), self.open_payment(communication=OTHER_KEY)
        line = self.make_line(amount=-150.0, payment_ref="both", account_number=False)
        for payment, amount in zip(payments, (100.0, 50.0), strict=True):
            self.assertEqual(self.offered(payment, line).amount, amount)
            self.link(payment, line)
        self.assertEqual([payment.state for payment in payments], ["paid", "partly_paid"])
        self.assertEqual(line.ebox_amount_linked, 150.0)
        self.assertFalse(self.offered(payments[1], line), "nothing of it is free")

    def test_where_no_amount_is_given_all_that_fits_is_linked_and_the_dialog_says_so(self):
        payment = self.open_payment(move_id=self.make_bill().id)
        candidate = self.offered(payment, self.make_line(amount=-150.0, payment_ref="thanks"))
        candidate.amount = 0.0
        candidate.action_link()
        self.assertEqual(payment.amount_linked, 120.0)
        view = self.env["ebox.payment.link.wizard"].get_view()["arch"]
        self.assertIn('placeholder="all that fits"', view)

    def test_what_is_linked_does_not_become_a_refund(self):
        payment = self.open_payment(move_id=self.make_bill().id)
        line = self.make_line(payment_ref="thanks")
        self.link(payment, line)
        action = payment.document_id.action_modify_payment()
        wizard = self.env[action["res_model"]].browse(action["res_id"])
        wizard.line_ids.kind = "refund"
        with self.assertRaisesRegex(UserError, "Unlink the bank line first"):
            wizard.action_save()
        wizard.line_ids.kind = "direct_debit"
        wizard.action_save()
        self.link_of(payment, line).action_undo()
        payment.move_id.button_draft()
        wizard.line_ids.kind = "refund"
        wizard.action_save()
        self.assertEqual(payment.kind, "refund")

    def test_a_small_difference_is_offered_as_a_write_off(self):
        bill = self.make_bill()
        payment = self.open_payment(move_id=bill.id)
        near, far = self.make_line(amount=-122.5), self.make_line(amount=-150.0)
        self.assertFalse(self.offered(payment, far).has_difference)
        candidate = self.offered(payment, near)
        self.assertTrue(candidate.has_difference)
        self.assertEqual(candidate.wizard_id.write_off_account_id, self.account("6571"))
        candidate.action_link_and_write_off()
        self.assertEqual(bill.payment_state, "paid")
        self.assertTrue(near.is_reconciled)
        self.assertEqual(self.link_of(payment, near).write_off_line_id.balance, 2.5)

    def test_a_write_off_without_account_is_asked_for(self):
        payment = self.open_payment(move_id=self.make_bill().id)
        candidate = self.offered(payment, self.make_line(amount=-122.5))
        candidate.wizard_id.write_off_account_id = False
        with self.assertRaisesRegex(UserError, "Choose the account for the difference"):
            candidate.action_link_and_write_off()

    def test_two_people_with_the_same_dialog_one_is_told(self):
        """Both look at the same line for their own document; the first takes it."""
        first, second = self.open_payment(iban=OTHER_IBAN), self.open_payment(iban=OTHER_IBAN)
        line = self.make_line()
        theirs = self.offered(second, line)
        theirs.wizard_id.account_id = self.account("454")
        self.link(first, line)
        with self.assertRaisesRegex(UserError, "nothing of it is free"):
            theirs.action_link()
        self.assertEqual((first.state, second.state), ("paid", "to_pay"))

    # --- bank lines from a file

    def test_the_template_for_bank_lines_is_imported_and_matched(self):
        template = self.env["account.bank.statement.line"].get_import_templates()[-1]
        self.assertEqual(template["label"], "Import Template for Bank Lines")
        payment = self.open_payment(1250.0)
        with file_open(template["template"].removeprefix("/"), "rb") as file:
            lines = self.import_csv(file.read())
        self.assertEqual(lines.mapped("amount"), [-1250.0, -89.54, 412.3])
        self.assertRecordValues(
            lines[0], [{"ebox_counterparty": "ONSS/RSZ", "ebox_iban": IBAN, "payment_ref": KEY}]
        )
        self.assertEqual(payment.state, "paid", "imported lines are matched by themselves")

    def import_csv(self, content):
        """Import a file as the button does; :return: the bank lines"""
        options = {
            "quoting": '"', "separator": ",", "has_headers": True, "encoding": "utf-8",
            "date_format": "%Y-%m-%d", "float_thousand_separator": ",",
            "float_decimal_separator": ".",
        }
        wizard = self.env["base_import.import"].create(
            {
                "res_model": "account.bank.statement.line",
                "file": content,
                "file_name": "lines.csv",
                "file_type": "text/csv",
            }
        )
        preview = wizard.parse_preview(options)
        fields = [matched and "/".join(matched) for matched in
                  (preview["matches"].get(place) for place in range(len(preview["headers"])))]
        result = wizard.with_context(default_journal_id=self.bank.id).execute_import(
            fields, preview["headers"], options
        )
        self.assertFalse(result["messages"])
        return self.env["account.bank.statement.line"].browse(result["ids"])

    def test_more_of_a_line_that_is_linked_already_is_refused_whole(self):
        bill = self.make_bill()
        payment = self.open_payment(move_id=bill.id)
        line = self.make_line(payment_ref="thanks")
        candidate = self.offered(payment, line)
        candidate.amount = 40.0
        candidate.action_link()
        with self.assertRaisesRegex(UserError, "linked to this document already"):
            self.offered(payment, line).action_link()
        self.assertEqual((payment.amount_linked, bill.amount_residual), (40.0, 80.0))

    def test_a_part_below_zero_is_refused(self):
        payment = self.open_payment(move_id=self.make_bill().id)
        line = self.make_line(payment_ref="thanks")
        candidate = self.offered(payment, line)
        candidate.amount = -40.0
        with self.assertRaisesRegex(UserError, "above zero"):
            candidate.action_link()

    def test_only_a_small_difference_is_written_off(self):
        payment = self.open_payment(10_000.0, move_id=self.make_bill(10_000.0).id)
        line = self.make_line(amount=-10.0, payment_ref="thanks")
        with self.assertRaisesRegex(UserError, "Only a small difference"):
            self.offered(payment, line).action_link_and_write_off()
