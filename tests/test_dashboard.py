"""The dashboard's figures are those of the lists they open, and only of what the user may see."""
from datetime import date, datetime

from freezegun import freeze_time

from odoo.exceptions import AccessError
from odoo.tests import tagged

from .documents import PDF, message
from .payments import PaymentCase, invitation

# A Wednesday.
NOW = datetime(2026, 11, 25, 9, 0)


def due(day):
    """A letter that asks to be paid by this day, "" for none."""
    return invitation(**{"Date limite de paiement": f"{day:%d/%m/%Y}" if day else ""})


@tagged("post_install", "-at_install")
@freeze_time(NOW)
class TestDashboard(PaymentCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        with freeze_time(NOW):
            cls.days = {
                "overdue": [date(2026, 11, 24), date(2026, 9, 1)],
                "week_0": [date(2026, 11, 25)],
                "week_1": [date(2026, 12, 1), date(2026, 12, 5)],
                "week_7": [date(2027, 1, 13)],
                "later": [date(2027, 1, 20)],
                "undated": [None],
            }
            for key, days in cls.days.items():
                for number, day in enumerate(days):
                    cls.make_letter(f"{key}-{number}", due(day))
        cls.insider = cls.make_user("ebox_insider", "user", "confidential", "registered")

    def figures(self, user=None, companies=None):
        """What the dashboard shows this user in these companies."""
        companies = companies or self.company
        dashboard = self.env["ebox.dashboard"].with_user(user or self.user)
        return dashboard.with_context(allowed_company_ids=companies.ids).figures()

    def rows(self, shown):
        """All figures by key."""
        single = [shown[name] for name in ("to_pay", "overdue", "unread", "for_action")]
        health = [row[name] for row in shown["mailboxes"] for name in ("failed", "vanishing")]
        lists = [*shown["weeks"], *shown["senders"], *shown["actions"]]
        return {row["key"]: row for row in single + health + lists}

    def listed(self, figure, user=None, companies=None):
        """The records of the list that a figure opens."""
        action = self.env.ref(figure["action"])
        records = self.env[action.res_model].with_user(user or self.user)
        context = {"allowed_company_ids": (companies or self.company).ids}
        return records.with_context(**context).search(figure["domain"])

    def assert_counts_its_lists(self, user=None, companies=None):
        rows = self.rows(self.figures(user, companies))
        for key, row in rows.items():
            with self.subTest(figure=key):
                self.assertEqual(row["count"], len(self.listed(row, user, companies)))
        return rows

    def count(self, key, user=None, companies=None):
        return self.rows(self.figures(user, companies)).get(key, {"count": 0})["count"]

    # --- to pay

    def test_payments_are_counted_in_the_week_they_are_due(self):
        rows = self.assert_counts_its_lists()
        for key, days in self.days.items():
            self.assertEqual(rows[key]["count"], len(days), key)
        for key in ("week_2", "week_3", "week_6"):
            self.assertEqual(rows[key]["count"], 0, key)
        self.assertEqual(rows["to_pay"]["count"], 8)

    def test_amounts_are_what_is_still_open(self):
        rows = self.rows(self.figures())
        self.assertEqual(rows["overdue"]["amounts"], ["2,469.12\N{NO-BREAK SPACE}€"])
        self.assertEqual(rows["to_pay"]["amounts"], ["9,876.48\N{NO-BREAK SPACE}€"])
        self.assertEqual((rows["overdue"]["share"], rows["week_0"]["share"]), (100, 50))

    def test_what_is_paid_or_ordered_is_not_to_pay(self):
        letter = self.env["ebox.document"].search([("external_id", "=", "overdue-0")])
        self.as_user(letter).payment_ids.action_order()
        self.assertEqual((self.count("overdue"), self.count("to_pay")), (1, 7))

    def test_weeks_begin_as_the_language_has_it(self):
        languages = self.env["res.lang"].search([("code", "=", "en_US")])
        languages.week_start = "1"
        [week] = [row for row in self.figures()["weeks"] if row["key"] == "week_0"]
        self.assertEqual(week["label"], "This week, until 29 Nov")
        languages.week_start = "7"
        [week] = [row for row in self.figures()["weeks"] if row["key"] == "week_0"]
        self.assertEqual(week["label"], "This week, until 28 Nov")

    def test_several_currencies_are_not_added_up(self):
        letter = self.env["ebox.document"].search([("external_id", "=", "overdue-0")])
        dollar = self.env.ref("base.USD")
        letter.payment_ids.sudo().write({"currency_id": dollar.id})
        self.env.flush_all()
        overdue = self.figures()["overdue"]
        self.assertEqual(overdue["count"], 2)
        self.assertCountEqual(
            overdue["amounts"], ["1,234.56\N{NO-BREAK SPACE}€", "$\N{NO-BREAK SPACE}1,234.56"]
        )

    # --- documents

    def test_unread_is_ones_own_and_by_sender(self):
        self.take_in(message("other", sender_number="0308357159"))
        self.assertEqual(self.count("unread"), 9)
        letter = self.env["ebox.document"].search([("external_id", "=", "later-0")])
        self.as_user(letter).action_mark_read()
        rows = self.assert_counts_its_lists()
        self.assertEqual(rows["unread"]["count"], 8)
        self.assertEqual(
            [row["count"] for row in self.figures()["senders"]], [7, 1], "the most first"
        )
        self.assertEqual(self.count("unread", self.manager), 9)

    def test_many_senders_end_in_one_line(self):
        numbers = ("0308357159", "0206653946", "0248015142", "0316380841", "0207437468",
                   "0314595348", "0671516647", "0252203864", "0367302178", "0537509239")
        self.take_in(*(message(f"of-{one}", sender_number=one) for one in numbers))
        rows = self.assert_counts_its_lists()
        self.assertEqual(rows["other_senders"]["label"], "3 other senders")
        self.assertEqual(rows["other_senders"]["count"], 3)

    def test_for_action_until_somebody_approves_it(self):
        documents = self.take_in(
            *(message(f"act-{number}") for number in range(4))
        )
        days = [date(2026, 11, 24), date(2026, 12, 2), date(2026, 12, 3), False]
        for document, day in zip(documents, days, strict=True):
            document.sudo().write({"for_action": True, "action_due": day})
        rows = self.assert_counts_its_lists()
        self.assertEqual(
            [rows[f"action_{key}"]["count"] for key in ("late", "soon", "later", "undated")],
            [1, 1, 1, 1],
        )
        self.as_user(documents[0]).action_approve()
        self.assertEqual((self.count("action_late"), self.count("for_action")), (0, 3))

    # --- who sees what

    def test_confidential_and_registered_mail_counts_for_who_may_see_it(self):
        secret = self.make_letter("secret", due(date(2026, 11, 24)))
        secret.sudo().is_confidential = True
        self.make_letter("registered", due(date(2026, 11, 24)), is_registered=True)
        self.env.flush_all()
        rows = self.assert_counts_its_lists()
        self.assertEqual(rows["overdue"]["count"], 2)
        self.assertEqual(rows["unread"]["count"], 9, "that registered mail came is seen by all")
        rows = self.assert_counts_its_lists(self.insider)
        self.assertEqual((rows["overdue"]["count"], rows["unread"]["count"]), (4, 10))

    def test_the_company_switcher_decides(self):
        both = self.company + self.other_company
        user = self.make_user("ebox_both", "user", companies=both)
        self.make_letter("elsewhere", due(date(2026, 11, 24)), mailbox=self.other_mailbox)
        counts = [self.count("overdue", user, one) for one in (self.company, self.other_company)]
        self.assertEqual(counts, [2, 1])
        self.assertEqual(self.assert_counts_its_lists(user, both)["overdue"]["count"], 3)
        boxes = [row["id"] for row in self.figures(user, self.other_company)["mailboxes"]]
        self.assertEqual(boxes, self.other_mailbox.ids)

    def test_it_is_for_users_of_the_ebox(self):
        for login, groups in (("nobody", "base.group_user"), ("outside", "base.group_portal")):
            stranger = self.make_user(login, groups=groups)
            with self.assertRaisesRegex(AccessError, "for users of the e-Box"):
                self.figures(stranger)

    # --- mailboxes

    def run_of(self, mailbox, **values):
        return self.env["ebox.mailbox.run"].create(
            {
                "mailbox_id": mailbox.id,
                "kind": "new",
                "started": "2026-11-25 08:00:00",
                "ended": "2026-11-25 08:00:05",
                **values,
            }
        )

    def health(self):
        self.env.invalidate_all()
        [row] = self.figures()["mailboxes"]
        return row

    def test_the_health_of_a_mailbox(self):
        self.assertEqual(self.health()["state"], "unconnected")
        self.mailbox.state = "connected"
        self.assertEqual(self.health()["state"], "never")
        self.run_of(self.mailbox, state="done", downloaded_count=3, new_count=2)
        row = self.health()
        self.assertEqual(
            (row["state"], row["started"], row["duration"], row["fetched"], row["new"]),
            ("well", "2026-11-25 08:00:00", 5.0, 3, 2),
        )
        self.run_of(self.mailbox, state="failed", error="The e-Box does not answer.")
        row = self.health()
        self.assertEqual((row["state"], row["reason"]), ("trouble", "The e-Box does not answer."))

    def test_documents_that_failed_or_vanish(self):
        documents = self.take_in(
            message("broken"),
            message("vanishing", expires=datetime(2026, 12, 1)),
            message("kept", expires=datetime(2027, 12, 1)),
        )
        documents[0].file_ids._note_failure("The line was cut.", "connection_cut")
        self.arrive(documents[2], "letter.pdf", PDF)
        self.env.flush_all()
        self.assert_counts_its_lists()
        row = self.health()
        self.assertEqual((row["failed"]["count"], row["vanishing"]["count"]), (1, 1))
        self.assertEqual(self.listed(row["vanishing"]), documents[1])
        self.assertTrue(documents[1].is_vanishing)

    def test_try_again_takes_what_failed_before_along(self):
        self.mailbox.state = "connected"
        document = self.take_in(message("broken"))
        document.file_ids._note_failure("The line was cut.", "connection_cut")
        self.assertTrue(document.file_ids.next_attempt)
        self.as_user(self.mailbox).action_try_again()
        self.assertFalse(document.file_ids.next_attempt)
        self.assertEqual(self.mailbox.run_ids.mapped("state"), ["waiting"])
        self.assertEqual(self.health()["state"], "open")

    # --- fast

    def queries(self):
        self.env.invalidate_all()
        before = self.env.cr.sql_log_count
        self.figures()
        return self.env.cr.sql_log_count - before

    def test_as_many_queries_for_many_documents(self):
        self.queries()
        few = self.queries()
        numbers = ("0308357159", "0206653946", "0248015142")
        self.take_in(*(message(f"of-{one}", sender_number=one) for one in numbers))
        for number in range(5):
            self.make_letter(f"more-{number}", due(date(2026, 12, number + 1)))
        self.env.flush_all()
        self.assertEqual(self.queries(), few)
        self.assertLessEqual(few, 14)
