"""From any provider's JSON to the addon's objects."""
from __future__ import annotations

import base64
import hashlib
import json
import unittest
from datetime import date, datetime
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from ..message_reader import read_or_explain, read_page, read_payment
from ..model import BadMessage, Message, Page, Text
from ..reading import UnreadableError, day, digest, moment, tidy
from ..reference_reader import (
    read_application,
    read_message_type,
    read_providers,
    read_sender,
    read_summary,
)

DIGEST = hashlib.sha256(b"content").digest()

V21 = {
    "messageId": "m-1",
    "originalMessageId": "m-0",
    "subject": {"nl": "Aanmaning", "fr": "Rappel"},
    "receiptDate": "2026-01-31T23:30:00+01:00",
    "expirationDate": "2028-01-31T00:00:00Z",
    "readStatus": True,
    "visible": False,
    "registeredMail": True,
    "forTheAttentionOf": {"id": "85073003328", "type": "SSIN", "name": "J. Peeters"},
    "messageTypeId": "T1",
    "senderOrganizationId": "0206.731.645",
    "senderApplicationId": "A1",
    "attachments": {"totalItems": 1, "items": [{
        "attachmentId": "a-1",
        "attachmentTitle": {"fr": "Lettre"},
        "fileName": "lettre.pdf",
        "mainContent": True,
        "mediaType": "application/PDF",
        "size": 1800.5,
        "digest": {"digestMethod": "sha_256",
                   "digestValue": base64.urlsafe_b64encode(DIGEST).decode()},
        "attachmentSigned": True,
    }]},
    "bodyMainContent": False,
    "paymentData": {
        "paymentDataId": "p-1", "amount": 1234.1, "vatAmount": 0, "currency": "EUR",
        "dueDate": "2026-03-31T22:00:00Z", "iban": "be63 6790 2618 1108", "bic": "PCHQBEBB",
        "reference": {"value": "+++090/9337/55493+++"}},
    "businessDataList": {"items": [
        {"key": "FOR_ACTION_DUE_DATE", "name": {"fr": "Délai"},
         "values": [{"fr": "2026-03-31", "nl": "2026-03-31"}, {"de": "bald"}, {}]}]},
    "replyAuthorized": True,
}

V3 = {
    **{key: V21[key] for key in (
        "messageId", "originalMessageId", "subject", "expirationDate", "messageTypeId",
        "senderApplicationId", "paymentData")},
    "publicationDate": "2026-01-31T22:30:00Z",
    "isRead": True,
    "isVisible": False,
    "isRegisteredMail": True,
    "forTheAttentionOf": {"ssin": "85073003328", "label": "J. Peeters"},
    "sender": {"eboxType": "enterprise", "enterpriseNumber": "0206731645"},
    "attachments": [{
        **{key: V21["attachments"]["items"][0][key] for key in (
            "attachmentId", "attachmentTitle", "fileName", "mediaType", "size")},
        "digest": {"digestMethod": "sha_256",
                   "digestValue": base64.urlsafe_b64encode(DIGEST).decode().rstrip("=")},
        "isMainContent": True,
        "isAttachmentSigned": True,
    }],
    "isBodyMainContent": False,
    "businessDataList": V21["businessDataList"]["items"],
    "isReplyAuthorized": True,
    "partition": "",
    "somethingNew": {"of": ["no", "concern"]},
}

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12)
    | st.sampled_from(("2026-01-01T00:00:00Z", "0001-01-01T00:00:00+14:00", "true", "..",
                       "9999-12-31T23:59:59-12:00", "\ud800", "\x00")),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from((*V21, *V3, "items", "fr")), inner, max_size=4),
    max_leaves=12)
FIELDS = st.fixed_dictionaries({}, optional=dict.fromkeys({**V21, **V3}, JSON))


def message(**changes: object) -> Message:
    read = read_or_explain({**V3, **changes})
    assert isinstance(read, Message), read
    return read


