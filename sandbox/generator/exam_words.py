"""The words of the exam layouts: senders, labels and sentences that no other letter uses."""
from __future__ import annotations

LABELS: dict[str, dict[str, tuple[str, ...]]] = {
    "fr": {
        "amount": ("montant à payer", "somme à payer", "total dû", "à payer"),
        "due": ("à payer avant le", "échéance", "date limite", "au plus tard le"),
        "iban": ("IBAN du bénéficiaire", "sur le compte", "n° de compte"),
        "bic": ("BIC du bénéficiaire", "BIC"),
        "beneficiary": ("nom du bénéficiaire", "au nom de", "bénéficiaire"),
        "communication": ("communication structurée", "communication à reprendre",
                          "référence de paiement", "VCS"),
        "refund_amount": ("montant remboursé", "à rembourser"),
        "refund_due": ("versé le", "date du versement"),
        "debit_amount": ("montant prélevé", "domiciliation de"),
        "debit_due": ("prélevé le", "date du prélèvement"),
        "own": ("votre compte", "compte du client"),
        "slip": ("TALON DE PAIEMENT", "À DÉTACHER", "BULLETIN DE VERSEMENT"),
        "refund_slip": ("REMBOURSEMENT – RIEN À PAYER",),
        "debit_slip": ("DOMICILIATION – NE PAS VERSER",),
        "box_amount": ("Solde de ce décompte", "Reste à payer"),
        "box_due": ("À régler pour le", "Payable au plus tard le"),
        "box_refund": ("En votre faveur",), "box_debit": ("Sera prélevé",),
        "box_nothing": ("Solde",),
        "table": ("Poste|dont TVA|Montant",), "step": ("Acompte|Pour le|À verser",),
        "reference": ("dossier",), "customer": ("n° client",), "date": ("établi le",),
        "page": ("p.",), "already": ("Déjà versé",), "total": ("Solde",),
    },
    "nl": {
        "amount": ("te betalen bedrag", "te betalen", "totaal te betalen", "verschuldigd bedrag"),
        "due": ("betalen vóór", "uiterste betaaldatum", "ten laatste op", "vervaldag"),
        "iban": ("IBAN begunstigde", "op rekening", "rekeningnummer"),
        "bic": ("BIC begunstigde", "BIC"),
        "beneficiary": ("naam begunstigde", "ten name van", "begunstigde"),
        "communication": ("gestructureerde mededeling", "mee te delen bij betaling",
                          "betalingsreferte", "OGM"),
        "refund_amount": ("terugbetaald bedrag", "terug te betalen"),
        "refund_due": ("gestort op", "datum van storting"),
        "debit_amount": ("afgehouden bedrag", "domiciliëring van"),
        "debit_due": ("afgehouden op", "datum van afhouding"),
        "own": ("uw rekening", "rekening van de klant"),
        "slip": ("BETAALSTROOK", "AFSCHEUREN", "STORTINGSBULLETIN"),
        "refund_slip": ("TERUGBETALING – NIETS TE BETALEN",),
        "debit_slip": ("DOMICILIËRING – NIET STORTEN",),
        "box_amount": ("Saldo van deze afrekening", "Nog te betalen"),
        "box_due": ("Te vereffenen tegen", "Te betalen uiterlijk op"),
        "box_refund": ("In uw voordeel",), "box_debit": ("Wordt afgehouden",),
        "box_nothing": ("Saldo",),
        "table": ("Post|waarvan btw|Bedrag",), "step": ("Voorschot|Tegen|Te storten",),
        "reference": ("dossier",), "customer": ("klantnr.",), "date": ("opgemaakt op",),
        "page": ("p.",), "already": ("Reeds gestort",), "total": ("Saldo",),
    },
    "de": {
        "amount": ("zu zahlender Betrag", "zu zahlen", "Zahlbetrag", "fälliger Betrag"),
        "due": ("zahlbar bis", "Zahlungsfrist", "spätestens am", "zu zahlen bis"),
        "iban": ("IBAN des Empfängers", "auf das Konto", "Kontonummer"),
        "bic": ("BIC des Empfängers", "BIC"),
        "beneficiary": ("Name des Empfängers", "zugunsten von", "Begünstigter"),
        "communication": ("strukturierte Mitteilung", "bei Zahlung anzugeben",
                          "Verwendungszweck", "Mitteilung"),
        "refund_amount": ("erstatteter Betrag", "zu erstatten"),
        "refund_due": ("überwiesen am", "Datum der Überweisung"),
        "debit_amount": ("abgebuchter Betrag", "Lastschrift über"),
        "debit_due": ("abgebucht am", "Datum der Abbuchung"),
        "own": ("Ihr Konto", "Konto des Kunden"),
        "slip": ("ZAHLABSCHNITT", "BITTE ABTRENNEN", "EINZAHLUNGSSCHEIN"),
        "refund_slip": ("ERSTATTUNG – NICHTS ZU ZAHLEN",),
        "debit_slip": ("LASTSCHRIFT – BITTE NICHT ÜBERWEISEN",),
        "box_amount": ("Saldo dieser Abrechnung", "Noch zu zahlen"),
        "box_due": ("Zu begleichen bis", "Spätestens zahlbar am"),
        "box_refund": ("Zu Ihren Gunsten",), "box_debit": ("Wird abgebucht",),
        "box_nothing": ("Saldo",),
        "table": ("Posten|davon MwSt.|Betrag",), "step": ("Rate|Bis zum|Zu überweisen",),
        "reference": ("Akte",), "customer": ("Kundennr.",), "date": ("erstellt am",),
        "page": ("S.",), "already": ("Bereits überwiesen",), "total": ("Saldo",),
    },
}

