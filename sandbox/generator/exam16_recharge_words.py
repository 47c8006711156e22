"""The words of a network of charging points: its monthly bills for cards, what it pays for points
that others use, and the bill for points that it installed. Notation as in ``exam16_words``."""
from __future__ import annotations

from .exam_wordings import Wordings

RECHARGE: Wordings = {
    "fr": {
        "subject": "Recharge de véhicules électriques",
        "references": "N° de client|Document|Date|Contrat",
        "title_monthly": "Votre facture de recharge – {period} // Vos recharges – {period}",
        "title_setup": "Facture – installation de vos bornes // Vos bornes de recharge : facture "
                       "finale",
        "title_recall": "Rappel de paiement – votre facture de recharge // Votre facture attend "
                        "encore votre paiement",
        "title_instalments": "Vos bornes de recharge : facture en plusieurs versements // "
                             "Installation de vos bornes – paiement étalé",
        "title_closing": "Clôture de votre compte de recharge // Décompte de clôture",
        "title_hosting": "Décompte de vos bornes partagées – {period} // Vos bornes partagées – "
                         "{period}",
        "title_debit": "Votre facture de recharge – {period} // Vos recharges – {period}",
        "title_prepaid": "Relevé de recharge – {period} // Vos recharges – {period}",
        "title_settled": "Facture acquittée – {period} // Vos recharges, {period} – pour votre "
                         "comptabilité",
        "hello": "Bonjour, // Cher client,",
        "opening_monthly": "Vos {cards} cartes ont servi du {begin} au {end}. Le mois précédent, "
                           "vos recharges avaient coûté {other}. // Voici ce que vos {cards} "
                           "conducteurs ont rechargé du {begin} au {end}, contre {other} le mois "
                           "d’avant.",
        "opening_setup": "Vos bornes ont été mises en service le {decided} et contrôlées par un "
                         "organisme agréé. Voici la facture finale.",
        "opening_recall": "Notre facture du {first} n’est pas payée, ou pas complètement. Un oubli "
                          "? Cela peut arriver. // Le paiement de notre facture du {first} ne nous "
                          "est pas encore parvenu en totalité.",
        "opening_instalments": "Vos bornes ont été mises en service le {decided}. Comme le prévoit "
                               "l’offre que vous avez signée le {first}, vous les payez en "
                               "plusieurs fois, sans intérêts.",
        "opening_closing": "Vous avez résilié votre contrat et nous avons désactivé vos {cards} "
                           "cartes le {decided}. Nous faisons ici le compte des dernières "
                           "recharges.",
        "opening_hosting": "Du {begin} au {end}, des visiteurs ont rechargé à vos bornes. Ce "
                           "qu’ils nous ont payé vous revient, après déduction de vos propres "
                           "recharges.",
        "opening_debit": "Voici ce que vos {cards} conducteurs ont rechargé du {begin} au {end}. "
                         "// Vos {cards} cartes ont servi du {begin} au {end}. Le mois précédent, "
                         "vos recharges avaient coûté {other}.",
        "opening_prepaid": "Ce relevé reprend les recharges de vos {cards} cartes du {begin} au "
                           "{end}. Elles sont imputées sur votre avance.",
        "opening_settled": "Comme convenu, vos recharges du {begin} au {end} ont été payées par "
                           "carte de crédit au fur et à mesure.",
        "head": "Service|Sessions|kWh|Montant TVAC",
        "head_setup": "Fourniture|Quantité|Montant TVAC",
        "post_public": "Bornes publiques (AC)", "post_fast": "Chargeurs rapides (DC)",
        "post_highway": "Stations d’autoroute (HPC)",
        "post_station": "Bornes murales et accessoires",
        "post_works": "Câblage et raccordement", "post_check": "Contrôle RGIE et mise en service",
        "sum": "Total TVAC",
        "already_monthly": "Note de crédit {credit}", "already_setup": "Acompte payé à la commande",
        "already_recall": "Déjà reçu", "already_instalments": "Acompte payé à la commande",
        "already_closing": "Garantie versée à l’ouverture // Votre avance",
        "already_hosting": "Recettes de vos bornes, {guests} sessions",
        "already_debit": "Note de crédit {credit}", "already_prepaid": "Imputé sur votre avance",
        "already_settled": "Payé par carte de crédit",
        "left_monthly": "À payer", "left_setup": "Solde à payer", "left_recall": "Reste à payer",
        "left_instalments": "À payer en plusieurs fois",
        "left_closing": "Solde du compte // Solde de clôture",
        "left_hosting": "Solde du mois // Différence",
        "left_debit": "Prélèvement // Montant prélevé",
        "left_prepaid": "Reste à payer", "left_settled": "Solde",
        "vat": "Le total comprend {vat} de TVA (21 %).",
        "plan": "Versement|Date|Montant",
        "pay": "Comment payer ? // Payer en quelques étapes",
        "steps": "Virez {total}[ au plus tard le {due}].|Compte du destinataire : {iban}[ (BIC "
                 "{bic})].|[Nom du destinataire : {beneficiary}.]|[Communication : "
                 "{communication}] // Montant du virement : {total}.|[À exécuter avant le {due}.]|"
                 "Vers le compte {iban}[ – BIC {bic}].|[Au nom de {beneficiary}.]|[Recopiez la "
                 "communication {communication}]",
        "do_setup": "Pouvez-vous virer le solde de {total}[ pour le {due}] sur le compte {iban}[ "
                    "(BIC {bic})][ de {beneficiary}][, avec la communication {communication}] ? // "
                    "Le solde de {total} est payable[ le {due} au plus tard] sur notre compte "
                    "{iban}[, BIC {bic}][, ouvert au nom de {beneficiary}][. À mentionner : "
                    "{communication}].",
        "do_recall": "Merci de virer encore {total}[ avant le {due}] sur le compte {iban}[ (BIC "
                     "{bic})][ de {beneficiary}][. Communication : {communication}]. // Merci de "
                     "régler {total}[ pour le {due} au plus tard] sur le compte {iban}[, BIC "
                     "{bic}][, au nom de {beneficiary}][, avec en communication {communication}].",
        "do_instalments": "Chaque versement se fait sur le compte {iban}[ (BIC {bic})][ de "
                          "{beneficiary}][. Indiquez chaque fois la communication "
                          "{communication}]. Ensemble, les versements font {total}.",
        "do_closing": "Il reste {total} en votre faveur. Nous virons ce montant[ le {due}] sur "
                      "votre compte {own}. // Votre compte de recharge présente un solde créditeur "
                      "de {total}. Vous le recevrez[ pour le {due}] sur le compte {own}.",
        "do_hosting": "Vos bornes vous ont donc rapporté {total} de plus que vos recharges n’ont "
                      "coûté. Nous vous payons cette différence[ le {due}] sur votre compte {own}. "
                      "// La différence de {total} est pour vous : vous la trouverez[ au plus tard "
                      "le {due}] sur votre compte {own}.",
        "do_debit": "Vous payez par domiciliation : {total} quitteront[ le {due}] votre compte "
                    "{own} (mandat {mandate}). Vous ne devez rien faire. // Nous prélèverons "
                    "{total}[ le {due}] sur votre compte {own}, suivant le mandat {mandate}.",
        "do_prepaid": "Votre avance a suffi : vous n’avez rien à payer ce mois-ci. // Il n’y a pas "
                      "de montant à payer, votre avance couvre toutes ces recharges.",
        "do_settled": "Cette facture est déjà payée ; ne faites donc pas de virement. // Plus rien "
                      "à payer : ce document est destiné à votre comptabilité.",
        "late": "Chaque rappel que nous devons envoyer vous est compté {extra}. Les cartes peuvent "
                "être bloquées trente jours après l’échéance.",
        "news": "Astuce : jusqu’au {later}, une recharge de nuit aux bornes publiques coûte 0,39 "
                "€/kWh. // Le plafond mensuel de vos cartes est de {cap} au total ; vous pouvez "
                "le modifier en ligne.",
        "bye": "Bonne route, // À bientôt sur la route,", "who": "L’équipe Clients professionnels",
    },
    "nl": {
        "subject": "Opladen van elektrische voertuigen",
        "references": "Klantnummer|Document|Datum|Contract",
        "title_monthly": "Uw laadfactuur – {period} // Laadbeurten van {period}",
        "title_setup": "Factuur – plaatsing van uw laadpalen // Uw laadpalen: eindfactuur",
        "title_recall": "Betalingsherinnering – uw laadfactuur // Uw factuur wacht nog op betaling",
        "title_instalments": "Uw laadpalen: factuur in schijven // Plaatsing van uw laadpalen – "
                             "gespreide betaling",
        "title_closing": "Afsluiting van uw laadaccount // Slotafrekening",
        "title_hosting": "Afrekening van uw gedeelde laadpalen – {period} // Gedeelde laadpalen: "
                         "uw afrekening van {period}",
        "title_debit": "Uw laadfactuur – {period} // Laadbeurten van {period}",
        "title_prepaid": "Laadoverzicht – {period} // Uw laadbeurten van {period}",
        "title_settled": "Betaalde factuur – laadbeurten van {period} // Laadbeurten van {period} "
                         "– voor uw boekhouding",
        "hello": "Dag, // Beste klant,",
        "opening_monthly": "Uw {cards} laadpassen werden gebruikt van {begin} tot {end}. De maand "
                           "voordien kostten uw laadbeurten {other}. // Dit hebben uw {cards} "
                           "bestuurders opgeladen van {begin} tot {end}, tegenover {other} de "
                           "maand ervoor.",
        "opening_setup": "Uw laadpalen zijn op {decided} in dienst genomen en door een erkend "
                         "organisme gekeurd. Hierbij vindt u de eindfactuur.",
        "opening_recall": "Onze factuur van {first} is niet of niet volledig betaald. Vergeten? "
                          "Dat kan gebeuren. // De betaling van onze factuur van {first} hebben "
                          "wij nog niet volledig ontvangen.",
        "opening_instalments": "Uw laadpalen zijn op {decided} in dienst genomen. Zoals in de "
                               "offerte die u op {first} ondertekende, betaalt u ze in schijven, "
                               "zonder interest.",
        "opening_closing": "U hebt uw contract opgezegd en wij hebben uw {cards} laadpassen op "
                           "{decided} gedeactiveerd. Hierna rekenen wij de laatste laadbeurten af.",
        "opening_hosting": "Van {begin} tot {end} hebben bezoekers aan uw laadpalen geladen. Wat "
                           "zij ons betaalden, komt u toe, na aftrek van uw eigen laadbeurten.",
        "opening_debit": "Dit hebben uw {cards} bestuurders opgeladen van {begin} tot {end}. // Uw "
                         "{cards} laadpassen werden gebruikt van {begin} tot {end}. De maand "
                         "voordien kostten uw laadbeurten {other}.",
        "opening_prepaid": "Dit overzicht toont de laadbeurten van uw {cards} laadpassen van "
                           "{begin} tot {end}. Ze gaan af van uw voorschot.",
        "opening_settled": "Zoals afgesproken zijn uw laadbeurten van {begin} tot {end} telkens "
                           "met een kredietkaart betaald.",
        "head": "Dienst|Sessies|kWh|Bedrag incl. btw",
        "head_setup": "Levering|Aantal|Bedrag incl. btw",
        "post_public": "Publieke laadpunten (AC)", "post_fast": "Snelladers (DC)",
        "post_highway": "Snelwegstations (HPC)", "post_station": "Wandladers en toebehoren",
        "post_works": "Bekabeling en aansluiting", "post_check": "AREI-keuring en indienststelling",
        "sum": "Totaal incl. btw",
        "already_monthly": "Creditnota {credit}",
        "already_setup": "Voorschot betaald bij bestelling",
        "already_recall": "Al ontvangen", "already_instalments": "Voorschot betaald bij bestelling",
        "already_closing": "Waarborg gestort bij de start // Uw voorschot",
        "already_hosting": "Opbrengst van uw laadpalen, {guests} sessies",
        "already_debit": "Creditnota {credit}", "already_prepaid": "Afgehouden van uw voorschot",
        "already_settled": "Betaald met kredietkaart",
        "left_monthly": "Te betalen", "left_setup": "Te betalen saldo",
        "left_recall": "Nog te betalen", "left_instalments": "In schijven te betalen",
        "left_closing": "Saldo van de account // Slotsaldo",
        "left_hosting": "Saldo van de maand // Verschil",
        "left_debit": "Domiciliëring // Bedrag dat wij innen",
        "left_prepaid": "Nog te betalen", "left_settled": "Saldo",
        "vat": "In het totaal zit {vat} btw (21 %).",
        "plan": "Schijf|Datum|Bedrag",
        "pay": "Hoe betaalt u? // Betalen in enkele stappen",
        "steps": "Schrijf {total} over[, ten laatste op {due}].|Rekening van de ontvanger: {iban}[ "
                 "(BIC {bic})].|[Naam van de ontvanger: {beneficiary}.]|[Mededeling: "
                 "{communication}] // Bedrag van de overschrijving: {total}.|[Uit te voeren vóór "
                 "{due}.]|Naar rekening {iban}[ – BIC {bic}].|[Op naam van {beneficiary}.]|[Neem "
                 "de mededeling {communication} over]",
        "do_setup": "Wilt u het saldo van {total}[ tegen {due}] overschrijven op rekening {iban}[ "
                    "(BIC {bic})][ van {beneficiary}][, met de mededeling {communication}]? // "
                    "Het saldo van {total} is[ uiterlijk op {due}] betaalbaar op onze rekening "
                    "{iban}[, BIC {bic}][, op naam van {beneficiary}][. Te vermelden: "
                    "{communication}].",
        "do_recall": "Wilt u[ vóór {due}] nog {total} overschrijven op rekening {iban}[ (BIC "
                     "{bic})][ van {beneficiary}][, met mededeling {communication}]? // Gelieve "
                     "{total}[ ten laatste op {due}] te betalen op rekening {iban}[, BIC {bic}][, "
                     "op naam van {beneficiary}][, met als mededeling {communication}].",
        "do_instalments": "Elke schijf betaalt u op rekening {iban}[ (BIC {bic})][ van "
                          "{beneficiary}][. Vermeld telkens de mededeling {communication}]. Samen "
                          "bedragen de schijven {total}.",
        "do_closing": "Er blijft {total} in uw voordeel over. Wij schrijven dat bedrag[ op {due}] "
                      "over op uw rekening {own}. // Uw laadaccount vertoont een tegoed van "
                      "{total}. U ontvangt het[ tegen {due}] op rekening {own}.",
        "do_hosting": "Uw laadpalen brachten dus {total} meer op dan uw laadbeurten kostten. Wij "
                      "betalen u dat verschil[ op {due}] op uw rekening {own}. // Het verschil van "
                      "{total} is voor u: u vindt het[ uiterlijk op {due}] op uw rekening {own}.",
        "do_debit": "U betaalt via domiciliëring: {total} gaat[ op {due}] van uw rekening {own} "
                    "(mandaat {mandate}). U hoeft niets te doen. // Wij innen {total}[ op {due}] "
                    "van uw rekening {own}, volgens mandaat {mandate}.",
        "do_prepaid": "Uw voorschot volstond: u hoeft deze maand niets te betalen. // Er is niets "
                      "te betalen, uw voorschot dekt al deze laadbeurten.",
        "do_settled": "Deze factuur is al betaald; schrijf dus niets over. // Niets meer te "
                      "betalen: dit document dient voor uw boekhouding.",
        "late": "Elke herinnering die wij moeten sturen, rekenen wij {extra} aan. Dertig dagen na "
                "de vervaldag kunnen de passen geblokkeerd worden.",
        "news": "Tip: tot {later} kost ’s nachts laden aan publieke laadpunten 0,39 €/kWh. // De "
                "maandelijkse limiet van uw passen bedraagt samen {cap}; u kunt ze online "
                "wijzigen.",
        "bye": "Veilige rit, // Tot gauw op de weg,", "who": "Het team Zakelijke klanten",
    },
    "de": {
        "subject": "Laden von Elektrofahrzeugen",
        "references": "Kundennummer|Dokument|Datum|Vertrag",
        "title_monthly": "Ihre Laderechnung – {period} // Ladevorgänge im {period}",
        "title_setup": "Rechnung – Einbau Ihrer Ladestationen // Ihre Ladestationen: "
                       "Schlussrechnung",
        "title_recall": "Zahlungserinnerung – Ihre Laderechnung // Ihre Rechnung ist noch offen",
        "title_instalments": "Ihre Ladestationen: Rechnung in Teilbeträgen // Einbau Ihrer "
                             "Ladestationen – Zahlung in Teilbeträgen",
        "title_closing": "Schließung Ihres Ladekontos // Schlussabrechnung",
        "title_hosting": "Abrechnung Ihrer geteilten Ladestationen – {period} // Geteilte "
                         "Ladestationen: Ihre Abrechnung für {period}",
        "title_debit": "Ihre Laderechnung – {period} // Ladevorgänge im {period}",
        "title_prepaid": "Ladeübersicht – {period} // Ihre Ladevorgänge im {period}",
        "title_settled": "Bezahlte Rechnung – Ladevorgänge im {period} // Ladevorgänge im {period} "
                         "– für Ihre Buchhaltung",
        "hello": "Guten Tag, // Sehr geehrte Kundin, sehr geehrter Kunde,",
        "opening_monthly": "Ihre {cards} Ladekarten wurden vom {begin} bis zum {end} benutzt. Im "
                           "Monat zuvor hatten Ihre Ladevorgänge {other} gekostet. // So viel "
                           "haben Ihre {cards} Fahrer vom {begin} bis zum {end} geladen; im Monat "
                           "davor waren es {other}.",
        "opening_setup": "Ihre Ladestationen wurden am {decided} in Betrieb genommen und von "
                         "einer anerkannten Stelle geprüft. Hiermit erhalten Sie die "
                         "Schlussrechnung.",
        "opening_recall": "Unsere Rechnung vom {first} ist nicht oder nicht ganz bezahlt. "
                          "Vergessen? Das kann vorkommen. // Die Zahlung unserer Rechnung vom "
                          "{first} ist noch nicht vollständig bei uns eingegangen.",
        "opening_instalments": "Ihre Ladestationen wurden am {decided} in Betrieb genommen. Wie in "
                               "dem Angebot vorgesehen, das Sie am {first} unterzeichnet haben, "
                               "zahlen Sie sie in Teilbeträgen, ohne Zinsen.",
        "opening_closing": "Sie haben Ihren Vertrag gekündigt, und wir haben Ihre {cards} "
                           "Ladekarten am {decided} gesperrt. Hier rechnen wir die letzten "
                           "Ladevorgänge ab.",
        "opening_hosting": "Vom {begin} bis zum {end} haben Besucher an Ihren Stationen geladen. "
                           "Was sie uns bezahlt haben, steht Ihnen zu, nach Abzug Ihrer eigenen "
                           "Ladevorgänge.",
        "opening_debit": "So viel haben Ihre {cards} Fahrer vom {begin} bis zum {end} geladen. // "
                         "Ihre {cards} Ladekarten wurden vom {begin} bis zum {end} benutzt. Im "
                         "Monat zuvor hatten Ihre Ladevorgänge {other} gekostet.",
        "opening_prepaid": "Diese Übersicht zeigt die Ladevorgänge Ihrer {cards} Karten vom "
                           "{begin} bis zum {end}. Sie werden mit Ihrem Vorschuss verrechnet.",
        "opening_settled": "Wie vereinbart wurden Ihre Ladevorgänge vom {begin} bis zum {end} "
                           "jeweils mit Kreditkarte bezahlt.",
        "head": "Leistung|Vorgänge|kWh|Betrag inkl. MwSt.",
        "head_setup": "Lieferung|Menge|Betrag inkl. MwSt.",
        "post_public": "Öffentliche Ladepunkte (AC)", "post_fast": "Schnelllader (DC)",
        "post_highway": "Autobahnstationen (HPC)", "post_station": "Wandladestationen und Zubehör",
        "post_works": "Verkabelung und Anschluss", "post_check": "AOEA-Prüfung und Inbetriebnahme",
        "sum": "Gesamt inkl. MwSt.",
        "already_monthly": "Gutschrift {credit}",
        "already_setup": "Bei Bestellung gezahlter Vorschuss",
        "already_recall": "Bereits eingegangen",
        "already_instalments": "Bei Bestellung gezahlter Vorschuss",
        "already_closing": "Zu Beginn gezahlte Kaution // Ihr Vorschuss",
        "already_hosting": "Einnahmen Ihrer Stationen, {guests} Vorgänge",
        "already_debit": "Gutschrift {credit}", "already_prepaid": "Mit Ihrem Vorschuss verrechnet",
        "already_settled": "Mit Kreditkarte bezahlt",
        "left_monthly": "Zu zahlen", "left_setup": "Zu zahlender Restbetrag",
        "left_recall": "Noch zu zahlen", "left_instalments": "In Teilbeträgen zu zahlen",
        "left_closing": "Kontostand // Schlusssaldo",
        "left_hosting": "Monatssaldo // Unterschied",
        "left_debit": "Lastschrift // Abzubuchender Betrag",
        "left_prepaid": "Noch zu zahlen", "left_settled": "Saldo",
        "vat": "Im Gesamtbetrag sind {vat} MwSt. (21 %) enthalten.",
        "plan": "Teilbetrag|Datum|Betrag",
        "pay": "Wie zahlen Sie? // In wenigen Schritten zahlen",
        "steps": "Überweisen Sie {total}[ spätestens am {due}].|Konto des Empfängers: {iban}[ (BIC "
                 "{bic})].|[Name des Empfängers: {beneficiary}.]|[Mitteilung: {communication}] // "
                 "Betrag der Überweisung: {total}.|[Auszuführen vor dem {due}.]|"
                 "Auf das Konto {iban}[ – BIC {bic}].|[Lautend auf {beneficiary}.]|[Übernehmen Sie "
                 "die Mitteilung {communication}]",
        "do_setup": "Bitte überweisen Sie den Restbetrag von {total}[ bis zum {due}] auf das Konto "
                    "{iban}[ (BIC {bic})][ von {beneficiary}][, mit der Mitteilung "
                    "{communication}]. // Der Restbetrag von {total} ist[ spätestens am {due}] auf "
                    "unser Konto {iban}[, BIC {bic}][, lautend auf {beneficiary},] zahlbar[. "
                    "Anzugeben: {communication}].",
        "do_recall": "Bitte überweisen Sie[ vor dem {due}] noch {total} auf das Konto {iban}[ "
                     "(BIC {bic})][ von {beneficiary}][. Mitteilung: {communication}]. // Bitte "
                     "zahlen Sie {total}[ bis spätestens {due}] auf das Konto {iban}[, BIC "
                     "{bic}][, lautend auf {beneficiary}][, mit der Mitteilung {communication}].",
        "do_instalments": "Jeden Teilbetrag überweisen Sie auf das Konto {iban}[ (BIC {bic})][ von "
                          "{beneficiary}][. Geben Sie jedes Mal die Mitteilung {communication} "
                          "an]. Zusammen ergeben die Teilbeträge {total}.",
        "do_closing": "Es bleiben {total} zu Ihren Gunsten. Wir überweisen diesen Betrag[ am "
                      "{due}] auf Ihr Konto {own}. // Ihr Ladekonto weist ein Guthaben von {total} "
                      "auf. Sie erhalten es[ bis zum {due}] auf das Konto {own}.",
        "do_hosting": "Ihre Stationen haben somit {total} mehr eingebracht, als Ihre Ladevorgänge "
                      "gekostet haben. Wir zahlen Ihnen diesen Unterschied[ am {due}] auf Ihr "
                      "Konto {own}. // Der Unterschied von {total} gehört Ihnen: Sie finden ihn[ "
                      "spätestens am {due}] auf Ihrem Konto {own}.",
        "do_debit": "Sie zahlen per Lastschrift: {total} werden[ am {due}] von Ihrem Konto {own} "
                    "abgebucht (Mandat {mandate}). Sie brauchen nichts zu tun. // Wir ziehen "
                    "{total}[ am {due}] von Ihrem Konto {own} ein, gemäß Mandat {mandate}.",
        "do_prepaid": "Ihr Vorschuss hat gereicht: Sie brauchen diesen Monat nichts zu zahlen. // "
                      "Es ist nichts zu zahlen, Ihr Vorschuss deckt alle diese Ladevorgänge.",
        "do_settled": "Diese Rechnung ist schon bezahlt; überweisen Sie also nichts. // Nichts "
                      "mehr zu zahlen: Dieses Dokument ist für Ihre Buchhaltung bestimmt.",
        "late": "Jede Mahnung, die wir schicken müssen, berechnen wir mit {extra}. Dreißig Tage "
                "nach Fälligkeit können die Karten gesperrt werden.",
        "news": "Tipp: Bis zum {later} kostet nächtliches Laden an öffentlichen Ladepunkten 0,39 "
                "€/kWh. // Das monatliche Limit Ihrer Karten beträgt zusammen {cap}; Sie können "
                "es online ändern.",
        "bye": "Gute Fahrt, // Bis bald auf der Straße,", "who": "Das Team Geschäftskunden",
    },
}
