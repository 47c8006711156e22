"""The words of the third exam: an energy supplier's settlement and a telecom operator's invoice,
written as companies write to customers."""
from __future__ import annotations

from .exam_words import Clauses

LABELS: dict[str, dict[str, tuple[str, ...]]] = {
    "fr": {
        "amount": ("Vous devez payer", "Montant de la facture à payer", "Total à payer TVAC"),
        "due": ("Avant le", "Au plus tard le", "À payer avant le"),
        "iban": ("Sur le compte", "IBAN", "N° de compte"),
        "bic": ("BIC",),
        "beneficiary": ("Au nom de", "Bénéficiaire"),
        "communication": ("Communication", "Communication structurée", "Comm."),
        "refund_amount": ("Vous récupérez", "Nous vous remboursons"),
        "refund_due": ("Vers le", "Date du remboursement"),
        "debit_amount": ("Montant prélevé", "Nous prélevons"),
        "debit_due": ("Date du prélèvement", "Le"),
        "own": ("Votre compte",),
        "regularisation_references": ("Numéro de client|Facture n°|Date de la facture",),
        "telecom_references": ("N° client|N° facture|Date de facture",),
        "consumed": ("Votre consommation",), "already": ("Vos acomptes facturés",),
        "balance": ("Différence",), "how": ("Comment payer ?",), "detail": ("Détail|Montant",),
        "vat": ("dont TVA 21 %",), "old": ("Solde facture précédente",),
        "sum": ("Total de cette facture",), "page": ("Page",),
    },
    "nl": {
        "amount": ("Te betalen", "Totaal te betalen incl. btw", "U betaalt ons"),
        "due": ("Vóór", "Uiterlijk op", "Te betalen vóór"),
        "iban": ("Op rekening", "IBAN", "Rekeningnr."),
        "bic": ("BIC",),
        "beneficiary": ("Op naam van", "Begunstigde"),
        "communication": ("Mededeling", "Gestructureerde mededeling", "Med."),
        "refund_amount": ("U krijgt terug", "Wij betalen u terug"),
        "refund_due": ("Rond", "Datum terugbetaling"),
        "debit_amount": ("Bedrag van de domiciliëring", "Wij innen"),
        "debit_due": ("Datum van de domiciliëring", "Op"),
        "own": ("Uw rekening",),
        "regularisation_references": ("Klantnummer|Factuurnr.|Factuurdatum",),
        "telecom_references": ("Klantnr.|Factuurnr.|Factuurdatum",),
        "consumed": ("Uw verbruik",), "already": ("Uw gefactureerde voorschotten",),
        "balance": ("Verschil",), "how": ("Hoe betalen?",), "detail": ("Detail|Bedrag",),
        "vat": ("waarvan 21 % btw",), "old": ("Saldo vorige factuur",),
        "sum": ("Totaal van deze factuur",), "page": ("Pagina",),
    },
    "de": {
        "amount": ("Zu zahlen", "Gesamtbetrag zu zahlen inkl. MwSt.", "Sie zahlen uns"),
        "due": ("Bis zum", "Spätestens am", "Zu zahlen bis"),
        "iban": ("Auf das Konto", "IBAN", "Konto-Nr."),
        "bic": ("BIC",),
        "beneficiary": ("Auf den Namen", "Empfänger"),
        "communication": ("Mitteilung", "Strukturierte Mitteilung", "Mitt."),
        "refund_amount": ("Sie bekommen zurück", "Wir erstatten Ihnen"),
        "refund_due": ("Um den", "Datum der Erstattung"),
        "debit_amount": ("Betrag der Lastschrift", "Wir buchen ab"),
        "debit_due": ("Datum der Lastschrift", "Am"),
        "own": ("Ihr Konto",),
        "regularisation_references": ("Kundennummer|Rechnung Nr.|Rechnungsdatum",),
        "telecom_references": ("Kundennr.|Rechnungsnr.|Rechnungsdatum",),
        "consumed": ("Ihr Verbrauch",), "already": ("Ihre berechneten Abschläge",),
        "balance": ("Unterschied",), "how": ("Wie zahlen?",), "detail": ("Einzelheiten|Betrag",),
        "vat": ("davon 21 % MwSt.",), "old": ("Saldo der vorigen Rechnung",),
        "sum": ("Summe dieser Rechnung",), "page": ("Seite",),
    },
}

