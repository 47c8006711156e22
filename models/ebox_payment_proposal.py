from odoo import Command, api, fields, models
from odoo.exceptions import UserError

from ..wizard.ebox_payment_wizard_line import KEPT

# What decides where money goes.
PAYEE = ("iban", "beneficiary")
PROPOSAL = "l10n_be_ebox.mail_activity_proposal"


class EboxPaymentProposal(models.Model):
    """What a person with a share says that payment information should be.

    It changes nothing before a colleague accepts it, in the way of the payment dialog.
    """

    _name = "ebox.payment.proposal"
    _description = "Proposed payment information"
    _order = "id DESC"
    _rec_name = "document_id"

    document_id = fields.Many2one(
        "ebox.document", required=True, index=True, ondelete="cascade", readonly=True
    )
    company_id = fields.Many2one(related="document_id.company_id", store=True, index=True)
    payment_id = fields.Many2one(
        "ebox.payment",
        readonly=True,
        index="btree_not_null",
        ondelete="cascade",
        help="Empty: a payment that is missing.",
    )
    user_id = fields.Many2one(
        "res.users", "Proposed by", required=True, readonly=True, ondelete="restrict"
    )
    state = fields.Selection(
        [("open", "To decide"), ("accepted", "Accepted"), ("refused", "Refused")],
        required=True,
        readonly=True,
        default="open",
    )
    decided_uid = fields.Many2one("res.users", "Decided by", readonly=True)
    currency_id = fields.Many2one("res.currency", required=True, readonly=True)
    kind = fields.Selection(
        lambda self: self.env["ebox.payment"]._fields["kind"]._description_selection(self.env),
        required=True,
        readonly=True,
    )
    amount = fields.Monetary(readonly=True)
    due = fields.Date(readonly=True)
    beneficiary = fields.Char(readonly=True)
    iban = fields.Char("Account (IBAN)", readonly=True)
    bic = fields.Char("BIC", readonly=True)
    communication = fields.Char(readonly=True)
    iban_now = fields.Char("Account now", related="payment_id.iban_shown")
    beneficiary_now = fields.Char("Beneficiary now", related="payment_id.beneficiary")

    _open = models.Index("(payment_id) WHERE state = 'open'")

    def action_accept(self):
        """Change the payments to what was proposed, checked as what a colleague types is.

        :raises UserError: with every value that is not right
        """
        for proposal in self._to_decide():
            wizard = proposal._dialog()
            wizard.action_save()
            proposal._decide("accepted", self.env._("Proposal accepted"))
        return True

    def action_refuse(self):
        """Leave the payments as they are."""
        for proposal in self._to_decide():
            proposal._decide("refused", self.env._("Proposal refused"))
        return True

    def _to_decide(self):
        self.check_access("read")
        self.document_id.check_access("write")
        self.document_id._check_may_open()
        if decided := self.filtered(lambda proposal: proposal.state != "open"):
            raise UserError(
                self.env._("This was decided already by %s.", decided[0].decided_uid.name)
            )
        return self

    def _decide(self, state, text):
        self.sudo().write({"state": state, "decided_uid": self.env.uid})
        # Without whose it was: readers are not told of those of other offices.
        self.env["ebox.document.event"]._log(self.document_id, "payment", text)
        self.document_id._end_asking_to_decide()

    def _ask_to_decide(self):
        """An activity for a colleague who may decide: one, however many proposals wait."""
        document = self.document_id.sudo()
        if document.activity_search([PROPOSAL]):
            return
        if colleague := document._whom_to_ask(to_open=True):
            colleague._ebox_assign(document, PROPOSAL, self._words_to_decide)

    def _words_to_decide(self, env):
        """All see the activities of registered mail, so these do not say that it asks for money."""
        person = self.user_id.name
        if self.document_id.is_registered:
            return {
                "summary": env._("Something was proposed for registered mail"),
                "note": env._("%s proposes a change: accept or refuse it.", person),
            }
        return {
            "summary": env._("Payment information was proposed"),
            "note": env._(
                "%s proposes other payment information: accept or refuse it.", person
            ),
        }

    def _dialog(self):
        """The payment dialog with what was proposed filled in."""
        self.ensure_one()
        document = self.document_id
        values = {name: self[name] for name in KEPT if name != "currency_id"}
        values |= {"currency_id": self.currency_id.id, "payment_id": self.payment_id.id}
        if self.payment_id:
            # With the day of a mark, about which nothing is proposed.
            values = self.payment_id._values_for_dialog() | values
        lines = [
            values if payment == self.payment_id else payment._values_for_dialog()
            for payment in document.payment_ids
        ]
        if not self.payment_id:
            lines.append(values)
        return self.env["ebox.payment.wizard"].create(
            {
                "document_id": document.id,
                "line_ids": [
                    Command.create(line | {"sequence": number})
                    for number, line in enumerate(lines, 1)
                ],
            }
        )