Clauses = tuple[str, ...]
"""The pieces of a sentence; one whose figure is not printed is left out."""

CLAUSES: dict[str, dict[str, tuple[Clauses, ...]]] = {
    "fr": {
        "to_pay": (
            ("Merci de régler {amount}", " pour le {due} au plus tard",
             " par virement au compte {iban}", " (BIC {bic})", " de {beneficiary}",
             ", avec la mention {communication}", "."),
            ("Le solde de ce décompte, soit {amount}, est payable", " avant le {due}",
             ". Compte : {iban}", " – BIC : {bic}", " – Titulaire : {beneficiary}",
             " – Communication : {communication}", "."),
        ),
        "instalments": (
            ("Vous versez ces acomptes aux dates du tableau, sur le compte {iban}",
             " (BIC {bic})", " de {beneficiary}", ", avec chaque fois la mention {communication}",
             "."),
        ),
        "refund": (
            ("Ce décompte présente un solde en votre faveur de {amount}. Il sera versé sur votre "
             "compte {own}", " vers le {due}", "."),
            ("Nous vous restituons {amount}", " le {due}", " par virement sur votre compte {own}. "
             "Vous n’avez aucune démarche à faire."),
        ),
        "direct_debit": (
            ("Vous avez choisi la domiciliation : {amount} seront prélevés de votre compte {own}",
             " le {due}", " (mandat {mandate})."),
            ("Ne versez rien : notre banque encaissera {amount}", " aux environs du {due}",
             " sur votre compte {own}, selon le mandat {mandate}."),
        ),
        "nothing": (
            ("Ce décompte est soldé : vos versements de {other} couvrent la totalité. Aucun "
             "virement n’est nécessaire.",),
            ("Nous avons bien reçu vos versements de {other}. Ce relevé vous est adressé pour "
             "information ; il ne faut rien payer.",),
        ),
    },
    "nl": {
        "to_pay": (
            ("Gelieve {amount} te storten", " uiterlijk op {due}", " op rekening {iban}",
             " (BIC {bic})", " van {beneficiary}", ", met vermelding van {communication}", "."),
            ("Wij verwachten uw betaling van {amount}", " tegen {due}",
             " op het rekeningnummer {iban}", " ({bic})", " op naam van {beneficiary}",
             ". Vermeld daarbij de referentie {communication}", "."),
        ),
        "instalments": (
            ("U stort deze voorschotten op de data van de tabel, op rekening {iban}",
             " (BIC {bic})", " van {beneficiary}", ", telkens met vermelding van {communication}",
             "."),
        ),
        "refund": (
            ("Deze afrekening vertoont een saldo in uw voordeel van {amount}. Het wordt gestort op "
             "uw rekening {own}", " omstreeks {due}", "."),
            ("Wij geven u {amount} terug", " op {due}", ", door overschrijving op uw rekening "
             "{own}. U hoeft zelf niets te ondernemen."),
        ),
        "direct_debit": (
            ("U koos voor domiciliëring: {amount} wordt van uw rekening {own} afgehouden",
             " op {due}", " (mandaat {mandate})."),
            ("Stort niets: onze bank int {amount}", " rond {due}",
             " van uw rekening {own}, volgens mandaat {mandate}."),
        ),
        "nothing": (
            ("Deze afrekening is vereffend: uw stortingen van {other} dekken het geheel. Een "
             "overschrijving is niet nodig.",),
            ("Wij ontvingen uw stortingen van {other}. U krijgt dit overzicht ter informatie; u "
             "moet niets betalen.",),
        ),
    },
    "de": {
        "to_pay": (
            ("Bitte überweisen Sie {amount}", " bis zum {due}", " auf das Konto {iban}",
             " (BIC {bic})", " von {beneficiary}", " unter Angabe der Mitteilung {communication}",
             "."),
            ("Der Saldo dieser Abrechnung in Höhe von {amount} ist", " spätestens am {due}",
             " auf unser Konto {iban}", ", BIC {bic},", " Inhaber {beneficiary},",
             " zu begleichen", ". Als Verwendungszweck dient {communication}", "."),
        ),
        "instalments": (
            ("Sie überweisen diese Raten zu den Daten der Tabelle auf das Konto {iban}",
             " (BIC {bic})", " von {beneficiary}", ", jeweils unter Angabe von {communication}",
             "."),
        ),
        "refund": (
            ("Diese Abrechnung weist ein Guthaben von {amount} zu Ihren Gunsten auf. Es wird auf "
             "Ihr Konto {own} überwiesen", ", etwa am {due}", "."),
            ("Wir zahlen Ihnen {amount}", " am {due}", " auf Ihr Konto {own} zurück. Sie brauchen "
             "nichts zu unternehmen."),
        ),
        "direct_debit": (
            ("Sie haben sich für die Lastschrift entschieden: {amount} werden von Ihrem Konto "
             "{own} abgebucht", ", und zwar am {due}", " (Mandat {mandate})."),
            ("Überweisen Sie nichts: Unsere Bank zieht {amount}", " um den {due}",
             " von Ihrem Konto {own} ein (Mandat {mandate})."),
        ),
        "nothing": (
            ("Diese Abrechnung ist ausgeglichen: Ihre Zahlungen von {other} decken alles. Eine "
             "Überweisung ist nicht nötig.",),
            ("Wir haben Ihre Zahlungen von {other} erhalten. Diese Übersicht dient der "
             "Information; es ist nichts zu zahlen.",),
        ),
    },
}

