"""The words of the eleventh exam: a toll company's statements, reminders and credit notes; those
of a region's tax on property are in a file of their own.

What stands in square brackets is printed where all its figures are there; // parts synonyms, |
lines or columns.
"""
from __future__ import annotations

from .exam11_property_words import CADASTRAL
from .exam_wordings import Wordings, labels_of, stories_of

_TOLLS: Wordings = {
    "fr": {
        "subject": "Péage kilométrique poids lourds",
        "title_statement": "Relevé de péage // Facture de péage",
        "title_reminder": "Rappel // Deuxième rappel",
        "title_credit": "Note de crédit",
        "references": "N° de client|Entreprise|Document|Date",
        "opening_statement":
            "Du {begin} au {end}, vos {units} véhicules équipés d’un boîtier embarqué ont emprunté "
            "le réseau à péage comme suit. Le relevé précédent s’élevait à {other}. // Ce relevé "
            "reprend les kilomètres enregistrés par vos {units} boîtiers embarqués entre le "
            "{begin} et le {end}. Le détail par plaque se trouve dans votre espace client.",
        "opening_reminder":
            "Sauf erreur de notre part, les relevés suivants restent ouverts dans nos livres. Si "
            "votre virement a croisé ce courrier, considérez celui-ci comme sans objet. // Nous "
            "n’avons pas reçu l’entièreté des montants dus pour les relevés repris ci-dessous. "
            "S’agit-il d’un oubli ?",
        "opening_credit":
            "Suite à votre contestation du {prior}, nous avons recalculé les trajets effectués du "
            "{begin} au {end}. Un véhicule était renseigné avec une masse maximale trop élevée. // "
            "Un contrôle de nos données montre que des kilomètres ont été comptés deux fois entre "
            "le {begin} et le {end}. Le péage correct figure ci-dessous.",
        "head": "Région|Km|Péage", "head_reminder": "Document|Date|Montant",
        "open": "Relevé {serial}",
        "post1": "Flandre (taxe)", "post2": "Bruxelles-Capitale (taxe)",
        "post3": "Wallonie (TVA 21 % incl.)",
        "sum": "Total",
        "already_statement": "Note de crédit du {prior} // Acompte reçu le {prior}",
        "already_reminder": "Votre paiement du {prior} // Reçu de vous le {prior}",
        "already_debit": "Note de crédit du {prior}",
        "already_credit": "Déjà payé // Vos paiements",
        "already_prepaid": "Imputé sur votre provision", "already_card": "Carte carburant",
        "left_to_pay": "Solde dû // Reste à payer", "left_direct_debit": "Total de ce relevé",
        "left_refund": "En votre faveur // Payé en trop",
        "left_nothing": "Solde",
        "do_statement":
            "Les données de votre virement se trouvent ci-contre. // Merci d’effectuer votre "
            "virement[ pour le {due}] avec les données de la colonne de droite.",
        "do_reminder":
            "Nous comptons sur votre versement[ avant le {due}]. // Nous vous saurions gré "
            "d’apurer ce solde[ au plus tard le {due}].",
        "do_debit":
            "Vous n’avez pas de virement à faire : notre banque présentera l’encaissement à la "
            "vôtre. // Ce montant est encaissé en vertu de votre mandat européen. Prévoyez une "
            "provision suffisante.",
        "do_credit":
            "Ce crédit n’est pas déduit de votre prochain relevé : il est versé sur le compte que "
            "vous nous avez communiqué. // Nous virons la différence à votre société. Les données "
            "figurent ci-contre.",
        "do_prepaid":
            "Votre provision couvrait entièrement ces trajets. Vous n’avez rien à verser. // Ce "
            "relevé est acquitté par votre provision et n’appelle pas de paiement.",
        "do_card":
            "Ces trajets ont été réglés par la carte carburant de chaque véhicule. Ne payez pas ce "
            "document. // Document pour votre comptabilité : l’émetteur de vos cartes carburant "
            "nous a déjà payés.",
        "late_statement":
            "En cas de retard, une indemnité de {extra} par rappel est portée en compte et les "
            "boîtiers peuvent être bloqués. Rouler avec un boîtier bloqué expose à une amende de "
            "{fine}.",
        "late_reminder":
            "Ce rappel est gratuit ; le suivant vous coûtera {extra}. À défaut de paiement, vos "
            "boîtiers seront bloqués : rouler sans péage expose à une amende de {fine}.",
        "deposit": "Garantie déposée pour vos {units} boîtiers : {deposit}. Elle vous est rendue "
                   "lorsque vous restituez les appareils.",
        "questions": "Une question sur un trajet ? Introduisez-la dans les deux mois, en "
                     "mentionnant le numéro {reference}.",
        "panel_to_pay": "À virer // Votre paiement", "panel_refund": "Nous vous versons",
        "panel_direct_debit": "Domiciliation SEPA", "panel_nothing": "Pour information",
        "amount_to_pay": "Montant // Somme due", "due_to_pay": "Pour le // Échéance",
        "iban_to_pay": "Compte // IBAN", "bic_to_pay": "BIC",
        "beneficiary_to_pay": "Au nom de // Titulaire",
        "communication_to_pay": "Communication // À mentionner",
        "amount_refund": "Montant de la note de crédit // Montant versé",
        "due_refund": "Date du versement // Au plus tard le",
        "own_refund": "Sur votre compte",
        "amount_direct_debit": "Montant prélevé // Sera prélevé",
        "due_direct_debit": "Date du prélèvement // Le",
        "own_direct_debit": "De votre compte // Compte débité",
        "mandate_direct_debit": "Mandat",
        "amount_nothing": "Solde de ce relevé // Encore dû",
    },
    "nl": {
        "subject": "Kilometerheffing vrachtwagens",
        "title_statement": "Tolstaat // Tolfactuur",
        "title_reminder": "Herinnering // Tweede herinnering",
        "title_credit": "Creditnota",
        "references": "Klantnummer|Onderneming|Document|Datum",
        "opening_statement":
            "Van {begin} tot {end} reden uw {units} voertuigen met een boordtoestel als volgt op "
            "het tolnet. De vorige staat bedroeg {other}. // Deze staat omvat de kilometers die uw "
            "{units} boordtoestellen tussen {begin} en {end} registreerden. De details per "
            "nummerplaat vindt u in uw klantenzone.",
        "opening_reminder":
            "Behoudens vergissing staan de volgende staten nog open in onze boeken. Heeft uw "
            "overschrijving deze brief gekruist, dan mag u hem als nietig beschouwen. // Voor de "
            "onderstaande staten ontvingen wij nog niet het volledige bedrag. Bent u dit uit het "
            "oog verloren?",
        "opening_credit":
            "Naar aanleiding van uw betwisting van {prior} hebben wij de ritten van {begin} tot "
            "{end} herberekend. Eén voertuig stond met een te hoge maximaal toegelaten massa "
            "geregistreerd. // Uit een controle van onze gegevens blijkt dat tussen {begin} en "
            "{end} kilometers dubbel zijn geteld. Hieronder vindt u de juiste tol.",
        "head": "Gewest|Km|Tol", "head_reminder": "Document|Datum|Bedrag",
        "open": "Staat {serial}",
        "post1": "Vlaanderen (belasting)", "post2": "Brussel (belasting)",
        "post3": "Wallonië (incl. 21 % btw)",
        "sum": "Totaal",
        "already_statement": "Creditnota van {prior} // Voorschot van {prior}",
        "already_reminder": "Uw betaling van {prior} // Ontvangen op {prior}",
        "already_debit": "Creditnota van {prior}",
        "already_credit": "Al betaald // Uw betalingen",
        "already_prepaid": "Verrekend met uw provisie", "already_card": "Tankkaart",
        "left_to_pay": "Verschuldigd saldo // Nog te betalen",
        "left_direct_debit": "Totaal van deze staat",
        "left_refund": "In uw voordeel // Te veel betaald", "left_nothing": "Saldo",
        "do_statement":
            "De gegevens voor uw overschrijving vindt u hiernaast. // Gelieve uw overschrijving[ "
            "tegen {due}] uit te voeren met de gegevens in de rechterkolom.",
        "do_reminder":
            "Wij rekenen op uw storting[ vóór {due}]. // Mogen wij u vragen dit saldo[ uiterlijk "
            "op {due}] aan te zuiveren?",
        "do_debit":
            "U hoeft niets over te schrijven: onze bank biedt de inning aan uw bank aan. // Dit "
            "bedrag wordt geïnd krachtens uw Europees mandaat. Zorg voor voldoende provisie.",
        "do_credit":
            "Dit krediet wordt niet verrekend met uw volgende staat, maar gestort op de rekening "
            "die u ons hebt meegedeeld. // Wij storten het verschil aan uw vennootschap. De "
            "gegevens staan hiernaast.",
        "do_prepaid":
            "Uw provisie volstond voor al deze ritten. U hoeft niets te storten. // Deze staat is "
            "met uw provisie voldaan en vraagt geen betaling.",
        "do_card":
            "Deze ritten zijn vereffend met de tankkaart van elk voertuig. Betaal dit document "
            "niet. // Document voor uw boekhouding: de uitgever van uw tankkaarten heeft ons al "
            "betaald.",
        "late_statement":
            "Bij laattijdige betaling rekenen wij {extra} per herinnering aan en kunnen de "
            "boordtoestellen geblokkeerd worden. Wie met een geblokkeerd toestel rijdt, riskeert "
            "een boete van {fine}.",
        "late_reminder":
            "Deze herinnering is gratis; de volgende kost u {extra}. Zonder betaling worden uw "
            "boordtoestellen geblokkeerd: rijden zonder tol te betalen levert een boete van {fine} "
            "op.",
        "deposit": "Waarborg voor uw {units} boordtoestellen: {deposit}. U krijgt die terug "
                   "wanneer u de toestellen inlevert.",
        "questions": "Een vraag over een rit? Stel ze binnen twee maanden en vermeld daarbij het "
                     "nummer {reference}.",
        "panel_to_pay": "Over te schrijven // Uw betaling", "panel_refund": "Wij storten u",
        "panel_direct_debit": "SEPA-domiciliëring", "panel_nothing": "Ter informatie",
        "amount_to_pay": "Bedrag // Verschuldigde som", "due_to_pay": "Tegen // Vervaldatum",
        "iban_to_pay": "Rekening // IBAN", "bic_to_pay": "BIC",
        "beneficiary_to_pay": "Op naam van // Titularis",
        "communication_to_pay": "Mededeling // Te vermelden",
        "amount_refund": "Bedrag van de creditnota // Gestort bedrag",
        "due_refund": "Datum van de storting // Uiterlijk op",
        "own_refund": "Op uw rekening",
        "amount_direct_debit": "Afgehouden bedrag // Wordt afgehouden",
        "due_direct_debit": "Datum van de afhouding // Op",
        "own_direct_debit": "Van uw rekening // Gedebiteerde rekening",
        "mandate_direct_debit": "Mandaat",
        "amount_nothing": "Saldo van deze staat // Nog verschuldigd",
    },
    "de": {
        "subject": "Kilometerabgabe für Lastkraftwagen",
        "title_statement": "Mautabrechnung // Mautrechnung",
        "title_reminder": "Mahnung // Zweite Mahnung",
        "title_credit": "Gutschrift",
        "references": "Kundennummer|Unternehmen|Beleg|Datum",
        "opening_statement":
            "Vom {begin} bis zum {end} haben Ihre {units} Fahrzeuge mit Bordgerät das Mautnetz wie "
            "folgt befahren. Die vorige Abrechnung belief sich auf {other}. // Diese Abrechnung "
            "umfasst die Kilometer, die Ihre {units} Bordgeräte vom {begin} bis zum {end} erfasst "
            "haben. Die Einzelfahrten je Kennzeichen finden Sie in Ihrem Kundenbereich.",
        "opening_reminder":
            "Irrtum vorbehalten sind folgende Abrechnungen in unseren Büchern noch offen. Sollte "
            "sich Ihre Überweisung mit diesem Brief gekreuzt haben, betrachten Sie ihn als "
            "gegenstandslos. // Für die nachstehenden Abrechnungen haben wir die Beträge noch "
            "nicht vollständig erhalten. Haben Sie dies übersehen?",
        "opening_credit":
            "Auf Ihre Beanstandung vom {prior} hin haben wir die Fahrten vom {begin} bis zum {end} "
            "neu berechnet. Ein Fahrzeug war mit einer zu hohen Gesamtmasse erfasst. // Eine "
            "Prüfung unserer Daten ergab, dass vom {begin} bis zum {end} Kilometer doppelt "
            "gezählt wurden. Nachstehend finden Sie die richtige Maut.",
        "head": "Region|Km|Maut", "head_reminder": "Beleg|Datum|Betrag",
        "open": "Abrechnung {serial}",
        "post1": "Flandern (Steuer)", "post2": "Brüssel (Steuer)",
        "post3": "Wallonie (inkl. 21 % MwSt.)",
        "sum": "Gesamt",
        "already_statement": "Gutschrift vom {prior} // Anzahlung vom {prior}",
        "already_reminder": "Ihre Zahlung vom {prior} // Eingang vom {prior}",
        "already_debit": "Gutschrift vom {prior}",
        "already_credit": "Bereits gezahlt // Ihre Zahlungen",
        "already_prepaid": "Mit Guthaben verrechnet", "already_card": "Tankkarte",
        "left_to_pay": "Geschuldeter Saldo // Noch zu zahlen",
        "left_direct_debit": "Summe dieser Abrechnung",
        "left_refund": "Zu Ihren Gunsten // Zu viel gezahlt", "left_nothing": "Saldo",
        "do_statement":
            "Die Angaben für Ihre Überweisung finden Sie nebenstehend. // Bitte überweisen Sie[ "
            "bis zum {due}] mit den Angaben in der rechten Spalte.",
        "do_reminder":
            "Wir rechnen mit Ihrer Zahlung[ vor dem {due}]. // Wir bitten Sie, diesen Saldo[ "
            "spätestens am {due}] auszugleichen.",
        "do_debit":
            "Sie brauchen nichts zu überweisen: Unsere Bank legt Ihrer Bank den Einzug vor. // "
            "Dieser Betrag wird aufgrund Ihres europäischen Mandats eingezogen. Bitte sorgen Sie "
            "für Deckung.",
        "do_credit":
            "Diese Gutschrift wird nicht mit Ihrer nächsten Abrechnung verrechnet, sondern auf das "
            "von Ihnen angegebene Konto überwiesen. // Wir überweisen Ihrer Gesellschaft den "
            "Unterschied. Die Angaben stehen nebenan.",
        "do_prepaid":
            "Ihr Guthaben reichte für alle diese Fahrten aus. Sie haben nichts zu zahlen. // Diese "
            "Abrechnung ist durch Ihr Guthaben beglichen und erfordert keine Zahlung.",
        "do_card":
            "Diese Fahrten wurden mit der Tankkarte jedes Fahrzeugs beglichen. Zahlen Sie diesen "
            "Beleg nicht. // Beleg für Ihre Buchhaltung: Der Herausgeber Ihrer Tankkarten hat uns "
            "bereits bezahlt.",
        "late_statement":
            "Bei Zahlungsverzug berechnen wir {extra} je Mahnung; die Bordgeräte können gesperrt "
            "werden. Wer mit gesperrtem Gerät fährt, riskiert eine Geldbuße von {fine}.",
        "late_reminder":
            "Diese Mahnung ist kostenlos, die nächste kostet Sie {extra}. Ohne Zahlung werden Ihre "
            "Bordgeräte gesperrt: Auf Fahrten ohne Maut steht eine Geldbuße von {fine}.",
        "deposit": "Kaution für Ihre {units} Bordgeräte: {deposit}. Sie erhalten sie zurück, "
                   "sobald Sie die Geräte zurückgeben.",
        "questions": "Fragen zu einer Fahrt? Stellen Sie sie binnen zwei Monaten unter Angabe der "
                     "Nummer {reference}.",
        "panel_to_pay": "Zu überweisen // Ihre Zahlung", "panel_refund": "Wir überweisen Ihnen",
        "panel_direct_debit": "SEPA-Lastschrift", "panel_nothing": "Zur Information",
        "amount_to_pay": "Betrag // Geschuldete Summe", "due_to_pay": "Bis zum // Fällig am",
        "iban_to_pay": "Konto // IBAN", "bic_to_pay": "BIC",
        "beneficiary_to_pay": "Auf den Namen // Kontoinhaber",
        "communication_to_pay": "Mitteilung // Anzugeben",
        "amount_refund": "Betrag der Gutschrift // Überwiesener Betrag",
        "due_refund": "Datum der Überweisung // Spätestens am",
        "own_refund": "Auf Ihr Konto",
        "amount_direct_debit": "Abgebuchter Betrag // Wird abgebucht",
        "due_direct_debit": "Datum der Abbuchung // Am",
        "own_direct_debit": "Von Ihrem Konto // Belastetes Konto",
        "mandate_direct_debit": "Mandat",
        "amount_nothing": "Saldo dieser Abrechnung // Noch geschuldet",
    },
}

WORDS: dict[str, Wordings] = {"tolls": _TOLLS, "cadastral": CADASTRAL}
LABELS = labels_of(WORDS)
STORIES = stories_of(WORDS)
