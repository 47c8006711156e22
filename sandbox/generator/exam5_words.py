"""The words of the fifth exam: a provincial tax on numbered lines with a transfer form behind it, a
self-employed's quarters, a traffic fine, an invoice of an external prevention service.

What stands in square brackets is printed where all its figures are there; // parts
synonyms, | columns.
"""
from __future__ import annotations

from .exam_wordings import Wordings, labels_of, stories_of

_LEVY: Wordings = {
    "fr": {
        "subject": "Avertissement-extrait de rôle",
        "taxpayer": "Redevable", "roll": "Exercice – article du rôle – exécutoire le",
        "base": "Éléments de la taxe", "already": "Déjà versé ou dégrevé", "sum": "Taxe enrôlée",
        "post1": "Surface de bureaux", "post2": "Force motrice", "post3": "Centimes additionnels",
        "to_pay": "Montant à payer // Solde à payer // Somme à acquitter",
        "due": "À payer au plus tard le // Date limite de paiement",
        "refund": "Montant à vous restituer", "refund_due": "Restitution prévue le",
        "own": "Sur votre compte", "nothing": "Solde", "settled": "Ce que vous devez faire",
        "nothing_text": "La taxe est entièrement apurée. Il n’y a rien à payer.",
        "refund_text": "Cette somme vous revient à la suite de votre réclamation du {prior} ; vous "
                       "n’avez aucun versement à effectuer.",
        "instalments": "À payer en trois parts",
        "rights": "Réclamation", "rights_text": "Par écrit auprès du collège provincial, jusqu’au "
                  "{later}. Tout rappel est facturé {extra}. Taxe de l’exercice précédent : "
                  "{other}.",
        "overleaf": "Formule de virement : voir page 2.",
        "form": "ORDRE DE VIREMENT", "cells_amount": "Montant (EUR)",
        "cells_iban": "Compte bénéficiaire (IBAN)", "cells_bic": "BIC bénéficiaire",
        "cells_holder": "Nom du bénéficiaire", "cells_text": "Communication",
        "cells_payer": "Compte donneur d’ordre (IBAN)", "cells_sign": "Signature",
    },
    "nl": {
        "subject": "Aanslagbiljet",
        "taxpayer": "Belastingplichtige", "roll": "Aanslagjaar – kohierartikel – uitvoerbaar op",
        "base": "Elementen van de belasting", "already": "Reeds gestort of ontheven",
        "sum": "Ingekohierde belasting",
        "post1": "Kantooroppervlakte", "post2": "Drijfkracht", "post3": "Opcentiemen",
        "to_pay": "Te betalen bedrag // Te betalen saldo // Te vereffenen som",
        "due": "Te betalen uiterlijk op // Uiterste betaaldatum",
        "refund": "Aan u terug te geven bedrag", "refund_due": "Teruggave voorzien op",
        "own": "Op uw rekening", "nothing": "Saldo", "settled": "Wat u moet doen",
        "nothing_text": "De belasting is volledig aangezuiverd. Er is niets te betalen.",
        "refund_text": "Deze som komt u toe na uw bezwaar van {prior}; u hoeft niets te storten.",
        "instalments": "Te betalen in drie delen",
        "rights": "Bezwaar", "rights_text": "Schriftelijk bij de deputatie, tot en met {later}. "
                  "Elke herinnering kost {extra}. Belasting van het vorige aanslagjaar: {other}.",
        "overleaf": "Overschrijvingsformulier: zie blz. 2.",
        "form": "OVERSCHRIJVINGSOPDRACHT", "cells_amount": "Bedrag (EUR)",
        "cells_iban": "Rekening begunstigde (IBAN)", "cells_bic": "BIC begunstigde",
        "cells_holder": "Naam begunstigde", "cells_text": "Mededeling",
        "cells_payer": "Rekening opdrachtgever (IBAN)", "cells_sign": "Handtekening",
    },
    "de": {
        "subject": "Heberollenauszug",
        "taxpayer": "Steuerpflichtiger", "roll": "Steuerjahr – Heberollenartikel – vollstreckbar "
                    "seit dem",
        "base": "Bestandteile der Steuer", "already": "Bereits gezahlt oder erlassen",
        "sum": "Festgesetzte Steuer",
        "post1": "Bürofläche", "post2": "Antriebskraft", "post3": "Zuschlaghundertstel",
        "to_pay": "Zu zahlender Betrag // Zu zahlender Saldo // Zu begleichende Summe",
        "due": "Zu zahlen bis spätestens // Letzter Zahlungstag",
        "refund": "Ihnen zu erstattender Betrag", "refund_due": "Erstattung vorgesehen am",
        "own": "Auf Ihr Konto", "nothing": "Saldo", "settled": "Was Sie tun müssen",
        "nothing_text": "Die Steuer ist vollständig beglichen. Es ist nichts zu zahlen.",
        "refund_text": "Diese Summe steht Ihnen nach Ihrem Einspruch vom {prior} zu; Sie brauchen "
                       "nichts zu überweisen.",
        "instalments": "In drei Teilen zu zahlen",
        "rights": "Einspruch", "rights_text": "Schriftlich beim Provinzkollegium, bis zum {later}. "
                  "Jede Mahnung kostet {extra}. Steuer des vorigen Steuerjahres: {other}.",
        "overleaf": "Überweisungsformular: siehe Seite 2.",
        "form": "ÜBERWEISUNGSAUFTRAG", "cells_amount": "Betrag (EUR)",
        "cells_iban": "Konto des Begünstigten (IBAN)", "cells_bic": "BIC des Begünstigten",
        "cells_holder": "Name des Begünstigten", "cells_text": "Mitteilung",
        "cells_payer": "Konto des Auftraggebers (IBAN)", "cells_sign": "Unterschrift",
    },
}

