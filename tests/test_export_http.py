import io
import re
import zipfile
from unittest.mock import patch

from odoo.tests import tagged
from odoo.tools import mute_logger

from ..models import ebox_export, ebox_export_part
from .test_portal_http import CLOSED, FOREIGN, HIDDEN, SHARED, PortalCase


class ExportHttpCase(PortalCase):
    """ZIPs as a browser asks for them."""

    def zip_path(self, *documents):
        return f"/my/ebox/zip?ids={','.join(str(document.id) for document in documents)}"

    def ready(self, documents=None, user=None):
        user = user or self.portal_shared
        documents = (documents or self.shared).with_user(user)
        export = self.env["ebox.export"].with_user(user)._request(documents).sudo()
        with patch.object(self.env.cr, "commit", self.env.flush_all):
            self.env["ebox.export"]._cron_prepare()
        self.assertEqual(export.state, "ready")
        return export

    def assertNotThere(self, path, document_or_export):  # noqa: N802 -- as unittest names it
        """The answer is the same as for an id that does not exist, and says so."""
        answer = self.url_open(path)
        missing = self.url_open(path.replace(str(document_or_export.id), "99999999"))
        self.assertEqual((answer.status_code, missing.status_code), (404, 404))
        # The page's token holds the time.
        texts = [re.sub(r'csrf_token: "\w+"', "", page.text) for page in (answer, missing)]
        self.assertEqual(*texts)

    def names(self, answer):
        archive = zipfile.ZipFile(io.BytesIO(answer.content))
        self.assertIsNone(archive.testzip())
        return sorted(archive.namelist())


