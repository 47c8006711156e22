"""The words of the sixteenth exam: the special contribution on high supplementary pensions; the
network of charging points has its own module.

What stands in square brackets is printed where all its figures are there; // parts synonyms, |
lines or columns.
"""
from __future__ import annotations

from .exam16_recharge_words import RECHARGE
from .exam_wordings import Wordings, labels_of, stories_of

_PENSION: Wordings = {
    "fr": {
        "subject": "Cotisation spéciale sur les pensions complémentaires",
        "references": "N° de dossier|N° d’entreprise|Année de cotisation|Date",
        "title_annual": "Cotisation Wijninckx {past} – avis de cotisation // Cotisation spéciale "
                        "{past} sur les pensions complémentaires",
        "title_supplement": "Cotisation Wijninckx {past} – calcul rectifié // Cotisation spéciale "
                            "{past} : supplément",
        "title_recall": "Cotisation spéciale {past} – rappel // Cotisation Wijninckx {past} : "
                        "dernier avis avant contrainte",
        "title_instalments": "Cotisation spéciale {past} – termes et délais // Plan d’apurement de "
                             "la cotisation Wijninckx {past}",
        "title_corrected": "Cotisation Wijninckx {past} – rectification // Rectification de la "
                           "cotisation spéciale {past}",
        "title_provision": "Cotisation spéciale {past} – calcul définitif // Décompte définitif de "
                           "la cotisation Wijninckx {past}",
        "title_received": "Cotisation spéciale {past} – attestation de paiement // Cotisation "
                          "Wijninckx {past} : compte soldé",
        "title_offset": "Cotisation Wijninckx {past} – compensation // Cotisation spéciale {past} "
                        ": décompte",
        "hello": "Madame, Monsieur,",
        "opening_annual": "Votre société finance une pension complémentaire dont le total, pension "
                          "légale comprise, dépasse l’objectif de pension. La loi-programme du 22 "
                          "juin 2012 met dans ce cas une cotisation spéciale à sa charge. Nous "
                          "l’avons calculée d’après les données reprises au {listed} dans la "
                          "banque de données des pensions complémentaires. // Chaque année, nous "
                          "comparons les pensions constituées à l’objectif de pension. Pour les "
                          "affiliés suivants, il est dépassé et votre société doit la cotisation "
                          "spéciale.",
        "opening_supplement": "Un organisme de pension a corrigé le {asked} les réserves de vos "
                              "affiliés. La cotisation a dès lors été calculée à nouveau ; ce "
                              "calcul remplace tout avis précédent.",
        "opening_recall": "L’avis de cotisation que nous vous avons adressé le {first} n’a pas été "
                          "suivi d’un paiement complet. // Sauf erreur de notre part, la "
                          "cotisation réclamée le {first} n’est pas entièrement payée.",
        "opening_instalments": "Par lettre du {asked}, vous avez demandé à payer la cotisation "
                               "spéciale en plusieurs fois. Le comité de gestion a accepté votre "
                               "demande le {decided}.",
        "opening_corrected": "L’un de vos affiliés a quitté la société et son organisme de pension "
                             "a rectifié les données le {asked}. Nous avons donc revu notre "
                             "calcul. // Vous avez contesté notre avis le {first}. Votre remarque "
                             "était fondée et la cotisation a été recalculée.",
        "opening_provision": "Vous nous avez versé une provision avant que les réserves de vos "
                             "affiliés soient connues. Elles le sont à présent et la cotisation "
                             "est définitive.",
        "opening_received": "Nous accusons réception de votre paiement. Il se rapporte à la "
                            "cotisation ci-dessous.",
        "opening_offset": "Voici le calcul de la cotisation spéciale de votre société. Elle a été "
                          "imputée sur le crédit né de la rectification décidée le {decided}.",
        "head": "Affilié|Organisme de pension|Base|Taux|Cotisation",
        "sum": "Cotisation {past}", "plan": "Terme|À payer pour le|Montant",
        "already_annual": "Crédit d’une année antérieure // À valoir d’un calcul antérieur",
        "already_supplement": "Déjà payé d’après l’avis précédent",
        "already_recall": "Paiement partiel reçu // Reçu à ce jour",
        "already_instalments": "Déjà payé", "already_corrected": "Payé d’après l’avis précédent",
        "already_provision": "Provision versée // Votre provision",
        "already_received": "Votre paiement du {first}", "already_offset": "Crédit imputé",
        "left_annual": "À payer // Solde dû", "left_supplement": "Supplément dû",
        "left_recall": "Solde dû // Reste dû", "left_instalments": "À payer par termes",
        "left_corrected": "Différence // Solde créditeur",
        "left_provision": "Trop versé // Solde créditeur", "left_received": "Solde",
        "left_offset": "Solde",
        "do_annual": "Nous vous demandons de payer cette cotisation au moyen des données "
                     "suivantes. // Veuillez effectuer le paiement comme suit.",
        "amount": "Montant // Somme due",
        "due": "À payer au plus tard le // Date limite de paiement",
        "iban": "Numéro de compte // Compte IBAN", "bic": "Code BIC",
        "beneficiary": "Titulaire du compte // Bénéficiaire",
        "communication": "Communication obligatoire // Communication à reprendre",
        "do_supplement": "Vous restez ainsi redevable d’un supplément de {total}. Cette somme doit "
                         "être portée[ au plus tard le {due}] au crédit du compte {iban}[ (BIC "
                         "{bic})][, ouvert au nom de {beneficiary}][, avec la communication "
                         "{communication}]. // Le supplément de {total} est à verser[ pour le "
                         "{due}] sur le compte {iban}[, BIC {bic}][, de {beneficiary}][. Reprenez "
                         "la communication {communication}].",
        "do_recall": "Nous vous invitons à payer encore {total}[ avant le {due}], par virement au "
                     "compte {iban}[ ({bic})][ de {beneficiary}][, en indiquant "
                     "{communication}]. À défaut, le dossier sera transmis en vue d’une "
                     "contrainte. // Il nous revient encore {total}. Pour éviter des poursuites, "
                     "versez cette somme[ au plus tard le {due}] au compte {iban}[ (BIC {bic})][ "
                     "au nom de {beneficiary}][ sous la référence {communication}].",
        "do_instalments": "Chaque terme est versé au compte {iban}[ (BIC {bic})][ de "
                          "{beneficiary}][, toujours avec la communication {communication}]. Si "
                          "un terme n’est pas payé à temps, l’accord prend fin et tout le solde "
                          "devient exigible.",
        "do_corrected": "Vous avez donc payé {total} de trop. Nous vous rendons cette somme[ le "
                        "{due}] par virement sur votre compte {own}. // La différence de {total} "
                        "vous revient. Elle sera versée[ au plus tard le {due}] sur le compte "
                        "{own} ; vous n’avez aucune démarche à faire.",
        "do_provision": "Votre provision dépasse la cotisation de {total}. Cet excédent vous sera "
                        "restitué[ le {due}] sur le compte {own}. // Nous remboursons l’excédent "
                        "de {total}[ au plus tard le {due}] au compte {own}, celui d’où provenait "
                        "votre provision.",
        "do_received": "La cotisation {past} est ainsi entièrement payée. La présente vaut "
                       "attestation ; conservez-la dans votre comptabilité. // Votre compte pour "
                       "{past} est soldé et vous n’avez plus rien à verser.",
        "do_offset": "Le crédit couvre toute la cotisation : aucun paiement n’est attendu de votre "
                     "part. // La cotisation étant couverte par ce crédit, ne versez rien.",
        "late": "En cas de retard, une majoration de 1 % par mois entamé est due, ainsi que les "
                "frais de mise en demeure ({extra}). Un recours ne suspend pas l’obligation de "
                "payer.",
        "news": "L’objectif de pension s’élève à {goal} par an pour {year}. Pour les réserves de "
                "vos affiliés, adressez-vous à leur organisme de pension. // À titre "
                "d’information : pour {year}, l’objectif de pension est fixé à {goal} bruts par "
                "an.",
        "legal": "La présente décision peut être contestée devant le tribunal du travail dans les "
                 "trois mois de sa notification.",
        "bye": "Veuillez agréer, Madame, Monsieur, l’assurance de notre considération distinguée.",
        "who": "Pour l’administrateur général, la cellule Cotisation spéciale",
    },
    "nl": {
        "subject": "Bijzondere bijdrage op aanvullende pensioenen",
        "references": "Dossiernummer|Ondernemingsnr.|Bijdragejaar|Datum",
        "title_annual": "Wijninckx-bijdrage {past} – bijdragebericht // Bijzondere bijdrage {past} "
                        "op aanvullende pensioenen",
        "title_supplement": "Wijninckx-bijdrage {past} – herberekening // Bijzondere bijdrage "
                            "{past}: supplement",
        "title_recall": "Bijzondere bijdrage {past} – herinnering // Wijninckx-bijdrage {past}: "
                        "laatste bericht vóór dwangbevel",
        "title_instalments": "Bijzondere bijdrage {past} – afbetalingsplan // Afbetaling van de "
                             "Wijninckx-bijdrage {past}",
        "title_corrected": "Wijninckx-bijdrage {past} – rechtzetting // Rechtzetting van de "
                           "bijzondere bijdrage {past}",
        "title_provision": "Bijzondere bijdrage {past} – definitieve berekening // Definitieve "
                           "afrekening van de Wijninckx-bijdrage {past}",
        "title_received": "Bijzondere bijdrage {past} – betalingsattest // Wijninckx-bijdrage "
                          "{past}: rekening vereffend",
        "title_offset": "Wijninckx-bijdrage {past} – verrekening // Bijzondere bijdrage {past}: "
                        "afrekening",
        "hello": "Geachte mevrouw, geachte heer,",
        "opening_annual": "Uw vennootschap financiert een aanvullend pensioen dat samen met het "
                          "wettelijk pensioen hoger is dan de pensioendoelstelling. Volgens de "
                          "programmawet van 22 juni 2012 is zij dan een bijzondere bijdrage "
                          "verschuldigd. Wij berekenden die met de gegevens die op {listed} in de "
                          "databank van de aanvullende pensioenen stonden. // Elk jaar vergelijken "
                          "wij de opgebouwde pensioenen met de pensioendoelstelling. Voor de "
                          "volgende aangeslotenen is zij overschreden en is uw vennootschap de "
                          "bijzondere bijdrage verschuldigd.",
        "opening_supplement": "Een pensioeninstelling heeft op {asked} de reserves van uw "
                              "aangeslotenen verbeterd. De bijdrage werd daarom opnieuw berekend; "
                              "deze berekening vervangt elk vorig bericht.",
        "opening_recall": "Op het bijdragebericht dat wij u op {first} stuurden, is geen volledige "
                          "betaling gevolgd. // Behoudens vergissing onzerzijds is de bijdrage die "
                          "wij op {first} vroegen, niet volledig betaald.",
        "opening_instalments": "Met uw brief van {asked} vroeg u om de bijzondere bijdrage in "
                               "meerdere keren te betalen. Het beheerscomité heeft uw aanvraag op "
                               "{decided} goedgekeurd.",
        "opening_corrected": "Een van uw aangeslotenen heeft de vennootschap verlaten en zijn "
                             "pensioeninstelling heeft de gegevens op {asked} rechtgezet. Wij "
                             "hebben onze berekening dan ook herzien. // U hebt ons bericht op "
                             "{first} betwist. Uw opmerking was gegrond en de bijdrage werd "
                             "herberekend.",
        "opening_provision": "U stortte ons een provisie toen de reserves van uw aangeslotenen nog "
                             "niet bekend waren. Nu zijn ze dat wel en staat de bijdrage vast.",
        "opening_received": "Wij hebben uw betaling goed ontvangen. Zij heeft betrekking op de "
                            "onderstaande bijdrage.",
        "opening_offset": "Hierna vindt u de berekening van de bijzondere bijdrage van uw "
                          "vennootschap. Zij werd aangerekend op het tegoed uit de rechtzetting "
                          "waartoe op {decided} werd beslist.",
        "head": "Aangeslotene|Pensioeninstelling|Basis|Tarief|Bijdrage",
        "sum": "Bijdrage {past}", "plan": "Termijn|Te betalen tegen|Bedrag",
        "already_annual": "Tegoed van een vorig jaar // Tegoed uit een vorige berekening",
        "already_supplement": "Al betaald volgens het vorige bericht",
        "already_recall": "Gedeeltelijke betaling ontvangen // Tot nu toe ontvangen",
        "already_instalments": "Al betaald", "already_corrected": "Betaald volgens vorig bericht",
        "already_provision": "Gestorte provisie // Uw provisie",
        "already_received": "Uw betaling van {first}", "already_offset": "Aangerekend tegoed",
        "left_annual": "Te betalen // Verschuldigd saldo",
        "left_supplement": "Verschuldigd supplement",
        "left_recall": "Openstaand saldo // Nog verschuldigd",
        "left_instalments": "In termijnen te betalen", "left_corrected": "Verschil // Creditsaldo",
        "left_provision": "Te veel gestort // Creditsaldo", "left_received": "Saldo",
        "left_offset": "Saldo",
        "do_annual": "Wij vragen u deze bijdrage te betalen met de volgende gegevens. // Gelieve "
                     "als volgt te betalen.",
        "amount": "Bedrag // Verschuldigde som",
        "due": "Te betalen uiterlijk op // Uiterste betaaldatum",
        "iban": "Rekeningnummer // IBAN-rekening", "bic": "BIC-code",
        "beneficiary": "Rekeninghouder // Begunstigde",
        "communication": "Verplichte mededeling // Over te nemen mededeling",
        "do_supplement": "U bent bijgevolg nog een supplement van {total} verschuldigd. Dat bedrag "
                         "moet[ uiterlijk op {due}] op rekening {iban}[ (BIC {bic})][ van "
                         "{beneficiary}] staan[, met de mededeling {communication}]. // Het "
                         "supplement van {total} stort u[ tegen {due}] op rekening {iban}[, BIC "
                         "{bic}][, op naam van {beneficiary}][. Neem de mededeling {communication} "
                         "over].",
        "do_recall": "Wij verzoeken u om nog {total} te betalen[ vóór {due}], met een "
                     "overschrijving op rekening {iban}[ ({bic})][ van {beneficiary}][ en met "
                     "vermelding van {communication}]. Zo niet wordt het dossier doorgestuurd met "
                     "het oog op een dwangbevel. // Wij hebben nog {total} van u te goed. Om "
                     "vervolging te vermijden stort u dit bedrag[ uiterlijk op {due}] op rekening "
                     "{iban}[ (BIC {bic})][ op naam van {beneficiary}][, onder de referentie "
                     "{communication}].",
        "do_instalments": "Elke termijn stort u op rekening {iban}[ (BIC {bic})][ van "
                          "{beneficiary}][, telkens met de mededeling {communication}]. Wordt een "
                          "termijn niet tijdig betaald, dan vervalt het akkoord en is het hele "
                          "saldo ineens opeisbaar.",
        "do_corrected": "U hebt dus {total} te veel betaald. Wij geven u dat bedrag[ op {due}] "
                        "terug met een overschrijving op uw rekening {own}. // Het verschil van "
                        "{total} komt u toe. Het wordt[ uiterlijk op {due}] op rekening {own} "
                        "gestort; u hoeft daar niets voor te doen.",
        "do_provision": "Uw provisie is {total} hoger dan de bijdrage. Dat overschot krijgt u[ op "
                        "{due}] terug op rekening {own}. // Wij betalen het overschot van {total}[ "
                        "uiterlijk op {due}] terug op rekening {own}, waarvan uw provisie kwam.",
        "do_received": "De bijdrage {past} is daarmee volledig betaald. Deze brief geldt als "
                       "attest; bewaar hem in uw boekhouding. // Uw rekening voor {past} is "
                       "vereffend en u hoeft niets meer te storten.",
        "do_offset": "Het tegoed dekt de hele bijdrage: wij verwachten geen betaling van u. // "
                     "Omdat dit tegoed de bijdrage dekt, hoeft u niets te storten.",
        "late": "Bij laattijdige betaling is per begonnen maand een verhoging van 1 % "
                "verschuldigd, alsook de kosten van ingebrekestelling ({extra}). Beroep schorst "
                "de betalingsverplichting niet.",
        "news": "De pensioendoelstelling bedraagt {goal} per jaar voor {year}. Voor de reserves "
                "van uw aangeslotenen wendt u zich tot hun pensioeninstelling. // Ter informatie: "
                "voor {year} is de pensioendoelstelling vastgesteld op {goal} bruto per jaar.",
        "legal": "Tegen deze beslissing kunt u binnen drie maanden na de kennisgeving beroep "
                 "instellen bij de arbeidsrechtbank.",
        "bye": "Met de meeste hoogachting,",
        "who": "Namens de administrateur-generaal, de cel Bijzondere bijdrage",
    },
    "de": {
        "subject": "Sonderbeitrag auf Zusatzpensionen",
        "references": "Aktennummer|Unternehmensnr.|Beitragsjahr|Datum",
        "title_annual": "Wijninckx-Beitrag {past} – Beitragsbescheid // Sonderbeitrag {past} auf "
                        "Zusatzpensionen",
        "title_supplement": "Wijninckx-Beitrag {past} – Neuberechnung // Sonderbeitrag {past}: "
                            "Nachforderung",
        "title_recall": "Sonderbeitrag {past} – Mahnung // Wijninckx-Beitrag {past}: letzter "
                        "Bescheid vor Zwangsbefehl",
        "title_instalments": "Sonderbeitrag {past} – Zahlungsplan // Ratenzahlung des "
                             "Wijninckx-Beitrags {past}",
        "title_corrected": "Wijninckx-Beitrag {past} – Berichtigung // Berichtigung des "
                           "Sonderbeitrags {past}",
        "title_provision": "Sonderbeitrag {past} – endgültige Berechnung // Endabrechnung des "
                           "Wijninckx-Beitrags {past}",
        "title_received": "Sonderbeitrag {past} – Zahlungsbescheinigung // Wijninckx-Beitrag "
                          "{past}: Konto ausgeglichen",
        "title_offset": "Wijninckx-Beitrag {past} – Verrechnung // Sonderbeitrag {past}: "
                        "Abrechnung",
        "hello": "Sehr geehrte Damen und Herren,",
        "opening_annual": "Ihre Gesellschaft finanziert eine Zusatzpension, die zusammen mit der "
                          "gesetzlichen Pension das Pensionsziel übersteigt. Nach dem "
                          "Programmgesetz vom 22. Juni 2012 schuldet sie in diesem Fall einen "
                          "Sonderbeitrag. Wir haben ihn anhand der Angaben berechnet, die am "
                          "{listed} in der Datenbank der Zusatzpensionen standen. // Jedes Jahr "
                          "vergleichen wir die aufgebauten Pensionen mit dem Pensionsziel. Für die "
                          "folgenden Angeschlossenen ist es überschritten, und Ihre Gesellschaft "
                          "schuldet den Sonderbeitrag.",
        "opening_supplement": "Eine Pensionseinrichtung hat am {asked} die Rücklagen Ihrer "
                              "Angeschlossenen berichtigt. Der Beitrag wurde daher neu berechnet; "
                              "diese Berechnung ersetzt jeden früheren Bescheid.",
        "opening_recall": "Auf den Beitragsbescheid, den wir Ihnen am {first} zugesandt haben, ist "
                          "keine vollständige Zahlung eingegangen. // Unseres Wissens ist der am "
                          "{first} angeforderte Beitrag nicht vollständig gezahlt.",
        "opening_instalments": "Mit Schreiben vom {asked} haben Sie beantragt, den Sonderbeitrag "
                               "in mehreren Raten zu zahlen. Der Verwaltungsausschuss hat Ihrem "
                               "Antrag am {decided} zugestimmt.",
        "opening_corrected": "Einer Ihrer Angeschlossenen hat die Gesellschaft verlassen, und "
                             "seine Pensionseinrichtung hat die Angaben am {asked} berichtigt. Wir "
                             "haben unsere Berechnung daher überprüft. // Sie haben unseren "
                             "Bescheid am {first} angefochten. Ihr Einwand war begründet, und der "
                             "Beitrag wurde neu berechnet.",
        "opening_provision": "Sie haben uns einen Vorschuss gezahlt, bevor die Rücklagen Ihrer "
                             "Angeschlossenen bekannt waren. Nun liegen sie vor, und der Beitrag "
                             "steht fest.",
        "opening_received": "Ihre Zahlung ist bei uns eingegangen. Sie betrifft den nachstehenden "
                            "Beitrag.",
        "opening_offset": "Nachstehend finden Sie die Berechnung des Sonderbeitrags Ihrer "
                          "Gesellschaft. Er wurde mit dem Guthaben aus der am {decided} "
                          "beschlossenen Berichtigung verrechnet.",
        "head": "Angeschlossener|Pensionseinrichtung|Grundlage|Satz|Beitrag",
        "sum": "Beitrag {past}", "plan": "Rate|Zu zahlen bis zum|Betrag",
        "already_annual": "Guthaben aus einem Vorjahr // Guthaben einer früheren Berechnung",
        "already_supplement": "Laut früherem Bescheid bereits gezahlt",
        "already_recall": "Eingegangene Teilzahlung // Bisher eingegangen",
        "already_instalments": "Bereits gezahlt",
        "already_corrected": "Laut früherem Bescheid gezahlt",
        "already_provision": "Gezahlter Vorschuss // Ihr Vorschuss",
        "already_received": "Ihre Zahlung vom {first}", "already_offset": "Verrechnetes Guthaben",
        "left_annual": "Zu zahlen // Geschuldeter Restbetrag",
        "left_supplement": "Nachforderung", "left_recall": "Offener Restbetrag // Noch geschuldet",
        "left_instalments": "In Raten zu zahlen", "left_corrected": "Unterschied // Habensaldo",
        "left_provision": "Zu viel gezahlt // Habensaldo", "left_received": "Saldo",
        "left_offset": "Saldo",
        "do_annual": "Wir bitten Sie, diesen Beitrag mit den folgenden Angaben zu zahlen. // Bitte "
                     "zahlen Sie wie folgt.",
        "amount": "Betrag // Geschuldete Summe",
        "due": "Zahlbar spätestens am // Letzter Zahlungstag",
        "iban": "Kontonummer // IBAN-Konto", "bic": "BIC-Code",
        "beneficiary": "Kontoinhaber // Empfänger",
        "communication": "Verbindliche Mitteilung // Anzugebende Mitteilung",
        "do_supplement": "Sie schulden somit noch eine Nachzahlung von {total}. Dieser Betrag "
                         "muss[ spätestens am {due}] auf dem Konto {iban}[ (BIC {bic})][, lautend "
                         "auf {beneficiary},] eingehen[, mit der Mitteilung {communication}]. // "
                         "Die Nachzahlung von {total} überweisen Sie bitte[ bis zum {due}] auf "
                         "das Konto {iban}[, BIC {bic}][, Inhaber: {beneficiary}][. Geben Sie die "
                         "Mitteilung {communication} an].",
        "do_recall": "Wir fordern Sie auf, noch {total} zu zahlen[, und zwar vor dem {due}], durch "
                     "Überweisung auf das Konto {iban}[ ({bic})][ von {beneficiary}][ unter "
                     "Angabe von {communication}]. Andernfalls wird die Akte im Hinblick auf einen "
                     "Zwangsbefehl weitergeleitet. // Uns stehen noch {total} zu. Um eine "
                     "Beitreibung zu vermeiden, überweisen Sie diesen Betrag[ spätestens am {due}] "
                     "auf das Konto {iban}[ (BIC {bic})][, lautend auf {beneficiary}][, unter dem "
                     "Aktenzeichen {communication}].",
        "do_instalments": "Jede Rate überweisen Sie auf das Konto {iban}[ (BIC {bic})][ von "
                          "{beneficiary}][, stets mit der Mitteilung {communication}]. Wird eine "
                          "Rate nicht rechtzeitig gezahlt, endet die Vereinbarung, und der "
                          "gesamte Restbetrag wird sofort fällig.",
        "do_corrected": "Sie haben also {total} zu viel gezahlt. Wir überweisen Ihnen diesen "
                        "Betrag[ am {due}] auf Ihr Konto {own} zurück. // Der Unterschied von "
                        "{total} steht Ihnen zu. Er wird[ spätestens am {due}] auf das Konto {own} "
                        "überwiesen; Sie brauchen dafür nichts zu tun.",
        "do_provision": "Ihr Vorschuss übersteigt den Beitrag um {total}. Diesen Überschuss "
                        "erhalten Sie[ am {due}] auf das Konto {own} zurück. // Wir erstatten den "
                        "Überschuss von {total}[ spätestens am {due}] auf das Konto {own}, von dem "
                        "Ihr Vorschuss kam.",
        "do_received": "Der Beitrag {past} ist damit vollständig gezahlt. Dieses Schreiben gilt "
                       "als Bescheinigung; bewahren Sie es in Ihrer Buchhaltung auf. // Ihr Konto "
                       "für {past} ist ausgeglichen, und Sie haben nichts mehr zu überweisen.",
        "do_offset": "Das Guthaben deckt den gesamten Beitrag: Wir erwarten keine Zahlung von "
                     "Ihnen. // Da dieses Guthaben den Beitrag deckt, überweisen Sie bitte nichts.",
        "late": "Bei Zahlungsverzug wird je angefangenen Monat ein Zuschlag von 1 % geschuldet, "
                "dazu die Kosten der Inverzugsetzung ({extra}). Eine Klage setzt die "
                "Zahlungspflicht nicht aus.",
        "news": "Für {year} beträgt das Pensionsziel {goal} pro Jahr. Wegen der Rücklagen Ihrer "
                "Angeschlossenen wenden Sie sich bitte an deren Pensionseinrichtung. // Zur "
                "Information: Für {year} ist das Pensionsziel auf {goal} brutto pro Jahr "
                "festgelegt.",
        "legal": "Gegen diese Entscheidung kann binnen drei Monaten nach ihrer Notifizierung beim "
                 "Arbeitsgericht Klage erhoben werden.",
        "bye": "Mit vorzüglicher Hochachtung",
        "who": "Für den Generalverwalter, die Zelle Sonderbeitrag",
    },
}

WORDS: dict[str, Wordings] = {"pension": _PENSION, "recharge": RECHARGE}
LABELS = labels_of(WORDS)
STORIES = stories_of(WORDS)
