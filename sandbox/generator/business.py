"""The standard business data of a message (keys as the e-Box publishes them)."""
from __future__ import annotations

from datetime import date

from ..model import BusinessDatum, Text

_NAMES: dict[str, Text] = {
    "BUSINESS_DOMAIN": {"fr": "Domaine", "nl": "Domein", "de": "Bereich"},
    "CONFIDENTIAL": {"fr": "Confidentiel", "nl": "Vertrouwelijk", "de": "Vertraulich"},
    "FOR_INFORMATION": {"fr": "Pour information", "nl": "Ter informatie", "de": "Zur Information"},
    "FOR_ACTION": {"fr": "Action requise", "nl": "Actie vereist", "de": "Handlung erforderlich"},
    "FOR_ACTION_DUE_DATE": {"fr": "Date limite de l’action", "nl": "Uiterste datum van de actie",
                            "de": "Frist der Handlung"},
    "MESSAGE_NATURE": {"fr": "Nature du message", "nl": "Aard van het bericht",
                       "de": "Art der Nachricht"},
    "EMPNOSSBENOSS": {"fr": "Numéro ONSS", "nl": "RSZ-nummer", "de": "LSS-Nummer"},
    "EMPNOSSBECBE": {"fr": "Numéro d’entreprise de l’employeur",
                     "nl": "Ondernemingsnummer van de werkgever",
                     "de": "Unternehmensnummer des Arbeitgebers"},
}
_DOMAINS: dict[str, Text] = {
    "social": {"fr": "Sécurité sociale", "nl": "Sociale zekerheid", "de": "Soziale Sicherheit"},
    "tax": {"fr": "Fiscalité", "nl": "Fiscaliteit", "de": "Steuern"},
    "billing": {"fr": "Facturation", "nl": "Facturatie", "de": "Fakturierung"},
    "justice": {"fr": "Justice", "nl": "Justitie", "de": "Justiz"},
}


def _same(value: str) -> Text:
    return {"fr": value, "nl": value, "de": value}


def datum(key: str, value: str) -> BusinessDatum:
    """A datum whose value reads the same in all languages."""
    return BusinessDatum(key, _NAMES[key], (_same(value),))


def domain(name: str) -> BusinessDatum:
    """The business domain: ``social``, ``tax``, ``billing`` or ``justice``."""
    return BusinessDatum("BUSINESS_DOMAIN", _NAMES["BUSINESS_DOMAIN"], (_DOMAINS[name],))


def confidential() -> list[BusinessDatum]:
    """Marks a message as confidential."""
    return [datum("CONFIDENTIAL", "true")]


def for_information() -> list[BusinessDatum]:
    """Nothing needs to be done."""
    return [datum("FOR_INFORMATION", "true")]


def for_action(due: date) -> list[BusinessDatum]:
    """Something must be done by ``due``."""
    return [datum("FOR_ACTION", "true"), datum("FOR_ACTION_DUE_DATE", due.isoformat())]


def nature(value: str) -> list[BusinessDatum]:
    """``ORIGINAL``, ``COPY`` or ``REPLY``."""
    return [datum("MESSAGE_NATURE", value)]


def employer(nsso_number: str, enterprise_number: str) -> list[BusinessDatum]:
    """The employer that a social message is about."""
    return [datum("EMPNOSSBENOSS", nsso_number), datum("EMPNOSSBECBE", enterprise_number)]
