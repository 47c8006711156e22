from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Command
from odoo.tools import human_size

# What Odoo knows of a mail, in a word.
STATE_OF = {
    "sent": "sent",
    "bounce": "bounced",
    "exception": "failed",
    "canceled": "failed",
}


class EboxForwardLine(models.Model):
    """One document of a forward: sent once, and what became of the mail."""

    _name = "ebox.forward.line"
    _description = "Forwarded document"
    _order = "id DESC"
    _rec_name = "document_id"

    forward_id = fields.Many2one("ebox.forward", required=True, readonly=True, ondelete="cascade")
    document_id = fields.Many2one(
        "ebox.document", required=True, readonly=True, index=True, ondelete="cascade"
    )
    company_id = fields.Many2one(related="forward_id.company_id", store=True)
    partner_id = fields.Many2one(related="forward_id.partner_id")
    state = fields.Selection(
        [
            ("waiting", "Waiting"),
            ("sent", "Sent"),
            ("failed", "Failed"),
            ("bounced", "Came back"),
        ],
        required=True,
        readonly=True,
        default="waiting",
    )
    date = fields.Datetime("When", readonly=True)
    error = fields.Char("What went wrong", readonly=True)
    # Empty: it is to be sent, or could not be made.
    notification_id = fields.Many2one(
        "mail.notification", readonly=True, index="btree_not_null", ondelete="set null"
    )

    _document_once = models.Constraint(
        "UNIQUE (forward_id, document_id)", "This document is forwarded already."
    )
    _to_send = models.Index("(id) WHERE state = 'waiting' AND notification_id IS NULL")

    def action_send_again(self):
        """Send these documents once more, whatever became of the mails before.

        :raises AccessError: mails to others are a manager's
        :raises UserError: nothing of it may be sent at present
        """
        self.check_access("read")
        self.forward_id.check_access("write")
        lines = self.sudo().filtered(lambda line: line.forward_id.state == "open")
        if not lines:
            raise UserError(self.env._("No open forward has sent these documents."))
        # What waits in the queue comes by itself.
        again = lines.filtered(
            lambda line: line.state != "waiting" or not line.notification_id.mail_mail_id
        )
        again.write({"state": "waiting", "notification_id": False, "error": False})
        self.env["ebox.forward"]._wake()

    # --- the mail

    def _send(self):
        """Queue the mail of this document; what cannot be sent says why."""
        self.ensure_one()
        files = self.document_id._files_to_mail(self.forward_id._kinds())
        if not files:
            return self._refuse(self.env._("Its files may not be sent by mail."))
        size, most = sum(files.mapped("size")), self.company_id._ebox_most_mailed_bytes()
        if size > most:
            return self._refuse(
                self.env._(
                    "Its files (%(size)s) are larger than a mail may be (%(most)s).",
                    size=human_size(size),
                    most=human_size(most),
                )
            )
        mail = self._make_mail(files.attachment_id)
        return self.write({"notification_id": self._notify(mail).id, "date": mail.create_date})

    def _refuse(self, reason):
        return self.write({"state": "failed", "error": reason, "date": fields.Datetime.now()})

    def _make_mail(self, attachments):
        """:return: ``mail.mail``, in the queue; the document's discussion shows it to colleagues"""
        partner = self.partner_id
        template = self.env.ref("l10n_be_ebox.mail_template_forward")
        mails = template.send_mail_batch(
            self.ids,
            email_values={
                "model": "ebox.document",
                "res_id": self.document_id.id,
                "subtype_id": self.env.ref("mail.mt_note").id,
                "is_internal": True,
                "is_notification": True,
                "auto_delete": True,
                "recipient_ids": [Command.set(partner.ids)],
                "attachment_ids": [Command.set(attachments.ids)],
                "headers": repr(self.forward_id._unsubscribe_headers()),
            },
            email_layout_xmlid="l10n_be_ebox.mail_layout",
        )
        # The discussion says so in a line; the mail itself has its own body.
        mails.body = self.env._("Forwarded to %s", partner.display_name)
        return mails

    def _notify(self, mail):
        """:return: ``mail.notification``, by which Odoo keeps what becomes of a mail"""
        return self.env["mail.notification"].create(
            {
                "mail_message_id": mail.mail_message_id.id,
                "mail_mail_id": mail.id,
                "res_partner_id": self.partner_id.id,
                "notification_type": "email",
                "notification_status": "ready",
                "is_read": True,
            }
        )

    def _may_leave(self):
        """Whether the mail of this document may still be sent, with all that it has."""
        self.ensure_one()
        files = self.document_id._files_to_mail(self.forward_id._kinds()).attachment_id
        return self.notification_id.mail_mail_id.attachment_ids <= files

    def _take_back(self):
        """Delete the mails of these documents; they wait for the day they may be sent."""
        self.notification_id.mail_message_id.unlink()
        self.write({"state": "waiting", "notification_id": False, "error": False})

    def _follow(self):
        """Keep what became of the mails, here and in the history of their documents."""
        for line in self._in_company_language():
            notification = line.notification_id
            state = STATE_OF.get(notification.notification_status, "waiting")
            if state == line.state:
                continue
            is_trouble = state in ("failed", "bounced")
            line.write(
                {
                    "state": state,
                    "error": is_trouble and notification.format_failure_reason(),
                }
            )
            line._log_state()

    def _in_company_language(self):
        """Each of these lines, as the history of a company is written."""
        return [line.with_context(lang=line.company_id.partner_id.lang) for line in self]

    def _log_state(self):
        contact = self.partner_id.display_name
        texts = {
            "sent": self.env._("Forwarded by mail to %s", contact),
            "bounced": self.env._("The mail to %s came back", contact),
        }
        if text := texts.get(self.state):
            self.env["ebox.document.event"]._log(self.document_id, "forwarded", text)
        if self.state == "bounced":
            self.forward_id._alert(
                lambda env, contact: env._("The mail to %s came back", contact)
            )


class MailNotification(models.Model):
    """What becomes of a mail is known by its notification: sent, failed, come back."""

    _inherit = "mail.notification"

    def write(self, vals):
        result = super().write(vals)
        if "notification_status" in vals:
            lines = self.env["ebox.forward.line"].sudo()
            lines.search([("notification_id", "in", self.ids)])._follow()
        return result


class EboxDocumentEvent(models.Model):
    """That a document was forwarded is part of its history."""

    _inherit = "ebox.document.event"

    kind = fields.Selection(
        selection_add=[("forwarded", "Forwarded")], ondelete={"forwarded": "cascade"}
    )


class EboxDocument(models.Model):
    """A document knows whom it was forwarded to, and that a mail came back."""

    _inherit = "ebox.document"

    forward_line_ids = fields.One2many("ebox.forward.line", "document_id", readonly=True)
    forward_trouble = fields.Char(
        "Forward not delivered", compute="_compute_forward_trouble", compute_sudo=True
    )

    @api.depends("forward_line_ids.state")
    def _compute_forward_trouble(self):
        for document in self:
            failed = document.forward_line_ids.filtered(
                lambda line: line.state in ("failed", "bounced")
            )
            document.forward_trouble = "; ".join(
                f"{line.partner_id.display_name}: {line.error}" for line in failed
            )

    def action_forward_again(self):
        """Send these documents once more to whom they were forwarded."""
        self.forward_line_ids.action_send_again()
