from datetime import date
from decimal import Decimal

from lxml import etree

from odoo.exceptions import AccessError, UserError
from odoo.fields import Command
from odoo.tests import tagged

from ..models.ebox_mailbox_sync import Slice
from ..sandbox.generator import generate
from .documents import PDF, DocumentCase, attachment, datum, message
from .ubl import IBAN, attached, ubl

XML = "application/xml"


class BillCase(DocumentCase):
    """A company with the Belgian chart of accounts, and documents with UBL files."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env["account.chart.template"].try_loading("be_comp", cls.company, install_demo=False)
        cls.user = cls.make_user("ebox_user", "user")

    @classmethod
    def with_files(cls, message_id, mailbox=None, **contents):
        """A document with these files stored; the first is the main one.

        :param contents: bytes by file name, ``__`` standing for the dot
        """
        files = {name.replace("__", "."): content for name, content in contents.items()}
        document = cls.without_content(message_id, *files, mailbox=mailbox)
        for name, content in files.items():
            cls.arrive(document, name, content)
        return document

    @classmethod
    def without_content(cls, message_id, *names, mailbox=None):
        """A document whose files are listed and not stored; the first is the main one."""
        files = tuple(
            attachment(name, XML if name.endswith("xml") else "application/pdf", is_main=not rank)
            for rank, name in enumerate(names)
        )
        return cls.take_in(message(message_id, attachments=files), mailbox=mailbox)

    def make_bills(self, document, user=None):
        """What the button does for a user."""
        document = document.with_user(user or self.user).with_company(self.company)
        document.action_make_bills()
        self.assertFalse(document.bill_error)
        return document.sudo().move_ids

    def run_bills_step(self, mailbox=None):
        """What a run does after fetching."""
        mailbox = mailbox or self.mailbox
        run = self.env["ebox.mailbox.run"].create(
            {"mailbox_id": mailbox.id, "kind": "new", "state": "running",
             "todo": [["bills", "", ""]]}
        )
        with self.enter_registry_test_mode(), self.registry.cursor() as lane_cr:
            lane_env = self.env(cr=lane_cr)
            run.with_env(lane_env).with_company(mailbox.company_id)._step_bills(Slice(lane_env))
        self.assertFalse(run.todo, "the step came to its end")

    def newest_event(self, document):
        """The last line of a document's history."""
        return self.env["ebox.document.event"].search([("document_id", "=", document.id)], limit=1)


