"""Whose invoice it is, to whom, and whether it is booked already."""
from datetime import datetime

from odoo.exceptions import UserError
from odoo.tests import tagged

from ..ebox.parcel import Channel, Parcel, ReceivedFile
from .test_bills import BillCase
from .ubl import IBAN, party, ubl

OTHER_IBAN = "BE62510007547061"
OURS = party("Brasserie du Parc", "BE0403170701")


@tagged("post_install", "-at_install")
class TestBillSupplier(BillCase):
    def partner(self, name="Somebody", **values):
        return self.env["res.partner"].create({"name": name, "is_company": True, **values})

    def supplier_of(self, name="one", **options):
        [bill] = self.make_bills(self.with_files(name, inv__xml=ubl(name, **options)))
        return bill.partner_id

    def test_by_vat_number_however_it_is_written(self):
        for number in ("BE0477472701", "0477472701", "BE 0477.472.701"):
            with self.subTest(number):
                known = self.partner()
                # Written by a program that knows no better, past Odoo's own tidying.
                self.env.cr.execute(
                    "UPDATE res_partner SET vat = %s WHERE id = %s", (number, known.id)
                )
                self.env.invalidate_all()
                self.assertEqual(self.supplier_of(number), known)
                known.active = False
                known.vat = False

    def test_by_enterprise_number_iban_peppol_address_and_name_in_this_order(self):
        named = self.partner("Location Meuse")
        self.assertEqual(self.supplier_of("1", iban=""), named)
        addressed = self.partner(peppol_eas="0088", peppol_endpoint="5400000000010")
        self.assertEqual(self.supplier_of(
            "2", iban="",
            supplier=party("Location Meuse", "BE0477472701", endpoint="0088 5400000000010"),
        ), addressed)
        holder = self.partner()
        self.env["res.partner.bank"].create({"partner_id": holder.id, "acc_number": IBAN})
        self.assertEqual(self.supplier_of(
            "3", supplier=party("Location Meuse", "BE0477472701", endpoint="0088 5400000000010")
        ), holder)
        registered = self.partner(company_registry="0477472701")
        self.assertEqual(self.supplier_of("4"), registered)
        with_vat = self.partner(vat="BE0477472701")
        self.assertIn(self.supplier_of("5"), with_vat + registered)

    def test_the_holder_of_the_account_with_another_vat_number_is_somebody_else(self):
        factor = self.partner("Factor", vat="BE0403170701", country_id=self.env.ref("base.be").id)
        self.env["res.partner.bank"].create({"partner_id": factor.id, "acc_number": IBAN})
        supplier = self.supplier_of()
        self.assertNotEqual(supplier, factor)
        self.assertEqual(supplier.vat, "BE0477472701")

    def test_never_another_companys(self):
        theirs = self.partner(vat="BE0477472701", company_id=self.other_company.id)
        self.env["res.partner.bank"].create({"partner_id": theirs.id, "acc_number": IBAN})
        supplier = self.supplier_of()
        self.assertNotEqual(supplier, theirs)
        self.assertFalse(supplier.company_id)

    def test_the_companys_own_contact_goes_before_a_shared_one(self):
        self.partner(vat="BE0477472701")
        own = self.partner(vat="BE0477472701", company_id=self.company.id)
        self.assertEqual(self.supplier_of(), own)

    def test_a_new_one_is_complete(self):
        supplier = self.supplier_of(
            supplier=party("Location Meuse", "BE0477472701", endpoint="0208 0477472701")
        )
        self.assertEqual(
            (supplier.name, supplier.vat, supplier.company_registry, supplier.country_id.code),
            ("Location Meuse", "BE0477472701", "0477472701", "BE"),
        )
        self.assertEqual((supplier.peppol_eas, supplier.peppol_endpoint), ("0208", "0477472701"))
        self.assertTrue(supplier.is_company)
        self.assertEqual(supplier.supplier_rank, 1)

    def test_a_wrong_vat_number_hinders_nothing(self):
        supplier = self.supplier_of(supplier=party("Oops", "BE0123456789"))
        self.assertFalse(supplier.vat)
        self.assertIn("BE0123456789", supplier.comment)

    def test_two_invoices_of_a_new_supplier_make_one_contact(self):
        documents = self.with_files("a", a__xml=ubl("A"), b__xml=ubl("B"))
        bills = self.make_bills(documents)
        self.assertEqual(len(bills), 2)
        self.assertEqual(len(bills.partner_id), 1)

    # --- bank account

    def test_an_account_that_is_new_for_a_known_supplier_is_a_warning(self):
        [first] = self.make_bills(self.with_files("one", inv__xml=ubl("ONE")))
        self.assertFalse(first.ebox_warning)
        [second] = self.make_bills(self.with_files("two", inv__xml=ubl("TWO", iban=OTHER_IBAN)))
        self.assertIn(OTHER_IBAN, second.ebox_warning)
        self.assertEqual(second.partner_bank_id.sanitized_acc_number, OTHER_IBAN)
        self.assertFalse(second.partner_bank_id.allow_out_payment)


