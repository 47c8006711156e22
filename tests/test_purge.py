from datetime import date
from unittest.mock import patch

from freezegun import freeze_time

from odoo import Command
from odoo.exceptions import AccessError, UserError
from odoo.tests import tagged

from ..models.ebox_document_removal import MANAGER
from .documents import PDF, DocumentCase, datum, message

BEFORE, AFTER, LATER = "2033-12-31", "2034-01-02", "2037-01-02"
STARTS = date(2037, 1, 9)


@tagged("post_install", "-at_install")
class TestPurge(DocumentCase):
    """After the retention: nothing, unless it was switched on and somebody confirmed a list."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.manager = cls.make_user("purge_manager", "manager")
        cls.colleague = cls.make_user("purge_user", "user")
        cls.letters = cls.make_document("one") + cls.make_document("two")
        cls.invoice = cls.make_document("invoice")
        cls.invoice.figure_kind = "invoice"
        cls.foreign = cls.make_document("foreign", mailbox=cls.other_mailbox)
        # The scheduled action commits; here everything is taken back.
        cls.enterClassContext(patch.object(cls.env.cr, "commit", cls._as_commit))

    @classmethod
    def _as_commit(cls):
        """What a commit does beside ending the transaction."""
        cls.env.flush_all()
        cls.env.invalidate_all()

    def run_cron(self, day, **context):
        with freeze_time(day):
            self.env["ebox.purge"].with_context(**context)._cron_purge()

    def purges(self):
        return self.env["ebox.purge"].search([("company_id", "=", self.company.id)])

    def listed(self):
        """The purge that waits to be confirmed, as the manager sees it."""
        self.company.ebox_purge = True
        self.run_cron(AFTER)
        return self.purges().with_user(self.manager)

    def confirm(self, day=AFTER):
        with freeze_time(day):
            self.listed().action_confirm()
        self.run_cron(day)
        return self.purges()

    # --- off, and asked

    def test_nothing_is_purged_unless_it_was_switched_on(self):
        self.assertFalse(self.company.ebox_purge)
        self.run_cron("2050-01-01")
        self.assertFalse(self.purges())
        self.assertEqual(self.letters.mapped("active"), [True, True])

    def test_nothing_is_listed_before_the_last_day_is_over(self):
        self.company.ebox_purge = True
        self.run_cron(BEFORE)
        self.assertFalse(self.purges())

    def test_the_first_list_waits_for_a_manager_who_is_asked(self):
        purge = self.listed()
        self.run_cron(LATER)
        self.assertEqual(self.purges(), purge)
        self.assertEqual(purge.state, "to_confirm")
        self.assertEqual(purge.document_ids, self.letters.sorted("id", reverse=True))
        self.assertEqual((purge.document_count, purge.file_count), (2, 2))
        self.assertEqual(purge.size, 2 * len(PDF))
        self.assertEqual(len(purge.activity_ids), 1)
        self.assertEqual(self.letters.mapped("active"), [True, True])

    def test_only_a_manager_decides(self):
        purge = self.listed()
        for action in (lambda p: p.action_confirm(), lambda p: p.action_switch_off(),
                       lambda p: p.read(["state"])):
            with self.assertRaises(AccessError):
                action(purge.with_user(self.colleague))
        with self.assertRaises(AccessError):
            purge.write({"state": "running"})
        self.assertEqual(purge.state, "to_confirm")

    def test_who_confirms_confidential_mail_may_read_it(self):
        hidden = self.make_document("hidden", business_data=(datum("CONFIDENTIAL", "true"),))
        purge = self.listed()
        with self.assertRaisesRegex(AccessError, "1 documents of this list are confidential"):
            purge.action_confirm()
        chief = self.make_user("purge_chief", "manager", "confidential")
        purge.with_user(chief).action_confirm()
        self.run_cron(AFTER)
        self.assertFalse(hidden.active)

    # --- done

    def test_what_was_confirmed_goes_and_the_log_stays(self):
        purge = self.confirm()
        self.assertEqual((purge.state, purge.removed_count, purge.left_count), ("done", 2, 0))
        self.assertEqual(purge.confirmed_uid, self.manager)
        self.assertFalse(purge.activity_ids)
        for document in self.letters:
            self.assertEqual((document.active, document.removal_kind), (False, "retention"))
            self.assertEqual(document.removed_uid, self.manager)
            self.assertEqual(document.file_ids.state, "removed")
            self.assertRegex(document.file_ids.removed_digest, r"^[0-9a-f]{64}$")
            self.assertIn("kept until 12/31/2033", document.event_ids[0].text)
        self.assertEqual((self.invoice + self.foreign).mapped("active"), [True, True])
        self.assertEqual(len(purge.document_ids), 2)
        with self.assertRaisesRegex(UserError, "stays on record"):
            purge.sudo().unlink()

    def test_later_lists_are_announced_and_start_a_week_later_until_it_is_switched_off(self):
        self.confirm()
        for day in (LATER, "2037-01-08"):
            self.run_cron(day)
            purge = self.purges()[0]
            self.assertEqual((purge.state, purge.starts_on), ("to_confirm", STARTS), day)
            self.assertEqual(purge.document_ids, self.invoice)
        [activity] = purge.activity_ids
        self.assertEqual(activity.summary, "Look at what is purged from 01/09/2037 on")
        self.assertEqual((activity.date_deadline, activity.user_id), (STARTS, self.manager))
        self.assertTrue(self.invoice.active)
        self.run_cron(STARTS)
        self.assertEqual((purge.state, purge.removed_count), ("done", 1))
        self.assertEqual(purge.confirmed_uid, self.manager)
        self.assertFalse(self.invoice.active)
        self.assertFalse(purge.activity_ids)
        self.company.ebox_purge = False
        self.company.ebox_purge = True
        self.make_document("new")
        self.run_cron("2040-01-01")
        self.assertEqual(self.purges()[0].state, "to_confirm")

    def test_a_later_list_waits_where_who_confirmed_the_first_could_not_confirm_it(self):
        self.confirm()
        chief = self.make_user("purge_chief", "manager", "confidential")
        manager = self.manager.sudo()
        own_groups, group = manager.group_ids, self.env.ref(MANAGER)
        for is_before in (True, False):
            for lose, give_back in (
                (lambda: manager.write({"active": False}), lambda: manager.write({"active": True})),
                (lambda: manager.write({"group_ids": [Command.unlink(group.id)]}),
                 lambda: manager.write({"group_ids": [Command.set(own_groups.ids)]})),
                (lambda: self.invoice.sudo().write({"is_confidential": True}),
                 lambda: self.invoice.sudo().write({"is_confidential": False})),
            ):
                if is_before:
                    lose()
                self.run_cron(LATER)
                purge = self.purges()[0]
                self.assertEqual(purge.starts_on, False if is_before else STARTS)
                if not is_before:
                    lose()
                self.run_cron("2037-03-01")
                self.assertEqual((purge.state, purge.starts_on), ("to_confirm", False))
                self.assertEqual(purge.activity_ids.mapped("summary"), ["Confirm what is purged"])
                self.assertTrue(self.invoice.active)
                give_back()
                purge._cancel()
        self.run_cron(LATER)
        purge = self.purges()[0]
        with freeze_time(LATER):
            purge.with_user(chief).action_confirm()
        self.run_cron(LATER)
        self.assertEqual((purge.state, purge.confirmed_uid), ("done", chief), "without waiting")

    def test_it_is_logged_in_the_companys_language(self):
        self.env["res.lang"]._activate_lang("fr_FR")
        self.company.partner_id.lang = "fr_FR"
        self.listed().action_confirm()
        self.run_cron(AFTER, lang="en_US")
        [event, *_others] = self.letters[0].event_ids
        self.assertIn("Contenu supprimé", event.text)
        self.assertIn("31/12/2033", event.text)
        self.assertNotIn("Content removed", event.text)
        self.assertNotIn("bytes", event.text)
        self.assertEqual(self.letters[0].name, "Contenu supprimé")
        self.assertEqual(self.letters[0].file_ids.name, "Contenu supprimé")

    def test_switching_off_keeps_what_is_listed(self):
        purge = self.listed()
        purge.action_switch_off()
        self.assertFalse(self.company.ebox_purge)
        self.assertEqual(purge.state, "cancelled")
        self.run_cron(LATER)
        self.assertEqual(self.letters.mapped("active"), [True, True])
        self.assertFalse(self.letters.purge_id)
        with self.assertRaisesRegex(UserError, "is over"):
            purge.action_confirm()

    def test_what_is_kept_longer_since_the_list_stays(self):
        purge = self.listed()
        self.letters[0].figure_kind = "invoice"
        purge.action_confirm()
        self.run_cron(AFTER)
        self.assertEqual(self.letters.mapped("active"), [True, False])
        self.assertEqual((purge.removed_count, purge.left_count), (1, 1))

    def test_nothing_is_purged_before_its_time_by_any_caller(self):
        with freeze_time(BEFORE), self.assertRaisesRegex(UserError, "kept until 12/31/2033"):
            self.letters.sudo()._remove_content("retention", "an eager module")
        self.assertEqual(self.letters.mapped("active"), [True, True])

    # --- interrupted

    def test_a_slice_that_is_over_is_gone_on_with(self):
        self.listed().action_confirm()
        self.run_cron(AFTER, cron_end_time=0)
        purge = self.purges()
        self.assertEqual((purge.state, purge.removed_count), ("running", 1))
        self.assertEqual(sorted(self.letters.mapped("active")), [False, True])
        self.run_cron(AFTER)
        self.assertEqual((purge.state, purge.removed_count), ("done", 2))

    def test_a_document_that_fails_stops_no_other(self):
        model = type(self.env["ebox.document"])
        remove = model._remove_content
        first = min(self.letters, key=lambda letter: letter.id)

        def fail(documents, *args):
            if documents == first:
                raise ValueError("broken")
            return remove(documents, *args)

        logger = "odoo.addons.l10n_be_ebox.models.ebox_purge"
        with patch.object(model, "_remove_content", fail), self.assertLogs(logger, "ERROR"):
            purge = self.confirm()
        self.assertEqual((purge.state, purge.removed_count, purge.left_count), ("done", 1, 1))
        self.assertTrue(first.active)
        self.assertFalse(first.purge_id)

    def test_a_new_message_that_was_never_downloaded_is_purged_too(self):
        listed = self.take_in(message("listed"))
        self.confirm()
        self.assertFalse(listed.active)
