import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from odoo import api, models

BESIDE = "ebox_export_file_beside"


class FileBeside:
    """Writes one file at a time to disk while its caller goes on: half of a ZIP's time is that.

    Nothing may be committed that names a file before ``wait`` has returned.
    """

    def __init__(self):
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="ebox-export")
        self._writing = None

    def close(self):
        """Return when nothing is written any more, whether it succeeded or not."""
        self._thread.shutdown()

    def begin(self, path, content):
        """Begin to write a file, once the one before is written: two are never in memory.

        :raises OSError: the one before could not be written
        """
        self.wait()
        self._writing = self._thread.submit(Path(path).write_bytes, content)

    def wait(self):
        """Return when all is written.

        :raises OSError: a file could not be written
        """
        writing, self._writing = self._writing, None
        if writing:
            writing.result()


class IrAttachment(models.Model):
    """Parts of ZIPs in Odoo's file store; other storages keep them in their own way."""

    _inherit = "ir.attachment"

    @api.model
    def _file_write(self, bin_value, checksum):
        """As Odoo does; for a part of a ZIP the bytes are on disk when its writer has waited."""
        beside = self.env.context.get(BESIDE)
        if beside is None or self._storage() != "file":
            return super()._file_write(bin_value, checksum)
        name, path = self._get_path(bin_value, checksum)
        if not os.path.exists(path):
            self._mark_for_gc(name)  # collected where the transaction aborts
            beside.begin(path, bin_value)
        return name