@tagged("post_install", "-at_install")
class TestBillBuyer(BillCase):
    def test_an_invoice_to_another_enterprise_is_refused_and_kept(self):
        document = self.with_files(
            "other", inv__xml=ubl("O", buyer=party("Garage Dubois", "BE0200881951"))
        )
        document.with_user(self.user).action_make_bills()
        self.assertRegex(
            document.bill_error, "addressed to Garage Dubois, enterprise number 0200.881.951"
        )
        self.assertFalse(document.move_ids)
        self.assertTrue(document.file_ids.attachment_id)

    def test_ours_and_what_is_not_certain_is_accepted(self):
        for name, buyer, words in (
            ("ours", OURS, ""),
            ("none", "", "does not say to which enterprise"),
            ("foreign", party("Nous", "FR40303265045", "FR"), "outside Belgium: FR40303265045"),
            ("wrong", party("Nous", "BE0123456789"), "is not valid: BE0123456789"),
        ):
            with self.subTest(name):
                [bill] = self.make_bills(self.with_files(name, i__xml=ubl(name, buyer=buyer)))
                told = "".join(bill.message_ids.mapped("body"))
                self.assertIn(words, told)
                if not words:
                    self.assertNotIn("addressed", told)


@tagged("post_install", "-at_install")
class TestBillDuplicate(BillCase):
    def linked(self, name, content):
        """The bill of a document with this file; it must be one that was there."""
        document = self.with_files(name, inv__xml=content)
        before = self.env["account.move"].search_count([])
        [bill] = self.make_bills(document)
        self.assertEqual(self.env["account.move"].search_count([]), before)
        self.assertIn("Booked already", self.newest_event(document).text)
        return bill

    def test_a_bill_made_by_hand(self):
        known = self.env["res.partner"].create({"name": "L", "vat": "BE0477472701"})
        bill = self.env["account.move"].with_company(self.company).create(
            {"move_type": "in_invoice", "partner_id": known.id, "ref": "F-1",
             "invoice_date": "2026-11-02"}
        )
        self.assertEqual(self.linked("one", ubl("F-1")), bill)

    def test_a_bill_that_came_by_peppol_or_mail_of_the_same_file(self):
        content = ubl("F-2")
        bill = self.env["account.move"].with_company(self.company).create(
            {"move_type": "in_invoice"}
        )
        self.env["ir.attachment"].create(
            {"name": "peppol.xml", "raw": content, "res_model": "account.move", "res_id": bill.id}
        )
        self.assertEqual(self.linked("two", content), bill)

    def test_another_date_kind_supplier_or_company_is_another_invoice(self):
        [bill] = self.make_bills(self.with_files("one", inv__xml=ubl("F-3")))
        for name, content in (
            ("date", ubl("F-3", issued="2025-11-02")),
            ("kind", ubl("F-3", kind="CreditNote")),
            ("supplier", ubl("F-3", supplier=party("Autre", "BE0206731645"))),
        ):
            with self.subTest(name):
                [other] = self.make_bills(self.with_files(name, inv__xml=content))
                self.assertNotEqual(other, bill)

    def test_a_cancelled_bill_is_none(self):
        [bill] = self.make_bills(self.with_files("one", inv__xml=ubl("F-4")))
        bill.button_cancel()
        [other] = self.make_bills(self.with_files("two", inv__xml=ubl("F-4")))
        self.assertNotEqual(other, bill)

    def test_twice_in_one_batch(self):
        first = self.with_files("one", inv__xml=ubl("F-5"))
        second = self.with_files("two", inv__xml=ubl("F-5"))
        third = self.with_files("three", inv__xml=ubl("F-5", body="<cbc:Note>again</cbc:Note>"))
        bills = (first + second + third)._make_bills()
        self.assertEqual(len(bills), 1)
        self.assertEqual((first + second + third).mapped("move_ids"), bills)
        self.assertIn("Booked already", self.newest_event(third).text)


