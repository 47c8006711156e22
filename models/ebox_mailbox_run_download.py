# A run works in a cursor of its own and commits it piece by piece.
# pylint: disable=invalid-commit
from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass

from odoo import fields, models

from ..ebox.client import EboxClient
from ..ebox.errors import Code, EboxError
from ..ebox.model import Attachment, Text
from ..ebox.prefetch import fetch_file, prefetch
from .ebox_mailbox_run import COLLISIONS, MOST_COLLISIONS

_logger = logging.getLogger(__name__)

BATCH = 100
CONNECTIONS = 4
GIVE_UP_AFTER = 5
# Errors that say nothing about the file: several in a row mean that the provider is down.
OF_THE_PROVIDER = {Code.UNAVAILABLE, Code.SERVER_ERROR, Code.TIMEOUT, Code.CONNECTION_CUT}


@dataclass(frozen=True)
class Constants:
    """What nobody else changes of a file and its document, as the cache takes it.

    A commit empties the cache, and every file has its own: three queries less for each.
    """

    file: dict
    document: dict
    siblings: tuple[int, ...]

    @classmethod
    def of(cls, file) -> Constants:
        """The constants of an ``ebox.document.file``."""
        document = file.document_id
        names = ("external_id", "is_main", "media_type", "name", "provider")
        of_file = {"document_id": document.id} | {name: file[name] for name in names}
        of_document = {"company_id": document.company_id.id}
        if len(document.file_ids) == 1:
            # No other file of it can arrive meanwhile.
            of_document["is_read"] = document.is_read
            of_document["message_main_attachment_id"] = document.message_main_attachment_id.id
        return cls(of_file, of_document, document.file_ids._ids)

    def recall(self, file):
        """Put them into the cache of this record's transaction."""
        file._update_cache(self.file, validate=False)
        siblings = {"file_ids": file.browse(self.siblings)}
        file.document_id._update_cache(self.document | siblings, validate=False)


@dataclass(frozen=True)
class Job:
    """A file to fetch, free of any cursor: it is worked on in a thread."""

    file_id: int
    client: EboxClient
    message_id: str
    attachment: Attachment | None  # None: the body
    max_bytes: int
    constants: Constants

    def fetch(self):
        """:return: ``Fetched`` or ``Body``; :raises EboxError:"""
        if self.attachment is not None:
            return fetch_file(self.client, self.message_id, self.attachment, self.max_bytes)
        text = self.client.body(self.message_id)
        if not text:
            raise EboxError(Code.EMPTY_FILE, "a body without text in any language")
        return Body(text)


@dataclass(frozen=True)
class Body:
    """The body of a message, by language."""

    text: Text

    def close(self):
        """Nothing to give back; a file has."""


class Tap:
    """Jobs until it is closed or the lane's time is over; at least the first.

    What came out of it before is still waited for and kept: it may have been read officially.
    """

    def __init__(self, jobs: list[Job], lane):
        self._jobs = jobs
        self._lane = lane
        self.is_closed = False

    def __iter__(self) -> Iterator[Job]:
        for place, job in enumerate(self._jobs):
            if place and (self.is_closed or self._lane.is_over):
                return
            yield job


@dataclass
class Tally:
    """What came of files since it was noted on the run.

    ``in_a_row``: failures without a success between them that were the provider's.
    ``verdict``: the error that ends the fetching from this provider.
    """

    in_a_row: int
    fetched: int = 0
    failed: int = 0
    verdict: EboxError | None = None


