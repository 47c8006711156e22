from datetime import datetime

from psycopg2.errors import UniqueViolation

from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import tagged
from odoo.tools import mute_logger

from ..ebox.payment.creditors import PUBLISHED
from .payments import IBAN, NSSO_IBAN, OTHER_IBAN, PaymentCase, invitation, read

OTHER_SHOWN = "BE37 9941 1520 1928"
LEASE = "0789456154"


def other_account(iban=OTHER_SHOWN):
    return invitation(**{"Compte bénéficiaire": iban})


@tagged("post_install", "-at_install")
class TestPaymentAccount(PaymentCase):
    """The fraud guard: an account that is new is a warning, one that changed stops the code."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.first = cls.make_letter("first", sender_number=LEASE)

    def make(self, name, content=None, **values):
        return self.make_letter(name, content, **{"sender_number": LEASE} | values)

    def level(self, document, user=None):
        warnings = self.card(document, user)["warnings"]
        return [warning["level"] for warning in warnings if warning["about"] == "account"]

    def accounts(self):
        return self.env["ebox.sender.account"].search([("sender_id", "=", self.first.sender_id.id)])

    def test_the_first_account_of_a_sender_is_a_warning(self):
        self.assertEqual(self.level(self.first), ["warning"])
        self.assertTrue(self.card(self.first)["qr"])

    def test_from_the_second_letter_on_it_is_known(self):
        self.assertEqual(self.level(self.make("second")), [])

    def test_another_account_stops_the_code(self):
        document = self.make("changed", other_account())
        self.assertEqual(self.level(document), ["danger"])
        card = self.card(document)
        self.assertFalse(card["qr"])
        self.assertIn("not the account that this sender used before", card["no_qr"])
        self.assertEqual(document.payment_ids.iban, OTHER_IBAN, "it is shown, not hidden")

    def test_repeating_it_does_not_make_it_known(self):
        self.make("changed", other_account())
        self.assertEqual(self.level(self.make("again", other_account())), ["danger"])

    def test_a_manager_confirms_and_it_is_noted(self):
        document = self.make("changed", other_account())
        payment = self.as_user(document.payment_ids, self.manager)
        self.assertTrue(self.card(document, self.manager)["warnings"][0]["can_confirm"])
        payment.action_confirm_account()
        self.assertEqual(self.level(document), [])
        self.assertTrue(self.card(document)["qr"])
        self.assertEqual(
            self.history(document), [f"Account {OTHER_SHOWN} confirmed as the sender's own"]
        )
        account = self.accounts().filtered(lambda one: one.iban == OTHER_IBAN)
        self.assertEqual((account.state, account.confirmed_uid), ("confirmed", self.manager))
        self.assertEqual(self.level(self.make("later", other_account())), [])
        self.assertEqual(self.level(self.make("old again")), [], "the old one stays known")

    def test_a_user_cannot_confirm(self):
        document = self.make("changed", other_account())
        self.assertFalse(self.card(document)["warnings"][0]["can_confirm"])
        for method in ("action_confirm_account", "action_trust_account"):
            with self.assertRaisesRegex(AccessError, "Only a manager"):
                getattr(self.as_user(document.payment_ids), method)()
        with self.assertRaises(AccessError):
            self.as_user(self.accounts()).write({"state": "confirmed"})

    def test_what_a_person_types_makes_nothing_known(self):
        self.correct(self.first, iban=OTHER_SHOWN)
        self.assertEqual(self.level(self.first), ["danger"])
        self.assertEqual(self.accounts().mapped("iban"), [IBAN])

    def test_the_account_of_a_refund_is_not_the_senders(self):
        payment = self.env["ebox.payment"].create(
            {
                "document_id": self.first.id,
                "kind": "refund",
                "amount": 5.0,
                "iban": OTHER_IBAN,
                "sources": {"iban": {"source": "text", "words": ""}},
            }
        )
        payment._after_change()
        self.assertEqual(self.accounts().mapped("iban"), [IBAN])
        payment.kind = "to_pay"
        payment._after_change()
        self.assertEqual(self.accounts().mapped("iban"), [IBAN, OTHER_IBAN])

    def test_an_upload_makes_nothing_known(self):
        upload = self.make_document("upload", invitation(), sender_number="0712345670")
        upload.provider = False
        read(upload)
        self.assertEqual(self.level(upload), ["warning"])
        self.assertFalse(
            self.env["ebox.sender.account"].search([("sender_id", "=", upload.sender_id.id)])
        )

    def test_another_sender_and_another_company_know_their_own(self):
        foreign = self.make("foreign", sender_number="0712345670")
        self.assertEqual(self.level(foreign), ["warning"])
        self.assertEqual(len(self.accounts()), 1)
        theirs = self.make_document("theirs", other_account(), mailbox=self.other_mailbox,
                                    sender_number=LEASE)
        read(theirs)
        self.assertEqual(theirs.payment_ids.account_state, "first")

    def test_published_accounts_are_known_at_once(self):
        letter = other_account("BE63 6790 2618 1108")
        document = self.make("nsso", letter, sender_number="0206731645")
        self.assertEqual(document.payment_ids.iban, NSSO_IBAN)
        self.assertEqual(self.level(document), [])
        seeded = self.env["ebox.sender.account"].search([("state", "=", "published")])
        self.assertEqual(set(seeded.mapped("iban")), {one.iban for one in PUBLISHED})

    def test_the_order_of_letters_decides_not_that_of_reading(self):
        run = self.env["ebox.mailbox.run"].create({"mailbox_id": self.mailbox.id, "kind": "new"})
        new = self.make_document("new", other_account(), sender_number="0712345670",
                                 published=datetime(2026, 11, 5))
        old = self.make_document("old", sender_number="0712345670", content=invitation(),
                                 published=datetime(2026, 1, 5))
        waiting = self.env["ebox.document"].search(
            [("mailbox_id", "=", self.mailbox.id), ("is_to_read", "=", True)],
            order=run._reading_order,
        )
        self.assertEqual(waiting, old + new)

    def test_a_reminder_of_the_same_debt_warns_of_paying_twice(self):
        self.as_user(self.first.payment_ids).action_mark_paid()
        reminder = self.make("reminder")
        [warning] = self.card(reminder)["warnings"]
        self.assertIn("Message first", warning["text"])
        self.assertIn("(Paid). Do not pay it twice.", warning["text"])
        other = self.make("other", invitation(**{"Montant à payer": "5,00 EUR"}))
        self.assertEqual(self.card(other)["warnings"], [])

    def test_the_companys_own_communication_names_no_single_debt(self):
        own = "+++040/3170/70195+++"  # of the enterprise number 0403.170.701
        lines = invitation(**{"Communication structurée": own})
        self.make("vat 1", lines)
        self.assertEqual(self.card(self.make("vat 2", lines))["warnings"], [])

    # --- trust

    def test_trusting_tells_odoo(self):
        partner = self.env["res.partner"].create({"name": "Fictilease"})
        self.first.partner_id = partner
        payment = self.as_user(self.first.payment_ids, self.manager)
        with self.assertRaisesRegex(UserError, "Validate bank account"):
            payment.action_trust_account()
        self.manager.group_ids += self.env.ref("account.group_validate_bank_account")
        payment.action_trust_account()
        bank = partner.bank_ids
        self.assertEqual((bank.sanitized_acc_number, bank.allow_out_payment), (IBAN, True))
        self.assertIn(f"Account {bank.acc_number} trusted for payments", self.history(self.first))

    def test_a_known_account_is_trusted_beside_its_number(self):
        """No warning is needed for that: the right is, and it is offered once."""
        second = self.make("second")
        second.partner_id = self.env["res.partner"].create({"name": "Fictilease"})
        self.assertFalse(self.card(second, self.manager)["can_trust"])
        self.manager.group_ids += self.env.ref("account.group_validate_bank_account")
        self.assertTrue(self.card(second, self.manager)["can_trust"])
        self.assertFalse(self.card(self.first, self.manager)["can_trust"], "still in doubt")
        self.as_user(second.payment_ids, self.manager).action_trust_account()
        self.assertFalse(self.card(second, self.manager)["can_trust"])

    def test_trusting_needs_a_contact(self):
        self.first.partner_id = False
        self.manager.group_ids += self.env.ref("account.group_validate_bank_account")
        with self.assertRaisesRegex(UserError, "choose the document's contact"):
            self.as_user(self.first.payment_ids, self.manager).action_trust_account()

    # --- the list

    def test_managers_list_accounts_of_their_companies(self):
        accounts = self.as_user(self.env["ebox.sender.account"], self.manager)
        accounts.create(
            {"sender_id": self.first.sender_id.id, "iban": OTHER_IBAN,
             "company_id": self.company.id}
        )
        self.assertEqual(self.level(self.make("listed", other_account())), [])
        with self.assertRaises(AccessError):
            accounts.create(
                {"sender_id": self.first.sender_id.id, "iban": OTHER_IBAN,
                 "company_id": self.other_company.id}
            )
        with self.assertRaises(AccessError):
            accounts.create({"iban": OTHER_IBAN, "company_id": False, "state": "published"})
        published = accounts.search([("state", "=", "published")])
        self.assertTrue(published, "to be read by all")
        with self.assertRaises(AccessError):
            published[0].iban = OTHER_IBAN

    def test_administrators_keep_what_is_published(self):
        admin = self.make_user("ebox_admin", groups="base.group_system")
        accounts = self.as_user(self.env["ebox.sender.account"], admin)
        accounts.search([("iban", "=", NSSO_IBAN)]).unlink()
        accounts.create({"iban": OTHER_IBAN, "company_id": False, "state": "published"})
        self.assertEqual(self.level(self.make("published", other_account())), [])

    @mute_logger("odoo.sql_db")
    def test_the_list_takes_valid_accounts_once(self):
        with self.assertRaisesRegex(ValidationError, "not a valid IBAN"):
            self.env["ebox.sender.account"].create(
                {"sender_id": self.first.sender_id.id, "iban": "BE17996136147722"}
            )
        with self.assertRaises(UniqueViolation), self.cr.savepoint():
            self.accounts().copy()
