# Each document has its own commit.
# pylint: disable=invalid-commit
import logging
from datetime import timedelta

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError
from odoo.tools import format_date, formatLang

from .ebox_document_removal import MANAGER
from .ebox_mailbox_run import COLLISIONS
from .ebox_mailbox_sync import Slice

_logger = logging.getLogger(__name__)

MEGABYTE = 2**20
BATCH = 50
# How long people can look at a list that starts by itself, in days.
NOTICE = 7
TO_DO = "mail.mail_activity_data_todo"
OPEN = ("to_confirm", "running")


class EboxPurge(models.Model):
    """Documents whose retention ended: a list to confirm, then the log of what was removed.

    The first list of a company is confirmed by a manager. Those after it are announced, and start
    by themselves a week later in that manager's name, for as long as they could confirm them
    still; else a manager confirms them. The documents stay here without their content, each with
    its history and its digests: that is the log.
    """

    _name = "ebox.purge"
    _description = "Purge of documents"
    _inherit = ["mail.thread", "mail.activity.mixin"]
    _order = "id DESC"

    company_id = fields.Many2one("res.company", required=True, readonly=True, ondelete="restrict")
    state = fields.Selection(
        [
            ("to_confirm", "To confirm"),
            ("running", "Under way"),
            ("done", "Done"),
            ("cancelled", "Cancelled"),
        ],
        required=True,
        readonly=True,
        default="to_confirm",
    )
    document_ids = fields.One2many(
        "ebox.document", "purge_id", readonly=True, context={"active_test": False}
    )
    document_count = fields.Integer("Documents", readonly=True)
    file_count = fields.Integer("Files", readonly=True)
    # Beyond two gigabytes, which an integer column cannot hold.
    size = fields.Float("Size (bytes)", digits=(20, 0), readonly=True)
    size_text = fields.Char("Size", compute="_compute_size_text")
    removed_count = fields.Integer("Contents removed", readonly=True)
    left_count = fields.Integer(
        "Kept", readonly=True, help="Kept longer meanwhile, or could not be removed."
    )
    confirmed_uid = fields.Many2one(
        "res.users", "Confirmed by", readonly=True, ondelete="restrict"
    )
    confirmed_date = fields.Datetime("Confirmed on", readonly=True)
    starts_on = fields.Date(
        "Starts by itself on",
        readonly=True,
        help="Unless the purge is switched off before. Empty: a manager confirms it.",
    )
    ended = fields.Datetime(readonly=True)

    _one_open = models.UniqueIndex(
        "(company_id) WHERE state IN ('to_confirm', 'running')",
        "A purge of this company is waiting or under way.",
    )

    @api.depends("create_date")
    @api.depends_context("lang")
    def _compute_display_name(self):
        for purge in self:
            day = format_date(self.env, purge.create_date or fields.Date.today())
            purge.display_name = self.env._("Purge of %s", day)

    @api.depends("size")
    @api.depends_context("lang")
    def _compute_size_text(self):
        for purge in self:
            size = formatLang(self.env, purge.size / MEGABYTE, digits=1)
            purge.size_text = self.env._("%s MB", size)

    @api.ondelete(at_uninstall=True)
    def _unlink_never(self):
        raise UserError(self.env._("What was purged stays on record."))

    # --- by itself

    @api.model
    def _cron_purge(self):
        """One slice of the scheduled action: make lists, and remove what is confirmed."""
        lane = Slice(self.env)
        for company in self.env["res.company"].search([("ebox_purge", "=", True)]):
            self.with_context(lang=company.partner_id.lang)._prepare(company)
            lane.commit(self.env, processed=0)
        today = fields.Date.context_today(self)
        for purge in self.search([("state", "=", "to_confirm"), ("starts_on", "<=", today)]):
            purge._start_by_itself()
            lane.commit(self.env, processed=0)
        running = self.search([("state", "=", "running")])
        for purge in running:
            purge._go_on(lane)
        is_left = bool(running.filtered(lambda purge: purge.state == "running"))
        lane.tell(self.env, remaining=int(is_left))

    @api.model
    def _prepare(self, company):
        """Make the list of a company's documents whose retention ended, where there are any.

        :return: the new purge; empty where one is open, or nothing is to be purged
        """
        if self.search_count([("company_id", "=", company.id), ("state", "in", OPEN)], limit=1):
            return self.browse()
        today = fields.Date.context_today(self)
        documents = self.env["ebox.document"].search(
            [("company_id", "=", company.id), ("keep_until", "<", today)]
        )
        if not documents:
            return self.browse()
        count, size = documents._size_to_pack()
        purge = self.create(
            {
                "company_id": company.id,
                "document_count": len(documents),
                "file_count": count,
                "size": size,
            }
        )
        documents.purge_id = purge
        if purge._may_be_confirmed_by(company.ebox_purge_confirmed_uid):
            purge.starts_on = today + timedelta(days=NOTICE)
        purge._ask_to_look()
        return purge

    def _may_be_confirmed_by(self, user):
        """Whether a person works here still, decides what is purged, and may read all of it."""
        return (
            user.active
            and user.has_group(MANAGER)
            and self.company_id in user.company_ids
            and not self._count_hidden_from(user)
        )

    def _count_hidden_from(self, user):
        documents = self.env["ebox.document"].with_user(user).with_context(
            active_test=False, allowed_company_ids=self.company_id.ids
        )
        of_list = [("purge_id", "=", self.id)]
        return documents.sudo().search_count(of_list) - documents.search_count(of_list)

    def _start_by_itself(self):
        """In the name of who confirmed the first list; where they may not any more, ask anew."""
        company = self.company_id
        if self._may_be_confirmed_by(company.ebox_purge_confirmed_uid):
            self._start(company.ebox_purge_confirmed_uid, company.ebox_purge_confirmed_date)
        else:
            self.starts_on = False
            self.activity_unlink([TO_DO])
            self._ask_to_look()

    def _ask_to_look(self):
        """An activity: until a manager confirms the list, or before it starts by itself."""
        managers = self.company_id._ebox_managers()
        responsible = self.company_id.ebox_mailbox_ids.responsible_id & managers
        for user in (responsible or managers)[:1]:
            user._ebox_assign(self, TO_DO, self._words_to_look)

    def _words_to_look(self, env):
        if not self.starts_on:
            return {"summary": env._("Confirm what is purged")}
        day = format_date(env, self.starts_on)
        return {
            "summary": env._("Look at what is purged from %s on", day),
            "date_deadline": self.starts_on,
        }

    def _start(self, user, moment):
        """:param user: ``res.users`` who answers for it"""
        self.write({"state": "running", "confirmed_uid": user.id, "confirmed_date": moment})
        self.activity_unlink([TO_DO])

    def _go_on(self, lane):
        """Remove the contents that are left, a commit each, as long as the lane has time."""
        waiting = [("purge_id", "=", self.id)]
        while documents := self.env["ebox.document"].search(waiting, order="id", limit=BATCH):
            for document in documents:
                try:
                    self._purge(document)
                except COLLISIONS:
                    _logger.info("Document %s is purged later", document.id, exc_info=True)
                    self.env.cr.rollback()
                    return
                lane.commit(self.env)
                if lane.is_over or self.state != "running":
                    return
        self.write({"state": "done", "ended": fields.Datetime.now()})

    def _purge(self, document):
        """Remove a document's content, or leave it: where it is kept longer since, or fails."""
        if document._is_kept():
            self._leave(document)
            return
        try:
            with self.env.cr.savepoint():
                env = document.with_context(lang=document.company_id.partner_id.lang).env
                reason = env._("kept until %s", format_date(env, document.keep_until))
                document._remove_content("retention", reason, self.confirmed_uid)
        except COLLISIONS:
            raise
        except Exception:
            # One that cannot be removed must not stop the others; the log has the cause.
            _logger.exception("Document %s could not be purged", document.id)
            self._leave(document)
        else:
            self.removed_count += 1

    def _leave(self, document):
        document.purge_id = False
        self.left_count += 1

    # --- by a person

    def action_confirm(self):
        """A manager has looked at the list: its contents are removed.

        Later lists start by themselves, a week after they were announced.

        :raises AccessError: for who is no manager, or does not see every document of the list
        """
        self.ensure_one()
        self._check_may_decide()
        if hidden := self._count_hidden_from(self.env.user):
            raise AccessError(
                self.env._(
                    "%s documents of this list are confidential. Who confirms it has the right to "
                    "read them.",
                    hidden,
                )
            )
        purge, now = self.sudo(), fields.Datetime.now()
        purge._start(self.env.user, now)
        purge.company_id.write(
            {"ebox_purge_confirmed_uid": self.env.uid, "ebox_purge_confirmed_date": now}
        )
        self.env.ref("l10n_be_ebox.ir_cron_purge").sudo()._trigger()

    def action_switch_off(self):
        """Nothing of this list is removed any more, and no other list is made."""
        self.ensure_one()
        self._check_may_decide()
        self.sudo().company_id.ebox_purge = False

    def action_open_documents(self):
        """The documents of this list, removed or not."""
        action = self.env["ir.actions.act_window"]._for_xml_id("l10n_be_ebox.ebox_document_action")
        return action | {
            "name": self.display_name,
            "domain": [("purge_id", "=", self.id)],
            "context": {"active_test": False},
        }

    def _check_may_decide(self):
        self.check_access("read")
        if not self.env.user.has_group(MANAGER):
            raise AccessError(self.env._("Only a manager of the e-Box decides what is purged."))
        if self.state not in OPEN:
            raise UserError(self.env._("This purge is over."))

    def _cancel(self):
        """What was not removed yet is in no list any more."""
        self.env["ebox.document"].sudo().search([("purge_id", "in", self.ids)]).purge_id = False
        self.write({"state": "cancelled", "ended": fields.Datetime.now()})
        self.activity_unlink([TO_DO])


