import io
from contextlib import closing

from odoo import SUPERUSER_ID, api, fields, models

from .ebox_export_file import BESIDE, FileBeside

PART_BYTES = 24 * 2**20  # what any storage takes; three are in memory at a time


class EboxExportPart(models.Model):
    """A piece of a ZIP: bytes in an attachment, and what of the ZIP's directory they begin.

    Nobody has access: the ZIP is downloaded through its request, which checks every document.
    """

    _name = "ebox.export.part"
    _description = "Part of a ZIP of documents"
    _order = "id"

    export_id = fields.Many2one("ebox.export", required=True, index=True, ondelete="cascade")
    attachment_id = fields.Many2one("ir.attachment", ondelete="restrict")
    size = fields.Integer("Size (bytes)", required=True)
    # What went in up to the end of this part since the last part with such rows; see ``Pack``.
    included = fields.Json()
    left_out = fields.Json("Left out")

    @api.model
    def _store(self, export, content, included, left_out):
        """Keep the next bytes of an export.

        :param bytes content: at most ``PART_BYTES``; none where only rows are to be kept
        """
        part = self.create(
            {
                "export_id": export.id,
                "size": len(content),
                "included": included,
                "left_out": left_out,
            }
        )
        if content:
            part._attach(content)

    def _attach(self, content):
        self.attachment_id = self.env["ir.attachment"].create(
            {
                "name": f"ebox-export-{self.export_id.id}-{self.id}",
                "raw": content,
                "mimetype": "application/zip",
                "res_model": self._name,
                "res_id": self.id,
            }
        )

    def unlink(self):
        attachments = self.attachment_id
        self.attachment_id = False
        attachments.unlink()
        return super().unlink()


class EboxExport(models.Model):
    """The parts of a ZIP."""

    _inherit = "ebox.export"

    part_ids = fields.One2many("ebox.export.part", "export_id", groups=fields.NO_ACCESS)

    def _reader(self):
        """The ready ZIP as a file to read; works after the request's own transaction."""
        parts = self.sudo().part_ids
        layout = [(part.attachment_id.id, part.size) for part in parts if part.size]
        return PartsReader(self.env.registry, layout)


class PartWriter:
    """Collects bytes and stores them as parts of an export; left with ``with``."""

    def __init__(self, export):
        self._file = FileBeside()
        self._export = export.with_context(**{BESIDE: self._file})
        self._chunks = []
        self._waiting = 0

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        self._file.close()

    def take(self, chunk):
        """Take bytes; whole parts are stored as soon as there are enough of them."""
        view = memoryview(chunk)
        while len(view) > (room := PART_BYTES - self._waiting):
            self._keep(view[:room])
            self.store()
            view = view[room:]
        self._keep(view)

    def _keep(self, view):
        self._chunks.append(view)
        self._waiting += len(view)

    def store_if_full(self):
        """Store what was collected where it makes a part of decent size."""
        if self._waiting >= PART_BYTES // 2:
            self.store()

    def keep(self, included, left_out):
        """Store what was collected, and the rows of the files that end in it; all is on disk."""
        self.store(included, left_out)
        self._file.wait()

    def store(self, included=(), left_out=()):
        """Store what was collected; its file may still be on its way to the disk."""
        content = b"".join(self._chunks)
        self._chunks.clear()
        self._waiting = 0
        parts = self._export.env["ebox.export.part"]
        parts._store(self._export, content, list(included), list(left_out))


class PartsReader(io.RawIOBase):
    """The parts of a ZIP as one file, one part in memory at a time.

    :param layout: list of (``ir.attachment`` id, bytes)
    """

    def __init__(self, registry, layout):
        super().__init__()
        self._registry = registry
        self._layout = layout
        self.size = sum(size for _id, size in layout)
        self._position = 0
        self._loaded = (None, b"")

    def readable(self):
        return True

    def seekable(self):
        return True

    def tell(self):
        return self._position

    def seek(self, offset, whence=io.SEEK_SET):
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self.size}[whence]
        self._position = max(start + offset, 0)
        return self._position

    def readinto(self, buffer):
        start = 0
        for attachment_id, size in self._layout:
            if self._position < start + size:
                content = self._load(attachment_id, size)
                offset = self._position - start
                piece = memoryview(content)[offset : offset + len(buffer)]
                buffer[: len(piece)] = piece
                self._position += len(piece)
                return len(piece)
            start += size
        return 0

    def _load(self, attachment_id, size):
        if self._loaded[0] != attachment_id:
            self._loaded = (None, b"")  # never two parts in memory
            with closing(self._registry.cursor()) as cr:
                attachment = api.Environment(cr, SUPERUSER_ID, {})["ir.attachment"]
                content = attachment.browse(attachment_id).exists().raw or b""
            if len(content) != size:
                raise OSError("A part of the ZIP is gone")
            self._loaded = (attachment_id, content)
        return self._loaded[1]
