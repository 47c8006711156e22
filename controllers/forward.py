from odoo.http import Controller, request, route

from ..models.ebox_forward_send import STOP_URL
from .sign_in import forget_place


class Forward(Controller):
    """The link in a forwarded mail by which its contact, who has no login, ends it."""

    @route(
        STOP_URL, type="http", auth="public", methods=["GET", "POST"], sitemap=False,
        website=True, multilang=False, csrf=False, save_session=False,
    )
    def ebox_forward_stop(self, forward_id, token="", **_form):
        """Show what would end; a button, or a mail program (RFC 8058), ends it.

        Nobody but who has the mail knows the token: it stands for a session's.
        """
        forward = request.env["ebox.forward"]._of_link(forward_id, token)
        if not forward:
            raise request.not_found()
        if request.httprequest.method == "POST":
            forward._stop()
        lang = forward.partner_id.lang or request.env.lang
        values = {
            "company": forward.company_id.name,
            "email": forward.partner_id.email,
            "is_stopped": bool(forward.stopped),
            "token": token,
        }
        request.update_context(lang=lang)
        return forget_place(request.render("l10n_be_ebox.forward_stop", values))
