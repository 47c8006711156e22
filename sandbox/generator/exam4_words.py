"""The words of the fourth exam: the charges of a building's owners, and a customs account on a form
with numbered boxes."""
from __future__ import annotations

from .exam_words import Clauses

LABELS: dict[str, dict[str, tuple[str, ...]]] = {
    "fr": {
        "amount": ("Somme à payer", "Montant exigible", "Votre quote-part à verser"),
        "due": ("Date limite", "Exigible le", "Pour le"),
        "iban": ("Compte de la copropriété", "Compte bancaire", "IBAN"),
        "bic": ("BIC", "Code BIC"),
        "beneficiary": ("Ouvert au nom de", "Titulaire", "Bénéficiaire"),
        "communication": ("Communication à indiquer", "Référence de paiement", "Communication"),
        "refund_amount": ("Somme à restituer", "Montant à votre crédit"),
        "refund_due": ("Date de restitution", "Restitué le"),
        "debit_amount": ("Montant domicilié", "Somme à débiter"),
        "debit_due": ("Date de débit", "Débité le"),
        "own": ("Compte du redevable", "Votre IBAN"),
        "charges_references": ("Lot|Décompte|Établi le",),
        "customs_references": ("Opérateur|Déclaration|Date de validation",),
        "head": ("Poste|Total immeuble|Votre part",), "form": ("Code|Nature|Droits",),
        "sum": ("Total de vos charges",), "paid": ("Provisions versées",),
        "balance": ("Solde en fin d’exercice",), "page": ("page",),
    },
    "nl": {
        "amount": ("Te betalen som", "Opeisbaar bedrag", "Uw te storten aandeel"),
        "due": ("Uiterste datum", "Opeisbaar op", "Tegen"),
        "iban": ("Rekening van de mede-eigendom", "Bankrekening", "IBAN"),
        "bic": ("BIC", "BIC-code"),
        "beneficiary": ("Geopend op naam van", "Titularis", "Begunstigde"),
        "communication": ("Te vermelden mededeling", "Betalingsreferentie", "Mededeling"),
        "refund_amount": ("Terug te geven som", "Bedrag op uw krediet"),
        "refund_due": ("Datum van teruggave", "Teruggegeven op"),
        "debit_amount": ("Gedomicilieerd bedrag", "Te debiteren som"),
        "debit_due": ("Datum van debitering", "Gedebiteerd op"),
        "own": ("Rekening van de schuldenaar", "Uw IBAN"),
        "charges_references": ("Kavel|Afrekening|Opgesteld op",),
        "customs_references": ("Marktdeelnemer|Aangifte|Datum van geldigmaking",),
        "head": ("Post|Totaal gebouw|Uw aandeel",), "form": ("Code|Aard|Rechten",),
        "sum": ("Totaal van uw lasten",), "paid": ("Gestorte provisies",),
        "balance": ("Saldo op het einde van het boekjaar",), "page": ("blz.",),
    },
    "de": {
        "amount": ("Zu zahlende Summe", "Fälliger Betrag", "Ihr zu überweisender Anteil"),
        "due": ("Letzter Tag", "Fällig am", "Bis zum"),
        "iban": ("Konto der Eigentümergemeinschaft", "Bankkonto", "IBAN"),
        "bic": ("BIC", "BIC-Code"),
        "beneficiary": ("Eröffnet auf den Namen", "Kontoinhaber", "Empfänger"),
        "communication": ("Anzugebende Mitteilung", "Zahlungsreferenz", "Mitteilung"),
        "refund_amount": ("Zu erstattende Summe", "Betrag zu Ihrem Guthaben"),
        "refund_due": ("Datum der Erstattung", "Erstattet am"),
        "debit_amount": ("Domizilierter Betrag", "Abzubuchende Summe"),
        "debit_due": ("Datum der Abbuchung", "Abgebucht am"),
        "own": ("Konto des Schuldners", "Ihre IBAN"),
        "charges_references": ("Los|Abrechnung|Erstellt am",),
        "customs_references": ("Wirtschaftsbeteiligter|Anmeldung|Datum der Annahme",),
        "head": ("Posten|Gesamtes Gebäude|Ihr Anteil",), "form": ("Code|Art|Abgaben",),
        "sum": ("Summe Ihrer Kosten",), "paid": ("Geleistete Vorschüsse",),
        "balance": ("Saldo am Ende des Geschäftsjahres",), "page": ("S.",),
    },
}

