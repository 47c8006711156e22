from odoo import api, models
from odoo.tools import SQL

from ..ebox.national_number import mask_national_numbers
from .ebox_document_search import fold_parts
from .ir_attachment import REGISTERED


class EboxDocument(models.Model):
    """Documents are found by what they say; registered mail by those alone who may open it."""

    _inherit = "ebox.document"

    def _keep_words(self, texts):
        """Add the words of this document's files to what it is found by.

        :param texts: list of str, without national register numbers that are valid
        """
        own_number = self.sudo().attention_number or ""
        told = [mask_national_numbers(text or "", own_number) for text in texts]
        text = fold_parts([self.search_text, *told])
        if self.is_registered:
            self.reading_ids.search_text = text
        else:
            self.search_text = text

    @api.model
    def _words_to_sql(self, alias, query):
        """As for other mail, in two indexes: an OR of conditions would use neither."""
        found = super()._words_to_sql(alias, query)
        if not (opened := self._registered_that_open()):
            return found
        return SQL(
            """%s IN (
                SELECT id FROM ebox_document WHERE %s
                UNION ALL
                SELECT registered.id
                  FROM ebox_reading JOIN ebox_document registered ON registered.id = document_id
                 WHERE ebox_reading.search_text IS NOT NULL
                   AND to_tsvector('simple'::regconfig, %s) @@ to_tsquery('simple', %s)
                   AND (%s)
            )""",
            SQL.identifier(alias, "id"),
            super()._words_to_sql(self._table, query),
            self.env["ebox.reading"]._field_to_sql("ebox_reading", "search_text"),
            query,
            SQL(" OR ").join(opened),
        )

    @api.model
    def _registered_that_open(self):
        """Which registered mail this user may open, and so finds by what it says.

        :return: list of ``SQL`` conditions on ``registered``, a document
        """
        if self.env.su:
            return [SQL("TRUE")]
        if not self.env.user.has_group(REGISTERED):
            return []
        return [SQL("registered.company_id = ANY(%s)", self.env.user.company_ids.ids)]

    def _has_words(self, words):
        if super()._has_words(words):
            return True
        own = (self.sudo().reading_ids.search_text or "").split() if self.may_open else []
        return all(any(one.startswith(word) for one in own) for word in words)
