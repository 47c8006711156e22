from markupsafe import Markup

from odoo import models


class EboxMailbox(models.Model):
    """Who was given the documents of a mailbox, and by whom: kept in its history."""

    _inherit = "ebox.mailbox"

    def _log_act(self, act, person, details=""):
        """Note in the history what this user did about a person's documents.

        :param str act: what was done
        :param str person: about whom, with their address
        :param str details: what the person is given now
        """
        self.ensure_one()
        who = f"{act}: {person}"
        body = Markup("%s<br/>%s") % (who, details) if details else Markup("%s") % who
        self.sudo()._message_log(body=body, author_id=self.env.user.partner_id.id)
