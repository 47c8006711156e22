from odoo import http
from odoo.addons.portal.controllers.portal import CustomerPortal
from odoo.exceptions import AccessDenied, UserError
from odoo.http import request

from .sign_in import LOGIN_URL, forget_place

PAGE_URL = "/my/security/two-factor/<any(off,address,login,codes):page>"
# What a code confirms, by the page that asks for it.
CONFIRMED = {"recovery-address": "address", "sign-in-address": "login"}
CONFIRM_URL = '/my/security/<any("recovery-address","sign-in-address"):which>'
# Odoo shows the page again where an account is not deleted, for want of the password.
SHOWN_BY = ("/my/security", "/my/deactivate_account")


class Security(CustomerPortal):
    """My security: what Odoo shows, and the second factor, recovery, devices and sessions."""

    def _prepare_portal_layout_values(self):
        return super()._prepare_portal_layout_values() | self._second_factor_values()

    def _second_factor_values(self):
        """What the security page shows of the second factor; little enough for every page."""
        if not request.httprequest.path.startswith(SHOWN_BY):
            return {}
        user = request.env.user
        person = user.sudo()
        return {
            "ebox_policy": user._ebox_mfa_policy(),
            "ebox_masked_email": user._ebox_masked_recovery_email(),
            "ebox_codes_left": len(person.env["ebox.mfa.recovery.code"]._left(person)),
            "ebox_devices": person.totp_trusted_device_ids,
            "ebox_sessions": person.env["res.device"].search([("user_id", "=", user.id)]),
        }

    def _update_password(self, old, new1, new2):
        """A new password ends every session of who signs in to documents, this one too."""
        result = super()._update_password(old, new1, new2)
        if result.get("success") and request.env.user._ebox_is_told_here():
            request.session.logout(keep_db=True)
        return result

    @http.route()
    def security(self, **post):
        response = super().security(**post)
        if request.httprequest.method == "POST" and not request.session.uid:
            message = request.env._("Your password was changed. Sign in with the new one.")
            return request.redirect_query(LOGIN_URL, {"message": message})
        return response

    # --- what takes password and code

    @http.route(PAGE_URL, type="http", auth="user", website=True, methods=["GET", "POST"])
    def second_factor(self, page, password="", code="", email="", **_post):
        """Switch off, change an address, or make new recovery codes.

        :param page: ``off``, ``address`` (for recovery), ``login`` or ``codes``
        """
        user = request.env.user
        if not user.totp_enabled:
            return request.redirect("/my/security")
        if request.httprequest.method == "GET":
            return self._show(page)
        try:
            user._ebox_check_both_factors(password, code)
            return getattr(self, f"_take_{page}")(user, email)
        except (UserError, AccessDenied) as error:
            return self._show(page, error=str(error), email=email)

    def _take_off(self, user, _email):
        user._ebox_switch_off()
        request.session.logout(keep_db=True)
        message = request.env._("Two-factor sign-in is off. Sign in again.")
        return request.redirect_query(LOGIN_URL, {"message": message})

    def _take_codes(self, user, _email):
        codes = user.sudo().env["ebox.mfa.recovery.code"]._issue(user)
        user._ebox_tell("recovery_codes")
        values = {"codes": codes, "onward": "/my/security", "login": user.login}
        return forget_place(request.render("l10n_be_ebox.enrolment_codes", values))

    def _take_address(self, user, email):
        return self._send_code(user, "recovery-address", user._ebox_check_recovery_email(email))

    def _take_login(self, user, email):
        return self._send_code(user, "sign-in-address", user._ebox_check_new_login(email))

    # --- an address, confirmed

    def _send_code(self, user, which, address):
        request.env["ebox.mfa.code"].sudo()._send(user, CONFIRMED[which], address)
        request.session[f"ebox_new_{CONFIRMED[which]}"] = address
        return request.redirect(f"/my/security/{which}")

    @http.route(CONFIRM_URL, type="http", auth="user", website=True, methods=["GET", "POST"])
    def confirm_address(self, which, code="", action="confirm", **_post):
        """Confirm a new address by the code that was mailed to it.

        :param which: ``recovery-address`` or ``sign-in-address``
        """
        user, purpose = request.env.user, CONFIRMED[which]
        address = request.session.get(f"ebox_new_{purpose}")
        if not address:
            return request.redirect("/my/security")
        shown = {"masked": user._ebox_mask(address), "which": purpose}
        if request.httprequest.method == "GET":
            return self._show("confirm", **shown)
        try:
            if action == "send":
                request.env["ebox.mfa.code"].sudo()._send(user, purpose, address)
                return self._show("confirm", **shown)
            request.env["ebox.mfa.code"].sudo()._check(user, purpose, address, code)
            self._keep_address(user, purpose, address)
        except UserError as error:
            return self._show("confirm", error=str(error), **shown)
        request.session.pop(f"ebox_new_{purpose}")
        return request.redirect(f"/my/security?changed={purpose}")

    def _keep_address(self, user, purpose, address):
        if purpose == "address":
            # Asked again: the login may have become this address meanwhile.
            user._ebox_change_recovery_email(user._ebox_check_recovery_email(address))
            return
        user._ebox_change_login(user._ebox_check_new_login(address))
        user._ebox_keep_session()

    # --- devices and sessions

    @http.route("/my/security/forget-device", type="http", auth="user", website=True,
                methods=["POST"])
    def forget_device(self, device=None, **_post):
        """Stop trusting one device, or all where none is named."""
        devices = request.env.user.sudo().totp_trusted_device_ids
        if device:
            devices = devices.filtered(lambda own: str(own.id) == device)
        devices.unlink()
        return request.redirect("/my/security")

    @http.route("/my/security/end-session", type="http", auth="user", website=True,
                methods=["POST"])
    def end_session(self, session=None, **_post):
        """End one session of this person, or all others where none is named."""
        user = request.env.user
        if session:
            own = user.env["res.device"].sudo().search([("user_id", "=", user.id)])
            own.filtered(lambda device: str(device.id) == session)._revoke()
            return request.redirect("/my/security" if request.session.uid else LOGIN_URL)
        user._ebox_end_sessions()
        user._ebox_keep_session()
        return request.redirect("/my/security")

    def _show(self, page, error="", **values):
        codes = request.env["ebox.mfa.code"].sudo()
        values |= self._prepare_portal_layout_values() | {
            "page": page,
            "error": error,
            "page_name": "security",
            "seconds": codes._seconds_until_next(
                request.env.user, values.get("which", "address")
            ),
        }
        return forget_place(request.render("l10n_be_ebox.security_second_factor", values))
