"""Letters that ask to be paid, and what a bank's app sees of their QR codes."""
import base64
import io
import re
from xml.etree import ElementTree

import zxingcpp
from PIL import Image
from reportlab.graphics.barcode import qr
from reportlab.graphics.shapes import Drawing
from reportlab.pdfgen.canvas import Canvas

from ..ebox.payment.page import PdfReader
from .documents import DocumentCase

NSSO_IBAN = "BE63679026181108"
IBAN = "BE17996136147721"
OTHER_IBAN = "BE37994115201928"
OWN_IBAN = "BE71096123456769"
COMMUNICATION = "+++090/9337/55493+++"
DOTS = 8  # of a picture for each module of a QR code


def letter(*lines, code=""):
    """A PDF of one page with these lines of text, and a QR code with that content."""
    target = io.BytesIO()
    canvas = Canvas(target)
    for number, line in enumerate(lines):
        canvas.drawString(60, 780 - 18 * number, line)
    if code:
        drawing = Drawing(120, 120)
        drawing.add(qr.QrCodeWidget(code, barWidth=120, barHeight=120))
        drawing.drawOn(canvas, 400, 100)
    canvas.rect(50, 50, 500, 1)
    canvas.save()
    return target.getvalue()


def invitation(**values):
    """The lines of an ordinary letter; a value of None is left out."""
    lines = {
        "Montant à payer": "1.234,56 EUR",
        "Date limite de paiement": "15/12/2026",
        "Compte bénéficiaire": "BE17 9961 3614 7721",
        "Bénéficiaire": "Fictilease SA",
        "Communication structurée": COMMUNICATION,
    } | values
    return letter(*(f"{label} : {value}" for label, value in lines.items() if value))


def scan(picture):
    """What a bank's app reads in a QR code as the screen shows it.

    :param str picture: the SVG as a data URI
    :return: list of its lines
    """
    svg = ElementTree.fromstring(base64.b64decode(picture.partition(",")[2]))
    *_zero, width, height = map(int, svg.get("viewBox").split())
    image = Image.new("L", (width * DOTS, height * DOTS), 255)
    [path] = [one for one in svg.findall("{*}path") if one.get("stroke")]
    x = y = 0.0
    for kind, numbers in re.findall(r"([Mmh])([-\d. ]+)", path.get("d")):
        values = [float(number) for number in re.findall(r"-?[\d.]+", numbers)]
        if kind == "h":
            top = round((y - 0.5) * DOTS)
            box = (round(x * DOTS), top, round((x + values[0]) * DOTS), top + DOTS)
            image.paste(0, box)
            x += values[0]
        else:
            x, y = values if kind == "M" else (x + values[0], y + values[1])
    [code] = zxingcpp.read_barcodes(image)
    return code.text.split("\n")


def read(documents):
    """Read documents as the synchronisation does; :return: the same"""
    with PdfReader() as reader:
        for document in documents:
            document.with_company(document.company_id)._read(reader)
    return documents


class PaymentCase(DocumentCase):
    """Documents whose letters are read as the synchronisation reads them."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env["account.chart.template"].try_loading("be_comp", cls.company, install_demo=False)
        cls.env["res.partner.bank"].create(
            {"partner_id": cls.company.partner_id.id, "acc_number": OWN_IBAN}
        )
        cls.user = cls.make_user("ebox_payer", "user")
        cls.manager = cls.make_user("ebox_boss", "manager")

    @classmethod
    def make_letter(cls, message_id, content=None, **values):
        """A document with this main PDF (an ordinary invitation to pay), read."""
        return read(cls.make_document(message_id, content or invitation(), **values))

    def as_user(self, records, user=None):
        return records.with_user(user or self.user).with_company(self.company)

    def panel(self, document, user=None):
        """What the form shows this user."""
        document.invalidate_recordset(["payment_panel"])
        return self.as_user(document, user).payment_panel

    def card(self, document, user=None):
        """The only payment as the form shows it."""
        [card] = self.panel(document, user)["payments"]
        return card

    def dialog(self, document, user=None):
        """Open "Modify payment information" as this user."""
        action = self.as_user(document, user).action_modify_payment()
        wizard = self.env[action["res_model"]].browse(action["res_id"])
        return self.as_user(wizard, user)

    def correct(self, document, user=None, **values):
        """Change values of the only payment in the dialog, and save."""
        wizard = self.dialog(document, user)
        wizard.line_ids.write(values)
        wizard.action_save()
        return wizard

    def history(self, document):
        """What the history tells of payments, the newest first."""
        return document.event_ids.filtered(lambda e: e.kind == "payment").mapped("text")
