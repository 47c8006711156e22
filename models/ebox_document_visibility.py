import logging

from odoo import fields, models
from odoo.exceptions import UserError

from ..ebox.errors import Code, EboxError

_logger = logging.getLogger(__name__)

BATCH = 100  # as many as a page of the list; the contract names no limit of its own
MOST_AT_ONCE = 200  # a person waits for it
# A refusal that may be that of a single message: the others of its batch are tried without it.
OF_ONE_MESSAGE = {Code.NOT_FOUND, Code.GONE, Code.FORBIDDEN, Code.BAD_REQUEST, Code.TOO_LARGE}
# The answer was lost: the e-Box may have made the change.
UNCERTAIN = {Code.TIMEOUT, Code.CONNECTION_CUT, Code.TRUNCATED}


class EboxDocument(models.Model):
    """Hiding messages in the e-Box itself, and showing them again: for everybody who uses it.

    Each change is an absolute state, so that repeating one does no harm. That it was asked for
    is kept before the e-Box is called; where our answer is lost, the next synchronisation
    brings the state that the e-Box has.
    """

    _inherit = "ebox.document"

    def action_hide_in_ebox(self):
        """Open the question before these messages are hidden in the e-Box."""
        return self._ask_visibility(False)

    def action_show_in_ebox(self):
        """Open the question before these messages are shown in the e-Box again."""
        return self._ask_visibility(True)

    def _ask_visibility(self, is_visible):
        self._check_may_change_in_ebox()
        chosen = self.filtered(lambda document: document.is_visible != is_visible)
        if not chosen:
            raise UserError(
                self.env._("All of these are shown in the e-Box already.")
                if is_visible
                else self.env._("All of these are hidden in the e-Box already.")
            )
        return {
            "type": "ir.actions.act_window",
            "name": (
                self.env._("Show in the e-Box") if is_visible else self.env._("Hide in the e-Box")
            ),
            "res_model": "ebox.visibility.wizard",
            "view_mode": "form",
            "target": "new",
            "context": {"default_document_ids": chosen.ids, "default_is_visible": is_visible},
        }

    def _check_may_change_in_ebox(self):
        """:raises AccessError: for readers, and for mail that this user may not see or open
        :raises UserError: where there is no e-Box to change, or too many were chosen
        """
        self.check_access("write")
        self._check_may_open()
        if len(self) > MOST_AT_ONCE:
            raise UserError(self.env._("Choose at most %s documents at once.", MOST_AT_ONCE))
        if strangers := self.filtered(lambda document: not document.provider):
            raise UserError(
                self.env._("“%s” did not come through the e-Box.", strangers[0].name)
            )
        for mailbox in self.mailbox_id:
            mailbox._check_not_neutralized()
            if mailbox.state != "connected":
                raise UserError(
                    self.env._(
                        "%s is not connected, so nothing can be changed there.", mailbox.name
                    )
                )

    def _set_visible(self, is_visible):
        """Hide or show these messages in the e-Box; each fails by itself.

        :return: the documents that were changed, and a dict of reasons by document that was not
        :raises AccessError, UserError: as of ``_check_may_change_in_ebox``, or where somebody
            else changes one of them at this moment
        """
        self._check_may_change_in_ebox()
        documents = self._lock_for_change().filtered(
            lambda document: document.is_visible != is_visible
        )
        documents._note_before_call(
            self.env._("Showing it in the e-Box was asked for")
            if is_visible
            else self.env._("Hiding it in the e-Box was asked for")
        )
        errors = {}
        for (mailbox, provider), group in documents.grouped(
            lambda document: (document.mailbox_id, document.provider)
        ).items():
            errors |= group._send_visibility(mailbox, provider, is_visible)
        changed = documents.filtered(lambda document: document not in errors)
        changed._note_changed(is_visible)
        reasons = {document: self._why_not_changed(error) for document, error in errors.items()}
        for document, reason in reasons.items():
            document._note_not_changed(is_visible, reason)
        return changed, reasons

    def _lock_for_change(self):
        """:return: these with all rights, locked for this transaction
        :raises UserError: where somebody else changes one of them at this moment
        """
        documents = self.sudo()
        if documents.try_lock_for_update(allow_referencing=True) != documents:
            raise UserError(
                self.env._(
                    "One of these documents is being changed just now. Try again in a moment."
                )
            )
        return documents

    def _send_visibility(self, mailbox, provider, is_visible):
        """Send the change to the Document Provider that holds these; :return: errors by document"""
        row = mailbox.provider_ids.filtered(lambda one: one.code == provider)
        if not row:
            return dict.fromkeys(self, EboxError(Code.GONE, f"no provider {provider}"))
        now = fields.Datetime.now()
        gone = self.filtered(lambda document: document.expires and document.expires <= now)
        errors = dict.fromkeys(gone, EboxError(Code.GONE, "expired"))
        try:
            client = row._client()
        except EboxError as error:
            return dict.fromkeys(self, error)
        left = self - gone
        while left:
            batch, left = left[:BATCH], left[BATCH:]
            errors |= batch._send_batch(client, is_visible)
            # What every other call would meet too is not tried again.
            if fatal := next((one for one in errors.values() if one.is_mailbox_wide), None):
                return errors | dict.fromkeys(left, fatal)
        return errors

    def _send_batch(self, client, is_visible):
        try:
            client.set_visible({document.external_id: is_visible for document in self})
        except EboxError as error:
            _logger.info("Visibility of %s documents: %s", len(self), error)
            if len(self) == 1 or error.is_mailbox_wide or error.code not in OF_ONE_MESSAGE:
                return dict.fromkeys(self, error)
            # All or none of a batch: what hinders it is found by halves.
            half = len(self) // 2
            return self[:half]._send_batch(client, is_visible) | self[half:]._send_batch(
                client, is_visible
            )
        return {}

    # --- history, and words

    def _note_before_call(self, text):
        """Keep that it was asked for, whatever becomes of the call: committed before it."""
        if not self:
            return
        with self.env.registry.cursor() as cr:
            self.env["ebox.document.event"].with_env(self.env(cr=cr))._log(self, "ebox", text)

    def _note_changed(self, is_visible):
        self.with_context(tracking_disable=True).write({"is_visible": is_visible})
        self.env["ebox.document.event"]._log(
            self,
            "ebox",
            self.env._("Shown in the e-Box again, for everybody")
            if is_visible
            else self.env._("Hidden in the e-Box, for everybody"),
        )

    def _note_not_changed(self, is_visible, reason):
        text = (
            self.env._("Not shown in the e-Box: %s", reason)
            if is_visible
            else self.env._("Not hidden in the e-Box: %s", reason)
        )
        self.env["ebox.document.event"]._log(self, "ebox", text)

    def _why_not_changed(self, error):
        """Why the e-Box made no change, in words; :param error: ``EboxError``"""
        if error.code in UNCERTAIN:
            return self.env._(
                "The answer of the e-Box was lost, so it is not known whether it was done. Try "
                "again: doing it twice does no harm, and the next synchronisation shows how it is."
            )
        if error.code in (Code.UNAVAILABLE, Code.SERVER_ERROR, Code.BAD_ANSWER):
            return self.env._("The e-Box has trouble at the moment. Try again later.")
        if error.code is Code.TOO_MANY_REQUESTS:
            return self.env._("The e-Box asks us to slow down. Try again in some minutes.")
        if error.code in (Code.NOT_FOUND, Code.GONE):
            return self.env._("The e-Box no longer has this message. It stays here.")
        return self.env["ebox.wording"].explain(error)


class EboxDocumentEvent(models.Model):
    _inherit = "ebox.document.event"

    kind = fields.Selection(selection_add=[("ebox", "e-Box")], ondelete={"ebox": "cascade"})
