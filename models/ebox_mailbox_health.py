from datetime import timedelta

from odoo import fields, models
from odoo.fields import Domain

from .ebox_dashboard import DOCUMENTS, Figure
from .ebox_document_review import VANISHING_DAYS
from .ebox_mailbox_run import OPEN

FAILED = Domain("content_state", "=", "failed") | Domain("error", "!=", False)


class EboxMailbox(models.Model):
    """How fetching goes, as the dashboard shows it."""

    _inherit = "ebox.mailbox"

    def _health(self):
        """How each of these mailboxes is doing; those without an e-Box have nothing to fetch.

        :return: list of dicts: ``id``, ``name``, ``state`` (well, trouble, open, never or
            unconnected), ``started`` (UTC) and ``duration`` (s) of the last run, ``fetched``
            (its files), ``new`` (its messages), ``reason`` (what went wrong) and the figures
            ``failed`` and ``vanishing`` of documents
        """
        boxes = self.filtered(lambda box: box.kind == "ebox")
        failed = boxes._documents_by_mailbox(FAILED)
        doomed = self._vanishing()
        vanishing = boxes._documents_by_mailbox(doomed)
        return [
            {
                "id": box.id,
                "name": box.name,
                **box._last_run_shown(),
                "failed": box._figure("failed", self.env._("Failed"), FAILED, failed),
                "vanishing": box._figure(
                    "vanishing", self.env._("Expiring, not stored here"), doomed, vanishing
                ),
            }
            for box in boxes
        ]

    def _last_run_shown(self):
        run = self.last_run_id
        return {
            "state": self._health_state(),
            "started": fields.Datetime.to_string(run.started) or "",
            "duration": run.duration,
            "fetched": run.downloaded_count,
            "new": run.new_count,
            "reason": run.error or "",
        }

    def _health_state(self):
        if self.state != "connected":
            return "unconnected"
        if not self.last_run_id:
            return "never"
        if self.last_run_state in OPEN:
            return "open"
        return "well" if self.last_run_state == "done" else "trouble"

    def _vanishing(self):
        """What the e-Box deletes soon and is not stored here, as ``is_vanishing`` has it."""
        now = fields.Datetime.now()
        return (
            Domain("content_state", "in", ("listed", "failed"))
            & Domain("expires", ">", fields.Datetime.to_string(now))
            & Domain(
                "expires", "<", fields.Datetime.to_string(now + timedelta(days=VANISHING_DAYS))
            )
        )

    def _documents_by_mailbox(self, domain):
        return dict(
            self.env["ebox.document"]._read_group(
                domain & Domain("mailbox_id", "in", self.ids), ["mailbox_id"], ["__count"]
            )
        )

    def _figure(self, key, label, domain, counts):
        """
        :param counts: dict of mailbox to the number of its documents in ``domain``
        """
        domain = domain & Domain("mailbox_id", "=", self.id)
        key = f"{key}_{self.id}"
        return Figure(key, label, DOCUMENTS, domain, counts.get(self, 0)).shown(self.env)

    def action_try_again(self):
        """Fetch these mailboxes now, what failed before included; whoever reads them may ask.

        :raises UserError: where a mailbox is not connected
        """
        self.check_access("read")
        failed = [("mailbox_id", "in", self.ids), ("state", "=", "failed")]
        self.env["ebox.document.file"].sudo().search(failed).next_attempt = False
        return self.action_fetch_now()
