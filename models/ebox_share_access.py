from functools import partial
from itertools import compress

from odoo import api, fields, models
from odoo.exceptions import AccessError
from odoo.fields import Domain
from odoo.tools import SQL

from .ir_attachment import CONFIDENTIAL

USER = "l10n_be_ebox.l10n_be_ebox_group_user"
RIGHTS = frozenset({"may_download", "may_label", "may_propose"})
# What a share says, beside which documents it opens.
SAID = (*sorted(RIGHTS), "include_registered", "is_standing")


class EboxDocument(models.Model):
    """What a person may do with a document that was shared; record rules say which they see."""

    _inherit = "ebox.document"

    def _is_own(self):
        """Whether this user reads the document as an employee of its company, without a share."""
        self.ensure_one()
        user, document = self.env.user, self.sudo()
        return (
            user.has_group(USER)
            and document.company_id in user.company_ids
            and (not document.is_confidential or user.has_group(CONFIDENTIAL))
        )

    def _shared_rights(self):
        """What the shares that are open today say of these documents, in one query.

        :return: dict of id to frozenset of names, of ``SAID``; empty for what nothing opens
        """
        shared = self.env["ebox.share.number"].sudo()
        shared.flush_model(
            ["share_id", "user_id", "customer_number_id", "open_until", "include_confidential"]
        )
        shared.env["ebox.share"].flush_model(SAID)
        self.sudo().flush_model(["customer_number_id", "is_confidential"])
        said = self.env.execute_query(
            SQL(
                """
                SELECT document.id, %s
                  FROM ebox_document document
                  JOIN ebox_share_number shared
                    ON shared.customer_number_id = document.customer_number_id
                  JOIN ebox_share share ON share.id = shared.share_id
                 WHERE document.id = ANY(%s) AND shared.user_id = %s AND shared.open_until >= %s
                   AND (shared.include_confidential OR document.is_confidential IS NOT TRUE)
                 GROUP BY document.id
                """,
                SQL(", ").join(
                    SQL("COALESCE(bool_or(%s), FALSE)", SQL.identifier("share", name))
                    for name in SAID
                ),
                self.ids,
                self.env.uid,
                fields.Date.context_today(self),
            )
        )
        nothing = dict.fromkeys(self.ids, frozenset())
        return nothing | {id_: frozenset(compress(SAID, values)) for id_, *values in said}

    def _has_right(self, right):
        """Whether this user may do it with this document, which they can read.

        :param str right: ``may_download``, ``may_label`` or ``may_propose``
        """
        if right not in RIGHTS:
            raise ValueError(right)
        return self._is_own() or right in self._shared_rights()[self.id]

    @api.model
    def _rights_somewhere(self):
        """What this user may do with some document or other: names, as of ``RIGHTS``."""
        if self.env.user.has_group(USER):
            return RIGHTS
        opens = [("user_id", "=", self.env.uid), ("open_until", ">=", "today")]
        [given] = self.env["ebox.share"].sudo()._read_group(
            [("row_ids", "any", opens)], [], [f"{right}:bool_or" for right in sorted(RIGHTS)]
        )
        return frozenset(compress(sorted(RIGHTS), given))

    def _check_right(self, right):
        """:raises AccessError: where the share does not give this right"""
        self.check_access("read")
        if not self._has_right(right):
            raise AccessError(
                self.env._("“%s” was shared with you to look at, not for this.", self.name)
            )

    @api.depends("customer_number_id")
    def _compute_may_open(self):
        """A colleague's right is that of their companies; elsewhere the share says it."""
        result = super()._compute_may_open()
        closed = self.filtered(
            lambda one: not one.may_open
            or (one.is_registered and not self.env.su and not one._is_own())
        )
        closed.may_open = False
        closed._opened_by_share().may_open = True
        return result

    def _opened_by_share(self):
        """Those of these documents that a share lets this user open, registered mail or not."""
        rights = self._shared_rights() if self else {}
        return self.filtered(
            lambda document: "include_registered" in rights.get(document._origin.id, ())
        )

    # --- read state: what was there when a share began is not news

    def _compute_is_unread(self):
        if self._reads_as_employee():
            return super()._compute_is_unread()
        unread = self.filtered_domain(self._unread_by_reader())
        unread.is_unread = True
        (self - unread).is_unread = False
        return None

    @api.model
    def _search_is_unread(self, operator, value):
        if operator != "in" or self._reads_as_employee():
            return super()._search_is_unread(operator, value)
        unread = self._unread_by_reader()
        return unread if True in value else ~unread

    @api.model
    def _reads_as_employee(self):
        """Whether this user reads more than what was shared; then everything is news at first."""
        return self.env.su or self.env.user.has_group(USER)

    @api.model
    def _unread_by_reader(self):
        """The condition that a document came after a share with this user began, unread since."""
        today = fields.Date.context_today(self)
        return Domain.custom(to_sql=partial(_unread_by_reader_sql, self.env.uid, today))


class EboxShareNumber(models.Model):
    """What a row opens."""

    _inherit = "ebox.share.number"

    def _opens(self, document):
        """Whether this row, still open, opens this document."""
        return self.customer_number_id == document.customer_number_id and (
            self.include_confidential or not document.is_confidential
        )


def _unread_by_reader_sql(uid, today, model, alias, _query):
    model.env["ebox.share.number"].sudo().flush_model(
        ["user_id", "customer_number_id", "open_until", "last_document_id"]
    )
    model.env["ebox.document.read"].sudo().flush_model(["user_id", "document_id"])
    document_id = model._field_to_sql(alias, "id")
    # The bound is the same for all documents: old ones are not even looked at.
    return SQL(
        """(%s > (SELECT MIN(last_document_id) FROM ebox_share_number WHERE user_id = %s)
        AND EXISTS (
            SELECT FROM ebox_share_number shared
             WHERE shared.user_id = %s
               AND shared.customer_number_id = %s
               AND shared.open_until >= %s
               AND shared.last_document_id < %s
        ) AND NOT EXISTS (
            SELECT FROM ebox_document_read WHERE user_id = %s AND document_id = %s
        ))""",
        document_id,
        uid,
        uid,
        model._field_to_sql(alias, "customer_number_id"),
        today,
        document_id,
        uid,
        document_id,
    )
