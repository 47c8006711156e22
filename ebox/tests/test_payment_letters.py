"""Letters that ask for a payment, of kinds that no layout of the sandbox has."""
from __future__ import annotations

import unittest

from ..payment.model import Answer
from .letters import COMMUNICATION, IBAN, Letters, Read

LETTERS: dict[str, Read] = {
    "fr-circulation": (
        Answer.TO_PAY,
        {"amount": ("456.72",), "due": "15/04/2026", "iban": IBAN,
         "structured": COMMUNICATION, "beneficiary": "Perception et Recouvrement"}, """
    Taxe de circulation sur les véhicules automobiles
    Votre véhicule 1-ABC-234 est soumis à la taxe pour la période du 01/03/2026 au 28/02/2027.
    Nous vous demandons de bien vouloir acquitter le montant de 456,72 € avant le 15 avril
    2026 sur le compte {I} de Perception et Recouvrement en reproduisant la communication {C}.
    A défaut de paiement dans le délai, une amende de 91,34 € sera appliquée.
        """),
    "nl-verkeersbelasting": (
        Answer.TO_PAY,
        {"amount": ("456.72",), "due": "15/04/2026", "iban": IBAN,
         "structured": COMMUNICATION, "beneficiary": "Vlaamse Belastingdienst"}, """
    Verkeersbelasting
    Voor uw voertuig 1-ABC-234 moet u 456,72 euro betalen.
    Doe dat ten laatste op 15 april 2026 op rekeningnummer {I} van de Vlaamse Belastingdienst.
    Vermeld daarbij de gestructureerde mededeling {C}.
    Betaalt u te laat, dan rekenen we 20,00 euro kosten aan.
        """),
    "nl-jaarbijdrage": (
        Answer.TO_PAY,
        {"amount": ("347.50",), "due": "30/06/2026", "iban": IBAN,
         "structured": COMMUNICATION}, """
    Jaarlijkse bijdrage ten laste van vennootschappen
    Bijdragejaar                           2026
    Bedrag van de bijdrage                 347,50 EUR
    Te betalen vóór                        30/06/2026
    Rekeningnummer                         {I}
    Gestructureerde mededeling             {C}
        """),
    "nl-ingebrekestelling": (
        Answer.TO_PAY,
        {"amount": ("1393.40",), "due": "12/03/2026", "iban": IBAN,
         "free": "dossier 2026-0045"}, """
    INGEBREKESTELLING
    Ondanks onze herinneringen blijft factuur 2026-0045 van 12/01/2026 onbetaald.
    Hoofdsom                               1.250,00 €
    Schadebeding 10 %                        125,00 €
    Interesten                                18,40 €
    Totaal verschuldigd                    1.393,40 €
    Wij stellen u in gebreke om 1.393,40 € te betalen uiterlijk op 12/03/2026 op rekening {I},
    met vermelding van dossier 2026-0045.
        """),
    "de-mahnung": (
        Answer.TO_PAY, {"amount": ("1265.00",), "due": "12/03/2026", "iban": IBAN}, """
    ZAHLUNGSERINNERUNG
    Trotz unserer Erinnerungen ist die Rechnung 2026-0045 vom 12.01.2026 noch unbezahlt.
    Offener Betrag                         1.250,00 €
    Mahngebühren                              15,00 €
    Insgesamt zu zahlen                    1.265,00 €
    Bitte begleichen Sie den Gesamtbetrag bis zum 12.03.2026 auf unser Konto {I}.
        """),
    "fr-gaz": (
        Answer.TO_PAY,
        {"amount": ("377.52",), "due": "24/05/2026", "iban": IBAN,
         "structured": COMMUNICATION}, """
    Facture intermédiaire
    Votre acompte du mois de mai           312,00 €
    TVA 21 %                                65,52 €
    Montant de la facture                  377,52 €
    À payer au plus tard le                24/05/2026
    IBAN                                   {I}
    Communication                          {C}
        """),
    "fr-rejet": (
        Answer.TO_PAY,
        {"amount": ("120.00",), "due": "28/02/2026", "iban": IBAN,
         "structured": COMMUNICATION}, """
    Domiciliation refusée
    Le prélèvement de 120,00 € du 03/02/2026 n'a pas pu être exécuté.
    Nous vous prions de virer 120,00 € sur le compte {I} avant le 28/02/2026, communication
    {C}.
        """),
    "fr-parking": (
        Answer.TO_PAY,
        {"amount": ("30.00",), "due": "28/02/2026", "iban": IBAN,
         "structured": COMMUNICATION}, """
    REDEVANCE DE STATIONNEMENT
    Véhicule : 1-ABC-234      Date : 14/02/2026
    Une redevance de 30,00 EUR vous est réclamée.
    Vous pouvez la payer par virement sur le compte {I} avec la communication {C} jusqu'au
    28/02/2026. Au-delà, le montant sera majoré de 15,00 EUR.
        """),
    "nl-secretariaat": (
        Answer.TO_PAY,
        {"amount": ("7235.43",), "due": "05/06/2026", "iban": IBAN,
         "structured": COMMUNICATION}, """
    Sociaal secretariaat – provisieoproep
    Te storten provisie                               7.235,43 EUR
    Te ontvangen vóór                                 05/06/2026
    Rekening                                          {I}
    Vermelding                                        {C}
        """),
    "fr-titre-executoire": (
        Answer.TO_PAY,
        {"amount": ("2345.67",), "due": "20/08/2026", "iban": IBAN,
         "structured": COMMUNICATION, "beneficiary": "Office national"}, """
    Contrainte administrative
    Débiteur : Boulangerie Exemple SRL
    La présente contrainte porte sur un montant total de 2.345,67 EUR, à majorer des frais
    d'exécution. Ce montant doit être crédité au plus tard le 20/08/2026 sur le compte {I} au
    nom de l'Office national. Communication à mentionner : {C}
        """),
    "de-zwang": (
        Answer.TO_PAY,
        {"amount": ("2345.67",), "due": "20/08/2026", "iban": IBAN,
         "structured": COMMUNICATION, "beneficiary": "Landesamtes"}, """
    Zwangsvollstreckungsbefehl
    Wir fordern von Ihnen die Zahlung von 2.345,67 EUR.
    Sie haben dafür Zeit bis zum 20.08.2026.
    Überweisen Sie den Betrag auf das Konto {I} auf den Namen des Landesamtes mit der
    Mitteilung {C}.
        """),
    "nl-ziekenhuis": (
        Answer.TO_PAY,
        {"amount": ("224.30",), "due": "14/07/2026", "iban": IBAN,
         "structured": COMMUNICATION}, """
    UW ZIEKENHUISFACTUUR
    Totaal van de kosten                            1.204,50
    Ten laste van het ziekenfonds                  -  980,20
    Persoonlijk aandeel                               224,30
    Door u te betalen                                 224,30 EUR
    Betaal voor 14-07-2026 op {I} met {C}
        """),
    "fr-plan": (
        Answer.TO_PAY,
        {"amount": ("1000.00", "1000.00", "1000.00",), "due": "15/09/2026", "iban": IBAN,
         "structured": COMMUNICATION}, """
    Plan de paiement accordé
    Votre dette de 3.000,00 € peut être remboursée en trois mensualités :
    1re mensualité     1.000,00 €     à payer pour le 15/09/2026
    2e mensualité      1.000,00 €     à payer pour le 15/10/2026
    3e mensualité      1.000,00 €     à payer pour le 15/11/2026
    Versez chaque mensualité sur le compte {I} avec la communication {C}.
        """),
    "nl-afbetalingsplan": (
        Answer.TO_PAY,
        {"amount": ("1000.00", "1000.00", "1000.00",), "due": "15/09/2026", "iban": IBAN,
         "structured": COMMUNICATION}, """
    Afbetalingsplan
    Uw schuld van 3.000,00 € mag u in drie keer terugbetalen:
    15/09/2026     1.000,00 €
    15/10/2026     1.000,00 €
    15/11/2026     1.000,00 €
    Stort elke schijf op rekening {I} met de mededeling {C}.
        """),
    "de-grid": (
        Answer.TO_PAY,
        {"amount": ("1845.20",), "due": "30/09/2026", "iban": IBAN,
         "structured": COMMUNICATION, "beneficiary": "Sozialfonds Bau"}, """
    GESAMTFORDERUNG           FÄLLIGKEITSTERMIN          EMPFÄNGERKONTO
    1.845,20 EUR              30.09.2026                 {I}

    STRUKT. MITTEILUNG        ZAHLUNGSEMPFÄNGER
    {C}      Sozialfonds Bau
        """),
    "de-notar": (
        Answer.TO_PAY,
        {"amount": ("28450.00",), "due": "10/10/2026", "iban": IBAN, "free": "2026/778-AB"}, """
    Kaufurkunde – Vorschuss für Kosten
    Damit die Urkunde beurkundet werden kann, müssen wir bis zum 10.10.2026 einen Vorschuss
    von 28.450,00 € auf unserem Anderkonto {I} erhalten (Referenz 2026/778-AB).
        """),
    "de-afsca": (
        Answer.TO_PAY, {"amount": ("612.40",), "iban": IBAN, "structured": COMMUNICATION}, """
    Jährliche Abgabe – Zahlungsmitteilung
    Die Abgabe für 2026 beläuft sich auf 612,40 EUR und ist innerhalb von dreißig Tagen zu
    entrichten. Kontonummer {I}      Mitteilung {C}
        """),
    "fr-1": (
        Answer.TO_PAY,
        {"amount": ("734.15",), "due": "14/11/2026", "iban": IBAN,
         "beneficiary": "Cabinet Exemple SPRL", "free": "FAC/2026/0098"}, """
    Récapitulatif

    Somme qui nous est due            734,15 €
    Règlement souhaité pour le        14 novembre 2026
    Coordonnées de paiement           {I}
    Titulaire                         Cabinet Exemple SPRL
    Référence à rappeler              FAC/2026/0098
        """),
    "nl-2": (
        Answer.TO_PAY,
        {"amount": ("1080.00",), "due": "15/12/2026", "iban": IBAN,
         "structured": COMMUNICATION, "bic": "PCHQBEBB", "beneficiary": "Atelier Voorbeeld"}, """
    Totaal incl. btw te voldoen: 1.080,00 EUR | Vervaldag: 15.12.2026
    Overschrijving op: {I} (BIC PCHQBEBB) | Begunstigde: Atelier Voorbeeld
    Mededeling: {C}
        """),
    "de-3": (
        Answer.TO_PAY,
        {"amount": ("95.00",), "due": "03/05/2026", "iban": IBAN,
         "structured": COMMUNICATION, "beneficiary": "Schalter Beispiel"}, """
    Zahlungsanzeige Eintragungsgebühr

    Die Gebühr beträgt 95,00 Euro. Die Zahlung wird innerhalb eines Monats erwartet,
    spätestens am 3. Mai 2026. Verwenden Sie das Konto {I} von Schalter Beispiel und die
    strukturierte Mitteilung {C}.
        """),
    "nl-8": (
        Answer.TO_PAY,
        {"amount": ("1210.00",), "due": "31/08/2026", "iban": IBAN,
         "structured": COMMUNICATION}, """
    Factuur 2026/551

    Totaal excl. btw    1.000,00 €
    Btw 21 %              210,00 €
    Totaal incl. btw    1.210,00 €

    Betalingsvoorwaarden: 30 dagen einde maand, dus tegen 31/08/2026, op rekening {I}.
    Mededeling: {C}
        """),
    "fr-cadastre": (
        Answer.TO_PAY,
        {"amount": ("1300.00",), "due": "31/10/2026", "iban": IBAN,
         "structured": COMMUNICATION, "beneficiary": "Service public de Wallonie Fiscalité"}, """
    PRÉCOMPTE IMMOBILIER – AVERTISSEMENT-EXTRAIT DE RÔLE

    Revenu cadastral indexé                           3.412,00 €
    Précompte immobilier                              1.364,80 €
    Réduction accordée                                   64,80 €
    Net à payer                                       1.300,00 €

    À payer au plus tard le 31.10.2026 au compte {I} du Service public de Wallonie Fiscalité,
    communication {C}.
        """),
    "de-busse": (
        Answer.TO_PAY,
        {"amount": ("1000.00",), "due": "20/09/2026", "iban": IBAN,
         "structured": COMMUNICATION, "beneficiary": "FÖD Finanzen"}, """
    Verwaltungsgeldbuße – verspätete MwSt.-Erklärung

    Die Geldbuße beträgt 500,00 EUR je Erklärung. Gesamtbetrag der Geldbuße: 1.000,00 EUR.
    Sie sind verpflichtet, diesen Betrag vor dem 20.09.2026 zu zahlen.

    Kontonummer: {I}
    Auf den Namen: FÖD Finanzen
    Strukturierte Mitteilung: {C}
        """),
    "fr-complement": (
        Answer.TO_PAY,
        {"amount": ("512.00",), "due": "15/07/2026", "iban": IBAN,
         "structured": COMMUNICATION, "bic": "PCHQBEBB"}, """
    Régularisation de vos cotisations

    Cotisations dues                                  8.412,00
    Provisions payées                               - 7.900,00
    Complément à verser                                 512,00 EUR

    Merci d'effectuer le versement pour le 15/07/2026 au plus tard.
    Compte : {I} (BIC : PCHQBEBB)   Communication : {C}
        """),
    "nl-inst2": (
        Answer.TO_PAY,
        {"amount": ("250.00", "250.00", "250.00", "250.00",), "due": "05/01/2026",
         "iban": IBAN, "structured": COMMUNICATION}, """
    Betalingsfaciliteiten

    Wij aanvaarden dat u uw schuld in vier stortingen aanzuivert:

    Nr.     Te storten tegen      Bedrag
    1       05/01/2026            250,00 €
    2       05/02/2026            250,00 €
    3       05/03/2026            250,00 €
    4       05/04/2026            250,00 €

    Rekening {I}    Referentie {C}
        """),
    "s-right-aligned": (
        Answer.TO_PAY,
        {"amount": ("2310.45",), "due": "17/09/2026", "iban": IBAN,
         "structured": COMMUNICATION, "beneficiary": "Waterbedrijf Voorbeeld"}, """
               Uw referentie   2026/887
          Totaal te voldoen   2.310,45 EUR
        Uiterste betaaldag   17-09-2026
      Rekening begunstigde   {I}
           Naam begunstigde   Waterbedrijf Voorbeeld
    Mededeling overschrijving   {C}
        """),
    "s-numbered-de": (
        Answer.TO_PAY,
        {"amount": ("780.00",), "due": "02/04/2026", "iban": IBAN,
         "structured": COMMUNICATION}, """
    (1) Aktenzeichen            (2) Datum des Bescheids
    26-11-0098                  03.03.2026
    (3) Festgesetzter Betrag    (4) Zu entrichten bis zum
    780,00 EUR                  02.04.2026
    (5) Bankverbindung          (6) Verwendungszweck
    {I}                        {C}
        """),
    "s-numbered-fr": (
        Answer.TO_PAY,
        {"amount": ("780.00",), "due": "02/04/2026", "iban": IBAN,
         "structured": COMMUNICATION}, """
    A. Dossier                  B. Date de la décision
    26-11-0098                  03.03.2026
    C. Montant de l'amende      D. Exigible au plus tard le
    780,00 EUR                  02.04.2026
    E. Compte à créditer        F. Communication
    {I}                        {C}
        """),
    "s-table-row-nl": (
        Answer.TO_PAY,
        {"amount": ("845.00",), "due": "03/03/2026", "iban": IBAN,
         "structured": COMMUNICATION, "beneficiary": "Leverancier Voorbeeld NV"}, """
    Factuur        Datum         Vervaldag     Openstaand      Mededeling
    2026-100       01/02/2026    03/03/2026    845,00 €        {C}

    Betaling uit te voeren op rekening {I} van Leverancier Voorbeeld NV.
        """),
    "p-fr-free": (
        Answer.TO_PAY,
        {"amount": ("64.80",), "due": "08/08/2026", "iban": IBAN,
         "beneficiary": "Régie Exemple", "free": "DOSSIER 2026/441"}, """
    Pour régulariser votre situation, il vous suffit de virer 64,80 EUR au compte {I} ouvert
    au nom de Régie Exemple, en indiquant « DOSSIER 2026/441 » en communication, et ce avant
    le 8 août 2026.
        """),
    "p-de-inv": (
        Answer.TO_PAY,
        {"amount": ("1112.00",), "due": "04/11/2026", "iban": IBAN,
         "structured": COMMUNICATION}, """
    Es sind noch 1.112,00 Euro offen. Dürfen wir Sie bitten, diesen Betrag bis zum 04.11.2026
    auf {I} ({C}) zu überweisen?
        """),
    "nl-gas": (
        Answer.TO_PAY,
        {"amount": ("58.00",), "due": "20/03/2026", "iban": IBAN,
         "structured": COMMUNICATION}, """
    GAS-boete

    Vaststelling op 04/02/2026 om 08:14
    De boete is vastgesteld op 58,00 €. U betaalt dit bedrag binnen 30 dagen, dus ten laatste
    op 20/03/2026. Betaalwijze: overschrijving op rekeningnummer {I} met vermelding van {C}.
        """),
    "nl-vzw": (
        Answer.TO_PAY,
        {"due": "28/02/2026", "iban": IBAN, "free": "lidgeld 2026 – 4412",
         "amount": ("150",)}, """
    Oproep lidgeld 2026

    Beste leden,
    Het lidgeld blijft 150 €. Mogen wij u vragen dit te storten voor 28 februari 2026 op
    rekening {I} (mededeling: lidgeld 2026 – 4412)?
        """),
    "de-stundung": (
        Answer.TO_PAY,
        {"amount": ("310.00", "310.00", "310.00",), "due": "10/02/2026", "iban": IBAN,
         "structured": COMMUNICATION}, """
    Ihrem Antrag auf Ratenzahlung wird stattgegeben. Tilgungsplan:

    Rate 1: 310,00 € zum 10.02.2026
    Rate 2: 310,00 € zum 10.03.2026
    Rate 3: 310,00 € zum 10.04.2026

    Konto: {I} – Mitteilung: {C}
        """),
}


class ToPay(Letters, unittest.TestCase):
    LETTERS = LETTERS
