"""The words of the eighth exam: a gas supplier's yearly settlement with a grid of how to pay, and
a food safety agency's letter about its yearly contribution.

What stands in square brackets is printed where all its figures are there; // parts synonyms, |
lines or columns.
"""
from __future__ import annotations

from .exam_wordings import Wordings, labels_of, stories_of

_GAS: Wordings = {
    "fr": {
        "subject": "Facture de décompte – gaz naturel // Décompte annuel – gaz naturel",
        "references": "Client|Facture|Établie le|N° d’entreprise",
        "to_pay": "Solde à payer // Il vous reste à payer // Montant à régler",
        "refund": "Solde en votre faveur // À vous rembourser",
        "direct_debit": "Montant de votre domiciliation // Encaissement par domiciliation",
        "nothing": "Solde de votre décompte",
        "opening": "Voici le coût de votre consommation réelle du {begin} au {prior}[, dont "
                   "{already} vous ont déjà été demandés par acomptes]. Un an plus tôt, elle vous "
                   "avait coûté {other}.",
        "head": "Compteur|Index {begin}|Index {prior}|m³|kWh",
        "post1": "Gaz consommé", "post2": "Distribution et transport", "post3": "Accises et TVA",
        "sum": "Coût de votre consommation, TVAC",
        "already": "Acomptes portés en compte // Vos acomptes, déjà facturés",
        "left": "Solde du décompte // Différence",
        "advance": "Votre acompte mensuel devient {advance} à partir du mois prochain ; il fera "
                   "l’objet de factures distinctes.",
        "to_pay_box": "Régler ce solde // Votre virement",
        "refund_box": "Remboursement", "direct_debit_box": "Domiciliation",
        "nothing_box": "Bon à savoir",
        "amount": "Montant // À payer", "due": "Échéance // Avant le // Date limite",
        "iban": "IBAN // Numéro de compte", "bic": "BIC",
        "beneficiary": "Bénéficiaire // Au nom de",
        "communication": "Communication // Votre communication",
        "late": "Passé l’échéance, chaque rappel vous est facturé {extra}.",
        "refund_text": "Nous versons cette somme[ au plus tard le {due}] sur votre compte {own}. "
                       "Il a changé ? Prévenez-nous par écrit. // Vos acomptes étaient trop "
                       "élevés. La différence de {total} sera créditée[ le {due}] sur votre "
                       "compte {own}.",
        "direct_debit_text": "Votre compte {own} sera débité de cette somme[ le {due}] (mandat "
                             "{mandate}). Veillez à ce que le solde du compte soit suffisant. // "
                             "Ne faites pas de virement : votre banque recevra[ le {due}] notre "
                             "demande d’encaissement de {total}, à charge du compte {own} (mandat "
                             "{mandate}).",
        "nothing_text": "Vos acomptes couvrent exactement votre consommation : vous n’avez rien à "
                        "payer. // La présente facture est soldée par vos acomptes. Gardez-la pour "
                        "votre comptabilité.",
    },
    "nl": {
        "subject": "Afrekeningsfactuur – aardgas // Jaarafrekening – aardgas",
        "references": "Klant|Factuur|Opgemaakt op|Ondernemingsnr.",
        "to_pay": "Te betalen saldo // U moet nog betalen // Openstaand bedrag",
        "refund": "Saldo in uw voordeel // Aan u terug te betalen",
        "direct_debit": "Bedrag van uw domiciliëring // Inning via domiciliëring",
        "nothing": "Saldo van uw afrekening",
        "opening": "Dit is de kostprijs van uw werkelijke verbruik van {begin} tot {prior}[, "
                   "waarvoor u al {already} aan voorschotten kreeg aangerekend]. Een jaar eerder "
                   "kostte het u {other}.",
        "head": "Meter|Stand {begin}|Stand {prior}|m³|kWh",
        "post1": "Verbruikt gas", "post2": "Distributie en transport",
        "post3": "Accijnzen en btw",
        "sum": "Kostprijs van uw verbruik, incl. btw",
        "already": "Aangerekende voorschotten // Uw voorschotten, al gefactureerd",
        "left": "Saldo van de afrekening // Verschil",
        "advance": "Vanaf volgende maand bedraagt uw maandelijks voorschot {advance}; u krijgt "
                   "daarvoor aparte facturen.",
        "to_pay_box": "Dit saldo vereffenen // Uw overschrijving",
        "refund_box": "Terugbetaling", "direct_debit_box": "Domiciliëring",
        "nothing_box": "Goed om te weten",
        "amount": "Bedrag // Te betalen", "due": "Vervaldag // Vóór // Uiterste datum",
        "iban": "IBAN // Rekeningnummer", "bic": "BIC",
        "beneficiary": "Begunstigde // Op naam van",
        "communication": "Mededeling // Uw mededeling",
        "late": "Na de vervaldag kost elke herinnering u {extra}.",
        "refund_text": "Wij storten deze som[ ten laatste op {due}] op uw rekening {own}. Is die "
                       "gewijzigd? Laat het ons schriftelijk weten. // Uw voorschotten waren te "
                       "hoog. Het verschil van {total} wordt[ op {due}] op uw rekening {own} "
                       "gestort.",
        "direct_debit_text": "Deze som gaat[ op {due}] van uw rekening {own} (mandaat {mandate}). "
                             "Zorg dat er voldoende geld op de rekening staat. // Schrijf zelf "
                             "niets over: uw bank ontvangt[ op {due}] onze invorderingsopdracht "
                             "van {total}, ten laste van rekening {own} (mandaat {mandate}).",
        "nothing_text": "Uw voorschotten dekken precies uw verbruik: u hoeft niets te betalen. // "
                        "Deze factuur is door uw voorschotten vereffend. Bewaar ze voor uw "
                        "boekhouding.",
    },
    "de": {
        "subject": "Abschlussrechnung – Erdgas // Jahresabrechnung – Erdgas",
        "references": "Kunde|Rechnung|Erstellt am|Unternehmensnr.",
        "to_pay": "Zu zahlender Saldo // Sie haben noch zu zahlen // Offener Betrag",
        "refund": "Saldo zu Ihren Gunsten // An Sie zu erstatten",
        "direct_debit": "Betrag Ihrer Domizilierung // Einzug per Domizilierung",
        "nothing": "Saldo Ihrer Abrechnung",
        "opening": "Dies sind die Kosten Ihres tatsächlichen Verbrauchs vom {begin} bis zum "
                   "{prior}[, für den Ihnen schon {already} an Abschlägen berechnet wurden]. Ein "
                   "Jahr zuvor hatte er Sie {other} gekostet.",
        "head": "Zähler|Stand {begin}|Stand {prior}|m³|kWh",
        "post1": "Verbrauchtes Gas", "post2": "Verteilung und Transport",
        "post3": "Akzisen und MwSt.",
        "sum": "Kosten Ihres Verbrauchs, inkl. MwSt.",
        "already": "Angerechnete Abschläge // Ihre bereits berechneten Abschläge",
        "left": "Saldo der Abrechnung // Differenz",
        "advance": "Ab dem nächsten Monat beträgt Ihr monatlicher Abschlag {advance}; dafür "
                   "erhalten Sie gesonderte Rechnungen.",
        "to_pay_box": "Diesen Saldo begleichen // Ihre Überweisung",
        "refund_box": "Erstattung", "direct_debit_box": "Domizilierung",
        "nothing_box": "Gut zu wissen",
        "amount": "Betrag // Zu zahlen", "due": "Fälligkeit // Vor dem // Letzter Termin",
        "iban": "IBAN // Kontonummer", "bic": "BIC",
        "beneficiary": "Empfänger // Auf den Namen",
        "communication": "Mitteilung // Ihre Mitteilung",
        "late": "Nach Fälligkeit kostet Sie jede Mahnung {extra}.",
        "refund_text": "Wir überweisen diese Summe[ spätestens am {due}] auf Ihr Konto {own}. Hat "
                       "es sich geändert? Teilen Sie es uns schriftlich mit. // Ihre Abschläge "
                       "waren zu hoch. Der Unterschied von {total} wird[ am {due}] Ihrem Konto "
                       "{own} gutgeschrieben.",
        "direct_debit_text": "Diese Summe wird[ am {due}] von Ihrem Konto {own} abgebucht (Mandat "
                             "{mandate}). Sorgen Sie für ausreichende Deckung. // Bitte überweisen "
                             "Sie nichts: Ihre Bank erhält[ am {due}] unseren Einzugsauftrag über "
                             "{total} zu Lasten des Kontos {own} (Mandat {mandate}).",
        "nothing_text": "Ihre Abschläge decken Ihren Verbrauch genau: Sie brauchen nichts zu "
                        "zahlen. // Diese Rechnung ist durch Ihre Abschläge beglichen. Bewahren "
                        "Sie sie für Ihre Buchhaltung auf.",
    },
}

