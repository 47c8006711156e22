"""The reference data that the sandbox's providers publish."""
from __future__ import annotations

from ..model import Application, Catalogue, MessageType, Text
from .senders import HOUSES


def _text(fr: str, nl: str, de: str) -> Text:
    return {"fr": fr, "nl": nl, "de": de}


def _type(type_id: str, name: Text, houses: tuple[str, ...], months: int = 24) -> MessageType:
    return MessageType(type_id, name, tuple(HOUSES[key].sender.number for key in houses), months)


def _application(application_id: str, house: str, name: Text) -> Application:
    return Application(application_id, name, (HOUSES[house].sender.number,))


MESSAGE_TYPES: dict[str, MessageType] = {kind.type_id: kind for kind in (
    _type("NSSO_ACCOUNT", _text("Compte employeur", "Werkgeversrekening", "Arbeitgeberkonto"),
          ("nsso",)),
    _type("NSSO_REMINDER", _text("Rappel de paiement", "Betalingsherinnering",
                                 "Zahlungserinnerung"), ("nsso",)),
    _type("NSSO_FORMAL", _text("Mise en demeure", "Ingebrekestelling", "Inverzugsetzung"),
          ("nsso",)),
    _type("NSSO_DMFA", _text("Notification DmfA", "DmfA-notificatie", "DmfA-Mitteilung"),
          ("nsso",)),
    _type("NSSO_DIMONA", _text("Notification Dimona", "Dimona-notificatie", "Dimona-Mitteilung"),
          ("nsso",), 3),
    _type("NSSO_CERTIFICATE", _text("Attestation", "Attest", "Bescheinigung"), ("nsso",), 6),
    _type("VAT_ACCOUNT", _text("Compte TVA", "Btw-rekening", "MwSt.-Konto"), ("finance",)),
    _type("VAT_FINE", _text("Amende TVA", "Btw-boete", "MwSt.-Geldbuße"), ("finance",)),
    _type("CIT_ASSESSMENT", _text("Avertissement-extrait de rôle", "Aanslagbiljet",
                                  "Steuerbescheid"), ("finance",)),
    _type("CIT_PREPAYMENT", _text("Versements anticipés", "Voorafbetalingen", "Vorauszahlungen"),
          ("finance",)),
    _type("FIN_INFORMATION", _text("Information fiscale", "Fiscale mededeling",
                                   "Steuerliche Mitteilung"), ("finance",), 3),
    _type("LOCAL_TAX", _text("Taxe locale", "Lokale belasting", "Lokale Steuer"),
          ("commune", "province")),
    _type("LOCAL_INFORMATION", _text("Avis communal", "Gemeentelijk bericht",
                                     "Gemeindliche Mitteilung"), ("commune",), 12),
    _type("VEHICLE_TAX", _text("Taxe de circulation", "Verkeersbelasting", "Verkehrssteuer"),
          ("flemish_tax",)),
    _type("SOCIAL_FUND", _text("Cotisation des sociétés", "Vennootschapsbijdrage",
                               "Gesellschaftsbeitrag"), ("fund",)),
    _type("INVOICE", _text("Facture", "Factuur", "Rechnung"),
          ("lease", "secretariat", "prevention")),
    _type("PAYROLL", _text("Documents salariaux", "Loondocumenten", "Lohnunterlagen"),
          ("secretariat",)),
    _type("INSURANCE", _text("Avis d’échéance", "Vervaldagbericht", "Fälligkeitsanzeige"),
          ("insurer",)),
    _type("SEIZURE", _text("Saisie et recouvrement", "Beslag en invordering",
                           "Pfändung und Beitreibung"), ("bailiff",)),
    _type("CBE_INFORMATION", _text("Données d’entreprise", "Ondernemingsgegevens",
                                   "Unternehmensdaten"), ("counter",), 12),
)}

APPLICATIONS: dict[str, Application] = {item.application_id: item for item in (
    _application("NSSO_FINANCE", "nsso", _text("Perception ONSS", "Inning RSZ", "Einziehung LSS")),
    _application("NSSO_DECLARATIONS", "nsso", _text("DmfA et Dimona", "DmfA en Dimona",
                                                    "DmfA und Dimona")),
    _application("FIN_INTERVAT", "finance", _text("Intervat", "Intervat", "Intervat")),
    _application("FIN_BIZTAX", "finance", _text("Biztax", "Biztax", "Biztax")),
    _application("LOCAL_TAXES", "commune", _text("Taxes locales", "Lokale belastingen",
                                                 "Lokale Steuern")),
    _application("PROVINCIAL_TAXES", "province", _text("Taxes provinciales",
                                                       "Provinciebelastingen",
                                                       "Provinzialsteuern")),
    _application("FLEMISH_TAXES", "flemish_tax", {"nl": "Vlaamse belastingen"}),
    _application("FUND_CONTRIBUTIONS", "fund", _text("Cotisations", "Bijdragen", "Beiträge")),
    _application("LEASE_BILLING", "lease", _text("Facturation", "Facturatie", "Fakturierung")),
    _application("SECRETARIAT_BILLING", "secretariat", _text("Facturation", "Facturatie",
                                                             "Fakturierung")),
    _application("SECRETARIAT_PAYROLL", "secretariat", _text("Paie", "Loon", "Lohn")),
    _application("PREVENTION_BILLING", "prevention", _text("Facturation", "Facturatie",
                                                           "Fakturierung")),
    _application("INSURER_POLICIES", "insurer", _text("Contrats", "Contracten", "Verträge")),
    _application("BAILIFF_FILES", "bailiff", _text("Dossiers", "Dossiers", "Akten")),
    _application("COUNTER_FILES", "counter", _text("Guichet", "Loket", "Schalter")),
)}


def catalogue() -> Catalogue:
    """Senders, message types and applications of all providers."""
    return Catalogue(
        tuple(house.sender for house in HOUSES.values()),
        tuple(MESSAGE_TYPES.values()),
        tuple(APPLICATIONS.values()),
    )
