"""The words of the twentieth exam: the official journal's costs of publishing a company's deeds,
and the bill of a supplier of payment terminals (in ``exam20_terminal_words``).

What stands in square brackets is printed where all its figures are there; // parts synonyms, |
lines or columns.
"""
from __future__ import annotations

from .exam20_terminal_words import TERMINAL
from .exam_wordings import Wordings, labels_of, stories_of

_GAZETTE: Wordings = {
    "fr": {
        "subject": "Publication d’actes de sociétés – frais",
        "references": "Nos références|N° d’entreprise|Date|Questions",
        "title_invoice": "Frais de publication de vos actes // Facture – publication d’actes",
        "title_short": "Complément de frais de publication // Frais de publication : solde après "
                       "provision",
        "title_advance": "Frais de publication à payer préalablement // Votre demande de "
                         "publication",
        "title_longer": "Remboursement d’une partie de votre provision",
        "title_refused": "Acte non publié : remboursement",
        "title_covered": "Frais de publication – décompte de votre provision",
        "title_acquitted": "Facture acquittée – publication d’actes",
        "hello": "Madame, Monsieur,",
        "opening_invoice": "Les actes ci-dessous, déposés par votre société au greffe du tribunal "
                           "de l’entreprise, ont été publiés aux annexes du journal. Voici le "
                           "décompte des frais. // Votre société a fait publier les actes "
                           "suivants aux annexes du journal. Les frais de publication sont "
                           "calculés d’après le nombre de signes.",
        "opening_short": "Avant de déposer ses actes, votre société a versé une provision pour les "
                         "frais de publication. Les textes se sont révélés plus longs que prévu.",
        "opening_advance": "Nous avons bien reçu les textes que vous souhaitez faire paraître aux "
                           "annexes du journal. Ils ne peuvent être publiés qu’après paiement des "
                           "frais suivants.",
        "opening_longer": "Avant de déposer ses actes, votre société a versé une provision pour "
                          "les frais de publication. Les textes publiés sont plus courts que "
                          "prévu, de sorte que votre provision dépasse les frais.",
        "opening_refused": "Le greffe a refusé l’un des actes pour lesquels votre société avait "
                           "payé les frais de publication : il n’a pas paru. Seuls les actes "
                           "ci-dessous ont été publiés.",
        "opening_covered": "Les actes ci-dessous ont été publiés aux annexes du journal. Leurs "
                           "frais sont imputés sur la provision versée par votre société.",
        "opening_acquitted": "Les actes ci-dessous ont été publiés aux annexes du journal. Votre "
                             "société en a réglé les frais lors du dépôt au greffe.",
        "head": "Déposé le|Numéro|Rubrique|Signes|Hors TVA",
        "deeds": "Démissions, nominations|Transfert du siège|Convocation d’assemblée // "
                 "Modification des statuts|Démissions, nominations|Pouvoirs de signature // "
                 "Augmentation de capital|Modification des statuts|Commissaire",
        "net": "Total hors TVA", "tax": "TVA 21 %", "sum": "Total TVA comprise",
        "already_short": "Provision reçue le {paid_on}", "left_short": "Solde à payer",
        "already_longer": "Provision reçue le {paid_on}", "left_longer": "En votre faveur",
        "already_refused": "Payé le {paid_on}", "left_refused": "En votre faveur",
        "already_covered": "Provision reçue le {paid_on}", "left_covered": "Solde",
        "already_acquitted": "Payé lors du dépôt", "left_acquitted": "Solde",
        "when": "au plus tard le {due} // pour le {due}",
        "no_day": "dès réception de cette lettre",
        "do_invoice": "Nous vous prions de verser la somme de {total} {when}, à l’aide des données "
                      "qui figurent dans la marge. // Le total de {total} est à payer {when}. Les "
                      "données de votre virement se trouvent dans la marge.",
        "do_short": "Veuillez compléter votre provision en versant {total} {when}. La marge "
                    "reprend les données nécessaires. // La provision ne suffit donc pas : il "
                    "vous reste {total} à verser {when}. Voyez les données dans la marge.",
        "do_advance": "Vos textes paraîtront le {appears}, pourvu que votre paiement de {total} "
                      "nous parvienne {when}. Utilisez les données qui figurent dans la marge.",
        "do_advance_no_day": "Vos textes paraîtront dans les cinq jours ouvrables qui suivent la "
                             "réception de votre paiement de {total}. Utilisez les données qui "
                             "figurent dans la marge.",
        "do_longer": "Nous vous restituons la différence de {total}[ au plus tard le {due}], par "
                     "virement sur votre compte {own}. // La partie non utilisée, soit {total}, "
                     "sera remboursée[ le {due}] sur le compte {own} de votre société.",
        "do_refused": "Les frais de l’acte refusé, soit {total}, vous sont remboursés[ le {due}] "
                      "sur le compte {own}, d’où venait votre paiement. // Vous recevrez donc "
                      "{total} en retour[, au plus tard le {due},] sur votre compte {own}.",
        "do_covered": "Votre provision couvre exactement les frais : vous n’avez plus rien à "
                      "verser. // Rien ne vous est réclamé et rien ne vous est dû. Ce décompte est "
                      "destiné à votre comptabilité.",
        "do_acquitted": "La présente facture est donc acquittée et n’appelle aucun paiement de "
                        "votre part. // Ne payez pas cette facture : elle vous est envoyée pour "
                        "votre comptabilité.",
        "pay": "Votre virement // Pour payer",
        "amount": "Montant // Somme à verser", "due": "À payer pour le // Date limite",
        "iban": "Compte // IBAN", "bic": "BIC", "beneficiary": "Bénéficiaire // Au nom de",
        "communication": "Communication // Communication à reprendre",
        "late": "En cas de retard de paiement, {extra} de frais administratifs s’y ajoutent.",
        "late_advance": "À défaut de paiement dans les trois mois, votre demande est classée sans "
                        "suite.",
        "news": "Pour information, les frais de publication de votre société se sont élevés à "
                "{other} en {past}. Toutes vos publications peuvent être consultées en ligne sous "
                "votre numéro d’entreprise.",
        "legal": "Tarif fixé par l’arrêté royal du {decreed}. Une publication urgente coûte "
                 "{urgent} de plus par acte. Toute contestation est à adresser par écrit au "
                 "service avant le {appeal}.",
        "bye": "Veuillez agréer, Madame, Monsieur, nos salutations distinguées.",
        "who": "Le service Publications de sociétés",
    },
    "nl": {
        "subject": "Bekendmaking van vennootschapsakten – kosten",
        "references": "Ons kenmerk|Ondernemingsnr.|Datum|Vragen",
        "title_invoice": "Kosten voor de bekendmaking van uw akten // Factuur – bekendmaking van "
                         "akten",
        "title_short": "Aanvullende publicatiekosten // Publicatiekosten: saldo na provisie",
        "title_advance": "Publicatiekosten vooraf te betalen // Uw aanvraag tot publicatie",
        "title_longer": "Terugbetaling van een deel van uw provisie",
        "title_refused": "Niet-bekendgemaakte akte: terugbetaling",
        "title_covered": "Publicatiekosten – afrekening van uw provisie",
        "title_acquitted": "Vereffende factuur – bekendmaking van akten",
        "hello": "Geachte mevrouw, geachte heer,",
        "opening_invoice": "Onderstaande akten, die uw vennootschap op de griffie van de "
                           "ondernemingsrechtbank heeft neergelegd, zijn in de bijlagen bij het "
                           "blad bekendgemaakt. Dit is de afrekening van de kosten. // Uw "
                           "vennootschap liet de volgende akten bekendmaken in de bijlagen bij "
                           "het blad. De publicatiekosten hangen af van het aantal tekens.",
        "opening_short": "Vóór de neerlegging van haar akten betaalde uw vennootschap een provisie "
                         "voor de publicatiekosten. De teksten bleken langer dan verwacht.",
        "opening_advance": "Wij hebben de teksten ontvangen die u in de bijlagen bij het blad wilt "
                           "laten verschijnen. Ze kunnen pas bekendgemaakt worden nadat de "
                           "volgende kosten zijn betaald.",
        "opening_longer": "Vóór de neerlegging van haar akten betaalde uw vennootschap een "
                          "provisie "
                          "voor de publicatiekosten. De bekendgemaakte teksten zijn korter dan "
                          "verwacht, zodat uw provisie de kosten overtreft.",
        "opening_refused": "De griffie weigerde een van de akten waarvoor uw vennootschap de "
                           "publicatiekosten had betaald; die akte is niet verschenen. Alleen "
                           "onderstaande akten werden bekendgemaakt.",
        "opening_covered": "Onderstaande akten zijn in de bijlagen bij het blad bekendgemaakt. De "
                           "kosten worden aangerekend op de provisie van uw vennootschap.",
        "opening_acquitted": "Onderstaande akten zijn in de bijlagen bij het blad bekendgemaakt. "
                             "Uw vennootschap heeft de kosten bij de neerlegging op de griffie "
                             "voldaan.",
        "head": "Neergelegd op|Nummer|Rubriek|Tekens|Excl. btw",
        "deeds": "Ontslagen, benoemingen|Zetelverplaatsing|Oproeping vergadering // "
                 "Statutenwijziging|Ontslagen, benoemingen|Handtekenbevoegdheid // "
                 "Kapitaalverhoging|Statutenwijziging|Commissaris",
        "net": "Totaal excl. btw", "tax": "Btw 21 %", "sum": "Totaal incl. btw",
        "already_short": "Provisie ontvangen op {paid_on}", "left_short": "Te betalen saldo",
        "already_longer": "Provisie ontvangen op {paid_on}", "left_longer": "In uw voordeel",
        "already_refused": "Betaald op {paid_on}", "left_refused": "In uw voordeel",
        "already_covered": "Provisie ontvangen op {paid_on}", "left_covered": "Saldo",
        "already_acquitted": "Betaald bij de neerlegging", "left_acquitted": "Saldo",
        "when": "ten laatste op {due} // tegen {due}",
        "no_day": "bij ontvangst van deze brief",
        "do_invoice": "Wij verzoeken u {total} te storten {when}, met de gegevens die in de "
                      "kantlijn "
                      "staan. // Het totaal van {total} is te betalen {when}. De gegevens voor uw "
                      "overschrijving vindt u in de kantlijn.",
        "do_short": "Gelieve uw provisie aan te vullen met een storting van {total} {when}. In de "
                    "kantlijn staan de nodige gegevens. // De provisie volstaat dus niet: u moet "
                    "nog {total} storten {when}. Zie de gegevens in de kantlijn.",
        "do_advance": "Uw teksten verschijnen op {appears}, op voorwaarde dat uw betaling van "
                      "{total} {when} bij ons toekomt. Gebruik de gegevens in de kantlijn.",
        "do_advance_no_day": "Uw teksten verschijnen binnen vijf werkdagen na ontvangst van uw "
                             "betaling van {total}. Gebruik de gegevens in de kantlijn.",
        "do_longer": "Wij betalen u het verschil van {total}[ ten laatste op {due}] terug, via "
                     "overschrijving op uw rekening {own}. // Het ongebruikte deel, {total}, wordt"
                     "[ op {due}] teruggestort op rekening {own} van uw vennootschap.",
        "do_refused": "De kosten van de geweigerde akte, {total}, worden u[ op {due}] terugbetaald "
                      "op rekening {own}, waarvan uw betaling afkomstig was. // U ontvangt dus "
                      "{total} terug[, ten laatste op {due},] op uw rekening {own}.",
        "do_covered": "Uw provisie dekt de kosten precies: u hoeft niets meer te storten. // U "
                      "bent "
                      "ons niets verschuldigd en wij u evenmin. Deze afrekening is bestemd voor uw "
                      "boekhouding.",
        "do_acquitted": "Deze factuur is dus vereffend en vraagt geen betaling van uw kant. // "
                        "Betaal deze factuur niet: u ontvangt ze voor uw boekhouding.",
        "pay": "Uw overschrijving // Hoe betalen",
        "amount": "Bedrag // Te storten bedrag", "due": "Te betalen tegen // Uiterste datum",
        "iban": "Rekening // IBAN", "bic": "BIC", "beneficiary": "Begunstigde // Op naam van",
        "communication": "Mededeling // Over te nemen mededeling",
        "late": "Bij laattijdige betaling komt daar {extra} administratiekosten bij.",
        "late_advance": "Zonder betaling binnen drie maanden wordt uw aanvraag zonder gevolg "
                        "geklasseerd.",
        "news": "Ter informatie: in {past} bedroegen de publicatiekosten van uw vennootschap "
                "{other}. Al uw bekendmakingen kunt u online raadplegen met uw ondernemingsnummer.",
        "legal": "Tarief vastgesteld bij koninklijk besluit van {decreed}. Een dringende "
                 "bekendmaking kost {urgent} meer per akte. Betwistingen richt u schriftelijk aan "
                 "de dienst vóór {appeal}.",
        "bye": "Met de meeste hoogachting,",
        "who": "De dienst Vennootschapspublicaties",
    },
    "de": {
        "subject": "Veröffentlichung von Gesellschaftsurkunden – Kosten",
        "references": "Unser Zeichen|Unternehmensnr.|Datum|Fragen",
        "title_invoice": "Kosten der Veröffentlichung Ihrer Urkunden // Rechnung – "
                         "Veröffentlichung von Urkunden",
        "title_short": "Zusätzliche Veröffentlichungskosten // Veröffentlichungskosten: Restbetrag "
                       "nach Vorschuss",
        "title_advance": "Vorab zu zahlende Veröffentlichungskosten // Ihr Antrag auf "
                         "Veröffentlichung",
        "title_longer": "Erstattung eines Teils Ihres Vorschusses",
        "title_refused": "Nicht veröffentlichte Urkunde: Erstattung",
        "title_covered": "Veröffentlichungskosten – Abrechnung Ihres Vorschusses",
        "title_acquitted": "Beglichene Rechnung – Veröffentlichung von Urkunden",
        "hello": "Sehr geehrte Damen und Herren,",
        "opening_invoice": "Die nachstehenden Urkunden, die Ihre Gesellschaft bei der Kanzlei des "
                           "Unternehmensgerichts hinterlegt hat, sind in den Anlagen zum Blatt "
                           "veröffentlicht worden. Hier ist die Abrechnung der Kosten. // Ihre "
                           "Gesellschaft hat folgende Urkunden in den Anlagen zum Blatt "
                           "veröffentlichen lassen. Die Kosten richten sich nach der Anzahl "
                           "Zeichen.",
        "opening_short": "Vor der Hinterlegung ihrer Urkunden hat Ihre Gesellschaft einen "
                         "Vorschuss auf die Veröffentlichungskosten gezahlt. Die Texte waren "
                         "länger als vorgesehen.",
        "opening_advance": "Wir haben die Texte erhalten, die Sie in den Anlagen zum Blatt "
                           "erscheinen lassen möchten. Sie können erst veröffentlicht werden, wenn "
                           "folgende Kosten bezahlt sind.",
        "opening_longer": "Vor der Hinterlegung ihrer Urkunden hat Ihre Gesellschaft einen "
                          "Vorschuss auf die Veröffentlichungskosten gezahlt. Die veröffentlichten "
                          "Texte sind kürzer als vorgesehen, sodass Ihr Vorschuss die Kosten "
                          "übersteigt.",
        "opening_refused": "Die Kanzlei hat eine der Urkunden abgelehnt, für die Ihre Gesellschaft "
                           "die Veröffentlichungskosten gezahlt hatte; sie ist nicht erschienen. "
                           "Nur die nachstehenden Urkunden wurden veröffentlicht.",
        "opening_covered": "Die nachstehenden Urkunden sind in den Anlagen zum Blatt "
                           "veröffentlicht "
                           "worden. Die Kosten werden auf den Vorschuss Ihrer Gesellschaft "
                           "angerechnet.",
        "opening_acquitted": "Die nachstehenden Urkunden sind in den Anlagen zum Blatt "
                             "veröffentlicht worden. Ihre Gesellschaft hat die Kosten bei der "
                             "Hinterlegung in der Kanzlei beglichen.",
        "head": "Hinterlegt am|Nummer|Rubrik|Zeichen|Ohne MwSt.",
        "deeds": "Rücktritte, Ernennungen|Sitzverlegung|Einberufung // Satzungsänderung|"
                 "Rücktritte, Ernennungen|Zeichnungsbefugnis // Kapitalerhöhung|"
                 "Satzungsänderung|Kommissar",
        "net": "Gesamt ohne MwSt.", "tax": "MwSt. 21 %", "sum": "Gesamt inkl. MwSt.",
        "already_short": "Vorschuss erhalten am {paid_on}", "left_short": "Zu zahlender Rest",
        "already_longer": "Vorschuss erhalten am {paid_on}", "left_longer": "Zu Ihren Gunsten",
        "already_refused": "Gezahlt am {paid_on}", "left_refused": "Zu Ihren Gunsten",
        "already_covered": "Vorschuss erhalten am {paid_on}", "left_covered": "Saldo",
        "already_acquitted": "Bei der Hinterlegung gezahlt", "left_acquitted": "Saldo",
        "when": "spätestens am {due} // bis zum {due}",
        "no_day": "bei Erhalt dieses Schreibens",
        "do_invoice": "Wir bitten Sie, {total} {when} mit den am Rand stehenden Angaben zu "
                      "überweisen. // Der Gesamtbetrag von {total} ist {when} zu zahlen. Die "
                      "Angaben für Ihre Überweisung finden Sie am Rand.",
        "do_short": "Bitte ergänzen Sie Ihren Vorschuss, indem Sie {when} {total} überweisen. Die "
                    "nötigen Angaben stehen am Rand. // Der Vorschuss reicht also nicht aus: Sie "
                    "haben {when} noch {total} zu überweisen. Die Angaben stehen am Rand.",
        "do_advance": "Ihre Texte erscheinen am {appears}, sofern Ihre Zahlung von {total} {when} "
                      "bei uns eingeht. Benutzen Sie dazu die Angaben am Rand.",
        "do_advance_no_day": "Ihre Texte erscheinen binnen fünf Werktagen nach Eingang Ihrer "
                             "Zahlung von {total}. Benutzen Sie dazu die Angaben am Rand.",
        "do_longer": "Wir erstatten Ihnen den Unterschied von {total}[ spätestens am {due}] durch "
                     "Überweisung auf Ihr Konto {own}. // Der nicht verbrauchte Teil, das sind "
                     "{total}, wird[ am {due}] auf das Konto {own} Ihrer Gesellschaft "
                     "zurücküberwiesen.",
        "do_refused": "Die Kosten der abgelehnten Urkunde, das sind {total}, werden Ihnen[ am "
                      "{due}] auf das Konto {own} erstattet, von dem Ihre Zahlung kam. // Sie "
                      "erhalten also {total}[ spätestens am {due}] auf Ihr Konto {own} zurück.",
        "do_covered": "Ihr Vorschuss deckt die Kosten genau: Sie brauchen nichts mehr zu "
                      "überweisen. // Sie schulden uns nichts und wir Ihnen auch nicht. Diese "
                      "Abrechnung ist für Ihre Buchhaltung bestimmt.",
        "do_acquitted": "Diese Rechnung ist also beglichen und erfordert keine Zahlung "
                        "Ihrerseits. // Bezahlen Sie diese Rechnung nicht: Sie erhalten sie für "
                        "Ihre Buchhaltung.",
        "pay": "Ihre Überweisung // So zahlen Sie",
        "amount": "Betrag // Zu überweisen", "due": "Zu zahlen bis // Letzter Tag",
        "iban": "Konto // IBAN", "bic": "BIC", "beneficiary": "Empfänger // Auf den Namen",
        "communication": "Mitteilung // Anzugebende Mitteilung",
        "late": "Bei verspäteter Zahlung kommen {extra} Verwaltungskosten hinzu.",
        "late_advance": "Ohne Zahlung binnen drei Monaten wird Ihr Antrag nicht weiter bearbeitet.",
        "news": "Zur Information: Die Veröffentlichungskosten Ihrer Gesellschaft beliefen sich "
                "{past} auf {other}. Alle Ihre Veröffentlichungen können Sie online unter Ihrer "
                "Unternehmensnummer einsehen.",
        "legal": "Tarif festgelegt durch den Königlichen Erlass vom {decreed}. Eine dringende "
                 "Veröffentlichung kostet {urgent} mehr pro Urkunde. Beanstandungen richten Sie "
                 "vor dem {appeal} schriftlich an den Dienst.",
        "bye": "Mit freundlichen Grüßen",
        "who": "Der Dienst Gesellschaftsveröffentlichungen",
    },
}

WORDS: dict[str, Wordings] = {"gazette": _GAZETTE, "terminal": TERMINAL}
LABELS = labels_of(WORDS)
STORIES = stories_of(WORDS)
