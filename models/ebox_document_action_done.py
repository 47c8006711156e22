from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain

from .ebox_document_call import TAKES_CALL
from .ebox_mailbox_call import DONE
from .written_days import write_moment

# What senders ask for, and nobody told the e-Box that it was done.
AWAITING_ACTION = Domain("for_action", "=", True) & Domain("action_done", "=", False)

MENU_ACTION = "l10n_be_ebox.ebox_document_mark_done_action"


class EboxDocument(models.Model):
    """Telling the e-Box that what a message asks for was done: once, by a person."""

    _inherit = "ebox.document"

    action_done = fields.Datetime("Action done", readonly=True, copy=False)
    action_done_uid = fields.Many2one(
        "res.users", "Marked as done by", readonly=True, copy=False, ondelete="restrict"
    )
    action_done_text = fields.Char("Marked as done", compute="_compute_action_done_text")
    can_mark_done = fields.Boolean("May be marked as done", compute="_compute_can_mark_done")

    @api.depends("for_action", "action_done", "mailbox_id.done_path", *TAKES_CALL)
    def _compute_can_mark_done(self):
        for document in self:
            document.can_mark_done = (
                document.for_action and not document.action_done and document._takes_call(DONE)
            )

    @api.depends("action_done", "action_done_uid")
    @api.depends_context("lang", "tz")
    def _compute_action_done_text(self):
        for document in self:
            document.action_done_text = document.action_done and self.env._(
                "Marked as done in the e-Box by %(user)s on %(date)s.",
                user=document.sudo().action_done_uid.name,
                date=write_moment(self.env, document.action_done),
            )

    def action_mark_done_in_ebox(self):
        """Open the question before the e-Box is told that the action was done."""
        self._check_may_call(DONE)
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Mark action done"),
            "res_model": "ebox.action.wizard",
            "view_mode": "form",
            "target": "new",
            "context": {"default_document_ids": self._awaiting_action().ids},
        }

    def _awaiting_action(self):
        """Those that ask for an action which is not done; raises UserError where none does."""
        if awaiting := self.filtered_domain(AWAITING_ACTION):
            return awaiting
        if done := self.filtered("action_done")[:1]:
            raise UserError(
                self.env._(
                    "“%(subject)s” was marked as done already, by %(user)s.",
                    subject=done.name,
                    user=done.sudo().action_done_uid.name,
                )
            )
        raise UserError(self.env._("The sender asks for no action here."))

    def _mark_done_in_ebox(self):
        """Tell the e-Box that what these ask for was done; each fails by itself.

        :return: the documents that are done, and a dict of reasons by document that is not
        :raises AccessError, UserError: as of ``_check_may_call``, where all are done already, or
            where somebody else changes one of them at this moment
        """
        self._check_may_call(DONE)
        documents = self._lock_for_change()._awaiting_action()
        documents._note_before_call(
            self.env._("Marking its action as done in the e-Box was asked for")
        )
        errors = documents._make_calls(DONE)
        done = documents.filtered(lambda document: document not in errors)
        done._note_done()
        reasons = {document: self._why_not_done(error) for document, error in errors.items()}
        for document, reason in reasons.items():
            self.env["ebox.document.event"]._log(
                document, "ebox", self.env._("Not marked as done in the e-Box: %s", reason)
            )
        return done, reasons

    def _why_not_done(self, error):
        return self._why_call_failed(
            error,
            self.env._(
                "The answer of the e-Box was lost, so it is not known whether it arrived. Try "
                "again: marking it twice does no harm."
            ),
        )

    def _note_done(self):
        self.with_context(tracking_disable=True).write(
            {"action_done": fields.Datetime.now(), "action_done_uid": self.env.uid}
        )
        self.env["ebox.document.event"]._log(
            self, "ebox", self.env._("Action marked as done in the e-Box")
        )

    @api.model
    def get_views(self, views, options=None):
        """Without the action of the Actions menu where no mailbox makes the call."""
        result = super().get_views(views, options)
        menus = [view["toolbar"] for view in result["views"].values() if "toolbar" in view]
        if menus and not self._has_call(DONE):
            action = self.env["ir.model.data"]._xmlid_to_res_id(MENU_ACTION)
            for menu in menus:
                menu["action"] = [one for one in menu.get("action", ()) if one["id"] != action]
        return result