@tagged("post_install", "-at_install")
class TestBillPosted(BillCase):
    """A rule may have bills posted, only where nothing is uncertain."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.supplier = cls.env["res.partner"].create(
            {"name": "L", "vat": "BE0477472701", "country_id": cls.env.ref("base.be").id}
        )
        cls.env["res.partner.bank"].create({"partner_id": cls.supplier.id, "acc_number": IBAN})
        sender = cls.make_document("any").sender_id
        cls.rule = cls.env["ebox.sender.rule"].create(
            {"company_id": cls.company.id, "sender_id": sender.id, "bill_mode": "post"}
        )

    def state_of(self, name, **options):
        document = self.with_files(name, inv__xml=ubl(name, **{"buyer": OURS, **options}))
        self.run_bills_step()
        return document.move_ids.state

    def test_what_is_certain_is_posted(self):
        self.assertEqual(self.state_of("sure"), "posted")
        document = self.env["ebox.document"].search([("external_id", "=", "sure")])
        self.assertIn("posted, as the rule", self.newest_event(document).text)

    def test_what_is_not_stays_a_draft(self):
        for name, options in (
            ("buyer", {"buyer": ""}),
            ("account", {"iban": OTHER_IBAN}),
            ("supplier", {"supplier": party("Nouveau", "BE0206731645")}),
            ("figures", {"said_total": "1210.00"}),
            ("rate", {"lines": (("Lease", 1, "100.00", 17),)}),
        ):
            with self.subTest(name):
                self.assertEqual(self.state_of(name, **options), "draft")

    def brought(self, channel, name):
        """The bill of what came by another way, of a sender that has a rule too."""
        file = ReceivedFile(f"{name}.xml", ubl(name, buyer=OURS))
        parcel = Parcel(channel, (file,), datetime(2026, 11, 3), mail_from="bills@example.com")
        document, _is_new = self.env["ebox.document"]._receive(self.mailbox, parcel)
        self.rule.sender_id = document.sender_id
        self.run_bills_step()
        return document.move_ids

    def test_an_upload_is_posted_where_the_rule_says_so(self):
        self.assertEqual(self.brought(Channel.UPLOAD, "U-1").state, "posted")
        self.rule.bill_mode = "draft"
        self.assertEqual(self.brought(Channel.UPLOAD, "U-2").state, "draft")

    def test_what_came_by_mail_stays_a_draft(self):
        self.assertEqual(self.brought(Channel.MAIL, "M-1").state, "draft")

    def test_by_default_nothing_is_posted(self):
        self.rule.unlink()
        self.assertEqual(self.state_of("default"), "draft")

    def test_what_odoo_refuses_to_post_stays_a_draft(self):
        def refuse(moves):
            raise UserError(moves.company_id.name)

        self.patch(self.env.registry["account.move"], "action_post", refuse)
        self.assertEqual(self.state_of("closed"), "draft")
