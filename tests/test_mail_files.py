"""Files that leave by no mail at all, whoever attached them to what."""
from odoo.addons.mail.tests.common import MailCase
from odoo.tests import tagged

from .documents import DocumentCase, datum


@tagged("post_install", "-at_install")
class TestMailFiles(MailCase, DocumentCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.boss = cls.make_user(
            "ebox_boss", "manager", "registered", "confidential",
            groups="base.group_user,base.group_partner_manager",
        )
        cls.follower = cls.env["res.partner"].create(
            {"name": "Lawyer", "email": "lawyer@example.com"}
        )

    def closed(self):
        """A document of each kind of closed mail, by what mails call it."""
        secret = (datum("CONFIDENTIAL", "true"),)
        for title, values in {
            "Registered mail": {"is_registered": True},
            "Confidential message": {"business_data": secret},
            "Message for one person": {"attention_label": "Jan Peeters"},
        }.items():
            yield title, self.make_document(title, **values)

    def mailed(self, record, attachment):
        """What a follower gets of a message with this file: its text and the names of files."""
        with self.mock_mail_gateway():
            record.with_user(self.boss).message_post(
                body="Look", message_type="comment", attachment_ids=attachment.ids,
                partner_ids=self.follower.ids, subtype_xmlid="mail.mt_comment",
            )
        [sent] = [one for one in self._mails if "lawyer" in str(one["email_to"])]
        return sent["body"], [name for name, *_rest in sent["attachments"]]

    def test_originals_of_closed_mail(self):
        for title, document in self.closed():
            with self.subTest(title):
                attachment = document.file_ids.attachment_id
                body, files = self.mailed(document, attachment)
                self.assertFalse(files)
                self.assertIn(f"/web/content/{attachment.id}?", body)
                self.assertIn(f">{title}<", body)
                self.assertTrue(document.message_ids[0].attachment_ids, "it stays here")

    def test_their_copies(self):
        partner = self.env["res.partner"].create({"name": "Somebody"})
        values = {"res_model": partner._name, "res_id": partner.id}
        for title, document in self.closed():
            with self.subTest(title):
                copied = document.file_ids.attachment_id.copy(values)
                body, files = self.mailed(partner, copied)
                self.assertFalse(files)
                self.assertIn(f"/web/content/{copied.id}?", body)

    def test_other_files_go_as_ever(self):
        document = self.make_document("A letter")
        body, files = self.mailed(document, document.file_ids.attachment_id)
        self.assertEqual(files, ["letter.pdf"])
        self.assertNotIn("/web/content/", body)