_QUARTERS: Wordings = {
    "fr": {
        "subject": "Avis d’échéance de vos cotisations sociales // Extrait de compte cotisations",
        "head": "Trimestre|Cotisation|Frais de gestion|Versé|Reste dû", "unit": "Montants en EUR",
        "total": "Total", "client": "Affilié n°",
        "to_pay": "Pour le {quarter}, votre cotisation n’est pas encore réglée. Nous vous invitons "
                  "à verser le montant repris ci-dessous.",
        "refund": "Votre cotisation de l’année {past} a été recalculée sur vos revenus réels. Nous "
                  "vous remboursons {total}[ le {due}] sur le compte {own}.",
        "direct_debit": "Votre domiciliation est active : nous prélèverons {total}[ le {due}] sur "
                        "le compte {own}. Ne faites pas de virement.",
        "nothing": "Toutes vos cotisations sont réglées à ce jour. Aucun versement n’est attendu.",
        "amount": "À verser // Montant attendu", "due": "Pour le // Sur notre compte avant le",
        "iban": "Sur le compte", "bic": "BIC", "beneficiary": "De",
        "communication": "Avec la mention",
        "next": "À titre d’information : la cotisation du trimestre suivant ({next}) est estimée à "
                "{other}. Vous recevrez un avis distinct.",
        "late": "En cas de retard, une majoration de 3 % par trimestre est due par la loi.",
    },
    "nl": {
        "subject": "Vervaldagbericht van uw sociale bijdragen // Rekeninguittreksel bijdragen",
        "head": "Kwartaal|Bijdrage|Beheerskosten|Gestort|Nog open", "unit": "Bedragen in EUR",
        "total": "Totaal", "client": "Aansluitingsnr.",
        "to_pay": "Voor het {quarter} is uw bijdrage nog niet voldaan. Wij nodigen u uit om het "
                  "onderstaande bedrag te storten.",
        "refund": "Uw bijdrage van het jaar {past} werd herrekend op uw werkelijke inkomsten. Wij "
                  "betalen u {total} terug[ op {due}] op rekening {own}.",
        "direct_debit": "Uw domiciliëring is actief: wij innen {total}[ op {due}] van rekening "
                        "{own}. Gelieve niet over te schrijven.",
        "nothing": "Al uw bijdragen zijn tot op heden voldaan. Er wordt geen storting verwacht.",
        "amount": "Te storten // Verwacht bedrag", "due": "Tegen // Op onze rekening vóór",
        "iban": "Op rekening", "bic": "BIC", "beneficiary": "Van",
        "communication": "Met vermelding",
        "next": "Ter informatie: de bijdrage van het volgende kwartaal ({next}) wordt geraamd op "
                "{other}. U ontvangt daarvoor een apart bericht.",
        "late": "Bij laattijdige betaling is wettelijk een verhoging van 3 % per kwartaal "
                "verschuldigd.",
    },
    "de": {
        "subject": "Fälligkeitsanzeige Ihrer Sozialbeiträge // Kontoauszug der Beiträge",
        "head": "Quartal|Beitrag|Verwaltungskosten|Eingezahlt|Noch offen", "unit": "Beträge in EUR",
        "total": "Summe", "client": "Mitglied Nr.",
        "to_pay": "Für das {quarter} ist Ihr Beitrag noch nicht beglichen. Wir bitten Sie, den "
                  "unten stehenden Betrag zu überweisen.",
        "refund": "Ihr Beitrag für das Jahr {past} wurde auf Grundlage Ihrer tatsächlichen "
                  "Einkünfte neu berechnet. Wir erstatten Ihnen {total}[ am {due}] auf das Konto "
                  "{own}.",
        "direct_debit": "Ihre Domizilierung ist aktiv: Wir ziehen {total}[ am {due}] vom Konto "
                        "{own} ein. Bitte nicht überweisen.",
        "nothing": "Alle Ihre Beiträge sind bis heute beglichen. Es wird keine Zahlung erwartet.",
        "amount": "Zu überweisen // Erwarteter Betrag",
        "due": "Bis zum // Auf unserem Konto vor dem",
        "iban": "Auf das Konto", "bic": "BIC", "beneficiary": "Von",
        "communication": "Mit dem Vermerk",
        "next": "Zur Information: Der Beitrag des folgenden Quartals ({next}) wird auf {other} "
                "geschätzt. Sie erhalten dafür eine gesonderte Mitteilung.",
        "late": "Bei Verzug wird von Gesetzes wegen ein Zuschlag von 3 % je Quartal fällig.",
    },
}

