from odoo import api, models

from ..ebox.payment.epc import EpcReason
from ..ebox.payment.model import Notice

# Beside the reader's own notices: tesseract, where it is installed, read a scan.
RECOGNISED = "recognised"


class EboxPaymentWording(models.AbstractModel):
    """Words for a bookkeeper: where a value is from, what to look at, why there is no QR."""

    _name = "ebox.payment.wording"
    _description = "Payments in plain words"

    @api.model
    def _of_notice(self, code):
        """The sentence for a notice of the reader."""
        return {
            Notice.SEVERAL_AMOUNTS: self.env._(
                "The document names several amounts, and does not say clearly which one to pay."
            ),
            Notice.SEVERAL_ACCOUNTS: self.env._("The document names several accounts."),
            Notice.SEVERAL_COMMUNICATIONS: self.env._("The document names several communications."),
            Notice.SEVERAL_DATES: self.env._("The document names several dates."),
            Notice.TWO_ANSWERS: self.env._(
                "The document speaks both of an amount to pay and of one to be refunded."
            ),
            Notice.BAD_COMMUNICATION: self.env._(
                "The structured communication on the document is wrong: its check digits do not "
                "fit. It was left out."
            ),
            Notice.BAD_IBAN: self.env._(
                "The account number on the document is wrong: its check digits do not fit. It was "
                "left out."
            ),
            Notice.OWN_ACCOUNT: self.env._(
                "The only account on the document is the company's own. It was left out."
            ),
            Notice.SOURCES_DISAGREE: self.env._("The sources of this document do not agree."),
            Notice.NO_TEXT: self.env._(
                "The document is a scan without text: nothing could be read in it. Enter the "
                "payment by hand."
            ),
            Notice.UNREADABLE: self.env._(
                "A file of this document could not be read. Look at it yourself, and enter the "
                "payment by hand."
            ),
            RECOGNISED: self.env._(
                "The document is a scan; its text was recognised by this server, which makes "
                "mistakes. Compare every value with the picture before you pay."
            ),
            Notice.ENCRYPTED: self.env._(
                "A file of this document is locked with a password, so it could not be read."
            ),
        }[code]

    @api.model
    def _of_notices(self, notices):
        """The sentences for the notices of a reading, as it keeps them."""
        sentences = []
        for notice in notices or ():
            if isinstance(notice, dict):
                sentences.append(self._of_answers(notice["answers"]))
            elif notice != Notice.SOURCES_DISAGREE:  # told beside each value, and by the answers
                sentences.append(self._of_notice(notice))
        return sentences

    @api.model
    def _of_answers(self, answers):
        labels = dict(self.env["ebox.reading"]._fields["answer"]._description_selection(self.env))
        told = "; ".join(
            f"{self._of_source(one['source'])}: {labels[one['answer']]}" for one in answers
        )
        return self.env._("The sources of this document do not agree. %s.", told)

    @api.model
    def _of_source(self, code):
        """What a value was read from."""
        return {
            "api": self.env._("The e-Box itself"),
            "ubl": self.env._("The electronic invoice (UBL)"),
            "qr": self.env._("The QR code on the page"),
            "text": self.env._("The text of the page"),
            "sender": self.env._("No source names the holder: this is the sender"),
            "manual": self.env._("Entered by hand"),
        }[code]

    @api.model
    def _of_refusal(self, reason):
        """Why a payment has no QR, and what to do about it."""
        return {
            EpcReason.NO_AMOUNT: self.env._("the amount is missing."),
            EpcReason.AMOUNT_OUT_OF_RANGE: self.env._(
                "the amount must be between 0.01 and 999,999,999.99 euros."
            ),
            EpcReason.AMOUNT_BELOW_CENT: self.env._("the amount has parts of a cent."),
            EpcReason.CURRENCY: self.env._("only payments in euros can be paid by QR code."),
            EpcReason.NO_IBAN: self.env._("the account number of the beneficiary is missing."),
            EpcReason.IBAN_INVALID: self.env._(
                "the account number is wrong: its check digits do not fit."
            ),
            EpcReason.IBAN_OUTSIDE_SEPA: self.env._(
                "the account is in a country outside the euro payments area (SEPA)."
            ),
            EpcReason.BIC_INVALID: self.env._("the BIC has no valid form."),
            EpcReason.BIC_NEEDED: self.env._(
                "an account in this country needs its BIC, which is missing."
            ),
            EpcReason.NO_BENEFICIARY: self.env._("the name of the beneficiary is missing."),
            EpcReason.STRUCTURED_INVALID: self.env._(
                "the structured communication is wrong: its check digits do not fit."
            ),
            EpcReason.TWO_COMMUNICATIONS: self.env._(
                "a payment has one communication, structured or free, not both."
            ),
            EpcReason.TEXT_TOO_LONG: self.env._("the communication is longer than 140 characters."),
            EpcReason.TOO_LARGE: self.env._(
                "name and communication together are too long for a QR code."
            ),
        }[reason]
