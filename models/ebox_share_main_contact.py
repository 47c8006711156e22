from markupsafe import Markup

from odoo import api, fields, models
from odoo.exceptions import ValidationError
from odoo.tools import email_normalize

from .ir_attachment import CONFIDENTIAL, REGISTERED

USER = "l10n_be_ebox.l10n_be_ebox_group_user"


class EboxMailbox(models.Model):
    """The main contact: sees everything of the mailbox, and is told of new customer numbers."""

    _inherit = "ebox.mailbox"

    share_ids = fields.One2many("ebox.share", "mailbox_id", "Shared with")
    share_count = fields.Integer("Shares", compute="_compute_share_count")

    @api.depends("share_ids")
    def _compute_share_count(self):
        for mailbox in self:
            mailbox.share_count = len(mailbox.share_ids)

    @api.model_create_multi
    def create(self, vals_list):
        mailboxes = super().create(vals_list)
        mailboxes._invite_main_contact()
        mailboxes._follow_main_contact()
        return mailboxes

    def write(self, vals):
        result = super().write(vals)
        if "main_contact_id" in vals:
            self._invite_main_contact()
            self._follow_main_contact()
        return result

    def _invite_main_contact(self):
        """Give the main contact an account, where there is none and there is an address.

        :raises ValidationError: somebody else signs in with this address
        """
        users = self.env["res.users"]
        for mailbox in self.sudo():
            contact = mailbox.main_contact_id
            address = email_normalize(contact.email or "")
            if not address or contact.with_context(active_test=False).user_ids:
                continue
            if person := users._ebox_find_person(address):
                raise ValidationError(
                    self.env._(
                        "%(address)s is the account of %(person)s: choose that contact.",
                        address=address,
                        person=person.partner_id.display_name,
                    )
                )
            users._ebox_give_account(contact, address, mailbox.company_id)

    def _follow_main_contact(self):
        """Give the main contact, and nobody else, a standing share of everything.

        Confidential and registered mail is part of it where who names the main contact has
        these rights; somebody who has them may add it later.
        """
        shares = self.env["ebox.share"].sudo()
        for mailbox in self:
            users = mailbox.sudo().main_contact_id.user_ids
            standing = shares.search(
                [("mailbox_id", "=", mailbox.id), ("is_standing", "=", True)]
            )
            has_one = standing.user_id
            standing.filtered(lambda share, users=users: share.user_id not in users).unlink()
            shares.create(
                [
                    {
                        "mailbox_id": mailbox.id,
                        "user_id": user.id,
                        "is_standing": True,
                        "scope": "all_new",
                        "may_propose": True,
                        "include_confidential": self.env.user.has_group(CONFIDENTIAL),
                        "include_registered": self.env.user.has_group(REGISTERED),
                    }
                    for user in users - has_one
                ]
            )

    def action_share(self):
        """Open a new share of this mailbox."""
        return self.env["ebox.share"]._action_new(mailbox_id=self.id)

    def action_open_shares(self):
        """The shares of this mailbox."""
        action = self.env["ir.actions.act_window"]._for_xml_id("l10n_be_ebox.ebox_share_action")
        return action | {
            "domain": [("mailbox_id", "=", self.id)],
            "context": {"default_mailbox_id": self.id},
        }


class EboxSender(models.Model):
    """The way from a sender to a share of its documents."""

    _inherit = "ebox.sender"

    def action_share(self):
        """Open a new share with this sender ticked."""
        return self.env["ebox.share"]._action_new(sender_ids=self.ids)


class EboxCustomerNumber(models.Model):
    """Telling the main contact that there are numbers that others do not see yet."""

    _inherit = "ebox.customer.number"

    def _tell_main_contacts(self):
        """Ask each mailbox's main contact to tick these new numbers for the others."""
        for mailbox, numbers in self.sudo().grouped("mailbox_id").items():
            others = mailbox.share_ids.filtered(
                lambda share: share.scope != "all_new" and share.state == "open"
            )
            if mailbox.main_contact_id and others:
                numbers._tell_main_contact(mailbox)

    def _tell_main_contact(self, mailbox):
        """An activity for a colleague who may see the mailbox, a mail for anybody else."""
        contact = mailbox.main_contact_id
        numbers = self.with_context(lang=contact.lang)
        summary = numbers.env._("New customer numbers to share")
        note = Markup("<p>%s</p><ul>%s</ul>") % (
            numbers.env._(
                "You are the first to see the documents of these new customer numbers. Tick them "
                "for the others who are to see them."
            ),
            Markup().join(Markup("<li>%s</li>") % number.display_name for number in numbers),
        )
        colleague = contact.user_ids.filtered(
            lambda user: user.has_group(USER) and mailbox.company_id in user.company_ids
        )[:1]
        if not colleague:
            note += Markup('<p><a href="%s/my/ebox/users">%s</a></p>') % (
                mailbox.get_base_url(),
                numbers.env._("Shared users"),
            )
            mailbox.message_notify(
                partner_ids=contact.ids, subject=f"{summary} – {mailbox.name}", body=note
            )
        elif waiting := mailbox.activity_ids.filtered(
            lambda activity: activity.user_id == colleague and activity.summary == summary
        )[:1]:
            waiting.note += note
        else:
            colleague._ebox_assign(
                mailbox,
                "mail.mail_activity_data_todo",
                lambda _env: {"summary": summary, "note": note},
            )
