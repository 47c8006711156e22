"""Bank lines and open payments: what is certain, what is suggested and why."""
from __future__ import annotations

import unittest
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from ..payment import matching
from ..payment.communication import check_digits, format_communication
from ..payment.matching import BankLine, Kind, Match, OpenPayment, Reason

IBAN, OTHER_IBAN = "BE63679026181108", "BE02375111099940"
OGM, OTHER_OGM = "090933755493", "010806817183"
DUE = date(2026, 3, 31)


def payment(key: object = 1, **changes: object) -> OpenPayment:
    given_ = {"key": key, "document": key, "residual": Decimal("100.00"), "currency": "EUR",
              "iban": IBAN, "communication": OGM, "due": DUE, "names": ("ONSS", "RSZ")}
    return OpenPayment(**{**given_, **changes})


def line(**changes: object) -> BankLine:
    given_ = {"amount": Decimal("-100.00"), "currency": "EUR", "date": date(2026, 3, 25),
              "payment_ref": "+++090/9337/55493+++"}
    return BankLine(**{**given_, **changes})


class Exact(unittest.TestCase):
    def test_every_spelling_of_the_communication(self) -> None:
        for text in ("+++090/9337/55493+++", "***090/9337/55493***", "090933755493",
                     "090 9337 55493", "Virement ONSS 090/9337/55493 merci",
                     "communication: 0909337 55493", "+++090/9337/\n55493+++"):
            found = matching.match(line(payment_ref=text), payment())
            self.assertEqual(found, Match(Kind.EXACT, Reason.REFERENCE_AMOUNT, 100, Decimal(0)),
                             text)

    def test_a_reference_that_the_file_gives_as_such(self) -> None:
        found = matching.match(line(payment_ref="ONSS", reference=OGM), payment())
        self.assertEqual(found.kind, Kind.EXACT)

    def test_a_creditor_reference(self) -> None:
        found = matching.match(line(payment_ref="Ref RF18 5390 0754 7034 ok"),
                               payment(communication="RF18539007547034"))
        self.assertEqual(found.kind, Kind.EXACT)

    def test_a_refund_comes_in(self) -> None:
        refund = payment(is_refund=True)
        self.assertEqual(matching.match(line(amount=Decimal(100)), refund).kind, Kind.EXACT)
        self.assertIsNone(matching.match(line(), refund))

    def test_the_sign_is_never_ignored(self) -> None:
        self.assertIsNone(matching.match(line(amount=Decimal(100)), payment()))

    def test_the_currency_neither(self) -> None:
        self.assertIsNone(matching.match(line(currency="USD"), payment()))

    def test_what_is_left_counts_not_what_was_asked(self) -> None:
        self.assertEqual(
            matching.match(line(amount=Decimal("-40")), payment(residual=Decimal(40))).kind,
            Kind.EXACT)


class Suggested(unittest.TestCase):
    def check(self, reason: Reason, changes: dict, of: dict | None = None) -> Match:
        found = matching.match(line(**changes), payment(**(of or {})))
        self.assertIsNotNone(found, reason)
        self.assertEqual((found.kind, found.reason), (Kind.SUGGESTED, reason))
        return found

    def test_another_account(self) -> None:
        self.check(Reason.REFERENCE_OTHER_ACCOUNT, {"iban": OTHER_IBAN})

    def test_two_communications_on_one_line(self) -> None:
        self.check(Reason.REFERENCE_AMBIGUOUS,
                   {"payment_ref": "+++090/9337/55493+++ +++010/8068/17183+++"})

    def test_part_of_it_and_more(self) -> None:
        found = self.check(Reason.REFERENCE_PARTIAL, {"amount": Decimal("-60.00")})
        self.assertEqual(found.difference, Decimal("40.00"))
        found = self.check(Reason.REFERENCE_EXCESS, {"amount": Decimal("-160.00")})
        self.assertEqual(found.difference, Decimal("-60.00"))

    def test_bank_charges(self) -> None:
        self.check(Reason.REFERENCE_CHARGES, {"amount": Decimal("-102.50")})
        self.check(Reason.ACCOUNT_CHARGES,
                   {"amount": Decimal("-102.50"), "iban": IBAN, "payment_ref": ""})

    def test_one_slip_of_the_finger(self) -> None:
        for text in ("+++090/9337/55943+++", "090933755494", "+++090/9337/5549+++",
                     "0909337554933", "990933755493"):
            self.check(Reason.REFERENCE_TYPO, {"payment_ref": text})

    def test_two_slips_are_another_number(self) -> None:
        found = matching.match(line(payment_ref="991933755493", iban=OTHER_IBAN), payment())
        self.assertIsNone(found)

    def test_a_free_communication_in_the_text(self) -> None:
        free = {"communication": "1998629966 2024/82251"}
        self.check(Reason.FREE_REFERENCE,
                   {"payment_ref": "Dossier 1998629966 - 2024/82251 maart"}, free)
        self.check(Reason.FREE_REFERENCE_PARTIAL,
                   {"payment_ref": "1998629966 2024/82251", "amount": Decimal(-50)}, free)
        self.assertNotEqual(
            matching.match(line(payment_ref="2024/82251"), payment(**free)).reason,
            Reason.FREE_REFERENCE)

    def test_account_and_amount(self) -> None:
        self.check(Reason.ACCOUNT_AMOUNT, {"iban": IBAN, "payment_ref": "loyer"})

    def test_an_old_communication_is_used_again(self) -> None:
        self.check(Reason.OLD_REFERENCE,
                   {"iban": IBAN, "payment_ref": format_communication(OTHER_OGM)})

    def test_name_and_amount(self) -> None:
        self.check(Reason.NAME_AMOUNT, {"partner_name": "RSZ Brussel", "payment_ref": ""})

    def test_amount_and_day_alone_come_last(self) -> None:
        found = self.check(Reason.AMOUNT_DATE, {"payment_ref": ""})
        self.assertLess(found.score, 40)

    def test_far_from_the_day_amounts_mean_nothing(self) -> None:
        for day in (date(2025, 12, 1), date(2026, 9, 1)):
            self.assertIsNone(matching.match(
                line(payment_ref="", iban=IBAN, date=day), payment()))

    def test_another_account_and_no_reference(self) -> None:
        self.assertIsNone(matching.match(line(payment_ref="", iban=OTHER_IBAN), payment()))

    def test_the_nearest_day_comes_first(self) -> None:
        near, far = payment(1), payment(2, due=date(2026, 5, 20))
        ranked = matching.rank(line(payment_ref="", iban=IBAN), [far, near])
        self.assertEqual([one.key for one, _fit in ranked], [1, 2])


