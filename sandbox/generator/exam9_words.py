"""The words of the ninth exam: an insurer's letters, which have a file of their own, and an
intermunicipal water company's yearly settlement for a business.

What stands in square brackets is printed where all its figures are there; // parts synonyms, |
columns.
"""
from __future__ import annotations

from .exam9_policy_words import POLICY
from .exam_wordings import Wordings, labels_of, stories_of

_WATERWORKS: Wordings = {
    "fr": {
        "subject": "Facture annuelle d’eau // Votre facture de régularisation – eau // Décompte "
                   "annuel de votre consommation d’eau",
        "references": "N° de client|N° de facture|Date de facture|N° d’entreprise|Point de "
                      "fourniture",
        "hello": "Cher client professionnel,",
        "opening": "Votre compteur {meter} a été relevé : l’index est passé de {before} à {after} "
                   "entre le {begin} et le {end}. Vous avez donc consommé {volume} m³ d’eau. La "
                   "facture précédente se montait à {other}. // Le {end}, nous avons reçu l’index "
                   "de votre compteur {meter} : {after}. Le {begin}, il indiquait {before}, ce qui "
                   "fait une consommation de {volume} m³. Nous vous avions facturé {other} pour "
                   "la période précédente.",
        "glance": "En un coup d’œil // L’essentiel de votre facture", "chart": "Vos m³ par an",
        "sum": "Votre consommation, TVAC // Total de la facture (TVAC)",
        "already": "Acomptes de l’année // Déduction de vos acomptes",
        "left_to_pay": "Solde à payer // Reste à payer", "left_instalments": "Solde",
        "left_refund": "Solde créditeur // En votre faveur",
        "left_direct_debit": "Solde à prélever // Solde", "left_nothing": "Solde",
        "head": "Rubrique|Quantité|Montant TVAC", "months": "12 mois",
        "post1": "Distribution (CVD)", "post2": "Redevance compteur et Fonds social de l’eau",
        "post3": "Assainissement (CVA)",
        "to_pay_title": "Comment payer ? // Paiement",
        "to_pay": "Il vous reste {total} à payer[ pour le {due}]. Faites un virement sur notre "
                  "compte {iban}[ (BIC {bic})][, ouvert au nom de {beneficiary}][, en reprenant "
                  "la communication {communication}]. // Nous vous remercions de verser {total}[ "
                  "avant le {due}] sur le compte {iban}[ – BIC {bic} –][ de {beneficiary}]. "
                  "[N’oubliez pas la communication {communication}.] // Le solde de {total} "
                  "est à virer[ au plus tard le {due}].[ Communication : {communication}.] Numéro "
                  "de compte : {iban}[, BIC : {bic}].[ Bénéficiaire : {beneficiary}.]",
        "instalments_title": "Votre plan de paiement // Paiement échelonné",
        "instalments": "Comme convenu avec notre service clientèle, vous réglez ce solde de "
                       "{total} en trois fois : // Votre demande d’échelonnement est acceptée. "
                       "Vous payez les {total} comme suit :",
        "instalments_head": "Versement|À payer pour le|Montant",
        "instalments_how": "Chaque versement se fait sur le compte {iban}[ (BIC {bic})][ de "
                           "{beneficiary}][, toujours avec la communication {communication}]. Si "
                           "un versement manque, le plan de paiement est annulé. // Utilisez pour "
                           "chaque virement le compte {iban}[, BIC {bic}][, au nom de "
                           "{beneficiary}][, et la même communication : {communication}].",
        "refund_title": "Remboursement de votre solde // Votre solde créditeur",
        "refund": "Vos acomptes dépassent votre consommation. Nous vous remboursons {total}[ au "
                  "plus tard le {due}] sur votre compte {own}. // Le solde de {total} est en votre "
                  "faveur. Il sera viré[ le {due}] sur le compte {own} que vous nous avez "
                  "communiqué. // Vous avez payé {total} de trop ; vous recevrez cette somme[ le "
                  "{due}] sur votre compte {own}, sans devoir nous la demander.",
        "direct_debit_title": "Domiciliation",
        "direct_debit": "Vous payez par domiciliation : le solde de {total} sera prélevé[ le "
                        "{due}] de votre compte {own}, en vertu du mandat {mandate}. // Notre "
                        "banque demandera {total} à la vôtre[ le {due}] (compte {own}, mandat "
                        "{mandate}). Vous n’avez rien à faire, sinon vérifier que le compte est "
                        "approvisionné.",
        "nothing_title": "Rien à payer // Votre compte est en ordre",
        "nothing": "Votre consommation correspond aux acomptes déjà payés. Cette facture ne "
                   "demande aucun paiement. // Vos acomptes couvrent toute la facture : nous ne "
                   "vous réclamons ni ne vous devons rien. // Le solde de cette facture est nul ; "
                   "conservez-la pour votre comptabilité.",
        "advance": "Vos prochains acomptes seront de {advance} par mois, le premier dès {month}. "
                   "Chacun fera l’objet d’une facture. // Nous avons revu votre acompte mensuel : "
                   "{advance} dès {month}. Attendez la facture d’acompte pour le payer.",
        "late": "En cas de retard, un rappel coûte {extra} et une mise en demeure est possible "
                "après quinze jours. Toute contestation est à introduire par écrit, avec le "
                "numéro de la facture.",
        "service": "Une fuite ? Notre service de garde répond jour et nuit. Le prix de l’eau et "
                   "les conditions générales figurent sur notre site.",
    },
    "nl": {
        "subject": "Jaarlijkse waterfactuur // Uw waterafrekening // Eindafrekening van uw "
                   "waterverbruik",
        "references": "Klantnummer|Factuurnummer|Factuurdatum|Ondernemingsnummer|Leveringsplaats",
        "hello": "Beste zakelijke klant,",
        "opening": "De stand van uw watermeter {meter} is opgenomen: van {before} op {begin} naar "
                   "{after} op {end}. U verbruikte dus {volume} m³ water. De vorige afrekening "
                   "bedroeg {other}. // Op {end} kregen wij de stand van uw watermeter {meter}: "
                   "{after}. Op {begin} was dat {before}, een verbruik van {volume} m³. Voor de "
                   "periode daarvoor rekenden wij u {other} aan.",
        "glance": "In één oogopslag // Uw factuur in het kort", "chart": "Uw m³ per jaar",
        "sum": "Uw verbruik, incl. btw // Totaal van de factuur (incl. btw)",
        "already": "Voorschotten van dit jaar // Aftrek van uw voorschotten",
        "left_to_pay": "Te betalen saldo // Nog te betalen", "left_instalments": "Saldo",
        "left_refund": "Creditsaldo // In uw voordeel",
        "left_direct_debit": "Te innen saldo // Saldo", "left_nothing": "Saldo",
        "head": "Rubriek|Hoeveelheid|Bedrag incl. btw", "months": "12 maanden",
        "post1": "Drinkwater", "post2": "Vastrecht en meterhuur",
        "post3": "Afvoer en zuivering (saneringsbijdrage)",
        "to_pay_title": "Hoe betaalt u? // Betaling",
        "to_pay": "U moet ons nog {total} betalen[ tegen {due}]. Schrijf dit over op onze rekening "
                  "{iban}[ (BIC {bic})][, op naam van {beneficiary}][, met de mededeling "
                  "{communication}]. // Gelieve {total}[ vóór {due}] te storten op rekening "
                  "{iban}[ – BIC {bic} –][ van {beneficiary}]. [Vergeet de mededeling "
                  "{communication} niet.] // Het saldo van {total} moet[ uiterlijk op {due}] "
                  "overgeschreven zijn.[ Mededeling: {communication}.] Rekeningnummer: {iban}[, "
                  "BIC: {bic}].[ Begunstigde: {beneficiary}.]",
        "instalments_title": "Uw afbetalingsplan // Gespreide betaling",
        "instalments": "Zoals afgesproken met onze klantendienst betaalt u dit saldo van {total} "
                       "in drie keer: // Uw aanvraag tot spreiding is aanvaard. U betaalt de "
                       "{total} als volgt:",
        "instalments_head": "Storting|Te betalen tegen|Bedrag",
        "instalments_how": "Elke storting gebeurt op rekening {iban}[ (BIC {bic})][ van "
                           "{beneficiary}][, telkens met de mededeling {communication}]. Als een "
                           "storting ontbreekt, vervalt het afbetalingsplan. // Gebruik voor elke "
                           "overschrijving rekening {iban}[, BIC {bic}][, op naam van "
                           "{beneficiary}][, en dezelfde mededeling: {communication}].",
        "refund_title": "Terugbetaling van uw saldo // Uw creditsaldo",
        "refund": "Uw voorschotten liggen hoger dan uw verbruik. Wij betalen u {total}[ ten "
                  "laatste op {due}] terug op uw rekening {own}. // Het saldo van {total} is in uw "
                  "voordeel. Het wordt[ op {due}] overgeschreven op rekening {own}, die u ons "
                  "meedeelde. // U hebt {total} te veel betaald; u ontvangt die som[ op {due}] op "
                  "uw rekening {own}, zonder dat u erom hoeft te vragen.",
        "direct_debit_title": "Domiciliëring",
        "direct_debit": "U betaalt via domiciliëring: het saldo van {total} gaat[ op {due}] van uw "
                        "rekening {own}, krachtens mandaat {mandate}. // Onze bank vraagt {total}[ "
                        "op {due}] op bij de uwe (rekening {own}, mandaat {mandate}). U hoeft "
                        "niets te doen, behalve nagaan of er genoeg op de rekening staat.",
        "nothing_title": "Niets te betalen // Uw rekening is in orde",
        "nothing": "Uw verbruik stemt overeen met de betaalde voorschotten. Voor deze factuur "
                   "vragen wij geen betaling. // Uw voorschotten dekken de hele factuur: wij "
                   "vragen u niets en zijn u niets verschuldigd. // Het saldo van deze factuur is "
                   "nul; bewaar ze voor uw boekhouding.",
        "advance": "Uw volgende voorschotten bedragen {advance} per maand, het eerste in {month}. "
                   "Voor elk daarvan krijgt u een factuur. // Wij hebben uw maandelijks voorschot "
                   "herzien: {advance} vanaf {month}. Wacht met betalen op de voorschotfactuur.",
        "late": "Bij laattijdige betaling kost een herinnering {extra} en kan na vijftien dagen "
                "een ingebrekestelling volgen. Betwistingen dient u schriftelijk in, met het "
                "nummer van de factuur.",
        "service": "Een lek? Onze wachtdienst antwoordt dag en nacht. De waterprijs en de algemene "
                   "voorwaarden staan op onze website.",
    },
    "de": {
        "subject": "Jährliche Wasserrechnung // Ihre Wasserabrechnung // Jahresabrechnung Ihres "
                   "Wasserverbrauchs",
        "references": "Kundennummer|Rechnungsnummer|Rechnungsdatum|Unternehmensnummer|"
                      "Lieferstelle",
        "hello": "Sehr geehrter Geschäftskunde,",
        "opening": "Ihr Wasserzähler {meter} wurde abgelesen: Der Stand ist zwischen dem {begin} "
                   "und dem {end} von {before} auf {after} gestiegen. Sie haben also {volume} m³ "
                   "Wasser verbraucht. Die vorige Rechnung belief sich auf {other}. // Am {end} "
                   "erhielten wir den Stand Ihres Wasserzählers {meter}: {after}. Am {begin} waren "
                   "es {before}, also ein Verbrauch von {volume} m³. Für den Zeitraum davor hatten "
                   "wir Ihnen {other} berechnet.",
        "glance": "Auf einen Blick // Ihre Rechnung in Kürze", "chart": "Ihre m³ pro Jahr",
        "sum": "Ihr Verbrauch, inkl. MwSt. // Rechnungsbetrag (inkl. MwSt.)",
        "already": "Abschläge des Jahres // Abzug Ihrer Abschläge",
        "left_to_pay": "Zu zahlender Saldo // Restbetrag", "left_instalments": "Saldo",
        "left_refund": "Guthaben // Zu Ihren Gunsten",
        "left_direct_debit": "Einzuziehender Saldo // Saldo", "left_nothing": "Saldo",
        "head": "Posten|Menge|Betrag inkl. MwSt.", "months": "12 Monate",
        "post1": "Wasserverteilung (CVD)", "post2": "Zählergebühr und Sozialfonds für Wasser",
        "post3": "Abwassersanierung (CVA)",
        "to_pay_title": "Wie zahlen Sie? // Zahlung",
        "to_pay": "Sie haben noch {total} zu zahlen[, und zwar bis zum {due}]. Überweisen Sie auf "
                  "unser Konto {iban}[ (BIC {bic})][, lautend auf {beneficiary}][, mit der "
                  "Mitteilung {communication}]. // Wir danken Ihnen für die Überweisung von "
                  "{total}[ vor dem {due}] auf das Konto {iban}[ – BIC {bic} –][ von "
                  "{beneficiary}]. [Vergessen Sie die Mitteilung {communication} nicht.] // Der "
                  "Saldo von {total} ist[ spätestens am {due}] zu überweisen.[ Mitteilung: "
                  "{communication}.] Kontonummer: {iban}[, BIC: {bic}].[ Empfänger: "
                  "{beneficiary}.]",
        "instalments_title": "Ihr Zahlungsplan // Ratenzahlung",
        "instalments": "Wie mit unserem Kundendienst vereinbart, begleichen Sie diesen Saldo von "
                       "{total} in drei Raten: // Ihr Antrag auf Ratenzahlung ist angenommen. Sie "
                       "zahlen die {total} wie folgt:",
        "instalments_head": "Rate|Zu zahlen bis zum|Betrag",
        "instalments_how": "Jede Rate geht auf das Konto {iban}[ (BIC {bic})][ von "
                           "{beneficiary}][, stets mit der Mitteilung {communication}]. Bleibt "
                           "eine Rate aus, verfällt der Zahlungsplan. // Verwenden Sie für jede "
                           "Überweisung das Konto {iban}[, BIC {bic}][, auf den Namen "
                           "{beneficiary}][, und dieselbe Mitteilung: {communication}].",
        "refund_title": "Rückzahlung Ihres Saldos // Ihr Guthaben",
        "refund": "Ihre Abschläge liegen über Ihrem Verbrauch. Wir zahlen Ihnen {total}[ bis "
                  "spätestens {due}] auf Ihr Konto {own} zurück. // Der Saldo von {total} fällt zu "
                  "Ihren Gunsten aus. Er wird[ am {due}] auf das Konto {own} überwiesen, das Sie "
                  "uns mitgeteilt haben. // Sie haben {total} zu viel gezahlt; Sie erhalten diese "
                  "Summe[ am {due}] auf Ihr Konto {own}, ohne sie anfordern zu müssen.",
        "direct_debit_title": "Domizilierung",
        "direct_debit": "Sie zahlen per Domizilierung: Der Saldo von {total} wird[ am {due}] von "
                        "Ihrem Konto {own} eingezogen, aufgrund des Mandats {mandate}. // Unsere "
                        "Bank fordert {total}[ am {due}] bei der Ihren an (Konto {own}, Mandat "
                        "{mandate}). Sie brauchen nichts zu tun, außer für ausreichende Deckung "
                        "zu sorgen.",
        "nothing_title": "Nichts zu zahlen // Ihr Konto ist ausgeglichen",
        "nothing": "Ihr Verbrauch entspricht den gezahlten Abschlägen. Für diese Rechnung wird "
                   "keine Zahlung verlangt. // Ihre Abschläge decken die ganze Rechnung: Wir "
                   "fordern nichts von Ihnen und schulden Ihnen nichts. // Der Saldo dieser "
                   "Rechnung ist null; bewahren Sie sie für Ihre Buchhaltung auf.",
        "advance": "Ihre nächsten Abschläge betragen {advance} im Monat, der erste im {month}. "
                   "Für jeden erhalten Sie eine Rechnung. // Wir haben Ihren monatlichen Abschlag "
                   "angepasst: {advance} ab {month}. Warten Sie mit der Zahlung auf die "
                   "Abschlagsrechnung.",
        "late": "Bei Verzug kostet eine Mahnung {extra}, und nach fünfzehn Tagen ist eine "
                "Inverzugsetzung möglich. Beanstandungen sind schriftlich einzureichen, mit der "
                "Nummer der Rechnung.",
        "service": "Ein Leck? Unser Bereitschaftsdienst antwortet Tag und Nacht. Der Wasserpreis "
                   "und die allgemeinen Bedingungen stehen auf unserer Website.",
    },
}

WORDS: dict[str, Wordings] = {"policy": POLICY, "waterworks": _WATERWORKS}
LABELS = labels_of(WORDS)
STORIES = stories_of(WORDS)
