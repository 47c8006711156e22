from odoo import api, models
from odoo.http import SessionExpiredException, request

from odoo.addons.bus.websocket import wsrequest


class IrHttp(models.AbstractModel):
    """A session that lacks the second factor ends at its next request, whatever it asks for."""

    _inherit = "ir.http"

    @classmethod
    def _authenticate_explicit(cls, auth):
        if request.env["res.users"]._ebox_lacks_second_factor(request.session):
            request.session.logout(keep_db=True)
            request.env = api.Environment(request.env.cr, None, request.session.context)
        return super()._authenticate_explicit(auth)


class IrWebsocket(models.AbstractModel):
    """The same for what is pushed to the browser."""

    _inherit = "ir.websocket"

    @classmethod
    def _authenticate(cls):
        if wsrequest.env["res.users"]._ebox_lacks_second_factor(wsrequest.session):
            wsrequest.session.logout(keep_db=True)
            raise SessionExpiredException
        return super()._authenticate()
