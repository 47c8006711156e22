"""The words of the sixth exam: the provision account of the VAT, premiums for accidents at work on
dotted lines, an authors' society that writes a letter, arrears with their interests.

What stands in square brackets is printed where all its figures are there; // parts synonyms, |
columns.
"""
from __future__ import annotations

from .exam_wordings import Wordings, labels_of, stories_of

_PROVISION: Wordings = {
    "fr": {
        "subject": "Compte-provisions TVA – relevé",
        "head": "Date|Opération|En notre faveur|En votre faveur",
        "before": "Solde du relevé précédent", "declared": "Déclaration périodique",
        "paid": "Paiement reçu", "fine": "Amende non proportionnelle", "refunded": "Remboursement",
        "correction": "Déclaration rectificative",
        "to_pay": "Solde débiteur au {written} // Total débiteur au {written}",
        "refund": "Solde créditeur au {written}", "nothing": "Solde au {written}",
        "to_pay_text": "Votre compte présente un solde débiteur de {total}. Vous trouverez à la "
                       "page suivante comment l’apurer.",
        "refund_text": "Le solde créditeur de {total} n’est pas affecté à une autre dette. Il "
                       "sera viré[ le {due}] sur votre compte {own}.",
        "nothing_text": "Votre compte est en équilibre. Ce relevé est purement informatif.",
        "notes": "Les opérations postérieures au {written} figureront sur le prochain relevé. Le "
                 "chiffre d’affaires déclaré est de {other}.",
        "how": "Modalités de paiement", "due": "Le solde doit nous parvenir pour le",
        "iban": "Numéro de compte à créditer", "bic": "Code BIC de la banque",
        "beneficiary": "Titulaire du compte", "communication": "Communication obligatoire",
        "warning": "Utilisez uniquement cette communication : elle est propre à votre numéro "
                   "{number}. Un paiement sans elle est imputé plus tard.",
    },
    "nl": {
        "subject": "Provisierekening btw – overzicht",
        "head": "Datum|Verrichting|In ons voordeel|In uw voordeel",
        "before": "Saldo van het vorige overzicht", "declared": "Periodieke aangifte",
        "paid": "Ontvangen betaling", "fine": "Niet-proportionele boete",
        "refunded": "Terugbetaling", "correction": "Verbeterende aangifte",
        "to_pay": "Debetsaldo op {written} // Totaal debet op {written}",
        "refund": "Creditsaldo op {written}", "nothing": "Saldo op {written}",
        "to_pay_text": "Uw rekening vertoont een debetsaldo van {total}. Op de volgende bladzijde "
                       "leest u hoe u dit aanzuivert.",
        "refund_text": "Het creditsaldo van {total} wordt niet op een andere schuld aangerekend. "
                       "Het wordt[ op {due}] overgeschreven naar uw rekening {own}.",
        "nothing_text": "Uw rekening is in evenwicht. Dit overzicht is louter informatief.",
        "notes": "Verrichtingen na {written} verschijnen op het volgende overzicht. De aangegeven "
                 "omzet bedraagt {other}.",
        "how": "Betaalmodaliteiten", "due": "Het saldo moet bij ons toekomen tegen",
        "iban": "Te crediteren rekeningnummer", "bic": "BIC-code van de bank",
        "beneficiary": "Houder van de rekening", "communication": "Verplichte mededeling",
        "warning": "Gebruik enkel deze mededeling: zij is eigen aan uw nummer {number}. Een "
                   "betaling zonder deze mededeling wordt later aangerekend.",
    },
    "de": {
        "subject": "MwSt.-Provisionskonto – Übersicht",
        "head": "Datum|Vorgang|Zu unseren Gunsten|Zu Ihren Gunsten",
        "before": "Saldo der vorigen Übersicht", "declared": "Periodische Erklärung",
        "paid": "Eingegangene Zahlung", "fine": "Nicht proportionale Geldbuße",
        "refunded": "Erstattung", "correction": "Berichtigende Erklärung",
        "to_pay": "Sollsaldo am {written} // Summe Soll am {written}",
        "refund": "Habensaldo am {written}", "nothing": "Saldo am {written}",
        "to_pay_text": "Ihr Konto weist einen Sollsaldo von {total} auf. Auf der nächsten Seite "
                       "lesen Sie, wie Sie ihn ausgleichen.",
        "refund_text": "Der Habensaldo von {total} wird nicht mit einer anderen Schuld verrechnet. "
                       "Er wird[ am {due}] auf Ihr Konto {own} überwiesen.",
        "nothing_text": "Ihr Konto ist ausgeglichen. Diese Übersicht dient nur der Information.",
        "notes": "Vorgänge nach dem {written} erscheinen auf der nächsten Übersicht. Der erklärte "
                 "Umsatz beträgt {other}.",
        "how": "Zahlungsweise", "due": "Der Saldo muss bei uns eingehen bis zum",
        "iban": "Zu kreditierende Kontonummer", "bic": "BIC-Code der Bank",
        "beneficiary": "Inhaber des Kontos", "communication": "Verpflichtende Mitteilung",
        "warning": "Verwenden Sie nur diese Mitteilung: Sie gehört zu Ihrer Nummer {number}. Eine "
                   "Zahlung ohne sie wird später verbucht.",
    },
}

