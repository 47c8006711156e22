import re

from odoo import api, fields, models
from odoo.exceptions import ValidationError
from odoo.tools import email_normalize

HELD = "l10n_be_ebox.mail_activity_held"
DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}")


class EboxMailbox(models.Model):
    """A mail address of a mailbox, and who may send there."""

    _name = "ebox.mailbox"
    _inherit = ["ebox.mailbox", "mail.alias.mixin.optional"]

    allowed_senders = fields.Text(
        "Who may send here",
        help="Addresses, or domains (of all addresses in them), one a line. E-mails of others "
        "wait until a person takes them in.",
    )
    mail_ids = fields.One2many("ebox.mail", "mailbox_id", readonly=True, string="E-mails")
    held_mail_count = fields.Integer("Waiting e-mails", compute="_compute_held_mail_count")

    @api.depends("mail_ids.state")
    def _compute_held_mail_count(self):
        held = [("mailbox_id", "in", self.ids), ("state", "=", "held")]
        counts = dict(self.env["ebox.mail"]._read_group(held, ["mailbox_id"], ["__count"]))
        for mailbox in self:
            mailbox.held_mail_count = counts.get(mailbox, 0)

    @api.constrains("allowed_senders")
    def _check_allowed_senders(self):
        for mailbox in self:
            for entry in mailbox._allowed_entries():
                is_address = email_normalize(entry) == entry
                name = entry.rpartition("@")[2] if is_address else entry.removeprefix("@")
                if not DOMAIN.fullmatch(name):
                    raise ValidationError(
                        self.env._(
                            "“%s” is neither an e-mail address nor a domain such as example.be.",
                            entry,
                        )
                    )

    def _alias_get_creation_values(self):
        values = super()._alias_get_creation_values()
        values["alias_model_id"] = self.env["ir.model"]._get_id("ebox.mail")
        if self.id:
            values["alias_defaults"] = repr({"mailbox_id": self.id})
        return values

    # --- who may send here

    def _allowed_entries(self):
        return [*filter(None, re.split(r"[\s,;]+", (self.allowed_senders or "").lower()))]

    def _allows_mail_of(self, address):
        """Whether mail that says it is of this address becomes a document by itself.

        :param str address: normalised, "" where the mail has none
        """
        if not address or not self.active:
            return False
        domain = address.rpartition("@")[2]
        for entry in self._allowed_entries():
            name = entry.removeprefix("@")
            if address == entry or domain == name or domain.endswith(f".{name}"):
                return True
        return False

    def _allow_mail_of(self, address):
        if not self._allows_mail_of(address):
            entries = filter(None, [(self.allowed_senders or "").strip(), address])
            self.allowed_senders = "\n".join(entries)

    # --- held mail

    def _tell_of_held_mail(self):
        """One activity for all mail that waits."""
        if self.responsible_id and not self.activity_search([HELD]):
            self.responsible_id._ebox_assign(self, HELD, self._held_words)

    @api.model
    def _held_words(self, env):
        return {
            "summary": env._("E-mails of other senders are waiting"),
            "note": env._(
                "Take them in, or refuse them, under E-mails. Whose e-mails need not wait "
                "stands on the mailbox."
            ),
        }

    def _end_held_mail(self):
        for mailbox in self.filtered(lambda box: not box.held_mail_count):
            mailbox.activity_unlink([HELD])

    def action_open_mail(self):
        """The mail that came to this mailbox, what waits first."""
        self.ensure_one()
        action = self.env["ir.actions.act_window"]._for_xml_id("l10n_be_ebox.ebox_mail_action")
        return action | {"domain": [("mailbox_id", "=", self.id)]}
