# An export is written turn by turn, each with its commit.
# pylint: disable=invalid-commit
import logging
import time

from markupsafe import Markup

from odoo import Command, api, fields, models

from .ebox_document_pack import DOCUMENTS_AT_ONCE, Pack
from .ebox_export import KEPT_DAYS, OPEN
from .ebox_export_part import PartWriter
from .ebox_mailbox_run import COLLISIONS
from .ebox_mailbox_sync import Slice

_logger = logging.getLogger(__name__)

TURN_SECONDS = 3
MOST_ATTEMPTS = 3
LONG_SECONDS = 60  # who waited longer has left the page: a mail tells them


class EboxExport(models.Model):
    """Writing ZIPs in the background, a short turn for each person who waits for one."""

    _inherit = "ebox.export"

    last_document_id = fields.Integer(readonly=True, help="Documents up to here are written.")
    last_turn = fields.Datetime(readonly=True)
    attempts = fields.Integer(readonly=True, help="Turns in a row that wrote nothing.")

    @api.model
    def _cron_prepare(self):
        """One slice of the scheduled action: delete what is over, write on what is waited for."""
        self._expire()
        lane = Slice(self.env)
        while not lane.is_over and (export := self._next()):
            export._turn(lane)
        lane.tell(self.env, remaining=1 if self._next() else 0)

    @api.model
    def _next(self):
        """The export to write on: of the person whose turn is the longest ago, their oldest."""
        waiting = self.search([("state", "in", OPEN)], order="id")
        turns = dict(
            self._read_group(
                [("user_id", "in", waiting.user_id.ids)], ["user_id"], ["last_turn:max"]
            )
        )
        never = fields.Datetime.to_datetime("1970-01-01")
        return min(
            waiting,
            key=lambda export: (turns.get(export.user_id) or never, export.id),
            default=self.browse(),
        )

    def _turn(self, lane):
        """Write on this export for a moment; whatever happens stays its own trouble."""
        try:
            self._begin_turn()
            lane.commit(self.env, processed=0)
            if self.attempts > MOST_ATTEMPTS:
                self._fail(self._unexplained())
            else:
                self._write_on(lane)
        except COLLISIONS:
            _logger.info("ZIP %s is left for the next turn", self.id, exc_info=True)
            self.env.cr.rollback()
        except Exception:
            _logger.exception("ZIP %s could not be prepared", self.id)
            self.env.cr.rollback()
            if export := self.exists():  # its person may have deleted it meanwhile
                export._fail(export._unexplained())
        lane.commit(self.env)

    def _unexplained(self):
        env = self._readers_env()
        return env._("It could not be prepared; the administrator's log says why.")

    def _begin_turn(self):
        # Kept before any work: what kills this process is counted too.
        self.write(
            {
                "state": "preparing",
                "last_turn": fields.Datetime.now(),
                "attempts": self.attempts + 1,
            }
        )

    def _write_on(self, lane):
        """Write documents, turn after turn until it is somebody else's; then the ZIP is ready."""
        pack = self._go_on()
        with PartWriter(self) as parts:
            self._write_with(pack, parts, lane)

    def _write_with(self, pack, parts, lane):
        over = time.monotonic() + TURN_SECONDS
        while documents := self._following():
            self._write_documents(documents, pack, parts, over)
            if lane.is_over or time.monotonic() >= over:
                self._keep(pack, parts)
                lane.commit(self.env)
                if lane.is_over or self._next() != self:
                    return
                over = time.monotonic() + TURN_SECONDS
        self._finish(pack, parts)

    def _write_documents(self, documents, pack, parts, over):
        """Write as many of these documents as the turn has time for, one at least."""
        done = 0
        for document in documents:
            for chunk in pack.add(document):
                parts.take(chunk)
            parts.store_if_full()
            if not document.may_open:
                self._forget(document)
            done += 1
            if time.monotonic() >= over:
                break
        self.write({"last_document_id": document.id, "done_count": self.done_count + done})

    def _go_on(self):
        """The archive where the last turn left it."""
        parts = self.part_ids
        return Pack(
            self._readers_env(),
            by_company=self.document_ids._is_of_many_companies(),
            included=[row for part in parts for row in part.included or ()],
            left_out=[row for part in parts for row in part.left_out or ()],
            position=sum(parts.mapped("size")),
        )

    def _readers_env(self):
        """The environment of the person who asked: their rights, their language."""
        user = self.user_id
        return self.with_user(user).with_context(lang=user.lang, tz=user.tz).env

    def _following(self):
        """The next documents, as the person who asked may still take them away."""
        # What was shared may have ended since the last look; and memory is given back.
        self.env.invalidate_all()
        waiting = sorted(id_ for id_ in self.document_ids.ids if id_ > self.last_document_id)
        asked = self._readers_env()["ebox.document"].browse(waiting[:DOCUMENTS_AT_ONCE])
        allowed = asked._with_right("may_download")
        if closed := asked - allowed:
            # Not in the index either: its reader is not to learn of them any more.
            self._forget(closed)
            self.done_count += len(closed)
        allowed._fetch_to_pack()
        return self._following() if asked and not allowed else allowed

    def _forget(self, documents):
        self.document_ids = [Command.unlink(document.id) for document in documents]

    def _keep(self, pack, parts):
        """Store the bytes that wait, with what is needed to go on after them."""
        parts.keep(*pack.news())
        self.attempts = 0

    def _finish(self, pack, parts):
        if not self.document_ids:
            env = self._readers_env()
            self._fail(env._("None of the documents is shared with you any more."))
            return
        for chunk in pack.end():
            parts.take(chunk)
        self._keep(pack, parts)
        now = fields.Datetime.now()
        self.write(
            {
                "state": "ready",
                "size": pack.position,
                "packed_count": len(self.document_ids),
                "file_count": pack.file_count,
                "left_out_count": pack.left_out_count,
                "ready": now,
                "expires": fields.Datetime.add(now, days=KEPT_DAYS),
            }
        )
        if (now - self.create_date).total_seconds() >= LONG_SECONDS:
            self._tell_ready()

    def _fail(self, reason):
        self._drop_parts()
        self.write({"state": "failed", "reason": reason, "size": 0})

    def _tell_ready(self):
        """A mail to who waited long; the link asks them to sign in."""
        env = self._readers_env()
        url = f"{self.get_base_url()}/my/ebox/downloads"
        body = Markup("<p>%s</p><p><a href='%s'>%s</a></p>") % (
            env._(
                "The ZIP that you asked for is ready. Documents in it: %(documents)s. It is kept "
                "for %(days)s days.",
                documents=self.packed_count,
                days=KEPT_DAYS,
            ),
            url,
            env._("To the downloads"),
        )
        self.env["mail.thread"].message_notify(
            partner_ids=self.user_id.partner_id.ids,
            email_from=self.user_id.company_id.email_formatted or None,
            subject=env._("Your documents are ready to download"),
            body=body + env.user._ebox_preferences_line(),
        )
