"""A year of a company, in Odoo: 500 documents, 3,000 bank lines in random order."""
from collections import Counter
from datetime import datetime, time, timedelta
from random import Random

from ..ebox.tests import test_matching_year as year
from .bank import BankCase
from .documents import message

SEED = 20_261
BOOKS = "account_move, account_move_line, account_payment, account_partial_reconcile"
FILES = (1, 150)  # lines of a bank file, from and to
LATE = 0.2  # of the documents come when half of the lines were there before them
SUGGESTED = 3
REST = ("typo", "partial", "account", "name", "charges", "old", "free")


class TestMatchYear(BankCase):
    """Documents and bank files come in as they come; a person confirms the parts that are paid."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env = cls.env(context=dict(cls.env.context, tracking_disable=True))
        cls.bank = cls.bank.with_env(cls.env)
        rng = Random(SEED)
        cls.due = year.payments(rng)
        cls.booked = year.lines(rng, cls.due)
        early = [one for one in cls.due if rng.random() >= LATE]
        late = [one for one in cls.due if one not in early]
        cls.payments, cls.lines, cls.waiting = {}, [], []
        cls.found, cls.seen = Counter(), Counter()
        cls.make_documents(early)
        for part in cls.files(rng):
            cls.bring(cls.booked[part])
            if len(cls.lines) > year.LINES // 2 and late:
                cls.make_documents(late)
                late = []

    @classmethod
    def files(cls, rng):
        """The parts of the year's lines that come together: slices, in their order."""
        start = 0
        while start < year.LINES:
            end = start + rng.randint(*FILES)
            yield slice(start, end)
            start = end

    @classmethod
    def make_documents(cls, due):
        """Documents that ask for these payments, as they are just read."""
        documents = cls.take_in(
            *(
                message(
                    f"year-{one.key}",
                    published=datetime.combine(one.due - timedelta(days=30), time(9)),
                )
                for one in due
            )
        )
        made = cls.env["ebox.payment"].sudo().create(
            [
                {
                    "document_id": document.id,
                    "kind": "refund" if one.is_refund else "to_pay",
                    "amount": float(one.residual),
                    "iban": one.iban,
                    "communication": one.communication,
                    "beneficiary": one.names[0],
                    "due": one.due,
                }
                for document, one in zip(documents, due, strict=True)
            ]
        )
        cls.payments |= {one.key: payment for one, payment in zip(due, made, strict=True)}
        made._match_new()
        cls.judge()

    @classmethod
    def bring(cls, booked):
        """Import a bank file, and judge what became of its lines."""
        # As autovacuum does; else core's query for the payments of entries takes seconds.
        cls.env.flush_all()
        cls.env.cr.execute(f"ANALYZE {BOOKS}")
        lines = cls.env["account.bank.statement.line"].create(
            [
                {
                    "journal_id": cls.bank.id,
                    "date": one.line.date,
                    "amount": float(one.line.amount),
                    "payment_ref": one.line.payment_ref,
                    "partner_name": one.line.partner_name,
                    "account_number": one.line.iban,
                }
                for one in booked
            ]
        )
        cls.lines += zip(booked, lines, strict=True)
        cls.waiting += cls.lines[-len(lines):]
        cls.judge()

    @classmethod
    def judge(cls):
        """Look at each line once its document is there; confirm the parts that were paid."""
        ready = [pair for pair in cls.waiting if pair[0].pays in cls.payments]
        cls.waiting = [pair for pair in cls.waiting if pair[0].pays not in cls.payments]
        for one, line in ready:
            payment = cls.payments[one.pays]
            first = line.ebox_link_ids.filtered(lambda link: link.state != "refused")[:SUGGESTED]
            link = first.filtered(lambda link: link.payment_id == payment)  # noqa: B023
            cls.seen[one.how] += 1
            cls.found[one.how] += bool(link)
            if one.how == "partial":
                link.filtered(lambda link: link.state == "suggested").action_accept()

    def share(self, *kinds):
        """How many of the lines of these kinds were found, of all that there are; from 0 to 1."""
        return sum(self.found[how] for how in kinds) / sum(self.seen[how] for how in kinds)

    def test_the_whole_year_came_in(self):
        self.assertEqual(len(self.payments), year.PAYMENTS)
        self.assertEqual(len(self.lines), year.LINES)
        for how in ("exact", "duplicate", *REST):
            self.assertGreater(self.seen[how], 5, how)

    def test_no_line_is_linked_wrongly(self):
        truth = {line: self.payments.get(one.pays) for one, line in self.lines}
        links = self.env["ebox.payment.link"].search(
            [("company_id", "=", self.company.id), ("state", "=", "accepted")]
        )
        self.assertGreater(len(links), 200)
        wrong = [link for link in links if truth[link.statement_line_id] != link.payment_id]
        self.assertEqual(wrong, [])

    def test_exact_references_are_linked(self):
        exact = {one.pays for one, _line in self.lines if one.how == "exact"}
        linked = [self.payments[key].state in ("paid", "refunded") for key in exact]
        self.assertGreaterEqual(sum(linked) / len(linked), 0.98)

    def test_of_what_was_paid_twice_one_line_is_taken(self):
        twice = [self.payments[one.pays] for one, _line in self.lines if one.how == "duplicate"]
        for payment in twice:
            links = payment.link_ids.filtered(lambda link: link.state == "accepted")
            self.assertLessEqual(len(links), 1)

    def test_the_rest_is_among_the_first_three(self):
        self.assertGreaterEqual(self.share(*REST), 0.90)
