"""The words of the seventh exam: the road tax of commercial vehicles as questions with their
answers, and a decision on an administrative fine in articles.

What stands in square brackets is printed where all its figures are there; // parts synonyms, |
lines or columns. An answer that comes out empty takes its question with it.
"""
from __future__ import annotations

from .exam_wordings import Wordings, labels_of, stories_of

_ROADTAX: Wordings = {
    "fr": {
        "subject": "Votre taxe de circulation – véhicules utilitaires // Taxe de circulation de "
                   "vos véhicules utilitaires",
        "references": "Exercice d’imposition|Article du rôle|Numéro d’entreprise|Date d’envoi",
        "why_ask": "Pourquoi ce courrier ?",
        "why": "Trois véhicules utilitaires sont immatriculés à votre nom. Pour l’exercice {year}, "
               "la taxe de circulation s’élève à {sum}, décime compris ; pour {past}, elle était "
               "de {other}. Le calcul figure à la page 2.[ Vous avez déjà payé {already}.]",
        "amount_ask": "Combien devez-vous payer ?",
        "amount": "{total} // Vous devez payer {total}.",
        "due_ask": "Pour quand ? // Quand devez-vous payer ?",
        "due": "[Au plus tard le {due}.] // [Votre paiement doit nous parvenir avant le {due}.]",
        "how_ask": "Comment payer ? // De quelle manière ?",
        "how": "Par virement au compte {iban}[ (BIC {bic})]|[au nom de {beneficiary}]|"
               "[avec la communication {communication}]",
        "late_ask": "Et en cas de retard ?",
        "late": "La loi impose un intérêt de retard de 4 % l’an. Un rappel recommandé coûte "
                "{extra}.",
        "refund_ask": "Combien allez-vous récupérer ?",
        "refund": "{total}, parce que le véhicule {plate} a été radié le {prior}. // Nous vous "
                  "devons {total} : le véhicule {plate} a été radié le {prior}.",
        "refund_due_ask": "Quand serez-vous remboursé ?",
        "refund_due": "[Le virement sera exécuté le {due}.]",
        "refund_own_ask": "Sur quel compte ?",
        "refund_own": "{own}, tel que vous nous l’avez communiqué. Vous ne devez rien faire.",
        "debit_ask": "Combien allez-vous payer ?", "debit": "{total}",
        "debit_how_ask": "Comment allez-vous payer ?",
        "debit_how": "Par domiciliation. Nous encaissons ce montant[ le {due}] sur votre compte "
                     "{own} (mandat {mandate}). Ne faites donc pas de virement.",
        "nothing_ask": "Devez-vous encore payer ?",
        "nothing": "Non, la taxe est payée entièrement. Gardez ce document dans vos archives.",
        "appeal_ask": "Pas d’accord ?",
        "appeal": "Introduisez une réclamation motivée auprès du conseiller général avant le "
                  "{later}.",
        "annex": "Calcul de la taxe", "head": "Plaque|Genre|MMA (kg)|Mois|Taxe",
        "kind1": "Camion", "kind2": "Camionnette", "kind3": "Remorque", "sum": "Taxe totale",
        "already": "Déjà payé",
        "left": "Différence",
    },
    "nl": {
        "subject": "Uw verkeersbelasting – bedrijfsvoertuigen // Verkeersbelasting voor uw "
                   "bedrijfsvoertuigen",
        "references": "Aanslagjaar|Kohierartikel|Ondernemingsnummer|Verzendingsdatum",
        "why_ask": "Waarom krijgt u deze brief?",
        "why": "Er zijn drie bedrijfsvoertuigen op uw naam ingeschreven. Voor het aanslagjaar "
               "{year} bedraagt de verkeersbelasting {sum}, opdeciem inbegrepen; voor {past} was "
               "dat {other}. De berekening staat op blz. 2.[ U hebt al {already} betaald.]",
        "amount_ask": "Hoeveel moet u betalen?",
        "amount": "{total} // U moet {total} betalen.",
        "due_ask": "Tegen wanneer? // Wanneer moet u betalen?",
        "due": "[Ten laatste op {due}.] // [Uw betaling moet ons bereiken vóór {due}.]",
        "how_ask": "Hoe betaalt u? // Op welke manier?",
        "how": "Met een overschrijving op rekening {iban}[ (BIC {bic})]|[op naam van "
               "{beneficiary}]|[met de mededeling {communication}]",
        "late_ask": "En als u te laat betaalt?",
        "late": "De wet legt een nalatigheidsinterest van 4 % per jaar op. Een aangetekende "
                "herinnering kost {extra}.",
        "refund_ask": "Hoeveel krijgt u terug?",
        "refund": "{total}, omdat het voertuig {plate} op {prior} werd geschrapt. // U krijgt van "
                  "ons {total}: het voertuig {plate} werd op {prior} geschrapt.",
        "refund_due_ask": "Wanneer krijgt u het geld?",
        "refund_due": "[De overschrijving wordt uitgevoerd op {due}.]",
        "refund_own_ask": "Op welke rekening?",
        "refund_own": "{own}, zoals u ons hebt meegedeeld. U hoeft niets te doen.",
        "debit_ask": "Hoeveel zult u betalen?", "debit": "{total}",
        "debit_how_ask": "Hoe zult u betalen?",
        "debit_how": "Via domiciliëring. Wij innen dit bedrag[ op {due}] van uw rekening {own} "
                     "(mandaat {mandate}). Schrijf dus zelf niets over.",
        "nothing_ask": "Moet u nog betalen?",
        "nothing": "Neen, de belasting is volledig betaald. Bewaar dit document in uw archief.",
        "appeal_ask": "Niet akkoord?",
        "appeal": "Dien vóór {later} een gemotiveerd bezwaarschrift in bij de adviseur-generaal.",
        "annex": "Berekening van de belasting", "head": "Nummerplaat|Soort|MTM (kg)|Maanden|"
                                                        "Belasting",
        "kind1": "Vrachtwagen", "kind2": "Bestelwagen", "kind3": "Aanhangwagen",
        "sum": "Totale belasting", "already": "Reeds betaald", "left": "Verschil",
    },
    "de": {
        "subject": "Ihre Verkehrssteuer – Nutzfahrzeuge // Verkehrssteuer für Ihre Nutzfahrzeuge",
        "references": "Steuerjahr|Heberollenartikel|Unternehmensnummer|Versanddatum",
        "why_ask": "Warum dieses Schreiben?",
        "why": "Drei Nutzfahrzeuge sind auf Ihren Namen zugelassen. Für das Steuerjahr {year} "
               "beträgt die Verkehrssteuer {sum}, Zuschlagzehntel einbegriffen; für {past} waren "
               "es {other}. Die Berechnung steht auf Seite 2.[ Sie haben bereits {already} "
               "gezahlt.]",
        "amount_ask": "Wie viel müssen Sie zahlen?",
        "amount": "{total} // Sie müssen {total} zahlen.",
        "due_ask": "Bis wann? // Wann müssen Sie zahlen?",
        "due": "[Spätestens am {due}.] // [Ihre Zahlung muss vor dem {due} bei uns eingehen.]",
        "how_ask": "Wie zahlen Sie? // Auf welche Weise?",
        "how": "Durch Überweisung auf das Konto {iban}[ (BIC {bic})]|[auf den Namen "
               "{beneficiary}]|[mit der Mitteilung {communication}]",
        "late_ask": "Und bei Verspätung?",
        "late": "Das Gesetz sieht Verzugszinsen von 4 % im Jahr vor. Eine Mahnung per Einschreiben "
                "kostet {extra}.",
        "refund_ask": "Wie viel bekommen Sie zurück?",
        "refund": "{total}, weil das Fahrzeug {plate} am {prior} abgemeldet wurde. // Wir schulden "
                  "Ihnen {total}: Das Fahrzeug {plate} wurde am {prior} abgemeldet.",
        "refund_due_ask": "Wann bekommen Sie das Geld?",
        "refund_due": "[Die Überweisung wird am {due} ausgeführt.]",
        "refund_own_ask": "Auf welches Konto?",
        "refund_own": "{own}, wie von Ihnen mitgeteilt. Sie brauchen nichts zu tun.",
        "debit_ask": "Wie viel werden Sie zahlen?", "debit": "{total}",
        "debit_how_ask": "Wie werden Sie zahlen?",
        "debit_how": "Per Domizilierung. Wir ziehen diesen Betrag[ am {due}] von Ihrem Konto {own} "
                     "ein (Mandat {mandate}). Bitte überweisen Sie also nichts.",
        "nothing_ask": "Müssen Sie noch zahlen?",
        "nothing": "Nein, die Steuer ist vollständig gezahlt. Bewahren Sie dieses Dokument auf.",
        "appeal_ask": "Nicht einverstanden?",
        "appeal": "Reichen Sie vor dem {later} einen begründeten Einspruch beim Generalberater "
                  "ein.",
        "annex": "Berechnung der Steuer", "head": "Kennzeichen|Art|HZM (kg)|Monate|Steuer",
        "kind1": "Lastkraftwagen", "kind2": "Lieferwagen", "kind3": "Anhänger",
        "sum": "Gesamte Steuer", "already": "Bereits gezahlt", "left": "Differenz",
    },
}

