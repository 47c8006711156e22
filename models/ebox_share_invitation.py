from odoo import api, fields, models
from odoo.addons.base.models.res_partner import _lang_get
from odoo.exceptions import UserError
from odoo.tools import consteq, email_normalize
from odoo.tools.misc import hmac

INVITED = ("email", "first_name", "last_name", "lang")
# Written by the way; gives nothing new to be invited to.
UNSEEN = frozenset(
    {
        "invited", "accepted", "told_document_id", "told_mail_ids", "untold_document_ids",
    }
)
GIVEN = (
    "may_download", "may_label", "may_propose", "include_confidential",
    "include_registered", "date_end",
)


class EboxShare(models.Model):
    """Sharing with an e-mail address, and the mail that leads its person to the documents."""

    _inherit = "ebox.share"

    email = fields.Char(
        "E-mail",
        compute="_compute_email",
        readonly=False,
        compute_sudo=True,
        help="The person signs in with it.",
    )
    first_name = fields.Char("First name", store=False)
    last_name = fields.Char("Last name", store=False)
    lang = fields.Selection(
        _lang_get, "Language", store=False, default=lambda self: self.env.user.lang
    )
    known_id = fields.Many2one(
        "res.users",
        compute="_compute_known_id",
        compute_sudo=True,
        string="Person with this address",
    )
    invited_email = fields.Char(
        "Invited address", readonly=True, help="As it was given when the share was made."
    )
    invited_name = fields.Char(
        "Name as invited",
        readonly=True, help="As it was given. Shown until the person comes."
    )
    invited = fields.Datetime(
        "Last invited", readonly=True, help="Empty: it waits for a first document."
    )
    accepted = fields.Datetime(
        "First visit", readonly=True, help="When the person first opened the list or a document."
    )
    invitation_state = fields.Selection(
        [("waiting", "Waits for a document"), ("invited", "Invited"), ("active", "Active")],
        "Invitation",
        compute="_compute_invitation_state",
        help="The invitation is mailed as soon as there is a document to see.",
    )

    @api.depends("user_id")
    def _compute_email(self):
        for share in self:
            share.email = share.user_id.email_normalized or share.user_id.login

    @api.depends("email")
    def _compute_known_id(self):
        """Who has the address that is typed; for colleagues alone, as this form is."""
        for share in self:
            address = email_normalize(share.email or "")
            share.known_id = address and self.env["res.users"]._ebox_find_person(address)

    @api.depends("invited", "accepted")
    def _compute_invitation_state(self):
        for share in self:
            came = "invited" if share.invited else "waiting"
            share.invitation_state = "active" if share.accepted else came

    # --- from an address to a person

    @api.model_create_multi
    def create(self, vals_list):
        """A share may be given by ``email``, ``first_name``, ``last_name`` and ``lang``.

        :raises UserError: nobody can be reached at this address
        """
        # Before an account is made for anybody.
        self.check_access("create")
        shares = super().create([self._with_person(vals) for vals in vals_list])
        shares._invite()
        return shares

    def write(self, vals):
        result = super().write({name: vals[name] for name in vals if name not in INVITED})
        if not vals.keys() <= UNSEEN:
            self.filtered(lambda share: not share.invited)._invite()
        return result

    @api.model
    def _with_person(self, vals):
        """These values with the person in the place of the address."""
        given = {name: vals[name] for name in INVITED if vals.get(name)}
        vals = {name: value for name, value in vals.items() if name not in INVITED}
        if vals.get("user_id"):
            return vals
        company = self.env["ebox.mailbox"].browse(vals.get("mailbox_id")).sudo().company_id
        name = " ".join(filter(None, (given.get("first_name"), given.get("last_name"))))
        users = self.env["res.users"]
        user = users._ebox_person(given.get("email"), name, given.get("lang"), company)
        self._check_account(user)
        return vals | {
            "user_id": user.id,
            "invited_email": users._ebox_address(given["email"]),
            "invited_name": name or user.name,
        }

    @api.model
    def _check_account(self, user):
        """:raises UserError: the account was closed by an administrator"""
        if not user.active:
            raise UserError(
                self.env._(
                    "The account of %s is archived. An administrator can restore it.", user.login
                )
            )

    def _give_to(self, **values):
        """Give what this share gives to another address instead: a new invitation.

        What the person did stays theirs; nobody inherits an account by a change of address.

        :param values: ``email``, ``first_name``, ``last_name``, ``lang``, and what is to differ
        :return: the new share
        :raises UserError: the address is that of the same person
        """
        self.ensure_one()
        new = self.create(self._given_values() | values)
        if new.user_id == self.user_id:
            raise UserError(self.env._("This is the address of the same person."))
        self.action_end()
        return new

    def _given_values(self):
        """What this share gives, as values of another one: the same numbers, no newer ones."""
        numbers = self.sudo().row_ids.customer_number_id
        is_ticked = self.scope != "all_new" and numbers
        return {name: self[name] for name in GIVEN} | {
            "mailbox_id": self.mailbox_id.id,
            "scope": "ticked" if is_ticked else self.scope,
            "customer_number_ids": numbers.ids if is_ticked else [],
        }

    # --- the mail

    def action_invite_again(self):
        """Mail a fresh invitation for each of these shares."""
        for share in self:
            if not share.user_id.active or share.state != "open":
                raise UserError(
                    self.env._("%s has no access at present.", share.user_id.name)
                )
            share._mail_invitation(share._newest_document_open())
        self._log_act(self.env._("Invitation sent again"))

    def _invite(self):
        """Mail those of these people who have a document to see; the others are mailed then."""
        for share in self.sudo():
            if share.user_id.active and (document := share._newest_document_open()):
                share._mail_invitation(document)

    def _newest_document_open(self):
        """The newest document that this share opens now, by sudo."""
        self.ensure_one()
        numbers = self.sudo().row_ids.filtered(
            lambda row: row.open_until >= fields.Date.context_today(row)
        ).customer_number_id
        domain = [("customer_number_id", "in", numbers.ids)]
        if not self.include_confidential:
            domain.append(("is_confidential", "=", False))
        return self.env["ebox.document"].sudo().search(domain, limit=1)

    def _mail_invitation(self, documents):
        """Queue the mail that says who shares what, and leads to the first of these documents.

        :param documents: ``ebox.document`` by sudo that the share opens; may be empty
        :return: ``mail.mail``
        """
        self.ensure_one()
        share = self.sudo()
        user = share.user_id
        path = documents[:1]._portal_url() if documents else "/my/ebox"
        template = self.env.ref("l10n_be_ebox.mail_template_share_invitation")
        documents = documents.with_context(lang=user.lang)
        mail = user._ebox_queue(template, share, path, documents, share._signed())
        mail.write({"ebox_share_ids": share, "is_ebox_invitation": True})
        share.invited = fields.Datetime.now()
        return mail

    # --- who comes

    @api.model
    def _note_visit(self):
        """This user has come: what was shared is no longer an invitation."""
        waiting = self.sudo().search(
            [("user_id", "=", self.env.uid), ("accepted", "=", False)], order="id"
        )
        waiting.write({"accepted": fields.Datetime.now()})

    # --- a link that is too old still says who to ask

    def _signed(self):
        """What a link carries to tell which invitation it was, when its token says no more."""
        return f"{self.id}-{self._signature()}"

    def _signature(self):
        key = (self.id, self.user_id.id)
        return hmac(self.env(su=True), "ebox_share_invitation", key)

    @api.model
    def _of_link(self, signed):
        """:return: the share, by sudo, of which this is :meth:`_signed`; empty for a forgery"""
        number, _dash, signature = (signed or "").partition("-")
        share = self.sudo().browse(int(number) if number.isdecimal() else 0).exists()
        return share if share and consteq(share._signature(), signature) else share.browse()

    def _may_invite(self):
        """Whether this person is still to come, and may."""
        return self._is_open() and not self.user_id._ebox_is_activated()

    def _is_open(self):
        """Whether this share gives access now."""
        share = self.sudo()
        return share.state == "open" and share.user_id.active and share.mailbox_id.active

    def _ask_new_link(self):
        """Mail a new link to who came with an old one, where the invitation still stands.

        :return bool: whether it is on its way
        :raises AccessDenied: it was asked for too often
        """
        if not self._may_invite():
            return False
        self.env["ebox.mfa.attempt"]._begin("invitation", self.user_id.id)
        self._mail_invitation(self._newest_document_open())
        return True

    # --- names, as a mail or a page may say them

    def _giver_name(self):
        """Who shared it; the company where it happened by itself."""
        share = self.sudo()
        giver = share.create_uid
        return share.company_id.name if giver._is_superuser() else giver.name

    def _person_name(self):
        """The person's own name once they came; till then the one that was given."""
        share = self.sudo()
        return (not share.accepted and share.invited_name) or share.user_id.name


class EboxDocument(models.Model):
    """Opening a document is coming."""

    _inherit = "ebox.document"

    def _mark_read(self):
        if self:
            self.env["ebox.share"]._note_visit()
        return super()._mark_read()
