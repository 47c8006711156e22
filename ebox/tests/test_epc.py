"""EPC QR codes, read back by an independent decoder field by field."""
from __future__ import annotations

import io
import unittest
from decimal import Decimal

import segno
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from PIL import Image

from ..payment import epc
from ..payment.communication import check_digits
from ..payment.epc import EpcReason, Transfer
from ..payment.folding import one_line

IBAN = "BE63 6790 2618 1108"
TRANSFER = Transfer(
    "Office national de sécurité sociale", IBAN, Decimal("1234.5"), bic="PCHQBEBB",
    structured="+++090/9337/55493+++")
HOSTILE = st.text(st.characters(codec=None), min_size=1, max_size=120)
AMOUNTS = st.integers(1, 99_999_999_999).map(lambda cents: Decimal(cents) / 100)


def decoded(content: str) -> str:
    """What a phone reads from the drawing of a payload."""
    code = segno.make_qr(content, error="m", boost_error=False, encoding="utf-8")
    picture = io.BytesIO()
    code.save(picture, kind="png", border=epc.QUIET_ZONE, scale=4)
    (found,) = zxingcpp.read_barcodes(Image.open(picture))
    return found.bytes.decode()


def drawn(svg: str) -> Image.Image:
    """The modules of our SVG as a picture, from its path of horizontal strokes."""
    root = etree.fromstring(svg)
    side = int(root.get("viewBox").split()[2])
    picture = Image.new("L", (side, side), 255)
    for path in root.iter("{*}path"):
        if path.get("stroke"):
            _strokes(picture, path.get("d"))
    return picture.resize((side * 4, side * 4), Image.NEAREST)


def _strokes(picture: Image.Image, moves: str) -> None:
    x = y = 0.0
    for move in moves.replace("M", "\nM").replace("m", "\nm").split("\n"):
        if not move:
            continue
        place, _h, length = move[1:].partition("h")
        across, down = (float(number) for number in place.replace("-", " -").split())
        x, y = (across, down) if move[0] == "M" else (x + across, y + down)
        for column in range(int(x), int(x + float(length))):
            picture.putpixel((column, int(y)), 0)
        x += float(length)


class Refusals(unittest.TestCase):
    def refused(self, reason: EpcReason, **changes: object) -> None:
        base = {field: getattr(TRANSFER, field) for field in Transfer.__slots__}
        with self.assertRaises(epc.EpcRefused) as caught:
            epc.payload(Transfer(**{**base, **changes}))
        self.assertEqual(caught.exception.reason, reason)

    def test_each_reason(self) -> None:
        self.refused(EpcReason.NO_AMOUNT, amount=None)
        for amount in ("0", "-1", "0.00", "1000000000", "NaN", "Infinity"):
            self.refused(EpcReason.AMOUNT_OUT_OF_RANGE, amount=Decimal(amount))
        self.refused(EpcReason.AMOUNT_BELOW_CENT, amount=Decimal("1.005"))
        self.refused(EpcReason.CURRENCY, currency="USD")
        self.refused(EpcReason.NO_IBAN, iban=" ")
        self.refused(EpcReason.IBAN_INVALID, iban="BE63 6790 2618 1109")
        self.refused(EpcReason.IBAN_INVALID, iban=IBAN + "\nEUR1.00")
        self.refused(EpcReason.IBAN_OUTSIDE_SEPA, iban="BR1500000000000010932840814P2")
        self.refused(EpcReason.BIC_INVALID, bic="PCHQ")
        self.refused(EpcReason.BIC_NEEDED, iban="CH9300762011623852957", bic="")
        self.refused(EpcReason.NO_BENEFICIARY, beneficiary="\n\u202e \x00")
        self.refused(EpcReason.STRUCTURED_INVALID, structured="+++090/9337/55494+++")
        self.refused(EpcReason.TWO_COMMUNICATIONS, text="Facture 12")
        self.refused(EpcReason.TEXT_TOO_LONG, structured="", text="x" * 141)
        self.refused(EpcReason.TOO_LARGE, structured="", beneficiary="€" * 70, text="é" * 140)

    def test_a_float_is_a_mistake_of_the_caller(self) -> None:
        with self.assertRaises(TypeError):
            epc.payload(Transfer("X", IBAN, 12.3))  # type: ignore[arg-type]

    def test_the_largest_and_smallest_amount(self) -> None:
        for amount in ("0.01", "999999999.99"):
            content = epc.payload(Transfer("X", IBAN, Decimal(amount)))
            self.assertEqual(content.split("\n")[7], f"EUR{amount}")


class Payload(unittest.TestCase):
    def test_every_line(self) -> None:
        self.assertEqual(epc.payload(TRANSFER).split("\n"), [
            "BCD", "002", "1", "SCT", "PCHQBEBB", "Office national de sécurité sociale",
            "BE63679026181108", "EUR1234.50", "", "090933755493"])

    def test_free_text_goes_to_its_own_line(self) -> None:
        content = epc.payload(Transfer("X", IBAN, Decimal(1), text="Facture\t12"))
        self.assertEqual(content.split("\n")[8:], ["", "", "Facture 12"])

    def test_creditor_reference_is_structured(self) -> None:
        content = epc.payload(
            Transfer("X", IBAN, Decimal(1), structured="RF18 5390 0754 7034"))
        self.assertEqual(content.split("\n")[9], "RF18539007547034")

    def test_a_newline_in_a_name_pushes_no_account_in(self) -> None:
        name = "ONSS\nBE02375111099940\r\nEUR9999.00\u2028x\u202egpj"
        lines = epc.payload(Transfer(name, IBAN, Decimal(1))).split("\n")
        self.assertEqual(lines[5], "ONSS BE02375111099940 EUR9999.00 xgpj")
        self.assertEqual(lines[6], "BE63679026181108")