class EboxDocument(models.Model):
    """Proposing, and who is told."""

    _inherit = "ebox.document"

    proposal_ids = fields.One2many(
        "ebox.payment.proposal",
        "document_id",
        readonly=True,
        groups="l10n_be_ebox.l10n_be_ebox_group_user",
    )
    has_open_proposal = fields.Boolean(
        "Proposal to decide", compute="_compute_has_open_proposal", compute_sudo=True
    )

    @api.depends("proposal_ids.state")
    def _compute_has_open_proposal(self):
        for document in self:
            document.has_open_proposal = "open" in document.proposal_ids.mapped("state")

    def _end_asking_to_decide(self):
        """Take back the activities where nothing is left to decide."""
        decided = self.sudo().filtered(lambda document: not document.has_open_proposal)
        decided.activity_unlink([PROPOSAL])

    def action_open_proposals(self):
        """What was proposed for these documents."""
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "l10n_be_ebox.ebox_payment_proposal_action"
        )
        return action | {"domain": [("document_id", "in", self.ids)]}

    def _propose_payment(self, payment, values):
        """Note what this user says that a payment of this document should be.

        :param payment: ``ebox.payment`` of it, or an empty one for a payment that is missing
        :param dict values: of fields in ``KEPT``; those left out stay as they are
        :return: ``ebox.payment.proposal``, by sudo
        :raises AccessError: without the right
        :raises UserError: with every value that is not right
        """
        self.ensure_one()
        self._check_right("may_propose")
        self._check_may_open()
        document = self.sudo()
        payment = payment.sudo() & document.payment_ids
        known = payment._values_for_dialog() if payment else document._first_payment()
        whole = {"kind": "to_pay"} | known | values | {"payment_id": payment.id}
        lines = self.env["ebox.payment.wizard.line"].sudo()
        line = lines.new(
            whole | {"wizard_id": self.env["ebox.payment.wizard"].sudo().new(
                {"document_id": document.id}
            )}
        )
        if errors := line._errors():
            raise UserError("\n".join(errors))
        # Deleting the former proposal empties every record that is only in memory.
        proposed = line._values()
        proposals = document.env["ebox.payment.proposal"]
        proposals.search(
            [
                ("document_id", "=", self.id),
                ("payment_id", "=", payment.id),
                ("user_id", "=", self.env.uid),
                ("state", "=", "open"),
            ]
        ).unlink()
        proposal = proposals.create(
            proposed | {
                "document_id": self.id, "payment_id": payment.id, "user_id": self.env.uid,
            }
        )
        self.env["ebox.document.event"]._log(
            self, "payment", self.env._("Payment information proposed")
        )
        proposal._ask_to_decide()
        return proposal


class EboxPayment(models.Model):
    """No QR while somebody says that the money should go elsewhere."""

    _inherit = "ebox.payment"

    def unlink(self):
        # What was proposed for them goes along.
        documents = self.document_id
        result = super().unlink()
        documents._end_asking_to_decide()
        return result

    def _qr_content(self):
        if self._has_open_payee():
            return "", self.env._("another account or beneficiary was proposed: decide that first.")
        return super()._qr_content()

    def _has_open_payee(self):
        proposals = self.env["ebox.payment.proposal"].sudo().search(
            [("payment_id", "in", self.ids), ("state", "=", "open")]
        )
        mine = self.sudo()
        return any(
            (proposal[name] or "") != (mine[name] or "") for proposal in proposals for name in PAYEE
        )
