from markupsafe import Markup

from odoo import models
from odoo.tools.mail import append_content_to_html


class MailMail(models.Model):
    """Files that leave by no mail, whoever attached them and whatever was decided since."""

    _inherit = "mail.mail"

    def _prepare_outgoing_body(self):
        """Odoo attaches nothing that the text links to: there only who may open it does."""
        body = super()._prepare_outgoing_body()
        for attachment in self.sudo().attachment_ids._ebox_never_mailed():
            body = append_content_to_html(body, attachment._ebox_link(), plaintext=False)
        return body


class IrAttachment(models.Model):
    """Files of the e-Box, and their copies, as a mail speaks of them."""

    _inherit = "ir.attachment"

    def _ebox_never_mailed(self):
        """Those of registered mail, of confidential messages and of those for one person."""
        return self.filtered(
            lambda one: one.ebox_file_id and one.ebox_file_id.document_id._is_closed_to_mail()
        )

    def _ebox_link(self):
        """The way to a file that is not attached, under a name that says nothing of it."""
        document = self.ebox_file_id.document_id
        title = document.with_context(lang=document.company_id.partner_id.lang)._closed_title()
        url = f"{self.get_base_url()}/web/content/{self.id}?download=true"
        return Markup("<p><a href='%s'>%s</a></p>") % (url, title)
