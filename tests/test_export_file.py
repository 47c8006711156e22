import os
from pathlib import Path
from threading import Event
from unittest.mock import patch

from odoo.tests import tagged
from odoo.tools import mute_logger

from ..models import ebox_export_file, ebox_export_prepare
from .exports import ExportCase

PREPARE = "odoo.addons.l10n_be_ebox.models.ebox_export_prepare"
MOST_SECONDS = 10  # how long a write waits for a permission that never comes


@tagged("post_install", "-at_install")
class TestExportFile(ExportCase):
    """Parts go to the disk beside the reading: nothing is kept that is not there."""

    def test_what_is_committed_is_on_the_disk(self):
        asked_to_finish = Event()
        wait = ebox_export_file.FileBeside.wait

        def slow(path, content):
            asked_to_finish.wait(MOST_SECONDS)
            with open(path, "wb") as file:
                file.write(content)

        def finish(beside):
            if beside._writing:
                asked_to_finish.set()
            wait(beside)

        seen = []
        commit = ebox_export_prepare.Slice.commit

        def look(lane, env, *args, **kwargs):
            seen.extend(
                (part.size, os.path.getsize(self._path(part))) for part in export.part_ids
            )
            commit(lane, env, *args, **kwargs)

        export = self.ask()
        with (
            patch.object(Path, "write_bytes", slow),
            patch.object(ebox_export_file.FileBeside, "wait", finish),
            patch.object(ebox_export_prepare.Slice, "commit", look),
            self.turns_of(-1),
        ):
            export._turn(ebox_export_prepare.Slice(self.env))
        self.assertTrue(seen)
        for size, on_disk in seen:
            self.assertEqual(on_disk, size)
        self.assertEqual(len(self.unpack(export)), 3)

    def _path(self, part):
        attachment = part.attachment_id
        return attachment._full_path(attachment.store_fname)

    def test_a_full_disk_fails_the_zip_and_says_so(self):
        def full(path, content):
            raise OSError("No space left on device")

        export = self.ask()
        with (
            patch.object(Path, "write_bytes", full),
            patch.object(self.env.cr, "rollback", lambda: None),
            mute_logger(PREPARE),
        ):
            self.prepare()
        self.assertEqual(export.state, "failed")
        self.assertIn("could not be prepared", export.reason)

    def test_another_storage_writes_in_its_own_way(self):
        self.env["ir.config_parameter"].set_param("ir_attachment.location", "db")
        with patch.object(Path, "write_bytes", side_effect=AssertionError("not the file store")):
            export = self.ready()
        self.assertFalse(export.part_ids.attachment_id.store_fname)
        self.assertEqual(len(self.unpack(export)), 3)
