"""The Message Registry, contract 3: list, detail, content, read status, visibility."""
from __future__ import annotations

import base64
import hashlib
import json

from .support import NUMBER, SPF_V3, V3, SandboxCase

PDF = b"%PDF-1.4 a letter"
LETTER = {
    "message_id": "M1",
    "subject": {"fr": "Avis de débit", "nl": "Debetbericht"},
    "published": "2026-01-15T08:00:00+00:00",
    "expires": "2999-07-15T08:00:00+00:00",
    "is_registered": True,
    "attention": {"ssin": "85073003328", "label": "An Peeters"},
    "body": {"fr": "Bonjour", "nl": "Dag"},
    "business_data": [{"key": "FOR_ACTION", "values": ["true"]}],
    "payment": {"amount": "121.50", "vat_amount": "0", "due": "2026-07-31",
                "iban": "BE63679000132708", "bic": "PCHQBEBB", "reference": "+++1+++"},
    "is_reply_authorized": True,
    "original_message_id": "M0",
    "attachments": [
        {"attachment_id": "main", "file_name": "lettre.pdf", "is_signed": True,
         "content_base64": base64.b64encode(PDF).decode()},
        {"attachment_id": "annex", "file_name": "annexe.csv", "media_type": "text/csv",
         "content_base64": base64.b64encode(b"a;b").decode()},
    ],
}
MESSAGE = f"{V3}/ebox/messages/M1"


