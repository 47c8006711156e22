import logging

from odoo import api, fields, models
from odoo.exceptions import UserError

from ..ebox.calls import may_have_arrived
from ..ebox.errors import Code, EboxError

_logger = logging.getLogger(__name__)

# Besides the path of its kind, what decides whether a call can be made.
TAKES_CALL = ("active", "provider", "mailbox_id.state")


class EboxDocument(models.Model):
    """Calls to the e-Box about one message each, as the mailbox describes them."""

    _inherit = "ebox.document"

    def _check_may_call(self, kind):
        """:param str kind: of ``ebox.mailbox._call_template``
        :raises AccessError, UserError: as of ``_check_may_change_in_ebox``, where the call is
            off, or where the content was removed
        """
        self._check_may_change_in_ebox()
        self.mailbox_id.sudo()._check_takes(kind)
        if removed := self.filtered(lambda document: not document.active):
            raise UserError(self.env._("The content of “%s” was removed.", removed[0].name))

    def _make_calls(self, kind, text=""):
        """Make the call for each of these; each fails by itself.

        :return: ``EboxError`` by document that failed
        """
        errors, troubles = {}, {}
        for document in self:
            place = document.mailbox_id, document.provider
            if error := troubles.get(place) or document._try_call(kind, text):
                errors[document] = error
                # What the next one would meet too is not waited for again.
                if error.is_mailbox_wide:
                    troubles[place] = error
                elif error.is_temporary:
                    troubles[place] = EboxError(Code.UNAVAILABLE, "not tried after trouble")
        return errors

    def _try_call(self, kind, text):
        """Make the call for this document; :return: ``EboxError`` where it failed, else None"""
        try:
            self._make_call(kind, text)
        except EboxError as error:
            _logger.info("Document %s: call “%s”: %s", self.id, kind, error)
            return error
        return None

    def _make_call(self, kind, text):
        """:raises EboxError: where it failed, or where there is nobody to call"""
        row = self.mailbox_id.provider_ids.filtered(lambda one: one.code == self.provider)
        if not row or (self.expires and self.expires <= fields.Datetime.now()):
            raise EboxError(Code.GONE, f"expired, or no provider {self.provider}")
        call = self.mailbox_id._call_template(kind).fill(self.external_id, text)
        row._client().send(call)

    def _why_call_failed(self, error, uncertain):
        """Why a call failed, in words.

        :param error: ``EboxError``
        :param str uncertain: the words where the e-Box may have carried it out
        """
        if may_have_arrived(error):
            return uncertain
        if error.code is Code.NOT_FOUND:
            return self.env._(
                "The e-Box does not know this message, or not this call. Look for it in the "
                "e-Box; if it is there, ask your administrator to check the path on the tab "
                "Technical settings of the mailbox."
            )
        if error.code is Code.FORBIDDEN:
            return self.env._("The e-Box does not allow this for this message.")
        if error.code in (Code.BAD_REQUEST, Code.TOO_LARGE):
            return self.env._(
                "The e-Box did not accept it. Ask your administrator to check the call on the "
                "tab Technical settings of the mailbox."
            )
        return self._why_not_changed(error)

    # --- offered where it is switched on

    @api.model
    def _has_call(self, kind):
        """Whether a mailbox of the chosen companies makes calls of this kind."""
        domain = [
            ("company_id", "in", self.env.companies.ids),
            ("state", "=", "connected"),
            (f"{kind}_path", "!=", False),
        ]
        return bool(self.env["ebox.mailbox"].sudo().search_count(domain, limit=1))

    def _takes_call(self, kind):
        """Whether the e-Box takes a call of this kind about this document."""
        mailbox = self.mailbox_id.sudo()
        return bool(
            self.active
            and self.provider
            and mailbox.state == "connected"
            and mailbox[f"{kind}_path"]
        )
