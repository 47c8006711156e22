"""Contract 2.1 and the older federation, held against their published descriptions."""
from __future__ import annotations

import base64
import hashlib
import unittest
from pathlib import Path

import jsonschema
import yaml

from .support import NUMBER, SPF_V21, V21, SandboxCase
from .test_registry import LETTER, PDF

SPEC = Path(__file__).resolve().parents[3] / "shared" / "spec"
FEDERATION = "/REST/ebox/enterprise/federation/v1/messageProviders"


class TestSpelling(SandboxCase):
    def test_a_message_is_spelled_as_in_21(self):
        self.publish(**LETTER)
        message = self.get(f"{V21}/ebox/messages/M1").json
        self.assertEqual(message["receiptDate"], "2026-01-15T08:00:00Z")
        self.assertIs(message["readStatus"], False)
        self.assertIs(message["visible"], True)
        self.assertIs(message["registeredMail"], True)
        self.assertIs(message["bodyMainContent"], False)
        self.assertIs(message["replyAuthorized"], True)
        self.assertEqual(message["senderOrganizationId"], "0206731645")
        self.assertEqual(
            message["forTheAttentionOf"],
            {"id": "85073003328", "type": "SSIN", "name": "An Peeters"},
        )
        main = message["attachments"]["items"][0]
        self.assertIs(main["mainContent"], True)
        self.assertIs(main["attachmentSigned"], True)
        self.assertTrue(main["digest"]["digestValue"].endswith("="))
        self.assertFalse(
            {"publicationDate", "isRead", "isVisible", "sender", "partition"} & message.keys()
        )
        answer = self.get(main["contentHref"].removeprefix(self.sandbox.url))
        self.assertEqual(answer.body, PDF)
        self.assertTrue(self.get(f"{V21}/ebox/messages/M1").json["readStatus"])

    def test_patch_names_visible(self):
        self.publish(**LETTER)
        path = f"{V21}/ebox/messages"
        self.assertEqual(self.patch(path, [{"messageId": "M1", "visible": False}]).status, 200)
        self.assertFalse(self.states()["M1"]["visible"])
        self.assertEqual(self.patch(path, [{"messageId": "M1", "isVisible": True}]).status, 400)

    def test_reference_data_lies_under_reference_data(self):
        self.assertEqual(self.get(f"{V21}/referenceData/messageTypes").status, 200)
        self.assertEqual(self.get(f"{V21}/refData/messageTypes").status, 404)


@unittest.skipUnless(SPEC.is_dir(), "the published descriptions are not here")
class TestPublishedDescription(SandboxCase):
    """Every kind of answer of 2.1, against definitions that nobody here wrote."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.registry = yaml.safe_load((SPEC / "message-registry-2.1.yaml").read_text())
        cls.federation = yaml.safe_load((SPEC / "federation-1.3.yaml").read_text())

    def assert_valid(self, answer, definition: str, spec: dict, status: int = 200):
        self.assertEqual(answer.status, status, answer.text)
        schema = {
            "$ref": f"#/definitions/{definition}",
            "definitions": {
                name: _strict(one) for name, one in spec["definitions"].items()
            },
        }
        checker = jsonschema.Draft4Validator.FORMAT_CHECKER
        jsonschema.Draft4Validator(schema, format_checker=checker).validate(answer.json)

    def test_the_check_can_fail(self):
        self.publish(**LETTER)
        answer = self.get(f"{V21.replace('v2', 'v3')}/ebox/messages/M1")
        with self.assertRaises(jsonschema.ValidationError):
            self.assert_valid(answer, "Message", self.registry)

    def test_messages(self):
        self.publish(**LETTER)
        self.publish(message_id="M2", body={"nl": "x"}, is_body_main=True)
        message = f"{V21}/ebox/messages/M1"
        for path, definition in (
            (f"{V21}/ebox", "Ebox"),
            (f"{V21}/ebox/messages", "Messages"),
            (message, "Message"),
            (f"{message}/attachments", "Attachments"),
            (f"{message}/attachments/main", "Attachment"),
            (f"{message}/body", "TranslatedString"),
            (f"{message}/paymentData", "PaymentData"),
        ):
            with self.subTest(path):
                self.assert_valid(self.get(path), definition, self.registry)

    def test_the_realistic_letters(self):
        self.sandbox.admin("POST", "/eboxes", {"enterprise_number": NUMBER, "name": "Test"})
        for base in (V21, SPF_V21):
            answer = self.get(f"{base}/ebox/messages?pageSize=100")
            self.assert_valid(answer, "Messages", self.registry)
            self.assertGreater(answer.json["totalItems"], 5)

    def test_reference_data(self):
        for base in (V21, SPF_V21):
            for path, definition, key in (
                ("messageTypes", "MessageType", "messageTypeId"),
                ("senderOrganizations", "SenderOrganization", "organizationId"),
                ("senderApplications", "SenderApplication", "applicationId"),
            ):
                with self.subTest(base + path):
                    path = f"{base}/referenceData/{path}"
                    answer = self.get(f"{path}?pageSize=100")
                    self.assert_valid(answer, f"{definition}s", self.registry)
                    first = answer.json["items"][0]
                    self.assert_valid(
                        self.get(f"{path}/{first[key]}"), definition, self.registry
                    )

    def test_errors(self):
        refused = self.send("GET", f"{V21}/ebox")
        self.assert_valid(refused, "StatusMessage", self.registry, 401)
        for path, status in (
            ("/ebox/messages/none", 404), ("/ebox/messages?x=1", 400), ("/none", 404),
        ):
            with self.subTest(path):
                self.assert_valid(self.get(V21 + path), "StatusMessage", self.registry, status)
        self.arm("503")
        self.assert_valid(self.get(f"{V21}/ebox"), "StatusMessage", self.registry, 503)

    def test_the_older_provider_registry(self):
        self.assert_valid(self.get(FEDERATION), "MessageProviderList", self.federation)
        self.assert_valid(self.get(f"{FEDERATION}/nsso"), "MessageProvider", self.federation)
        answer = self.get(f"{FEDERATION}/none")
        self.assert_valid(answer, "StatusMessage", self.federation, 404)


def _strict(definition: dict) -> dict:
    """The definition without room for fields that it does not name."""
    if "properties" not in definition:
        return definition
    return {**definition, "additionalProperties": False}


class TestDigest(SandboxCase):
    def test_the_digest_is_that_of_the_content(self):
        self.publish(message_id="M", attachments=[{"attachment_id": "x", "size": 5000}])
        path = f"{V21}/ebox/messages/M/attachments/x"
        content = self.get(f"{path}/content").body
        metadata = self.get(path).json
        self.assertEqual(
            base64.urlsafe_b64decode(metadata["digest"]["digestValue"]),
            hashlib.sha256(content).digest(),
        )
        self.assertEqual(metadata["size"], round(len(content) / 1024, 2))
