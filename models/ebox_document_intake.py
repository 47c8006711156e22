import json
import logging

from odoo import api, models
from odoo.tools.mail import html_sanitize

from ..ebox.model import BadMessage

_logger = logging.getLogger(__name__)

# Employer and establishment numbers that authorities add; the first found is the customer number.
NUMBER_KEYS = ("EMPNOSSBENOSS", "EMPNOSSBECBE")
TRUE_WORDS = {"true", "1", "yes", "oui", "ja", "y"}
# What the e-Box can change on a message after it was sent.
FOLLOWED = ("is_read", "is_visible", "partition", "expires")


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
        known = {
            document.external_id: document
            for document in self.search(
                [
                    ("mailbox_id", "=", mailbox.id),
                    ("provider", "=", provider),
                    ("external_id", "in", [*unique, *(row.message_id for row in bad)]),
                ]
            )
        }
        fresh = [message for key, message in unique.items() if key not in known]
        changed = sum(
            known[key]._update_from(message) for key, message in unique.items() if key in known
        )
        created, unusable = self._create_or_isolate(mailbox, provider, fresh)
        for row in [*bad, *unusable]:
            if row.message_id not in known:
                self._create_unreadable(mailbox, provider, row)
        return created, changed, len(bad) + len(unusable)

    @api.model
    def _create_or_isolate(self, mailbox, provider, messages):
        """Create in one go; where one message breaks it, one by one.

        :return: number created, list of ``BadMessage``
        """
        try:
            with self.env.cr.savepoint():
                self._create_from(mailbox, provider, messages)
            return len(messages), []
        except Exception:
            # Which one, and why, shows when each is tried alone.
            _logger.info("A page of mailbox %s is stored message by message", mailbox.id, exc_info=True)
        created, unusable = 0, []
        for message in messages:
            try:
                with self.env.cr.savepoint():
                    self._create_from(mailbox, provider, [message])
                created += 1
            except Exception as error:
                _logger.exception("A message of mailbox %s could not be stored", mailbox.id)
                unusable.append(BadMessage(message.message_id, type(error).__name__, message.raw))
        return created, unusable

    @api.model
    def _create_from(self, mailbox, provider, messages):
        if not messages:
            return self.browse()
        senders = self.env["ebox.sender"]._by_number(m.sender_number for m in messages)
        types = self.env["ebox.message.type"]._by_code(m.message_type_id for m in messages)
        keys = {m.message_id: (senders[m.sender_number].id, self._number_of(m)) for m in messages}
        numbers = self.env["ebox.customer.number"]._by_key(mailbox, keys.values())
        no_type = self.env["ebox.message.type"]
        documents = self.with_context(
            mail_create_nolog=True, mail_create_nosubscribe=True, tracking_disable=True
        ).create(
            [
                self._values_from(
                    mailbox,
                    provider,
                    message,
                    senders[message.sender_number],
                    types.get(message.message_type_id, no_type),
                    numbers[keys[message.message_id]],
                )
                for message in messages
            ]
        )
        self.env["ebox.document.file"].create(
            [
                {
                    "document_id": document.id,
                    "mailbox_id": mailbox.id,
                    "provider": provider,
                    **values,
                }
                for document, message in zip(documents, messages, strict=True)
                for values in self.env["ebox.document.file"]._values_for(message)
            ]
        )
        return documents

    @api.model
    def _values_from(self, mailbox, provider, message, sender, message_type, number):
        lang = mailbox.company_id.partner_id.lang
        subject = message.subject.pick(lang) or self.env._("(no subject)")
        action_due = "".join(message.business("FOR_ACTION_DUE_DATE")[:1])
        is_marked = self._says_yes(message, "CONFIDENTIAL")
        return {
            "mailbox_id": mailbox.id,
            "mailbox_name": mailbox.name,
            "company_name": mailbox.company_id.name,
            "provider": provider,
            "external_id": message.message_id,
            "sender_id": sender.id,
            "sender_name": sender.with_context(lang=lang).name,
            "message_type_id": message_type.id,
            "customer_number_id": number.id,
            "partner_id": sender.partner_id.id,
            "responsible_id": mailbox.responsible_id.id,
            "name": subject,
            "published": message.published,
            "is_registered": message.is_registered,
            "is_marked_confidential": is_marked,
            "is_confidential": is_marked or message_type.is_confidential,
            "for_action": self._says_yes(message, "FOR_ACTION") or bool(action_due),
            "action_due": self._date_or_none(action_due),
            "nature": "".join(message.business("MESSAGE_NATURE")[:1]),
            "is_reply_authorized": message.is_reply_authorized,
            "attention_name": message.attention_label,
            "attention_number": message.attention_number,
            "business_info": self._business_text(message, lang),
            "raw": self._storable(message.raw),
            "search_text": self._fold_values(
                " ".join({message.subject.fr, message.subject.nl, message.subject.de}),
                sender,
                message_type,
                number.name,
                [attachment.file_name for attachment in message.attachments],
            ),
            **self._followed_values(message),
        }

    @api.model
    def _create_unreadable(self, mailbox, provider, bad):
        """Keep a message that cannot be read as a document that says so."""
        if not bad.message_id:
            _logger.warning("Mailbox %s: a message without an identifier: %s", mailbox.id, bad.reason)
            return
        sender = self.env["ebox.sender"]._by_number([""])[""]
        number = self.env["ebox.customer.number"]._by_key(mailbox, [(sender.id, "")])
        self.create(
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
                "published": self.env.cr.now().replace(microsecond=0),
                "raw": self._storable(bad.raw),
                "error": self.env._(
                    "The e-Box sent this message in a form that cannot be read. Look at it in the "
                    "e-Box itself; it is tried again with every complete run."
                ),
            }
        )

    def _update_from(self, message):
        """Follow what changed on a message since it was stored.

        :return: whether anything changed
        """
        self.ensure_one()
        if self.error:
            return self._become_readable(message)
        followed = self._followed_values(message)
        # Our own download may have marked it read since this page was made.
        changed = {key: value for key, value in followed.items() if self[key] != value}
        missing = self._add_missing_files(message)
        if changed:
            self.with_context(tracking_disable=True).write(changed)
        return bool(changed or missing)

    def _become_readable(self, message):
        """What could not be read before is replaced by what can."""
        mailbox, provider = self.mailbox_id, self.provider
        self.sudo().unlink()
        self._create_from(mailbox, provider, [message])
        return True

    def _add_missing_files(self, message):
        known = set(self.file_ids.mapped("external_id"))
        missing = [
            {
                "document_id": self.id,
                "mailbox_id": self.mailbox_id.id,
                "provider": self.provider,
                **values,
            }
            for values in self.env["ebox.document.file"]._values_for(message)
            if values["external_id"] not in known
        ]
        return self.env["ebox.document.file"].create(missing)

    @api.model
    def _followed_values(self, message):
        return {
            "is_read": message.is_read,
            "is_visible": message.is_visible,
            "partition": message.partition or False,
            "expires": message.expires or False,
        }

    @api.model
    def _number_of(self, message):
        return next((value for key in NUMBER_KEYS for value in message.business(key) if value), "")

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
    def _storable(self, raw):
        """The provider's JSON as PostgreSQL accepts it: no NUL, no number out of range."""
        return json.loads(json.dumps(raw, default=str).replace("\\u0000", ""))

    @api.model
    def _body_html(self, text):
        """A message's body as one safe HTML text, its languages one under the other."""
        parts = dict.fromkeys(filter(None, (text.fr, text.nl, text.de)))
        return "<hr/>".join(
            str(html_sanitize(part, sanitize_attributes=True, strip_classes=True)) for part in parts
        )
