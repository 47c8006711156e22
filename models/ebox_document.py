from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError, ValidationError

# The first one that a file of the document is in is the document's.
CONTENT_STATES = ("failed", "listed", "stored", "removed")


class EboxDocument(models.Model):
    """One official message, whatever brought it."""

    _name = "ebox.document"
    _description = "Official document"
    _inherit = ["mail.thread.main.attachment", "mail.activity.mixin", "ebox.write.guard"]
    _order = "published DESC, id DESC"
    _check_company_auto = True
    _people_may_write = frozenset(
        {"responsible_id", "check_state", "partner_id", "record_ref", "move_ids", "label_ids"}
    )
    _mail_post_access = "read"
    _rec_names_search = ["name", "sender_name", "customer_number_name"]

    # --- where it comes from
    # Found by the first columns of the indexes below: each index costs time at every download.
    mailbox_id = fields.Many2one(
        "ebox.mailbox", required=True, readonly=True, ondelete="restrict"
    )
    company_id = fields.Many2one(related="mailbox_id.company_id", store=True)
    provider = fields.Char(readonly=True, help="The Document Provider; empty: it was uploaded.")
    external_id = fields.Char("Message ID", readonly=True, copy=False)
    sender_id = fields.Many2one("ebox.sender", required=True, index=True, readonly=True)
    message_type_id = fields.Many2one("ebox.message.type", index="btree_not_null", readonly=True)
    customer_number_id = fields.Many2one(
        "ebox.customer.number",
        required=True,
        readonly=True,
        ondelete="restrict",
        help="Our reference at the sender: access is given by it.",
        string="Filed under customer number",
    )
    # Names stand on the document itself: whom it is shared with may read nothing else.
    sender_name = fields.Char("Sender name", readonly=True)
    mailbox_name = fields.Char("Mailbox name", related="mailbox_id.name", store=True)
    company_name = fields.Char("Company name", related="company_id.name", store=True)
    customer_number_name = fields.Char(
        "Customer number", related="customer_number_id.name", store=True
    )

    # --- what the e-Box says of it
    name = fields.Char("Subject", required=True, readonly=True)
    active = fields.Boolean(
        default=True, readonly=True, copy=False, help="Not active: its content was removed."
    )
    published = fields.Datetime("Received", required=True, readonly=True, index=True)
    expires = fields.Datetime("Expires in the e-Box", readonly=True)
    is_read = fields.Boolean(
        "Read in the e-Box",
        readonly=True,
        help="The official read state: once read, the e-Box sends no more reminders.",
    )
    is_visible = fields.Boolean("Shown in the e-Box", default=True, readonly=True)
    is_registered = fields.Boolean("Registered mail", readonly=True)
    is_confidential = fields.Boolean("Confidential", readonly=True)
    is_marked_confidential = fields.Boolean(
        "Marked confidential by its sender", readonly=True
    )
    for_action = fields.Boolean("For action", readonly=True)
    action_due = fields.Date("Action due", readonly=True)
    partition = fields.Char(readonly=True)
    nature = fields.Char(readonly=True)
    is_reply_authorized = fields.Boolean("Reply allowed", readonly=True)
    attention_name = fields.Char("For the attention of", readonly=True)
    attention_number = fields.Char(
        "National register number",
        readonly=True,
        exportable=False,
        groups="l10n_be_ebox.l10n_be_ebox_group_manager",
    )
    # Long and seldom looked at: not read along with the other fields.
    business_info = fields.Text("Business data", readonly=True, prefetch=False)
    raw = fields.Json(
        readonly=True,
        prefetch=False,
        exportable=False,
        groups="l10n_be_ebox.l10n_be_ebox_group_manager",
    )

    # --- its files
    file_ids = fields.One2many("ebox.document.file", "document_id", readonly=True)
    content_state = fields.Selection(
        [
            ("listed", "Not downloaded"),
            ("stored", "Stored"),
            ("failed", "Failed"),
            ("empty", "No file"),
            ("removed", "Removed"),
        ],
        "Content",
        compute="_compute_content_state",
        store=True,
    )
    error = fields.Text("What went wrong", readonly=True)

    # --- what we do with it
    responsible_id = fields.Many2one(
        "res.users", domain="[('share', '=', False)]", tracking=True, index="btree_not_null"
    )
    check_state = fields.Selection(
        [("to_check", "To check"), ("approved", "Approved")],
        "Check",
        required=True,
        default="to_check",
        tracking=True,
    )
    partner_id = fields.Many2one("res.partner", "Contact", check_company=True)
    record_ref = fields.Reference(
        selection="_selection_record_ref",
        string="Linked record",
        help="Any other record that this document is about.",
    )

    _message_unique = models.UniqueIndex(
        "(mailbox_id, COALESCE(provider, ''), external_id)",
        "This message is stored already.",
    )
    # What is shared is found and sorted in this index alone, however many documents there are.
    _shared = models.Index(
        "(customer_number_id, published DESC, id DESC) INCLUDE (is_confidential, active)"
    )
    _newest = models.Index("(company_id, published DESC, id DESC)")
    _not_stored = models.Index("(content_state) WHERE content_state IN ('failed', 'listed')")
    # Few of many, and counted whenever somebody opens the dashboard.
    _to_act_on = models.Index("(action_due) WHERE for_action IS TRUE")
    _in_trouble = models.Index("(mailbox_id) WHERE error IS NOT NULL")

    @api.depends("file_ids.state")
    def _compute_content_state(self):
        for document in self:
            states = set(document.file_ids.mapped("state"))
            document.content_state = next(
                (state for state in CONTENT_STATES if state in states), "empty"
            )

    @api.model
    def _selection_record_ref(self):
        known = self.env["ir.model"].sudo().search(
            [("transient", "=", False), ("abstract", "=", False), ("is_mail_thread", "=", True)]
        )
        return [
            (model.model, model.name)
            for model in known
            if model.model in self.env and self.env[model.model].has_access("read")
        ]

    @api.constrains("responsible_id")
    def _check_responsible(self):
        if outsider := self.responsible_id.filtered("share")[:1]:
            raise ValidationError(
                self.env._(
                    "%s cannot be responsible for a document: only internal users can.",
                    outsider.name,
                )
            )

    # --- confidential

    def _refresh_confidential(self):
        """A message is confidential when its sender, or the company for its type, says so."""
        for document in self:
            message_type = document.message_type_id.with_company(document.company_id)
            confidential = document.is_marked_confidential or message_type.is_confidential
            if document.is_confidential != confidential:
                document.is_confidential = confidential

    # --- downloading

    def action_download(self):
        """Open the question that says what downloading does to the e-Box."""
        missing = self.file_ids._missing()
        if not missing:
            raise UserError(self.env._("All files of this document are stored already."))
        missing.document_id._check_may_open()
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Download from the e-Box"),
            "res_model": "ebox.download.wizard",
            "view_mode": "form",
            "target": "new",
            "context": {"default_document_ids": self.ids},
        }

    def _request_download(self, files):
        """Put files first in the queue of their mailbox, and let a lane fetch them now.

        :param files: ``ebox.document.file``
        :raises AccessError: for readers, and without the right to open registered mail
        """
        self.check_access("write")
        self._check_may_open()
        files.sudo().write({"requested": fields.Datetime.now(), "next_attempt": False})
        self.env["ebox.document.event"]._log(
            files.document_id, "requested", self.env._("Download asked for")
        )
        for mailbox in files.mailbox_id.sudo():
            mailbox._request_run("download")

    def _check_may_open(self):
        """:raises AccessError: where a registered message may not be opened by this user"""
        closed = self.browse() if self.env.su else self.filtered(lambda one: not one.may_open)
        if closed:
            raise AccessError(
                self.env._(
                    "“%s” is registered mail. Opening it is a right of its own: ask a manager of "
                    "the e-Box for “Open registered mail”.",
                    closed[0].name,
                )
            )

    def _file_arrived(self, file):
        """A file was stored: show it, and note what this did to the official read state."""
        self.ensure_one()
        self.with_context(tracking_disable=True).write(self._values_on_arrival(file))

    def _values_on_arrival(self, file):
        """What a stored file changes on its document, written in one go."""
        values = {}
        is_shown_best = file.is_main and file.kind in ("pdf", "image")
        if is_shown_best or not self.message_main_attachment_id:
            values["message_main_attachment_id"] = file.attachment_id.id
        if file.is_main and file.provider and not self.is_read:
            values["is_read"] = True
            self.env["ebox.document.event"]._log(
                self, "downloaded", self.env._("Main content fetched: now read in the e-Box")
            )
        return values

    def _message_set_main_attachment_id(self, attachments, force=False, filter_xml=True):
        """What a colleague posts is not what the document says: its own file is shown."""

    # --- access of discussions: no link in a mail opens a document without signing in

    @api.model
    def _get_thread_with_access(self, thread_id, *, hash=None, pid=None, token=None, **kwargs):  # noqa: A002
        return super()._get_thread_with_access(thread_id, **kwargs)