class ResCompany(models.Model):
    """Whether documents are purged after their retention: never, unless somebody says so."""

    _inherit = "res.company"

    ebox_purge = fields.Boolean(
        "Purge after retention",
        help="Removes the content of documents when their retention has ended. A manager confirms "
        "the first list; later ones are announced a week before they start.",
    )
    ebox_purge_confirmed_uid = fields.Many2one(
        "res.users", readonly=True, ondelete="restrict", string="Purge confirmed by"
    )
    ebox_purge_confirmed_date = fields.Datetime("Purge confirmed on", readonly=True)

    def write(self, vals):
        result = super().write(vals)
        if "ebox_purge" in vals and not vals["ebox_purge"]:
            self._stop_ebox_purge()
        return result

    def _stop_ebox_purge(self):
        """Whoever switches it on again looks at a list again."""
        self.write({"ebox_purge_confirmed_uid": False, "ebox_purge_confirmed_date": False})
        purges = self.env["ebox.purge"].sudo()
        purges.search([("company_id", "in", self.ids), ("state", "in", OPEN)])._cancel()


class EboxDocument(models.Model):
    """The list that a document was purged with, or will be."""

    _inherit = "ebox.document"

    purge_id = fields.Many2one(
        "ebox.purge", readonly=True, copy=False, index="btree_not_null", ondelete="restrict"
    )
