"""Nobody sees a payment or a bank line through the dialogs that its own rules hide from them."""
from odoo.exceptions import AccessError

from .bank import BankCase


class TestMatchAccess(BankCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.user = cls.make_user("ebox_curious", "user")
        cls.open = cls.make_payment(match=False)
        cls.secret = cls.make_payment(match=False)
        cls.secret.document_id.is_confidential = True

    def as_user(self, model):
        return self.env[model].with_user(self.user)

    def assert_hidden(self, record, names):
        """What is stored is read anew, as a call over RPC reads it."""
        self.env.flush_all()
        self.env.invalidate_all()
        for name in names:
            with self.subTest(name), self.assertRaises(AccessError):
                record.read([name])

    def test_a_dialog_about_somebody_elses_payment_tells_nothing(self):
        with self.assertRaises(AccessError):
            self.secret.with_user(self.user).action_link_payment()
        wizard = self.as_user("ebox.payment.link.wizard").create({"payment_id": self.open.id})
        with self.assertRaises(AccessError):
            wizard.payment_id = self.secret
            wizard.env.flush_all()

    def test_a_dialog_that_is_only_tried_tells_nothing(self):
        self.make_line()
        for name in ("iban_shown", "communication", "candidate_ids"):
            self.env.invalidate_all()
            with self.subTest(name), self.assertRaises(AccessError):
                self.as_user("ebox.payment.link.wizard").onchange(
                    {"payment_id": self.secret.id}, ["payment_id"], {"payment_id": {}, name: {}}
                )

    def test_another_persons_dialog_is_theirs(self):
        wizard = self.env["ebox.payment.link.wizard"].create({"payment_id": self.open.id})
        self.make_line()
        self.assert_hidden(wizard.with_user(self.user), ["query", "amount"])
        self.assert_hidden(wizard.candidate_ids.with_user(self.user), ["amount", "payment_ref"])

    def test_bank_lines_of_another_company_are_not_read_through_the_dialog(self):
        theirs = self.other_mailbox.company_id
        stranger = self.make_user("ebox_stranger", "user", companies=theirs)
        wizard = self.env["ebox.payment.link.wizard"].create({"payment_id": self.open.id})
        candidates = self.env["ebox.payment.link.wizard.line"].with_user(stranger)
        candidate = candidates.with_context(allowed_company_ids=theirs.ids).create(
            {"wizard_id": wizard.id, "statement_line_id": self.make_line().id}
        )
        self.assert_hidden(candidate, ["payment_ref", "line_amount", "counterparty"])

    def test_the_dialog_of_values_shows_what_the_document_shows(self):
        dialogs = self.as_user("ebox.payment.wizard")
        wizard = dialogs.create({"document_id": self.secret.document_id.id})
        self.assert_hidden(wizard, ["payment_panel"])
        self.open.document_id.is_registered = True
        wizard = dialogs.create({"document_id": self.open.document_id.id})
        self.assertEqual(wizard.payment_panel["payments"], [])
