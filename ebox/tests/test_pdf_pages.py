"""PDFs are read in a child process, and hostile ones harm nothing but themselves."""
from __future__ import annotations

import io
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import segno
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from ..child import serving
from ..payment import page, page_worker
from ..payment.page import Limits, PdfReader, PdfStatus
from . import hostile_pdf

HELLO = hostile_pdf.pdf()


def made(draw: object, **options: object) -> bytes:
    """A PDF of one page that ``draw`` draws on."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, **options)
    draw(canvas)
    canvas.save()
    return out.getvalue()


def picture(content: str) -> ImageReader:
    out = io.BytesIO()
    segno.make_qr(content, error="m").save(out, kind="png", border=4, scale=4)
    out.seek(0)
    return ImageReader(out)


class Reading(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.reader = PdfReader()
        cls.addClassCleanup(cls.reader.close)

    def test_words_with_their_places(self) -> None:
        def draw(canvas: Canvas) -> None:
            canvas.setFont("Helvetica", 10)
            canvas.drawString(50, 700, "Montant à payer")
            canvas.drawRightString(500, 700, "1.234,56 EUR")

        content = self.reader.read(made(draw))
        self.assertEqual((content.status, content.page_count), (PdfStatus.READ, 1))
        words = content.pages[0].words
        self.assertEqual([word.text for word in words],
                         ["Montant", "à", "payer", "1.234,56", "EUR"])
        self.assertAlmostEqual(words[0].x0, 50, delta=1)
        self.assertAlmostEqual(words[-1].x1, 500, delta=1)
        self.assertEqual({round(word.y) for word in words}, {round(A4[1] - 700)})

    def test_turned_pages_are_read_as_they_are_seen(self) -> None:
        places = {}
        for angle in (0, 90, 180, 270):
            # The same line, drawn so that it is upright on the page that is turned.
            x, y, turn = {0: (50, 700, 0), 90: (142, 50, 90), 180: (545, 142, 180),
                          270: (453, 792, 270)}[angle]

            def draw(canvas: Canvas, x: int = x, y: int = y, turn: int = turn) -> None:
                canvas.setFont("Helvetica", 10)
                canvas.translate(x, y)
                canvas.rotate(turn)
                canvas.drawString(0, 0, "Montant")
                canvas.drawString(100, 0, "12,00")

            data = made(draw).replace(b"/Rotate 0", b"/Rotate %d" % angle)
            words = self.reader.read(data).pages[0].words
            self.assertEqual([word.text for word in words], ["Montant", "12,00"], angle)
            self.assertAlmostEqual(words[0].y, words[1].y, delta=0.5)
            self.assertAlmostEqual(words[1].x0 - words[0].x0, 100, delta=0.5)
            places[angle] = words[0].x0
        self.assertEqual({round(place) for place in places.values()}, {50}, places)

    def test_words_aslant_and_off_the_page_are_left_out(self) -> None:
        def draw(canvas: Canvas) -> None:
            canvas.drawString(50, 700, "seen")
            canvas.drawString(50, 2000, "above")
            canvas.rotate(30)
            canvas.drawString(300, 300, "SPECIMEN")

        words = self.reader.read(made(draw)).pages[0].words
        self.assertEqual([word.text for word in words], ["seen"])

    def test_qr_codes_drawn_or_pasted(self) -> None:
        def draw(canvas: Canvas) -> None:
            canvas.drawImage(picture("BCD\n002"), 50, 600, 90, 90)
            module = 2.2
            for row, bits in enumerate(segno.make_qr("https://a.example", error="m").matrix):
                for column, dark in enumerate(bits):
                    if dark:
                        canvas.rect(300 + column * module, 600 - row * module, module, module,
                                    stroke=0, fill=1)

        content = self.reader.read(made(draw))
        self.assertEqual(sorted(content.codes), ["BCD\n002", "https://a.example"])

    def test_a_code_turned_or_at_the_edge_is_found(self) -> None:
        for angle, place in ((0, (0, 0)), (0, (495, 742)), (90, (300, 300)), (20, (300, 300))):
            def draw(canvas: Canvas, angle: int = angle, place: tuple = place) -> None:
                canvas.translate(*place)
                canvas.rotate(angle)
                canvas.drawImage(picture("BCD\n002"), 0, 0, 100, 100)

            with self.subTest(angle=angle, place=place):
                self.assertEqual(self.reader.read(made(draw)).codes, ("BCD\n002",))

    def test_a_page_of_text_and_rules_is_not_drawn(self) -> None:
        def rules(canvas: Canvas) -> None:
            canvas.drawString(50, 700, "Montant")
            for row in range(20):
                canvas.rect(50, 400 + 10 * row, 400, 10)

        with mock.patch.object(page_worker, "_drawn", side_effect=AssertionError("drawn")):
            page_worker.read_pdf(made(rules), max_pages=1, code_pages=1)
            with self.assertRaises(AssertionError):
                page_worker.read_pdf(made(lambda one: one.drawImage(picture("x"), 9, 9)), 1, 1)

    def test_only_the_part_with_a_picture_is_drawn(self) -> None:
        data = made(lambda canvas: canvas.drawImage(picture("x"), 300, 300, 72, 72))
        with mock.patch.object(page_worker, "_drawn", wraps=page_worker._drawn) as drawn:
            page_worker.read_pdf(data, max_pages=1, code_pages=1)
        left, foot, right, head = drawn.call_args[0][2]
        margin = 2 * page_worker.QR_MARGIN
        self.assertAlmostEqual(A4[0] - left - right, 72 + margin, places=1)
        self.assertAlmostEqual(A4[1] - foot - head, 72 + margin, places=1)

    def test_a_scan_has_no_text(self) -> None:
        scan = made(lambda canvas: canvas.drawImage(picture("x"), 50, 600, 90, 90))
        content = self.reader.read(scan)
        self.assertEqual(content.status, PdfStatus.NO_TEXT)
        self.assertFalse(content.pages[0].has_text)

    def test_embedded_files(self) -> None:
        from pypdf import PdfWriter  # Odoo's own; only it can attach here

        writer = PdfWriter(clone_from=io.BytesIO(HELLO))
        writer.add_attachment("factur-x.xml", b"<a/>")
        out = io.BytesIO()
        writer.write(out)
        (embedded,) = self.reader.read(out.getvalue()).embedded
        self.assertEqual((embedded.name, embedded.content), ("factur-x.xml", b"<a/>"))

    def test_a_password_is_needed(self) -> None:
        locked = made(lambda canvas: canvas.drawString(50, 700, "x"),
                      encrypt=StandardEncryption("secret"))
        self.assertEqual(self.reader.read(locked).status, PdfStatus.ENCRYPTED)

    def test_what_is_no_pdf_is_damaged(self) -> None:
        for data in (b"", b"hello" * 100, HELLO[:200], b"%PDF-1.7\n%%EOF"):
            self.assertEqual(self.reader.read(data).status, PdfStatus.DAMAGED, data[:10])

    def test_only_so_many_pages(self) -> None:
        content = self.reader.read(hostile_pdf.many_pages())
        self.assertEqual((content.page_count, len(content.pages)), (10_000, Limits().pages))

    def test_a_sheet_as_large_as_a_field(self) -> None:
        wide = hostile_pdf.pdf(b"0 0 9 9 re f", box=b"0 0 1400000 1400000")
        self.assertEqual(self.reader.read(wide).status, PdfStatus.NO_TEXT)

    def test_one_child_reads_many_files(self) -> None:
        self.reader.read(HELLO)
        first = self.reader._child.pid
        self.reader.read(b"no PDF")
        self.reader.read(HELLO)
        self.assertEqual(self.reader._child.pid, first)


class Limited(unittest.TestCase):
    def survives(self, data: bytes, **limits: float) -> None:
        """The file is unreadable, the next one is read."""
        with PdfReader(Limits(**limits)) as reader:
            self.assertEqual(reader.read(data).status, PdfStatus.UNREADABLE)
            self.assertEqual(reader.read(HELLO).status, PdfStatus.READ)

    def test_memory(self) -> None:
        self.survives(hostile_pdf.flate_bomb())

    def test_a_drawing_that_draws_itself(self) -> None:
        self.survives(hostile_pdf.endless_form())

    def test_processor_time(self) -> None:
        self.survives(hostile_pdf.slow_drawing(), cpu_seconds=1, wall_seconds=60)

    def test_time(self) -> None:
        self.survives(hostile_pdf.slow_drawing(), cpu_seconds=60, wall_seconds=1.5)

    def test_size(self) -> None:
        with PdfReader(Limits(file_bytes=100)) as reader:
            self.assertEqual(reader.read(HELLO).status, PdfStatus.TOO_LARGE)

    def test_an_answer_larger_than_any_document(self) -> None:
        self.survives(hostile_pdf.many_pages(), answer_bytes=2_000)

    def test_a_child_killed_between_files_is_replaced(self) -> None:
        with PdfReader() as reader:
            reader.read(HELLO)
            reader._child.kill()
            reader._child.wait()
            self.assertEqual(reader.read(HELLO).status, PdfStatus.READ)

    def test_a_closed_reader_leaves_no_child(self) -> None:
        reader = PdfReader()
        reader.read(HELLO)
        child = reader._child
        reader.close()
        self.assertIsNotNone(child.returncode)
        self.assertEqual(reader.read(HELLO).status, PdfStatus.READ)
        reader.close()


class Separate(unittest.TestCase):
    def test_the_child_sees_no_secrets(self) -> None:
        with mock.patch.dict(os.environ, {"EBOX_ENCRYPTION_KEY": "secret"}), PdfReader() as reader:
            reader.read(HELLO)
            seen = Path(f"/proc/{reader._child.pid}/environ").read_bytes()
        self.assertNotIn(b"secret", seen)

    def test_the_worker_needs_nothing_of_this_package(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            alone = [Path(folder, Path(module.__file__).name) for module in (serving, page_worker)]
            for path, module in zip(alone, (serving, page_worker), strict=True):
                path.write_bytes(Path(module.__file__).read_bytes())
            done = subprocess.run([sys.executable, "-I", *map(str, alone), str(1 << 30)], input=b"",
                                  capture_output=True, cwd=folder, check=False)
        self.assertEqual((done.returncode, done.stderr), (0, b""))

    def test_scans_are_recognised_only_when_asked(self) -> None:
        scan = made(lambda canvas: canvas.drawImage(picture("x"), 50, 600, 90, 90))
        table = ("level\\tpage_num\\tblock_num\\tpar_num\\tline_num\\tword_num\\tleft\\ttop"
                 "\\twidth\\theight\\tconf\\ttext\\n"
                 "4\\t1\\t1\\t1\\t1\\t0\\t100\\t200\\t400\\t40\\t-1\\t\\n"
                 "5\\t1\\t1\\t1\\t1\\t1\\t100\\t205\\t150\\t35\\t96.5\\tTotal\\n"
                 "5\\t1\\t1\\t1\\t1\\t2\\t300\\t200\\t200\\t40\\t12.0\\t~~\\n")
        with tempfile.TemporaryDirectory() as folder:
            program = Path(folder, "tesseract")
            program.write_text(
                "#!/bin/sh\ncase $1 in --list-langs) echo fra;; *) cat > /dev/null; "
                f"[ \"$4\" = fra ] && printf '{table}';; esac\n")
            program.chmod(0o755)
            with mock.patch.object(page.shutil, "which", return_value=str(program)):
                with PdfReader(with_ocr=True) as reader:
                    content = reader.read(scan)
                with PdfReader() as reader:
                    self.assertEqual(reader.read(scan).status, PdfStatus.NO_TEXT)
        (word,) = content.pages[0].words
        self.assertEqual((word.text, content.pages[0].is_recognised), ("Total", True))
        self.assertAlmostEqual(word.x0, 100 * 72 / 300, delta=0.2)
        self.assertAlmostEqual(word.y, 240 * 72 / 300, delta=0.2)
