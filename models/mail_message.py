from odoo import api, models
from odoo.fields import Domain
from odoo.tools import SQL

from .ebox_share_access import USER

DOCUMENT = "ebox.document"


class MailMessage(models.Model):
    """Discussions of documents that are shared: closed with the document itself.

    Odoo lets authors, and whoever was told, read a message for good, and lets portal users make
    messages by RPC with any author and any recipient. Who reads by a share writes on the page of
    the document, and no message outlives the share.
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
