"""The words of the second exam: a commune's tax bill and a leasing company's statement."""
from __future__ import annotations

from .exam_words import Clauses

LABELS: dict[str, dict[str, tuple[str, ...]]] = {
    "fr": {
        "amount": ("Montant dû", "Montant à virer", "Total à acquitter"),
        "due": ("Échéance", "À payer pour le", "Date limite de paiement"),
        "iban": ("Compte IBAN", "Compte financier", "IBAN"),
        "bic": ("BIC", "Code BIC"),
        "beneficiary": ("Bénéficiaire", "Titulaire du compte", "Ouvert au nom de"),
        "communication": ("Communication", "Communication structurée", "Référence à rappeler"),
        "refund_amount": ("Montant dégrevé à restituer", "Il vous revient", "À vous rembourser"),
        "refund_due": ("Versement prévu le", "Remboursement le"),
        "debit_amount": ("Montant de l’encaissement SEPA", "Montant domicilié"),
        "debit_due": ("Encaissement le", "Date de l’encaissement"),
        "own": ("Votre numéro de compte", "Sur votre compte"),
        "table": ("Base imposable|Taux|Droits",), "lease": ("Contrat|HTVA|TVA|TVAC",),
        "roll_references": ("Article de rôle|N° de redevable|Date d’envoi",),
        "fleet_references": ("Relevé n°|N° client|Date du relevé",),
        "total": ("Total de l’imposition",),
        "grand": ("Total TVAC",), "paid": ("Vos paiements reçus",), "balance": ("Solde final",),
        "pay_block": ("MODALITÉS DE PAIEMENT",), "page": ("page",),
    },
    "nl": {
        "amount": ("Verschuldigd bedrag", "Over te schrijven bedrag", "Totaal te voldoen"),
        "due": ("Uiterste betaaldatum", "Te betalen tegen", "Vervaldag"),
        "iban": ("IBAN-rekening", "Financiële rekening", "IBAN"),
        "bic": ("BIC", "BIC-code"),
        "beneficiary": ("Begunstigde", "Titularis van de rekening", "Op naam van"),
        "communication": ("Mededeling", "Gestructureerde mededeling", "Te vermelden referentie"),
        "refund_amount": ("Terug te geven bedrag", "Komt u toe", "Aan u terug te betalen"),
        "refund_due": ("Storting voorzien op", "Terugbetaling op"),
        "debit_amount": ("Bedrag van de SEPA-inning", "Gedomicilieerd bedrag"),
        "debit_due": ("Inning op", "Datum van de inning"),
        "own": ("Uw rekeningnummer", "Op uw rekening"),
        "table": ("Belastbare grondslag|Tarief|Bedrag",),
        "lease": ("Contract|Excl. btw|Btw|Incl. btw",),
        "roll_references": ("Kohierartikel|Nr. belastingplichtige|Verzendingsdatum",),
        "fleet_references": ("Overzicht nr.|Klantnr.|Datum overzicht",),
        "total": ("Totaal van de aanslag",),
        "grand": ("Totaal incl. btw",), "paid": ("Uw ontvangen betalingen",),
        "balance": ("Eindsaldo",), "pay_block": ("BETALINGSGEGEVENS",), "page": ("blz.",),
    },
    "de": {
        "amount": ("Geschuldeter Betrag", "Zu überweisender Betrag", "Insgesamt zu entrichten"),
        "due": ("Zahlungsfrist", "Zahlbar bis zum", "Fälligkeitsdatum"),
        "iban": ("IBAN-Konto", "Finanzkonto", "IBAN"),
        "bic": ("BIC", "BIC-Code"),
        "beneficiary": ("Begünstigter", "Kontoinhaber", "Lautend auf"),
        "communication": ("Mitteilung", "Strukturierte Mitteilung", "Anzugebende Referenz"),
        "refund_amount": ("Zu erstattender Betrag", "Steht Ihnen zu", "An Sie zurückzuzahlen"),
        "refund_due": ("Auszahlung am", "Erstattung am"),
        "debit_amount": ("Betrag des SEPA-Einzugs", "Domizilierter Betrag"),
        "debit_due": ("Einzug am", "Datum des Einzugs"),
        "own": ("Ihre Kontonummer", "Auf Ihr Konto"),
        "table": ("Bemessungsgrundlage|Satz|Betrag",),
        "lease": ("Vertrag|ohne MwSt.|MwSt.|mit MwSt.",),
        "roll_references": ("Heberollenartikel|Steuerpflichtiger Nr.|Versanddatum",),
        "fleet_references": ("Übersicht Nr.|Kundennr.|Datum der Übersicht",),
        "total": ("Gesamtbetrag der Steuer",),
        "grand": ("Gesamt mit MwSt.",), "paid": ("Ihre erhaltenen Zahlungen",),
        "balance": ("Endsaldo",), "pay_block": ("ZAHLUNGSANGABEN",), "page": ("Seite",),
    },
}