class EboxMailboxRun(models.Model):
    """Downloading: the queue lies in the database, every file has its own commit."""

    _inherit = "ebox.mailbox.run"

    def _step_download(self, lane):
        """Fetch a batch of the files that the download policy, or a person, asks for.

        The step's detail is the number of failures in a row that were the provider's.
        """
        files = self._files_due(BATCH)
        if not files:
            self._next_step()
            lane.commit(self.env)
            return
        tap = Tap(self._jobs(files), lane)
        tally = Tally(in_a_row=self.todo[0][2])
        # No snapshot is held while files are on their way: others may write these rows.
        self.env.cr.commit()
        with closing(prefetch(tap, Job.fetch, CONNECTIONS)) as results:
            for job, result in results:
                self._settle(job, result, tally)
                tap.is_closed = tap.is_closed or bool(tally.verdict)
                if lane.is_time_to_tell:
                    self._note(tally)
                lane.commit(self.env)
        self._note(tally)
        if tally.verdict:
            # What did arrive stays, whatever is made of the error.
            self.env.cr.commit()
            raise tally.verdict

    def _note(self, tally):
        """Write what came of the files; not at each one, which would cost more than the file."""
        step, code, in_a_row = self.todo[0]
        values = {
            "downloaded_count": self.downloaded_count + tally.fetched,
            "failed_count": self.failed_count + tally.failed,
        }
        if in_a_row != tally.in_a_row:
            values["todo"] = [[step, code, tally.in_a_row], *self.todo[1:]]
        self.write(values)
        tally.fetched = tally.failed = 0

    def _settle(self, job, result, tally):
        """Keep what came, or its error, on the file's own row."""
        file = self.env["ebox.document.file"].browse(job.file_id)
        if isinstance(result, EboxError):
            self._settle_error(file, result, tally)
            return
        try:
            self._store_anew_on_collision(file, job.constants, result)
        except Exception:
            # One file that cannot be kept must not stop the others; the log has the cause.
            _logger.exception("File %s could not be stored", file.id)
            self.env.cr.rollback()
            file._note_failure(self.env._("The file arrived, but could not be stored."), "internal")
            tally.failed += 1
        else:
            tally.fetched += 1
            tally.in_a_row = 0
        finally:
            result.close()

    def _store_anew_on_collision(self, file, constants, result):
        content = None if isinstance(result, Body) else result.file.read()
        for attempts_left in reversed(range(MOST_COLLISIONS)):
            try:
                constants.recall(file)
                if content is None:
                    file._store_body(result.text)
                else:
                    file._store(content)
                # One file, one commit: a crash costs the file at hand alone.
                self.env.cr.commit()
                return
            except COLLISIONS:
                # Somebody wrote the document or the file meanwhile: once more, on what is there.
                if not attempts_left:
                    raise
                self.env.cr.rollback()

    def _settle_error(self, file, error, tally):
        """Note the file's error on it; one that is the provider's is no file's fault."""
        if error.is_mailbox_wide:
            tally.verdict = tally.verdict or error
            return
        _logger.info("File %s of mailbox %s: %s", file.id, self.mailbox_id.id, error)
        file._note_failure(self.env["ebox.wording"].explain(error), error.code, error.retry_after)
        tally.failed += 1
        if error.code in OF_THE_PROVIDER:
            tally.in_a_row += 1
            if tally.in_a_row >= GIVE_UP_AFTER:
                tally.verdict = tally.verdict or error

    def _files_due_domain(self):
        """The files to fetch now; requested ones whatever the policy."""
        now = fields.Datetime.now()
        policy = "on_request" if self.kind == "download" else self.mailbox_id.download_policy
        wanted = {
            "all": [],
            "no_registered": ["|", ("requested", "!=", False), ("is_registered", "=", False)],
            "on_request": [("requested", "!=", False)],
        }[policy]
        return [
            ("mailbox_id", "=", self.mailbox_id.id),
            ("state", "in", ("listed", "failed")),
            ("provider", "!=", False),
            "|",
            ("next_attempt", "=", False),
            ("next_attempt", "<=", now),
            "|",
            ("requested", "!=", False),
            "&",
            ("error_code", "!=", str(Code.TOO_LARGE)),
            "|",
            ("expires", "=", False),
            ("expires", ">", now),
            *wanted,
        ]

    def _files_due(self, limit):
        """The next files of the current step's provider."""
        # What a person waits for first, then what the e-Box will lose first.
        return self.env["ebox.document.file"].search(
            self._files_due_domain() + [("provider", "=", self.todo[0][1])],
            order="requested, expires, id",
            limit=limit,
        )

    def _files_due_count(self):
        return self.env["ebox.document.file"].search_count(self._files_due_domain())

    def _jobs(self, files):
        client = self._client()
        max_bytes = self.mailbox_id.max_file_mb * 1024 * 1024
        return [
            Job(
                file.id,
                client,
                file.document_id.external_id,
                None if file.is_body else file._announced(),
                max_bytes,
                Constants.of(file),
            )
            for file in files
        ]
