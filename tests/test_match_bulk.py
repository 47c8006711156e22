"""Many links at once: what cannot be linked is named, and stops nothing else."""
from unittest.mock import patch

from odoo.exceptions import UserError

from .bank import OTHER_IBAN, BankCase
from .documents import message


class TestMatchBulk(BankCase):
    def suggested(self, *amounts):
        """A document for each amount, with a line that matching only suggests for it."""
        documents = [
            self.take_in(message(f"bulk-{number}")) for number, _amount in enumerate(amounts)
        ]
        payments = [
            self.make_payment(amount, document=document, match=False, iban=OTHER_IBAN)
            for amount, document in zip(amounts, documents, strict=True)
        ]
        for number, (payment, document) in enumerate(zip(payments, documents, strict=True)):
            document.sudo().name = f"Letter {number}"
            self.make_line(-payment.amount, "thanks", account_number=OTHER_IBAN)
        links = self.env["ebox.payment"].concat(*payments).link_ids
        self.assertEqual(links.mapped("state"), ["suggested"] * len(amounts))
        return links.sorted(lambda link: link.payment_id.id)

    def test_stale_suggestions_are_skipped_and_named(self):
        links = self.suggested(10.0, 20.0, 30.0, 40.0)
        links[1].payment_id.sudo().move_id = self.make_bill(20.0, post=False)
        links[1].payment_id.move_id.button_cancel()
        self.make_line(-30.0, "again", account_number=OTHER_IBAN)
        other = links[2].payment_id.link_ids - links[2]
        other.action_accept()
        told = links.action_accept()["params"]
        self.assertEqual(
            links.mapped("state"), ["accepted", "suggested", "suggested", "accepted"]
        )
        self.assertEqual(told["title"], "2 linked, 2 not")
        said = told["message"].split("\n")
        self.assertRegex(said[0], "^“Letter 1”: The vendor bill .* is cancelled")
        self.assertRegex(said[1], "^“Letter 2”: This document is paid already")

    def test_of_two_lines_for_one_payment_the_second_is_named(self):
        [link] = self.suggested(10.0)
        self.make_line(-10.0, "again", account_number=OTHER_IBAN)
        links = link.payment_id.link_ids
        told = links.action_accept()["params"]
        self.assertEqual(sorted(links.mapped("state")), ["accepted", "suggested"])
        self.assertRegex(told["message"], "^“Letter 0”: This document is paid already")

    def test_where_all_were_linked_nothing_is_told(self):
        self.assertIsNone(self.suggested(10.0, 20.0).action_accept())

    def test_the_only_one_that_is_stale_is_refused_by_name(self):
        [link] = self.suggested(10.0)
        link.payment_id.sudo().move_id = self.make_bill(10.0, post=False)
        link.payment_id.move_id.button_cancel()
        with self.assertRaisesRegex(UserError, "“Letter 0”: The vendor bill .* is cancelled"):
            link.action_accept()

    def test_bills_made_of_many_are_created_and_posted_in_one_call(self):
        links = self.suggested(10.0, 20.0, 30.0)
        for link in links[:2]:
            link.document_id.sudo().partner_id = self.supplier
            link.payment_id._keep_treatment(
                "bill", self.account("61"), self.env["account.tax"], remember=False
            )
        links[2].document_id.sudo().partner_id = False
        links[2].document_id.sender_id.sudo().partner_id = False
        links[2].payment_id._keep_treatment(
            "bill", self.account("61"), self.env["account.tax"], remember=False
        )
        moves = type(self.env["account.move"])
        with (
            patch.object(moves, "create", autospec=True, side_effect=moves.create) as create,
            patch.object(
                moves, "action_post", autospec=True, side_effect=moves.action_post
            ) as post,
        ):
            told = links.action_accept()["params"]
        self.assertEqual((create.call_count, post.call_count), (1, 1))
        self.assertEqual(links[:2].payment_id.move_id.mapped("payment_state"), ["paid"] * 2)
        self.assertTrue(all(links[:2].statement_line_id.mapped("is_reconciled")))
        self.assertRegex(told["message"], "“Letter 2”: A vendor bill needs its amount, a contact")
        self.assertFalse(links[2].payment_id.move_id)
