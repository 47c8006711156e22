import logging
from datetime import timedelta
from functools import partial

from markupsafe import Markup

from odoo import api, fields, models
from odoo.service.model import PG_CONCURRENCY_EXCEPTIONS_TO_RETRY

from .ebox_mailbox_run import OPEN

_logger = logging.getLogger(__name__)

# A run that takes longer is not waited for.
LONGEST_RUN = timedelta(hours=1)
# Shares that nothing came to follow at this distance: others may be storing documents right now.
IDLE_DISTANCE = 1000
PREFERENCES_URL = "/my/ebox/customer-numbers"


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
        busy = self.env["ebox.mailbox"]._being_filled()
        newest = self._newest_by_mailbox(busy)
        behind = self.search([("mailbox_id", "in", list(newest))]).filtered(
            lambda share: share.told_document_id < newest[share.mailbox_id.id]
        )
        behind |= self.search(
            [("untold_document_ids", "!=", False), ("mailbox_id", "not in", busy.ids)]
        )
        self._follow_idle([*newest, *busy.ids])
        for shares in behind.grouped("user_id").values():
            shares._each_alone(partial(shares._tell, newest))
            if not self.env["ir.cron"]._commit_progress(1):
                break

    def _each_alone(self, act):
        """Do something for the person of these shares; what fails stays their own trouble."""
        try:
            with self.env.cr.savepoint():
                act()
        except PG_CONCURRENCY_EXCEPTIONS_TO_RETRY:
            raise
        except Exception as error:
            _logger.warning(
                "User #%s was not told of new documents: %s", self.user_id.id, error
            )

    @api.model
    def _follow_idle(self, others):
        """Let the shares of mailboxes that nothing came to follow the newest document: the search
        for news begins at the share that is furthest behind.

        :param others: ids of all other mailboxes
        """
        begin = self._newest_document() - IDLE_DISTANCE
        idle = self.search([("told_document_id", "<", begin), ("mailbox_id", "not in", others)])
        idle.told_document_id = begin

    @api.model
    def _newest_by_mailbox(self, busy):
        """
        :param busy: ``ebox.mailbox`` of which nobody is told now
        :return: dict of mailbox id to the newest document's id, where there may be news
        """
        [(told,)] = self._read_group([], [], ["told_document_id:min"])
        groups = self.env["ebox.document"]._read_group(
            [
                ("id", ">", told or 0),
                ("mailbox_id.share_ids", "!=", False),
                ("mailbox_id", "not in", busy.ids),
            ],
            ["mailbox_id"],
            ["id:max"],
        )
        return {mailbox.id: newest for mailbox, newest in groups}

    def _tell(self, newest):
        """Mail the person of these shares what came since, if anything did.

        An invitation that waited for a first document goes out with it, and so does what an
        earlier mail said that could not be sent.

        :param newest: dict of :meth:`_newest_by_mailbox`
        """
        self._call_back(["exception"])
        news = {share: share._news() for share in self}
        for share in self:
            last = newest.get(share.mailbox_id.id, share.told_document_id)
            share.write({"told_document_id": last, "untold_document_ids": False})
        documents = self.env["ebox.document"].union(*news.values()).sorted("id", reverse=True)
        user = self.user_id
        if not documents or not user.active:
            return
        told = self.filtered(lambda share: news[share])
        if uninvited := told.filtered(lambda share: not share.invited):
            mail = uninvited[0]._mail_invitation(documents)
            uninvited.invited = fields.Datetime.now()
        else:
            files = told._wanted_as_files(documents)
            mail = user._ebox_mail_news(documents, files, told[0]._signed())
        mail.ebox_share_ids = told

    def _wanted_as_files(self, documents):
        """Those of these documents that the person of these shares wants, and may have, attached.

        :param documents: ``ebox.document`` by sudo that are open to this person
        """
        rows = self.row_ids.filtered(
            lambda row: row.notification == "attachment"
            and row.share_id.may_download
            and row.share_id.mailbox_id._may_mail_files()
        ).grouped("customer_number_id")
        return documents.filtered(
            lambda document: document.customer_number_id in rows
            and not document._is_closed_to_mail()
        )

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
        since = since.filtered(
            lambda document: document.id > row_of[document.customer_number_id].last_document_id
        )
        untold = self.untold_document_ids.filtered(lambda one: one.customer_number_id in row_of)
        opened = (since | untold).filtered(
            lambda document: row_of[document.customer_number_id]._opens(document)
        )
        # Old mail is told to nobody, but opens the door to who waits for a first document.
        return opened._without_old_mail() or (opened.browse() if self.invited else opened[:1])

    def _skip_old_mail(self):
        """Nothing is told of what the first import brought; who waits for a first document is
        invited with the newest one.
        """
        self.told_document_id = self._newest_document()
        for share in self.filtered(lambda share: not share.invited):
            share._each_alone(share._invite)


class EboxMailbox(models.Model):
    """A mailbox whose documents are still coming in: nobody is told of half of them."""

    _inherit = "ebox.mailbox"

    @api.model
    def _being_filled(self):
        """The mailboxes whose first import, or whose present run, is not over."""
        since = fields.Datetime.now() - LONGEST_RUN
        under_way = [("state", "in", OPEN), ("create_date", ">", since)]
        runs = self.env["ebox.mailbox.run"]._read_group(under_way, ["mailbox_id"])
        first = self.search(
            [
                ("kind", "=", "ebox"),
                ("run_ids.kind", "in", ("new", "full")),
                ("sync_ids.last_full", "=", False),
            ]
        )
        return first.union(*(mailbox for [mailbox] in runs))


class EboxMailboxRun(models.Model):
    """The end of a mailbox's first import."""

    _inherit = "ebox.mailbox.run"

    def _end(self, state):
        result = super()._end(state)
        is_first = self.kind == "full" and not self.mailbox_id.sync_ids.last_full
        if is_first and state != "failed":
            self.mailbox_id.share_ids._skip_old_mail()
        return result


class ResUsers(models.Model):
    """The mail about new documents."""

    _inherit = "res.users"

    def _ebox_mail_news(self, documents, wanted, invitation=""):
        """Queue one mail that lists these documents, with the way in for this person.

        :param documents: ``ebox.document`` by sudo that are open to this person
        :param wanted: those of them that are attached, as far as they fit
        :param str invitation: as of :meth:`_ebox_link`
        :return: ``mail.mail``
        """
        self.ensure_one()
        documents = documents.with_context(lang=self.sudo().lang)
        attached, files = wanted._that_fit(self.sudo().company_id._ebox_most_mailed_bytes())
        path = documents._portal_url() if len(documents) == 1 else "/my/ebox"
        template = self.env.ref("l10n_be_ebox.mail_template_new_documents").with_context(
            ebox_lines=documents._news_lines(wanted, attached),
            ebox_left_out=len(wanted) - len(attached),
        )
        return self._ebox_queue(template, self, path, documents, invitation, files)

    def _ebox_news_subject(self, documents):
        """What a mail about these documents is about."""
        if documents and len(documents) == 1:
            return self.env._("New document from %s", documents.sender_name)
        return self.env._("%s new documents", len(documents or ()))

    def _ebox_preferences_url(self):
        """Where a reader says which mails they want."""
        return self.get_base_url() + PREFERENCES_URL

    def _ebox_preferences_line(self):
        """The last line of a mail that has no template: the way to that page."""
        return Markup("<p><a href='%s'>%s</a></p>") % (
            self._ebox_preferences_url(),
            self.env._("Choose which mails you get"),
        )
