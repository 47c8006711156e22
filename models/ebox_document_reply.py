from odoo import api, fields, models
from odoo.exceptions import UserError

from ..ebox.calls import may_have_arrived
from .ebox_document_call import TAKES_CALL
from .ebox_mailbox_call import REPLY
from .written_days import write_moment

LONGEST_REPLY = 2000  # characters; the contract names no limit


class EboxDocument(models.Model):
    """Replying to a message through the e-Box, where its sender takes replies: once.

    A reply cannot be taken back, and the e-Box may show each one that it gets: a second one is
    refused here, except where it is not known whether the first arrived.
    """

    _inherit = "ebox.document"

    reply_state = fields.Selection(
        [("sent", "Sent"), ("unknown", "Answer lost")], "Reply", readonly=True, copy=False
    )
    reply_text = fields.Text("Our reply", readonly=True, copy=False, prefetch=False)
    reply_date = fields.Datetime("Replied on", readonly=True, copy=False)
    reply_uid = fields.Many2one(
        "res.users", "Replied by", readonly=True, copy=False, ondelete="restrict"
    )
    reply_told = fields.Char("Reply sent", compute="_compute_reply_told")
    can_reply = fields.Boolean("May be replied to", compute="_compute_can_reply")

    @api.depends("is_reply_authorized", "reply_state", "mailbox_id.reply_path", *TAKES_CALL)
    def _compute_can_reply(self):
        for document in self:
            document.can_reply = (
                document.is_reply_authorized
                and document.reply_state != "sent"
                and document._takes_call(REPLY)
            )

    @api.depends("reply_date", "reply_uid")
    @api.depends_context("lang", "tz")
    def _compute_reply_told(self):
        for document in self:
            document.reply_told = document.reply_date and self.env._(
                "Replied through the e-Box by %(user)s on %(date)s:",
                user=document.sudo().reply_uid.name,
                date=write_moment(self.env, document.reply_date),
            )

    def action_reply_in_ebox(self):
        """Open the dialog in which a reply is written."""
        self.ensure_one()
        self._check_may_reply()
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Reply through the e-Box"),
            "res_model": "ebox.reply.wizard",
            "view_mode": "form",
            "target": "new",
            "context": {"default_document_id": self.id},
        }

    def _check_may_reply(self):
        """:raises AccessError, UserError: as of ``_check_may_call``, where the sender takes no
        reply, or where there was one already
        """
        self._check_may_call(REPLY)
        if not self.is_reply_authorized:
            raise UserError(self.env._("The sender of “%s” takes no reply to it.", self.name))
        if self.reply_state == "sent":
            raise UserError(
                self.env._(
                    "“%(subject)s” was replied to already, by %(user)s. Another reply is "
                    "written in the e-Box itself.",
                    subject=self.name,
                    user=self.sudo().reply_uid.name,
                )
            )

    def _reply_in_ebox(self, text):
        """Send a reply through the e-Box.

        :param str text: what the sender will read, at most ``LONGEST_REPLY`` characters
        :return: why it was not sent, "" where it was
        :raises AccessError, UserError: as of ``_check_may_reply``, for an empty or long text, or
            where somebody else changes the document at this moment
        """
        self.ensure_one()
        self._check_may_reply()
        text = self._checked_reply(text)
        document = self._lock_for_change()
        document._check_may_reply()
        document._note_before_call(self.env._("Replying through the e-Box was asked for"))
        error = document._make_calls(REPLY, text).get(document)
        if not error or may_have_arrived(error):
            document._keep_reply(text, "unknown" if error else "sent")
        return document._note_reply(error)

    def _checked_reply(self, text):
        text = (text or "").strip()
        if not text:
            raise UserError(self.env._("Write your reply first."))
        if len(text) > LONGEST_REPLY:
            raise UserError(
                self.env._(
                    "A reply has at most %(most)s characters; this one has %(length)s.",
                    most=LONGEST_REPLY,
                    length=len(text),
                )
            )
        return text

    def _keep_reply(self, text, state):
        self.with_context(tracking_disable=True).write(
            {
                "reply_state": state,
                "reply_text": text,
                "reply_date": fields.Datetime.now(),
                "reply_uid": self.env.uid,
            }
        )

    def _note_reply(self, error):
        """Keep in the history what came of a reply.

        :return: why it was not sent, "" where it was
        """
        events = self.env["ebox.document.event"]
        if not error:
            events._log(self, "ebox", self.env._("Replied through the e-Box"))
            return ""
        reason = self._why_call_failed(
            error,
            self.env._(
                "The answer of the e-Box was lost, so it is not known whether it arrived. Look "
                "in the e-Box whether it is there, before you send it again."
            ),
        )
        events._log(self, "ebox", self.env._("Not replied through the e-Box: %s", reason))
        return reason
