from operator import itemgetter

from odoo.exceptions import ValidationError
from odoo.http import request, route
from odoo.tools import groupby

from ..models.ebox_share_access import USER
from .portal import EboxPortal


class EboxPortalNumber(EboxPortal):
    """The customer numbers that were shared, and how somebody is told of their new documents."""

    @route("/my/ebox/customer-numbers", type="http", auth="user", website=True, methods=["GET"])
    def ebox_customer_numbers(self, **_kwargs):
        """Which numbers are open to this person, and who opened them."""
        return self._ebox_numbers_page()

    @route(
        "/my/ebox/customer-numbers/<int:number_id>/notification",
        type="http",
        auth="user",
        website=True,
        methods=["POST"],
    )
    def ebox_notification(self, number_id, notification="", **_form):
        """Keep this person's own choice for a number."""
        choose = request.env["ebox.customer.number"]._choose_notification
        return self._ebox_keep_choice(choose, number_id, notification)

    @route(
        "/my/ebox/customer-numbers/<int:number_id>/usual",
        type="http",
        auth="user",
        website=True,
        methods=["POST"],
    )
    def ebox_usual_notification(self, number_id, notification="", **_form):
        """Keep what the main contact chooses for whoever chooses nothing."""
        choose = request.env["ebox.customer.number"]._choose_usual
        return self._ebox_keep_choice(choose, number_id, notification)

    @route(
        "/my/ebox/reminders", type="http", auth="user", website=True, methods=["POST"]
    )
    def ebox_reminders(self, wanted="", **_form):
        """Keep whether this colleague wants reminders by mail."""
        if not request.env.user.has_group(USER):
            raise request.not_found()
        request.env.user.sudo().ebox_wants_reminders = bool(wanted)
        return request.redirect("/my/ebox/customer-numbers")

    def _ebox_keep_choice(self, choose, number_id, notification):
        """Keep a choice by ``choose``, which says whether the number is this person's to choose.

        :raises NotFound: where it is not
        """
        try:
            is_own = choose(number_id, notification)
        except ValidationError as error:
            return self._ebox_numbers_page(str(error))
        if not is_own:
            raise request.not_found()
        return request.redirect("/my/ebox/customer-numbers")

    def _ebox_numbers_page(self, error=""):
        rows = request.env["ebox.customer.number"]._portal_rows()
        values = self._prepare_portal_layout_values() | {
            "page_name": "ebox_numbers",
            "companies": [*groupby(rows, itemgetter("company_id", "company"))],
            "labels": request.env["ebox.customer.number"]._notification_labels(),
            "is_colleague": request.env.user.has_group(USER),
            "wants_reminders": request.env.user.ebox_wants_reminders,
            "error": error,
        }
        return request.render("l10n_be_ebox.portal_ebox_numbers", values)
