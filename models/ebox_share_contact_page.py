from odoo import fields, models

from .ebox_share_history import RIGHTS
from .written_days import write_day


class EboxMailbox(models.Model):
    """The shared users of a mailbox, as its main contact sees them."""

    _inherit = "ebox.mailbox"

    def _contact_page(self):
        """:return: dict: ``id``, ``name``, ``company``, ``rows`` and ``new_numbers``"""
        shares = self.sudo().share_ids.sorted(
            lambda share: (not share.is_standing, share._person_name().lower(), share.id)
        )
        return {
            "id": self.id,
            "name": self.name,
            "company": self.company_id.name,
            "rows": [share._contact_row() for share in shares],
            "new_numbers": self._numbers_of_nobody_else(shares),
            "others": [
                {"id": share.id, "name": share._person_name()}
                for share in shares
                if not share.is_standing and share.scope != "all_new" and share.state == "open"
            ],
        }

    def _numbers_of_nobody_else(self, shares):
        """The customer numbers with documents that only the main contact sees.

        :param shares: ``ebox.share`` of this mailbox
        :return: list of dicts: ``id``, ``name``
        """
        others = shares.filtered(lambda share: not share.is_standing and share._is_open())
        shared = others.row_ids.customer_number_id
        numbers = self.env["ebox.customer.number"].sudo().search(
            [
                ("mailbox_id", "=", self.id),
                ("id", "not in", shared.ids),
                ("document_ids", "!=", False),
            ]
        )
        return [{"id": number.id, "name": number.display_name} for number in numbers]

    def _contact_choices(self):
        """What a main contact may choose from.

        :return: dict: ``senders`` (list of dicts: ``id``, ``name``, ``numbers``), ``rights``
            (list of name, label and whether it may be given), ``langs``, ``notifications``
        """
        numbers = self.env["ebox.customer.number"].sudo().search([("mailbox_id", "=", self.id)])
        shares = self.env["ebox.share"].sudo()
        standing = self._standing_of_user()
        return {
            "senders": [
                {
                    "id": sender.id,
                    "name": sender.name,
                    "numbers": [{"id": one.id, "name": one.name or ""} for one in of_sender],
                }
                for sender, of_sender in sorted(
                    numbers.grouped("sender_id").items(), key=lambda item: item[0].name or ""
                )
            ],
            "rights": [
                (right, shares._right_label(right), any(standing.mapped(right)))
                for right in RIGHTS
            ],
            "langs": self.env["res.lang"].get_installed(),
            "notifications": shares.row_ids._fields["notification"]._description_selection(
                self.env
            ),
        }


class EboxShare(models.Model):
    """A share as a row of that list."""

    _inherit = "ebox.share"

    def _contact_row(self):
        """What the main contact sees of it; when somebody signed in last is not their business.

        :return: dict: ``id``, ``is_standing``, ``name``, ``email``, ``since``, ``what`` (list of
            texts), ``rights`` (list of texts), ``until`` ("" for no end), ``state`` and its
            ``state_label``
        """
        share = self.sudo()
        state = share._contact_state()
        return {
            "id": share.id,
            "is_standing": share.is_standing,
            "name": share._person_name(),
            "email": share._shown_email(),
            "since": write_day(self.env, share.create_date),
            "what": share._contact_what(),
            "rights": [share._right_label(right) for right in RIGHTS if share[right]],
            "until": write_day(self.env, share.date_end),
            "state": state,
            "state_label": {
                "invited": self.env._("Invited"),
                "active": self.env._("Active"),
                "suspended": self.env._("Suspended"),
                "ended": self.env._("Ended"),
            }[state],
        }

    def _contact_state(self):
        """:return str: ``invited``, ``active``, ``suspended`` or ``ended``"""
        if self.state != "open":
            return self.state
        # Whether there was an account before is not said: who has one comes like the others.
        return "active" if self.accepted else "invited"

    def _contact_what(self):
        """What is shared, as texts."""
        if self.scope != "ticked":
            return [dict(self._fields["scope"]._description_selection(self.env))[self.scope]]
        numbers = self.row_ids.customer_number_id
        of_senders = numbers.filtered(lambda number: number.sender_id in self.sender_ids)
        return [
            *(self.env._("All of %s", sender.name) for sender in self.sender_ids),
            *(numbers - of_senders).mapped("display_name"),
        ]

    def _right_label(self, right):
        return self._fields[right]._description_string(self.env)

    def _shown_email(self):
        """The person's own address once they came; till then the one that was invited."""
        return (not self.accepted and self.invited_email) or self.user_id._ebox_mail_address()

    def _contact_form(self):
        """This share as its form shows it; the names are those of the form's fields."""
        share = self.sudo()
        values = {right: share[right] for right in RIGHTS}
        return values | {
            "scope": share.scope,
            "numbers": share.row_ids.customer_number_id.ids if share.scope == "ticked" else [],
            "senders": share.sender_ids.ids,
            "date_end": fields.Date.to_string(share.date_end) or "",
            "notification": "",
            "lang": self.env.user.lang,
        }
