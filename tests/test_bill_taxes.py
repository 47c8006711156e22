"""The company's own tax for each rate and category of a file."""
from odoo.fields import Command
from odoo.tests import Form, tagged

from .test_bill_amounts import AmountCase
from .ubl import party

FRENCH = party("Fournisseur", "FR40303265045", "FR")
SWISS = party("Lieferant AG", "", "CH")


@tagged("post_install", "-at_install")
class TestBillTaxes(AmountCase):
    def tax(self, name):
        """A tax of the Belgian chart by its name there (``attn_…`` left out)."""
        return self.env["account.chart.template"].with_company(self.company).ref(f"attn_{name}")

    def taxes_of(self, *lines, **options):
        return self.bill_of(*lines, **options).invoice_line_ids.mapped(lambda line: line.tax_ids)

    def assertTaxed(self, rate, name, **options):  # noqa: N802 -- as unittest names it
        bill = self.bill_of(("Article", 1, "100.00", rate), name=f"{rate}-{name}", **options)
        self.assertEqual(bill.invoice_line_ids.tax_ids, self.tax(name) if name else self.tax_none)
        return bill

    @property
    def tax_none(self):
        return self.env["account.tax"]

    def test_each_rate_has_its_deductible_tax(self):
        for rate, name in ((21, "VAT-IN-V81-21"), (12, "VAT-IN-V81-12"), (6, "VAT-IN-V81-06")):
            with self.subTest(rate):
                bill = self.assertTaxed(rate, name)
                self.assertFalse(bill.ebox_warning)

    def test_exempt_zero_and_the_small_business_regime_are_booked_at_nought(self):
        for rate in ("E 0", "Z 0", "S 0"):
            with self.subTest(rate):
                bill = self.assertTaxed(rate, "VAT-IN-V81-00")
                self.assertComesTo(bill, "100.00", "0.00", "100.00")

    def test_outside_the_scope_has_no_tax(self):
        self.assertComesTo(self.assertTaxed("O 0", ""), "100.00", "0.00", "100.00")

    def test_reverse_charge_is_booked_on_both_sides(self):
        bill = self.assertTaxed("AE 0", "VAT-IN-V81-21-CC")
        self.assertComesTo(bill, "100.00", "0.00", "100.00")
        items = bill.line_ids.filtered("tax_line_id")
        self.assertEqual(sorted(items.mapped("balance")), [-21.0, 21.0])
        self.assertFalse(bill.ebox_warning)

    def test_goods_and_services_from_the_union(self):
        goods = self.assertTaxed("K 0", "VAT-IN-V81-21-EU", supplier=FRENCH)
        self.assertComesTo(goods, "100.00", "0.00", "100.00")
        self.tax("VAT-IN-V82-21-EU-S").active = True
        self.assertTaxed("AE 0", "VAT-IN-V82-21-EU-S", supplier=FRENCH)

    def test_goods_from_elsewhere(self):
        bill = self.assertTaxed("G 0", "VAT-IN-V81-21-ROW-CC", supplier=SWISS)
        self.assertComesTo(bill, "100.00", "0.00", "100.00")

    def test_where_the_tax_to_book_on_both_sides_is_missing_it_is_said(self):
        self.env["account.tax"].search(
            [("company_id", "=", self.company.id), ("ubl_cii_tax_category_code", "=", "AE")]
        ).active = False
        bill = self.assertTaxed("AE 0", "")
        self.assertIn("leaves the VAT to the buyer", bill.ebox_warning)

    def test_vat_of_another_country_is_not_to_be_deducted(self):
        bill = self.bill_of(("A", 1, "100.00", 21), supplier=FRENCH)
        self.assertIn("under a number of FR", bill.ebox_warning)
        own = self.bill_of(("A", 1, "100.00", 21), name="own",
                           supplier=party("Fournisseur", "BE0477472701", "FR"))
        self.assertFalse(own.ebox_warning)

    # --- which of several

    def account(self, code):
        return self.env["account.account"].with_company(self.company).search(
            [*self.env["account.account"]._check_company_domain(self.company),
             ("code", "=", code)]
        )

    def with_rule(self, **values):
        """The sender's rule of this company; what it is for the next document."""
        sender = self.make_document("any").sender_id
        return self.env["ebox.sender.rule"].create(
            {"company_id": self.company.id, "sender_id": sender.id, **values}
        )

    def test_an_accounts_own_tax_and_others_of_its_kind(self):
        self.tax("VAT-IN-V82-06-S").active = True
        self.with_rule(expense_account_id=self.account("610000").id)
        bill = self.bill_of(("A", 1, "100.00", 21), ("B", 1, "100.00", 6))
        scopes = bill.invoice_line_ids.tax_ids.mapped("tax_scope")
        self.assertEqual(scopes, ["service", "service"])
        self.assertEqual(
            bill.invoice_line_ids.tax_ids,
            self.tax("VAT-IN-V82-21-S") + self.tax("VAT-IN-V82-06-S"),
        )

    def test_half_of_a_cars_vat(self):
        half = self.tax("VAT-IN-V82-CAR-EXC")
        self.with_rule(tax_ids=[Command.set(half.ids)])
        bill = self.bill_of(("Lease", 1, "100.00", 21), tax_off={21: "0.01"})
        self.assertEqual(bill.invoice_line_ids.tax_ids, half)
        self.assertComesTo(bill, "100.00", "21.01", "121.01")
        self.assertFalse(bill.ebox_warning)

    def test_a_company_that_deducts_nothing(self):
        self.company.account_purchase_tax_id = self.tax("VAT-IN-V82-S-ND")
        self.mailbox.journal_id = self.env["account.journal"].create(
            {"name": "Purchases", "code": "PND", "type": "purchase",
             "company_id": self.company.id,
             "default_account_id": self.env["account.account"].create(
                 {"name": "Costs", "code": "699999", "account_type": "expense",
                  "company_ids": [Command.set(self.company.ids)]}).id}
        )
        bill = self.bill_of(("A", 1, "100.00", 21), ("B", 1, "100.00", 6))
        self.assertEqual(
            bill.invoice_line_ids.tax_ids,
            self.tax("VAT-IN-V82-S-ND") + self.tax("VAT-IN-V82-06-S-ND"),
        )
        self.assertComesTo(bill, "200.00", "27.00", "227.00")

    def test_the_suppliers_fiscal_position(self):
        position = self.env["account.chart.template"].with_company(self.company).ref(
            "fiscal_position_template_6"
        )
        first = self.bill_of(("A", 1, "100.00", 21))
        first.partner_id.with_company(self.company).property_account_position_id = position
        bill = self.bill_of(("A", 1, "100.00", 21), name="second")
        self.assertEqual(bill.invoice_line_ids.tax_ids, self.tax("VAT-IN-V81-21-ND"))

    def test_what_was_booked_last_time(self):
        first = self.bill_of(("A", 1, "100.00", 21))
        account = self.account("610000")
        half = self.tax("VAT-IN-V82-CAR-EXC")
        first.invoice_line_ids.write(
            {"account_id": account.id, "tax_ids": [Command.set(half.ids)]}
        )
        draft = self.bill_of(("A", 1, "100.00", 21), name="second")
        self.assertNotEqual(draft.invoice_line_ids.account_id, account, "a draft is no habit")
        first.action_post()
        bill = self.bill_of(("A", 1, "100.00", 21), name="third")
        self.assertEqual(bill.invoice_line_ids.account_id, account)
        self.assertEqual(bill.invoice_line_ids.tax_ids, half)

    def test_the_senders_rule_goes_before_what_was_booked_last_time(self):
        first = self.bill_of(("A", 1, "100.00", 21))
        first.action_post()
        plan = self.env["account.analytic.plan"].create({"name": "Cars"})
        car = self.env["account.analytic.account"].create({"name": "1-ABC", "plan_id": plan.id})
        other = self.account("610000")
        self.with_rule(expense_account_id=other.id, analytic_distribution={str(car.id): 100})
        bill = self.bill_of(("A", 1, "100.00", 21), name="second")
        self.assertEqual(bill.invoice_line_ids.account_id, other)
        self.assertEqual(bill.invoice_line_ids.analytic_distribution, {str(car.id): 100})

    def test_a_manager_enters_the_rule_with_the_sender(self):
        plan = self.env["account.analytic.plan"].create({"name": "Cars"})
        car = self.env["account.analytic.account"].create({"name": "1-ABC", "plan_id": plan.id})
        manager = self.make_user(
            "rule_maker", "manager", groups="base.group_user,analytic.group_analytic_accounting"
        )
        sender = self.make_document("any").sender_id.with_user(manager)
        with Form(sender.with_company(self.company)) as form, form.rule_ids.new() as rule:
            rule.expense_account_id = self.account("610000")
            rule.analytic_distribution = {str(car.id): 100}
        line = self.bill_of(("A", 1, "100.00", 21)).invoice_line_ids
        self.assertEqual(line.account_id, self.account("610000"))
        self.assertEqual(line.analytic_distribution, {str(car.id): 100})

    def test_never_another_companys_tax(self):
        self.env["account.tax"].search([("company_id", "=", self.company.id)]).active = False
        self.env["account.chart.template"].try_loading(
            "be_comp", self.other_company, install_demo=False
        )
        bill = self.bill_of(("A", 1, "100.00", 21))
        self.assertFalse(bill.invoice_line_ids.tax_ids)
        self.assertComesTo(bill, "121.00", "0.00", "121.00")
