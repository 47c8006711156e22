from odoo import api, fields, models


class EboxDocumentRead(models.Model):
    """A person opened, downloaded or exported a document; apart from the official read state."""

    _name = "ebox.document.read"
    _description = "Document read by a person"
    _rec_name = "document_id"

    document_id = fields.Many2one("ebox.document", required=True, ondelete="cascade", index=True)
    user_id = fields.Many2one(
        "res.users", required=True, ondelete="cascade", default=lambda self: self.env.user
    )

    _read_unique = models.Constraint(
        "UNIQUE (user_id, document_id)", "This document is marked as read already."
    )


class EboxDocument(models.Model):
    """The reader's own read state."""

    _inherit = "ebox.document"

    read_ids = fields.One2many("ebox.document.read", "document_id")
    is_unread = fields.Boolean("Unread", compute="_compute_is_unread", search="_search_is_unread")

    @api.depends_context("uid")
    @api.depends("read_ids.user_id")
    def _compute_is_unread(self):
        read = self.env["ebox.document.read"].sudo().search(
            [("document_id", "in", self.ids), ("user_id", "=", self.env.uid)]
        )
        for document in self:
            document.is_unread = document not in read.document_id

    @api.model
    def _search_is_unread(self, operator, value):
        if operator != "in":
            return NotImplemented
        mine = [("user_id", "=", self.env.uid)]
        return [("read_ids", "not any!" if True in value else "any!", mine)]

    def action_mark_read(self):
        """Note that this user has seen these documents; to be called again does nothing."""
        self.check_access("read")
        self.filtered("is_unread")._mark_read()
        return True

    def _mark_read(self):
        """The same for documents that were just found as this user, in one statement."""
        if not self:
            return
        # Two tabs of one person may say so at once.
        self.env.cr.execute_values(
            """
            INSERT INTO ebox_document_read (document_id, user_id, create_uid, create_date)
            VALUES %s ON CONFLICT DO NOTHING
            """,
            [(id_, self.env.uid, self.env.uid, self.env.cr.now()) for id_ in self.ids],
        )
        self.invalidate_recordset(["read_ids", "is_unread"])

    def action_mark_unread(self):
        """Let this user find these documents among the unread ones again."""
        self.check_access("read")
        self.env["ebox.document.read"].sudo().search(
            [("document_id", "in", self.ids), ("user_id", "=", self.env.uid)]
        ).unlink()
        self.invalidate_recordset(["read_ids", "is_unread"])
        return True
