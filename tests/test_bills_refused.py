from unittest.mock import patch

from psycopg2.errors import SerializationFailure

from odoo.exceptions import UserError
from odoo.tests import tagged
from odoo.tools import mute_logger

from ..ebox.ubl.refusals import UblReason
from ..ebox.xml_guard import XmlReason
from .documents import PDF
from .test_bills import BillCase
from .ubl import NAMESPACE, attached, ubl

BOMB = (
    '<!DOCTYPE Invoice [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
)
SPY = '<!DOCTYPE Invoice [<!ENTITY x SYSTEM "file:///etc/hostname">]>'


@tagged("post_install", "-at_install")
class TestBillsRefused(BillCase):
    """A file that is no invoice, or an attack, ends as words on its own document."""

    def assertRefused(self, content, words, name="bad"):  # noqa: N802 -- as unittest names it
        document = self.with_files(name, inv__xml=content)
        moves = self.env["account.move"].search_count([])
        action = document.with_user(self.user).action_make_bills()
        self.assertRegex(document.bill_error, words)
        self.assertTrue(document.bill_error.startswith("inv.xml: "))
        self.assertEqual(action["params"]["message"], document.bill_error)
        self.assertEqual(self.env["account.move"].search_count([]), moves, "no half bill is left")
        self.assertFalse(document.file_ids.move_id)
        self.assertFalse(document.file_ids.move_id)
        return document

    def test_attacks_are_refused_each_in_its_own_words(self):
        many = " ".join(f'a{n}=""' for n in range(200_000))
        deep = "<cbc:Note>" * 200 + "</cbc:Note>" * 200
        for name, content, words in (
            ("entity bomb", ubl("B", doctype=BOMB), "DOCTYPE"),
            ("external entity", ubl("S", doctype=SPY, body="<cbc:Note>&x;</cbc:Note>"), "DOCTYPE"),
            ("attributes", ubl("A", body=f"<cbc:Note {many}/>"), "attributes"),
            ("depth", ubl("D", body=deep), "nested deeper"),
            ("elements", ubl("E", body="<cbc:Note/>" * 400_001), "elements"),
            ("truncated", ubl("T")[:-40], "damaged or incomplete"),
            ("wrong encoding", ubl("U").replace(b"Lease", b"L\xe9ase"), "damaged"),
            ("rare encoding", ubl("R").replace(b'encoding="UTF-8"', b'encoding="UTF-7"'), "UTF-8"),
            ("inner bomb", attached(ubl("I", doctype=BOMB)), "DOCTYPE"),
            ("inner nothing", attached(b""), "envelope without an invoice"),
        ):
            with self.subTest(name):
                self.assertRefused(content, words, name)

    def test_files_that_are_no_usable_invoice(self):
        bare = f'<Invoice xmlns="{NAMESPACE}Invoice-2"/>'.encode()
        for name, content, words in (
            ("bare", bare, "no number"),
            ("no line", ubl("N", ()), "no invoice line"),
            ("no amount", ubl("X", (("Lease", 1, "NaN", 21),)), "Make the bill by hand"),
            ("no xml inside", attached(PDF), "damaged"),
        ):
            with self.subTest(name):
                self.assertRefused(content, words, name)

    def test_every_reason_has_its_words(self):
        wording = self.env["ebox.bill.wording"]
        for explain, reasons in (
            (wording._explain_xml, XmlReason),
            (wording._explain_ubl, UblReason),
        ):
            words = [explain(reason) for reason in reasons]
            self.assertEqual(len({*words}), len(reasons))
            self.assertTrue(all(words))

    def test_a_due_date_that_is_none_is_said(self):
        late = "<cbc:DueDate>0001-01-01</cbc:DueDate>"
        document = self.with_files("late", inv__xml=ubl("L-1", body=late))
        document._make_bills()
        self.assertIn("no date", document.move_ids.ebox_warning)
        self.assertEqual(document.move_ids.state, "draft")

    def test_the_other_invoice_of_a_document_is_made(self):
        document = self.with_files("half", a__xml=ubl("T")[:-40], b__xml=ubl("F-1"))
        document.with_user(self.user).action_make_bills()
        self.assertEqual(document.move_ids.ref, "F-1")
        self.assertRegex(document.bill_error, "^a.xml: the file is damaged")

    def test_the_other_documents_of_a_run_have_their_bills(self):
        bad = self.with_files("bad", inv__xml=ubl("B", doctype=BOMB))
        good = self.with_files("good", inv__xml=ubl("F-2"))
        odd = self.with_files("odd", inv__xml=ubl("N", ()))
        self.run_bills_step()
        self.assertEqual(good.move_ids.ref, "F-2")
        self.assertFalse((bad + odd).move_ids)
        self.assertIn("DOCTYPE", bad.bill_error)
        self.assertIn("no invoice line", odd.bill_error)

    def test_a_run_does_not_try_the_same_file_for_ever(self):
        document = self.with_files("bad", inv__xml=ubl("T")[:-40])
        self.run_bills_step()
        document_class = self.env.registry["ebox.document"]
        with patch.object(document_class, "_make_bills", autospec=True) as make:
            self.run_bills_step()
        make.assert_not_called()
        self.assertTrue(document.bill_error)

    def test_a_document_that_somebody_else_works_on_waits_for_the_next_run(self):
        busy = self.with_files("busy", inv__xml=ubl("F-9"))
        free = self.with_files("free", inv__xml=ubl("F-10"))
        document_class = self.env.registry["ebox.document"]
        original = document_class._make_bills

        def make(documents, **options):
            if busy.id in documents.ids:
                raise SerializationFailure("could not serialize access")
            return original(documents, **options)

        with patch.object(document_class, "_make_bills", make):
            self.run_bills_step()
        self.assertEqual(free.move_ids.ref, "F-10")
        self.assertFalse(busy.move_ids or busy.bill_error)
        self.run_bills_step()
        self.assertEqual(busy.move_ids.ref, "F-9")

    def test_what_breaks_leaves_no_half_bill_and_the_others_are_made(self):
        bad, *good = (self.with_files(ref, inv__xml=ubl(ref)) for ref in ("F-3", "F-4", "F-5"))
        linker = self.env.registry["ebox.bill.file"]
        original = linker._link

        def broken(model, drafts):
            original(model, drafts)
            if "F-3" in (draft.invoice.number for draft in drafts):
                self.env.cr.execute("SELECT 1 / 0")

        with patch.object(linker, "_link", broken), mute_logger("odoo.sql_db"):
            (bad.concat(*good))._make_bills()
        self.assertIn("Make the bill by hand", bad.bill_error)
        self.assertFalse(self.env["account.move"].search([("ref", "=", "F-3")]))
        self.assertEqual([document.move_ids.ref for document in good], ["F-4", "F-5"])
        bad.with_user(self.user).action_make_bills()
        self.assertEqual(bad.move_ids.ref, "F-3")
        self.assertFalse(bad.bill_error)

    def test_without_a_purchase_journal(self):
        document = self.with_files("none", self.other_mailbox, inv__xml=ubl("F-5"))
        self.run_bills_step(self.other_mailbox)
        self.assertIn("Garage Dubois has no purchase journal", document.bill_error)

    def test_a_journal_without_account(self):
        journal = self.env["account.journal"].create(
            {"name": "Bare", "code": "BAR", "type": "purchase", "company_id": self.company.id}
        )
        journal.default_account_id = False
        self.mailbox.journal_id = journal
        self.assertRefused(ubl("F-6"), "“Bare” has no default account")

    def test_the_reason_goes_when_the_bill_is_there(self):
        document = self.with_files("later", inv__xml=ubl("F-7"))
        self.mailbox.journal_id = self.env["account.journal"].create(
            {"name": "Bare", "code": "BAR", "type": "purchase", "company_id": self.company.id}
        )
        self.run_bills_step()
        self.assertTrue(document.bill_error)
        self.mailbox.journal_id = False
        document.with_user(self.user).action_make_bills()
        self.assertTrue(document.move_ids)
        self.assertFalse(document.bill_error)

    def test_a_person_without_the_right_makes_none(self):
        document = self.with_files("rights", inv__xml=ubl("F-8"))
        reader = self.make_user("ebox_reader", "reader")
        with self.assertRaises(UserError):
            document.with_user(reader).action_make_bills()
        self.assertFalse(document.move_ids)
