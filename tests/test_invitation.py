from datetime import timedelta
from unittest.mock import patch

from freezegun import freeze_time

from odoo.exceptions import UserError, ValidationError
from odoo.fields import Datetime
from odoo.tests import tagged

from .documents import datum
from .invitations import ADDRESS, EMAIL, InvitationCase
from .sign_in import PASSWORD

HOURS = "odoo.addons.l10n_be_ebox.models.res_users_invitation.LINK_HOURS"


@tagged("post_install", "-at_install")
class TestInvitation(InvitationCase):
    """From an e-mail address to a person who reads the document."""

    # --- the mail

    def test_from_the_mail_to_the_document(self):
        share = self.invite()
        [mail] = self.mails_now()
        self.assertIn("Jan Janssens shares documents of Brasserie du Parc", mail["subject"])
        for text in ("Quarterly debt", "Dear Anouk Maes", ADDRESS):
            self.assertIn(text, mail["body"])
        self.assertEqual(share.invitation_state, "invited")
        browser, answer = self.choose_password(self.link_in(mail))
        self.assertEqual(answer.status_code, 303)
        path = answer.headers["Location"].removeprefix(self.base_url())
        self.assertTrue(path.startswith("/web/login/two-factor"), path)
        browser.get(path)
        self.enrol(browser, address="anouk.private@example.net")
        page = browser.get(f"/my/ebox/{self.one.id}")
        self.assertEqual(page.status_code, 200)
        self.assertIn("Quarterly debt", page.text)
        self.assertEqual(share.invitation_state, "active")
        self.assertEqual(share.user_id.login, ADDRESS)
        self.assertEqual(share.user_id.lang, "en_US")

    def test_nothing_is_shown_before_the_second_factor(self):
        self.invite()
        browser, _answer = self.choose_password(self.link_in(self.mails_now()[0]))
        page = browser.get(f"/my/ebox/{self.one.id}")
        self.assertEqual(page.status_code, 303)
        self.assertNotIn("Quarterly debt", page.text)

    def test_the_first_password_is_not_told_as_a_change(self):
        self.invite()
        self.choose_password(self.link_in(self.mails_now()[0]))
        subjects = {mail["subject"] for mail in self.mails_now()}
        self.assertFalse({subject for subject in subjects if "password" in subject.lower()})

    def test_waits_for_the_first_document(self):
        share = self.invite(self.other_mailbox, by=self.env.user, scope="all_new")
        self.assertFalse(self.mails_now())
        self.assertEqual(share.invitation_state, "waiting")
        self.make_numbered("First letter", "999", mailbox=self.other_mailbox)
        self.tell()
        [mail] = self.mails_now()
        self.assertIn("First letter", mail["body"])
        self.assertIn("/web/signup?", self.link_in(mail))
        self.assertEqual(share.invitation_state, "invited")

    def test_names_no_confidential_document(self):
        self.make_numbered(
            "Seizure of wages", "111", business_data=(datum("CONFIDENTIAL", "true"),)
        )
        confidant = self.make_user("ebox_confidant", "manager", "confidential")
        self.invite()
        [mail] = self.mails_now()
        self.assertNotIn("Seizure", mail["body"])
        self.invite(
            by=confidant, email="bea@example.com", first_name="Bea", include_confidential=True
        )
        [mail] = self.mails_now("bea@example.com")
        self.assertIn("Confidential message", mail["body"])
        self.assertNotIn("Seizure", mail["body"], "mails are read by others too")

    def test_a_confidential_document_alone_is_no_reason_to_invite(self):
        self.one.sudo().is_confidential = True
        share = self.invite()
        self.assertFalse(self.mails_now())
        self.assertFalse(share.invited)

    # --- the link

    def test_valid_for_seven_days(self):
        share = self.invite()
        token = self.token_in(self.link_in(self.mails_now()[0]))
        partners = self.env["res.partner"]
        with freeze_time(Datetime.now() + timedelta(days=6, hours=23)):
            self.assertEqual(partners._get_partner_from_token(token), share.user_id.partner_id)
        with freeze_time(Datetime.now() + timedelta(days=7, hours=1)):
            self.assertFalse(partners._get_partner_from_token(token))

    def test_too_late(self):
        with patch(HOURS, -1):
            self.invite()
        browser = self.browser()
        page = browser.get(self.link_in(self.mails_now()[0]))
        self.assertIn("This link no longer works", page.text)
        self.assertIn("Jan Janssens", page.text)
        self.assertNotIn('name="password"', page.text)
        invitation = self.values_in(page)["invitation"]
        answer = browser.post("/web/signup/invitation", invitation=invitation)
        self.assertIn("a•••@example.com", answer.text)
        self.assertNotIn(ADDRESS, answer.text)
        mails = self.mails_now()
        self.assertEqual(len(mails), 2)
        self.choose_password(self.link_in(mails[-1]), browser)

    def test_new_links_are_not_sent_without_end(self):
        with patch(HOURS, -1):
            share = self.invite()
        self.mails_now()
        browser = self.browser()
        for _attempt in range(3):
            browser.post("/web/signup/invitation", invitation=share._signed())
        answer = browser.post("/web/signup/invitation", invitation=share._signed())
        self.assertIn("Too many attempts", answer.text)
        self.assertEqual(len(self.mails_now()), 4)

    def test_used_once(self):
        self.invite()
        link = self.link_in(self.mails_now()[0])
        self.choose_password(link)
        page = self.browser().get(link)
        self.assertIn("This link was used already", page.text)
        self.assertNotIn('name="password"', page.text)
        browser = self.browser()
        again = "her-0ther-Password!"
        answer = browser.post(link, password=again, confirm_password=again)
        self.assertIn("This link was used already", answer.text)
        browser.give_password(ADDRESS, again)
        self.assertFalse(browser.is_in())

    def test_no_link_after_the_end_of_the_share(self):
        with patch(HOURS, -1):
            share = self.invite()
        link = self.link_in(self.mails_now()[0])
        share.action_end()
        page = self.browser().get(link)
        self.assertIn("This invitation no longer stands", page.text)
        self.browser().post("/web/signup/invitation", invitation=share._signed())
        self.assertEqual(len(self.mails_now()), 1)

    def test_a_forged_invitation_tells_nothing(self):
        share = self.invite()
        forged = f"{share.id}-{'0' * 64}"
        link = f"/web/signup?token=forged&invitation={forged}"
        page = self.browser().get(link)
        answer = self.browser().post("/web/signup/invitation", invitation=forged)
        for text in (page.text, answer.text):
            self.assertIn("This invitation no longer stands", text)
            for secret in ("Jan Janssens", "Brasserie du Parc shares", "a•••"):
                self.assertNotIn(secret, text)
        self.assertEqual(len(self.mails_now()), 1)

    def test_passwords_that_differ(self):
        self.invite()
        link = self.link_in(self.mails_now()[0])
        browser = self.browser()
        values = self.values_in(browser.get(link))
        names = ("name", "login", "token", "invitation", "redirect")
        form = {name: values[name] for name in names}
        page = browser.post("/web/signup", **form, password="one-Password!", confirm_password="x")
        self.assertIn("Passwords do not match", page.text)
        self.assertIn("Jan Janssens", page.text)
        self.choose_password(link)

    def test_a_share_that_was_removed(self):
        share = self.invite()
        link = self.link_in(self.mails_now()[0])
        share.unlink()
        page = self.browser().get(link)
        self.assertIn("This invitation no longer stands", page.text)
        self.assertNotIn('name="password"', page.text)

    def test_send_again(self):
        share = self.invite()
        share.action_invite_again()
        first, second = self.mails_now()
        self.assertEqual(first["subject"], second["subject"])
        self.choose_password(self.link_in(second))

    # --- who it is

    def test_one_account_for_one_address(self):
        first = self.invite()
        second = self.invite(self.other_mailbox, by=self.env.user, email="anouk.MAES@example.com")
        self.assertEqual(first.user_id, second.user_id)
        self.make_numbered("Elsewhere", "5", mailbox=self.other_mailbox)
        second.scope = "all_new"
        self.assertEqual(self.seen_by(first.user_id), {"Quarterly debt", "Elsewhere"})

    def test_a_portal_user_or_colleague_is_found(self):
        person = self.make_person("known@example.com", password=PASSWORD)
        colleague = self.make_user("jan", email="Jan@Example.com")
        self.assertEqual(self.invite(email="Known@example.com").user_id, person)
        self.assertEqual(self.invite(email="jan@example.com").user_id, colleague)
        self.assertEqual(person.group_ids & self.env.ref("base.group_portal"),
                         self.env.ref("base.group_portal"))

    def test_who_has_an_account_gets_no_link_for_a_password(self):
        browser, _codes = self.enrolled()
        self.invite(email=self.reader.login)
        mails = self.mails_now(self.reader.login)
        [mail] = [mail for mail in mails if "shares" in mail["subject"]]
        self.assertEqual(self.link_in(mail), f"/my/ebox/{self.one.id}")
        self.assertNotIn("token=", mail["body"])
        self.assertIn("Quarterly debt", browser.get(self.link_in(mail)).text)

    def test_no_link_that_changes_the_password_of_another_user_of_the_contact(self):
        """Odoo's links belong to a contact, and act on the first of its users."""
        self.enrolled()
        office = self.make_person("z-office@example.com")
        office.partner_id = self.reader.partner_id
        self.assertEqual(office.partner_id.user_ids[:1], self.reader)
        self.invite(email=office.login)
        mails = self.mails_now(office.login)
        [mail] = [mail for mail in mails if "shares" in mail["subject"]]
        self.assertNotIn("token=", mail["body"])

    def test_an_address_that_a_portal_user_gave_themselves_is_nobody(self):
        thief = self.make_person("thief@example.com")
        thief.email = EMAIL
        self.assertNotEqual(self.invite().user_id, thief)

    def test_a_contact_without_account_is_used(self):
        contact = self.env["res.partner"].create({"name": "Anouk M.", "email": EMAIL})
        user = self.invite().user_id
        self.assertEqual(user.partner_id, contact)
        self.assertEqual(user.name, "Anouk M.")

    def test_neither_a_delivery_address_nor_another_companys_contact(self):
        office = self.make_person("thief@example.com").partner_id
        partners = self.env["res.partner"].create(
            [
                {"name": "Mine", "email": EMAIL, "type": "delivery", "parent_id": office.id},
                {"name": "Theirs", "email": EMAIL, "company_id": self.other_company.id},
            ]
        )
        self.assertNotIn(self.invite().user_id.partner_id, partners)

    def test_an_archived_account_is_said_to_a_colleague(self):
        self.make_person("gone@example.com").active = False
        with self.assertRaisesRegex(UserError, "archived"):
            self.invite(email="gone@example.com")

    def test_what_is_no_address(self):
        for email in ("", "anouk", False):
            with self.assertRaisesRegex(UserError, "is not an e-mail address"):
                self.invite(email=email)

    def test_another_address_is_another_person(self):
        share = self.invite(may_propose=True)
        user = share.user_id
        wizard = self.env["ebox.share.email.wizard"].with_user(self.manager).create(
            {
                "share_id": share.id, "email": "bea@example.com", "first_name": "Bea",
                "last_name": "Maes", "lang": "en_US",
            }
        )
        new = self.env["ebox.share"].browse(wizard.action_apply()["res_id"])
        self.assertEqual(new.user_id.login, "bea@example.com")
        self.assertTrue(new.may_propose)
        self.assertEqual(share.state, "ended")
        self.assertFalse(self.seen_by(user))
        self.assertEqual(self.seen_by(new.user_id), {"Quarterly debt"})
        self.assertEqual(len(self.mails_now("bea@example.com")), 1)

    def test_another_address_gets_no_newer_numbers(self):
        share = self.invite()
        self.make_numbered("Came later", "222")
        new = share._give_to(email="bea@example.com", first_name="Bea", last_name="M")
        self.assertEqual(self.seen_by(new.user_id), {"Quarterly debt"})

    # --- the main contact

    def test_the_main_contact_is_invited_when_named(self):
        contact = self.env["res.partner"].create({"name": "Marc Main", "email": "marc@example.com"})
        self.mailbox.with_user(self.manager).main_contact_id = contact
        [mail] = self.mails_now("marc@example.com")
        self.assertIn("You are the main contact", mail["body"])
        self.assertIn("/web/signup?", self.link_in(mail))
        self.assertEqual(self.seen_by(contact.user_ids), {"Quarterly debt"})

    def test_a_main_contact_whose_address_is_somebody_elses_account(self):
        self.make_person("marc@example.com", name="Marc Known")
        contact = self.env["res.partner"].create({"name": "Copy", "email": "Marc@example.com"})
        with self.assertRaisesRegex(ValidationError, "is the account of Marc Known"):
            self.mailbox.with_user(self.manager).main_contact_id = contact

    # --- new documents

    def test_one_mail_for_all_that_is_new(self):
        user = self.accepted_share(scope="all_new").user_id
        self.make_numbered("Second", "111")
        self.make_numbered("Third", "222")
        self.make_numbered("Wage seizure", "111", business_data=(datum("CONFIDENTIAL", "true"),))
        self.tell()
        [_invitation, mail] = self.mails_now()
        self.assertIn("2 new documents", mail["subject"])
        for text in ("Second", "Third"):
            self.assertIn(text, mail["body"])
        for text in ("Quarterly debt", "Wage seizure", "token="):
            self.assertNotIn(text, mail["body"])
        self.tell()
        self.assertEqual(len(self.mails_now()), 2)
        self.assertTrue(user._ebox_is_activated())

    def test_a_fresh_link_for_who_has_not_come(self):
        self.invite(scope="all_new")
        with patch(HOURS, -1):
            self.mails_now()
        self.make_numbered("Second", "111")
        self.tell()
        mail = self.mails_now()[-1]
        self.assertIn("Second", mail["body"])
        self.choose_password(self.link_in(mail))

    def test_no_mail_where_none_is_wanted_nor_while_suspended(self):
        share = self.accepted_share()
        share.row_ids.sudo().notification = "none"
        self.make_numbered("Second", "111")
        self.tell()
        share.row_ids.sudo().notification = "link"
        share.action_suspend()
        self.make_numbered("Third", "111")
        self.tell()
        share.action_resume()
        self.tell()
        self.assertEqual(len(self.mails_now()), 1)

    def test_ticking_a_number_tells_nothing_of_its_old_documents(self):
        share = self.accepted_share(scope="ticked", customer_number_ids=self.number.ids)
        other = self.make_numbered("Old elsewhere", "222").sudo()
        share.customer_number_ids |= other.customer_number_id
        self.make_numbered("New elsewhere", "222")
        self.tell()
        mail = self.mails_now()[-1]
        self.assertIn("New elsewhere", mail["body"])
        self.assertNotIn("Old elsewhere", mail["body"])

    # --- the history

    def test_the_history_of_the_mailbox_names_who_did_what(self):
        share = self.invite()
        share.may_propose = True
        share.action_suspend()
        share.unlink()
        notes = self.mailbox.message_ids.filtered(lambda note: "anouk" in note.body)
        self.assertEqual(notes.author_id, self.manager.partner_id)
        texts = " | ".join(reversed(notes.mapped("body")))
        for text in ("Shared: Anouk Maes", "Share changed", "Propose", "suspended", "removed"):
            self.assertIn(text, texts)
