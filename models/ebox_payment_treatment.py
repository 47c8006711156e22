import re

from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError
from odoo.fields import Command

# Public bodies whose letters are debts that are booked otherwise (declarations, payroll), by
# their number in the Crossroads Bank for Enterprises: NSSO, FPS Finance, Flemish tax.
AUTHORITIES = frozenset({"0206731645", "0308357159", "0316380841"})
# How municipalities, provinces, regions and federal services call themselves.
PUBLIC = re.compile(
    r"\b(commune|ville|province|région|service public|spf|cpas|gemeente|stad|provincie|gewest"
    r"|overheidsdienst|fod|ocmw|belastingdienst|rijksdienst|gemeinde|stadt|provinz|öffentlicher"
    r" dienst|föd|öshz)\b",
    re.IGNORECASE,
)
# Accounts of the Belgian Treasury are numbered 679-…: positions 5 to 7 of the IBAN.
TREASURY = "679"

# What stands on these is what one customer owes or one supplier is owed; those of the VAT and of
# taxes are of the same types in the Belgian chart, and not of the trade.
OF_PARTNERS = ("asset_receivable", "liability_payable")
NOT_OF_PARTNERS = ["|", ("account_type", "not in", OF_PARTNERS), ("non_trade", "=", True)]

NAMES = [f"{kind}_{lang}" for kind in ("name", "long_name") for lang in ("fr", "nl", "de")]

# What a letter is about, in its type or subject, and the account of the Belgian chart (PCMN/MAR)
# on which such debts stand. The first that fits is proposed, never chosen.
PROPOSED = (
    (r"versements? anticip|voorafbetaling|vorauszahlung|prepayment", ("4121", "412")),
    (r"précompte professionnel|bedrijfsvoorheffing|berufssteuervorabzug|withholding", ("453",)),
    (r"\btva\b|\bbtw\b|mehrwertsteuer|mwst|\bvat\b", ("4512", "451")),
    (r"\bonss\b|\brsz\b|\blss\b|\bnsso\b|sécurité sociale|sociale zekerheid|sozial", ("454",)),
    (r"taxe de circulation|verkeersbelasting|verkehrssteuer|kfz-steuer", ("6402", "640")),
    (
        r"(taxe|lokale|impôt) (locale|communale|provinciale|belasting|steuer)"
        r"|(gemeente|provincie)belasting|(gemeinde|provinz)steuer",
        ("6406", "640"),
    ),
    (r"impôt|belasting|steuer|\btax\b", ("4521", "452")),
)

TREATMENTS = [
    ("counterpart", "Counterpart on an account"),
    ("bill", "Vendor bill"),
    ("link", "Link only"),
]


class EboxSenderRule(models.Model):
    """How payments of documents without a bill are booked; chosen once a type, remembered."""

    _inherit = "ebox.sender.rule"

    treatment = fields.Selection(
        TREATMENTS,
        "Payments",
        help="Counterpart on an account: the debt is booked otherwise, the bank line settles it "
        "there. Vendor bill: made from the payment information. Link only: nothing is booked. "
        "Empty: it is asked at the first payment.",
    )
    counterpart_account_id = fields.Many2one(
        "account.account",
        "Counterpart",
        check_company=True,
        ondelete="restrict",
        domain=NOT_OF_PARTNERS,
    )
    expense_account_id = fields.Many2one(
        "account.account", "Expense account", check_company=True, ondelete="restrict"
    )
    tax_ids = fields.Many2many(
        "account.tax",
        string="Taxes",
        check_company=True,
        domain="[('type_tax_use', '=', 'purchase')]",
    )

    @api.constrains("counterpart_account_id")
    def _check_counterpart(self):
        self._refuse_of_partners(self.counterpart_account_id)

    @api.model
    def _refuse_of_partners(self, accounts):
        """:raises ValidationError: where one of these accounts is of customers or suppliers"""
        for account in accounts - accounts.filtered_domain(NOT_OF_PARTNERS):
            raise ValidationError(
                self.env._(
                    "“%s” is an account of customers or suppliers, and no counterpart: choose "
                    "another account, or “Vendor bill”.",
                    account.display_name,
                )
            )

    def _about(self, document):
        """The rules about a document, that for its type before that for all of its sender."""
        return self.filtered(
            lambda rule: rule.company_id == document.company_id
            and rule.sender_id == document.sender_id
            and rule.message_type_id in (document.message_type_id, rule.env["ebox.message.type"])
        ).sorted(lambda rule: not rule.message_type_id)

    @api.model
    def _remember_treatment(self, document, values):
        """Keep what a person chose for one document as the rule of its sender and type.

        :param dict values: treatment, accounts and taxes
        """
        rules = self.sudo()._of_company(document.company_id)
        own = rules._about(document).filtered(
            lambda rule: rule.message_type_id == document.message_type_id
        )
        if own:
            own.write(values)
            return
        makes_bills = rules._makes_bills(document, document.mailbox_id.make_bills)
        self.sudo().create(
            {
                "company_id": document.company_id.id,
                "sender_id": document.sender_id.id,
                "message_type_id": document.message_type_id.id,
                "bill_mode": "draft" if makes_bills else "button",
                **values,
            }
        )


