from datetime import timedelta

from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError

STANDING = frozenset({"scope", "customer_number_ids", "sender_ids", "date_end", "is_suspended"})
TICKS = frozenset({"scope", "customer_number_ids", "sender_ids"})


class EboxShare(models.Model):
    """One person's access to documents of a mailbox, by the customer numbers they belong to.

    What is ticked is written out as rows (``ebox.share.number``): those alone open documents.
    A number that appears later gets a row by itself only where the scope says so.
    """

    _name = "ebox.share"
    _description = "Documents shared with a person"
    _order = "mailbox_id, is_standing DESC, user_id, id"
    _rec_name = "user_id"

    mailbox_id = fields.Many2one(
        "ebox.mailbox",
        required=True,
        index=True,
        ondelete="cascade",
        default=lambda self: self._default_mailbox(),
    )
    company_id = fields.Many2one(related="mailbox_id.company_id", store=True, index=True)
    # Whoever it is: a portal user has one company, and its clients are others.
    user_id = fields.Many2one(
        "res.users",
        "Person",
        required=True,
        index=True,
        ondelete="cascade",
        domain="[('share', 'in', (True, False))]",
        help="A portal user or a colleague.",
    )
    is_standing = fields.Boolean(
        "Main contact", readonly=True, help="Follows from the main contact of the mailbox."
    )
    scope = fields.Selection(
        [
            ("ticked", "Ticked customer numbers and senders"),
            ("all", "All documents of the present customer numbers"),
            ("all_new", "All documents, including new customer numbers"),
        ],
        "What",
        required=True,
        default="ticked",
    )
    customer_number_ids = fields.Many2many(
        "ebox.customer.number",
        string="Customer numbers",
        domain="[('mailbox_id', '=', mailbox_id)]",
    )
    sender_ids = fields.Many2many(
        "ebox.sender",
        string="Senders",
        help="All customer numbers that the sender uses now, and its documents without a number.",
    )
    may_download = fields.Boolean("Download documents", default=True)
    may_label = fields.Boolean("Label documents", default=True)
    may_propose = fields.Boolean("Propose payment information")
    include_confidential = fields.Boolean("Include confidential messages")
    include_registered = fields.Boolean("Open registered mail")
    date_end = fields.Date("Until", help="The last day; empty: no end.")
    is_suspended = fields.Boolean("Suspended")
    state = fields.Selection(
        [("open", "Open"), ("suspended", "Suspended"), ("ended", "Ended")],
        compute="_compute_state",
    )
    row_ids = fields.One2many("ebox.share.number", "share_id", readonly=True)
    last_document_id = fields.Integer(
        readonly=True, help="The newest document when the share began: later ones are unread."
    )
    document_count = fields.Integer("Documents", compute="_compute_document_count")
    untold_count = fields.Integer(
        "Customer numbers left out", compute="_compute_untold_count", compute_sudo=True
    )

    # --- defaults and computes

    @api.model
    def _default_mailbox(self):
        mailboxes = self.env["ebox.mailbox"].search(
            [("company_id", "in", self.env.companies.ids)], limit=2
        )
        return mailboxes if len(mailboxes) == 1 else mailboxes.browse()

    @api.depends("date_end", "is_suspended")
    def _compute_state(self):
        today = fields.Date.context_today(self)
        for share in self:
            if share.date_end and share.date_end < today:
                share.state = "ended"
            else:
                share.state = "suspended" if share.is_suspended else "open"

    @api.depends(
        "mailbox_id",
        "scope",
        "customer_number_ids",
        "sender_ids",
        "include_confidential",
        "row_ids.customer_number_id",
    )
    def _compute_document_count(self):
        """How many documents the share gives, also before it is saved."""
        documents = self.env["ebox.document"].sudo()
        for share in self:
            domain = [("customer_number_id", "in", share._wanted_numbers().ids)]
            if not share.include_confidential:
                domain.append(("is_confidential", "=", False))
            share.document_count = documents.search_count(domain)

    @api.depends("mailbox_id", "row_ids.customer_number_id")
    def _compute_untold_count(self):
        for share in self:
            left_out = share._all_numbers() - share.row_ids.customer_number_id
            share.untold_count = len(left_out.filtered("document_ids"))

    @api.depends("user_id", "mailbox_id")
    def _compute_display_name(self):
        for share in self:
            names = (share.user_id.name, share.mailbox_id.name)
            share.display_name = " – ".join(filter(None, names))

    # --- constraints

    @api.constrains("customer_number_ids", "mailbox_id")
    def _check_numbers(self):
        for share in self:
            if other := share.customer_number_ids.filtered(
                lambda number, box=share.mailbox_id: number.mailbox_id != box
            ):
                raise ValidationError(
                    self.env._("%s belongs to another mailbox.", other[:1].display_name)
                )

    @api.constrains("scope", "customer_number_ids", "sender_ids")
    def _check_ticks(self):
        for share in self:
            if share.scope == "ticked" and not (share.customer_number_ids or share.sender_ids):
                raise ValidationError(
                    self.env._("Tick at least one customer number or sender, or choose all.")
                )

    @api.constrains("user_id")
    def _check_person(self):
        if self.user_id.filtered(lambda user: user._is_public() or user._is_superuser()):
            raise ValidationError(self.env._("Documents are shared with a person who signs in."))

    # --- create, write, unlink

    @api.model_create_multi
    def create(self, vals_list):
        newest = self._newest_document()
        shares = super().create([vals | {"last_document_id": newest} for vals in vals_list])
        for share in shares:
            share._write_out()
        shares.user_id._follow_ebox_shares()
        return shares

    def write(self, vals):
        if {"user_id", "mailbox_id"} & vals.keys():
            raise UserError(
                self.env._("A share belongs to one person and mailbox; make another one instead.")
            )
        if STANDING & vals.keys():
            self._check_not_standing()
        before = {share: (share.scope, share.sender_ids) for share in self}
        result = super().write(vals)
        if TICKS & vals.keys():
            for share in self:
                share._write_out(share._wanted_numbers(*before[share]))
        return result

    def unlink(self):
        self._check_not_standing()
        users = self.user_id
        result = super().unlink()
        users._follow_ebox_shares()
        return result

    def _check_not_standing(self):
        """:raises UserError: what the main contact sees follows from the mailbox"""
        if not self.env.su and (standing := self.filtered("is_standing")):
            raise UserError(
                self.env._(
                    "%(person)s is the main contact of %(mailbox)s and sees everything there. "
                    "Choose another main contact on the mailbox instead.",
                    person=standing[0].user_id.name,
                    mailbox=standing[0].mailbox_id.name,
                )
            )

    # --- actions

    @api.model
    def _action_new(self, **values):
        """The action that opens a new share, with these values proposed."""
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Share with…"),
            "res_model": self._name,
            "views": [(False, "form")],
            "target": "current",
            "context": {f"default_{name}": value for name, value in values.items()},
        }

    def action_suspend(self):
        """Close these shares until they are resumed."""
        self.is_suspended = True

    def action_resume(self):
        self.is_suspended = False

    def action_end(self):
        """Close these shares for good: yesterday was the last day."""
        self.date_end = fields.Date.context_today(self) - timedelta(days=1)

    def action_add_new_numbers(self):
        """Share the customer numbers too that appeared since."""
        for share in self.filtered(lambda share: share.scope == "all"):
            share._write_out(share._all_numbers())

    # --- ticks to rows

    @api.model
    def _newest_document(self):
        newest = self.env["ebox.document"].sudo().search([], order="id DESC", limit=1)
        return newest.id or 0

    def _all_numbers(self):
        return self.env["ebox.customer.number"].sudo().search(
            [("mailbox_id", "in", self.mailbox_id.ids)]
        )

    def _wanted_numbers(self, old_scope=None, old_senders=None):
        """The customer numbers that this share is to have, before or after it is saved.

        A sender that was ticked before keeps the numbers it brought then, and no later ones.

        :param str old_scope: before the change; as saved where it is not given
        :param old_senders: ``ebox.sender``, as ``old_scope``
        :return: ``ebox.customer.number``, by sudo
        """
        saved = self._origin.sudo()
        old_scope = saved.scope if old_scope is None else old_scope
        old_senders = saved.sender_ids if old_senders is None else old_senders
        had = saved.row_ids.filtered(lambda row: old_scope == self.scope).customer_number_id
        if self.scope != "ticked":
            return had if old_scope == self.scope else self._all_numbers()
        senders = self.sender_ids._origin
        fresh = senders - old_senders if old_scope == "ticked" else senders
        of_senders = self._all_numbers().filtered(lambda number: number.sender_id in fresh)
        kept = had.filtered(lambda number: number.sender_id in senders)
        return self.customer_number_ids._origin.sudo() | of_senders | kept

    def _write_out(self, numbers=None):
        """Bring the rows in line with what is wanted; by sudo, as nobody writes rows.

        :param numbers: ``ebox.customer.number``; by default what a new share wants
        """
        self.ensure_one()
        share = self.sudo()
        if numbers is None:
            numbers = self._wanted_numbers("", self.env["ebox.sender"])
        share.row_ids.filtered(lambda row: row.customer_number_id not in numbers).unlink()
        newest = self._newest_document()
        share.env["ebox.share.number"].create(
            [
                {
                    "share_id": share.id,
                    "customer_number_id": number.id,
                    "last_document_id": newest,
                }
                for number in numbers.sudo() - share.row_ids.customer_number_id
            ]
        )
