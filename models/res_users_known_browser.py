import secrets

from odoo import api, models
from odoo.http import request
from odoo.tools import hash_sign, verify_hash_signed

COOKIE = "ebox_known_browser"
SCOPE = "ebox_mfa_known_browser"
DAYS = 90


class ResUsers(models.Model):
    """A browser in which somebody signed in keeps tries of its own.

    Whoever knows a login can make everybody wait who gives it. Its owner does not, where they
    signed in before, both factors included: there a signed cookie stands, and its failures are
    counted apart. The thief of such a cookie gains a handful of guesses a day.

    Source: "Slow Down Online Guessing Attacks with Device Cookies", OWASP.
    """

    _inherit = "res.users"

    def _on_login_cooldown(self, failures, previous):
        """Odoo's own wait is by address alone, which a known browser may share with a stranger."""
        _people, browser = self.env["ebox.mfa.attempt"]._browser_cookie()
        return not browser and super()._on_login_cooldown(failures, previous)

    def _ebox_know_browser(self):
        """From now on this browser's failures with this person's login are counted apart."""
        attempts = self.env["ebox.mfa.attempt"]
        person = [attempts._person_key(name) for name in (self.login, self.id)]
        seconds = DAYS * 86400
        request.future_response.set_cookie(
            COOKIE,
            hash_sign(
                self.env(su=True), SCOPE, [person, secrets.token_hex(16)],
                expiration_hours=DAYS * 24,
            ),
            max_age=seconds,
            httponly=True,
            secure=request.httprequest.scheme == "https",
            samesite="Lax",
        )

    def _ebox_prove_by_recovery_code(self, typed):
        """Somebody who must wait gives a recovery code: their browser is known from now on.

        Asked of an empty record too, which is refused after as much work.

        :return: whether it was one of this person's, unused
        """
        codes = self.sudo().env["ebox.mfa.recovery.code"]
        if not codes._use(self, typed):
            return False
        self._ebox_know_browser()
        self._ebox_tell("recovery_code_used", left=len(codes._left(self)))
        return True


class EboxMfaAttempt(models.Model):
    """Failures are counted by the browser where it is known."""

    _inherit = "ebox.mfa.attempt"

    @api.model
    def _keys(self, person):
        keys = super()._keys(person)
        browser = keys["person"] and self._known_browser(keys["person"])
        return {"person": browser, "address": browser} if browser else keys

    @api.model
    def _known_browser(self, person_key):
        """The key of this browser where it is known for a person; False: it is not"""
        people, browser = self._browser_cookie()
        return person_key in people and self._key("browser", browser)

    @api.model
    def _browser_cookie(self):
        """Whom the browser of this request is known for, and its number; two empty values"""
        cookie = request and request.cookies.get(COOKIE)
        try:
            kept = cookie and verify_hash_signed(self.env(su=True), SCOPE, cookie)
        except ValueError:
            kept = None
        return kept or ((), "")
