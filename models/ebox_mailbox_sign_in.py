from odoo import fields, models


class EboxMailbox(models.Model):
    """How strongly people on the portal prove who they are before they see documents."""

    _inherit = "ebox.mailbox"

    sign_in_policy = fields.Selection(
        [("required", "Required"), ("offered", "Offered")],
        "Two-factor sign-in",
        required=True,
        default="required",
        tracking=True,
        help="For portal users with whom documents are shared. Required: nobody reads a document "
        "without an authenticator app or a passkey. Offered: they are asked to set it up, and may "
        "put it off.",
    )
