from dataclasses import astuple, dataclass

from odoo import models

from ..ebox.csv_export import csv_file
from ..ebox.errors import Code
from ..ebox.zip_names import INDEX, ZipNames, in_belgium
from ..ebox.zip_writer import Entry, ZipWriter

MOST_FILE_BYTES = 256 * 2**20  # one file is in memory at a time
DOCUMENTS_AT_ONCE = 200
DESCRIBED = (
    "published", "sender_name", "name", "customer_number_name", "message_type_id", "company_name"
)


class EboxDocument(models.Model):
    """What of documents a person may take away, and how much it is."""

    _inherit = "ebox.document"

    def _with_right(self, right):
        """Those of these documents that this user may read and do this with.

        :param str right: as for ``_has_right``
        """
        documents = self._filtered_access("read")
        shared = documents.filtered(lambda document: not document._is_own())
        rights = shared._shared_rights() if shared else {}
        return documents.filtered(
            lambda document: document.id not in rights or right in rights[document.id]
        )

    def _only_to_look_at(self):
        """What of these documents was shared with this user, and downloading was not.

        :return: list of rows, as ``Pack`` takes what is left out
        """
        closed = self._filtered_access("read") - self._with_right("may_download")
        return [[document.id, "", "look_only"] for document in closed]

    def _size_to_pack(self):
        """How many files of these documents are stored, and their bytes."""
        [(count, size)] = self.env["ebox.document.file"].sudo()._read_group(
            [("document_id", "in", self.ids), ("state", "=", "stored")],
            aggregates=["__count", "size:sum"],
        )
        return count, size or 0

    def _is_of_many_companies(self):
        groups = self.env["ebox.document"].sudo()._read_group(
            [("id", "in", self.ids)], ["company_id"]
        )
        return len(groups) > 1

    def _fetch_to_pack(self):
        """Read in one go where the files of these documents lie: their content comes one by one."""
        self.sudo().file_ids.attachment_id.fetch(["store_fname"])

    def _packed(self):
        """Yield the bytes of a ZIP of those of these documents that this user may take away."""
        documents = self._with_right("may_download")
        documents._fetch_to_pack()
        pack = Pack(
            self.env,
            by_company=documents._is_of_many_companies(),
            left_out=self._only_to_look_at(),
        )
        for document in documents:
            yield from pack.add(document)
        yield from pack.end()


@dataclass(frozen=True)
class LeftOut:
    """A file that is not in an archive, or a document without any; ``reason``: of REASONS."""

    document_id: int
    name: str
    reason: str


