"""Bank lines and documents: ours against OCA's automatic reconciliation and core's own calls.

Runs inside ``odoo shell``, on a database of its own. Both sides reconcile the same lines with the
same bills: a savepoint is rolled back after each.
"""
from __future__ import annotations

import gc
import time
from datetime import date, timedelta
from functools import partial

from odoo.addons.l10n_be_ebox.bench.results import Row, median_ratio, spread
from odoo.fields import Command
from odoo.tools import SQL

BATCH = 20
BILLS = 900
ROUNDS = 5
LINES = 1000
DAY = date(2026, 11, 2)
OCA = "account_reconcile_oca"


class Bookkeeping:
    """A company with accounts, a bank and a mailbox whose documents are paid."""

    def __init__(self, env):
        company = env["res.company"].create({"name": f"Bench {time.time()}"})
        company.country_id = env.ref("base.be")
        company.company_registry = "0403170701"
        env.user.company_ids += company
        env["account.chart.template"].try_loading("be_comp", company, install_demo=False)
        self.env = env = env(
            context=dict(env.context, allowed_company_ids=company.ids, tracking_disable=True)
        )
        self.company = company.with_env(env)
        self.bank = self.journal("bank")
        self.purchases = self.journal("purchase")
        self.expense = env["account.account"].search(
            [("code", "=like", "61%"), ("company_ids", "in", company.ids)], limit=1
        )
        self.mailbox = env["ebox.mailbox"].create({"company_id": company.id})
        self.sender = env["ebox.sender"]._by_number(["0999000001"])["0999000001"]
        self.supplier = env["res.partner"].create({"name": "Fictilease", "is_company": True})
        key = (self.sender.id, "")
        self.number = env["ebox.customer.number"]._by_key(self.mailbox, [key])[key]

    def journal(self, kind):
        return self.env["account.journal"].search(
            [("company_id", "=", self.company.id), ("type", "=", kind)], limit=1
        )

    def make_documents(self, first, last, open_days=60):
        """Documents that ask for a payment each, by SQL: what is timed is finding them.

        Their amounts are drawn from 1,200,000 possible ones, their accounts from 40.
        """
        self.env.flush_all()
        self.env.execute_query(
            SQL(
                """
                WITH document AS (
                    INSERT INTO ebox_document (active, mailbox_id, company_id, sender_id, name,
                        published, customer_number_id, channel, provider, external_id,
                        content_state, check_state, is_registered, is_confidential)
                    SELECT true, %(mailbox)s, %(company)s, %(sender)s, 'Letter ' || n,
                           timestamp '2026-11-02' - make_interval(days => n %% %(days)s),
                           %(number)s, 'ebox', 'bench', 'D' || n, 'stored', 'to_check', false, false
                      FROM generate_series(%(first)s, %(last)s) AS n
                    RETURNING id, external_id, published
                )
                INSERT INTO ebox_payment (document_id, company_id, sender_id, sequence, kind,
                    currency_id, amount, iban, communication, communication_key, reference_key,
                    due, state, amount_linked, amount_residual, bank_amount, awaits_bank)
                SELECT id, %(company)s, %(sender)s, 1, 'to_pay', %(currency)s, amount,
                       'BE' || lpad((n %% 40)::text, 14, '0'), digits, digits, digits,
                       published::date + 30, 'to_pay', 0, amount, -amount, true
                  FROM (SELECT *, substr(external_id, 2)::bigint AS n FROM document) AS document
                 CROSS JOIN LATERAL (SELECT
                    (1000 + (n * 7919) %% 1200000) / 100.0 AS amount,
                    lpad((1000000000 + n)::text, 10, '0') || lpad((CASE WHEN
                        (1000000000 + n) %% 97 = 0 THEN 97 ELSE (1000000000 + n) %% 97 END)::text,
                        2, '0') AS digits) AS said
                RETURNING id
                """,
                mailbox=self.mailbox.id, company=self.company.id, sender=self.sender.id,
                number=self.number.id, currency=self.company.currency_id.id,
                first=first, last=last, days=open_days,
            )
        )
        self.settle()

    def settle(self):
        """What autovacuum does by itself after such a change."""
        self.env.flush_all()
        self.env.cr.execute("ANALYZE")
        self.env.invalidate_all()

    def make_lines(self, wanted):
        """Bank lines, not matched yet: of [(amount, communication, IBAN), …]."""
        lines = self.env["account.bank.statement.line"]
        values = [
            {
                "journal_id": self.bank.id,
                "date": DAY,
                "amount": amount,
                "payment_ref": communication,
                "account_number": iban,
            }
            for amount, communication, iban in wanted
        ]
        for start in range(0, len(values), 200):
            lines += lines.create(values[start:start + 200])
        return lines

    def make_bills(self, count):
        """Posted vendor bills with a communication each; ``account.move``."""
        bills = self.env["account.move"]
        for start in range(0, count, 80):
            batch = bills.create(
                [
                    {
                        "move_type": "in_invoice",
                        "partner_id": self.supplier.id,
                        "invoice_date": DAY,
                        "date": DAY,
                        "journal_id": self.purchases.id,
                        "payment_reference": communication(number),
                        "invoice_line_ids": [
                            Command.create(
                                {
                                    "name": "Lease",
                                    "price_unit": price_of(number),
                                    "account_id": self.expense.id,
                                    "tax_ids": [Command.clear()],
                                }
                            )
                        ],
                    }
                    for number in range(start, min(start + 80, count))
                ]
            )
            # While statistics are young, core's query for payments of bills takes minutes.
            self.settle()
            batch.action_post()
            bills += batch
        return bills

    def make_payments(self, bills):
        """A document for each bill, which asks for its amount."""
        documents = self.env["ebox.document"].create(
            [
                {
                    "mailbox_id": self.mailbox.id,
                    "sender_id": self.sender.id,
                    "customer_number_id": self.number.id,
                    "external_id": f"B{bill.id}",
                    "name": f"Invoice {bill.name}",
                    "published": DAY,
                }
                for bill in bills
            ]
        )
        return self.env["ebox.payment"].create(
            [
                {
                    "document_id": document.id,
                    "amount": bill.amount_total,
                    "communication": bill.payment_reference,
                    "due": DAY + timedelta(days=30),
                    "move_id": bill.id,
                }
                for document, bill in zip(documents, bills, strict=True)
            ]
        )


