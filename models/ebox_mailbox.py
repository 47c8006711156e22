from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError
from odoo.fields import Domain

from ..ebox.enterprise import is_valid, normalise

# The addresses that the e-Box publishes for Document Consumers; production's token service
# also serves the simulation.
TOKEN = "https://services.socialsecurity.be/REST/oauth/v5/token"
REGISTRY = "https://services.socialsecurity.be/REST/ebox/enterprise/messageRegistry"
ENVIRONMENTS = {
    "production": (TOKEN, f"{REGISTRY}/v3/"),
    "simulation": (
        TOKEN,
        "https://services-sim.socialsecurity.be/REST/ebox/enterprise/messageRegistry/"
        "consultationIntegrationTest/v3/",
    ),
    "acceptance": (
        "https://services-acpt.socialsecurity.be/REST/oauth/v5/token",
        "https://services-acpt.socialsecurity.be/REST/ebox/enterprise/messageRegistry/v3/",
    ),
}


class EboxMailbox(models.Model):
    """Where a company's documents come in: its e-Box, or only uploads and e-mail."""

    _name = "ebox.mailbox"
    _description = "Mailbox"
    _inherit = ["mail.thread", "mail.activity.mixin", "ebox.documents.mixin"]
    _order = "company_id, name"
    _documents_field = "mailbox_id"
    _check_company_auto = True

    name = fields.Char(
        required=True, compute="_compute_name", store=True, readonly=False, precompute=True
    )
    active = fields.Boolean(default=True)
    company_id = fields.Many2one(
        "res.company",
        required=True,
        index=True,
        default=lambda self: self.env.company,
        tracking=True,
    )
    kind = fields.Selection(
        [("ebox", "e-Box Enterprise"), ("manual", "Uploads and e-mail only")],
        required=True,
        default="ebox",
        string="Comes from",
    )
    state = fields.Selection(
        [
            ("draft", "To set up"),
            ("certificate", "Certificate made"),
            ("connected", "Connected"),
        ],
        required=True,
        readonly=True,
        default="draft",
        copy=False,
        tracking=True,
    )
    enterprise_number = fields.Char(
        "Enterprise number",
        compute="_compute_enterprise_number",
        help="The company's number at the Crossroads Bank for Enterprises.",
    )

    environment = fields.Selection(
        [
            ("production", "Production"),
            ("simulation", "Simulation"),
            ("acceptance", "Acceptance (by arrangement)"),
            ("custom", "Own addresses"),
        ],
        required=True,
        default=lambda self: "custom" if self._own_addresses() else "production",
        tracking=True,
    )
    api_version = fields.Selection(
        [("3", "Version 3"), ("2.1", "Version 2.1")],
        string="API version",
        required=True,
        default="3",
    )
    token_url = fields.Char(
        "Token address",
        compute="_compute_addresses",
        store=True,
        readonly=False,
        precompute=True,
        tracking=True,
    )
    registry_url = fields.Char(
        "Message Registry address",
        compute="_compute_addresses",
        store=True,
        readonly=False,
        precompute=True,
        tracking=True,
    )
    federation_url = fields.Char(
        "Provider registry address",
        help="Tells which other Document Providers hold mail for this company. Empty: derived "
        "from the Message Registry address.",
    )
    account_name = fields.Char(
        "Name for account and certificate", default="Odoo", required=True
    )
    client_id = fields.Char("Client ID", copy=False, tracking=True)
    max_file_mb = fields.Integer("Largest file (MB)", default=100, required=True)

    download_policy = fields.Selection(
        [
            ("all", "Everything"),
            ("no_registered", "Everything except registered mail"),
            ("on_request", "Only when a person asks"),
        ],
        string="Downloading",
        required=True,
        default="no_registered",
        tracking=True,
    )
    make_bills = fields.Boolean(
        "Make draft bills from UBL",
        default=True,
        help="Documents that carry a UBL invoice become draft vendor bills by themselves. A "
        "sender's own rule goes first.",
    )
    journal_id = fields.Many2one(
        "account.journal",
        string="Purchase journal",
        domain="[('type', '=', 'purchase')]",
        check_company=True,
        help="Empty: the company's first purchase journal.",
    )
    responsible_id = fields.Many2one(
        "res.users",
        default=lambda self: self.env.user,
        domain="[('share', '=', False)]",
        tracking=True,
        help="Looks after new documents and is told when fetching fails.",
    )
    main_contact_id = fields.Many2one("res.partner", string="Main contact", tracking=True)
    document_ids = fields.One2many("ebox.document", "mailbox_id")

    _one_ebox_a_company = models.UniqueIndex(
        "(company_id) WHERE kind = 'ebox' AND active",
        "A company has one e-Box, and this company has a mailbox for it already.",
    )

    @api.depends("company_id", "kind")
    def _compute_name(self):
        for mailbox in self:
            if not mailbox.name:
                mailbox.name = mailbox.company_id.name

    @api.depends("environment")
    def _compute_addresses(self):
        for mailbox in self:
            addresses = ENVIRONMENTS.get(mailbox.environment) or self._own_addresses()
            if addresses:
                mailbox.token_url, mailbox.registry_url = addresses

    @api.model
    def _own_addresses(self):
        """The addresses that this installation offers for "Own addresses"; () for none.

        An administrator sets them for a test environment, as the demonstration does.
        """
        get_param = self.env["ir.config_parameter"].sudo().get_param
        token_url = get_param("l10n_be_ebox.token_url")
        registry_url = get_param("l10n_be_ebox.registry_url")
        return (token_url, registry_url) if token_url and registry_url else ()

    @api.depends("company_id.company_registry", "company_id.vat")
    def _compute_enterprise_number(self):
        for mailbox in self:
            candidates = (mailbox.company_id.company_registry, mailbox.company_id.vat)
            mailbox.enterprise_number = next(
                (normalise(text) for text in candidates if text and is_valid(text)), False
            )

    @api.constrains("token_url", "registry_url", "federation_url")
    def _check_addresses(self):
        """Which hosts this server calls is for administrators, beyond what the e-Box publishes."""
        # A constraint runs by sudo: it is the person behind who counts.
        if self.env.user._is_superuser() or self.env.user._is_system():
            return
        offered = {url for pair in ENVIRONMENTS.values() for url in pair}
        offered.update(self._own_addresses())
        for mailbox in self:
            urls = {mailbox.token_url, mailbox.registry_url, mailbox.federation_url}
            if others := {url for url in urls if url} - offered:
                raise ValidationError(
                    self.env._(
                        "Addresses other than those of the e-Box are set by a system "
                        "administrator: %s.",
                        ", ".join(sorted(others)),
                    )
                )

    @api.constrains("max_file_mb")
    def _check_max_file_mb(self):
        for mailbox in self:
            if not 1 <= mailbox.max_file_mb <= 1000:
                raise ValidationError(
                    self.env._("The largest file must be between 1 and 1000 MB (it is %s).",
                               mailbox.max_file_mb)
                )

    @api.model_create_multi
    def create(self, vals_list):
        mailboxes = super().create(vals_list)
        self.env["ebox.mailbox.sync"].sudo().create(
            [{"mailbox_id": mailbox.id} for mailbox in mailboxes]
        )
        return mailboxes

    def write(self, vals):
        if "company_id" in vals:
            self._check_company_stays(vals["company_id"])
        # Another address or account is another connection: it must be established anew.
        reconnect = {"token_url", "registry_url", "environment", "client_id", "api_version"}
        fetched = self.filtered(lambda box: box.state == "connected" and box.active)
        changed = fetched.filtered(
            lambda box: any(box[name] != vals[name] for name in reconnect & vals.keys())
        )
        result = super().write(vals)
        if changed:
            super(EboxMailbox, changed).write({"state": "certificate"})
        if ended := fetched.filtered(lambda box: box.state != "connected" or not box.active):
            ended._stop_runs()
        return result

    def _check_company_stays(self, company_id):
        """Who reads documents, and how long they are kept, goes by company: they never move.

        :param company_id: id of ``res.company`` that these mailboxes are to have
        :raises UserError: where one holds documents of another, seen by this user or not
        """
        documents = self.env["ebox.document"].sudo().with_context(active_test=False)
        for mailbox in self.filtered(lambda box: box.company_id.id != company_id):
            if documents.search_count([("mailbox_id", "=", mailbox.id)], limit=1):
                raise UserError(
                    self.env._(
                        "%(mailbox)s holds documents of %(company)s; make another mailbox for "
                        "another company.",
                        mailbox=mailbox.name,
                        company=mailbox.company_id.name,
                    )
                )

    def _bill_journals(self):
        """Where the bills of these mailboxes go: their own journal, else the company's first.

        :return: dict of mailbox to ``account.journal``, which may be empty
        """
        companies = {box: box.company_id.sudo().parent_ids for box in self}
        purchase = self.env["account.journal"].search(
            [("type", "=", "purchase"), ("company_id", "in", self.company_id.sudo().parent_ids.ids)]
        )
        return {
            box: box.journal_id or purchase.filtered(lambda j, of=of: j.company_id in of)[:1]
            for box, of in companies.items()
        }

    def _open_form(self):
        """The action that shows this mailbox."""
        action = self.env["ir.actions.act_window"]._for_xml_id("l10n_be_ebox.ebox_mailbox_action")
        return action | {"views": [(False, "form")], "res_id": self.id}

    @api.model
    def action_open_app(self):
        """Where the menu "e-Box" leads: the documents; for managers the set-up until it is done."""
        is_manager = self.env.user.has_group("l10n_be_ebox.l10n_be_ebox_group_manager")
        in_use = (
            Domain("state", "=", "connected")
            | Domain("kind", "=", "manual")
            | Domain("document_ids", "!=", False)
        )
        if not is_manager or self.search_count(in_use, limit=1):
            return self.env["ir.actions.act_window"]._for_xml_id(
                "l10n_be_ebox.ebox_document_action"
            )
        if begun := self.search([], limit=1):
            return begun._open_form()
        return self.env["ir.actions.act_window"]._for_xml_id("l10n_be_ebox.ebox_setup_action")
