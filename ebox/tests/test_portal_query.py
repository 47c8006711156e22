"""What the address of the portal's list says, and what it cannot say."""
from __future__ import annotations

import unittest
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from ..portal_query import SORTS, PortalQuery, amount_of

EVERYTHING = {
    "search": "rappel impayé",
    "company": "3",
    "number": "12",
    "sender": "7",
    "date_from": "2026-01-01",
    "date_to": "2026-03-31",
    "document": "2026-84",
    "type": "invoice",
    "amount_from": "10",
    "amount_to": "1250.50",
    "label": "4",
    "unlabelled": "1",
    "unread": "1",
    "to_pay": "1",
    "sort": "amount",
}


class TestPortalQuery(unittest.TestCase):
    def test_an_address_says_what_it_said(self) -> None:
        self.assertEqual(PortalQuery.of(EVERYTHING).address(), EVERYTHING)
        self.assertEqual(PortalQuery.of({}).address(), {})
        self.assertEqual(PortalQuery.of({}), PortalQuery())

    def test_the_whole_condition(self) -> None:
        self.assertEqual(
            PortalQuery.of(EVERYTHING).domain(),
            [
                ("company_id", "=", 3),
                ("customer_number_id", "=", 12),
                ("sender_id", "=", 7),
                ("published", ">=", datetime(2026, 1, 1)),
                ("published", "<", datetime(2026, 4, 1)),
                "|", ("figure_number", "ilike", "2026-84"), ("name", "ilike", "2026-84"),
                ("figure_kind", "=", "invoice"),
                ("figure_currency_id", "!=", False),
                ("figure_total", ">=", 10.0),
                ("figure_total", "<=", 1250.5),
                ("label_ids", "in", [4]),
                ("label_ids", "=", False),
                ("is_unread", "=", True),
                ("payment_state", "in", ("overdue", "to_pay", "partly_paid")),
                ("fulltext", "ilike", "rappel impayé"),
            ],
        )
        self.assertEqual(PortalQuery().domain(), [])

    def test_days_begin_where_the_reader_is(self) -> None:
        query = PortalQuery(date_from=date(2026, 7, 1), date_to=date(2026, 12, 31))
        self.assertEqual(
            query.domain("Europe/Brussels"),
            [
                ("published", ">=", datetime(2026, 6, 30, 22)),
                ("published", "<", datetime(2026, 12, 31, 23)),
            ],
        )

    def test_what_nobody_can_mean_is_left_out_and_named(self) -> None:
        for name, text in (
            ("company", "-1"), ("company", "x"), ("number", "99999999999"), ("label", "1.5"),
            ("date_from", "2026-02-30"), ("date_to", "tomorrow"), ("date_to", "9999-12-31"),
            ("date_from", "0001-01-01"), ("type", "bill"), ("amount_from", "ten"),
            ("amount_to", "NaN"), ("amount_to", "1e99"), ("amount_to", "Infinity"),
            ("sort", "raw"), ("sort", "--date"), ("amount_from", ","), ("amount_from", "€"),
        ):
            with self.subTest(name=name, text=text):
                query = PortalQuery.of({name: text})
                self.assertEqual(query.refused, {name})
                self.assertEqual(query.domain(), [])
                self.assertEqual(query.address(), {})

    def test_a_text_is_no_longer_than_it_may_be(self) -> None:
        query = PortalQuery.of({"search": "a\0" * 5000})
        self.assertEqual(query.search, "a" * 200)

    def test_types_do_not_overlap(self) -> None:
        domains = [PortalQuery(type=kind).domain() for kind in ("payment", "other")]
        self.assertEqual([d[0] for d in domains], [("figure_kind", "=", False)] * 2)
        self.assertNotEqual(*(d[1] for d in domains))

    def test_amounts_as_people_type_them(self) -> None:
        for text, amount in (
            ("1.250,50", "1250.50"), ("1,250.50", "1250.50"), ("1250,5", "1250.5"),
            ("1.250", "1250"), ("1.250.000", "1250000"), ("€ 12,34", "12.34"),
            ("-297,77", "-297.77"), ("0,5", "0.5"), ("1 000", "1000"), ("7", "7"),
        ):
            with self.subTest(text):
                self.assertEqual(amount_of(text), Decimal(amount))
        for text in ("", "abc", "--1", "1-2"):
            with self.subTest(text), self.assertRaises(InvalidOperation):
                amount_of(text)

    def test_every_column_sorts_both_ways_and_ends_the_same(self) -> None:
        for column in SORTS:
            orders = [PortalQuery(sort=sort).order for sort in (column, f"-{column}")]
            self.assertNotEqual(*orders)
            if column != "date":
                for order in orders:
                    self.assertTrue(order.endswith("NULLS LAST, published DESC, id DESC"), order)

    def test_a_second_click_turns_the_order(self) -> None:
        query = PortalQuery()
        for column, first, second in (
            ("sender", "sender", "-sender"), ("amount", "-amount", "amount"),
        ):
            once = query.but(sort=query.sort_after_click(column))
            self.assertEqual(once.sort, first)
            self.assertEqual(once.sort_after_click(column), second)

    def test_taking_one_filter_away(self) -> None:
        query = PortalQuery(company=3, number=12)
        self.assertEqual(query.but(number=None).address(), {"company": "3"})
        self.assertEqual(query.filters, {"company", "number"})