def communication(number):
    """The structured communication of a document, as people write it on a transfer."""
    base = 1_000_000_000 + number
    digits = f"{base}{base % 97 or 97:02d}"
    return f"+++{digits[:3]}/{digits[3:7]}/{digits[7:]}+++"


def amount_of(number):
    """What ``make_documents`` lets a document ask for."""
    return (1000 + number * 7919 % 1_200_000) / 100


def price_of(number):
    """What a bill comes to, each its own amount."""
    return 100.0 + number


def iban_of(number):
    return f"BE{number % 40:014d}"


def timed(env, work):
    """Seconds that ``work`` takes until all is written; then it is undone."""
    env.flush_all()
    env.invalidate_all()
    gc.collect()
    savepoint = env.cr.savepoint()
    start = time.perf_counter()
    work()
    env.flush_all()
    seconds = time.perf_counter() - start
    savepoint.close(rollback=True)
    env.invalidate_all()
    return seconds


def match_growth(env):
    """1,000 new bank lines against 1,000 and against 100,000 open documents."""
    books = Bookkeeping(env)
    lines = books.make_lines(
        # Of ten lines six are exact, one has a typo, one pays a part, two are of other things.
        (
            -amount_of(number) if number % 10 < 7 else -amount_of(number) / 2,
            communication(number).replace("4", "5", 1) if number % 10 == 6
            else communication(number) if number % 10 < 8 else "Lunch",
            iban_of(number),
        )
        for number in range(LINES)
    )
    figures = {}
    for count, first in ((1_000, 0), (100_000, 1_000)):
        books.make_documents(first, count - 1)
        times = [timed(env, lines._ebox_match) for _turn in range(3)]
        figures[count] = min(times) / LINES * 1000
        print(f"{count} documents: {figures[count]:.2f} ms a line; {spread(times)} s")
    lines._ebox_match()
    linked = env["ebox.payment.link"].search_count(
        [("statement_line_id", "in", lines.ids), ("state", "=", "accepted")]
    )
    assert linked >= LINES * 0.6, f"only {linked} lines were linked"
    env.cr.rollback()
    large, small = figures[100_000], figures[1_000]
    return [Row("match_growth", large, small, large / small, "ms/line", 1.5, True)]


