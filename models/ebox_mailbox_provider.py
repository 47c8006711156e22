import re
from urllib.parse import urlsplit

from odoo import api, fields, models

MAIN = "nsso"


def place(url):
    """The address without scheme, version and trailing slash: one place in all its versions."""
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
    active = fields.Boolean(default=True)

    _code_unique = models.Constraint(
        "UNIQUE (mailbox_id, code)", "This Document Provider is known already for this mailbox."
    )

    @api.model
    def _refresh(self, mailbox):
        """Bring a mailbox's providers in line with the federation's registry.

        :raises EboxError: when the registry cannot be asked at all
        """
        found = {
            provider.provider_id: provider
            for provider in mailbox._discover()
            if place(provider.url) != place(mailbox.registry_url)
        }
        known = {
            row.code: row
            for row in self.with_context(active_test=False).search([("mailbox_id", "=", mailbox.id)])
        }
        main = {"code": MAIN, "name": self.env._("NSSO"), "url": mailbox.registry_url}
        rows = [main] + [
            {"code": code, "name": provider.name.pick(self.env.lang) or code, "url": provider.url}
            for code, provider in sorted(found.items())
            if code != MAIN
        ]
        for row in rows:
            if row["code"] in known:
                if known[row["code"]].url != row["url"]:
                    known[row["code"]].url = row["url"]
            else:
                self.create({"mailbox_id": mailbox.id, **row})
