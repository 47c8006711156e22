import io
import zipfile

from lxml import html as lxml_html
from PIL import Image

from odoo.tests import tagged

from ..ebox.model import Text
from ..models.ebox_document_content import SHOWN_BYTES, decode, safe_html
from .documents import PDF, DocumentCase, attachment, message
from .test_access_http import HttpAttackCase
from .ubl import ubl

NASTY = """<!DOCTYPE html><html><head><base href="https://evil.example/"><title>x</title>
<meta http-equiv="refresh" content="0;url=https://evil.example/">
<link rel="stylesheet" href="https://evil.example/a.css"><style>@import url(//evil.example);</style>
<script>alert(1)</script></head>
<body background="https://evil.example/b.png" onload="alert(2)">
<h1 onclick="alert(3)" style="background: url(https://evil.example/c.png)">Rappel</h1>
<p style="background: \\75rl(https://evil.example/d.png)">Montant : 12,00 €</p>
<p style="text-align: right">Namur</p>
<img src="https://evil.example/e.png" srcset="https://evil.example/f.png 2x" onerror="alert(4)">
<img src="x" onerror="alert(5)"><img src="data:image/svg+xml;base64,PHN2Zy8+">
<img src="data:image/png;base64,iVBORw0KGgo=" alt="logo">
<svg onload="alert(6)"><script>alert(7)</script><image href="https://evil.example/g"/></svg>
<math><maction actiontype="statusline" xlink:href="javascript:alert(8)">m</maction></math>
<iframe src="https://evil.example/"></iframe><iframe srcdoc="<script>alert(9)</script>"></iframe>
<object data="https://evil.example/"></object><embed src="https://evil.example/">
<form action="https://evil.example/"><input name="password">
<button formaction="//evil.example">Go</button></form>
<a href="javascript:alert(10)">a</a><a href="data:text/html,<script>alert(11)</script>">b</a>
<a href="https://evil.example/" ping="https://evil.example/">c</a>
<video src="https://evil.example/" poster="https://evil.example/"></video>
<audio src="//evil.example"></audio>
<table background="https://evil.example/"><tr><td colspan="2">Total</td></tr></table>
<template><script>alert(12)</script></template>
<noscript><p title="</noscript><script>alert(13)</script>">n</p></noscript>
<!--[if IE]><script>alert(14)</script><![endif]-->
<details open ontoggle="alert(15)">d</details>
<p id="x" data-oe-model="res.users" contenteditable="true" autofocus onfocus="alert(16)">Fin</p>
</body></html>"""