class TestMessage(unittest.TestCase):
    maxDiff = None

    def test_both_versions_give_the_same_object(self):
        self.assertEqual(read_or_explain(V21), read_or_explain(V3))

    def test_every_field_is_read(self):
        read = message()
        self.assertEqual(read.message_id, "m-1")
        self.assertEqual(read.original_message_id, "m-0")
        self.assertEqual(read.subject, Text(fr="Rappel", nl="Aanmaning"))
        self.assertEqual(read.published, datetime(2026, 1, 31, 22, 30))
        self.assertEqual(read.expires, datetime(2028, 1, 31))
        self.assertTrue(read.is_read and read.is_registered and read.is_reply_authorized)
        self.assertFalse(read.is_visible)
        self.assertEqual((read.attention_number, read.attention_label),
                         ("85073003328", "J. Peeters"))
        self.assertEqual(read.sender_number, "0206731645")
        (attachment,) = read.attachments
        self.assertEqual(attachment.digest.value, DIGEST)
        self.assertEqual(attachment.media_type, "application/pdf")
        self.assertEqual(attachment.size_kb, 1800.5)
        self.assertTrue(attachment.is_main and attachment.is_signed)
        self.assertEqual(read.business("FOR_ACTION_DUE_DATE"), ("2026-03-31", "bald"))
        self.assertEqual(read.business("CONFIDENTIAL"), ())
        self.assertEqual(read.raw["somethingNew"], {"of": ["no", "concern"]})

    def test_the_payment_is_exact_and_due_on_the_belgian_day(self):
        payment = message().payment
        self.assertEqual(payment.amount, Decimal("1234.1"))
        self.assertEqual(payment.vat_amount, Decimal("0"))
        self.assertEqual(payment.due, date(2026, 4, 1))
        self.assertEqual(payment.iban, "BE63679026181108")
        self.assertEqual(payment.reference, "+++090/9337/55493+++")

    def test_personal_numbers_are_not_in_the_representation(self):
        self.assertNotIn("85073003328", repr(message()))

    def test_a_missing_language_falls_back_on_another(self):
        subject = message().subject
        self.assertEqual(subject.pick("nl_BE"), "Aanmaning")
        for lang_code in ("fr", "de_DE", "en_US", "", None):
            self.assertEqual(subject.pick(lang_code), "Rappel", lang_code)
        self.assertFalse(message(subject=None).subject)
        self.assertEqual(message(subject="Brief").subject.pick("de"), "Brief")

    def test_without_identifier_or_date_a_message_is_bad_and_says_why(self):
        for changes, reason in (
            ({"messageId": None}, "messageId"), ({"messageId": ""}, "messageId"),
            ({"messageId": ".."}, "messageId"), ({"messageId": {"x": 1}}, "messageId"),
            ({"publicationDate": None}, "publicationDate"),
            ({"publicationDate": "yesterday"}, "publicationDate"),
            ({"publicationDate": "0001-01-01T00:00:00+14:00"}, "publicationDate"),
            ({"attachments": ["x"]}, r"attachments\[0\]"),
            ({"attachments": "none"}, "attachments: 0 of some"),
            ({"attachments": {"items": [], "totalItems": 2}}, "attachments: 0 of 2"),
            ({"attachments": {"items": "none", "totalItems": 1}}, "attachments: 0 of 1"),
            ({"attachments": [{"fileName": "a.pdf"}]}, "attachmentId"),
        ):
            with self.subTest(changes):
                read = read_or_explain({**V3, **changes})
                self.assertIsInstance(read, BadMessage)
                self.assertRegex(read.reason, reason)
        self.assertEqual(read_or_explain("x"), BadMessage("", "message: not a JSON object", "x"))

    def test_a_bad_message_keeps_its_identifier(self):
        self.assertEqual(read_or_explain({"messageId": "m-9"}).message_id, "m-9")

    def test_registered_mail_in_an_unknown_spelling_is_taken_for_registered(self):
        self.assertTrue(message(isRegisteredMail="QUALIFIED").is_registered)
        self.assertTrue(message(isRegisteredMail={"qualified": True}).is_registered)
        self.assertFalse(message(isRegisteredMail=None).is_registered)
        self.assertFalse(message(isRegisteredMail="false").is_registered)

    def test_a_message_is_visible_and_unread_unless_told_otherwise(self):
        read = message(isVisible=None, isRead=None)
        self.assertTrue(read.is_visible)
        self.assertFalse(read.is_read)
        self.assertTrue(message(isRead="READ").is_read)

    def test_an_attachment_of_unknown_rank_is_main_unless_another_is(self):
        unknown = {"attachmentId": "a-2", "fileName": "b.pdf"}
        self.assertTrue(message(attachments=[unknown]).attachments[0].is_main)
        both = message(attachments=[{**unknown, "isMainContent": True},
                                    {**unknown, "attachmentId": "a-3"}])
        self.assertEqual([a.is_main for a in both.attachments], [True, False])
        self.assertFalse(
            message(attachments=[unknown], isBodyMainContent=True).attachments[0].is_main)

    def test_an_attachment_listed_twice_is_kept_once(self):
        twice = V3["attachments"] * 2
        self.assertEqual(len(message(attachments=twice).attachments), 1)

    def test_a_body_is_certain_only_where_nothing_else_is_the_main_content(self):
        for changes, has, may in (
            ({"isBodyMainContent": True}, True, True),
            ({"isBodyMainContent": False}, False, True),
            ({"isBodyMainContent": False, "attachments": None}, True, True),
            ({"isBodyMainContent": None}, False, False),
        ):
            read = message(**changes)
            self.assertEqual((read.has_body, read.may_have_body), (has, may), changes)

    @given(FIELDS | JSON)
    def test_any_json_is_a_message_or_a_bad_message(self, raw):
        read = read_or_explain(tidy(raw))
        self.assertIsInstance(read, Message | BadMessage)
        if isinstance(read, Message):
            self.assertTrue(read.message_id)
            self.assertIsNone(read.published.tzinfo)
        repr(read).encode()


