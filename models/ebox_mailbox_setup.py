from datetime import timedelta

from odoo import api, fields, models

MANAGEMENT = "https://app.eboxenterprise.be/management"
CHAMAN = "https://chaman.socialsecurity.be/"
WARN_BEFORE = timedelta(days=60)


class EboxMailbox(models.Model):
    """What the mailbox's form leads through and warns of."""

    _inherit = "ebox.mailbox"

    management_url = fields.Char("Management of the e-Box", compute="_compute_portal_urls")
    chaman_url = fields.Char("ChaMan", compute="_compute_portal_urls")
    is_certificate_expiring = fields.Boolean(
        "Certificate ends soon", compute="_compute_is_certificate_expiring"
    )

    @api.depends("environment", "token_url")
    def _compute_portal_urls(self):
        """An e-Box at own addresses has both pages on the host that gives its tokens."""
        for mailbox in self:
            mailbox.management_url, mailbox.chaman_url = MANAGEMENT, CHAMAN
            if mailbox.environment == "custom" and mailbox.token_url:
                host = mailbox.token_url.partition("/REST/")[0]
                mailbox.management_url = f"{host}/management/"
                mailbox.chaman_url = f"{host}/chaman/"

    @api.depends("certificate_date_end")
    def _compute_is_certificate_expiring(self):
        limit = fields.Datetime.now() + WARN_BEFORE
        for mailbox in self:
            end = mailbox.certificate_date_end
            mailbox.is_certificate_expiring = bool(end and end < limit)
