import base64
from unittest.mock import patch

from cryptography import x509
from cryptography.x509.oid import NameOID

from odoo.exceptions import AccessError, UserError
from odoo.tests import HttpCase, tagged
from odoo.tools import mute_logger

from ..ebox import certificate as certificates
from ..ebox.keystore import KEY_VARIABLE
from .common import EboxCase, SandboxMixin

SECRET = "PRIVATE KEY"


@tagged("post_install", "-at_install")
class TestCertificate(EboxCase):
    """The certificate that goes to ChaMan, and the key that goes nowhere."""

    # --- the key

    def test_the_private_key_is_not_among_what_can_be_read(self):
        for user in (self.make_user("ebox manager", "manager"), self.env.ref("base.user_admin")):
            mailbox = self.mailbox.with_user(user)
            self.assertFalse({"private_key", "next_private_key"} & set(mailbox.fields_get()))
            for name in ("private_key", "next_private_key"):
                with self.assertRaises(AccessError), mute_logger("odoo.models"):
                    mailbox.read([name])
                with self.assertRaises(AccessError), mute_logger("odoo.models"):
                    mailbox.search([(name, "ilike", "ebox1")])
                with self.assertRaises(AccessError), mute_logger("odoo.models"):
                    mailbox.write({name: "mine"})
            user.group_ids += self.env.ref("base.group_allow_export")
            with self.assertRaises(AccessError), mute_logger("odoo.models"):
                mailbox.export_data(["name", "private_key"])

    def test_the_private_key_lies_encrypted_in_the_database_and_nowhere_else(self):
        self.env.flush_all()
        self.env.cr.execute("SELECT * FROM ebox_mailbox WHERE id = %s", [self.mailbox.id])
        row = self.env.cr.dictfetchone()
        self.assertTrue(row["private_key"].startswith("ebox1:"))
        self.assertNotIn(SECRET, str(row))
        certificate = self.mailbox.sudo().certificate_id
        self.assertFalse(certificate.private_key_id)
        self.assertNotIn(SECRET.encode(), base64.b64decode(certificate.content))
        self.assertNotIn(SECRET.encode(), self.mailbox._certificate_file("pem")[1])

    def test_no_log_holds_key_or_token(self):
        key = self.mailbox._open_private_key(self.mailbox.sudo().private_key)
        secret = certificates.private_pem(key).decode().splitlines()[1]
        self.forget_lines()
        with self.assertLogs(level="DEBUG") as log:
            self.mailbox.action_establish_connection()
            self.fetch()
        token = self.mailbox._line().tokens.token()
        written = "\n".join(log.output)
        self.assertIn("/ebox/messages", written)
        for what in (SECRET, secret, token, "eyJ"):
            self.assertNotIn(what, written)

    def test_a_key_copied_to_another_mailbox_does_not_open(self):
        other = self.make_mailbox(self.make_company("Boulangerie", "0200881951"))
        self.connect(other)
        other.sudo().private_key = self.mailbox.sudo().private_key
        self.forget_lines()
        self.assertIn("private key of this mailbox cannot be opened",
                      other.action_establish_connection()["params"]["message"])
        self.assertEqual(self.mailbox.action_establish_connection()["params"]["type"], "success")

    def test_a_lost_encryption_key_is_said_in_plain_words(self):
        self.fetch()
        another = base64.b64encode(bytes(32)).decode()
        self.forget_lines()
        with patch.dict("os.environ", {KEY_VARIABLE: another}):
            run = self.fetch_again()
            self.assertEqual(run.state, "failed")
            self.assertIn("Restore the encryption key, or make and upload a new", run.error)
        self.assertEqual(self.fetch_again().state, "done")

    def test_a_key_file_that_cannot_be_used_is_said_before_a_certificate_is_made(self):
        fresh = self.make_mailbox(self.make_company("Boulangerie", "0200881951"))
        unusable = patch.dict("os.environ", {KEY_VARIABLE: "not base64 of 32 bytes"})
        with unusable, self.assertRaisesRegex(UserError, "Restore the encryption key"):
            fresh.action_make_certificate()

    # --- the certificate

    def test_the_certificate_names_the_company(self):
        certificate = x509.load_pem_x509_certificate(self.mailbox._certificate_file("pem")[1])
        names = {item.oid: item.value for item in certificate.subject}
        self.assertEqual(names[NameOID.COUNTRY_NAME], "BE")
        self.assertEqual(names[NameOID.ORGANIZATION_NAME], "Brasserie du Parc")
        self.assertIn("0403170701", names[NameOID.COMMON_NAME])
        self.assertEqual(certificate.issuer, certificate.subject)
        self.assertGreaterEqual(certificate.public_key().key_size, 2048)
        self.assertGreater(self.mailbox.certificate_date_end, self.mailbox.certificate_date_start)

    def test_without_enterprise_number_there_is_no_certificate(self):
        company = self.make_company("Nobody", "0200881951")
        company.write({"company_registry": False, "vat": False})
        with self.assertRaisesRegex(UserError, "Fill in the Company ID of Nobody first"):
            self.make_mailbox(company).action_make_certificate()

    def test_a_second_certificate_is_a_renewal(self):
        with self.assertRaisesRegex(UserError, "renew it instead"):
            self.mailbox.action_make_certificate()

    # --- renewal

    def chaman(self, **change):
        return self.sandbox.admin("PATCH", f"/admin/accounts/{self.mailbox.client_id}", change)

    def test_the_old_key_works_until_the_new_one_has_a_token(self):
        old = self.mailbox.sudo().certificate_id
        self.mailbox.action_renew_certificate()
        new = self.mailbox.sudo().next_certificate_id
        # Only the old one in ChaMan: everything goes on with it.
        self.forget_lines()
        answer = self.mailbox.action_establish_connection()["params"]
        self.assertEqual(answer["type"], "warning")
        self.assertIn("Still connected with the present certificate", answer["message"])
        self.assertIn("does not accept this certificate", answer["message"])
        self.assertEqual(self.mailbox.sudo().certificate_id, old)
        self.assertEqual(self.fetch().state, "done")
        # Both: the new one is used from now on, the old one is put away.
        [known] = self.chaman(
            certificate_pem=self.mailbox._certificate_file("pem")[1].decode()
        )["certificates"][:1]
        self.mailbox.action_establish_connection()
        self.assertEqual(self.mailbox.sudo().certificate_id, new)
        self.assertFalse(self.mailbox.has_next_certificate)
        self.assertFalse(old.active)
        # Only the new one.
        self.chaman(remove_certificate=known["sha256"])
        self.forget_lines()
        self.assertEqual(self.fetch_again().state, "done")

    def test_a_new_certificate_alone_in_chaman_is_taken_into_use_by_the_next_run(self):
        self.fetch()
        self.mailbox.action_renew_certificate()
        new = self.mailbox.sudo().next_certificate_id
        answer = self.chaman(certificate_pem=self.mailbox._certificate_file("pem")[1].decode())
        self.chaman(remove_certificate=answer["certificates"][0]["sha256"])
        self.forget_lines()
        self.assertEqual(self.fetch_again().state, "done")
        self.assertEqual(self.mailbox.sudo().certificate_id, new)

    def test_a_renewal_that_is_begun_again_forgets_the_first(self):
        self.mailbox.action_renew_certificate()
        first = self.mailbox.sudo().next_certificate_id
        self.mailbox.action_renew_certificate()
        self.assertFalse(first.active)
        self.assertNotEqual(self.mailbox.sudo().next_certificate_id, first)


