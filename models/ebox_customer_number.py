from odoo import api, fields, models


class EboxCustomerNumber(models.Model):
    """Our reference at a sender (client number, NSSO number): what access is given by.

    Every mailbox and sender has one implicit entry without a number, so that a document
    always has exactly one access key.
    """

    _name = "ebox.customer.number"
    _description = "Customer number at a sender"
    _inherit = ["ebox.documents.mixin", "ebox.write.guard"]
    _people_may_write = frozenset({"notification"})
    _order = "sender_id, name"
    _documents_field = "customer_number_id"
    _check_company_auto = True

    name = fields.Char("Number", default="", help="Empty: documents without a number.")
    mailbox_id = fields.Many2one("ebox.mailbox", required=True, index=True, ondelete="cascade")
    company_id = fields.Many2one(related="mailbox_id.company_id", store=True, index=True)
    sender_id = fields.Many2one("ebox.sender", required=True, index=True, ondelete="restrict")
    document_ids = fields.One2many("ebox.document", "customer_number_id")

    # An empty number counts as a value: one "no number" a mailbox and sender.
    _number_unique = models.UniqueIndex(
        "(mailbox_id, sender_id, COALESCE(name, ''))",
        "This customer number exists already for this mailbox and sender.",
    )

    @api.depends("name", "sender_id")
    def _compute_display_name(self):
        for number in self:
            number.display_name = (
                f"{number.name} ({number.sender_id.display_name})"
                if number.name
                else self.env._("No number (%(sender)s)", sender=number.sender_id.display_name)
            )

    @api.model
    def _by_key(self, mailbox, keys):
        """The customer numbers of a mailbox, the missing ones created.

        :param keys: iterable of ``(sender id, number)``; an empty number is the implicit entry
        :return: dict of key to ``ebox.customer.number``
        """
        wanted = set(keys)
        rows = self.search(
            [
                ("mailbox_id", "=", mailbox.id),
                ("sender_id", "in", [sender for sender, _number in wanted]),
            ]
        )
        known = {(row.sender_id.id, row.name or ""): row for row in rows}
        missing = sorted(wanted - known.keys())
        created = self.create(
            [
                {"mailbox_id": mailbox.id, "sender_id": sender_id, "name": number}
                for sender_id, number in missing
            ]
        )
        return known | dict(zip(missing, created, strict=True))
