from functools import partial

from odoo import api, models
from odoo.fields import Domain
from odoo.tools import SQL

from .res_users import READER


class IrAttachment(models.Model):
    """Files that were shared are opened on the portal, which asks the share and keeps a history."""

    _inherit = "ir.attachment"

    def _closed_mail(self):
        closed = super()._closed_mail()
        if self.env.user.has_group(READER):
            closed |= self._of_the_ebox().filtered(
                lambda file: file.res_model == "ebox.document"
                and not file.ebox_file_id.document_id._is_own()
            ).sudo(False)
        return closed

    @api.model
    def _search(self, domain, *args, bypass_access=False, **kwargs):
        if not self.env.su and not bypass_access and self.env.user.has_group(READER):
            own = self.env.user.company_ids.ids
            domain = Domain(domain) & Domain.custom(to_sql=partial(_own_mail_sql, own))
        return super()._search(domain, *args, bypass_access=bypass_access, **kwargs)

    def _may_be_opened(self):
        """What is posted below a document gets no token that would outlive a share."""
        is_outside = self.env.user.share and "ebox.document" in self.sudo().mapped("res_model")
        return not is_outside and super()._may_be_opened()


def _own_mail_sql(company_ids, model, alias, _query):
    """The condition that an attachment is no file of a document of another company."""
    return SQL(
        """NOT EXISTS (
            SELECT FROM ebox_document_file file
              JOIN ebox_document document ON document.id = file.document_id
             WHERE file.id = %s AND %s = 'ebox.document' AND document.company_id <> ALL(%s)
        )""",
        model._field_to_sql(alias, "ebox_file_id"),
        model._field_to_sql(alias, "res_model"),
        company_ids,
    )
