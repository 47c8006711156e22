"""The words of the eighteenth exam: a rescue zone's fees for what its fire brigade did; the rental
of copiers has its own module.

What stands in square brackets is printed where all its figures are there; // parts synonyms, |
lines or columns.
"""
from __future__ import annotations

from .exam18_copier_words import COPIER
from .exam_wordings import Wordings, labels_of, stories_of

_ALARMS: Wordings = {
    "fr": {
        "subject": "Redevance pour une intervention du service d’incendie",
        "side": "Nos références|Intervention|Votre n° d’entreprise|Date d’envoi",
        "title_alarm": "Redevance pour alarme incendie non fondée // Facturation d’une alerte "
                       "automatique intempestive",
        "title_cleanup": "Facturation d’une intervention sur la voie publique // Redevance pour le "
                         "nettoyage de la chaussée",
        "title_visit": "Redevance pour une visite de prévention incendie // Rapport de prévention "
                       "incendie : facturation",
        "title_recall": "Rappel de paiement // Redevance impayée : premier rappel",
        "title_corrected": "Suite réservée à votre réclamation // Révision de votre redevance",
        "title_twice": "Trop-perçu dans votre dossier // Remboursement d’un trop-perçu",
        "title_received": "Clôture de votre dossier // Accusé de réception de votre paiement",
        "title_free": "Relevé d’une intervention, pour information // Relevé d’une mission "
                      "gratuite",
        "title_instalments": "Votre demande de plan de paiement // Accord sur un étalement",
        "hello": "Madame, Monsieur,",
        "opening_alarm": "Le {happened} à {hour}, nos pompiers se sont rendus dans vos bâtiments "
                         "de {town} à la suite d’une alarme automatique. Sur place, ils n’ont "
                         "constaté ni feu ni fumée. // Votre détection incendie a provoqué, le "
                         "{happened} à {hour}, l’envoi d’un départ complet. L’alarme était due à "
                         "un défaut de l’installation.",
        "opening_cleanup": "Le {happened}, vers {hour}, un véhicule immatriculé au nom de votre "
                           "société ({plate}) a répandu du carburant sur la chaussée à {town}. "
                           "Notre équipe a nettoyé la route. // À la suite de l’accident du "
                           "{happened} à {town}, dans lequel votre véhicule {plate} était "
                           "impliqué, nos pompiers ont débarrassé et nettoyé la chaussée.",
        "opening_visit": "Le {happened}, notre préventionniste a visité votre établissement de "
                         "{town}. Son rapport vous a été transmis, ainsi qu’à l’administration "
                         "communale. // À votre demande, notre service prévention a rendu un avis "
                         "sur vos locaux de {town} après la visite du {happened}.",
        "opening_recall": "Sauf erreur de notre part, notre facture du {first}, payable pour le "
                          "{expired}, n’est pas entièrement réglée. Elle porte sur l’intervention "
                          "du {happened}. // Nos registres ne mentionnent pas le règlement complet "
                          "de la redevance que nous vous avons réclamée le {first} pour "
                          "l’intervention du {happened} ; l’échéance était fixée au {expired}.",
        "opening_corrected": "Vous avez contesté le {asked} la redevance relative à "
                             "l’intervention du {happened}. Le collège de zone vous a donné "
                             "raison le {decided} : le nombre de véhicules facturés est revu. // "
                             "En sa séance du {decided}, le collège de zone a déclaré fondée votre "
                             "réclamation du {asked}. Le décompte de l’intervention du {happened} "
                             "est corrigé comme suit.",
        "opening_twice": "Outre votre propre virement, nous avons reçu le {decided} un versement "
                         "de l’assureur pour l’intervention du {happened}. Ensemble, ils dépassent "
                         "la redevance due. // Pour notre intervention du {happened}, votre "
                         "assureur et vous-mêmes avez payé plus que la redevance due.",
        "opening_received": "Votre paiement relatif à la visite de prévention du {happened} nous "
                            "est parvenu le {decided}. // Nous vous remercions de votre versement "
                            "du {decided}, qui concerne la visite de prévention du {happened}.",
        "opening_free": "Nos pompiers ont éteint le {happened} un début d’incendie dans vos "
                        "locaux de {town}. Vous trouverez ci-dessous le coût de cette mission. // "
                        "Vous nous avez demandé, pour votre assureur, le coût de l’intervention "
                        "du {happened} dans vos bâtiments de {town}.",
        "opening_instalments": "Par lettre du {asked}, vous avez demandé à pouvoir étaler la "
                               "redevance relative à l’intervention du {happened}. Le collège de "
                               "zone y a consenti le {decided}. // Le collège de zone a examiné le "
                               "{decided} votre demande du {asked} et vous accorde un paiement en "
                               "trois fois.",
        "head": "Prestation|Nombre|Durée|Montant", "hours": "{hours} h {minutes}",
        "post_crew1": "Autopompe", "post_crew2": "Auto-échelle", "post_crew3": "Pompiers",
        "post_road1": "Véhicule d’intervention", "post_road2": "Sacs d’absorbant",
        "post_road3": "Pompiers",
        "post_visit1": "Étude du dossier", "post_visit2": "Visite sur place",
        "post_visit3": "Rédaction du rapport",
        "sum": "Coût total // Total",
        "already_to_pay": "Déjà versé // Versement déjà reçu",
        "already_refund": "Versements reçus // Total de vos paiements et de ceux de l’assureur",
        "already_corrected": "Votre paiement // Payé par vous",
        "already_nothing": "Montant reçu // Paiement reçu",
        "already_free": "À charge de la zone",
        "left_to_pay": "À payer // Montant dû", "left_refund": "Trop-perçu // En votre faveur",
        "left_nothing": "Solde // Reste dû",
        "do_alarm": "Nous vous prions de régler la somme de {total}[ pour le {due} au plus tard]. "
                    "Les données de votre virement figurent dans la colonne de gauche. // Le "
                    "montant de {total} est à nous verser[ au plus tard le {due}], au moyen des "
                    "données reprises ci-contre.",
        "do_cleanup": "Veuillez verser {total}[ au plus tard le {due}] sur le compte {iban}[ (BIC "
                      "{bic})][, titulaire : {beneficiary}][, avec en communication "
                      "{communication}]. Vous pouvez transmettre la présente à votre assureur en "
                      "responsabilité civile ; vous restez redevables du paiement. // Le montant "
                      "dû, {total}, est à virer[ pour le {due}] au compte {iban}[, BIC {bic}][, "
                      "ouvert au nom de {beneficiary}][. Indiquez comme communication : "
                      "{communication}].",
        "do_recall": "Nous vous invitons à payer le solde de {total}[ avant le {due}] au compte "
                     "{iban}[ (BIC {bic})][, titulaire : {beneficiary}][, en mentionnant "
                     "{communication}]. Si votre paiement a croisé ce courrier, ne tenez pas "
                     "compte de celui-ci. // Merci d’effectuer sans tarder[, et au plus tard le "
                     "{due},] un virement de {total} sur le compte {iban}[ ({bic})][ au nom de "
                     "{beneficiary}][. Communication à reprendre : {communication}].",
        "do_corrected": "La différence de {total} vous sera remboursée[ pour le {due}] sur votre "
                        "compte {own}. // Nous vous restituons donc {total}. Cette somme sera "
                        "versée[ le {due}] sur le compte {own}, d’où provenait votre paiement.",
        "do_twice": "Nous vous rembourserons {total}[ au plus tard le {due}] sur votre compte "
                    "{own}. Vous n’avez aucune démarche à faire. // Le trop-perçu de {total} vous "
                    "revient : il sera viré[ le {due}] sur le compte {own}.",
        "do_received": "Votre dossier est en ordre et nous le clôturons. Vous ne devez plus rien "
                       "payer. // La redevance est entièrement acquittée. Cette lettre vaut "
                       "quittance.",
        "do_free": "Éteindre un incendie est une mission gratuite pour qui en bénéficie (article "
                   "178 de la loi du 15 mai 2007). Ce relevé n’est pas une facture : vous ne devez "
                   "rien payer. // Il s’agit d’une mission que la loi met à charge de la zone. Ce "
                   "relevé vous est remis à titre d’information et n’appelle aucun paiement.",
        "do_instalments": "Chaque versement se fait sur le compte {iban}[ (BIC {bic})][ au nom de "
                          "{beneficiary}][, avec la communication {communication}]. Un seul retard "
                          "met fin au plan : le solde de la redevance est alors exigible en une "
                          "fois. // Les trois versements sont attendus sur le compte {iban}[, BIC "
                          "{bic}][, bénéficiaire {beneficiary}][. Reprenez chaque fois la "
                          "communication {communication}]. À défaut de paiement d’une tranche, le "
                          "tout devient exigible.",
        "plan": "Tranche|À payer pour le|Montant // Versement|Échéance|Montant",
        "pay": "Votre virement // Pour payer", "amount": "Montant // Somme à verser",
        "due": "Payable pour le // Date limite", "iban": "Compte // IBAN", "bic": "BIC",
        "beneficiary": "Titulaire du compte // Bénéficiaire",
        "communication": "Communication // Communication à indiquer",
        "late": "À défaut de paiement, une mise en demeure vous sera envoyée par recommandé ; ses "
                "frais, soit {extra}, seront à votre charge. // Le rappel recommandé qui suit un "
                "retard de paiement est facturé {extra}.",
        "news": "Dès la troisième alarme non fondée en douze mois, la redevance forfaitaire est de "
                "{other}. Faites vérifier votre installation par un organisme agréé.",
        "legal": "Base légale : article 178 de la loi du 15 mai 2007 relative à la sécurité civile "
                 "et règlement-redevance voté par le conseil de zone le {voted}. Une réclamation "
                 "motivée peut être adressée par écrit au collège de zone jusqu’au {objection}.",
        "bye": "Veuillez agréer, Madame, Monsieur, nos salutations distinguées.",
        "who": "Le service Facturation",
    },
    "nl": {
        "subject": "Retributie voor een interventie van de brandweer",
        "side": "Onze referentie|Interventie|Uw ondernemingsnummer|Verzonden op",
        "title_alarm": "Retributie voor een loos brandalarm // Facturatie van een onterechte "
                       "automatische brandmelding",
        "title_cleanup": "Facturatie van een interventie op de openbare weg // Retributie voor het "
                         "reinigen van de rijbaan",
        "title_visit": "Retributie voor een brandpreventiebezoek // Brandpreventieverslag: "
                       "facturatie",
        "title_recall": "Betalingsherinnering // Onbetaalde retributie: eerste herinnering",
        "title_corrected": "Gevolg aan uw bezwaar // Herziening van uw retributie",
        "title_twice": "Te veel ontvangen in uw dossier // Terugbetaling van het te veel betaalde",
        "title_received": "Afsluiting van uw dossier // Ontvangstmelding van uw betaling",
        "title_free": "Overzicht van een interventie, ter informatie // Overzicht van een "
                      "kosteloze opdracht",
        "title_instalments": "Uw vraag om een afbetalingsplan // Akkoord met een gespreide "
                             "betaling",
        "hello": "Geachte heer, geachte mevrouw,",
        "opening_alarm": "Op {happened} om {hour} kwam onze brandweer naar uw gebouwen in {town} "
                         "na een automatische brandmelding. Ter plaatse was er geen vuur of rook. "
                         "// Uw branddetectie zorgde er op {happened} om {hour} voor dat wij met "
                         "een volledige ploeg uitrukten. Het alarm was te wijten aan een defect "
                         "van de installatie.",
        "opening_cleanup": "Op {happened} verloor een voertuig dat op naam van uw vennootschap is "
                           "ingeschreven ({plate}), rond {hour} brandstof op de rijbaan in {town}. "
                           "Onze ploeg heeft de weg gereinigd. // Na het ongeval van {happened} in "
                           "{town}, waarbij uw voertuig {plate} betrokken was, heeft de brandweer "
                           "de rijbaan vrijgemaakt en gereinigd.",
        "opening_visit": "Op {happened} bezocht onze preventieadviseur uw inrichting in {town}. "
                         "Zijn verslag is u en het gemeentebestuur bezorgd. // Op uw vraag gaf "
                         "onze dienst Brandpreventie een advies over uw lokalen in {town}, na het "
                         "bezoek van {happened}.",
        "opening_recall": "Behoudens vergissing is onze factuur van {first}, te betalen tegen "
                          "{expired}, niet volledig voldaan. Ze gaat over de interventie van "
                          "{happened}. // Volgens onze boekhouding is de retributie die wij u op "
                          "{first} aanrekenden voor de interventie van {happened}, niet volledig "
                          "betaald; de vervaldag was {expired}.",
        "opening_corrected": "Op {asked} diende u bezwaar in tegen de retributie voor de "
                             "interventie van {happened}. Het zonecollege gaf u op {decided} "
                             "gelijk: het aantal aangerekende voertuigen is herzien. // In zitting "
                             "van {decided} verklaarde het zonecollege uw bezwaar van {asked} "
                             "gegrond. De afrekening van de interventie van {happened} is als "
                             "volgt verbeterd.",
        "opening_twice": "Naast uw eigen overschrijving ontvingen wij op {decided} een storting "
                         "van de verzekeraar voor de interventie van {happened}. Samen zijn ze "
                         "hoger dan de verschuldigde retributie. // Voor onze interventie van "
                         "{happened} betaalden u en uw verzekeraar meer dan de verschuldigde "
                         "retributie.",
        "opening_received": "Uw betaling voor het preventiebezoek van {happened} hebben wij op "
                            "{decided} ontvangen. // Wij danken u voor uw storting van {decided}, "
                            "die betrekking heeft op het preventiebezoek van {happened}.",
        "opening_free": "Onze brandweer bluste op {happened} een beginnende brand in uw lokalen in "
                        "{town}. Hieronder vindt u de kostprijs van deze opdracht. // U vroeg ons, "
                        "voor uw verzekeraar, de kostprijs van de interventie van {happened} in uw "
                        "gebouwen in {town}.",
        "opening_instalments": "Met uw brief van {asked} vroeg u de retributie voor de interventie "
                               "van {happened} te mogen spreiden. Het zonecollege stemde daar op "
                               "{decided} mee in. // Het zonecollege heeft op {decided} uw vraag "
                               "van {asked} onderzocht en staat u toe in drie keer te betalen.",
        "head": "Prestatie|Aantal|Duur|Bedrag", "hours": "{hours} u {minutes}",
        "post_crew1": "Autopomp", "post_crew2": "Ladderwagen", "post_crew3": "Brandweerlieden",
        "post_road1": "Interventievoertuig", "post_road2": "Zakken absorptiekorrels",
        "post_road3": "Brandweerlieden",
        "post_visit1": "Studie van het dossier", "post_visit2": "Plaatsbezoek",
        "post_visit3": "Opmaak van het verslag",
        "sum": "Totale kostprijs // Totaal",
        "already_to_pay": "Reeds gestort // Reeds ontvangen storting",
        "already_refund": "Ontvangen stortingen // Totaal betaald door u en de verzekeraar",
        "already_corrected": "Uw betaling // Door u betaald",
        "already_nothing": "Ontvangen bedrag // Ontvangen betaling",
        "already_free": "Ten laste van de zone",
        "left_to_pay": "Te betalen // Verschuldigd bedrag",
        "left_refund": "Te veel ontvangen // In uw voordeel", "left_nothing": "Saldo // Restbedrag",
        "do_alarm": "Wij verzoeken u de som van {total}[ uiterlijk op {due}] te betalen. De "
                    "gegevens voor uw overschrijving vindt u in de linkerkolom. // Het bedrag van "
                    "{total} moet[ ten laatste op {due}] aan ons betaald worden, met de gegevens "
                    "die hiernaast staan.",
        "do_cleanup": "Gelieve {total}[ uiterlijk op {due}] te storten op rekening {iban}[ (BIC "
                      "{bic})][ van {beneficiary}][, met als mededeling {communication}]. U kunt "
                      "deze brief aan uw verzekeraar burgerlijke aansprakelijkheid bezorgen; de "
                      "betaling blijft ten laste van uw vennootschap. // Het verschuldigde bedrag, "
                      "{total}, schrijft u[ tegen {due}] over op rekening {iban}[, BIC {bic}][, op "
                      "naam van {beneficiary}][. Vermeld als mededeling: {communication}].",
        "do_recall": "Wij vragen u het saldo van {total}[ vóór {due}] te betalen op rekening "
                     "{iban}[ (BIC {bic})][, rekeninghouder: {beneficiary}][, met vermelding van "
                     "{communication}]. Heeft uw betaling deze brief gekruist, dan hoeft u er geen "
                     "rekening mee te houden. // Gelieve zonder uitstel[, en ten laatste op "
                     "{due},] {total} over te schrijven op rekening {iban}[ ({bic})][ op naam van "
                     "{beneficiary}][. Over te nemen mededeling: {communication}].",
        "do_corrected": "Het verschil van {total} wordt u[ tegen {due}] terugbetaald op uw "
                        "rekening {own}. // Wij geven u dus {total} terug. Die som wordt[ op "
                        "{due}] gestort op rekening {own}, waarvan uw betaling afkomstig was.",
        "do_twice": "Wij betalen u {total}[ uiterlijk op {due}] terug op uw rekening {own}. U "
                    "hoeft daarvoor niets te doen. // Het te veel ontvangen bedrag van {total} "
                    "komt u toe: het wordt[ op {due}] overgeschreven op rekening {own}.",
        "do_received": "Uw dossier is in orde en wij sluiten het af. U hoeft niets meer te "
                       "betalen. // De retributie is volledig voldaan. Deze brief geldt als "
                       "kwijting.",
        "do_free": "Een brand blussen is een kosteloze opdracht voor wie er baat bij heeft "
                   "(artikel 178 van de wet van 15 mei 2007). Dit overzicht is geen factuur: u "
                   "hoeft niets te betalen. // De wet legt de kosten van deze opdracht bij de "
                   "zone. Dit overzicht krijgt u ter informatie en vraagt geen betaling.",
        "do_instalments": "Elke storting gebeurt op rekening {iban}[ (BIC {bic})][ op naam van "
                          "{beneficiary}][, met de mededeling {communication}]. Eén laattijdige "
                          "storting maakt een einde aan het plan: het saldo van de retributie is "
                          "dan ineens opeisbaar. // De drie stortingen verwachten wij op rekening "
                          "{iban}[, BIC {bic}][, begunstigde {beneficiary}][. Neem telkens de "
                          "mededeling {communication} over]. Wordt een schijf niet betaald, dan "
                          "wordt alles opeisbaar.",
        "plan": "Schijf|Te betalen tegen|Bedrag // Storting|Vervaldag|Bedrag",
        "pay": "Uw overschrijving // Om te betalen", "amount": "Bedrag // Te storten som",
        "due": "Te betalen tegen // Uiterste datum", "iban": "Rekening // IBAN", "bic": "BIC",
        "beneficiary": "Rekeninghouder // Begunstigde",
        "communication": "Mededeling // Te vermelden mededeling",
        "late": "Als u niet betaalt, krijgt u een aangetekende ingebrekestelling; de kosten ervan, "
                "{extra}, zijn voor uw rekening. // Voor een aangetekende herinnering na een "
                "laattijdige betaling rekenen wij {extra} aan.",
        "news": "Vanaf het derde loos alarm in twaalf maanden bedraagt de forfaitaire retributie "
                "{other}. Laat uw installatie nakijken door een erkend organisme.",
        "legal": "Wettelijke basis: artikel 178 van de wet van 15 mei 2007 betreffende de civiele "
                 "veiligheid en het retributiereglement dat de zoneraad op {voted} goedkeurde. Een "
                 "gemotiveerd bezwaar kunt u tot {objection} schriftelijk indienen bij het "
                 "zonecollege.",
        "bye": "Met de meeste hoogachting",
        "who": "De dienst Facturatie",
    },
    "de": {
        "subject": "Gebühr für einen Einsatz der Feuerwehr",
        "side": "Unser Zeichen|Einsatz|Ihre Unternehmensnummer|Versanddatum",
        "title_alarm": "Gebühr für einen Fehlalarm // Berechnung eines Fehlalarms Ihrer "
                       "Brandmeldeanlage",
        "title_cleanup": "Berechnung eines Einsatzes auf öffentlicher Straße // Gebühr für die "
                         "Reinigung der Fahrbahn",
        "title_visit": "Gebühr für eine Brandschutzbesichtigung // Brandschutzbericht: Berechnung",
        "title_recall": "Zahlungserinnerung // Unbezahlte Gebühr: erste Erinnerung",
        "title_corrected": "Bescheid auf Ihren Einspruch // Änderung Ihrer Gebühr",
        "title_twice": "Überzahlung in Ihrer Akte // Erstattung einer Überzahlung",
        "title_received": "Abschluss Ihrer Akte // Empfangsbestätigung Ihrer Zahlung",
        "title_free": "Aufstellung eines Einsatzes, zur Information // Aufstellung eines "
                      "kostenlosen Einsatzes",
        "title_instalments": "Ihr Antrag auf Ratenzahlung // Genehmigung einer Ratenzahlung",
        "hello": "Sehr geehrte Damen und Herren,",
        "opening_alarm": "Am {happened} um {hour} Uhr rückte unsere Feuerwehr nach einer "
                         "automatischen Brandmeldung zu Ihren Gebäuden in {town} aus. Vor Ort "
                         "wurde weder Feuer noch Rauch festgestellt. // Ihre Brandmeldeanlage hat "
                         "am {happened} um {hour} Uhr einen vollständigen Löschzug ausrücken "
                         "lassen. Grund des Alarms war ein Defekt der Anlage.",
        "opening_cleanup": "Am {happened} verlor ein auf Ihre Gesellschaft zugelassenes Fahrzeug "
                           "({plate}) gegen {hour} Uhr Kraftstoff auf der Fahrbahn in {town}. "
                           "Unsere Mannschaft hat die Straße gereinigt. // Nach dem Unfall vom "
                           "{happened} in {town}, an dem Ihr Fahrzeug {plate} beteiligt war, hat "
                           "die Feuerwehr die Fahrbahn geräumt und gereinigt.",
        "opening_visit": "Am {happened} hat unser Brandschutzbeauftragter Ihren Betrieb in {town} "
                         "besichtigt. Sein Bericht ist Ihnen und der Gemeindeverwaltung "
                         "zugegangen. // Auf Ihren Antrag hat unser Dienst Brandverhütung nach der "
                         "Besichtigung vom {happened} ein Gutachten über Ihre Räume in {town} "
                         "abgegeben.",
        "opening_recall": "Sofern uns kein Irrtum unterläuft, ist unsere Rechnung vom {first}, "
                          "zahlbar bis zum {expired}, nicht vollständig beglichen. Sie betrifft "
                          "den Einsatz vom {happened}. // Nach unseren Büchern ist die Gebühr, die "
                          "wir Ihnen am {first} für den Einsatz vom {happened} berechnet haben, "
                          "nicht vollständig bezahlt; Fälligkeitstag war der {expired}.",
        "opening_corrected": "Am {asked} haben Sie gegen die Gebühr für den Einsatz vom {happened} "
                             "Einspruch erhoben. Das Zonenkollegium hat Ihnen am {decided} recht "
                             "gegeben: Die Zahl der berechneten Fahrzeuge wurde geändert. // In "
                             "seiner Sitzung vom {decided} hat das Zonenkollegium Ihren Einspruch "
                             "vom {asked} für begründet erklärt. Die Abrechnung des Einsatzes vom "
                             "{happened} wird wie folgt berichtigt.",
        "opening_twice": "Neben Ihrer eigenen Überweisung ging am {decided} eine Zahlung des "
                         "Versicherers für den Einsatz vom {happened} ein. Zusammen übersteigen "
                         "sie die geschuldete Gebühr. // Für unseren Einsatz vom {happened} haben "
                         "Sie und Ihr Versicherer mehr als die geschuldete Gebühr bezahlt.",
        "opening_received": "Ihre Zahlung für die Brandschutzbesichtigung vom {happened} ist am "
                            "{decided} bei uns eingegangen. // Wir danken Ihnen für Ihre Zahlung "
                            "vom {decided}, die die Brandschutzbesichtigung vom {happened} "
                            "betrifft.",
        "opening_free": "Unsere Feuerwehr hat am {happened} einen Entstehungsbrand in Ihren Räumen "
                        "in {town} gelöscht. Nachstehend finden Sie die Kosten dieses Einsatzes. "
                        "// Sie baten uns für Ihren Versicherer um die Kosten des Einsatzes vom "
                        "{happened} in Ihren Gebäuden in {town}.",
        "opening_instalments": "Mit Schreiben vom {asked} haben Sie beantragt, die Gebühr für den "
                               "Einsatz vom {happened} in Raten zahlen zu dürfen. Das "
                               "Zonenkollegium hat dem am {decided} zugestimmt. // Das "
                               "Zonenkollegium hat am {decided} Ihren Antrag vom {asked} geprüft "
                               "und gewährt Ihnen drei Raten.",
        "head": "Leistung|Anzahl|Dauer|Betrag", "hours": "{hours} Std. {minutes}",
        "post_crew1": "Löschfahrzeug", "post_crew2": "Drehleiter", "post_crew3": "Feuerwehrleute",
        "post_road1": "Einsatzfahrzeug", "post_road2": "Säcke Bindemittel",
        "post_road3": "Feuerwehrleute",
        "post_visit1": "Prüfung der Unterlagen", "post_visit2": "Ortsbesichtigung",
        "post_visit3": "Abfassung des Berichts",
        "sum": "Gesamtkosten // Gesamt",
        "already_to_pay": "Bereits gezahlt // Bereits eingegangene Zahlung",
        "already_refund": "Eingegangene Zahlungen // Von Ihnen und dem Versicherer gezahlt",
        "already_corrected": "Ihre Zahlung // Von Ihnen gezahlt",
        "already_nothing": "Eingegangener Betrag // Eingegangene Zahlung",
        "already_free": "Zu Lasten der Zone",
        "left_to_pay": "Zu zahlen // Geschuldeter Betrag",
        "left_refund": "Überzahlung // Zu Ihren Gunsten", "left_nothing": "Saldo // Restbetrag",
        "do_alarm": "Wir bitten Sie, die Summe von {total}[ bis spätestens {due}] zu begleichen. "
                    "Die Angaben für Ihre Überweisung finden Sie in der linken Spalte. // Der "
                    "Betrag von {total} ist[ spätestens am {due}] an uns zu zahlen, mit den "
                    "nebenstehenden Angaben.",
        "do_cleanup": "Bitte zahlen Sie {total}[ bis spätestens {due}] auf das Konto {iban}[ (BIC "
                      "{bic})][, Inhaber: {beneficiary}][, mit der Mitteilung {communication}]. "
                      "Sie können dieses Schreiben Ihrem Haftpflichtversicherer weiterleiten; die "
                      "Zahlung bleibt von Ihnen geschuldet. // Der geschuldete Betrag, {total}, "
                      "ist[ bis zum {due}] zu überweisen auf das Konto {iban}[, BIC {bic}][, "
                      "Kontoinhaber {beneficiary}][. Geben Sie als Mitteilung an: "
                      "{communication}].",
        "do_recall": "Wir bitten Sie, den Restbetrag von {total}[ vor dem {due}] auf das Konto "
                     "{iban}[ (BIC {bic})][, Inhaber {beneficiary}][, unter Angabe von "
                     "{communication}] zu zahlen. Hat sich Ihre Zahlung mit diesem Schreiben "
                     "gekreuzt, so betrachten Sie es als gegenstandslos. // Bitte überweisen Sie "
                     "umgehend[, spätestens am {due},] {total} auf das Konto {iban}[ ({bic})][, "
                     "Begünstigter: {beneficiary}][. Zu übernehmende Mitteilung: "
                     "{communication}].",
        "do_corrected": "Der Unterschied von {total} wird Ihnen[ bis zum {due}] auf Ihr Konto "
                        "{own} erstattet. // Wir zahlen Ihnen daher {total} zurück. Diese Summe "
                        "wird[ am {due}] auf das Konto {own} überwiesen, von dem Ihre Zahlung kam.",
        "do_twice": "Wir erstatten Ihnen {total}[ bis spätestens {due}] auf Ihr Konto {own}. Sie "
                    "brauchen dafür nichts zu tun. // Die Überzahlung von {total} steht Ihnen zu: "
                    "Sie wird[ am {due}] auf das Konto {own} überwiesen.",
        "do_received": "Ihre Akte ist in Ordnung und wird geschlossen. Sie haben nichts mehr zu "
                       "zahlen. // Die Gebühr ist vollständig beglichen. Dieses Schreiben gilt als "
                       "Quittung.",
        "do_free": "Einen Brand zu löschen ist für den Betroffenen kostenlos (Artikel 178 des "
                   "Gesetzes vom 15. Mai 2007). Diese Aufstellung ist keine Rechnung: Sie haben "
                   "nichts zu zahlen. // Das Gesetz erlegt die Kosten dieses Einsatzes der Zone "
                   "auf. Diese Aufstellung dient zu Ihrer Information und erfordert keine Zahlung.",
        "do_instalments": "Jede Zahlung erfolgt auf das Konto {iban}[ (BIC {bic})][, Inhaber "
                          "{beneficiary}][, mit der Mitteilung {communication}]. Eine einzige "
                          "verspätete Rate beendet den Plan: Der Rest der Gebühr ist dann auf "
                          "einmal fällig. // Die drei Zahlungen erwarten wir auf dem Konto "
                          "{iban}[, BIC {bic}][, Begünstigter {beneficiary}][. Geben Sie jedes Mal "
                          "die Mitteilung {communication} an]. Wird eine Rate nicht gezahlt, so "
                          "wird alles fällig.",
        "plan": "Rate|Zu zahlen bis zum|Betrag // Zahlung|Fälligkeit|Betrag",
        "pay": "Ihre Überweisung // So zahlen Sie", "amount": "Betrag // Zu zahlende Summe",
        "due": "Zahlbar bis zum // Letzter Termin", "iban": "Konto // IBAN", "bic": "BIC",
        "beneficiary": "Kontoinhaber // Begünstigter",
        "communication": "Mitteilung // Anzugebende Mitteilung",
        "late": "Bei Nichtzahlung erhalten Sie per Einschreiben eine Inverzugsetzung, deren Kosten "
                "von {extra} zu Ihren Lasten gehen. // Eine Erinnerung per Einschreiben nach "
                "verspäteter Zahlung wird mit {extra} berechnet.",
        "news": "Ab dem dritten Fehlalarm innerhalb von zwölf Monaten beträgt die Pauschalgebühr "
                "{other}. Lassen Sie Ihre Anlage von einer zugelassenen Stelle überprüfen.",
        "legal": "Rechtsgrundlage: Artikel 178 des Gesetzes vom 15. Mai 2007 über die zivile "
                 "Sicherheit und die vom Zonenrat am {voted} verabschiedete Gebührenordnung. Ein "
                 "begründeter Einspruch kann bis zum {objection} schriftlich beim Zonenkollegium "
                 "eingereicht werden.",
        "bye": "Mit freundlichen Grüßen",
        "who": "Der Dienst Fakturierung",
    },
}

WORDS: dict[str, Wordings] = {"alarms": _ALARMS, "copier": COPIER}
LABELS = labels_of(WORDS)
STORIES = stories_of(WORDS)
