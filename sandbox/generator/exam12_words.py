"""The words of the twelfth exam: a sectoral social fund's quarterly account of contributions; those
of the registration office have a file of their own.

What stands in square brackets is printed where all its figures are there; // parts synonyms, |
lines or columns.
"""
from __future__ import annotations

from .exam12_registry_words import REGISTRY
from .exam_wordings import Wordings, labels_of, stories_of

_SECTORAL: Wordings = {
    "fr": {
        "subject": "Cotisations sectorielles",
        "references": "N° d’affiliation|N° d’entreprise|Trimestre|Référence|Date",
        "margin": "Service Employeurs|lundi – vendredi|de 9 h à 12 h",
        "title_statement": "Bordereau de cotisations – {quarter} // "
                           "Appel de cotisation – {quarter}",
        "title_correction": "Bordereau rectificatif – {quarter}",
        "title_credit": "Note de crédit – {quarter} // Décompte rectificatif – {quarter}",
        "title_debit": "Bordereau de cotisations – {quarter}",
        "title_covered": "Décompte de cotisations – {quarter}",
        "title_offset": "Bordereau de cotisations – {quarter}",
        "hello": "Cher employeur, // Madame, Monsieur,",
        "opening_statement": "Sur la base de vos déclarations DmfA, nous avons calculé la "
                             "cotisation que vous devez au Fonds pour le {quarter}. Elle finance "
                             "la prime de fin d’année et la formation dans le secteur.",
        "opening_correction": "Vous avez modifié votre déclaration DmfA du {quarter}. La "
                              "cotisation a dès lors été recalculée. Le présent bordereau remplace "
                              "celui du {first}[, sur lequel vous aviez versé {already}].",
        "opening_credit": "À la suite de la modification de votre déclaration DmfA, la cotisation "
                          "du {quarter} est ramenée de {already} à {sum}.",
        "opening_debit": "Voici la cotisation que vous devez au Fonds pour le {quarter}, calculée "
                         "sur la base de vos déclarations DmfA.",
        "opening_covered": "Voici le décompte définitif du {quarter}. Les provisions que vous avez "
                           "versées au cours du trimestre s’élèvent à {already}.",
        "opening_offset": "Voici la cotisation du {quarter}. Votre compte auprès du Fonds "
                          "présentait un avoir, que nous avons imputé sur cette cotisation.",
        "head": "Travailleurs|Salaires bruts|Taux|Cotisation",
        "post1": "Ouvriers à temps plein", "post2": "Ouvriers à temps partiel",
        "post3": "Employés", "sum": "Cotisation du trimestre",
        "already_statement": "Provisions versées", "already_debit": "Provisions versées",
        "already_correction": "Déjà versé pour ce trimestre",
        "already_credit": "Votre versement du {first}", "already_covered": "Provisions reçues",
        "already_offset": "Imputation de votre avoir",
        "left_to_pay": "Solde à verser // Reste dû au Fonds",
        "left_refund": "Solde en votre faveur // Trop-perçu",
        "left_direct_debit": "Solde à encaisser", "left_nothing": "Solde du trimestre // Solde",
        "do_statement": "Comment payer ? // Données pour votre virement",
        "amount": "Montant // À verser", "due": "Au plus tard le // Date limite de paiement",
        "iban": "Sur le compte // IBAN", "bic": "BIC", "beneficiary": "Au nom de // Titulaire",
        "communication": "Communication // Avec la communication",
        "do_correction": "Nous vous prions de verser {total} au compte {iban}[ (BIC {bic})][, "
                         "ouvert au nom de {beneficiary}][, pour le {due} au plus tard][. Merci "
                         "d’indiquer en communication : {communication}]. // La différence, soit "
                         "{total}, est à virer[ avant le {due}] sur le compte {iban}[ de "
                         "{beneficiary}][ (BIC {bic})][, avec la mention {communication}].",
        "do_credit": "Sauf si vous restez redevable d’autres cotisations, le trop-perçu de {total} "
                     "est remboursé[ le {due}] sur votre compte {own}. // Nous virons {total} sur "
                     "le compte {own} que vous nous avez communiqué[ ; vous y trouverez cette "
                     "somme au plus tard le {due}].",
        "do_debit": "Vous nous avez confié une domiciliation (mandat {mandate}). Votre banque "
                    "recevra[ le {due}] l’ordre de prélever {total} sur votre compte {own}. // Le "
                    "solde de {total} sera prélevé[ le {due}] sur votre compte {own}, "
                    "conformément au mandat {mandate}. Un virement n’est donc pas nécessaire.",
        "do_covered": "La cotisation est ainsi couverte. Aucun versement n’est attendu de votre "
                      "part. // Le trimestre est en équilibre : le Fonds ne vous doit rien et vous "
                      "ne devez rien au Fonds.",
        "do_offset": "Ce bordereau est soldé par l’imputation. Merci de ne pas effectuer de "
                     "paiement.",
        "late": "Une cotisation versée hors délai est majorée de 10 %, avec un minimum de {extra}, "
                "et porte intérêt au taux légal jusqu’au jour du paiement.",
        "grant": "Le saviez-vous ? Le Fonds intervient jusqu’à {grant} par travailleur dans le "
                 "coût d’une formation reconnue. Votre demande doit nous parvenir avant le "
                 "{later}, par l’espace employeur.",
        "basis": "Les cotisations perçues par l’ONSS ne figurent pas dans le présent décompte.",
        "who": "Pour le conseil d’administration, la direction",
    },
    "nl": {
        "subject": "Sectorale bijdragen",
        "references": "Aansluitingsnr.|Ondernemingsnr.|Kwartaal|Referentie|Datum",
        "margin": "Dienst Werkgevers|maandag – vrijdag|van 9 tot 12 uur",
        "title_statement": "Bijdrageborderel – {quarter} // Bijdrageaanvraag – {quarter}",
        "title_correction": "Verbeterend borderel – {quarter}",
        "title_credit": "Creditnota – {quarter} // Verbeterende afrekening – {quarter}",
        "title_debit": "Bijdrageborderel – {quarter}",
        "title_covered": "Bijdrageafrekening – {quarter}",
        "title_offset": "Bijdrageborderel – {quarter}",
        "hello": "Beste werkgever, // Geachte heer, mevrouw,",
        "opening_statement": "Op basis van uw DmfA-aangiften hebben wij de bijdrage berekend die u "
                             "voor het {quarter} aan het Fonds verschuldigd bent. Ze dient voor de "
                             "eindejaarspremie en de opleidingen in de sector.",
        "opening_correction": "U hebt uw DmfA-aangifte van het {quarter} gewijzigd. De bijdrage is "
                              "daarom opnieuw berekend. Dit borderel vervangt dat van {first}[, "
                              "waarop u {already} had gestort].",
        "opening_credit": "Door de wijziging van uw DmfA-aangifte is de bijdrage voor het "
                          "{quarter} verminderd van {already} tot {sum}.",
        "opening_debit": "Hierbij vindt u de bijdrage die u voor het {quarter} aan het Fonds "
                         "verschuldigd bent, berekend op basis van uw DmfA-aangiften.",
        "opening_covered": "Hierbij vindt u de definitieve afrekening van het {quarter}. In de "
                           "loop van het kwartaal hebt u voor {already} aan voorschotten gestort.",
        "opening_offset": "Hierbij vindt u de bijdrage voor het {quarter}. Uw rekening bij het "
                          "Fonds vertoonde een tegoed, dat wij met deze bijdrage hebben verrekend.",
        "head": "Werknemers|Brutolonen|Tarief|Bijdrage",
        "post1": "Voltijdse arbeiders", "post2": "Deeltijdse arbeiders", "post3": "Bedienden",
        "sum": "Bijdrage van het kwartaal",
        "already_statement": "Gestorte voorschotten", "already_debit": "Gestorte voorschotten",
        "already_correction": "Al gestort voor dit kwartaal",
        "already_credit": "Uw storting van {first}", "already_covered": "Ontvangen voorschotten",
        "already_offset": "Verrekening van uw tegoed",
        "left_to_pay": "Te storten saldo // Nog verschuldigd aan het Fonds",
        "left_refund": "Saldo in uw voordeel // Te veel ontvangen",
        "left_direct_debit": "Te innen saldo", "left_nothing": "Saldo van het kwartaal // Saldo",
        "do_statement": "Hoe betalen? // Gegevens voor uw overschrijving",
        "amount": "Bedrag // Te storten", "due": "Uiterlijk op // Uiterste betaaldatum",
        "iban": "Op rekening // IBAN", "bic": "BIC", "beneficiary": "Op naam van // Titularis",
        "communication": "Mededeling // Met de mededeling",
        "do_correction": "Wij verzoeken u {total} te storten op rekening {iban}[ (BIC {bic})][ op "
                         "naam van {beneficiary}][, uiterlijk op {due}][. Gelieve als mededeling "
                         "te vermelden: {communication}]. // Het verschil, namelijk {total}, dient "
                         "u[ vóór {due}] over te schrijven op rekening {iban}[ van "
                         "{beneficiary}][ (BIC {bic})][, met de vermelding {communication}].",
        "do_credit": "Tenzij u nog andere bijdragen verschuldigd bent, wordt het te veel ontvangen "
                     "bedrag van {total}[ op {due}] terugbetaald op uw rekening {own}. // Wij "
                     "schrijven {total} over op de rekening {own} die u ons hebt meegedeeld[; u "
                     "hebt dit bedrag uiterlijk op {due}].",
        "do_debit": "U hebt ons een domiciliëring toevertrouwd (mandaat {mandate}). Uw bank krijgt["
                    " op {due}] de opdracht om {total} van uw rekening {own} af te houden. // Het "
                    "saldo van {total} wordt[ op {due}] van uw rekening {own} geïnd, volgens "
                    "mandaat {mandate}. Een overschrijving is dus niet nodig.",
        "do_covered": "De bijdrage is daarmee gedekt. Wij verwachten geen storting van u. // Het "
                      "kwartaal is in evenwicht: het Fonds is u niets verschuldigd en u bent het "
                      "Fonds niets verschuldigd.",
        "do_offset": "Dit borderel is door de verrekening vereffend. Gelieve niets te betalen.",
        "late": "Een bijdrage die te laat wordt gestort, wordt verhoogd met 10 %, met een minimum "
                "van {extra}, en brengt wettelijke intresten op tot de dag van de betaling.",
        "grant": "Wist u dat het Fonds tot {grant} per werknemer tussenkomt in de kosten van een "
                 "erkende opleiding? Uw aanvraag moet ons vóór {later} bereiken via de "
                 "werkgeverszone.",
        "basis": "De bijdragen die de RSZ int, zijn niet in deze afrekening begrepen.",
        "who": "Namens de raad van bestuur, de directie",
    },
    "de": {
        "subject": "Sektorbeiträge",
        "references": "Mitgliedsnr.|Unternehmensnr.|Quartal|Aktenzeichen|Datum",
        "margin": "Dienst Arbeitgeber|montags bis freitags|von 9 bis 12 Uhr",
        "title_statement": "Beitragsabrechnung – {quarter} // Beitragsaufforderung – {quarter}",
        "title_correction": "Berichtigte Abrechnung – {quarter}",
        "title_credit": "Gutschrift – {quarter} // Berichtigte Abrechnung – {quarter}",
        "title_debit": "Beitragsabrechnung – {quarter}",
        "title_covered": "Endabrechnung der Beiträge – {quarter}",
        "title_offset": "Beitragsabrechnung – {quarter}",
        "hello": "Sehr geehrter Arbeitgeber, // Sehr geehrte Damen und Herren,",
        "opening_statement": "Auf der Grundlage Ihrer DmfA-Meldungen haben wir den Beitrag "
                             "berechnet, den Sie dem Fonds für das {quarter} schulden. Er dient "
                             "der Jahresendprämie und der Ausbildung im Sektor.",
        "opening_correction": "Sie haben Ihre DmfA-Meldung für das {quarter} geändert. Der Beitrag "
                              "wurde daher neu berechnet. Diese Abrechnung ersetzt jene vom "
                              "{first}[, auf die Sie {already} eingezahlt hatten].",
        "opening_credit": "Infolge der Änderung Ihrer DmfA-Meldung wird der Beitrag für das "
                          "{quarter} von {already} auf {sum} herabgesetzt.",
        "opening_debit": "Nachstehend finden Sie den Beitrag, den Sie dem Fonds für das {quarter} "
                         "schulden, berechnet auf der Grundlage Ihrer DmfA-Meldungen.",
        "opening_covered": "Nachstehend finden Sie die Endabrechnung für das {quarter}. Im Laufe "
                           "des Quartals haben Sie Vorschüsse von {already} eingezahlt.",
        "opening_offset": "Nachstehend finden Sie den Beitrag für das {quarter}. Ihr Konto beim "
                          "Fonds wies ein Guthaben auf, das wir mit diesem Beitrag verrechnet "
                          "haben.",
        "head": "Arbeitnehmer|Bruttolöhne|Satz|Beitrag",
        "post1": "Arbeiter in Vollzeit", "post2": "Arbeiter in Teilzeit", "post3": "Angestellte",
        "sum": "Beitrag des Quartals",
        "already_statement": "Eingezahlte Vorschüsse", "already_debit": "Eingezahlte Vorschüsse",
        "already_correction": "Für dieses Quartal eingezahlt",
        "already_credit": "Ihre Zahlung vom {first}", "already_covered": "Erhaltene Vorschüsse",
        "already_offset": "Verrechnung Ihres Guthabens",
        "left_to_pay": "Einzuzahlender Saldo // Dem Fonds noch geschuldet",
        "left_refund": "Saldo zu Ihren Gunsten // Zu viel erhalten",
        "left_direct_debit": "Einzuziehender Saldo", "left_nothing": "Saldo des Quartals // Saldo",
        "do_statement": "Wie zahlen? // Angaben für Ihre Überweisung",
        "amount": "Betrag // Einzuzahlen", "due": "Spätestens am // Zahlungsfrist",
        "iban": "Auf das Konto // IBAN", "bic": "BIC", "beneficiary": "Lautend auf // Inhaber",
        "communication": "Mitteilung // Mit der Mitteilung",
        "do_correction": "Wir bitten Sie, {total} auf das Konto {iban}[ (BIC {bic})][, lautend auf "
                         "{beneficiary},][ bis spätestens {due}] einzuzahlen.[ Geben Sie dabei "
                         "bitte folgende Mitteilung an: {communication}.] // Der Unterschied, "
                         "nämlich {total}, ist[ vor dem {due}] auf das Konto {iban}[ von "
                         "{beneficiary}][ (BIC {bic})][ mit dem Vermerk {communication}] zu "
                         "überweisen.",
        "do_credit": "Sofern Sie keine anderen Beiträge schulden, wird Ihnen der zu viel erhaltene "
                     "Betrag von {total}[ am {due}] auf Ihr Konto {own} erstattet. // Wir "
                     "überweisen {total} auf das Konto {own}, das Sie uns mitgeteilt haben[; Sie "
                     "finden den Betrag dort spätestens am {due}].",
        "do_debit": "Sie haben uns ein Lastschriftmandat erteilt ({mandate}). Ihre Bank erhält[ am "
                    "{due}] den Auftrag, {total} von Ihrem Konto {own} abzubuchen. // Der Saldo "
                    "von {total} wird[ am {due}] gemäß Mandat {mandate} von Ihrem Konto {own} "
                    "eingezogen. Eine Überweisung ist also nicht nötig.",
        "do_covered": "Der Beitrag ist damit gedeckt. Wir erwarten keine Zahlung von Ihnen. // Das "
                      "Quartal ist ausgeglichen: Der Fonds schuldet Ihnen nichts, und Sie schulden "
                      "dem Fonds nichts.",
        "do_offset": "Diese Abrechnung ist durch die Verrechnung beglichen. Bitte zahlen Sie "
                     "nichts ein.",
        "late": "Ein verspätet eingezahlter Beitrag wird um 10 %, mindestens jedoch um {extra}, "
                "erhöht und bis zum Tag der Zahlung zum gesetzlichen Satz verzinst.",
        "grant": "Wussten Sie schon? Der Fonds beteiligt sich mit bis zu {grant} je Arbeitnehmer "
                 "an den Kosten einer anerkannten Ausbildung. Ihr Antrag muss uns vor dem {later} "
                 "über den Arbeitgeberbereich erreichen.",
        "basis": "Die vom LSS erhobenen Beiträge sind in dieser Abrechnung nicht enthalten.",
        "who": "Für den Verwaltungsrat, die Direktion",
    },
}

WORDS: dict[str, Wordings] = {"sectoral": _SECTORAL, "registry": REGISTRY}
LABELS = labels_of(WORDS)
STORIES = stories_of(WORDS)
