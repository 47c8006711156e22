import logging

from odoo import models

from ..ebox.seal.check import NoPyHanko, SealChecker, has_pyhanko
from ..ebox.seal.model import SealReport, SealState
from .ebox_mailbox_run import COLLISIONS

_logger = logging.getLogger(__name__)

BATCH = 20


class EboxMailboxRun(models.Model):
    """Checking the seals of what was stored: after all else, some files a commit."""

    _inherit = "ebox.mailbox.run"

    def _steps_after_reading(self, documents):
        """Without pyHanko files go on waiting for their check."""
        steps = super()._steps_after_reading(documents)
        if has_pyhanko() and self._files_to_check():
            steps.append(["seals", "", ""])
        return steps

    def _step_seals(self, lane):
        """Check the files that wait for it, a batch a piece."""
        files = self._files_to_check()
        if files and not self._is_waited_for() and self._check_batch(files):
            lane.commit(self.env, len(files))
            return  # the step goes on with the next files
        self._next_step()
        lane.commit(self.env)

    def _files_to_check(self):
        return self.env["ebox.document.file"].search(
            [
                ("mailbox_id", "=", self.mailbox_id.id),
                ("state", "=", "stored"),
                ("kind", "=", "pdf"),
                ("seal_state", "=", False),
            ],
            order="id DESC",
            limit=BATCH,
        )

    def _check_batch(self, files):
        """Check these files; :return: whether the step may go on"""
        try:
            with SealChecker(self.env["ebox.seal.issuers"]._pem()) as checker:
                # No snapshot is held while the child process checks.
                files._check_seals(checker, let_go=self.env.cr.commit)
                self.env.flush_all()
        except COLLISIONS:
            _logger.info("Seals of mailbox %s wait", self.mailbox_id.id, exc_info=True)
            self.env.cr.rollback()
            return False
        except NoPyHanko:
            _logger.warning("pyHanko is installed and cannot be loaded: no seal is checked")
            self.env.cr.rollback()
            return False
        except Exception:
            # The cause is for engineers; the files say that they could not be checked.
            _logger.exception("Seals of files %s could not be checked", files.ids)
            self.env.cr.rollback()
            files._keep_seal(SealReport(SealState.UNREADABLE))
            files.document_id._keep_worst_seal()
        return True

    def _step_texts(self):
        return super()._step_texts() | {"seals": self.env._("Checking seals…")}
