from odoo.exceptions import AccessError, UserError
from odoo.tests import tagged

from .common import CONTENT, EboxCase

BODY = "/ebox/messages/{message_id}/body"


@tagged("post_install", "-at_install")
class TestSyncPolicy(EboxCase):
    """The e-Box is not touched by accident: what is downloaded, and who decides it."""

    profile = {"profile": "bulk", "count": 3, "size": 900}

    def setUp(self):
        super().setUp()
        [self.registered] = self.publish(
            subject="Recommandé", is_registered=True, attachments=[{"size": 900}, {"size": 800}]
        )
        self.user = self.make_user("ebox user", "user")
        self.opener = self.make_user("ebox opener", "user,registered")

    def read_in_ebox(self):
        return {key for key, row in self.in_ebox().items() if row["read"]}

    # --- what the mailbox allows

    def test_by_default_registered_mail_stays_unread(self):
        self.assertEqual(self.mailbox.download_policy, "no_registered")
        run = self.fetch()
        self.assertEqual((run.new_count, run.downloaded_count), (4, 3))
        self.assertEqual(self.read_in_ebox(), set(self.in_ebox()) - {self.registered})
        registered = self.document(self.registered)
        self.assertTrue(registered.is_registered)
        # Not even its annex.
        self.assertEqual(set(registered.file_ids.mapped("state")), {"listed"})
        self.assertFalse(registered.is_read)

    def test_everything_means_registered_mail_too(self):
        self.mailbox.download_policy = "all"
        self.assertEqual(self.fetch().downloaded_count, 5)
        self.assertEqual(self.read_in_ebox(), set(self.in_ebox()))
        self.assertTrue(self.document(self.registered).is_read)

    def test_on_request_leaves_the_whole_e_box_as_it_is(self):
        self.mailbox.download_policy = "on_request"
        self.forget_stats()
        run = self.fetch()
        self.assertEqual((run.new_count, run.downloaded_count), (4, 0))
        self.assertEqual((self.asked(CONTENT), self.asked(BODY)), (0, 0))
        self.assertEqual(self.read_in_ebox(), set())

    def test_the_history_tells_when_a_message_became_read(self):
        self.fetch()
        document = self.documents().filtered(lambda d: not d.is_registered)[0]
        self.assertTrue(document.is_read)
        self.assertEqual(document.event_ids.mapped("kind"), ["downloaded"])
        self.assertFalse(self.document(self.registered).event_ids)

    def test_a_body_that_is_the_main_content_follows_the_policy(self):
        for is_registered in (False, True):
            self.publish(
                subject=f"Body {is_registered}", body="<p>Bonjour</p>", is_body_main=True,
                is_registered=is_registered, attachments=[],
            )
        self.fetch()
        plain, registered = (
            self.documents().filtered(lambda d, name=name: d.name == name)
            for name in ("Body False", "Body True")
        )
        self.assertEqual((plain.content_state, registered.content_state), ("stored", "listed"))
        self.assertIn(b"Bonjour", plain.file_ids.attachment_id.raw)
        self.assertNotIn(registered.external_id, self.read_in_ebox())

    def test_an_empty_body_is_said_to_be_empty(self):
        [empty] = self.publish(
            subject="Empty", body={"fr": " "}, is_body_main=True, attachments=[]
        )
        self.fetch()
        self.assertIn("arrived empty", self.document(empty).file_ids.error)

    # --- nothing but Download fetches

    def test_looking_searching_and_exporting_never_fetch(self):
        self.mailbox.download_policy = "on_request"
        self.fetch()
        self.forget_stats()
        self.opener.group_ids += self.env.ref("base.group_allow_export")
        documents = self.documents().with_user(self.opener)
        fields_to_show = {
            name: {} for name in documents.fields_get() if name not in ("raw", "attention_number")
        }
        documents.web_search_read([], fields_to_show)
        documents.web_read({"name": {}, "file_ids": {"fields": {"name": {}, "error": {}}}})
        documents.search([("fulltext", "ilike", "courrier")])
        documents.formatted_read_group([], ["sender_id"], ["__count"])
        documents.export_data(["name", "file_ids/name", "file_ids/attachment_id"])
        for file in documents.file_ids:
            self.assertEqual(file.preview()["kind"], "missing")
        documents.action_mark_read()
        documents.action_download()
        with self.assertRaisesRegex(UserError, "no UBL file that is stored"):
            documents.sudo().action_make_bills()
        self.assertEqual(self.asked(), 0)
        self.assertEqual(self.read_in_ebox(), set())
        self.assertEqual(set(documents.file_ids.mapped("state")), {"listed"})

    # --- Download

    def download(self, document, user):
        wizard = self.env["ebox.download.wizard"].with_user(user)
        return wizard.create({"document_ids": document.ids}).action_download()

    def test_a_person_downloads_one_document(self):
        self.mailbox.download_policy = "on_request"
        self.fetch()
        document = self.documents().filtered(lambda d: not d.is_registered)[0]
        self.download(document, self.user)
        run = self.fetch()
        self.assertEqual((run.kind, run.state, run.downloaded_count), ("download", "done", 1))
        self.assertEqual(document.content_state, "stored")
        self.assertEqual(self.read_in_ebox(), {document.external_id})
        asked = document.event_ids.filtered(lambda event: event.kind == "requested")
        self.assertEqual(asked.user_id, self.user)

    def test_registered_mail_needs_the_right_to_open_it(self):
        self.fetch()
        document = self.document(self.registered)
        with self.assertRaisesRegex(AccessError, "registered mail. Opening it is a right"):
            self.download(document, self.user)
        self.assertFalse(document.file_ids.filtered("requested"))
        self.download(document, self.opener)
        self.assertEqual(self.fetch().downloaded_count, 2)
        self.assertIn(self.registered, self.read_in_ebox())

    def test_what_a_person_waits_for_comes_before_a_large_run(self):
        self.fill(self.company, profile="bulk", count=120, size=900)
        self.mailbox.download_policy = "all"
        self.fetch_piece()
        while self.mailbox.run_ids.todo[0][0] != "download":
            self.fetch_piece()
        last = self.mailbox.run_ids._files_due(200)[-1].document_id
        self.download(last, self.user)
        self.fetch_piece()
        self.assertEqual(last.content_state, "stored")
        self.assertLess(len(self.files().filtered("attachment_id")), 5)
        self.fetch()
        self.assertEqual(self.mailbox.run_ids.mapped("state"), ["done", "done"])
        self.assertEqual(set(self.documents().mapped("content_state")), {"stored"})

    def test_what_a_person_waits_for_comes_before_the_list(self):
        self.mailbox.download_policy = "on_request"
        self.fetch()
        self.fill(self.company, profile="bulk", count=350, size=900)
        self.make_due()
        self.fetch_piece()
        self.fetch_piece()
        self.assertEqual(self.mailbox.run_ids[:1].todo[0][0], "list")
        document = self.documents().filtered(lambda d: d.external_id.startswith("B"))[0]
        self.download(document, self.user)
        self.fetch_piece()
        self.assertEqual(document.content_state, "stored")

    def test_download_does_not_put_off_the_next_run(self):
        self.fetch()
        planned = self.sync.next_run
        self.download(self.document(self.registered), self.opener)
        self.fetch()
        self.assertEqual(self.sync.next_run, planned)

    def test_download_is_refused_where_nothing_can_be_fetched(self):
        self.fetch()
        self.mailbox.action_disconnect()
        with self.assertRaisesRegex(UserError, "is not connected"):
            self.download(self.document(self.registered), self.opener)
