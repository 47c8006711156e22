"""The words of the fifteenth exam's second letter: the account that an employer holds with its
payroll office, which collects contributions, advances them and gives back what is left.

What stands in square brackets is printed where all its figures are there; // parts synonyms, |
lines or columns.
"""
from __future__ import annotations

from .exam_wordings import Wordings

ARCHIVE: Wordings = {
    "fr": {
        "subject": "Compte employeur – cotisations et frais",
        "references": "Affiliation|Décompte|Date|N° d’entreprise",
        "title_monthly": "Compte employeur – {period} // Décompte de cotisations et de frais – "
                         "{period}",
        "title_advanced": "Cotisations avancées pour votre compte // Votre compte employeur "
                          "présente un découvert",
        "title_instalments": "Compte employeur – plan de versement",
        "title_quarter": "Clôture du {quarter} // Compte employeur – clôture trimestrielle",
        "title_reduction": "Réduction de cotisations obtenue // Rectification de vos cotisations",
        "title_debit": "Compte employeur – {period}", "title_covered": "Compte employeur – "
                       "{period}",
        "title_settled": "Compte employeur – {period} // Décompte pour votre comptabilité",
        "hello": "Cher client, // Madame, Monsieur,",
        "opening_monthly": "Voici les mouvements de votre compte en {period}. Les montants dus à "
                           "l’ONSS et au SPF Finances sont transmis par nos soins, dans les "
                           "délais légaux, dès que vous nous les avez confiés. // Ci-dessous, "
                           "l’état de votre compte du {begin} au {end}. Un montant précédé d’un "
                           "signe moins est en votre faveur.",
        "opening_advanced": "Faute de provision suffisante, nous avons versé nous-mêmes, en votre "
                            "nom, les cotisations et le précompte de {period}. Vous évitez ainsi "
                            "les majorations. // Afin que vos obligations soient remplies à "
                            "temps, nous avons fait l’avance des sommes ci-après à l’ONSS et au "
                            "SPF Finances.",
        "opening_instalments": "À la suite de notre entretien téléphonique du {decided}, nous vous "
                               "confirmons que le solde de votre compte peut nous être versé en "
                               "quatre fois.",
        "opening_quarter": "La déclaration multifonctionnelle du {quarter} a été introduite. Les "
                           "provisions que vous nous avez confiées dépassent les montants "
                           "effectivement dus.",
        "opening_reduction": "L’ONSS a admis le {decided} la réduction groupe cible que nous "
                             "avions demandée pour votre premier engagé. Vos cotisations ont été "
                             "recalculées comme suit. // Par décision du {decided}, une réduction "
                             "vous a été accordée avec effet rétroactif. Voici ce qu’il en résulte "
                             "pour votre compte.",
        "opening_debit": "Voici les mouvements de votre compte en {period}.",
        "opening_covered": "Voici les mouvements de votre compte en {period}. Les cotisations "
                           "sont prélevées sur les provisions que vous nous avez confiées.",
        "opening_settled": "Vous trouverez ci-après ce que nous avons transmis en votre nom en "
                           "{period}, ainsi que les fonds que vous nous avez confiés à cet effet.",
        "head": "Date valeur|Mouvement|Montant|Solde", "plan": "Versement|Pour le|Montant",
        "carried": "Report du décompte précédent", "paid": "Votre virement, reçu",
        "post1": "Cotisations ONSS", "post2": "Frais de gestion, TVA comprise",
        "post3": "Précompte professionnel",
        "already_monthly": "Provision reçue // Crédit : réduction structurelle",
        "already_advanced": "Provision disponible", "already_instalments": "Premier acompte reçu",
        "already_quarter": "Provisions encaissées",
        "already_reduction": "Cotisations déjà encaissées // Encaissé avant la réduction",
        "already_debit": "Crédit : réduction structurelle", "already_covered": "Provision reçue",
        "already_settled": "Fonds reçus de votre part",
        "left_monthly": "Solde à nous verser // Solde au {end}",
        "left_advanced": "Avance de notre part // Découvert au {end}",
        "left_instalments": "Solde à étaler", "left_quarter": "Solde en votre faveur // Excédent",
        "left_reduction": "Solde en votre faveur // À vous ristourner",
        "left_debit": "Solde à encaisser", "left_covered": "Solde au {end}",
        "left_settled": "Solde au {end}",
        "vat": "Les frais de gestion comprennent {vat} de TVA (21 %). Les cotisations et le "
               "précompte sont hors champ de la TVA.",
        "amount": "À nous verser // Versement attendu // Appel de fonds",
        "due": "Sur notre compte le // Au plus tard le // Date limite",
        "iban": "Compte de tiers // Compte // IBAN", "bic": "BIC // Code BIC",
        "beneficiary": "Intitulé // Au nom de // Titulaire",
        "communication": "Communication // Mention à reprendre // Référence",
        "do_advanced": "Nous vous prions de nous rembourser cette avance de {total}[ le {due} au "
                       "plus tard] par un versement au compte {iban}[ (BIC {bic})][ de "
                       "{beneficiary}][, sous la communication {communication}]. // Merci de "
                       "reconstituer cette avance : nous attendons {total}[ pour le {due}]. Notre "
                       "compte de tiers est le {iban}[ (BIC {bic})][, au nom de {beneficiary}].[ "
                       "Veillez à reproduire {communication}.]",
        "do_instalments": "Vos versements sont attendus, aux dates convenues, sur le compte "
                          "{iban}[ (BIC {bic})][ de {beneficiary}][ ; la communication est "
                          "toujours {communication}]. // Le compte à alimenter est le {iban}[ "
                          "({bic})][, titulaire {beneficiary}].[ Mentionnez à chaque fois "
                          "{communication}.]",
        "do_quarter": "Ce que nous avons encaissé en trop, {total}, vous est rendu[ le {due}] : "
                      "votre compte {own} en sera crédité. // Sauf si vous préférez garder cet "
                      "excédent en provision, {total} quitteront notre compte de tiers[ le {due}] "
                      "à destination de votre compte {own}.",
        "do_reduction": "L’avantage vous revient : nous vous ristournons {total}[ le {due}] sur "
                        "le compte {own}. // La différence, {total}, vous sera versée[ pour le "
                        "{due}] sur votre compte {own}.",
        "do_debit": "Comme le prévoit votre contrat d’affiliation, {total} seront prélevés[ le "
                    "{due}] sur votre compte {own} (mandat {mandate}). // Veillez à ce que votre "
                    "compte {own} soit suffisamment approvisionné[ le {due}] : nous y encaissons "
                    "{total} par domiciliation (mandat {mandate}).",
        "do_covered": "Vos provisions ont exactement suffi. Nous n’appelons pas de fonds pour ce "
                      "mois. // Le compte étant à l’équilibre, vous n’avez pas de virement à "
                      "faire.",
        "do_settled": "Tout a été transmis à temps. Ce décompte est destiné à vos écritures et "
                      "n’appelle aucun versement. // Nous ne vous réclamons rien : ce document "
                      "sert uniquement de pièce justificative.",
        "wages": "Les salaires nets ({other}) ont été virés par vous-même à votre personnel ; ils "
                 "ne passent pas par ce compte.",
        "late": "L’ONSS applique une majoration et des intérêts aux cotisations tardives. Nos "
                "rappels sont facturés {extra}.",
        "news": "Les prestations du mois en cours sont à encoder pour le {services}. Vos remarques "
                "sur ce décompte nous sont utiles jusqu’au {remark}.",
        "bye": "Cordialement, // Avec nos salutations les meilleures,",
        "who": "Votre gestionnaire de dossier // Service Comptes employeurs",
        "legal": "Secrétariat social agréé d’employeurs. Nos obligations envers l’ONSS sont "
                 "garanties par un cautionnement.",
    },
    "nl": {
        "subject": "Werkgeversrekening – bijdragen en kosten",
        "references": "Aansluiting|Afrekening|Datum|Ondernemingsnr.",
        "title_monthly": "Werkgeversrekening – {period} // Afrekening bijdragen en kosten – "
                         "{period}",
        "title_advanced": "Voor uw rekening voorgeschoten bijdragen // Uw werkgeversrekening "
                          "vertoont een tekort",
        "title_instalments": "Werkgeversrekening – stortingsplan",
        "title_quarter": "Afsluiting van het {quarter} // Werkgeversrekening – kwartaalafsluiting",
        "title_reduction": "Bijdragevermindering verkregen // Rechtzetting van uw bijdragen",
        "title_debit": "Werkgeversrekening – {period}", "title_covered": "Werkgeversrekening – "
                       "{period}",
        "title_settled": "Werkgeversrekening – {period} // Afrekening voor uw boekhouding",
        "hello": "Beste klant, // Geachte heer, mevrouw,",
        "opening_monthly": "Dit zijn de bewegingen op uw rekening in {period}. Wat aan de RSZ en "
                           "de FOD Financiën verschuldigd is, storten wij binnen de wettelijke "
                           "termijnen door zodra u het ons hebt toevertrouwd. // Hieronder vindt "
                           "u de stand van uw rekening van {begin} tot {end}. Een bedrag met een "
                           "minteken ervoor is in uw voordeel.",
        "opening_advanced": "Omdat uw provisie niet volstond, hebben wij de bijdragen en de "
                            "voorheffing van {period} zelf in uw naam gestort. Zo ontloopt u de "
                            "opslagen. // Om uw verplichtingen tijdig na te komen, hebben wij de "
                            "onderstaande sommen aan de RSZ en de FOD Financiën voorgeschoten.",
        "opening_instalments": "Zoals telefonisch besproken op {decided}, bevestigen wij u dat u "
                               "het saldo van uw rekening in vier keer mag storten.",
        "opening_quarter": "De multifunctionele aangifte van het {quarter} werd ingediend. De "
                           "provisies die u ons toevertrouwde, liggen hoger dan wat werkelijk "
                           "verschuldigd was.",
        "opening_reduction": "De RSZ heeft op {decided} de doelgroepvermindering aanvaard die wij "
                             "voor uw eerste werknemer hadden aangevraagd. Uw bijdragen werden als "
                             "volgt herberekend. // Bij beslissing van {decided} werd u met "
                             "terugwerkende kracht een vermindering toegekend. Dit is het gevolg "
                             "voor uw rekening.",
        "opening_debit": "Dit zijn de bewegingen op uw rekening in {period}.",
        "opening_covered": "Dit zijn de bewegingen op uw rekening in {period}. De bijdragen worden "
                           "opgenomen uit de provisies die u ons toevertrouwde.",
        "opening_settled": "Hierna vindt u wat wij in {period} in uw naam hebben doorgestort, en "
                           "de gelden die u ons daarvoor toevertrouwde.",
        "head": "Valutadatum|Beweging|Bedrag|Saldo", "plan": "Storting|Tegen|Bedrag",
        "carried": "Overdracht vorige afrekening", "paid": "Uw overschrijving, ontvangen",
        "post1": "RSZ-bijdragen", "post2": "Beheerskosten, btw inbegrepen",
        "post3": "Bedrijfsvoorheffing",
        "already_monthly": "Ontvangen provisie // Credit: structurele vermindering",
        "already_advanced": "Beschikbare provisie",
        "already_instalments": "Eerste voorschot ontvangen",
        "already_quarter": "Geïnde provisies",
        "already_reduction": "Reeds geïnde bijdragen // Geïnd vóór de vermindering",
        "already_debit": "Credit: structurele vermindering", "already_covered": "Ontvangen "
                         "provisie",
        "already_settled": "Van u ontvangen gelden",
        "left_monthly": "Aan ons te storten saldo // Saldo op {end}",
        "left_advanced": "Door ons voorgeschoten // Tekort op {end}",
        "left_instalments": "Te spreiden saldo", "left_quarter": "Saldo in uw voordeel // "
                            "Overschot",
        "left_reduction": "Saldo in uw voordeel // Door te geven aan u",
        "left_debit": "Te innen saldo", "left_covered": "Saldo op {end}",
        "left_settled": "Saldo op {end}",
        "vat": "In de beheerskosten zit {vat} btw (21 %). De bijdragen en de voorheffing vallen "
               "buiten de btw.",
        "amount": "Aan ons te storten // Verwachte storting // Opvraging van gelden",
        "due": "Op onze rekening op // Uiterlijk op // Uiterste datum",
        "iban": "Derdenrekening // Rekening // IBAN", "bic": "BIC // BIC-code",
        "beneficiary": "Benaming // Op naam van // Houder",
        "communication": "Mededeling // Over te nemen vermelding // Kenmerk",
        "do_advanced": "Wij vragen u om ons dit voorschot van {total}[ uiterlijk op {due}] terug "
                       "te betalen door storting op rekening {iban}[ (BIC {bic})][ van "
                       "{beneficiary}][, met de mededeling {communication}]. // Gelieve dit "
                       "voorschot aan te zuiveren: wij verwachten {total}[ tegen {due}]. Onze "
                       "derdenrekening is {iban}[ (BIC {bic})][, op naam van {beneficiary}].[ "
                       "Neem {communication} over.]",
        "do_instalments": "Uw stortingen worden op de afgesproken dagen verwacht op rekening "
                          "{iban}[ (BIC {bic})][ van {beneficiary}][; de mededeling is telkens "
                          "{communication}]. // De te gebruiken rekening is {iban}[ ({bic})][, "
                          "houder {beneficiary}].[ Vermeld iedere keer {communication}.]",
        "do_quarter": "Wat wij te veel hebben geïnd, {total}, krijgt u[ op {due}] terug: uw "
                      "rekening {own} wordt ermee gecrediteerd. // Tenzij u dit overschot liever "
                      "als provisie behoudt, gaat {total}[ op {due}] van onze derdenrekening naar "
                      "uw rekening {own}.",
        "do_reduction": "Het voordeel komt u toe: wij geven {total}[ op {due}] door op uw "
                        "rekening {own}. // Het verschil, {total}, wordt u[ tegen {due}] "
                        "uitbetaald op rekening {own}.",
        "do_debit": "Zoals in uw aansluitingsovereenkomst bepaald, halen wij {total}[ op {due}] "
                    "van uw rekening {own} (mandaat {mandate}). // Zorg ervoor dat er[ op {due}] "
                    "genoeg op uw rekening {own} staat: wij innen er {total} via domiciliëring "
                    "(mandaat {mandate}).",
        "do_covered": "Uw provisies waren precies voldoende. Voor deze maand vragen wij geen "
                      "gelden op. // De rekening is in evenwicht, u hoeft dus geen overschrijving "
                      "te doen.",
        "do_settled": "Alles werd tijdig doorgestort. Deze afrekening dient voor uw boekingen en "
                      "vraagt geen storting. // Wij vorderen niets van u: dit document is enkel "
                      "een verantwoordingsstuk.",
        "wages": "De nettolonen ({other}) hebt u zelf aan uw personeel overgeschreven; ze gaan "
                 "niet via deze rekening.",
        "late": "De RSZ past op laattijdige bijdragen een opslag en intresten toe. Voor onze "
                "herinneringen rekenen wij {extra} aan.",
        "news": "De prestaties van de lopende maand geeft u in tegen {services}. Opmerkingen over "
                "deze afrekening ontvangen wij graag tot {remark}.",
        "bye": "Met vriendelijke groeten, // Hartelijke groeten,",
        "who": "Uw dossierbeheerder // Dienst Werkgeversrekeningen",
        "legal": "Erkend sociaal secretariaat voor werkgevers. Onze verbintenissen tegenover de "
                 "RSZ zijn door een borgtocht gewaarborgd.",
    },
    "de": {
        "subject": "Arbeitgeberkonto – Beiträge und Kosten",
        "references": "Anschluss|Abrechnung|Datum|Unternehmensnr.",
        "title_monthly": "Arbeitgeberkonto – {period} // Abrechnung von Beiträgen und Kosten – "
                         "{period}",
        "title_advanced": "Für Ihre Rechnung vorgestreckte Beiträge // Ihr Arbeitgeberkonto weist "
                          "einen Fehlbetrag auf",
        "title_instalments": "Arbeitgeberkonto – Zahlungsplan",
        "title_quarter": "Abschluss: {quarter} // Arbeitgeberkonto – Quartalsabschluss",
        "title_reduction": "Beitragsermäßigung erhalten // Berichtigung Ihrer Beiträge",
        "title_debit": "Arbeitgeberkonto – {period}", "title_covered": "Arbeitgeberkonto – "
                       "{period}",
        "title_settled": "Arbeitgeberkonto – {period} // Abrechnung für Ihre Buchhaltung",
        "hello": "Sehr geehrter Kunde, // Sehr geehrte Damen und Herren,",
        "opening_monthly": "Dies sind die Bewegungen Ihres Kontos im Monat {period}. Was dem LSS "
                           "und dem FÖD Finanzen zusteht, leiten wir innerhalb der gesetzlichen "
                           "Fristen weiter, sobald Sie es uns anvertraut haben. // Nachstehend "
                           "der Stand Ihres Kontos vom {begin} bis zum {end}. Ein Betrag mit "
                           "Minuszeichen ist zu Ihren Gunsten.",
        "opening_advanced": "Mangels ausreichender Rücklage haben wir die Beiträge und den "
                            "Vorabzug für {period} selbst in Ihrem Namen abgeführt. So entgehen "
                            "Sie den Zuschlägen. // Damit Ihre Verpflichtungen rechtzeitig "
                            "erfüllt werden, haben wir dem LSS und dem FÖD Finanzen die folgenden "
                            "Summen vorgestreckt.",
        "opening_instalments": "Wie am {decided} telefonisch besprochen, bestätigen wir Ihnen, "
                               "dass Sie den Saldo Ihres Kontos in vier Teilen zahlen dürfen.",
        "opening_quarter": "Die multifunktionelle Meldung ({quarter}) wurde eingereicht. Die "
                           "Rücklagen, die Sie uns anvertraut haben, übersteigen die tatsächlich "
                           "geschuldeten Beträge.",
        "opening_reduction": "Das LSS hat am {decided} die Zielgruppenermäßigung angenommen, die "
                             "wir für Ihren ersten Arbeitnehmer beantragt hatten. Ihre Beiträge "
                             "wurden wie folgt neu berechnet. // Mit Entscheidung vom {decided} "
                             "wurde Ihnen rückwirkend eine Ermäßigung gewährt. Für Ihr Konto "
                             "ergibt sich daraus Folgendes.",
        "opening_debit": "Dies sind die Bewegungen Ihres Kontos im Monat {period}.",
        "opening_covered": "Dies sind die Bewegungen Ihres Kontos im Monat {period}. Die Beiträge "
                           "werden den Rücklagen entnommen, die Sie uns anvertraut haben.",
        "opening_settled": "Nachstehend finden Sie, was wir im Monat {period} in Ihrem Namen "
                           "weitergeleitet haben, sowie die Gelder, die Sie uns dafür anvertraut "
                           "haben.",
        "head": "Wertstellung|Bewegung|Betrag|Saldo", "plan": "Zahlung|Bis zum|Betrag",
        "carried": "Vortrag der vorigen Abrechnung", "paid": "Ihre Überweisung, erhalten",
        "post1": "LSS-Beiträge", "post2": "Verwaltungskosten inkl. MwSt.",
        "post3": "Berufssteuervorabzug",
        "already_monthly": "Erhaltene Rücklage // Gutschrift: strukturelle Ermäßigung",
        "already_advanced": "Verfügbare Rücklage",
        "already_instalments": "Erste Anzahlung erhalten",
        "already_quarter": "Eingenommene Rücklagen",
        "already_reduction": "Bereits eingenommene Beiträge // Vor der Ermäßigung eingenommen",
        "already_debit": "Gutschrift: strukturelle Ermäßigung", "already_covered": "Erhaltene "
                         "Rücklage",
        "already_settled": "Von Ihnen erhaltene Gelder",
        "left_monthly": "An uns zu zahlender Saldo // Saldo zum {end}",
        "left_advanced": "Von uns vorgestreckt // Fehlbetrag zum {end}",
        "left_instalments": "Zu verteilender Saldo", "left_quarter": "Saldo zu Ihren Gunsten // "
                            "Überschuss",
        "left_reduction": "Saldo zu Ihren Gunsten // An Sie weiterzugeben",
        "left_debit": "Einzuziehender Saldo", "left_covered": "Saldo zum {end}",
        "left_settled": "Saldo zum {end}",
        "vat": "Die Verwaltungskosten enthalten {vat} MwSt. (21 %). Beiträge und Vorabzug "
               "unterliegen nicht der MwSt.",
        "amount": "An uns zu zahlen // Erwartete Zahlung // Mittelabruf",
        "due": "Auf unserem Konto am // Spätestens am // Letzter Termin",
        "iban": "Treuhandkonto // Konto // IBAN", "bic": "BIC // BIC-Code",
        "beneficiary": "Bezeichnung // Auf den Namen // Inhaber",
        "communication": "Mitteilung // Zu übernehmender Vermerk // Zeichen",
        "do_advanced": "Wir bitten Sie, uns diesen Vorschuss von {total}[ spätestens am {due}] "
                       "zurückzuzahlen, und zwar auf das Konto {iban}[ (BIC {bic})][ von "
                       "{beneficiary}][ mit der Mitteilung {communication}]. // Bitte gleichen "
                       "Sie diesen Vorschuss aus: Wir erwarten {total}[ bis zum {due}]. Unser "
                       "Treuhandkonto ist {iban}[ (BIC {bic})][, auf den Namen {beneficiary}].[ "
                       "Übernehmen Sie dabei {communication}.]",
        "do_instalments": "Ihre Zahlungen werden an den vereinbarten Tagen auf dem Konto {iban}[ "
                          "(BIC {bic})][ von {beneficiary}] erwartet[; die Mitteilung lautet "
                          "stets {communication}]. // Zu benutzen ist das Konto {iban}[ ({bic})][, "
                          "Inhaber {beneficiary}].[ Geben Sie jedes Mal {communication} an.]",
        "do_quarter": "Was wir zu viel eingenommen haben, {total}, erhalten Sie[ am {due}] "
                      "zurück: Ihrem Konto {own} wird es gutgeschrieben. // Sofern Sie diesen "
                      "Überschuss nicht lieber als Rücklage behalten, überweisen wir {total}[ "
                      "am {due}] von unserem Treuhandkonto auf Ihr Konto {own}.",
        "do_reduction": "Der Vorteil steht Ihnen zu: Wir geben {total}[ am {due}] auf Ihr Konto "
                        "{own} weiter. // Der Unterschied, {total}, wird Ihnen[ bis zum {due}] "
                        "auf das Konto {own} ausgezahlt.",
        "do_debit": "Wie in Ihrem Anschlussvertrag vorgesehen, buchen wir {total}[ am {due}] von "
                    "Ihrem Konto {own} ab (Mandat {mandate}). // Bitte sorgen Sie[ am {due}] für "
                    "ausreichende Deckung auf Ihrem Konto {own}: Wir ziehen dort {total} per "
                    "Lastschrift ein (Mandat {mandate}).",
        "do_covered": "Ihre Rücklagen haben genau ausgereicht. Für diesen Monat rufen wir keine "
                      "Mittel ab. // Das Konto ist ausgeglichen, Sie brauchen also nichts zu "
                      "überweisen.",
        "do_settled": "Alles wurde rechtzeitig weitergeleitet. Diese Abrechnung ist für Ihre "
                      "Buchungen bestimmt und erfordert keine Zahlung. // Wir fordern nichts von "
                      "Ihnen: Dieses Dokument dient nur als Beleg.",
        "wages": "Die Nettolöhne ({other}) haben Sie selbst an Ihr Personal überwiesen; sie "
                 "laufen nicht über dieses Konto.",
        "late": "Das LSS erhebt auf verspätete Beiträge einen Zuschlag und Zinsen. Für unsere "
                "Mahnungen berechnen wir {extra}.",
        "news": "Die Leistungen des laufenden Monats sind bis zum {services} einzugeben. "
                "Anmerkungen zu dieser Abrechnung nehmen wir bis zum {remark} entgegen.",
        "bye": "Mit freundlichen Grüßen // Freundliche Grüße",
        "who": "Ihr Sachbearbeiter // Dienst Arbeitgeberkonten",
        "legal": "Anerkanntes Sozialsekretariat für Arbeitgeber. Unsere Verpflichtungen gegenüber "
                 "dem LSS sind durch eine Bürgschaft gesichert.",
    },
}
