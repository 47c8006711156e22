import logging

from odoo import api, fields, models
from odoo.service.model import PG_CONCURRENCY_EXCEPTIONS_TO_RETRY

_logger = logging.getLogger(__name__)


class EboxShare(models.Model):
    """Telling people of documents that come after they were shared with."""

    _inherit = "ebox.share"

    told_document_id = fields.Integer(
        readonly=True,
        default=lambda self: self._newest_document(),
        help="The newest document that was there when the person was last told.",
    )

    @api.model
    def _cron_tell(self):
        """Mail each person once about all that is new to them; what one cannot be told waits."""
        newest = self._newest_by_mailbox()
        behind = self.search([("mailbox_id", "in", list(newest))]).filtered(
            lambda share: share.told_document_id < newest[share.mailbox_id.id]
        )
        for user, shares in behind.grouped("user_id").items():
            try:
                with self.env.cr.savepoint():
                    shares._tell(newest)
            except PG_CONCURRENCY_EXCEPTIONS_TO_RETRY:
                raise
            except Exception as error:
                _logger.warning("User #%s was not told of new documents: %s", user.id, error)
            if not self.env["ir.cron"]._commit_progress(1):
                break

    @api.model
    def _newest_by_mailbox(self):
        """:return: dict of mailbox id to the newest document's id, where there may be news"""
        [(told,)] = self._read_group([], [], ["told_document_id:min"])
        groups = self.env["ebox.document"]._read_group(
            [("id", ">", told or 0), ("mailbox_id.share_ids", "!=", False)],
            ["mailbox_id"],
            ["id:max"],
        )
        return {mailbox.id: newest for mailbox, newest in groups}

    def _tell(self, newest):
        """Mail the person of these shares what came since, if anything did.

        An invitation that waited for a first document goes out with it.

        :param newest: dict of :meth:`_newest_by_mailbox`
        """
        news = {share: share._news() for share in self}
        for share in self:
            share.told_document_id = newest[share.mailbox_id.id]
        documents = self.env["ebox.document"].union(*news.values()).sorted("id", reverse=True)
        user = self.user_id
        if not documents or not user.active:
            return
        uninvited = self.filtered(lambda share: news[share] and not share.invited)
        if uninvited:
            uninvited[0]._mail_invitation(documents)
            uninvited.invited = fields.Datetime.now()
        else:
            user._ebox_mail_news(documents, self.filtered(lambda share: news[share])[0]._signed())

    def _news(self):
        """The documents that this share opened since its person was last told."""
        self.ensure_one()
        if not self._is_open():
            return self.env["ebox.document"]
        rows = self.row_ids.filtered(
            lambda row: row.notification != "none" or not self.invited
        )
        row_of = {row.customer_number_id: row for row in rows}
        since = self.env["ebox.document"].search(
            [
                ("id", ">", self.told_document_id),
                ("customer_number_id", "in", rows.customer_number_id.ids),
            ]
        )
        # A number that was ticked meanwhile brings its later documents alone.
        return since.filtered(
            lambda document: document.id > row_of[document.customer_number_id].last_document_id
            and row_of[document.customer_number_id]._opens(document)
        )


class ResUsers(models.Model):
    """The mail about new documents."""

    _inherit = "res.users"

    def _ebox_mail_news(self, documents, invitation=""):
        """Queue one mail that lists these documents, with the way in for this person.

        :param documents: ``ebox.document`` by sudo that are open to this person
        :param str invitation: as of :meth:`_ebox_link`
        """
        self.ensure_one()
        path = documents._portal_url() if len(documents) == 1 else "/my/ebox"
        self._ebox_queue(
            "l10n_be_ebox.mail_template_new_documents", self, path, documents, invitation
        )

    def _ebox_news_subject(self, documents):
        """What a mail about these documents is about."""
        if documents and len(documents) == 1:
            return self.env._("New document from %s", documents.sender_name)
        return self.env._("%s new documents", len(documents or ()))
