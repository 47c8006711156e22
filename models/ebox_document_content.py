from lxml import html as lxml_html

from odoo import models
from odoo.tools.mail import html_sanitize

SHOWN_BYTES = 200_000
# What a sender's HTML may do inside our viewer: be read.
CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


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
            }
        attachment = self.attachment_id
        attachment.check_access("read")
        card["url"] = f"/web/content/{attachment.id}"
        if self.kind in ("pdf", "image"):
            return card | {"kind": self.kind}
        if self.kind == "html":
            return card | {"kind": "html", "html": self._safe_html(attachment.raw)}
        if self.kind in ("ubl", "xml", "csv", "text"):
            content = attachment.raw
            return card | {
                "kind": "text",
                "text": _decode(content[:SHOWN_BYTES]),
                "is_cut": len(content) > SHOWN_BYTES,
            }
        return card

    def _why_missing(self):
        """Why this file is not stored, in words for who looks for it."""
        mailbox = self.mailbox_id.sudo()
        if self.requested:
            return self.env._("It was asked for and is fetched in a moment.")
        if not self.provider or mailbox.state != "connected":
            return self.env._("The e-Box is not connected, so it cannot be fetched now.")
        if mailbox.download_policy == "on_request":
            return self.env._("In this mailbox, files are fetched only when a person asks for them.")
        if mailbox.download_policy == "no_registered" and self.document_id.is_registered:
            return self.env._(
                "Registered mail stays closed in the e-Box until a person asks for it: fetching it "
                "is opening it."
            )
        return self.env._("It is fetched with the next synchronisation.")

    def _safe_html(self, content):
        """A page without scripts, forms and anything fetched from elsewhere."""
        cleaned = str(html_sanitize(_decode(content[:SHOWN_BYTES]), sanitize_attributes=True))
        tree = lxml_html.fromstring(f"<div>{cleaned}</div>")
        for element in tree.iter("img", "source", "input", "video", "audio", "link"):
            if not (element.get("src") or "").startswith("data:image/"):
                element.drop_tree()
        for link in tree.iter("a"):
            # The address stays readable; following it is the reader's own act.
            link.attrib.pop("href", None)
        body = lxml_html.tostring(tree, encoding="unicode")
        policy = f'<meta http-equiv="Content-Security-Policy" content="{CONTENT_POLICY}"/>'
        return f'<html><head><meta charset="utf-8"/>{policy}</head><body>{body}</body></html>'


def _decode(content):
    for encoding in ("utf-8-sig", "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("cp1252", errors="replace")
