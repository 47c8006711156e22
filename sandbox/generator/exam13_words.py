"""The words of the thirteenth exam: a waste collector's bill, statement or credit note; those of
the agency that levies on waste water have a file of their own.

What stands in square brackets is printed where all its figures are there; // parts synonyms, |
lines or columns.
"""
from __future__ import annotations

from .exam13_effluent_words import EFFLUENT
from .exam_wordings import Wordings, labels_of, stories_of

_CONTAINERS: Wordings = {
    "fr": {
        "subject": "Collecte de vos déchets d’entreprise",
        "references": "N° de client|N° de document|Date|Votre n° d’entreprise",
        "title_bill": "Facture // Votre facture de collecte",
        "title_statement": "Relevé de compte // État de votre compte",
        "title_credit": "Note de crédit", "title_debit": "Facture // Votre facture de collecte",
        "title_covered": "Facture", "title_offset": "Facture // Votre facture de collecte",
        "title_instalments": "Votre plan de paiement // Confirmation de votre plan d’apurement",
        "hello": "Cher client, // Madame, Monsieur,",
        "opening_bill": "Voici votre facture pour la collecte des déchets de {company} du {begin} "
                        "au {end}. // Veuillez trouver ci-dessous le détail des collectes "
                        "effectuées du {begin} au {end}.",
        "opening_statement": "Sauf erreur de notre part, les factures ci-dessous ne sont pas "
                             "entièrement réglées à ce jour. Les paiements reçus après le {asked} "
                             "n’y figurent pas.",
        "opening_credit": "Suite à votre courrier du {asked}, nous avons constaté que des vidanges "
                          "vous ont été facturées par erreur sur notre facture du {first}. Elle "
                          "est rectifiée comme suit. // Votre contrat a pris fin le {end} et vos "
                          "conteneurs ont été repris. Nous corrigeons dès lors notre facture du "
                          "{first}.",
        "opening_debit": "Voici votre facture pour la collecte des déchets de {company} du {begin} "
                         "au {end}.",
        "opening_covered": "Cette facture porte sur les collectes du {begin} au {end}. Vous l’avez "
                           "déjà réglée à la suite de notre facture pro forma du {first}.",
        "opening_offset": "Cette facture porte sur les collectes du {begin} au {end}. Une note de "
                          "crédit établie le {first} en a été déduite.",
        "opening_instalments": "Vous nous avez demandé le {asked} de pouvoir étaler le paiement de "
                               "vos factures. Nous marquons notre accord.",
        "head": "Prestation|Nombre|Montant TVAC", "head_listed": "Document|Date|Montant TVAC",
        "post1": "Conteneurs déchets résiduels", "post2": "Conteneurs papier-carton",
        "post3": "Location et entretien", "listed": "Facture {serial}",
        "sum": "Total TVAC", "sum_listed": "Total des factures",
        "already_bill": "Acompte du {first}", "already_statement": "Versements reçus",
        "already_credit": "Facturé le {first}", "already_debit": "Acompte du {first}",
        "already_covered": "Payé le {first}", "already_offset": "Note de crédit du {first}",
        "already_instalments": "Versements reçus",
        "left_bill": "Net à payer // Total à payer", "left_statement": "Solde dû // Solde ouvert",
        "left_credit": "Crédit en votre faveur // Montant crédité",
        "left_debit": "Net à payer", "left_covered": "Net à payer",
        "left_offset": "Reste à payer", "left_instalments": "À étaler",
        "vat": "Dont TVA 21 % : {vat}",
        "vat_credit": "Dont TVA 21 % : {vat}, à reverser à l’État dans la mesure où elle a été "
                      "initialement déduite.",
        "panel_bill": "Pour payer // Paiement", "panel_debit": "Domiciliation",
        "amount": "Montant // Net à payer", "due": "Échéance // À payer avant le",
        "iban": "Compte // IBAN", "bic": "BIC", "beneficiary": "Bénéficiaire",
        "communication": "Communication structurée ou référence // Communication",
        "debit_amount": "Montant encaissé", "debit_due": "Date d’encaissement",
        "debit_own": "Compte débité", "debit_mandate": "Référence du mandat",
        "contact": "Une question ?|Service Clients|8 h 30 – 17 h",
        "do_bill": "Merci d’effectuer votre paiement à l’aide des données ci-contre. // Les "
                   "données nécessaires au paiement figurent dans le cadre ci-contre.",
        "do_statement": "Pouvez-vous verser le solde de {total}[ au plus tard le {due}] sur notre "
                        "compte {iban}[ ({bic})][ au nom de {beneficiary}][, en mentionnant "
                        "{communication}] ? Si vous avez payé entre-temps, ne tenez pas compte de "
                        "ce relevé. // Nous vous invitons à régulariser votre situation[ pour le "
                        "{due}] en virant {total} au compte {iban}[ ({bic})][ de {beneficiary}][. "
                        "Communication à reprendre : {communication}].",
        "do_credit": "Votre compte client ne présentant aucune facture ouverte, nous reversons "
                     "{total}[ le {due}] sur votre compte {own}. // Ce montant de {total} vous "
                     "sera rendu par virement[, au plus tard le {due},] sur le compte {own}.",
        "do_debit": "Vous n’avez rien à faire : comme convenu, cette facture sera prélevée sur "
                    "votre compte. // Cette facture est payée par domiciliation ; les détails "
                    "figurent ci-contre.",
        "do_covered": "Votre paiement de {already} solde entièrement cette facture, que vous "
                      "pouvez classer. // Cette facture est acquittée. Merci de votre paiement.",
        "do_offset": "La note de crédit compense l’intégralité de la facture. Aucun versement "
                     "n’est attendu de votre part. // Vous ne devez donc plus rien pour cette "
                     "période.",
        "plan_intro": "Le montant de {total} pourra être payé comme suit :",
        "plan": "Versement|Pour le|Montant // Tranche|Date limite|À verser",
        "do_instalments": "Effectuez chaque versement sur le compte {iban}[ ({bic})][, au nom de "
                          "{beneficiary}][, avec la communication {communication}]. Si un "
                          "versement fait défaut, le plan est annulé et la totalité devient "
                          "exigible.",
        "late": "En cas de retard, des frais de rappel de {extra} et les intérêts prévus par la "
                "loi du 2 août 2002 sont portés en compte.",
        "news": "L’an dernier à la même période, vos collectes avaient coûté {other}. Nos tarifs "
                "seront adaptés le {later}.",
        "bye": "Bien à vous, // Cordialement,", "who": "Le service Facturation",
    },
    "nl": {
        "subject": "Ophaling van uw bedrijfsafval",
        "references": "Klantnummer|Documentnummer|Datum|Uw ondernemingsnr.",
        "title_bill": "Factuur // Uw ophaalfactuur",
        "title_statement": "Rekeningoverzicht // Overzicht van uw openstaande facturen",
        "title_credit": "Creditnota", "title_debit": "Factuur // Uw ophaalfactuur",
        "title_covered": "Factuur", "title_offset": "Factuur // Uw ophaalfactuur",
        "title_instalments": "Uw betalingsplan // Bevestiging van uw afbetalingsplan",
        "hello": "Beste klant, // Geachte heer, geachte mevrouw,",
        "opening_bill": "Dit is uw factuur voor het afval dat we van {begin} tot {end} bij "
                        "{company} ophaalden. // Hieronder vindt u de ophalingen van {begin} tot "
                        "{end} in detail.",
        "opening_statement": "Behoudens vergissing van onze kant zijn de onderstaande facturen nog "
                             "niet volledig vereffend. Betalingen na {asked} zijn niet in dit "
                             "overzicht opgenomen.",
        "opening_credit": "Na uw bericht van {asked} stelden we vast dat er op onze factuur van "
                          "{first} ten onrechte ledigingen werden aangerekend. We verbeteren ze "
                          "als volgt. // Uw contract eindigde op {end} en uw containers zijn "
                          "teruggehaald. Daarom passen we onze factuur van {first} aan.",
        "opening_debit": "Dit is uw factuur voor het afval dat we van {begin} tot {end} bij "
                         "{company} ophaalden.",
        "opening_covered": "Deze factuur betreft de ophalingen van {begin} tot {end}. U betaalde "
                           "ze al na onze pro-formafactuur van {first}.",
        "opening_offset": "Deze factuur betreft de ophalingen van {begin} tot {end}. Een "
                          "creditnota van {first} werd ervan afgetrokken.",
        "opening_instalments": "Op {asked} vroeg u ons om uw facturen gespreid te mogen betalen. "
                               "Wij gaan hiermee akkoord.",
        "head": "Prestatie|Aantal|Bedrag incl. btw", "head_listed": "Document|Datum|Bedrag incl. "
                                                                    "btw",
        "post1": "Containers restafval", "post2": "Containers papier en karton",
        "post3": "Huur en onderhoud", "listed": "Factuur {serial}",
        "sum": "Totaal incl. btw", "sum_listed": "Totaal van de facturen",
        "already_bill": "Voorschot van {first}", "already_statement": "Ontvangen betalingen",
        "already_credit": "Gefactureerd op {first}", "already_debit": "Voorschot van {first}",
        "already_covered": "Betaald op {first}", "already_offset": "Creditnota van {first}",
        "already_instalments": "Ontvangen betalingen",
        "left_bill": "Netto te betalen // Totaal te betalen",
        "left_statement": "Verschuldigd saldo // Openstaand saldo",
        "left_credit": "Krediet in uw voordeel // Gecrediteerd bedrag",
        "left_debit": "Netto te betalen", "left_covered": "Netto te betalen",
        "left_offset": "Nog te betalen", "left_instalments": "Te spreiden",
        "vat": "Waarvan 21 % btw: {vat}",
        "vat_credit": "Waarvan 21 % btw: {vat}, terug te storten aan de Staat in de mate waarin "
                      "ze oorspronkelijk in aftrek werd gebracht.",
        "panel_bill": "Hoe betalen? // Betaling", "panel_debit": "Domiciliëring",
        "amount": "Bedrag // Netto te betalen", "due": "Vervaldatum // Te betalen vóór",
        "iban": "Rekening // IBAN", "bic": "BIC", "beneficiary": "Begunstigde",
        "communication": "Gestructureerde mededeling of referentie // Mededeling",
        "debit_amount": "Geïnd bedrag", "debit_due": "Datum van inning",
        "debit_own": "Gedebiteerde rekening", "debit_mandate": "Mandaatreferentie",
        "contact": "Een vraag?|Klantendienst|8.30 – 17 uur",
        "do_bill": "Gelieve te betalen met de gegevens hiernaast. // De gegevens voor uw betaling "
                   "staan in het kader hiernaast.",
        "do_statement": "Kunt u het saldo van {total}[ uiterlijk op {due}] storten op onze "
                        "rekening {iban}[ ({bic})][ op naam van {beneficiary}][, met vermelding "
                        "van {communication}]? Hebt u intussen betaald, dan hoeft u met dit "
                        "overzicht geen rekening te houden. // Wij verzoeken u uw toestand[ tegen "
                        "{due}] in orde te brengen door {total} over te schrijven op rekening "
                        "{iban}[ ({bic})][ van {beneficiary}][. Over te nemen mededeling: "
                        "{communication}].",
        "do_credit": "Aangezien er op uw klantenrekening geen facturen openstaan, storten we "
                     "{total}[ op {due}] terug op uw rekening {own}. // Dit bedrag van {total} "
                     "krijgt u[ uiterlijk op {due}] via overschrijving terug op rekening {own}.",
        "do_debit": "U hoeft niets te doen: zoals afgesproken gaat deze factuur automatisch van uw "
                    "rekening. // Deze factuur wordt via domiciliëring betaald; de details staan "
                    "hiernaast.",
        "do_covered": "Met uw betaling van {already} is deze factuur volledig vereffend. U kunt ze "
                      "klasseren. // Deze factuur is voldaan. Dank u voor uw betaling.",
        "do_offset": "De creditnota dekt de volledige factuur. Er wordt van u geen betaling "
                     "verwacht. // Voor deze periode bent u dus niets meer verschuldigd.",
        "plan_intro": "Het bedrag van {total} mag u als volgt betalen:",
        "plan": "Storting|Tegen|Bedrag // Schijf|Uiterste datum|Te storten",
        "do_instalments": "Doe elke storting op rekening {iban}[ ({bic})][, op naam van "
                          "{beneficiary}][, met mededeling {communication}]. Blijft een storting "
                          "uit, dan vervalt het plan en wordt het volledige bedrag opeisbaar.",
        "late": "Bij laattijdige betaling rekenen wij {extra} herinneringskosten aan, naast de "
                "interesten volgens de wet van 2 augustus 2002.",
        "news": "Vorig jaar kostten uw ophalingen in dezelfde periode {other}. Onze tarieven "
                "worden op {later} aangepast.",
        "bye": "Met vriendelijke groeten,", "who": "De dienst Facturatie",
    },
    "de": {
        "subject": "Abfuhr Ihrer Gewerbeabfälle",
        "references": "Kundennummer|Dokumentnummer|Datum|Ihre Unternehmensnr.",
        "title_bill": "Rechnung // Ihre Abfuhrrechnung",
        "title_statement": "Kontoauszug Ihres Kundenkontos // Übersicht Ihrer offenen Rechnungen",
        "title_credit": "Gutschrift", "title_debit": "Rechnung // Ihre Abfuhrrechnung",
        "title_covered": "Rechnung", "title_offset": "Rechnung // Ihre Abfuhrrechnung",
        "title_instalments": "Ihr Zahlungsplan // Bestätigung Ihrer Ratenzahlung",
        "hello": "Sehr geehrter Kunde, // Sehr geehrte Damen und Herren,",
        "opening_bill": "Dies ist Ihre Rechnung für die Abfälle, die wir vom {begin} bis zum {end} "
                        "bei {company} abgeholt haben. // Nachstehend finden Sie die Abholungen "
                        "vom {begin} bis zum {end} im Einzelnen.",
        "opening_statement": "Sofern uns kein Irrtum unterlaufen ist, sind die nachstehenden "
                             "Rechnungen noch nicht vollständig beglichen. Zahlungen nach dem "
                             "{asked} sind hier nicht berücksichtigt.",
        "opening_credit": "Auf Ihr Schreiben vom {asked} hin haben wir festgestellt, dass Ihnen in "
                          "unserer Rechnung vom {first} irrtümlich Leerungen berechnet wurden. Wir "
                          "berichtigen sie wie folgt. // Ihr Vertrag endete am {end} und Ihre "
                          "Container wurden abgeholt. Wir berichtigen daher unsere Rechnung vom "
                          "{first}.",
        "opening_debit": "Dies ist Ihre Rechnung für die Abfälle, die wir vom {begin} bis zum "
                         "{end} bei {company} abgeholt haben.",
        "opening_covered": "Diese Rechnung betrifft die Abholungen vom {begin} bis zum {end}. Sie "
                           "haben sie bereits aufgrund unserer Pro-forma-Rechnung vom {first} "
                           "bezahlt.",
        "opening_offset": "Diese Rechnung betrifft die Abholungen vom {begin} bis zum {end}. Eine "
                          "Gutschrift vom {first} wurde davon abgezogen.",
        "opening_instalments": "Am {asked} haben Sie uns gebeten, Ihre Rechnungen in Raten zahlen "
                               "zu dürfen. Wir sind damit einverstanden.",
        "head": "Leistung|Anzahl|Betrag inkl. MwSt.",
        "head_listed": "Dokument|Datum|Betrag inkl. MwSt.",
        "post1": "Container Restabfall", "post2": "Container Papier und Karton",
        "post3": "Miete und Wartung", "listed": "Rechnung {serial}",
        "sum": "Gesamtbetrag inkl. MwSt.", "sum_listed": "Summe der Rechnungen",
        "already_bill": "Anzahlung vom {first}", "already_statement": "Eingegangene Zahlungen",
        "already_credit": "Berechnet am {first}", "already_debit": "Anzahlung vom {first}",
        "already_covered": "Bezahlt am {first}", "already_offset": "Gutschrift vom {first}",
        "already_instalments": "Eingegangene Zahlungen",
        "left_bill": "Zu zahlen // Zahlbetrag", "left_statement": "Geschuldeter Saldo // Offener "
                                                                 "Saldo",
        "left_credit": "Guthaben zu Ihren Gunsten // Gutgeschriebener Betrag",
        "left_debit": "Zahlbetrag", "left_covered": "Zahlbetrag",
        "left_offset": "Noch zu zahlen", "left_instalments": "In Raten zu zahlen",
        "vat": "Davon 21 % MwSt.: {vat}",
        "vat_credit": "Davon 21 % MwSt.: {vat}, an den Staat zurückzuzahlen, soweit sie "
                      "ursprünglich abgezogen wurde.",
        "panel_bill": "So zahlen Sie // Zahlung", "panel_debit": "Domizilierung",
        "amount": "Betrag // Zahlbetrag", "due": "Fällig am // Zu zahlen vor dem",
        "iban": "Konto // IBAN", "bic": "BIC", "beneficiary": "Begünstigter",
        "communication": "Strukturierte Mitteilung oder Referenz // Mitteilung",
        "debit_amount": "Eingezogener Betrag", "debit_due": "Datum des Einzugs",
        "debit_own": "Belastetes Konto", "debit_mandate": "Mandatsreferenz",
        "contact": "Eine Frage?|Kundendienst|8.30 – 17 Uhr",
        "do_bill": "Bitte zahlen Sie mit den nebenstehenden Angaben. // Die Angaben für Ihre "
                   "Zahlung finden Sie im nebenstehenden Feld.",
        "do_statement": "Bitte überweisen Sie den Saldo von {total}[ spätestens am {due}] auf "
                        "unser Konto {iban}[ ({bic})][ auf den Namen {beneficiary}][ unter Angabe "
                        "von {communication}]. Falls Sie inzwischen gezahlt haben, betrachten Sie "
                        "diese Übersicht als gegenstandslos. // Wir bitten Sie, Ihr Konto[ bis zum "
                        "{due}] auszugleichen, indem Sie {total} auf das Konto {iban}[ ({bic})][ "
                        "von {beneficiary}] überweisen[. Anzugebende Mitteilung: {communication}].",
        "do_credit": "Da auf Ihrem Kundenkonto keine Rechnungen offen sind, zahlen wir {total}[ am "
                     "{due}] auf Ihr Konto {own} zurück. // Diesen Betrag von {total} erhalten "
                     "Sie[ spätestens am {due}] per Überweisung auf das Konto {own} zurück.",
        "do_debit": "Sie brauchen nichts zu tun: Wie vereinbart wird diese Rechnung von Ihrem "
                    "Konto abgebucht. // Diese Rechnung wird per Domizilierung bezahlt; die "
                    "Einzelheiten finden Sie nebenstehend.",
        "do_covered": "Mit Ihrer Zahlung von {already} ist diese Rechnung vollständig beglichen. "
                      "Sie können sie ablegen. // Diese Rechnung ist bezahlt. Vielen Dank.",
        "do_offset": "Die Gutschrift deckt die gesamte Rechnung. Eine Zahlung Ihrerseits wird "
                     "nicht erwartet. // Für diesen Zeitraum schulden Sie somit nichts mehr.",
        "plan_intro": "Den Betrag von {total} können Sie wie folgt zahlen:",
        "plan": "Zahlung|Bis zum|Betrag // Rate|Letzter Tag|Zu zahlen",
        "do_instalments": "Leisten Sie jede Zahlung auf das Konto {iban}[ ({bic})][, auf den Namen "
                          "{beneficiary}][, mit der Mitteilung {communication}]. Bleibt eine "
                          "Zahlung aus, wird der Plan hinfällig und der Gesamtbetrag fällig.",
        "late": "Bei Zahlungsverzug berechnen wir {extra} Mahnkosten sowie die Zinsen nach dem "
                "Gesetz vom 2. August 2002.",
        "news": "Im Vorjahr haben Ihre Abholungen im selben Zeitraum {other} gekostet. Unsere "
                "Tarife werden am {later} angepasst.",
        "bye": "Mit freundlichen Grüßen", "who": "Die Rechnungsabteilung",
    },
}

WORDS: dict[str, Wordings] = {"containers": _CONTAINERS, "effluent": EFFLUENT}
LABELS = labels_of(WORDS)
STORIES = stories_of(WORDS)
