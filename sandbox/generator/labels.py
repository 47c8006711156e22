"""The words that stand beside a figure, per language; synonyms as the senders use them."""
from __future__ import annotations

from zlib import crc32

_LABELS: dict[str, dict[str, tuple[str, ...]]] = {
    "fr": {
        "amount": ("Montant à payer", "Montant total à payer", "Net à payer", "Total à payer",
                   "Solde dû", "Somme à payer", "Montant dû"),
        "refund_amount": ("Montant à rembourser", "Solde à rembourser", "Remboursement"),
        "debit_amount": ("Montant domicilié", "Montant prélevé par domiciliation"),
        "due": ("Date limite de paiement", "Date ultime de paiement", "À payer avant le",
                "À payer au plus tard le", "Échéance", "Payable pour le"),
        "debit_due": ("Date de la domiciliation", "Domiciliation exécutée le"),
        "refund_due": ("Date du remboursement", "Remboursé le"),
        "communication": ("Communication structurée", "Communication", "Référence de paiement",
                          "VCS"),
        "text": ("Communication", "Référence de paiement"),
        "beneficiary": ("Bénéficiaire", "Nom du bénéficiaire"),
        "iban": ("Au compte de", "Sur le compte", "Compte bénéficiaire", "IBAN"),
        "bic": ("BIC", "Code BIC"),
        "own_iban": ("Votre compte connu de nos services",
                     "Votre compte pour les remboursements"),
        "reference": ("Nos références", "Notre référence", "Référence du dossier"),
        "customer": ("Numéro de client", "Votre numéro chez nous"),
        "enterprise": ("Numéro d’entreprise",),
        "date": ("Date", "Date d’envoi"),
        "contact": ("Votre correspondant",),
        "page": ("Page",),
        "nothing": ("Ce document ne donne lieu à aucun paiement.",),
        "scan": ("Scannez pour payer",),
        "link": ("En savoir plus : scannez",),
        "direct_debit": ("Domiciliation SEPA : vous ne devez rien faire.",),
        "refund": ("Aucun paiement n’est attendu de votre part.",),
        "slip": ("ORDRE DE VIREMENT",),
    },
    "nl": {
        "amount": ("Te betalen bedrag", "Te betalen", "Totaal te betalen", "Verschuldigd bedrag",
                   "Saldo", "Totaal verschuldigd bedrag"),
        "refund_amount": ("Terug te betalen bedrag", "Terug te betalen", "Terugbetaling"),
        "debit_amount": ("Bedrag van de domiciliëring", "Gedomicilieerd bedrag"),
        "due": ("Uiterste betaaldatum", "Te betalen vóór", "Te betalen ten laatste op",
                "Vervaldatum", "Vervaldag"),
        "debit_due": ("Datum van de domiciliëring", "Domiciliëring op"),
        "refund_due": ("Datum van de terugbetaling", "Terugbetaald op"),
        "communication": ("Gestructureerde mededeling", "Mededeling", "OGM", "Betalingsreferte",
                          "Betalingskenmerk"),
        "text": ("Mededeling", "Betalingskenmerk"),
        "beneficiary": ("Begunstigde", "Ten name van"),
        "iban": ("Op rekening", "Op rekeningnummer", "Rekening begunstigde", "IBAN"),
        "bic": ("BIC", "BIC-code"),
        "own_iban": ("Uw rekeningnummer zoals bij ons bekend", "Uw rekening voor terugbetalingen"),
        "reference": ("Ons kenmerk", "Onze referentie", "Dossiernummer"),
        "customer": ("Klantnummer", "Uw nummer bij ons"),
        "enterprise": ("Ondernemingsnummer",),
        "date": ("Datum", "Verzendingsdatum"),
        "contact": ("Uw contactpersoon",),
        "page": ("Blz.",),
        "nothing": ("Dit document geeft geen aanleiding tot een betaling.",),
        "scan": ("Scan om te betalen",),
        "link": ("Meer weten? Scan",),
        "direct_debit": ("SEPA-domiciliëring: u hoeft niets te doen.",),
        "refund": ("U hoeft niets te betalen.",),
        "slip": ("OVERSCHRIJVINGSOPDRACHT",),
    },
    "de": {
        "amount": ("Zu zahlender Betrag", "Zahlbetrag", "Gesamtbetrag", "Fälliger Betrag"),
        "refund_amount": ("Zu erstattender Betrag", "Zu erstatten", "Erstattung"),
        "debit_amount": ("Betrag der Lastschrift", "Lastschriftbetrag"),
        "due": ("Zahlungsfrist", "Zahlbar spätestens am", "Fälligkeitsdatum", "Zahlbar bis"),
        "debit_due": ("Datum der Lastschrift", "Lastschrift am"),
        "refund_due": ("Datum der Erstattung", "Erstattet am"),
        "communication": ("Strukturierte Mitteilung", "Mitteilung", "Verwendungszweck"),
        "text": ("Mitteilung", "Verwendungszweck"),
        "beneficiary": ("Empfänger", "Begünstigter"),
        "iban": ("Kontonummer", "Auf das Konto", "IBAN"),
        "bic": ("BIC", "BIC-Code"),
        "own_iban": ("Ihre uns bekannte Kontonummer", "Ihr Konto für Erstattungen"),
        "reference": ("Unser Zeichen", "Aktenzeichen"),
        "customer": ("Kundennummer", "Ihre Nummer bei uns"),
        "enterprise": ("Unternehmensnummer",),
        "date": ("Datum", "Versanddatum"),
        "contact": ("Ihr Ansprechpartner",),
        "page": ("Seite",),
        "nothing": ("Dieses Dokument führt zu keiner Zahlung.",),
        "scan": ("Zum Zahlen scannen",),
        "link": ("Mehr erfahren: scannen",),
        "direct_debit": ("SEPA-Lastschrift: Sie brauchen nichts zu tun.",),
        "refund": ("Sie brauchen nichts zu zahlen.",),
        "slip": ("ÜBERWEISUNGSAUFTRAG",),
    },
}


def label(field: str, language: str, wording: int = 0) -> str:
    """The label of ``field``; ``wording`` chooses among the synonyms, per field."""
    choices = _LABELS[language][field]
    return choices[(crc32(field.encode()) + wording) % len(choices)]


def synonyms(field: str, language: str) -> tuple[str, ...]:
    """All labels of ``field``."""
    return _LABELS[language][field]
