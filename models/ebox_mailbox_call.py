from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError

from ..ebox.calls import METHODS, CallTemplate, Flaw, TemplateError

DONE, REPLY = "done", "reply"
METHOD = [(method, method) for method in METHODS]


class EboxMailbox(models.Model):
    """Calls that the e-Box has and does not publish, switched on by an administrator's path.

    Without a path a call is off: it is not offered, and nothing is sent.
    """

    _inherit = "ebox.mailbox"

    done_method = fields.Selection(
        METHOD,
        "Method for actions done",
        default="POST",
        required=True,
        copy=False,
        tracking=True,
    )
    done_path = fields.Char(
        "Path for actions done",
        copy=False,
        tracking=True,
        help="Below the Document Provider's address, with {messageId}. Empty: off.",
    )
    done_body = fields.Text(
        "Body for actions done",
        copy=False,
        tracking=True,
        help="JSON; a value may hold {messageId}. Empty: nothing is sent along.",
    )
    reply_method = fields.Selection(
        METHOD,
        "Method for replies",
        default="POST",
        required=True,
        copy=False,
        tracking=True,
    )
    reply_path = fields.Char(
        "Path for replies",
        copy=False,
        tracking=True,
        help="Below the Document Provider's address, with {messageId}. Empty: off.",
    )
    reply_body = fields.Text(
        "Body for replies",
        copy=False,
        tracking=True,
        help="JSON; a value holds {text}, where the reply goes, and may hold {messageId}.",
    )

    @api.constrains(
        "done_method", "done_path", "done_body", "reply_method", "reply_path", "reply_body"
    )
    def _check_calls(self):
        """What this server sends is for administrators, beyond what the e-Box publishes."""
        # A constraint runs by sudo: it is the person behind who counts.
        is_trusted = self.env.user._is_superuser() or self.env.user._is_system()
        for mailbox in self:
            for kind in (DONE, REPLY):
                try:
                    template = mailbox._call_template(kind)
                except TemplateError as error:
                    raise ValidationError(mailbox._why_unusable(kind, error.flaw)) from None
                if template and not is_trusted:
                    raise ValidationError(
                        self.env._(
                            "Calls that the e-Box does not publish are set by a system "
                            "administrator."
                        )
                    )

    def _call_template(self, kind):
        """The call of this kind, None where it is off.

        :param str kind: ``DONE`` or ``REPLY``
        :return: ``ebox.calls.CallTemplate`` or None
        :raises TemplateError: where it cannot be used
        """
        self.ensure_one()
        path = (self[f"{kind}_path"] or "").strip()
        body = (self[f"{kind}_body"] or "").strip()
        if not path:
            return None
        return CallTemplate(self[f"{kind}_method"], path, body, has_text=kind == REPLY)

    def _check_takes(self, kind):
        """:raises UserError: where a call of this kind is off for one of these mailboxes"""
        for mailbox in self:
            if not mailbox._call_template(kind):
                raise UserError(
                    self.env._(
                        "%s does not send actions and replies to the e-Box: how the e-Box takes "
                        "them is not published. A system administrator switches it on, on the "
                        "tab Technical settings.",
                        mailbox.name,
                    )
                )

    def _why_unusable(self, kind, flaw):
        name = (
            self.env._("Call for actions done")
            if kind == DONE
            else self.env._("Call for replies")
        )
        return f"{name}: {self._flaw_reasons()[flaw]}"

    @api.model
    def _flaw_reasons(self):
        return {
            Flaw.METHOD: self.env._("The method is POST, PUT or PATCH."),
            Flaw.PATH: self.env._(
                "The path is relative to the Document Provider's address, such as "
                "ebox/messages/{messageId}/…: letters, digits, “-”, “_”, “.” and “~” between "
                "slashes, without host, question mark or “..”."
            ),
            Flaw.TOO_LONG: self.env._("The path or the body is too long."),
            Flaw.NO_MESSAGE_ID: self.env._(
                "The path or the body must hold {messageId}: it says which message is meant."
            ),
            Flaw.NO_TEXT: self.env._(
                "A value in the body must hold {text}: that is where the reply goes."
            ),
            Flaw.NOT_JSON: self.env._(
                "The body is not a JSON object or list, such as {\"content\": \"{text}\"}."
            ),
            Flaw.NAME: self.env._("In the body, only values hold placeholders, not names."),
            Flaw.PLACEHOLDER: self.env._(
                "The body holds a placeholder that does not exist here. There are {messageId} "
                "and, for replies, {text}."
            ),
        }
