"""Two people on one real server link the same bank line at the same moment."""
from __future__ import annotations

import os
import re
import socket
import threading
from concurrent.futures import ThreadPoolExecutor

from servers import ProcessCase, Rpc, free_port, script

TURNS = 8
PEOPLE = ("first", "second")
# Odoo logs a query that met somebody else's change, and does the whole call again.
TRIED_AGAIN = re.compile(
    r"^.* ERROR .* odoo\.sql_db: bad query: .*\nERROR: could not serialize access .*$", re.M
)
# Runs in Odoo's shell: in each turn two documents want the same bank line, and each of two people
# is to link it with one of them.
SETUP = """
from datetime import date
company = env["res.company"].create({"name": "Brasserie du Parc"})
company.write({"country_id": env.ref("base.be").id, "company_registry": "0403170701"})
env["account.chart.template"].try_loading("be_comp", company, install_demo=False)
env = env(context=dict(env.context, allowed_company_ids=company.ids))
for login in ("first", "second"):
    env["res.users"].with_context(no_reset_password=True).create({
        "name": login, "login": login, "password": login,
        "company_id": company.id, "company_ids": company.ids,
        "group_ids": [env.ref("l10n_be_ebox.l10n_be_ebox_group_user").id],
    })
mailbox = env["ebox.mailbox"].create({"company_id": company.id})
sender = env["ebox.sender"]._by_number(["0206731645"])["0206731645"]
key = (sender.id, "")
number = env["ebox.customer.number"]._by_key(mailbox, [key])[key]
bank = env["account.journal"].search([("company_id", "=", company.id), ("type", "=", "bank")])
for turn in range(%d):
    line = env["account.bank.statement.line"].create({
        "journal_id": bank[0].id, "date": date(2026, 11, 12), "amount": -100.0 - turn,
        "payment_ref": "thanks"})
    for place in range(2):
        document = env["ebox.document"].create({
            "mailbox_id": mailbox.id, "sender_id": sender.id, "customer_number_id": number.id,
            "external_id": f"{turn}-{place}", "name": f"Letter {turn}-{place}",
            "published": date(2026, 11, 2)})
        payment = env["ebox.payment"].create({"document_id": document.id, "amount": 100.0 + turn})
        env["ebox.payment.link"].search([("payment_id", "=", payment.id)]).unlink()
        env["ebox.payment.link"].create(
            {"payment_id": payment.id, "statement_line_id": line.id})
env.cr.commit()
""" % TURNS  # noqa: UP031 -- the text has braces of its own


class TestLinking(ProcessCase):
    """A server with threads, and two people who press the same button."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        script("odoo", "shell", "-d", cls.database, "--no-http", "--log-level", "error",
               input=SETUP, env=dict(os.environ))

    def test_one_wins_and_the_other_is_told(self):
        port = free_port()
        server = self.start_server("--max-cron-threads", "0", "--http-port", str(port))
        self.wait_until(lambda: is_listening(port), "starting")
        people = [Rpc(port, self.database, "ebox.payment.link", login=name) for name in PEOPLE]
        wanted = self.rows(
            "SELECT statement_line_id, array_agg(id ORDER BY id) AS links"
            " FROM ebox_payment_link GROUP BY 1 ORDER BY 1")
        self.assertEqual(len(wanted), TURNS)
        for person in people:
            person("read", [wanted[0]["links"][0]], ["state"])  # whatever a first call loads
        told = [self.press_together(people, row["links"]) for row in wanted]

        for answers, row in zip(told, wanted, strict=True):
            lost = [answer for answer in answers if answer]
            self.assertEqual(len(lost), 1, answers)
            self.assertRegex(
                lost[0], "working on the same bank line|nothing of it is free|linked already")
            states = self.rows(
                "SELECT l.state, p.state AS paid FROM ebox_payment_link l"
                " JOIN ebox_payment p ON p.id = l.payment_id"
                " WHERE l.statement_line_id = %s ORDER BY 1", row["statement_line_id"])
            self.assertEqual([one["state"] for one in states], ["accepted", "suggested"])
            self.assertEqual([one["paid"] for one in states], ["paid", "to_pay"])
        self.assertEqual(self.errors(server), [])

    def errors(self, server):
        """The errors in a server's log, but for queries that Odoo tries again by itself."""
        server.log.seek(0)
        log, met = TRIED_AGAIN.subn("", server.log.read())
        self.assertEqual(met, log.count("SERIALIZATION_FAILURE, "), "tried again, each of them")
        return [line for line in log.splitlines() if " ERROR " in line or " CRITICAL " in line]

    def press_together(self, people, links):
        """Both accept their link at once; :return: what each was told, "" for the one who wins"""
        start = threading.Barrier(len(people))

        def press(person, link):
            start.wait()
            try:
                person("action_accept", [link])
            except AssertionError as refused:
                return str(refused)
            return ""

        with ThreadPoolExecutor(len(people)) as pool:
            return list(pool.map(press, people, links))


def is_listening(port):
    with socket.socket() as probe:
        return not probe.connect_ex(("127.0.0.1", port))