_TICKET: Wordings = {
    "fr": {
        "subject": "Perception immédiate – infraction de roulage",
        "facts": "Procès-verbal n° {reference}. Le {prior}, à hauteur de la N99 à Val-d’Exemple, "
                 "le véhicule immatriculé {plate} au nom de {company} circulait à 74 km/h (vitesse "
                 "corrigée : 68 km/h) là où 50 km/h sont autorisés.",
        "to_pay": "Vous pouvez éteindre l’action publique en payant {total}[ pour le {due} au plus "
                  "tard].",
        "nothing": "Le paiement de {other} reçu le {prior} éteint l’action publique. Le dossier "
                   "est clos : vous ne devez plus rien payer.",
        "options": "Trois possibilités", "first": "Vous payez",
        "pay": "Versez la somme par virement au compte {iban}[ (BIC {bic})][ de {beneficiary}]["
               ", en reproduisant exactement la communication {communication}]. N’arrondissez pas.",
        "second": "Vous contestez",
        "contest": "Renvoyez le formulaire en ligne dans les trente jours. Une consignation de "
                   "{other} peut être déposée sur le compte {other_iban} du greffe ; elle ne "
                   "remplace pas le paiement.",
        "third": "Vous n’étiez pas au volant",
        "driver": "La personne morale communique l’identité du conducteur dans les quinze jours, "
                  "sous peine d’une amende distincte pouvant atteindre {higher}.",
        "late": "Sans paiement, un ordre de paiement de {raised} suivra, frais de {extra} compris.",
    },
    "nl": {
        "subject": "Onmiddellijke inning – verkeersovertreding",
        "facts": "Proces-verbaal nr. {reference}. Op {prior} reed het voertuig met nummerplaat "
                 "{plate} op naam van {company} ter hoogte van de N99 te Voorbeelddal 74 km/u "
                 "(gecorrigeerde snelheid: 68 km/u) waar 50 km/u toegelaten is.",
        "to_pay": "U kunt de strafvordering doen vervallen door {total} te betalen[, ten laatste "
                  "op {due}].",
        "nothing": "De betaling van {other}, ontvangen op {prior}, doet de strafvordering "
                   "vervallen. Het dossier is afgesloten: u hoeft niets meer te betalen.",
        "options": "Drie mogelijkheden", "first": "U betaalt",
        "pay": "Schrijf de som over op rekening {iban}[ (BIC {bic})][ van {beneficiary}][, met "
               "exacte overname van de mededeling {communication}]. Rond niet af.",
        "second": "U betwist",
        "contest": "Stuur het onlineformulier terug binnen dertig dagen. Een consignatie van "
                   "{other} kan worden gestort op rekening {other_iban} van de griffie; zij "
                   "vervangt de betaling niet.",
        "third": "U zat niet achter het stuur",
        "driver": "De rechtspersoon deelt de identiteit van de bestuurder mee binnen vijftien "
                  "dagen, op straffe van een afzonderlijke geldboete tot {higher}.",
        "late": "Zonder betaling volgt een bevel tot betalen van {raised}, kosten van {extra} "
                "inbegrepen.",
    },
    "de": {
        "subject": "Sofortige Erhebung – Verkehrsverstoß",
        "facts": "Protokoll Nr. {reference}. Am {prior} fuhr das auf den Namen {company} "
                 "zugelassene Fahrzeug {plate} auf der N99 in Beispieltal 74 km/h (berichtigte "
                 "Geschwindigkeit: 68 km/h), wo 50 km/h erlaubt sind.",
        "to_pay": "Sie können die Strafverfolgung abwenden, indem Sie {total} zahlen[, spätestens "
                  "am {due}].",
        "nothing": "Mit der am {prior} eingegangenen Zahlung von {other} ist die Strafverfolgung "
                   "erloschen. Die Akte ist geschlossen: Sie brauchen nichts mehr zu zahlen.",
        "options": "Drei Möglichkeiten", "first": "Sie zahlen",
        "pay": "Überweisen Sie die Summe auf das Konto {iban}[ (BIC {bic})][ von {beneficiary}][, "
               "unter genauer Angabe der Mitteilung {communication}]. Runden Sie nicht.",
        "second": "Sie widersprechen",
        "contest": "Senden Sie das Onlineformular binnen dreißig Tagen zurück. Eine Hinterlegung "
                   "von {other} kann auf das Konto {other_iban} der Kanzlei erfolgen; sie ersetzt "
                   "die Zahlung nicht.",
        "third": "Sie saßen nicht am Steuer",
        "driver": "Die juristische Person teilt die Identität des Fahrers binnen fünfzehn Tagen "
                  "mit, sonst droht eine gesonderte Geldbuße bis zu {higher}.",
        "late": "Ohne Zahlung folgt eine Zahlungsanordnung über {raised}, Kosten von {extra} "
                "einbegriffen.",
    },
}