CLAUSES: dict[str, dict[str, tuple[Clauses, ...]]] = {
    "fr": {
        "to_pay": (
            ("Vous avez consommé plus que prévu : vous nous devez encore {amount}.",
             " Effectuez votre virement avant le {due}", " sur {iban}", " (BIC {bic})",
             " au nom de {beneficiary}", ". Indiquez la communication {communication}", "."),
            ("Nous attendons votre paiement de {amount}", " pour le {due}",
             ". Faites un virement au compte {iban}", " ({bic})", " de {beneficiary}",
             " et mentionnez {communication}", "."),
        ),
        "instalments": (
            ("Comme convenu, vous payez en trois fois sur le compte {iban}", " (BIC {bic})",
             " au nom de {beneficiary}", ". Mentionnez chaque fois {communication}", "."),
        ),
        "refund": (
            ("Bonne nouvelle : vous avez payé trop. Vous récupérez {amount}", " vers le {due}",
             " sur votre compte {own}."),
            ("Cette facture est négative : nous versons {amount} sur votre compte {own}",
             " le {due}", "."),
        ),
        "direct_debit": (
            ("Vous ne devez rien faire : {amount} seront retirés de votre compte {own}",
             " le {due}", " (mandat {mandate})."),
            ("Vous payez par domiciliation. Le montant de {amount} sera débité", " le {due}",
             " de votre compte {own} (mandat {mandate})."),
        ),
        "nothing": (
            ("Vos acomptes de {other} correspondent à votre consommation. Vous ne devez rien "
             "payer.",),
            ("Le montant est inférieur à notre seuil : il sera repris sur la prochaine facture. "
             "Ne payez rien maintenant. Dernier paiement reçu : {other}.",),
        ),
    },
    "nl": {
        "to_pay": (
            ("U hebt meer verbruikt dan voorzien: u moet ons nog {amount} betalen.",
             " Schrijf het bedrag over vóór {due}", " op {iban}", " (BIC {bic})",
             " op naam van {beneficiary}", ". Vermeld de mededeling {communication}", "."),
            ("Wij verwachten uw betaling van {amount}", " uiterlijk op {due}",
             ". Schrijf over naar rekening {iban}", " ({bic})", " van {beneficiary}",
             " en vermeld {communication}", "."),
        ),
        "instalments": (
            ("Zoals afgesproken betaalt u in drie keer op rekening {iban}", " (BIC {bic})",
             " op naam van {beneficiary}", ". Vermeld telkens {communication}", "."),
        ),
        "refund": (
            ("Goed nieuws: u hebt te veel betaald. U krijgt {amount} terug", " rond {due}",
             " op uw rekening {own}."),
            ("Deze factuur is negatief: wij storten {amount} op uw rekening {own}",
             " op {due}", "."),
        ),
        "direct_debit": (
            ("U hoeft niets te doen: {amount} gaat van uw rekening {own}", " op {due}",
             " (mandaat {mandate})."),
            ("U betaalt via domiciliëring. Het bedrag van {amount} wordt", " op {due}",
             " van uw rekening {own} gedebiteerd (mandaat {mandate})."),
        ),
        "nothing": (
            ("Uw voorschotten van {other} stemmen overeen met uw verbruik. U hoeft niets te "
             "betalen.",),
            ("Het bedrag ligt onder onze drempel: het komt op de volgende factuur. Betaal nu "
             "niets. Laatste ontvangen betaling: {other}.",),
        ),
    },
    "de": {
        "to_pay": (
            ("Sie haben mehr verbraucht als vorgesehen: Sie müssen uns noch {amount} zahlen.",
             " Überweisen Sie den Betrag bis zum {due}", " auf {iban}", " (BIC {bic})",
             " auf den Namen {beneficiary}", ". Geben Sie die Mitteilung {communication} an", "."),
            ("Wir erwarten Ihre Zahlung von {amount}", " spätestens am {due}",
             ". Überweisen Sie auf das Konto {iban}", " ({bic})", " von {beneficiary}",
             " und geben Sie {communication} an", "."),
        ),
        "instalments": (
            ("Wie vereinbart zahlen Sie in drei Raten auf das Konto {iban}", " (BIC {bic})",
             " auf den Namen {beneficiary}", ". Geben Sie jedes Mal {communication} an", "."),
        ),
        "refund": (
            ("Gute Nachricht: Sie haben zu viel gezahlt. Sie bekommen {amount}", " um den {due}",
             " auf Ihr Konto {own} zurück."),
            ("Diese Rechnung ist negativ: Wir überweisen {amount} auf Ihr Konto {own}",
             ", und zwar am {due}", "."),
        ),
        "direct_debit": (
            ("Sie müssen nichts tun: {amount} gehen", " am {due}", " von Ihrem Konto {own} ab "
             "(Mandat {mandate})."),
            ("Sie zahlen per Lastschrift. Der Betrag von {amount} wird", " am {due}",
             " von Ihrem Konto {own} abgebucht (Mandat {mandate})."),
        ),
        "nothing": (
            ("Ihre Abschläge von {other} entsprechen Ihrem Verbrauch. Sie müssen nichts "
             "zahlen.",),
            ("Der Betrag liegt unter unserer Schwelle: Er kommt auf die nächste Rechnung. Zahlen "
             "Sie jetzt nichts. Letzte erhaltene Zahlung: {other}.",),
        ),
    },
}

