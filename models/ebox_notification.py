from odoo import api, fields, models
from odoo.exceptions import ValidationError

CHOICES = [
    ("none", "No e-mail"),
    ("link", "E-mail with a link"),
    ("attachment", "E-mail with the document attached"),
]


class EboxShareNumber(models.Model):
    """Each person's own choice of mail for each customer number that is shared with them.

    Who chose nothing follows what is usual for the number, also when that changes.
    """

    _inherit = "ebox.share.number"

    notification = fields.Selection(
        CHOICES,
        compute="_compute_notification",
        store=True,
        precompute=True,
        readonly=False,
        required=True,
    )
    is_own_choice = fields.Boolean(readonly=True, help="The notification was chosen for them.")

    @api.depends("customer_number_id.notification", "is_own_choice")
    def _compute_notification(self):
        for row in self:
            # What was chosen stays.
            if not row.is_own_choice or not row.notification:
                row.notification = row.customer_number_id.notification

    def _choose(self, choice):
        """Keep a choice of ``CHOICES`` for these rows; "" follows the number again."""
        if choice:
            self.write({"is_own_choice": True, "notification": choice})
        else:
            self.write({"is_own_choice": False})

    def _notification_choices(self):
        """The choices with their labels; the document itself only for who may download it."""
        choices = self._fields["notification"]._description_selection(self.env)
        may_download = any(self.share_id.mapped("may_download"))
        return [one for one in choices if may_download or one[0] != "attachment"]


class EboxCustomerNumber(models.Model):
    """The customer numbers as the portal lists them, and choosing one's own notification."""

    _inherit = "ebox.customer.number"

    notification = fields.Selection(
        CHOICES,
        "Usual notification",
        required=True,
        default="link",
        help="How people are told of new documents who chose nothing themselves.",
    )

    @api.model
    def _portal_rows(self):
        """This user's customer numbers that are open today.

        :return: list of dicts: ``id``, ``name`` ("" for none), ``sender``, ``company``,
            ``company_id``, ``givers`` (who shared it), ``documents`` (how many),
            ``notification``, ``is_own_choice``, ``usual`` (what the number says),
            ``choices``, ``usual_choices`` (for the main contact) and ``is_link_only`` (files
            are not mailed); what has neither a number nor documents is left out
        """
        rows = self._own_rows().grouped("customer_number_id")
        own_boxes = self.env["ebox.mailbox"]._of_main_contact()
        counts = self._portal_counts(rows)
        labels = self._notification_labels()
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
                    "is_own_choice": of_number[0].is_own_choice,
                    "usual": number.notification,
                    "is_link_only": not number.mailbox_id._may_mail_files(),
                    "choices": of_number._notification_choices(),
                    "usual_choices": labels.items() if number.mailbox_id in own_boxes else (),
                }
                for number, of_number in rows.items()
                if number.name or counts.get(number.id)
            ),
            key=lambda row: (row["company"], row["company_id"], row["sender"], row["name"]),
        )

    @api.model
    def _notification_labels(self):
        """:return: dict of the choices of a notification to their labels"""
        return dict(self._fields["notification"]._description_selection(self.env))

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

        :param str choice: of ``CHOICES``; "" for what is usual
        :return bool: whether the number is theirs
        :raises ValidationError: for a choice that there is not
        """
        rows = self._own_rows().filtered(lambda row: row.customer_number_id.id == number_id)
        if rows and choice and choice not in dict(rows._notification_choices()):
            raise ValidationError(self.env._("This cannot be chosen."))
        rows._choose(choice)
        return bool(rows)


    # --- what is usual for a number

    def write(self, vals):
        before = {number: number.notification for number in self if "notification" in vals}
        result = super().write(vals)
        for number, former in before.items():
            if number.notification != former:
                number._log_usual()
        return result

    def _log_usual(self):
        """Note in the history of the mailbox who changed what is usual for this number."""
        labels = self._notification_labels()
        self.mailbox_id.sudo()._message_log(
            body=self.env._(
                "Usual notification of %(number)s: %(choice)s",
                number=self.display_name,
                choice=labels[self.notification],
            ),
            author_id=self.env.user.partner_id.id,
        )

    @api.model
    def _choose_usual(self, number_id, choice):
        """Keep what is usual for a number, as the main contact of its mailbox chooses it.

        :param str choice: of ``CHOICES``
        :return bool: whether this user is its main contact
        :raises ValidationError: for a choice that there is not
        """
        mailboxes = self.env["ebox.mailbox"]._of_main_contact()
        number = self.sudo().search(
            [("id", "=", number_id), ("mailbox_id", "in", mailboxes.ids)]
        )
        if number and choice not in dict(CHOICES):
            raise ValidationError(self.env._("This cannot be chosen."))
        number.notification = choice
        return bool(number)


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
