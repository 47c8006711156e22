from odoo import api, fields, models
from odoo.exceptions import UserError

from ..ebox.seal.issuers import IssuersError, read_issuers

LIST = "l10n_be_ebox.seal_issuers"


class EboxSealIssuers(models.AbstractModel):
    """The list of issuers of electronic seals that count as known, one for the database.

    Empty at first: which issuers are trusted is an administrator's decision.
    """

    _name = "ebox.seal.issuers"
    _description = "Issuers of electronic seals"

    @api.model
    def _pem(self):
        """All listed certificates in one PEM text, "" for none."""
        return self.env["ir.config_parameter"].sudo().get_param(LIST, "")

    @api.model
    def _listed(self):
        """:return: tuple of ``ebox.seal.issuers.Issuer``"""
        pem = self._pem()
        return read_issuers(pem.encode()) if pem else ()

    @api.model
    def _replace(self, content):
        """Put another list in place of the present one; seals are then checked again.

        :param bytes content: certificates as PEM, one in DER, or nothing for an empty list
        :raises UserError: what is wrong with it
        """
        try:
            issuers = read_issuers(content) if content else ()
        except IssuersError as error:
            raise UserError(self._explain(error)) from None
        pem = "".join(issuer.pem for issuer in issuers)
        if pem == self._pem():
            return
        self.env["ir.config_parameter"].sudo().set_param(LIST, pem)
        # Whether a file was altered depends on no list; whether its issuer is listed does.
        files = self.env["ebox.document.file"].sudo().search(
            [("seal_state", "in", ("listed", "unlisted"))]
        )
        files._forget_seals()

    @api.model
    def _explain(self, error):
        """What is wrong with a list, in words.

        :param error: ``IssuersError``
        """
        texts = {
            "large": self.env._("The list of issuers is larger than 2 MB."),
            "many": self.env._("The list holds more than 500 certificates."),
            "key": self.env._(
                "This file holds a private key. Nothing was kept; a list of issuers holds "
                "certificates alone."
            ),
            "broken": self.env._("Certificate %s of the list cannot be read.", error.place),
        }
        return texts.get(
            error.code,
            self.env._(
                "There is no certificate in this file. It should hold certificates in PEM: "
                "blocks that start with “-----BEGIN CERTIFICATE-----”."
            ),
        )

    @api.model
    def _words(self):
        """The listed issuers, one a line, with the day their certificate ends."""
        return "\n".join(
            self.env._(
                "%(name)s (until %(day)s)",
                name=issuer.name,
                day=fields.Date.to_string(issuer.expires),
            )
            for issuer in self._listed()
        )