_PREVENTION: Wordings = {
    "fr": {
        "subject": "Facture // Facture cotisation forfaitaire", "credit": "Note de crédit",
        "head": "Groupe|Prestation|Travailleurs|Total HTVA", "vat": "TVA 21 %",
        "post1": "Forfait annuel", "post2": "Examens supplémentaires",
        "post3": "Analyse de risques",
        "sum": "Total TVAC", "already": "Acompte déjà facturé et payé", "date": "Date",
        "to_pay": "Échéance|Compte|Communication|À payer",
        "refund": "Date|Mode|En votre faveur", "refunded": "remboursement sur {own}",
        "direct_debit": "Date d’encaissement|Mandat|Montant encaissé",
        "nothing": "Reste dû",
        "nothing_text": "L’acompte couvre la totalité de la présente facture : elle est soldée et "
                        "n’appelle aucun paiement.",
        "debit_text": "Cette facture sera encaissée par domiciliation ; ne la payez pas par "
                      "virement.",
        "refund_text": "La note de crédit n’est pas déduite d’une prochaine facture : elle vous "
                       "est remboursée.",
        "to_pay_text": "[Le compte est ouvert au nom de {beneficiary}. ]Retard : 10 % avec un "
                       "minimum de {extra}.",
    },
    "nl": {
        "subject": "Factuur // Factuur forfaitaire bijdrage", "credit": "Creditnota",
        "head": "Groep|Prestatie|Werknemers|Totaal excl. btw", "vat": "Btw 21 %",
        "post1": "Jaarforfait", "post2": "Bijkomende onderzoeken", "post3": "Risicoanalyse",
        "sum": "Totaal incl. btw", "already": "Voorschot reeds gefactureerd en betaald",
        "date": "Datum",
        "to_pay": "Vervaldag|Rekening|Mededeling|Te betalen",
        "refund": "Datum|Wijze|In uw voordeel", "refunded": "terugbetaling op {own}",
        "direct_debit": "Datum van inning|Mandaat|Geïnd bedrag",
        "nothing": "Nog te voldoen",
        "nothing_text": "Het voorschot dekt deze factuur volledig: ze is vereffend en vraagt geen "
                        "betaling.",
        "debit_text": "Deze factuur wordt via domiciliëring geïnd; betaal ze niet per "
                      "overschrijving.",
        "refund_text": "De creditnota wordt niet afgetrokken van een volgende factuur: ze wordt u "
                       "terugbetaald.",
        "to_pay_text": "[De rekening staat op naam van {beneficiary}. ]Laattijdigheid: 10 % met "
                       "een minimum van {extra}.",
    },
    "de": {
        "subject": "Rechnung // Rechnung Pauschalbeitrag", "credit": "Gutschrift",
        "head": "Gruppe|Leistung|Arbeitnehmer|Summe netto", "vat": "MwSt. 21 %",
        "post1": "Jahrespauschale", "post2": "Zusätzliche Untersuchungen", "post3": "Risikoanalyse",
        "sum": "Summe brutto", "already": "Bereits berechnete und bezahlte Anzahlung",
        "date": "Datum",
        "to_pay": "Fälligkeit|Konto|Mitteilung|Zu zahlen",
        "refund": "Datum|Art|Zu Ihren Gunsten", "refunded": "Erstattung auf {own}",
        "direct_debit": "Tag des Einzugs|Mandat|Eingezogener Betrag",
        "nothing": "Restbetrag",
        "nothing_text": "Die Anzahlung deckt diese Rechnung vollständig: Sie ist beglichen und "
                        "erfordert keine Zahlung.",
        "debit_text": "Diese Rechnung wird per Domizilierung eingezogen; bitte nicht überweisen.",
        "refund_text": "Die Gutschrift wird nicht mit einer nächsten Rechnung verrechnet: Sie wird "
                       "Ihnen erstattet.",
        "to_pay_text": "[Das Konto lautet auf den Namen {beneficiary}. ]Verzug: 10 %, mindestens "
                       "{extra}.",
    },
}

WORDS: dict[str, Wordings] = {
    "levy": _LEVY, "quarters": _QUARTERS, "ticket": _TICKET, "prevention": _PREVENTION}
LABELS = labels_of(WORDS)
STORIES = stories_of(WORDS)