def match_vs_core(env):
    """Matching and reconciling in batches of 20, against core's two calls for each line."""
    ours, core, ratio = compare(env, core_on)
    env.cr.rollback()
    return [Row("match_vs_core", ours * MS, core * MS, 1 / ratio, "ms/line", 4, False)]


def match_vs_oca(env):
    """The same against the automatic reconciliation of OCA's account_reconcile_oca."""
    module = env["ir.module.module"].search([("name", "=", OCA)])
    if not module:
        print(f"{OCA} is not on the addons path: nothing to compare with.")
        return []
    module.button_immediate_install()
    with env.registry.cursor() as cr:
        ours, oca, ratio = compare(env(cr=cr), oca_on)
        cr.rollback()
    return [Row("match_vs_oca", ours * MS, oca * MS, 1 / ratio, "ms/line", 10, False)]


MS = 1000 / BATCH


def bills_and_lines(env):
    """Open bills, a document and a bank line for each: what all sides work on."""
    books = Bookkeeping(env)
    # Lines before bills: at their creation there is nothing yet to reconcile them with.
    lines = books.make_lines(
        [(-price_of(number), communication(number), "") for number in range(BATCH * ROUNDS)]
    )
    bills = books.make_bills(BILLS)
    books.make_payments(bills)
    books.settle()
    assert not any(lines.mapped("is_reconciled"))
    return lines, bills


def compare(env, other):
    """Ours against the ``other`` side, batch by batch, turn and turn about: (s, s, ratio)."""
    lines, bills = bills_and_lines(env)
    pairs = []
    for turn in range(ROUNDS):
        batch = slice(turn * BATCH, (turn + 1) * BATCH)
        sides = (ours_on, other) if turn % 2 else (other, ours_on)
        seconds = {
            side: timed(env, partial(reconcile_all, side, lines[batch], bills[batch]))
            for side in sides
        }
        pairs.append((seconds[ours_on], seconds[other]))
    return median_ratio(pairs)


def reconcile_all(side, lines, bills):
    side(lines, bills)
    assert all(lines.mapped("is_reconciled")), side
    assert set(bills.mapped("payment_state")) == {"paid"}, side


def ours_on(lines, _bills):
    lines._ebox_match()


def untold(records):
    """The same, where what is reconciled is not learnt by the documents: that is our work."""
    return records.with_context(ebox_booking=True)


def oca_on(lines, _bills):
    untold(lines)._auto_reconcile()


def core_on(lines, bills):
    """As core's own tests pay a bill with a line; which bill it is, is known here."""
    for line, bill in zip(untold(lines), untold(bills), strict=True):
        _liquidity, suspense, _others = line._seek_for_lines()
        payable = bill.line_ids.filtered(lambda item: item.account_type == "liability_payable")
        suspense.account_id = payable.account_id
        (suspense + payable).reconcile()


BENCHMARKS = {
    "match_growth": match_growth,
    "match_vs_core": match_vs_core,
    # Last: it brings OCA's module into the database.
    "match_vs_oca": match_vs_oca,
}
