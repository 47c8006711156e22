from datetime import datetime

from odoo.tests import tagged

from .documents import DocumentCase
from .payments import IBAN, letter
from .shares import ShareMixin
from .sign_in import SecondFactorCase


@tagged("post_install", "-at_install")
class TestPortalTours(ShareMixin, SecondFactorCase, DocumentCase):
    """An accountant of two companies finds, reads and takes away, in a real browser."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.person = cls.make_person("ebox_tour_accountant")
        old = cls.make_numbered("Tour old", "111", letter("Oud"), published=datetime(2025, 1, 1))
        cls.make_numbered("Tour garage", "333", letter("Garage"), mailbox=cls.other_mailbox)
        for mailbox in (cls.mailbox, cls.other_mailbox):
            cls.share(cls.person, mailbox, may_propose=True)
        cls.letter = cls.make_numbered("Tour letter", "111", letter("Zeldzaam woord"))
        cls.invoice = cls.make_numbered("Tour invoice", "111", letter("Facture"))
        cls.make_numbered("Tour news", "111", letter("Nieuws"))
        old.sudo().unlink()
        cls.letter.sudo().search_text += " zeldzaam"
        cls.invoice.sudo().write(
            {
                "figure_source": "ubl",
                "figure_kind": "invoice",
                "figure_total": 10,
                "figure_currency_id": cls.env.ref("base.EUR").id,
            }
        )
        cls.env["ebox.payment"].create(
            {
                "document_id": cls.letter.id,
                "kind": "to_pay",
                "amount": 12.5,
                "iban": IBAN,
                "beneficiary": "Fictilease",
            }
        )

    def test_an_accountant_finds_reads_labels_and_takes_away(self):
        self.start_tour("/my", "ebox_portal_list", login=self.person.login)
        texts = self.letter.event_ids.mapped("text")
        for text in ("Opened on the portal", "Main data downloaded (CSV)", "Downloaded in a ZIP"):
            self.assertIn(text, texts)
        self.assertEqual(
            self.invoice.with_user(self.person).label_ids.mapped("name"), ["Processed"]
        )

    def test_on_a_phone(self):
        self.browser_size = "390x844"
        self.touch_enabled = True
        self.start_tour("/my/ebox", "ebox_portal_phone", login=self.person.login)
