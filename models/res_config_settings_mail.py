from odoo import api, fields, models
from odoo.tools import email_normalize


class ResCompany(models.Model):
    """Which address a company's mails about documents come from."""

    _inherit = "res.company"

    def _ebox_mail_from(self):
        """The address that a reader sees our mails come from, found as Odoo does when it sends.

        :return str: the address; "" where there is none
        """
        self.ensure_one()
        company = self.sudo()
        domain = company.alias_domain_id
        servers = company.env["ir.mail_server"].with_company(company)
        if domain:
            servers = servers.with_context(domain_notifications_email=domain.default_from_email)
        written = company.email_formatted or servers._get_default_from_address()
        if not written:
            return ""
        _server, sent_from = servers._find_mail_server(written)
        return email_normalize(sent_from) or ""


class ResConfigSettings(models.TransientModel):
    """Mails about documents: where they come from, and how large they are."""

    _inherit = "res.config.settings"

    ebox_mail_from = fields.Char("Our mails come from", compute="_compute_ebox_mail_from")
    ebox_is_sent_as_company = fields.Boolean(compute="_compute_ebox_mail_from")
    ebox_bounce_email = fields.Char(
        "What cannot be delivered goes to", related="company_id.bounce_email"
    )
    ebox_company_email = fields.Char(
        "E-mail of the company", related="company_id.email", readonly=False
    )
    ebox_mail_megabytes = fields.Integer(
        related="company_id.ebox_mail_megabytes", readonly=False, required=True
    )

    @api.depends("company_id", "company_id.email", "company_id.alias_domain_id")
    def _compute_ebox_mail_from(self):
        for settings in self:
            company = settings.company_id
            settings.ebox_mail_from = company._ebox_mail_from()
            own = email_normalize(company.email or "")
            settings.ebox_is_sent_as_company = settings.ebox_mail_from == (own or "")
