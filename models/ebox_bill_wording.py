from markupsafe import Markup

from odoo import api, models
from odoo.tools import html_escape

from ..ebox.ubl.refusals import UblReason
from ..ebox.xml_guard import XmlReason
from .ebox_bill_draft import WARNINGS


class EboxBillWording(models.AbstractModel):
    """What a bookkeeper is told about bills: notices, and why a file became none."""

    _name = "ebox.bill.wording"
    _description = "Words about bills"

    @api.model
    def _as_html(self, notices):
        """Notices as a list for a discussion."""
        items = Markup().join(
            Markup("<li>%s</li>") % html_escape(self._word(notice)) for notice in notices
        )
        return Markup("<ul>%s</ul>") % items

    @api.model
    def _warnings(self, notices):
        """The warnings among notices, in one text; "" for none."""
        return " ".join(self._word(one) for one in notices or () if one["code"] in WARNINGS)

    @api.model
    def _word(self, notice):
        """A notice in words."""
        if notice["code"] == "disagreement":
            return self._disagreement(notice)
        return self._texts(notice)[notice["code"]]

    @api.model
    def _texts(self, notice):
        told = {"rate": "", "amount": "", "iban": "", "country": "", "number": "", **notice}
        return {
            "unmatched": self.env._(
                "VAT %(rate)s%%: the company has no purchase tax with this rate. Its amount, "
                "%(amount)s, stands on a line of its own: choose the tax for the lines and delete "
                "that one.",
                rate=told["rate"],
                amount=told["amount"],
            ),
            "charged_anyway": self.env._(
                "The file charges VAT, %(amount)s at %(rate)s%%, on lines whose category "
                "(%(category)s) says that the supplier charges none (AE: reverse charge). It "
                "stands on a line of its own: ask the supplier for a correct invoice.",
                amount=told["amount"],
                rate=told["rate"],
                category=told.get("category"),
            ),
            "not_self_assessed": self.env._(
                "The supplier leaves the VAT to the buyer (category %s), and the company has no "
                "tax for that.",
                told.get("category"),
            ),
            "foreign_vat": self.env._(
                "The supplier charges VAT under a number of %s: it is not to be deducted in this "
                "company's own return.",
                told["country"],
            ),
            "no_supplier": self.env._("The file does not name its supplier."),
            "new_supplier": self.env._("The supplier was not known: a contact was made."),
            "unproven_supplier": self.env._(
                "The supplier was not known: a contact was made, of this company alone, since "
                "nobody proved who sent the file. Check its name and VAT number."
            ),
            "no_date": self.env._("The file has no invoice date."),
            "no_due_date": self.env._(
                "The due date in the file is no date: the one shown follows from the supplier's "
                "payment terms."
            ),
            "due_not_told": self.env._(
                "The file has no due date: the one shown follows from the supplier's payment "
                "terms, or is the day of the bill where there are none."
            ),
            "inactive_currency": self.env._(
                "The currency %s is not in use: activate it first.", told.get("currency")
            ),
            "new_account": self.env._(
                "The bank account %s is the first known of this supplier. It is not trusted: check "
                "it before you pay.",
                told["iban"],
            ),
            "no_iban": self.env._(
                "The account to pay on is no valid IBAN, and was left out: %s.", told["iban"]
            ),
            "other_account": self.env._(
                "The bank account %s is not one of those known of this supplier. Ask the supplier, "
                "by a telephone number that you know, before you pay.",
                told["iban"],
            ),
            "no_buyer": self.env._("The file does not say to which enterprise it is addressed."),
            "foreign_buyer": self.env._(
                "It is addressed to a number outside Belgium: %s.", told["number"]
            ),
            "invalid_buyer": self.env._(
                "The buyer's enterprise number in the file is not valid: %s.", told["number"]
            ),
            "prepaid": self.env._(
                "%(amount)s was paid in advance, and stays open on this bill until that payment "
                "is linked; still to pay: %(payable)s.",
                amount=told["amount"],
                payable=told.get("payable"),
            ),
            "imported": self.env._(
                "The invoice is in another format (CII, as Factur-X and ZUGFeRD have it): Odoo's "
                "own importer read it."
            ),
            "summed": self.env._(
                "The invoice has %s lines: they are booked as one sum for each VAT rate. Each of "
                "them stands in the invoice itself.",
                told.get("lines"),
            ),
            "negative": self.env._("A negative invoice: it became a credit note."),
            "bad_attachment": self.env._(
                "A file within the invoice is damaged and was left out: %s.", told.get("name")
            ),
        }

    @api.model
    def _disagreement(self, notice):
        """Which of the file's own sums is wrong, with both figures."""
        subject = {
            "line": self.env._("line %s", notice.get("line")),
            "lines": self.env._("the sum of the lines"),
            "untaxed": self.env._("the total without VAT"),
            "tax": self.env._("the VAT total"),
            "tax_of_rate": self.env._("the VAT at %s%%", notice.get("rate")),
            "base_of_rate": self.env._("the base of VAT at %s%%", notice.get("rate")),
            "total": self.env._("the total with VAT"),
            "payable": self.env._("the amount to pay"),
        }.get(notice["what"], notice["what"])
        return self.env._(
            "The figures of the file disagree: it says %(said)s for %(subject)s, and its other "
            "figures make %(computed)s.",
            said=f"{notice['said']} {notice['currency']}",
            subject=subject,
            computed=f"{notice['computed']} {notice['currency']}",
        )

    # --- refusals

    @api.model
    def _explain_xml(self, reason):
        """A refusal of the XML guard, with what to do about it."""
        return {
            XmlReason.EMPTY: self.env._("the file is empty."),
            XmlReason.TOO_LARGE: self.env._(
                "the file is larger than any invoice. It was not opened."
            ),
            XmlReason.DOCTYPE: self.env._(
                "the file contains instructions (DOCTYPE) that an invoice never needs, and that "
                "are used for attacks. It was not opened."
            ),
            XmlReason.TOO_DEEP: self.env._(
                "the file is nested deeper than any invoice, as files of attackers are. It was not "
                "opened."
            ),
            XmlReason.TOO_MANY_ATTRIBUTES: self.env._(
                "the file holds far more details (attributes) than any invoice, as files of "
                "attackers do. It was not opened."
            ),
            XmlReason.TOO_MANY_ELEMENTS: self.env._(
                "the file holds far more lines (elements) than any invoice. It was not opened."
            ),
            XmlReason.ENCODING: self.env._(
                "the file is written in an alphabet (encoding) that is not used for invoices. Ask "
                "the sender for a file in UTF-8."
            ),
            XmlReason.MALFORMED: self.env._(
                "the file is damaged or incomplete: it is not valid XML. Ask the sender for it "
                "again."
            ),
        }[reason]

    @api.model
    def _explain_ubl(self, reason):
        """Why well-formed XML is not read as an invoice."""
        return {
            UblReason.NOT_AN_INVOICE: self.env._("it is another kind of XML, and no invoice."),
            UblReason.CROSS_INDUSTRY: self.env._(
                "it is an invoice in a variant of CII that Odoo does not read. Make the bill by "
                "hand from the PDF."
            ),
            UblReason.NOTHING_INSIDE: self.env._(
                "the file is an envelope without an invoice in it. Ask the sender for it again."
            ),
            UblReason.NO_NUMBER: self.env._("the invoice has no number."),
            UblReason.NO_LINES: self.env._("there is no invoice line in it."),
            UblReason.TOO_MANY_LINES: self.env._(
                "it has more than 10,000 lines, more than a bill can be made of. Ask the sender "
                "for an invoice in parts, or make the bill by hand from its totals."
            ),
            UblReason.NO_CURRENCY: self.env._("the invoice does not say its currency."),
            UblReason.MIXED_CURRENCIES: self.env._(
                "its amounts are in different currencies. Make the bill by hand."
            ),
            UblReason.BAD_AMOUNT: self.env._(
                "an amount in it is no number. Make the bill by hand from the PDF or ask the "
                "sender for the invoice again."
            ),
            UblReason.NO_AMOUNT: self.env._(
                "a line in it has no amount. Make the bill by hand from the PDF or ask the "
                "sender for the invoice again."
            ),
            UblReason.BAD_ATTACHMENT: self.env._("a file within it is damaged or too large."),
        }[reason]
