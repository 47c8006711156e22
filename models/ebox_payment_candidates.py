from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from odoo import api, fields, models
from odoo.tools import SQL

from ..ebox.payment import matching

NEAREST = 5  # payments above and below a line's amount, with its reference or its account
EQUAL = 20  # payments of the same amount


@dataclass(frozen=True, slots=True)
class Candidate:
    """A payment that a line may have made; ``came`` is the day its document was published."""

    payment: matching.OpenPayment
    came: date


class EboxPayment(models.Model):
    """From bank lines to the payments that they may have made, by index."""

    _inherit = "ebox.payment"

    reference_key = fields.Char(
        compute="_compute_reference_key",
        store=True,
        help="The communication, structured or free, in the form in which it is looked up.",
    )

    # The three ways to a payment; each is a probe whose cost hardly grows with the documents. That
    # by amount knows equality alone, lest it is taken for the others while statistics are young.
    _bank_reference = models.Index(
        "(reference_key, company_id, bank_amount) WHERE awaits_bank AND reference_key IS NOT NULL"
    )
    _bank_iban = models.Index(
        "(iban, company_id, bank_amount) WHERE awaits_bank AND iban IS NOT NULL"
    )
    _bank_amount = models.Index("USING hash (bank_amount) WHERE awaits_bank")

    @api.depends("communication")
    def _compute_reference_key(self):
        for payment in self:
            payment.reference_key = matching.payment_key(payment.communication or "") or False

    def _candidates_of(self, lines):
        """What bank lines may have paid: two queries for all of them.

        :param lines: ``account.bank.statement.line``
        :return: dict of line id to list of ``Candidate``; no entry for lines without any
        """
        if not lines:
            return {}
        self.env.flush_all()
        pairs = self.env.execute_query(self._pairs_query(lines))
        candidates = self._described({payment_id for _line_id, payment_id in pairs})
        found = {}
        for line_id, payment_id in pairs:
            found.setdefault(line_id, []).append(candidates[payment_id])
        return found

    def _pairs_query(self, lines):
        facts, said = [], []
        for line in lines:
            keys = matching.line_keys(line._ebox_bank_line())
            facts.append((line.id, line.company_id.id, line.ebox_amount_open, keys.iban))
            # A free communication has a digit, or it would be found in anything.
            free = (run for run in keys.free if any(letter.isdigit() for letter in run))
            said += ((line.id, key) for key in (*keys.communications, *free))
        return SQL(
            """
              WITH line AS (
                SELECT * FROM unnest(%(ids)s::int[], %(companies)s::int[], %(amounts)s::numeric[],
                                     %(ibans)s::text[]) AS line(id, company_id, amount, iban)
              ), said AS (
                SELECT said.key, line.*
                  FROM unnest(%(said_ids)s::int[], %(said_keys)s::text[]) AS said(id, key)
                  JOIN line USING (id)
              )
            SELECT line.id, found.id FROM line CROSS JOIN LATERAL (%(equal)s) AS found
             UNION
            SELECT line.id, found.id FROM line CROSS JOIN LATERAL (%(by_iban)s) AS found
             UNION
            SELECT line.id, found.id FROM said AS line CROSS JOIN LATERAL (%(by_key)s) AS found
             ORDER BY 1, 2
            """,
            ids=[fact[0] for fact in facts],
            companies=[fact[1] for fact in facts],
            amounts=[fact[2] for fact in facts],
            ibans=[fact[3] for fact in facts],
            said_ids=[line_id for line_id, _key in said],
            said_keys=[key for _line_id, key in said],
            equal=SQL(
                """SELECT id FROM ebox_payment
                    WHERE awaits_bank AND company_id = line.company_id
                      AND bank_amount = line.amount
                    LIMIT %s""",
                EQUAL,
            ),
            by_iban=self._nearest(SQL("iban = line.iban")),
            by_key=self._nearest(SQL("reference_key = line.key")),
        )

    def _nearest(self, same):
        """The payments with the ``same`` thing whose amounts are nearest, above and below."""
        sides = [
            SQL(
                """(SELECT id FROM ebox_payment
                     WHERE awaits_bank AND %s AND company_id = line.company_id
                       AND bank_amount %s line.amount
                     ORDER BY bank_amount %s LIMIT %s)""",
                same, SQL(comparison), SQL(order), NEAREST,
            )
            for comparison, order in (("<=", "DESC"), (">", "ASC"))
        ]
        return SQL(" UNION ALL ").join(sides)

    def _described(self, payment_ids):
        """What matching compares of these payments.

        :return: dict of payment id to ``Candidate``
        """
        rows = self.env.execute_query(
            SQL(
                """
                SELECT payment.id, payment.document_id, abs(payment.bank_amount)::text,
                       currency.name, payment.iban, payment.communication, payment.due,
                       payment.kind = 'refund', document.published::date,
                       ARRAY[payment.beneficiary, sender.name_fr, sender.name_nl, sender.name_de,
                             sender.long_name_fr, sender.long_name_nl, sender.long_name_de]
                  FROM ebox_payment payment
                  JOIN res_currency currency ON currency.id = payment.currency_id
                  JOIN ebox_document document ON document.id = payment.document_id
                  JOIN ebox_sender sender ON sender.id = document.sender_id
                 WHERE payment.id = ANY(%s)
                """,
                list(payment_ids),
            )
        )
        return {row[0]: _candidate(*row) for row in rows}


def _candidate(
    payment_id, document_id, residual, currency, iban, communication, due, is_refund, came, names
):
    return Candidate(
        matching.OpenPayment(
            key=payment_id,
            document=document_id,
            residual=Decimal(residual),
            currency=currency,
            # A refund's document prints our own account, not the one that it comes from.
            iban="" if is_refund else iban or "",
            communication=communication or "",
            due=due,
            names=tuple(filter(None, names)),
            is_refund=is_refund,
        ),
        came,
    )
