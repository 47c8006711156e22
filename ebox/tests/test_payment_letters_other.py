"""Letters whose money comes, is collected or was paid, or that only speak of money."""
from __future__ import annotations

import unittest

from ..payment.model import Answer
from .letters import Letters, Read

LETTERS: dict[str, Read] = {
    "fr-indemnite": (
        Answer.REFUND, {"amount": ("3450.00",)}, """
    Règlement de votre sinistre 2026/123
    Nous avons le plaisir de vous informer que l'indemnité de 3.450,00 € sera versée sur
    votre compte {O} dans les prochains jours. La franchise de 250,00 € reste à votre charge.
        """),
    "nl-schade": (
        Answer.REFUND, {"amount": ("3450.00",)}, """
    Regeling van uw schadegeval
    De schadevergoeding van 3.450,00 EUR wordt binnenkort op uw rekening {O} gestort.
    De vrijstelling van 250,00 EUR werd in mindering gebracht.
        """),
    "de-schaden": (
        Answer.REFUND, {"amount": ("3450.00",)}, """
    Regelung Ihres Schadensfalls
    Die Entschädigung in Höhe von 3.450,00 EUR wird in den nächsten Tagen auf Ihr Konto {O}
    überwiesen.
        """),
    "fr-subside": (
        Answer.REFUND, {"amount": ("5000.00",), "due": "15/05/2026"}, """
    Décision d'octroi d'une prime à l'emploi
    Une prime de 5.000,00 € vous est accordée. Elle sera liquidée le 15/05/2026 sur le compte
    {O}.
        """),
    "nl-subsidie": (
        Answer.REFUND, {"amount": ("5000.00",), "due": "15/05/2026"}, """
    Toekenning van een subsidie
    Wij kennen u een subsidie van 5.000,00 euro toe. Het bedrag wordt op 15/05/2026
    uitbetaald op rekening {O}.
        """),
    "de-zuschuss": (
        Answer.REFUND, {"amount": ("5000.00",), "due": "15/05/2026"}, """
    Bewilligung eines Zuschusses
    Ihnen wurde ein Zuschuss von 5.000,00 EUR gewährt. Er wird am 15.05.2026 auf Ihr Konto
    {O} ausgezahlt.
        """),
    "nl-afrekening-tegoed": (
        Answer.REFUND, {"amount": ("50.00",)}, """
    Jaarafrekening water
    Verbruik                                          410,00 €
    Betaalde voorschotten                           - 460,00 €
    Tegoed                                             50,00 €
    Wij storten dit tegoed binnen de 14 dagen terug op rekening {O}.
        """),
    "fr-4": (
        Answer.REFUND, {"amount": ("212.30",)}, """
    Votre décompte présente un excédent de 212,30 €. Nous procédons au remboursement de cette
    somme sur le compte {O} dans un délai de dix jours ouvrables.
        """),
    "de-4": (
        Answer.REFUND, {"amount": ("212.30",)}, """
    Ihre Abrechnung weist einen Überschuss von 212,30 € auf. Wir veranlassen die Erstattung
    dieser Summe auf das Konto {O} innerhalb von zehn Werktagen.
        """),
    "fr-isoc-remb": (
        Answer.REFUND, {"amount": ("1790.00",), "due": "30/11/2026"}, """
    AVERTISSEMENT-EXTRAIT DE RÔLE – IMPÔT DES SOCIÉTÉS

    Impôt total                                      14.210,00 €
    Versements anticipés                             16.000,00 €
    Montant en votre faveur                           1.790,00 €

    Ce montant vous sera versé au plus tard le 30/11/2026 sur le compte {O}.
        """),
    "nl-venb-terug": (
        Answer.REFUND, {"amount": ("1790.00",), "due": "30/11/2026"}, """
    AANSLAGBILJET – VENNOOTSCHAPSBELASTING

    Totale belasting                                 14.210,00 €
    Voorafbetalingen                                 16.000,00 €
    Bedrag in uw voordeel                             1.790,00 €

    Dit bedrag wordt u uiterlijk op 30/11/2026 gestort op rekening {O}.
        """),
    "t-caution-nl": (
        Answer.REFUND, {"amount": ("1500.00",), "due": "12/06/2026"}, """
    Vrijgave van uw waarborg

    De waarborg van 1.500,00 EUR wordt vrijgegeven en teruggestort op rekening {O} op
    12/06/2026.
        """),
    "fr-dd": (
        Answer.DIRECT_DEBIT, {"amount": ("842.15",), "due": "05/06/2026"}, """
    Votre échéance de crédit
    Le 5 juin 2026, votre compte {O} sera débité de la mensualité de 842,15 €.
    Capital restant dû après cette échéance : 23.400,00 €.
        """),
    "nl-dd": (
        Answer.DIRECT_DEBIT, {"amount": ("842.15",), "due": "05/06/2026"}, """
    Uw kredietvervaldag
    Op 5 juni 2026 debiteren wij uw rekening {O} voor de maandaflossing van 842,15 €.
    Resterend kapitaal na deze vervaldag: 23.400,00 €.
        """),
    "de-dd": (
        Answer.DIRECT_DEBIT, {"amount": ("842.15",), "due": "05/06/2026"}, """
    Ihre Kreditrate
    Am 5. Juni 2026 buchen wir die Monatsrate von 842,15 € von Ihrem Konto {O} ab.
    Restkapital nach dieser Fälligkeit: 23.400,00 €.
        """),
    "nl-kaart": (
        Answer.DIRECT_DEBIT, {"amount": ("1412.88",), "due": "08/04/2026"}, """
    Uitgavenstaat van uw kredietkaart
    Totaal van uw uitgaven: 1.412,88 €
    Dit bedrag wordt op 08/04/2026 van uw rekening {O} afgehouden.
        """),
    "fr-7": (
        Answer.DIRECT_DEBIT, {"amount": ("61.50",), "due": "22/03/2026"}, """
    Votre facture du mois de mars est disponible.
    Montant : 61,50 €. Domiciliation le 22/03/2026. Mandat B2B-0091.
        """),
    "fr-viapass": (
        Answer.DIRECT_DEBIT, {"amount": ("400.54",), "due": "05/05/2026"}, """
    Relevé des redevances kilométriques

    Redevance pour la Wallonie                          312,44 €
    Redevance pour Bruxelles                             88,10 €
    Total du relevé                                     400,54 €

    Le total du relevé sera prélevé sur votre moyen de paiement enregistré le 5 mai 2026.
        """),
    "nl-viapass": (
        Answer.DIRECT_DEBIT, {"amount": ("400.54",), "due": "05/05/2026"}, """
    Overzicht kilometerheffing

    Heffing Vlaanderen                                  312,44 €
    Heffing Brussel                                      88,10 €
    Totaal                                              400,54 €

    Dit bedrag wordt op 5 mei 2026 aangerekend via uw domiciliëring.
        """),
    "fr-va": (
        Answer.NOTHING, {}, """
    Versements anticipés – aperçu
    Vous avez versé les montants suivants :
    VA 1                 10/04/2026          2.500,00 EUR
    VA 2                 10/07/2026          2.500,00 EUR
    Total                                    5.000,00 EUR
    Cet aperçu est donné à titre d'information.
        """),
    "nl-loonfiche": (
        Answer.UNKNOWN, {}, """
    Fiscale fiche 281.20
    Bezoldigingen                          48.000,00
    Bedrijfsvoorheffing                    15.321,40
    Deze fiche dient voor uw aangifte.
        """),
    "fr-attestation": (
        Answer.NOTHING, {}, """
    ATTESTATION
    Nous attestons que la société n'est redevable d'aucune dette à l'égard de notre caisse.
    Cotisations payées en 2025 : 12.400,00 €.
        """),
    "fr-loyer": (
        Answer.NOTHING, {}, """
    Bail commercial – indexation
    À partir du 1er juillet 2026, votre loyer mensuel passe de 1.200,00 € à 1.243,20 €.
    Nous vous saurions gré d'adapter votre ordre permanent. Aucun montant n'est dû pour le
    passé.
        """),
    "fr-nc": (
        Answer.UNKNOWN, {}, """
    NOTE DE CRÉDIT NC-2026-88
    Suite à votre réclamation, nous créditons votre compte client.
    Total de la note de crédit                        302,50 EUR
    Ce montant sera déduit de votre prochaine facture.
        """),
    "fr-5": (
        Answer.NOTHING, {}, """
    Il n'y a pas lieu d'effectuer de paiement : le montant de 88,00 € a été compensé avec
    votre crédit.
        """),
    "nl-5": (
        Answer.NOTHING, {}, """
    U dient geen betaling uit te voeren: het bedrag van 88,00 € werd verrekend met uw tegoed.
        """),
    "de-5": (
        Answer.NOTHING, {}, """
    Eine Zahlung ist nicht erforderlich: Der Betrag von 88,00 € wurde mit Ihrem Guthaben
    verrechnet.
        """),
    "nl-6": (
        Answer.NOTHING, {}, """
    Jaaroverzicht van uw groepsverzekering
    Reserve op 31/12/2025              12.345,67 EUR
    Gestorte bijdragen in 2025          2.400,00 EUR
    U hoeft niets te doen.
        """),
    "de-6": (
        Answer.NOTHING, {}, """
    Jahresübersicht Ihrer Gruppenversicherung
    Reserve zum 31.12.2025             12.345,67 EUR
    Gezahlte Beiträge 2025              2.400,00 EUR
    Sie müssen nichts unternehmen.
        """),
    "fr-isoc-compens": (
        Answer.NOTHING, {}, """
    IMPUTATION D'UN CRÉDIT D'IMPÔT

    Votre crédit d'impôt de 1.790,00 € a été imputé sur votre dette TVA de 1.790,00 €.
    Il n'en résulte aucun montant à payer ni à rembourser.
        """),
    "nl-verrekening": (
        Answer.NOTHING, {}, """
    AANREKENING VAN EEN BELASTINGKREDIET

    Uw belastingkrediet van 1.790,00 € werd aangerekend op uw btw-schuld van 1.790,00 €.
    Er is dus geen bedrag te betalen of terug te krijgen.
        """),
    "fr-annonce": (
        Answer.NOTHING, {}, """
    Indexation de nos tarifs

    À partir du 1er janvier 2027, l'abonnement annuel passera de 120,00 € à 126,00 €.
    Vous recevrez votre facture en janvier. Ne payez rien maintenant.
        """),
    "nl-aankondiging": (
        Answer.NOTHING, {}, """
    Indexering van onze tarieven

    Vanaf 1 januari 2027 stijgt het jaarabonnement van 120,00 € naar 126,00 €.
    U ontvangt uw factuur in januari. Betaal nu nog niets.
        """),
    "fr-recu": (
        Answer.NOTHING, {}, """
    Accusé de réception de paiement

    Nous avons bien reçu votre paiement de 1.250,00 € le 12/02/2026. Votre compte est
    désormais soldé.
        """),
    "nl-ontvangst": (
        Answer.NOTHING, {}, """
    Bevestiging van betaling

    Wij hebben uw betaling van 1.250,00 € goed ontvangen op 12/02/2026. Uw saldo is nul.
        """),
    "de-eingang": (
        Answer.NOTHING, {}, """
    Zahlungsbestätigung

    Wir haben Ihre Zahlung von 1.250,00 € am 12.02.2026 erhalten. Es besteht kein offener
    Betrag mehr.
        """),
    "t-tarif-fr": (
        Answer.UNKNOWN, {}, """
    Tarifs 2026 de nos services

    Abonnement                120,00 €
    Intervention               85,00 €
    Total estimé              205,00 €
    IBAN : {I}
    Une facture distincte vous parviendra.
        """),
    "t-decl-nl": (
        Answer.UNKNOWN, {}, """
    Aangifte in te dienen vóór 15/04/2026

    Omzet vorig kwartaal: 45.120,00 EUR. Gelieve uw aangifte elektronisch in te dienen.
    Bij laattijdige indiening kan een boete van 100,00 EUR worden opgelegd.
        """),
    "t-garantie-fr": (
        Answer.UNKNOWN, {}, """
    Votre crédit a été accordé

    Montant du crédit              50.000,00 €
    Mensualité                        935,20 €
    Première échéance               01/09/2026
    Taux annuel                         4,15 %
    Les mensualités seront prélevées sur le compte {O}.
        """),
    "t-devis-fr": (
        Answer.UNKNOWN, {}, """
    Offre n° 2026-17

    Total HTVA                      4.000,00 €
    TVA 21 %                          840,00 €
    Total TVAC                      4.840,00 €
    Offre valable jusqu'au 30/06/2026. Acompte de 30 % à la commande.
    Notre compte : {I}
        """),
    "t-relevé-banque": (
        Answer.UNKNOWN, {}, """
    Relevé de compte au 31/03/2026

    01/03/2026   Solde précédent                      12.345,00 €
    05/03/2026   Virement reçu                         1.000,00 €
    10/03/2026   Paiement fournisseur                   -250,00 €
    31/03/2026   Nouveau solde                        13.095,00 €
        """),
    "t-verbruik-de": (
        Answer.NOTHING, {}, """
    Ihr Verbrauch im Vergleich

    Jahreskosten                    1.204,00 €
    Durchschnitt Ihrer Straße       1.350,00 €
    Diese Mitteilung ist keine Rechnung.
        """),
    "t-jugement-fr": (
        Answer.UNKNOWN, {}, """
    NOTIFICATION

    Le tribunal a condamné la partie adverse à vous payer la somme de 3.200,00 € en principal.
    La décision est susceptible d'appel jusqu'au 30/05/2026.
        """),
    "fr-reft": (
        Answer.REFUND, {"amount": ("88.20",), "due": "03/07/2026"}, """
    Montant remboursé      Date de versement        Compte crédité
    88,20 EUR              03/07/2026               {O}
        """),
    "de-reft": (
        Answer.REFUND, {"amount": ("88.20",), "due": "03/07/2026"}, """
    Ausgezahlter Betrag    Auszahlungstermin        Gutgeschriebenes Konto
    88,20 EUR              03.07.2026               {O}
        """),
    "nl-ddtable": (
        Answer.DIRECT_DEBIT, {"amount": ("88.20",), "due": "03/07/2026"}, """
    Ingevorderd via domiciliëring   Inningsdatum    Gedebiteerde rekening
    88,20 EUR                       03/07/2026      {O}
        """),
    "nl-leasing": (
        Answer.DIRECT_DEBIT, {"amount": ("1156.76",), "due": "01/06/2026"}, """
    Leasingfactuur

    Financiële huur                                    812,00
    Dienstenhuur                                       144,00
    Btw 21 %                                           200,76
    Te debiteren op 01/06/2026                       1.156,76 EUR
        """),
    "nl-solde0": (
        Answer.NOTHING, {}, """
    Kwartaalafrekening RSZ

    Bijdragen                            5.200,00
    Geboekte betalingen                  5.200,00
    Nog te betalen                           0,00
        """),
}


class NotToPay(Letters, unittest.TestCase):
    LETTERS = LETTERS