_FOODCHAIN: Wordings = {
    "fr": {
        "subject": "Votre contribution annuelle au contrôle de la chaîne alimentaire",
        "references": "Nos références|Opérateur|Date", "about": "Objet",
        "hello": "Madame, Monsieur,",
        "opening": "Chaque opérateur de la chaîne alimentaire contribue au financement des "
                   "contrôles, en fonction des personnes qu’il occupe. Selon votre dernière "
                   "déclaration, la contribution {year} comprend trois parties.",
        "head": "Activité|Personnes occupées|Contribution",
        "post1": "Fabrication de denrées", "post2": "Commerce de détail",
        "post3": "Restauration collective", "sum": "Contribution {year}",
        "already": "Versement reçu le {prior}",
        "left_to_pay": "Montant restant dû // Encore à payer",
        "left_refund": "Versé en trop", "left_nothing": "Reste",
        "to_pay": "Vous êtes redevable de {total}. Nous vous prions de verser ce montant[ au plus "
                  "tard le {due}], à l’aide des données ci-dessous. // Nous vous saurions gré "
                  "d’effectuer votre paiement[ pour le {due}]. Les données nécessaires figurent "
                  "dans le cadre.",
        "box_title": "À reprendre sur votre virement // Paiement",
        "box": "Montant : {total}|Compte : {iban}[ – BIC : {bic}]|[Titulaire : {beneficiary}]|"
               "[Communication : {communication}] // Somme à virer : {total}|IBAN : {iban}[ "
               "({bic})]|[Nom du bénéficiaire : {beneficiary}]|[Communication à mentionner : "
               "{communication}]",
        "late": "En cas de paiement tardif, l’intérêt légal est dû et une mise en demeure vous est "
                "portée en compte pour {extra}.",
        "refund": "Votre autocontrôle validé vous donne droit à un tarif réduit. La somme de "
                  "{total}, payée en trop, vous sera rendue[ le {due}] par virement au compte "
                  "{own}. // Votre versement de {already} dépasse la contribution due. Nous "
                  "procédons au remboursement de {total}[, que vous recevrez le {due}] sur votre "
                  "compte {own}.",
        "nothing": "Votre contribution est donc entièrement acquittée et vous ne devez plus rien "
                   "verser. // La présente lettre confirme votre paiement. Elle ne demande aucune "
                   "action de votre part.",
        "closing": "Si votre autocontrôle n’est pas ou plus validé le {later}, la contribution de "
                   "l’année suivante sera portée à {other}.",
        "bye": "Veuillez agréer, Madame, Monsieur, l’expression de notre considération distinguée.",
        "who": "Le service Financement",
    },
    "nl": {
        "subject": "Uw jaarlijkse heffing voor de controle van de voedselketen",
        "references": "Ons kenmerk|Operator|Datum", "about": "Betreft",
        "hello": "Geachte mevrouw, geachte heer,",
        "opening": "Elke operator in de voedselketen draagt bij tot de financiering van de "
                   "controles, naargelang van het aantal tewerkgestelde personen. Volgens uw "
                   "laatste aangifte is de heffing {year} als volgt samengesteld:",
        "head": "Activiteit|Tewerkgestelde personen|Heffing",
        "post1": "Vervaardiging van levensmiddelen", "post2": "Kleinhandel",
        "post3": "Grootkeuken", "sum": "Heffing {year}",
        "already": "Storting ontvangen op {prior}",
        "left_to_pay": "Nog verschuldigd bedrag // Nog te betalen",
        "left_refund": "Te veel gestort", "left_nothing": "Rest",
        "to_pay": "U bent {total} verschuldigd. Wij verzoeken u dit bedrag[ ten laatste op {due}] "
                  "te storten met behulp van de onderstaande gegevens. // Gelieve uw betaling[ "
                  "tegen {due}] uit te voeren. De nodige gegevens vindt u in het kader.",
        "box_title": "Over te nemen op uw overschrijving // Betaling",
        "box": "Bedrag: {total}|Rekening: {iban}[ – BIC: {bic}]|[Titularis: {beneficiary}]|"
               "[Mededeling: {communication}] // Over te schrijven som: {total}|IBAN: {iban}[ "
               "({bic})]|[Naam van de begunstigde: {beneficiary}]|[Te vermelden mededeling: "
               "{communication}]",
        "late": "Bij laattijdige betaling is de wettelijke interest verschuldigd en wordt u voor "
                "een ingebrekestelling {extra} aangerekend.",
        "refund": "Uw gevalideerde autocontrole geeft u recht op een verlaagd tarief. De som van "
                  "{total}, die u te veel hebt betaald, wordt u[ op {due}] teruggestort op "
                  "rekening {own}. // Uw storting van {already} is hoger dan de verschuldigde "
                  "heffing. Wij gaan over tot de terugbetaling van {total}[, die u op {due} "
                  "ontvangt] op uw rekening {own}.",
        "nothing": "Uw heffing is dus volledig voldaan en u hoeft niets meer te storten. // Deze "
                   "brief bevestigt uw betaling. U hoeft verder niets te doen.",
        "closing": "Als uw autocontrole op {later} niet of niet meer gevalideerd is, wordt de "
                   "heffing van het volgende jaar op {other} gebracht.",
        "bye": "Met de meeste hoogachting,",
        "who": "De dienst Financiering",
    },
    "de": {
        "subject": "Ihr Jahresbeitrag zur Kontrolle der Nahrungsmittelkette",
        "references": "Unser Zeichen|Unternehmer|Datum", "about": "Betreff",
        "hello": "Sehr geehrte Damen und Herren,",
        "opening": "Jeder Unternehmer der Nahrungsmittelkette trägt zur Finanzierung der "
                   "Kontrollen bei, je nach Zahl der beschäftigten Personen. Laut Ihrer letzten "
                   "Erklärung setzt sich der Beitrag {year} wie folgt zusammen:",
        "head": "Tätigkeit|Beschäftigte Personen|Beitrag",
        "post1": "Herstellung von Lebensmitteln", "post2": "Einzelhandel",
        "post3": "Großküche", "sum": "Beitrag {year}",
        "already": "Am {prior} eingegangene Zahlung",
        "left_to_pay": "Noch geschuldeter Betrag // Noch zu zahlen",
        "left_refund": "Zu viel gezahlt", "left_nothing": "Rest",
        "to_pay": "Sie schulden {total}. Wir bitten Sie, diesen Betrag[ spätestens am {due}] "
                  "anhand der nachstehenden Angaben zu überweisen. // Wir bitten Sie um Ihre "
                  "Zahlung[ bis zum {due}]. Die nötigen Angaben finden Sie im Kasten.",
        "box_title": "Auf Ihrer Überweisung anzugeben // Zahlung",
        "box": "Betrag: {total}|Konto: {iban}[ – BIC: {bic}]|[Inhaber: {beneficiary}]|"
               "[Mitteilung: {communication}] // Zu überweisende Summe: {total}|IBAN: {iban}[ "
               "({bic})]|[Name des Begünstigten: {beneficiary}]|[Anzugebende Mitteilung: "
               "{communication}]",
        "late": "Bei verspäteter Zahlung sind die gesetzlichen Zinsen geschuldet, und eine "
                "Inverzugsetzung wird Ihnen mit {extra} in Rechnung gestellt.",
        "refund": "Ihre validierte Eigenkontrolle gibt Ihnen Anrecht auf einen ermäßigten Tarif. "
                  "Die zu viel gezahlte Summe von {total} wird Ihnen[ am {due}] auf das Konto "
                  "{own} zurücküberwiesen. // Ihre Zahlung von {already} übersteigt den "
                  "geschuldeten Beitrag. Wir erstatten {total}[, und zwar am {due},] auf Ihr Konto "
                  "{own}.",
        "nothing": "Ihr Beitrag ist somit vollständig beglichen und Sie müssen nichts mehr "
                   "überweisen. // Dieses Schreiben bestätigt Ihre Zahlung. Sie brauchen weiter "
                   "nichts zu tun.",
        "closing": "Ist Ihre Eigenkontrolle am {later} nicht oder nicht mehr validiert, wird der "
                   "Beitrag des folgenden Jahres auf {other} angehoben.",
        "bye": "Mit vorzüglicher Hochachtung",
        "who": "Der Dienst Finanzierung",
    },
}

WORDS: dict[str, Wordings] = {"gas": _GAS, "foodchain": _FOODCHAIN}
LABELS = labels_of(WORDS)
STORIES = stories_of(WORDS)
