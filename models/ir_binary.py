from odoo import models

SERVED_AS_THEY_ARE = frozenset(
    {"application/pdf", "application/zip", "image/gif", "image/jpeg", "image/png", "image/webp",
     "text/csv", "text/plain"}
)
OFFICE = ("application/msword", "application/vnd.ms-", "application/vnd.o")
WRITTEN = ("text/", "html", "xml", "script", "json")


class IrBinary(models.AbstractModel):
    """Files of the e-Box are served as files, never as a page or a script of this site."""

    _inherit = "ir.binary"

    def _get_stream_from(
        self, record, field_name="raw", filename=None, filename_field="name", mimetype=None,
        default_mimetype="application/octet-stream",
    ):
        is_ours = record._name == "ir.attachment" and bool(record._of_the_ebox())
        stream = super()._get_stream_from(
            record,
            field_name,
            filename,
            filename_field,
            # The address may ask for another type: not for these.
            None if is_ours else mimetype,
            default_mimetype,
        )
        if is_ours:
            stream.mimetype = _harmless(stream.mimetype or "")
        return stream


def _harmless(mimetype):
    """
    >>> _harmless("image/svg+xml"), _harmless("application/pdf")
    ('text/plain', 'application/pdf')
    """
    if mimetype in SERVED_AS_THEY_ARE or mimetype.startswith(OFFICE):
        return mimetype
    is_written = any(word in mimetype for word in WRITTEN)
    return "text/plain" if is_written else "application/octet-stream"
