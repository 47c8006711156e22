"""The words of the fifteenth exam: the telecom and postal regulator's annual contribution and its
fees for numbers; the account of a payroll office has its own module.

What stands in square brackets is printed where all its figures are there; // parts synonyms, |
lines or columns.
"""
from __future__ import annotations

from .exam15_archive_words import ARCHIVE
from .exam_wordings import Wordings, labels_of, stories_of

_SIGNAL: Wordings = {
    "fr": {
        "subject": "Redevances des opérateurs de communications électroniques",
        "references": "Nos références|Opérateur|Date|N° d’entreprise",
        "title_annual": "Redevances de contrôle {year} // Contribution annuelle des opérateurs – "
                        "année {year}",
        "title_numbers": "Droits de numérotation // Réservation de capacités de numérotation",
        "title_recall": "Rappel – redevances {past} // Redevances {past} : mise en demeure",
        "title_instalments": "Redevances {year} – paiement en deux tranches // Contribution "
                             "annuelle {year} : échelonnement",
        "title_revised": "Révision de vos redevances {past} // Décompte définitif {past}",
        "title_withdrawn": "Retrait de capacités de numérotation // Numéros restitués",
        "title_offset": "Redevances de contrôle {year} // Contribution annuelle {year}",
        "title_received": "Redevances {year} – quittance // Accusé de réception de votre paiement",
        "hello": "Madame, Monsieur, // Monsieur l’administrateur,",
        "opening_annual": "En application de l’article 30 de la loi du 13 juin 2005 relative aux "
                          "communications électroniques, les opérateurs contribuent chaque année "
                          "aux frais de fonctionnement de l’Institut. Votre contribution pour "
                          "{year} a été calculée d’après la déclaration que vous avez introduite "
                          "le {asked}. // Le Conseil a arrêté le {decided} les redevances des "
                          "opérateurs inscrits au registre. Pour votre société, le calcul est le "
                          "suivant.",
        "opening_numbers": "Par décision du {decided}, l’Institut vous a réservé les capacités "
                           "énumérées ci-après. Les droits sont ceux de l’arrêté royal du 27 "
                           "avril 2007 relatif à la gestion de l’espace de numérotation national. "
                           "// Votre demande du {asked} a été accueillie. Les numéros suivants "
                           "sont réservés à votre nom et donnent lieu à la perception de droits "
                           "annuels.",
        "opening_recall": "Par lettre du {first}, nous vous avons invités à acquitter les "
                          "redevances {past}. À ce jour, elles ne l’ont pas été, ou l’ont été en "
                          "partie seulement. // Notre comptabilité constate au {end} que les "
                          "redevances {past}, réclamées le {first}, ne sont pas apurées.",
        "opening_instalments": "Votre société est redevable pour {year} des redevances ci-après. "
                               "Vous avez demandé le {asked} à les acquitter en deux fois ; le "
                               "Conseil y a consenti le {decided}.",
        "opening_revised": "Vous nous avez transmis le {asked} vos comptes annuels approuvés. "
                           "Votre chiffre d’affaires étant inférieur à celui que vous aviez "
                           "estimé, vos redevances {past} ont été revues. // À la suite de votre "
                           "déclaration rectificative du {asked}, vos redevances {past} ont été "
                           "recalculées sur le chiffre d’affaires définitif.",
        "opening_withdrawn": "L’Institut a pris acte le {decided} de votre renonciation à une "
                             "partie de vos numéros. Les droits ne restent acquis que pour les "
                             "mois écoulés et pour les capacités que vous conservez.",
        "opening_offset": "Voici le calcul de vos redevances pour {year}. Le crédit dont vous "
                          "disposiez depuis la révision de {past} y a été imputé.",
        "opening_received": "Votre virement du {first} nous est bien parvenu. Il se rapporte aux "
                            "redevances suivantes.",
        "head": "Redevance|Base|Montant", "sum": "Total", "plan": "Tranche|Échéance|Montant",
        "post_share": "Contrôle et surveillance", "base_share": "{turnover} × 0,25 %",
        "post_numbering": "Numérotation", "base_numbering": "{count} blocs",
        "post_links": "Liaisons hertziennes", "base_links": "{count} liaisons",
        "post_blocks": "Numéros géographiques", "base_blocks": "{count} blocs de 1 000",
        "post_mobile": "Numéros mobiles", "base_mobile": "{count} blocs de 1 000",
        "post_short": "Numéros courts", "base_short": "{count} numéros",
        "already_annual": "Provision versée en début d’année // Acompte porté en déduction",
        "already_numbers": "Payé lors de la demande // Crédit pour numéros rendus",
        "already_recall": "Versement partiel reçu // Reçu le {prior}",
        "already_instalments": "Provision versée en début d’année",
        "already_revised": "Acquitté d’après votre estimation // Redevances perçues",
        "already_withdrawn": "Droits acquittés pour l’année", "already_offset": "Crédit de {past}",
        "already_received": "Votre virement du {first}",
        "left_annual": "Contribution due // À acquitter // Montant dû",
        "left_numbers": "Droits dus // Net à acquitter", "left_recall": "Reste dû // Arriéré",
        "left_instalments": "À acquitter en deux tranches // Montant à échelonner",
        "left_revised": "Trop-perçu // À vous restituer", "left_withdrawn": "Trop-perçu",
        "left_offset": "Reste dû", "left_received": "Solde",
        "pay": "Votre paiement // Modalités de paiement", "amount": "Somme due // Montant",
        "due": "Au plus tard le // Échéance // Date limite",
        "iban": "Compte de l’Institut // Compte IBAN // À verser au compte",
        "bic": "Code BIC // BIC", "beneficiary": "Titulaire // Au nom de // Bénéficiaire",
        "communication": "Communication // Référence du paiement // À mentionner",
        "do_annual": "Tout ce qu’il vous faut pour effectuer le versement est indiqué dans la "
                     "marge de la présente. // Les indications utiles à votre versement "
                     "figurent ci-contre, dans la marge.",
        "do_numbers": "Nous vous saurions gré de faire parvenir ces droits, soit {total}[, le "
                      "{due} au plus tard], au compte {iban}[ (BIC : {bic})][ ouvert au nom de "
                      "{beneficiary}][, en rappelant la communication {communication}]. // Les "
                      "droits, au montant de {total}, sont exigibles[ jusqu’au {due} inclus]. Ils "
                      "s’acquittent par virement au compte {iban}[ – BIC {bic}][ au nom de "
                      "{beneficiary}].[ Indiquez {communication} dans la zone de communication.]",
        "do_recall": "Vous êtes mis en demeure d’acquitter {total}[ pour le {due} au plus tard]. "
                     "Le compte à utiliser est le {iban}[ (BIC {bic})][ de {beneficiary}][, avec "
                     "la communication {communication}]. // L’Institut devra faire recouvrer la "
                     "somme de {total} par contrainte si elle ne figure pas[ le {due}] sur le "
                     "compte {iban}[ – {bic} –][ de {beneficiary}].[ Rappelez {communication} "
                     "lors du versement.]",
        "do_instalments": "Chaque tranche est à verser au compte {iban}[ (BIC {bic})][ ouvert au "
                          "nom de {beneficiary}][ sous la communication {communication}]. // Vos "
                          "deux versements se font au compte {iban}[ ({bic})][ de {beneficiary}][ "
                          "et portent la communication {communication}].",
        "do_revised": "Le trop-perçu, soit {total}, sera liquidé[ pour le {due}] en faveur de "
                      "votre compte {own}. // L’Institut vous en restitue le montant : {total} "
                      "seront virés[ le {due}] sur votre compte {own}.",
        "do_withdrawn": "La différence de {total} sera portée[ le {due}] au crédit de votre "
                        "compte {own}. // Nous avons ordonnancé un remboursement de {total} ; il "
                        "parviendra sur votre compte {own}[ le {due} au plus tard].",
        "do_offset": "Ce crédit suffit : vous n’avez rien à verser pour {year}. // Vos "
                     "redevances étant entièrement couvertes, l’Institut n’attend aucun versement "
                     "de votre part.",
        "do_received": "Vos redevances {year} sont ainsi entièrement acquittées. La présente vaut "
                       "quittance. // Nous vous en donnons décharge ; plus aucune somme n’est due "
                       "pour {year}.",
        "late": "En cas de retard, l’intérêt légal court de plein droit et chaque rappel donne "
                "lieu à {extra} de frais.",
        "news": "L’année précédente, le total de vos redevances était de {other}. Votre prochaine "
                "déclaration est attendue pour le {listed}.",
        "legal": "La présente décision peut faire l’objet d’un recours devant la Cour des marchés "
                 "jusqu’au {appeal}. Ce recours n’est pas suspensif.",
        "bye": "Veuillez agréer l’expression de notre considération distinguée.",
        "who": "Service Redevances // Le Directeur Budget et Finances",
    },
    "nl": {
        "subject": "Bijdragen van de operatoren voor elektronische communicatie",
        "references": "Ons kenmerk|Operator|Datum|Ondernemingsnr.",
        "title_annual": "Toezichtsbijdrage {year} // Jaarlijkse bijdrage van de operatoren – jaar "
                        "{year}",
        "title_numbers": "Nummeringsrechten // Reservatie van nummercapaciteit",
        "title_recall": "Herinnering – bijdragen {past} // Bijdragen {past}: ingebrekestelling",
        "title_instalments": "Bijdragen {year} – betaling in twee schijven // Jaarlijkse bijdrage "
                             "{year}: spreiding",
        "title_revised": "Herziening van uw bijdragen {past} // Definitieve afrekening {past}",
        "title_withdrawn": "Intrekking van nummercapaciteit // Teruggegeven nummers",
        "title_offset": "Toezichtsbijdrage {year} // Jaarlijkse bijdrage {year}",
        "title_received": "Bijdragen {year} – kwijting // Ontvangstmelding van uw betaling",
        "hello": "Geachte heer, mevrouw, // Geachte bestuurder,",
        "opening_annual": "Overeenkomstig artikel 30 van de wet van 13 juni 2005 betreffende de "
                          "elektronische communicatie dragen de operatoren elk jaar bij in de "
                          "werkingskosten van het Instituut. Uw bijdrage voor {year} werd "
                          "berekend op basis van de aangifte die u op {asked} indiende. // De "
                          "Raad heeft op {decided} de bijdragen vastgesteld van de operatoren die "
                          "in het register staan. Voor uw vennootschap ziet de berekening er als "
                          "volgt uit.",
        "opening_numbers": "Bij besluit van {decided} heeft het Instituut de onderstaande "
                           "capaciteit voor u gereserveerd. De rechten zijn die van het "
                           "koninklijk besluit van 27 april 2007 betreffende het beheer van de "
                           "nationale nummeringsruimte. // Uw aanvraag van {asked} werd "
                           "ingewilligd. De volgende nummers zijn op uw naam gereserveerd en "
                           "geven aanleiding tot jaarlijkse rechten.",
        "opening_recall": "Met onze brief van {first} nodigden wij u uit om de bijdragen {past} "
                          "te voldoen. Tot op heden is dat niet of slechts gedeeltelijk gebeurd. "
                          "// Onze boekhouding stelt op {end} vast dat de bijdragen {past}, "
                          "gevraagd op {first}, niet zijn aangezuiverd.",
        "opening_instalments": "Uw vennootschap is voor {year} de onderstaande bijdragen "
                               "verschuldigd. U vroeg op {asked} om ze in twee keer te voldoen; "
                               "de Raad stemde daar op {decided} mee in.",
        "opening_revised": "U bezorgde ons op {asked} uw goedgekeurde jaarrekening. Omdat uw "
                           "omzet lager is dan u had geraamd, werden uw bijdragen {past} herzien. "
                           "// Naar aanleiding van uw verbeterde aangifte van {asked} werden uw "
                           "bijdragen {past} herberekend op de definitieve omzet.",
        "opening_withdrawn": "Het Instituut heeft op {decided} akte genomen van uw afstand van "
                             "een deel van uw nummers. De rechten blijven enkel verworven voor de "
                             "verlopen maanden en voor de capaciteit die u behoudt.",
        "opening_offset": "Dit is de berekening van uw bijdragen voor {year}. Het tegoed dat u "
                          "sinds de herziening van {past} had, werd erop aangerekend.",
        "opening_received": "Uw overschrijving van {first} is goed bij ons toegekomen. Ze heeft "
                            "betrekking op de volgende bijdragen.",
        "head": "Bijdrage|Grondslag|Bedrag", "sum": "Totaal", "plan": "Schijf|Vervaldag|Bedrag",
        "post_share": "Controle en toezicht", "base_share": "{turnover} × 0,25 %",
        "post_numbering": "Nummering", "base_numbering": "{count} blokken",
        "post_links": "Straalverbindingen", "base_links": "{count} verbindingen",
        "post_blocks": "Geografische nummers", "base_blocks": "{count} blokken van 1 000",
        "post_mobile": "Mobiele nummers", "base_mobile": "{count} blokken van 1 000",
        "post_short": "Korte nummers", "base_short": "{count} nummers",
        "already_annual": "Voorschot van het begin van het jaar // In mindering: uw voorschot",
        "already_numbers": "Betaald bij de aanvraag // Tegoed voor teruggegeven nummers",
        "already_recall": "Gedeeltelijke storting ontvangen // Ontvangen op {prior}",
        "already_instalments": "Voorschot van het begin van het jaar",
        "already_revised": "Voldaan volgens uw raming // Geïnde bijdragen",
        "already_withdrawn": "Voldane rechten voor het jaar", "already_offset": "Tegoed van {past}",
        "already_received": "Uw overschrijving van {first}",
        "left_annual": "Verschuldigde bijdrage // Te voldoen // Verschuldigd bedrag",
        "left_numbers": "Verschuldigde rechten // Netto te voldoen",
        "left_recall": "Nog verschuldigd // Achterstal",
        "left_instalments": "Te voldoen in twee schijven // Te spreiden bedrag",
        "left_revised": "Te veel geïnd // Terug te geven aan u", "left_withdrawn": "Te veel geïnd",
        "left_offset": "Nog verschuldigd", "left_received": "Saldo",
        "pay": "Uw betaling // Hoe betalen", "amount": "Verschuldigde som // Bedrag",
        "due": "Uiterlijk op // Vervaldag // Uiterste datum",
        "iban": "Rekening van het Instituut // IBAN-rekening // Te storten op rekening",
        "bic": "BIC-code // BIC", "beneficiary": "Houder // Op naam van // Begunstigde",
        "communication": "Mededeling // Betalingskenmerk // Te vermelden",
        "do_annual": "Alles wat u nodig hebt om de storting uit te voeren, staat in de marge van "
                     "deze brief. // De gegevens voor uw storting vindt u hiernaast, in de marge.",
        "do_numbers": "Gelieve deze rechten, namelijk {total},[ uiterlijk op {due}] te laten "
                      "toekomen op rekening {iban}[ (BIC: {bic})][ op naam van {beneficiary}][, "
                      "met herhaling van de mededeling {communication}]. // De rechten, ten "
                      "bedrage van {total}, zijn[ tot en met {due}] te voldoen door "
                      "overschrijving op rekening {iban}[ – BIC {bic}][ op naam van "
                      "{beneficiary}].[ Vul {communication} in als mededeling.]",
        "do_recall": "U wordt in gebreke gesteld om {total} te voldoen[ uiterlijk op {due}]. "
                     "De te gebruiken rekening is {iban}[ (BIC {bic})][ van {beneficiary}][, met "
                     "de mededeling {communication}]. // Het Instituut zal de som van {total} bij "
                     "dwangbevel moeten laten invorderen als ze[ op {due}] niet op rekening "
                     "{iban}[ – {bic} –][ van {beneficiary}] staat.[ Herhaal {communication} bij "
                     "uw storting.]",
        "do_instalments": "Elke schijf moet worden gestort op rekening {iban}[ (BIC {bic})][ op "
                          "naam van {beneficiary}][ met de mededeling {communication}]. // Uw "
                          "twee stortingen gebeuren op rekening {iban}[ ({bic})][ van "
                          "{beneficiary}][ en dragen de mededeling {communication}].",
        "do_revised": "Wat te veel werd geïnd, {total}, wordt[ tegen {due}] uitgekeerd op uw "
                      "rekening {own}. // Het Instituut geeft u dat bedrag terug: {total} wordt[ "
                      "op {due}] overgeschreven op uw rekening {own}.",
        "do_withdrawn": "Uw rekening {own} wordt[ op {due}] gecrediteerd met het verschil van "
                        "{total}. // Wij gaven opdracht tot een terugbetaling van {total}; die "
                        "staat[ uiterlijk op {due}] op uw rekening {own}.",
        "do_offset": "Dit tegoed volstaat: u hoeft voor {year} niets te storten. // Omdat uw "
                     "bijdragen volledig gedekt zijn, verwacht het Instituut geen storting van u.",
        "do_received": "Uw bijdragen {year} zijn daarmee volledig voldaan. Deze brief geldt als "
                       "kwijting. // Wij verlenen u hiervoor kwijting; voor {year} is geen bedrag "
                       "meer verschuldigd.",
        "late": "Bij laattijdigheid loopt de wettelijke rente van rechtswege en wordt per "
                "herinnering {extra} aan kosten aangerekend.",
        "news": "Het jaar voordien bedroegen uw bijdragen samen {other}. Uw volgende aangifte "
                "wordt tegen {listed} verwacht.",
        "legal": "Tegen dit besluit kan tot {appeal} beroep worden ingesteld bij het Marktenhof. "
                 "Dit beroep is niet schorsend.",
        "bye": "Met de meeste hoogachting,",
        "who": "Dienst Bijdragen // De Directeur Begroting en Financiën",
    },
    "de": {
        "subject": "Gebühren der Betreiber elektronischer Kommunikation",
        "references": "Unser Zeichen|Betreiber|Datum|Unternehmensnr.",
        "title_annual": "Aufsichtsgebühren {year} // Jahresbeitrag der Betreiber – Jahr {year}",
        "title_numbers": "Nummerierungsgebühren // Reservierung von Nummernkapazitäten",
        "title_recall": "Mahnung – Gebühren {past} // Gebühren {past}: Inverzugsetzung",
        "title_instalments": "Gebühren {year} – Zahlung in zwei Teilen // Jahresbeitrag {year}: "
                             "Staffelung",
        "title_revised": "Revision Ihrer Gebühren {past} // Endgültige Abrechnung {past}",
        "title_withdrawn": "Rücknahme von Nummernkapazitäten // Zurückgegebene Nummern",
        "title_offset": "Aufsichtsgebühren {year} // Jahresbeitrag {year}",
        "title_received": "Gebühren {year} – Quittung // Bestätigung Ihrer Zahlung",
        "hello": "Sehr geehrte Damen und Herren, // Sehr geehrter Herr Verwalter,",
        "opening_annual": "Gemäß Artikel 30 des Gesetzes vom 13. Juni 2005 über die elektronische "
                          "Kommunikation beteiligen sich die Betreiber jedes Jahr an den "
                          "Betriebskosten des Instituts. Ihr Beitrag für {year} wurde anhand der "
                          "Erklärung berechnet, die Sie am {asked} eingereicht haben. // Der Rat "
                          "hat am {decided} die Gebühren der im Register eingetragenen Betreiber "
                          "festgelegt. Für Ihre Gesellschaft lautet die Berechnung wie folgt.",
        "opening_numbers": "Durch Beschluss vom {decided} hat das Institut die nachstehenden "
                           "Kapazitäten für Sie reserviert. Die Gebühren sind jene des "
                           "Königlichen Erlasses vom 27. April 2007 über die Verwaltung des "
                           "nationalen Nummernraums. // Ihrem Antrag vom {asked} wurde "
                           "stattgegeben. Folgende Nummern sind auf Ihren Namen reserviert und "
                           "unterliegen jährlichen Gebühren.",
        "opening_recall": "Mit unserem Schreiben vom {first} haben wir Sie aufgefordert, die "
                          "Gebühren {past} zu entrichten. Dies ist bisher nicht oder nur "
                          "teilweise geschehen. // Unsere Buchhaltung stellt zum {end} fest, dass "
                          "die am {first} geforderten Gebühren {past} nicht beglichen sind.",
        "opening_instalments": "Ihre Gesellschaft schuldet für {year} die nachstehenden Gebühren. "
                               "Sie haben am {asked} beantragt, sie in zwei Teilen zu entrichten; "
                               "der Rat hat dem am {decided} zugestimmt.",
        "opening_revised": "Sie haben uns am {asked} Ihren genehmigten Jahresabschluss "
                           "übermittelt. Da Ihr Umsatz niedriger ist als von Ihnen geschätzt, "
                           "wurden Ihre Gebühren {past} überprüft. // Aufgrund Ihrer berichtigten "
                           "Erklärung vom {asked} wurden Ihre Gebühren {past} auf den endgültigen "
                           "Umsatz neu berechnet.",
        "opening_withdrawn": "Das Institut hat am {decided} Ihren Verzicht auf einen Teil Ihrer "
                             "Nummern zur Kenntnis genommen. Die Gebühren bleiben nur für die "
                             "abgelaufenen Monate und für die beibehaltenen Kapazitäten "
                             "geschuldet.",
        "opening_offset": "Dies ist die Berechnung Ihrer Gebühren für {year}. Das Guthaben, über "
                          "das Sie seit der Revision von {past} verfügten, wurde angerechnet.",
        "opening_received": "Ihre Überweisung vom {first} ist bei uns eingegangen. Sie betrifft "
                            "folgende Gebühren.",
        "head": "Gebühr|Grundlage|Betrag", "sum": "Gesamt", "plan": "Teil|Fällig am|Betrag",
        "post_share": "Kontrolle und Aufsicht", "base_share": "{turnover} × 0,25 %",
        "post_numbering": "Nummerierung", "base_numbering": "{count} Blöcke",
        "post_links": "Richtfunkstrecken", "base_links": "{count} Strecken",
        "post_blocks": "Geografische Nummern", "base_blocks": "{count} Blöcke zu 1 000",
        "post_mobile": "Mobilfunknummern", "base_mobile": "{count} Blöcke zu 1 000",
        "post_short": "Kurznummern", "base_short": "{count} Nummern",
        "already_annual": "Vorschuss zu Jahresbeginn // Abzüglich Ihres Vorschusses",
        "already_numbers": "Bei Antragstellung gezahlt // Guthaben für zurückgegebene Nummern",
        "already_recall": "Teilzahlung erhalten // Erhalten am {prior}",
        "already_instalments": "Vorschuss zu Jahresbeginn",
        "already_revised": "Laut Ihrer Schätzung entrichtet // Erhobene Gebühren",
        "already_withdrawn": "Für das Jahr entrichtet", "already_offset": "Guthaben aus {past}",
        "already_received": "Ihre Überweisung vom {first}",
        "left_annual": "Geschuldeter Beitrag // Zu entrichten // Geschuldeter Betrag",
        "left_numbers": "Geschuldete Gebühren // Netto zu entrichten",
        "left_recall": "Noch geschuldet // Rückstand",
        "left_instalments": "In zwei Teilen zu entrichten // Zu staffelnder Betrag",
        "left_revised": "Zu viel erhoben // An Sie zurückzugeben",
        "left_withdrawn": "Zu viel erhoben", "left_offset": "Noch geschuldet",
        "left_received": "Saldo",
        "pay": "Ihre Zahlung // Zahlungsweise", "amount": "Geschuldete Summe // Betrag",
        "due": "Spätestens am // Fälligkeit // Letzter Termin",
        "iban": "Konto des Instituts // IBAN-Konto // Zu zahlen auf das Konto",
        "bic": "BIC-Code // BIC", "beneficiary": "Inhaber // Auf den Namen // Begünstigter",
        "communication": "Mitteilung // Zahlungsreferenz // Anzugeben",
        "do_annual": "Alles, was Sie für die Überweisung brauchen, steht am Rand dieses "
                     "Schreibens. // Die Angaben für Ihre Überweisung finden Sie nebenstehend am "
                     "Rand.",
        "do_numbers": "Wir bitten Sie, diese Gebühren, nämlich {total},[ bis spätestens {due}] "
                      "auf das Konto {iban}[ (BIC: {bic})][, lautend auf {beneficiary},] "
                      "einzuzahlen.[ Wiederholen Sie die Mitteilung {communication}.] // Die "
                      "Gebühren in Höhe von {total} sind[ bis einschließlich {due}] durch "
                      "Überweisung auf das Konto {iban}[ – BIC {bic}][ auf den Namen "
                      "{beneficiary}] zu entrichten.[ Geben Sie {communication} als Mitteilung "
                      "an.]",
        "do_recall": "Wir setzen Sie hiermit in Verzug und fordern Sie auf, {total}[ bis "
                     "spätestens {due}] zu entrichten. Zu benutzen ist das Konto {iban}[ (BIC "
                     "{bic})][ von {beneficiary}][ mit der Mitteilung {communication}]. // Das "
                     "Institut wird die Summe von {total} durch Zwangsbefehl beitreiben lassen "
                     "müssen, wenn sie[ am {due}] nicht auf dem Konto {iban}[ – {bic} –][ von "
                     "{beneficiary}] eingegangen ist.[ Wiederholen Sie bei der Überweisung "
                     "{communication}.]",
        "do_instalments": "Jeder Teil ist auf das Konto {iban}[ (BIC {bic})][, dessen Inhaber "
                          "{beneficiary} ist,] zu zahlen[, und zwar mit der Mitteilung "
                          "{communication}]. // Ihre beiden Zahlungen erfolgen auf das Konto "
                          "{iban}[ ({bic})][ von {beneficiary}][ und tragen die Mitteilung "
                          "{communication}].",
        "do_revised": "Was zu viel erhoben wurde, {total}, wird[ bis zum {due}] auf Ihr Konto "
                      "{own} ausgezahlt. // Das Institut gibt Ihnen diesen Betrag zurück: {total} "
                      "werden[ am {due}] auf Ihr Konto {own} überwiesen.",
        "do_withdrawn": "Der Unterschied von {total} wird[ am {due}] Ihrem Konto {own} "
                        "gutgeschrieben. // Wir haben eine Rückzahlung von {total} angewiesen; "
                        "sie wird[ spätestens am {due}] auf Ihrem Konto {own} eingehen.",
        "do_offset": "Dieses Guthaben reicht aus: Für {year} haben Sie nichts zu zahlen. // Da "
                     "Ihre Gebühren vollständig gedeckt sind, erwartet das Institut keine "
                     "Überweisung von Ihnen.",
        "do_received": "Ihre Gebühren {year} sind damit vollständig entrichtet. Dieses Schreiben "
                       "gilt als Quittung. // Wir erteilen Ihnen hierfür Entlastung; für {year} "
                       "ist nichts mehr geschuldet.",
        "late": "Bei Verzug laufen von Rechts wegen die gesetzlichen Zinsen, und jede Mahnung "
                "kostet {extra}.",
        "news": "Im Vorjahr beliefen sich Ihre Gebühren insgesamt auf {other}. Ihre nächste "
                "Erklärung wird bis zum {listed} erwartet.",
        "legal": "Gegen diesen Beschluss kann bis zum {appeal} beim Märktegerichtshof Beschwerde "
                 "eingelegt werden. Diese Beschwerde hat keine aufschiebende Wirkung.",
        "bye": "Hochachtungsvoll",
        "who": "Dienst Gebühren // Der Direktor Haushalt und Finanzen",
    },
}

WORDS: dict[str, Wordings] = {"signal": _SIGNAL, "archive": ARCHIVE}
LABELS = labels_of(WORDS)
STORIES = stories_of(WORDS)
