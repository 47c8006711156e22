from odoo import fields, models


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
    """Who is given a document by filing it is told of it, like of a new one."""

    _inherit = "ebox.document"

    def _file_under(self, number):
        passed = number.sudo().share_number_ids.filtered(
            lambda row: row.share_id.told_document_id >= self.id
        )
        had = self._readers() if passed else passed.user_id
        result = super()._file_under(number)
        for row in passed:
            if row.user_id not in had and row._opens(self.sudo()):
                row.share_id.untold_document_ids += self.sudo()
        return result
