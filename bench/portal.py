"""The portal's pages against those that Odoo has for invoices, asked for as a browser does.

Runs inside ``odoo shell``, on a database of its own. Requests go through Odoo's whole HTTP layer
in this process, with the session of a portal user; both sides show as many rows.
"""
from __future__ import annotations

import gc
import time
from contextlib import contextmanager

from werkzeug.test import Client

from odoo.addons.l10n_be_ebox.bench.results import Row, median_ratio, spread
from odoo.addons.l10n_be_ebox.controllers.portal_list import ROWS_A_PAGE
from odoo.addons.l10n_be_ebox.models.res_users_session import SECOND_FACTOR
from odoo.addons.portal.controllers.portal import CustomerPortal
from odoo.fields import Command
from odoo.http import get_default_session, root
from odoo.service import security
from odoo.tools import SQL

SHARES = 50
FEW, MANY = 1_000, 100_000
ROUNDS = 11
WORDS = 60  # a document, of 5,000 different ones
LIST, COMMON, RARE = "/my/ebox", "/my/ebox?search=bijdrage", "/my/ebox?search=zeldzaam"
INVOICES = "/my/invoices"
BARE = "/my/security"


class Office:
    """An accountant with fifty clients, another with one of them, and a customer of Odoo."""

    def __init__(self, env):
        self.env = env = env(context=dict(env.context, tracking_disable=True))
        self.numbers = env["ebox.customer.number"]
        self.sender = env["ebox.sender"]._by_number(["0999000002"])["0999000002"]
        key = (self.sender.id, "12345")
        for number in range(SHARES):
            company = env["res.company"].create({"name": f"Client {number} {time.time()}"})
            mailbox = env["ebox.mailbox"].create({"company_id": company.id, "kind": "manual"})
            self.numbers += self.numbers._by_key(mailbox, [key])[key]
        self.accountant = self.person("accountant", self.numbers.mailbox_id)
        self.small = self.person("small", self.numbers[0].mailbox_id)
        self.customer = self.accountant.partner_id.id
        self.made = 0

    def person(self, name, mailboxes):
        """A portal user with a share of everything in these mailboxes."""
        user = self.env["res.users"].with_context(no_reset_password=True).create(
            {
                "name": f"Bench {name}",
                "login": f"bench-{name}-{time.time()}",
                "group_ids": [Command.set(self.env.ref("base.group_portal").ids)],
            }
        )
        self.env["ebox.share"].create(
            [{"mailbox_id": box.id, "user_id": user.id, "scope": "all"} for box in mailboxes]
        )
        return user

    def grow(self, count):
        """Let there be so many documents, of which the shares have the same part each."""
        self.env.flush_all()
        self.env.execute_query(
            SQL(
                """
                WITH numbers AS (
                    SELECT number.id, mailbox_id, company.id AS company_id, company.name,
                           row_number() OVER (ORDER BY number.id) - 1 AS place
                      FROM ebox_customer_number number
                      JOIN res_company company ON company.id = number.company_id
                     WHERE number.id = ANY(%(numbers)s)
                ), document AS (
                    INSERT INTO ebox_document (active, mailbox_id, company_id, company_name,
                        sender_id, sender_name, name, published, customer_number_id,
                        customer_number_name, provider, external_id, content_state, check_state,
                        is_registered, is_confidential, figure_source, figure_total,
                        figure_currency_id, figure_due, channel, search_text)
                    SELECT true, mailbox_id, company_id, numbers.name, %(sender)s, 'Fictilease',
                           'Letter ' || n, timestamp '2026-11-02' - make_interval(mins => n * 35),
                           numbers.id, '12345', 'bench', 'P' || n, 'stored', 'to_check', false,
                           false, 'payment', n %% 900 + 1, %(currency)s, date '2026-12-01', 'ebox',
                           'letter ' || n || CASE n %% 3 WHEN 0 THEN ' bijdrage' ELSE '' END
                           || CASE WHEN n %% 2000 < 2 THEN ' zeldzaam' ELSE '' END
                           || (SELECT string_agg(' w' || (n * 7919::bigint + w * 104729) %% 5000,
                                 '') FROM generate_series(1, %(words)s) AS w)
                      FROM generate_series(%(first)s, %(last)s) AS n
                      -- Not in turn: neighbours in time are of any client.
                      JOIN numbers ON place = (n * 7 + n / 2000) %% %(shares)s
                    RETURNING id, company_id, sender_id, figure_total, external_id
                )
                INSERT INTO ebox_payment (document_id, company_id, sender_id, sequence, kind,
                    currency_id, amount, due, state, amount_linked, amount_residual, bank_amount,
                    awaits_bank)
                SELECT id, company_id, sender_id, 1, 'to_pay', %(currency)s, figure_total,
                       date '2026-12-01', 'to_pay', 0, figure_total, -figure_total, true
                  FROM document
                RETURNING id
                """,
                numbers=self.numbers.ids, sender=self.sender.id, words=WORDS, shares=SHARES,
                currency=self.env.company.currency_id.id, first=self.made, last=count - 1,
            )
        )
        self.made = count
        self.settle()

    def make_invoices(self, count):
        """So many posted invoices of the accountant's own, by SQL from one that Odoo made."""
        env = self.env
        if not env.company.chart_template:
            env["account.chart.template"].try_loading("be_comp", env.company, install_demo=False)
        invoice = env["account.move"].create(
            {
                "move_type": "out_invoice",
                "partner_id": self.accountant.partner_id.id,
                "invoice_date": "2026-11-02",
                "invoice_line_ids": [
                    Command.create({"name": "Advice", "price_unit": 100, "tax_ids": []})
                ],
            }
        )
        invoice.action_post()
        env.flush_all()
        moves = columns(env, "account_move", "id", "name", "access_token", "sequence_number")
        lines = columns(env, "account_move_line", "id", "move_id", "move_name")
        env.execute_query(
            SQL(
                """
                INSERT INTO account_move (name, sequence_number, %(moves)s)
                SELECT name || '-' || n, sequence_number + n, %(moves)s
                  FROM account_move, generate_series(2, %(count)s) AS n WHERE id = %(invoice)s
                RETURNING id
                """,
                moves=moves, count=count, invoice=invoice.id,
            )
        )
        # Foreign keys are checked by index only where the table is known to be large.
        self.settle()
        env.execute_query(
            SQL(
                """
                WITH line AS MATERIALIZED (
                    SELECT * FROM account_move_line WHERE move_id = %(invoice)s
                )
                INSERT INTO account_move_line (move_id, move_name, %(lines)s)
                SELECT made_id, made_name, %(lines)s
                  FROM line, (SELECT id AS made_id, name AS made_name FROM account_move
                               WHERE partner_id = %(customer)s AND id <> %(invoice)s) AS made
                RETURNING id
                """,
                lines=lines, customer=self.customer, invoice=invoice.id,
            )
        )
        self.settle()

    def settle(self):
        """Let other transactions see it, and do what autovacuum does by itself."""
        env = self.env
        env.cr.commit()
        env.invalidate_all()
        with env.registry.cursor() as cr:
            cr._cnx.autocommit = True
            cr.execute("VACUUM ANALYZE")

    def remove(self):
        """Take everything away again that other benchmarks would find."""
        self.env.cr.rollback()
        execute = self.env.execute_query
        execute(SQL("DELETE FROM ebox_document WHERE provider = 'bench' RETURNING id"))
        execute(SQL("DELETE FROM account_move WHERE partner_id = %s RETURNING id", self.customer))
        self.env.cr.commit()


