"""Reads PDFs in a child process: their words with their places, QR codes, embedded files.

Loaded by ``child/serving.py`` as a file of its own: it loads neither Odoo nor this package.
"""
from __future__ import annotations

import csv
import ctypes
import io
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Any

POINTS_PER_INCH = 72
QR_DPI, OCR_DPI = 150, 300
MAX_PIXELS = 9_000_000  # A4 at 300 dpi; larger sheets are drawn coarser
MAX_CHARACTERS = 100_000  # a page
MAX_OBJECTS = 1_000
MAX_CODES = 20
QR_SEGMENTS = 200  # the smallest QR has more dark runs than this has corners
QR_MARGIN = 12  # points: the white around a code
MAX_EMBEDDED = 20
MAX_EMBEDDED_BYTES = 20 * 1024 * 1024
OCR_SECONDS = 30
OCR_LANGUAGES = ("fra", "nld", "deu")
OCR_CONFIDENCE = 30  # of 100: below it tesseract reads stains

_WORD = re.compile(r"\S+")
_HYPHEN = "\x02"  # what PDFium gives for a hyphen at the end of a line
_HIDDEN = re.compile(r"[\x00-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_DESCENT = 0.2  # of the height of letters: how far they reach under their line
_TILT = 0.6  # of the letters' height: beyond, the word does not run along a line

Word = tuple[float, float, float, float, str]
"""Left, right, baseline from the top, height of the letters (points), and the text."""
Crop = tuple[float, ...]
"""What is left out of a page at the left, foot, right and head, in points."""
_WHOLE: Crop = (0.0, 0.0, 0.0, 0.0)
Measure = Callable[[int, int], tuple[float, ...]]
Turn = Callable[[float, float], tuple[float, float]]
"""From a point of the file to one of the page as it is seen, y from the top."""


def answer(request: Mapping[str, Any], data: bytes) -> tuple[dict[str, Any], list[bytes]]:
    """What the child process answers, see ``child/serving.py``."""
    return read_pdf(
        data, request["max_pages"], request["code_pages"], request["tesseract"])


def read_pdf(
    data: bytes, max_pages: int, code_pages: int, tesseract: str = ""
) -> tuple[dict[str, Any], list[bytes]]:
    """Return what a PDF holds, as JSON knows it, and the bytes of its embedded files.

    Words are read on the first ``max_pages``, codes on the first ``code_pages`` of them and
    on the last one (none for 0); ``tesseract`` is its path, "" to leave scans alone.
    """
    import pypdfium2  # not before the memory limit is set

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        is_locked = pypdfium2.raw.FPDF_GetLastError() == pypdfium2.raw.FPDF_ERR_PASSWORD
        return {"status": "encrypted" if is_locked else "damaged"}, []
    try:
        count = len(document)
        read = min(count, max_pages)
        coded = {*range(code_pages), read - 1} if code_pages else frozenset()
        pages = [_page(document, index, index in coded, tesseract) for index in range(read)]
        embedded = _embedded(document)
    finally:
        document.close()
    listed = [[name, len(content)] for name, content in embedded]
    return ({"status": "read", "page_count": count, "pages": pages, "embedded": listed},
            [content for _name, content in embedded])


def _page(document: Any, index: int, with_codes: bool, tesseract: str) -> dict[str, Any]:
    import pypdfium2

    try:
        page = document[index]
    except pypdfium2.PdfiumError:
        return {"width": 0, "height": 0, "words": [], "codes": [], "is_recognised": False}
    try:
        width, height = page.get_size()
        words = _words(page, width, height)
        recognised = _recognised(page, tesseract) if tesseract and not words else []
        codes = _codes(page) if with_codes else []
    finally:
        page.close()
    return {"width": width, "height": height, "words": words or recognised, "codes": codes,
            "is_recognised": bool(recognised)}


def _words(page: Any, width: float, height: float) -> list[Word]:
    """The words of a page in the file's order, without those that stand aslant or off it."""
    textpage = page.get_textpage()
    try:
        measure = _measure(page, textpage)
        words = []
        for match in _WORD.finditer(_characters(textpage)):
            left, right, baseline, letters, slope = measure(match.start(), match.end() - 1)
            if slope <= _TILT * letters and 0 <= baseline <= height and 0 <= left < width:
                words.append((left, right, baseline, letters, match[0]))
        return words
    finally:
        textpage.close()


def _measure(page: Any, textpage: Any) -> Measure:
    """Left, right, baseline, height and slope of the word between two characters, as seen."""
    from pypdfium2 import raw

    handle, turn = textpage.raw, _turn(page)
    first, last = raw.FS_RECTF(), raw.FS_RECTF()
    x, y = ctypes.c_double(), ctypes.c_double()
    origin, box = raw.FPDFText_GetCharOrigin, raw.FPDFText_GetLooseCharBox
    edge, _bottom, _right, top = page.get_bbox()

    def upright(start: int, end: int) -> tuple[float, ...]:
        origin(handle, start, x, y)
        box(handle, end, last)
        base, low = y.value, last.bottom
        letters = last.top - low
        return (x.value - edge, last.right - edge, top - base, letters,
                abs(base - low - _DESCENT * letters))

    def turned(start: int, end: int) -> tuple[float, ...]:
        origin(handle, start, x, y)
        box(handle, start, first)
        box(handle, end, last)
        left, baseline = turn(x.value, y.value)
        (_, over), (_, under) = turn(first.left, first.top), turn(first.right, first.bottom)
        (one, _), (other, low) = turn(last.left, last.top), turn(last.right, last.bottom)
        return left, max(one, other), baseline, abs(under - over), abs(low - under)

    return turned if page.get_rotation() else upright


def _characters(textpage: Any) -> str:
    """The text of a page, one character for each that PDFium counts; hidden ones are blank."""
    from pypdfium2 import raw

    count = min(textpage.count_chars(), MAX_CHARACTERS)
    text = textpage.get_text_range(0, count) if count else ""
    if len(text) != count:
        # Characters beyond the first plane, or without a code: one by one keeps the places.
        codes = (raw.FPDFText_GetUnicode(textpage.raw, index) for index in range(count))
        text = "".join(chr(code) if 0 < code <= sys.maxunicode else " " for code in codes)
    return _HIDDEN.sub(" ", text.replace(_HYPHEN, "-"))


def _turn(page: Any) -> Turn:
    left, bottom, right, top = page.get_bbox()
    width, height = right - left, top - bottom
    turns: dict[int, Turn] = {
        0: lambda x, y: (x - left, top - y),
        90: lambda x, y: (y - bottom, x - left),
        180: lambda x, y: (width - (x - left), y - bottom),
        270: lambda x, y: (height - (y - bottom), width - (x - left)),
    }
    return turns[page.get_rotation()]


def _codes(page: Any) -> list[str]:
    """The QR codes of a page: only the part with pictures and drawings is looked at."""
    import zxingcpp

    part = _drawings(page)
    if part is None:
        return []
    found = zxingcpp.read_barcodes(
        _drawn(page, QR_DPI, part)[0], formats=zxingcpp.BarcodeFormat.QRCode,
        try_rotate=False, try_downscale=False, try_invert=False)  # a QR is found at any angle
    return [code.text for code in found[:MAX_CODES]]


def _drawings(page: Any) -> Crop | None:
    """What to leave out at the left, foot, right and head of a page (points) for what may be a
    QR code; None when there is nothing but text and lines."""
    from pypdfium2 import raw

    count = raw.FPDFPage_CountObjects(page)
    if count > MAX_OBJECTS:
        return _WHOLE
    objects = [raw.FPDFPage_GetObject(page, index) for index in range(count)]
    by_kind: dict[int, list[Any]] = {}
    for one in objects:
        by_kind.setdefault(raw.FPDFPageObj_GetType(one), []).append(one)
    by_kind.pop(raw.FPDF_PAGEOBJ_TEXT, None)
    paths = by_kind.pop(raw.FPDF_PAGEOBJ_PATH, [])
    shown = [one for group in by_kind.values() for one in group]
    if sum(raw.FPDFPath_CountSegments(path) for path in paths) >= QR_SEGMENTS:
        shown += paths
    if not shown:
        return None
    return _WHOLE if page.get_rotation() else _around(page, shown)


def _around(page: Any, objects: list[Any]) -> Crop:
    from pypdfium2 import raw

    edges = [ctypes.c_float() for _edge in range(4)]
    boxes = [tuple(edge.value for edge in edges) for one in objects
             if raw.FPDFPageObj_GetBounds(one, *edges)]
    if len(boxes) < len(objects):
        return _WHOLE
    left, bottom, right, top = page.get_bbox()
    first, low, last, high = (pick(sides) for pick, sides in
                              zip((min, min, max, max), zip(*boxes, strict=True), strict=True))
    if first > right or last < left or low > top or high < bottom:
        return _WHOLE  # drawn off the page
    sides = (first - left, low - bottom, right - last, top - high)
    return tuple(max(0.0, side - QR_MARGIN) for side in sides)


def _drawn(page: Any, dpi: int, crop: Crop = _WHOLE) -> tuple[memoryview, float]:
    """The page in grey, a row of bytes for a row of dots, and its dots a point."""
    width, height = page.get_size()
    scale = min(dpi / POINTS_PER_INCH, (MAX_PIXELS / max(1, width * height)) ** 0.5)
    bitmap = page.render(scale=scale, grayscale=True, may_draw_forms=False, crop=crop)
    rows = memoryview(bytes(bitmap.buffer)).cast("B", (bitmap.height, bitmap.stride))
    return rows, scale


def _embedded(document: Any) -> list[tuple[str, bytes]]:
    """The files that the PDF carries (UBL, Factur-X), as far as they are not too large."""
    import pypdfium2

    found, total = [], 0
    for index in range(min(document.count_attachments(), MAX_EMBEDDED)):
        try:
            attachment = document.get_attachment(index)
            name, content = attachment.get_name(), bytes(attachment.get_data())
        except pypdfium2.PdfiumError:
            continue
        total += len(content)
        if total > MAX_EMBEDDED_BYTES:
            break
        found.append((_HIDDEN.sub("", name), content))
    return found


def _recognised(page: Any, tesseract: str) -> list[Word]:
    """The words that tesseract reads on a scanned page, in the languages it knows."""
    listed = _run([tesseract, "--list-langs"], b"").split()
    languages = "+".join(name for name in OCR_LANGUAGES if name in listed) or "eng"
    rows, scale = _drawn(page, OCR_DPI)
    height, width = rows.shape
    picture = b"P5 %d %d 255\n" % (width, height) + rows.tobytes()
    table = _run([tesseract, "stdin", "stdout", "-l", languages, "--dpi", str(OCR_DPI), "tsv"],
                 picture)
    return list(_table_words(table, scale))


def _run(command: list[str], given: bytes) -> str:
    try:
        done = subprocess.run(
            command, input=given, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            timeout=OCR_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode("utf-8", "replace")


def _table_words(table: str, scale: float) -> Iterator[Word]:
    """The words of tesseract's TSV; all words of a line get the line's own baseline."""
    bottom = size = 0.0
    for row in csv.DictReader(io.StringIO(table), delimiter="\t", quoting=csv.QUOTE_NONE):
        left, top, width, height = (
            float(row[name]) / scale for name in ("left", "top", "width", "height"))
        if row["level"] == "4":
            bottom, size = top + height, height
        text = _HIDDEN.sub("", row["text"] or "").strip()
        if row["level"] == "5" and text and float(row["conf"]) >= OCR_CONFIDENCE:
            yield round(left, 1), round(left + width, 1), round(bottom, 1), round(size, 1), text
