from datetime import timedelta

from odoo import api, fields, models
from odoo.fields import Domain

from ..ebox.spans import Span, after, before
from .ebox_dashboard import DOCUMENTS, Figure, span_domain
from .ebox_document_action_done import AWAITING_ACTION

UNREAD = Domain("is_unread", "=", True)
# Asked by its sender, not done, and not approved by one of us yet.
FOR_ACTION = AWAITING_ACTION & Domain("check_state", "=", "to_check")
MOST_SENDERS = 8
SOON = timedelta(days=7)


class EboxDashboard(models.AbstractModel):
    """The dashboard's figures of documents: unread by sender, for action by day."""

    _inherit = "ebox.dashboard"

    @api.model
    def _document_figures(self):
        senders = self._unread_figures()
        actions = self._action_figures()
        unread = self._total("unread", self.env._("Unread"), DOCUMENTS, UNREAD, senders)
        asked = self._total(
            "for_action", self.env._("For action"), DOCUMENTS, FOR_ACTION, actions
        )
        return {
            "unread": unread.shown(self.env),
            "senders": self._with_bars(senders),
            "for_action": asked.shown(self.env),
            "actions": [figure.shown(self.env) for figure in actions if figure.count],
        }

    @api.model
    def _unread_figures(self):
        """Who sent most of what this user did not read yet, and all others together."""
        groups = self.env["ebox.document"]._read_group(
            UNREAD, ["sender_id"], ["__count"], order="__count DESC, sender_id:max"
        )
        named, others = groups[:MOST_SENDERS], groups[MOST_SENDERS:]
        figures = [
            Figure(
                f"sender_{sender.id}",
                sender.display_name,
                DOCUMENTS,
                UNREAD & Domain("sender_id", "=", sender.id),
                count,
            )
            for sender, count in named
        ]
        if others:
            not_named = Domain("sender_id", "not in", [sender.id for sender, _count in named])
            figures.append(
                Figure(
                    "other_senders",
                    self.env._("One other sender")
                    if len(others) == 1
                    else self.env._("%s other senders", len(others)),
                    DOCUMENTS,
                    UNREAD & not_named,
                    sum(count for _sender, count in others),
                )
            )
        return figures

    @api.model
    def _action_figures(self):
        today = fields.Date.context_today(self)
        soon = Span(today, today + SOON)
        spans = [
            ("action_late", self.env._("Late"), before(today)),
            ("action_soon", self.env._("In the next 7 days"), soon),
            ("action_later", self.env._("Later"), after(soon)),
            ("action_undated", self.env._("Without a date"), Span()),
        ]
        days = self.env["ebox.document"]._read_group(FOR_ACTION, ["action_due:day"], ["__count"])
        return [
            Figure(
                key,
                label,
                DOCUMENTS,
                FOR_ACTION & span_domain("action_due", span),
                sum(count for day, count in days if span.holds(day or None)),
            )
            for key, label, span in spans
        ]
