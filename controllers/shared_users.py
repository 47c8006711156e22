from odoo.exceptions import AccessError, UserError
from odoo.http import request, route

from .portal import EboxPortal
from .share_form import ShareForm

URL = "/my/ebox/users"
NEW = {"scope": "ticked", "may_download": True, "may_label": True}


class SharedUsers(EboxPortal):
    """Shared users: for the main contact of a mailbox, and as if it were not there for others."""

    @route(URL, type="http", auth="user", website=True, methods=["GET"])
    def ebox_users(self, **_kwargs):
        """Who sees documents of the mailboxes whose main contact this person is."""
        return self._ebox_users_page()

    @route(
        f"{URL}/new/<int:mailbox_id>", type="http", auth="user", website=True,
        methods=["GET", "POST"],
    )
    def ebox_user_new(self, mailbox_id, **_form):
        """Share with somebody."""
        mailbox = self._ebox_mailboxes().filtered(lambda box: box.id == mailbox_id)
        if not mailbox:
            raise request.not_found()
        if request.httprequest.method == "GET":
            lang = request.env.user.lang
            return self._ebox_user_form(mailbox, NEW | {"lang": lang})
        form = ShareForm.of(request.httprequest.form)
        error = self._ebox_try(
            lambda: request.env["ebox.share"]._contact_add(
                mailbox, form.person, form.values, form.notification or None
            )
        )
        if error:
            return self._ebox_user_form(mailbox, form.shown, error=error)
        return request.redirect(URL)

    @route(
        f"{URL}/<int:share_id>", type="http", auth="user", website=True, methods=["GET", "POST"]
    )
    def ebox_user(self, share_id, **_form):
        """Change what somebody sees and may do."""
        share = self._ebox_share(share_id)
        if request.httprequest.method == "GET":
            return self._ebox_user_form(share.mailbox_id, share._contact_form(), share)
        form = ShareForm.of(request.httprequest.form)
        error = self._ebox_try(
            lambda: share._contact_change(form.values, form.notification or None)
        )
        if error:
            return self._ebox_user_form(share.mailbox_id, form.shown, share, error=error)
        return request.redirect(URL)

    @route(
        f"{URL}/<int:share_id>/<string:act>", type="http", auth="user", website=True,
        methods=["POST"],
    )
    def ebox_user_act(self, share_id, act, **_form):
        """:param act: ``remove``, ``invite``, ``replace`` or ``main-contact``"""
        share = self._ebox_share(share_id)
        acts = {
            "remove": share._contact_remove,
            "invite": share._contact_invite_again,
            "main-contact": share._contact_hand_over,
            "replace": lambda: share._contact_replace(
                ShareForm.of(request.httprequest.form).person
            ),
        }
        if act not in acts:
            raise request.not_found()
        if error := self._ebox_try(acts[act]):
            return self._ebox_users_page(error=error)
        if act == "main-contact":
            # Perhaps of no other mailbox any more.
            return request.redirect(URL if self._ebox_mailboxes(may_be_none=True) else "/my/ebox")
        return request.redirect(URL)

    @route(
        f"{URL}/number/<int:number_id>", type="http", auth="user", website=True, methods=["POST"]
    )
    def ebox_user_number(self, number_id, **_form):
        """Share a customer number with those who are ticked."""
        mailboxes = self._ebox_mailboxes()
        number = request.env["ebox.customer.number"].sudo().search(
            [("id", "=", number_id), ("mailbox_id", "in", mailboxes.ids)]
        )
        if not number:
            raise request.not_found()
        ticked = request.httprequest.form.getlist("users")
        for share_id in {int(text) for text in ticked if text.isdecimal()}:
            self._ebox_share(share_id)._contact_tick(number)
        return request.redirect(URL)

    # --- whose

    def _ebox_mailboxes(self, may_be_none=False):
        """:raises NotFound: this person is nobody's main contact"""
        mailboxes = request.env["ebox.mailbox"]._of_main_contact()
        if not mailboxes and not may_be_none:
            raise request.not_found()
        return mailboxes

    def _ebox_share(self, share_id):
        """:raises NotFound: it is not theirs, as where there is none"""
        share = request.env["ebox.share"]._of_contact(share_id)
        if not share:
            raise request.not_found()
        return share

    def _ebox_try(self, act):
        """Do it, or nothing of it; :return str: why it was not done, "" where it was

        :raises AccessError: it is not theirs to do
        """
        try:
            with request.env.cr.savepoint():
                act()
        except AccessError:
            raise
        except UserError as error:
            return str(error)
        except ValueError:
            return request.env._("This is no date.")
        return ""

    # --- the pages

    def _ebox_users_page(self, error=""):
        values = self._prepare_portal_layout_values() | {
            "page_name": "ebox_users",
            "mailboxes": [box._contact_page() for box in self._ebox_mailboxes()],
            "error": error,
        }
        return request.render("l10n_be_ebox.portal_ebox_users", values)

    def _ebox_user_form(self, mailbox, form, share=None, error=""):
        values = self._prepare_portal_layout_values() | {
            "page_name": "ebox_users",
            "mailbox": mailbox,
            "choices": mailbox._contact_choices(),
            "form": form,
            "row": share and share._contact_row(),
            "error": error,
        }
        return request.render("l10n_be_ebox.portal_ebox_user", values)
