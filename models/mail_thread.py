from odoo import models


class MailThread(models.AbstractModel):
    """Odoo's own mails about records of the e-Box lead to their reader's choice of mails too."""

    _inherit = "mail.thread"

    def _notify_get_recipients_groups(self, message, model_description, msg_vals=False):
        """Who signs in finds the link below the mail; a group's values reach its layout."""
        groups = super()._notify_get_recipients_groups(
            message, model_description, msg_vals=msg_vals
        )
        if self._name.startswith("ebox."):
            url = self.env.user._ebox_preferences_url()
            for name, _belongs, data in groups:
                if name in ("user", "portal"):
                    data |= {"active": True, "ebox_preferences_url": url}
        return groups
