from psycopg2 import IntegrityError

from odoo.tests import tagged
from odoo.tools import mute_logger

from .common import CONTENT, OTHER_NUMBER, EboxCase

DOCUMENT_SCOPE = "scope:document:management:consult:ws-eboxrestentreprise:documentconsumer"
REGISTRY = "/messageRegistries"


@tagged("post_install", "-at_install")
class TestSyncCompanies(EboxCase):
    """Several companies in one database, several Document Providers behind one e-Box."""

    def second(self):
        """A second company with three messages of its own, connected."""
        mailbox = self.make_mailbox(self.make_company("Bakkerij", OTHER_NUMBER))
        self.fill(mailbox.company_id, profile="bulk", count=3, size=700)
        self.connect(mailbox)
        return mailbox

    # --- companies

    def test_two_companies_are_fetched_both_each_with_its_own_token(self):
        other = self.second()
        self.forget_lines()
        self.forget_stats()
        self.turn()
        self.assertEqual(self.asked("/oauth/v5/token"), 2)
        self.assertEqual(self.asked(CONTENT), 8)
        for mailbox, count, size in ((self.mailbox, 5, 2000), (other, 3, 700)):
            documents = self.documents(mailbox)
            self.assertEqual(len(documents), count)
            self.assertEqual(documents.company_id, mailbox.company_id)
            self.assertEqual(documents.file_ids.attachment_id.company_id, mailbox.company_id)
            self.assertEqual(set(documents.file_ids.mapped("size")), {size})
            self.assertEqual(documents.customer_number_id.mailbox_id, mailbox)

    def test_one_company_never_sees_the_other_s(self):
        other = self.second()
        self.turn()
        for mailbox, count in ((self.mailbox, 5), (other, 3)):
            user = self.make_user(
                f"of {mailbox.company_id.name}", "manager", company=mailbox.company_id
            )
            env = self.env(user=user, context={"allowed_company_ids": mailbox.company_id.ids})
            self.assertEqual(env["ebox.mailbox"].search([]), mailbox)
            for model in ("ebox.mailbox.run", "ebox.mailbox.sync", "ebox.mailbox.provider"):
                self.assertEqual(env[model].search([]).mailbox_id, mailbox)
            documents = env["ebox.document"].search([])
            self.assertEqual((len(documents), documents.mailbox_id), (count, mailbox))
            self.assertEqual(env["ebox.document.file"].search([]), documents.file_ids)
            files = env["ir.attachment"].search([("res_model", "=", "ebox.document")])
            self.assertEqual(files.company_id, mailbox.company_id)

    def test_the_same_sender_is_shared_its_customer_numbers_are_not(self):
        other = self.second()
        self.turn()
        sender = (self.documents() | self.documents(other)).sender_id
        self.assertEqual(len(sender), 1)
        numbers = self.env["ebox.customer.number"].search([("sender_id", "=", sender.id)])
        self.assertEqual(numbers.mailbox_id, self.mailbox | other)

    def test_a_company_has_one_e_box(self):
        with self.assertRaises(IntegrityError) as refused, mute_logger("odoo.sql_db"):
            self.make_mailbox(self.company)
        words = self.env["ebox.mailbox"]._sql_error_to_message(refused.exception)
        self.assertIn("A company has one e-Box, and this company has a mailbox", words)

    def test_a_company_may_have_mailboxes_without_an_e_box(self):
        bills = self.make_mailbox(self.company, kind="manual", name="Bills")
        self.turn()
        self.assertFalse(bills.run_ids)

    # --- Document Providers

    def test_both_providers_are_fetched(self):
        self.publish(provider="spf", subject="Taxe", attachments=[{"size": 800}])
        run = self.fetch()
        self.assertEqual((run.state, run.new_count, run.downloaded_count), ("done", 6, 6))
        self.assertEqual(self.mailbox.provider_ids.mapped("code"), ["nsso", "spf"])
        self.assertEqual(self.documents().filtered(lambda d: d.provider == "spf").name, "Taxe")

    def test_what_its_whole_list_first_brings_is_old_mail(self):
        self.fetch()
        nsso, later = self.mailbox.provider_ids
        newest = max(self.documents().ids)
        self.assertEqual((nsso.last_old_document_id, later.last_old_document_id), (newest,) * 2)
        self.publish(provider="spf", subject="Taxe", attachments=[{"size": 800}])
        later.last_old_document_id = False
        self.fetch_all_again()
        self.assertEqual(nsso.last_old_document_id, newest)
        self.assertEqual(later.last_old_document_id, max(self.documents().ids))

    def test_one_message_id_at_two_providers_is_two_documents(self):
        for provider in ("nsso", "spf"):
            self.publish(
                provider=provider, message_id="M1", subject=f"From {provider}",
                attachments=[{"attachment_id": "A1", "size": 800}],
            )
        self.assertEqual(self.fetch().downloaded_count, 7)
        self.assertEqual(
            sorted(self.document("M1").mapped(lambda d: (d.provider, d.name, d.content_state))),
            [("nsso", "From nsso", "stored"), ("spf", "From spf", "stored")],
        )
        self.assertEqual(self.fetch_all_again().new_count, 0)

    def test_without_the_registry_s_scope_the_nsso_is_fetched(self):
        self.publish(provider="spf", subject="Taxe", attachments=[{"size": 800}])
        self.mailbox.provider_ids.sudo().unlink()
        self.connect(self.mailbox, scopes=[DOCUMENT_SCOPE])
        self.forget_lines()
        run = self.fetch()
        self.assertEqual((run.state, run.error, run.downloaded_count), ("done", False, 5))
        self.assertEqual(self.mailbox.provider_ids.mapped("code"), ["nsso"])

    def test_connecting_counts_the_messages_of_every_provider(self):
        self.publish(provider="spf", subject="Taxe", attachments=[{"size": 800}])
        self.mailbox.action_establish_connection()
        self.assertIn("6 messages, 6 of them unread", self.mailbox.connection_report)

    def test_a_registry_that_fails_forgets_no_provider(self):
        self.fetch()
        self.fault("500", times=-1, path=REGISTRY)
        self.publish(provider="spf", subject="Taxe", attachments=[{"size": 800}])
        run = self.fetch_all_again()
        self.assertEqual((run.state, run.new_count), ("done", 1))

    def test_a_provider_that_left_the_federation_is_asked_no_more(self):
        self.mailbox.provider_ids.create(
            {"mailbox_id": self.mailbox.id, "code": "gone", "name": "Gone", "url": "https://gone.example/"}
        )
        run = self.fetch()
        self.assertEqual((run.state, run.error), ("done", False))
        self.assertEqual(self.mailbox.provider_ids.mapped("code"), ["nsso", "spf"])

    def test_the_providers_are_asked_for_once_a_day(self):
        self.fetch()
        self.forget_stats()
        self.fetch_again()
        self.assertEqual(self.asked(REGISTRY), 0)
        self.fetch_all_again()
        self.assertEqual(self.asked(REGISTRY), 1)