_DECISION: Wordings = {
    "fr": {
        "subject": "Décision infligeant une amende administrative",
        "refund_subject": "Décision sur recours – réduction de l’amende",
        "nothing_subject": "Décision de clôture du dossier",
        "file": "Dossier {reference} – {company}, {number}",
        "law": "Vu la loi du 18 septembre 2017 relative à la prévention du blanchiment de "
               "capitaux, dont l’article 132 permet une amende de {minimum} à {maximum} ;",
        "because": "Considérant que les bénéficiaires effectifs de la société n’étaient pas "
                   "inscrits au registre UBO dans le délai ; qu’une amende de {other} lui avait "
                   "été annoncée le {prior} ;",
        "decides": "DÉCIDE :", "article": "Article {rank}",
        "fine": "Une amende administrative de {sum} est infligée : {post1} pour le défaut "
                "d’inscription, {post2} pour les pièces justificatives manquantes et {post3} pour "
                "l’absence de confirmation annuelle.[ Il en a déjà été payé {already}.]",
        "pay": "La somme de {total} est payable[ au plus tard le {due}] selon les données "
               "ci-dessous. // La société est tenue de verser {total}[ pour le {due}], selon les "
               "données ci-dessous.",
        "instalments": "Un délai est accordé. La somme de {total} est payable en trois versements, "
                       "selon les données ci-dessous :", "part": "{amount} pour le {day}",
        "late": "À défaut de paiement, l’amende est recouvrée par voie de contrainte ; des frais "
                "de {extra} s’y ajoutent.",
        "reduced": "L’amende de {already}, que la société a payée, est ramenée à {sum}.",
        "refund": "La différence, soit {total}, sera remboursée[ le {due}] sur le compte {own} de "
                  "la société.",
        "settled": "Il est constaté que l’amende de {sum} a été payée dans le délai et que "
                   "l’inscription au registre est en ordre.",
        "nothing": "Le dossier est clos. Aucune somme ne reste due.",
        "appeal": "La présente décision peut faire l’objet d’un recours au Conseil d’État dans les "
                  "soixante jours de sa notification.",
        "box": "DONNÉES DE PAIEMENT", "amount": "Somme due // Montant",
        "iban": "Compte à créditer // Compte IBAN", "bic": "BIC",
        "beneficiary": "Bénéficiaire // Nom du titulaire",
        "communication": "Communication // Référence à reproduire",
        "signed": "Pour le ministre, l’administrateur délégué", "place": "Fait le {written}",
    },
    "nl": {
        "subject": "Beslissing tot oplegging van een administratieve geldboete",
        "refund_subject": "Beslissing op beroep – vermindering van de geldboete",
        "nothing_subject": "Beslissing tot afsluiting van het dossier",
        "file": "Dossier {reference} – {company}, {number}",
        "law": "Gelet op de wet van 18 september 2017 tot voorkoming van het witwassen van geld, "
               "waarvan artikel 132 een geldboete van {minimum} tot {maximum} toelaat;",
        "because": "Overwegende dat de uiteindelijke begunstigden van de vennootschap niet tijdig "
                   "in het UBO-register waren ingeschreven; dat haar op {prior} een geldboete van "
                   "{other} werd aangekondigd;",
        "decides": "BESLIST:", "article": "Artikel {rank}",
        "fine": "Een administratieve geldboete van {sum} wordt opgelegd: {post1} voor het gebrek "
                "aan inschrijving, {post2} voor de ontbrekende bewijsstukken en {post3} voor het "
                "uitblijven van de jaarlijkse bevestiging.[ Daarvan werd al {already} betaald.]",
        "pay": "De som van {total} is betaalbaar[ ten laatste op {due}] volgens de onderstaande "
               "gegevens. // De vennootschap is ertoe gehouden {total} te storten[ tegen {due}], "
               "volgens de onderstaande gegevens.",
        "instalments": "Er wordt uitstel verleend. De som van {total} is betaalbaar in drie "
                       "stortingen, volgens de onderstaande gegevens:",
        "part": "{amount} tegen {day}",
        "late": "Bij gebrek aan betaling wordt de geldboete bij dwangbevel ingevorderd; er komen "
                "dan {extra} kosten bij.",
        "reduced": "De geldboete van {already}, die de vennootschap heeft betaald, wordt "
                   "verminderd tot {sum}.",
        "refund": "Het verschil, namelijk {total}, wordt[ op {due}] terugbetaald op rekening {own} "
                  "van de vennootschap.",
        "settled": "Er wordt vastgesteld dat de geldboete van {sum} tijdig werd betaald en dat de "
                   "inschrijving in het register in orde is.",
        "nothing": "Het dossier is afgesloten. Er is geen enkele som meer verschuldigd.",
        "appeal": "Tegen deze beslissing kan binnen zestig dagen na de kennisgeving beroep worden "
                  "ingesteld bij de Raad van State.",
        "box": "BETALINGSGEGEVENS", "amount": "Verschuldigde som // Bedrag",
        "iban": "Te crediteren rekening // IBAN-rekening", "bic": "BIC",
        "beneficiary": "Begunstigde // Naam van de titularis",
        "communication": "Mededeling // Over te nemen referentie",
        "signed": "Voor de minister, de gedelegeerd bestuurder", "place": "Gedaan op {written}",
    },
    "de": {
        "subject": "Beschluss zur Auferlegung einer administrativen Geldbuße",
        "refund_subject": "Beschluss über den Einspruch – Herabsetzung der Geldbuße",
        "nothing_subject": "Beschluss zum Abschluss der Akte",
        "file": "Akte {reference} – {company}, {number}",
        "law": "Aufgrund des Gesetzes vom 18. September 2017 zur Verhinderung von Geldwäsche, "
               "dessen Artikel 132 eine Geldbuße von {minimum} bis {maximum} zulässt;",
        "because": "In der Erwägung, dass die wirtschaftlichen Eigentümer der Gesellschaft nicht "
                   "fristgerecht im UBO-Register eingetragen waren; dass ihr am {prior} eine "
                   "Geldbuße von {other} angekündigt wurde;",
        "decides": "BESCHLIESST:", "article": "Artikel {rank}",
        "fine": "Es wird eine administrative Geldbuße von {sum} auferlegt: {post1} für die "
                "fehlende Eintragung, {post2} für die fehlenden Belege und {post3} für das "
                "Ausbleiben der jährlichen Bestätigung.[ Davon wurden bereits {already} gezahlt.]",
        "pay": "Die Summe von {total} ist[ spätestens am {due}] gemäß den nachstehenden Angaben "
               "zahlbar. // Die Gesellschaft hat {total}[ bis zum {due}] gemäß den nachstehenden "
               "Angaben zu überweisen.",
        "instalments": "Es wird ein Aufschub gewährt. Die Summe von {total} ist in drei Zahlungen "
                       "gemäß den nachstehenden Angaben zahlbar:",
        "part": "{amount} bis zum {day}",
        "late": "In Ermangelung einer Zahlung wird die Geldbuße durch Zahlungsbefehl beigetrieben; "
                "hinzu kommen Kosten von {extra}.",
        "reduced": "Die Geldbuße von {already}, die die Gesellschaft gezahlt hat, wird auf {sum} "
                   "herabgesetzt.",
        "refund": "Der Unterschied, das heißt {total}, wird[ am {due}] auf das Konto {own} der "
                  "Gesellschaft erstattet.",
        "settled": "Es wird festgestellt, dass die Geldbuße von {sum} fristgerecht gezahlt wurde "
                   "und dass die Eintragung im Register in Ordnung ist.",
        "nothing": "Die Akte ist geschlossen. Es ist kein Betrag mehr geschuldet.",
        "appeal": "Gegen diesen Beschluss kann binnen sechzig Tagen nach der Notifizierung "
                  "Beschwerde beim Staatsrat eingelegt werden.",
        "box": "ZAHLUNGSANGABEN", "amount": "Geschuldete Summe // Betrag",
        "iban": "Zu kreditierendes Konto // IBAN-Konto", "bic": "BIC",
        "beneficiary": "Begünstigter // Name des Kontoinhabers",
        "communication": "Mitteilung // Anzugebende Referenz",
        "signed": "Für den Minister, der geschäftsführende Verwalter",
        "place": "Beschlossen am {written}",
    },
}

WORDS: dict[str, Wordings] = {"roadtax": _ROADTAX, "decision": _DECISION}
LABELS = labels_of(WORDS)
STORIES = stories_of(WORDS)
