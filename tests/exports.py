"""ZIPs of documents that are shared with an accountant."""
import io
import zipfile
from contextlib import contextmanager
from unittest.mock import patch

from ..models import ebox_export_prepare
from .documents import DocumentCase
from .shares import ShareMixin


class ExportCase(ShareMixin, DocumentCase):
    """Documents of two customer numbers, an accountant who may take them away."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.first = cls.make_numbered("first", "100", content=b"%PDF first")
        cls.second = cls.make_numbered("second", "200", content=b"%PDF second")
        cls.documents = cls.first + cls.second
        cls.accountant = cls.make_person("zip_accountant")
        cls.given = cls.share(cls.accountant)
        cls.exports = cls.env["ebox.export"].with_user(cls.accountant)
        # The scheduled action commits; here everything is taken back.
        cls.enterClassContext(patch.object(cls.env.cr, "commit", cls._as_commit))

    @classmethod
    def _as_commit(cls):
        """What a commit does beside ending the transaction."""
        cls.env.flush_all()
        cls.env.invalidate_all()

    def ask(self, documents=None, user=None):
        """What a person asked for, as the scheduled action sees it."""
        user = user or self.accountant
        documents = (documents or self.documents).with_user(user)
        return self.env["ebox.export"].with_user(user)._request(documents).sudo()

    def prepare(self):
        self.env["ebox.export"]._cron_prepare()

    def ready(self, documents=None, user=None):
        export = self.ask(documents, user)
        self.prepare()
        self.assertEqual((export.state, export.reason), ("ready", False))
        return export

    def unpack(self, export):
        """The files of a ready ZIP: path to content."""
        content = b"".join(part.attachment_id.raw for part in export.part_ids if part.size)
        self.assertEqual(len(content), export.size)
        archive = zipfile.ZipFile(io.BytesIO(content))
        self.assertIsNone(archive.testzip())
        return {name: archive.read(name) for name in archive.namelist()}

    def index(self, files):
        """The rows of the index after its titles."""
        lines = files["index.csv"].decode("utf-8-sig").splitlines()
        return [line.split(";") for line in lines[1:]]

    @contextmanager
    def turns_of(self, seconds):
        with patch.object(ebox_export_prepare, "TURN_SECONDS", seconds):
            yield

    def lane_that_is_over(self):
        """The time of a scheduled action, used up: each turn writes what is least."""
        return ebox_export_prepare.Slice(self.env(context={"cron_end_time": 0}))