STORIES: dict[str, dict[str, tuple[str, ...]]] = {
    "energy": {
        "fr": ("Votre facture de régularisation", "Nous avons relevé votre compteur le {day}. "
               "Votre nouvel acompte mensuel s’élève à {extra}.", "Dans une habitation comparable, "
               "la consommation annuelle moyenne coûte {other}.", "Énergie", "Réseau",
               "Taxes et redevances"),
        "nl": ("Uw afrekeningsfactuur", "We hebben uw meter opgenomen op {day}. Uw nieuw "
               "maandelijks voorschot bedraagt {extra}.", "In een vergelijkbaar gebouw kost het "
               "gemiddelde jaarverbruik {other}.", "Energie", "Netwerk", "Taksen en heffingen"),
        "de": ("Ihre Jahresabrechnung", "Wir haben Ihren Zähler am {day} abgelesen. Ihr neuer "
               "monatlicher Abschlag beträgt {extra}.", "In einem vergleichbaren Gebäude kostet "
               "der durchschnittliche Jahresverbrauch {other}.", "Energie", "Netz",
               "Steuern und Abgaben"),
    },
    "telecom": {
        "fr": ("Votre facture", "Période du {day} à ce jour. Hors forfait, une minute vers "
               "l’étranger coûte au moins {extra}.", "Votre plafond de dépenses est fixé à "
               "{other}.", "Abonnements", "Communications hors forfait", "Location d’équipement"),
        "nl": ("Uw factuur", "Periode van {day} tot vandaag. Buiten de bundel kost een minuut naar "
               "het buitenland minstens {extra}.", "Uw uitgavenlimiet is vastgelegd op {other}.",
               "Abonnementen", "Oproepen buiten bundel", "Huur van toestellen"),
        "de": ("Ihre Rechnung", "Zeitraum vom {day} bis heute. Außerhalb des Tarifs kostet eine "
               "Minute ins Ausland mindestens {extra}.", "Ihr Ausgabenlimit ist auf {other} "
               "festgelegt.", "Abonnements", "Gespräche außerhalb des Tarifs", "Gerätemiete"),
    },
}
"""Heading, opening, what happens afterwards, and three posts of the account."""
