"""The words of the fourteenth exam's second letter: the account that a company holds with a vehicle
inspection association for its fleet.

What stands in square brackets is printed where all its figures are there; // parts synonyms, |
lines or columns.
"""
from __future__ import annotations

from .exam_wordings import Wordings

INSPECTION: Wordings = {
    "fr": {
        "subject": "Relevé de votre compte – contrôle technique",
        "references": "Compte client|Document|Établi le|N° d’entreprise",
        "title_statement": "Relevé de compte // Relevé mensuel de vos contrôles",
        "title_reminder": "Rappel – relevés ouverts // Relevés en souffrance",
        "title_debit": "Relevé de compte", "title_closed": "Clôture de votre compte",
        "title_surplus": "Relevé de compte – versement excédentaire",
        "title_covered": "Relevé de compte", "title_counter": "Relevé de compte – pour information",
        "opening_statement": "Les véhicules de votre société ont été présentés dans nos stations "
                             "du {begin} au {end}. Les mouvements de votre compte sont les "
                             "suivants. // Voici la situation de votre compte, arrêtée au {end}. "
                             "Le détail par véhicule figure dans votre espace en ligne.",
        "opening_reminder": "Sauf erreur de notre part, les relevés énumérés ci-après n’ont pas "
                            "encore été honorés, malgré notre lettre du {first}. Les paiements "
                            "reçus jusqu’au {end} ont été pris en considération. // Lors de la "
                            "vérification de votre compte au {end}, nous avons constaté que les "
                            "relevés suivants restent ouverts.",
        "opening_debit": "Les véhicules de votre société ont été présentés dans nos stations du "
                         "{begin} au {end}. Les mouvements de votre compte sont les suivants.",
        "opening_closed": "Comme vous l’avez demandé, votre compte a été fermé au {end}. Les "
                          "derniers contrôles ont été imputés sur la provision que vous aviez "
                          "constituée.",
        "opening_surplus": "En vérifiant votre compte au {end}, nous avons constaté que votre "
                           "versement dépasse le prix des contrôles effectués.",
        "opening_covered": "Voici la situation de votre compte, arrêtée au {end}. Les contrôles "
                           "sont imputés sur la provision que vous avez constituée.",
        "opening_counter": "Voici les contrôles effectués du {begin} au {end} pour votre société, "
                           "avec ce que vos chauffeurs ont acquitté par carte en station.",
        "head": "Date|Mouvement|Débit|Crédit", "head_listed": "Date|Relevé|Montant",
        "carried": "Solde de votre relevé précédent",
        "paid": "Votre paiement, avec nos remerciements",
        "post1": "contrôle périodique", "post2": "contrôle partiel après refus",
        "post3": "contrôle avant immatriculation",
        "listed": "Relevé {serial}", "sum": "Totaux", "sum_listed": "Total des relevés",
        "already_statement": "Acompte reçu // Versement reçu en compte",
        "already_reminder": "Paiement partiel reçu // Déjà reçu sur ces relevés",
        "already_debit": "Versement reçu en compte", "already_closed": "Provision constituée",
        "already_surplus": "Versement reçu en compte", "already_covered": "Imputé sur la provision",
        "already_counter": "Payé par carte en station",
        "left_statement": "Solde en notre faveur // Solde au {end}",
        "left_reminder": "Reste ouvert // Solde exigible",
        "left_debit": "Solde en notre faveur", "left_closed": "Solde en votre faveur",
        "left_surplus": "Solde en votre faveur // Excédent",
        "left_covered": "Solde", "left_counter": "Solde",
        "vat": "TVA de 21 % comprise dans les contrôles de la période : {vat}.",
        "form": "Comment régler ce solde ? // Règlement",
        "amount": "Nous attendons // Somme à régler // Montant",
        "due": "Règlement au plus tard le // À recevoir pour le // Date d’échéance",
        "iban": "Notre compte // Compte à créditer // N° IBAN", "bic": "Code BIC // BIC",
        "beneficiary": "Ouvert au nom de // Intitulé du compte // Bénéficiaire",
        "communication": "Communication à reproduire // Mention obligatoire // Communication",
        "do_reminder": "Nous vous demandons de régulariser cette situation[ pour le {due}] en "
                       "créditant de {total} notre compte {iban}[ (BIC {bic})][, intitulé "
                       "{beneficiary}].[ Reproduisez la communication {communication}.] // Pour "
                       "que votre compte reste ouvert, {total} doivent nous parvenir[ le {due} au "
                       "plus tard] sur le compte {iban}[ – {bic} –][ au nom de {beneficiary}][, "
                       "assortis de la mention {communication}].",
        "do_debit": "La domiciliation que vous nous avez accordée (mandat {mandate}) sera "
                    "utilisée : votre compte {own} sera débité de {total}[ en date du {due}]. // "
                    "Ce solde de {total} est encaissé d’office[ le {due}] par le débit de votre "
                    "compte {own} (mandat {mandate}) : vous n’avez aucune démarche à faire.",
        "do_closed": "La partie inutilisée de votre provision, soit {total}, vous est restituée[ "
                     "le {due}] par virement sur le compte {own}. // Nous vous rendons {total}. "
                     "Notre virement parviendra sur votre compte {own}[ pour le {due}].",
        "do_surplus": "Nous vous rembourserons cet excédent de {total}[ le {due}] sur le compte "
                      "{own}, dont provenait votre versement. // Sauf avis contraire de votre "
                      "part, {total} seront reversés[ le {due}] sur votre compte {own}.",
        "do_covered": "Votre provision a suffi pour tous les contrôles de la période. Vous n’avez "
                      "pas de versement à effectuer. // Le compte étant en équilibre, aucune "
                      "somme ne vous est demandée.",
        "do_counter": "Tous les contrôles ont été payés sur place : ce relevé ne sert qu’à votre "
                      "comptabilité. // Votre compte ne présente plus aucun solde. Le présent "
                      "relevé tient lieu de justificatif et ne doit pas être payé.",
        "late": "Un solde non réglé à temps donne lieu à {extra} de frais par rappel et, après un "
                "second rappel, au paiement comptant en station.",
        "news": "Pour mémoire : le véhicule {plate} est à présenter au contrôle périodique avant "
                "le {visit}.",
        "legal": "Remarques sur ce document : par écrit, avant le {appeal}. Nos tarifs sont ceux "
                 "fixés par arrêté du gouvernement régional.",
        "who": "Service Comptes clients // Comptabilité clients",
    },
    "nl": {
        "subject": "Uittreksel van uw rekening – technische keuring",
        "references": "Klantenrekening|Document|Opgesteld op|Ondernemingsnr.",
        "title_statement": "Rekeningoverzicht // Maandoverzicht van uw keuringen",
        "title_reminder": "Herinnering – openstaande overzichten // Onbetaalde overzichten",
        "title_debit": "Rekeningoverzicht", "title_closed": "Afsluiting van uw rekening",
        "title_surplus": "Rekeningoverzicht – te hoge storting",
        "title_covered": "Rekeningoverzicht", "title_counter": "Rekeningoverzicht – ter informatie",
        "opening_statement": "De voertuigen van uw vennootschap werden van {begin} tot {end} in "
                             "onze stations aangeboden. Uw rekening vertoont de volgende "
                             "bewegingen. // Dit is de toestand van uw rekening op {end}. Het "
                             "detail per voertuig vindt u op uw onlineruimte.",
        "opening_reminder": "Behoudens vergissing van onzentwege werden de hierna vermelde "
                            "overzichten nog niet vereffend, ondanks onze brief van {first}. Met "
                            "betalingen tot en met {end} is rekening gehouden. // Bij het nazicht "
                            "van uw rekening op {end} stelden wij vast dat de volgende "
                            "overzichten nog openstaan.",
        "opening_debit": "De voertuigen van uw vennootschap werden van {begin} tot {end} in onze "
                         "stations aangeboden. Uw rekening vertoont de volgende bewegingen.",
        "opening_closed": "Zoals u vroeg, werd uw rekening op {end} afgesloten. De laatste "
                          "keuringen werden aangerekend op de provisie die u had aangelegd.",
        "opening_surplus": "Bij het nazicht van uw rekening op {end} stelden wij vast dat uw "
                           "storting hoger is dan de prijs van de uitgevoerde keuringen.",
        "opening_covered": "Dit is de toestand van uw rekening op {end}. De keuringen worden "
                           "aangerekend op de provisie die u hebt aangelegd.",
        "opening_counter": "Dit zijn de keuringen die van {begin} tot {end} voor uw vennootschap "
                           "werden uitgevoerd, met wat uw chauffeurs in het station met de kaart "
                           "hebben voldaan.",
        "head": "Datum|Beweging|Debet|Credit", "head_listed": "Datum|Overzicht|Bedrag",
        "carried": "Saldo van uw vorige overzicht", "paid": "Uw betaling, waarvoor dank",
        "post1": "periodieke keuring", "post2": "gedeeltelijke herkeuring",
        "post3": "keuring vóór inschrijving",
        "listed": "Overzicht {serial}", "sum": "Totalen", "sum_listed": "Totaal van de overzichten",
        "already_statement": "Ontvangen voorschot // Storting op rekening",
        "already_reminder": "Gedeeltelijke betaling // Al ontvangen op deze overzichten",
        "already_debit": "Storting op rekening", "already_closed": "Aangelegde provisie",
        "already_surplus": "Storting op rekening", "already_covered": "Aangerekend op de provisie",
        "already_counter": "Met kaart betaald in het station",
        "left_statement": "Saldo in ons voordeel // Saldo op {end}",
        "left_reminder": "Blijft openstaan // Opeisbaar saldo",
        "left_debit": "Saldo in ons voordeel", "left_closed": "Saldo in uw voordeel",
        "left_surplus": "Saldo in uw voordeel // Overschot",
        "left_covered": "Saldo", "left_counter": "Saldo",
        "vat": "Btw van 21 % begrepen in de keuringen van de periode: {vat}.",
        "form": "Hoe vereffent u dit saldo? // Vereffening",
        "amount": "Wij verwachten // Te vereffenen som // Bedrag",
        "due": "Te vereffenen uiterlijk op // Te ontvangen tegen // Vervaldatum",
        "iban": "Onze rekening // Te crediteren rekening // IBAN-nr.", "bic": "BIC-code // BIC",
        "beneficiary": "Geopend op naam van // Titel van de rekening // Begunstigde",
        "communication": "Over te nemen mededeling // Verplichte vermelding // Mededeling",
        "do_reminder": "Wij vragen u deze toestand[ tegen {due}] te regulariseren door onze "
                       "rekening {iban}[ (BIC {bic})][ op naam van {beneficiary}] te crediteren "
                       "met {total}.[ Neem de mededeling {communication} over.] // Opdat uw "
                       "rekening open blijft, moet {total}[ uiterlijk op {due}] toekomen op "
                       "rekening {iban}[ – {bic} –][ van {beneficiary}][, voorzien van de "
                       "vermelding {communication}].",
        "do_debit": "De domiciliëring die u ons verleende (mandaat {mandate}), wordt gebruikt: uw "
                    "rekening {own} wordt[ op datum van {due}] gedebiteerd met {total}. // Dit "
                    "saldo van {total} wordt[ op {due}] ambtshalve geïnd van uw rekening {own} "
                    "(mandaat {mandate}): u hoeft zelf niets te ondernemen.",
        "do_closed": "Het ongebruikte deel van uw provisie, namelijk {total}, wordt u[ op {due}] "
                     "teruggegeven via overschrijving op rekening {own}. // Wij geven u {total} "
                     "terug. Onze overschrijving komt[ tegen {due}] toe op uw rekening {own}.",
        "do_surplus": "Wij betalen u dit overschot van {total}[ op {due}] terug op rekening "
                      "{own}, waarvan uw storting kwam. // Behoudens tegenbericht van u wordt "
                      "{total}[ op {due}] op uw rekening {own} teruggestort.",
        "do_covered": "Uw provisie volstond voor alle keuringen van de periode. U hoeft geen "
                      "storting uit te voeren. // Omdat de rekening in evenwicht is, wordt u geen "
                      "enkele som gevraagd.",
        "do_counter": "Alle keuringen werden ter plaatse betaald: dit overzicht dient enkel voor "
                      "uw boekhouding. // Uw rekening vertoont geen saldo meer. Dit overzicht "
                      "geldt als bewijsstuk en moet niet worden betaald.",
        "late": "Een saldo dat niet op tijd is vereffend, kost {extra} per herinnering en leidt "
                "na een tweede herinnering tot contante betaling in het station.",
        "news": "Ter herinnering: voertuig {plate} moet vóór {visit} voor de periodieke keuring "
                "worden aangeboden.",
        "legal": "Opmerkingen over dit document: schriftelijk, vóór {appeal}. Onze tarieven zijn "
                 "die van het besluit van de gewestregering.",
        "who": "Dienst Klantenrekeningen // Klantenboekhouding",
    },
    "de": {
        "subject": "Auszug Ihres Kontos – technische Fahrzeugkontrolle",
        "references": "Kundenkonto|Dokument|Erstellt am|Unternehmensnr.",
        "title_statement": "Kontoaufstellung // Monatsaufstellung Ihrer Kontrollen",
        "title_reminder": "Erinnerung – offene Aufstellungen // Unbeglichene Aufstellungen",
        "title_debit": "Kontoaufstellung", "title_closed": "Abschluss Ihres Kontos",
        "title_surplus": "Kontoaufstellung – zu hohe Einzahlung",
        "title_covered": "Kontoaufstellung", "title_counter": "Kontoaufstellung – zur Information",
        "opening_statement": "Die Fahrzeuge Ihrer Gesellschaft wurden vom {begin} bis zum {end} "
                             "in unseren Stationen vorgeführt. Ihr Konto weist folgende "
                             "Bewegungen auf. // Dies ist der Stand Ihres Kontos am {end}. Die "
                             "Einzelheiten je Fahrzeug finden Sie in Ihrem Online-Bereich.",
        "opening_reminder": "Sofern uns kein Irrtum unterlaufen ist, wurden die nachstehenden "
                            "Aufstellungen trotz unseres Schreibens vom {first} noch nicht "
                            "beglichen. Zahlungen bis zum {end} sind berücksichtigt. // Bei der "
                            "Prüfung Ihres Kontos am {end} haben wir festgestellt, dass die "
                            "folgenden Aufstellungen noch offen sind.",
        "opening_debit": "Die Fahrzeuge Ihrer Gesellschaft wurden vom {begin} bis zum {end} in "
                         "unseren Stationen vorgeführt. Ihr Konto weist folgende Bewegungen auf.",
        "opening_closed": "Wie gewünscht wurde Ihr Konto zum {end} geschlossen. Die letzten "
                          "Kontrollen wurden mit Ihrer Rücklage verrechnet.",
        "opening_surplus": "Bei der Prüfung Ihres Kontos am {end} haben wir festgestellt, dass "
                           "Ihre Einzahlung den Preis der durchgeführten Kontrollen übersteigt.",
        "opening_covered": "Dies ist der Stand Ihres Kontos am {end}. Die Kontrollen werden mit "
                           "Ihrer Rücklage verrechnet.",
        "opening_counter": "Dies sind die Kontrollen, die vom {begin} bis zum {end} für Ihre "
                           "Gesellschaft durchgeführt wurden, und was Ihre Fahrer in der Station "
                           "mit Karte gezahlt haben.",
        "head": "Datum|Bewegung|Soll|Haben", "head_listed": "Datum|Aufstellung|Betrag",
        "carried": "Saldo Ihrer vorigen Aufstellung", "paid": "Ihre Zahlung, vielen Dank",
        "post1": "periodische Kontrolle", "post2": "Teilkontrolle nach Ablehnung",
        "post3": "Kontrolle vor Zulassung",
        "listed": "Aufstellung {serial}", "sum": "Summen", "sum_listed": "Summe der Aufstellungen",
        "already_statement": "Erhaltene Anzahlung // Einzahlung auf das Konto",
        "already_reminder": "Erhaltene Teilzahlung // Hierauf schon erhalten",
        "already_debit": "Einzahlung auf das Konto", "already_closed": "Gebildete Rücklage",
        "already_surplus": "Einzahlung auf das Konto",
        "already_covered": "Mit der Rücklage verrechnet",
        "already_counter": "In der Station mit Karte gezahlt",
        "left_statement": "Saldo zu unseren Gunsten // Saldo am {end}",
        "left_reminder": "Bleibt offen // Einforderbarer Saldo",
        "left_debit": "Saldo zu unseren Gunsten", "left_closed": "Saldo zu Ihren Gunsten",
        "left_surplus": "Saldo zu Ihren Gunsten // Überschuss",
        "left_covered": "Saldo", "left_counter": "Saldo",
        "vat": "In den Kontrollen des Zeitraums enthaltene MwSt. von 21 %: {vat}.",
        "form": "Wie begleichen Sie diesen Saldo? // Begleichung",
        "amount": "Wir erwarten // Zu begleichende Summe // Betrag",
        "due": "Zu begleichen spätestens am // Eingang bis zum // Fälligkeitsdatum",
        "iban": "Unser Konto // Gutzuschreiben auf // IBAN-Nr.", "bic": "BIC-Code // BIC",
        "beneficiary": "Eröffnet auf den Namen // Bezeichnung des Kontos // Begünstigter",
        "communication": "Zu übernehmende Mitteilung // Pflichtangabe // Mitteilung",
        "do_reminder": "Wir bitten Sie, dies[ bis zum {due}] zu regeln, indem Sie {total} auf "
                       "unser Konto {iban}[ (BIC {bic})][, lautend auf {beneficiary},] "
                       "überweisen.[ Übernehmen Sie die Mitteilung {communication}.] // Damit Ihr "
                       "Konto offen bleibt, müssen {total}[ spätestens am {due}] auf dem Konto "
                       "{iban}[ – {bic} –][ von {beneficiary}] eingehen[, versehen mit der Angabe "
                       "{communication}].",
        "do_debit": "Die Domizilierung, die Sie uns erteilt haben (Mandat {mandate}), wird "
                    "genutzt: Ihr Konto {own} wird[ mit Datum vom {due}] mit {total} belastet. // "
                    "Dieser Saldo von {total} wird[ am {due}] von Amts wegen von Ihrem Konto "
                    "{own} eingezogen (Mandat {mandate}): Sie brauchen nichts zu unternehmen.",
        "do_closed": "Der nicht verbrauchte Teil Ihrer Rücklage, das heißt {total}, wird Ihnen[ "
                     "am {due}] durch Überweisung auf das Konto {own} zurückgegeben. // Wir geben "
                     "Ihnen {total} zurück. Unsere Überweisung geht[ bis zum {due}] auf Ihrem "
                     "Konto {own} ein.",
        "do_surplus": "Wir erstatten Ihnen diesen Überschuss von {total}[ am {due}] auf das Konto "
                      "{own}, von dem Ihre Einzahlung kam. // Sofern Sie uns nichts anderes "
                      "mitteilen, werden {total}[ am {due}] auf Ihr Konto {own} zurücküberwiesen.",
        "do_covered": "Ihre Rücklage hat für alle Kontrollen des Zeitraums gereicht. Sie brauchen "
                      "keine Einzahlung vorzunehmen. // Da das Konto ausgeglichen ist, wird keine "
                      "Summe von Ihnen verlangt.",
        "do_counter": "Alle Kontrollen wurden vor Ort bezahlt: Diese Aufstellung dient nur Ihrer "
                      "Buchhaltung. // Ihr Konto weist keinen Saldo mehr auf. Diese Aufstellung "
                      "gilt als Beleg und ist nicht zu bezahlen.",
        "late": "Ein nicht rechtzeitig beglichener Saldo kostet {extra} je Erinnerung und führt "
                "nach einer zweiten Erinnerung zur Barzahlung in der Station.",
        "news": "Zur Erinnerung: Das Fahrzeug {plate} ist vor dem {visit} zur periodischen "
                "Kontrolle vorzuführen.",
        "legal": "Bemerkungen zu diesem Dokument: schriftlich, vor dem {appeal}. Unsere Tarife "
                 "sind die des Erlasses der Regionalregierung.",
        "who": "Dienst Kundenkonten // Kundenbuchhaltung",
    },
}
