from odoo import SUPERUSER_ID, api, fields, models
from odoo.exceptions import UserError


class EboxDocumentEvent(models.Model):
    """The history of a document: appended to, never changed."""

    _name = "ebox.document.event"
    _description = "Event in the life of a document"
    _order = "id DESC"
    _rec_name = "text"

    document_id = fields.Many2one(
        "ebox.document", required=True, index=True, ondelete="cascade", readonly=True
    )
    user_id = fields.Many2one(
        "res.users", readonly=True, help="Empty: it happened by itself.", ondelete="restrict"
    )
    kind = fields.Selection(
        [
            ("received", "Received"),
            ("requested", "Download asked for"),
            ("downloaded", "Downloaded"),
            ("opened", "Opened"),
            ("bill", "Vendor bill"),
            ("linked", "Linked"),
            ("removed", "Content removed"),
        ],
        required=True,
        readonly=True,
    )
    text = fields.Char(required=True, readonly=True)

    @api.model
    def _log(self, documents, kind, text):
        """Append an event to the history of each document, as this user."""
        user = self.env.uid if self.env.uid != SUPERUSER_ID else False
        return self.sudo().create(
            [
                {"document_id": document.id, "kind": kind, "text": text, "user_id": user}
                for document in documents
            ]
        )

    def write(self, vals):  # pylint: disable=method-required-super
        raise UserError(self.env._("The history of a document cannot be changed."))

    @api.ondelete(at_uninstall=True)
    def _unlink_never(self):
        """By sudo too; it ends with the addon alone."""
        raise UserError(self.env._("The history of a document cannot be changed."))


class EboxDocument(models.Model):
    """The history as the document shows it."""

    _inherit = "ebox.document"

    event_ids = fields.One2many("ebox.document.event", "document_id", readonly=True)
