"""The words of the ninth exam's insurer: letters about a company's fleet or fire policy.

What stands in square brackets is printed where all its figures are there; // parts synonyms, |
columns. The opening of an endorsement tells what changed, which depends on the policy.
"""
from __future__ import annotations

from .exam_wordings import Wordings

POLICY: Wordings = {
    "fr": {
        "subject": "Votre contrat d’assurance",
        "premium_subject": "Prime annuelle de votre contrat // Avis de prime – nouvelle année "
                           "d’assurance",
        "endorsement_subject": "Avenant à votre contrat // Adaptation de votre contrat",
        "cancelled_subject": "Résiliation de votre contrat – décompte de prime // Fin de votre "
                             "contrat d’assurance",
        "reduced_subject": "Avenant – ristourne de prime // Diminution du risque assuré",
        "renewal_subject": "Reconduction de votre contrat // Information sur votre contrat – "
                           "échéance annuelle",
        "unchanged_subject": "Avenant sans effet sur la prime // Mise à jour de votre contrat",
        "references": "Contrat n°|Assurance|Preneur d’assurance|Période couverte|Échéance annuelle|"
                      "Votre courtier|Date",
        "broker": "Courtage Modèle SRL", "legal": "Entreprise d’assurances agréée – RPM {seat}",
        "fleet": "Flotte automobile", "fire": "Incendie et périls connexes",
        "hello": "Madame, Monsieur, // Cher preneur d’assurance,",
        "premium_opening": "Une nouvelle année d’assurance commence le {begin}. Voici comment se "
                           "compose la prime de votre contrat, taxes et contributions comprises. "
                           "L’année passée, elle s’élevait à {other}. // Votre contrat a été "
                           "reconduit pour la période du {begin} au {end}. Vous trouverez le "
                           "détail de la prime dans le tableau. À titre de comparaison, celle de "
                           "la période précédente était de {other}.",
        "endorsement_fleet_opening": "À votre demande, le véhicule {plate} est assuré depuis le "
                                     "{since}, pour une valeur de {capital}. Voici le calcul.",
        "endorsement_fire_opening": "À la suite des travaux que vous nous avez signalés, la valeur "
                                    "assurée de votre bâtiment est portée à {capital} depuis le "
                                    "{since}. Voici le calcul.",
        "cancelled_opening": "Nous avons pris note de votre résiliation ; le contrat a pris fin le "
                             "{since}. La prime n’est due que jusqu’à cette date : // Votre "
                             "contrat est résilié depuis le {since}. Voici le décompte de la prime "
                             "pour la période pendant laquelle vous étiez couvert.",
        "reduced_fleet_opening": "Vous nous avez signalé la radiation de la plaque {plate}. Le "
                                 "véhicule ne fait plus partie de la flotte depuis le {since} et "
                                 "la prime est recalculée.",
        "reduced_fire_opening": "Vous avez fait placer une détection incendie. Le risque est revu "
                                "depuis le {since} ; la valeur assurée reste fixée à {capital}.",
        "renewal_opening": "Votre contrat arrive à la fin de sa période. Sauf résiliation de votre "
                           "part au moins deux mois avant l’échéance annuelle, il sera reconduit "
                           "du {begin} au {end}. // Le {begin}, votre contrat se renouvelle "
                           "tacitement pour un an. Vous pouvez vous y opposer jusqu’à deux mois "
                           "avant cette date. Voici les primes que nous prévoyons ; elles "
                           "s’élevaient jusqu’ici à {other}.",
        "unchanged_fleet_opening": "Le véhicule {plate} a été remplacé par un modèle de la même "
                                   "catégorie le {since}. L’attestation suit par la poste.",
        "unchanged_fire_opening": "Nous avons adapté l’adresse de votre siège le {since}. La "
                                  "valeur assurée reste de {capital}.",
        "head": "Garantie|Prime, taxes comprises",
        "fleet_post1": "Responsabilité civile", "fleet_post2": "Dégâts matériels et vol",
        "fleet_post3": "Protection juridique, assistance",
        "fire_post1": "Bâtiment", "fire_post2": "Contenu et marchandises",
        "fire_post3": "Pertes d’exploitation",
        "premium_sum": "Prime annuelle", "endorsement_sum": "Prime après avenant",
        "cancelled_sum": "Prime due jusqu’au {since}", "reduced_sum": "Prime adaptée",
        "renewal_sum": "Prime prévue", "unchanged_sum": "Prime, inchangée",
        "premium_already": "Crédit d’un avenant précédent", "endorsement_already": "Déjà perçu",
        "cancelled_already": "Prime payée", "reduced_already": "Prime payée",
        "unchanged_already": "Prime payée",
        "left_to_pay": "Solde à payer // Reste dû", "left_direct_debit": "À encaisser // Solde",
        "left_refund": "Ristourne // Trop-perçu", "left_nothing": "Différence",
        "to_pay": "Nous vous invitons à régler {total}[ au plus tard le {due}]. Les données de "
                  "paiement figurent dans la marge. // Merci de nous faire parvenir votre "
                  "paiement[ pour le {due}] au moyen des données reprises en marge. // Le montant "
                  "de {total} est à verser sur le compte indiqué en marge[, avant le {due}].",
        "on_receipt": "La somme est payable dès réception de cette lettre.",
        "late": "À défaut de paiement et après mise en demeure, nous pouvons suspendre la garantie "
                "(articles 69 et 70 de la loi du 4 avril 2014 relative aux assurances). Les frais "
                "de rappel sont de {extra}.",
        "refund": "Nous vous ristournons par conséquent {total}. Cette somme sera versée[ le "
                  "{due}] sur votre compte {own}. // Le trop-perçu de {total} vous est restitué[ "
                  "au plus tard le {due}] par virement sur le compte {own}. Si ce numéro a changé, "
                  "avertissez votre courtier. // Vous avez donc droit à une ristourne de {total}, "
                  "que vous recevrez[ le {due}] sur le compte {own}.",
        "direct_debit": "Conformément à votre mandat SEPA, {total} seront prélevés[ le {due}]. "
                        "Vous ne devez rien virer. // Vous avez opté pour la domiciliation : nous "
                        "présenterons {total} à l’encaissement[ à la date du {due}]. Veillez à "
                        "approvisionner votre compte. // Le montant de {total} sera encaissé par "
                        "domiciliation européenne[ le {due}].",
        "renewal": "La présente lettre n’est pas une demande de paiement : un avis de prime vous "
                   "sera envoyé séparément. // À ce stade, vous ne devez rien payer. La prime vous "
                   "sera réclamée par un avis distinct. // Ceci est une simple information ; "
                   "l’avis à payer suivra.",
        "unchanged": "Cette modification ne donne lieu ni à un supplément ni à une ristourne de "
                     "prime. // La prime reste la même et elle est acquittée : aucun paiement "
                     "n’est attendu. // Cet avenant ne change rien à votre prime, que vous avez "
                     "déjà payée.",
        "closing": "Pour toute question, adressez-vous à votre courtier. // Votre courtier se "
                   "tient à votre disposition.",
        "bye": "Veuillez agréer nos salutations distinguées.", "who": "Le service Entreprises",
        "to_pay_panel": "Données de paiement // Votre paiement",
        "direct_debit_panel": "Domiciliation SEPA",
        "amount": "Montant // Prime à payer // Somme à payer",
        "due": "À payer au plus tard le // Date limite de paiement // Pour le",
        "iban": "Compte // Sur le compte IBAN // IBAN", "bic": "BIC // Code BIC",
        "beneficiary": "Bénéficiaire // Titulaire du compte // À l’ordre de",
        "communication": "Communication // Avec la communication // Référence du paiement",
        "mandate": "Référence du mandat", "creditor": "Identifiant du créancier",
        "own": "Compte à débiter // Votre compte",
    },
    "nl": {
        "subject": "Uw verzekeringscontract",
        "premium_subject": "Jaarpremie van uw contract // Premiebericht – nieuw verzekeringsjaar",
        "endorsement_subject": "Bijvoegsel bij uw contract // Aanpassing van uw contract",
        "cancelled_subject": "Opzegging van uw contract – premieafrekening // Einde van uw "
                             "verzekeringscontract",
        "reduced_subject": "Bijvoegsel – premierestorno // Vermindering van het verzekerde risico",
        "renewal_subject": "Verlenging van uw contract // Informatie over uw contract – "
                           "jaarlijkse vervaldag",
        "unchanged_subject": "Bijvoegsel zonder gevolg voor de premie // Uw contract bijgewerkt",
        "references": "Contract nr.|Verzekering|Verzekeringnemer|Gedekte periode|Jaarvervaldag|"
                      "Uw makelaar|Datum",
        "broker": "Makelaardij Model bv",
        "legal": "Toegelaten verzekeringsonderneming – RPR {seat}",
        "fleet": "Wagenpark", "fire": "Brand en aanverwante gevaren",
        "hello": "Geachte mevrouw, geachte heer, // Geachte klant,",
        "premium_opening": "Op {begin} begint een nieuw verzekeringsjaar. Zo is de premie van uw "
                           "contract samengesteld, taksen en bijdragen inbegrepen. Vorig jaar "
                           "bedroeg ze {other}. // Uw contract is verlengd voor de periode van "
                           "{begin} tot {end}. In de tabel vindt u de premie in detail. Ter "
                           "vergelijking: voor de vorige periode was dat {other}.",
        "endorsement_fleet_opening": "Op uw verzoek is het voertuig {plate} sinds {since} "
                                     "verzekerd, voor een waarde van {capital}. Hieronder vindt u "
                                     "de berekening.",
        "endorsement_fire_opening": "Na de verbouwing die u ons meldde, is de verzekerde waarde "
                                    "van uw gebouw sinds {since} op {capital} gebracht. Hieronder "
                                    "vindt u de berekening.",
        "cancelled_opening": "Wij hebben uw opzegging goed ontvangen; het contract eindigde op "
                             "{since}. Tot die datum is er premie verschuldigd: // Uw contract is "
                             "sinds {since} opgezegd. Hierbij de afrekening van de premie voor de "
                             "periode waarin u gedekt was.",
        "reduced_fleet_opening": "U meldde ons de schrapping van nummerplaat {plate}. Het voertuig "
                                 "maakt sinds {since} geen deel meer uit van het wagenpark en de "
                                 "premie is herberekend.",
        "reduced_fire_opening": "U liet branddetectie plaatsen. Het risico is sinds {since} "
                                "herzien; de verzekerde waarde blijft {capital}.",
        "renewal_opening": "De looptijd van uw contract loopt ten einde. Als u het niet minstens "
                           "twee maanden voor de jaarvervaldag opzegt, wordt het verlengd van "
                           "{begin} tot {end}. // Op {begin} wordt uw contract stilzwijgend met "
                           "een jaar verlengd. Tot twee maanden voor die datum kunt u opzeggen. "
                           "Dit zijn de premies die wij voorzien; tot nu toe bedroegen ze {other}.",
        "unchanged_fleet_opening": "Het voertuig {plate} werd op {since} vervangen door een model "
                                   "van dezelfde categorie. Het attest volgt per post.",
        "unchanged_fire_opening": "Op {since} pasten wij het adres van uw zetel aan. De verzekerde "
                                  "waarde blijft {capital}.",
        "head": "Waarborg|Premie, incl. taksen",
        "fleet_post1": "Burgerlijke aansprakelijkheid", "fleet_post2": "Eigen schade en diefstal",
        "fleet_post3": "Rechtsbijstand, pechhulp",
        "fire_post1": "Gebouw", "fire_post2": "Inhoud en koopwaar",
        "fire_post3": "Bedrijfsschade",
        "premium_sum": "Jaarpremie", "endorsement_sum": "Premie na bijvoegsel",
        "cancelled_sum": "Verschuldigd tot {since}", "reduced_sum": "Aangepaste premie",
        "renewal_sum": "Voorziene premie", "unchanged_sum": "Premie, ongewijzigd",
        "premium_already": "Krediet van een vorig bijvoegsel",
        "endorsement_already": "Al geïnd",
        "cancelled_already": "Betaalde premie", "reduced_already": "Betaalde premie",
        "unchanged_already": "Betaalde premie",
        "left_to_pay": "Te betalen saldo // Nog verschuldigd", "left_direct_debit": "Te innen // "
                                                                                    "Saldo",
        "left_refund": "Restorno // Te veel geïnd", "left_nothing": "Verschil",
        "to_pay": "Wij verzoeken u {total} te betalen[, uiterlijk op {due}]. De betaalgegevens "
                  "vindt u in de kantlijn. // Mogen wij uw betaling[ tegen {due}] verwachten? "
                  "Gebruik daarvoor de gegevens in de kantlijn. // Het bedrag van {total} dient[ "
                  "vóór {due}] gestort te worden op de rekening in de kantlijn.",
        "on_receipt": "De som is betaalbaar bij ontvangst van deze brief.",
        "late": "Blijft de betaling uit, dan kunnen wij na ingebrekestelling de waarborg schorsen "
                "(artikelen 69 en 70 van de wet van 4 april 2014 betreffende de verzekeringen). "
                "Een herinnering kost {extra}.",
        "refund": "Wij betalen u bijgevolg {total} terug. Dit bedrag wordt[ op {due}] gestort op "
                  "uw rekening {own}. // De te veel geïnde {total} krijgt u[ ten laatste op {due}] "
                  "terug via een overschrijving op rekening {own}. Is dat nummer gewijzigd, "
                  "verwittig dan uw makelaar. // U hebt dus recht op een restorno van {total}, die "
                  "u[ op {due}] ontvangt op rekening {own}.",
        "direct_debit": "Overeenkomstig uw SEPA-mandaat innen wij {total}[ op {due}]. U hoeft zelf "
                        "niets over te schrijven. // U koos voor domiciliëring: wij bieden {total} "
                        "ter inning aan[ op datum van {due}]. Zorg voor voldoende saldo op uw "
                        "rekening. // Het bedrag van {total} wordt[ op {due}] geïnd via Europese "
                        "domiciliëring.",
        "renewal": "Deze brief is geen betalingsverzoek: u krijgt nog een afzonderlijk "
                   "premiebericht. // U hoeft op dit ogenblik niets te betalen. De premie wordt u "
                   "met een apart bericht gevraagd. // Dit is louter informatie; het te betalen "
                   "premiebericht volgt later.",
        "unchanged": "Deze wijziging geeft geen aanleiding tot een bijpremie of een restorno. // "
                     "De premie blijft dezelfde en is voldaan: er wordt geen betaling verwacht. // "
                     "Dit bijvoegsel verandert niets aan uw premie, die u al hebt betaald.",
        "closing": "Met uw vragen kunt u terecht bij uw makelaar. // Uw makelaar staat tot uw "
                   "beschikking.",
        "bye": "Met vriendelijke groeten,", "who": "De dienst Ondernemingen",
        "to_pay_panel": "Betaalgegevens // Uw betaling",
        "direct_debit_panel": "SEPA-domiciliëring",
        "amount": "Bedrag // Te betalen premie // Te betalen som",
        "due": "Te betalen uiterlijk op // Uiterste betaaldatum // Tegen",
        "iban": "Rekening // Op rekening IBAN // IBAN", "bic": "BIC // BIC-code",
        "beneficiary": "Begunstigde // Rekeninghouder // Ten gunste van",
        "communication": "Mededeling // Met de mededeling // Betalingskenmerk",
        "mandate": "Mandaatreferte", "creditor": "Identificatie schuldeiser",
        "own": "Te debiteren rekening // Uw rekening",
    },
    "de": {
        "subject": "Ihr Versicherungsvertrag",
        "premium_subject": "Jahresprämie Ihres Vertrags // Prämienanzeige – neues "
                           "Versicherungsjahr",
        "endorsement_subject": "Nachtrag zu Ihrem Vertrag // Anpassung Ihres Vertrags",
        "cancelled_subject": "Kündigung Ihres Vertrags – Prämienabrechnung // Ende Ihres "
                             "Versicherungsvertrags",
        "reduced_subject": "Nachtrag – Prämienrückvergütung // Minderung des versicherten Risikos",
        "renewal_subject": "Verlängerung Ihres Vertrags // Information zu Ihrem Vertrag – "
                           "Jahresfälligkeit",
        "unchanged_subject": "Nachtrag ohne Folgen für die Prämie // Ihr Vertrag auf neuem Stand",
        "references": "Vertrag Nr.|Versicherung|Versicherungsnehmer|Gedeckter Zeitraum|"
                      "Jahresfälligkeit|Ihr Makler|Datum",
        "broker": "Maklerbüro Muster GmbH",
        "legal": "Zugelassenes Versicherungsunternehmen – RJP {seat}",
        "fleet": "Fahrzeugflotte", "fire": "Feuer und Nebengefahren",
        "hello": "Sehr geehrte Damen und Herren, // Sehr geehrter Kunde,",
        "premium_opening": "Am {begin} beginnt ein neues Versicherungsjahr. So setzt sich die "
                           "Prämie Ihres Vertrags zusammen, Steuern und Beiträge inbegriffen. Im "
                           "vergangenen Jahr betrug sie {other}. // Ihr Vertrag wurde für die Zeit "
                           "vom {begin} bis zum {end} verlängert. Die Prämie finden Sie im "
                           "Einzelnen in der Tabelle. Zum Vergleich: Im vorigen Zeitraum waren es "
                           "{other}.",
        "endorsement_fleet_opening": "Auf Ihren Wunsch ist das Fahrzeug {plate} seit dem {since} "
                                     "versichert, und zwar zum Wert von {capital}. Nachstehend "
                                     "die Berechnung.",
        "endorsement_fire_opening": "Nach dem Umbau, den Sie uns gemeldet haben, ist der "
                                    "Versicherungswert Ihres Gebäudes seit dem {since} auf "
                                    "{capital} erhöht. Nachstehend die Berechnung.",
        "cancelled_opening": "Wir haben Ihre Kündigung erhalten; der Vertrag endete am {since}. "
                             "Bis zu diesem Tag ist die Prämie geschuldet: // Ihr Vertrag ist seit "
                             "dem {since} gekündigt. Hier die Abrechnung der Prämie für den "
                             "Zeitraum, in dem Sie versichert waren.",
        "reduced_fleet_opening": "Sie haben uns die Streichung des Kennzeichens {plate} gemeldet. "
                                 "Das Fahrzeug gehört seit dem {since} nicht mehr zur Flotte, und "
                                 "die Prämie wurde neu berechnet.",
        "reduced_fire_opening": "Sie haben eine Brandmeldeanlage einbauen lassen. Das Risiko wurde "
                                "zum {since} neu bewertet; der Versicherungswert bleibt bei "
                                "{capital}.",
        "renewal_opening": "Die Laufzeit Ihres Vertrags geht zu Ende. Wenn Sie ihn nicht "
                           "mindestens zwei Monate vor der Jahresfälligkeit kündigen, verlängert "
                           "er sich vom {begin} bis zum {end}. // Am {begin} verlängert sich Ihr "
                           "Vertrag stillschweigend um ein Jahr. Bis zwei Monate vor diesem Tag "
                           "können Sie kündigen. Dies sind die vorgesehenen Prämien; bisher "
                           "betrugen sie {other}.",
        "unchanged_fleet_opening": "Das Fahrzeug {plate} wurde am {since} durch ein Modell "
                                   "derselben Klasse ersetzt. Die Bescheinigung folgt per Post.",
        "unchanged_fire_opening": "Am {since} haben wir die Anschrift Ihres Sitzes angepasst. Der "
                                  "Versicherungswert bleibt bei {capital}.",
        "head": "Deckung|Prämie inkl. Steuern",
        "fleet_post1": "Haftpflicht", "fleet_post2": "Kasko und Diebstahl",
        "fleet_post3": "Rechtsschutz, Pannenhilfe",
        "fire_post1": "Gebäude", "fire_post2": "Inhalt und Waren",
        "fire_post3": "Betriebsunterbrechung",
        "premium_sum": "Jahresprämie", "endorsement_sum": "Prämie nach Nachtrag",
        "cancelled_sum": "Geschuldet bis {since}", "reduced_sum": "Angepasste Prämie",
        "renewal_sum": "Vorgesehene Prämie", "unchanged_sum": "Prämie, unverändert",
        "premium_already": "Guthaben aus früherem Nachtrag",
        "endorsement_already": "Schon erhoben",
        "cancelled_already": "Gezahlte Prämie", "reduced_already": "Gezahlte Prämie",
        "unchanged_already": "Gezahlte Prämie",
        "left_to_pay": "Zu zahlender Rest // Noch geschuldet",
        "left_direct_debit": "Einzuziehen // Saldo",
        "left_refund": "Rückvergütung // Zu viel erhoben", "left_nothing": "Unterschied",
        "to_pay": "Wir bitten Sie, {total}[ spätestens am {due}] zu zahlen. Die Zahlungsangaben "
                  "stehen am Rand. // Bitte lassen Sie uns Ihre Zahlung[ bis zum {due}] mit den "
                  "am Rand stehenden Angaben zukommen. // Der Betrag von {total} ist[ vor dem "
                  "{due}] auf das am Rand angegebene Konto zu überweisen.",
        "on_receipt": "Die Summe ist bei Erhalt dieses Schreibens zahlbar.",
        "late": "Bleibt die Zahlung aus, können wir nach Inverzugsetzung die Deckung aussetzen "
                "(Artikel 69 und 70 des Gesetzes vom 4. April 2014 über die Versicherungen). Eine "
                "Mahnung kostet {extra}.",
        "refund": "Wir vergüten Ihnen folglich {total} zurück. Dieser Betrag wird[ am {due}] auf "
                  "Ihr Konto {own} überwiesen. // Die zu viel erhobenen {total} erhalten Sie[ bis "
                  "spätestens {due}] durch Überweisung auf das Konto {own} zurück. Hat sich diese "
                  "Nummer geändert, benachrichtigen Sie Ihren Makler. // Ihnen steht somit eine "
                  "Rückvergütung von {total} zu, die Sie[ am {due}] auf das Konto {own} erhalten.",
        "direct_debit": "Gemäß Ihrem SEPA-Mandat werden {total}[ am {due}] eingezogen. Sie "
                        "brauchen nichts zu überweisen. // Sie haben sich für die Domizilierung "
                        "entschieden: Wir legen {total}[ zum {due}] zum Einzug vor. Bitte sorgen "
                        "Sie für Deckung auf Ihrem Konto. // Der Betrag von {total} wird[ am "
                        "{due}] im europäischen Lastschriftverfahren eingezogen.",
        "renewal": "Dieses Schreiben ist keine Zahlungsaufforderung: Eine Prämienanzeige geht "
                   "Ihnen gesondert zu. // Zum jetzigen Zeitpunkt haben Sie nichts zu zahlen. Die "
                   "Prämie wird mit einer eigenen Anzeige erhoben. // Dies dient nur zu Ihrer "
                   "Information; die zu zahlende Prämienanzeige folgt.",
        "unchanged": "Diese Änderung führt weder zu einer Zusatzprämie noch zu einer "
                     "Rückvergütung. // Die Prämie bleibt gleich und ist beglichen: Es wird keine "
                     "Zahlung erwartet. // Dieser Nachtrag ändert nichts an Ihrer Prämie, die Sie "
                     "bereits gezahlt haben.",
        "closing": "Mit Ihren Fragen wenden Sie sich bitte an Ihren Makler. // Ihr Makler steht "
                   "Ihnen gern zur Verfügung.",
        "bye": "Mit freundlichen Grüßen", "who": "Die Abteilung Unternehmen",
        "to_pay_panel": "Zahlungsangaben // Ihre Zahlung",
        "direct_debit_panel": "SEPA-Lastschrift",
        "amount": "Betrag // Zu zahlende Prämie // Zu zahlende Summe",
        "due": "Zahlbar bis spätestens // Letzter Zahlungstag // Bis zum",
        "iban": "Konto // Auf das Konto IBAN // IBAN", "bic": "BIC // BIC-Code",
        "beneficiary": "Begünstigter // Kontoinhaber // Zugunsten von",
        "communication": "Mitteilung // Mit der Mitteilung // Zahlungsreferenz",
        "mandate": "Mandatsreferenz", "creditor": "Gläubiger-Identifikation",
        "own": "Zu belastendes Konto // Ihr Konto",
    },
}
