"""The words of the nineteenth exam: a fire service's fees for interventions, false alarms and
visits; the parcel carrier's are in a file of their own.

What stands in square brackets is printed where all its figures are there; // parts synonyms, |
lines or columns.
"""
from __future__ import annotations

from .exam19_parcel_words import PARCEL
from .exam_wordings import Wordings, labels_of, stories_of

_RESCUE: Wordings = {
    "fr": {
        "subject": "Redevance de la zone de secours",
        "references": "Nos références|Votre n° d’entreprise|Date|Renseignements",
        "hello": "Madame, Monsieur,",
        "causes": "le pompage d’une cave inondée|le nettoyage de la chaussée après une perte "
                  "d’hydrocarbures|la mise en sécurité d’une toiture|une fuite de mazout",
        "title_intervention": "Redevance pour une intervention // Facture d’intervention",
        "title_alarm": "Redevance pour une alarme intempestive",
        "title_visit": "Rétribution pour un avis de prévention incendie",
        "title_recall": "Rappel – redevance pour une intervention",
        "title_instalments": "Facilités de paiement",
        "title_objection": "Suite donnée à votre réclamation",
        "title_twice": "Redevance payée deux fois",
        "title_received": "Redevance pour une intervention – accusé de paiement",
        "title_insurer": "Redevance réglée par votre assureur",
        "title_free": "Relevé des frais d’une intervention",
        "opening_intervention": "Le {event} à {hour}, nos équipes sont intervenues au siège de "
            "votre entreprise à {town} pour {cause}. Cette mission n’est pas gratuite : le "
            "règlement-redevance du conseil de zone du {council} la met à charge du bénéficiaire. "
            "// À votre appel du {event} à {hour}, nous avons envoyé une équipe à {town} pour "
            "{cause}. En vertu du règlement-redevance arrêté par le conseil de zone le {council}, "
            "nous portons cette prestation en compte comme suit.",
        "opening_alarm": "Le {event} à {hour}, la détection automatique de votre établissement de "
            "{town} a provoqué le départ de nos équipes ; aucun début d’incendie n’a été constaté. "
            "Il s’agit de la troisième alarme intempestive en douze mois. Le règlement du conseil "
            "de zone du {council} prévoit dans ce cas le remboursement des frais réels.",
        "opening_visit": "À la suite de votre demande, un officier en prévention a visité votre "
            "établissement de {town} le {event}. Son rapport vous a été transmis le {billed}. La "
            "rétribution prévue par le règlement du {council} s’établit comme suit.",
        "opening_recall": "Notre décompte du {billed}, relatif à l’intervention du {event} à "
            "{town}, n’est pas entièrement réglé à ce jour. Nous en rappelons le détail.",
        "opening_instalments": "Par votre courrier du {asked}, vous demandiez de pouvoir payer en "
            "plusieurs fois la redevance pour l’intervention du {event}. Nous marquons notre "
            "accord.",
        "opening_objection": "Le collège de zone a examiné le {decided} votre réclamation du "
            "{asked}. Il vous donne partiellement raison : la redevance pour l’intervention du "
            "{event}, que vous aviez payée à concurrence de {already}, est revue comme suit.",
        "opening_twice": "Pour l’intervention du {event} à {town}, nous avons reçu à la fois votre "
            "virement et celui de votre assureur, soit {already} au total, alors que seule la "
            "redevance ci-dessous était due.",
        "opening_received": "Nous accusons réception de votre paiement de {already} pour "
            "l’intervention du {event} à {town}. Vous trouverez ci-dessous le décompte demandé par "
            "votre comptable.",
        "opening_insurer": "Le {event}, nos équipes sont intervenues à {town} pour {cause}. Votre "
            "assureur nous a versé {already} le {prior}. Voici le décompte pour vos dossiers.",
        "opening_free": "Le {event} à {hour}, nos équipes ont combattu un début d’incendie dans "
            "votre établissement de {town}. À votre demande, nous vous communiquons le coût de "
            "cette intervention pour votre assureur.",
        "head": "Prestation|Heures|Montant",
        "post_crew": "Personnel", "post_engine": "Véhicules et pompes",
        "post_material": "Produits et petit matériel", "post_admin": "Frais de dossier",
        "post_plans": "Examen des plans", "post_visited": "Visite des lieux",
        "post_report": "Rédaction du rapport", "sum": "Total des frais // Coût total",
        "already_intervention": "Reçu de votre assureur le {prior}",
        "already_alarm": "Reçu le {prior}", "already_visit": "Provision versée à la demande",
        "already_recall": "Reçu à ce jour", "already_instalments": "Déjà versé",
        "already_objection": "Payé par votre entreprise", "already_twice": "Reçu en deux virements",
        "already_received": "Votre paiement", "already_insurer": "Reçu le {prior}",
        "already_free": "À charge de la zone",
        "left_intervention": "Redevance à verser", "left_alarm": "À verser // Reste à verser",
        "left_visit": "Rétribution à verser", "left_recall": "Reste ouvert",
        "left_instalments": "Somme à répartir", "left_objection": "Solde",
        "left_twice": "Solde", "left_received": "Solde", "left_insurer": "Solde",
        "left_free": "À votre charge",
        "do_intervention": "Nous vous invitons à effectuer votre versement comme suit. // Le "
            "paiement se fait au moyen des données que voici.",
        "do_alarm": "Vous voudrez bien régler cette redevance à l’aide des données suivantes.",
        "do_visit": "Nous vous saurions gré de verser {total}[ le {due} au plus tard] au compte "
            "{iban}[ (BIC {bic})][ ouvert au nom de {beneficiary}][, en reprenant la communication "
            "{communication}]. // La somme de {total} est attendue[ pour le {due}] au compte "
            "{iban}[ ({bic})][, titulaire {beneficiary}][ ; communication à indiquer : "
            "{communication}].",
        "do_recall": "Vous êtes dès lors prié de verser encore {total}[, et ce avant le {due},] au "
            "compte {iban}[ (BIC {bic})][ de {beneficiary}][, avec la communication "
            "{communication}]. Si votre virement a croisé ce rappel, veuillez n’en pas tenir "
            "compte.",
        "plan": "Versement|Au plus tard le|Montant",
        "do_instalments": "Vos versements sont attendus au compte {iban}[ (BIC {bic})][ au nom de "
            "{beneficiary}][, chaque fois avec la communication {communication}].",
        "do_objection": "La différence, {total}, vous sera rendue[ le {due} au plus tard] par "
            "virement sur votre compte {own}. // Nous vous restituons dès lors {total}. Cette "
            "somme arrivera[ d’ici le {due}] sur le compte {own}, d’où provenait votre paiement.",
        "do_twice": "Nous vous reversons {total}[ pour le {due}] sur le compte {own}. Si cette "
            "somme revient à votre assureur, il vous appartient de la lui transmettre.",
        "do_received": "Cette intervention est ainsi réglée ; vous n’avez plus rien à verser.",
        "do_insurer": "La redevance est ainsi soldée. Aucun versement n’est attendu de vous.",
        "do_free": "Combattre un incendie fait partie de nos missions gratuites : les frais "
            "ci-dessus ne vous sont pas réclamés.",
        "amount": "Montant // Somme à verser", "due": "Au plus tard le // Pour le",
        "iban": "Compte // Compte IBAN", "bic": "BIC",
        "beneficiary": "Titulaire // Au nom de", "communication": "Communication // À mentionner",
        "late_to_pay": "À défaut, un rappel recommandé vous sera envoyé, dont les frais de {extra} "
            "sont à votre charge ; le comptable spécial peut ensuite décerner une contrainte.",
        "late_instalments": "Si un seul versement fait défaut, les facilités prennent fin et un "
            "rappel de {extra} s’ajoute au solde.",
        "objecting": "Une réclamation motivée peut être adressée au collège de zone par lettre "
            "recommandée, dans les trente jours de la présente. Elle ne suspend pas le paiement.",
        "news": "Pour rappel, une première alarme intempestive n’est pas portée en compte ; une "
            "deuxième dans les douze mois l’est au forfait de {flat}.",
        "bye": "Veuillez agréer, Madame, Monsieur, nos salutations distinguées.",
        "who": "Pour le collège de zone,", "post": "le comptable spécial",
    },
    "nl": {
        "subject": "Retributie van de hulpverleningszone",
        "references": "Ons kenmerk|Uw ondernemingsnr.|Datum|Inlichtingen",
        "hello": "Geachte mevrouw, geachte heer,",
        "causes": "het leegpompen van een ondergelopen kelder|het reinigen van de rijweg na "
                  "brandstofverlies|het beveiligen van een dak|een stookolielek",
        "title_intervention": "Retributie voor een interventie // Factuur brandweerinterventie",
        "title_alarm": "Retributie voor een ongewenst brandalarm",
        "title_visit": "Vergoeding voor een brandpreventieadvies",
        "title_recall": "Herinnering – retributie voor een interventie",
        "title_instalments": "Betaling in schijven",
        "title_objection": "Gevolg gegeven aan uw bezwaar",
        "title_twice": "Dubbel betaalde retributie",
        "title_received": "Retributie voor een interventie – ontvangstmelding",
        "title_insurer": "Retributie vereffend door uw verzekeraar",
        "title_free": "Kostenstaat van een interventie",
        "opening_intervention": "Op {event} om {hour} uur kwamen onze ploegen tussen bij uw "
            "onderneming in {town} voor {cause}. Deze opdracht is niet kosteloos: het "
            "retributiereglement van de zoneraad van {council} legt ze ten laste van de begunstigde"
            ". // Na uw oproep van {event} om {hour} uur stuurden wij een ploeg naar {town} voor "
            "{cause}. Krachtens het retributiereglement dat de zoneraad op {council} vaststelde, "
            "rekenen wij deze prestatie als volgt aan.",
        "opening_alarm": "Op {event} om {hour} uur deed de automatische melding van uw vestiging "
            "in {town} onze ploegen uitrukken; er werd geen begin van brand vastgesteld. Het gaat "
            "om het derde ongewenste alarm in twaalf maanden. Het reglement van de zoneraad van "
            "{council} voorziet in dat geval in de aanrekening van de werkelijke kosten.",
        "opening_visit": "Naar aanleiding van uw aanvraag bezocht een preventieofficier op {event} "
            "uw vestiging in {town}. Zijn verslag werd u op {billed} bezorgd. De vergoeding "
            "volgens het reglement van {council} is als volgt berekend.",
        "opening_recall": "Onze afrekening van {billed} voor de interventie van {event} in {town} "
            "is vandaag nog niet volledig vereffend. Wij geven u nogmaals het detail.",
        "opening_instalments": "Met uw brief van {asked} vroeg u om de retributie voor de "
            "interventie van {event} gespreid te mogen betalen. Wij gaan daarmee akkoord.",
        "opening_objection": "Het zonecollege behandelde op {decided} uw bezwaar van {asked}. U "
            "krijgt gedeeltelijk gelijk: de retributie voor de interventie van {event}, waarvoor u "
            "al {already} had betaald, wordt als volgt herzien.",
        "opening_twice": "Voor de interventie van {event} in {town} ontvingen wij zowel uw "
            "overschrijving als die van uw verzekeraar, samen {already}, terwijl alleen de "
            "onderstaande retributie verschuldigd was.",
        "opening_received": "Wij ontvingen uw betaling van {already} voor de interventie van "
            "{event} in {town}. Hieronder vindt u de afrekening die uw boekhouder vroeg.",
        "opening_insurer": "Op {event} kwamen onze ploegen in {town} tussen voor {cause}. Uw "
            "verzekeraar stortte ons op {prior} {already}. Hierbij de afrekening voor uw dossier.",
        "opening_free": "Op {event} om {hour} uur bestreden onze ploegen een beginnende brand in "
            "uw vestiging in {town}. Op uw verzoek delen wij u de kostprijs van die interventie "
            "mee, voor uw verzekeraar.",
        "head": "Prestatie|Uren|Bedrag",
        "post_crew": "Personeel", "post_engine": "Voertuigen en pompen",
        "post_material": "Producten en klein materieel", "post_admin": "Dossierkosten",
        "post_plans": "Onderzoek van de plannen", "post_visited": "Plaatsbezoek",
        "post_report": "Opmaak van het verslag", "sum": "Totaal van de kosten // Totale kostprijs",
        "already_intervention": "Ontvangen van uw verzekeraar op {prior}",
        "already_alarm": "Ontvangen op {prior}", "already_visit": "Voorschot gestort bij aanvraag",
        "already_recall": "Tot nu ontvangen", "already_instalments": "Reeds gestort",
        "already_objection": "Betaald door uw onderneming",
        "already_twice": "Ontvangen in twee overschrijvingen",
        "already_received": "Uw betaling", "already_insurer": "Ontvangen op {prior}",
        "already_free": "Ten laste van de zone",
        "left_intervention": "Te storten retributie", "left_alarm": "Te storten // Nog te storten",
        "left_visit": "Te storten vergoeding", "left_recall": "Blijft open",
        "left_instalments": "Te spreiden som", "left_objection": "Saldo",
        "left_twice": "Saldo", "left_received": "Saldo", "left_insurer": "Saldo",
        "left_free": "Te uwen laste",
        "do_intervention": "Wij verzoeken u uw storting als volgt te doen. // U betaalt met deze "
            "gegevens.",
        "do_alarm": "Gelieve deze retributie te vereffenen met de volgende gegevens.",
        "do_visit": "Mogen wij u vragen {total}[ uiterlijk op {due}] te storten op rekening {iban}"
            "[ (BIC {bic})][ op naam van {beneficiary}][, met als mededeling {communication}]. // "
            "De som van {total} wordt[ tegen {due}] verwacht op rekening {iban}[ ({bic})][, "
            "titularis {beneficiary}][; te vermelden mededeling: {communication}].",
        "do_recall": "Wij verzoeken u daarom nog {total} te storten[, en wel vóór {due},] op "
            "rekening {iban}[ (BIC {bic})][ van {beneficiary}][, met de mededeling "
            "{communication}]. Heeft uw betaling deze herinnering gekruist, dan hoeft u er geen "
            "rekening mee te houden.",
        "plan": "Storting|Uiterlijk op|Bedrag",
        "do_instalments": "Uw stortingen worden verwacht op rekening {iban}[ (BIC {bic})][ op naam "
            "van {beneficiary}][, telkens met de mededeling {communication}].",
        "do_objection": "Het verschil, {total}, krijgt u[ uiterlijk op {due}] terug door "
            "overschrijving op uw rekening {own}. // Wij geven u dan ook {total} terug. Die som "
            "komt[ tegen {due}] op rekening {own}, waarmee u had betaald.",
        "do_twice": "Wij storten u[ tegen {due}] {total} terug op rekening {own}. Komt die som uw "
            "verzekeraar toe, dan maakt u ze zelf aan hem over.",
        "do_received": "Deze interventie is daarmee vereffend; u hoeft niets meer te storten.",
        "do_insurer": "De retributie is daarmee voldaan. Van u wordt geen storting verwacht.",
        "do_free": "Brand bestrijden behoort tot onze kosteloze opdrachten: de bovenstaande kosten "
            "worden u niet aangerekend.",
        "amount": "Bedrag // Te storten som", "due": "Uiterlijk op // Tegen",
        "iban": "Rekening // IBAN-rekening", "bic": "BIC",
        "beneficiary": "Titularis // Op naam van", "communication": "Mededeling // Te vermelden",
        "late_to_pay": "Zo niet krijgt u een aangetekende herinnering, waarvan de kosten van "
            "{extra} voor uw rekening zijn; de bijzondere rekenplichtige kan daarna een dwangbevel "
            "uitvaardigen.",
        "late_instalments": "Blijft één storting uit, dan vervalt de spreiding en komt er {extra} "
            "voor een herinnering bij het saldo.",
        "objecting": "Een gemotiveerd bezwaar kan binnen dertig dagen na deze brief aangetekend "
            "bij het zonecollege worden ingediend. Het schorst de betaling niet.",
        "news": "Ter herinnering: een eerste ongewenst alarm wordt niet aangerekend; voor een "
            "tweede binnen twaalf maanden geldt een forfait van {flat}.",
        "bye": "Met de meeste hoogachting,",
        "who": "Namens het zonecollege,", "post": "de bijzondere rekenplichtige",
    },
    "de": {
        "subject": "Gebühr der Hilfeleistungszone",
        "references": "Unser Zeichen|Ihre Unternehmensnr.|Datum|Auskünfte",
        "hello": "Sehr geehrte Damen und Herren,",
        "causes": "das Auspumpen eines überfluteten Kellers|die Reinigung der Fahrbahn nach einem "
                  "Kraftstoffverlust|die Sicherung eines Daches|"
                  "die Abdichtung eines Heizöllecks",
        "title_intervention": "Gebühr für einen Einsatz // Rechnung für einen Feuerwehreinsatz",
        "title_alarm": "Gebühr für einen Fehlalarm",
        "title_visit": "Vergütung für ein Brandschutzgutachten",
        "title_recall": "Erinnerung – Gebühr für einen Einsatz",
        "title_instalments": "Zahlungserleichterungen",
        "title_objection": "Entscheidung über Ihren Einspruch",
        "title_twice": "Doppelt gezahlte Gebühr",
        "title_received": "Gebühr für einen Einsatz – Zahlungseingang",
        "title_insurer": "Von Ihrem Versicherer beglichene Gebühr",
        "title_free": "Kostenaufstellung eines Einsatzes",
        "opening_intervention": "Am {event} um {hour} Uhr waren unsere Mannschaften bei Ihrem "
            "Unternehmen in {town} im Einsatz; Auftrag war {cause}. Dieser Einsatz ist nicht "
            "kostenlos: Die Gebührenordnung des Zonenrates vom {council} legt ihn dem Begünstigten "
            "zur Last. // Auf Ihren Anruf vom {event} um {hour} Uhr haben wir eine Mannschaft nach "
            "{town} entsandt; Auftrag war {cause}. Aufgrund der vom Zonenrat am {council} "
            "festgelegten Gebührenordnung berechnen wir diese Leistung wie folgt.",
        "opening_alarm": "Am {event} um {hour} Uhr hat die Brandmeldeanlage Ihres Betriebs in "
            "{town} unsere Mannschaften ausrücken lassen; ein Brand wurde nicht festgestellt. Es "
            "handelt sich um den dritten Fehlalarm in zwölf Monaten. Die Ordnung des Zonenrates "
            "vom {council} sieht in diesem Fall die Erstattung der tatsächlichen Kosten vor.",
        "opening_visit": "Auf Ihren Antrag hin hat ein Brandschutzoffizier am {event} Ihren "
            "Betrieb in {town} besichtigt. Sein Bericht wurde Ihnen am {billed} übermittelt. Die "
            "Vergütung gemäß der Ordnung vom {council} setzt sich wie folgt zusammen.",
        "opening_recall": "Unsere Abrechnung vom {billed} über den Einsatz vom {event} in {town} "
            "ist bis heute nicht vollständig beglichen. Nachstehend nochmals die Einzelheiten.",
        "opening_instalments": "Mit Schreiben vom {asked} haben Sie beantragt, die Gebühr für den "
            "Einsatz vom {event} in mehreren Raten zahlen zu dürfen. Wir sind damit einverstanden.",
        "opening_objection": "Das Zonenkollegium hat am {decided} über Ihren Einspruch vom {asked} "
            "beraten. Ihm wird teilweise stattgegeben: Die Gebühr für den Einsatz vom {event}, für "
            "die Sie bereits {already} gezahlt hatten, wird wie folgt geändert.",
        "opening_twice": "Für den Einsatz vom {event} in {town} haben wir sowohl Ihre Überweisung "
            "als auch die Ihres Versicherers erhalten, zusammen {already}, obwohl nur die "
            "nachstehende Gebühr geschuldet war.",
        "opening_received": "Wir bestätigen den Eingang Ihrer Zahlung von {already} für den "
            "Einsatz vom {event} in {town}. Nachstehend die von Ihrem Buchhalter gewünschte "
            "Abrechnung.",
        "opening_insurer": "Am {event} waren unsere Mannschaften in {town} im Einsatz; Auftrag war "
            "{cause}. Ihr Versicherer hat uns am {prior} {already} überwiesen. Hiermit erhalten "
            "Sie die Abrechnung für Ihre Akten.",
        "opening_free": "Am {event} um {hour} Uhr haben unsere Mannschaften in Ihrem Betrieb in "
            "{town} einen Entstehungsbrand bekämpft. Auf Ihren Wunsch teilen wir Ihnen die Kosten "
            "dieses Einsatzes für Ihren Versicherer mit.",
        "head": "Leistung|Stunden|Betrag",
        "post_crew": "Personal", "post_engine": "Fahrzeuge und Pumpen",
        "post_material": "Mittel und Kleinmaterial", "post_admin": "Bearbeitungskosten",
        "post_plans": "Prüfung der Pläne", "post_visited": "Ortsbesichtigung",
        "post_report": "Erstellung des Berichts", "sum": "Summe der Kosten // Gesamtkosten",
        "already_intervention": "Von Ihrem Versicherer am {prior} erhalten",
        "already_alarm": "Am {prior} erhalten", "already_visit": "Bei Antrag gezahlter Vorschuss",
        "already_recall": "Bisher erhalten", "already_instalments": "Bereits gezahlt",
        "already_objection": "Von Ihrem Unternehmen gezahlt",
        "already_twice": "In zwei Überweisungen erhalten",
        "already_received": "Ihre Zahlung", "already_insurer": "Am {prior} erhalten",
        "already_free": "Zu Lasten der Zone",
        "left_intervention": "Zu entrichtende Gebühr",
        "left_alarm": "Zu entrichten // Noch zu entrichten",
        "left_visit": "Zu entrichtende Vergütung", "left_recall": "Noch offen",
        "left_instalments": "Aufzuteilende Summe", "left_objection": "Saldo",
        "left_twice": "Saldo", "left_received": "Saldo", "left_insurer": "Saldo",
        "left_free": "Zu Ihren Lasten",
        "do_intervention": "Wir bitten Sie, Ihre Zahlung wie folgt vorzunehmen. // Bitte zahlen "
            "Sie anhand dieser Angaben.",
        "do_alarm": "Bitte begleichen Sie diese Gebühr anhand der folgenden Angaben.",
        "do_visit": "Wir bitten Sie, {total}[ bis spätestens {due}] auf das Konto {iban}[ (BIC "
            "{bic})][ auf den Namen {beneficiary}] zu überweisen[; Mitteilung: {communication}]. "
            "// Die Summe von {total} wird[ bis zum {due}] auf dem Konto {iban}[ ({bic})] erwartet"
            "[; Kontoinhaber ist {beneficiary}][; bitte geben Sie die Mitteilung {communication} "
            "an].",
        "do_recall": "Wir bitten Sie daher, noch {total}[ vor dem {due}] auf das Konto {iban}[ "
            "(BIC {bic})][, Inhaber {beneficiary},] zu überweisen[, mit der Mitteilung "
            "{communication}]. Sollte sich Ihre Zahlung mit dieser Erinnerung gekreuzt haben, so "
            "betrachten Sie sie bitte als gegenstandslos.",
        "plan": "Rate|Spätestens am|Betrag",
        "do_instalments": "Ihre Zahlungen werden auf dem Konto {iban}[ (BIC {bic})][ auf den Namen "
            "{beneficiary}] erwartet[, jeweils mit der Mitteilung {communication}].",
        "do_objection": "Den Unterschied von {total} erhalten Sie[ spätestens am {due}] durch "
            "Überweisung auf Ihr Konto {own} zurück. // Wir geben Ihnen daher {total} zurück. "
            "Diese Summe geht[ bis zum {due}] auf dem Konto {own} ein, von dem Ihre Zahlung kam.",
        "do_twice": "Wir überweisen Ihnen[ bis zum {due}] {total} auf das Konto {own} zurück. "
            "Steht diese Summe Ihrem Versicherer zu, so leiten Sie sie bitte an ihn weiter.",
        "do_received": "Dieser Einsatz ist somit beglichen; Sie haben nichts mehr zu überweisen.",
        "do_insurer": "Die Gebühr ist somit entrichtet. Von Ihnen wird keine Zahlung erwartet.",
        "do_free": "Die Brandbekämpfung gehört zu unseren kostenlosen Aufträgen: Die obigen Kosten "
            "werden Ihnen nicht in Rechnung gestellt.",
        "amount": "Betrag // Summe", "due": "Spätestens am // Bis zum",
        "iban": "Konto // IBAN-Konto", "bic": "BIC",
        "beneficiary": "Inhaber // Auf den Namen", "communication": "Mitteilung // Anzugeben",
        "late_to_pay": "Andernfalls erhalten Sie per Einschreiben eine Mahnung, deren Kosten von "
            "{extra} zu Ihren Lasten gehen; danach kann der besondere Rechenschaftspflichtige "
            "einen Zwangsbefehl erlassen.",
        "late_instalments": "Bleibt eine Rate aus, so enden die Erleichterungen und {extra} für "
            "eine Mahnung kommen zum Saldo hinzu.",
        "objecting": "Ein begründeter Einspruch kann binnen dreißig Tagen nach diesem Schreiben "
            "per Einschreiben beim Zonenkollegium eingelegt werden. Er setzt die Zahlung nicht "
            "aus.",
        "news": "Zur Erinnerung: Ein erster Fehlalarm wird nicht berechnet; für einen zweiten "
            "binnen zwölf Monaten gilt ein Pauschalbetrag von {flat}.",
        "bye": "Mit vorzüglicher Hochachtung",
        "who": "Für das Zonenkollegium", "post": "der besondere Rechenschaftspflichtige",
    },
}

WORDS: dict[str, Wordings] = {"rescue": _RESCUE, "parcel": PARCEL}
LABELS = labels_of(WORDS)
STORIES = stories_of(WORDS)