class TestPage(unittest.TestCase):
    def test_one_bad_message_does_not_break_its_page(self):
        page = read_page({"items": [V21, None, {"messageId": "x"}, V3], "totalItems": 4}, 1, 100)
        self.assertEqual([entry.message_id for entry in page.messages], ["m-1", "m-1"])
        self.assertEqual([entry.message_id for entry in page.bad], ["", "x"])
        self.assertEqual((page.total, page.has_next), (4, False))

    def test_the_end_is_found_with_total_link_or_neither(self):
        for payload, page, size, has_next in (
            ({"items": [V3] * 2, "totalItems": 5}, 1, 2, True),
            ({"items": [V3], "totalItems": 5}, 3, 2, False),
            ({"items": [V3] * 2}, 1, 2, True),
            ({"items": [V3]}, 1, 2, False),
            ({"items": [V3], "next": "https://x/?page=2"}, 1, 2, True),
            ({"items": [V3], "_links": {"next": {"href": "x"}}}, 1, 2, True),
            ({"items": [V3] * 25, "totalItems": 60, "pageSize": 25}, 2, 100, True),
            ({"items": [V3] * 10, "totalItems": 60, "pageSize": 25}, 3, 100, False),
            ({"items": [], "totalItems": 5}, 9, 2, False),
            ({"totalItems": 0}, 1, 2, False),
            ([V3], 1, 2, False),
        ):
            with self.subTest(payload.keys() if isinstance(payload, dict) else "list", page=page):
                self.assertIs(read_page(payload, page, size).has_next, has_next)

    @given(JSON, st.integers(1, 5), st.integers(1, 100))
    def test_any_json_is_a_page_or_refused(self, payload, page, size):
        try:
            self.assertIsInstance(read_page(tidy(payload), page, size), Page)
        except UnreadableError as error:
            self.assertIn("holds no list", str(error))


