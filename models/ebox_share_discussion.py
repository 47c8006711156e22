from odoo import SUPERUSER_ID, api, models
from odoo.exceptions import AccessError


class EboxDocument(models.Model):
    """Comments to the company: a reader writes words, and the company answers them."""

    _inherit = "ebox.document"

    @api.model
    def _get_thread_with_access(self, thread_id, *, mode="read", **_tokens):
        """Who signs in reads a document or does not: no hash, pid or token opens it."""
        return super()._get_thread_with_access(thread_id, mode=mode)

    def message_post(self, **kwargs):
        if not self._is_posted_by_reader():
            return super().message_post(**kwargs)
        self._check_no_files(kwargs)
        if kwargs.get("message_type") == "comment":
            # Never an internal note: somebody is to hear it.
            kwargs["subtype_xmlid"] = "mail.mt_comment"
            self._bring_together()
        return super().message_post(**kwargs)

    def _message_update_content(self, message, /, **kwargs):
        if self._is_posted_by_reader():
            self._check_no_files(kwargs)
        return super()._message_update_content(message, **kwargs)

    def _is_posted_by_reader(self):
        return self.env.uid != SUPERUSER_ID and not self._is_own()

    def _check_no_files(self, values):
        """:raises AccessError: where files are posted beside those of the document"""
        if values.get("attachment_ids"):
            raise AccessError(
                self.env._("Files are not sent here: send them to the company in another way.")
            )

    def _bring_together(self):
        """Let who looks after the document hear the comment, and its reader the answer."""
        people = self._whom_to_ask().partner_id | self.env.user.partner_id
        self.sudo().message_subscribe(people.ids)
