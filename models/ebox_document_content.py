import codecs
import re

from lxml import etree
from lxml import html as lxml_html

from odoo import models

from ..ebox.xml_guard import ENCODINGS

SHOWN_BYTES = 200_000
# What a sender's HTML may do inside our viewer: be read.
CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'"
READING_STYLE = (
    "body { margin: 24px; font: 15px/1.5 sans-serif; overflow-wrap: anywhere }"
    "pre { font: inherit; white-space: pre-wrap }"
)
# No more than laying out a letter needs; of other elements the text is kept.
SHOWN_TAGS = frozenset(
    {
        "a", "abbr", "address", "article", "aside", "b", "bdi", "big", "blockquote", "br",
        "caption", "center", "cite", "code", "col", "colgroup", "dd", "del", "dfn", "div", "dl",
        "dt", "em", "figcaption", "figure", "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hr", "i", "img", "ins", "kbd", "li", "main", "mark", "ol", "p", "pre", "q",
        "s", "samp", "section", "small", "span", "strike", "strong", "sub", "sup", "table",
        "tbody", "td", "tfoot", "th", "thead", "time", "tr", "tt", "u", "ul", "var", "wbr",
    }
)
SHOWN_ATTRIBUTES = frozenset(
    {
        "align", "alt", "border", "cellpadding", "cellspacing", "colspan", "dir", "height", "lang",
        "rowspan", "src", "style", "title", "valign", "width",
    }
)
# What stands in these is no text of a letter.
DROPPED_TAGS = frozenset(
    {
        "applet", "audio", "canvas", "frameset", "head", "iframe", "math", "noscript", "object",
        "script", "select", "style", "svg", "template", "textarea", "title", "video",
    }
)
FETCHING_STYLE = re.compile(r"url|image|@|expression|\\", re.IGNORECASE)
PICTURE = re.compile(r"data:image/(?:png|jpe?g|gif|webp);base64,", re.IGNORECASE)
DECLARED_ENCODING = re.compile(rb"""<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.-]{1,40})["']""")


class EboxDocumentFile(models.Model):
    """What the viewer shows of a file."""

    _inherit = "ebox.document.file"

    def preview(self):
        """A file as the viewer shows it.

        :return: dict: ``kind`` (pdf, image, text, html, card or missing), ``name``, ``size``
            in bytes, and ``url``, ``text``, ``html`` or ``reason``; ``is_cut`` when the text
            goes on
        :raises AccessError: for registered mail without the right to open it
        """
        self.ensure_one()
        self.document_id.check_access("read")
        card = {"id": self.id, "name": self.name, "size": self.size, "kind": "card", "url": ""}
        if self.state != "stored":
            return card | {
                "kind": "missing",
                "state": self.state,
                "error": self.error or "",
                "reason": self._why_missing(),
                "is_requested": bool(self.requested and not self.error),
                "may_open": self.document_id.may_open and self.state != "removed",
            }
        attachment = self.attachment_id
        attachment.check_access("read")
        card["url"] = f"/web/content/{attachment.id}"
        if self.kind in ("pdf", "image"):
            return card | {"kind": self.kind}
        if self.kind == "html":
            return card | {
                "kind": "html",
                "html": safe_html(decode(attachment.raw[:SHOWN_BYTES])),
                "is_cut": len(attachment.raw) > SHOWN_BYTES,
            }
        if self.kind in ("ubl", "xml", "csv", "text"):
            content = attachment.raw
            return card | {
                "kind": "text",
                "text": decode(content[:SHOWN_BYTES]),
                "is_cut": len(content) > SHOWN_BYTES,
            }
        return card

    def _why_missing(self):
        """Why this file is not stored, in words for who looks for it."""
        mailbox = self.mailbox_id.sudo()
        if self.state == "removed":
            return self.env._("Its content was removed; the history says why.")
        if self.requested:
            return self.env._("It was asked for and is fetched in a moment.")
        if not self.provider or mailbox.state != "connected":
            return self.env._("The e-Box is not connected, so it cannot be fetched now.")
        if mailbox.download_policy == "on_request":
            return self.env._("Files of this mailbox are fetched only when a person asks for them.")
        if not self.document_id.may_open:
            return self.env._(
                "Opening registered mail is a right of its own: ask a manager of the e-Box for it."
            )
        if mailbox.download_policy == "no_registered" and self.document_id.is_registered:
            return self.env._(
                "Registered mail stays closed in the e-Box until a person asks for it: fetching it "
                "is opening it."
            )
        return self.env._("It is fetched with the next synchronisation.")


def safe_html(text):
    """A page to be read: without scripts, forms, links and anything fetched from elsewhere.

    :param str text: HTML of a stranger
    :return: a whole HTML page, with a policy of its own
    """
    policy = f'<meta http-equiv="Content-Security-Policy" content="{CONTENT_POLICY}"/>'
    head = f'<meta charset="utf-8"/>{policy}<style>{READING_STYLE}</style>'
    return f"<html><head>{head}</head><body>{_safe_body(text)}</body></html>"


def _safe_body(text):
    parser = lxml_html.HTMLParser(encoding="utf-8")
    content = text.replace("\0", "").encode(errors="replace")
    try:
        body = lxml_html.document_fromstring(content, parser=parser).find("body")
    except etree.ParserError:  # nothing in it
        body = None
    if body is None:
        return ""
    for node in list(body.iterdescendants()):
        if not isinstance(node.tag, str) or node.tag in DROPPED_TAGS:
            node.drop_tree()
        elif node.tag in SHOWN_TAGS:
            _keep_harmless_attributes(node)
        else:
            node.drop_tag()
    body.tag = "div"
    body.attrib.clear()
    return lxml_html.tostring(body, encoding="unicode")


def _keep_harmless_attributes(element):
    for name in set(element.attrib) - SHOWN_ATTRIBUTES:
        del element.attrib[name]
    if FETCHING_STYLE.search(element.get("style", "")):
        del element.attrib["style"]
    if not PICTURE.match(element.get("src", "")):
        element.attrib.pop("src", None)


def decode(content):
    """The text of a file in whatever encoding its sender wrote it.

    :param bytes content: may end in the middle of a character
    """
    encodings = ["utf-8-sig", "cp1252"]
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encodings.insert(0, "utf-16")
    elif content[:2] in (b"<\0", b"\0<"):
        encodings.insert(0, "utf-16-le" if content[:1] == b"<" else "utf-16-be")
    elif declared := DECLARED_ENCODING.match(content):
        encodings[:0] = ENCODINGS & {declared[1].decode().lower()}
    for encoding in encodings:
        try:
            return codecs.getincrementaldecoder(encoding)().decode(content)
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1")
