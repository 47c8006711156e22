from datetime import timedelta

from odoo import fields
from odoo.tests import tagged

from .payments import PaymentCase, invitation, letter

COLUMNS = {
    name: {}
    for name in ("name", "payment_state", "payment_amount", "payment_due", "amount_to_pay",
                 "payment_currency_id")
}


@tagged("post_install", "-at_install")
class TestPaymentList(PaymentCase):
    """Documents and payments in lists: found, sorted, summed, and as fast for many as for few."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.today = fields.Date.context_today(cls.env["ebox.payment"])
        cls.open = cls.make_letter("open")
        cls.late = cls.make_letter("late", invitation(**{"Montant à payer": "10,00 EUR"}))
        cls.late.payment_ids.due = cls.today - timedelta(days=2)
        cls.open.payment_ids.due = cls.today + timedelta(days=10)
        cls.paid = cls.make_letter("paid")
        cls.paid.payment_ids.manual_paid_date = cls.today
        cls.none = cls.make_letter("none", letter("Bonjour"))
        cls.unread = cls.make_document("unread")
        cls.documents = cls.open + cls.late + cls.paid + cls.none + cls.unread

    def found(self, *domain, order=None):
        documents = self.as_user(self.env["ebox.document"])
        ours = [("id", "in", self.documents.ids), *domain]
        return documents.search(ours, order=order).with_env(self.env)

    def test_filters(self):
        to_pay = ("payment_state", "in", ("to_pay", "partly_paid", "overdue"))
        self.assertEqual(set(self.found(to_pay)), {self.open, self.late})
        self.assertEqual(self.found(("payment_state", "=", "overdue")), self.late)
        self.assertEqual(self.found(("payment_state", "in", ("paid", "refunded"))), self.paid)
        self.assertEqual(self.found(("payment_state", "=", "unknown")), self.none)
        self.assertEqual(self.found(("payment_state", "=", False)), self.unread)
        self.assertEqual(
            set(self.found(("payment_state", "!=", "paid"))), set(self.documents - self.paid)
        )
        self.assertEqual(self.found(("payment_due", "<", self.today)), self.late)

    def test_a_payment_says_what_its_document_says(self):
        for document, state in ((self.open, "to_pay"), (self.late, "overdue"), (self.paid, "paid")):
            payment = self.as_user(document).payment_ids
            self.assertEqual((payment.state_shown, document.payment_state), (state, state))
        for kind in ("list", "kanban", "calendar"):
            arch = self.env["ebox.payment"].get_view(view_type=kind)["arch"]
            self.assertIn('name="state_shown"', arch, kind)

    def test_the_filters_of_the_screen_work(self):
        view = self.env.ref("l10n_be_ebox.ebox_document_view_search")
        self.assertIn('name="overdue"', view.arch)
        for state in ("refund_expected", "direct_debit", "nothing", "ordered"):
            self.assertFalse(self.found(("payment_state", "=", state)), state)

    def test_sorted_by_what_is_due_and_by_amount(self):
        by_due = self.found(order="payment_due NULLS LAST, id")
        self.assertEqual(by_due[:2], self.late + self.open)
        by_amount = self.found(order="payment_amount DESC NULLS LAST, id")
        self.assertEqual(by_amount[:3], self.open + self.paid + self.late)
        sortable = self.as_user(self.env["ebox.document"]).fields_get(attributes=["sortable"])
        for name in ("payment_due", "payment_amount", "amount_to_pay"):
            self.assertTrue(sortable[name]["sortable"], name)

    def test_an_amount_that_is_not_known_is_no_amount(self):
        [values] = self.as_user(self.none).web_read(COLUMNS)
        self.assertFalse(values["payment_amount"] or values["payment_due"])

    def test_many_cost_no_more_queries_than_few(self):
        few = self.as_user(self.open + self.late)
        many = self.as_user(
            self.env["ebox.document"].concat(
                *(self.make_letter(f"many {number}") for number in range(12))
            )
        )

        def queries(documents):
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            documents.web_read(COLUMNS)
            return self.env.cr.sql_log_count - before

        queries(few)  # warms caches
        self.assertEqual(queries(few), queries(many))

    def test_many_are_marked_with_as_many_queries_as_few(self):
        def queries(documents):
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            self.as_user(documents).action_mark_payments_paid()
            self.env.flush_all()
            return self.env.cr.sql_log_count - before

        letters = [self.make_letter(f"mark {number}") for number in range(14)]
        queries(letters[0])
        few = queries(self.env["ebox.document"].concat(*letters[1:3]))
        many = queries(self.env["ebox.document"].concat(*letters[3:]))
        self.assertLessEqual(many, few)

    def test_amounts_by_week_and_a_calendar_of_days(self):
        payments = self.as_user(self.env["ebox.payment"])
        ours = [("document_id", "in", self.documents.ids), ("amount_residual", ">", 0)]
        weeks = payments.formatted_read_group(ours, ["due:week"], ["amount_residual:sum"])
        self.assertEqual(sum(week["amount_residual:sum"] for week in weeks), 1244.56)
        action = self.env["ir.actions.act_window"]._for_xml_id("l10n_be_ebox.ebox_payment_action")
        self.assertEqual(action["view_mode"], "list,kanban,calendar,graph,form")
        for kind in ("list", "kanban", "calendar", "graph", "form", "search"):
            self.assertTrue(payments.get_view(view_type=kind)["arch"])