_ACCIDENTS: Wordings = {
    "fr": {
        "subject": "Avis de prime – accidents du travail // Décompte de prime – accidents du "
                   "travail",
        "policy": "Police {reference} – période du {prior} au {later}",
        "wages": "Salaires déclarés : {wages}. Capital assuré par sinistre : {capital}.",
        "post1": "Prime nette", "post2": "Frais d’acquisition", "post3": "Cotisation Fedris",
        "sum": "Prime totale, taxes comprises", "already": "Prime provisoire déjà payée",
        "to_pay": "Prime à payer // Montant de l’échéance", "due": "Échéance // Payable le",
        "iban": "Compte", "bic": "BIC", "beneficiary": "Au nom de",
        "communication": "À mentionner // Communication",
        "refund": "Ristourne de prime", "refund_due": "Versée le",
        "refund_own": "Sur votre compte", "direct_debit_own": "Depuis votre compte",
        "direct_debit": "Prime encaissée par domiciliation", "direct_debit_due": "Encaissée le",
        "nothing": "Prime restant à payer", "instalments": "Fractionnement de la prime",
        "plan": "Fraction|Échéance|Montant de la fraction",
        "nothing_text": "Les salaires déclarés correspondent à la prime provisoire. Aucun "
                        "supplément n’est réclamé.",
        "foot": "À défaut de paiement, la garantie est suspendue quinze jours après la mise en "
                "demeure. Frais administratifs de rappel : {extra}.",
    },
    "nl": {
        "subject": "Premiebericht – arbeidsongevallen // Premieafrekening – arbeidsongevallen",
        "policy": "Polis {reference} – periode van {prior} tot {later}",
        "wages": "Aangegeven lonen: {wages}. Verzekerd kapitaal per schadegeval: {capital}.",
        "post1": "Nettopremie", "post2": "Acquisitiekosten", "post3": "Bijdrage Fedris",
        "sum": "Totale premie, taksen inbegrepen", "already": "Reeds betaalde voorlopige premie",
        "to_pay": "Te betalen premie // Bedrag van de vervaldag",
        "due": "Vervaldag // Betaalbaar op", "iban": "Rekening", "bic": "BIC",
        "beneficiary": "Op naam van", "communication": "Te vermelden // Mededeling",
        "refund": "Premieteruggave", "refund_due": "Gestort op",
        "refund_own": "Op uw rekening", "direct_debit_own": "Van uw rekening",
        "direct_debit": "Premie geïnd via domiciliëring", "direct_debit_due": "Geïnd op",
        "nothing": "Nog te betalen premie", "instalments": "Splitsing van de premie",
        "plan": "Deel|Vervaldag|Bedrag van het deel",
        "nothing_text": "De aangegeven lonen stemmen overeen met de voorlopige premie. Er wordt "
                        "geen supplement gevraagd.",
        "foot": "Bij niet-betaling wordt de waarborg geschorst vijftien dagen na de "
                "ingebrekestelling. Administratiekosten voor een herinnering: {extra}.",
    },
    "de": {
        "subject": "Prämienanzeige – Arbeitsunfälle // Prämienabrechnung – Arbeitsunfälle",
        "policy": "Police {reference} – Zeitraum vom {prior} bis {later}",
        "wages": "Gemeldete Löhne: {wages}. Versicherungssumme je Schadensfall: {capital}.",
        "post1": "Nettoprämie", "post2": "Abschlusskosten", "post3": "Fedris-Beitrag",
        "sum": "Gesamtprämie einschließlich Steuern",
        "already": "Bereits gezahlte vorläufige Prämie",
        "to_pay": "Zu zahlende Prämie // Betrag der Fälligkeit",
        "due": "Fälligkeit // Zahlbar am", "iban": "Konto", "bic": "BIC",
        "beneficiary": "Auf den Namen", "communication": "Anzugeben // Mitteilung",
        "refund": "Prämienrückvergütung", "refund_due": "Überwiesen am",
        "refund_own": "Auf Ihr Konto", "direct_debit_own": "Von Ihrem Konto",
        "direct_debit": "Per Domizilierung eingezogene Prämie", "direct_debit_due": "Eingezogen am",
        "nothing": "Noch zu zahlende Prämie", "instalments": "Aufteilung der Prämie",
        "plan": "Teil|Fälligkeit|Betrag des Teils",
        "nothing_text": "Die gemeldeten Löhne entsprechen der vorläufigen Prämie. Es wird kein "
                        "Nachtrag verlangt.",
        "foot": "Bei Nichtzahlung ruht der Versicherungsschutz fünfzehn Tage nach der "
                "Inverzugsetzung. Verwaltungskosten einer Mahnung: {extra}.",
    },
}

