"""UBL files into draft bills: ours against Odoo's importer, and against a bare ``create``.

Runs inside ``odoo shell``, on a database of its own. All sides work on the same files. What ours
and the bare one make is rolled back; Odoo's importer commits after each file, as it does wherever
it runs, so its bills stay, and each batch of files is given to it last. Suppliers and their
accounts are known already.
"""
from __future__ import annotations

import time
from datetime import date
from functools import partial
from unittest.mock import patch

from odoo.addons.l10n_be_ebox.bench.match import Bookkeeping, timed
from odoo.addons.l10n_be_ebox.bench.results import Row, median_ratio
from odoo.addons.l10n_be_ebox.bench.ubl import invoice
from odoo.tools import SQL

DAY = date(2026, 11, 2)
PLAIN = ("name", "quantity", "price_unit", "account_id", "tax_ids")
# Lines a file: how many files, and how many of them are made bills of in one turn.
SIZES = {3: (200, 40), 30: (40, 20), 300: (4, 4)}


class Desk:
    """A company whose mailbox has UBL invoices, and Odoo's importer beside ours."""

    def __init__(self, env):
        self.books = Bookkeeping(env)
        self.env = self.books.env
        self.journal = self.books.purchases

    def receive(self, lines, count):
        """Documents with a stored invoice of so many lines each; ``ebox.document``."""
        books = self.books
        documents = self.env["ebox.document"].create(
            [
                {
                    "mailbox_id": books.mailbox.id,
                    "sender_id": books.sender.id,
                    "customer_number_id": books.number.id,
                    "external_id": f"U{lines}-{number}",
                    "name": f"Invoice {number}",
                    "published": DAY,
                }
                for number in range(count)
            ]
        )
        files = self.env["ebox.document.file"].create(
            [
                {
                    "document_id": document.id,
                    "mailbox_id": books.mailbox.id,
                    "external_id": "1",
                    "name": "invoice.xml",
                    "media_type": "application/xml",
                    "is_main": True,
                }
                for document in documents
            ]
        )
        for number, file in enumerate(files):
            file._store(invoice(lines, number, DAY, books.company.company_registry))
        return documents

    def know_suppliers(self):
        """Let one bill of each supplier pass, so that none of them is new."""
        self.receive(1, 40)._make_bills()
        # What autovacuum does by itself after such a change; without it plans go wrong.
        for table in ("account_move", "account_move_line", "account_partial_reconcile"):
            self.env.cr.execute(SQL("ANALYZE %s", SQL.identifier(table)))

    # --- three ways to bills

    def ours(self, documents):
        """As a run does after fetching."""
        bills = documents._make_bills()
        assert len(bills) == len(documents), documents.mapped("bill_error")

    def odoos(self, documents):
        """As an upload in the journal does, all files in one go."""
        uploaded = documents.file_ids.attachment_id.copy({"res_model": False, "res_id": False})
        self.env.cr.commit()
        self.env.invalidate_all()
        start = time.perf_counter()
        journal = self.journal.with_context(default_move_type="in_invoice")
        bills = journal._create_document_from_attachment(uploaded.ids)
        self.env.cr.commit()
        seconds = time.perf_counter() - start
        assert all(len(bill.invoice_line_ids) for bill in bills)
        return seconds

    def bare(self, values, _documents):
        """The same bills and lines, with all that belongs to them known beforehand."""
        self.env["account.move"].create([dict(one) for one in values])

    def values(self, documents):
        """What ``create`` is given by ours, with of its lines only what anybody would give."""
        seen = []
        model = self.env.registry["account.move"]

        def create(moves, vals_list):
            seen.extend(vals_list)
            return original(moves, vals_list)

        original = model.create
        savepoint = self.env.cr.savepoint()
        with patch.object(model, "create", create):
            documents._make_bills()
        savepoint.close(rollback=True)
        self.env.invalidate_all()
        return [
            one | {"invoice_line_ids": [bare_line(line) for line in one["invoice_line_ids"]]}
            for one in seen
        ]


def bare_line(command):
    *rest, values = command
    return (*rest, {key: values[key] for key in PLAIN})


def compare(env, lines):
    """Seconds of ours, of Odoo's importer and of a bare create, turn and turn about."""
    desk = Desk(env)
    desk.know_suppliers()
    count, batch = SIZES[lines]
    documents = desk.receive(lines, count)
    env.cr.commit()
    turns = []
    for start in range(0, count, batch):
        part = documents[start : start + batch]
        sides = {"ours": desk.ours, "bare": partial(desk.bare, desk.values(part))}
        order = sorted(sides, reverse=len(turns) % 2 == 0)
        seconds = {name: timed(desk.env, partial(sides[name], part)) for name in order}
        seconds["odoo"] = desk.odoos(part)
        turn = tuple(seconds[name] / batch * 1000 for name in ("ours", "odoo", "bare"))
        print("  ".join(f"{one:.1f}" for one in turn), "ms a file: ours, Odoo's, bare", flush=True)
        turns.append(turn)
    return turns


def ubl_bills(env):
    """Files of 3, 30 and 300 lines into draft bills, against Odoo's importer and bare create."""
    rows, bare = [], []
    for lines, limit in ((3, 5), (30, 3), (300, None)):
        turns = compare(env, lines)
        ours, odoo, ratio = median_ratio([(turn[0], turn[1]) for turn in turns])
        bare.append(median_ratio([(turn[0], turn[2]) for turn in turns]))
        if limit:
            rows.append(Row(f"ubl_vs_odoo_{lines}", ours, odoo, 1 / ratio, "ms/file", limit, False))
    # The promise is about the size that does worst.
    worst = max(bare, key=lambda figures: figures[2])
    rows.append(Row("ubl_vs_bare_create", *worst, "ms/file", 1.8, True))
    return rows


BENCHMARKS = dict.fromkeys(("ubl_vs_odoo_3", "ubl_vs_odoo_30", "ubl_vs_bare_create"), ubl_bills)
