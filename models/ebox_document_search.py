import re
import unicodedata

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL


def fold(text):
    """Lower case, without accents and punctuation: what is searched, and what is searched for.

    >>> fold("Rappel: cotisation n° 12/345 – Société")
    'rappel cotisation n 12 345 societe'
    """
    decomposed = unicodedata.normalize("NFKD", text)
    letters = "".join(c for c in decomposed if not unicodedata.combining(c)).lower()
    return " ".join(re.findall(r"[^\W_]+", letters))


class EboxDocument(models.Model):
    """Full-text search: one folded text a document, one index, every word or its beginning."""

    _inherit = "ebox.document"

    search_text = fields.Char(readonly=True, prefetch=False)
    fulltext = fields.Char("Text", compute="_compute_fulltext", search="_search_fulltext")

    _search_text_gin = models.Index(
        "USING gin (to_tsvector('simple'::regconfig, COALESCE(search_text, '')))"
    )

    def _compute_fulltext(self):
        for document in self:
            document.fulltext = document.search_text

    @api.model
    def _search_fulltext(self, operator, value):
        if operator not in ("ilike", "=", "in", "like"):
            return NotImplemented
        texts = [value] if isinstance(value, str) else list(value)
        words = fold(" ".join(map(str, texts))).split()
        if not words:
            return Domain.TRUE
        query = " & ".join(f"{word}:*" for word in words)
        return Domain.custom(
            to_sql=lambda model, alias, _query: SQL(
                "to_tsvector('simple'::regconfig, COALESCE(%s, '')) @@ to_tsquery('simple', %s)",
                SQL.identifier(alias, "search_text"),
                query,
            ),
            predicate=lambda record: all(
                any(own.startswith(word) for own in (record.search_text or "").split())
                for word in words
            ),
        )

    def _refresh_search_text(self):
        """Fold anew what a document can be found by."""
        for document in self:
            document.search_text = document._fold_values(
                document.name,
                document.sender_id,
                document.message_type_id,
                document.customer_number_name,
                document.file_ids.mapped("name"),
            )

    @api.model
    def _fold_values(self, subject, sender, message_type, number, file_names):
        names = [
            record[f"{prefix}_{lang}"]
            for record, prefixes in ((sender, ("name", "long_name")), (message_type, ("name",)))
            for prefix in prefixes
            for lang in ("fr", "nl", "de")
        ]
        parts = [subject, sender.number, number, *names, *file_names]
        return fold(" ".join(dict.fromkeys(part for part in parts if part)))
