import base64
import re
from datetime import UTC, datetime
from unittest import skipUnless
from unittest.mock import patch

from odoo.exceptions import AccessError, UserError
from odoo.tests import tagged
from odoo.tools import mute_logger

from ..ebox.seal.check import NoPyHanko, SealChecker
from ..ebox.tests import hostile_pdf
from ..sandbox import sealing
from .common import EboxCase

RUN = "odoo.addons.l10n_be_ebox.models.ebox_mailbox_run_seal"
ACTION = "odoo.addons.l10n_be_ebox.models.ebox_document_seal"
SEALED = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
PDF = hostile_pdf.pdf()


@tagged("post_install", "-at_install")
@skipUnless(sealing.can_seal(), "pyHanko is not installed")
class TestSeal(EboxCase):
    """Seals are checked after reading, and told where the document is."""

    profile = {"profile": "empty"}

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.ca = sealing.issuer("Test eSeal CA")
        cls.other_ca = sealing.issuer("Unknown CA")
        cls.env["ebox.seal.issuers"]._replace(cls.ca.pem.encode())
        cls.sealed = sealing.seal(PDF, sealing.holder("NSSO", cls.ca), (cls.ca,), SEALED)
        cls.unlisted = sealing.seal(
            PDF, sealing.holder("NSSO", cls.other_ca), (cls.other_ca,), SEALED
        )
        cls.altered = cls.sealed.replace(b"(Bonjour)", b"(Bonsoir)")

    def send(self, *contents, **values):
        """A message with these PDFs; :return: its id"""
        [message_id] = self.publish(
            subject="A letter",
            attachments=[
                {
                    "file_name": f"{place}.pdf",
                    "content_base64": base64.b64encode(content).decode(),
                    **values,
                }
                for place, content in enumerate(contents)
            ],
        )
        return message_id

    def fetched(self, *contents, **values):
        """The document of a message with these PDFs, after a run."""
        message_id = self.send(*contents, **values)
        run = self.fetch_again()
        self.assertEqual(run.state, "done", run.error_detail)
        return self.document(message_id)

    # --- answers

    def test_intact_and_listed(self):
        document = self.fetched(self.sealed)
        file = document.file_ids
        self.assertEqual(document.seal_state, "listed")
        self.assertEqual((file.seal_signer, file.seal_issuer), ("NSSO", "Test eSeal CA"))
        self.assertEqual(file.seal_date, SEALED.replace(tzinfo=None))
        self.assertIn("Intact since NSSO sealed it", file.seal_text)
        self.assertNotIn("seal", document.event_ids.mapped("kind"))

    def test_intact_and_not_listed_proves_no_name(self):
        file = self.fetched(self.unlisted).file_ids
        self.assertEqual(file.seal_state, "unlisted")
        self.assertIn("that is not proven: its issuer, Unknown CA, is not listed", file.seal_text)

    def test_altered_is_told_in_the_history_once(self):
        document = self.fetched(self.altered)
        self.assertEqual(document.seal_state, "altered")
        self.assertIn("was altered after it was sealed", document.file_ids.seal_text)
        document.action_check_seals()
        self.assertEqual(document.event_ids.mapped("kind").count("seal"), 1)
        found = self.env["ebox.document"].search([("seal_state", "=", "altered")])
        self.assertEqual(found, document)

    def test_no_seal(self):
        document = self.fetched(PDF)
        self.assertEqual(document.seal_state, "none")
        self.assertEqual(document.file_ids.seal_text, "No seal.")

    def test_announced_as_sealed_without_a_seal(self):
        document = self.fetched(PDF, is_signed=True)
        self.assertEqual(
            document.file_ids.seal_text, "Announced as sealed, but there is no seal in this file."
        )

    def test_a_seal_that_was_taken_off(self):
        root = int(re.findall(rb"/Root (\d+) ", self.sealed)[-1])
        bare = hostile_pdf.updated(self.sealed, b"<</Type/Catalog/Pages 2 0 R>>", number=root)
        file = self.fetched(bare).file_ids
        self.assertEqual(file.seal_state, "altered")
        self.assertEqual(file.seal_text, "This file was sealed, and its seal was taken off.")

    def test_hostile_files_harm_themselves_alone(self):
        broken = self.send(b"%PDF-1.7 /ByteRange [0 1 2 3]")
        document = self.fetched(self.sealed)
        self.assertEqual(document.seal_state, "listed")
        self.assertEqual(self.document(broken).seal_state, "unreadable")
        self.assertIn("nothing is proven", self.document(broken).file_ids.seal_text)

    def test_of_several_files_the_worst_counts(self):
        self.assertEqual(self.fetched(self.sealed, PDF, self.altered).seal_state, "altered")
        self.assertEqual(self.fetched(self.sealed, PDF).seal_state, "listed")

    def test_a_number_in_a_name_is_not_shown(self):
        person = sealing.holder("Jan 85.07.30-033.28", self.ca)
        file = self.fetched(sealing.seal(PDF, person, (self.ca,), SEALED)).file_ids
        self.assertEqual(file.seal_signer, "Jan •••")

    # --- running

    def test_many_are_checked_in_batches(self):
        self.publish(count=5, profile="bulk", size=2000)
        document_id = self.send(self.sealed)
        with patch(f"{RUN}.BATCH", 2):
            self.fetch_again()
        self.assertEqual(self.document(document_id).seal_state, "listed")
        self.assertEqual(set(self.documents().mapped("seal_state")), {"listed", "none"})

    def test_without_pyhanko_fetching_goes_on_and_later_all_is_checked(self):
        with patch(f"{RUN}.has_pyhanko", return_value=False):
            document = self.fetched(self.sealed)
        self.assertEqual(document.content_state, "stored")
        self.assertFalse(document.seal_state or document.file_ids.seal_text)
        self.fetch_again()
        self.assertEqual(document.seal_state, "listed")

    def test_a_pyhanko_that_cannot_be_loaded_stops_no_run(self):
        broken = patch.object(SealChecker, "check", side_effect=NoPyHanko)
        with broken, self.assertLogs(RUN, "WARNING"):
            self.assertFalse(self.fetched(self.sealed).seal_state)

    def test_a_checker_that_breaks_stops_no_run(self):
        broken = patch.object(SealChecker, "check", side_effect=RuntimeError("a checker"))
        with broken, mute_logger(RUN):
            self.assertEqual(self.fetched(self.sealed).seal_state, "unreadable")

    def test_uploads_are_checked_too(self):
        manual = self.env["ebox.mailbox"].create(
            {"company_id": self.company.id, "kind": "manual", "name": "Uploads"}
        )
        from ..ebox.parcel import ReceivedFile

        manual._upload([ReceivedFile("bill.pdf", self.altered)])
        self.fetch()
        self.assertEqual(self.documents(manual).seal_state, "altered")

    # --- asking

    def test_check_again_follows_the_list(self):
        document = self.fetched(self.unlisted)
        self.env["ebox.seal.issuers"]._replace((self.ca.pem + self.other_ca.pem).encode())
        document.action_check_seals()
        self.assertEqual(document.seal_state, "listed")

    def test_many_are_checked_in_the_background(self):
        document = self.fetched(self.sealed)
        with patch(f"{ACTION}.MOST_AT_ONCE", 0):
            told = document.action_check_seals()["params"]["message"]
        self.assertIn("in the background", told)
        self.assertFalse(document.seal_state)
        self.fetch()
        self.assertEqual(document.seal_state, "listed")

    def test_asking_without_pyhanko_says_what_is_missing(self):
        document = self.fetched(self.sealed)
        nothing = patch("odoo.addons.l10n_be_ebox.ebox.seal.check.has_pyhanko", return_value=False)
        with nothing, self.assertRaisesRegex(UserError, "pyHanko is not installed"):
            document.action_check_seals()

    def test_who_may_ask(self):
        document = self.fetched(self.sealed)
        user = self.make_user("seal_user", "user")
        document.with_user(user).action_check_seals()
        reader = self.make_user("seal_reader", "reader")
        with self.assertRaises(AccessError):
            document.with_user(reader).action_check_seals()
        with self.assertRaises(AccessError):
            document.with_user(user).write({"seal_state": "listed"})
        document.is_registered = True
        with self.assertRaisesRegex(AccessError, "registered mail"):
            document.with_user(user).action_check_seals()

    # --- the list

    def settings(self, content):
        settings = self.env["res.config.settings"].create(
            {"ebox_seal_list": base64.b64encode(content)}
        )
        settings.set_values()
        return self.env["res.config.settings"].create({})

    def test_an_administrator_replaces_the_list(self):
        document = self.fetched(self.sealed)
        settings = self.settings((self.other_ca.pem * 2).encode())
        self.assertEqual(settings.ebox_seal_count, 1)
        self.assertEqual(settings.ebox_seal_issuers, "Unknown CA (until 2040-01-01)")
        self.fetch()
        self.assertEqual(document.seal_state, "unlisted")
        settings.action_ebox_seal_empty()
        self.assertEqual(self.env["ebox.seal.issuers"]._listed(), ())

    def test_the_same_list_again_checks_nothing_again(self):
        document = self.fetched(self.sealed)
        self.settings(self.ca.pem.encode())
        self.assertEqual(document.seal_state, "listed")

    def test_what_is_no_list_is_refused_and_the_present_one_stays(self):
        key = "-----BEGIN PRIVATE KEY-----\nAA\n-----END PRIVATE KEY-----\n"
        broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
        for content, words in (
            (b"hello", "no certificate in this file"),
            ((self.ca.pem + key).encode(), "private key"),
            ((self.ca.pem + broken).encode(), "Certificate 2 of the list cannot be read"),
            (b" " * (2 * 1024 * 1024 + 1), "larger than 2 MB"),
        ):
            with self.subTest(words), self.assertRaisesRegex(UserError, words):
                self.settings(content)
        self.assertEqual(
            [issuer.name for issuer in self.env["ebox.seal.issuers"]._listed()], ["Test eSeal CA"]
        )

    def test_users_cannot_replace_the_list(self):
        user = self.make_user("seal_manager", "manager")
        with self.assertRaises(AccessError):
            self.env["res.config.settings"].with_user(user).create({}).execute()
