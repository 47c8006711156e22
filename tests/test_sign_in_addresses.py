import re
from datetime import timedelta

from lxml import html

from odoo.exceptions import UserError, ValidationError
from odoo.tests import tagged
from odoo.tools import mute_logger

from .sign_in import ON_PAPER, PASSWORD, RECOVERY, TWO_FACTOR, SignInCase

PAGE = "/my/security"
LOGIN, ADDRESS = f"{PAGE}/two-factor/login", f"{PAGE}/two-factor/address"
CONFIRM_LOGIN, CONFIRM_ADDRESS = f"{PAGE}/sign-in-address", f"{PAGE}/recovery-address"
OLD, PRIVATE = "marie@example.com", "marie.private@example.net"
NEW, THIEF = "marie@new.example", "thief@example.org"
LINK = re.compile(r'href="[^"]*?(/web/login/stop\?token=[\w-]+)"')
STOP_NOTHING = "/web/login/stop"
HELD = "cannot replace your authenticator as well"


class AddressCase(SignInCase):
    """Marie is enrolled and signed in."""

    def setUp(self):
        super().setUp()
        self.marie, self.codes = self.enrolled()
        self.pause()

    def pause(self):
        """Time for other codes, of the mail and of the app."""
        self.let_pass(3600)
        self.clock += 300

    def change_login(self, browser, address=NEW, password=PASSWORD):
        """Password, code, and the digits that are mailed to the new address."""
        self.pause()
        answer = browser.post(LOGIN, password=password, code=self.code(), email=address)
        self.assertTrue(answer.headers["Location"].endswith(CONFIRM_LOGIN))
        return browser.post(CONFIRM_LOGIN, code=self.mailed_code(address))

    def change_recovery(self, browser, address):
        self.pause()
        browser.post(ADDRESS, password=PASSWORD, code=self.code(), email=address)
        browser.post(CONFIRM_ADDRESS, code=self.mailed_code(address))
        self.assertEqual(self.reader.sudo().ebox_recovery_email, address)

    def links_to(self, address):
        return [m[1] for mail in self.mails_to(address) if (m := LINK.search(mail["body"]))]

    def stop(self, link):
        """Open a link and press its button, in a browser that is signed in nowhere."""
        browser = self.browser()
        page = browser.get(link)
        self.assertIn("It was not you?", page.text)
        answer = browser.post("/web/login/stop", token=link.partition("token=")[2])
        self.assertIn("The account has its former addresses again", answer.text)

    def assertAddresses(self, login, recovery):  # noqa: N802 -- as unittest names it
        user = self.reader.sudo()
        self.assertEqual((user.login, user.email, user.ebox_recovery_email),
                         (login, login, recovery))


