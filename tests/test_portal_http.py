import re
from datetime import datetime, timedelta

from odoo import fields
from odoo.tests import tagged

from ..models import ebox_share_portal
from .portal import CLOSED, FOREIGN, HIDDEN, SHARED, PortalCase
from .test_access_http import pdf


@tagged("post_install", "-at_install")
class TestPortalHttp(PortalCase):
    """The portal's own pages: what was shared, and for everything else: there is no such page."""

    def test_the_list_shows_what_was_shared(self):
        self.sign_in("shared")
        page = self.url_open("/my/ebox")
        self.assertEqual(page.status_code, 200)
        self.assertIn(SHARED, page.text)
        self.assertHidden(page.text)
        self.assertIn("Company documents", self.url_open("/my").text)

    def test_the_list_of_who_has_nothing_is_empty(self):
        for who in self.strangers():
            page = self.assertClosed("/my/ebox", (200,))
            own = {"company": FOREIGN, "number": CLOSED, "other": FOREIGN}.get(who)
            self.assertEqual("o_ebox_portal_empty" in page.text, not own)
            if own:
                self.assertIn(own, page.text)

    def test_a_page_beyond_the_list_is_its_last_one(self):
        self.sign_in("shared")
        for path in ("?page=2", "?page=abc", "/page/0", "/page/50", "/page/" + "9" * 30):
            page = self.url_open(f"/my/ebox{path}")
            self.assertEqual(page.status_code, 200, path)
            self.assertIn(SHARED, page.text, path)
        for number in range(40):
            self.make_numbered(f"More {number}", "111", published=datetime(2026, 11, 3))
        for path in ("/page/2", "/page/3", "/page/50?search="):
            page = self.url_open(f"/my/ebox{path}")
            self.assertIn(SHARED, page.text, path)
            self.assertIn("41–41", re.sub(r"\s|<[^>]*>", "", page.text), path)

    def test_a_search_finds_nothing_that_is_not_shared(self):
        self.sign_in("shared")
        self.assertIn(SHARED, self.url_open("/my/ebox?search=debt 5512").text)
        for word in (CLOSED, FOREIGN, HIDDEN):
            page = self.url_open(f"/my/ebox?search={word.split()[-1]}")
            self.assertIn("o_ebox_portal_empty", page.text)
            self.assertHidden(page.text)

    def test_a_document_that_was_shared(self):
        self.sign_in("shared")
        page = self.url_open(f"/my/ebox/{self.shared.id}")
        self.assertEqual(page.status_code, 200)
        self.assertIn(SHARED, page.text)
        for query in ({}, {"download": 1}):
            file = self.url_open(self.file_path(self.shared, **query))
            self.assertEqual((file.status_code, file.content), (200, pdf(SHARED)))
            self.assertEqual(file.headers["Cache-Control"], "private, no-store")
        self.assertIn("attachment", file.headers["Content-Disposition"])

    def test_what_is_not_shared_is_as_what_does_not_exist(self):
        self.sign_in("shared")

        def ask(path):
            answer = self.url_open(path)
            return answer.status_code, re.sub(r'csrf_token: "\w+"', "", answer.text)

        nothing = ask("/my/ebox/99999999")
        no_file = ask("/my/ebox/99999999/file/1")
        self.assertEqual((nothing[0], no_file[0]), (404, 404))
        for document in (self.closed, self.foreign, self.hidden, self.archived):
            self.assertEqual(ask(f"/my/ebox/{document.id}"), nothing)
            for query in ({}, {"download": 1}):
                self.assertEqual(ask(self.file_path(document, **query)), no_file)
        # A file of another document below one that was shared.
        other = self.closed.sudo().file_ids.id
        self.assertEqual(ask(f"/my/ebox/{self.shared.id}/file/{other}"), no_file)
        self.assertEqual(ask("/my/ebox/999999999999999"), nothing)

    def test_nobody_else_opens_it(self):
        for _who in self.strangers():
            self.assertClosed(f"/my/ebox/{self.shared.id}", (404,))
            self.assertClosed(f"/my/ebox/{self.archived.id}", (404,))
            self.assertClosed(self.file_path(self.archived), (404,))
            self.assertClosed(self.file_path(self.shared), (404,))
            self.assertClosed(self.file_path(self.shared, download=1), (404,))
            answer = self.url_open(
                f"/my/ebox/{self.shared.id}/propose",
                data={"csrf_token": self.token(), "payment_id": 0, "amount": "1"},
            )
            self.assertEqual(answer.status_code, 404)

    def test_without_signing_in(self):
        self.sign_in(None)
        self.secrets = (SHARED, CLOSED, FOREIGN, HIDDEN)
        for path in ("/my/ebox", f"/my/ebox/{self.shared.id}", self.file_path(self.shared),
                     "/my/ebox/99999999"):
            answer = self.assertClosed(path, (200,))
            self.assertIn("/web/login", answer.url)

    def test_looking_is_not_downloading(self):
        self.login("view")
        self.assertEqual(self.url_open(f"/my/ebox/{self.shared.id}").status_code, 200)
        self.assertEqual(self.url_open(self.file_path(self.shared)).content, pdf(SHARED))
        refused = self.url_open(self.file_path(self.shared, download=1))
        self.assertEqual(refused.status_code, 403)
        self.assertNotIn(pdf(SHARED), refused.content)
        answer = self.url_open(
            f"/my/ebox/{self.shared.id}/propose",
            data={"csrf_token": self.token(), "payment_id": 0, "amount": "1"},
        )
        self.assertEqual(answer.status_code, 403)
        self.assertFalse(self.env["ebox.payment.proposal"].search([]))

    def test_registered_mail_is_not_opened(self):
        letter = self.make_numbered("Registered", "111", pdf(CLOSED), is_registered=True)
        self.sign_in("shared")
        page = self.url_open(f"/my/ebox/{letter.id}")
        self.assertIn("This is registered mail", page.text)
        self.assertClosed(self.file_path(letter), (403,))

    def test_a_share_that_ends_is_closed_at_the_next_click(self):
        paths = ("/my/ebox", f"/my/ebox/{self.shared.id}", self.file_path(self.shared))

        def shown():
            self.env.flush_all()
            pages = [self.url_open(path) for path in paths]
            found = [SHARED.encode() in page.content for page in pages]
            [read] = [self.call("ebox.document", "search_count", [])]
            return [page.status_code for page in pages], found, read

        everything = ([200, 200, 200], [True] * 3, 1)
        nothing = ([200, 404, 404], [False] * 3, 0)
        self.sign_in("shared")
        for _warm in range(2):
            self.assertEqual(shown(), everything)
        yesterday = fields.Date.today() - timedelta(days=1)
        for values in ({"is_suspended": True}, {"date_end": yesterday}):
            self.own_share.write(values)
            self.assertEqual(shown(), nothing)
            self.own_share.write({"is_suspended": False, "date_end": False})
            self.assertEqual(shown(), everything)
        self.own_share.unlink()
        self.assertIn("not allowed to access", shown()[2])
        self.assertEqual(shown()[:2], nothing[:2])

    def test_every_view_and_download_is_in_the_history(self):
        self.sign_in("shared")
        for path in (
            f"/my/ebox/{self.shared.id}", f"/my/ebox/{self.shared.id}",
            self.file_path(self.shared), self.file_path(self.shared, download=1),
        ):
            self.url_open(path)
        # A viewer that asks for the file in parts has opened it once.
        self.url_open(self.file_path(self.shared), headers={"Range": "bytes=5-"})
        events = self.shared.event_ids.filtered(lambda event: event.user_id == self.portal_shared)
        self.assertEqual(
            sorted(events.mapped("kind")), ["file", "opened", "opened"]
        )
        self.assertIn("Downloaded on the portal: letter.pdf", events.mapped("text"))
        self.assertFalse(self.shared.with_user(self.portal_shared).is_unread)
        page = self.url_open(f"/my/ebox/{self.shared.id}").text
        self.assertIn("Downloaded on the portal: letter.pdf", page)
        # Another person's clicks, of another office, are not shown.
        self.login("view")
        other = self.url_open(f"/my/ebox/{self.shared.id}").text
        self.assertNotIn("Downloaded on the portal", other)
        self.assertNotIn(self.portal_shared.name, other)

    def test_a_file_is_part_of_the_page_that_shows_it(self):
        self.sign_in("shared")
        events = self.env["ebox.document.event"]
        mine = [("document_id", "=", self.shared.id), ("user_id", "=", self.portal_shared.id)]
        for _twice in range(2):
            self.url_open(self.file_path(self.shared))
        self.assertEqual(events.search(mine).mapped("text"),
                         ["Opened on the portal: letter.pdf"])
        # Long after the page was opened, it is looked at anew.
        self.patch(ebox_share_portal, "ONE_VISIT", timedelta(seconds=-1))
        self.url_open(self.file_path(self.shared))
        self.assertEqual(len(events.search(mine)), 2)

    def test_the_card_counts_what_is_unread(self):
        self.sign_in("shared")
        [count] = self.post("/my/counters", {"counters": ["ebox_unread_count"]}).values()
        self.assertEqual(count, 0)
        self.make_numbered("News", "111")
        [count] = self.post("/my/counters", {"counters": ["ebox_unread_count"]}).values()
        self.assertEqual(count, 1)
        self.assertIn("fw-bold", self.url_open("/my/ebox?search=News").text)
        self.sign_in("none")
        self.assertNotIn("/my/ebox", self.url_open("/my").text)
        [count] = self.post("/my/counters", {"counters": ["ebox_unread_count"]}).values()
        self.assertEqual(count, 0)