class Ranked(unittest.TestCase):
    def test_instalments_are_paid_in_the_order_of_their_days(self) -> None:
        parts = [payment(number, document="plan", due=date(2026, number, 15))
                 for number in (3, 1, 2)]
        (first, fit), *others = matching.rank(line(), parts)
        self.assertEqual((first.key, fit.kind), (1, Kind.EXACT))
        self.assertEqual({other.kind for _part, other in others}, {Kind.SUGGESTED})

    def test_the_same_reference_on_two_documents_is_for_a_person(self) -> None:
        ranked = matching.rank(line(), [payment(1), payment(2)])
        self.assertEqual([fit.reason for _payment, fit in ranked],
                         [Reason.REFERENCE_AMBIGUOUS] * 2)
        self.assertEqual({fit.kind for _payment, fit in ranked}, {Kind.SUGGESTED})

    def test_the_amount_tells_apart_what_shares_a_reference(self) -> None:
        ranked = matching.rank(line(), [payment(1), payment(2, residual=Decimal(70))])
        self.assertEqual([(one.key, fit.kind) for one, fit in ranked],
                         [(1, Kind.EXACT), (2, Kind.SUGGESTED)])


class Keys(unittest.TestCase):
    def test_keys_meet(self) -> None:
        for text, communication in (
            ("betaling +++090/9337/55493+++", OGM), ("RF18 5390 0754 7034", "RF18539007547034"),
            ("Dossier 1998629966 - 2024/82251 maart", "1998629966 2024/82251"),
        ):
            keys = matching.line_keys(line(payment_ref=text))
            self.assertIn(matching.payment_key(communication), keys.communications | keys.free)

    def test_amount_and_direction(self) -> None:
        keys = matching.line_keys(line(iban="BE63 6790 2618 1108"))
        self.assertEqual((keys.amount, keys.iban, keys.is_refund), (Decimal(100), IBAN, False))

    @given(st.integers(0, 10**10 - 1).map(lambda base: f"{base:010d}"),
           st.integers(0, 11), st.integers(1, 9))
    def test_one_wrong_digit_is_a_slip_and_never_certain(
        self, base: str, place: int, shift: int
    ) -> None:
        right = base + check_digits(base)
        wrong = f"{right[:place]}{(int(right[place]) + shift) % 10}{right[place + 1:]}"
        found = matching.match(line(payment_ref=wrong), payment(communication=right))
        self.assertEqual((found.kind, found.reason), (Kind.SUGGESTED, Reason.REFERENCE_TYPO))

    @given(st.text(max_size=140), st.text(max_size=40), st.text(max_size=40))
    def test_no_text_breaks_it(self, text: str, name: str, account: str) -> None:
        found = matching.match(line(payment_ref=text, partner_name=name, iban=account), payment())
        self.assertTrue(found is None or found.kind is Kind.SUGGESTED or OGM in
                        matching.line_keys(line(payment_ref=text)).communications)
