import re
import unicodedata

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL

from ..ebox.national_number import mask_national_numbers

# Letters that Unicode does not decompose, though people type them apart.
LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d"})
# PostgreSQL refuses a text of over a megabyte and a word of over two kilobytes.
MOST_INDEXED = 60_000
LONGEST_WORD = 100
MOST_WORDS = 30
NAMES = dict.fromkeys(
    f"{prefix}_{lang}" for prefix in ("name", "long_name") for lang in ("fr", "nl", "de")
)


def fold(text):
    """Lower case, without accents and punctuation: what is searched, and what is searched for.

    >>> fold("Rappel: cotisation n° 12/345 – Société Œuvres & Straße")
    'rappel cotisation n 12 345 societe oeuvres strasse'
    """
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(LIGATURES))
    letters = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(word[:LONGEST_WORD] for word in re.findall(r"[^\W_]+", letters))


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
        words = fold(" ".join(map(str, texts))).split()[:MOST_WORDS]
        if not words:
            return Domain.TRUE
        query = " & ".join(f"{word}:*" for word in words)
        return Domain.custom(
            to_sql=lambda model, alias, _query: model._words_to_sql(alias, query),
            predicate=lambda record: record._has_words(words),
        )

    @api.model
    def _words_to_sql(self, alias, query):
        """The condition that a document has the words of a ``tsquery``."""
        return SQL(
            "to_tsvector('simple'::regconfig, COALESCE(%s, '')) @@ to_tsquery('simple', %s)",
            self._field_to_sql(alias, "search_text"),
            query,
        )

    def _has_words(self, words):
        own = (self.search_text or "").split()
        return all(any(one.startswith(word) for one in own) for word in words)

    def _add_names_to_search(self):
        """Follow the names of sender and type, which the e-Box may describe after the message."""
        for document in self:
            lang = document.company_id.partner_id.lang
            names = self._names_in_all_languages(document.sender_id, document.message_type_id)
            document.write(
                {
                    "sender_name": document.sender_id.with_context(lang=lang).name,
                    # What is there holds the subject in all its languages: only add to it.
                    "search_text": fold_parts([*names, document.search_text]),
                }
            )

    @api.model
    def _fold_values(self, subject, sender, message_type, number, file_names, own_number=""):
        """What a document can be found by.

        :param str own_number: national register number of whom it is for
        :return: folded text, every word once
        """
        names = self._names_in_all_languages(sender, message_type)
        told = [mask_national_numbers(text or "", own_number) for text in (subject, *file_names)]
        return fold_parts([told[0], sender.number, number, *names, *told[1:]])

    @api.model
    def _names_in_all_languages(self, *records):
        return [record[name] for record in records for name in NAMES if name in record._fields]


class EboxSender(models.Model):
    """A sender that gets a name is found by it, in all the documents that are there."""

    _inherit = "ebox.sender"

    def write(self, vals):
        result = super().write(vals)
        if NAMES.keys() & vals.keys():
            self.env["ebox.document"].sudo().search(
                [("sender_id", "in", self.ids)]
            )._add_names_to_search()
        return result


class EboxMessageType(models.Model):
    """As a sender: found by its name in three languages."""

    _inherit = "ebox.message.type"

    def write(self, vals):
        result = super().write(vals)
        if NAMES.keys() & vals.keys():
            self.env["ebox.document"].sudo().search(
                [("message_type_id", "in", self.ids)]
            )._add_names_to_search()
        return result


def fold_parts(parts):
    """The folded words of texts, each once, as many as are indexed; the first parts go first."""
    words = fold(" ".join(part for part in parts if part)).split()
    return " ".join(dict.fromkeys(words))[:MOST_INDEXED]
