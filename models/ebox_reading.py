from odoo import api, fields, models


class EboxReading(models.Model):
    """What a document says: what it asks to be paid, and its words to search by.

    Apart from the document, since whoever sees that registered mail arrived may not see this.
    """

    _name = "ebox.reading"
    _description = "What was read in a document"
    _rec_name = "document_id"

    document_id = fields.Many2one(
        "ebox.document", required=True, ondelete="cascade", readonly=True
    )
    answer = fields.Selection(
        [
            ("to_pay", "To pay"),
            ("refund", "Refund expected"),
            ("direct_debit", "Direct debit"),
            ("nothing", "Nothing to pay"),
            ("unknown", "No payment found"),
        ],
        required=True,
        readonly=True,
        default="unknown",
    )
    is_corrected = fields.Boolean("Decided by a person", readonly=True)
    words = fields.Char(readonly=True, help="The words that the answer was read from.")
    notices = fields.Json(readonly=True, help="Codes of what a person should look at.")
    read_date = fields.Datetime("Read on", readonly=True)
    search_text = fields.Char(
        readonly=True,
        prefetch=False,
        help="Of registered mail; the words of other mail stand on the document.",
    )

    _document_unique = models.Constraint(
        "UNIQUE (document_id)", "This document has been read already."
    )
    _search_text_gin = models.Index(
        "USING gin (to_tsvector('simple'::regconfig, search_text)) WHERE search_text IS NOT NULL"
    )

    @api.model
    def _of(self, document):
        """The reading of a document, made where it is the first."""
        return self.search([("document_id", "=", document.id)]) or self.create(
            {"document_id": document.id}
        )