_LICENCE: Wordings = {
    "fr": {
        "subject": "Votre licence pour la musique diffusée en {year}",
        "hello": "Chère cliente, cher client,",
        "opening": "Dans vos locaux de {town}, de la musique est diffusée au personnel et à la "
                   "clientèle. Le droit d’auteur s’élève à {post1}, la rémunération équitable à "
                   "{post2} et les droits voisins à {post3}, soit {sum} au total.[ Vous avez déjà "
                   "versé {already}.]",
        "to_pay": "Il vous reste donc à nous régler {total}[, et ce pour le {weekday} {due} au "
                  "plus tard]. Notre compte est le {iban}[ (BIC {bic})][, ouvert au nom de "
                  "{beneficiary}].[ Merci de mentionner la référence {communication} lors de votre "
                  "virement.] // Nous attendons de votre part un paiement de {total}[ d’ici au "
                  "{weekday} {due}] sur le compte IBAN {iban}[, BIC {bic}][, au nom de "
                  "{beneficiary}][, en mentionnant la référence « {communication} »].",
        "refund": "Vous avez donc payé {total} de trop. Nous vous rendons cette somme[ le "
                  "{weekday} {due}] par virement sur votre compte {own}.",
        "direct_debit": "Comme convenu, nous retirerons {total} de votre compte {own}[ le "
                        "{weekday} {due}] ; le mandat porte le numéro {mandate}. Vous n’avez "
                        "rien à faire.",
        "nothing": "Tout est donc réglé : nous vous remercions de votre paiement. Conservez cette "
                   "lettre comme preuve de votre licence.",
        "closing": "L’an prochain, le tarif passera à {other} hors TVA. Une diffusion sans licence "
                   "est majorée de 15 %, avec un minimum de {extra}.",
        "bye": "Avec nos salutations musicales,", "who": "Le service Licences",
    },
    "nl": {
        "subject": "Uw licentie voor de muziek van {year}",
        "hello": "Geachte klant,",
        "opening": "In uw lokalen te {town} wordt muziek gespeeld voor personeel en klanten. Het "
                   "auteursrecht bedraagt {post1}, de billijke vergoeding {post2} en de "
                   "naburige rechten {post3}, samen {sum}.[ U hebt al {already} gestort.]",
        "to_pay": "U bent ons dus nog {total} verschuldigd[, te voldoen tegen uiterlijk {weekday} "
                  "{due}]. Onze rekening is {iban}[ (BIC {bic})][, op naam van {beneficiary}].[ "
                  "Gelieve bij uw overschrijving de referentie {communication} te vermelden.] // "
                  "Wij verwachten van u een betaling van {total}[ tegen {weekday} {due}] op "
                  "rekening IBAN {iban}[, BIC {bic}][, ten name van {beneficiary}][, met "
                  "vermelding van de referentie “{communication}”].",
        "refund": "U hebt dus {total} te veel betaald. Wij geven u die som[ op {weekday} {due}] "
                  "terug via een overschrijving op uw rekening {own}.",
        "direct_debit": "Zoals afgesproken halen wij {total} van uw rekening {own}[ op {weekday} "
                        "{due}]; het mandaat draagt het nummer {mandate}. U hoeft niets te doen.",
        "nothing": "Alles is dus vereffend: bedankt voor uw betaling. Bewaar deze brief als bewijs "
                   "van uw licentie.",
        "closing": "Volgend jaar stijgt het tarief naar {other} exclusief btw. Muziek zonder "
                   "licentie wordt verhoogd met 15 %, met een minimum van {extra}.",
        "bye": "Met muzikale groeten,", "who": "De dienst Licenties",
    },
    "de": {
        "subject": "Ihre Lizenz für die Musik im Jahr {year}",
        "hello": "Sehr geehrte Kundin, sehr geehrter Kunde,",
        "opening": "In Ihren Räumen in {town} wird Musik für Personal und Kundschaft gespielt. Das "
                   "Urheberrecht beträgt {post1}, die angemessene Vergütung {post2} und die "
                   "verwandten Rechte {post3}, zusammen {sum}.[ Sie haben bereits {already} "
                   "gezahlt.]",
        "to_pay": "Somit schulden Sie uns noch {total}[, zu begleichen bis spätestens {weekday}, "
                  "{due}]. Unser Konto lautet {iban}[ (BIC {bic})][, auf den Namen {beneficiary}].["
                  " Bitte geben Sie bei Ihrer Überweisung die Referenz {communication} an.] // "
                  "Wir erwarten von Ihnen eine Zahlung von {total}[ bis {weekday}, {due}] auf das "
                  "Konto IBAN {iban}[, BIC {bic}][, auf den Namen {beneficiary}][, unter Angabe "
                  "der Referenz „{communication}“].",
        "refund": "Sie haben somit {total} zu viel gezahlt. Wir geben Ihnen diese Summe[ am "
                  "{weekday}, {due}] per Überweisung auf Ihr Konto {own} zurück.",
        "direct_debit": "Wie vereinbart buchen wir {total}[ am {weekday}, {due}] von Ihrem Konto "
                        "{own} ab; das Mandat trägt die Nummer {mandate}. Sie brauchen nichts zu "
                        "tun.",
        "nothing": "Somit ist alles beglichen: Wir danken Ihnen für Ihre Zahlung. Bewahren Sie "
                   "diesen Brief als Nachweis Ihrer Lizenz auf.",
        "closing": "Nächstes Jahr steigt der Tarif auf {other} ohne MwSt. Musik ohne Lizenz wird "
                   "um 15 % verteuert, mindestens um {extra}.",
        "bye": "Mit musikalischen Grüßen", "who": "Die Lizenzabteilung",
    },
}

