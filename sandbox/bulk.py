"""Many plain messages, cheap to make: the profile of the benches."""
from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache, partial

from .model import Application, Attachment, Catalogue, Message, MessageType, Sender

SPACING = timedelta(minutes=37)
VALIDITY = timedelta(days=730)
SERIAL = b"%010d"
_MARK = SERIAL % 0
# A grey pixel; the bulk senders need a logo, not a pretty one.
_LOGO = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010800000000"
    "3a7e9b550000000a49444154789c636800000082008177cd72b60000000049454e44ae426082"
)
_SENDERS = {
    "nsso": Sender(
        "0206731645",
        {"fr": "ONSS", "nl": "RSZ", "de": "LSS"},
        {"fr": "Office national de sécurité sociale", "nl": "Rijksdienst voor Sociale Zekerheid"},
        {"fr": "https://www.onss.be", "nl": "https://www.rsz.be"},
        _LOGO,
    ),
    "spf": Sender(
        "0308357159",
        {"fr": "SPF Finances", "nl": "FOD Financiën", "de": "FÖD Finanzen"},
        {"fr": "Service public fédéral Finances", "nl": "Federale Overheidsdienst Financiën"},
        {"fr": "https://finances.belgium.be", "nl": "https://financien.belgium.be"},
        _LOGO,
        provider="spf",
    ),
}
_NUMBERS = tuple(sender.number for sender in _SENDERS.values())
_TYPE = MessageType("BULK_LETTER", {"fr": "Courrier", "nl": "Brief", "de": "Brief"}, _NUMBERS)
_APPLICATION = Application("BULK", {"fr": "Envoi en nombre", "nl": "Bulkverzending"}, _NUMBERS)


class BulkAttachment(Attachment):
    """A file made anew at each call: ten thousand kept ones would fill the memory."""

    def data(self) -> bytes:
        """The file's bytes, the same at each call."""
        return self.content() if callable(self.content) else self.content


def bulk_catalogue() -> Catalogue:
    """The reference data that bulk messages refer to."""
    return Catalogue(tuple(_SENDERS.values()), (_TYPE,), (_APPLICATION,))


def bulk_messages(
    count: int,
    size_bytes: int,
    newest: datetime,
    *,
    provider: str = "nsso",
    first_serial: int = 1,
) -> list[Message]:
    """``count`` unread messages, each with one PDF of ``size_bytes`` as main content.

    The first one is published at ``newest``, each next one 37 minutes earlier. Serial
    numbers make ids and bytes unique.
    """
    return [
        _message(serial, size_bytes, newest - place * SPACING, provider)
        for place, serial in enumerate(range(first_serial, first_serial + count))
    ]


def _message(serial: int, size_bytes: int, published: datetime, provider: str) -> Message:
    return Message(
        message_id=f"B{serial:09d}",
        provider=provider,
        subject={"fr": f"Courrier {serial}", "nl": f"Brief {serial}", "de": f"Brief {serial}"},
        published=published,
        expires=published + VALIDITY,
        message_type_id=_TYPE.type_id,
        sender_number=_SENDERS[provider].number,
        application_id=_APPLICATION.application_id,
        attachments=[bulk_attachment(serial, size_bytes)],
    )


def bulk_attachment(serial: int, size_bytes: int) -> BulkAttachment:
    """A PDF of ``size_bytes`` (at least about 600) that prints its serial number."""
    return BulkAttachment(
        attachment_id=f"A{serial:09d}",
        title={"fr": f"Courrier {serial}", "nl": f"Brief {serial}"},
        file_name=f"letter-{serial}.pdf",
        media_type="application/pdf",
        content=partial(numbered_pdf, serial, size_bytes),
        is_main=True,
    )


def numbered_pdf(serial: int, size_bytes: int) -> bytes:
    """A one-page PDF that prints ``serial`` and is padded to ``size_bytes``."""
    head, tail = _pdf_around_serial(size_bytes)
    return head + SERIAL % serial + tail


@lru_cache(maxsize=16)
def _pdf_around_serial(size_bytes: int) -> tuple[bytes, bytes]:
    """A PDF in two halves; padding is a comment, so that the offsets stay right."""
    bare = len(_pdf(b""))
    document = _pdf(b"%" + b"." * (size_bytes - bare - 2) + b"\n" if size_bytes > bare else b"")
    head, _, tail = document.partition(_MARK + b") Tj")
    return head, b") Tj" + tail


def _pdf(padding: bytes) -> bytes:
    text = b"BT /F1 24 Tf 72 760 Td (Message " + _MARK + b") Tj ET"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(text), text),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    document = bytearray(b"%PDF-1.4\n")
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(document))
        document += b"%d 0 obj%s\nendobj\n" % (number, body)
    document += padding
    start = len(document)
    document += b"xref\n0 6\n0000000000 65535 f \n"
    document += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    document += b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%010d\n%%%%EOF\n" % start
    return bytes(document)
