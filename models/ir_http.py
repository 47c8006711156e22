from odoo import api, models
from odoo.addons.bus.websocket import wsrequest
from odoo.http import SessionExpiredException, request, root


class IrHttp(models.AbstractModel):
    """A session that lacks the second factor ends at its next request, whatever it asks for."""

    _inherit = "ir.http"

    @classmethod
    def _get_translation_frontend_modules_name(cls):
        """With the words of discussions: a document on the portal has one."""
        return [*super()._get_translation_frontend_modules_name(), "mail"]

    @classmethod
    def _authenticate_explicit(cls, auth):
        session = request.session
        was_open = session.uid is not None
        if request.env["res.users"]._ebox_lacks_second_factor(session):
            session.logout(keep_db=True)
            request.env = api.Environment(request.env.cr, None, session.context)
        try:
            return super()._authenticate_explicit(auth)
        finally:
            if was_open and session.uid is None:
                # At once: the form of the sign-in page that follows belongs to the new session.
                root.session_store.rotate(session, request.env)


class IrWebsocket(models.AbstractModel):
    """The same for what is pushed to the browser."""

    _inherit = "ir.websocket"

    @classmethod
    def _authenticate(cls):
        if wsrequest.env["res.users"]._ebox_lacks_second_factor(wsrequest.session):
            wsrequest.session.logout(keep_db=True)
            raise SessionExpiredException
        return super()._authenticate()
