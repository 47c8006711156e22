from odoo import api, models

from ..ebox.payment.epc import EpcReason
from ..ebox.payment.model import Notice


class EboxPaymentWording(models.AbstractModel):
    """Words for a bookkeeper: where a value is from, what to look at, why there is no QR."""

    _name = "ebox.payment.wording"
    _description = "Payments in plain words"

    @api.model
    def _of_notice(self, code):
        """The sentence for a notice of the reader."""
        _ = self.env._
        return {
            Notice.SEVERAL_AMOUNTS: _(
                "The document names several amounts, and does not say clearly which one to pay."
            ),
            Notice.SEVERAL_ACCOUNTS: _("The document names several accounts."),
            Notice.SEVERAL_COMMUNICATIONS: _("The document names several communications."),
            Notice.SEVERAL_DATES: _("The document names several dates."),
            Notice.TWO_ANSWERS: _(
                "The document speaks both of an amount to pay and of one to be refunded."
            ),
            Notice.BAD_COMMUNICATION: _(
                "The structured communication on the document is wrong: its check digits do not "
                "fit. It was left out."
            ),
            Notice.BAD_IBAN: _(
                "The account number on the document is wrong: its check digits do not fit. It was "
                "left out."
            ),
            Notice.OWN_ACCOUNT: _(
                "The only account on the document is the company's own. It was left out."
            ),
            Notice.SOURCES_DISAGREE: _("The sources of this document do not agree."),
            Notice.NO_TEXT: _(
                "The document is a scan without text: nothing could be read in it. Enter the "
                "payment by hand."
            ),
            Notice.UNREADABLE: _(
                "A file of this document could not be read. Look at it yourself, and enter the "
                "payment by hand."
            ),
            Notice.ENCRYPTED: _(
                "A file of this document is locked with a password, so it could not be read."
            ),
        }[Notice(code)]

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
        _ = self.env._
        return {
            "api": _("The e-Box itself"),
            "ubl": _("The electronic invoice (UBL)"),
            "qr": _("The QR code on the page"),
            "text": _("The text of the page"),
            "manual": _("Entered by hand"),
        }[code]

    @api.model
    def _of_refusal(self, reason):
        """Why a payment has no QR, and what to do about it."""
        _ = self.env._
        return {
            EpcReason.NO_AMOUNT: _("the amount is missing."),
            EpcReason.AMOUNT_OUT_OF_RANGE: _(
                "the amount must be between 0.01 and 999,999,999.99 euros."
            ),
            EpcReason.AMOUNT_BELOW_CENT: _("the amount has parts of a cent."),
            EpcReason.CURRENCY: _("only payments in euros can be paid by QR code."),
            EpcReason.NO_IBAN: _("the account number of the beneficiary is missing."),
            EpcReason.IBAN_INVALID: _("the account number is wrong: its check digits do not fit."),
            EpcReason.IBAN_OUTSIDE_SEPA: _(
                "the account is in a country outside the euro payments area (SEPA)."
            ),
            EpcReason.BIC_INVALID: _("the BIC has no valid form."),
            EpcReason.BIC_NEEDED: _("an account in this country needs its BIC, which is missing."),
            EpcReason.NO_BENEFICIARY: _("the name of the beneficiary is missing."),
            EpcReason.STRUCTURED_INVALID: _(
                "the structured communication is wrong: its check digits do not fit."
            ),
            EpcReason.TWO_COMMUNICATIONS: _(
                "a payment has one communication, structured or free, not both."
            ),
            EpcReason.TEXT_TOO_LONG: _("the communication is longer than 140 characters."),
            EpcReason.TOO_LARGE: _("name and communication together are too long for a QR code."),
        }[reason]