class RoundTrip(unittest.TestCase):
    def test_the_drawing_reads_back(self) -> None:
        content = epc.payload(TRANSFER)
        drawing = epc.svg(content, 'QR <"ONSS">')
        (found,) = zxingcpp.read_barcodes(drawn(drawing))
        self.assertEqual(found.bytes.decode(), content)
        self.assertEqual(found.ec_level, "M")
        root = etree.fromstring(drawing)
        self.assertEqual(root.get("role"), "img")
        self.assertEqual(root.findtext("{*}title"), 'QR <"ONSS">')
        self.assertIsNone(root.get("width"))

    def test_level_m_and_a_quiet_zone_at_every_size(self) -> None:
        for length in range(0, 140, 7):
            content = epc.payload(Transfer("X", IBAN, Decimal(1), text="x" * length))
            drawing = epc.svg(content, "QR")
            (found,) = zxingcpp.read_barcodes(drawn(drawing))
            self.assertEqual(found.ec_level, "M", length)
            side = int(etree.fromstring(drawing).get("viewBox").split()[2])
            modules = segno.make_qr(content, error="m", boost_error=False).symbol_size(border=0)[0]
            self.assertEqual(side, modules + 2 * 4)

    def test_the_largest_payload_fits_version_13(self) -> None:
        name, text = "é" * 70, "x" * 139
        content = epc.payload(Transfer(name, IBAN, Decimal("999999999.99"), text=text))
        self.assertLessEqual(len(content.encode()), epc.MAX_BYTES)
        self.assertTrue(epc.svg(content, "QR"))
        self.assertEqual(decoded(content), content)

    def test_a_payload_of_another_size_is_not_drawn(self) -> None:
        with self.assertRaises(epc.EpcRefused):
            epc.svg("x" * 332, "QR")

    @settings(max_examples=60, deadline=None)
    @given(HOSTILE, AMOUNTS, st.integers(0, 10**10 - 1), st.booleans())
    def test_hostile_names_change_nothing_else(
        self, name: str, amount: Decimal, base: int, is_structured: bool
    ) -> None:
        digits = f"{base:010d}" + check_digits(f"{base:010d}")
        remittance = {"structured": digits} if is_structured else {"text": name[:30]}
        try:
            content = epc.payload(Transfer(name, IBAN, amount, **remittance))
        except epc.EpcRefused as refused:
            self.assertIn(refused.reason, (EpcReason.NO_BENEFICIARY, EpcReason.TOO_LARGE))
            return
        read = epc.parse(decoded(content))
        self.assertEqual((read.iban, read.amount), ("BE63679026181108", amount))
        self.assertEqual(read.beneficiary, one_line(name)[:epc.MAX_NAME].rstrip())
        self.assertEqual(
            (read.structured, read.text),
            (digits, "") if is_structured else ("", one_line(name[:30])))


class Parsing(unittest.TestCase):
    def test_versions_line_ends_and_missing_lines(self) -> None:
        for content in (
            "BCD\n001\n1\nSCT\nPCHQBEBB\nONSS\nBE63679026181108\nEUR12.30\n\n090933755493",
            "BCD\r\n002\r\n1\r\nSCT\r\n\r\nONSS\r\nBE63679026181108\r\nEUR12.3\r\n\r\n\r\n"
            "+++090/9337/55493+++\r\n",
        ):
            read = epc.parse(content)
            self.assertEqual((read.beneficiary, read.amount, read.structured, read.text),
                             ("ONSS", Decimal("12.30"), "090933755493", ""))

    def test_no_amount_is_left_to_the_payer(self) -> None:
        read = epc.parse("BCD\n002\n1\nSCT\n\nONSS\nBE63679026181108")
        self.assertIsNone(read.amount)
        self.assertEqual(read.structured, "")

    def test_other_contents_are_none(self) -> None:
        for content in ("", "https://pay.example/1", "BCD\n003\n1\nSCT\n\nX\nBE63679026181108",
                        "BCD\n002\n1\nSCT\n\nX\nBE63679026181109\nEUR1.00",
                        "BCD\n002\n1\nSCT\n\nX\nBE63679026181108\nUSD1.00",
                        "BCD\n002\n1\nSCT\n\nX\nBE63679026181108\nEUR0.00",
                        "BCD\n002\n1\nSCT\n\nX\nBE63679026181108\nEUR1,00"):
            self.assertIsNone(epc.parse(content), content)

    @given(st.lists(st.sampled_from(
        ["BCD", "002", "SCT", "", "1", "ONSS", "BE63679026181108", "EUR1.00", "EUR-1", "x"]),
        min_size=5, max_size=12))
    def test_lines_in_any_order_give_a_valid_account_or_nothing(self, lines: list[str]) -> None:
        read = epc.parse("\n".join(["BCD", "002", *lines]))
        if read is not None:
            self.assertEqual((lines[1], lines[4]), ("SCT", "BE63679026181108"))
            self.assertIn(read.amount, (None, Decimal("1.00")))