@tagged("post_install", "-at_install")
class TestContent(DocumentCase):
    """What the viewer shows of each kind of file."""

    def preview(self, content, name="file.bin", media_type="application/octet-stream"):
        document = self.take_in(
            message(f"p {name}", attachments=(attachment(name, media_type, is_main=True),))
        )
        return self.arrive(document, name, content).preview()

    def test_pdf_and_picture_are_shown_by_address(self):
        picture = io.BytesIO()
        Image.new("RGB", (2, 2)).save(picture, "PNG")
        for content, name, kind in ((PDF, "a.pdf", "pdf"), (picture.getvalue(), "b.png", "image")):
            shown = self.preview(content, name)
            self.assertEqual((shown["kind"], shown["size"]), (kind, len(content)))
            self.assertRegex(shown["url"], r"^/web/content/\d+$")

    def test_text_csv_and_xml_are_shown_as_text(self):
        for content, name, media_type in (
            (b"Bonjour", "a.txt", "text/plain"), (b"a;b\n1;2\n", "a.csv", "text/csv"),
            (b"<?xml version='1.0'?><a>1</a>", "a.xml", "application/xml"),
            (ubl("F-1"), "u.xml", "application/xml"),
        ):
            shown = self.preview(content, name, media_type)
            self.assertEqual((shown["kind"], shown["text"]), ("text", content.decode()))
            self.assertFalse(shown["is_cut"])

    def test_what_cannot_be_shown_is_a_card(self):
        archive = io.BytesIO()
        with zipfile.ZipFile(archive, "w") as file:
            file.writestr("a.txt", "x")
        sheet = io.BytesIO()
        with zipfile.ZipFile(sheet, "w") as file:
            file.writestr("[Content_Types].xml", "x")
        for content, name in (
            (archive.getvalue(), "a.zip"), (sheet.getvalue(), "a.xlsx"), (b"\0\1\2", "a.bin"),
        ):
            shown = self.preview(content, name)
            self.assertEqual((shown["kind"], shown["name"]), ("card", name))

    def test_a_file_that_is_not_there_says_why(self):
        document = self.take_in(message("missing"))
        shown = document.file_ids.preview()
        self.assertEqual((shown["kind"], shown["state"]), ("missing", "listed"))
        self.assertIn("not connected", shown["reason"])
        document.file_ids._note_failure("The line was cut.", "connection_cut")
        shown = document.file_ids.preview()
        self.assertEqual((shown["state"], shown["error"]), ("failed", "The line was cut."))

    def test_large_texts_are_cut_between_characters(self):
        for text in ("é" * SHOWN_BYTES, "a" + "€" * SHOWN_BYTES):
            shown = self.preview(text.encode(), f"big {text[0]}.txt", "text/plain")
            self.assertTrue(shown["is_cut"])
            self.assertTrue(text.startswith(shown["text"]))
            self.assertGreater(len(shown["text"]), SHOWN_BYTES // 4)

    def test_texts_in_any_encoding(self):
        text = "Société générale – 12 €"
        for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
            with self.subTest(encoding):
                self.assertEqual(decode(text.encode(encoding)), text)
        declared = "<?xml version='1.0' encoding='iso-8859-15'?><a>12 €</a>"
        self.assertEqual(decode(declared.encode("iso-8859-15")), declared)
        for byte_order in ("utf-16-le", "utf-16-be"):
            self.assertEqual(decode("<a>é</a>".encode(byte_order)), "<a>é</a>")
        for hostile in ("rot13", "zip", "punycode", "idna", "unicode_escape", "nonsense"):
            content = f"<?xml version='1.0' encoding='{hostile}'?><a>\\x41</a>".encode()
            self.assertEqual(decode(content), content.decode())
        self.assertEqual(decode(b"\xff\xfea"), "")
        self.assertEqual(decode(b"\x81\x8d"), "\x81\x8d")

    def test_html_of_a_stranger_can_only_be_read(self):
        page = safe_html(NASTY)
        for word in (
            "evil", "alert", "javascript", "srcset", "<script", "<svg", "<iframe", "<form",
            "<input", "<base", "<link", "<object", "<embed", "href", "onload", "onerror",
            "svg+xml", "refresh", "@import", "contenteditable", "<template", "<!--", "<math",
            "75rl",
        ):
            with self.subTest(word):
                self.assertNotIn(word, page)
        for text in ("Rappel", "Montant : 12,00 €", "Go", "Total", "Fin"):
            self.assertIn(text, page)
        tree = lxml_html.fromstring(page)
        self.assertEqual(tree.xpath("//img[@src]/@src"), ["data:image/png;base64,iVBORw0KGgo="])
        self.assertEqual(tree.xpath("//td/@colspan"), ["2"])
        self.assertEqual(tree.xpath("//p/@style"), ["text-align: right"])
        policy = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
        self.assertIn("default-src 'none'", policy[0])

    def test_broken_html_is_shown_as_far_as_it_goes(self):
        for text, shown in (
            ("", ""), ("<", ""), ("<p>a<b>c", "ac"), ("a\0b", "ab"), ("<!-- x", ""),
        ):
            with self.subTest(text):
                self.assertIn(shown, lxml_html.fromstring(safe_html(text)).text_content())

    def test_html_file_is_shown_cleaned(self):
        shown = self.preview(NASTY.encode(), "letter.html", "text/html")
        self.assertEqual(shown["kind"], "html")
        self.assertIn("Rappel", shown["html"])
        self.assertNotIn("alert", shown["html"])

    def test_a_body_in_several_languages(self):
        document = self.take_in(
            message("body", attachments=(), has_body=True, is_body_main=True)
        )
        file = document.file_ids
        self.assertTrue(file.is_body and file.is_main)
        file._store_body(
            Text(fr="<p>Bonjour</p><script>alert(1)</script>", nl="<p>Goedendag</p>", de="")
        )
        shown = file.preview()
        self.assertEqual(shown["kind"], "html")
        for text in ("Bonjour", "Goedendag", "<hr"):
            self.assertIn(text, shown["html"])
        self.assertNotIn("alert", shown["html"])
        self.assertEqual(document.content_state, "stored")


@tagged("post_install", "-at_install")
class TestServing(HttpAttackCase):
    """A file that is opened by its address is a file, never a page of this site."""

    def test_what_could_run_is_text(self):
        script = b"<script>alert(document.cookie)</script>"
        cases = {
            "page.html": (b"<!DOCTYPE html><html><body>" + script, "text/html"),
            "drawing.svg": (
                b"<svg xmlns='http://www.w3.org/2000/svg'>" + script + b"</svg>", "image/svg+xml"
            ),
            "data.xml": (
                b"<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>" + script
                + b"</html>", "application/xml",
            ),
            "code.js": (b"alert(1)", "application/javascript"),
            "image.png": (b"<html>" + script, "image/png"),
            "polyglot.html": (b"GIF89a/*" + script, "image/gif"),
            "evil.xhtml": (b"<html xmlns='http://www.w3.org/1999/xhtml'>" + script, ""),
        }
        document = self.take_in(
            message("files", attachments=tuple(
                attachment(name, media_type) for name, (_content, media_type) in cases.items()
            ))
        )
        self.login("user")
        for file in document.file_ids:
            content, _media_type = cases[file.name]
            number = self.arrive(document, file.name, content).attachment_id.id
            for path in (
                f"/web/content/{number}", f"/web/content/{number}?mimetype=text/html",
                f"/web/content/{number}/page.html", f"/web/content/{number}?filename=a.svg",
                f"/web/content?id={number}&mimetype=image/svg%2Bxml",
            ):
                with self.subTest(path=path, name=file.name):
                    answer = self.url_open(path)
                    self.assertEqual((answer.status_code, answer.content), (200, content))
                    kind = answer.headers["Content-Type"].partition(";")[0]
                    self.assertIn(kind, ("text/plain", "image/gif", "image/png",
                                         "application/octet-stream"))
                    self.assertEqual(answer.headers["X-Content-Type-Options"], "nosniff")
                    policy = answer.headers["Content-Security-Policy"]
                    self.assertEqual(policy, "default-src 'none'")

    def test_a_pdf_is_shown_and_a_download_is_saved(self):
        number = self.make_document("pdf").file_ids.attachment_id.id
        self.login("user")
        answer = self.url_open(f"/web/content/{number}")
        self.assertEqual(answer.headers["Content-Type"], "application/pdf")
        self.assertIn("private", answer.headers["Cache-Control"])
        answer = self.url_open(f"/web/content/{number}?download=true")
        self.assertIn("attachment; filename=letter.pdf", answer.headers["Content-Disposition"])

    def test_other_attachments_are_served_as_before(self):
        other = self.env["ir.attachment"].create(
            {"name": "a.css", "raw": b"a {}", "mimetype": "text/css", "public": True}
        )
        answer = self.url_open(f"/web/content/{other.id}")
        self.assertEqual(answer.headers["Content-Type"].partition(";")[0], "text/css")
