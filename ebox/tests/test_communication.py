"""Structured communications, in the spellings of letters, people and bank statements."""
from __future__ import annotations

import unittest

from hypothesis import given
from hypothesis import strategies as st

from ..payment import communication as c

VALID = "090933755493"
BASES = st.integers(0, 10**10 - 1).map(lambda number: f"{number:010d}")


class CheckDigits(unittest.TestCase):
    def test_published_examples(self) -> None:
        for digits in ("090933755493", "010806817183", "123456789002"):
            self.assertTrue(c.is_structured(digits), digits)

    def test_the_often_quoted_wrong_example_is_refused(self) -> None:
        self.assertFalse(c.is_structured("123456789012"))

    def test_a_rest_of_zero_is_97_and_never_00(self) -> None:
        self.assertTrue(c.is_structured("000000009797"))
        self.assertFalse(c.is_structured("000000009700"))

    def test_digits_of_other_scripts_are_none(self) -> None:
        self.assertFalse(c.is_structured("٠٩٠٩٣٣٧٥٥٤٩٣"))

    @given(BASES)
    def test_any_base_with_its_check_digits_is_valid(self, base: str) -> None:
        self.assertTrue(c.is_structured(base + c.check_digits(base)))

    @given(BASES, st.integers(0, 11), st.integers(1, 9))
    def test_one_wrong_digit_is_always_seen(self, base: str, place: int, shift: int) -> None:
        digits = base + c.check_digits(base)
        wrong = str((int(digits[place]) + shift) % 10)
        self.assertFalse(c.is_structured(digits[:place] + wrong + digits[place + 1:]))


class Spellings(unittest.TestCase):
    def test_every_spelling_of_a_field_is_the_same_communication(self) -> None:
        for text in ("+++090/9337/55493+++", "***090/9337/55493***", "090 9337 55493",
                     "+++ 090 / 9337 / 55493 +++", "090933755493", "+++090/9337/\n55493+++",
                     "090\u00a09337\u00a055493", " 090/9337/55493 ", "090.9337.55493"):
            self.assertEqual(c.structured(text), VALID, text)

    def test_text_with_anything_else_is_no_structured_communication(self) -> None:
        for text in ("", "ref 090933755493", "090933755494", "0909337554930", "Facture 12"):
            self.assertEqual(c.structured(text), "", text)

    def test_creditor_reference(self) -> None:
        self.assertEqual(c.creditor_reference("RF18 5390 0754 7034"), "RF18539007547034")
        for text in ("RF17 5390 0754 7034", "RF", "RF١٨539007547034", "RF18\u00a05390²"):
            self.assertEqual(c.creditor_reference(text), "", text)

    @given(BASES)
    def test_format_and_normalise_are_inverse(self, base: str) -> None:
        digits = base + c.check_digits(base)
        self.assertEqual(c.normalise(c.format_communication(digits)), digits)

    def test_free_text_is_formatted_as_it_is(self) -> None:
        self.assertEqual(c.format_communication("Facture 2026/12"), "Facture 2026/12")


class InFreeText(unittest.TestCase):
    def one(self, text: str) -> c.Candidate:
        found = c.find_communications(text)
        self.assertEqual(len(found), 1, found)
        return found[0]

    def test_delimited(self) -> None:
        for text in ("Virement +++090/9337/55493+++ ONSS", "***090933755493***",
                     "BBA 090/9337/55493 merci", "++ 090/9337/55493 ++",
                     "+++090/9337/\n55493+++"):
            found = self.one(text)
            self.assertEqual((found.value, found.certainty, found.is_valid),
                             (VALID, c.Certainty.DELIMITED, True), text)

    def test_labelled(self) -> None:
        for text in ("Communication : 090933755493", "mededeling 0909337 55493",
                     "OGM 090-9337-55493", "VCS:090 9337 55493",
                     "Gestructureerde mededeling: 090933755493"):
            found = self.one(text)
            self.assertEqual((found.value, found.certainty), (VALID, c.Certainty.LABELLED), text)

    def test_bare_digits_are_a_candidate(self) -> None:
        found = self.one("paiement 090933755493 du 12/03")
        self.assertEqual((found.value, found.certainty), (VALID, c.Certainty.BARE))

    def test_bare_digits_that_fail_the_test_are_nothing(self) -> None:
        self.assertEqual(c.find_communications("ticket 123456789012"), [])

    def test_a_typo_between_delimiters_is_reported_as_invalid(self) -> None:
        found = self.one("+++090/9337/55492+++")
        self.assertEqual((found.value, found.is_valid), ("090933755492", False))

    def test_old_account_numbers_and_longer_numbers_are_nothing(self) -> None:
        for text in ("679-2618110-82", "BE63 6790 2618 1108", "1090933755493", "090933755493,50",
                     "X090933755493", "2026/090933755493"):
            self.assertEqual(c.find_communications(text), [], text)

    def test_place_in_the_text(self) -> None:
        text = "Loyer +++090/9337/55493+++ mars"
        found = self.one(text)
        self.assertEqual(text[found.start:found.end], "090/9337/55493")

    def test_the_surest_comes_first_and_each_once(self) -> None:
        found = c.find_communications("010806817183 +++090/9337/55493+++ 090933755493")
        self.assertEqual([candidate.value for candidate in found], [VALID, "010806817183"])

    def test_creditor_reference_before_other_words(self) -> None:
        found = self.one("Ref RF18 5390 0754 7034 du 12 mars")
        self.assertEqual(found.value, "RF18539007547034")

    @given(st.text(max_size=200))
    def test_no_text_breaks_it(self, text: str) -> None:
        for candidate in c.find_communications(text):
            self.assertTrue(0 <= candidate.start < candidate.end <= len(text))


class OfTheEnterprise(unittest.TestCase):
    def test_enterprise_number_with_check_digits(self) -> None:
        number = "0206731645"
        own = number + c.check_digits(number)
        self.assertTrue(c.is_of_enterprise(own, number))
        self.assertFalse(c.is_of_enterprise(VALID, number))
