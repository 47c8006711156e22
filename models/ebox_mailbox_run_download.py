import logging
from dataclasses import dataclass
from datetime import timedelta

from odoo import fields, models

from ..ebox.client import EboxClient
from ..ebox.errors import Code, EboxError
from ..ebox.model import Attachment, Digest, Text
from ..ebox.prefetch import fetch_file, prefetch

_logger = logging.getLogger(__name__)

BATCH = 50
CONNECTIONS = 4
GIVE_UP_AFTER = 5
# Errors that say nothing about the file: several in a row mean that the provider is down.
OF_THE_PROVIDER = {Code.UNAVAILABLE, Code.SERVER_ERROR, Code.TIMEOUT, Code.CONNECTION_CUT}


@dataclass(frozen=True)
class Job:
    """A file to fetch, free of any cursor: it is worked on in a thread."""

    file_id: int
    client: EboxClient
    message_id: str
    attachment: Attachment | None  # None: the body
    max_bytes: int

    def fetch(self):
        """:return: ``Fetched`` or ``Body``; :raises EboxError:"""
        if self.attachment is None:
            return Body(self.client.body(self.message_id))
        return fetch_file(self.client, self.message_id, self.attachment, self.max_bytes)


@dataclass(frozen=True)
class Body:
    """The body of a message, by language."""

    text: Text

    def close(self):
        """Nothing to give back; a file has."""


class EboxMailboxRun(models.Model):
    """Downloading: the queue lies in the database, every file has its own commit."""

    _inherit = "ebox.mailbox.run"

    def _step_download(self, lane):
        """Fetch a batch of the files that the download policy, or a person, asks for."""
        files = self._files_due(BATCH)
        if not files:
            self._next_step()
            lane.commit(self.env)
            return
        jobs = self._jobs(files)
        failures = 0
        stream = prefetch(jobs, Job.fetch, CONNECTIONS)
        try:
            for job, result in stream:
                file = files.browse(job.file_id)
                failures = 0 if self._settle(file, result) else failures + 1
                lane.commit(self.env)
                self._stop_where_provider_is_down(result, failures)
                if lane.is_over:
                    break
        finally:
            stream.close()

    def _settle(self, file, result):
        """Keep what came, or its error, on the file's own row.

        :return: False for an error that is the provider's rather than the file's
        """
        if isinstance(result, EboxError):
            return self._settle_error(file, result)
        try:
            if isinstance(result, Body):
                file._store_body(result.text)
            else:
                file._store(result.file.read())
            self.env.flush_all()
        except Exception:
            # One file that cannot be kept must not stop the others; the log has the cause.
            _logger.exception("File %s of mailbox %s could not be stored", file.id, self.mailbox_id.id)
            self.env.cr.rollback()
            self.env.invalidate_all(flush=False)
            file._note_failure(self.env._("The file arrived, but could not be stored."), "internal")
            self.failed_count += 1
            return True
        finally:
            result.close()
        self.downloaded_count += 1
        return True

    def _settle_error(self, file, error):
        if error.is_mailbox_wide:
            raise error
        _logger.info("File %s of mailbox %s: %s", file.id, self.mailbox_id.id, error)
        file._note_failure(self.env["ebox.wording"].explain(error), error.code, error.retry_after)
        self.failed_count += 1
        return error.code not in OF_THE_PROVIDER

    def _stop_where_provider_is_down(self, result, failures):
        if failures >= GIVE_UP_AFTER:
            raise EboxError(
                result.code, result.detail, status=result.status, retry_after=result.retry_after,
                trace_id=result.trace_id, mailbox_wide=True,
            )

    def _files_due_domain(self):
        """The files to fetch now; requested ones whatever the policy."""
        wanted = {
            "all": [("mailbox_id", "=", self.mailbox_id.id)],
            "no_registered": [
                "|",
                ("requested", "!=", False),
                ("document_id.is_registered", "=", False),
            ],
            "on_request": [("requested", "!=", False)],
        }[self.mailbox_id.download_policy]
        if self.kind == "download":
            wanted = [("requested", "!=", False)]
        return [
            ("mailbox_id", "=", self.mailbox_id.id),
            ("provider", "!=", False),
            ("state", "in", ("listed", "failed")),
            "|",
            ("next_attempt", "=", False),
            ("next_attempt", "<=", fields.Datetime.now()),
        ] + wanted

    def _files_due(self, limit):
        # What a person waits for first, then what the e-Box will lose first.
        return self.env["ebox.document.file"].search(
            self._files_due_domain(), order="requested, expires, id", limit=limit
        )

    def _files_due_count(self):
        return self.env["ebox.document.file"].search_count(self._files_due_domain())

    def _jobs(self, files):
        mailbox = self.mailbox_id
        clients = {row.code: mailbox._client(row.url) for row in mailbox.provider_ids}
        max_bytes = mailbox.max_file_mb * 1024 * 1024
        return [
            Job(
                file.id,
                clients[file.provider],
                file.document_id.external_id,
                None if file.is_body else file._announced(),
                max_bytes,
            )
            for file in files
            if file.provider in clients
        ]
