import logging

from markupsafe import Markup

from odoo import api, models
from odoo.http import request

_logger = logging.getLogger(__name__)
LAYOUT = "l10n_be_ebox.mail_layout"


class ResUsers(models.Model):
    """Every change to how somebody signs in is told to all their addresses, and logged."""

    _inherit = "res.users"

    def _ebox_tell(self, event, extra_addresses=(), links=None, **details):
        """Mail an event in the person's language, and log it.

        :param str event: a key of :meth:`_ebox_event_texts`
        :param extra_addresses: beside the person's present ones, a former one for instance
        :param dict links: by address, the link that stops what is told
        :param details: what the text of this event names
        """
        self.ensure_one()
        user = self.sudo().with_context(lang=self.sudo().lang, ebox_told=())
        subject, content = user._ebox_event_texts(**details)[event]
        _logger.info(
            "Sign-in of user #%s: %s, by user #%s from %s",
            user.id,
            event,
            self.env.uid,
            request.httprequest.remote_addr if request else "n/a",
        )
        for address in sorted(self._ebox_addresses() | set(extra_addresses)):
            link = (links or {}).get(address)
            text = Markup("{}{}").format(content, user._ebox_stop_button(link)) if link else content
            # What stops the change stands alone: a new password would help the wrong one.
            user.with_context(ebox_layout=LAYOUT)._notify_security_setting_update(
                subject,
                text,
                mail_values={"email_to": address},
                suggest_2fa=False,
                suggest_password_reset=not link,
            )
        user.partner_id.message_post(body=subject, subtype_xmlid="mail.mt_note")

    def _ebox_event_texts(self, left=0, admin="", old="", new="", by=""):
        """Subject and text of each event, in the language of the environment."""
        return {
            "authenticator_on": (
                self.env._("Two-factor sign-in is on"),
                self.env._(
                    "An authenticator app was set up for your account. From now on, signing in "
                    "takes your password and a code of that app."
                ),
            ),
            "authenticator_removed": (
                self.env._("Your authenticator was removed"),
                self.env._(
                    "Somebody signed in with your password, proved to have your recovery address "
                    "or a recovery code, and said that the phone is lost. The old authenticator "
                    "no longer works; delete its entry in the app. If it was not you, reset your "
                    "password now and tell your contact person."
                ),
            ),
            "authenticator_off": (
                self.env._("Two-factor sign-in is off"),
                self.env._(
                    "Two-factor sign-in was switched off for your account. Signing in takes only "
                    "the password now. All sessions were ended."
                ),
            ),
            "admin_reset": (
                self.env._("Your two-factor sign-in was reset"),
                self.env._(
                    "%(admin)s has reset your two-factor sign-in: authenticator, passkeys, "
                    "recovery address and recovery codes no longer work. You set them up anew when "
                    "you sign in.",
                    admin=admin,
                ),
            ),
            "recovery_code_used": (
                self.env._("A recovery code was used"),
                self.env._(
                    "One of your recovery codes was used to sign in. Codes left: %(left)s.",
                    left=left,
                ),
            ),
            "recovery_codes": (
                self.env._("New recovery codes"),
                self.env._(
                    "New recovery codes were made for your account. The former ones no longer "
                    "work."
                ),
            ),
            "recovery_address": (
                self.env._("Your recovery address has changed"),
                self.env._(
                    "The recovery address of your account was changed from %(old)s to %(new)s.",
                    old=old,
                    new=new,
                ),
            ),
            "login_address": (
                self.env._("Your sign-in address has changed"),
                self.env._(
                    "The address that you sign in with was changed from %(old)s to %(new)s, with "
                    "your password and a code of your app. All other sessions were ended.",
                    old=old,
                    new=new,
                ),
            ),
            "change_stopped": (
                self.env._("A change of your addresses was stopped"),
                self.env._(
                    "By the link in the e-mail to %(by)s, your account has its former addresses "
                    "again. Its password no longer works: choose a new one under “Reset password” "
                    "on the sign-in page. If your app is not accepted, use “I can't use my app”.",
                    by=by,
                ),
            ),
            "passkey_added": (
                self.env._("A passkey was added to your account"),
                self.env._(
                    "Somebody who was signed in has added a passkey to your account. It signs in "
                    "without password and code. If it was not you, delete it under My security, "
                    "change your password and tell your contact person."
                ),
            ),
            "passkey_removed": (
                self.env._("A passkey of your account was deleted"),
                self.env._("It no longer signs in."),
            ),
            "password_reset": (
                self.env._("Your password was reset"),
                self.env._(
                    "The password of your account was reset by a link in an e-mail, and all "
                    "sessions were ended. If it was not you, somebody reads your e-mail: secure "
                    "that mailbox, and tell your contact person."
                ),
            ),
            "password_changed": (
                self.env._("Your password was changed"),
                self.env._(
                    "The password of your account was changed, and all sessions were ended."
                ),
            ),
        }

    def write(self, vals):
        """A new password ends all sessions, and is told like every other change to the sign-in."""
        if "password" not in vals:
            return super().write(vals)
        told = self.filtered(lambda user: user._ebox_is_told_here()) - self._ebox_told()
        result = super(ResUsers, self._ebox_telling(told)).write(vals)
        self._ebox_end_sessions()
        for user in told:
            user._ebox_tell("password_changed")
        return result

    def _ebox_is_told_here(self):
        """Whether this person gets our mails in the place of Odoo's."""
        return bool(self._ebox_mfa_policy() or self.sudo().ebox_recovery_email)

    def _ebox_telling(self, users):
        """``self``, with Odoo's own mails about these users left out: ours are coming."""
        return self.with_context(ebox_told=tuple((self._ebox_told() | users).ids))

    def _ebox_told(self):
        return self.browse(self.env.context.get("ebox_told", ()))

    def _notify_security_setting_update(self, subject, content, mail_values=None, **kwargs):
        return super(ResUsers, self - self._ebox_told())._notify_security_setting_update(
            subject, content, mail_values=mail_values, **kwargs
        )


class MailRenderMixin(models.AbstractModel):
    """Odoo's mail of a security event has a fixed layout; ours fits a phone."""

    _inherit = "mail.render.mixin"

    @api.model
    def _render_encapsulate(self, layout_xmlid, html, add_context=None, **kwargs):
        if layout := self.env.context.get("ebox_layout"):
            url = self.env.user._ebox_preferences_url()
            add_context = (add_context or {}) | {"ebox_preferences_url": url}
        return super()._render_encapsulate(
            layout or layout_xmlid, html, add_context=add_context, **kwargs
        )
