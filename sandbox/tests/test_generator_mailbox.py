"""One company's generated mail: enough of every kind, and the same every time."""
from __future__ import annotations

import re
import time
import unittest
from collections import Counter
from datetime import UTC, date, datetime, timedelta

from sandbox.generator import catalogue, generate
from sandbox.model import Attachment, Message

TODAY = date(2026, 11, 20)
NSSO = "0206731645"


def mail(number: str = "0123456749", seed: int = 1, today: date = TODAY) -> list[Message]:
    return generate(number, "Atelier de l’Exemple SRL", seed, today)


def values(message: Message) -> dict[str, str]:
    return {datum.key: datum.values[0]["fr"] for datum in message.business_data}


def unsealed(attachment: Attachment) -> bytes:
    """A file's bytes without its seal: no two seals of the same letter are alike."""
    data = attachment.data()
    return data[:data.index(b"%%EOF")] if attachment.is_signed else data


class TestDeterminism(unittest.TestCase):
    def test_same_arguments_give_the_same_mail_and_the_same_bytes(self):
        first, second = mail(), mail()
        self.assertEqual([m.message_id for m in first], [m.message_id for m in second])
        for one, other in zip(first, second, strict=True):
            self.assertEqual(one.subject, other.subject)
            self.assertEqual(one.payment, other.payment)
            self.assertEqual(
                [(a.attachment_id, unsealed(a)) for a in one.attachments],
                [(a.attachment_id, unsealed(a)) for a in other.attachments],
            )

    def test_ids_stay_when_the_day_moves_on(self):
        tomorrow = {m.message_id for m in mail(today=TODAY + timedelta(days=1))}
        self.assertEqual(tomorrow, {m.message_id for m in mail()})

    def test_companies_and_seeds_share_no_id(self):
        boxes = mail(), mail(number="0200065765"), mail(seed=2)
        ids = [m.message_id for box in boxes for m in box]
        ids += [a.attachment_id for box in boxes for m in box for a in m.attachments]
        self.assertEqual(len(ids), len(set(ids)))

    def test_listing_makes_no_file(self):
        mail()
        start = time.process_time()
        messages = mail()
        self.assertLess(time.process_time() - start, 0.1)
        self.assertTrue(all(callable(a.content) for m in messages for a in m.attachments
                            if a.media_type == "application/pdf"))


