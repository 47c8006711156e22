from markupsafe import Markup

from odoo import Command, api, models
from odoo.exceptions import AccessError, UserError

from .ebox_share_history import RIGHTS
from .ebox_share_number import MANAGER

SCOPES = ("ticked", "all", "all_new")
# What a main contact decides of a share, and nothing else.
DECIDED = frozenset({*RIGHTS, "scope", "customer_number_ids", "sender_ids", "date_end"})
USERS_URL = "/my/ebox/users"


class EboxShare(models.Model):
    """What a main contact does about the shares of their mailbox, on the portal.

    Each method asks anew whether this user is the main contact now. Nobody but colleagues has
    rights to shares themselves; the rest is done by sudo.
    """

    _inherit = "ebox.share"

    @api.model
    def _of_contact(self, share_id):
        """A share that this user may change, by sudo; empty where there is none for them."""
        return self.sudo().search(
            [
                ("id", "=", share_id),
                ("is_standing", "=", False),
                ("mailbox_id", "in", self.env["ebox.mailbox"]._of_main_contact().ids),
            ]
        )

    def _check_contact(self):
        """:raises AccessError: this user is not the main contact of the mailbox of each share"""
        standing = self.mailbox_id._standing_of_user()
        if self.mailbox_id - standing.mailbox_id or any(self.mapped("is_standing")):
            raise AccessError(
                self.env._("This is for the main contact of the mailbox alone.")
            )

    @api.model
    def _contact_add(self, mailbox, person, values, notification=None):
        """Share with an address; who has it, and whether anybody has, makes no difference.

        :param mailbox: ``ebox.mailbox``
        :param person: ``email``, ``first_name``, ``last_name``, ``lang``
        :param values: of :data:`DECIDED`
        :param notification: as of ``ebox.share.number``; None: as by default
        :return: the new share, by sudo
        :raises AccessError: this user is not the main contact, or has less
        :raises UserError: something is missing, or the address is in the list
        """
        if not mailbox._standing_of_user():
            raise AccessError(
                self.env._("This is for the main contact of the mailbox alone.")
            )
        shares = self.sudo()
        shares._check_person_given(mailbox, person)
        self.env["ebox.mfa.attempt"]._begin("invite", self.env.uid)
        self.env["res.users"]._ebox_take_as_long_as_new(person["email"], mailbox.company_id)
        share = shares.create(
            dict.fromkeys(RIGHTS, False)
            | shares._decided(mailbox, values)
            | person
            | {"mailbox_id": mailbox.id}
        )
        share._set_notification(notification)
        return share

    def _contact_change(self, values, notification=None):
        """Give another choice of documents or rights; parameters as of :meth:`_contact_add`."""
        self._check_contact()
        share = self.sudo()
        standing = share.mailbox_id._standing_of_user()
        values = share._decided(share.mailbox_id, values)
        # What the main contact does not have is not theirs to take away either.
        for right in RIGHTS:
            if not any(standing.mapped(right)):
                values.pop(right, None)
        share.write(values)
        share._set_notification(notification)

    def _contact_replace(self, person):
        """The same for another address; :return: the new share, by sudo"""
        self._check_contact()
        share = self.sudo()
        share._check_person_given(share.mailbox_id, person)
        self.env["ebox.mfa.attempt"]._begin("invite", self.env.uid)
        self.env["res.users"]._ebox_take_as_long_as_new(
            person["email"], share.mailbox_id.company_id
        )
        more = {right: False for right in RIGHTS if not share._may_be_given(right)}
        return share._give_to(**person, **more)

    def _contact_remove(self):
        """Take everything back that this share gives."""
        self._check_contact()
        self.sudo().unlink()

    def _contact_invite_again(self):
        """Mail the invitation again; nothing is said about what account there is."""
        self._check_contact()
        share = self.sudo()
        if share.state != "open":
            raise UserError(self.env._("%s has no access at present.", share._person_name()))
        self.env["ebox.mfa.attempt"]._begin("invite", self.env.uid)
        share._log_act(self.env._("Invitation sent again"))
        if share.user_id.active:
            share._mail_invitation(share._newest_document_open())

    def _contact_hand_over(self):
        """Make this person the main contact; who was it stays an ordinary shared user.

        Both keep what they have read; nobody loses a right or gains one that neither had.
        """
        self._check_contact()
        share = self.sudo()
        if not share.accepted or not share._is_open():
            raise UserError(
                self.env._(
                    "%s has not been here yet. The role is handed over to somebody who has.",
                    share._person_name(),
                )
            )
        mailbox = share.mailbox_id
        standing = mailbox._standing_of_user()
        gained = {right: True for right in RIGHTS if standing[right] and not share[right]}
        share.write({"is_standing": True, "scope": "all_new", "date_end": False, **gained})
        standing.is_standing = False
        share._log_act(self.env._("Main contact, in the place of %s", self.env.user.name))
        mailbox.main_contact_id = share.user_id.partner_id
        mailbox._welcome_main_contact()

    def _contact_tick(self, number):
        """Share a customer number by these shares too; :param number: of the same mailbox"""
        self._check_contact()
        for share in self.sudo().filtered(lambda share: share.scope != "all_new"):
            if number.mailbox_id != share.mailbox_id:
                raise AccessError(self.env._("This is not yours to share."))
            if share.scope == "ticked":
                share.customer_number_ids = [Command.link(number.id)]
            else:
                share._write_out(share.row_ids.customer_number_id | number)
                share._log_act(self.env._("Customer number shared"), number.display_name)

    # --- what is given on a form

    def _check_person_given(self, mailbox, person):
        """:raises UserError: something is missing, or the address is in the list"""
        if not all((person.get(name) or "").strip() for name in ("first_name", "last_name")):
            raise UserError(self.env._("Give the first name and the last name."))
        address = self.env["res.users"]._ebox_address(person.get("email"))
        if person.get("lang") not in dict(self.env["res.lang"].get_installed()):
            raise UserError(self.env._("Choose a language."))
        user = self.env["res.users"]._ebox_find_person(address)
        listed = self.sudo().search([("mailbox_id", "=", mailbox.id)])
        if address in listed.mapped("invited_email") or user in listed.user_id:
            raise UserError(self.env._("%s is in the list already.", address))

    def _decided(self, mailbox, values):
        """Those of these values that a main contact decides.

        :raises AccessError: a number or sender is not one of this mailbox
        :raises UserError: there is no such choice
        """
        values = {name: values[name] for name in DECIDED & values.keys()}
        if values.get("scope", "all") not in SCOPES:
            raise UserError(self.env._("Choose what is shared."))
        numbers = self.env["ebox.customer.number"].sudo().search(
            [("mailbox_id", "=", mailbox.id)]
        )
        are_theirs = set(values.get("customer_number_ids", ())) <= set(numbers.ids)
        if not are_theirs or not set(values.get("sender_ids", ())) <= set(numbers.sender_id.ids):
            raise AccessError(self.env._("This is not yours to share."))
        return values

    def _set_notification(self, choice):
        """Choose for the person; they may choose anew, for each number."""
        if choice is None:
            return
        if choice not in dict(self.row_ids._notification_choices()):
            raise UserError(self.env._("This cannot be chosen."))
        self.row_ids._choose(choice)

    @api.model
    def _check_account(self, user):
        """A main contact is not told what account there is."""
        if self.env.user.has_group(MANAGER):
            return super()._check_account(user)
        return None


class EboxMailbox(models.Model):
    """A new main contact is told what there is to do."""

    _inherit = "ebox.mailbox"

    def _welcome_main_contact(self):
        contact = self.main_contact_id
        mailbox = self.with_context(lang=contact.lang)
        text = mailbox.env._(
            "%(former)s has handed over to you: you are the main contact now. You see all "
            "documents of %(mailbox)s, and choose who else does.",
            former=self.env.user.name,
            mailbox=self.name,
        )
        link = Markup('<a href="%s">%s</a>') % (
            self.get_base_url() + USERS_URL,
            mailbox.env._("Shared users"),
        )
        mailbox.message_notify(
            partner_ids=contact.ids,
            subject=mailbox.env._("You are the main contact of %s", self.name),
            body=Markup("<p>%s</p><p>%s</p>") % (text, link),
        )