# Some are for one layout only.
CLAUSES: dict[str, dict[str, tuple[Clauses, ...]]] = {
    "fr": {
        "roll_to_pay": (
            ("En vertu du règlement-taxe, votre société est redevable de {amount}. Cette somme "
             "doit nous parvenir", " pour le {due} au plus tard", " sur le compte {iban}",
             " (BIC {bic})", ", ouvert au nom de {beneficiary}",
             ", en mentionnant uniquement {communication}", "."),
        ),
        "fleet_to_pay": (
            ("Nous vous remercions de virer {amount}", " au plus tard le {due}",
             " au compte {iban}", " ({bic})", " de {beneficiary}",
             " en rappelant la communication {communication}", "."),
        ),
        "roll_instalments": (
            ("Le Collège vous accorde un plan de paiement sur le compte {iban}", " (BIC {bic})",
             ", ouvert au nom de {beneficiary}", ", avec la communication {communication}", " :"),
        ),
        "fleet_instalments": (
            ("Nous vous accordons un plan de paiement sur le compte {iban}", " (BIC {bic})",
             ", ouvert au nom de {beneficiary}", ", avec la communication {communication}", " :"),
        ),
        "roll_refund": (
            ("Par décision du Collège, un dégrèvement de {amount} vous est accordé. Cette somme "
             "sera versée sur le compte {own} de votre société", " le {due}", "."),
        ),
        "fleet_refund": (
            ("Après imputation de vos paiements, il vous revient {amount}. Le remboursement se "
             "fera sur votre compte {own}", " vers le {due}", "."),
        ),
        "direct_debit": (
            ("Conformément à votre mandat SEPA {mandate}, {amount} seront présentés à "
             "l’encaissement sur votre compte {own}", " le {due}", "."),
            ("Vous n’avez rien à faire : le total de {amount} est prélevé par domiciliation sur "
             "votre compte {own}", " le {due}", " (mandat {mandate})."),
        ),
        "roll_nothing": (
            ("Votre réclamation est fondée : l’imposition de {other} est annulée. Vous n’avez "
             "plus rien à payer.",),
        ),
        "fleet_nothing": (
            ("Ce relevé est donné à titre d’information : toutes les factures, soit {other}, sont "
             "réglées et aucun paiement n’est attendu.",),
        ),
    },
    "nl": {
        "roll_to_pay": (
            ("Krachtens het belastingreglement is uw vennootschap {amount} verschuldigd. Wij "
             "ontvangen dit bedrag graag", " uiterlijk op {due}", " op rekening {iban}",
             " (BIC {bic})", ", op naam van {beneficiary}",
             ", met als enige vermelding {communication}", "."),
        ),
        "fleet_to_pay": (
            ("Mogen wij u vragen {amount} over te schrijven", " vóór {due}", " op {iban}",
             " ({bic})", " van {beneficiary}", " met de mededeling {communication}", "."),
        ),
        "roll_instalments": (
            ("Het college staat u een afbetalingsplan toe op rekening {iban}", " (BIC {bic})",
             ", op naam van {beneficiary}", ", met de mededeling {communication}", ":"),
        ),
        "fleet_instalments": (
            ("Wij staan u een afbetalingsplan toe op rekening {iban}", " (BIC {bic})",
             ", op naam van {beneficiary}", ", met de mededeling {communication}", ":"),
        ),
        "roll_refund": (
            ("Het college heeft u een ontheffing van {amount} toegekend. Deze som wordt gestort "
             "op rekening {own} van uw vennootschap", " op {due}", "."),
        ),
        "fleet_refund": (
            ("Na verrekening van uw betalingen komt u {amount} toe. De terugbetaling gebeurt op "
             "uw rekening {own}", " rond {due}", "."),
        ),
        "direct_debit": (
            ("Overeenkomstig uw SEPA-mandaat {mandate} wordt {amount} ter inning aangeboden op "
             "uw rekening {own}", " op {due}", "."),
            ("U hoeft niets te doen: het totaal van {amount} wordt via domiciliëring van uw "
             "rekening {own} gehaald", " op {due}", " (mandaat {mandate})."),
        ),
        "roll_nothing": (
            ("Uw bezwaar is gegrond: de aanslag van {other} is vernietigd. U bent niets meer "
             "verschuldigd.",),
        ),
        "fleet_nothing": (
            ("Dit overzicht is louter ter informatie: alle facturen, samen {other}, zijn betaald "
             "en er wordt geen betaling verwacht.",),
        ),
    },
    "de": {
        "roll_to_pay": (
            ("Aufgrund der Steuerordnung schuldet Ihre Gesellschaft {amount}. Dieser Betrag muss "
             "bei uns eingehen", ", und zwar spätestens am {due},", " auf dem Konto {iban}",
             " (BIC {bic})", ", lautend auf {beneficiary}",
             ", mit der alleinigen Mitteilung {communication}", "."),
        ),
        "fleet_to_pay": (
            ("Wir ersuchen Sie, {amount}", " bis spätestens {due}", " auf das Konto {iban}",
             " ({bic})", " von {beneficiary}", " mit der Mitteilung {communication}",
             " zu überweisen."),
        ),
        "roll_instalments": (
            ("Das Kollegium gewährt Ihnen einen Ratenplan auf das Konto {iban}", " (BIC {bic})",
             ", lautend auf {beneficiary}", ", mit der Mitteilung {communication}", ":"),
        ),
        "fleet_instalments": (
            ("Wir gewähren Ihnen einen Ratenplan auf das Konto {iban}", " (BIC {bic})",
             ", lautend auf {beneficiary}", ", mit der Mitteilung {communication}", ":"),
        ),
        "roll_refund": (
            ("Das Kollegium hat Ihnen einen Nachlass von {amount} gewährt. Diese Summe wird auf "
             "das Konto {own} Ihrer Gesellschaft überwiesen", ", am {due}", "."),
        ),
        "fleet_refund": (
            ("Nach Verrechnung Ihrer Zahlungen stehen Ihnen {amount} zu. Die Rückzahlung erfolgt "
             "auf Ihr Konto {own}", " etwa am {due}", "."),
        ),
        "direct_debit": (
            ("Gemäß Ihrem SEPA-Mandat {mandate} werden {amount} Ihrem Konto {own}", " am {due}",
             " belastet."),
            ("Sie brauchen nichts zu tun: Der Gesamtbetrag von {amount} wird", " am {due}",
             " von Ihrem Konto {own} eingezogen (Mandat {mandate})."),
        ),
        "roll_nothing": (
            ("Ihr Widerspruch ist begründet: Die Steuer von {other} ist aufgehoben. Sie schulden "
             "nichts mehr.",),
        ),
        "fleet_nothing": (
            ("Diese Übersicht dient nur zur Information: Alle Rechnungen, zusammen {other}, sind "
             "beglichen, und es wird keine Zahlung erwartet.",),
        ),
    },
}

