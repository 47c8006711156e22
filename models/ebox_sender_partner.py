from odoo import models
from odoo.tools import SQL

from ..ebox.enterprise import is_valid


class EboxSender(models.Model):
    """The contact that stands for a sender: one and the same for all companies."""

    _inherit = "ebox.sender"

    def _link_partner(self):
        """Link each sender to the contact with its enterprise number, made where there is none.

        A sender without a name waits: a contact called by a number helps nobody.
        """
        lang = self.env.company.partner_id.lang
        for sender in self.with_context(lang=lang).filtered(
            lambda s: not s.partner_id and s.number and is_valid(s.number)
        ):
            found = sender._find_partner()
            if not found and sender.name == sender.number:
                continue
            sender.partner_id = found or self.env["res.partner"].create(
                {
                    "name": sender.name,
                    "is_company": True,
                    "company_registry": sender.number,
                    "country_id": self.env.ref("base.be").id,
                    "website": sender.url,
                }
            )
            sender._give_partner_to_documents()

    def _find_partner(self):
        """The shared contact with this number, however it is spelled there: BE 0206.731.645.

        Of several the one in use, then the oldest; an archived one rather than a double.
        """
        partners = self.env["res.partner"]
        partners.flush_model(["vat", "company_registry", "active", "supplier_rank"])
        rows = self.env.execute_query(
            SQL(
                r"""
                SELECT id FROM res_partner
                 WHERE company_id IS NULL AND parent_id IS NULL
                   AND %s IN (
                       ltrim(regexp_replace(COALESCE(vat, ''), '\D', '', 'g'), '0'),
                       ltrim(regexp_replace(COALESCE(company_registry, ''), '\D', '', 'g'), '0')
                   )
                   AND (vat IS NULL OR vat !~* '^\s*[A-Z]' OR vat ~* '^\s*BE')
                 ORDER BY active DESC, supplier_rank DESC NULLS LAST, id
                 LIMIT 1
                """,
                self.number.lstrip("0"),
            )
        )
        return partners.browse(row[0] for row in rows)

    def _give_partner_to_documents(self):
        without = [("sender_id", "=", self.id), ("partner_id", "=", False)]
        documents = self.env["ebox.document"].search(without)
        documents.with_context(tracking_disable=True).write({"partner_id": self.partner_id.id})
