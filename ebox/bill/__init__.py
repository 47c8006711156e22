"""From an invoice as its file says it to the figures of a vendor bill; plain Python, no Odoo."""