CLAUSES: dict[str, dict[str, tuple[Clauses, ...]]] = {
    "fr": {
        "charges_to_pay": (
            ("L’assemblée générale a approuvé les comptes. Il en résulte que vous restez devoir "
             "{amount} à la copropriété. Ce solde est attendu", " au plus tard le {due}",
             " sur le compte {iban}", " (BIC {bic})", " ouvert au nom de {beneficiary}",
             ", sous la référence {communication}", "."),
        ),
        "customs_to_pay": (
            ("Les droits et taxes constatés s’élèvent à {amount}. Ils doivent être acquittés",
             " pour le {due}", " par versement au compte {iban}", " (BIC {bic})",
             " de {beneficiary}", " avec la communication {communication}", "."),
        ),
        "instalments": (
            ("Le montant est réparti en trois tranches, à verser au compte {iban}",
             " (BIC {bic})", " de {beneficiary}", " avec la communication {communication}", "."),
        ),
        "charges_refund": (
            ("L’assemblée générale a approuvé les comptes. Vos provisions dépassent vos charges "
             "de {amount}. Cet excédent vous est reversé", " le {due}", " au compte {own}."),
        ),
        "customs_refund": (
            ("Votre demande de remboursement est acceptée : {amount} vous seront virés",
             " le {due}", " sur le compte {own}."),
        ),
        "direct_debit": (
            ("En vertu du mandat {mandate}, votre compte {own} sera débité de {amount}",
             " le {due}", "."),
        ),
        "charges_nothing": (
            ("Vos provisions de {other} couvrent exactement vos charges : votre compte est en "
             "équilibre et rien ne vous est réclamé.",),
        ),
        "customs_nothing": (
            ("La garantie de {other} est libérée. Le présent relevé est informatif et n’appelle "
             "aucun versement.",),
        ),
    },
    "nl": {
        "charges_to_pay": (
            ("De algemene vergadering keurde de rekeningen goed. Daaruit blijkt dat u de "
             "mede-eigendom nog {amount} verschuldigd bent. Dit saldo wordt verwacht",
             " ten laatste op {due}", " op rekening {iban}", " (BIC {bic})",
             " geopend op naam van {beneficiary}", ", met referentie {communication}", "."),
        ),
        "customs_to_pay": (
            ("De vastgestelde rechten en taksen bedragen {amount}. Zij dienen te worden voldaan",
             " tegen {due}", " door storting op rekening {iban}", " (BIC {bic})",
             " van {beneficiary}", " met de mededeling {communication}", "."),
        ),
        "instalments": (
            ("Het bedrag is gespreid over drie schijven, te storten op rekening {iban}",
             " (BIC {bic})", " van {beneficiary}", " met de mededeling {communication}", "."),
        ),
        "charges_refund": (
            ("De algemene vergadering keurde de rekeningen goed. Uw provisies overschrijden uw "
             "lasten met {amount}. Dit overschot wordt u teruggestort", " op {due}",
             " op rekening {own}."),
        ),
        "customs_refund": (
            ("Uw verzoek om terugbetaling is aanvaard: {amount} wordt u overgemaakt",
             " op {due}", " op rekening {own}."),
        ),
        "direct_debit": (
            ("Krachtens mandaat {mandate} wordt uw rekening {own} gedebiteerd met {amount}",
             " op {due}", "."),
        ),
        "charges_nothing": (
            ("Uw provisies van {other} dekken precies uw lasten: uw rekening is in evenwicht en "
             "er wordt u niets gevraagd.",),
        ),
        "customs_nothing": (
            ("De waarborg van {other} is vrijgegeven. Dit overzicht is informatief en vergt geen "
             "enkele storting.",),
        ),
    },
    "de": {
        "charges_to_pay": (
            ("Die Generalversammlung hat die Konten genehmigt. Daraus ergibt sich, dass Sie der "
             "Gemeinschaft noch {amount} schulden. Dieser Saldo wird erwartet",
             " bis spätestens {due}", " auf dem Konto {iban}", " (BIC {bic})",
             " eröffnet auf den Namen {beneficiary}", ", mit der Referenz {communication}", "."),
        ),
        "customs_to_pay": (
            ("Die festgestellten Abgaben belaufen sich auf {amount}. Sie sind zu entrichten",
             " bis zum {due}", " durch Überweisung auf das Konto {iban}", " (BIC {bic})",
             " von {beneficiary}", " mit der Mitteilung {communication}", "."),
        ),
        "instalments": (
            ("Der Betrag ist auf drei Raten verteilt, zu überweisen auf das Konto {iban}",
             " (BIC {bic})", " von {beneficiary}", " mit der Mitteilung {communication}", "."),
        ),
        "charges_refund": (
            ("Die Generalversammlung hat die Konten genehmigt. Ihre Vorschüsse übersteigen Ihre "
             "Kosten um {amount}. Dieser Überschuss wird Ihnen", " am {due}",
             " auf das Konto {own} zurückgezahlt."),
        ),
        "customs_refund": (
            ("Ihrem Erstattungsantrag ist stattgegeben: {amount} werden Ihnen", " am {due}",
             " auf das Konto {own} überwiesen."),
        ),
        "direct_debit": (
            ("Kraft des Mandats {mandate} wird Ihr Konto {own}", " am {due}",
             " mit {amount} belastet."),
        ),
        "charges_nothing": (
            ("Ihre Vorschüsse von {other} decken Ihre Kosten genau: Ihr Konto ist ausgeglichen, "
             "und es wird nichts von Ihnen verlangt.",),
        ),
        "customs_nothing": (
            ("Die Sicherheit von {other} ist freigegeben. Diese Übersicht dient der Information "
             "und erfordert keine Überweisung.",),
        ),
    },
}

