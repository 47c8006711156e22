import binascii
import logging

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.service.model import PG_CONCURRENCY_EXCEPTIONS_TO_RETRY
from odoo.tools import email_normalize
from odoo.tools.misc import hash_sign, verify_hash_signed

_logger = logging.getLogger(__name__)

BATCH = 50
SCOPE = "ebox_forward_stop"
STOP_URL = "/ebox/forward/<int:forward_id>/stop"


class EboxForward(models.Model):
    """Sending, in batches, and the link by which a contact ends it."""

    _inherit = "ebox.forward"

    @api.model
    def _cron_forward(self):
        """Queue the mails of one batch; what is left waits for the next call, made at once."""
        tried, is_more = self._forward_batch()
        self.env["ir.cron"]._commit_progress(len(tried), remaining=int(is_more))

    @api.model
    def _forward_batch(self):
        """Note what is new, and queue the mails of the documents that wait longest.

        :return: ``ebox.forward.line``, and whether more of them wait
        """
        for forward in self.search(self._going()):
            forward._add_lines()
        waiting = Domain("state", "=", "waiting") & Domain("notification_id", "=", False)
        going = Domain("forward_id", "any", self._going())
        lines = self.env["ebox.forward.line"].search(waiting & going, limit=BATCH + 1, order="id")
        for line in lines[:BATCH]._in_company_language():
            self._send_alone(line)
        if lines:
            self.env.ref("mail.ir_cron_mail_scheduler_action").sudo()._trigger()
        return lines[:BATCH], len(lines) > BATCH

    @api.model
    def _going(self):
        """The condition of the forwards that send now."""
        going = (
            Domain("is_suspended", "=", False)
            & Domain("stopped", "=", False)
            & Domain("mailbox_id.active", "=", True)
            & Domain("company_id.active", "=", True)
            & Domain("mailbox_id", "any", self.env["ebox.mailbox"]._mailing_files())
        )
        return going & Domain("id", "not in", self.search(going).filtered("has_moved").ids)

    def _add_lines(self):
        """Make a line of each document that this forward has not had yet, the oldest first."""
        had = Domain("forward_line_ids", "any", [("forward_id", "=", self.id)])
        documents = self.env["ebox.document"].search(self._documents() & ~had, order="id")
        self.env["ebox.forward.line"].create(
            [{"forward_id": self.id, "document_id": document.id} for document in documents]
        )

    def _call_back(self):
        """Take back the mails that have not left; what is still to go, a later turn makes anew."""
        waiting = self.sudo().line_ids.filtered(lambda line: line.state == "waiting")
        waiting.notification_id.mail_message_id.unlink()
        waiting.unlink()

    @api.model
    def _send_alone(self, line):
        try:
            with self.env.cr.savepoint():
                line._send()
        except PG_CONCURRENCY_EXCEPTIONS_TO_RETRY:
            raise
        except Exception as error:
            _logger.warning("Document #%s was not forwarded: %s", line.document_id.id, error)
            line._refuse(line.env._("The mail could not be made."))

    # --- the link that stops it

    def _stop_url(self):
        """The address that ends this forward for its present e-mail address; it never expires."""
        self.ensure_one()
        token = hash_sign(self.env(su=True), SCOPE, self._signed())
        path = STOP_URL.replace("<int:forward_id>", str(self.id))
        return f"{self.get_base_url()}{path}?token={token}"

    def _signed(self):
        return [self.id, email_normalize(self.sudo().partner_id.email or "")]

    def _unsubscribe_headers(self):
        """What lets a mail program offer to end it (RFC 2369, RFC 8058)."""
        return {
            "List-Unsubscribe": f"<{self._stop_url()}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        }

    @api.model
    def _of_link(self, forward_id, token):
        """:return: the forward of which this is the link, by sudo; empty for any other"""
        forward = self.sudo().search([("id", "=", forward_id)])
        try:
            signed = verify_hash_signed(self.env(su=True), SCOPE, token or "")
        except (ValueError, binascii.Error):
            signed = None
        return forward if forward and signed == forward._signed() else forward.browse()

    def _stop(self):
        """End it for its contact, and tell who looks after the mailbox."""
        if self.stopped:
            return
        self.stopped = fields.Datetime.now()
        self._call_back()
        self._log_act(self.env._("Forward stopped by the contact"))
        self._alert(lambda env, contact: env._("%s gets no invoices any more", contact))

    def _alert(self, summary):
        """Tell who looks after the mailbox, once as long as they have not seen to it.

        :param summary: function of an environment in their language and the contact's name
        """
        user = self.mailbox_id.responsible_id
        mailbox = self.mailbox_id
        env = mailbox.with_context(lang=user.lang).env
        text = summary(env, self.partner_id.display_name)
        if user and text not in mailbox.activity_ids.mapped("summary"):
            user._ebox_assign(
                mailbox, "mail.mail_activity_data_todo", lambda _env: {"summary": text}
            )


class MailMail(models.Model):
    """What counts is what is decided of a forward, and of its document, as the mail leaves."""

    _inherit = "mail.mail"

    def send(self, *args, **kwargs):
        forwards = self.env["ebox.forward"].sudo()
        lines = forwards.line_ids.search([("notification_id.mail_mail_id", "in", self.ids)])
        going = lines and forwards.search(forwards._going())
        outdated = lines.filtered(
            lambda line: line.forward_id not in going or not line._may_leave()
        )
        mails = outdated.notification_id.mail_mail_id.sudo(False)
        outdated._take_back()
        return super(MailMail, self - mails).send(*args, **kwargs)
