from odoo.exceptions import AccessError, UserError
from odoo.tests import tagged

from .payments import IBAN, OTHER_IBAN, PaymentCase, invitation, scan
from .shares import ShareMixin
from .test_access_http import PASSWORD, HttpAttackCase


@tagged("post_install", "-at_install")
class TestPaymentProposal(ShareMixin, HttpAttackCase, PaymentCase):
    """What a person with a share says of a payment waits for a colleague, and so does the QR."""

    secrets = ()

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.document = cls.make_letter("bill", invitation())
        cls.payment = cls.document.payment_ids
        cls.accountant = cls.make_person("ebox_accountant", password=PASSWORD)
        cls.given = cls.share(cls.accountant, may_propose=True)

    def propose(self, **values):
        return self.document.with_user(self.accountant)._propose_payment(self.payment, values)

    def shown(self):
        return self.card(self.document)

    def test_nothing_changes_and_there_is_no_qr_before_it_is_accepted(self):
        self.assertIn(IBAN, scan(self.shown()["qr"]))
        proposal = self.propose(iban="BE37 9941 1520 1928")
        self.assertEqual(self.payment.iban, IBAN)
        self.assertFalse(self.shown()["qr"])
        self.assertIn("was proposed", self.shown()["no_qr"])
        self.assertFalse(self.payment.with_user(self.accountant)._for_portal()["qr"])
        proposal.with_user(self.user).action_accept()
        self.assertEqual(self.payment.iban, OTHER_IBAN)
        self.assertTrue(self.payment.is_corrected)
        self.assertEqual(proposal.decided_uid, self.user)

    def test_refused(self):
        proposal = self.propose(beneficiary="Somebody else")
        self.assertFalse(self.shown()["qr"])
        proposal.with_user(self.user).action_refuse()
        self.assertIn(IBAN, scan(self.shown()["qr"]))
        self.assertNotEqual(self.payment.beneficiary, "Somebody else")
        with self.assertRaisesRegex(UserError, "decided already"):
            proposal.with_user(self.user).action_accept()

    def test_a_second_proposal_takes_the_place_of_the_first(self):
        self.propose(amount=12.5, iban=OTHER_IBAN)
        proposal = self.propose(amount=13.5, communication="second")
        self.assertEqual(self.document.proposal_ids, proposal)
        self.assertEqual(
            (proposal.amount, proposal.iban, proposal.communication), (13.5, IBAN, "second")
        )

    def test_another_amount_leaves_the_qr(self):
        self.propose(amount=12.5)
        self.assertTrue(self.shown()["qr"])
        self.assertEqual(self.payment.amount, 1234.56)

    def test_the_history_and_the_responsible_person_know(self):
        self.document.responsible_id = self.user
        proposal = self.propose(iban=OTHER_IBAN)
        self.assertEqual(self.document.activity_ids.user_id, self.user)
        self.assertTrue(self.document.has_open_proposal)
        proposal.with_user(self.user).action_accept()
        texts = " ".join(self.document.event_ids.mapped("text"))
        self.assertIn("Payment information proposed", texts)
        self.assertIn("Proposal accepted", texts)
        self.assertNotIn("ebox_accountant", texts)
        self.assertFalse(self.document.has_open_proposal)

    def test_of_a_payment_that_is_marked_as_paid(self):
        self.payment.with_user(self.user).action_mark_paid()
        paid_on = self.payment.manual_paid_date
        self.assertTrue(paid_on)
        self.propose(communication="other").with_user(self.user).action_accept()
        self.assertRecordValues(
            self.payment, [{"communication": "other", "manual_paid_date": paid_on}]
        )

    def test_what_nobody_proposed_stays_as_it_was_read(self):
        self.payment.beneficiary = False
        other = self.payment.create(
            {"document_id": self.document.id, "amount": 5.0, "iban": IBAN, "sequence": 2}
        )
        self.propose(amount=12.5).with_user(self.user).action_accept()
        self.assertRecordValues(
            self.payment + other,
            [
                {"amount": 12.5, "beneficiary": False, "is_corrected": True},
                {"amount": 5.0, "beneficiary": False, "is_corrected": False},
            ],
        )

    def test_what_is_no_account_is_not_proposed(self):
        with self.assertRaisesRegex(UserError, "no valid account number"):
            self.propose(iban="BE00 0000 0000 0000")

    def test_a_payment_that_is_missing(self):
        empty = self.make_letter("empty", invitation(**{"Montant à payer": None}))
        empty.payment_ids.unlink()
        proposal = empty.with_user(self.accountant)._propose_payment(
            self.env["ebox.payment"], {"amount": 5.0, "iban": IBAN}
        )
        self.assertFalse(empty.payment_ids)
        proposal.with_user(self.user).action_accept()
        self.assertEqual(empty.payment_ids.mapped("amount"), [5.0])

    def test_only_with_the_right(self):
        self.given.may_propose = False
        with self.assertRaisesRegex(AccessError, "to look at, not for this"):
            self.propose(iban=OTHER_IBAN)
        self.given.may_propose = True
        registered = self.make_letter("registered", invitation(), is_registered=True)
        self.given.scope = "all_new"
        with self.assertRaisesRegex(AccessError, "registered mail"):
            registered.with_user(self.accountant)._propose_payment(
                registered.payment_ids, {"iban": OTHER_IBAN}
            )

    def test_a_reader_decides_nothing(self):
        proposal = self.propose(iban=OTHER_IBAN)
        for method in ("action_accept", "action_refuse"):
            with self.assertRaises(AccessError):
                getattr(proposal.with_user(self.accountant), method)()

    def test_on_the_page(self):
        self.authenticate("ebox_accountant", PASSWORD)
        path = f"/my/ebox/{self.document.id}"
        page = self.url_open(path).text
        self.assertIn("BE17 9961 3614 7721", page)
        self.assertIn("/qr.svg", page)
        form = {"csrf_token": self.token(), "payment_id": self.payment.id}
        wrong = self.url_open(f"{path}/propose", data=form | {"amount": "lots"}).text
        self.assertIn("“lots” is no amount", wrong)
        for amount in ("inf", "nan", "1e400"):
            wrong = self.url_open(f"{path}/propose", data=form | {"amount": amount}).text
            self.assertIn("is no amount", wrong, amount)
        for amount in ("1.250", "1 250,00", "1.250,00", "1,250.00"):
            self.url_open(f"{path}/propose", data=form | {"amount": amount})
            self.env.invalidate_all()
            self.assertEqual(self.document.proposal_ids.amount, 1250, amount)
        page = self.url_open(f"{path}/propose", data=form | {"iban": OTHER_IBAN}).text
        self.assertNotIn("/qr.svg", page)
        self.assertIn("was proposed", page)
        self.assertEqual(self.payment.iban, IBAN)
        self.assertEqual(self.document.proposal_ids.iban, OTHER_IBAN)
        for payment_id in (99999999, "x", ""):
            other = self.url_open(f"{path}/propose", data=form | {"payment_id": payment_id})
            self.assertEqual(other.status_code, 404)