class Pack:
    """An archive of documents in the making: bytes come out, what went in is kept for the index.

    Documents are given as their reader sees them, checked; their files are read by sudo.

    :param env: of the person whom the archive is for
    :param bool by_company: whether each company has a folder of its own
    :param included: list of ``[document id, *Entry]`` of what was written before
    :param left_out: list of ``[document id, name, reason]``, as before
    :param int position: bytes written before
    """

    def __init__(self, env, *, by_company, included=(), left_out=(), position=0):
        self._env = env
        self._by_company = by_company
        self._documents = [document_id for document_id, *_entry in included]
        self._writer = ZipWriter((Entry(*entry) for _id, *entry in included), position)
        self._names = ZipNames(entry.path for entry in self._writer.entries)
        self._left_out = [LeftOut(*row) for row in left_out]
        self._told = (self.file_count, self.left_out_count)

    @property
    def position(self):
        """Bytes that came out so far, those before this pack's time included."""
        return self._writer.position

    @property
    def file_count(self):
        return len(self._documents)

    @property
    def left_out_count(self):
        return len(self._left_out)

    def news(self):
        """What went in and what did not since this was asked last, as the constructor takes it."""
        files, left_out = self._told
        self._told = (self.file_count, self.left_out_count)
        # Without the index, which comes last and belongs to no document.
        entries = self._writer.entries[files : self.file_count]
        pairs = zip(self._documents[files:], entries, strict=True)
        included = [[document_id, *entry.as_row()] for document_id, entry in pairs]
        return included, [list(astuple(row)) for row in self._left_out[left_out:]]

    def add(self, document):
        """Yield the bytes of a document's files, all of them."""
        files = document.sudo().file_ids
        if not files:
            self._left_out.append(LeftOut(document.id, "", "no_file"))
        for file in files:
            reason = _why_not(document, file)
            content = None if reason else _content(file)
            if content is None:
                row = LeftOut(document.id, file.name, reason or "missing")
                self._left_out.append(row)
            else:
                yield from self._add_file(document.sudo(), file, content)

    def _add_file(self, document, file, content):
        sender = document.sender_name or document.sender_id.number
        folders = [document.company_name, sender] if self._by_company else [sender]
        path = self._names.path(folders, document.published, document.name, file.name)
        self._documents.append(document.id)
        yield from self._writer.add(path, content, in_belgium(document.published))

    def end(self):
        """Yield the bytes of the index, and of what ends the archive."""
        now = in_belgium(self._env.cr.now())
        yield from self._writer.add(INDEX, self._index(), now)
        yield self._writer.end()

    def _index(self):
        """The list of all files, those left out with the reason, as CSV in UTF-8."""
        titles = [
            self._env._("File"),
            self._env._("Date"),
            self._env._("Sender"),
            self._env._("Subject"),
            self._env._("Customer number"),
            self._env._("Type"),
            self._env._("Company"),
            self._env._("Size (bytes)"),
            self._env._("Left out"),
        ]
        return csv_file(titles, self._index_rows())

    def _index_rows(self):
        rows = [(row.document_id, row.name, "", row.reason) for row in self._still_known()]
        entries = zip(self._documents, self._writer.entries, strict=False)
        rows = [(document_id, entry.path, entry.size, "") for document_id, entry in entries] + rows
        reasons = {"": ""} | self._reasons()
        documents = self._env["ebox.document"].sudo().browse(row[0] for row in rows)
        documents.fetch(DESCRIBED)
        for document, (_id, name, size, reason) in zip(documents, rows, strict=True):
            yield [name, *_described(document), size, reasons[reason]]

    def _still_known(self):
        """What was left out, of documents that the reader may still know of."""
        documents = self._env["ebox.document"].browse({row.document_id for row in self._left_out})
        known = {*documents._filtered_access("read").ids}
        return [row for row in self._left_out if row.document_id in known]

    def _reasons(self):
        return {
            "no_file": self._env._("The document has no file"),
            "removed": self._env._("Its content was removed"),
            "not_downloaded": self._env._("Not downloaded from the e-Box"),
            "look_only": self._env._("Shared with you to look at only"),
            "registered": self._env._("Registered mail: opening it is a right of its own"),
            "too_large": self._env._("Too large"),
            "missing": self._env._("The stored file is missing: tell the administrator"),
        }


def _described(document):
    return [
        in_belgium(document.published).date(),
        document.sender_name,
        document.name,
        document.customer_number_name,
        document.message_type_id.name,
        document.company_name,
    ]


def _why_not(document, file):
    """The reason why a file cannot be put in; empty where it can."""
    if not document.may_open:
        return "registered"
    if file.state == "removed":
        return "removed"
    if file.state != "stored":
        return "too_large" if file.error_code == Code.TOO_LARGE else "not_downloaded"
    return "too_large" if file.size > MOST_FILE_BYTES else ""


def _content(file):
    """The bytes of a stored file, None where its storage lost them."""
    # Alone: the ORM would read the contents of all its neighbours into memory.
    attachment = file.attachment_id.with_prefetch()
    try:
        content = attachment.raw or b""
    except OSError:
        return None
    attachment.invalidate_recordset(["raw"], flush=False)
    return content if len(content) == file.size else None
