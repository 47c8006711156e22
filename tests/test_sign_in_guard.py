from datetime import datetime, timedelta

from odoo import Command
from odoo.exceptions import AccessDenied
from odoo.http import Session
from odoo.tests import get_db_name, tagged
from odoo.tools import mute_logger

from ..models.res_users_session import SECOND_FACTOR
from .sign_in import PASSWORD, SignInCase

READER = "l10n_be_ebox.l10n_be_ebox_group_reader"


@tagged("post_install", "-at_install")
class TestSignInGuard(SignInCase):
    """Without the second factor nobody reaches a document, by whatever way they came."""

    def setUp(self):
        super().setUp()
        self.file = self.document.file_ids.attachment_id

    def password_only(self, user=None):
        """A browser with a session from before the policy or the share existed."""
        user = user or self.reader
        group = self.env.ref(READER)
        user.group_ids = [Command.unlink(group.id)]
        browser = self.browser()
        browser.give_password(user.login)
        self.assertTrue(browser.is_in())
        user.group_ids = [Command.link(group.id)]
        return browser

    def assertOut(self, browser, why=None):  # noqa: N802 -- as unittest names it
        """The next request finds no session any more."""
        answer = browser.get("/my/security")
        self.assertEqual(answer.status_code, 303, why)
        self.assertIn("/web/login", answer.headers["Location"])

    # --- sessions from before

    def test_a_session_from_before_the_share_ends(self):
        self.assertOut(self.password_only())

    def test_a_session_from_before_the_policy_ends(self):
        mailboxes = self.env["ebox.mailbox"].search([])
        mailboxes.sign_in_policy = "offered"
        browser = self.browser()
        browser.give_password(self.reader.login)
        self.assertTrue(browser.is_in())
        mailboxes[0].sign_in_policy = "required"
        self.assertOut(browser)

    def test_such_a_session_reaches_nothing(self):
        document = self.document.id
        ways = (
            f"/web/content/{self.file.id}",
            f"/web/content/ebox.document/{document}/message_main_attachment_id",
            f"/report/pdf/account.report_invoice/{document}",
            f"/odoo/ebox.document/{document}",
            "/my/home",
            f"/mail/view?model=ebox.document&res_id={document}",
        )
        for path in ways:
            with self.subTest(path):
                answer = self.password_only().get(path)
                self.assertIn(answer.status_code, (303, 401, 403, 404))
                self.assertNotIn(self.document.name.encode(), answer.content)
                self.assertNotIn(b"%PDF", answer.content)
                if answer.status_code == 303:
                    self.assertIn("/web/login", answer.headers["Location"])

    def test_such_a_session_sees_no_picture(self):
        """The route answers with a placeholder where there is nothing to see."""
        answer = self.password_only().get(f"/web/image/{self.file.id}")
        self.assertIn("placeholder", answer.headers["Content-Disposition"])
        self.assertNotIn(b"%PDF", answer.content)

    def test_such_a_session_calls_nothing(self):
        for model, method, *args in (
            ("ebox.document", "search_read", []),
            ("ebox.document", "read", self.document.ids),
            ("ebox.document.file", "search_count", []),
            ("res.users", "read", self.reader.ids, ["login"]),
        ):
            with self.subTest(f"{model}.{method}"):
                error = self.password_only().rpc(model, method, *args)["error"]
                self.assertEqual(error["code"], 100)
                self.assertEqual(error["data"]["name"], "odoo.http.SessionExpiredException")
                self.assertNotIn(self.reader.login, str(error))

    def test_the_second_factor_of_another_does_not_count(self):
        other = self.make_reader("jan@example.com")
        browser = self.password_only()
        browser.give_password(other.login)
        self.assertOut(browser)
        self.authenticate(self.reader.login, PASSWORD, session_extra={SECOND_FACTOR: other.id})
        self.assertEqual(self.url_open("/my/security", allow_redirects=False).status_code, 303)

    def test_with_the_second_factor_the_same_session_goes_on(self):
        browser, _codes = self.enrolled()
        self.assertTrue(browser.is_in())
        [found] = browser.rpc("res.users", "read", self.reader.ids, ["login"])["result"]
        self.assertEqual(found["login"], self.reader.login)

    def test_the_sign_in_page_after_an_ended_session_works(self):
        """Its form belongs to the session that it is sent with."""
        browser, _codes = self.enrolled()
        self.clock += 300
        self.reader.password = "Another-0ne-of-mine"
        self.assertOut(browser)
        answer = browser.give_password(self.reader.login, "Another-0ne-of-mine")
        self.assertIn("/web/login/totp", answer.headers["Location"])

    # --- remote calls

    def test_no_remote_call_by_password(self):
        with mute_logger("odoo.addons.rpc.controllers.xmlrpc"):
            for credential in (PASSWORD, "wrong"):
                uid = self.xmlrpc_common.authenticate(
                    get_db_name(), self.reader.login, credential, {}
                )
                self.assertFalse(uid)

    def test_no_remote_call_by_an_answer_that_was_kept(self):
        """The password was good for remote calls until the policy changed."""
        mailboxes = self.env["ebox.mailbox"].search([])
        mailboxes.sign_in_policy = "offered"
        users = self.env["res.users"]
        users._check_uid_passwd(self.reader.id, PASSWORD)
        mailboxes[0].sign_in_policy = "required"
        with self.assertRaises(AccessDenied):
            users._check_uid_passwd(self.reader.id, PASSWORD)

    def make_key(self, user):
        keys = self.env["res.users.apikeys"].with_user(user).sudo()
        return keys._generate(None, "for a script", datetime.now() + timedelta(days=1))

    def test_no_api_key(self):
        key = self.make_key(self.reader)
        keys = self.env["res.users.apikeys"]
        self.assertIsNone(keys._check_credentials(scope="rpc", key=key))
        path = "/json/2/ebox.document/search_read"
        bearer = {"Authorization": f"bearer {key}"}
        answer = self.url_open(path, json={"domain": []}, headers=bearer)
        self.assertEqual(answer.status_code, 401)
        self.assertEqual(answer.json()["message"], "Invalid apikey")
        with mute_logger("odoo.addons.rpc.controllers.xmlrpc"):
            uid = self.xmlrpc_common.authenticate(get_db_name(), self.reader.login, key, {})
        self.assertFalse(uid)

    def test_an_api_key_of_others_goes_on(self):
        user = self.make_user("ebox_user", "user")
        key = self.make_key(user)
        keys = self.env["res.users.apikeys"]
        self.assertEqual(keys._check_credentials(scope="rpc", key=key), user.id)

    # --- what counts as second factor

    def test_cores_mail_code_does_not(self):
        """With or without core's policy, a reader without authenticator is led to the steps."""
        self.env["ir.config_parameter"].set_param("auth_totp.policy", "all_required")
        browser = self.browser()
        answer = browser.give_password(self.reader.login)
        self.assertIn("/web/login/two-factor", answer.headers["Location"])
        answer = browser.get("/web/login/totp")
        self.assertIn("/web/login/two-factor", answer.headers["Location"])
        browser.post("/web/login/totp", totp_token="123456")
        self.assertFalse(browser.is_in())

    def test_a_passkey_does(self):
        skip = {"uid": self.reader.id, "auth_method": "passkey", "mfa": "skip"}
        users = self.registry["res.users"]
        self.patch(users, "_check_credentials", lambda *_args: skip)
        browser = self.browser()
        browser.give_password(self.reader.login)
        self.assertTrue(browser.is_in())

    def test_who_has_a_passkey_cannot_bind_an_app_by_the_password(self):
        self.env["auth.passkey.key"].sudo().create(
            {"name": "Key", "credential_identifier": "x", "create_uid": self.reader.id}
        )
        self.env.cr.execute(
            "UPDATE auth_passkey_key SET create_uid = %s", [self.reader.id]
        )
        self.env.invalidate_all()
        browser = self.browser()
        browser.give_password(self.reader.login)
        page = browser.get("/web/login/two-factor")
        self.assertIn("Sign in with your passkey", page.text)
        browser.post("/web/login/two-factor", action="installed")
        self.assertIn("Sign in with your passkey", browser.get("/web/login/two-factor").text)

    def test_a_trusted_device_does_for_seven_days(self):
        self.enrolled()
        browser = self.browser()
        browser.give_password(self.reader.login)
        answer = browser.post("/web/login/totp", totp_token=self.code(), remember="1")
        self.assertIn("Max-Age=604800", answer.headers["Set-Cookie"])
        self.assertTrue(browser.is_in())
        browser.get("/web/session/logout")
        browser.give_password(self.reader.login)
        self.assertEqual(browser.get("/web/login/totp").status_code, 303)
        self.assertTrue(browser.is_in())
        browser.get("/web/session/logout")
        self.env.cr.execute(
            "UPDATE auth_totp_device SET expiration_date = now() + interval '80 days',"
            " create_date = now() - interval '8 days'"
        )
        browser.give_password(self.reader.login)
        self.assertEqual(browser.get("/web/login/totp").status_code, 200)
        self.assertFalse(browser.is_in())

    # --- the code of the app

    def test_a_code_works_once_and_drifts_one_step(self):
        self.enrolled()
        self.clock += 300
        for offset, works in ((-60, False), (60, False), (-30, True), (30, True)):
            browser = self.browser()
            browser.give_password(self.reader.login)
            code = self.app().at(self.clock + offset)
            browser.post("/web/login/totp", totp_token=code)
            self.assertEqual(browser.is_in(), works, offset)
        again = self.browser()
        again.give_password(self.reader.login)
        with mute_logger("odoo.addons.auth_totp.models.res_users"):
            again.post("/web/login/totp", totp_token=code)
        self.assertFalse(again.is_in())

    def at_opening(self, query):
        """Patch sessions; :return: a list that gets what the database says as each one opens"""
        answers, original = [], Session.finalize

        def finalize(session, env):
            env.cr.execute(query, [self.reader.id])
            answers.append(env.cr.fetchone()[0])
            return original(session, env)

        self.patch(Session, "finalize", finalize)
        return answers

    def test_a_code_is_spent_before_the_session_opens(self):
        """Else requests that bring one code at once open a session each."""
        self.enrolled()
        self.clock += 300
        counters = self.at_opening("SELECT totp_last_counter FROM res_users WHERE id = %s")
        self.assertTrue(self.sign_in().is_in())
        self.assertEqual(counters, [int(self.clock // 30)])

    def test_a_recovery_code_is_too(self):
        _browser, codes = self.enrolled()
        used = self.at_opening("SELECT count(used) FROM ebox_mfa_recovery_code WHERE user_id = %s")
        browser = self.browser()
        browser.give_password(self.reader.login)
        browser.post("/web/login/recovery", action="once", code=codes[0])
        self.assertTrue(browser.is_in())
        self.assertEqual(used, [1])

    # --- what ends all sessions

    def test_changing_the_password_ends_all_sessions(self):
        first, _codes = self.enrolled()
        second = self.sign_in()
        first.get("/my/security")
        answer = first.post(
            "/my/security", old=PASSWORD, new1="Another-0ne-of-mine", new2="Another-0ne-of-mine"
        )
        self.assertIn("/web/login", answer.headers["Location"])
        self.assertOut(first)
        self.assertOut(second)
        self.assertEqual(
            self.mails_to("marie.private@example.net")[-1]["subject"], "Your password was changed"
        )

    def test_a_new_password_ends_the_password_stage_too(self):
        self.enrolled()
        thief = self.browser()
        thief.give_password(self.reader.login)
        self.assertEqual(thief.get("/web/login/totp").status_code, 200)
        self.reader.password = "Another-0ne-of-mine"
        for path in ("/web/login/totp", "/web/login/recovery", "/web/login/two-factor"):
            answer = thief.get(path)
            self.assertEqual(answer.status_code, 303)
            self.assertTrue(answer.headers["Location"].endswith("/web/login"), path)

    def test_administrators_reset_is_mailed_and_logged(self):
        browser, _codes = self.enrolled()
        admin = self.env.ref("base.user_admin")
        with self.assertLogs("odoo.addons.l10n_be_ebox.models.res_users_security_mail") as logs:
            self.reader.with_user(admin).sudo().action_ebox_reset_second_factor.__wrapped__(
                self.reader.with_user(admin)
            )
        self.assertIn(f"admin_reset, by user #{admin.id}", logs.output[0])
        for address in (self.reader.login, "marie.private@example.net"):
            self.assertIn("was reset", self.mails_to(address)[-1]["subject"])
        self.assertOut(browser)
        self.assertFalse(self.reader.totp_enabled)
        self.assertFalse(self.env["ebox.mfa.recovery.code"]._left(self.reader))
        again = self.browser()
        self.assertIn("two-factor", again.give_password(self.reader.login).headers["Location"])
        self.assertEqual(len(self.enrol(again)), 10)
