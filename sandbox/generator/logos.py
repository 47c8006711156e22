"""Invented marks of the senders, drawn as small PNG images; no real logo is imitated."""
from __future__ import annotations

from functools import cache
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont
from reportlab.pdfbase.ttfonts import TTFont

WIDTH, HEIGHT = 300, 100


@cache
def logo(initials: str, colour: str, shape: str) -> bytes:
    """A PNG of ``WIDTH`` by ``HEIGHT``: a ``shape`` (disc, shield, bars, ring) and initials."""
    image = Image.new("RGB", (WIDTH, HEIGHT), "white")
    pen = ImageDraw.Draw(image)
    _SHAPES[shape](pen, colour)
    size = 46 if len(initials) <= 4 else 32
    # reportlab brings the Vera fonts along and knows where they are.
    font = ImageFont.truetype(TTFont("LogoFont", "VeraBd.ttf").face.filename, size)
    pen.text((108, HEIGHT / 2), initials, fill=colour, font=font, anchor="lm")
    out = BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


def _disc(pen: ImageDraw.ImageDraw, colour: str) -> None:
    pen.ellipse((6, 6, 94, 94), fill=colour)
    pen.polygon([(28, 66), (50, 24), (72, 66)], fill="white")


def _shield(pen: ImageDraw.ImageDraw, colour: str) -> None:
    pen.polygon([(10, 8), (90, 8), (90, 56), (50, 94), (10, 56)], fill=colour)
    pen.rectangle((44, 20, 56, 74), fill="white")
    pen.rectangle((24, 36, 76, 48), fill="white")


def _bars(pen: ImageDraw.ImageDraw, colour: str) -> None:
    for column, height in enumerate((30, 52, 84)):
        left = 10 + column * 29
        pen.rectangle((left, 94 - height, left + 20, 94), fill=colour)


def _ring(pen: ImageDraw.ImageDraw, colour: str) -> None:
    pen.ellipse((8, 8, 92, 92), outline=colour, width=14)
    pen.rectangle((44, 44, 92, 56), fill=colour)


_SHAPES = {"disc": _disc, "shield": _shield, "bars": _bars, "ring": _ring}
