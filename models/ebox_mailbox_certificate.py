import base64

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.orm.models import NO_ACCESS
from odoo.tools import config

from ..ebox import certificate as certificates
from ..ebox.errors import EboxError
from ..ebox.keystore import KeyRing

VALID_DAYS = 3 * 365


class EboxMailbox(models.Model):
    """The certificate of a mailbox: made here, its private key encrypted and never shown."""

    _inherit = "ebox.mailbox"

    certificate_id = fields.Many2one(
        "certificate.certificate",
        string="Security certificate",
        readonly=True,
        copy=False,
        ondelete="restrict",
        check_company=True,
    )
    certificate_date_start = fields.Datetime(
        "Certificate valid from", related="certificate_id.date_start"
    )
    certificate_date_end = fields.Datetime(
        "Certificate valid until", related="certificate_id.date_end"
    )
    private_key = fields.Text("Private key", groups=NO_ACCESS, copy=False)
    # A renewed certificate waits here: the old one goes on working until this one has a token.
    next_certificate_id = fields.Many2one(
        "certificate.certificate",
        readonly=True,
        copy=False,
        ondelete="restrict",
        check_company=True,
        string="New certificate",
    )
    next_certificate_date_end = fields.Datetime(
        "New certificate valid until", related="next_certificate_id.date_end"
    )
    next_private_key = fields.Text("New private key", groups=NO_ACCESS, copy=False)
    has_next_certificate = fields.Boolean(
        "New certificate is ready", compute="_compute_has_next_certificate"
    )

    @api.depends("next_certificate_id")
    def _compute_has_next_certificate(self):
        for mailbox in self:
            mailbox.has_next_certificate = bool(mailbox.sudo().next_certificate_id)

    def action_make_certificate(self):
        """Make the key pair and certificate of a mailbox that has none."""
        for mailbox in self:
            mailbox._check_ready_for_certificate()
            if mailbox.sudo().certificate_id:
                raise UserError(
                    self.env._(
                        "%s has a certificate already; renew it instead, so that the present one "
                        "goes on working.",
                        mailbox.name,
                    )
                )
            certificate, key = mailbox._new_certificate()
            mailbox.sudo().write(
                {"certificate_id": certificate.id, "private_key": key, "state": "certificate"}
            )

    def action_renew_certificate(self):
        """Make the next certificate beside the present one."""
        for mailbox in self:
            mailbox._check_ready_for_certificate()
            certificate, key = mailbox._new_certificate()
            replaced = mailbox.sudo().next_certificate_id
            mailbox.sudo().write({"next_certificate_id": certificate.id, "next_private_key": key})
            replaced.active = False
            mailbox.message_post(
                body=self.env._(
                    "A new security certificate was made. Download it, add it to the account in "
                    "ChaMan, and establish the connection: until then the present one is used."
                )
            )

    def action_download_certificate(self):
        """The certificate to upload in ChaMan: the new one while a renewal is going on.

        The context key ``ebox_certificate_format`` chooses ``pem`` (default) or ``der``.
        """
        self.ensure_one()
        if not self.sudo().certificate_id:
            self.action_make_certificate()
        file_format = self.env.context.get("ebox_certificate_format", "pem")
        return {
            "type": "ir.actions.client",
            "tag": "ebox_download_certificate",
            "params": {"url": f"/ebox/mailbox/{self.id}/certificate.{file_format}"},
        }

    def _certificate_file(self, file_format):
        """The public certificate to upload.

        :return: ``(file name, bytes)``
        """
        self.ensure_one()
        self.check_access("write")
        record = self.sudo().next_certificate_id or self.sudo().certificate_id
        if not record:
            raise UserError(self.env._("%s has no security certificate yet.", self.name))
        pem = base64.b64decode(record.with_context(bin_size=False).pem_certificate)
        content = pem if file_format == "pem" else certificates.der(certificates.load(pem))
        extension = "pem" if file_format == "pem" else "cer"
        return f"{self.account_name}-{self.enterprise_number}.{extension}", content

    def _check_ready_for_certificate(self):
        self.check_access("write")
        if not self.enterprise_number:
            raise UserError(
                self.env._(
                    "The e-Box knows a company by its enterprise number. Fill in the Company ID "
                    "of %s first (10 digits, such as 0403.170.701), under Settings > Companies.",
                    self.company_id.name,
                )
            )

    def _new_certificate(self):
        """Make a key pair and a self-signed certificate in the company's name.

        :return: ``(certificate.certificate, encrypted private key)``
        """
        key = certificates.make_key()
        certificate = certificates.make_certificate(
            key, self.company_id.name, self.enterprise_number, valid_days=VALID_DAYS
        )
        record = self.env["certificate.certificate"].sudo().create(
            {
                "name": f"e-Box {self.name}",
                "content": base64.b64encode(certificates.pem(certificate)),
                "company_id": self.company_id.id,
            }
        )
        try:
            ring = self._key_ring()
        except EboxError as error:
            raise UserError(self.env["ebox.wording"].explain(error)) from error
        return record, ring.encrypt(certificates.private_pem(key), self._key_context())

    def _open_private_key(self, encrypted):
        """:return: the RSA private key; :raises EboxError: KEY_UNREADABLE"""
        pem = self._key_ring().decrypt(encrypted or "", self._key_context())
        return certificates.load_private(pem)

    def _key_context(self):
        """Ties a ciphertext to its mailbox: copied to another row, it does not open."""
        return f"{self._name},{self.id},private_key"

    @api.model
    def _key_ring(self):
        """:raises EboxError: KEY_UNREADABLE, where the installation's key file cannot be used"""
        return KeyRing.from_environment(config["data_dir"])
