from odoo import api, models

from .ebox_share_access import USER

MODULE = "l10n_be_ebox"
# What a person sees of a document and of a payment that was shared. A field that is not here
# can be neither read nor searched, sorted or grouped by, over RPC or otherwise.
OF_DOCUMENTS = frozenset(
    {
        "action_due", "active", "amount_to_pay", "business_info", "channel", "company_id",
        "company_name",
        "content_state", "customer_number_id", "customer_number_name", "figure_currency_id",
        "figure_date", "figure_due", "figure_kind", "figure_number", "figure_source", "figure_tax",
        "figure_total", "figure_untaxed", "for_action", "fulltext", "is_confidential",
        "is_registered", "is_unread", "label_ids", "label_owner_id", "mailbox_name", "may_open",
        "message_type_id", "name", "payment_amount", "payment_currency_id", "payment_due",
        "payment_ids", "payment_state", "published", "seal_state", "search_text", "sender_id",
        "sender_name",
    }
)
OF_PAYMENTS = frozenset(
    {
        "amount", "amount_linked", "amount_residual", "beneficiary", "bic", "communication",
        "company_id", "currency_id", "document_id", "due", "iban", "iban_shown", "is_overdue",
        "kind", "sender_id", "sequence", "state",
        "state_shown",
    }
)


class EboxDocument(models.Model):
    """Readers see what the document says, not what the company does about it."""

    _inherit = "ebox.document"

    @api.model
    def _has_field_access(self, field, operation):
        return super()._has_field_access(field, operation) and (
            field.name in OF_DOCUMENTS or _is_for_all(field) or _reads_all(self.env)
        )


class EboxPayment(models.Model):
    """The same of its payments."""

    _inherit = "ebox.payment"

    @api.model
    def _has_field_access(self, field, operation):
        return super()._has_field_access(field, operation) and (
            field.name in OF_PAYMENTS or _is_for_all(field) or _reads_all(self.env)
        )


def _is_for_all(field):
    """Whether the field is Odoo's own, and leads to nothing that a reader may not see.

    Messages are searched by theirs without being asked for: an internal note would be guessed
    word by word.
    """
    return MODULE not in field._modules and not getattr(field, "bypass_search_access", False)


def _reads_all(env):
    """Whether this is more than somebody with a share."""
    return env.su or env.user.has_group(USER)