STORIES: dict[str, dict[str, tuple[str, ...]]] = {
    "parking": {
        "fr": ("Redevance de stationnement", "Le {day}, à {hour}, le véhicule {plate} occupait un "
               "emplacement payant de la rue du Parcmètre sans ticket valable. Le tarif d’une "
               "demi-journée s’applique.", "Passé le délai, un rappel est envoyé et {extra} sont "
               "ajoutés pour frais.", "Tarif demi-journée", "Frais de recherche", "Envoi"),
        "nl": ("Parkeerretributie", "Op {day} om {hour} stond het voertuig {plate} zonder geldig "
               "ticket op een betaalplaats in de Parkeermeterstraat. Het tarief van een halve dag "
               "is van toepassing.", "Na de termijn volgt een aanmaning en komt er {extra} aan "
               "kosten bij.", "Tarief halve dag", "Opzoekingskosten", "Verzending"),
        "de": ("Parkgebühr", "Am {day} um {hour} stand das Fahrzeug {plate} ohne gültigen "
               "Parkschein auf einem gebührenpflichtigen Platz der Parkuhrstraße. Es gilt der "
               "Tarif für einen halben Tag.", "Nach Ablauf der Frist folgt eine Mahnung, und "
               "{extra} Kosten kommen hinzu.", "Halbtagstarif", "Ermittlungskosten", "Versand"),
    },
    "clinic": {
        "fr": ("Note de frais d’hospitalisation", "Elle concerne l’admission du {day}, {hour}, "
               "d’un membre de votre personnel (assurance de groupe). La mutualité a déjà pris en "
               "charge {other}.", "Sans nouvelles de vous, un intérêt et une indemnité d’au moins "
               "{extra} peuvent être réclamés.", "Honoraires médicaux", "Supplément de chambre",
               "Médicaments et matériel"),
        "nl": ("Ziekenhuisrekening", "Ze betreft de opname van {day}, {hour}, van een lid van uw "
               "personeel (groepsverzekering). Het ziekenfonds nam al {other} ten laste.",
               "Zonder reactie kunnen interesten en een vergoeding van minstens {extra} worden "
               "gevraagd.", "Erelonen", "Kamersupplement", "Geneesmiddelen en materiaal"),
        "de": ("Krankenhausrechnung", "Sie betrifft die Aufnahme vom {day}, {hour}, eines "
               "Mitglieds Ihres Personals (Gruppenversicherung). Die Krankenkasse hat bereits "
               "{other} übernommen.", "Ohne Rückmeldung können Zinsen und eine Entschädigung von "
               "mindestens {extra} verlangt werden.", "Ärztliche Honorare", "Zimmerzuschlag",
               "Arzneimittel und Material"),
    },
    "water": {
        "fr": ("Décompte annuel de consommation", "Votre compteur a été relevé le {day}. L’an "
               "dernier, votre consommation avait coûté {other} pour la même période.",
               "Un rappel coûte {extra}. Le tarif social est accordé d’office.",
               "Redevance fixe", "Consommation", "Assainissement"),
        "nl": ("Jaarlijkse verbruiksafrekening", "Uw meter werd op {day} opgenomen. Vorig jaar "
               "kostte uw verbruik in dezelfde periode {other}.",
               "Een herinnering kost {extra}. Het sociaal tarief wordt automatisch toegekend.",
               "Vaste vergoeding", "Verbruik", "Zuivering"),
        "de": ("Jährliche Verbrauchsabrechnung", "Ihr Zähler wurde am {day} abgelesen. Im Vorjahr "
               "kostete Ihr Verbrauch im gleichen Zeitraum {other}.",
               "Eine Mahnung kostet {extra}. Der Sozialtarif wird von Amts wegen gewährt.",
               "Grundgebühr", "Verbrauch", "Abwasserreinigung"),
    },
    "notary": {
        "fr": ("État de frais et honoraires", "L’acte du {day} portait sur un prix de {other}. "
               "Vous trouverez ci-dessous le relevé de nos frais.", "Pour les dossiers clôturés, "
               "une copie supplémentaire coûte {extra}.", "Honoraires légaux", "Débours",
               "Droit d’enregistrement"),
        "nl": ("Staat van kosten en ereloon", "De akte van {day} had betrekking op een prijs van "
               "{other}. Hieronder vindt u het overzicht van onze kosten.", "Voor afgesloten "
               "dossiers kost een bijkomend afschrift {extra}.", "Wettelijk ereloon", "Uitgaven",
               "Registratierecht"),
        "de": ("Kosten- und Honoraraufstellung", "Die Urkunde vom {day} betraf einen Preis von "
               "{other}. Nachstehend finden Sie die Aufstellung unserer Kosten.", "Für "
               "abgeschlossene Akten kostet eine weitere Abschrift {extra}.",
               "Gesetzliches Honorar", "Auslagen", "Registrierungsgebühr"),
    },
}
"""Heading, opening, what happens afterwards, and three posts of the account."""
