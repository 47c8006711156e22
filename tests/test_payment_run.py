from datetime import date
from unittest.mock import patch

from psycopg2.errors import SerializationFailure

from odoo.tests import tagged
from odoo.tools import mute_logger

from ..ebox.payment.communication import format_communication
from ..sandbox.generator import generate
from .common import EboxCase

SEED = 1  # the sandbox's own
READER = "odoo.addons.l10n_be_ebox.models.ebox_mailbox_run_read"


@tagged("post_install", "-at_install")
class TestPaymentRun(EboxCase):
    """Reading follows fetching in the same run, and never stands in its way."""

    profile = {"profile": "mail"}

    def with_pdf(self):
        return self.documents().filtered(lambda d: "pdf" in d.file_ids.mapped("kind"))

    def test_a_run_reads_what_it_fetched(self):
        run = self.fetch()
        self.assertEqual(run.state, "done", run.error_detail)
        self.assertFalse(self.documents().filtered("is_to_read"))
        self.assertTrue(self.with_pdf())
        self.assertEqual(self.with_pdf().reading_ids.document_id, self.with_pdf())

    def test_registered_mail_that_nobody_opened_is_not_read(self):
        self.fetch()
        closed = self.documents().filtered(
            lambda d: d.is_registered and d.content_state == "listed"
        )
        self.assertTrue(closed)
        self.assertFalse(closed.payment_ids or closed.reading_ids)

    def test_what_is_read_is_what_the_letters_say(self):
        """Each main letter of a year and a half of mail against its answer sheet."""
        self.fetch()
        sheets = {
            message.message_id: [part.truth for part in message.attachments if part.is_main]
            for message in generate(
                self.company.company_registry, self.company.name, SEED, date.today()
            )
        }
        compared = 0
        # An electronic invoice says more than the page beside it: tested by itself.
        for document in self.with_pdf().filtered(lambda d: not d.has_ubl):
            [truth] = sheets.get(document.external_id) or [None]
            if truth is None:
                continue
            with self.subTest(document.name):
                compared += 1
                self.assertEqual(document.payment_answer, truth.answer)
                self.assertEqual(
                    document.payment_ids.mapped("amount"),
                    [float(one.amount or 0) for one in truth.payments],
                )
                for payment, expected in zip(document.payment_ids, truth.payments, strict=True):
                    if payment.kind != "to_pay":
                        continue
                    self.assertEqual(payment.iban or "", expected.iban)
                    self.assertEqual(payment.due or None, expected.due)
                    self.assertEqual(
                        payment.communication or "", format_communication(expected.communication)
                    )
        self.assertGreater(compared, 60)

    def test_a_letter_that_breaks_the_reader_stops_nothing(self):
        weigh = type(self.env["ebox.document"])._weigh
        broken = []

        def break_on_the_first(document, *args):
            if not broken or broken == [document.id]:
                broken[:] = [document.id]
                raise RuntimeError("a reader that breaks")
            return weigh(document, *args)

        with mute_logger(READER), patch.object(
            type(self.env["ebox.document"]), "_weigh", break_on_the_first
        ):
            run = self.fetch()
        self.assertEqual(run.state, "done", run.error_detail)
        document = self.env["ebox.document"].browse(broken)
        self.assertEqual(document.reading_ids.notices, ["unreadable"])
        self.assertEqual(document.content_state, "stored", "what was fetched is kept")
        self.assertFalse(self.documents().filtered("is_to_read"))
        self.assertGreater(len(self.documents().filtered("payment_ids")), 30)

    def test_a_letter_that_somebody_works_on_is_read_by_the_next_run(self):
        documents = type(self.env["ebox.document"])
        with patch.object(documents, "_read", side_effect=SerializationFailure()):
            self.assertEqual(self.fetch().state, "done")
        waiting = self.documents().filtered("is_to_read")
        self.assertGreater(len(waiting), 60)
        self.mailbox.action_fetch_now()
        self.assertEqual(self.fetch().state, "done")
        self.assertFalse(waiting.filtered("is_to_read"))
        self.assertTrue(waiting.payment_ids)
