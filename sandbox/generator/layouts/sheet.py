"""A4 paper to write on from top to bottom, over reportlab; lengths are millimetres."""
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from io import BytesIO

import segno
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from ..printing import NARROW_NBSP, NBSP

WIDTH, HEIGHT = A4[0] / mm, A4[1] / mm
INK, GREY, PALE = "#1b1b1b", "#5f6368", "#f0f2f4"
_FACES = {
    "Helvetica": ("Helvetica", "Helvetica-Bold", "Helvetica-Oblique"),
    "Times": ("Times-Roman", "Times-Bold", "Times-Italic"),
    "Courier": ("Courier", "Courier-Bold", "Courier-Oblique"),
    "Vera": ("Vera", "VeraBd", "VeraIt"),
}


@dataclass(frozen=True)
class Table:
    """Rows of printed text. ``widths`` are millimetres; ``align`` has ``l``, ``r`` or ``c``
    a column; with ``total`` the last row is set off."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    align: str
    total: bool = False


@cache
def _register_vera() -> None:
    for name in _FACES["Vera"]:
        font = TTFont(name, f"{name}.ttf")
        # Vera has no narrow no-break space: draw it as the ordinary one, keep its code point.
        font.face.charToGlyph[ord(NARROW_NBSP)] = font.face.charToGlyph[ord(NBSP)]
        font.face.charWidths[ord(NARROW_NBSP)] = font.face.charWidths[ord(NBSP)]
        pdfmetrics.registerFont(font)


@cache
def _ink(colour: str) -> Color:
    return HexColor(colour)


@cache
def _picture(data: bytes) -> ImageReader:
    return ImageReader(BytesIO(data))


class Sheet:
    """Pages of one document. ``y`` is the cursor, counted from the top edge."""

    def __init__(
        self, family: str = "Helvetica", size: float = 9.5, left: float = 22, right: float = 20,
        bottom: float = 28, colour: str = INK,
    ) -> None:
        _register_vera()
        self._out = BytesIO()
        # invariant: the same letter gives the same bytes, whenever it is made.
        self._canvas = Canvas(self._out, pagesize=A4, invariant=1, pageCompression=1)
        self.family, self.size, self.colour = family, size, colour
        self.left, self.right, self.bottom = left, WIDTH - right, HEIGHT - bottom
        self.y = 20.0
        self.page = 1
        self.footer: tuple[str, ...] = ()
        self.page_word = ""

    @property
    def width(self) -> float:
        """The width between the margins."""
        return self.right - self.left

    def describe(self, title: str, author: str) -> None:
        """The document's title and author, for the PDF's own properties."""
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)

    def text(
        self, x: float, y: float, text: str, size: float = 0, *, face: int = 0,
        colour: str = INK, align: str = "l",
    ) -> None:
        """One line with its baseline at ``y``; ``face`` is 0 regular, 1 bold, 2 italic."""
        size = size or self.size
        self._canvas.setFillColor(_ink(colour))
        if align != "l":
            x -= self.text_width(text, size, face) * {"r": 1, "c": 0.5}[align]
        for font, run in self._runs(text, face):
            self._canvas.setFont(font, size)
            self._canvas.drawString(x * mm, (HEIGHT - y) * mm, run)
            x += pdfmetrics.stringWidth(run, font, size) / mm

    def lines(self, text: str, width: float, size: float = 0, face: int = 0) -> list[str]:
        """``text`` cut at blanks into lines that fit ``width``; its own newlines are kept,
        no-break spaces hold."""
        return [line for part in text.split("\n") for line in self._wrap(part, width, size, face)]

    def _wrap(self, text: str, width: float, size: float, face: int) -> list[str]:
        lines: list[str] = []
        for word in text.split(" "):
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.text_width(longer, size, face) <= width:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def text_width(self, text: str, size: float = 0, face: int = 0) -> float:
        """How long ``text`` gets on one line."""
        return sum(
            pdfmetrics.stringWidth(run, font, size or self.size)
            for font, run in self._runs(text, face)
        ) / mm

    def fitting(self, text: str, width: float, size: float, face: int = 0) -> float:
        """``size``, or the smaller one at which ``text`` fits ``width`` on one line."""
        return min(size, size * width / self.text_width(text, size, face))

    def block(
        self, x: float, y: float, width: float, text: str, size: float = 0, *, face: int = 0,
        colour: str = INK, leading: float = 1.32,
    ) -> float:
        """Wrapped text from baseline ``y`` on; returns the next baseline. No page breaks."""
        step = (size or self.size) * leading / mm
        for line in self.lines(text, width, size, face):
            self.text(x, y, line, size, face=face, colour=colour)
            y += step
        return y

    def paragraph(
        self, text: str, size: float = 0, *, face: int = 0, colour: str = INK, after: float = 2.6,
        leading: float = 1.36, indent: float = 0,
    ) -> None:
        """Wrapped text at the cursor; goes on on the next page where needed."""
        step = (size or self.size) * leading / mm
        for line in self.lines(text, self.width - indent, size, face):
            self.need(step)
            self.text(self.left + indent, self.y, line, size, face=face, colour=colour)
            self.y += step
        self.y += after

    def box(
        self, x: float, y: float, width: float, height: float, *, fill: str = "",
        stroke: str = "", radius: float = 0, thickness: float = 0.6,
    ) -> None:
        """A rectangle with its upper left corner at ``x``, ``y``."""
        self._canvas.setLineWidth(thickness)
        if fill:
            self._canvas.setFillColor(_ink(fill))
        if stroke:
            self._canvas.setStrokeColor(_ink(stroke))
        self._canvas.roundRect(
            x * mm, (HEIGHT - y - height) * mm, width * mm, height * mm, radius * mm,
            stroke=int(bool(stroke)), fill=int(bool(fill)),
        )

    def line(
        self, x1: float, y1: float, x2: float, y2: float, colour: str = GREY,
        thickness: float = 0.5, dash: Iterable[float] = (),
    ) -> None:
        """A straight line, dashed when ``dash`` gives lengths in points."""
        self._canvas.setStrokeColor(_ink(colour))
        self._canvas.setLineWidth(thickness)
        self._canvas.setDash(*([list(dash)] if dash else []))
        self._canvas.line(x1 * mm, (HEIGHT - y1) * mm, x2 * mm, (HEIGHT - y2) * mm)
        self._canvas.setDash()

    def circle(self, x: float, y: float, radius: float, stroke: str, thickness: float = 1) -> None:
        """A circle around ``x``, ``y``."""
        self._canvas.setStrokeColor(_ink(stroke))
        self._canvas.setLineWidth(thickness)
        self._canvas.circle(x * mm, (HEIGHT - y) * mm, radius * mm)

    def tilted(self, x: float, y: float, text: str, size: float, colour: str, angle: float) -> None:
        """Bold text turned by ``angle`` degrees around ``x``, ``y``, half transparent."""
        self._canvas.saveState()
        self._canvas.translate(x * mm, (HEIGHT - y) * mm)
        self._canvas.rotate(angle)
        shade = _ink(colour)
        self._canvas.setFillColor(Color(shade.red, shade.green, shade.blue, alpha=0.5))
        self._canvas.setFont(_FACES[self.family][1], size)
        self._canvas.drawCentredString(0, 0, text)
        self._canvas.restoreState()

    def image(self, data: bytes, x: float, y: float, width: float, height: float) -> None:
        """A PNG with its upper left corner at ``x``, ``y``."""
        self._canvas.drawImage(
            _picture(data), x * mm, (HEIGHT - y - height) * mm, width * mm, height * mm
        )

    def qr(self, code: segno.QRCode, x: float, y: float, side: float) -> None:
        """A QR symbol with its quiet zone of four modules, ``side`` wide in all."""
        matrix = code.matrix
        module = side / (len(matrix) + 8)
        self.box(x, y, side, side, fill="#ffffff")
        path = self._canvas.beginPath()
        for row, bits in enumerate(matrix):
            top = HEIGHT - (y + (row + 5) * module)
            for column, dark in enumerate(bits):
                if dark:
                    path.rect((x + (column + 4) * module) * mm, top * mm, module * mm, module * mm)
        self._canvas.setFillColor(_ink("#000000"))
        self._canvas.drawPath(path, stroke=0, fill=1)

    def table(
        self, table: Table, x: float | None = None, size: float = 0, *, band: str = "",
        head_fill: str = PALE, head_colour: str = INK, row: float = 5.6,
    ) -> None:
        """A table at the cursor; its head is repeated on every page. ``band`` shades each
        second row."""
        x = self.left if x is None else x
        size = size or self.size - 1
        self.need(row * 2)
        self._row(table, table.head, x, size, row, 1, head_fill, head_colour)
        for number, cells in enumerate(table.rows):
            if self.y + row > self.bottom:
                self.new_page()
                self._row(table, table.head, x, size, row, 1, head_fill, head_colour)
            last = table.total and number == len(table.rows) - 1
            fill = head_fill if last else band if number % 2 else ""
            self._row(table, cells, x, size, row, int(last), fill, INK)
        self.line(x, self.y - 3.6, x + sum(table.widths), self.y - 3.6)
        self.y += 3

    def _row(
        self, table: Table, cells: tuple[str, ...], x: float, size: float, row: float, face: int,
        fill: str, colour: str,
    ) -> None:
        if fill:
            self.box(x, self.y - 3.8, sum(table.widths), row, fill=fill)
        for width, align, cell in zip(table.widths, table.align, cells, strict=True):
            at = {"l": x + 1.5, "r": x + width - 1.5, "c": x + width / 2}[align]
            self.text(at, self.y, cell, size, face=face, colour=colour, align=align)
            x += width
        self.y += row

    def need(self, height: float) -> None:
        """Goes to a new page unless ``height`` is left on this one."""
        if self.y + height > self.bottom:
            self.new_page()

    def new_page(self) -> None:
        """Ends the page and puts the cursor at the top of the next."""
        self._draw_footer()
        self._canvas.showPage()
        self.page += 1
        self.y = 22.0

    def _draw_footer(self) -> None:
        top = HEIGHT - 18
        self.line(self.left, top, self.right, top, self.colour, 0.8)
        for number, text in enumerate(self.footer):
            self.text(self.left, top + 4 + 3.4 * number, text, 7, colour=GREY)
        below = top + 4 + 3.4 * len(self.footer)
        self.text(self.right, below, f"{self.page_word} {self.page}", 7, colour=GREY, align="r")

    def finish(self) -> bytes:
        """The PDF."""
        self._draw_footer()
        self._canvas.save()
        return self._out.getvalue()

    def _runs(self, text: str, face: int) -> list[tuple[str, str]]:
        """The text cut by font: the PDF's own fonts lack the narrow no-break space."""
        font = _FACES[self.family][face]
        if self.family == "Vera" or NARROW_NBSP not in text:
            return [(font, text)]
        first, *rest = text.split(NARROW_NBSP)
        spaced = [run for part in rest
                  for run in ((_FACES["Vera"][face], NARROW_NBSP), (font, part))]
        return [(font, first), *spaced]
