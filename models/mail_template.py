from odoo import models

LAYOUT = "l10n_be_ebox.mail_layout"


class MailTemplate(models.Model):
    """Mails that are for their reader alone."""

    _inherit = "mail.template"

    def _ebox_mail(self, record, email_values):
        """Queue a mail that nobody finds in Odoo who reads the record it is made of.

        Until it has left, and for good where it cannot, Odoo keeps the text of a mail as a
        message of that record too: here it would hold links that set a password.

        :param record: what the template is about
        :param dict email_values: of the ``mail.mail``
        :return: ``mail.mail`` by sudo
        """
        own = {"model": False, "res_id": False, "auto_delete": True}
        mail_id = self.sudo().send_mail(
            record.id, email_values=email_values | own, email_layout_xmlid=LAYOUT
        )
        mail = self.env["mail.mail"].sudo().browse(mail_id)
        mail.body = False
        return mail