@tagged("post_install", "-at_install")
class TestSignInAddresses(AddressCase):
    """Another address to sign in with: both factors, then the new mailbox answers."""

    def test_another_login(self):
        other = self.sign_in()
        answer = self.change_login(self.marie)
        self.assertIn(f"{PAGE}?changed=login", answer.headers["Location"])
        self.assertAddresses(NEW, PRIVATE)
        self.assertTrue(self.marie.is_in())
        self.assertFalse(other.is_in())
        for address in (OLD, PRIVATE, NEW):
            mail = self.mails_to(address)[-1]
            self.assertEqual(mail["subject"], "Your sign-in address has changed")
            self.assertIn("from m•••@example.com to m•••@new.example", mail["body"])
            # Who may stop it is not led astray by another button.
            self.assertEqual("Reset Password" in mail["body"], address == NEW)
        self.assertEqual([len(self.links_to(a)) for a in (OLD, PRIVATE, NEW)], [1, 1, 0])
        # The old address opens nothing, the new one does.
        self.pause()
        self.assertEqual(self.browser().give_password(OLD).status_code, 200)
        browser = self.browser()
        browser.give_password(NEW)
        browser.post("/web/login/totp", totp_token=self.code())
        self.assertTrue(browser.is_in())

    def test_it_takes_password_and_code(self):
        for password, code in (("wrong", self.code()), (PASSWORD, "000000"), (PASSWORD, "")):
            answer = self.marie.post(LOGIN, password=password, code=code, email=NEW)
            self.assertEqual(answer.status_code, 200)
        self.assertFalse(self.mails_to(NEW))
        self.assertTrue(self.marie.get(CONFIRM_LOGIN).headers["Location"].endswith(PAGE))

    def test_nothing_changes_before_the_new_address_answers(self):
        self.marie.post(LOGIN, password=PASSWORD, code=self.code(), email=NEW)
        wrong = "000000" if self.mailed_code(NEW) != "000000" else "111111"
        answer = self.marie.post(CONFIRM_LOGIN, code=wrong)
        self.assertIn("You can try 4 more times", answer.text)
        self.assertAddresses(OLD, PRIVATE)
        # What confirms one kind of address does not confirm the other.
        self.marie.post(CONFIRM_ADDRESS, code=self.mailed_code(NEW))
        self.assertAddresses(OLD, PRIVATE)

    def test_which_addresses_it_may_be(self):
        for address, why in (
            ("x", "This is not an e-mail address"),
            (OLD.upper(), "You sign in with this address already"),
            ("marie.private+login@example.net", "This is your recovery address"),
        ):
            self.pause()
            answer = self.marie.post(LOGIN, password=PASSWORD, code=self.code(), email=address)
            self.assertIn(why, answer.text)
        self.assertAddresses(OLD, PRIVATE)

    def test_whether_somebody_has_an_address_is_said_to_them_alone(self):
        jan = self.make_reader("jan@example.com")
        pages = []
        for address in (jan.login, "nobody@example.com"):
            self.pause()
            self.marie.post(LOGIN, password=PASSWORD, code=self.code(), email=address)
            page = html.fromstring(self.marie.get(CONFIRM_LOGIN).content)
            [part] = page.xpath("//div[hasclass('o_ebox_security_page')]")
            pages.append(part.text_content().replace("j•••", "").replace("n•••", ""))
        self.assertEqual(*pages)
        [mail] = [m for m in self.mails_to(jan.login) if m["subject"].startswith("Your code")]
        self.assertIn("It belongs to an account there already", mail["body"])
        self.assertNotIn("letter-spacing", mail["body"])

    def test_who_gets_an_address_meanwhile_keeps_it(self):
        self.marie.post(LOGIN, password=PASSWORD, code=self.code(), email=NEW)
        digits = self.mailed_code(NEW)
        self.make_reader(NEW)
        answer = self.marie.post(CONFIRM_LOGIN, code=digits)
        self.assertIn("This address cannot be used", answer.text)
        self.assertAddresses(OLD, PRIVATE)

    def test_without_an_authenticator_it_is_set_up_first(self):
        self.env["ebox.mailbox"].search([]).sign_in_policy = "offered"
        jan = self.make_reader("jan@example.com")
        browser = self.browser()
        browser.give_password(jan.login)
        self.assertIn("set up two-factor sign-in first", browser.get(PAGE).text)
        answer = browser.post(LOGIN, password=PASSWORD, code="123456", email=NEW)
        self.assertTrue(answer.headers["Location"].endswith(PAGE))

    def test_a_login_that_was_left_is_kept_for_three_days(self):
        self.change_login(self.marie)
        refused = self.assertRaisesRegex(ValidationError, "may still undo that")
        with refused, self.env.cr.savepoint():
            self.make_reader(OLD)
        self.age_changes(hours=73)
        self.make_reader(OLD)

    def age_changes(self, **time):
        self.env.cr.execute(
            "UPDATE ebox_mfa_address_change SET create_date = create_date - %s",
            [timedelta(**time)],
        )
        self.env.invalidate_all()

    def test_a_link_works_for_three_days_and_once(self):
        self.change_login(self.marie)
        [link] = self.links_to(OLD)
        for broken in (f"{link}A", f"{link[:-4]}AAAA", "/web/login/stop?token=é", STOP_NOTHING):
            self.assertIn("no longer works", self.browser().get(broken).text, broken)
        self.stop(link)
        self.assertIn("no longer works", self.browser().get(link).text)
        self.change_login(self.signed_in_anew(), password="a-Brand-new-0ne!")
        self.age_changes(hours=73)
        self.assertIn("no longer works", self.browser().get(self.links_to(OLD)[-1]).text)
        self.assertAddresses(NEW, PRIVATE)

    def signed_in_anew(self):
        """Marie chose a new password after she stopped a change."""
        password = self.reset_password(OLD, OLD)
        self.pause()
        browser = self.browser()
        browser.give_password(OLD, password)
        browser.post("/web/login/totp", totp_token=self.code())
        self.assertTrue(browser.is_in())
        return browser

    def test_opening_the_link_changes_nothing(self):
        """Scanners of mail open links."""
        self.change_login(self.marie)
        [link] = self.links_to(OLD)
        self.assertEqual(self.browser().get(link).status_code, 200)
        self.assertAddresses(NEW, PRIVATE)
        self.assertTrue(self.marie.is_in())

    def test_what_an_administrator_decides_stays(self):
        self.change_login(self.marie)
        [link] = self.links_to(OLD)
        admin = self.env.ref("base.user_admin")
        admin.company_ids |= self.reader.company_id
        self.reader.with_user(admin).login = "marie@third.example"
        self.assertIn("no longer works", self.browser().get(link).text)

    # --- past that page

    def test_the_address_is_not_changed_by_one_factor(self):
        """Neither by a call, nor by the portal's form of the address."""
        answer = self.marie.rpc("res.users", "write", self.reader.ids, {"email": THIEF})
        self.assertIn("under My security", answer["error"]["data"]["message"])
        with self.assertRaisesRegex(UserError, "under My security"):
            self.reader.partner_id.with_user(self.reader).sudo().email = THIEF
        country = self.env.ref("base.be")
        answer = self.marie.post(
            "/my/address/submit", partner_id=self.reader.partner_id.id, name="Marie Peeters",
            email=THIEF, phone="+32 2 555 12 12", street="Rue Haute 1", city="Brussels",
            zip="1000", country_id=country.id, address_type="billing",
            use_delivery_as_billing="true", callback="/my", required_fields="name,email",
        )
        self.assertIn("email", answer.json()["invalid_fields"])
        self.assertAddresses(OLD, PRIVATE)

    def test_nor_by_another_user_of_the_contact(self):
        office = self.make_user("office", groups="base.group_portal")
        office.partner_id = self.reader.partner_id
        with self.assertRaisesRegex(UserError, "under My security"):
            self.reader.partner_id.with_user(office).sudo().email = THIEF

    # --- name and language

    def test_name_and_language(self):
        self.env["res.lang"]._activate_lang("fr_BE")
        answer = self.marie.post(f"{PAGE}/details", name="  Marie   Dubois ", lang="fr_BE")
        self.assertIn("/my/security?changed=details", answer.headers["Location"])
        self.assertEqual((self.reader.name, self.reader.lang), ("Marie Dubois", "fr_BE"))
        page = self.marie.get(answer.headers["Location"].removeprefix(self.base_url())).text
        self.assertIn('value="Marie Dubois"', page)
        self.assertIn("m•••@example.net", page)
        notes = " ".join(self.reader.partner_id.message_ids.mapped("body"))
        self.assertIn("from Marie Peeters to Marie Dubois", notes)

    def test_no_name_and_no_such_language(self):
        for name, lang, why in (
            (" ", "en_US", "Give your first and last name"),
            ("x" * 101, "en_US", "Give your first and last name"),
            ("Marie", "tlh_KL", "Choose one of the languages"),
        ):
            self.assertIn(why, self.marie.post(f"{PAGE}/details", name=name, lang=lang).text)
        self.assertEqual(self.reader.name, "Marie Peeters")


