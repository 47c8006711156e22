"""What the tests of the generator see on a page: its text, its codes, its edges."""
from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pypdfium2
import zxingcpp

_MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
}
_CODE_SCALE = 150 / 72


def text_of(data: bytes) -> str:
    """The text of all pages."""
    pdf = pypdfium2.PdfDocument(data)
    return "\n".join(page.get_textpage().get_text_range() for page in pdf)


def page_count(data: bytes) -> int:
    """How many pages the PDF has; an unreadable one raises."""
    return len(pypdfium2.PdfDocument(data))


def codes_on(data: bytes) -> list[str]:
    """The texts of the QR codes on the first page, rendered at 150 dpi."""
    page = pypdfium2.PdfDocument(data)[0]
    picture = page.render(scale=_CODE_SCALE, grayscale=True).to_pil()
    return [code.text for code in zxingcpp.read_barcodes(picture)]


def stray_text(data: bytes, margin: float = 10) -> list[str]:
    """The runs of text that leave the page or come nearer to its edge than ``margin`` points."""
    found = []
    for page in pypdfium2.PdfDocument(data):
        width, height = page.get_size()
        text = page.get_textpage()
        for index in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(index)
            if left < margin or bottom < margin or right > width - margin or top > height - margin:
                found.append(text.get_text_bounded(left, bottom, right, top))
    return found


def prints_amount(text: str, amount: Decimal) -> bool:
    """Whether the amount is printed in any of the Belgian spellings."""
    whole, decimals = f"{amount:,.2f}".split(".")
    # pdfium gives the no-break space of a core font as an ordinary one.
    grouped = whole.replace(",", "[. \u00a0\u202f]?")
    return re.search(rf"(?<![\d.,]){grouped}[.,]{decimals}(?!\d)", text) is not None


def prints_date(text: str, day: date, language: str) -> bool:
    """Whether the date is printed in figures or in the words of ``language``."""
    month = _MONTHS[language].split()[day.month - 1]
    number = rf"(?:{day.day}\.?|1er)" if day.day == 1 else rf"{day.day}\.?"
    spellings = (f"{day:%d/%m/%Y}", f"{day:%d.%m.%Y}", f"{day:%d-%m-%y}")
    words = rf"{number}\s+{month}\s+{day.year}"
    either = "|".join((*map(re.escape, spellings), words))
    return re.search(rf"(?<!\d)(?:{either})(?!\d)", text) is not None


def prints_digits(text: str, digits: str) -> bool:
    """Whether a communication's digits are printed, whatever stands between them."""
    return digits in re.sub(r"[\s+*/]", "", text)


def prints(text: str, words: str) -> bool:
    """Whether the words are printed, however they are broken over lines."""
    return "".join(words.split()) in "".join(text.split())
