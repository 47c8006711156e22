"""Invoices to another company of the same database, handed over by people of both."""
from odoo.exceptions import AccessError, UserError
from odoo.fields import Command
from odoo.tests import new_test_user, tagged

from ..ebox.parcel import ReceivedFile
from .documents import GROUPS, PDF, attachment
from .test_access_http import PASSWORD, HttpAttackCase
from .ubl import party, ubl

THEIRS = party("Ateliers du Nord", "BE0200881951")  # the number of the other company


@tagged("post_install", "-at_install")
class TestBillHandover(HttpAttackCase):
    secrets = ("Garage Dubois",)

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        for company in (cls.company, cls.other_company):
            cls.env["account.chart.template"].try_loading("be_comp", company, install_demo=False)
        cls.both = cls.make_user(
            "ebox_both", "user", "confidential", password=PASSWORD,
            companies=cls.company + cls.other_company,
        )

    def refused(self, name="letter", buyer=THEIRS, **values):
        """A document of the e-Box with an invoice and its PDF that became no bill."""
        document = self.make_document(
            name, ubl(name, buyer=buyer),
            attachments=(attachment("i.xml", "application/xml"), attachment("i.pdf")), **values
        )
        self.arrive(document, "i.pdf", PDF + name.encode())
        document._make_bills()
        self.assertTrue(document.bill_error)
        return document

    def hand_over(self, document, user=None):
        """What the button does; :return: the document there"""
        action = document.with_user(user or self.both).action_hand_over()
        self.assertIn(self.other_company.id, action["context"]["allowed_company_ids"])
        return self.env["ebox.document"].browse(action["res_id"])

    def test_the_other_company_gets_the_document_and_its_bill(self):
        document = self.refused()
        offered = document.with_user(self.both)
        self.assertEqual(offered.handover_company_id, self.other_company)
        there = self.hand_over(document)
        self.assertEqual((there.mailbox_id, there.channel), (self.other_mailbox, "upload"))
        self.assertEqual((there.name, there.published), (document.name, document.published))
        self.assertEqual(there.file_ids.mapped("name"), document.file_ids.mapped("name"))
        self.assertEqual(
            (there.move_ids.company_id, there.move_ids.ref), (self.other_company, "letter")
        )
        self.assertEqual(there.move_ids.message_main_attachment_id.raw, PDF + b"letter")
        self.assertFalse(there.bill_error)

    def test_the_original_stays_and_says_what_became_of_it(self):
        document = self.refused()
        with self.subTest("what it asks is asked of the other company"):
            document._read_at_once()
            self.assertEqual(document.payment_answer, "nothing")
        there = self.hand_over(document)
        self.assertEqual((document.company_id, document.provider), (self.company, "nsso"))
        self.assertEqual(document.payment_answer, "nothing")
        self.assertEqual(there.payment_answer, "to_pay")
        self.assertTrue(document.is_handed_over)
        self.assertFalse(document.with_user(self.both).handover_company_id)
        self.assertIn("Handed over to", document.event_ids.sorted("id")[-1].text)
        self.assertIn("by another company", " ".join(there.event_ids.mapped("text")))
        self.assertEqual(there.event_ids.user_id, self.both)
        texts = (document.event_ids | there.event_ids).mapped("text")
        for company in (self.company, self.other_company):
            self.assertNotIn(company.name, " ".join(texts))
        opened = document.with_user(self.both).action_open_handed_over()
        self.assertEqual(opened["res_id"], there.id)

    def test_an_upload_and_a_mail_stay_what_they_are(self):
        files = [ReceivedFile("u.xml", ubl("U-1", buyer=THEIRS))]
        action = self.mailbox.with_user(self.both)._upload(files)["action"]
        document = self.env["ebox.document"].browse(action["res_id"])
        document._make_bills()
        self.assertEqual(self.hand_over(document).channel, "upload")
        mail = self.refused("mail")
        mail.write({"channel": "mail", "mail_from": "bills@example.com"})
        there = self.hand_over(mail)
        self.assertEqual((there.channel, there.mail_from), ("mail", "bills@example.com"))
        self.assertEqual(there.move_ids.state, "draft")

    def test_what_is_there_already_comes_no_second_time(self):
        document = self.refused()
        first = self.hand_over(document)
        document.handed_to_id = False
        self.assertEqual(self.hand_over(document), first)
        self.assertEqual(len(first.move_ids), 1)

    def test_what_is_not_offered(self):
        ours = party("Brasserie du Parc", "BE0403170701")
        mixed = self.refused("mixed")
        mixed._add_files([ReceivedFile("ours.xml", ubl("OURS", buyer=ours))])
        closed = self.refused("closed")
        closed.is_confidential = True
        strangers = self.refused("strangers", party("Autre", "BE0206731645"))
        for document in (mixed, closed, strangers):
            self.assertFalse(document.with_user(self.both).handover_company_id)
            with self.assertRaises(AccessError):
                document.with_user(self.both).action_hand_over()

    def test_a_file_that_is_not_stored_is_downloaded_first(self):
        document = self.refused()
        document.file_ids[-1].state = "listed"
        with self.assertRaisesRegex(UserError, "Download it first"):
            document.with_user(self.both).action_hand_over()

    def test_a_company_without_a_mailbox_gets_one(self):
        self.other_mailbox.unlink()
        there = self.hand_over(self.refused())
        self.assertEqual((there.mailbox_id.kind, there.company_id), ("manual", self.other_company))

    # --- over RPC

    def look(self, document):
        spec = {"bill_error": {}, "is_handed_over": {},
                "handover_company_id": {"fields": {"display_name": {}}}}
        return self.call("ebox.document", "web_read", document.ids, specification=spec)

    def test_who_has_both_companies_is_told_and_may(self):
        document = self.refused()
        self.login("both")
        [seen] = self.look(document)
        self.assertEqual(seen["handover_company_id"]["display_name"], "Garage Dubois")
        self.assertIsInstance(self.call("ebox.document", "action_hand_over", document.ids), dict)
        self.assertTrue(document.sudo().handed_to_id)

    def test_who_has_one_is_told_nothing_and_may_not(self):
        document = self.refused()
        self.login("user")
        [seen] = self.look(document)
        self.assertFalse(seen["handover_company_id"])
        self.assertNotIn("Garage Dubois", str(seen))
        answer = self.call("ebox.document", "action_hand_over", document.ids)
        self.assertRefused(answer)
        self.assertNotIn("Garage Dubois", answer)
        self.assertFalse(document.handed_to_id)
        self.hand_over(document)
        for method in ("action_hand_over", "action_open_handed_over"):
            answer = self.call("ebox.document", method, document.ids)
            self.assertRefused(answer)
            self.assertNotIn("Garage Dubois", answer)
        self.assertRefused(self.call("ebox.document", "read", document.ids, ["handed_to_id"]))
        asked = {"fields": {"display_name": {}}}
        self.assertRefused(self.call(
            "ebox.document", "web_read", document.ids, specification={"handed_to_id": asked}
        ))

    def test_who_has_both_companies_and_not_the_group_may_not(self):
        document = self.refused()
        new_test_user(
            self.env, "ebox_outsider", groups=f"account.group_account_invoice,{GROUPS}reader",
            password=PASSWORD, company_id=self.company.id,
            company_ids=[Command.set((self.company + self.other_company).ids)],
        )
        self.login("outsider")
        self.assertRefused(self.call("ebox.document", "action_hand_over", document.ids))
        self.assertRefused(self.look(document))