@tagged("post_install", "-at_install")
class TestSignInAddressThieves(AddressCase):
    """Changing addresses, and stopping that, gives the account to no thief."""

    def refused(self, password, thief):
        """Whoever knows this password and has these mailboxes gets no further than the prompt."""
        self.assertIn("/web/login/totp", thief.give_password(OLD, password).headers["Location"])
        thief.post("/web/login/totp", totp_token="000000")
        self.assertFalse(thief.is_in())
        thief.post(TWO_FACTOR, action="installed")
        self.assertTrue(self.reader.totp_enabled)

    def test_thief_of_the_login_mailbox_cannot_start(self):
        password = self.reset_password(OLD, OLD)
        thief = self.browser()
        self.refused(password, thief)
        answer = thief.post(LOGIN, password=password, code="000000", email=THIEF)
        self.assertIn("/web/login", answer.headers["Location"])
        self.assertFalse(self.mails_to(THIEF))
        self.assertAddresses(OLD, PRIVATE)

    def test_thief_of_the_login_mailbox_stops_and_does_not_get_in(self):
        """Marie leaves that mailbox; the thief brings it back, and has one factor as before."""
        self.change_login(self.marie)
        self.stop(self.links_to(OLD)[0])
        self.assertAddresses(OLD, PRIVATE)
        self.assertFalse(self.marie.is_in())
        self.assertEqual(self.browser().give_password(OLD).status_code, 200)
        for address in (OLD, PRIVATE, NEW):
            self.assertIn("was stopped", self.mails_to(address)[-1]["subject"])
            self.assertIn("m•••@example.com", self.mails_to(address)[-1]["body"])
        thief = self.browser()
        self.refused(self.reset_password(OLD, OLD), thief)
        before = len(self.mails_to(OLD))
        thief.post(RECOVERY, action="send")
        self.assertEqual(len(self.mails_to(OLD)), before)
        # Marie does: by her recovery mailbox and her phone.
        password = self.reset_password(PRIVATE, PRIVATE, "Mine-again-0ne!")
        self.pause()
        marie = self.browser()
        marie.give_password(OLD, password)
        marie.post("/web/login/totp", totp_token=self.code())
        self.assertTrue(marie.is_in())

    def test_a_link_asked_before_the_change_is_void_after_it(self):
        thief = self.browser()
        thief.post("/web/reset_password", login=OLD)
        self.answer_requests()
        link = self.mailed_link(OLD)
        self.change_login(self.marie)
        with mute_logger("odoo.addons.auth_signup.controllers.main"):
            thief.get(link)
            answer = thief.post(link, password="Thiefs-0wn!", confirm_password="Thiefs-0wn!")
        self.assertNotIn("has been reset", answer.text)
        self.assertTrue(self.marie.is_in())

    def test_thief_of_the_recovery_mailbox_stops_and_does_not_get_in(self):
        self.change_login(self.marie)
        self.stop(self.links_to(PRIVATE)[0])
        self.assertAddresses(OLD, PRIVATE)
        thief = self.browser()
        self.refused(self.reset_password(PRIVATE, PRIVATE), thief)
        self.assertIn(HELD, thief.post(RECOVERY, action="send").text)
        self.assertIn("Your password was reset", [m["subject"] for m in self.mails_to(OLD)])

    def test_thief_of_the_recovery_mailbox_cannot_undo_being_left(self):
        self.change_recovery(self.marie, "marie.second@example.org")
        self.assertEqual([len(self.links_to(a)) for a in (OLD, PRIVATE)], [1, 0])
        password = self.reset_password(OLD, OLD)
        self.let_pass(3600)
        thief = self.browser()
        thief.give_password(OLD, password)
        before = len(self.mails_to(PRIVATE))
        thief.post(RECOVERY, action="send")
        self.assertEqual(len(self.mails_to(PRIVATE)), before)

    def test_the_hold_outlives_a_change_of_the_login(self):
        """The reset went to the recovery mailbox; the login's change lifts nothing."""
        password = self.reset_password(PRIVATE, PRIVATE)
        self.pause()
        marie = self.browser()
        marie.give_password(OLD, password)
        marie.post("/web/login/totp", totp_token=self.code())
        self.change_login(marie, password=password)
        thief = self.browser()
        thief.give_password(NEW, password)
        self.assertIn(HELD, thief.post(RECOVERY, action="send").text)

    def test_the_former_login_as_recovery_address_is_held_too(self):
        """The mailbox that received the reset is held in whatever place it stands."""
        password = self.reset_password(OLD, OLD)
        self.pause()
        marie = self.browser()
        marie.give_password(OLD, password)
        marie.post("/web/login/totp", totp_token=self.code())
        self.change_login(marie, password=password)
        self.pause()
        marie.post(ADDRESS, password=password, code=self.code(), email=OLD)
        marie.post(CONFIRM_ADDRESS, code=self.mailed_code(OLD))
        self.assertAddresses(NEW, OLD)
        thief = self.browser()
        thief.give_password(NEW, password)
        self.assertIn(HELD, thief.post(RECOVERY, action="send").text)

    def test_thief_of_an_open_session_changes_nothing(self):
        thief = self.browser()
        thief.opener.cookies.update(self.marie.opener.cookies)
        self.assertTrue(thief.is_in())
        for page in (LOGIN, ADDRESS):
            answer = thief.post(page, password="guess", code="000000", email=THIEF)
            self.assertEqual(answer.status_code, 200)
        self.assertFalse(self.mails_to(THIEF))
        self.assertAddresses(OLD, PRIVATE)

    def test_who_tricked_both_factors_out_of_marie_is_thrown_out(self):
        """They change both addresses, the recovery address first, and set up a phone."""
        thief = self.sign_in()
        self.change_recovery(thief, THIEF)
        self.change_login(thief, "thief@new.example")
        self.pause()
        lost = self.browser()
        lost.give_password("thief@new.example")
        lost.post(RECOVERY, action="send")
        lost.post(RECOVERY, action="check", code=self.mailed_code(THIEF))
        lost.post(TWO_FACTOR, action="installed")
        key = self.key_on(lost)
        page = lost.post(TWO_FACTOR, action="activate", code=self.code(key=key))
        stolen_codes = ON_PAPER.findall(page.text)
        self.assertTrue(lost.is_in())
        # Marie follows the newest link that her mailbox has.
        self.stop(self.links_to(OLD)[-1])
        self.assertAddresses(OLD, PRIVATE)
        self.assertFalse(lost.is_in())
        self.assertEqual(lost.give_password(OLD).status_code, 200)
        self.assertEqual(lost.give_password("thief@new.example").status_code, 200)
        self.browser().post("/web/reset_password", login=THIEF)
        before = len(self.mails_to(THIEF))
        self.answer_requests()
        self.assertEqual(len(self.mails_to(THIEF)), before)
        # She sets up a new phone by her own recovery address; the thief's codes go with theirs.
        password = self.reset_password(OLD, OLD)
        self.pause()
        marie = self.browser()
        marie.give_password(OLD, password)
        marie.post(RECOVERY, action="send")
        marie.post(RECOVERY, action="check", code=self.mailed_code(PRIVATE))
        marie.post(TWO_FACTOR, action="installed")
        marie.post(TWO_FACTOR, action="activate", code=self.code(key=self.key_on(marie)))
        self.assertTrue(marie.is_in())
        self.assertFalse(self.env["ebox.mfa.recovery.code"]._use(self.reader, stolen_codes[0]))
