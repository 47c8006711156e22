"""Mails that are sent to the postbox are read on its pages."""
import json
import smtplib
import subprocess
import sys
import tempfile
import unittest
import urllib.error
import urllib.request
from email.message import EmailMessage
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


class TestPostbox(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.start()

    def start(self):
        process = subprocess.Popen(
            [sys.executable, "-m", "sandbox.postbox", "--folder", self.folder.name],
            cwd=ROOT, stdout=subprocess.PIPE, text=True,
        )
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.wait, 10)
        self.addCleanup(process.terminate)
        ready = json.loads(process.stdout.readline())
        self.url, self.smtp_port = ready["url"], ready["smtp_port"]

    def send(self, to, subject, html="", files=()):
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = "us@example.com", to, subject
        message.set_content("text\n.\n..two dots")
        if html:
            message.add_alternative(html, subtype="html")
        for name in files:
            message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename=name)
        with smtplib.SMTP("127.0.0.1", self.smtp_port) as server:
            server.send_message(message)

    def read(self, path):
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(self.url + path) as answer:
            return answer.read().decode()

    def test_mails_are_listed_and_found_by_address(self):
        self.assertIn("No mail yet", self.read("/"))
        self.send("jan@example.com", "Één code")
        self.send("marie@example.com", "Invitation")
        page = self.read("/")
        self.assertLess(page.index("Invitation"), page.index("Één code"))
        self.assertIn("to jan@example.com", page)
        found = self.read("/?to=MARIE")
        self.assertIn("Invitation", found)
        self.assertNotIn("jan@example.com", found)

    def test_a_mail_is_shown_without_its_scripts(self):
        self.send("jan@example.com", "<b>x</b>", '<p onclick="x()">Hé</p>', ["letter.pdf"])
        page = self.read("/1")
        self.assertIn("&lt;b&gt;x&lt;/b&gt;", page)
        self.assertIn("letter.pdf", page)
        self.assertIn('sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="', page)
        self.assertIn("&lt;p onclick=&quot;x()&quot;&gt;Hé&lt;/p&gt;", page)

    def test_lines_that_begin_with_a_dot(self):
        self.send("jan@example.com", "Dots")
        self.assertIn("text\n.\n..two dots", self.read("/1").replace("\r", ""))

    def test_mails_survive_a_restart(self):
        self.send("jan@example.com", "Kept")
        self.start()
        self.assertIn("Kept", self.read("/"))

    def test_no_such_mail(self):
        for path in ("/1", "/x", "/../1"):
            with self.assertRaises(urllib.error.HTTPError) as refused:
                self.read(path)
            self.assertEqual(refused.exception.code, 404)
            refused.exception.close()

    def test_a_mail_to_nobody_is_refused(self):
        with smtplib.SMTP("127.0.0.1", self.smtp_port) as server:
            server.helo()
            self.assertEqual(server.docmd("DATA")[0], 503)
            self.assertEqual(server.docmd("VRFY", "jan")[0], 502)


if __name__ == "__main__":
    unittest.main()