class TestMail(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.messages = mail()
        cls.files = [a for m in cls.messages for a in m.attachments]

    def test_a_year_and_a_half_of_mail_from_many_senders(self):
        self.assertGreaterEqual(len(self.messages), 70)
        ages = [(TODAY - m.published.date()).days for m in self.messages]
        self.assertLessEqual(min(ages), 4)
        self.assertGreaterEqual(min(ages), 0)
        self.assertGreater(max(ages), 500)
        self.assertGreaterEqual(len({m.sender_number for m in self.messages}), 10)
        self.assertEqual({m.provider for m in self.messages}, {"nsso", "spf"})

    def test_newest_first_and_none_from_tomorrow(self):
        published = [m.published for m in self.messages]
        self.assertEqual(published, sorted(published, reverse=True))
        for seed in range(7):
            today = TODAY + timedelta(days=seed)
            newest = mail(seed=seed, today=today)[0].published
            self.assertLess(newest, datetime(today.year, today.month, today.day, tzinfo=UTC)
                            + timedelta(days=1))

    def test_every_reference_is_in_the_catalogue(self):
        known = catalogue()
        senders = {s.number: s for s in known.senders}
        types = {t.type_id: t for t in known.message_types}
        applications = {a.application_id: a for a in known.applications}
        for message in self.messages:
            sender = senders[message.sender_number]
            self.assertEqual(sender.provider, message.provider)
            self.assertIn(sender.number, types[message.message_type_id].sender_numbers)
            self.assertIn(sender.number, applications[message.application_id].sender_numbers)
        self.assertTrue(all(s.logo.startswith(b"\x89PNG") for s in known.senders))

    def test_exactly_one_main_content(self):
        for message in self.messages:
            mains = sum(a.is_main for a in message.attachments) + message.is_body_main
            self.assertEqual(mains, 1, message.subject)
            if message.is_body_main:
                self.assertTrue(message.body)

    def test_languages_of_subjects(self):
        kinds = Counter(tuple(sorted(m.subject)) for m in self.messages)
        for alone in (("nl",), ("de",)):
            self.assertGreaterEqual(kinds[alone], 1, alone)
        self.assertGreater(kinds["de", "fr", "nl"], 40)
        self.assertEqual({a.truth.language for a in self.files if a.truth}, {"fr", "nl", "de"})

    def test_awkward_subjects(self):
        subjects = [text for m in self.messages for text in m.subject.values()]
        self.assertGreater(max(map(len, subjects)), 250)
        self.assertTrue(any({"&", '"', "'", "<"} <= set(text) for text in subjects))
        self.assertFalse(any("{" in text for text in subjects))

    def test_kinds_of_files(self):
        mains = Counter(a.media_type for a in self.files if a.is_main)
        for media_type in ("application/pdf", "application/zip", "text/html", "text/csv",
                           "text/plain"):
            self.assertGreaterEqual(mains[media_type], 1, media_type)
        self.assertEqual(2, sum("openxmlformats" in media_type for media_type in mains))
        self.assertIn(4, [len(m.attachments) for m in self.messages])
        layouts = {a.truth.layout for a in self.files if a.truth}
        self.assertGreaterEqual(len(layouts), 12)
        self.assertLessEqual({"correction", "bilingual"}, layouts)
        answers = Counter(a.truth.answer for a in self.files if a.truth)
        self.assertLessEqual({"to_pay", "refund", "direct_debit", "nothing"}, answers.keys())
        self.assertGreaterEqual(max(len(a.truth.payments) for a in self.files if a.truth), 6)

    def test_old_mail_is_read_and_recent_mail_is_mixed(self):
        recent = [m.is_read for m in self.messages
                  if TODAY - m.published.date() < timedelta(days=95)]
        self.assertEqual({True, False}, set(recent))
        old = [m.is_read for m in self.messages
               if TODAY - m.published.date() >= timedelta(days=95)]
        self.assertEqual({True}, set(old))

    def test_registered_mail(self):
        registered = [m for m in self.messages if m.is_registered]
        self.assertIn(len(registered), (2, 3))
        self.assertTrue(any(not m.is_read for m in registered))

    def test_expiry_follows_the_message_type_and_some_is_near(self):
        months = {t.type_id: t.validity_months for t in catalogue().message_types}
        near = 0
        for message in self.messages:
            lifetime = (message.expires - message.published).days
            self.assertAlmostEqual(lifetime / 30.44, months[message.message_type_id], delta=0.2)
            self.assertGreater(message.expires.date(), TODAY)
            near += message.expires.date() <= TODAY + timedelta(days=7)
        self.assertGreaterEqual(near, 2)

    def test_some_mail_is_near_its_expiry_on_any_day_of_the_year(self):
        for shift in range(0, 366, 5):
            today = TODAY + timedelta(days=shift)
            left = [(m.expires.date() - today).days for m in mail(today=today)]
            self.assertGreaterEqual(min(left), 0, today)
            self.assertTrue(any(days <= 7 for days in left), today)

    def test_business_data(self):
        keys = Counter(key for m in self.messages for key in values(m))
        for key in ("BUSINESS_DOMAIN", "CONFIDENTIAL", "FOR_INFORMATION", "FOR_ACTION",
                    "FOR_ACTION_DUE_DATE", "MESSAGE_NATURE", "EMPNOSSBENOSS", "EMPNOSSBECBE"):
            self.assertGreaterEqual(keys[key], 1, key)
        natures = {values(m)["MESSAGE_NATURE"] for m in self.messages}
        self.assertEqual(natures, {"ORIGINAL", "COPY", "REPLY"})
        due = [date.fromisoformat(values(m)["FOR_ACTION_DUE_DATE"]) for m in self.messages
               if "FOR_ACTION" in values(m)]
        self.assertTrue(any(TODAY <= day <= TODAY + timedelta(days=7) for day in due))
        self.assertTrue(any(day < TODAY for day in due))
        for message in self.messages:
            if message.message_type_id == "SEIZURE":
                self.assertEqual(values(message)["CONFIDENTIAL"], "true")

    def test_a_reply_names_its_original(self):
        ids = {m.message_id for m in self.messages}
        replies = [m for m in self.messages if m.original_message_id]
        self.assertTrue(replies)
        self.assertLessEqual({m.original_message_id for m in replies}, ids)

    def test_payment_data_comes_from_others_than_the_nsso_and_agrees_with_the_document(self):
        paid = [m for m in self.messages if m.payment]
        self.assertGreaterEqual(len(paid), 6)
        compared = 0
        for message in paid:
            self.assertEqual(message.provider, "spf")
            self.assertNotEqual(message.sender_number, NSSO)
            for file in message.attachments:
                if file.is_main and file.truth:
                    expected = file.truth.payments[0]
                    payment = message.payment
                    self.assertEqual(payment.amount + payment.vat_amount, expected.amount)
                    self.assertEqual((payment.iban, payment.due), (expected.iban, expected.due))
                    compared += 1
        self.assertGreaterEqual(compared, 5)
        self.assertTrue(any(m.payment.vat_amount for m in paid))

    def test_attention_and_partitions(self):
        self.assertGreaterEqual(sum(m.attention is not None for m in self.messages), 3)
        self.assertLessEqual({"GENERAL", "FLEET", "PAYROLL"},
                             {m.partition for m in self.messages})

    def test_a_body_holds_a_script_and_a_remote_image(self):
        bodies = [text for m in self.messages if m.is_body_main for text in m.body.values()]
        self.assertTrue(any("<script" in text for text in bodies))
        self.assertTrue(any(re.search(r"<img[^>]+https://", text) for text in bodies))
        self.assertTrue(any("<script" not in text for text in bodies))
        self.assertTrue(all("{" not in re.sub(r"<script.*?</script>", "", t) for t in bodies))


if __name__ == "__main__":
    unittest.main()
