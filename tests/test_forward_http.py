"""The link that stops a forward, as its contact and as somebody else opens it."""
import re

from odoo.tests import HttpCase, tagged
from odoo.tools.misc import hash_sign

from ..models.ebox_forward_send import SCOPE
from .documents import DocumentCase
from .forwards import ForwardMixin


@tagged("post_install", "-at_install")
class TestForwardHttp(ForwardMixin, HttpCase, DocumentCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.forwarded = cls.forward()
        cls.other = cls.forward(
            partner_id=cls.env["res.partner"].create(
                {"name": "Others", "email": "others@example.com"}
            ).id
        )

    def link(self, forward=None):
        url = (forward or self.forwarded)._stop_url()
        return url[len(self.forwarded.get_base_url()):]

    def ask(self, path, data=None):
        answer = self.url_open(path, data=data, allow_redirects=False)
        self.env.invalidate_all()
        return answer

    def test_looking_changes_nothing_and_the_button_stops_it(self):
        page = self.ask(self.link())
        self.assertEqual(page.status_code, 200)
        self.assertIn("Books@Package.example", page.text)
        self.assertEqual(page.headers["Cache-Control"], "no-store")
        self.assertFalse(self.forwarded.stopped)
        token = re.search(r'name="token"[^>]*value="([^"]+)"', page.text)[1]
        page = self.ask(self.link().partition("?")[0], data={"token": token})
        self.assertIn("Stopped", page.text)
        self.assertTrue(self.forwarded.stopped)
        self.assertFalse(self.other.stopped)
        self.make_invoice("Invoice 2")
        self.assertEqual(self.run_cron().recipient_ids, self.other.partner_id)
        self.assertIn("stopped by the contact", self.mailbox.message_ids[0].body)
        self.assertIn("Books", self.mailbox.activity_ids.summary)

    def test_once_is_enough(self):
        self.ask(self.link(), data={"x": "1"})
        stopped = self.forwarded.stopped
        self.assertEqual(self.ask(self.link(), data={"x": "1"}).status_code, 200)
        self.assertEqual(self.forwarded.stopped, stopped)
        self.assertEqual(len(self.mailbox.activity_ids), 1)

    def test_a_mail_program_stops_it_in_one_click(self):
        link = re.search(r"<(.+)>", self.forwarded._unsubscribe_headers()["List-Unsubscribe"])[1]
        path = link[len(self.forwarded.get_base_url()):]
        answer = self.ask(path, data={"List-Unsubscribe": "One-Click"})
        self.assertEqual(answer.status_code, 200)
        self.assertTrue(self.forwarded.stopped)

    def test_nobody_else_stops_it_nor_learns_that_it_is_there(self):
        env = self.env(su=True)
        path = f"/ebox/forward/{self.forwarded.id}/stop"
        token = self.link().partition("token=")[2]
        signed = self.forwarded._signed()
        tries = {
            "nothing": path,
            "empty": f"{path}?token=",
            "garbage": f"{path}?token=%00%ff",
            "no base64": f"{path}?token=!!!",
            "short": f"{path}?token=AQ",
            "cut": f"{path}?token={token[:-4]}",
            "changed": f"{path}?token={token[:20]}{'A' if token[20] != 'A' else 'B'}{token[21:]}",
            "of the other": f"{path}?{self.link(self.other).partition('?')[2]}",
            "for something else": f"{path}?token={hash_sign(env, 'another', signed)}",
            "of an old address": f"{path}?token={hash_sign(env, SCOPE, [signed[0], 'old@x.be'])}",
            "of none": f"/ebox/forward/999999999/stop?token={token}",
        }
        answers = set()
        for name, address in tries.items():
            for data in (None, {"List-Unsubscribe": "One-Click"}):
                with self.subTest(name, data=data):
                    answer = self.ask(address, data=data)
                    self.assertEqual(answer.status_code, 404)
                    for secret in ("Books", "others@", self.company.name):
                        self.assertNotIn(secret, answer.text)
                    answers.add(re.sub(r"[\w-]{30,}|\d+", "", answer.text))
        self.assertEqual(len(answers), 1, "all are answered the same")
        self.assertFalse(self.forwarded.stopped | self.other.stopped)

    def test_a_new_address_has_a_new_link(self):
        link = self.link()
        self.books.email = "new@package.example"
        self.assertEqual(self.ask(link, data={"x": "1"}).status_code, 404)
        self.assertEqual(self.ask(self.link(), data={"x": "1"}).status_code, 200)
        self.assertTrue(self.forwarded.stopped)
