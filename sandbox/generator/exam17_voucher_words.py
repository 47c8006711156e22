"""The words of an issuer of meal vouchers: orders, bills and credit notes, in the manner of
``exam17_words``."""
from __future__ import annotations

from .exam_wordings import Wordings

VOUCHERS: Wordings = {
    "fr": {
        "subject": "Titres-repas – votre commande",
        "references": "N° de client|N° de document|Date|N° d’entreprise",
        "title_order": "Confirmation de votre commande de titres-repas // Votre commande de "
                       "titres-repas pour {period}",
        "title_invoice": "Facture – titres-repas pour {period}",
        "title_debit": "Facture – titres-repas pour {period}",
        "title_covered": "Votre commande de titres-repas pour {period}",
        "title_settled": "Facture acquittée – titres-repas pour {period}",
        "title_withdrawn": "Note de crédit – commande pour {period} modifiée",
        "title_expired": "Note de crédit – titres-repas périmés",
        "hello": "Cher client, // Madame, Monsieur,",
        "opening_order": "Nous avons bien reçu votre commande pour {people} travailleurs et vous "
                         "en remercions. En voici le détail.",
        "opening_invoice": "Les titres-repas pour {period} ont été chargés le {loaded} sur les "
                           "cartes de vos {people} travailleurs. Veuillez en trouver le décompte "
                           "ci-dessous.",
        "opening_debit": "Les titres-repas pour {period} ont été chargés le {loaded} sur les "
                         "cartes de vos {people} travailleurs. Veuillez en trouver le décompte "
                         "ci-dessous.",
        "opening_covered": "Nous avons bien enregistré votre commande pour {people} travailleurs. "
                           "Votre compte client présentait un crédit, que nous avons utilisé.",
        "opening_settled": "Les titres-repas pour {period} ont été chargés le {loaded} sur les "
                           "cartes de vos {people} travailleurs, après réception de votre "
                           "paiement.",
        "opening_withdrawn": "Comme vous l’avez demandé le {asked}, nous avons retiré de votre "
                             "commande les titres des travailleurs qui ont quitté l’entreprise. "
                             "Le décompte corrigé est le suivant :",
        "opening_expired": "Certains titres-repas de vos travailleurs n’ont pas été utilisés dans "
                           "leur durée de validité de douze mois. Leur contre-valeur vous revient, "
                           "après déduction de nos frais de traitement.",
        "head": "Description|Nombre|Prix unitaire|Montant",
        "row_vouchers": "Titres-repas électroniques, valeur faciale",
        "row_expired": "Titres-repas périmés, valeur faciale",
        "row_fee": "Frais de service, hors TVA", "row_handling": "Frais de traitement, hors TVA",
        "row_vat": "TVA 21 % sur les frais",
        "sum": "Total de la commande", "sum_expired": "Total de la note de crédit",
        "already_order": "Crédit disponible sur votre compte client",
        "already_invoice": "Crédit imputé sur votre compte client",
        "already_debit": "Crédit imputé sur votre compte client",
        "already_covered": "Crédit imputé sur votre compte client",
        "already_settled": "Votre paiement reçu le {prior}",
        "already_withdrawn": "Votre paiement reçu le {prior}",
        "left_order": "Net à payer // Solde à payer", "left_invoice": "Net à payer",
        "left_debit": "Net à encaisser", "left_covered": "Solde", "left_settled": "Solde",
        "left_withdrawn": "Solde en votre faveur",
        "share": "Intervention personnelle à retenir sur les rémunérations : {count} × {worker} = "
                 "{withheld}.\nVotre intervention patronale : {count} × {employer} = {borne}.",
        "step1": "Vérifiez votre commande",
        "step1_text": "Une erreur ? Appelez-nous au {phone} ou modifiez la commande en ligne avant "
                      "de payer.",
        "step2": "Effectuez votre virement // Payez votre commande",
        "step3": "Nous chargeons les cartes",
        "step3_text": "Les titres sont disponibles deux jours ouvrables après la réception de "
                      "votre paiement[ et, si vous respectez l’échéance, au plus tard le {load}].",
        "amount": "Montant // À virer", "due": "Au plus tard le // Échéance",
        "iban": "Sur le compte // IBAN", "bic": "BIC",
        "beneficiary": "Au nom de // Bénéficiaire",
        "communication": "Communication // Avec la communication",
        "when": "pour le {due} // au plus tard le {due}", "no_day": "dès réception",
        "do_invoice": "Nous vous remercions de virer {total} {when} sur notre compte {iban}[ (BIC "
                      "{bic})][ au nom de {beneficiary}][, avec la communication "
                      "{communication}]. // Cette facture de {total} est payable {when}.[ "
                      "Communication à reprendre sur votre virement : {communication}.] Notre "
                      "compte : {iban}[ – {bic}][, au nom de {beneficiary}].",
        "do_debit": "Vous n’avez rien à faire : le montant de {total} sera prélevé[ le {due}] sur "
                    "votre compte {own}, conformément à votre mandat {mandate}. // Nous encaissons "
                    "{total} par domiciliation européenne (mandat {mandate})[ le {due}]. Veillez à "
                    "approvisionner votre compte {own}.",
        "do_covered": "Ce crédit suffit pour toute la commande. Vous ne devez donc effectuer aucun "
                      "virement ; les titres seront chargés dans les deux jours ouvrables.",
        "do_settled": "Cette facture est déjà payée et vous est envoyée pour votre comptabilité. "
                      "// Votre paiement a soldé cette facture : plus rien n’est dû.",
        "do_withdrawn": "Nous vous remboursons {total}. La somme sera créditée[ au plus tard le "
                        "{due}] sur votre compte {own}. // Le solde de {total} vous est restitué[ "
                        "le {due}] sur le compte {own}, à partir duquel la commande avait été "
                        "payée.",
        "do_expired": "Le montant de {total} sera versé[ le {due}] sur votre compte {own}. // Vous "
                      "recevrez {total}[ pour le {due}] par virement sur votre compte {own}, sans "
                      "autre démarche de votre part.",
        "late": "En cas de retard de paiement, tout rappel entraîne {extra} de frais "
                "administratifs.",
        "news": "Au cours des douze derniers mois, les commandes de votre entreprise ont atteint "
                "{higher}. Le relevé par travailleur est disponible dans votre espace client.",
        "legal": "La valeur faciale des titres-repas n’est pas soumise à la TVA. Toute "
                 "contestation doit nous parvenir par écrit dans les huit jours de la date du "
                 "document. Nos conditions générales du {terms} sont d’application.",
    },
    "nl": {
        "subject": "Maaltijdcheques – uw bestelling",
        "references": "Klantnummer|Documentnr.|Datum|Ondernemingsnr.",
        "title_order": "Bevestiging van uw bestelling maaltijdcheques // Uw bestelling "
                       "maaltijdcheques van {period}",
        "title_invoice": "Factuur – maaltijdcheques van {period}",
        "title_debit": "Factuur – maaltijdcheques van {period}",
        "title_covered": "Uw bestelling maaltijdcheques van {period}",
        "title_settled": "Voldane factuur – maaltijdcheques van {period}",
        "title_withdrawn": "Creditnota – bestelling van {period} aangepast",
        "title_expired": "Creditnota – vervallen maaltijdcheques",
        "hello": "Beste klant, // Geachte mevrouw, geachte heer,",
        "opening_order": "Wij hebben uw bestelling voor {people} werknemers goed ontvangen en "
                         "danken u ervoor. Hieronder vindt u de details.",
        "opening_invoice": "De maaltijdcheques van {period} werden op {loaded} op de kaarten van "
                           "uw {people} werknemers geladen. Hieronder vindt u de afrekening.",
        "opening_debit": "De maaltijdcheques van {period} werden op {loaded} op de kaarten van uw "
                         "{people} werknemers geladen. Hieronder vindt u de afrekening.",
        "opening_covered": "Wij hebben uw bestelling voor {people} werknemers geregistreerd. Uw "
                           "klantenrekening vertoonde een tegoed, dat wij hebben gebruikt.",
        "opening_settled": "De maaltijdcheques van {period} werden op {loaded} op de kaarten van "
                           "uw {people} werknemers geladen, na ontvangst van uw betaling.",
        "opening_withdrawn": "Zoals u op {asked} hebt gevraagd, hebben wij de cheques van de "
                             "werknemers die uit dienst zijn, uit uw bestelling gehaald. De "
                             "aangepaste afrekening is als volgt:",
        "opening_expired": "Sommige maaltijdcheques van uw werknemers werden niet gebruikt binnen "
                           "hun geldigheidsduur van twaalf maanden. De tegenwaarde komt u toe, na "
                           "aftrek van onze verwerkingskosten.",
        "head": "Omschrijving|Aantal|Eenheidsprijs|Bedrag",
        "row_vouchers": "Elektronische maaltijdcheques, nominale waarde",
        "row_expired": "Vervallen maaltijdcheques, nominale waarde",
        "row_fee": "Dienstkosten, excl. btw", "row_handling": "Verwerkingskosten, excl. btw",
        "row_vat": "Btw 21 % op de kosten",
        "sum": "Totaal van de bestelling", "sum_expired": "Totaal van de creditnota",
        "already_order": "Beschikbaar tegoed op uw klantenrekening",
        "already_invoice": "Verrekend tegoed van uw klantenrekening",
        "already_debit": "Verrekend tegoed van uw klantenrekening",
        "already_covered": "Verrekend tegoed van uw klantenrekening",
        "already_settled": "Uw betaling ontvangen op {prior}",
        "already_withdrawn": "Uw betaling ontvangen op {prior}",
        "left_order": "Netto te betalen // Te betalen saldo", "left_invoice": "Netto te betalen",
        "left_debit": "Netto te innen", "left_covered": "Saldo", "left_settled": "Saldo",
        "left_withdrawn": "Saldo in uw voordeel",
        "share": "In te houden werknemersbijdrage: {count} × {worker} = {withheld}.\nUw "
                 "werkgeversbijdrage: {count} × {employer} = {borne}.",
        "step1": "Kijk uw bestelling na",
        "step1_text": "Klopt er iets niet? Bel ons op {phone} of pas de bestelling online aan voor "
                      "u betaalt.",
        "step2": "Schrijf het bedrag over // Betaal uw bestelling",
        "step3": "Wij laden de kaarten",
        "step3_text": "De cheques zijn beschikbaar twee werkdagen na ontvangst van uw betaling[ "
                      "en, als u de vervaldag naleeft, ten laatste op {load}].",
        "amount": "Bedrag // Over te schrijven", "due": "Ten laatste op // Vervaldag",
        "iban": "Op rekening // IBAN", "bic": "BIC",
        "beneficiary": "Op naam van // Begunstigde",
        "communication": "Mededeling // Met de mededeling",
        "when": "tegen {due} // ten laatste op {due}", "no_day": "bij ontvangst",
        "do_invoice": "Gelieve {total} {when} over te schrijven op onze rekening {iban}[ (BIC "
                      "{bic})][ op naam van {beneficiary}][, met als mededeling {communication}]. "
                      "// Deze factuur van {total} is {when} betaalbaar.[ Mededeling voor uw "
                      "overschrijving: {communication}.] Onze rekening: {iban}[ – {bic}][, op "
                      "naam van {beneficiary}].",
        "do_debit": "U hoeft niets te doen: het bedrag van {total} wordt[ op {due}] van uw "
                    "rekening {own} afgeschreven, overeenkomstig uw mandaat {mandate}. // Wij "
                    "innen {total} via Europese domiciliëring (mandaat {mandate})[ op {due}]. Zorg "
                    "ervoor dat er genoeg geld op uw rekening {own} staat.",
        "do_covered": "Dit tegoed volstaat voor de hele bestelling. U hoeft dus niets over te "
                      "schrijven; de cheques worden binnen twee werkdagen geladen.",
        "do_settled": "Deze factuur is al betaald en wordt u voor uw boekhouding bezorgd. // Met "
                      "uw betaling is deze factuur vereffend: u bent niets meer verschuldigd.",
        "do_withdrawn": "Wij betalen u {total} terug. De som komt[ ten laatste op {due}] op uw "
                        "rekening {own}. // Het saldo van {total} wordt[ op {due}] teruggestort op "
                        "rekening {own}, waarmee u de bestelling had betaald.",
        "do_expired": "Het bedrag van {total} wordt[ op {due}] op uw rekening {own} gestort. // U "
                      "ontvangt {total}[ tegen {due}] via overschrijving op uw rekening {own}; u "
                      "hoeft daarvoor niets te doen.",
        "late": "Bij laattijdige betaling brengt elke herinnering {extra} administratiekosten mee.",
        "news": "In de voorbije twaalf maanden bestelde uw onderneming voor {higher}. Het "
                "overzicht per werknemer vindt u in uw klantenzone.",
        "legal": "Op de nominale waarde van maaltijdcheques is geen btw verschuldigd. Elke "
                 "betwisting moet ons schriftelijk bereiken binnen acht dagen na de datum van het "
                 "document. Onze algemene voorwaarden van {terms} zijn van toepassing.",
    },
    "de": {
        "subject": "Mahlzeitschecks – Ihre Bestellung",
        "references": "Kundennummer|Beleg Nr.|Datum|Unternehmensnr.",
        "title_order": "Bestätigung Ihrer Bestellung von Mahlzeitschecks // Ihre Bestellung von "
                       "Mahlzeitschecks für {period}",
        "title_invoice": "Rechnung – Mahlzeitschecks für {period}",
        "title_debit": "Rechnung – Mahlzeitschecks für {period}",
        "title_covered": "Ihre Bestellung von Mahlzeitschecks für {period}",
        "title_settled": "Beglichene Rechnung – Mahlzeitschecks für {period}",
        "title_withdrawn": "Gutschrift – Bestellung für {period} geändert",
        "title_expired": "Gutschrift – verfallene Mahlzeitschecks",
        "hello": "Sehr geehrte Kundin, sehr geehrter Kunde, // Sehr geehrte Damen und Herren,",
        "opening_order": "Ihre Bestellung für {people} Arbeitnehmer haben wir erhalten und danken "
                         "Ihnen dafür. Die Einzelheiten lauten wie folgt.",
        "opening_invoice": "Die Mahlzeitschecks für {period} wurden am {loaded} auf die Karten "
                           "Ihrer {people} Arbeitnehmer geladen. Nachstehend finden Sie die "
                           "Abrechnung.",
        "opening_debit": "Die Mahlzeitschecks für {period} wurden am {loaded} auf die Karten Ihrer "
                         "{people} Arbeitnehmer geladen. Nachstehend finden Sie die Abrechnung.",
        "opening_covered": "Ihre Bestellung für {people} Arbeitnehmer haben wir erfasst. Ihr "
                           "Kundenkonto wies ein Guthaben auf, das wir dafür verwendet haben.",
        "opening_settled": "Die Mahlzeitschecks für {period} wurden am {loaded} nach Eingang Ihrer "
                           "Zahlung auf die Karten Ihrer {people} Arbeitnehmer geladen.",
        "opening_withdrawn": "Wie von Ihnen am {asked} gewünscht, haben wir die Schecks der "
                             "ausgeschiedenen Arbeitnehmer aus Ihrer Bestellung gestrichen. Die "
                             "berichtigte Abrechnung lautet:",
        "opening_expired": "Einige Mahlzeitschecks Ihrer Arbeitnehmer wurden innerhalb ihrer "
                           "Gültigkeit von zwölf Monaten nicht verwendet. Der Gegenwert steht "
                           "Ihnen zu, abzüglich unserer Bearbeitungskosten.",
        "head": "Beschreibung|Anzahl|Einzelpreis|Betrag",
        "row_vouchers": "Elektronische Mahlzeitschecks, Nennwert",
        "row_expired": "Verfallene Mahlzeitschecks, Nennwert",
        "row_fee": "Servicekosten, ohne MwSt.", "row_handling": "Bearbeitungskosten, ohne MwSt.",
        "row_vat": "MwSt. 21 % auf die Kosten",
        "sum": "Gesamtbetrag der Bestellung", "sum_expired": "Gesamtbetrag der Gutschrift",
        "already_order": "Verfügbares Guthaben auf Ihrem Kundenkonto",
        "already_invoice": "Verrechnetes Guthaben Ihres Kundenkontos",
        "already_debit": "Verrechnetes Guthaben Ihres Kundenkontos",
        "already_covered": "Verrechnetes Guthaben Ihres Kundenkontos",
        "already_settled": "Ihre am {prior} eingegangene Zahlung",
        "already_withdrawn": "Ihre am {prior} eingegangene Zahlung",
        "left_order": "Netto zu zahlen // Zu zahlender Saldo", "left_invoice": "Netto zu zahlen",
        "left_debit": "Netto einzuziehen", "left_covered": "Saldo", "left_settled": "Saldo",
        "left_withdrawn": "Saldo zu Ihren Gunsten",
        "share": "Vom Lohn einzubehaltender Arbeitnehmeranteil: {count} × {worker} = {withheld}."
                 "\nIhr Arbeitgeberanteil: {count} × {employer} = {borne}.",
        "step1": "Prüfen Sie Ihre Bestellung",
        "step1_text": "Ein Fehler? Rufen Sie uns unter {phone} an oder ändern Sie die Bestellung "
                      "online, bevor Sie zahlen.",
        "step2": "Überweisen Sie den Betrag // Zahlen Sie Ihre Bestellung",
        "step3": "Wir laden die Karten",
        "step3_text": "Die Schecks sind zwei Werktage nach Eingang Ihrer Zahlung verfügbar[ und, "
                      "wenn Sie die Frist einhalten, spätestens am {load}].",
        "amount": "Betrag // Zu überweisen", "due": "Spätestens am // Fälligkeit",
        "iban": "Auf das Konto // IBAN", "bic": "BIC",
        "beneficiary": "Auf den Namen // Empfänger",
        "communication": "Mitteilung // Mit der Mitteilung",
        "when": "bis zum {due} // spätestens am {due}", "no_day": "bei Erhalt",
        "do_invoice": "Bitte überweisen Sie {total} {when} auf unser Konto {iban}[ (BIC {bic})][ "
                      "auf den Namen {beneficiary}][ unter Angabe der Mitteilung {communication}]. "
                      "// Diese Rechnung über {total} ist {when} zahlbar.[ Mitteilung für "
                      "Ihre Überweisung: {communication}.] Unser Konto: {iban}[ – {bic}][, auf "
                      "den Namen {beneficiary}].",
        "do_debit": "Sie brauchen nichts zu tun: Der Betrag von {total} wird[ am {due}] gemäß "
                    "Ihrem Mandat {mandate} von Ihrem Konto {own} abgebucht. // Wir ziehen {total} "
                    "per europäischer Lastschrift ein (Mandat {mandate})[, und zwar am {due}]. "
                    "Bitte sorgen Sie für ausreichende Deckung Ihres Kontos {own}.",
        "do_covered": "Dieses Guthaben reicht für die gesamte Bestellung. Sie brauchen also nichts "
                      "zu überweisen; die Schecks werden binnen zwei Werktagen geladen.",
        "do_settled": "Diese Rechnung ist bereits bezahlt und ist für Ihre Buchhaltung bestimmt. "
                      "// Mit Ihrer Zahlung ist diese Rechnung beglichen: Es ist nichts mehr "
                      "geschuldet.",
        "do_withdrawn": "Wir erstatten Ihnen {total}. Die Summe wird[ spätestens am {due}] Ihrem "
                        "Konto {own} gutgeschrieben. // Der Saldo von {total} wird[ am {due}] auf "
                        "das Konto {own} zurücküberwiesen, von dem die Bestellung bezahlt wurde.",
        "do_expired": "Der Betrag von {total} wird[ am {due}] auf Ihr Konto {own} überwiesen. // "
                      "Sie erhalten {total}[ bis zum {due}] per Überweisung auf Ihr Konto {own}; "
                      "Sie brauchen dafür nichts zu tun.",
        "late": "Bei verspäteter Zahlung fallen je Mahnung {extra} Verwaltungskosten an.",
        "news": "In den letzten zwölf Monaten hat Ihr Unternehmen für {higher} bestellt. Die "
                "Aufstellung je Arbeitnehmer finden Sie in Ihrem Kundenbereich.",
        "legal": "Der Nennwert von Mahlzeitschecks unterliegt nicht der MwSt. Beanstandungen "
                 "müssen binnen acht Tagen ab Datum des Belegs schriftlich bei uns eingehen. Es "
                 "gelten unsere allgemeinen Bedingungen vom {terms}.",
    },
}
