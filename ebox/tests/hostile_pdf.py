"""Small PDFs made by hand, well-formed and hostile."""
from __future__ import annotations

import re
import zlib

HELLO = b"BT /F 12 Tf 50 700 Td (Bonjour) Tj ET"
_FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def stream(data: bytes, entries: bytes = b"") -> bytes:
    """A stream object."""
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(data), data)


def packed(data: bytes, entries: bytes = b"") -> bytes:
    """A compressed stream object."""
    return stream(zlib.compress(data, 9), entries + b"/Filter/FlateDecode")


def pdf(
    content: bytes = HELLO, *more: bytes, resources: bytes = b"", kids: bytes = b"3 0 R",
    count: int = 1, box: bytes = b"0 0 595 842",
) -> bytes:
    """A PDF of one page object (number 3); ``more`` objects are numbered from 6.

    ``content`` is an object of its own when it is one, else what the page draws.
    """
    body = content if content.endswith(b"endstream") else stream(content)
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, count),
        b"<</Type/Page/Parent 2 0 R/MediaBox[%s]/Contents 4 0 R"
        b"/Resources<</Font<</F 5 0 R>>%s>>>>" % (box, resources), body, _FONT, *more]
    out, places = b"%PDF-1.7\n", []
    for number, text in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, text)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer <</Size %d/Root 1 0 R>>\n" \
        b"startxref\n%d\n%%%%EOF" % (len(objects) + 1, table, len(objects) + 1, len(out))


def flate_bomb(size: int = 1 << 30) -> bytes:
    """A page of two kilobytes whose content takes ``size`` bytes."""
    twice = zlib.compress(zlib.compress(b"0" * size, 9), 9)
    return pdf(stream(twice, b"/Filter[/FlateDecode/FlateDecode]"))


def endless_form() -> bytes:
    """A drawing that draws itself three times."""
    form = stream(b"/X Do /X Do /X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 1 1]"
                  b"/Resources<</XObject<</X 6 0 R>>>>")
    return pdf(b"/X Do", form, resources=b"/XObject<</X 6 0 R>>")


def slow_drawing() -> bytes:
    """A page that takes minutes of processor time to draw, and little memory."""
    return pdf(packed(b"0 0 595 842 re f\n" * 60_000))


def many_pages(count: int = 10_000) -> bytes:
    """The same page again and again."""
    return pdf(kids=b" ".join([b"3 0 R"] * count), count=count)


def updated(pdf: bytes, changed: bytes, number: int = 3) -> bytes:
    """The file with another object (the first page) appended, as an editor saves a change."""
    out = pdf + b"\n"
    start = len(out)
    out += b"%d 0 obj\n%s\nendobj\n" % (number, changed)
    table = len(out)
    before = int(re.findall(rb"startxref\s+(\d+)", pdf)[-1])
    root = re.findall(rb"/Root (\d+ \d+ R)", pdf)[-1]
    size = re.findall(rb"/Size (\d+)", pdf)[-1]
    return out + (
        b"xref\n%d 1\n%010d 00000 n \ntrailer\n<</Size %s/Root %s/Prev %d>>\n"
        b"startxref\n%d\n%%%%EOF\n" % (number, start, size, root, before, table))
