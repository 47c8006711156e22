from odoo import api, models
from odoo.exceptions import AccessError
from odoo.fields import Domain
from odoo.tools import SQL

from .ebox_document_removal import REMOVAL
from .ebox_share_access import USER

DOCUMENT = "ebox.document"
# What was done to these is told by messages: shares, forwards, settings, who checked.
WITH_HISTORY = frozenset({DOCUMENT, "ebox.mailbox", "ebox.purge"})
# Odoo writes these of what was done and changed; whose name they bear did not write them.
BY_THE_SYSTEM = frozenset({"notification", "user_notification", "auto_comment"})
SAID = frozenset(
    {
        "attachment_ids", "author_guest_id", "author_id", "body", "date", "email_from",
        "is_internal", "message_type", "model", "parent_id", "res_id", "subject", "subtype_id",
        "tracking_value_ids",
    }
)
# What Odoo itself never writes later: the mail of a note gives it its subject and attachments.
NOTED = frozenset({"body", "date", "message_type", "model", "res_id", "tracking_value_ids"})


class MailMessage(models.Model):
    """Messages about documents: closed with the document itself, and appended to as its history.

    Odoo lets authors, and whoever was told, read a message for good, and lets portal users make
    messages by RPC with any author and any recipient. Who reads by a share writes on the page of
    the document, and no message outlives the share. Odoo also lets whoever may write a record
    change and delete every message of it: of documents, mailboxes and purges, nobody does.
    """

    _inherit = "mail.message"

    def _get_forbidden_access(self, operation):
        forbidden = super()._get_forbidden_access(operation)
        if self.env.user.has_group(USER):
            return forbidden
        of_documents = (self - forbidden).sudo().filtered(lambda one: one.model == DOCUMENT)
        if operation != "read":
            return forbidden | of_documents.sudo(False)
        documents = self.env[DOCUMENT].browse(of_documents.mapped("res_id")).exists()
        readable = documents._filtered_access("read").ids
        closed = of_documents.filtered(lambda one: one.res_id not in readable)
        return forbidden | closed.sudo(False)

    @api.model
    def _search(self, domain, *args, bypass_access=False, **kwargs):
        if not (self.env.su or bypass_access or self.env.user.has_group(USER)):
            readable = Domain.custom(to_sql=_of_readable_documents_sql)
            domain = Domain(domain) & (Domain("model", "!=", DOCUMENT) | readable)
        return super()._search(domain, *args, bypass_access=bypass_access, **kwargs)

    def write(self, vals):
        if vals.keys() & (NOTED if self.env.su else SAID):
            self._check_no_ebox_history()
        return super().write(vals)

    @api.ondelete(at_uninstall=True)
    def _unlink_except_ebox_history(self):
        self._check_no_ebox_history()

    def _check_no_ebox_history(self):
        """:raises AccessError: where these messages are history that this user may not change"""
        if self.env.context.get("ebox_removal") is REMOVAL:
            return
        with_all_rights = self.env.su
        if any(message._is_ebox_history(with_all_rights) for message in self.sudo()):
            raise AccessError(
                self.env._("What was done stays on record; only your own comments can be changed.")
            )

    def _is_ebox_history(self, with_all_rights):
        """Whether it stays as it is: what Odoo noted for everybody, what others said for people.

        :param bool with_all_rights: so Odoo edits comments for their authors, and deletes mails
            that have left
        """
        if self.model not in WITH_HISTORY:
            return False
        if self.message_type in BY_THE_SYSTEM:
            return True
        is_own = self.message_type == "comment" and self.is_current_user_or_guest_author
        return not (is_own or with_all_rights)


class MailTrackingValue(models.Model):
    """What a field was before is part of its message."""

    _inherit = "mail.tracking.value"

    def write(self, vals):
        self.mail_message_id._check_no_ebox_history()
        return super().write(vals)

    @api.ondelete(at_uninstall=True)
    def _unlink_except_ebox_history(self):
        self.mail_message_id._check_no_ebox_history()


class EboxMailbox(models.Model):
    """A mailbox that holds no document may go, with all that was noted of it."""

    _inherit = "ebox.mailbox"

    def unlink(self):
        return super(EboxMailbox, self.with_context(ebox_removal=REMOVAL)).unlink()


def _of_readable_documents_sql(model, alias, _query):
    """The condition that a message is of a document which this user may read.

    Looked up for each message at hand: there are fewer of them than documents.
    """
    documents = model.env[DOCUMENT]
    if not documents.has_access("read"):
        return SQL("FALSE")
    query = documents._search([])
    query.add_where(
        SQL("%s = %s", SQL.identifier(documents._table, "id"), model._field_to_sql(alias, "res_id"))
    )
    return SQL("EXISTS (%s)", query.select(SQL("1")))
