import re

from odoo import api, models

from ..ebox.enterprise import is_valid, normalise
from ..ebox.parcel import Channel

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
            key = (sender.id, "")
            numbers = self.env["ebox.customer.number"]._by_key(document.mailbox_id, [key])
            document.write(
                {
                    "sender_id": sender.id,
                    "sender_name": contact.name,
                    "customer_number_id": numbers[key].id,
                }
            )
            document._file_by_itself()


def _number_of_party(party):
    return party.enterprise or (party.vat if FOREIGN_VAT.fullmatch(party.vat) else "")


def _number_of_contact(contact):
    """The Belgian enterprise number of a contact, else its foreign VAT number, else ""."""
    told = [text for text in (contact.company_registry, contact.vat) if text]
    belgian = next((normalise(text) for text in told if is_valid(text)), "")
    vat = re.sub(r"[\W_]+", "", contact.vat or "").upper()
    return belgian or (vat if FOREIGN_VAT.fullmatch(vat) else "")