@tagged("post_install", "-at_install")
class TestBills(BillCase):
    """A UBL file becomes one draft bill: the right company, sums, PDF and links."""

    def test_a_bill_with_what_the_file_says(self):
        document = self.with_files("one", inv__xml=ubl("F-1"), inv__pdf=PDF)
        [bill] = self.make_bills(document)
        self.assertEqual((bill.state, bill.move_type), ("draft", "in_invoice"))
        self.assertEqual(bill.company_id, self.company)
        self.assertEqual(bill.journal_id.type, "purchase")
        self.assertEqual(bill.ref, "F-1")
        self.assertEqual(bill.invoice_date, date(2026, 11, 2))
        self.assertEqual(bill.partner_id.vat, "BE0477472701")
        self.assertAlmostEqual(bill.amount_total, 121.00)
        self.assertAlmostEqual(bill.amount_tax, 21.00)
        self.assertFalse(bill.ebox_warning)

    def test_a_bill_without_a_document_warns_of_nothing(self):
        bill = self.env["account.move"].with_company(self.company).create(
            {"move_type": "in_invoice"}
        )
        self.assertIs(bill.ebox_warning, False)

    def test_document_and_bill_point_at_each_other(self):
        document = self.with_files("two_ways", inv__xml=ubl("F-2"))
        [bill] = self.make_bills(document)
        self.assertEqual(document.file_ids.move_id, bill)
        self.assertEqual(bill.with_user(self.user).ebox_document_ids, document)
        self.assertEqual(bill.with_user(self.user).ebox_document_count, 1)
        action = bill.with_user(self.user).action_open_ebox_documents()
        self.assertEqual((action["res_model"], action["res_id"]), ("ebox.document", document.id))
        action = document.with_user(self.user).action_open_bills()
        self.assertEqual((action["res_model"], action["res_id"]), ("account.move", bill.id))
        self.assertEqual(self.newest_event(document).text, "Draft bill made")
        self.assertEqual(self.newest_event(document).user_id, self.user)

    def test_a_credit_note_is_a_refund(self):
        document = self.with_files("credit", cn__xml=ubl("C-1", kind="CreditNote"))
        [bill] = self.make_bills(document)
        self.assertEqual(bill.move_type, "in_refund")
        self.assertAlmostEqual(bill.amount_total, 121.00)

    def test_every_ubl_is_a_bill(self):
        second = ubl("F-4", (("Fuel", 3, "10.00", 21), ("Insurance", 1, "50.00", 0)))
        document = self.with_files("double", a__xml=ubl("F-3"), b__xml=second, letter__pdf=PDF)
        bills = self.make_bills(document)
        self.assertEqual(set(bills.mapped("ref")), {"F-3", "F-4"})
        self.assertEqual(sorted(bills.mapped("amount_total")), [86.30, 121.00])

    def test_the_sums_of_the_sandboxs_own_invoices(self):
        number = self.company.company_registry
        checked = 0
        for sent in generate(number, self.company.name, 1, date(2026, 11, 22)):
            for file in sent.attachments:
                if not file.file_name.endswith(".xml"):
                    continue
                content = file.data()
                total = etree.fromstring(content).findtext(
                    "{*}LegalMonetaryTotal/{*}TaxInclusiveAmount"
                )
                if not total:
                    continue
                with self.subTest(file.file_name):
                    [bill] = self.make_bills(self.with_files(file.file_name, x__xml=content))
                    self.assertEqual(Decimal(f"{bill.amount_total:.2f}"), Decimal(total))
                    self.assertFalse(bill.ebox_warning)
                    checked += 1
        self.assertGreater(checked, 3)

    def test_a_bill_that_comes_to_something_else_says_so(self):
        document = self.with_files("off", inv__xml=ubl("F-5", said_total="1210.00"))
        [bill] = self.make_bills(document)
        self.assertEqual(bill.state, "draft")
        self.assertIn("121.00 EUR", bill.ebox_warning)
        self.assertIn("1210.00 EUR", bill.ebox_warning)
        self.assertIn("1210.00 EUR", bill.message_ids[:1].body)
        bill.invoice_line_ids.price_unit = 1000
        self.assertNotIn("This bill comes to", bill.ebox_warning)
        self.assertIn("The figures of the file disagree", bill.ebox_warning)

    def test_a_rate_that_the_company_does_not_know_is_seen(self):
        document = self.with_files("rate", inv__xml=ubl("F-6", (("Lease", 1, "100.00", 17),)))
        [bill] = self.make_bills(document)
        self.assertEqual((bill.amount_total, bill.amount_tax), (117.00, 0.00))
        self.assertEqual(bill.invoice_line_ids.mapped("name"), ["Lease", "VAT 17% not matched"])
        self.assertIn("VAT 17%: the company has no purchase tax", bill.ebox_warning)

    def test_the_account_of_the_sender_is_known_but_not_trusted(self):
        document = self.with_files("bank", inv__xml=ubl("F-7"))
        [bill] = self.make_bills(document)
        account = bill.partner_id.bank_ids.filtered(lambda b: b.sanitized_acc_number == IBAN)
        self.assertEqual(len(account), 1)
        self.assertFalse(account.allow_out_payment)

    def test_an_invoice_within_an_attached_document(self):
        [bill] = self.make_bills(self.with_files("inner", a__xml=attached(ubl("F-8"))))
        self.assertEqual(bill.ref, "F-8")

    # --- once

    def test_twice_is_once(self):
        document = self.with_files("again", inv__xml=ubl("F-9"))
        [bill] = self.make_bills(document)
        with self.assertRaisesRegex(UserError, "has its bill already"):
            self.make_bills(document)
        self.run_bills_step()
        self.assertEqual(self.env["account.move"].search([("ref", "=", "F-9")]), bill)

    def test_a_deleted_bill_is_made_anew_by_a_person_alone(self):
        document = self.with_files("deleted", inv__xml=ubl("F-10"))
        self.run_bills_step()
        self.assertEqual(document.move_ids.ref, "F-10")
        document.move_ids.unlink()
        self.run_bills_step()
        self.assertFalse(document.move_ids)
        [bill] = self.make_bills(document)
        self.assertEqual(document.file_ids.move_id, bill)

    def test_a_posted_bill_stays(self):
        document = self.with_files("posted", inv__xml=ubl("F-11"))
        [bill] = self.make_bills(document)
        bill.action_post()
        with self.assertRaises(UserError):
            self.make_bills(document)
        self.assertEqual((bill.state, bill.amount_total), ("posted", 121.00))

    def test_a_file_that_is_being_made_a_bill_of_elsewhere_waits(self):
        document = self.with_files("locked", inv__xml=ubl("F-12"))
        self.patch(
            self.env.registry["ebox.document.file"], "try_lock_for_update",
            lambda self, **kwargs: self.browse(),
        )
        self.assertFalse(document._make_bills())
        self.assertFalse(document.bill_error)

    # --- by hand

    def test_a_bill_is_linked_by_hand_and_noted(self):
        document = self.with_files("hand", inv__xml=ubl("F-13"))
        bill = self.env["account.move"].create(
            {"move_type": "in_invoice", "company_id": self.company.id, "ref": "by hand"}
        )
        document.with_user(self.user).move_ids = [Command.link(bill.id)]
        self.assertEqual(bill.with_user(self.user).ebox_document_ids, document)
        self.assertIn("Bill linked", self.newest_event(document).text)
        self.run_bills_step()
        self.assertEqual(document.move_ids, bill, "what a person linked needs no second bill")
        document.with_user(self.user).move_ids = [Command.clear()]
        self.assertIn("no longer linked", self.newest_event(document).text)

    def test_who_unlinks_and_deletes_a_made_bill_may_make_it_anew(self):
        document = self.with_files("unlink", inv__xml=ubl("F-14"))
        [bill] = self.make_bills(document)
        document.with_user(self.user).move_ids = [Command.unlink(bill.id)]
        self.assertFalse(document.file_ids.move_id)
        self.assertEqual(self.make_bills(document), bill, "as long as it is there, it is the one")
        bill.unlink()
        [another] = self.make_bills(document)
        self.assertEqual(another.ref, "F-14")

    def test_the_same_invoice_in_two_messages_is_one_bill(self):
        first = self.with_files("first", inv__xml=ubl("F-16"))
        [bill] = self.make_bills(first)
        again = self.with_files("again", copy__xml=ubl("F-16"))
        self.run_bills_step()
        self.assertEqual(again.move_ids, bill)
        self.assertIn("Booked already", self.newest_event(again).text)
        self.assertFalse(again.bill_error)

    def test_an_invoice_that_arrives_later_is_booked_too(self):
        document = self.without_content("later", "a.xml", "b.xml")
        self.arrive(document, "a.xml", ubl("F-17"))
        self.run_bills_step()
        self.assertEqual(document.move_ids.mapped("ref"), ["F-17"])
        self.arrive(document, "b.xml", ubl("F-18"))
        self.run_bills_step()
        self.assertEqual(set(document.move_ids.mapped("ref")), {"F-17", "F-18"})

    def test_never_another_companys_bill(self):
        document = self.with_files("foreign", inv__xml=ubl("F-15"))
        theirs = self.env["account.move"].with_company(self.other_company).create(
            {"move_type": "entry", "company_id": self.other_company.id,
             "journal_id": self.env["account.journal"].create(
                 {"name": "Misc", "code": "M", "type": "general",
                  "company_id": self.other_company.id}).id}
        )
        for user in (self.user, self.env.user):
            with self.assertRaises(UserError):
                document.with_user(user).move_ids = [Command.link(theirs.id)]
        theirs.with_user(self.env.user).write({"ebox_document_ids": [Command.link(document.id)]})
        self.env.invalidate_all()
        self.assertFalse(document.move_ids)

    # --- by itself, or not

    def test_the_mailbox_decides(self):
        self.mailbox.make_bills = False
        document = self.with_files("mode", inv__xml=ubl("F-16"))
        self.run_bills_step()
        self.assertFalse(document.move_ids)
        self.mailbox.make_bills = True
        self.run_bills_step()
        self.assertEqual(document.move_ids.ref, "F-16")
        self.assertFalse(self.newest_event(document).user_id, "it happened by itself")

    def test_the_senders_rule_goes_first_and_its_types_before_that(self):
        rules = self.env["ebox.sender.rule"]
        document = self.with_files("rule", inv__xml=ubl("F-17"))
        values = {"company_id": self.company.id, "sender_id": document.sender_id.id}
        rules.create(values | {"bill_mode": "button"})
        self.run_bills_step()
        self.assertFalse(document.move_ids)
        kind = self.env["ebox.message.type"].create({"code": "LEASE"})
        rules.create(values | {"message_type_id": kind.id, "bill_mode": "draft"})
        rules.create(values | {"company_id": self.other_company.id, "bill_mode": "draft"})
        self.run_bills_step()
        self.assertFalse(document.move_ids)
        document.message_type_id = kind
        self.run_bills_step()
        self.assertTrue(document.move_ids)

    def test_registered_and_confidential_mail_waits_for_a_person(self):
        for name, values in (
            ("registered", {"is_registered": True}),
            ("confidential", {"business_data": (datum("CONFIDENTIAL", "true"),)}),
        ):
            files = (attachment("inv.xml", XML, is_main=True), attachment("inv.pdf"))
            document = self.take_in(message(name, attachments=files, **values))
            self.arrive(document, "inv.xml", ubl(name, pdf=PDF + b"% embedded"))
            self.arrive(document, "inv.pdf", PDF)
            self.run_bills_step()
            with self.subTest(name):
                self.assertFalse(document.move_ids)
                with self.assertRaises(AccessError):
                    self.make_bills(document)
                able = self.make_user(f"ebox_{name}", name)
                [bill] = self.make_bills(document, able)
                # The bill is accounting's; what it was made of stays closed.
                self.assertEqual(bill.with_user(self.user).amount_total, 121.00)
                files = self.env["ir.attachment"].sudo().search(
                    [("res_model", "=", "account.move"), ("res_id", "=", bill.id)]
                )
                self.assertEqual(len(files), 3)
                self.env.invalidate_all()
                for file in files:
                    with self.assertRaises(AccessError):
                        file.with_user(self.user).read(["raw"])
                    with self.assertRaisesRegex(AccessError, "right of its own"):
                        file.with_user(self.user).check_access("read")
                    self.assertTrue(file.with_user(able).raw)
                self.env.invalidate_all()
                self.assertFalse(bill.with_user(self.user).attachment_ids)

    def test_the_bills_of_one_company_land_in_no_other(self):
        self.env["account.chart.template"].try_loading(
            "be_comp", self.other_company, install_demo=False
        )
        ours = self.with_files("ours", inv__xml=ubl("F-18"))
        theirs = self.with_files("theirs", self.other_mailbox, inv__xml=ubl("F-19"))
        self.run_bills_step()
        self.assertFalse(theirs.move_ids)
        self.run_bills_step(self.other_mailbox)
        for document, company in ((ours, self.company), (theirs, self.other_company)):
            bill = document.move_ids
            self.assertEqual((bill.company_id, bill.journal_id.company_id), (company, company))
            self.assertEqual(bill.invoice_line_ids.tax_ids.company_id, company)

    def test_the_journal_of_the_mailbox(self):
        journal = self.env["account.journal"].create(
            {"name": "Lease", "code": "LEA", "type": "purchase", "company_id": self.company.id,
             "default_account_id": self.expense_account().id}
        )
        self.mailbox.journal_id = journal
        [bill] = self.make_bills(self.with_files("journal", inv__xml=ubl("F-20")))
        self.assertEqual(bill.journal_id, journal)

    def expense_account(self):
        """An expense account of the company."""
        return self.env["account.account"].search(
            [("company_ids", "in", self.company.ids), ("account_type", "=", "expense")], limit=1
        )

    def test_a_document_without_ubl_says_what_to_do(self):
        document = self.make_document("letter")
        with self.assertRaisesRegex(UserError, "has no UBL file that is stored"):
            self.make_bills(document)
