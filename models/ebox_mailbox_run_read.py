import logging
from datetime import timedelta

from odoo import fields, models

from ..ebox.payment.page import PdfReader
from .ebox_mailbox_run import COLLISIONS
from .ebox_mailbox_sync import EVERY_MINUTES

_logger = logging.getLogger(__name__)


class EboxMailboxRun(models.Model):
    """Reading what was stored: after all fetching, one document a commit."""

    _inherit = "ebox.mailbox.run"
    # The oldest first: the first account that a sender names is the known one.
    _reading_order = "published, id"

    def _steps_after(self):
        return [*super()._steps_after(), ["read", "", ""]]

    def _step_read(self, lane):
        """Read the documents that wait for it, each with its commit."""
        waiting = [("mailbox_id", "=", self.mailbox_id.id), ("is_to_read", "=", True)]
        documents = self.env["ebox.document"].search(waiting, order=self._reading_order)
        with PdfReader(with_ocr=True) as reader:
            for document in documents:
                if self._is_waited_for():
                    break  # fetching goes first: the next run reads on
                self._read_one(document, reader)
                lane.commit(self.env)
                if lane.is_over and document != documents[-1]:
                    return
        self._next_step(*self._steps_after_reading(documents))
        lane.commit(self.env)

    def _steps_after_reading(self, documents):
        """The steps that have something to do; what was found inside PDFs has its bill yet.

        :param documents: ``ebox.document`` that were read
        """
        return [["bills", "", ""]] if documents and self._documents_to_bill() else []

    def _is_waited_for(self):
        """Whether somebody asked for a run, or the next one is due: reading is no hurry."""
        if self.started < fields.Datetime.now() - timedelta(minutes=EVERY_MINUTES):
            return True
        others = [("mailbox_id", "=", self.mailbox_id.id), ("state", "=", "waiting")]
        return bool(self.search_count(others, limit=1))

    def _read_one(self, document, reader):
        """Read one document; whatever it does stays its own trouble."""
        try:
            # No snapshot is held while the child process reads: people may correct meanwhile.
            document._read(reader, let_go=self.env.cr.commit)
            self.env.flush_all()
        except COLLISIONS:
            _logger.info("Document %s is worked on: it is read later", document.id, exc_info=True)
            self.env.cr.rollback()
        except Exception:
            # The cause is for engineers; the document says that it could not be read.
            _logger.exception("Document %s could not be read", document.id)
            self.env.cr.rollback()
            document._keep_unreadable()

    def _step_texts(self):
        return super()._step_texts() | {"read": self.env._("Reading what is to be paid…")}
