from odoo import fields, models

from ..ebox.figures import identity_in
from ..ebox.names import safe_file_name, unique_names


class EboxDocumentFile(models.Model):
    """An invoice in XML inside a PDF is a file of the document too, and becomes its bill."""

    _inherit = "ebox.document.file"

    carrier_id = fields.Many2one(
        "ebox.document.file", "Found inside", readonly=True, ondelete="cascade"
    )

    def _keep_carried(self, carried):
        """Keep the invoices inside this PDF, but those that the document holds already.

        :param carried: tuple of ``ebox.payment.page.Embedded``
        """
        self.ensure_one()
        if not carried:
            return
        known = self.document_id._invoice_identities()
        names = unique_names(safe_file_name(file.name, "application/xml") for file in carried)
        for file, name in zip(carried, names, strict=True):
            identity = identity_in(file.content)
            if identity not in known:
                known.add(identity)
                self.create(self._carried_values(name))._store(file.content)

    def _carried_values(self, name):
        return {
            "document_id": self.document_id.id,
            "mailbox_id": self.mailbox_id.id,
            "external_id": f"{self.external_id}:{name}",
            "name": name,
            "media_type": "application/xml",
            "is_registered": self.is_registered,
            "carrier_id": self.id,
        }


class EboxDocument(models.Model):
    """Which invoices a document holds."""

    _inherit = "ebox.document"

    def _invoice_identities(self):
        """What tells the stored invoices of this document apart, as ``identity_in`` has it.

        :return: set
        """
        files = self.file_ids.filtered(
            lambda file: file.state == "stored" and (file.carrier_id or file.kind == "ubl")
        )
        return {identity_in(file.attachment_id.raw or b"") for file in files}
