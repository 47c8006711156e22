from odoo import http
from odoo.exceptions import UserError
from odoo.http import request

from ..models.ebox_mfa_address_change import STOP_URL
from .security import Security
from .sign_in import forget_place

LONGEST_NAME = 100


class MyPage(Security):
    """Name and language on the security page; links that stop a change of address."""

    def _second_factor_values(self):
        values = super()._second_factor_values()
        if values:
            values["ebox_languages"] = request.env["res.lang"].get_installed()
        return values

    @http.route("/my/security/details", type="http", auth="user", website=True, methods=["POST"])
    def my_details(self, name="", lang="", **_post):
        """Keep name and language of who is signed in."""
        user = request.env.user
        try:
            values = self._check_details(name, lang)
        except UserError as error:
            return self._refuse_details(str(error))
        if values["name"] != user.name:
            note = request.env._(
                "The name was changed from %(old)s to %(new)s on the portal.",
                old=user.name,
                new=values["name"],
            )
            user.sudo().partner_id.message_post(body=note, subtype_xmlid="mail.mt_note")
        user.write(values)
        # The language in the address goes before that of the cookie, and replaces it.
        language = request.env["res.lang"]._get_data(code=user.lang)
        return request.redirect(f"/{language.url_code}/my/security?changed=details")

    def _check_details(self, name, lang):
        """:raises UserError: no name, or none of the languages"""
        name = " ".join(name.split())
        if not name or len(name) > LONGEST_NAME:
            raise UserError(request.env._("Give your first and last name."))
        if lang not in dict(request.env["res.lang"].get_installed()):
            raise UserError(request.env._("Choose one of the languages."))
        return {"name": name, "lang": lang}

    def _refuse_details(self, error):
        values = self._prepare_portal_layout_values() | {
            "get_error": lambda *_keys: "",
            "details_error": error,
            "open_deactivate_modal": False,
        }
        return forget_place(request.render("portal.portal_my_security", values))

    def _validate_address_values(self, address_values, partner_sudo, *args, **kwargs):
        """The portal's form of the address does not change where links to sign in go."""
        invalid, missing, errors = super()._validate_address_values(
            address_values, partner_sudo, *args, **kwargs
        )
        if "email" in address_values and partner_sudo == request.env.user.partner_id:
            try:
                request.env.user._ebox_check_own_email(address_values["email"])
            except UserError as error:
                invalid.add("email")
                errors.append(str(error))
        return invalid, missing, errors

    # --- by a link in a mail, signed in or not

    @http.route(
        STOP_URL, type="http", auth="public", methods=["GET", "POST"], sitemap=False,
        website=True, multilang=False,
    )
    def stop_change(self, token="", **_post):
        """Undo changes of addresses: the link shows them, the button acts."""
        change, address = request.env["ebox.mfa.address.change"].sudo()._from_token(token)
        is_done = bool(change) and request.httprequest.method == "POST"
        values = {"change": change, "is_done": is_done, "token": token}
        if change:
            values["changes"] = change._open(change.user_id)
        if is_done:
            change._stop(address)
        return forget_place(request.render("l10n_be_ebox.stop_change", values))