class TestValues(unittest.TestCase):
    def test_moments_become_naive_utc_whatever_their_offset(self):
        for written, expected in (
            ("2026-07-01T12:00:00Z", datetime(2026, 7, 1, 12)),
            ("2026-07-01T12:00:00z", datetime(2026, 7, 1, 12)),
            ("2026-07-01T14:00:00+02:00", datetime(2026, 7, 1, 12)),
            ("2026-07-01T14:00:00.123456789+0200", datetime(2026, 7, 1, 12, 0, 0, 123456)),
            ("2026-07-01T14:00:00", datetime(2026, 7, 1, 12)),
            ("2026-01-01T13:00", datetime(2026, 1, 1, 12)),
            ("2026-01-01", datetime(2025, 12, 31, 23)),
        ):
            self.assertEqual(moment(written), expected, written)
        for written in (None, "", "soon", 1767225600, {"a": 1}, "2026-13-01T00:00:00Z",
                        "9999-12-31T23:59:59-12:00"):
            self.assertIsNone(moment(written), written)

    def test_days_are_belgian_days(self):
        self.assertEqual(day("2026-03-31T22:00:00Z"), date(2026, 4, 1))
        self.assertEqual(day("2026-03-31"), date(2026, 3, 31))
        self.assertIsNone(day("9999-12-31T23:59:59Z"))

    def test_digests_are_read_in_all_usual_encodings(self):
        raw = bytes(range(224, 256))
        for value in (base64.urlsafe_b64encode(raw).decode(),
                      base64.urlsafe_b64encode(raw).decode().rstrip("="),
                      base64.b64encode(raw).decode(), raw.hex(), raw.hex().upper()):
            self.assertEqual(digest({"digestMethod": "sha_256", "digestValue": value}).value, raw)
        for value in (None, "", "%%%", 5, "a"):
            self.assertIsNone(digest({"digestMethod": "sha_256", "digestValue": value}), value)
        self.assertIsNone(digest("x"))

    def test_a_payment_reference_may_have_any_shape(self):
        deep: object = "x"
        for _level in range(2000):
            deep = [deep]
        for reference, expected in (
            ("RF18539007547034", "RF18539007547034"), ({"type": None, "id": {"v": "abc"}}, "abc"),
            ([{}, ["", "x"]], "x"), (None, ""), (True, ""), (120, "120"), (deep, ""),
        ):
            self.assertEqual(read_payment({"reference": reference}).reference, expected)

    def test_amounts_are_exact_or_nothing(self):
        for written, expected in (
            (0.1, Decimal("0.1")), ("12.30", Decimal("12.30")), (7, Decimal(7)), (None, None),
            ("12,30", None), (float("nan"), None), (float("inf"), None), (True, None),
            (1e300, None),
        ):
            self.assertEqual(read_payment({"amount": written}).amount, expected, written)

    def test_what_a_database_refuses_is_taken_out(self):
        nested: object = 1
        for _level in range(100):
            nested = {"a": nested}
        cleaned = tidy({"a\x00": ["x\x00\ud800", float("inf"), 1.5], "deep": nested})
        self.assertEqual(cleaned["a"], ["x?", None, 1.5])
        self.assertLess(len(json.dumps(cleaned)), 400)


class TestReferenceData(unittest.TestCase):
    def test_reference_data_is_read(self):
        self.assertEqual(read_message_type({
            "messageTypeId": "T1", "messageTypeName": {"fr": "Rappel"},
            "senderOrganizationIds": ["0206.731.645"]}).sender_numbers, ("0206731645",))
        sender = read_sender({
            "organizationId": "0206731645", "organizationShortName": {"fr": "ONSS"},
            "organizationLogos": [{"imageId": "i1", "mediaType": "image/PNG", "language": "fr"},
                                  {"mediaType": "image/png"}, 5]})
        self.assertEqual(sender.short_name.pick("fr"), "ONSS")
        self.assertEqual([(logo.image_id, logo.media_type) for logo in sender.logos],
                         [("i1", "image/png")])
        self.assertEqual(read_application(
            {"applicationId": 5, "applicationName": {"nl": "Dimona"}}).application_id, "5")

    def test_a_summary_needs_its_total(self):
        summary = read_summary({"numberOfMessages": 3, "numberOfUnreadMessages": 1,
                                "lastReceiptDate": "2026-01-01T00:00:00Z"})
        self.assertEqual((summary.total, summary.unread, summary.last_received),
                         (3, 1, datetime(2026, 1, 1)))
        with self.assertRaisesRegex(UnreadableError, "numberOfMessages"):
            read_summary([])

    def test_only_active_providers_are_read(self):
        def provider(name: str, **dates: str) -> dict[str, str]:
            return {"messageProviderId": name, "messageProviderUrl": f"https://{name}.test/",
                    **{f"messageProvider{key}Date": value for key, value in dates.items()}}

        found = read_providers([
            provider("now", Activation="2020-01-01"), provider("later", Activation="2030-01-01"),
            provider("gone", Activation="2020-01-01", Deactivation="2026-01-01"), "x",
        ], date(2026, 1, 1))
        self.assertEqual([entry.provider_id for entry in found], ["now"])

    @given(JSON)
    def test_any_json_is_read_or_refused(self, raw):
        for read in (read_summary, lambda value: read_providers(value, date(2026, 1, 1))):
            try:
                read(tidy(raw))
            except UnreadableError as error:
                self.assertIn("numberOfMessages", str(error))
