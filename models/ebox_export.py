from datetime import timedelta

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import formatLang

from .written_days import write_day, write_moment

OPEN = ("requested", "preparing")
# Up to here a ZIP is given at once, as an answer to the request.
MOST_FILES_AT_ONCE = 50
MOST_BYTES_AT_ONCE = 50 * 2**20
# What one person may have waiting, and have kept.
MOST_OPEN = 3
MOST_KEPT_BYTES = 10 * 2**30
MOST_DOCUMENTS = 20_000
KEPT_DAYS = 7


class EboxExport(models.Model):
    """A ZIP of documents that a person asked for: prepared in the background, kept for a week.

    ``document_ids`` are those asked for and, once it is ready, those that are inside: each is
    checked as that person when the ZIP is written, and again at every download.
    """

    _name = "ebox.export"
    _description = "ZIP of documents"
    _order = "id DESC"
    _rec_name = "file_name"

    user_id = fields.Many2one(
        "res.users", "Person", required=True, index=True, readonly=True, ondelete="cascade"
    )
    document_ids = fields.Many2many("ebox.document", string="Documents", readonly=True)
    state = fields.Selection(
        [
            ("requested", "Requested"),
            ("preparing", "Being prepared"),
            ("ready", "Ready"),
            ("failed", "Failed"),
            ("expired", "Expired"),
        ],
        required=True,
        readonly=True,
        default="requested",
    )
    reason = fields.Char(readonly=True, help="Why it failed, or was closed before its time.")
    file_name = fields.Char("File", compute="_compute_file_name")
    document_count = fields.Integer("Documents asked for", readonly=True)
    done_count = fields.Integer("Documents done", readonly=True)
    packed_count = fields.Integer("Documents inside", readonly=True)
    file_count = fields.Integer("Files", readonly=True)
    left_out_count = fields.Integer("Left out", readonly=True, help="The index says why.")
    progress = fields.Integer("Progress (%)", compute="_compute_progress")
    # Beyond two gigabytes, which an integer column cannot hold.
    size = fields.Float("Size (bytes)", digits=(20, 0), readonly=True)
    size_text = fields.Char("Size", compute="_compute_size_text")
    ready = fields.Datetime("Ready since", readonly=True)
    expires = fields.Datetime("Kept until", readonly=True)

    _open = models.Index("(user_id) WHERE state IN ('requested', 'preparing')")

    @api.depends("create_date")
    def _compute_file_name(self):
        for export in self:
            export.file_name = self._file_name(export.create_date)

    @api.model
    def _file_name(self, asked=None):
        """The name of a ZIP that was asked for at a moment (UTC), by default now."""
        here = fields.Datetime.context_timestamp(self, asked or fields.Datetime.now())
        return f"e-Box {here:%Y-%m-%d %H.%M}.zip"

    @api.depends("size")
    @api.depends_context("lang")
    def _compute_size_text(self):
        for export in self:
            is_large = export.size >= 2**30
            size = max(export.size / (2**30 if is_large else 2**20), 0.1)
            shown = formatLang(self.env, size, digits=1)
            export.size_text = (
                self.env._("%s GB", shown) if is_large else self.env._("%s MB", shown)
            )

    def _facts(self):
        """What the portal says of a download: a list of short texts, in the reader's language."""
        asked = write_moment(self.env, self.create_date)
        is_ready = self.state == "ready"
        count = self.packed_count if is_ready else self.document_count
        facts = [
            self.env._("Asked for on %s", asked),
            self.env._("%s documents", count) if count != 1 else self.env._("1 document"),
        ]
        if not is_ready:
            return facts
        files = self.env._("%s files", self.file_count)
        kept = write_day(self.env, self.expires)
        return [
            *facts,
            files if self.file_count != 1 else self.env._("1 file"),
            self.size_text,
            self.env._("kept until %s", kept),
        ]

    def _left_out_text(self):
        """What the portal says of a download that lacks some documents."""
        count = self.left_out_count
        return self.env._("Left out: %s. The file index.csv inside says which, and why.", count)

    @api.depends("state", "done_count", "document_count")
    def _compute_progress(self):
        for export in self:
            done = export.done_count * 100 // max(export.document_count, 1)
            export.progress = 100 if export.state == "ready" else min(done, 99)

    # --- asking for it

    @api.model
    def _may_be_given_now(self, documents):
        """Whether a ZIP of these documents is small enough to be the answer to a request."""
        count, size = documents._size_to_pack()
        is_small = count <= MOST_FILES_AT_ONCE and size <= MOST_BYTES_AT_ONCE
        # Also of documents without a file there may be only so many.
        return is_small and len(documents) <= MOST_FILES_AT_ONCE

    @api.model
    def _request(self, documents):
        """Ask for a ZIP of these documents in the background, as this user.

        :return: ``ebox.export``, as this user reads it
        :raises UserError: for nothing, for too much, and while too many are waiting
        """
        only_to_look_at = documents._only_to_look_at()
        documents = documents._to_take_away()
        size = documents._size_to_pack()[1]
        self._check_limits(documents, size)
        export = self.sudo().create(
            {
                "user_id": self.env.uid,
                "document_ids": documents.ids,
                "document_count": len(documents),
                "size": size,
            }
        )
        if only_to_look_at:
            export.part_ids._store(export, b"", [], only_to_look_at)
        self.env.ref("l10n_be_ebox.ir_cron_export").sudo()._trigger()
        return export.sudo(False)

    def _check_limits(self, documents, size):
        if len(documents) > MOST_DOCUMENTS:
            raise UserError(
                self.env._(
                    "A ZIP holds at most %(most)s documents, and these are %(count)s. Choose "
                    "fewer, for example one year.",
                    most=f"{MOST_DOCUMENTS:,}",
                    count=f"{len(documents):,}",
                )
            )
        mine = self.sudo().search(
            [("user_id", "=", self.env.uid), ("state", "in", (*OPEN, "ready"))]
        )
        if len(mine.filtered(lambda export: export.state in OPEN)) >= MOST_OPEN:
            raise UserError(
                self.env._(
                    "%s ZIP files are being prepared for you already. Ask for another one when "
                    "they are ready, or delete one of them.",
                    MOST_OPEN,
                )
            )
        if sum(mine.mapped("size")) + size > MOST_KEPT_BYTES:
            raise UserError(
                self.env._(
                    "At most %s GB are kept for you at a time. Delete what you have downloaded "
                    "already, or choose fewer documents.",
                    MOST_KEPT_BYTES // 2**30,
                )
            )

    # --- giving it

    def _check_again(self):
        """Close a ready ZIP whose time is over, or with what its reader may not take any more.

        :return: whether it may be downloaded now
        """
        self.ensure_one()
        export = self.sudo()
        if export.state != "ready":
            return False
        if export.expires < fields.Datetime.now():
            export._close()
            return False
        inside = self.env["ebox.document"].browse(export.document_ids.ids)
        allowed = inside._with_right("may_download").filtered("may_open")
        if len(allowed) < export.packed_count:
            export._close(
                self.env._(
                    "It holds documents that are not shared with you any more. Ask for a new one."
                )
            )
            return False
        return True

    def _note_download(self):
        """Keep in each document's history that this user took it away, and that they read it."""
        self.env["ebox.document"].browse(self.sudo().document_ids.ids)._taken_away()

    def action_download(self):
        """Download a ready ZIP; what was closed since says so."""
        self.ensure_one()
        return {
            "type": "ir.actions.act_url",
            "url": f"/my/ebox/downloads/{self.id}",
            "target": "download",
        }

    # --- letting go of it

    def _close(self, reason=""):
        """Delete the file and keep the request, with the reason."""
        self._drop_parts()
        self.write({"state": "expired", "reason": reason, "size": 0})

    def _drop_parts(self):
        """Delete what was written; attachments go with their parts."""
        self.env["ebox.export.part"].sudo().search([("export_id", "in", self.ids)]).unlink()

    def unlink(self):
        self.check_access("unlink")
        self._drop_parts()
        return super().unlink()

    @api.model
    def _expire(self):
        """Delete files that were kept for their time; their requests a month later."""
        now = fields.Datetime.now()
        self.search([("state", "=", "ready"), ("expires", "<", now)])._close()
        old = now - timedelta(days=KEPT_DAYS + 30)
        self.search([("create_date", "<", old), ("state", "not in", OPEN)]).unlink()


class EboxDocument(models.Model):
    """Taking documents away, many at once."""

    _inherit = "ebox.document"

    def _to_take_away(self):
        """Those of these documents that this user may download.

        :raises UserError: where there are none
        """
        documents = self._with_right("may_download")
        if not documents:
            raise UserError(
                self.env._("There is nothing to download: choose documents that you may download.")
            )
        return documents

    def _taken_away(self):
        """Note in the history that this user has these documents now, and mark them as read."""
        self.action_mark_read()
        self.env["ebox.document.event"]._log(self, "file", self.env._("Downloaded in a ZIP"))

    def action_export_zip(self):
        """A ZIP of these documents with all their files: at once, or prepared for later."""
        documents = self._to_take_away()
        if self.env["ebox.export"]._may_be_given_now(documents):
            ids = ",".join(map(str, documents.ids))
            url = f"/my/ebox/zip?ids={ids}"
            return {"type": "ir.actions.act_url", "url": url, "target": "download"}
        self.env["ebox.export"]._request(documents)
        return self.env["ir.actions.act_window"]._for_xml_id("l10n_be_ebox.ebox_export_action")
