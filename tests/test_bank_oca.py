"""Beside OCA's reconciliation and import of CAMT files: run in a database that has both."""
import base64

from odoo.tests import Form, tagged

from .bank import IBAN, KEY, OTHER_KEY, BankCase

CAMT = """<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02">
 <BkToCstmrStmt>
  <GrpHdr><MsgId>1</MsgId><CreDtTm>2026-11-12T18:00:00</CreDtTm></GrpHdr>
  <Stmt>
   <Id>STMT-1</Id>
   <Acct><Id><IBAN>{account}</IBAN></Id><Ccy>EUR</Ccy></Acct>
   <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">1000.00</Amt>
    <CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-12</Dt></Dt></Bal>
   <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">830.00</Amt>
    <CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-12</Dt></Dt></Bal>
   {entries}
  </Stmt>
 </BkToCstmrStmt>
</Document>"""
ENTRY = """<Ntry><Amt Ccy="EUR">{amount}</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts>
 <BookgDt><Dt>2026-11-12</Dt></BookgDt><ValDt><Dt>2026-11-12</Dt></ValDt>
 <AcctSvcrRef>{number}</AcctSvcrRef>
 <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>ICDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>
 <NtryDtls><TxDtls>
  <Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
  <RltdPties><Cdtr><Nm>ONSS</Nm></Cdtr><CdtrAcct><Id><IBAN>{iban}</IBAN></Id></CdtrAcct></RltdPties>
  <RmtInf>{remittance}</RmtInf>
 </TxDtls></NtryDtls></Ntry>"""
STRUCTURED = (
    "<Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry><Issr>BBA</Issr></Tp>"
    "<Ref>090933755493</Ref></CdtrRefInf></Strd>"
)


@tagged("oca", "-standard")
class TestBankBesideOca(BankCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        # OCA's reconciliation by itself is off in tests but for this.
        cls.env = cls.env(context=dict(cls.env.context, _test_account_reconcile_oca=True))

    def payment_of_bill(self, **values):
        """A document without a communication: only its bill tells OCA what a line pays."""
        bill = self.make_bill(payment_reference=KEY)
        return self.make_payment(move_id=bill.id, communication=False, iban=False, **values)

    def reconcile_by_oca(self, line, bill):
        """As a person does on OCA's screen."""
        payable = bill.line_ids.filtered(lambda item: item.account_type == "liability_payable")
        with Form(
            line, view="account_reconcile_oca.bank_statement_line_form_reconcile_view"
        ) as form:
            form.add_account_move_line_id = payable
            self.assertTrue(form.can_reconcile)
        line.reconcile_bank_line()

    def test_what_oca_reconciles_by_itself_is_learned(self):
        payment = self.payment_of_bill()
        line = self.make_line(account_number=False)
        self.assertEqual(payment.move_id.payment_state, "paid")
        link = self.link_of(payment, line)
        self.assertRecordValues(
            link,
            [{"state": "accepted", "amount": 120.0, "is_reconciled": True,
              "reasons": ["elsewhere"]}],
        )
        self.assertEqual(payment.state, "paid")

    def test_a_part_that_oca_reconciles_is_learned_as_a_part(self):
        payment = self.payment_of_bill()
        line = self.make_line(amount=-60.0, account_number=False)
        self.assertEqual(self.link_of(payment, line).amount, 60.0)
        self.assertRecordValues(payment, [{"state": "partly_paid", "bank_amount": -60.0}])

    def test_undone_by_oca_is_undone_here(self):
        payment = self.payment_of_bill()
        line = self.make_line(account_number=False)
        line.unreconcile_bank_line()
        self.assertEqual(payment.move_id.payment_state, "not_paid")
        self.assertEqual(self.link_of(payment, line).state, "suggested")
        self.assertEqual(payment.state, "to_pay")

    def test_reconciled_by_a_person_in_both_modes_of_oca(self):
        # Kept suspense items are reconciled with the entry that OCA makes beside the line's own.
        self.bank.suspense_account_id.reconcile = True
        for mode in ("edit", "keep"):
            with self.subTest(mode=mode):
                self.bank.reconcile_mode = mode
                payment = self.payment_of_bill()
                line = self.make_line(payment_ref="by hand", account_number=False)
                self.reconcile_by_oca(line, payment.move_id)
                self.assertEqual(self.link_of(payment, line).state, "accepted")
                self.assertEqual(payment.state, "paid")
                line.unreconcile_bank_line()
                self.assertEqual(self.link_of(payment, line).state, "suggested")
                self.assertEqual(payment.state, "to_pay")
                payment.sudo().unlink()

    def test_our_undo_restores_what_oca_reconciled(self):
        payment = self.payment_of_bill()
        line = self.make_line(account_number=False)
        twin = self.make_line(account_number=False)
        self.link_of(payment, line).action_undo()
        self.assertEqual(self.entry(line), self.entry(twin))
        self.assertEqual(payment.state, "to_pay")

    def test_a_line_that_oca_reconciled_is_skipped(self):
        self.make_bill(payment_reference=KEY)
        line = self.make_line()
        self.assertTrue(line.is_reconciled)
        payment = self.make_payment()
        self.assertFalse(self.link_of(payment, line))

    def test_what_we_reconcile_oca_leaves_alone(self):
        bill = self.make_bill(payment_reference=KEY)
        payment = self.make_payment(move_id=bill.id)
        line = self.make_line()
        self.assertEqual(payment.state, "paid")
        self.assertEqual(len(line.line_ids), 2)
        self.assertEqual(bill.payment_state, "paid")

    def test_camt_brings_the_structured_reference(self):
        self.bank.bank_account_id = self.env["res.partner.bank"].create(
            {"acc_number": "BE68539007547034", "partner_id": self.company.partner_id.id}
        )
        payment = self.make_payment()
        other = self.make_payment(50.0, communication=OTHER_KEY)
        lines = self.import_camt(
            ENTRY.format(amount="120.00", number="1", iban=IBAN, remittance=STRUCTURED),
            ENTRY.format(
                amount="50.00", number="2", iban=IBAN,
                remittance=f"<Ustrd>vcs {OTHER_KEY.strip('+')}</Ustrd>",
            ),
        )
        keys = lines.sorted("amount").mapped("ebox_keys")
        self.assertEqual(keys, ["090933755493", "010806817183"])
        self.assertEqual(lines.mapped("ebox_iban"), [IBAN] * 2)
        self.assertEqual((payment + other).link_ids.mapped("state"), ["accepted"] * 2)
        self.assertEqual((payment + other).mapped("state"), ["paid"] * 2)

    def import_camt(self, *entries):
        """Import a file with these entries as a person does; :return: its bank lines"""
        content = CAMT.format(account="BE68539007547034", entries="".join(entries))
        wizard = self.env["account.statement.import"].create(
            {
                "statement_file": base64.b64encode(content.encode()),
                "statement_filename": "statement.xml",
            }
        )
        wizard.import_file_button()
        return self.env["account.bank.statement.line"].search([("journal_id", "=", self.bank.id)])
