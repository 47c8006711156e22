import logging
import time

from odoo import api, models
from odoo.exceptions import AccessDenied
from odoo.http import request
from odoo.tools import consteq

_logger = logging.getLogger(__name__)

# In the session: for whom the second factor was given in it, and when (not by a trusted device,
# which gives none); what its password stage is bound to, and when the password was given.
SECOND_FACTOR = "ebox_second_factor"
SECOND_FACTOR_AT = "ebox_second_factor_at"
PASSWORD_STAGE = "ebox_password_stage"
PASSWORD_AT = "ebox_password_at"


class ResUsers(models.Model):
    """A session remembers whether the second factor was given in it."""

    _inherit = "res.users"

    def authenticate(self, credential, user_agent_env):
        auth_info = super().authenticate(credential, user_agent_env)
        if request and user_agent_env.get("interactive"):
            user = self.browse(auth_info["uid"])
            user._ebox_begin_session(is_two_factor=auth_info.get("mfa") == "skip")
        return auth_info

    def _ebox_begin_session(self, is_two_factor=False):
        """The first stage is passed: by password, or by what is two factors in one (a passkey)."""
        request.session.pop(SECOND_FACTOR, None)
        request.session.pop(SECOND_FACTOR_AT, None)
        request.session[PASSWORD_AT] = time.time()
        self._ebox_bind_password_stage()
        if is_two_factor:
            self._ebox_pass_second_factor()
        elif not self.with_user(self)._mfa_type():
            self._ebox_know_browser()

    def _ebox_bind_password_stage(self):
        self.env.flush_all()
        request.session[PASSWORD_STAGE] = self._compute_session_token(request.session.sid)

    def _ebox_pass_second_factor(self, is_trusted=False):
        """This session has shown the second factor of this person.

        :param bool is_trusted: the device has, another day
        """
        request.session[SECOND_FACTOR] = self.id
        if not is_trusted:
            request.session[SECOND_FACTOR_AT] = time.time()
        self._ebox_know_browser()

    @api.model
    def _ebox_at_password_stage(self):
        """Who has given the password in this session and must go on.

        A change of password or authenticator ends this stage as it ends sessions.

        :return: ``res.users`` as that user, empty where there is nobody
        """
        session = request.session
        uid = session.get("pre_uid")
        if session.uid or not uid:
            return self.browse()
        user = self.browse(uid)
        bound = user._compute_session_token(session.sid) or ""
        if not consteq(session.get(PASSWORD_STAGE) or "", bound):
            session.pop("pre_uid")
            session.pop("pre_login", None)
            return self.browse()
        return user.with_user(user)

    def _ebox_sign_in(self):
        """Turn the password stage into a session that has shown the second factor."""
        # What was given is spent first: see _check_credentials.
        self.env.flush_all()
        request.session.finalize(request.env)
        self._ebox_pass_second_factor()
        request.update_env(user=self.id)
        request.update_context(**request.session.context)

    def _ebox_check_password(self, password):
        """The password of this person, asked again; counted by :meth:`_check_credentials`.

        :raises AccessDenied: it is wrong, or too many were
        """
        credential = {"type": "password", "login": self.login, "password": password}
        try:
            self.with_user(self)._check_credentials(credential, {"interactive": True})
        except AccessDenied as error:
            if error.args != AccessDenied().args:
                raise  # it says how long to wait
            raise AccessDenied(self.env._("This is not your password.")) from error

    @api.model
    def _ebox_lacks_second_factor(self, session):
        """Whether a session is open without the second factor that its person needs.

        :param session: of a request or of a websocket
        """
        if session.uid is None or session.get(SECOND_FACTOR) == session.uid:
            return False
        if not self.browse(session.uid)._ebox_needs_second_factor():
            return False
        _logger.info("Session of user #%s ended: it lacks the second factor", session.uid)
        return True