@tagged("post_install", "-at_install")
class TestCertificateDownload(SandboxMixin, HttpCase):
    """The file for ChaMan, as a browser gets it."""

    def url(self, file_format):
        return f"/ebox/mailbox/{self.mailbox.id}/certificate.{file_format}"

    def test_a_manager_downloads_pem_and_der(self):
        self.make_user("ebox manager", "manager")
        self.authenticate("ebox manager", "ebox manager")
        pem = self.url_open(self.url("pem"))
        der = self.url_open(self.url("der"))
        self.assertEqual((pem.status_code, der.status_code), (200, 200))
        self.assertIn("Odoo-0403170701.pem", pem.headers["Content-Disposition"])
        self.assertIn("Odoo-0403170701.cer", der.headers["Content-Disposition"])
        self.assertEqual(
            x509.load_pem_x509_certificate(pem.content), x509.load_der_x509_certificate(der.content)
        )
        self.assertNotIn(SECRET.encode(), pem.content)
        self.assertIn("no-store", pem.headers["Cache-Control"])

    def test_nobody_else_does(self):
        self.make_user("ebox user", "user")
        stranger = self.make_company("Elsewhere", "0200881951")
        self.make_user("ebox stranger", "manager", company=stranger)
        for login in ("ebox user", "ebox stranger"):
            self.authenticate(login, login)
            with mute_logger("odoo.http"):
                answer = self.url_open(self.url("pem"))
            self.assertIn(answer.status_code, (403, 404))
            self.assertNotIn(b"CERTIFICATE", answer.content)
        self.authenticate(None, None)
        answer = self.url_open(self.url("pem"), allow_redirects=False)
        self.assertEqual(answer.status_code, 303)
        self.assertIn("/web/login", answer.headers["Location"])

    def test_a_mailbox_without_certificate_says_so(self):
        self.make_user("ebox manager", "manager")
        self.authenticate("ebox manager", "ebox manager")
        self.mailbox.sudo().certificate_id = False
        with mute_logger("odoo.http"):
            answer = self.url_open(self.url("pem"))
        self.assertEqual(answer.status_code, 422)
        self.assertIn("has no security certificate yet", answer.text)