@tagged("post_install", "-at_install")
class TestExportHttp(ExportHttpCase):
    """Nobody takes away what is not theirs, by whatever address."""

    # --- at once

    def test_few_documents_come_at_once(self):
        self.sign_in("shared")
        answer = self.url_open(self.zip_path(self.shared))
        self.assertEqual(answer.headers["Content-Type"], "application/zip")
        self.assertIn("no-store", answer.headers["Cache-Control"])
        self.assertRegex(answer.headers["Content-Disposition"], r"attachment; filename.*\.zip")
        self.assertEqual(len(self.names(answer)), 2)
        event = self.shared.event_ids[:1]
        self.assertEqual(
            (event.user_id, event.text), (self.portal_shared, "Downloaded in a ZIP")
        )

    def test_what_is_not_shared_is_left_out_without_a_word(self):
        self.sign_in("shared")
        answer = self.url_open(
            self.zip_path(self.shared, self.closed, self.hidden, self.foreign)
        )
        index = zipfile.ZipFile(io.BytesIO(answer.content)).read("index.csv").decode()
        self.assertIn(SHARED, index)
        for secret in (CLOSED, FOREIGN, HIDDEN):
            self.assertNotIn(secret, index)
        self.assertFalse(self.closed.event_ids.filtered("user_id"))

    def test_strangers_get_what_is_not_there(self):
        for _who in self.strangers():
            self.assertNotThere(self.zip_path(self.shared), self.shared)
        self.sign_in("shared")
        for ids in ("", "x", "-1", "9" * 40, "999999999", "%27", ","):
            self.assertEqual(self.url_open(f"/my/ebox/zip?ids={ids}").status_code, 404, ids)

    def test_who_only_looks_takes_nothing_away(self):
        self.login("view")
        answer = self.url_open(self.zip_path(self.shared))
        self.assertIn("nothing to download", answer.text)
        self.assertNotIn("application/zip", answer.headers["Content-Type"])

    def test_without_signing_in_there_is_a_login(self):
        self.sign_in(None)
        for path in (self.zip_path(self.shared), "/my/ebox/downloads", "/my/ebox/downloads/1"):
            answer = self.url_open(path, allow_redirects=False)
            self.assertEqual(answer.status_code, 303)
            self.assertIn("/web/login", answer.headers["Location"])

    # --- prepared

    def test_many_documents_are_asked_for_prepared_and_downloaded(self):
        self.sign_in("shared")
        with patch.object(ebox_export, "MOST_FILES_AT_ONCE", 0):
            page = self.url_open(
                "/my/ebox/zip", {"ids": str(self.shared.id), "csrf_token": self.token()}
            )
        self.assertTrue(page.url.endswith("/my/ebox/downloads"))
        self.assertIn("Requested", page.text)
        export = self.env["ebox.export"].search([("user_id", "=", self.portal_shared.id)])
        self.assertNotIn(f'href="/my/ebox/downloads/{export.id}"', page.text)
        with patch.object(self.env.cr, "commit", self.env.flush_all):
            self.env["ebox.export"]._cron_prepare()
        page = self.url_open("/my/ebox/downloads")
        self.assertIn(f'href="/my/ebox/downloads/{export.id}"', page.text)
        answer = self.url_open(f"/my/ebox/downloads/{export.id}")
        self.assertEqual(int(answer.headers["Content-Length"]), export.size)
        self.assertEqual(len(self.names(answer)), 2)

    def test_a_broken_download_goes_on_where_it_was(self):
        with patch.object(ebox_export_part, "PART_BYTES", 100):
            export = self.ready()
        self.assertGreater(len(export.part_ids), 2)
        self.sign_in("shared")
        path = f"/my/ebox/downloads/{export.id}"
        whole = self.url_open(path)
        headers = {"Range": "bytes=150-", "If-Range": whole.headers["ETag"]}
        rest = self.url_open(path, headers=headers)
        self.assertEqual(rest.status_code, 206)
        self.assertEqual(rest.content, whole.content[150:])
        piece = self.url_open(path, headers={"Range": "bytes=90-210"})
        self.assertEqual(piece.content, whole.content[90:211])
        beyond = self.url_open(path, headers={"Range": f"bytes={int(export.size)}-"})
        self.assertEqual(beyond.status_code, 416)
        events = self.shared.event_ids.filtered(lambda event: event.kind == "file")
        self.assertEqual(len(events), 1)

    def test_a_share_that_ended_since_closes_the_file(self):
        export = self.ready()
        self.sign_in("shared")
        self.assertEqual(len(self.names(self.url_open(f"/my/ebox/downloads/{export.id}"))), 2)
        self.own_share.is_suspended = True
        answer = self.url_open(f"/my/ebox/downloads/{export.id}")
        self.assertIn("not shared with you any more", answer.text)
        self.assertNotIn("application/zip", answer.headers["Content-Type"])
        self.assertEqual(export.state, "expired")
        self.assertFalse(export.part_ids)

    def test_somebody_who_lost_every_share_finds_nothing(self):
        export = self.ready()
        self.own_share.unlink()
        self.sign_in("shared")
        self.assertNotThere(f"/my/ebox/downloads/{export.id}", export)

    def test_another_ones_zip_is_not_there(self):
        export = self.ready()
        path = f"/my/ebox/downloads/{export.id}"
        for _who in self.strangers():
            self.assertNotThere(path, export)
            token = {"csrf_token": self.token()}
            self.assertEqual(self.url_open(f"{path}/delete", token).status_code, 404)
            page = self.url_open("/my/ebox/downloads")
            self.assertNotIn(f"downloads/{export.id}", page.text)
            states = self.post("/my/ebox/downloads/states", {})
            self.assertEqual(states, {})
        self.sign_in("shared")
        self.assertEqual(self.url_open("/my/ebox/downloads/999999999999999").status_code, 404)
        self.assertEqual(export.exists().state, "ready")

    def test_parts_are_served_by_no_core_route(self):
        export = self.ready()
        part = export.part_ids[:1].attachment_id
        for who in ("portal_shared", "manager", "user"):
            self.login(who)
            with self.subTest(who):
                answer = self.url_open(f"/web/content/{part.id}")
                self.assertEqual(answer.status_code, 404)
                self.assertNotIn(b"PK\x03\x04", answer.content)
                for model in ("ebox.export", "ebox.export.part"):
                    rows = self.call(model, "search_read", [], ["id", "size"])
                    if who != "portal_shared" or model != "ebox.export":
                        self.assertNotIn(str(int(export.size)), str(rows))

    def test_what_is_deleted_is_gone(self):
        export = self.ready()
        self.sign_in("shared")
        path = f"/my/ebox/downloads/{export.id}"
        with mute_logger("odoo.http"):
            self.assertEqual(self.url_open(f"{path}/delete", {"x": 1}).status_code, 400)
        self.assertTrue(export.exists())
        self.url_open(f"{path}/delete", {"csrf_token": self.token()})
        self.assertFalse(export.exists())

    def test_states_for_the_page_that_waits(self):
        export = self.ready()
        self.sign_in("shared")
        self.assertEqual(
            self.post("/my/ebox/downloads/states", {}),
            {str(export.id): {"state": "ready", "progress": 100}},
        )

    def test_an_empty_page_says_what_to_do(self):
        self.sign_in("shared")
        self.assertIn("No downloads yet", self.url_open("/my/ebox/downloads").text)

    def test_the_page_looks_again_when_something_changed(self):
        """On a phone too: the tour waits, takes back its request elsewhere, and sees it gone."""
        self.env["ebox.export"].with_user(self.portal_shared)._request(
            self.shared.with_user(self.portal_shared)
        )
        self.browser_size = "390x844"
        self.touch_enabled = True
        self.start_tour("/my/ebox/downloads", "ebox_downloads_wait", login="ebox_portal_shared")


