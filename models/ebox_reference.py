import base64
import logging

from odoo import api, models

from ..ebox.errors import EboxError

_logger = logging.getLogger(__name__)


class EboxSender(models.Model):
    """Reference data: the senders, as the e-Box describes them in three languages."""

    _inherit = "ebox.sender"

    @api.model
    def _refresh_from(self, client):
        """Bring the senders in line with a Document Provider's reference data.

        :param client: ``EboxClient``
        :raises EboxError: when the list cannot be read
        """
        described = {sender.number: sender for sender in client.senders()}
        for number, sender in self._by_number(described).items():
            seen = described.get(number)
            if seen:
                sender._describe(seen)
                if not sender.logo and seen.logos:
                    sender._fetch_logo(client, seen)
        self._by_number(described)

    def _describe(self, seen):
        values = {
            "name_fr": seen.short_name.fr,
            "name_nl": seen.short_name.nl,
            "name_de": seen.short_name.de,
            "long_name_fr": seen.long_name.fr,
            "long_name_nl": seen.long_name.nl,
            "long_name_de": seen.long_name.de,
            "url": seen.url.pick(self.env.lang),
        }
        changed = {key: value for key, value in values.items() if value and self[key] != value}
        if changed:
            self.write(changed)

    def _fetch_logo(self, client, seen):
        """A logo is decoration: without it the sender is shown by name."""
        try:
            picture = client.logo(seen.number, seen.logos[0])
            with self.env.cr.savepoint():
                self.logo = base64.b64encode(picture)
        except EboxError as error:
            _logger.info("No logo of sender %s: %s", seen.number, error)
        except Exception:
            # Whatever a picture library says of a sender's file.
            _logger.info("The logo of sender %s cannot be used", seen.number, exc_info=True)
            self.invalidate_recordset(["logo"], flush=False)


class EboxMessageType(models.Model):
    """Reference data: the types of message."""

    _inherit = "ebox.message.type"

    @api.model
    def _refresh_from(self, client):
        """Bring the types of message in line with a Document Provider's reference data.

        :raises EboxError: when the list cannot be read
        """
        described = {kind.type_id: kind for kind in client.message_types()}
        for code, kind in self._by_code(described).items():
            name = described[code].name
            values = {"name_fr": name.fr, "name_nl": name.nl, "name_de": name.de}
            changed = {key: value for key, value in values.items() if value and kind[key] != value}
            if changed:
                kind.write(changed)
