from odoo import api, fields, models

from ..ebox.national_number import mask_national_numbers
from ..ebox.payment.communication import format_communication
from ..ebox.payment.model import Answer

KINDS = {
    Answer.TO_PAY: "to_pay",
    Answer.REFUND: "refund",
    Answer.DIRECT_DEBIT: "direct_debit",
}
# Fields of ``PaymentRead`` under the names that they have here.
NAMES = {
    "amount": "amount",
    "currency": "currency_id",
    "iban": "iban",
    "bic": "bic",
    "beneficiary": "beneficiary",
    "structured": "communication",
    "free": "communication",
    "due": "due",
}
MOST_WORDS = 300


class EboxPayment(models.Model):
    """From what was read to payments; what a person did with them stays."""

    _inherit = "ebox.payment"

    @api.model
    def _keep(self, document, readings):
        """Bring a document's payments in line with what was read.

        Where a person corrected, ordered or paid one of them, or posted its bill, or the bank
        paid it, all stay as they are.

        :param document: ``ebox.document``
        :param readings: list of ``ebox.payment.model.Reading``
        """
        # Not those in the cache, which may be what a user's rules left of them.
        payments = self.search([("document_id", "=", document.id)])
        if any(payment._is_settled() for payment in payments):
            return
        rows = [
            self._named(document, self._values_read(reading, place))
            | {"document_id": document.id, "sequence": number}
            for number, (reading, place) in enumerate(
                ((one, place) for one in readings for place in range(len(one.payments))), 1
            )
        ]
        for payment, values in zip(payments, rows, strict=False):
            payment.write(values)
        payments[len(rows):].unlink()
        kept = payments.exists() | self.create(rows[len(payments):])
        kept._after_change()

    def _is_settled(self):
        """Whether a person or the bank decided on it, so that reading again changes nothing."""
        return bool(
            self.is_corrected
            or self.ordered_date
            or self.manual_paid_date
            or self.amount_linked
            or self.sudo().move_id.state == "posted"
        )

    @api.model
    def _values_read(self, reading, place):
        """The values of one payment of a reading, with where each of them was read."""
        values = dict.fromkeys(NAMES.values(), False) | {
            "kind": KINDS[reading.answer],
            "amount": 0.0,
            "currency_id": self.env.ref("base.EUR").id,
        }
        sources = {}
        for name, found in reading.payments[place].found():
            value = self._from_read(name, found.value)
            if value:
                values[NAMES[name]] = value
                sources[NAMES[name]] = self._source_of(found)
        differing = [one for one in reading.disagreements if one.payment == place]
        return values | {
            "sources": sources,
            "notices": [self._disagreement(one) for one in differing if one.field in NAMES],
        }

    @api.model
    def _named(self, document, values):
        """Values with a name for their account where no source tells one: the e-Box itself has
        no field for it, and without a name nothing is paid by phone.

        :return: dict; the name is that of the published account, else of the sender
        """
        if values["kind"] != "to_pay" or not values["iban"] or values["beneficiary"]:
            return values
        published = self.env["ebox.sender.account"].sudo().search(
            [("iban", "=", values["iban"]), ("state", "=", "published")], limit=1
        )
        name = published.name or document.sudo()._long_name()
        if not name:
            return values
        source = {"source": "sender", "words": name}
        return values | {
            "beneficiary": name,
            "sources": values["sources"] | {"beneficiary": source},
        }

    @api.model
    def _from_read(self, name, value):
        """A value that was read, as its field holds it; False for a currency that is unknown."""
        if name == "amount":
            return float(value)
        if name == "currency":
            currencies = self.env["res.currency"].with_context(active_test=False)
            return currencies.search([("name", "=", value)], limit=1).id
        if name == "structured":
            return format_communication(value)
        return value

    @api.model
    def _source_of(self, found):
        return {"source": str(found.source), "words": shown_words(found.words)}

    @api.model
    def _disagreement(self, clash):
        """Values that differ between sources, as they are shown."""
        return {
            "field": NAMES[clash.field],
            "values": [
                self._source_of(found) | {"value": self._value_read(clash.field, found.value)}
                for found in clash.values
            ],
        }

    @api.model
    def _value_read(self, name, value):
        """A value that was read, in the words of a person."""
        if name == "due":
            return fields.Date.to_string(value)
        return format_communication(value) if name == "structured" else str(value)

    def _words_to_find(self):
        """What people type to find it: its account, its communication, whom it pays."""
        return " ".join(filter(None, (self.iban, self.communication, self.beneficiary)))

    def _after_change(self):
        """What follows from new values: bill, known accounts, and the bank."""
        self._match_new()


def shown_words(words):
    """The words that a value was read from, as they may be shown: no national numbers."""
    return mask_national_numbers(words)[:MOST_WORDS]
