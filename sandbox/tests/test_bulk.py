"""The plain messages of the benches, Belgian time, and enterprise numbers."""
from __future__ import annotations

import re
import struct
import time
import unittest
import zlib
from datetime import UTC, date, datetime

from ..accounts import is_enterprise_number
from ..bulk import bulk_catalogue, bulk_messages, numbered_pdf
from ..moments import brussels, start_of_day
from .support import V3, SandboxCase

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)


class TestBulk(unittest.TestCase):
    def test_files_have_the_wanted_size_and_differ(self):
        for size in (800, 60_000, 1_000_000):
            files = {numbered_pdf(serial, size) for serial in (1, 2, 3)}
            self.assertEqual([len(file) for file in files], [size] * 3)

    def test_a_file_is_a_pdf_with_right_offsets(self):
        pdf = numbered_pdf(42, 5000)
        self.assertIn(b"(Message 0000000042) Tj", pdf)
        start = int(re.search(rb"startxref\n(\d+)", pdf).group(1))
        self.assertTrue(pdf[start:].startswith(b"xref"))
        offsets = [int(found) for found in re.findall(rb"(\d{10}) 00000 n", pdf)]
        for number, offset in enumerate(offsets, start=1):
            self.assertTrue(pdf[offset:].startswith(b"%d 0 obj" % number))

    def test_messages_are_unique_and_spread_in_time(self):
        messages = bulk_messages(500, 700, NOON, first_serial=10)
        self.assertEqual(len({message.message_id for message in messages}), 500)
        self.assertEqual(messages[0].published, NOON)
        self.assertEqual(len({message.published for message in messages}), 500)

    def test_the_logo_is_a_whole_png(self):
        logo = bulk_catalogue().senders[0].logo
        self.assertTrue(logo.startswith(b"\x89PNG\r\n\x1a\n"))
        place, kinds = 8, []
        while place < len(logo):
            length, kind = struct.unpack(">I4s", logo[place:place + 8])
            data = logo[place + 4:place + 8 + length]
            self.assertEqual(struct.unpack(">I", logo[place + 8 + length:place + 12 + length]),
                             (zlib.crc32(data),))
            kinds.append(kind)
            place += 12 + length
        self.assertEqual(kinds, [b"IHDR", b"IDAT", b"IEND"])


class TestTenThousand(SandboxCase):
    profile = {"profile": "bulk", "count": 10_000, "size": 60_000}

    def test_a_page_costs_what_the_page_costs(self):
        """Generous limits: they tell work for a page from work for all messages."""
        path = f"{V3}/ebox/messages?pageSize=100&page="
        for page in (1, 100):
            self.assertEqual(len(self.items(f"{path}{page}")), 100)
            start = time.monotonic()
            self.items(f"{path}{page}")
            self.assertLess(time.monotonic() - start, 0.1)


class TestMoments(unittest.TestCase):
    def test_offsets_follow_summer_time(self):
        for moment, offset in (
            (datetime(2026, 3, 29, 0, 59, tzinfo=UTC), "+01:00"),
            (datetime(2026, 3, 29, 1, 0, tzinfo=UTC), "+02:00"),
            (datetime(2026, 10, 25, 0, 59, tzinfo=UTC), "+02:00"),
            (datetime(2026, 10, 25, 1, 0, tzinfo=UTC), "+01:00"),
            (datetime(2025, 12, 31, 23, 30, tzinfo=UTC), "+01:00"),
        ):
            local = brussels(moment)
            self.assertEqual(local, moment)
            self.assertEqual(local.isoformat()[-6:], offset)

    def test_days_begin_at_belgian_midnight(self):
        for day, hour in (
            (date(2026, 1, 15), 23), (date(2026, 7, 15), 22),
            (date(2026, 3, 29), 23), (date(2026, 3, 30), 22),
            (date(2026, 10, 25), 22), (date(2026, 10, 26), 23),
        ):
            start = start_of_day(day)
            self.assertEqual(start.hour, hour, day)
            self.assertEqual(brussels(start).date(), day)
            self.assertEqual(brussels(start).hour, 0)


class TestEnterpriseNumber(unittest.TestCase):
    def test_check_digits(self):
        for number in ("0403170701", "0206731645", "0202239951"):
            self.assertTrue(is_enterprise_number(number))
        for number in ("0403170702", "403170701", "2403170701", "", "040317070a"):
            self.assertFalse(is_enterprise_number(number))
