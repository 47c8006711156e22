from odoo import api, models

GENERAL = "GENERAL"
# What a search or a list offers on partitions, by the name of its node.
OF_PARTITIONS = ("partition", "group_partition")


class EboxDocument(models.Model):
    """The sub-boxes of an e-Box (partitions), offered where any document lies in one."""

    _inherit = "ebox.document"

    _in_a_partition = models.Index(
        f"(company_id) WHERE partition IS NOT NULL AND partition != '{GENERAL}'"
    )

    @api.model
    def _has_partitions(self):
        """Whether any document of the chosen companies lies outside of the general part."""
        domain = [
            ("company_id", "in", self.env.companies.ids),
            ("partition", "!=", False),
            ("partition", "!=", GENERAL),
        ]
        return bool(self.sudo().search_count(domain, limit=1))

    @api.model
    def _get_view_cache_key(self, view_id=None, view_type="form", **options):
        key = super()._get_view_cache_key(view_id, view_type, **options)
        return (*key, self._has_partitions()) if view_type in ("search", "list") else key

    @api.model
    def _get_view(self, view_id=None, view_type="form", **options):
        arch, view = super()._get_view(view_id, view_type, **options)
        if view_type in ("search", "list") and not self._has_partitions():
            for name in OF_PARTITIONS:
                for node in arch.xpath(f"//*[@name='{name}']"):
                    node.getparent().remove(node)
        return arch, view