def columns(env, table, *without):
    """The columns of a table but some, for copying its rows."""
    rows = env.execute_query(
        SQL(
            """SELECT column_name FROM information_schema.columns
                WHERE table_name = %s AND table_schema = 'public' AND column_name <> ALL(%s)""",
            table, list(without),
        )
    )
    return SQL(", ").join(SQL.identifier(name) for (name,) in rows)


class Browser:
    """What a signed-in person asks for."""

    def __init__(self, env, user):
        session = root.session_store.new()
        session.update(get_default_session(), db=env.cr.dbname, _trace_disable=True)
        session.uid, session.login = user.id, user.login
        session[SECOND_FACTOR] = user.id
        session.context = dict(user.with_user(user).context_get())
        session.session_token = security.compute_session_token(session, env(user=user))
        root.session_store.save(session)
        self.client = Client(root)
        self.client.set_cookie("session_id", session.sid)

    def seconds(self, path, holds):
        """The time that a page takes, which must hold this text."""
        gc.collect()
        start = time.perf_counter()
        answer = self.client.get(path)
        body = answer.get_data(as_text=True)
        seconds = time.perf_counter() - start
        assert answer.status_code == 200, f"{path} was answered {answer.status_code}"
        assert holds in body, f"{path} does not hold {holds!r}"
        return seconds