STORIES: dict[str, dict[str, tuple[str, ...]]] = {
    "syndic": {
        "fr": ("Décompte annuel des charges de copropriété", "Exercice clôturé le {day}. Le fonds "
               "de réserve de l’immeuble s’élève à {other}.", "Tout retard entraîne des frais de "
               "rappel de {extra}. Contestation possible jusqu’au {later}.", "Ascenseur",
               "Entretien et nettoyage", "Assurance de l’immeuble"),
        "nl": ("Jaarlijkse afrekening van de gemeenschappelijke kosten", "Boekjaar afgesloten op "
               "{day}. Het reservefonds van het gebouw bedraagt {other}.", "Elke vertraging leidt "
               "tot aanmaningskosten van {extra}. Betwisting mogelijk tot {later}.", "Lift",
               "Onderhoud en schoonmaak", "Verzekering van het gebouw"),
        "de": ("Jährliche Abrechnung der Gemeinschaftskosten", "Geschäftsjahr abgeschlossen am "
               "{day}. Die Rücklage des Gebäudes beläuft sich auf {other}.", "Jeder Verzug führt "
               "zu Mahnkosten von {extra}. Einspruch möglich bis zum {later}.", "Aufzug",
               "Wartung und Reinigung", "Gebäudeversicherung"),
    },
    "customs": {
        "fr": ("Relevé de compte douane et accises", "Déclarations validées jusqu’au {day}. Valeur "
               "en douane totale : {other}.", "Copie certifiée : {extra}. Recours administratif "
               "ouvert jusqu’au {later}.", "A00 Droits à l’importation", "B00 TVA à "
               "l’importation", "1X1 Accises"),
        "nl": ("Rekeningoverzicht douane en accijnzen", "Aangiften geldig gemaakt tot {day}. "
               "Totale douanewaarde: {other}.", "Eensluidend afschrift: {extra}. Administratief "
               "beroep mogelijk tot {later}.", "A00 Invoerrechten", "B00 Btw bij invoer",
               "1X1 Accijnzen"),
        "de": ("Kontoübersicht Zoll und Akzisen", "Bis zum {day} angenommene Anmeldungen. "
               "Gesamtzollwert: {other}.", "Beglaubigte Abschrift: {extra}. Verwaltungseinspruch "
               "möglich bis zum {later}.", "A00 Einfuhrabgaben", "B00 Einfuhrumsatzsteuer",
               "1X1 Akzisen"),
    },
}
"""Heading, opening, what happens afterwards, and three posts of the account."""
