from datetime import datetime

from odoo.tests import tagged
from odoo.tools.misc import NON_BREAKING_SPACE

from ..ebox.portal_query import SORTS, PortalQuery
from ..models import ebox_document_portal_list
from .documents import DocumentCase, datum, message
from .languages import LANGUAGES, learn
from .shares import NUMBER_KEY, OTHER_SENDER, ShareMixin


@tagged("post_install", "-at_install")
class TestPortalList(ShareMixin, DocumentCase):
    """The list as an accountant of two companies asks for it, by its address."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.person = cls.make_person("ebox_list", tz="Europe/Brussels")
        cls.invoice = cls.make_numbered(
            "Facture lease", "111", published=datetime(2026, 3, 1, 23, 30)
        )
        cls.credit = cls.make_numbered("Note", "111", published=datetime(2026, 4, 1))
        cls.letter = cls.make_numbered("Avis", "222", sender_number=OTHER_SENDER)
        cls.other = cls.make_numbered("Autre", "333", mailbox=cls.other_mailbox)
        cls.documents = cls.invoice + cls.credit + cls.letter + cls.other
        cls.share(cls.person)
        cls.share(cls.person, cls.other_mailbox)
        cls.hidden = cls.make_numbered("Hidden", "444")
        cls.set_figures(cls.invoice, kind="invoice", total=2332.32, number="2026-84")
        cls.set_figures(cls.credit, kind="credit_note", total=-297.77)

    @classmethod
    def set_figures(cls, document, *, kind, total, number=False):
        document.sudo().write(
            {
                "figure_source": "ubl",
                "figure_kind": kind,
                "figure_number": number,
                "figure_total": total,
                "figure_currency_id": cls.env.ref("base.EUR").id,
            }
        )

    def found(self, **address):
        """The documents that an address gives this person, in its order."""
        documents = self.env["ebox.document"].with_user(self.person)
        _page, found, _count = documents._portal_page(PortalQuery.of(address), 1, 100)
        return found.with_env(self.env)

    def rows(self, language="en_US", **address):
        """What the list says of them to this person, by id."""
        documents = self.found(**address).with_user(self.person).with_context(lang=language)
        labels = documents.env["ebox.label"]._visible()
        return {row["id"]: row for row in documents._portal_rows(labels)}

    def test_everything_that_was_shared_newest_first(self):
        self.assertEqual(self.found(), self.found(sort="-date"))
        self.assertEqual(set(self.found()), set(self.documents))
        self.assertEqual(self.found().mapped("published"),
                         sorted(self.documents.mapped("published"), reverse=True))

    def test_senders_in_the_language_of_the_reader(self):
        learn(self.env)
        self.letter.sender_id.write({"name_fr": "ONSS", "name_nl": "RSZ", "name_de": "LSS"})
        self.other.write({"channel": "upload", "sender_name": "Garage"})
        for language, name in (("fr", "ONSS"), ("nl", "RSZ"), ("de", "LSS")):
            rows = self.rows(LANGUAGES[language])
            self.assertEqual(rows[self.letter.id]["sender"], name)
            self.assertEqual(rows[self.other.id]["sender"], "Garage")
            page = self.letter.with_context(lang=LANGUAGES[language])._portal_figures()
            self.assertIn(name, dict(page).values())

    def test_days_in_the_language_of_the_reader(self):
        learn(self.env)
        for language, day in (("fr", "2 mars 2026"), ("nl", "2 mrt. 2026"), ("de", "2. März 2026")):
            rows = self.rows(LANGUAGES[language])
            self.assertEqual(rows[self.invoice.id]["date"], day)

    def test_each_filter(self):
        label = self.env["ebox.label"].with_user(self.person).create({"name": "Done"})
        self.letter.with_user(self.person)._set_labels(add=label)
        for address, wanted in (
            ({"company": self.other_company.id}, self.other),
            ({"number": self.invoice.customer_number_id.id}, self.credit + self.invoice),
            ({"number": self.hidden.customer_number_id.id}, self.hidden.browse()),
            ({"sender": self.letter.sender_id.id}, self.letter),
            ({"document": "2026-84"}, self.invoice),
            ({"document": "lease"}, self.invoice),
            ({"type": "invoice"}, self.invoice),
            ({"type": "credit_note"}, self.credit),
            ({"type": "other"}, self.other + self.letter),
            ({"amount_from": "100", "amount_to": "2.332,32"}, self.invoice),
            ({"amount_to": "0"}, self.credit),
            ({"label": label.id}, self.letter),
            ({"unlabelled": "1"}, self.documents - self.letter),
            ({"search": "fact leas"}, self.invoice),
            ({"search": "hidden"}, self.hidden.browse()),
            # It came on the second of March, where this person is.
            ({"date_to": "2026-03-01"}, self.hidden.browse()),
            ({"date_from": "2026-03-02", "date_to": "2026-03-02"}, self.invoice),
            ({"type": "invoice", "company": self.other_company.id}, self.hidden.browse()),
        ):
            with self.subTest(address):
                self.assertEqual(set(self.found(**address)), set(wanted))

    def test_by_the_name_that_the_e_box_gives(self):
        reminder, other = self.env["ebox.message.type"].create(
            [{"code": code, "name_fr": code} for code in ("Rappel", "Autre")]
        )
        self.letter.sudo().message_type_id = reminder
        self.hidden.sudo().message_type_id = other
        documents = self.env["ebox.document"].with_user(self.person)
        self.assertEqual(documents._portal_message_types(), [(reminder.id, "Rappel")])
        self.assertEqual(documents._portal_message_types(self.other_company.id), [])
        self.assertEqual(documents._portal_message_type(reminder.id), "Rappel")
        self.assertEqual(documents._portal_message_type(other.id), "")
        self.assertEqual(self.found(type=str(reminder.id)), self.letter)
        self.assertFalse(self.found(type=str(other.id)))
        self.assertEqual(len(self.found(type="0")), 4, "no type has this number")

    def test_unread_is_what_came_after_the_share(self):
        self.assertFalse(self.found(unread="1"))
        news = self.make_numbered("News", "111")
        self.assertEqual(self.found(unread="1"), news)
        news.with_user(self.person).action_mark_read()
        self.assertFalse(self.found(unread="1"))

    def test_to_pay(self):
        self.env["ebox.payment"].create(
            {"document_id": self.letter.id, "kind": "to_pay", "amount": 5, "due": "2020-01-01"}
        )
        self.assertEqual(self.found(to_pay="1"), self.letter)
        self.assertEqual(self.found(sort="state")[0], self.letter)

    def test_no_number_is_offered_only_where_there_are_such_documents(self):
        number = self.env["ebox.customer.number"]
        empty = number.create(
            {"mailbox_id": self.mailbox.id, "sender_id": self.env["ebox.sender"].search([])[:1].id,
             "name": "never used"}
        )
        nameless = number._by_key(self.mailbox, [(empty.sender_id.id, "")]).popitem()[1]
        nameless.document_ids.customer_number_id = empty
        reader = self.make_person("list_reader")
        self.share(reader)
        offered = number.with_user(reader)._on_portal()
        self.assertIn(empty, offered)
        self.assertNotIn(nameless, offered)
        self.make_numbered("Without a number")
        self.assertTrue(
            number.with_user(reader)._on_portal().filtered(lambda one: not one.name)
            or self.fail("documents without a number are not offered")
        )

    def test_every_column_sorts(self):
        for column in SORTS:
            for sort in (column, f"-{column}"):
                with self.subTest(sort):
                    self.assertEqual(len(self.found(sort=sort)), 4)
        self.assertEqual(self.found(sort="-amount")[:2], self.invoice + self.credit)
        self.assertEqual(self.found(sort="amount")[:2], self.credit + self.invoice)
        self.assertEqual(self.found(sort="company")[0].company_name, "Brasserie du Parc")
        self.assertEqual(self.found(sort="-company")[0], self.other)

    def test_a_count_ends_somewhere(self):
        documents = self.env["ebox.document"].with_user(self.person)
        self.patch(ebox_document_portal_list, "MOST_COUNTED", 2)
        for page in (1, 2):
            shown, found, count = documents._portal_page(PortalQuery(), page, 1)
            self.assertEqual((shown, count), (page, 3))
            self.assertEqual(found, self.found()[page - 1 : page + 1])
        self.assertEqual(documents._portal_page(PortalQuery(type="invoice"), 1, 1)[2], 1)
        # The list ends before that page: its last one, as far as is counted.
        self.assertEqual(documents._portal_page(PortalQuery(), 9, 2), (2, self.found()[2:], 3))

    def test_neighbours_in_the_filtered_list(self):
        address = {"company": self.company.id, "sort": "date"}
        first, second, third = self.found(**address)
        query = PortalQuery.of(address)

        def around(document, at):
            return document.with_user(self.person)._portal_neighbours(query, at)

        self.assertEqual(around(first, 0), (None, (second.id, 1)))
        self.assertEqual(around(second, 1), ((first.id, 0), (third.id, 2)))
        self.assertEqual(around(third, 2), ((second.id, 1), None))
        # The list moved since: it is found where it is now.
        self.assertEqual(around(second, 4), ((first.id, 0), (third.id, 2)))

    def test_a_document_that_left_the_list_by_being_opened(self):
        older, newer = (
            self.make_numbered(name, "111", published=datetime(2026, 5, day))
            for name, day in (("One", 1), ("Two", 2))
        )
        query = PortalQuery(unread=True)
        opened = newer.with_user(self.person)
        opened.action_mark_read()
        self.assertEqual(opened._portal_neighbours(query, 0), (None, (older.id, 0)))

    def test_as_many_queries_for_many_rows_and_shares(self):
        self.take_in(*(
            message(f"row {number}", business_data=(datum(NUMBER_KEY, "111"),))
            for number in range(200)
        ))

        def queries(limit):
            self.env.invalidate_all()
            documents = self.env["ebox.document"].with_user(self.person)
            before = self.cr.sql_log_count
            labels = documents.env["ebox.label"]._visible()
            _page, found, count = documents._portal_page(PortalQuery(), 1, limit)
            self.assertGreater(count, limit)
            rows = found[:limit]._portal_rows(labels)
            self.assertEqual(len(rows), limit)
            return self.cr.sql_log_count - before

        queries(20)  # What is cached for everybody.
        before = queries(20)
        self.assertEqual(before, queries(200))
        for _again in range(3):
            self.share(self.person, numbers=self.invoice.customer_number_id)
        queries(20)  # A share clears what is cached.
        self.assertEqual((queries(20), queries(200)), (before, before))

    def test_a_row_says_what_its_document_says(self):
        registered = self.make_numbered("Registered", "111", is_registered=True)
        unread = self.make_numbered("Unread", "111")
        for number, document in enumerate(self.invoice + self.letter + registered):
            document.with_user(self.person).sudo().file_ids.write({"state": "stored"})
            self.env["ebox.payment"].create(
                [
                    {"document_id": document.id, "kind": "to_pay", "amount": 5, "due": due}
                    for due in ("2020-01-01", "2999-01-01")[number:]
                ]
            )
        labels = self.env["ebox.label"].with_user(self.person).create(
            [{"name": name} for name in ("Zebra", "Apple")]
        )
        self.credit.with_user(self.person)._set_labels(add=labels)
        states = dict(self.documents._fields["payment_state"]._description_selection(self.env))
        rows = self.rows()
        self.assertEqual(len(rows), 6)
        for document in self.found().with_user(self.person):
            row = rows[document.id]
            with self.subTest(document.name):
                self.assertEqual(row["is_unread"], document.is_unread)
                self.assertEqual(list(row["label_ids"]), document.label_ids.ids)
                text = row["badge"][1] if row["badge"] else None
                self.assertEqual(text, states.get(document.payment_state))
                self.assertEqual(
                    row["may_download"],
                    document.may_open and bool(document._portal_shown_file()),
                )
        self.assertEqual([rows[one.id]["badge"] and rows[one.id]["badge"][1]
                          for one in (self.invoice, self.letter, registered)],
                         ["Overdue", "To pay", None])
        self.assertTrue(rows[self.invoice.id]["may_download"])
        self.assertFalse(rows[registered.id]["may_download"])
        self.assertTrue(rows[unread.id]["is_unread"])

    def test_a_row_has_the_rights_of_all_its_shares(self):
        person = self.make_person("ebox_two_shares")
        number = self.invoice.customer_number_id
        for rights in ({"may_label": False, "may_download": False}, {"may_label": True}):
            share = self.share(person, numbers=number, **rights)
        documents = self.invoice.with_user(person)
        labels = documents.env["ebox.label"]._visible()
        [row] = documents._portal_rows(labels)
        self.assertTrue(row["may_label"])
        share.is_suspended = True
        [row] = documents._portal_rows(labels)
        self.assertEqual((row["may_label"], row["may_download"]), (False, False))

    def test_amounts_of_rows(self):
        rows = self.rows()
        self.assertIn("2,332.32", rows[self.invoice.id]["amount"])
        self.assertEqual(rows[self.letter.id]["amount"], "")
        self.assertEqual(rows[self.credit.id]["type"], "Credit note")

    def test_amounts_in_any_currency(self):
        for name, amount in (("GBP", "£ 2,332.32"), ("JPY", "¥ 2,332"), ("EUR", "€ 2,332.32")):
            for active in (True, False):
                currency = self.env.ref(f"base.{name}")
                currency.write({"active": active or name == "EUR", "position": "before"})
                self.invoice.sudo().figure_currency_id = currency
                with self.subTest(name, active=active):
                    shown = self.rows()[self.invoice.id]["amount"]
                    self.assertEqual(shown.replace(NON_BREAKING_SPACE, " "), amount)
