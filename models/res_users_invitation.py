import secrets
from urllib.parse import urlencode

from odoo import Command, api, models
from odoo.exceptions import UserError
from odoo.tools import email_normalize

LINK_HOURS = 7 * 24


class ResPartner(models.Model):
    """The links of an invitation live longer than others."""

    _inherit = "res.partner"

    def _generate_signup_token(self, expiration=None):
        return super()._generate_signup_token(
            expiration or self.env.context.get("ebox_link_hours")
        )


class ResUsers(models.Model):
    """One account for one address, and the link by which its person comes in."""

    _inherit = "res.users"

    # --- who it is

    @api.model
    def _ebox_person(self, email, name, lang, company):
        """The person with this address, made where there is none.

        :param str email: the login of a new account; case does not count
        :param str name: of a new contact; whom we know keeps the own one
        :param str lang: of a new contact
        :param company: ``res.company`` of a new account
        :return: ``res.users`` by sudo, perhaps archived
        :raises UserError: it is no address, or there is no name for a new account
        """
        address = self._ebox_address(email)
        users = self.sudo()
        return users._ebox_find_person(address) or users._ebox_make_person(
            address, name, lang, company
        )

    @api.model
    def _ebox_address(self, email):
        """:return: the address, normalised; :raises UserError: where it is none"""
        address = email_normalize(email or "")
        if not address:
            raise UserError(self.env._("“%s” is not an e-mail address.", email or ""))
        return address

    @api.model
    def _ebox_find_person(self, address):
        """Whose login this is; else the colleague who signs in by something else.

        The address on a portal user's own page proves nothing: they write it themselves.
        """
        users = self.sudo().with_context(active_test=False)
        by_login = users.search([("login", "=ilike", address)]).filtered(
            lambda user: email_normalize(user.login) == address
        )
        if by_login:
            return by_login.sorted("active", reverse=True)[:1]
        return users.search(
            [("partner_id.email_normalized", "=", address), ("share", "=", False)]
        ).filtered(lambda user: not user._is_superuser() and not email_normalize(user.login))[:1]

    def _ebox_make_person(self, address, name, lang, company):
        """A portal user without a password, on the contact with this address if there is one."""
        partner = self._ebox_contact(address, company)
        if not partner:
            if not (name or "").strip():
                raise UserError(self.env._("Give the name of the person with this address."))
            partner = partner.create({"name": name.strip(), "email": address, "lang": lang})
        return self._ebox_give_account(partner, address, company)

    @api.model
    def _ebox_contact(self, address, company):
        """A contact with this address and without an account.

        Other addresses are left out: portal users write those of their own office.
        """
        return self.env["res.partner"].sudo().search(
            [
                ("email_normalized", "=", address),
                ("type", "=", "contact"),
                ("is_company", "=", False),
                ("company_id", "in", (False, company.id)),
                ("user_ids", "=", False),
            ],
            order="company_id, id",
            limit=1,
        )

    @api.model
    def _ebox_give_account(self, partner, address, company):
        """:return: a new portal user for this contact, who chooses a password by a link"""
        return self.sudo().with_company(company).with_context(
            no_reset_password=True
        )._create_user_from_template(
            {
                "login": address,
                "email": address,
                "partner_id": partner.id,
                "company_id": company.id,
                "company_ids": [Command.set(company.ids)],
            }
        )

    # --- the way in

    def _ebox_is_activated(self):
        """Whether this person has signed in before, and so has a password."""
        self.ensure_one()
        return bool(self.sudo().login_date)

    def _ebox_link(self, path, invitation=""):
        """The link that a mail to this person holds.

        Who has no password yet chooses one first: a fresh link that works once, for seven days.

        :param str path: where it leads, after signing in: ``/my/ebox/12``
        :param str invitation: of :meth:`ebox.share._signed`, for who comes too late
        :return: an absolute address
        """
        self.ensure_one()
        partner = self.sudo().partner_id
        # A link is one of the contact: it would change the password of the first of its users.
        if self._ebox_is_activated() or partner.user_ids[:1] != self:
            return partner.get_base_url() + path
        partner.signup_prepare()
        link = partner.with_context(ebox_link_hours=LINK_HOURS)._get_signup_url_for_action(
            url=path
        )[partner.id]
        return f"{link}&{urlencode({'invitation': invitation})}" if invitation else link

    def _ebox_mail_address(self):
        """Where mail to this person goes: their own address, never one that others typed."""
        user = self.sudo()
        return email_normalize(user.login) or user.email_normalized

    def _ebox_queue(self, template, record, path, documents, invitation="", files=None):
        """Queue a mail to this person that says something about documents, and leads to them.

        :param template: ``mail.template``; it finds ``ebox_link``, ``ebox_documents`` and
            ``ebox_is_new`` (a password is to be chosen) in its context
        :param record: what the template is about
        :param str path: as of :meth:`_ebox_link`, as is ``invitation``
        :param documents: ``ebox.document`` by sudo, open to this person
        :param files: ``ir.attachment`` to go with it
        :return: ``mail.mail``
        """
        self.ensure_one()
        mail = template.with_context(
            ebox_link=self._ebox_link(path, invitation),
            ebox_documents=documents,
            ebox_is_new=not self._ebox_is_activated(),
        )._ebox_mail(
            record,
            {
                "email_to": self._ebox_mail_address(),
                "recipient_ids": [],
                "attachment_ids": files.ids if files else [],
                "headers": repr({"List-Unsubscribe": f"<{self._ebox_preferences_url()}>"}),
                "ebox_document_ids": documents.ids,
            },
        )
        self.env.ref("mail.ir_cron_mail_scheduler_action").sudo()._trigger()
        return mail

    @api.model
    def signup(self, values, token=None):
        """Choosing the first password is no change that somebody must be warned of."""
        partner = self.env["res.partner"]._signup_retrieve_partner(token) if token else None
        if not partner or partner.sudo().signup_type != "signup":
            return super().signup(values, token)
        users = partner.sudo().user_ids
        return super(ResUsers, self._ebox_telling(users)).signup(values, token)

    @api.model
    def _ebox_take_as_long_as_new(self, email, company):
        """Work as long for an address that has an account as for one that gets one.

        How long an answer takes would tell a main contact who has an account here.
        """
        if not self._ebox_find_person(self._ebox_address(email)):
            return
        decoy = f"{secrets.token_hex(8)}@invalid.invalid"
        with self.env.cr.savepoint() as savepoint:
            self._ebox_make_person(decoy, decoy, self.env.user.lang, company)
            savepoint.rollback()
