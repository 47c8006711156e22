import re

from odoo import api, models

from ..ebox.enterprise import is_valid, normalise
from ..ebox.parcel import Channel
from .ebox_document_search import fold_parts

FOREIGN_VAT = re.compile(r"[A-Z]{2}[0-9A-Z]{4,13}")


class EboxDocument(models.Model):
    """Who sent what came by upload or mail: the invoice says it, else whoever the address is of."""

    _inherit = "ebox.document"

    def write(self, vals):
        result = super().write(vals)
        if "partner_id" in vals:
            self.sudo().filtered(lambda d: d.channel != Channel.EBOX)._follow_contact()
        return result

    @api.model
    def _sender_values(self, channel, supplier, contact):
        """
        :param channel: ``ebox.parcel.Channel``
        :param supplier: ``ebox.ubl.model.Party``, None for none
        :param contact: ``res.partner``, None for none
        :return: dict of document values
        """
        contact = (contact or self.env["res.partner"]).commercial_partner_id
        number = _number_of_party(supplier) if supplier else _number_of_contact(contact)
        sender = self.env["ebox.sender"]._by_number([number])[number]
        name = (supplier.name or supplier.trading_name) if supplier else contact.name
        if name and number and channel is Channel.UPLOAD and sender.name == number:
            # All companies share it, so no mail, which anybody can write, gives it a name.
            sender.name_fr = sender.name_nl = sender.name_de = name
        partner = sender.partner_id
        if not partner and is_valid(number):
            partner = sender._find_partner()
        return {
            "sender_id": sender.id,
            "sender_name": name or self.env._("Unknown sender"),
            "partner_id": (partner or (contact if not supplier else contact.browse())).id,
        }

    def _follow_contact(self):
        """A person said whom a document is of: the sender follows, where the contact tells it."""
        for document in self.filtered("partner_id"):
            contact = document.partner_id.commercial_partner_id
            number = _number_of_contact(contact)
            if not number or number == document.sender_id.number:
                document.sender_name = contact.name
                continue
            sender = self.env["ebox.sender"]._by_number([number])[number]
            document._change_sender(sender, contact.name)
            document._file_by_itself()

    def _follow_supplier(self, supplier):
        """What came without a known sender is of the supplier whom its invoices name, also where
        these were found in a PDF after it came in. A contact that is there stays.

        :param supplier: ``ebox.ubl.model.Party``, None for none
        """
        self.ensure_one()
        if self.channel == Channel.EBOX or self.sender_id.number or not supplier:
            return
        values = self._sender_values(Channel(self.channel), supplier, None)
        sender = self.env["ebox.sender"].browse(values["sender_id"])
        contact = self.env["res.partner"].browse(values["partner_id"])
        self._change_sender(sender, values["sender_name"])
        if not self.partner_id and _number_of_contact(contact) == sender.number:
            self.partner_id = contact

    def _change_sender(self, sender, name):
        """Put this document under its sender, without a number yet, and let it be found by it."""
        key = (sender.id, "")
        self.write(
            {
                "sender_id": sender.id,
                "sender_name": name,
                "customer_number_id": self.env["ebox.customer.number"]
                ._by_key(self.mailbox_id, [key])[key]
                .id,
                "search_text": fold_parts([name, sender.number, self.search_text]),
            }
        )


def _number_of_party(party):
    return party.enterprise or (party.vat if FOREIGN_VAT.fullmatch(party.vat) else "")


def _number_of_contact(contact):
    """The Belgian enterprise number of a contact, else its foreign VAT number, else ""."""
    told = [text for text in (contact.company_registry, contact.vat) if text]
    belgian = next((normalise(text) for text in told if is_valid(text)), "")
    vat = re.sub(r"[\W_]+", "", contact.vat or "").upper()
    return belgian or (vat if FOREIGN_VAT.fullmatch(vat) else "")
