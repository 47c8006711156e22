import logging
from dataclasses import dataclass

from odoo import api, fields, models
from odoo.service.model import PG_CONCURRENCY_EXCEPTIONS_TO_RETRY
from odoo.tools import mute_logger
from odoo.tools.mail import html_sanitize

from ..ebox.errors import scrub
from ..ebox.model import BadMessage
from ..ebox.national_number import mask_national_numbers
from .ebox_write_guard import PUT_RIGHT

_logger = logging.getLogger(__name__)

# Employer and establishment numbers that authorities add; the first found is the customer number.
NUMBER_KEYS = ("EMPNOSSBENOSS", "EMPNOSSBECBE")
TRUE_WORDS = {"true", "1", "yes", "oui", "ja", "y"}
QUIET = {"mail_create_nolog": True, "mail_create_nosubscribe": True, "tracking_disable": True}


def number_of(message):
    """The number by which a message's sender knows the company, "" where it gives none."""
    return next((value for key in NUMBER_KEYS for value in message.business(key) if value), "")


@dataclass(frozen=True)
class References:
    """The records that messages refer to, all of them there before a message is stored."""

    senders: dict
    types: dict
    numbers: dict

    def sender(self, message):
        """The sender, "unknown sender" included."""
        return self.senders[message.sender_number]

    def message_type(self, message):
        """The type of message, or None."""
        return self.types.get(message.message_type_id)

    def number(self, message):
        """Our number at the sender: the access key."""
        return self.numbers[self.sender(message).id, number_of(message)]


