from markupsafe import Markup, escape

from odoo import models

from .ebox_share_access import USER


class EboxDocument(models.Model):
    """Discussions of documents that are shared: links lead to the portal, and open nothing."""

    _inherit = "ebox.document"

    def _portal_url(self):
        self.ensure_one()
        return f"/my/ebox/{self.id}"

    def _get_access_action(self, access_uid=None, force_website=False):
        """Colleagues see the form, whoever else signs in sees the page of the portal."""
        self.ensure_one()
        user = self.env["res.users"].sudo().browse(access_uid) if access_uid else self.env.user
        if force_website or not user.has_group(USER):
            return {"type": "ir.actions.act_url", "url": self._portal_url(), "target": "self"}
        return super()._get_access_action(access_uid, force_website)

    def _readers(self):
        """The users to whom this document is open now by a share; by sudo."""
        document = self.sudo()
        rows = document.env["ebox.share.number"].search(
            [
                ("customer_number_id", "=", document.customer_number_id.id),
                ("open_until", ">=", "today"),
            ]
        )
        return rows.filtered(lambda row: row._opens(document)).user_id

    def _notify_get_recipients_groups(self, message, model_description, msg_vals=False):
        groups = super()._notify_get_recipients_groups(
            message, model_description, msg_vals=msg_vals
        )
        if len(self) != 1 or not (readers := self._readers().filtered("share")):
            return groups
        partners = set(readers.partner_id.ids)
        url = f"{self.get_base_url()}{self._portal_url()}"
        data = {
            "active": True,
            "has_button_access": True,
            "button_access": {"url": url},
            "ebox_preferences_url": self.env.user._ebox_preferences_url(),
        }
        return [["ebox_reader", lambda pdata: pdata["id"] in partners, data], *groups]

    def _message_compute_subject(self):
        """A mail about mail that is not everybody's does not name it, nor does its layout."""
        subject = super()._message_compute_subject()
        return self._closed_title() if self._is_closed_to_mail() else subject

    def message_notify(self, *, body="", subject=False, **kwargs):
        """Odoo's mails of what was assigned name the document in their subject and text."""
        if len(self) == 1 and self._is_closed_to_mail():
            title = self._closed_title()
            # What an activity calls its document stays as it was when that was planned.
            for name in {self.display_name, *self.sudo().activity_ids.mapped("res_name")}:
                subject = subject and subject.replace(name, title)
                body = body.replace(escape(name) if isinstance(body, Markup) else name, title)
        return super().message_notify(body=body, subject=subject, **kwargs)

    def _notify_by_email_prepare_rendering_context(self, message, *args, **kwargs):
        if len(self) == 1 and self._is_closed_to_mail():
            kwargs["force_record_name"] = self._closed_title()
        return super()._notify_by_email_prepare_rendering_context(message, *args, **kwargs)

    def _notify_get_recipients(self, message, msg_vals=False, **kwargs):
        """A follower whose share has ended is not told any more."""
        recipients = super()._notify_get_recipients(message, msg_vals=msg_vals, **kwargs)
        if len(self) != 1:
            return recipients
        named = set((msg_vals or {}).get("partner_ids") or message.sudo().partner_ids.ids)
        return [
            one for one in recipients if one["id"] in named or self._is_open_to(one["uid"])
        ]

    def _is_open_to(self, user_id):
        """Whether this user reads this document; a contact without a user is told as ever."""
        user = self.env["res.users"].browse(user_id or ())
        return not user or self.with_user(user).has_access("read")