STORIES: dict[str, dict[str, tuple[str, ...]]] = {
    "commune": {
        "fr": ("Avertissement-extrait de rôle – taxe sur les bureaux", "Le rôle a été arrêté par "
               "le Collège le {day} et rendu exécutoire. L’an dernier, la taxe était de {other}.",
               "Faute de paiement, une sommation vous sera adressée : les frais de {extra} seront "
               "à votre charge. Une réclamation peut être introduite jusqu’au {later}.",
               "Surface de bureaux", "Centimes additionnels", "Majoration"),
        "nl": ("Aanslagbiljet – belasting op kantoren", "Het kohier werd op {day} door het college "
               "vastgesteld en uitvoerbaar verklaard. Vorig jaar bedroeg de belasting {other}.",
               "Bij niet-betaling volgt een aanmaning: de kosten van {extra} zijn dan te uwen "
               "laste. Bezwaar kan worden ingediend tot {later}.",
               "Kantooroppervlakte", "Opcentiemen", "Verhoging"),
        "de": ("Steuerbescheid – Steuer auf Büroräume", "Die Heberolle wurde am {day} vom "
               "Kollegium festgelegt und für vollstreckbar erklärt. Im Vorjahr betrug die Steuer "
               "{other}.", "Bei Nichtzahlung folgt eine Mahnung: Die Kosten von {extra} gehen dann "
               "zu Ihren Lasten. Widerspruch kann bis zum {later} eingelegt werden.",
               "Bürofläche", "Zuschlaghundertstel", "Erhöhung"),
    },
    "lease": {
        "fr": ("Relevé récapitulatif de votre flotte", "Ce relevé reprend les contrats en cours au "
               "{day}. La garantie bancaire de {other} reste inchangée.",
               "Un kilométrage excédentaire est facturé à la restitution ; une copie du relevé "
               "coûte {extra}.", "VF-20871 1-XXX-204", "VF-20915 1-XXX-377", "VF-21002 1-XXX-581"),
        "nl": ("Maandoverzicht van uw wagenpark", "Dit overzicht bevat de contracten die lopen op "
               "{day}. De bankwaarborg van {other} blijft ongewijzigd.",
               "Extra kilometers worden bij teruggave gefactureerd; een kopie van het overzicht "
               "kost {extra}.", "VF-20871 1-XXX-204", "VF-20915 1-XXX-377", "VF-21002 1-XXX-581"),
        "de": ("Monatsübersicht Ihres Fuhrparks", "Diese Übersicht enthält die am {day} laufenden "
               "Verträge. Die Bankgarantie von {other} bleibt unverändert.",
               "Mehrkilometer werden bei der Rückgabe berechnet; eine Kopie der Übersicht kostet "
               "{extra}.", "VF-20871 1-XXX-204", "VF-20915 1-XXX-377", "VF-21002 1-XXX-581"),
    },
}
"""Heading, opening, what happens afterwards, and three posts of the account."""
