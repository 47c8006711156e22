import re

from odoo.tests import tagged

from .documents import datum
from .invitations import ADDRESS, EMAIL, PERSON, InvitationCase
from .sign_in import PASSWORD

URL = "/my/ebox/users"
FOREIGN = "Foreign debt 9914"


class SharedUsersCase(InvitationCase):
    """Two mailboxes with a main contact each, and a person with a share of the first."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.boxes = cls.mailbox | cls.other_mailbox
        cls.boxes.sign_in_policy = "offered"
        cls.foreign = cls.make_numbered(FOREIGN, "777", mailbox=cls.other_mailbox)
        people = ("contact", "friend", "other_contact", "other_friend", "stranger")
        for name in people:
            person = cls.make_person(
                f"{name}@example.com", password=PASSWORD, name=name.replace("_", " ").title()
            )
            setattr(cls, name, person)
        cls.mailbox.with_user(cls.manager).main_contact_id = cls.contact.partner_id
        cls.other_mailbox.main_contact_id = cls.other_contact.partner_id
        cls.friendly = cls.share(cls.friend, numbers=cls.number)
        cls.foreign_share = cls.share(cls.other_friend, cls.other_mailbox)
        cls.standing = cls.mailbox.share_ids.filtered("is_standing")

    def browser_of(self, user):
        """A browser in which this person has signed in."""
        browser = self.browser()
        browser.give_password(user.login)
        return browser

    def add(self, browser, **values):
        """Send the form; :return: the answer"""
        form = PERSON | {"scope": "all", "may_download": "1"} | values
        return browser.post(f"{URL}/new/{self.mailbox.id}", **form)

    def share_with(self, address):
        return self.env["ebox.share"].search(
            [("mailbox_id", "=", self.mailbox.id), ("user_id.login", "=", address)]
        )


@tagged("post_install", "-at_install")
class TestSharedUsers(SharedUsersCase):
    """What a main contact does on the portal."""

    def test_the_list(self):
        page = self.browser_of(self.contact).get(URL).text
        for text in ("contact@example.com", "Friend", "friend@example.com", "111", "Invited",
                     "Main contact"):
            self.assertIn(text, page)
        for text in ("Other Friend", "777", FOREIGN):
            self.assertNotIn(text, page)

    def test_added_and_invited(self):
        browser = self.browser_of(self.contact)
        answer = self.add(browser, date_end="2099-12-31", notification="none")
        self.assertEqual((answer.status_code, answer.headers["Location"]), (303, URL))
        share = self.share_with(ADDRESS)
        self.assertTrue(share.may_download)
        self.assertFalse(share.may_label)
        self.assertEqual(str(share.date_end), "2099-12-31")
        self.assertEqual(share.row_ids.sudo().mapped("notification"), ["none"] * len(share.row_ids))
        self.assertEqual(share.create_uid, self.contact)
        [mail] = self.mails_now()
        self.assertIn("Contact shares documents of Brasserie du Parc", mail["subject"])
        _browser, answer = self.choose_password(self.link_in(mail))
        self.assertEqual(answer.status_code, 303)

    def test_the_answer_does_not_tell_who_has_an_account(self):
        known = self.make_person("known@example.com", name="Known Person")
        archived = self.make_person("gone@example.com", name="Gone Person")
        archived.active = False
        partner = self.env["res.partner"].create({"name": "Real Name", "email": "c@example.com"})
        texts = set()
        for address in ("known@example.com", "gone@example.com", "c@example.com", ADDRESS):
            browser = self.browser_of(self.contact)
            answer = self.add(browser, email=address)
            self.assertEqual(answer.status_code, 303)
            share = self.mailbox.share_ids.filtered(lambda s, a=address: s.invited_email == a)
            page = browser.get(URL).text
            row = re.search(rf"(?s)<tr[^>]*>(?:(?!<tr).)*{re.escape(address)}.*?</tr>", page)[0]
            again = browser.post(f"{URL}/{share.id}/invite")
            form = browser.get(f"{URL}/{share.id}").text
            for name in ("Known Person", "Gone Person", "Real Name"):
                self.assertNotIn(name, row + form)
            texts.add((row.replace(address, "").replace(str(share.id), ""), again.status_code))
            share.unlink()
        self.assertEqual(len(texts), 1, texts)
        self.assertTrue(known.has_group("base.group_portal") and partner.user_ids)

    def test_it_takes_as_long_for_who_has_an_account(self):
        with self.with_user(self.contact.login):
            users = self.env["res.users"].sudo()
            before = users.with_context(active_test=False).search_count([])
            queries = self.cr.sql_log_count
            users._ebox_take_as_long_as_new(self.friend.login, self.company)
            known = self.cr.sql_log_count - queries
            queries = self.cr.sql_log_count
            users._ebox_take_as_long_as_new(ADDRESS, self.company)
            self.assertGreater(known, 3 * (self.cr.sql_log_count - queries))
            after = users.with_context(active_test=False).search_count([])
            self.assertEqual(before, after)

    def test_an_address_in_the_list_is_not_added_again(self):
        browser = self.browser_of(self.contact)
        answer = self.add(browser, email="Friend@Example.com")
        self.assertIn("friend@example.com is in the list already", answer.text)

    def test_what_is_missing_is_said_and_nothing_is_done(self):
        browser = self.browser_of(self.contact)
        for values, words in (
            ({"email": "nobody"}, "is not an e-mail address"),
            ({"first_name": " "}, "Give the first name"),
            ({"lang": "xx_XX"}, "Choose a language"),
            ({"scope": "everything"}, "Choose what is shared"),
            ({"scope": "ticked"}, "Tick at least one"),
            ({"date_end": "tomorrow"}, "This is no date"),
            ({"notification": "sms"}, "This cannot be chosen"),
        ):
            with self.subTest(values):
                answer = self.add(browser, **values)
                self.assertEqual(answer.status_code, 200)
                self.assertIn(words, answer.text)
        self.assertFalse(self.share_with(ADDRESS))
        self.assertFalse(self.env["res.users"]._ebox_find_person(ADDRESS))
        self.assertFalse(self.mails_now())

    def test_changed(self):
        browser = self.browser_of(self.contact)
        form = {"scope": "ticked", "numbers": self.number.id, "may_propose": "1", "date_end": ""}
        answer = browser.post(f"{URL}/{self.friendly.id}", **form)
        self.assertEqual(answer.status_code, 303)
        self.assertTrue(self.friendly.may_propose)
        self.assertFalse(self.friendly.may_download)

    def test_removed_from_the_next_click_on(self):
        reader = self.browser_of(self.friend)
        path = f"/my/ebox/{self.one.id}"
        self.assertIn("Quarterly debt", reader.get(path).text)
        self.browser_of(self.contact).post(f"{URL}/{self.friendly.id}/remove")
        answer = reader.get(path)
        self.assertEqual(answer.status_code, 404)
        self.assertNotIn("Quarterly debt", answer.text)

    def test_another_address(self):
        browser = self.browser_of(self.contact)
        browser.post(f"{URL}/{self.friendly.id}/replace", **PERSON)
        self.assertEqual(self.friendly.state, "ended")
        self.assertEqual(self.seen_by(self.share_with(ADDRESS).user_id), {"Quarterly debt"})
        self.assertFalse(self.seen_by(self.friend))
        self.assertEqual(len(self.mails_now()), 1)

    def test_a_new_number_is_ticked_for_others(self):
        browser = self.browser_of(self.contact)
        self.make_numbered("New number", "333")
        page = browser.get(URL).text
        self.assertIn("Only you see", page)
        self.assertIn("333", page)
        number = self.env["ebox.customer.number"].search([("name", "=", "333")])
        answer = browser.post(f"{URL}/number/{number.id}", users=self.friendly.id)
        self.assertEqual(answer.status_code, 303)
        self.assertEqual(self.seen_by(self.friend), {"Quarterly debt", "New number"})

    def test_a_new_number_for_who_has_all_present_ones(self):
        share = self.share(self.stranger)
        self.make_numbered("New number", "333")
        self.make_numbered("Newer number", "444")
        number = self.env["ebox.customer.number"].search([("name", "=", "333")])
        self.browser_of(self.contact).post(f"{URL}/number/{number.id}", users=share.id)
        self.assertEqual(self.seen_by(self.stranger), {"Quarterly debt", "New number"})

    def test_the_role_is_handed_over(self):
        reader, browser = self.browser_of(self.friend), self.browser_of(self.contact)
        answer = browser.post(f"{URL}/{self.friendly.id}/main-contact")
        self.assertIn("has not been here yet", answer.text)
        reader.get("/my/ebox")
        answer = browser.post(f"{URL}/{self.friendly.id}/main-contact")
        self.assertEqual(answer.headers["Location"], "/my/ebox")
        self.assertEqual(self.mailbox.main_contact_id, self.friend.partner_id)
        self.assertEqual(self.mailbox.share_ids.filtered("is_standing").user_id, self.friend)
        self.assertEqual(self.seen_by(self.contact), {"Quarterly debt"})
        told = {mail["subject"]: mail["body"] for mail in self.mails_now(self.friend.email)}
        body = told["You are the main contact of Brasserie du Parc"]
        self.assertIn(self.friend._ebox_preferences_url(), body)
        self.assertEqual(reader.get(URL).status_code, 200)
        answer = reader.post(f"{URL}/{self.standing.id}/remove")
        self.assertEqual(answer.status_code, 303)
        answer = browser.get(f"/my/ebox/{self.one.id}")
        self.assertEqual(answer.status_code, 404)
        self.assertNotIn("Quarterly debt", answer.text)

    def test_handing_over_gives_no_right_that_neither_had(self):
        self.standing.sudo().may_propose = False
        self.browser_of(self.friend).get("/my/ebox")
        self.browser_of(self.contact).post(f"{URL}/{self.friendly.id}/main-contact")
        share = self.mailbox.share_ids.filtered("is_standing")
        self.assertEqual(share, self.friendly)
        self.assertFalse(share.may_propose or share.include_confidential)

    def test_the_history_names_the_main_contact(self):
        browser = self.browser_of(self.contact)
        self.add(browser)
        share = self.share_with(ADDRESS)
        browser.post(f"{URL}/{share.id}/invite")
        browser.post(f"{URL}/{share.id}/remove")
        self.browser_of(self.friend).get("/my/ebox")
        browser.post(f"{URL}/{self.friendly.id}/main-contact")
        notes = self.mailbox.message_ids.filtered(
            lambda note: note.author_id == self.contact.partner_id
        )
        texts = " | ".join(notes.mapped("body"))
        for text in ("Shared: Anouk Maes", "Invitation sent again", "Share removed",
                     "Main contact, in the place of Contact"):
            self.assertIn(text, texts)
        self.assertIn("Main contact", notes.tracking_value_ids.field_id.mapped("field_description"))

    def test_invitations_are_not_sent_without_end(self):
        browser = self.browser_of(self.contact)
        self.add(browser)
        share = self.share_with(ADDRESS)
        for _attempt in range(39):
            browser.post(f"{URL}/{share.id}/invite")
        self.assertIn("Too many attempts", browser.post(f"{URL}/{share.id}/invite").text)


@tagged("post_install", "-at_install")
class TestSharedUsersRefused(SharedUsersCase):
    """The same as somebody who may not, and as a main contact who wants more."""

    secrets = ("friend@example.com", "anouk", "Friend", "Quarterly debt")

    def attempts(self):
        """Every page and form about the first mailbox."""
        person = {"email": EMAIL, "first_name": "A", "last_name": "M", "lang": "en_US"}
        share, number = self.friendly.id, self.number.id
        return (
            ("get", URL, {}),
            ("get", f"{URL}/new/{self.mailbox.id}", {}),
            ("post", f"{URL}/new/{self.mailbox.id}", person | {"scope": "all"}),
            ("get", f"{URL}/{share}", {}),
            ("post", f"{URL}/{share}", {"scope": "all", "may_propose": "1"}),
            ("post", f"{URL}/{share}/remove", {}),
            ("post", f"{URL}/{share}/invite", {}),
            ("post", f"{URL}/{share}/replace", person),
            ("post", f"{URL}/{share}/main-contact", {}),
            ("post", f"{URL}/{self.standing.id}/remove", {}),
            ("post", f"{URL}/number/{number}", {"users": share}),
        )

    def snapshot(self):
        shares = self.env["ebox.share"].search([], order="id")
        return (
            self.mailbox.main_contact_id,
            [(share, share._described(), share.state, share.user_id) for share in shares],
            self.env["res.users"].with_context(active_test=False).search_count([]),
        )

    def assertNothingDone(self, user, statuses=(404,), skip=()):  # noqa: N802 -- as unittest
        before = self.snapshot()
        browser = self.browser_of(user)
        for method, path, form in self.attempts():
            if path in skip:
                continue
            with self.subTest(user=user.login, path=path, method=method):
                answer = getattr(browser, method)(path, **form)
                self.assertIn(answer.status_code, statuses)
                for secret in self.secrets:
                    if secret not in user.login and secret.lower() not in user.name.lower():
                        self.assertNotIn(secret, answer.text)
        self.assertEqual(self.snapshot(), before)

    def test_people_who_are_no_main_contact(self):
        for user in (self.friend, self.other_friend, self.stranger):
            self.assertNothingDone(user)

    def test_the_main_contact_of_another_mailbox(self):
        self.assertNothingDone(self.other_contact, skip=(URL,))
        page = self.browser_of(self.other_contact).get(URL).text
        self.assertIn("other_friend@example.com", page)
        for text in (">friend@example.com", "111 (", f"/new/{self.mailbox.id}"):
            self.assertNotIn(text, page)

    def test_the_former_main_contact(self):
        self.browser_of(self.friend).get("/my/ebox")
        self.browser_of(self.contact).post(f"{URL}/{self.friendly.id}/main-contact")
        self.assertNothingDone(self.contact)

    def test_who_was_main_contact_of_an_archived_mailbox(self):
        self.mailbox.active = False
        self.assertNothingDone(self.contact)

    def test_nobody_signed_in(self):
        browser = self.browser()
        for _method, path, _form in self.attempts():
            answer = browser.get(path)
            self.assertIn(answer.status_code, (303, 404, 405))
            self.assertNotIn("friend@", answer.text)

    def test_a_forged_form_without_its_token(self):
        browser = self.browser_of(self.contact)
        browser.csrf = "forged"
        before = self.snapshot()
        answer = browser.post(f"{URL}/{self.friendly.id}/remove")
        self.assertEqual(answer.status_code, 400)
        self.assertEqual(self.snapshot(), before)

    def test_more_than_their_own_access(self):
        browser = self.browser_of(self.contact)
        self.standing.sudo().write({"may_propose": False})
        theirs = self.foreign.sudo().customer_number_id
        before = self.snapshot()
        for form in (
            {"include_confidential": "1"},
            {"include_registered": "1"},
            {"may_propose": "1"},
            {"scope": "ticked", "numbers": theirs.id},
            {"scope": "ticked", "senders": self.sender_elsewhere().id},
        ):
            with self.subTest(form):
                answer = self.add(browser, **form)
                self.assertEqual(answer.status_code, 403)
                self.assertNotIn("777", answer.text)
        answer = browser.post(f"{URL}/number/{theirs.id}", users=self.friendly.id)
        self.assertEqual(answer.status_code, 404)
        answer = browser.post(f"{URL}/number/{self.number.id}", users=self.foreign_share.id)
        self.assertEqual(answer.status_code, 404)
        self.assertEqual(self.snapshot(), before)

    def sender_elsewhere(self):
        """A sender that writes to the other mailbox alone."""
        document = self.make_numbered(
            "From elsewhere", "5", mailbox=self.other_mailbox, sender_number="0314595348"
        )
        return document.sudo().sender_id

    def test_a_right_that_the_company_gave_is_not_theirs_to_take_nor_to_pass_on(self):
        self.friendly.sudo().include_confidential = True
        browser = self.browser_of(self.contact)
        browser.post(f"{URL}/{self.friendly.id}", scope="all", may_download="1")
        self.assertTrue(self.friendly.include_confidential)
        browser.post(f"{URL}/{self.friendly.id}/replace", **PERSON)
        self.assertFalse(self.share_with(ADDRESS).include_confidential)

    def test_a_main_contact_who_reads_confidential_mail_may_share_it(self):
        self.standing.sudo().include_confidential = True
        self.make_numbered("Seizure", "111", business_data=(datum("CONFIDENTIAL", "true"),))
        self.add(self.browser_of(self.contact), include_confidential="1")
        self.assertIn("Seizure", self.seen_by(self.share_with(ADDRESS).user_id))

    def test_by_rpc(self):
        before = self.snapshot()
        values = {"mailbox_id": self.mailbox.id, "user_id": self.stranger.id, "scope": "all"}
        share = self.friendly.ids
        for user in (self.contact, self.friend, self.other_contact, self.stranger):
            browser = self.browser_of(user)
            for model, method, *args in (
                ("ebox.share", "create", [values]),
                ("ebox.share", "create", [PERSON | values | {"user_id": False}]),
                ("ebox.share", "write", share, {"may_propose": True}),
                ("ebox.share", "unlink", share),
                ("ebox.share", "read", share, ["email", "known_id", "invited_email"]),
                ("ebox.share", "action_invite_again", share),
                ("ebox.share", "action_end", share),
                ("ebox.share", "onchange", [], {"email": "friend@example.com"}, ["email"],
                 {"known_id": {"fields": {"login": {}}}}),
                ("ebox.share", "_contact_add", self.mailbox.id, PERSON, values),
                ("ebox.share", "_cron_tell"),
                ("ebox.share", "search_read", [], ["email"]),
                ("ebox.mailbox", "write", self.mailbox.ids,
                 {"main_contact_id": self.stranger.partner_id.id}),
                ("ebox.mailbox", "_of_main_contact"),
                ("ebox.share.email.wizard", "create", [PERSON | {"share_id": share[0]}]),
                ("res.users", "_ebox_link", user.ids, "/my"),
                ("res.users", "_ebox_find_person", "friend@example.com"),
            ):
                with self.subTest(user=user.login, method=method, args=args):
                    answer = browser.rpc(model, method, *args)
                    self.assertIn("error", answer, answer)
                    self.assertIn("AccessError", str(answer["error"]["data"]["name"]))
        self.assertEqual(self.snapshot(), before)
        self.assertFalse(self.mails_now())

    def test_a_main_contact_in_the_company_has_the_page_too(self):
        colleague = self.make_user(
            "colleague@example.com", password=PASSWORD, name="Colleague"
        )
        self.mailbox.main_contact_id = colleague.partner_id
        self.assertIn("friend@example.com", self.browser_of(colleague).get(URL).text)
