from odoo import api, fields, models
from odoo.exceptions import ValidationError

CHOICES = [
    ("none", "No mail"),
    ("link", "Mail with a link"),
    ("attachment", "Mail with the document attached"),
]


class EboxShareNumber(models.Model):
    """Each person's own choice of mail for each customer number that is shared with them."""

    _inherit = "ebox.share.number"

    notification = fields.Selection(CHOICES, required=True, default="link", readonly=True)

    def _notification_choices(self):
        """The choices with their labels; the document itself only for who may download it."""
        choices = self._fields["notification"]._description_selection(self.env)
        may_download = any(self.share_id.mapped("may_download"))
        return [one for one in choices if may_download or one[0] != "attachment"]


class EboxCustomerNumber(models.Model):
    """The customer numbers as the portal lists them, and choosing one's own notification."""

    _inherit = "ebox.customer.number"

    @api.model
    def _portal_rows(self):
        """This user's customer numbers that are open today.

        :return: list of dicts: ``id``, ``name`` ("" for none), ``sender``, ``company``,
            ``company_id``, ``givers`` (who shared it), ``documents`` (how many),
            ``notification`` and ``choices``; what has neither a number nor documents is left out
        """
        rows = self._own_rows().grouped("customer_number_id")
        counts = self._portal_counts(rows)
        return sorted(
            (
                {
                    "id": number.id,
                    "name": number.name or "",
                    "sender": number.sender_id.name,
                    "company": number.company_id.name,
                    "company_id": number.company_id.id,
                    "givers": ", ".join(of_number.share_id._given_by()),
                    "documents": counts.get(number.id, 0),
                    "notification": of_number[0].notification,
                    "choices": of_number._notification_choices(),
                }
                for number, of_number in rows.items()
                if number.name or counts.get(number.id)
            ),
            key=lambda row: (row["company"], row["company_id"], row["sender"], row["name"]),
        )

    @api.model
    def _own_rows(self):
        return self.env["ebox.share.number"].sudo().search(
            [("user_id", "=", self.env.uid), ("open_until", ">=", "today")]
        )

    @api.model
    def _portal_counts(self, numbers):
        documents = self.env["ebox.document"]
        if not documents.has_access("read"):
            return {}
        # Grouped by what is in the index: the number's own name is not for readers.
        groups = documents._read_group(
            [("customer_number_id", "in", [number.id for number in numbers])],
            ["customer_number_id"],
            ["__count"],
        )
        return {number.id: count for number, count in groups}

    @api.model
    def _choose_notification(self, number_id, choice):
        """Keep what this user wants to be told of a customer number.

        :return bool: whether the number is theirs
        :raises ValidationError: for a choice that there is not
        """
        rows = self._own_rows().filtered(lambda row: row.customer_number_id.id == number_id)
        if rows and choice not in dict(rows._notification_choices()):
            raise ValidationError(self.env._("This cannot be chosen."))
        rows.write({"notification": choice})
        return bool(rows)


class EboxShare(models.Model):
    """Who shared it."""

    _inherit = "ebox.share"

    def _given_by(self):
        """The names of who made these shares; the company's where nobody in person did."""
        return dict.fromkeys(
            share.company_id.name
            if share.is_standing or share.create_uid._is_superuser()
            else share.create_uid.name
            for share in self
        )
