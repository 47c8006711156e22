import base64
import logging

from odoo import api, fields, models
from odoo.tools import mute_logger

from ..ebox.errors import EboxError
from ..ebox.model import Logo

_logger = logging.getLogger(__name__)


class EboxSender(models.Model):
    """Reference data: the senders, as the e-Box describes them in three languages."""

    _inherit = "ebox.sender"

    document_ids = fields.One2many("ebox.document", "sender_id")
    logo_ref = fields.Char(readonly=True, help="The picture's identifier at the e-Box.")

    @api.model
    def _refresh_from(self, client):
        """Bring the senders in line with a Document Provider's reference data.

        :param client: ``EboxClient``
        :raises EboxError: when the list cannot be read
        """
        seen = {sender.number: self._values_of(sender) for sender in client.senders()}
        # Where another worker writes the same senders, the step starts again: no error to log.
        with mute_logger("odoo.sql_db"):
            self._describe(seen)
            self.env.flush_all()

    @api.model
    def _values_of(self, seen):
        """What the e-Box says of a sender, without the fields that it leaves empty."""
        values = {
            "name_fr": seen.short_name.fr,
            "name_nl": seen.short_name.nl,
            "name_de": seen.short_name.de,
            "long_name_fr": seen.long_name.fr,
            "long_name_nl": seen.long_name.nl,
            "long_name_de": seen.long_name.de,
            "url": seen.url.pick(),
            "logo_ref": seen.logos[0].image_id if seen.logos else "",
        }
        return {name: value for name, value in values.items() if value}

    @api.model
    def _describe(self, values_by_number):
        for number, sender in self._by_number(values_by_number).items():
            values = values_by_number[number]
            changed = {key: value for key, value in values.items() if sender[key] != value}
            if changed:
                sender.write(changed)
        writers = [("number", "in", list(values_by_number)), ("document_ids", "!=", False)]
        self.search([*writers, ("partner_id", "=", False)])._link_partner()

    def _fetch_logo(self, client):
        """A logo is decoration: without it the sender is shown by name, until tomorrow's try."""
        try:
            picture = client.logo(self.number, Logo(self.logo_ref, "", ""))
            with self.env.cr.savepoint():
                self.logo = base64.b64encode(picture)
        except EboxError as error:
            _logger.info("No logo of sender %s: %s", self.number, error)
            self.logo_ref = False
        except Exception:
            # Whatever a picture library says of a sender's file.
            _logger.info("The logo of sender %s cannot be used", self.number, exc_info=True)
            self.logo_ref = False


class EboxMessageType(models.Model):
    """Reference data: the types of message."""

    _inherit = "ebox.message.type"

    @api.model
    def _refresh_from(self, client):
        """Bring the types of message in line with a Document Provider's reference data.

        :raises EboxError: when the list cannot be read
        """
        described = {kind.type_id: kind.name for kind in client.message_types()}
        with mute_logger("odoo.sql_db"):
            for code, kind in self._by_code(described).items():
                kind._describe(described[code])
            self.env.flush_all()

    def _describe(self, name):
        values = {"name_fr": name.fr, "name_nl": name.nl, "name_de": name.de}
        changed = {key: value for key, value in values.items() if value and self[key] != value}
        if changed:
            self.write(changed)
