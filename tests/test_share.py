from datetime import timedelta

from odoo import fields
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.fields import Command
from odoo.tests import Form, tagged

from .documents import DocumentCase, datum
from .shares import OTHER_SENDER, ShareMixin

READER = "l10n_be_ebox.l10n_be_ebox_group_reader"


@tagged("post_install", "-at_install")
class TestShare(ShareMixin, DocumentCase):
    """What a share opens, from when until when, and what it never does by itself."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.one = cls.make_numbered("one", "111")
        cls.two = cls.make_numbered("two", "222")
        cls.plain = cls.make_numbered("plain")
        cls.lease = cls.make_numbered("lease", "999", sender_number=OTHER_SENDER)
        cls.foreign = cls.make_numbered("foreign", "111", mailbox=cls.other_mailbox)
        cls.secret = cls.make_numbered(
            "secret", "111", business_data=(datum("CONFIDENTIAL", "true"),)
        )
        cls.person = cls.make_person("ebox_person")
        cls.manager = cls.make_user("ebox_manager", "manager")

    def only(self, document):
        """What makes a share one of this document's number alone."""
        numbers = document.customer_number_id
        return {"scope": "ticked", "customer_number_ids": [Command.set(numbers.ids)]}

    # --- scopes

    def test_nothing_is_seen_without_a_share(self):
        self.assertFalse(self.person.has_group(READER))
        with self.assertRaises(AccessError):
            self.seen_by(self.person)

    def test_a_ticked_number_and_no_other(self):
        self.share(self.person, numbers=self.one.customer_number_id)
        self.assertEqual(self.seen_by(self.person), {"one"})
        self.assertTrue(self.one.with_user(self.person).has_access("read"))
        for other in (self.two, self.plain, self.foreign, self.secret):
            self.assertFalse(other.with_user(self.person).has_access("read"))

    def test_a_ticked_sender_brings_its_documents_without_a_number(self):
        self.share(self.person, senders=self.one.sender_id)
        self.assertEqual(self.seen_by(self.person), {"one", "two", "plain"})

    def test_the_first_document_without_a_number_of_a_ticked_sender_is_seen(self):
        self.share(self.person, senders=self.lease.sender_id)
        self.make_numbered("later lease", sender_number=OTHER_SENDER)
        self.assertEqual(self.seen_by(self.person), {"lease", "later lease"})

    def test_a_number_that_appears_later_is_not_added_by_itself(self):
        present = self.share(self.person)
        sender = self.share(self.person, senders=self.one.sender_id)
        before = self.seen_by(self.person)
        new = self.make_numbered("new number", "333")
        self.assertEqual(self.seen_by(self.person), before)
        # Nor by a change of something else.
        (sender | present).may_propose = True
        sender.sender_ids |= self.lease.sender_id
        self.assertEqual(self.seen_by(self.person), before)
        self.assertEqual(present.untold_count, 1)
        present.action_add_new_numbers()
        self.assertIn(new.name, self.seen_by(self.person))

    def test_later_documents_of_a_shared_number_are_seen(self):
        self.share(self.person, numbers=self.one.customer_number_id)
        self.make_numbered("one again", "111")
        self.assertEqual(self.seen_by(self.person), {"one", "one again"})

    def test_all_including_new_ones(self):
        self.share(self.person, scope="all_new")
        self.make_numbered("new number", "333")
        self.make_numbered("new sender", "1", sender_number="0400378485")
        self.assertEqual(
            self.seen_by(self.person),
            {"one", "two", "plain", "lease", "new number", "new sender"},
        )

    def test_a_change_of_scope(self):
        share = self.share(self.person, numbers=self.one.customer_number_id)
        share.scope = "all"
        self.assertEqual(self.seen_by(self.person), {"one", "two", "plain", "lease"})
        share.write(self.only(self.two))
        self.assertEqual(self.seen_by(self.person), {"two"})
        share.customer_number_ids |= self.lease.customer_number_id
        self.assertEqual(self.seen_by(self.person), {"two", "lease"})

    def test_a_sender_that_is_unticked_goes_with_its_numbers(self):
        share = self.share(self.person, senders=self.one.sender_id | self.lease.sender_id)
        share.sender_ids = self.lease.sender_id
        self.assertEqual(self.seen_by(self.person), {"lease"})

    def test_many_companies_in_one_list(self):
        self.share(self.person, numbers=self.one.customer_number_id)
        self.share(self.person, self.other_mailbox)
        self.assertEqual(self.seen_by(self.person), {"one", "foreign"})
        self.assertEqual(len(self.person.company_ids), 1)

    # --- confidential and registered mail

    def test_confidential_messages_only_where_the_share_says_so(self):
        share = self.share(self.person)
        self.assertNotIn("secret", self.seen_by(self.person))
        share.include_confidential = True
        self.assertIn("secret", self.seen_by(self.person))

    def test_one_share_with_confidential_does_not_open_those_of_another_number(self):
        other = self.make_numbered(
            "other secret", "222", business_data=(datum("CONFIDENTIAL", "true"),)
        )
        self.share(self.person)
        self.share(self.person, numbers=self.one.customer_number_id, include_confidential=True)
        self.assertIn("secret", self.seen_by(self.person))
        self.assertNotIn(other.name, self.seen_by(self.person))
        self.assertFalse(other.with_user(self.person).has_access("read"))

    def test_nobody_gives_a_right_they_do_not_have(self):
        share = self.share(self.person)
        for right in ("include_confidential", "include_registered"):
            with self.assertRaisesRegex(AccessError, "given by somebody who has that right"):
                share.with_user(self.manager)[right] = True

    def test_registered_mail_is_seen_and_opened_only_where_the_share_says_so(self):
        letter = self.make_numbered("registered", "111", is_registered=True)
        share = self.share(self.person, numbers=self.one.customer_number_id)
        own = letter.with_user(self.person)
        self.assertEqual(own.name, "registered")
        self.assertFalse(own.may_open)
        with self.assertRaisesRegex(AccessError, "is registered mail"):
            own._portal_file(letter.file_ids.id, is_download=False)
        share.include_registered = True
        self.env.invalidate_all()
        self.assertTrue(own.may_open)
        self.assertEqual(own._portal_file(letter.file_ids.id, is_download=True), letter.file_ids)

    # --- until when

    def test_a_share_is_open_on_its_last_day(self):
        today = fields.Date.context_today(self.person)
        share = self.share(self.person, date_end=today)
        self.assertIn("one", self.seen_by(self.person))
        self.assertEqual(share.state, "open")
        share.date_end = today - timedelta(days=1)
        self.assertFalse(self.seen_by(self.person))
        self.assertEqual(share.state, "ended")

    def test_closed_at_once_whichever_way(self):
        def archive(share):
            share.mailbox_id.active = False

        for close in (
            lambda share: share.action_suspend(),
            lambda share: share.action_end(),
            archive,
            lambda share: share.row_ids.unlink(),
            lambda share: share.write(self.only(self.two)),
        ):
            person = self.make_person(f"ebox_{self.env['res.users'].search_count([])}")
            share = self.share(person)
            self.assertIn("one", self.seen_by(person))
            self.assertTrue(self.one.with_user(person).has_access("read"))
            close(share)
            self.assertNotIn("one", self.seen_by(person))
            self.assertFalse(self.one.with_user(person).has_access("read"))
            self.mailbox.active = True

    def test_resumed(self):
        share = self.share(self.person)
        share.action_suspend()
        self.assertFalse(self.seen_by(self.person))
        share.action_resume()
        self.assertIn("one", self.seen_by(self.person))

    def test_the_group_follows_the_shares(self):
        shares = self.share(self.person) | self.share(self.person, self.other_mailbox)
        self.assertTrue(self.person.has_group(READER))
        shares[0].unlink()
        self.assertTrue(self.person.has_group(READER))
        shares[1].unlink()
        self.assertFalse(self.person.has_group(READER))
        colleague = self.make_person("ebox_colleague", groups="base.group_user")
        self.share(colleague, numbers=self.one.customer_number_id)
        self.assertEqual(self.seen_by(colleague), {"one"})

    # --- the form

    def test_the_form_counts_before_saving(self):
        self.person.login = "accountant@example.com"
        action = self.one.customer_number_id.with_user(self.manager).action_share()
        shares = self.env["ebox.share"].with_user(self.manager).with_context(**action["context"])
        with Form(shares) as form:
            self.assertEqual(form.mailbox_id, self.mailbox)
            self.assertEqual(form.document_count, 1)
            form.scope = "all"
            self.assertEqual(form.document_count, 4)
            form.scope = "ticked"
            form.sender_ids.add(self.lease.sender_id)
            self.assertEqual(form.document_count, 2)
            form.email = "Accountant@Example.com"
        self.assertEqual(form.record.user_id, self.person)
        self.assertEqual(form.record.document_count, 2)
        self.assertEqual(self.seen_by(self.person), {"one", "lease"})

    def test_what_makes_no_sense_is_refused(self):
        with self.assertRaisesRegex(ValidationError, "Tick at least one"):
            self.share(self.person, numbers=self.env["ebox.customer.number"])
        with self.assertRaisesRegex(ValidationError, "another mailbox"):
            self.share(self.person, numbers=self.foreign.customer_number_id)
        with self.assertRaisesRegex(ValidationError, "who signs in"):
            self.share(self.env.ref("base.public_user"))
        with self.assertRaisesRegex(UserError, "one person and mailbox"):
            self.share(self.person).user_id = self.manager

    def test_shares_are_made_by_managers_of_the_company(self):
        user = self.make_user("ebox_user", "user")
        other = self.make_user("ebox_other", "manager", companies=self.other_company)
        values = {"mailbox_id": self.mailbox.id, "user_id": self.person.id, "scope": "all"}
        for somebody in (user, other, self.person):
            with self.assertRaises(AccessError):
                self.env["ebox.share"].with_user(somebody).create(values)
        share = self.env["ebox.share"].with_user(self.manager).create(values)
        for somebody in (other, self.person):
            with self.assertRaises(AccessError):
                share.with_user(somebody).read(["scope"])
        with self.assertRaises(AccessError):
            share.with_user(user).date_end = False
        for model in (self.manager, self.person):
            with self.assertRaises(AccessError):
                share.row_ids.with_user(model).write({"open_until": "9999-12-31"})

    # --- read state

    def test_only_what_came_after_the_share_is_unread(self):
        self.share(self.person, numbers=self.one.customer_number_id)
        self.make_numbered("news", "111")
        documents = self.env["ebox.document"].with_user(self.person)
        for unread, names in ((True, {"news"}), (False, {"one"})):
            found = documents.search([("is_unread", "=", unread)])
            self.assertEqual(set(found.mapped("name")), names)
            self.assertEqual(set(found.mapped("is_unread")), {unread})
        self.assertEqual(documents._unread_for_portal(), 1)
        documents.search([("is_unread", "=", True)]).action_mark_read()
        self.assertEqual(documents._unread_for_portal(), 0)

    def test_what_new_numbers_bring_is_unread(self):
        self.share(self.person, scope="all_new")
        self.make_numbered("new number", "333")
        unread = self.env["ebox.document"].with_user(self.person).search([("is_unread", "=", True)])
        self.assertEqual(unread.mapped("name"), ["new number"])

    def test_what_is_ticked_later_is_history(self):
        share = self.share(self.person, numbers=self.one.customer_number_id)
        self.make_numbered("two again", "222")
        share.customer_number_ids |= self.two.customer_number_id
        documents = self.env["ebox.document"].with_user(self.person)
        self.assertFalse(documents.search([("is_unread", "=", True)]))

    def test_everything_is_news_to_a_colleague(self):
        user = self.make_user("ebox_user", "user")
        self.assertTrue(self.one.with_user(user).is_unread)

    # --- speed

    def queries_of_a_list(self):
        """How many queries a page of the portal's list needs, caches of rules warm."""
        documents = self.env["ebox.document"].with_user(self.person)
        documents.search([], limit=1)
        self.env.flush_all()
        self.env.invalidate_all()
        before = self.env.cr.sql_log_count
        rows = documents.search([], limit=200)
        rows.fetch(["name", "published", "sender_name", "customer_number_name"])
        self.assertEqual(len(rows.filtered("is_unread")), len(rows) - 4)
        rows.mapped("may_open")
        return len(rows), self.env.cr.sql_log_count - before

    def test_a_longer_list_takes_no_more_queries(self):
        self.share(self.person, scope="all_new")
        for number in range(6):
            self.make_numbered(f"short {number}", str(number), is_registered=number % 2 == 0)
        self.queries_of_a_list()  # the person is read once
        short = self.queries_of_a_list()
        for number in range(30):
            self.make_numbered(f"long {number}", str(number), is_registered=number % 2 == 0)
        long = self.queries_of_a_list()
        self.assertEqual((short[0], long[0]), (10, 40))
        self.assertEqual(long[1], short[1])
