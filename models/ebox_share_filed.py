from odoo import fields, models
from odoo.fields import Command

# What decides, with the shares themselves, who may read a document.
OPENING = frozenset({"customer_number_id", "is_confidential"})


class EboxShare(models.Model):
    """Documents that are still to be told, though later ones were."""

    _inherit = "ebox.share"

    untold_document_ids = fields.Many2many(
        "ebox.document",
        "ebox_share_untold_document",
        readonly=True,
        copy=False,
        groups=fields.NO_ACCESS,
        help="Filed under a number of this share later, or in a mail that was called back.",
    )


class EboxDocument(models.Model):
    """Who is given a document by a change of it is told of it, like of a new one."""

    _inherit = "ebox.document"

    def write(self, vals):
        if not OPENING & vals.keys():
            return super().write(vals)
        had = {document: document._readers() for document in self}
        result = super().write(vals)
        for document, readers in had.items():
            document.sudo()._opened_since(readers)
        return result

    def _opened_since(self, readers):
        """Have everybody told who may read this document now, and was told of later ones.

        Who has seen it already knows of it.

        :param readers: ``res.users`` who had it before
        """
        known = readers | self.read_ids.user_id
        rows = self.customer_number_id.share_number_ids.filtered(
            lambda row: row.user_id not in known
            and row.share_id.told_document_id >= self.id
            and row._opens(self)
        )
        rows.share_id.write({"untold_document_ids": [Command.link(self.id)]})
