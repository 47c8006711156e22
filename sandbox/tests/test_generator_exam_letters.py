"""The documents of exams from the fifth on: what their answer sheet says is printed, no more."""
from __future__ import annotations

import re
import unittest
from collections import Counter
from decimal import Decimal

from sandbox.generator import documents
from sandbox.generator.layouts import EXAMS
from sandbox.generator.letters import DIRECT_DEBIT, NOTHING, REFUND, TO_PAY
from sandbox.model import Attachment
from sandbox.tests.generator_pages import (
    page_count,
    prints,
    prints_amount,
    stray_text,
    text_of,
)
from sandbox.tests.test_generator_truth import not_printed

NAMES = tuple(name for names in EXAMS[4:18] for name in names)
TWO_PAGES = {"levy", "provision"}
OWN_ACCOUNT = {name for names in EXAMS[6:] for name in names}
WHEN = {"fr": "Pour quand|Quand devez-vous", "nl": "Tegen wanneer|Wanneer moet",
        "de": "Bis wann|Wann müssen"}
ON_RECEIPT = r"dès\s+réception|bij\s+ontvangst|bei\s+Erhalt"
STRUCTURED = r"\+\+\+|\*\*\*|(?<![\d.])\d{3} \d{4} \d{5}(?!\d)|(?<!\d)\d{12}(?!\d)"


def signed_cents(line: str) -> list[int]:
    """The amounts of a line, in cents, negative behind a minus."""
    found = re.findall(r"(- )?(?:€|EUR)?[ \u00a0]?(\d[\d. \u00a0\u202f]*[.,]\d\d)(?![\d.])", line)
    return [int(re.sub(r"\D", "", amount)) * (-1 if minus else 1) for minus, amount in found]