class TestMessage(SandboxCase):
    def setUp(self):
        super().setUp()
        self.publish(**LETTER)

    def test_a_message_is_spelled_as_in_version_3(self):
        message = self.get(MESSAGE).json
        self.assertEqual(self.items(f"{V3}/ebox/messages"), [message])
        attachments = message.pop("attachments")
        self.assertEqual(message, {
            "messageId": "M1",
            "originalMessageId": "M0",
            "subject": {"fr": "Avis de débit", "nl": "Debetbericht"},
            "publicationDate": "2026-01-15T09:00:00+01:00",
            "expirationDate": "2999-07-15T10:00:00+02:00",
            "isRead": False,
            "isVisible": True,
            "isRegisteredMail": True,
            "partition": "GENERAL",
            "forTheAttentionOf": {"ssin": "85073003328", "label": "An Peeters"},
            "messageTypeId": "BULK_LETTER",
            "sender": {"eboxType": "enterprise", "enterpriseNumber": "0206731645"},
            "senderApplicationId": "BULK",
            "isBodyMainContent": False,
            "isReplyAuthorized": True,
            "paymentData": {
                "paymentDataId": "1", "amount": 121.5, "vatAmount": 0.0, "currency": "EUR",
                "dueDate": "2026-07-31T00:00:00+02:00", "iban": "BE63679000132708",
                "bic": "PCHQBEBB", "reference": "+++1+++",
            },
            "businessDataList": {
                "items": [{
                    "key": "FOR_ACTION",
                    "name": {"fr": "FOR_ACTION", "nl": "FOR_ACTION", "de": "FOR_ACTION"},
                    "values": [{"fr": "true", "nl": "true", "de": "true"}],
                }],
                "totalItems": 1,
            },
        })
        self.assertEqual(attachments["totalItems"], 2)
        main, annex = attachments["items"]
        digest = base64.urlsafe_b64encode(hashlib.sha256(PDF).digest()).decode()
        self.assertEqual(main, {
            "attachmentId": "main",
            "attachmentTitle": {"fr": "lettre.pdf", "nl": "lettre.pdf", "de": "lettre.pdf"},
            "fileName": "lettre.pdf",
            "mediaType": "application/pdf",
            "size": 0.02,
            "digest": {"digestMethod": "sha_256", "digestValue": digest.rstrip("=")},
            "contentHref": f"{self.sandbox.url}{MESSAGE}/attachments/main/content",
            "isMainContent": True,
            "isAttachmentSigned": True,
        })
        self.assertFalse(annex["isMainContent"])
        self.assertEqual(self.items(f"{MESSAGE}/attachments"), [main, annex])
        self.assertEqual(self.get(f"{MESSAGE}/attachments/annex").json, annex)

    def test_metadata_annexes_and_a_secondary_body_touch_nothing(self):
        for path in ("", "/attachments", "/attachments/main", "/attachments/annex/content",
                     "/body", "/paymentData"):
            with self.subTest(path):
                self.assertEqual(self.get(MESSAGE + path).status, 200)
        self.assertFalse(self.states()["M1"]["read"])

    def test_the_main_content_marks_the_message_read(self):
        answer = self.get(f"{MESSAGE}/attachments/main/content")
        self.assertEqual((answer.status, answer.body), (200, PDF))
        self.assertEqual(answer.headers["Content-Type"], "application/octet-stream")
        self.assertTrue(self.states()["M1"]["read"])
        self.assertTrue(self.get(MESSAGE).json["isRead"])

    def test_a_body_that_is_the_main_content_marks_the_message_read(self):
        self.publish(message_id="M2", body={"fr": "Bonjour"}, is_body_main=True)
        self.assertEqual(self.get(f"{V3}/ebox/messages/M2/body").json, {"fr": "Bonjour"})
        self.assertTrue(self.states()["M2"]["read"])

    def test_what_does_not_exist_is_a_404(self):
        self.publish(message_id="bare")
        for path in ("/M9", "/M9/body", "/M1/attachments/x", "/M1/attachments/x/content",
                     "/bare/body", "/bare/paymentData"):
            with self.subTest(path):
                answer = self.get(f"{V3}/ebox/messages{path}")
                self.assert_problem(answer, 404, "resourceNotFound")
        self.assert_problem(self.get(f"{V3}/nothing"), 404, "resourceNotFound")

    def test_a_message_lies_at_its_provider_only(self):
        self.publish(message_id="M1", provider="spf")
        self.publish(message_id="F1", provider="spf")
        self.assertEqual([item["messageId"] for item in self.items(f"{V3}/ebox/messages")], ["M1"])
        ids = {item["messageId"] for item in self.items(f"{SPF_V3}/ebox/messages")}
        self.assertEqual(ids, {"M1", "F1"})
        self.assert_problem(self.get(f"{V3}/ebox/messages/F1"), 404, "resourceNotFound")

    def test_an_expired_message_disappears(self):
        self.publish(message_id="old", expires="2020-01-01T00:00:00+00:00")
        self.assert_problem(self.get(f"{V3}/ebox/messages/old"), 404, "resourceNotFound")
        self.sandbox.admin("DELETE", f"/eboxes/{NUMBER}/messages/M1")
        self.assertEqual(self.items(f"{V3}/ebox/messages"), [])
        self.assertEqual(self.states(), {})

    def test_counters(self):
        self.publish(message_id="M2", is_read=True)
        self.get(f"{V3}/ebox/messages")
        counters = self.get(f"{V3}/ebox").json
        self.assertEqual(counters["numberOfMessages"], 2)
        self.assertEqual(counters["numberOfUnreadMessages"], 1)
        self.assertIn("lastPublicationDate", counters)
        self.assertIn("lastConsultationDate", counters)

    def test_an_id_with_a_slash_is_found_again(self):
        self.publish(message_id="a/b c", attachments=[{"attachment_id": "x/y", "size": 900}])
        item = next(i for i in self.items(f"{V3}/ebox/messages") if i["messageId"] == "a/b c")
        href = item["attachments"]["items"][0]["contentHref"]
        self.assertIn("a%2Fb%20c/attachments/x%2Fy/content", href)
        answer = self.get(href.removeprefix(self.sandbox.url))
        self.assertEqual(len(answer.body), 900)


