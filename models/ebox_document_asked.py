from odoo import models


class EboxDocument(models.Model):
    """Whom of the company to ask where somebody needs something of a document."""

    _inherit = "ebox.document"

    def _whom_to_ask(self, to_open=False):
        """The first that may know of it: who looks after the document, after its mailbox, or a
        manager of the company.

        :param bool to_open: whether what is asked needs the right to open it
        :return: ``res.users`` by sudo, empty where nobody may
        """
        self.ensure_one()
        document = self.sudo()
        responsible = document.responsible_id | document.mailbox_id.responsible_id
        return document._first_that_may_know(responsible, to_open) or (
            document._first_that_may_know(document.company_id._ebox_managers(), to_open)
        )

    def _first_that_may_know(self, users, to_open):
        for user in users.filtered("active"):
            # In all companies of theirs, not in those that the present user has chosen.
            document = self.with_user(user).with_context(allowed_company_ids=[])
            if document.has_access("read") and (document.may_open or not to_open):
                return user
        return users.browse()
