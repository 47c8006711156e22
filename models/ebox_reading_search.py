from odoo import api, models
from odoo.tools import SQL

from .ebox_document_search import fold_parts
from .ir_attachment import REGISTERED


class EboxDocument(models.Model):
    """Documents are found by what they say; registered mail by those alone who may open it."""

    _inherit = "ebox.document"

    def _keep_words(self, texts):
        """Add the words of this document's files to what it is found by.

        :param texts: list of str, without national register numbers
        """
        text = fold_parts([self.search_text, *texts])
        if self.is_registered:
            self.reading_ids.search_text = text
        else:
            self.search_text = text

    @api.model
    def _words_to_sql(self, alias, query):
        """As for other mail, in two indexes: an OR of conditions would use neither."""
        found = super()._words_to_sql(alias, query)
        if not self.env.user.has_group(REGISTERED):
            return found
        return SQL(
            """%s IN (
                SELECT id FROM ebox_document WHERE %s
                UNION ALL
                SELECT document_id FROM ebox_reading
                 WHERE search_text IS NOT NULL
                   AND to_tsvector('simple'::regconfig, %s) @@ to_tsquery('simple', %s)
            )""",
            SQL.identifier(alias, "id"),
            super()._words_to_sql(self._table, query),
            self.env["ebox.reading"]._field_to_sql("ebox_reading", "search_text"),
            query,
        )

    def _has_words(self, words):
        if super()._has_words(words):
            return True
        own = (self.reading_ids.search_text or "").split()
        return all(any(one.startswith(word) for one in own) for word in words)