class TestVisibility(SandboxCase):
    profile = {"profile": "bulk", "count": 3}
    path = f"{V3}/ebox/messages"

    def test_patch_hides_shows_and_moves(self):
        self.assertEqual(self.patch(self.path, [
            {"messageId": "B000000001", "isVisible": False},
            {"messageId": "B000000002", "partition": "HR"},
        ]).status, 200)
        states = self.states()
        self.assertFalse(states["B000000001"]["visible"])
        self.assertEqual(states["B000000002"]["partition"], "HR")
        self.assertFalse(states["B000000001"]["read"])
        self.patch(self.path, [{"messageId": "B000000001", "isVisible": True}])
        self.assertTrue(self.states()["B000000001"]["visible"])

    def test_an_unknown_message_changes_nothing_at_all(self):
        answer = self.patch(self.path, [
            {"messageId": "B000000001", "isVisible": False},
            {"messageId": "nobody", "isVisible": False},
        ])
        self.assert_problem(answer, 404, "resourceNotFound")
        self.assertTrue(self.states()["B000000001"]["visible"])

    def test_what_cannot_be_patched_is_a_400(self):
        for change in ({"isRead": True}, {"visible": False}, {"isVisible": "no"}):
            with self.subTest(change):
                answer = self.patch(self.path, [{"messageId": "B000000001", **change}])
                issues = self.assert_problem(answer, 400, "badRequest")["issues"]
                self.assertEqual(issues[0]["in"], "body")
                self.assertIn("items[0]", issues[0]["name"])

    def test_the_media_type_is_that_of_a_merge_patch(self):
        answer = self.patch(self.path, [], kind="application/json")
        self.assert_problem(answer, 415, "unsupportedMediaType")

    def test_a_body_that_is_not_json_is_a_400(self):
        headers = {
            "Authorization": f"Bearer {self.token()}",
            "Content-Type": "application/merge-patch+json",
        }
        for body in (b"{", b"[]", json.dumps({"items": 1}).encode()):
            with self.subTest(body):
                answer = self.send("PATCH", self.path, body, headers)
                self.assert_problem(answer, 400, "badRequest")

    def test_other_methods_are_a_405(self):
        answer = self.send("DELETE", self.path)
        self.assert_problem(answer, 405, "methodNotAllowed")
        self.assertEqual(answer.headers["Allow"], "GET, PATCH")


class TestReferenceData(SandboxCase):
    def test_each_provider_names_its_own_senders(self):
        for base, number in ((V3, "0206731645"), (SPF_V3, "0308357159")):
            path = f"{base}/refData/senderOrganizations"
            ids = [item["organizationId"] for item in self.items(f"{path}?pageSize=100")]
            self.assertIn(number, ids)
            self.assertEqual(self.get(f"{path}/{number}").json["organizationId"], number)
        self.assertNotIn("0206731645", ids)

    def test_types_and_applications(self):
        for path, key, wanted in (
            ("messageTypes", "messageTypeId", "BULK_LETTER"),
            ("senderApplications", "applicationId", "BULK"),
        ):
            with self.subTest(path):
                items = self.items(f"{V3}/refData/{path}?pageSize=100")
                self.assertIn(wanted, [item[key] for item in items])
                self.assertEqual(self.get(f"{V3}/refData/{path}/{wanted}").json[key], wanted)
                answer = self.get(f"{V3}/refData/{path}/nothing")
                self.assert_problem(answer, 404, "resourceNotFound")

    def test_a_logo_can_be_fetched(self):
        sender = self.get(f"{V3}/refData/senderOrganizations/0206731645").json
        href = sender["organizationLogos"][0]["contentHref"].removeprefix(self.sandbox.url)
        answer = self.get(href)
        self.assertEqual(answer.headers["Content-Type"], "application/octet-stream")
        self.assertTrue(answer.body.startswith(b"\x89PNG"))
        answer = self.get(href.replace("logo-", "none-"))
        self.assert_problem(answer, 404, "resourceNotFound")

    def test_it_may_be_kept_for_a_day_and_asked_for_again(self):
        path = f"{V3}/refData/messageTypes"
        first = self.get(path)
        self.assertEqual(first.headers["Cache-Control"], "max-age=86400")
        again = self.get(path, **{"If-None-Match": first.headers["ETag"]})
        self.assertEqual((again.status, again.body), (304, b""))
        self.assertEqual(self.get(path, **{"If-None-Match": '"old"'}).status, 200)

    def test_it_needs_a_token_too(self):
        answer = self.send("GET", f"{V3}/refData/messageTypes")
        self.assert_problem(answer, 401, "noAccessToken")

    def test_it_is_paged(self):
        answer = self.get(f"{SPF_V3}/refData/senderOrganizations?pageSize=1").json
        self.assertEqual(len(answer["items"]), 1)
        answer = self.get(f"{V3}/refData/messageTypes?pageSize=101")
        self.assert_problem(answer, 400, "badRequest")
