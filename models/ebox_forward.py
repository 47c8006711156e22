from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError
from odoo.fields import Domain

from ..ebox.parcel import Channel
from .ebox_reminder import TIMEZONE

TICKS = frozenset({"customer_number_ids", "sender_ids", "with_pdf", "with_ubl", "date_start"})


class EboxForward(models.Model):
    """Invoices of some customer numbers or senders, sent on by mail to a contact without login.

    An accounting package's mailbox, mostly. Each document goes once, with its own mail. What
    came by mail does not: nobody knows who sent it.
    """

    _name = "ebox.forward"
    _description = "Invoices forwarded by mail"
    _order = "mailbox_id, partner_id, id"
    _rec_name = "partner_id"

    mailbox_id = fields.Many2one(
        "ebox.mailbox",
        required=True,
        index=True,
        ondelete="cascade",
        default=lambda self: self.env["ebox.share"]._default_mailbox(),
    )
    company_id = fields.Many2one(related="mailbox_id.company_id", store=True, index=True)
    partner_id = fields.Many2one(
        "res.partner",
        "Contact",
        required=True,
        index=True,
        ondelete="restrict",
        domain="[('email', '!=', False), ('user_ids', '=', False)]",
        help="With an e-mail address and without an account.",
    )
    email = fields.Char(related="partner_id.email", string="E-mail")
    customer_number_ids = fields.Many2many(
        "ebox.customer.number",
        string="Customer numbers",
        domain="[('mailbox_id', '=', mailbox_id)]",
    )
    sender_ids = fields.Many2many(
        "ebox.sender", string="Senders", help="All their invoices, of later customer numbers too."
    )
    with_pdf = fields.Boolean("PDF", default=True)
    with_ubl = fields.Boolean("UBL", default=True)
    date_start = fields.Date(
        "From",
        required=True,
        default=lambda self: fields.Date.context_today(self.with_context(tz=TIMEZONE)),
        help="Invoices that were received from this day on.",
    )
    is_suspended = fields.Boolean("Suspended")
    stopped = fields.Datetime(
        readonly=True, copy=False, help="When the contact stopped it, by the link in a mail."
    )
    state = fields.Selection(
        [
            ("open", "Open"),
            ("moved", "Address changed"),
            ("suspended", "Suspended"),
            ("stopped", "Stopped by the contact"),
        ],
        compute="_compute_state",
    )
    is_undecided = fields.Boolean(compute="_compute_is_undecided", compute_sudo=True)
    document_count = fields.Integer(
        "Documents", compute="_compute_document_count", compute_sudo=True
    )
    line_ids = fields.One2many("ebox.forward.line", "forward_id", readonly=True)
    line_count = fields.Integer("Forwarded", compute="_compute_line_count")
    trouble_count = fields.Integer("Not delivered", compute="_compute_line_count")

    @api.depends("is_suspended", "stopped", "has_moved")
    def _compute_state(self):
        for forward in self:
            going = "moved" if forward.has_moved else "open"
            suspended = "suspended" if forward.is_suspended else going
            forward.state = "stopped" if forward.stopped else suspended

    @api.depends("mailbox_id.mail_files", "mailbox_id.sign_in_policy")
    def _compute_is_undecided(self):
        for forward in self:
            mailbox = forward.mailbox_id
            forward.is_undecided = bool(mailbox) and not mailbox._may_mail_files()

    @api.depends("mailbox_id", *sorted(TICKS))
    def _compute_document_count(self):
        """How many documents there are to forward at present, also before it is saved."""
        documents = self.env["ebox.document"]
        for forward in self:
            forward.document_count = documents.search_count(forward._documents())

    @api.depends("line_ids.state")
    def _compute_line_count(self):
        for forward in self:
            states = forward.line_ids.mapped("state")
            forward.line_count = len(states)
            forward.trouble_count = states.count("failed") + states.count("bounced")

    # --- which documents

    def _documents(self):
        """:return: ``Domain`` of the documents that this forwards, sent or not"""
        self.ensure_one()
        since = datetime.combine(self.date_start or fields.Date.today(), time(), ZoneInfo(TIMEZONE))
        invoices = (
            Domain("figure_kind", "!=", False)
            | Domain("has_invoice", "=", True)
            | Domain("message_type_id.is_invoice", "=", True)
        )
        stored = Domain("state", "=", "stored") & Domain("kind", "in", self._kinds())
        return (
            Domain("mailbox_id", "=", self.mailbox_id._origin.id)
            & (
                Domain("customer_number_id", "in", self.customer_number_ids._origin.ids)
                | Domain("sender_id", "in", self.sender_ids._origin.ids)
            )
            & Domain("published", ">=", since.astimezone(UTC).replace(tzinfo=None))
            & Domain("channel", "!=", str(Channel.MAIL))
            & invoices
            & Domain("file_ids", "any", stored)
            & Domain("file_ids", "not any", [("bill_outcome", "=", "elsewhere")])
            & self.env["ebox.document"]._mailable()
        )

    def _kinds(self):
        """The kinds of files that go along."""
        return [kind for kind, goes in (("pdf", self.with_pdf), ("ubl", self.with_ubl)) if goes]

    # --- constraints

    @api.constrains("customer_number_ids", "sender_ids", "mailbox_id")
    def _check_what(self):
        for forward in self:
            if not forward.customer_number_ids and not forward.sender_ids:
                raise ValidationError(
                    self.env._("Choose at least one customer number or sender to forward.")
                )
            if other := forward.customer_number_ids.filtered(
                lambda number, box=forward.mailbox_id: number.mailbox_id != box
            ):
                raise ValidationError(
                    self.env._("%s belongs to another mailbox.", other[:1].display_name)
                )

    @api.constrains("with_pdf", "with_ubl")
    def _check_files(self):
        if self.filtered(lambda forward: not forward._kinds()):
            raise ValidationError(self.env._("Choose PDF, UBL or both."))

    @api.constrains("partner_id")
    def _check_contact(self):
        for partner in self.partner_id.sudo():
            addresses = partner._ebox_addresses()
            if not addresses:
                raise ValidationError(
                    self.env._("%s has no e-mail address.", partner.display_name)
                )
            if len(addresses) > 1:
                raise ValidationError(
                    self.env._(
                        "%s has several e-mail addresses: a forward goes to one.",
                        partner.display_name,
                    )
                )
            if partner.user_ids:
                raise ValidationError(
                    self.env._(
                        "%s has an account: share documents with them instead.",
                        partner.display_name,
                    )
                )
            if self.env["mail.alias"].sudo().search_count([("alias_full_name", "in", addresses)]):
                raise ValidationError(
                    self.env._("%s is an address of this Odoo: it would go round.", *addresses)
                )

    # --- create, write, unlink: kept in the history of the mailbox

    @api.model_create_multi
    def create(self, vals_list):
        forwards = super().create(vals_list)
        for forward in forwards:
            forward._log_act(self.env._("Forward"), forward._described())
        forwards._wake()
        return forwards

    def write(self, vals):
        if {"partner_id", "mailbox_id"} & vals.keys():
            raise UserError(
                self.env._("A forward belongs to one contact and mailbox; make another instead.")
            )
        if "stopped" in vals and not self.env.su:
            raise UserError(self._stopped_text())
        result = super().write(vals)
        if TICKS & vals.keys():
            self._call_back()
            for forward in self:
                forward._log_act(self.env._("Forward changed"), forward._described())
        self._wake()
        return result

    def unlink(self):
        for forward in self:
            forward._log_act(self.env._("Forward removed"))
        return super().unlink()

    @api.model
    def _stopped_text(self):
        return self.env._("Only its contact stops a forward, and nobody undoes it: make another.")

    def _log_act(self, act, details=""):
        """Note in the history of the mailbox what was done with these forwards."""
        for forward in self.sudo():
            partner = forward.partner_id
            person = f"{partner.display_name} ({partner.email})"
            forward.mailbox_id._log_act(act, person, details)

    def _described(self):
        """What this forwards, as one line of text."""
        self.ensure_one()
        what = [
            *self.customer_number_ids.mapped("display_name"),
            *self.sender_ids.mapped("display_name"),
        ]
        kinds = ", ".join(kind.upper() for kind in self._kinds())
        return " · ".join((", ".join(what), kinds, fields.Date.to_string(self.date_start)))

    # --- actions

    def action_suspend(self):
        """Send nothing until it is resumed."""
        self.is_suspended = True
        self._call_back()
        self._log_act(self.env._("Forward suspended"))

    def action_resume(self):
        """:raises UserError: where the contact stopped it; nothing would be sent"""
        if self.filtered("stopped"):
            raise UserError(self._stopped_text())
        self.is_suspended = False
        self._log_act(self.env._("Forward resumed"))

    def action_open_lines(self):
        """What was sent by this forward, and what became of it."""
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "l10n_be_ebox.ebox_forward_line_action"
        )
        return action | {"domain": [("forward_id", "=", self.id)]}

    @api.model
    def _wake(self):
        self.env.ref("l10n_be_ebox.ir_cron_forward").sudo()._trigger()
