from datetime import date, datetime
from unittest.mock import patch

from freezegun import freeze_time
from psycopg2 import IntegrityError

from odoo.addons.base.models.ir_model import MODULE_UNINSTALL_FLAG
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.sql_db import Cursor
from odoo.tests import tagged
from odoo.tools import mute_logger

from ..ebox.figures import Figures
from ..ebox.model import BadMessage
from ..ebox.parcel import Channel, Parcel, ReceivedFile
from .documents import PDF, DocumentCase, attachment, message

FIGURES = "odoo.addons.l10n_be_ebox.models.ebox_document_figures"


@tagged("post_install", "-at_install")
class TestRetention(DocumentCase):
    """Until when a document is kept, and that nobody deletes it before, or ever."""

    def setUp(self):
        super().setUp()
        self.document = self.make_document("kept")
        self.manager = self.make_user("keep_manager", "manager")

    # --- how long

    def test_a_letter_is_kept_seven_years_from_the_next_first_of_january(self):
        for published, until in (
            (datetime(2026, 1, 1), date(2033, 12, 31)),
            (datetime(2026, 12, 31, 22), date(2033, 12, 31)),
            (datetime(2026, 12, 31, 23), date(2034, 12, 31)),  # midnight in Belgium
            (datetime(2027, 1, 1, 10), date(2034, 12, 31)),
        ):
            document = self.take_in(message(f"of {published}", published=published))
            with self.subTest(published):
                self.assertEqual(document.keep_until, until)

    def test_an_invoice_is_kept_ten_years(self):
        document = self.take_in(message("invoice"))
        self.assertEqual(document.keep_until, date(2033, 12, 31))
        document.write({"figure_kind": "invoice", "figure_date": date(2026, 10, 30)})
        self.assertEqual(document.keep_until, date(2036, 12, 31))
        document.figure_kind = "credit_note"
        self.assertEqual(document.keep_until, date(2036, 12, 31))

    def test_the_date_of_a_sender_lengthens_by_a_year_at_most_and_never_shortens(self):
        for own, until in (
            (date(2027, 1, 2), 2037), (date(1999, 1, 1), 2036), (date(9999, 1, 1), 2036),
        ):
            document = self.take_in(message(f"invoice of {own}"))
            document.write({"figure_kind": "invoice", "figure_date": own})
            with self.subTest(own):
                self.assertEqual(document.keep_until, date(until, 12, 31))

    def test_a_registered_invoice_and_a_linked_bill_count_as_invoices(self):
        registered = self.take_in(
            message("registered", is_registered=True, attachments=(attachment("a.xml"),))
        )
        ubl = b'<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>'
        self.arrive(registered, "a.xml", ubl)
        self.assertEqual(registered.figure_kind, False)
        self.assertEqual(registered.keep_until, date(2036, 12, 31))
        self.env["account.chart.template"].try_loading(
            "be_comp", self.company, install_demo=False
        )
        bills = self.env["account.move"].with_company(self.company)
        self.document.move_ids = bills.create({"move_type": "in_invoice"})
        self.assertEqual(self.document.keep_until, date(2036, 12, 31))

    def test_in_doubt_it_is_an_invoice(self):
        typed = self.take_in(message("typed", message_type_id="BILL"))
        self.assertEqual(typed.keep_until, date(2033, 12, 31))
        for name in ("Relevé", "Facture", "Note de crédit"):
            typed.message_type_id.name_fr = name
            self.assertEqual(typed.keep_until.year, 2033 if name == "Relevé" else 2036, name)
        for name, is_invoice in (
            ("Factuur", True), ("Creditnota", True), ("Stromrechnung", True), ("Gutschrift", True),
            ("Manufacture", False), ("Abrechnungszeitraum", False),
        ):
            typed.message_type_id.write({"name_fr": False, "name_nl": name})
            self.assertEqual(typed.message_type_id.is_invoice, is_invoice, name)
        received = (ReceivedFile("a.pdf", b"%PDF-1.4 of a colleague"),)
        parcel = Parcel(Channel.UPLOAD, received, datetime(2026, 11, 2))
        upload, _is_new = self.env["ebox.document"]._receive(self.mailbox, parcel)
        self.assertEqual(upload.keep_until, date(2036, 12, 31))

    def test_a_company_keeps_longer_but_never_shorter(self):
        self.company.write({"ebox_keep_years_others": 12, "ebox_keep_years_invoices": 25})
        self.assertEqual(self.document.keep_until, date(2038, 12, 31))
        self.document.figure_kind = "invoice"
        self.assertEqual(self.document.keep_until, date(2051, 12, 31))
        other = self.make_document("other", mailbox=self.other_mailbox)
        self.assertEqual(other.keep_until, date(2033, 12, 31))
        for name, years in (
            ("ebox_keep_years_others", 6), ("ebox_keep_years_invoices", 9),
            ("ebox_keep_years_others", 1000),
        ):
            with (
                self.subTest(name, years=years),
                self.assertRaisesRegex(ValidationError, "as the law says"),
                self.env.cr.savepoint(),
            ):
                self.company[name] = years

    def test_once_kept_as_an_invoice_always_so(self):
        self.env["account.chart.template"].try_loading(
            "be_comp", self.company, install_demo=False
        )
        bill = self.env["account.move"].with_company(self.company).create(
            {"move_type": "in_invoice"}
        )
        typed = self.take_in(message("typed", message_type_id="BILL"))
        typed.message_type_id.name_fr = "Facture"
        self.document.move_ids = bill
        self.env.flush_all()
        self.document.move_ids = False
        typed.message_type_id.name_fr = "Relevé"
        for document in (self.document, typed):
            self.assertEqual(document.keep_until, date(2036, 12, 31))
        typed.write({"message_type_id": typed.message_type_id.id})
        typed.published = datetime(2028, 11, 2)
        self.assertEqual(typed.keep_until, date(2038, 12, 31), "as an invoice of that year")

    def test_an_invoice_that_is_read_again_is_kept_as_long_as_before(self):
        document = self.take_in(message("invoice"))
        of_next_year, of_this = (
            Figures(None, "INV-1", False, day, None, None, None, None, "EUR", "", "")
            for day in (date(2027, 1, 2), date(2026, 11, 2))
        )
        for figures in (of_next_year, of_this):
            with patch(f"{FIGURES}.figures_of", return_value=figures):
                document._keep_figures([])
            self.env.flush_all()
        self.assertEqual(document.figure_date, date(2026, 11, 2), "as it is read now")
        self.assertEqual(document.keep_until, date(2037, 12, 31))

    def test_an_invoice_is_kept_no_less_long_than_a_letter(self):
        self.company.ebox_keep_years_others = 20
        self.assertEqual(self.document.keep_until, date(2046, 12, 31))
        self.document.figure_kind = "invoice"
        self.assertEqual(self.document.keep_until, date(2046, 12, 31))

    def test_nobody_shortens_it_by_sudo_or_not(self):
        document = self.take_in(message("invoice")).sudo()
        document.write({"figure_kind": "invoice", "figure_date": date(2027, 1, 2)})
        for vals in (
            {"published": datetime(2019, 11, 2)}, {"keep_until": date(2026, 1, 1)},
            {"figure_kind": False}, {"figure_date": False}, {"figure_date": date(2026, 1, 2)},
            {"keep_until": date(2036, 12, 31), "name": "Another"},
        ):
            with (
                self.subTest(vals),
                self.assertRaisesRegex(UserError, "is kept until 12/31/2037"),
                self.env.cr.savepoint(),
            ):
                document.with_context(ebox_retention=True).write(vals)
        self.assertEqual(document.keep_until, date(2037, 12, 31))
        document.published = datetime(2028, 11, 2)
        self.assertEqual(document.keep_until, date(2038, 12, 31), "longer, as anybody likes")

    def test_a_letter_that_could_not_be_read_is_kept_as_of_its_own_day(self):
        with freeze_time("2026-11-22"):
            self.env["ebox.document"]._create_unreadable(
                self.mailbox, "nsso", BadMessage("late", "KeyError", {})
            )
        document = self.env["ebox.document"].search([("external_id", "=", "late")])
        self.assertEqual(document.keep_until, date(2033, 12, 31))
        self.take_in(message("late", published=datetime(2025, 12, 30)))
        self.assertEqual(document.keep_until, date(2032, 12, 31))

    def test_documents_whose_retention_ended_are_found(self):
        documents = self.env["ebox.document"]
        for day, found in (("2033-12-31", documents), ("2034-01-01", self.document)):
            with freeze_time(day), self.subTest(day):
                ended = [("keep_until", "<", "today"), ("id", "=", self.document.id)]
                self.assertEqual(documents.search(ended), found)

    def test_it_is_written_along_with_what_is_written_anyway(self):
        queries = []

        def note(cursor, query, *args, **kwargs):
            queries.append(str(getattr(query, "code", query)))
            return execute(cursor, query, *args, **kwargs)

        execute = Cursor.execute
        with patch.object(Cursor, "execute", note):
            document = self.take_in(message("one"))
            self.arrive(document, "letter.pdf", PDF)
            self.env.flush_all()
        updates = [query for query in queries if "keep_until" in query and "UPDATE" in query]
        self.assertEqual(len(updates), 1)
        self.assertIn("content_state", updates[0])

    # --- nothing is deleted

    def test_nobody_deletes_a_document_before_or_after_by_sudo_or_not(self):
        for day in ("2026-11-22", "2050-01-01"):
            with freeze_time(day):
                for records in (self.document, self.document.sudo()):
                    with self.assertRaisesRegex(UserError, "never deleted"):
                        records.unlink()
                with self.assertRaisesRegex(AccessError, "not allowed to delete"):
                    self.document.with_user(self.manager).unlink()
        self.assertEqual(self.document.file_ids.attachment_id.raw, PDF)

    def test_nobody_deletes_a_file_or_its_content(self):
        file = self.document.file_ids
        with self.assertRaisesRegex(UserError, "never deleted"):
            file.sudo().unlink()
        with self.assertRaisesRegex(AccessError, "kept unchanged"):
            file.attachment_id.sudo().unlink()
        with self.assertRaisesRegex(UserError, "kept as it came"):
            file.sudo().attachment_id = False
        self.assertEqual(file.attachment_id.raw, PDF)

    def test_a_context_that_speaks_of_uninstalling_deletes_nothing(self):
        document = self.document.sudo().with_context(**{MODULE_UNINSTALL_FLAG: True})
        for records in (document, document.file_ids, document.event_ids):
            with self.subTest(records), self.assertRaisesRegex(UserError, "never|cannot"):
                records.unlink()
        for record in (document.file_ids.attachment_id, document.mailbox_id):
            with (
                self.subTest(record), mute_logger("odoo.sql_db"),
                self.assertRaises(IntegrityError), self.env.cr.savepoint(),
            ):
                record.unlink()

    def test_another_content_is_not_put_in_place_of_the_first(self):
        file = self.document.file_ids.sudo()
        other = self.env["ir.attachment"].create({"name": "other", "raw": b"another"})
        for vals in (
            {"attachment_id": other.id}, {"attachment_id": other.id, "state": "stored"},
            {"attachment_id": False}, {"attachment_id": False, "state": "stored"},
        ):
            with self.subTest(vals), self.assertRaisesRegex(UserError, "kept as it came"):
                file.write(vals)
        self.assertEqual(file.attachment_id.raw, PDF)

    def test_nobody_changes_a_content_or_moves_it_away(self):
        attachment_ = self.document.file_ids.attachment_id.sudo()
        for vals in (
            {"raw": b"another"}, {"datas": b""}, {"raw": False}, {"store_fname": "00/00"},
            {"db_datas": b"another"}, {"checksum": "0"}, {"type": "url", "url": "/x"},
            {"res_model": "res.partner", "res_id": 1}, {"res_id": 0}, {"res_field": "raw"},
            {"ebox_file_id": False},
        ):
            with self.subTest(vals), self.assertRaisesRegex(AccessError, "kept unchanged"):
                attachment_.write(vals)
        attachment_.write({"raw": PDF, "mimetype": "application/pdf", "res_id": self.document.id})
        self.assertEqual(attachment_.raw, PDF)

    def test_other_attachments_change_as_ever(self):
        other = self.env["ir.attachment"].create({"name": "note", "raw": b"one"})
        other.write({"raw": b"two", "res_model": "res.partner", "res_id": self.company.id})
        self.assertEqual(other.raw, b"two")
        other.unlink()

    def test_what_a_document_hangs_on_cannot_take_it_along(self):
        with self.assertRaisesRegex(UserError, "Archive it instead"):
            self.mailbox.sudo().unlink()
        foreign = self.make_document("foreign", mailbox=self.other_mailbox)
        for record in (self.other_company, foreign.sender_id, foreign.customer_number_id):
            with (
                self.subTest(record), mute_logger("odoo.sql_db"),
                self.assertRaises(IntegrityError), self.env.cr.savepoint(),
            ):
                record.sudo().unlink()
        self.assertEqual(foreign.exists().file_ids.attachment_id.raw, PDF)
        partner = self.env["res.partner"].create({"name": "A contact"})
        self.document.partner_id = partner
        partner.unlink()
        self.assertEqual(self.document.exists().file_ids.attachment_id.raw, PDF)

    def test_a_mailbox_does_not_take_its_documents_to_another_company(self):
        third = self._make_company("Librairie Hugo", "0202239951")
        for box in (self.mailbox, self.mailbox.sudo()):
            with self.assertRaisesRegex(UserError, "holds documents of Brasserie du Parc"):
                box.company_id = third
        self.document._remove_content("personal_data", "Nothing of it is to be seen")
        with self.assertRaisesRegex(UserError, "holds documents"):
            self.mailbox.company_id = third
        self.assertEqual(self.document.company_id, self.company)
        self.other_mailbox.company_id = third
        self.assertEqual(self.other_mailbox.company_id, third)

    def test_a_mailbox_without_documents_can_go(self):
        mailbox = self.env["ebox.mailbox"].create(
            {"company_id": self.company.id, "kind": "manual", "name": "Empty"}
        )
        mailbox.unlink()
        self.assertFalse(mailbox.exists())

    # --- history

    def test_the_history_is_appended_to_alone(self):
        [event] = self.document.event_ids
        for records in (event.sudo(), event.with_user(self.manager).sudo()):
            with self.assertRaisesRegex(UserError, "cannot be changed"):
                records.text = "Nothing happened"
            with self.assertRaisesRegex(UserError, "cannot be changed"):
                records.unlink()
        for action in (lambda records: records.unlink(),
                       lambda records: records.create(
                           {"document_id": self.document.id, "kind": "opened", "text": "x"})):
            with self.assertRaises(AccessError):
                action(event.with_user(self.manager))
        self.assertEqual(self.document.event_ids, event)
