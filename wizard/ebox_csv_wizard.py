from odoo import api, fields, models


class EboxCsvWizard(models.TransientModel):
    """The question before a CSV: how amounts are written. It is remembered for each person."""

    _name = "ebox.csv.wizard"
    _description = "Main data of documents as CSV"

    document_ids = fields.Many2many("ebox.document", required=True)
    document_count = fields.Integer(compute="_compute_document_count")
    decimal_comma = fields.Boolean(
        "Amounts with a decimal comma",
        help="1234,50 instead of 1234.50: what spreadsheets in French, Dutch and German expect.",
    )

    @api.model
    def default_get(self, fields_list):
        values = super().default_get(fields_list)
        if "document_ids" in fields_list and self.env.context.get("active_ids"):
            values["document_ids"] = [(6, 0, self.env.context["active_ids"])]
        if "decimal_comma" in fields_list and "decimal_comma" not in values:
            language = self.env["res.lang"]._get_data(code=self.env.user.lang or "en_US")
            values["decimal_comma"] = language.decimal_point == ","
        return values

    @api.depends("document_ids")
    def _compute_document_count(self):
        for wizard in self:
            wizard.document_count = len(wizard.document_ids)

    def action_download(self):
        """Remember the choice, and let the browser fetch the file."""
        self.ensure_one()
        self.env["ir.default"].sudo().set(
            self._name, "decimal_comma", self.decimal_comma, user_id=self.env.uid
        )
        return {
            "type": "ir.actions.act_url",
            "url": f"/ebox/csv/{self.id}",
            "target": "download",
        }

    def _file(self):
        """:return: name and bytes of the CSV, of documents that this user may read"""
        self.ensure_one()
        return self.document_ids._csv(self.decimal_comma)
