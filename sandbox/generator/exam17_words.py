"""The words of the seventeenth exam: a commune's fee for the use of its pavements, and an issuer's
orders of meal vouchers (in ``exam17_voucher_words``).

What stands in square brackets is printed where all its figures are there; // parts synonyms, |
lines or columns.
"""
from __future__ import annotations

from .exam17_voucher_words import VOUCHERS
from .exam_wordings import Wordings, labels_of, stories_of

_PAVEMENT: Wordings = {
    "fr": {
        "subject": "Occupation du domaine public – redevance",
        "references": "Notre dossier|Autorisation n°|Date|N° d’entreprise",
        "title_works": "Redevance pour occupation temporaire de la voie publique // Occupation du "
                       "domaine public à l’occasion de travaux : redevance",
        "title_terrace": "Votre terrasse sur le domaine public : redevance {season} // Redevance "
                         "pour l’occupation du domaine public – saison {season}",
        "title_instalments": "Redevance de terrasse {season} – payable en deux versements",
        "title_shorter": "Occupation de la voie publique : révision de la redevance",
        "title_stopped": "Suppression de votre terrasse : décompte de la redevance",
        "title_prepaid": "Occupation de la voie publique : décompte de fin de chantier",
        "title_offset": "Votre terrasse sur le domaine public : redevance {season}",
        "hello": "Madame, Monsieur,",
        "opening_works": "Vous avez occupé la voie publique dans le cadre de travaux, en vertu de "
                         "l’autorisation délivrée le {permit}. L’occupation a pris fin le {end} "
                         "et la redevance est établie comme suit : // Par arrêté du {permit}, le "
                         "Bourgmestre vous a autorisés à occuper la voie publique pour les "
                         "besoins de votre chantier. Vous trouverez ci-après le calcul de la "
                         "redevance due à la commune.",
        "opening_terrace": "Votre établissement dispose d’une terrasse autorisée par le Collège "
                           "le {permit}. Pour la saison {season}, la redevance s’élève à {sum}, "
                           "selon le détail ci-dessous.",
        "opening_instalments": "Votre établissement dispose d’une terrasse autorisée par le "
                               "Collège le {permit}. Voici le calcul de la redevance pour la "
                               "saison {season} et les dates auxquelles elle est payable.",
        "opening_shorter": "Votre chantier s’est terminé avant la date prévue, comme nos agents "
                           "l’ont constaté sur place. Nous avons recalculé la redevance sur la "
                           "base de l’occupation réelle.",
        "opening_stopped": "Vous nous avez informés de l’enlèvement définitif de votre terrasse, "
                           "autorisée le {permit}. La redevance n’est donc due que jusqu’au {end}.",
        "opening_prepaid": "L’occupation autorisée le {permit} a pris fin. Nos agents n’ont "
                           "constaté aucun dépassement. Le décompte définitif se présente comme "
                           "suit :",
        "opening_offset": "Votre terrasse est autorisée depuis le {permit}. Pour la saison "
                          "{season}, la redevance a été calculée comme suit :",
        "head": "Nature de l’occupation|Étendue|Du|Au|Jours|Redevance",
        "post_container": "Conteneur de chantier", "post_scaffold": "Échafaudage",
        "post_spaces": "Places de stationnement", "post_terrace": "Terrasse ouverte",
        "post_stalls": "Étalage", "post_boards": "Chevalets publicitaires",
        "extent_pieces": "{count} p.", "extent_area": "{count} m²",
        "sum": "Total de la redevance",
        "already_works": "Acompte versé lors de la demande, le {asked}",
        "already_terrace": "Crédit de la saison {before}",
        "already_instalments": "Crédit de la saison {before}",
        "already_shorter": "Redevance payée le {asked}",
        "already_stopped": "Redevance payée le {asked}",
        "already_prepaid": "Payé lors de la demande, le {asked}",
        "already_offset": "Crédit de la saison {before}, imputé",
        "left_works": "Solde à payer // Reste dû", "left_terrace": "Reste à payer",
        "left_instalments": "Reste à payer", "left_shorter": "Différence en votre faveur",
        "left_stopped": "Trop-perçu", "left_prepaid": "Solde", "left_offset": "Solde",
        "pay": "Modalités de paiement // Pour effectuer votre paiement",
        "amount": "Montant à payer // Somme à verser", "due": "Date limite // À payer pour le",
        "iban": "Compte n° // IBAN", "bic": "BIC",
        "beneficiary": "Titulaire // Bénéficiaire",
        "communication": "Communication à rappeler // Communication",
        "when": "pour le {due} au plus tard // au plus tard le {due}",
        "no_day": "dès réception de la présente",
        "plan": "Versement|À payer pour le|Montant",
        "do_terrace": "Nous vous prions de verser la somme de {total} {when} au compte {iban}[ "
                      "(BIC {bic})][, au nom de {beneficiary}][, avec la communication "
                      "{communication}]. // Le montant de {total} est à virer {when} sur le "
                      "compte {iban}[, BIC {bic}][, dont le titulaire est {beneficiary}].[ "
                      "Veillez à indiquer comme communication : {communication}.]",
        "do_instalments": "Le montant de {total} est payable en deux versements, aux dates du "
                          "tableau, sur le compte {iban}[ (BIC {bic})][ au nom de {beneficiary}][, "
                          "chaque fois avec la communication {communication}].",
        "do_shorter": "La différence de {total} vous est restituée. Vous recevrez cette somme[ au "
                      "plus tard le {due}] par virement sur votre compte {own}. // Nous procédons "
                      "donc au remboursement de {total}, que nous versons[ pour le {due}] au "
                      "compte {own}, renseigné dans votre demande d’autorisation.",
        "do_stopped": "Vous avez payé {total} de trop pour la période qui suit l’enlèvement. Le "
                      "Directeur financier a été chargé de vous rembourser cette somme[ le {due} "
                      "au plus tard] sur le compte {own}.",
        "do_prepaid": "La redevance a été entièrement acquittée lors de votre demande. Vous n’avez "
                      "plus rien à payer pour cette occupation. // Votre paiement correspond à la "
                      "redevance due : le dossier est clôturé et aucun versement ne vous est "
                      "demandé.",
        "do_offset": "La somme que vous aviez versée en trop pour la saison {before} couvre toute "
                     "la redevance. Aucun paiement n’est donc attendu de votre part.",
        "guarantee": "La garantie de {guarantee} déposée avec votre demande reste bloquée jusqu’à "
                     "l’état des lieux de sortie ; elle ne peut être déduite de la redevance.",
        "late": "À défaut de paiement dans le délai, un rappel vous est adressé sans frais. En cas "
                "de mise en demeure par envoi recommandé, {extra} sont portés à votre charge.",
        "news_works": "Nous vous rappelons qu’une occupation sans autorisation préalable donne "
                      "lieu à une redevance forfaitaire de {flat} par constat.",
        "news_terrace": "Les tarifs communaux seront indexés de 3 % le 1er janvier {next}. Pour "
                        "une terrasse identique, la redevance {next} serait de {estimate}.",
        "news_stopped": "Si vous souhaitez à nouveau placer une terrasse, une nouvelle demande "
                        "d’autorisation est nécessaire (frais de dossier : {file}).",
        "legal": "Règlement-redevance sur l’occupation du domaine public, adopté par le Conseil "
                 "communal le {voted}. Une réclamation motivée peut être introduite par écrit "
                 "auprès du Collège communal jusqu’au {appeal}.",
        "bye": "Nous vous prions d’agréer, Madame, Monsieur, nos salutations distinguées.",
        "who": "Le service Voirie et Domaine public",
    },
    "nl": {
        "subject": "Inname van het openbaar domein – retributie",
        "references": "Ons dossier|Vergunning nr.|Datum|Ondernemingsnr.",
        "title_works": "Retributie voor de tijdelijke inname van de openbare weg // Inname van "
                       "het openbaar domein bij werken: retributie",
        "title_terrace": "Uw terras op het openbaar domein: retributie {season} // Retributie "
                         "voor de inname van het openbaar domein – seizoen {season}",
        "title_instalments": "Terrasretributie {season} – betaalbaar in twee delen",
        "title_shorter": "Inname van de openbare weg: herziening van de retributie",
        "title_stopped": "Verwijdering van uw terras: afrekening van de retributie",
        "title_prepaid": "Inname van de openbare weg: afrekening na het einde van de werken",
        "title_offset": "Uw terras op het openbaar domein: retributie {season}",
        "hello": "Geachte mevrouw, geachte heer,",
        "opening_works": "U hebt voor werken een deel van de openbare weg ingenomen, met de "
                         "vergunning van {permit}. De inname is beëindigd op {end} en de "
                         "retributie is als volgt berekend: // Met een besluit van {permit} gaf "
                         "de burgemeester u de toelating om de openbare weg in te nemen voor uw "
                         "werf. Hierna vindt u de berekening van de retributie die aan de gemeente "
                         "verschuldigd is.",
        "opening_terrace": "Uw zaak beschikt over een terras dat het college op {permit} heeft "
                           "vergund. Voor het seizoen {season} bedraagt de retributie {sum}, "
                           "zoals hieronder berekend.",
        "opening_instalments": "Uw zaak beschikt over een terras dat het college op {permit} heeft "
                               "vergund. Hieronder vindt u de berekening van de retributie voor "
                               "het seizoen {season} en de data waarop ze betaalbaar is.",
        "opening_shorter": "Uw werken waren vroeger klaar dan voorzien; onze diensten hebben dat "
                           "ter plaatse vastgesteld. De retributie is herberekend op basis van de "
                           "werkelijke inname.",
        "opening_stopped": "U hebt ons gemeld dat uw terras, vergund op {permit}, definitief is "
                           "weggenomen. De retributie is bijgevolg maar verschuldigd tot {end}.",
        "opening_prepaid": "De inname die op {permit} werd vergund, is beëindigd. Er werd geen "
                           "overschrijding vastgesteld. De definitieve afrekening ziet er als "
                           "volgt uit:",
        "opening_offset": "Uw terras is vergund sinds {permit}. Voor het seizoen {season} werd de "
                          "retributie als volgt berekend:",
        "head": "Aard van de inname|Omvang|Van|Tot en met|Dagen|Retributie",
        "post_container": "Werfcontainer", "post_scaffold": "Stelling",
        "post_spaces": "Parkeerplaatsen", "post_terrace": "Open terras",
        "post_stalls": "Uitstalling", "post_boards": "Reclameborden",
        "extent_pieces": "{count} st.", "extent_area": "{count} m²",
        "sum": "Totaal van de retributie",
        "already_works": "Voorschot betaald bij de aanvraag, op {asked}",
        "already_terrace": "Tegoed van het seizoen {before}",
        "already_instalments": "Tegoed van het seizoen {before}",
        "already_shorter": "Retributie betaald op {asked}",
        "already_stopped": "Retributie betaald op {asked}",
        "already_prepaid": "Betaald bij de aanvraag, op {asked}",
        "already_offset": "Verrekend tegoed van het seizoen {before}",
        "left_works": "Te betalen saldo // Nog verschuldigd", "left_terrace": "Nog te betalen",
        "left_instalments": "Nog te betalen", "left_shorter": "Verschil in uw voordeel",
        "left_stopped": "Te veel betaald", "left_prepaid": "Saldo", "left_offset": "Saldo",
        "pay": "Hoe betalen? // Gegevens voor uw betaling",
        "amount": "Te betalen bedrag // Te storten som",
        "due": "Uiterste datum // Te betalen tegen",
        "iban": "Rekening nr. // IBAN", "bic": "BIC",
        "beneficiary": "Rekeninghouder // Begunstigde",
        "communication": "Te vermelden mededeling // Mededeling",
        "when": "uiterlijk op {due} // ten laatste op {due}",
        "no_day": "bij ontvangst van deze brief",
        "plan": "Deel|Te betalen tegen|Bedrag",
        "do_terrace": "Wij verzoeken u {total} {when} te storten op rekening {iban}[ (BIC {bic})]["
                      ", op naam van {beneficiary}][, met de mededeling {communication}]. // Het "
                      "bedrag van {total} moet {when} worden overgeschreven op rekening {iban}[, "
                      "BIC {bic}][, waarvan {beneficiary} de houder is].[ Gelieve als mededeling "
                      "op te geven: {communication}.]",
        "do_instalments": "Het bedrag van {total} is in twee delen betaalbaar, op de data in de "
                          "tabel, op rekening {iban}[ (BIC {bic})][ op naam van {beneficiary}][, "
                          "telkens met de mededeling {communication}].",
        "do_shorter": "Het verschil van {total} krijgt u terug. U ontvangt deze som[ ten laatste "
                      "op {due}] via overschrijving op uw rekening {own}. // Wij gaan dan ook over "
                      "tot de terugbetaling van {total}, die wij[ tegen {due}] storten op "
                      "rekening {own}, zoals vermeld in uw vergunningsaanvraag.",
        "do_stopped": "Voor de periode na de verwijdering hebt u {total} te veel betaald. De "
                      "financieel directeur betaalt u deze som[ uiterlijk op {due}] terug op "
                      "rekening {own}.",
        "do_prepaid": "De retributie werd bij uw aanvraag volledig voldaan. U hoeft voor deze "
                      "inname niets meer te betalen. // Uw betaling komt overeen met de "
                      "verschuldigde retributie: het dossier is afgesloten en wij vragen u geen "
                      "verdere betaling.",
        "do_offset": "Wat u voor het seizoen {before} te veel had gestort, dekt de hele "
                     "retributie. U hoeft dus geen betaling uit te voeren.",
        "guarantee": "De waarborg van {guarantee} die u bij uw aanvraag hebt gestort, blijft "
                     "geblokkeerd tot na de plaatsbeschrijving en mag niet van de retributie "
                     "worden afgetrokken.",
        "late": "Wie niet op tijd betaalt, krijgt eerst een kosteloze herinnering. Voor een "
                "aangetekende ingebrekestelling rekenen wij {extra} aan.",
        "news_works": "Wij herinneren u eraan dat voor een inname zonder voorafgaande vergunning "
                      "een forfaitaire retributie van {flat} per vaststelling geldt.",
        "news_terrace": "Op 1 januari {next} worden de gemeentelijke tarieven met 3 % geïndexeerd. "
                        "Voor hetzelfde terras zou de retributie {next} dan {estimate} bedragen.",
        "news_stopped": "Wenst u later opnieuw een terras te plaatsen, dan is een nieuwe "
                        "vergunningsaanvraag nodig (dossierkosten: {file}).",
        "legal": "Retributiereglement op de inname van het openbaar domein, goedgekeurd door de "
                 "gemeenteraad op {voted}. Tot {appeal} kunt u een gemotiveerd bezwaarschrift "
                 "indienen bij het college van burgemeester en schepenen.",
        "bye": "Met vriendelijke groeten,",
        "who": "De dienst Wegen en Openbaar Domein",
    },
    "de": {
        "subject": "Benutzung des öffentlichen Eigentums – Gebühr",
        "references": "Unsere Akte|Genehmigung Nr.|Datum|Unternehmensnr.",
        "title_works": "Gebühr für die zeitweilige Benutzung des öffentlichen Wegenetzes // "
                       "Benutzung des öffentlichen Eigentums bei Bauarbeiten: Gebühr",
        "title_terrace": "Ihre Terrasse auf öffentlichem Eigentum: Gebühr {season} // Gebühr für "
                         "die Benutzung des öffentlichen Eigentums – Saison {season}",
        "title_instalments": "Terrassengebühr {season} – in zwei Raten zahlbar",
        "title_shorter": "Benutzung des öffentlichen Wegenetzes: Neuberechnung der Gebühr",
        "title_stopped": "Entfernung Ihrer Terrasse: Abrechnung der Gebühr",
        "title_prepaid": "Benutzung des öffentlichen Wegenetzes: Abrechnung nach Ende der Arbeiten",
        "title_offset": "Ihre Terrasse auf öffentlichem Eigentum: Gebühr {season}",
        "hello": "Sehr geehrte Damen und Herren,",
        "opening_works": "Für Bauarbeiten haben Sie mit der Genehmigung vom {permit} einen Teil "
                         "des öffentlichen Wegenetzes benutzt. Die Benutzung endete am {end}; die "
                         "Gebühr wird wie folgt festgesetzt: // Mit Erlass vom {permit} hat der "
                         "Bürgermeister Ihnen gestattet, das öffentliche Wegenetz für Ihre "
                         "Baustelle zu benutzen. Nachstehend finden Sie die Berechnung der Gebühr, "
                         "die der Gemeinde geschuldet wird.",
        "opening_terrace": "Ihr Betrieb verfügt über eine Terrasse, die das Kollegium am {permit} "
                           "genehmigt hat. Für die Saison {season} beläuft sich die Gebühr auf "
                           "{sum}, wie unten aufgeführt.",
        "opening_instalments": "Ihr Betrieb verfügt über eine Terrasse, die das Kollegium am "
                               "{permit} genehmigt hat. Nachstehend finden Sie die Berechnung der "
                               "Gebühr für die Saison {season} und die Tage, an denen sie zahlbar "
                               "ist.",
        "opening_shorter": "Ihre Bauarbeiten waren früher beendet als vorgesehen; unsere Dienste "
                           "haben dies vor Ort festgestellt. Die Gebühr wurde nach der "
                           "tatsächlichen Benutzung neu berechnet.",
        "opening_stopped": "Sie haben uns mitgeteilt, dass Ihre am {permit} genehmigte Terrasse "
                           "endgültig entfernt wurde. Die Gebühr ist daher nur bis zum {end} "
                           "geschuldet.",
        "opening_prepaid": "Die am {permit} genehmigte Benutzung ist beendet. Eine Überschreitung "
                           "wurde nicht festgestellt. Die endgültige Abrechnung lautet wie folgt:",
        "opening_offset": "Ihre Terrasse ist seit dem {permit} genehmigt. Für die Saison {season} "
                          "wurde die Gebühr wie folgt berechnet:",
        "head": "Art der Benutzung|Umfang|Vom|Bis zum|Tage|Gebühr",
        "post_container": "Baucontainer", "post_scaffold": "Gerüst",
        "post_spaces": "Parkplätze", "post_terrace": "Offene Terrasse",
        "post_stalls": "Warenauslage", "post_boards": "Werbetafeln",
        "extent_pieces": "{count} St.", "extent_area": "{count} m²",
        "sum": "Gesamtbetrag der Gebühr",
        "already_works": "Bei Antragstellung am {asked} geleistete Anzahlung",
        "already_terrace": "Guthaben aus der Saison {before}",
        "already_instalments": "Guthaben aus der Saison {before}",
        "already_shorter": "Am {asked} gezahlte Gebühr",
        "already_stopped": "Am {asked} gezahlte Gebühr",
        "already_prepaid": "Bei Antragstellung am {asked} gezahlt",
        "already_offset": "Verrechnetes Guthaben aus der Saison {before}",
        "left_works": "Zu zahlender Saldo // Noch geschuldet", "left_terrace": "Noch zu zahlen",
        "left_instalments": "Noch zu zahlen", "left_shorter": "Differenz zu Ihren Gunsten",
        "left_stopped": "Zu viel gezahlt", "left_prepaid": "Saldo", "left_offset": "Saldo",
        "pay": "Zahlungsmodalitäten // Angaben für Ihre Zahlung",
        "amount": "Zu zahlender Betrag // Zu überweisende Summe",
        "due": "Letzter Zahlungstag // Zahlbar bis zum",
        "iban": "Konto Nr. // IBAN", "bic": "BIC",
        "beneficiary": "Kontoinhaber // Empfänger",
        "communication": "Anzugebende Mitteilung // Mitteilung",
        "when": "bis spätestens {due} // spätestens am {due}",
        "no_day": "nach Erhalt dieses Schreibens",
        "plan": "Rate|Zahlbar bis zum|Betrag",
        "do_terrace": "Wir bitten Sie, {total} {when} auf das Konto {iban}[ (BIC {bic})][, lautend "
                      "auf {beneficiary},][ mit der Mitteilung {communication}] zu überweisen. // "
                      "Der Betrag von {total} ist {when} auf das Konto {iban}[ (BIC {bic})] zu "
                      "überweisen.[ Kontoinhaber: {beneficiary}.][ Bitte geben Sie als Mitteilung "
                      "an: {communication}.]",
        "do_instalments": "Der Betrag von {total} ist in zwei Raten zu den Tagen der Tabelle "
                          "zahlbar, und zwar auf das Konto {iban}[ (BIC {bic})][ auf den Namen "
                          "{beneficiary}][, jeweils mit der Mitteilung {communication}].",
        "do_shorter": "Die Differenz von {total} wird Ihnen erstattet. Sie erhalten diese Summe[ "
                      "spätestens am {due}] per Überweisung auf Ihr Konto {own}. // Wir erstatten "
                      "Ihnen daher {total} und überweisen diese Summe[ bis zum {due}] auf das "
                      "Konto {own}, das in Ihrem Antrag angegeben ist.",
        "do_stopped": "Für die Zeit nach der Entfernung haben Sie {total} zu viel gezahlt. Der "
                      "Finanzdirektor zahlt Ihnen diese Summe[ bis spätestens {due}] auf das "
                      "Konto {own} zurück.",
        "do_prepaid": "Die Gebühr wurde bei Ihrer Antragstellung vollständig beglichen. Für diese "
                      "Benutzung haben Sie nichts mehr zu zahlen. // Ihre Zahlung entspricht der "
                      "geschuldeten Gebühr: Die Akte ist abgeschlossen, eine weitere Zahlung wird "
                      "nicht verlangt.",
        "do_offset": "Was Sie für die Saison {before} zu viel überwiesen hatten, deckt die gesamte "
                     "Gebühr. Sie brauchen daher keine Zahlung vorzunehmen.",
        "guarantee": "Die mit Ihrem Antrag hinterlegte Kaution von {guarantee} bleibt bis zur "
                     "Ortsbesichtigung nach Abschluss gesperrt; sie darf nicht von der Gebühr "
                     "abgezogen werden.",
        "late": "Wird nicht rechtzeitig gezahlt, erhalten Sie zunächst eine kostenlose Erinnerung. "
                "Für eine Inverzugsetzung per Einschreiben werden {extra} berechnet.",
        "news_works": "Wir erinnern daran, dass für eine Benutzung ohne vorherige Genehmigung eine "
                      "Pauschalgebühr von {flat} je Feststellung gilt.",
        "news_terrace": "Am 1. Januar {next} werden die Gemeindetarife um 3 % indexiert. Für "
                        "dieselbe Terrasse würde die Gebühr {next} dann {estimate} betragen.",
        "news_stopped": "Möchten Sie später wieder eine Terrasse aufstellen, ist ein neuer "
                        "Genehmigungsantrag nötig (Bearbeitungskosten: {file}).",
        "legal": "Gebührenordnung über die Benutzung des öffentlichen Eigentums, verabschiedet vom "
                 "Gemeinderat am {voted}. Bis zum {appeal} können Sie beim Gemeindekollegium "
                 "schriftlich eine begründete Beschwerde einreichen.",
        "bye": "Mit freundlichen Grüßen",
        "who": "Der Dienst Straßen und öffentliches Eigentum",
    },
}

WORDS: dict[str, Wordings] = {"pavement": _PAVEMENT, "vouchers": VOUCHERS}
LABELS = labels_of(WORDS)
STORIES = stories_of(WORDS)
