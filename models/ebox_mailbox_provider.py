import re
from urllib.parse import urlsplit

from odoo import api, fields, models

MAIN = "nsso"


def place(url):
    """The address without scheme, version and trailing slash: one place in all its versions.

    >>> place("https://Host/REST/messageRegistry/v3/") == place("https://host/REST/messageRegistry/v2")
    True
    """
    parts = urlsplit(url)
    return parts.netloc.lower() + re.sub(r"/v\d+(\.\d+)?/?$", "", parts.path.rstrip("/"))


class EboxMailboxProvider(models.Model):
    """A Document Provider that holds mail for a mailbox; message ids are unique within it."""

    _name = "ebox.mailbox.provider"
    _description = "Document Provider of a mailbox"
    _order = "mailbox_id, id"

    mailbox_id = fields.Many2one("ebox.mailbox", required=True, index=True, ondelete="cascade")
    company_id = fields.Many2one(related="mailbox_id.company_id")
    code = fields.Char(required=True, readonly=True)
    name = fields.Char(required=True)
    url = fields.Char("Address", required=True)
    api_version = fields.Char(
        "API version", readonly=True, help="As its registry tells; empty: the mailbox's own."
    )
    active = fields.Boolean(default=True)
    last_old_document_id = fields.Integer(
        readonly=True,
        help="The newest document when its whole list was first read: no news up to here. Empty: "
        "that has not happened yet.",
    )

    _code_unique = models.Constraint(
        "UNIQUE (mailbox_id, code)", "This Document Provider is known already for this mailbox."
    )

    @api.model
    def _refresh(self, mailbox):
        """Bring a mailbox's providers in line with the federation's registry.

        Where the registry does not tell, those that are known stay.

        :raises EboxError: when the account is refused, or the host cannot be reached
        """
        rows = {
            MAIN: {"name": self.env._("NSSO"), "url": mailbox.registry_url, "api_version": False}
        }
        announced = mailbox._discover()
        for provider in announced or ():
            if place(provider.url) != place(mailbox.registry_url) and provider.provider_id != MAIN:
                rows[provider.provider_id] = {
                    "name": provider.name.pick(mailbox.company_id.partner_id.lang)
                    or provider.provider_id,
                    "url": provider.url,
                    "api_version": provider.version or False,
                }
        known = self.with_context(active_test=False).search([("mailbox_id", "=", mailbox.id)])
        for row in known:
            values = rows.pop(row.code, {"active": announced is None and row.active})
            row.write({"active": True, **values})
        self.create(
            [{"mailbox_id": mailbox.id, "code": code, **values} for code, values in rows.items()]
        )
        mailbox.invalidate_recordset(["provider_ids"])

    def _note_list_read(self):
        """The whole list was read; what the first such reading brought is old mail."""
        for provider in self.filtered(lambda one: not one.last_old_document_id):
            provider.last_old_document_id = self.env["ebox.share"]._newest_document() or 1

    def _client(self):
        """The client of this provider; raises EboxError."""
        self.ensure_one()
        return self.mailbox_id._client(self.url, self.api_version)
