"""The words of the twentieth exam: the bill of a supplier of payment terminals, who withholds its
costs, or a part of them, from what it pays out.

What stands in square brackets is printed where all its figures are there; // parts synonyms, |
lines or columns.
"""
from __future__ import annotations

from .exam_wordings import Wordings

TERMINAL: Wordings = {
    "fr": {
        "subject": "Facture – terminaux de paiement",
        "references": "Commerçant|Facture|Date|N° de TVA",
        "title_monthly": "Votre facture de {period} // Facture mensuelle – {period}",
        "title_debit": "Votre facture de {period} // Facture mensuelle – {period}",
        "title_withheld": "Votre facture de {period} // Facture mensuelle – {period}",
        "title_final": "Décompte final de votre contrat // Fin de contrat – dernière facture",
        "title_rate": "Rectification de vos commissions",
        "title_returned": "Retour d’un terminal : votre décompte",
        "title_bought": "Achat de vos terminaux : paiement échelonné",
        "title_welcome": "Vos premiers frais, couverts par votre bon de bienvenue",
        "hello": "Bonjour,",
        "opening_monthly": "En {period}, vos clients ont réglé {turnover} par carte, que nous vous "
                           "avons versés jour après jour. Voici ce que nos services ont coûté. // "
                           "Voici les frais de vos terminaux pour {period}. Vos encaissements, "
                           "{turnover} au total, vous ont déjà été versés.",
        "opening_debit": "En {period}, vos clients ont réglé {turnover} par carte, que nous vous "
                         "avons versés jour après jour. Voici ce que nos services ont coûté.",
        "opening_withheld": "En {period}, vos clients ont réglé {turnover} par carte. Comme "
                            "convenu, nos frais ont été retenus sur vos versements.",
        "opening_final": "Votre contrat a pris fin le {ended}. Les frais qui restaient à facturer "
                         "sont repris dans ce décompte ; les encaissements jusqu’à cette date vous "
                         "ont été versés.",
        "opening_rate": "En {period}, une commission trop élevée a été appliquée à vos "
                        "transactions. Nous vous prions de nous en excuser. Voici les frais "
                        "recalculés au tarif de votre contrat.",
        "opening_returned": "Nous avons bien reçu le terminal que vous nous avez renvoyé le "
                            "{ended}. Sa location a pourtant encore été retenue sur vos versements "
                            "de {period}. Voici les frais réellement dus.",
        "opening_bought": "Merci pour votre commande du {ordered}. Vos terminaux ont été livrés le "
                          "{ended}. Comme convenu, vous payez en trois mensualités.",
        "opening_welcome": "Bienvenue ! Voici les frais de votre premier mois, {period}. Votre bon "
                           "de bienvenue en est déduit.",
        "head": "Description|Quantité|Montant TVAC",
        "rows_used": "Location et entretien des terminaux|Commissions sur transactions|"
                     "Connexion mobile et accessoires",
        "rows_bought": "Terminaux portables|Installation et formation|Stations de recharge",
        "sum": "Total de la facture // Total TVAC",
        "tax": "dont TVA 21 % // TVA 21 % comprise dans ce total",
        "exempt": "Les commissions sur transactions sont exemptées de TVA (article 44, § 3, du "
                  "Code de la TVA).",
        "already_to_pay": "Déjà retenu sur vos versements // Retenu sur vos encaissements",
        "left_to_pay": "Solde à payer // Reste à payer",
        "already_final": "Retenu sur vos derniers versements",
        "left_final": "Solde à payer // Reste à payer",
        "already_refund": "Déjà retenu sur vos versements // Retenu sur vos encaissements",
        "left_refund": "Retenu en trop // Solde en votre faveur",
        "already_direct_debit": "Déjà retenu sur vos versements // Retenu sur vos encaissements",
        "left_direct_debit": "Solde",
        "already_nothing": "Déjà retenu sur vos versements // Retenu sur vos encaissements",
        "left_nothing": "Solde",
        "already_welcome": "Bon de bienvenue",
        "left_welcome": "Solde",
        "already_instalments": "Acompte payé à la commande",
        "left_instalments": "Solde à payer // Reste à payer",
        "do_title": "Paiement // Que devez-vous faire ?",
        "to_pay": "Veuillez verser {total}[ au plus tard le {due}] sur le compte {iban}[ (BIC "
                  "{bic})][, au nom de {beneficiary}][, avec la communication {communication}]. // "
                  "Nous attendons votre virement de {total}[ pour le {due}]. Numéro de compte : "
                  "{iban}[ (BIC {bic})].[ Titulaire : {beneficiary}.][ Communication : "
                  "{communication}.] // Le montant de {total} est payable par virement[, au plus "
                  "tard le {due},] au compte {iban}[ ({bic})][ de {beneficiary}].[ Mentionnez "
                  "{communication} comme communication.]",
        "instalments": "Veuillez verser chaque mensualité à sa date sur le compte {iban}[ (BIC "
                       "{bic})][, au nom de {beneficiary}].[ Reprenez chaque fois la communication "
                       "{communication}.] // Les trois virements se font au compte {iban}[ "
                       "({bic})][ de {beneficiary}][, avec la communication {communication}].",
        "plan": "Mensualité|À payer le|Montant",
        "rate": "Nous vous remboursons {total}[ le {due}] sur votre compte {own}. Cette somme "
                "apparaîtra séparément de vos encaissements.",
        "returned": "La somme de {total}, retenue en trop, vous sera versée[ le {due}] sur votre "
                    "compte {own}. // Vous récupérez {total} : le virement sur votre compte {own} "
                    "est prévu[ pour le {due}] sans démarche de votre part.",
        "debit": "Le montant de {total} sera prélevé[ le {due}] sur votre compte {own}, en vertu "
                 "de "
                 "votre mandat {mandate}. Vous ne devez rien faire. // Nous encaissons {total}[ le "
                 "{due}] par domiciliation sur votre compte {own} (mandat {mandate}). Merci de ne "
                 "pas effectuer de virement.",
        "withheld": "Tout a déjà été retenu sur vos versements : il n’y a plus rien à payer. // "
                    "Cette facture est entièrement compensée. N’effectuez aucun paiement.",
        "welcome": "Le bon couvre tous les frais de ce mois : vous ne devez rien payer.",
        "late": "En cas de retard, des frais de rappel de {extra} sont dus.",
        "news": "Votre facture précédente s’élevait à {other}. Le détail de vos transactions se "
                "trouve dans votre espace client.",
        "news_bought": "Au comptant, vous auriez payé le même prix : l’échelonnement est gratuit. "
                       "La garantie court jusqu’au {warranty}.",
        "bye": "Votre équipe Clients",
    },
    "nl": {
        "subject": "Factuur – betaalterminals",
        "references": "Handelaar|Factuur|Datum|Btw-nummer",
        "title_monthly": "Uw factuur van {period} // Maandfactuur – {period}",
        "title_debit": "Uw factuur van {period} // Maandfactuur – {period}",
        "title_withheld": "Uw factuur van {period} // Maandfactuur – {period}",
        "title_final": "Eindafrekening van uw contract // Einde contract – laatste factuur",
        "title_rate": "Rechtzetting van uw commissies",
        "title_returned": "Terminal teruggestuurd: uw afrekening",
        "title_bought": "Aankoop van uw terminals: gespreide betaling",
        "title_welcome": "Uw eerste kosten, gedekt door uw welkomstbon",
        "hello": "Beste klant,",
        "opening_monthly": "In {period} betaalden uw klanten {turnover} met de kaart. Dat bedrag "
                           "stortten wij dag na dag aan u door. Dit hebben onze diensten gekost. "
                           "// Dit zijn de kosten van uw terminals voor {period}. Uw ontvangsten, "
                           "samen {turnover}, werden u al doorgestort.",
        "opening_debit": "In {period} betaalden uw klanten {turnover} met de kaart. Dat bedrag "
                         "stortten wij dag na dag aan u door. Dit hebben onze diensten gekost.",
        "opening_withheld": "In {period} betaalden uw klanten {turnover} met de kaart. Zoals "
                            "afgesproken werden onze kosten op de doorstortingen ingehouden.",
        "opening_final": "Uw contract is op {ended} afgelopen. De kosten die nog aan te rekenen "
                         "waren, vindt u in deze afrekening; de ontvangsten tot die datum werden u "
                         "doorgestort.",
        "opening_rate": "In {period} werd op uw transacties een te hoge commissie toegepast. Onze "
                        "excuses daarvoor. Hieronder staan de kosten, herberekend volgens het "
                        "tarief van uw contract.",
        "opening_returned": "Wij hebben de terminal ontvangen die u op {ended} terugstuurde. De "
                            "huur ervan werd in {period} toch nog op uw doorstortingen ingehouden. "
                            "Dit zijn de kosten die u werkelijk verschuldigd bent.",
        "opening_bought": "Bedankt voor uw bestelling van {ordered}. Uw terminals werden geleverd "
                          "op {ended}. Zoals afgesproken betaalt u in drie keer.",
        "opening_welcome": "Welkom! Dit zijn de kosten van uw eerste maand, {period}. Uw "
                           "welkomstbon is ervan afgetrokken.",
        "head": "Omschrijving|Aantal|Bedrag incl. btw",
        "rows_used": "Huur en onderhoud van de terminals|Commissies op transacties|"
                     "Mobiele verbinding en toebehoren",
        "rows_bought": "Draagbare terminals|Installatie en opleiding|Oplaadstations",
        "sum": "Totaal van de factuur // Totaal incl. btw",
        "tax": "waarvan 21 % btw // 21 % btw begrepen in dit totaal",
        "exempt": "Commissies op transacties zijn vrijgesteld van btw (artikel 44, § 3, van het "
                  "Btw-Wetboek).",
        "already_to_pay": "Al ingehouden op uw doorstortingen // Ingehouden op uw ontvangsten",
        "left_to_pay": "Te betalen saldo // Nog te betalen",
        "already_final": "Ingehouden op uw laatste doorstortingen",
        "left_final": "Te betalen saldo // Nog te betalen",
        "already_refund": "Al ingehouden op uw doorstortingen // Ingehouden op uw ontvangsten",
        "left_refund": "Te veel ingehouden // Saldo in uw voordeel",
        "already_direct_debit": "Al ingehouden op uw doorstortingen // Ingehouden op uw "
                                "ontvangsten",
        "left_direct_debit": "Saldo",
        "already_nothing": "Al ingehouden op uw doorstortingen // Ingehouden op uw ontvangsten",
        "left_nothing": "Saldo",
        "already_welcome": "Welkomstbon",
        "left_welcome": "Saldo",
        "already_instalments": "Voorschot betaald bij de bestelling",
        "left_instalments": "Te betalen saldo // Nog te betalen",
        "do_title": "Betaling // Wat moet u doen?",
        "to_pay": "Gelieve {total}[ ten laatste op {due}] te storten op rekening {iban}[ (BIC "
                  "{bic})][, op naam van {beneficiary}][, met de mededeling {communication}]. // "
                  "Wij verwachten uw overschrijving van {total}[ tegen {due}]. Rekeningnummer: "
                  "{iban}[ (BIC {bic})].[ Titularis: {beneficiary}.][ Mededeling: "
                  "{communication}.] // Het bedrag van {total} is[ uiterlijk op {due}] te betalen "
                  "via overschrijving op rekening {iban}[ ({bic})][ van {beneficiary}].[ Vermeld "
                  "{communication} als mededeling.]",
        "instalments": "Gelieve elke maandelijkse schijf op haar datum te storten op rekening "
                       "{iban}[ (BIC {bic})][, op naam van {beneficiary}].[ Vermeld telkens de "
                       "mededeling {communication}.] // De drie overschrijvingen doet u op "
                       "rekening {iban}[ ({bic})][ van {beneficiary}][, met de mededeling "
                       "{communication}].",
        "plan": "Schijf|Te betalen op|Bedrag",
        "rate": "Wij betalen u {total}[ op {due}] terug op uw rekening {own}. Die som verschijnt "
                "apart van uw ontvangsten.",
        "returned": "De te veel ingehouden som van {total} wordt[ op {due}] op uw rekening {own} "
                    "gestort. // U krijgt {total} terug: de overschrijving op uw rekening {own} is "
                    "gepland[ op {due}] en u hoeft daarvoor niets te doen.",
        "debit": "Het bedrag van {total} gaat[ op {due}] van uw rekening {own}, krachtens uw "
                 "mandaat "
                 "{mandate}. U hoeft niets te doen. // Wij innen {total}[ op {due}] via "
                 "domiciliëring van uw rekening {own} (mandaat {mandate}). Gelieve zelf niets over "
                 "te schrijven.",
        "withheld": "Alles werd al op uw doorstortingen ingehouden: er valt niets meer te betalen. "
                    "// Deze factuur is volledig verrekend. Gelieve niets te betalen.",
        "welcome": "De bon dekt alle kosten van deze maand: u hoeft niets te betalen.",
        "late": "Bij laattijdige betaling rekenen wij {extra} herinneringskosten aan.",
        "news": "Uw vorige factuur bedroeg {other}. De details van uw transacties vindt u in uw "
                "klantenzone.",
        "news_bought": "Contant had u dezelfde prijs betaald: de spreiding is gratis. De waarborg "
                       "loopt tot {warranty}.",
        "bye": "Uw klantenteam",
    },
    "de": {
        "subject": "Rechnung – Zahlungsterminals",
        "references": "Händler|Rechnung|Datum|MwSt.-Nummer",
        "title_monthly": "Ihre Rechnung für {period} // Monatsrechnung – {period}",
        "title_debit": "Ihre Rechnung für {period} // Monatsrechnung – {period}",
        "title_withheld": "Ihre Rechnung für {period} // Monatsrechnung – {period}",
        "title_final": "Endabrechnung Ihres Vertrags // Vertragsende – letzte Rechnung",
        "title_rate": "Berichtigung Ihrer Provisionen",
        "title_returned": "Rückgabe eines Terminals: Ihre Abrechnung",
        "title_bought": "Kauf Ihrer Terminals: Zahlung in Raten",
        "title_welcome": "Ihre ersten Kosten, gedeckt durch Ihren Willkommensgutschein",
        "hello": "Guten Tag,",
        "opening_monthly": "Im {period} haben Ihre Kunden {turnover} mit der Karte bezahlt. Diesen "
                           "Betrag haben wir Ihnen Tag für Tag ausgezahlt. Unsere Dienste haben "
                           "Folgendes gekostet. // Dies sind die Kosten Ihrer Terminals für "
                           "{period}. Ihre Einnahmen, zusammen {turnover}, wurden Ihnen bereits "
                           "ausgezahlt.",
        "opening_debit": "Im {period} haben Ihre Kunden {turnover} mit der Karte bezahlt. Diesen "
                         "Betrag haben wir Ihnen Tag für Tag ausgezahlt. Unsere Dienste haben "
                         "Folgendes gekostet.",
        "opening_withheld": "Im {period} haben Ihre Kunden {turnover} mit der Karte bezahlt. Wie "
                            "vereinbart wurden unsere Kosten von Ihren Auszahlungen einbehalten.",
        "opening_final": "Ihr Vertrag ist am {ended} abgelaufen. Die noch zu berechnenden Kosten "
                         "stehen in dieser Abrechnung; die Einnahmen bis zu diesem Tag wurden "
                         "Ihnen ausgezahlt.",
        "opening_rate": "Im {period} wurde auf Ihre Transaktionen eine zu hohe Provision "
                        "angewandt. Wir bitten um Entschuldigung. Nachstehend die Kosten, neu "
                        "berechnet nach dem Tarif Ihres Vertrags.",
        "opening_returned": "Wir haben das Terminal erhalten, das Sie am {ended} zurückgeschickt "
                            "haben. Die Miete dafür wurde im {period} dennoch von Ihren "
                            "Auszahlungen einbehalten. Dies sind die tatsächlichen Kosten.",
        "opening_bought": "Vielen Dank für Ihre Bestellung vom {ordered}. Ihre Terminals wurden am "
                          "{ended} geliefert. Wie vereinbart zahlen Sie in drei Raten.",
        "opening_welcome": "Willkommen! Dies sind die Kosten Ihres ersten Monats, {period}. Ihr "
                           "Willkommensgutschein ist davon abgezogen.",
        "head": "Beschreibung|Menge|Betrag inkl. MwSt.",
        "rows_used": "Miete und Wartung der Terminals|Provisionen auf Transaktionen|"
                     "Mobilfunk und Zubehör",
        "rows_bought": "Tragbare Terminals|Installation und Schulung|Ladestationen",
        "sum": "Rechnungsbetrag // Gesamt inkl. MwSt.",
        "tax": "davon 21 % MwSt. // 21 % MwSt. darin enthalten",
        "exempt": "Provisionen auf Transaktionen sind von der MwSt. befreit (Artikel 44 § 3 des "
                  "Mehrwertsteuergesetzbuches).",
        "already_to_pay": "Bereits von Ihren Auszahlungen einbehalten // Von Ihren Einnahmen "
                          "einbehalten",
        "left_to_pay": "Zu zahlender Saldo // Noch zu zahlen",
        "already_final": "Von Ihren letzten Auszahlungen einbehalten",
        "left_final": "Zu zahlender Saldo // Noch zu zahlen",
        "already_refund": "Bereits von Ihren Auszahlungen einbehalten // Von Ihren Einnahmen "
                          "einbehalten",
        "left_refund": "Zu viel einbehalten // Saldo zu Ihren Gunsten",
        "already_direct_debit": "Bereits von Ihren Auszahlungen einbehalten // Von Ihren "
                                "Einnahmen einbehalten",
        "left_direct_debit": "Saldo",
        "already_nothing": "Bereits von Ihren Auszahlungen einbehalten // Von Ihren Einnahmen "
                           "einbehalten",
        "left_nothing": "Saldo",
        "already_welcome": "Willkommensgutschein",
        "left_welcome": "Saldo",
        "already_instalments": "Bei der Bestellung gezahlte Anzahlung",
        "left_instalments": "Zu zahlender Saldo // Noch zu zahlen",
        "do_title": "Zahlung // Was ist zu tun?",
        "to_pay": "Bitte überweisen Sie {total}[ spätestens am {due}] auf das Konto {iban}[ (BIC "
                  "{bic})][, lautend auf {beneficiary}][, mit der Mitteilung {communication}]. // "
                  "Wir erwarten Ihre Überweisung von {total}[ bis zum {due}]. Kontonummer: "
                  "{iban}[ (BIC {bic})].[ Inhaber: {beneficiary}.][ Mitteilung: "
                  "{communication}.] // Der Betrag von {total} ist[ spätestens am {due}] per "
                  "Überweisung auf das Konto {iban}[ ({bic})][ von {beneficiary}] zu zahlen.[ "
                  "Geben Sie {communication} als Mitteilung an.]",
        "instalments": "Bitte überweisen Sie jede Monatsrate an ihrem Datum auf das Konto {iban}[ "
                       "(BIC {bic})][, lautend auf {beneficiary}].[ Geben Sie jedes Mal die "
                       "Mitteilung {communication} an.] // Die drei Überweisungen gehen auf das "
                       "Konto {iban}[ ({bic})][ von {beneficiary}][, mit der Mitteilung "
                       "{communication}].",
        "plan": "Rate|Zu zahlen am|Betrag",
        "rate": "Wir erstatten Ihnen {total}[ am {due}] auf Ihr Konto {own}. Diese Summe erscheint "
                "getrennt von Ihren Einnahmen.",
        "returned": "Die zu viel einbehaltene Summe von {total} wird[ am {due}] auf Ihr Konto "
                    "{own} überwiesen. // Sie bekommen {total} zurück: Die Überweisung auf Ihr "
                    "Konto {own} ist[ für den {due}] vorgesehen, ohne dass Sie etwas tun müssen.",
        "debit": "Der Betrag von {total} wird[ am {due}] aufgrund Ihres Mandats {mandate} von "
                 "Ihrem "
                 "Konto {own} abgebucht. Sie brauchen nichts zu tun. // Wir ziehen {total}[ am "
                 "{due}] per Domizilierung von Ihrem Konto {own} ein (Mandat {mandate}). Bitte "
                 "überweisen Sie nichts.",
        "withheld": "Alles wurde bereits von Ihren Auszahlungen einbehalten: Es ist nichts mehr zu "
                    "zahlen. // Diese Rechnung ist vollständig verrechnet. Bitte zahlen Sie "
                    "nichts.",
        "welcome": "Der Gutschein deckt alle Kosten dieses Monats: Sie brauchen nichts zu zahlen.",
        "late": "Bei verspäteter Zahlung fallen {extra} Mahnkosten an.",
        "news": "Ihre vorige Rechnung belief sich auf {other}. Die Einzelheiten Ihrer "
                "Transaktionen finden Sie in Ihrem Kundenbereich.",
        "news_bought": "Bei Barzahlung hätten Sie denselben Preis gezahlt: Die Ratenzahlung ist "
                       "kostenlos. Die Garantie läuft bis zum {warranty}.",
        "bye": "Ihr Kundenteam",
    },
}
