"""The words of the fourteenth exam: a public transport company's statement of staff season tickets
that the employer pays as third payer; the inspection of a fleet has its own module.

What stands in square brackets is printed where all its figures are there; // parts synonyms, |
lines or columns.
"""
from __future__ import annotations

from .exam14_inspection_words import INSPECTION
from .exam_wordings import Wordings, labels_of, stories_of

_SEASON: Wordings = {
    "fr": {
        "subject": "Abonnements de votre personnel – convention tiers payant",
        "references": "Convention|Relevé|Date|Période|N° d’entreprise",
        "title_monthly": "Convention tiers payant : relevé de {period} // Abonnements de votre "
                         "personnel – {period}",
        "title_yearend": "Convention tiers payant : régularisation {past} // Décompte annuel "
                         "{past} des abonnements de votre personnel",
        "title_instalments": "Renouvellement des abonnements de votre personnel",
        "title_returned": "Restitution d’abonnements // Décompte après restitution d’abonnements",
        "title_debit": "Convention tiers payant : relevé de {period}",
        "title_covered": "Convention tiers payant : régularisation {past}",
        "title_offset": "Abonnements de votre personnel – {period}",
        "hello": "Madame, Monsieur,",
        "opening_monthly": "Vous trouverez ci-dessous les abonnements délivrés aux membres de "
                           "votre personnel du {begin} au {end}. Conformément à notre convention, "
                           "vous prenez en charge 80 % du tarif ; l’État intervient pour {state}. "
                           "// En {period}, les titres de transport ci-après ont été remis à vos "
                           "collaborateurs. L’intervention de l’État ({state}) en est déjà "
                           "déduite.",
        "opening_yearend": "Chaque année, nous recalculons votre quote-part sur la base des "
                           "abonnements réellement utilisés. Pour {past}, elle s’établit à "
                           "{sum}[, alors que vos provisions ont atteint {already}]. L’année "
                           "d’avant, elle était de {other}.",
        "opening_instalments": "Les abonnements de votre personnel ont été renouvelés le {asked}. "
                               "Comme le permet l’article 6 de la convention, vous avez opté pour "
                               "le règlement de votre quote-part en trois fois.",
        "opening_returned": "Des membres de votre personnel nous ont rendu leur abonnement avant "
                            "la fin de sa validité. Votre quote-part a dès lors été recalculée "
                            "pour les seuls mois entamés. // Suite à la résiliation de plusieurs "
                            "abonnements au {end}, nous avons revu votre décompte. Seuls les mois "
                            "déjà commencés restent à votre charge.",
        "opening_debit": "Ce relevé reprend les abonnements délivrés à votre personnel du {begin} "
                         "au {end}. L’intervention de l’État s’élève à {state}.",
        "opening_covered": "Chaque année, nous recalculons votre quote-part sur la base des "
                           "abonnements réellement utilisés. L’année d’avant, elle était de "
                           "{other}.",
        "opening_offset": "Ce relevé reprend les abonnements délivrés à votre personnel en "
                          "{period}, ainsi que votre avoir pour les abonnements qui nous ont été "
                          "rendus.",
        "head": "Titulaires|Abonnement|Plein tarif|Part|Votre quote-part",
        "post1": "Domicile-travail, annuel", "post2": "Domicile-travail, trimestriel",
        "post3": "Mi-temps", "sum": "Total", "plan": "Versement|Échéance|Montant",
        "already_monthly": "Avoir pour abonnements restitués // Note de crédit du {end}",
        "already_yearend": "Provisions payées en {past} // À déduire : vos provisions",
        "already_instalments": "Acompte versé à la commande",
        "already_returned": "Payé pour ces abonnements // Vos versements",
        "already_debit": "Avoir pour abonnements restitués",
        "already_covered": "Provisions payées en {past}",
        "already_offset": "Avoir pour abonnements restitués",
        "left_monthly": "Montant à verser // Net à payer // Solde dû",
        "left_yearend": "Supplément // Différence // Solde de la régularisation",
        "left_instalments": "À répartir // Solde à échelonner",
        "left_returned": "En votre faveur // Trop-payé", "left_debit": "Montant du prélèvement",
        "left_covered": "Différence", "left_offset": "Solde",
        "vat": "Votre quote-part comprend {vat} de TVA (6 %).",
        "strip": "Données pour votre virement // Merci de virer comme suit",
        "due": "Pour le // Échéance // Date limite", "amount": "Montant // Somme",
        "iban": "Sur le compte // IBAN // Compte", "communication": "Avec la communication // "
                "Communication // Référence du paiement",
        "strip_more": "[Titulaire du compte : {beneficiary}]|[BIC {bic}] // [En faveur de "
                      "{beneficiary}]|[code BIC : {bic}]",
        "do_yearend": "Nous vous prions de virer ce supplément de {total}[ le {due} au plus tard] "
                      "au crédit du compte {iban}[ ({bic})][, dont le titulaire est "
                      "{beneficiary}].[ N’oubliez pas la communication {communication}.] // Nous "
                      "comptons sur votre versement de {total}[ d’ici au {due}]. Il est à "
                      "effectuer sur le compte {iban}[, BIC {bic}][, de {beneficiary}][, sous la "
                      "référence {communication}].",
        "do_instalments": "Effectuez chaque versement sur le compte {iban}[ (BIC {bic})][ au nom "
                          "de {beneficiary}][, en indiquant chaque fois {communication}]. // Pour "
                          "les trois versements, utilisez le compte {iban}[ ({bic})][ de "
                          "{beneficiary}][ et la communication {communication}].",
        "do_returned": "Nous vous restituons la différence : {total} seront versés[ le {due}] sur "
                       "votre compte {own}. // Vous recevrez {total} en retour. Cette somme sera "
                       "sur votre compte {own}[ au plus tard le {due}].",
        "do_debit": "Vous avez choisi le paiement automatique : notre banque présentera[ le "
                    "{due}] un encaissement de {total} sur votre compte {own} (mandat {mandate}). "
                    "// Conformément au mandat {mandate}, nous prélèverons {total}[ le {due}] sur "
                    "votre compte {own}. Ne faites pas de virement.",
        "do_covered": "Vos provisions correspondent exactement au coût des abonnements. Ce "
                      "décompte n’appelle aucun versement de votre part. // Vos provisions ayant "
                      "couvert la totalité de votre quote-part, l’année {past} est clôturée et "
                      "rien ne vous est réclamé.",
        "do_offset": "Votre avoir absorbe entièrement ce relevé : il ne reste rien à régler. // "
                     "Ce mois-ci, vous n’avez pas de paiement à faire : l’avoir équivaut à votre "
                     "quote-part.",
        "late": "En cas de retard, chaque rappel donne lieu à des frais de {extra} et la "
                "délivrance des abonnements peut être suspendue.",
        "news": "Renvoyez-nous la liste actualisée de votre personnel avant le {list}. Nos tarifs "
                "seront indexés le {fares}.",
        "bye": "Recevez, Madame, Monsieur, nos salutations distinguées.",
        "who": "Service Entreprises // Cellule Conventions employeurs",
    },
    "nl": {
        "subject": "Abonnementen van uw personeel – derdebetalersovereenkomst",
        "references": "Overeenkomst|Staat|Datum|Periode|Ondernemingsnr.",
        "title_monthly": "Derdebetalersregeling: maandstaat {period} // Abonnementen van uw "
                         "personeel – {period}",
        "title_yearend": "Derdebetalersregeling: regularisatie {past} // Jaarafrekening {past} "
                         "van de abonnementen van uw personeel",
        "title_instalments": "Hernieuwing van de abonnementen van uw personeel",
        "title_returned": "Teruggave van abonnementen // Afrekening na teruggave van abonnementen",
        "title_debit": "Derdebetalersregeling: maandstaat {period}",
        "title_covered": "Derdebetalersregeling: regularisatie {past}",
        "title_offset": "Abonnementen van uw personeel – {period}",
        "hello": "Geachte mevrouw, geachte heer,",
        "opening_monthly": "Hieronder vindt u de abonnementen die van {begin} tot {end} aan uw "
                           "personeelsleden werden afgeleverd. Volgens onze overeenkomst neemt u "
                           "80 % van het tarief op u; de Staat komt tussen voor {state}. // In "
                           "{period} kregen uw medewerkers de volgende vervoerbewijzen. De "
                           "tussenkomst van de Staat ({state}) is er al van afgetrokken.",
        "opening_yearend": "Elk jaar herberekenen wij uw werkgeversaandeel op basis van de "
                           "werkelijk gebruikte abonnementen. Voor {past} komt het uit op {sum}[, "
                           "terwijl uw voorschotten {already} bedroegen]. Het jaar daarvoor was "
                           "dat {other}.",
        "opening_instalments": "De abonnementen van uw personeel werden op {asked} hernieuwd. "
                               "Zoals artikel 6 van de overeenkomst toelaat, koos u ervoor om uw "
                               "aandeel in drie keer te betalen.",
        "opening_returned": "Enkele van uw personeelsleden leverden hun abonnement in vóór het "
                            "einde van de geldigheid. Uw aandeel werd dan ook herberekend voor de "
                            "begonnen maanden alleen. // Na de stopzetting van verschillende "
                            "abonnementen op {end} hebben wij uw afrekening herzien. Alleen de "
                            "reeds begonnen maanden blijven te uwen laste.",
        "opening_debit": "Deze staat bevat de abonnementen die van {begin} tot {end} aan uw "
                         "personeel werden afgeleverd. De tussenkomst van de Staat bedraagt "
                         "{state}.",
        "opening_covered": "Elk jaar herberekenen wij uw werkgeversaandeel op basis van de "
                           "werkelijk gebruikte abonnementen. Het jaar daarvoor was dat {other}.",
        "opening_offset": "Deze staat bevat de abonnementen die in {period} aan uw personeel "
                          "werden afgeleverd, en uw tegoed voor de ingeleverde abonnementen.",
        "head": "Houders|Abonnement|Vol tarief|Deel|Uw aandeel",
        "post1": "Woon-werk, jaarlijks", "post2": "Woon-werk, driemaandelijks",
        "post3": "Halftijds", "sum": "Totaal", "plan": "Storting|Vervaldag|Bedrag",
        "already_monthly": "Tegoed voor ingeleverde abonnementen // Creditnota van {end}",
        "already_yearend": "Betaalde voorschotten {past} // Af te trekken: uw voorschotten",
        "already_instalments": "Bij bestelling gestort voorschot",
        "already_returned": "Betaald voor deze abonnementen // Uw stortingen",
        "already_debit": "Tegoed voor ingeleverde abonnementen",
        "already_covered": "Betaalde voorschotten {past}",
        "already_offset": "Tegoed voor ingeleverde abonnementen",
        "left_monthly": "Te storten bedrag // Netto te betalen // Verschuldigd saldo",
        "left_yearend": "Bijbetaling // Verschil // Saldo van de regularisatie",
        "left_instalments": "Te spreiden // Te spreiden saldo",
        "left_returned": "In uw voordeel // Te veel betaald", "left_debit": "Te innen bedrag",
        "left_covered": "Verschil", "left_offset": "Saldo",
        "vat": "In uw aandeel is {vat} btw (6 %) begrepen.",
        "strip": "Gegevens voor uw overschrijving // Gelieve als volgt over te schrijven",
        "due": "Tegen // Vervaldag // Uiterste datum", "amount": "Bedrag // Som",
        "iban": "Op rekening // IBAN // Rekening", "communication": "Met mededeling // Mededeling "
                "// Betalingskenmerk",
        "strip_more": "[Rekeninghouder: {beneficiary}]|[BIC {bic}] // [Ten gunste van "
                      "{beneficiary}]|[BIC-code: {bic}]",
        "do_yearend": "Wij verzoeken u deze bijbetaling van {total}[ uiterlijk op {due}] over te "
                      "maken op rekening {iban}[ ({bic})][, waarvan {beneficiary} de houder is].[ "
                      "Vergeet de mededeling {communication} niet.] // Wij rekenen op uw storting "
                      "van {total}[ tegen {due}]. U voert ze uit op rekening {iban}[, BIC "
                      "{bic}][, van {beneficiary}][, met als kenmerk {communication}].",
        "do_instalments": "Doe elke storting op rekening {iban}[ (BIC {bic})][ op naam van "
                          "{beneficiary}][ en vermeld telkens {communication}]. // Gebruik voor "
                          "de drie stortingen rekening {iban}[ ({bic})][ van {beneficiary}][ en "
                          "de mededeling {communication}].",
        "do_returned": "Wij geven u het verschil terug: {total} wordt[ op {due}] op uw rekening "
                       "{own} gestort. // U krijgt {total} terug. Die som staat[ uiterlijk op "
                       "{due}] op uw rekening {own}.",
        "do_debit": "U koos voor automatische betaling: onze bank biedt[ op {due}] een "
                    "invordering van {total} aan op uw rekening {own} (mandaat {mandate}). // "
                    "Volgens mandaat {mandate} innen wij {total}[ op {due}] van uw rekening "
                    "{own}. Doe zelf geen overschrijving.",
        "do_covered": "Uw voorschotten stemmen precies overeen met de kostprijs van de "
                      "abonnementen. Voor deze afrekening verwachten wij geen storting. // Omdat "
                      "uw voorschotten uw hele aandeel hebben gedekt, is het jaar {past} "
                      "afgesloten en wordt u niets gevraagd.",
        "do_offset": "Uw tegoed dekt deze staat volledig: er blijft niets te vereffenen. // Deze "
                     "maand hoeft u geen betaling te doen: het tegoed is gelijk aan uw aandeel.",
        "late": "Bij laattijdigheid kost elke herinnering {extra} en kan de aflevering van "
                "abonnementen worden opgeschort.",
        "news": "Bezorg ons de bijgewerkte lijst van uw personeel vóór {list}. Onze tarieven "
                "worden op {fares} geïndexeerd.",
        "bye": "Met de meeste hoogachting,",
        "who": "Dienst Bedrijven // Cel Werkgeversovereenkomsten",
    },
    "de": {
        "subject": "Abonnements Ihres Personals – Drittzahlerabkommen",
        "references": "Abkommen|Aufstellung|Datum|Zeitraum|Unternehmensnr.",
        "title_monthly": "Drittzahlerabkommen: Aufstellung {period} // Abonnements Ihres "
                         "Personals – {period}",
        "title_yearend": "Drittzahlerabkommen: Regularisierung {past} // Jahresabrechnung {past} "
                         "der Abonnements Ihres Personals",
        "title_instalments": "Erneuerung der Abonnements Ihres Personals",
        "title_returned": "Rückgabe von Abonnements // Abrechnung nach Rückgabe von Abonnements",
        "title_debit": "Drittzahlerabkommen: Aufstellung {period}",
        "title_covered": "Drittzahlerabkommen: Regularisierung {past}",
        "title_offset": "Abonnements Ihres Personals – {period}",
        "hello": "Sehr geehrte Damen und Herren,",
        "opening_monthly": "Nachstehend finden Sie die Abonnements, die vom {begin} bis zum {end} "
                           "an Ihre Personalmitglieder ausgegeben wurden. Laut unserem Abkommen "
                           "übernehmen Sie 80 % des Tarifs; der Staat beteiligt sich mit {state}. "
                           "// Im Zeitraum {period} haben Ihre Mitarbeiter folgende Fahrausweise "
                           "erhalten. Die Beteiligung des Staates ({state}) ist bereits abgezogen.",
        "opening_yearend": "Jedes Jahr berechnen wir Ihren Arbeitgeberanteil anhand der "
                           "tatsächlich genutzten Abonnements neu. Für {past} beläuft er sich auf "
                           "{sum}[, während Ihre Vorschüsse {already} betrugen]. Im Jahr davor "
                           "waren es {other}.",
        "opening_instalments": "Die Abonnements Ihres Personals wurden am {asked} erneuert. Wie "
                               "es Artikel 6 des Abkommens gestattet, haben Sie sich für die "
                               "Zahlung Ihres Anteils in drei Teilen entschieden.",
        "opening_returned": "Einige Ihrer Personalmitglieder haben ihr Abonnement vor Ablauf der "
                            "Gültigkeit zurückgegeben. Ihr Anteil wurde daher nur für die "
                            "angebrochenen Monate neu berechnet. // Nach der Kündigung mehrerer "
                            "Abonnements zum {end} haben wir Ihre Abrechnung überarbeitet. Nur "
                            "die bereits begonnenen Monate gehen zu Ihren Lasten.",
        "opening_debit": "Diese Aufstellung enthält die Abonnements, die vom {begin} bis zum "
                         "{end} an Ihr Personal ausgegeben wurden. Der Staat beteiligt sich mit "
                         "{state}.",
        "opening_covered": "Jedes Jahr berechnen wir Ihren Arbeitgeberanteil anhand der "
                           "tatsächlich genutzten Abonnements neu. Im Jahr davor waren es {other}.",
        "opening_offset": "Diese Aufstellung enthält die Abonnements, die im Zeitraum {period} an "
                          "Ihr Personal ausgegeben wurden, sowie Ihr Guthaben für die "
                          "zurückgegebenen Abonnements.",
        "head": "Inhaber|Abonnement|Voller Tarif|Teil|Ihr Anteil",
        "post1": "Wohnort-Arbeit, jährlich", "post2": "Wohnort-Arbeit, vierteljährlich",
        "post3": "Halbzeit", "sum": "Summe", "plan": "Teilbetrag|Fällig am|Betrag",
        "already_monthly": "Guthaben für zurückgegebene Abonnements // Gutschrift vom {end}",
        "already_yearend": "Gezahlte Vorschüsse {past} // Abzuziehen: Ihre Vorschüsse",
        "already_instalments": "Bei Bestellung gezahlter Vorschuss",
        "already_returned": "Für diese Abonnements gezahlt // Ihre Zahlungen",
        "already_debit": "Guthaben für zurückgegebene Abonnements",
        "already_covered": "Gezahlte Vorschüsse {past}",
        "already_offset": "Guthaben für zurückgegebene Abonnements",
        "left_monthly": "Zu überweisender Betrag // Netto zu zahlen // Geschuldeter Saldo",
        "left_yearend": "Nachzahlung // Differenz // Saldo der Regularisierung",
        "left_instalments": "Zu verteilen // Zu verteilender Saldo",
        "left_returned": "Zu Ihren Gunsten // Zu viel gezahlt",
        "left_debit": "Betrag des Einzugs", "left_covered": "Differenz", "left_offset": "Saldo",
        "vat": "Ihr Anteil enthält {vat} MwSt. (6 %).",
        "strip": "Angaben für Ihre Überweisung // Bitte überweisen Sie wie folgt",
        "due": "Bis zum // Fälligkeit // Letzter Tag", "amount": "Betrag // Summe",
        "iban": "Auf das Konto // IBAN // Konto", "communication": "Mit der Mitteilung // "
                "Mitteilung // Zahlungsreferenz",
        "strip_more": "[Kontoinhaber: {beneficiary}]|[BIC {bic}] // [Zugunsten von "
                      "{beneficiary}]|[BIC-Code: {bic}]",
        "do_yearend": "Wir bitten Sie, diese Nachzahlung von {total}[ spätestens am {due}] auf "
                      "das Konto {iban}[ ({bic})][, dessen Inhaber {beneficiary} ist,] zu "
                      "überweisen.[ Vergessen Sie die Mitteilung {communication} nicht.] // Wir "
                      "rechnen[ bis zum {due}] mit Ihrer Zahlung von {total}. Sie erfolgt auf das "
                      "Konto {iban}[, BIC {bic}][, von {beneficiary}][, unter der Referenz "
                      "{communication}].",
        "do_instalments": "Leisten Sie jede Zahlung auf das Konto {iban}[ (BIC {bic})][ auf den "
                          "Namen {beneficiary}][ und geben Sie jedes Mal {communication} an]. // "
                          "Verwenden Sie für die drei Zahlungen das Konto {iban}[ ({bic})][ von "
                          "{beneficiary}][ und die Mitteilung {communication}].",
        "do_returned": "Wir geben Ihnen den Unterschied zurück: {total} werden[ am {due}] auf Ihr "
                       "Konto {own} überwiesen. // Sie erhalten {total} zurück. Diese Summe wird[ "
                       "spätestens am {due}] auf Ihrem Konto {own} sein.",
        "do_debit": "Sie haben die automatische Zahlung gewählt: Unsere Bank legt[ am {due}] "
                    "einen Einzug von {total} auf Ihr Konto {own} vor (Mandat {mandate}). // "
                    "Gemäß Mandat {mandate} ziehen wir[ am {due}] {total} von Ihrem Konto {own} "
                    "ein. Bitte überweisen Sie nicht selbst.",
        "do_covered": "Ihre Vorschüsse entsprechen genau den Kosten der Abonnements. Für diese "
                      "Abrechnung erwarten wir keine Zahlung von Ihnen. // Da Ihre Vorschüsse "
                      "Ihren gesamten Anteil gedeckt haben, ist das Jahr {past} abgeschlossen und "
                      "es wird nichts von Ihnen verlangt.",
        "do_offset": "Ihr Guthaben deckt diese Aufstellung vollständig: Es bleibt nichts zu "
                     "begleichen. // In diesem Monat brauchen Sie keine Zahlung zu leisten: Das "
                     "Guthaben entspricht Ihrem Anteil.",
        "late": "Bei Verzug kostet jede Mahnung {extra} und die Ausgabe von Abonnements kann "
                "ausgesetzt werden.",
        "news": "Senden Sie uns die aktualisierte Liste Ihres Personals vor dem {list} zurück. "
                "Unsere Tarife werden am {fares} indexiert.",
        "bye": "Mit freundlichen Grüßen",
        "who": "Dienst Unternehmen // Abteilung Arbeitgeberabkommen",
    },
}

WORDS: dict[str, Wordings] = {"season": _SEASON, "inspection": INSPECTION}
LABELS = labels_of(WORDS)
STORIES = stories_of(WORDS)