class EboxDocument(models.Model):
    """From a message of the e-Box to a document with its files: once, however often it comes."""

    _inherit = "ebox.document"

    @api.model
    def _take_in(self, mailbox, provider, messages, bad=()):
        """Store the messages that are new, and follow those that changed.

        :param mailbox: ``ebox.mailbox``
        :param str provider: code of the Document Provider
        :param messages: iterable of ``ebox.model.Message``
        :param bad: iterable of ``ebox.model.BadMessage``
        :return: numbers of new, of changed and of unusable messages
        """
        unique = {message.message_id: message for message in messages}
        # What was removed here is known too: it is not fetched again.
        known = self.with_context(active_test=False)._by_external_id(
            mailbox, provider, [*unique, *(row.message_id for row in bad)]
        )
        fresh = [message for key, message in unique.items() if key not in known]
        seen = [message for key, message in unique.items() if key in known]
        healed = [message for message in seen if known[message.message_id].error]
        # Shared records first, outside any savepoint: where another worker makes the same ones,
        # the whole page starts again in a snapshot that holds them.
        with mute_logger("odoo.sql_db"):
            refs = self._references(mailbox, fresh + healed)
        created, unusable = self._isolated(
            fresh, lambda rows: len(self._create_from(mailbox, provider, rows, refs))
        )
        changed, not_followed = self._isolated(
            seen, lambda rows: sum(known[row.message_id]._update_from(row, refs) for row in rows)
        )
        for row in [*bad, *unusable]:
            if row.message_id not in known:
                self._create_unreadable(mailbox, provider, row)
        return created, changed, len(bad) + len(unusable) + len(not_followed)

    @api.model
    def _by_external_id(self, mailbox, provider, external_ids):
        documents = self.search(
            [
                ("mailbox_id", "=", mailbox.id),
                ("provider", "=", provider),
                ("external_id", "in", external_ids),
            ]
        )
        return {document.external_id: document for document in documents}

    @api.model
    def _has_unnamed_sender(self, mailbox, provider, messages):
        """Whether a message that is not stored yet comes from a sender that we cannot name."""
        numbers = {message.sender_number for message in messages} - {""}
        senders = self.env["ebox.sender"].search([("number", "in", list(numbers))])
        named = {s.number for s in senders if s.name_fr or s.name_nl or s.name_de}
        unnamed = [m.message_id for m in messages if m.sender_number in numbers - named]
        return bool(unnamed) and bool(
            set(unnamed) - self._by_external_id(mailbox, provider, unnamed).keys()
        )

    @api.model
    def _references(self, mailbox, messages):
        senders = self.env["ebox.sender"]._by_number(m.sender_number for m in messages)
        self.env["ebox.sender"].concat(*senders.values())._link_partner()
        types = self.env["ebox.message.type"]._by_code(m.message_type_id for m in messages)
        keys = [(senders[m.sender_number].id, number_of(m)) for m in messages]
        numbers = self.env["ebox.customer.number"]._by_key(mailbox, keys)
        return References(senders, types, numbers)

    @api.model
    def _isolated(self, messages, action):
        """Apply ``action`` to all messages in one go and, where that fails, to each alone.

        :param action: function of a list of messages that returns a number
        :return: the sum of the numbers, list of ``BadMessage``
        """
        if not messages:
            return 0, []
        try:
            # A failed query is logged with its values: people's numbers are among them.
            with mute_logger("odoo.sql_db"), self.env.cr.savepoint():
                return action(messages), []
        except PG_CONCURRENCY_EXCEPTIONS_TO_RETRY:
            raise
        except Exception as error:
            if len(messages) == 1:
                reason = type(error).__name__
                # No traceback: the database quotes the whole row in its errors.
                detail = scrub(str(error).partition("DETAIL")[0])
                _logger.error(
                    "Message %s could not be stored: %s: %s", messages[0].message_id, reason, detail
                )
                return 0, [BadMessage(messages[0].message_id, reason, messages[0].raw)]
            # Which one, and why, shows when each is tried alone.
            _logger.info("A page is stored message by message: %s", type(error).__name__)
        outcomes = [self._isolated([message], action) for message in messages]
        return sum(done for done, _bad in outcomes), [row for _done, bad in outcomes for row in bad]

    @api.model
    def _create_from(self, mailbox, provider, messages, refs):
        documents = self.with_context(**QUIET).create(
            [
                {
                    "mailbox_id": mailbox.id,
                    "provider": provider,
                    "external_id": message.message_id,
                    "responsible_id": mailbox.responsible_id.id,
                    **self._values_from(mailbox, message, refs),
                }
                for message in messages
            ]
        )
        self.env["ebox.document.file"].create(
            [
                values
                for document, message in zip(documents, messages, strict=True)
                for values in document._file_values(message)
            ]
        )
        return documents

    def _file_values(self, message):
        """The values of a message's files, as files of this document."""
        common = {
            "document_id": self.id,
            "mailbox_id": self.mailbox_id.id,
            "provider": self.provider,
        }
        return [common | values for values in self.env["ebox.document.file"]._values_for(message)]

    @api.model
    def _values_from(self, mailbox, message, refs):
        lang = mailbox.company_id.partner_id.lang
        sender, number = refs.sender(message), refs.number(message)
        message_type = refs.message_type(message) or self.env["ebox.message.type"]
        action_due = "".join(message.business("FOR_ACTION_DUE_DATE")[:1])
        is_marked = self._says_yes(message, "CONFIDENTIAL")
        return {
            "mailbox_name": mailbox.name,
            "company_name": mailbox.company_id.name,
            "sender_id": sender.id,
            "sender_name": sender.with_context(lang=lang).name or self.env._("Unknown sender"),
            "message_type_id": message_type.id,
            "customer_number_id": number.id,
            "partner_id": sender.partner_id.id,
            "name": mask_national_numbers(message.subject.pick(lang), message.attention_number)
            or self.env._("(no subject)"),
            "published": message.published,
            "is_registered": message.is_registered,
            "is_marked_confidential": is_marked,
            "is_confidential": is_marked or message_type.is_confidential,
            "for_action": self._says_yes(message, "FOR_ACTION") or bool(action_due),
            "action_due": self._date_or_none(action_due),
            "nature": "".join(message.business("MESSAGE_NATURE")[:1]),
            "is_reply_authorized": message.is_reply_authorized,
            "attention_name": mask_national_numbers(
                message.attention_label, message.attention_number
            ),
            "attention_number": message.attention_number,
            "business_info": mask_national_numbers(
                self._business_text(message, lang), message.attention_number
            ),
            "raw": message.raw,
            "search_text": self._fold_values(
                " ".join({message.subject.fr, message.subject.nl, message.subject.de}),
                sender,
                message_type,
                number.name,
                [attachment.file_name for attachment in message.attachments],
                message.attention_number,
            ),
            **self._followed_values(message),
        }

    @api.model
    def _create_unreadable(self, mailbox, provider, bad):
        """Keep a message that cannot be read as a document that says so."""
        if not bad.message_id:
            _logger.info("Mailbox %s: a message without an identifier: %s", mailbox.id, bad.reason)
            return
        sender = self.env["ebox.sender"]._by_number([""])[""]
        number = self.env["ebox.customer.number"]._by_key(mailbox, [(sender.id, "")])
        self.with_context(**QUIET).create(
            {
                "mailbox_id": mailbox.id,
                "mailbox_name": mailbox.name,
                "company_name": mailbox.company_id.name,
                "provider": provider,
                "external_id": bad.message_id,
                "sender_id": sender.id,
                "sender_name": self.env._("Unknown sender"),
                "customer_number_id": number[sender.id, ""].id,
                "responsible_id": mailbox.responsible_id.id,
                "name": self.env._("Message that cannot be read"),
                "published": fields.Datetime.now(),
                "raw": bad.raw,
                "error": self.env._(
                    "The e-Box sent this message in a form that cannot be read. Look at it in the "
                    "e-Box itself; it is tried again with every complete run."
                ),
            }
        )

    def _update_from(self, message, refs=None):
        """Follow what changed on a message since it was stored.

        :param refs: :class:`References`, needed for a message that could not be read before
        :return: whether anything changed
        """
        self.ensure_one()
        if self.error and refs:
            values = self._values_from(self.mailbox_id, message, refs)
            document = self.with_context(**QUIET, ebox_retention=PUT_RIGHT)
            document.write(values | {"error": False})
        values = self._followed_values(message)
        changed = {key: value for key, value in values.items() if self[key] != value}
        if "expires" in changed:
            self.file_ids.expires = changed["expires"]
        are_new = self._follow_files(message)
        if changed:
            self.with_context(**QUIET).write(changed)
        return bool(changed) or are_new

    def _follow_files(self, message):
        """Add the files that are new, and correct the digests of those still to be fetched.

        :return: whether there are new ones
        """
        if not self.active:
            return False
        known = {file.external_id: file for file in self.file_ids}
        missing = []
        for values in self._file_values(message):
            file = known.get(values["external_id"])
            if file is None:
                missing.append(values)
            elif file.state != "stored" and file.digest != values.get("digest", file.digest):
                file.digest = values["digest"]
        self.env["ebox.document.file"].create(missing)
        return bool(missing)

    @api.model
    def _followed_values(self, message):
        return {
            "is_read": message.is_read,
            "is_visible": message.is_visible,
            "partition": message.partition or False,
            "expires": message.expires or False,
        }

    @api.model
    def _says_yes(self, message, key):
        return any(value.strip().lower() in TRUE_WORDS for value in message.business(key))

    @api.model
    def _date_or_none(self, text):
        try:
            return self.env["ebox.document"]._fields["action_due"].to_date(text) if text else False
        except ValueError:
            return False

    @api.model
    def _business_text(self, message, lang):
        return "\n".join(
            f"{datum.name.pick(lang) or datum.key}: "
            + ", ".join(value.pick(lang) for value in datum.values)
            for datum in message.business_data
        )

    @api.model
    def _body_html(self, text):
        """A message's body as one safe HTML text, its languages one under the other."""
        parts = dict.fromkeys(filter(None, (text.fr, text.nl, text.de)))
        return "<hr/>".join(
            str(html_sanitize(part, sanitize_attributes=True, strip_classes=True)) for part in parts
        )