class TestExamLetters(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.files = documents(1400, seed=47, layouts=NAMES)
        cls.texts = {file.attachment_id: text_of(file.data()) for file in cls.files}

    def to_pay(self) -> list[tuple[Attachment, str]]:
        return [(file, self.texts[file.attachment_id]) for file in self.files
                if file.truth.answer == TO_PAY]

    def test_every_field_of_the_truth_is_printed(self):
        for file in self.files:
            with self.subTest(file.file_name):
                self.assertEqual(stray_text(file.data()), [])
                for payment in file.truth.payments:
                    self.assertEqual(not_printed(
                        payment, self.texts[file.attachment_id], file.truth.language), [])

    def test_what_the_truth_leaves_out_is_not_printed(self):
        seen = Counter()
        for file, text in self.to_pay():
            with self.subTest(file.file_name):
                payment = file.truth.payments[0]
                if not payment.bic:
                    seen["bic"] += 1
                    self.assertFalse(prints(text, "XMPLBEBB"))
                if not payment.communication.isdigit():
                    seen["structured"] += 1
                    self.assertIsNone(re.search(STRUCTURED, text))
        self.assertEqual(set(seen), {"bic", "structured"})

    def test_no_figure_stays_unfilled(self):
        for name, text in self.texts.items():
            self.assertIsNone(re.search(r"[{}\[\]]|//", text), name)

    def test_payment_of_two_layouts_stands_on_the_second_page(self):
        for file in self.files:
            behind = file.truth.layout in TWO_PAGES and file.truth.answer == TO_PAY
            behind |= file.truth.layout == "roadtax"  # its calculation
            self.assertEqual(page_count(file.data()), 2 if behind else 1, file.file_name)

    def test_answers_languages_and_series(self):
        answers = {(file.truth.layout, file.truth.answer) for file in self.files}
        # a traffic fine and arrears are neither refunded nor collected, four of the taxes, an
        # administrative fine, an agency's contribution or levy, registration duties, a
        # regulator's, a commune's and a fire service's fees and a contribution on pensions are not
        # collected
        self.assertEqual(len(answers), 32 * 4 - 2 - 2 - 8 - 1 - 1 - 1 - 1)
        spoken = {(file.truth.layout, file.truth.language) for file in self.files}
        self.assertEqual(len(spoken), 32 * 3)
        series = {file.truth.layout for file in self.files if len(file.truth.payments) == 3}
        self.assertEqual(series, {"levy", "accidents", "arrears", "decision", "waterworks",
                                  "registry", "effluent", "season", "pension", "recharge",
                                  "rescue"})
        halves = {file.truth.layout for file in self.files if len(file.truth.payments) == 2}
        self.assertEqual(halves, {"premises", "registry", "signal", "pavement"})
        plans = {file.truth.layout for file in self.files if len(file.truth.payments) == 4}
        self.assertEqual(plans, {"cadastral", "containers", "archive"})

    def test_other_amounts_stand_beside_the_one_to_pay(self):
        for file, text in self.to_pay():
            amounts = set(re.findall(r"[\d. \u00a0\u202f]*\d[.,]\d{2}(?![\d.])", text))
            self.assertGreaterEqual(len(amounts), 3, file.file_name)

    def test_a_question_without_answer_is_not_asked(self):
        asked = Counter()
        for file, text in self.to_pay():
            if file.truth.layout == "roadtax":
                has_due = file.truth.payments[0].due is not None
                asked[has_due] += 1
                self.assertEqual(re.search(WHEN[file.truth.language], text) is not None, has_due)
        self.assertEqual(set(asked), {True, False})

    def test_refunds_and_debits_name_the_companys_own_account_once(self):
        files = [file for file in self.files if file.truth.layout in OWN_ACCOUNT
                 and file.truth.answer in {REFUND, DIRECT_DEBIT}]
        self.assertEqual({file.truth.answer for file in files}, {REFUND, DIRECT_DEBIT})
        for file in files:
            accounts = re.findall(r"BE\d{14}", "".join(self.texts[file.attachment_id].split()))
            self.assertEqual(sum(account[4:7] == "998" for account in accounts), 1, file.file_name)
            self.assertEqual(file.truth.payments[0].iban, "")

    def test_parts_of_a_fine_a_water_bill_or_a_plan_add_up_to_what_is_asked(self):
        layouts = {"decision", "waterworks", "cadastral", "registry", "containers", "effluent",
                   "season", "signal", "archive", "pension", "recharge", "pavement", "rescue"}
        series = [file for file in self.files if file.truth.layout in layouts
                  and len(file.truth.payments) > 1]
        for file in series:
            asked = sum(payment.amount for payment in file.truth.payments)
            self.assertTrue(prints_amount(self.texts[file.attachment_id], asked), file.file_name)
        self.assertEqual({file.truth.layout for file in series}, layouts)

    def test_halves_of_a_tax_add_up_to_what_is_due_and_have_their_days(self):
        halves = [file for file in self.files
                  if file.truth.layout == "premises" and len(file.truth.payments) == 2]
        for file in halves:
            first, second = file.truth.payments
            text = self.texts[file.attachment_id]
            self.assertTrue(prints_amount(text, first.amount + second.amount), file.file_name)
            self.assertLess(first.due, second.due)
        self.assertTrue(halves)

    def test_a_fund_warns_of_the_account_for_other_contributions_beside_its_own(self):
        letters = [(file, text) for file, text in self.to_pay() if file.truth.layout == "fund"]
        for file, text in letters:
            accounts = set(re.findall(r"BE\d{14}", "".join(text.split())))
            self.assertEqual(len(accounts), 2, file.file_name)
            self.assertIn(file.truth.payments[0].iban, accounts)
        self.assertTrue(letters)

    def test_readings_of_a_meter_explain_its_volume(self):
        settlements = [file for file in self.files if file.truth.layout == "gas"]
        for file in settlements:
            before, after, volume = map(int, re.search(
                r"G-\d{6}\s+(\d+)\s+(\d+)\s+(\d+)\s", self.texts[file.attachment_id]).groups())
            self.assertEqual(after - before, volume, file.file_name)
        self.assertTrue(settlements)

    def test_a_settled_account_says_what_is_left(self):
        settled = [file for file in self.files if file.truth.answer == NOTHING
                   and file.truth.layout in {"gas", "foodchain", "fund", "premises", "waterworks",
                                             "tolls", "cadastral", "sectoral", "registry",
                                             "containers", "effluent", "season", "inspection",
                                             "signal", "archive", "pension", "recharge",
                                             "pavement", "vouchers", "rescue", "parcel"}]
        for file in settled:
            text = self.texts[file.attachment_id]
            self.assertTrue(prints_amount(text, Decimal(0)), file.file_name)
        self.assertTrue(settled)

    def test_volume_of_a_water_bill_is_what_its_meter_counted(self):
        bills = [file for file in self.files if file.truth.layout == "waterworks"]
        for file in bills:
            text = self.texts[file.attachment_id]
            [volume] = {int(number) for number in re.findall(r"(\d+) m³ ", text)}
            numbers = {int(number) for number in re.findall(r"(?<![\d.])\d{3,6}(?!\d)", text)}
            self.assertTrue(any(number + volume in numbers for number in numbers), file.file_name)
        self.assertTrue(bills)

    def test_premium_without_a_day_is_payable_on_receipt(self):
        said = Counter()
        for file, text in self.to_pay():
            if file.truth.layout == "policy":
                has_due = file.truth.payments[0].due is not None
                said[has_due] += 1
                self.assertEqual(re.search(ON_RECEIPT, text) is None, has_due, file.file_name)
        self.assertEqual(set(said), {True, False})

    def test_creditor_of_a_collected_premium_is_identified(self):
        collected = [file for file in self.files if file.truth.layout == "policy"
                     and file.truth.answer == DIRECT_DEBIT]
        for file in collected:
            check, number = re.search(
                r"BE(\d{2})ZZZ(\d{10})\b", self.texts[file.attachment_id]).groups()
            self.assertEqual(int(f"{number}1114{check}") % 97, 1)  # ISO 7064, "BE" as 1114
        self.assertTrue(collected)

    def test_notice_of_renewal_prints_the_premium_it_does_not_ask_for(self):
        told = [self.texts[file.attachment_id] for file in self.files
                if file.truth.layout == "policy" and file.truth.answer == NOTHING]
        renewals = [text for text in told if not prints_amount(text, Decimal(0))]
        self.assertTrue(0 < len(renewals) < len(told))
        for text in renewals:
            self.assertGreaterEqual(len(re.findall(r"\d[.,]\d{2}(?![\d./-])", text)), 4)

    def test_tax_on_property_follows_from_the_income_it_prints(self):
        bills = [file for file in self.files if file.truth.layout == "cadastral"]
        for file in bills:
            text = self.texts[file.attachment_id]
            base, rate = re.search(r"([\d. \u00a0\u202f€EURreuo,]+) × (\d,\d\d) %", text).groups()
            cents = int(re.sub(r"\D", "", base))
            tax = (cents * Decimal(rate.replace(",", ".")) / 10_000).quantize(Decimal("0.01"))
            self.assertTrue(prints_amount(text, tax), file.file_name)
        self.assertTrue(bills)

    def test_a_reminder_of_tolls_lists_statements_older_than_itself(self):
        asked = [text for file, text in self.to_pay() if file.truth.layout == "tolls"]
        listed = [re.findall(r"(?:Relevé|Staat|Abrechnung) (\d\d)-\d{4}\b", text) for text in asked]
        reminders = [(years, text) for years, text in zip(listed, asked, strict=True) if years]
        self.assertTrue(0 < len(reminders) < len(asked))
        for years, text in reminders:
            written = re.search(r"(\d\d)-\d{6}\b", text).group(1)
            self.assertEqual(len(years), 3)
            self.assertTrue(all(int(written) - 1 <= int(year) <= int(written) for year in years))

    def test_contributions_of_a_sector_follow_from_wages_and_rates(self):
        accounts = [file for file in self.files if file.truth.layout == "sectoral"]
        for file in accounts:
            found = re.findall(r"([\d. \u00a0\u202f]*\d[.,]\d\d)\D+(\d,\d\d) %",
                               self.texts[file.attachment_id])
            self.assertEqual(len(found), 3, file.file_name)
            for wages, rate in found:
                self.assert_share_printed(file, wages, Decimal(rate.replace(",", ".")))
        self.assertTrue(accounts)

    def test_duties_follow_from_the_base_of_a_lease_and_its_addition(self):
        letters = [file for file in self.files if file.truth.layout == "registry"]
        for file in letters:
            found = re.findall(r"0,20 %[\sEURreuo€]+([\d. \u00a0\u202f]*\d[.,]\d\d)",
                               self.texts[file.attachment_id])
            self.assertEqual(len(found), 2, file.file_name)
            for base in found:
                self.assert_share_printed(file, base, Decimal("0.20"))
        self.assertTrue(letters)

    def test_levy_on_waste_water_follows_from_units_and_rates(self):
        letters = [file for file in self.files if file.truth.layout == "effluent"]
        for file in letters:
            text = self.texts[file.attachment_id]
            found = re.findall(r"(\d+,\d{4})[\sEUReuro€]+(\d+[.,]\d\d)(?!\d)", text)
            self.assertEqual(len(found), 3, file.file_name)
            for units, rate in found:
                levy = Decimal(units.replace(",", ".")) * Decimal(rate.replace(",", "."))
                self.assertTrue(prints_amount(text, levy.quantize(Decimal("0.01"))), file.file_name)
        self.assertTrue(letters)

    def test_open_bills_of_a_collector_are_older_than_its_letter(self):
        listed = []
        for file in self.files:
            text = self.texts[file.attachment_id]
            serials = re.findall(r"(?:Facture|Factuur|Rechnung) (\d\d)/\d{5}\b", text)
            if file.truth.layout == "containers" and serials:
                written = int(re.search(r"(\d\d)-\d{6}\b", text).group(1))
                self.assertEqual(len(serials), 3)
                self.assertTrue(all(written - 1 <= int(year) <= written for year in serials))
                listed.append(file.truth.answer)
        self.assertEqual(set(listed), {TO_PAY})

    def test_tax_in_a_collectors_bill_is_its_share(self):
        told = 0
        for file in self.files:
            text = self.texts[file.attachment_id]
            if file.truth.layout == "containers" and "21 %" in text:
                tax = re.search(r"21 %[^\d]+([\d. \u00a0\u202f]*\d[.,]\d\d)", text).group(1)
                if file.truth.answer == REFUND:
                    taxed = file.truth.payments[0].amount
                    share = (taxed * 21 / 121).quantize(Decimal("0.01"))
                    self.assertEqual(int(re.sub(r"\D", "", tax)), int(share * 100))
                    told += 1
        self.assertTrue(told)

    def test_employer_bears_four_fifths_of_each_season_ticket(self):
        statements = [file for file in self.files if file.truth.layout == "season"]
        for file in statements:
            found = re.findall(r"([\d. \u00a0\u202f]*\d[.,]\d\d)\D+80 %",
                               self.texts[file.attachment_id])
            self.assertEqual(len(found), 3, file.file_name)
            for fare in found:
                self.assert_share_printed(file, fare, Decimal(80))
        self.assertTrue(statements)

    def test_debits_less_credits_of_a_fleets_account_are_its_balance(self):
        seen = set()
        for file in self.files:
            sums = re.search(r"^(?:Totaux|Totalen|Summen) (.+)$",
                             self.texts[file.attachment_id], re.MULTILINE)
            if file.truth.layout == "inspection" and sums:
                debit, credit = (int(re.sub(r"\D", "", amount)) for amount in re.findall(
                    r"\d[\d. \u00a0\u202f]*[.,]\d\d", sums.group(1)))
                asked = int(sum(payment.amount for payment in file.truth.payments) * 100)
                left = -asked if file.truth.answer == REFUND else asked
                self.assertEqual(debit - credit, left, file.file_name)
                seen.add(file.truth.answer)
        self.assertEqual(seen, {TO_PAY, REFUND, DIRECT_DEBIT, NOTHING})

    def test_a_regulators_contribution_follows_from_the_turnover(self):
        told = Counter()
        for file in self.files:
            if file.truth.layout == "signal":
                found = re.findall(r"([\d. \u00a0\u202f€EURreuo,]+) × 0,25 %",
                                   self.texts[file.attachment_id])
                told[len(found)] += 1
                for turnover in found:
                    self.assert_share_printed(file, turnover, Decimal("0.25"))
        self.assertEqual(set(told), {0, 1})  # fees for numbers have no such base

    def test_an_employers_balance_follows_from_each_movement(self):
        seen = set()
        for file in self.files:
            if file.truth.layout == "archive":
                balance, asked = 0, sum(payment.amount for payment in file.truth.payments)
                lines = self.texts[file.attachment_id].splitlines()
                rows = [signed_cents(line) for line in lines]
                for movement, after in (row for row in rows if len(row) == 2):
                    balance += movement
                    self.assertEqual(balance, after, file.file_name)
                left = -asked if file.truth.answer == REFUND else asked
                self.assertEqual(balance, int(left * 100), file.file_name)
                seen.add(file.truth.answer)
        self.assertEqual(seen, {TO_PAY, REFUND, DIRECT_DEBIT, NOTHING})

    def test_contribution_on_pensions_follows_from_each_base(self):
        letters = [file for file in self.files if file.truth.layout == "pension"]
        for file in letters:
            found = re.findall(r"([\d. \u00a0\u202f]*\d[.,]\d\d)\D+3 %",
                               self.texts[file.attachment_id])
            self.assertEqual(len(found), 3, file.file_name)
            for base in found:
                self.assert_share_printed(file, base, Decimal(3))
        self.assertTrue(letters)

    def test_tax_in_a_bill_of_charging_points_is_its_share(self):
        bills = [file for file in self.files if file.truth.layout == "recharge"]
        for file in bills:
            text = self.texts[file.attachment_id]
            [[whole]] = [signed_cents(line) for line in text.splitlines()
                         if re.match(r"(?:Total TVAC|Totaal incl|Gesamt inkl)", line)]
            [tax] = signed_cents(next(line for line in text.splitlines() if "(21 %)" in line))
            self.assertEqual(tax, round(Decimal(whole * 21) / 121), file.file_name)
        self.assertTrue(bills)

    def assert_share_printed(self, file: Attachment, base: str, percent: Decimal) -> None:
        share = (int(re.sub(r"\D", "", base)) * percent / 10_000).quantize(Decimal("0.01"))
        self.assertTrue(prints_amount(self.texts[file.attachment_id], share), file.file_name)

    def test_plan_of_registration_duties_counts_its_payments(self):
        words = {2: "deux|twee|zwei", 3: "trois|drie|drei"}
        plans = [file for file in self.files if file.truth.layout == "registry"
                 and len(file.truth.payments) > 1]
        for file in plans:
            said = rf"({words[len(file.truth.payments)]})\s+(versements|stortingen|Raten)"
            self.assertRegex(self.texts[file.attachment_id], said)
        self.assertEqual({len(file.truth.payments) for file in plans}, {2, 3})

    def test_account_and_bank_of_a_contribution_share_a_line(self):
        shared = 0
        for file, text in self.to_pay():
            bic = file.truth.payments[0].bic
            if file.truth.layout == "foodchain" and bic:
                [line] = (line for line in text.splitlines() if bic in line)
                self.assertIn(file.truth.payments[0].iban, line.replace(" ", ""))
                shared += 1
        self.assertTrue(shared)

    def test_nothing_to_pay_still_prints_an_account(self):
        settled = [file for file in self.files if file.truth.answer == NOTHING]
        self.assertEqual({file.truth.layout for file in settled}, set(NAMES))
        for file in settled:
            self.assertEqual(file.truth.payments, ())
            self.assertRegex("".join(self.texts[file.attachment_id].split()), r"BE\d{14}")


if __name__ == "__main__":
    unittest.main()