_ARREARS: Wordings = {
    "fr": {
        "subject": "Dernier rappel – précompte professionnel",
        "settled_subject": "Clôture de votre dossier – précompte professionnel",
        "opening": "Sauf erreur, le précompte professionnel déclaré le {prior} n’est pas encore "
                   "entièrement payé. Situation au {written} :",
        "settled_opening": "Voici la situation définitive, au {written}, de la dette relative au "
                           "précompte professionnel déclaré le {prior} :",
        "principal": "Principal", "increase": "Accroissement 10 %",
        "interest": "Intérêts de retard 4 %", "costs": "Frais de poursuite",
        "received": "Paiements déjà imputés", "left": "Reste dû", "sum": "Sous-total",
        "amount": "à payer sans délai // exigible", "due": "pour le {due} // avant le {due}",
        "iban": "Compte du bureau", "bic": "BIC", "beneficiary": "Libellé au nom de",
        "communication": "Communication à recopier",
        "daily": "Passé cette date, les intérêts courent à raison de {daily} par mois entamé et un "
                 "commandement sera signifié (coût : {extra}).",
        "nothing": "La dette est apurée ; le dossier est classé. La créance d’impôt de {other} que "
                   "vous aviez déclarée n’est pas touchée.",
        "instalments": "Le plan d’apurement que vous avez demandé est accordé. Les versements "
                       "mensuels sont :",
    },
    "nl": {
        "subject": "Laatste herinnering – bedrijfsvoorheffing",
        "settled_subject": "Afsluiting van uw dossier – bedrijfsvoorheffing",
        "opening": "Behoudens vergissing is de op {prior} aangegeven bedrijfsvoorheffing nog niet "
                   "volledig betaald. Toestand op {written}:",
        "settled_opening": "Dit is de definitieve toestand, op {written}, van de schuld inzake "
                           "bedrijfsvoorheffing aangegeven op {prior}:",
        "principal": "Hoofdsom", "increase": "Verhoging 10 %",
        "interest": "Nalatigheidsinteresten 4 %", "costs": "Vervolgingskosten",
        "received": "Reeds aangerekende betalingen", "left": "Nog verschuldigd",
        "sum": "Subtotaal",
        "amount": "onverwijld te betalen // opeisbaar", "due": "tegen {due} // vóór {due}",
        "iban": "Rekening van het kantoor", "bic": "BIC", "beneficiary": "Op naam van",
        "communication": "Over te nemen mededeling",
        "daily": "Na deze datum lopen de interesten op met {daily} per begonnen maand en wordt een "
                 "dwangbevel betekend (kosten: {extra}).",
        "nothing": "De schuld is aangezuiverd; het dossier is afgesloten. Het belastingkrediet van "
                   "{other} dat u had aangegeven blijft ongemoeid.",
        "instalments": "Het afbetalingsplan dat u hebt gevraagd, is toegestaan. De maandelijkse "
                       "stortingen zijn:",
    },
    "de": {
        "subject": "Letzte Mahnung – Berufssteuervorabzug",
        "settled_subject": "Abschluss Ihrer Akte – Berufssteuervorabzug",
        "opening": "Sofern kein Irrtum vorliegt, ist der am {prior} erklärte Berufssteuervorabzug "
                   "noch nicht vollständig gezahlt. Stand am {written}:",
        "settled_opening": "Dies ist der endgültige Stand, am {written}, der Schuld aus dem am "
                           "{prior} erklärten Berufssteuervorabzug:",
        "principal": "Hauptsumme", "increase": "Zuschlag 10 %",
        "interest": "Verzugszinsen 4 %", "costs": "Beitreibungskosten",
        "received": "Bereits angerechnete Zahlungen", "left": "Noch geschuldet",
        "sum": "Zwischensumme",
        "amount": "unverzüglich zu zahlen // einforderbar", "due": "bis zum {due} // vor dem {due}",
        "iban": "Konto des Amtes", "bic": "BIC", "beneficiary": "Lautend auf",
        "communication": "Zu übernehmende Mitteilung",
        "daily": "Nach diesem Datum laufen Zinsen von {daily} je angefangenen Monat auf, und ein "
                 "Zahlungsbefehl wird zugestellt (Kosten: {extra}).",
        "nothing": "Die Schuld ist beglichen; die Akte ist geschlossen. Die von Ihnen erklärte "
                   "Steuergutschrift von {other} bleibt unberührt.",
        "instalments": "Der von Ihnen beantragte Tilgungsplan ist bewilligt. Die monatlichen "
                       "Zahlungen sind:",
    },
}

WORDS: dict[str, Wordings] = {
    "provision": _PROVISION, "accidents": _ACCIDENTS, "licence": _LICENCE, "arrears": _ARREARS}
LABELS = labels_of(WORDS)
STORIES = stories_of(WORDS)
