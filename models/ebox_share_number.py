from datetime import date

from odoo import api, fields, models

MANAGER = "l10n_be_ebox.l10n_be_ebox_group_manager"
NO_END = date(9999, 12, 31)
CLOSED = date(1, 1, 1)


class EboxShareNumber(models.Model):
    """A share written out: one customer number that a person may see, and until when.

    This is what record rules look at, so each row says all that they ask. Nobody but the
    share writes it.
    """

    _name = "ebox.share.number"
    _description = "Customer number shared with a person"
    _rec_name = "customer_number_id"

    share_id = fields.Many2one(
        "ebox.share", required=True, ondelete="cascade", readonly=True, string="Shared access"
    )
    customer_number_id = fields.Many2one(
        "ebox.customer.number", required=True, index=True, ondelete="cascade", readonly=True,
        string="Customer number",
    )
    company_id = fields.Many2one(related="share_id.company_id", store=True)
    user_id = fields.Many2one(related="share_id.user_id", store=True)
    open_until = fields.Date(
        compute="_compute_open_until",
        store=True,
        readonly=True,
        help="The last day on which it opens anything; long ago while it is suspended.",
    )
    include_confidential = fields.Boolean(related="share_id.include_confidential", store=True)
    include_registered = fields.Boolean(related="share_id.include_registered", store=True)
    last_document_id = fields.Integer(
        readonly=True, help="The newest document when it was ticked: later ones are unread."
    )

    _row_unique = models.Constraint(
        "UNIQUE (share_id, customer_number_id)", "This customer number is shared already."
    )
    _opens = models.Index("(user_id, customer_number_id, open_until)")

    @api.depends("share_id.date_end", "share_id.is_suspended", "share_id.mailbox_id.active")
    def _compute_open_until(self):
        for row in self:
            share = row.share_id
            is_closed = share.is_suspended or not share.mailbox_id.active
            row.open_until = CLOSED if is_closed else share.date_end or NO_END


class EboxCustomerNumber(models.Model):
    """A customer number that appears goes to who is to see new ones, and to nobody else."""

    _inherit = "ebox.customer.number"

    # Whom else a number is shared with is not for readers.
    share_number_ids = fields.One2many(
        "ebox.share.number", "customer_number_id", "Shared with", readonly=True, groups=MANAGER
    )
    share_count = fields.Integer("Shares", compute="_compute_share_count", groups=MANAGER)

    @api.depends("share_number_ids")
    def _compute_share_count(self):
        for number in self:
            number.share_count = len(number.share_number_ids.share_id)

    @api.model_create_multi
    def create(self, vals_list):
        numbers = super().create(vals_list)
        boxes = numbers.mailbox_id
        shares = self.env["ebox.share"].sudo().search([("mailbox_id", "in", boxes.ids)])
        if shares:
            numbers._add_to(shares)
            numbers._tell_main_contacts()
        return numbers

    def _add_to(self, shares):
        """Give each share those of these new numbers that it is to have by itself."""
        # What comes is unread: these people were to see it from when their share began.
        self.env["ebox.share.number"].sudo().create(
            [
                {
                    "share_id": share.id,
                    "customer_number_id": number.id,
                    "last_document_id": share.last_document_id,
                }
                for number in self
                for share in shares
                if share.mailbox_id == number.mailbox_id and number._is_part_of(share)
            ]
        )

    def _is_part_of(self, share):
        """Whether a share says that it has this number, which appears only now.

        A ticked sender's documents without a number are part of it, also the first of them.
        """
        return share.scope == "all_new" or (
            share.scope == "ticked" and not self.name and self.sender_id in share.sender_ids
        )

    def action_share(self):
        """Open a new share with these customer numbers ticked."""
        if len(self.mailbox_id) != 1:
            return self.env["ebox.share"]._action_new()
        return self.env["ebox.share"]._action_new(
            mailbox_id=self.mailbox_id.id, customer_number_ids=self.ids
        )