@tagged("post_install", "-at_install")
class TestLabelHttp(PortalCase):
    """The label settings of an office."""

    def save(self, **form):
        return self.url_open(
            "/my/ebox/labels/save", {"csrf_token": self.token(), "color": "3", **form}
        )

    def own(self):
        return self.env["ebox.label"].with_user(self.portal_shared)._own()

    def test_labels_are_made_renamed_and_deleted(self):
        self.sign_in("shared")
        self.assertIn("Processed", self.url_open("/my/ebox/labels").text)
        page = self.save(name="Booked", is_shared="1")
        self.assertIn("Booked", page.text)
        label = self.own().filtered("is_shared")
        self.assertEqual((label.name, label.color), ("Booked", 3))
        self.save(label_id=str(label.id), name="Done", color="5")
        self.env.invalidate_all()
        self.assertEqual((label.name, label.color, label.is_shared), ("Done", 5, False))
        self.url_open(f"/my/ebox/labels/{label.id}/delete", {"csrf_token": self.token()})
        self.assertEqual(self.own().mapped("name"), ["Processed"])

    def test_an_office_keeps_its_labels(self):
        self.start_tour("/my/ebox/labels", "ebox_labels", login="ebox_portal_shared")
        self.assertEqual(
            [(label.name, label.is_shared) for label in self.own()],
            [("Booked", True)],
        )

    def test_mistakes_are_told_and_change_nothing(self):
        self.sign_in("shared")
        with mute_logger("odoo.sql_db"):
            self.assertIn("There is a label of this name", self.save(name="PROCESSED").text)
        self.assertIn("between 1 and 20 characters", self.save(name="x" * 21).text)
        self.assertIn("between 1 and 20 characters", self.save(name=" ").text)
        self.save(name="<script>alert(1)</script>"[:20], color="99")
        self.assertNotIn("<script>alert", self.url_open("/my/ebox/labels").text)
        self.assertEqual(self.own().mapped("name"), ["Processed"])

    def test_labels_of_others_are_not_there(self):
        label = self.own()
        for who in self.closed_to:
            self.sign_in(who)
            with self.subTest(who):
                answer = self.save(label_id=str(label.id), name="Taken")
                self.assertEqual(answer.status_code, 404)
                path = f"/my/ebox/labels/{label.id}/delete"
                answer = self.url_open(path, {"csrf_token": self.token()})
                self.assertEqual(answer.status_code, 404)
                told = self.call("ebox.label", "write", label.ids, {"name": "Taken"})
                self.assertIn("AccessError", str(told))
                self.assertEqual(re.findall("Taken", self.url_open("/my/ebox/labels").text), [])
        self.env.invalidate_all()
        self.assertEqual(label.name, "Processed")
