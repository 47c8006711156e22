import csv
import io
import zipfile
from unittest.mock import patch

from psycopg2.errors import UniqueViolation

from odoo.tests import tagged

from .portal import CLOSED, FOREIGN, HIDDEN, SHARED, PortalCase


@tagged("post_install", "-at_install")
class TestPortalSelection(PortalCase):
    """What is done with ticked documents: only with those that were shared."""

    def send(self, action, path="", **form):
        return self.url_open(
            f"/my/ebox/selected/{action}{path}",
            data={"csrf_token": self.token(), **form},
        )

    def test_csv_holds_what_was_shared(self):
        self.sign_in("shared")
        ids = (self.shared + self.closed + self.foreign + self.hidden).ids
        answer = self.send("csv", ids=ids)
        self.assertEqual(answer.headers["Content-Type"], "text/csv; charset=utf-8")
        rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))
        self.assertEqual([row["Subject"] for row in rows], [SHARED])
        self.assertHidden(answer.text)
        self.assertNotIn("Vendor bills", rows[0])
        self.assertIn("Main data downloaded (CSV)", self.shared.event_ids.mapped("text"))
        self.assertNotIn("Main data downloaded (CSV)", self.closed.event_ids.mapped("text"))

    def test_all_that_match(self):
        self.make_numbered("Another one", "111")
        self.sign_in("shared")
        answer = self.send("csv", all="1")
        self.assertEqual(len(answer.text.splitlines()), 3)
        self.assertHidden(answer.text)
        answer = self.send("csv", "?search=5512", all="1")
        self.assertEqual(len(answer.text.splitlines()), 2)

    def test_zip(self):
        self.sign_in("shared")
        answer = self.send("zip", ids=[self.shared.id, self.closed.id])
        self.assertEqual(answer.headers["Content-Type"], "application/zip")
        self.assertEqual(answer.content[:2], b"PK")
        self.assertNotIn(CLOSED.encode(), answer.content)

    def test_looking_is_not_taking_away(self):
        self.login("view")
        for action in ("csv", "zip"):
            answer = self.send(action, ids=self.shared.id)
            self.assertIn("text/html", answer.headers["Content-Type"])
            self.assertIn("nothing to download", answer.text)

    def test_of_mixed_rights_the_index_says_what_is_left_out(self):
        self.share(
            self.portal_shared, numbers=self.closed.customer_number_id, may_download=False
        )
        self.sign_in("shared")
        ids = [self.shared.id, self.closed.id, self.hidden.id]
        archive = zipfile.ZipFile(io.BytesIO(self.send("zip", ids=ids).content))
        self.assertEqual(len(archive.namelist()), 2)
        index = archive.read("index.csv").decode()
        self.assertIn(CLOSED, index)
        self.assertNotIn(HIDDEN, index)
        self.assertIn("Shared with you to look at", index)
        self.assertNotIn("Downloaded in a ZIP", self.closed.event_ids.mapped("text"))
        page = self.url_open("/my/ebox").text
        self.assertEqual(page.count('data-rights="may_download may_label may_propose"'), 1)
        self.assertEqual(page.count('data-rights="may_label"'), 1)

    def test_no_button_for_labels_without_the_right(self):
        self.sign_in("shared")
        button = 'data-bs-target="#ebox_labels"'
        self.assertIn(button, self.url_open("/my/ebox").text)
        self.own_share.may_label = False
        self.env.flush_all()
        self.assertNotIn(button, self.url_open("/my/ebox").text)

    def test_a_label_too_many_is_said_on_the_documents_own_page(self):
        labels = self.env["ebox.label"].with_user(self.portal_shared)
        labels = labels._own() | labels.create([{"name": f"L{number}"} for number in range(4)])
        self.sign_in("shared")
        for label in labels:
            page = self.send("label", ids=self.shared.id, add=label.id, back=self.shared.id)
        self.assertIn("At most 4 labels", page.text)
        self.assertIn("o_ebox_document", page.text)
        self.assertNotIn("o_ebox_list", page.text)

    def test_two_clicks_at_the_same_moment(self):
        self.sign_in("shared")
        label = self.env["ebox.label"].with_user(self.portal_shared)._own()
        documents = type(self.env["ebox.document"])
        with patch.object(documents, "_set_labels", side_effect=UniqueViolation()):
            page = self.send("label", ids=self.shared.id, add=label.id)
        self.assertEqual(page.status_code, 200)
        self.assertIn("at the same moment", page.text)

    def test_labels_on_and_off(self):
        self.sign_in("shared")
        label = self.env["ebox.label"].with_user(self.portal_shared)._own()
        as_person = self.shared.with_user(self.portal_shared)
        foreign = self.env["ebox.label"].sudo().search([("id", "not in", label.ids)], limit=1)
        self.assertTrue(foreign)
        self.send("label", ids=self.shared.id, add=foreign.id)
        self.assertFalse(as_person.label_ids)
        self.send("label", ids=[self.shared.id, self.closed.id], add=label.id)
        self.env.invalidate_all()
        self.assertEqual(as_person.label_ids, label)
        self.assertFalse(self.closed.sudo()._placements(label))
        page = self.url_open(f"/my/ebox?label={label.id}")
        self.assertIn(SHARED, page.text)
        self.assertIn("o_ebox_portal_empty", self.url_open("/my/ebox?unlabelled=1").text)
        self.send("label", ids=self.shared.id, remove=label.id)
        self.env.invalidate_all()
        self.assertFalse(as_person.label_ids)

    def test_read_and_unread(self):
        news = self.make_numbered("News", "111")
        self.sign_in("shared")
        as_person = news.with_user(self.portal_shared)
        for action, is_unread in (("read", False), ("unread", True)):
            self.send(action, ids=news.id)
            self.env.invalidate_all()
            self.assertEqual(as_person.is_unread, is_unread)

    def test_nothing_ticked(self):
        self.sign_in("shared")
        for ids in ([], self.closed.ids, ["x", "99999999999999999"]):
            self.assertIn("Tick the documents first", self.send("csv", ids=ids).text)

    def test_strangers_get_nothing(self):
        for _who in self.strangers():
            for action in ("csv", "zip", "read", "unread", "label"):
                self.assertHidden(self.send(action, ids=self.shared.ids).text)
        self.sign_in(None)
        self.secrets = (SHARED, CLOSED, FOREIGN, HIDDEN)
        self.assertHidden(self.send("csv", all="1").text)
