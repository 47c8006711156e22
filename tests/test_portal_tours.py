from datetime import datetime
from unittest.mock import patch

from odoo.tests import tagged

from ..controllers import portal_list
from ..models import ebox_export
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
        old.sudo()._remove_content("personal_data", "Only its number is needed")
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

    def start_selection_tour(self, tour):
        """Run a tour for which one file is too many to come at once, and is ready in no time."""
        exports = type(self.env["ebox.export"])
        request = exports._request

        def ready_at_once(self, documents):
            export = request(self, documents)
            with patch.object(self.env.cr, "commit", self.env.flush_all):
                self.sudo()._cron_prepare()
            return export

        with (
            patch.object(ebox_export, "MOST_FILES_AT_ONCE", 0),
            patch.object(exports, "_request", ready_at_once),
        ):
            self.start_tour("/my/ebox", tour, login=self.person.login)
        export = self.env["ebox.export"].search([("user_id", "=", self.person.id)])
        self.assertEqual(export.state, "ready")
        self.assertIn("Downloaded in a ZIP", self.letter.event_ids.mapped("text"))
        return export

    def test_what_is_ticked_is_labelled_and_taken_away(self):
        labels = self.env["ebox.label"].with_user(self.person)
        four = labels.create([{"name": f"Label {number}"} for number in range(4)])
        self.invoice.with_user(self.person)._set_labels(add=four)
        self.make_numbered("Tour fifth", "111")
        with patch.object(portal_list, "ROWS_A_PAGE", 4):
            export = self.start_selection_tour("ebox_portal_selection")
        self.assertEqual(set(export.document_ids.mapped("name")), {"Tour invoice", "Tour letter"})
        self.assertEqual(self.invoice.with_user(self.person).label_ids, four)

    def test_the_same_on_a_phone(self):
        self.browser_size = "390x844"
        self.touch_enabled = True
        long_name = "Belasting op het plaatsen van reclameborden en uithangborden " * 5
        self.make_numbered(long_name.strip(), "111")
        export = self.start_selection_tour("ebox_portal_phone_selection")
        self.assertEqual(export.document_ids.mapped("name"), ["Tour letter"])
        rows = self.env["ebox.share.number"].search([("user_id", "=", self.person.id)])
        mine = rows.filtered(lambda row: row.company_id == self.other_company)
        self.assertEqual(set(mine.mapped("notification")), {"none"})
        self.assertEqual(set((rows - mine).mapped("notification")), {"link"})