def compare(browser, ours, other):
    """Two pages turn and turn about: (s, s, ratio).

    :param ours: callable of the round to a path and a text that the page holds; so ``other``
    """
    pairs = []
    for turn in range(-2, ROUNDS):
        sides = (ours, other) if turn % 2 else (other, ours)
        seconds = {side: browser.seconds(*side(turn)) for side in sides}
        if turn >= 0:
            pairs.append((seconds[ours], seconds[other]))
    print(f"ours {spread([pair[0] for pair in pairs])}, other {spread([p[1] for p in pairs])} s")
    return median_ratio(pairs)


def always(path, holds):
    return lambda _turn: (path, holds)


@contextmanager
def as_many_rows():
    """Let core's lists have pages as long as ours."""
    before, CustomerPortal._items_per_page = CustomerPortal._items_per_page, ROWS_A_PAGE
    try:
        yield
    finally:
        CustomerPortal._items_per_page = before


def row(name, figures, limit):
    ours, other, ratio = figures
    return Row(name, ours * 1000, other * 1000, ratio, "ms", limit, True)


def portal(env):
    """Lists and documents of an accountant with 50 shares of 100,000 documents."""
    office = Office(env)
    try:
        with as_many_rows():
            return measure(office)
    finally:
        office.remove()


def measure(office):
    env = office.env
    office.grow(FEW)
    browser = Browser(env, office.accountant)
    shown, bare = always(LIST, "Letter "), always(BARE, "Security")
    few = compare(browser, shown, bare)
    office.grow(MANY)
    office.make_invoices(MANY)
    many = compare(browser, shown, bare)
    # Minutes lie between them, and other work: both against a page that holds no documents.
    growth = many[0], few[0], many[2] / few[2]
    common = [
        compare(Browser(env, person), always(COMMON, "Letter "), shown)
        for person in (office.accountant, office.small)
    ]
    return [
        row("portal_list_vs_invoices", compare(browser, shown, always(INVOICES, "INV/")), 0.5),
        row("portal_list_growth", growth, 1.3),
        row("portal_search_vs_list", compare(browser, always(RARE, "Letter "), shown), 1.5),
        row("portal_common_word_vs_list", max(common, key=lambda figures: figures[2]), 3),
        row("portal_document_vs_invoice", compare(browser, *documents(office)), 1.3),
    ]


def documents(office):
    """Another document, with its file, and another invoice, each time."""
    env = office.env
    of_ours = env["ebox.document"].search([("provider", "=", "bench")], limit=ROUNDS + 2)
    files = env["ebox.document.file"].create(
        [
            {
                "document_id": document.id,
                "mailbox_id": document.mailbox_id.id,
                "external_id": f"{document.id}",
                "name": "letter.pdf",
                "media_type": "application/pdf",
                "is_main": True,
            }
            for document in of_ours
        ]
    )
    for file in files:
        file._store(b"%PDF-1.4\n%%EOF\n")
    env.cr.commit()
    partner = office.accountant.partner_id
    of_core = env["account.move"].search([("partner_id", "=", partner.id)], limit=ROUNDS + 2).ids
    return (
        lambda turn: (f"{LIST}/{of_ours.ids[turn]}?at=0", "Letter "),
        lambda turn: (f"{INVOICES}/{of_core[turn]}", "INV/"),
    )


# One stage for all: it takes minutes to set up.
BENCHMARKS = dict.fromkeys(
    (
        "portal_list_vs_invoices",
        "portal_list_growth",
        "portal_search_vs_list",
        "portal_common_word_vs_list",
        "portal_document_vs_invoice",
    ),
    portal,
)