class EboxPayment(models.Model):
    """How a payment without a bill is booked."""

    _inherit = "ebox.payment"

    # Chosen for this one payment: it goes before the rule.
    own_treatment = fields.Selection(
        TREATMENTS, readonly=True, string="Way of booking chosen here"
    )
    own_account_id = fields.Many2one(
        "account.account", readonly=True, check_company=True, string="Account chosen here"
    )
    own_tax_ids = fields.Many2many(
        "account.tax", readonly=True, check_company=True, string="Taxes chosen here"
    )
    rule_id = fields.Many2one("ebox.sender.rule", compute="_compute_treatment", compute_sudo=True)
    treatment = fields.Selection(
        TREATMENTS, "Way of booking", compute="_compute_treatment", compute_sudo=True
    )
    booking_account_id = fields.Many2one(
        "account.account", "Booked on", compute="_compute_treatment", compute_sudo=True
    )
    is_of_authority = fields.Boolean("To an authority", compute="_compute_is_of_authority")

    @api.depends("own_treatment", "own_account_id", "move_id", "document_id.message_type_id")
    def _compute_treatment(self):
        rules = self.env["ebox.sender.rule"].search([("company_id", "in", self.company_id.ids)])
        for payment in self:
            chosen = rules._about(payment.document_id).filtered("treatment")[:1]
            payment.rule_id = chosen
            treatment = payment.own_treatment or chosen.treatment
            account = payment.own_account_id or chosen.counterpart_account_id
            payment.treatment = treatment
            is_booked = treatment == "counterpart" and not payment.move_id
            payment.booking_account_id = is_booked and account

    @api.depends("sender_id.number", "iban")
    def _compute_is_of_authority(self):
        for payment in self:
            sender = payment.sender_id
            names = [sender[name] for name in NAMES if sender[name]]
            payment.is_of_authority = (
                sender.number in AUTHORITIES
                or (payment.iban or "")[4:7] == TREASURY
                or any(map(PUBLIC.search, names))
            )

    def _keep_treatment(self, treatment, account, taxes, *, remember):
        """Keep how a person wants this payment to be booked.

        :param bool remember: whether all payments of this sender and type are booked so
        :raises UserError: where an account is missing, or is none to book on
        """
        self.check_access("read")
        if treatment != "link" and not account:
            raise UserError(self.env._("Choose the account to book this payment on."))
        own = self.sudo()
        if treatment == "counterpart":
            own.env["ebox.sender.rule"]._refuse_of_partners(account)
        own.write(
            {
                "own_treatment": treatment,
                "own_account_id": account.id,
                "own_tax_ids": [Command.set(taxes.ids)],
            }
        )
        if remember:
            own.env["ebox.sender.rule"]._remember_treatment(
                own.document_id,
                {
                    "treatment": treatment,
                    "counterpart_account_id": treatment == "counterpart" and account.id,
                    "expense_account_id": treatment == "bill" and account.id,
                    "tax_ids": [Command.set(taxes.ids if treatment == "bill" else [])],
                },
            )

    def _books_nothing(self):
        """Whether a bank line of this payment is only noted, not booked."""
        return not self.move_id and self.treatment == "link"

    def _proposed_treatment(self):
        """What the question starts with: an authority's debt is never proposed as a bill."""
        return "counterpart" if self.is_of_authority else "bill"

    def _proposed_account(self):
        """The account of the company's chart where such a debt usually stands, empty for none."""
        document = self.document_id
        about = " ".join(
            filter(None, (document.message_type_id.name, document.name, document.sender_name))
        ).lower()
        prefixes = next((codes for words, codes in PROPOSED if re.search(words, about)), ())
        accounts = self.env["account.account"].with_company(self.company_id)
        for prefix in prefixes:
            domain = [
                *accounts._check_company_domain(self.company_id),
                *NOT_OF_PARTNERS,
                ("code", "=like", f"{prefix}%"),
            ]
            if account := accounts.search(domain, limit=1, order="code"):
                return account
        return accounts
