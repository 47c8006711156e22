"""The words of the twelfth exam's second letter: duties and a fine on a lease that came late to be
registered.

What stands in square brackets is printed where all its figures are there; // parts synonyms, |
lines or columns.
"""
from __future__ import annotations

from .exam_wordings import Wordings

REGISTRY: Wordings = {
    "fr": {
        "subject": "Droits d’enregistrement",
        "references": "Dossier|Répertoire|N° d’entreprise|Date d’envoi",
        "title_invitation": "Invitation à payer // Demande de paiement",
        "title_reminder": "Rappel avant poursuites // Dernier avis avant contrainte",
        "title_refund": "Notification de restitution // Décision de restitution",
        "title_annulled": "Annulation d’une invitation à payer",
        "title_settled": "Confirmation de paiement",
        "title_instalments": "Plan de paiement // Facilités de paiement accordées",
        "about": "Droits d’enregistrement – bail commercial du {deed} et son avenant – bien situé "
                 "{place}",
        "hello": "Madame, Monsieur,",
        "opening_invitation": "L’acte sous seing privé dont question ci-dessus a été présenté à "
                              "l’enregistrement le {shown}, après l’expiration du délai légal. Les "
                              "droits et l’amende suivants sont dus :",
        "opening_reminder": "Notre invitation à payer du {first} est restée sans suite[, hormis un "
                            "versement de {already}]. Si votre paiement s’est croisé avec la "
                            "présente, ne tenez pas compte de celle-ci.",
        "opening_refund": "Par votre requête du {asked}, vous contestez la base des droits perçus. "
                          "Cette requête est fondée. Les sommes dues sont fixées comme suit :",
        "opening_annulled": "Le {asked}, vous nous avez demandé de revoir l’invitation à payer du "
                            "{first}. L’examen montre que l’acte avait déjà été enregistré. Cette "
                            "invitation est dès lors annulée.",
        "opening_settled": "Nous avons bien reçu votre paiement pour l’acte dont question "
                           "ci-dessus. Le décompte s’établit comme suit :",
        "opening_instalments": "Par votre lettre du {asked}, vous demandez à pouvoir étaler le "
                               "paiement des sommes suivantes. Nous marquons notre accord.",
        "head": "Nature|Base imposable|Montant",
        "post1": "Bail : droit de 0,20 %", "post2": "Amende pour présentation tardive",
        "post3": "Avenant : droit de 0,20 %", "sum": "Total des droits et de l’amende",
        "already_invitation": "Versé lors de la présentation",
        "already_reminder": "Versement reçu", "already_refund": "Perçu le {shown}",
        "already_annulled": "Annulation", "already_settled": "Paiement reçu le {prior}",
        "already_instalments": "Acompte versé le {prior}",
        "left_to_pay": "Reste à payer // Montant dû", "left_refund": "À restituer",
        "left_nothing": "Reste dû",
        "do_invitation": "Vous pouvez vous acquitter de cette somme comme suit : // Mentions à "
                         "reprendre sur votre ordre de virement :",
        "amount": "Montant // Somme due", "due": "Date limite // À payer au plus tard le",
        "iban": "Compte // Numéro de compte (IBAN)", "bic": "Code BIC",
        "beneficiary": "Bénéficiaire // Titulaire du compte",
        "communication": "Communication // Communication à mentionner",
        "do_reminder": "Nous vous invitons une dernière fois à payer la somme de {total}[, au plus "
                       "tard le {due},] par virement sur le compte {iban}[ (BIC {bic})][ du "
                       "bénéficiaire {beneficiary}][, sous la communication {communication}]. // "
                       "Il vous appartient de faire parvenir {total}[ pour le {due}] sur le compte "
                       "{iban}[, BIC {bic}][, au nom de {beneficiary}][. La communication à "
                       "reprendre est : {communication}].",
        "plan_intro": "La somme de {total} est payable en {count} versements :",
        "plan": "Versement|À payer au plus tard le|Montant",
        "part": "{rank}er versement", "part_more": "{rank}e versement",
        "do_instalments": "Chaque versement est à effectuer sur le compte {iban}[ (BIC {bic})][ de "
                          "{beneficiary}][, avec chaque fois la communication {communication}]. Si "
                          "l’un d’eux n’est pas payé à temps, le solde devient exigible "
                          "immédiatement. // Effectuez vos virements au compte {iban}[, BIC "
                          "{bic}][, titulaire {beneficiary}][, en mentionnant {communication}]. Le "
                          "plan prend fin dès qu’un versement fait défaut.",
        "late_invitation": "À défaut de paiement, une contrainte vous sera signifiée par huissier "
                           "de justice ; les frais, estimés à {costs}, seront à votre charge.",
        "late_reminder": "Sans paiement de votre part, une contrainte sera signifiée par huissier "
                         "de justice, ce qui portera votre dette à environ {with_costs}.",
        "do_refund": "L’excédent de {total} vous sera restitué[ le {due}] par virement sur votre "
                     "compte {own}. // La restitution de {total} est ordonnée. Vous recevrez cette "
                     "somme[ au plus tard le {due}] sur le compte {own}.",
        "do_annulled": "Plus rien n’est dû pour cet acte et vous pouvez classer l’invitation "
                       "initiale. // Veuillez considérer l’invitation du {first} comme nulle et "
                       "non avenue.",
        "do_settled": "Votre dossier est apuré et clôturé. Le relatif de l’enregistrement vous "
                      "parvient par pli séparé.",
        "legal": "Une action en justice peut être introduite devant le tribunal de première "
                 "instance jusqu’au {later}. La remise d’une amende se demande par écrit. Une "
                 "copie de l’acte enregistré coûte {extra}.",
        "who": "Le receveur",
    },
    "nl": {
        "subject": "Registratierechten",
        "references": "Dossier|Repertorium|Ondernemingsnr.|Verzenddatum",
        "title_invitation": "Uitnodiging tot betaling // Verzoek tot betaling",
        "title_reminder": "Herinnering vóór vervolging // Laatste bericht vóór dwangbevel",
        "title_refund": "Kennisgeving van teruggave // Beslissing tot teruggave",
        "title_annulled": "Annulering van een uitnodiging tot betaling",
        "title_settled": "Bevestiging van betaling",
        "title_instalments": "Afbetalingsplan // Toegestane betalingsfaciliteiten",
        "about": "Registratierechten – handelshuurovereenkomst van {deed} en bijvoegsel – goed "
                 "gelegen te {place}",
        "hello": "Geachte heer, mevrouw,",
        "opening_invitation": "De bovenvermelde onderhandse akte werd op {shown} ter registratie "
                              "aangeboden, na het verstrijken van de wettelijke termijn. De "
                              "volgende rechten en boete zijn verschuldigd:",
        "opening_reminder": "Aan onze uitnodiging tot betaling van {first} werd geen gevolg "
                            "gegeven[, behoudens een storting van {already}]. Hebt u intussen "
                            "betaald, dan mag u deze brief als niet geschreven beschouwen.",
        "opening_refund": "Met uw verzoekschrift van {asked} betwist u de grondslag van de geïnde "
                          "rechten. Dat verzoek is gegrond. De verschuldigde sommen worden als "
                          "volgt vastgesteld:",
        "opening_annulled": "Op {asked} vroeg u ons de uitnodiging tot betaling van {first} te "
                            "herzien. Uit het onderzoek blijkt dat de akte al geregistreerd was. "
                            "De uitnodiging wordt dan ook geannuleerd.",
        "opening_settled": "Wij hebben uw betaling voor de bovenvermelde akte goed ontvangen. De "
                           "afrekening ziet er als volgt uit:",
        "opening_instalments": "In uw brief van {asked} vraagt u de betaling van de volgende "
                               "sommen te mogen spreiden. Wij gaan daarmee akkoord.",
        "head": "Aard|Belastbare grondslag|Bedrag",
        "post1": "Huur: recht van 0,20 %", "post2": "Boete wegens laattijdige aanbieding",
        "post3": "Bijvoegsel: recht van 0,20 %", "sum": "Totaal van de rechten en de boete",
        "already_invitation": "Gestort bij de aanbieding",
        "already_reminder": "Ontvangen storting", "already_refund": "Geïnd op {shown}",
        "already_annulled": "Annulering", "already_settled": "Betaling ontvangen op {prior}",
        "already_instalments": "Voorschot gestort op {prior}",
        "left_to_pay": "Nog te betalen // Verschuldigd bedrag", "left_refund": "Terug te geven",
        "left_nothing": "Nog verschuldigd",
        "do_invitation": "U kunt deze som als volgt voldoen: // Te vermelden op uw "
                         "overschrijvingsopdracht:",
        "amount": "Bedrag // Verschuldigde som", "due": "Uiterste datum // Te betalen uiterlijk op",
        "iban": "Rekening // Rekeningnummer (IBAN)", "bic": "BIC-code",
        "beneficiary": "Begunstigde // Houder van de rekening",
        "communication": "Mededeling // Te vermelden mededeling",
        "do_reminder": "Wij nodigen u een laatste maal uit om de som van {total}[ uiterlijk op "
                       "{due}] te betalen door overschrijving op rekening {iban}[ (BIC {bic})][ "
                       "van de begunstigde {beneficiary}][, met de mededeling {communication}]. // "
                       "Het is aan u om {total}[ tegen {due}] te laten toekomen op rekening "
                       "{iban}[, BIC {bic}][, op naam van {beneficiary}][. De over te nemen "
                       "mededeling is: {communication}].",
        "plan_intro": "De som van {total} is betaalbaar in {count} stortingen:",
        "plan": "Storting|Te betalen uiterlijk op|Bedrag",
        "part": "{rank}e storting", "part_more": "{rank}e storting",
        "do_instalments": "Elke storting gebeurt op rekening {iban}[ (BIC {bic})][ van "
                          "{beneficiary}][, telkens met de mededeling {communication}]. Wordt een "
                          "ervan niet op tijd betaald, dan is het saldo onmiddellijk opeisbaar. // "
                          "Verricht uw overschrijvingen op rekening {iban}[, BIC {bic}][, houder "
                          "{beneficiary}][, met vermelding van {communication}]. Het plan vervalt "
                          "zodra een storting uitblijft.",
        "late_invitation": "Bij gebrek aan betaling zal een gerechtsdeurwaarder u een dwangbevel "
                           "betekenen; de kosten, geraamd op {costs}, vallen te uwen laste.",
        "late_reminder": "Blijft uw betaling uit, dan zal een gerechtsdeurwaarder u een dwangbevel "
                         "betekenen, waardoor uw schuld tot ongeveer {with_costs} oploopt.",
        "do_refund": "Het teveel van {total} wordt u[ op {due}] teruggegeven door overschrijving "
                     "op uw rekening {own}. // De teruggave van {total} is bevolen. U ontvangt "
                     "deze som[ uiterlijk op {due}] op rekening {own}.",
        "do_annulled": "Voor deze akte is niets meer verschuldigd en u mag de oorspronkelijke "
                       "uitnodiging klasseren. // Gelieve de uitnodiging van {first} als nietig te "
                       "beschouwen.",
        "do_settled": "Uw dossier is aangezuiverd en afgesloten. Het registratierelaas ontvangt u "
                      "afzonderlijk.",
        "legal": "Een rechtsvordering kan tot {later} worden ingesteld bij de rechtbank van eerste "
                 "aanleg. De kwijtschelding van een boete vraagt u schriftelijk aan. Een afschrift "
                 "van de geregistreerde akte kost {extra}.",
        "who": "De ontvanger",
    },
    "de": {
        "subject": "Registrierungsgebühren",
        "references": "Akte|Repertorium|Unternehmensnr.|Versanddatum",
        "title_invitation": "Zahlungsaufforderung // Aufforderung zur Zahlung",
        "title_reminder": "Mahnung vor Beitreibung // Letzte Mahnung vor dem Zahlungsbefehl",
        "title_refund": "Mitteilung einer Erstattung // Erstattungsbeschluss",
        "title_annulled": "Annullierung einer Zahlungsaufforderung",
        "title_settled": "Zahlungsbestätigung",
        "title_instalments": "Zahlungsplan // Gewährte Zahlungserleichterungen",
        "about": "Registrierungsgebühren – Geschäftsmietvertrag vom {deed} und Nachtrag – Gut "
                 "gelegen {place}",
        "hello": "Sehr geehrte Damen und Herren,",
        "opening_invitation": "Die vorgenannte privatschriftliche Urkunde wurde am {shown} zur "
                              "Registrierung vorgelegt, nach Ablauf der gesetzlichen Frist. Es "
                              "sind folgende Gebühren und folgende Geldbuße geschuldet:",
        "opening_reminder": "Unsere Zahlungsaufforderung vom {first} ist ohne Folge geblieben[, "
                            "abgesehen von einer Zahlung von {already}]. Sollten Sie inzwischen "
                            "gezahlt haben, betrachten Sie dieses Schreiben als gegenstandslos.",
        "opening_refund": "Mit Ihrem Antrag vom {asked} beanstanden Sie die Grundlage der "
                          "erhobenen Gebühren. Der Antrag ist begründet. Die geschuldeten Beträge "
                          "werden wie folgt festgesetzt:",
        "opening_annulled": "Am {asked} haben Sie um Überprüfung der Zahlungsaufforderung vom "
                            "{first} gebeten. Es hat sich herausgestellt, dass die Urkunde bereits "
                            "registriert war. Die Aufforderung wird daher annulliert.",
        "opening_settled": "Ihre Zahlung für die vorgenannte Urkunde ist bei uns eingegangen. Die "
                           "Abrechnung lautet wie folgt:",
        "opening_instalments": "Mit Schreiben vom {asked} bitten Sie darum, die folgenden Beträge "
                               "in Raten zahlen zu dürfen. Wir sind damit einverstanden.",
        "head": "Art|Besteuerungsgrundlage|Betrag",
        "post1": "Mietvertrag: Gebühr von 0,20 %", "post2": "Geldbuße wegen verspäteter Vorlage",
        "post3": "Nachtrag: Gebühr von 0,20 %", "sum": "Gebühren und Geldbuße insgesamt",
        "already_invitation": "Bei der Vorlage gezahlt",
        "already_reminder": "Eingegangene Zahlung", "already_refund": "Am {shown} erhoben",
        "already_annulled": "Annullierung", "already_settled": "Zahlungseingang vom {prior}",
        "already_instalments": "Anzahlung vom {prior}",
        "left_to_pay": "Noch zu zahlen // Geschuldeter Betrag", "left_refund": "Zu erstatten",
        "left_nothing": "Noch geschuldet",
        "do_invitation": "Sie können diesen Betrag wie folgt begleichen: // Angaben für Ihren "
                         "Überweisungsauftrag:",
        "amount": "Betrag // Geschuldete Summe", "due": "Frist // Spätestens zu zahlen am",
        "iban": "Konto // Kontonummer (IBAN)", "bic": "BIC-Code",
        "beneficiary": "Empfänger // Kontoinhaber",
        "communication": "Mitteilung // Anzugebende Mitteilung",
        "do_reminder": "Wir fordern Sie ein letztes Mal auf, den Betrag von {total}[ bis spätestens"
                       " {due}] auf das Konto {iban}[ (BIC {bic})][ des Empfängers {beneficiary}][ "
                       "mit der Mitteilung {communication}] zu überweisen. // Es obliegt Ihnen, "
                       "{total}[ bis zum {due}] auf das Konto {iban}[, BIC {bic}][, lautend auf "
                       "{beneficiary}], zu überweisen.[ Die anzugebende Mitteilung lautet: "
                       "{communication}.]",
        "plan_intro": "Der Betrag von {total} ist in {count} Raten zahlbar:",
        "plan": "Rate|Spätestens zu zahlen am|Betrag",
        "part": "{rank}. Rate", "part_more": "{rank}. Rate",
        "do_instalments": "Jede Rate ist auf das Konto {iban}[ (BIC {bic})][ von {beneficiary}][ "
                          "mit jeweils der Mitteilung {communication}] einzuzahlen. Wird eine Rate "
                          "nicht rechtzeitig gezahlt, so wird der Restbetrag sofort fällig. // "
                          "Überweisen Sie die Raten auf das Konto {iban}[, BIC {bic}][, Inhaber "
                          "{beneficiary}][, unter Angabe von {communication}]. Der Plan verfällt, "
                          "sobald eine Rate ausbleibt.",
        "late_invitation": "Bei Nichtzahlung wird Ihnen ein Gerichtsvollzieher einen "
                           "Zahlungsbefehl zustellen; die auf {costs} geschätzten Kosten gehen zu "
                           "Ihren Lasten.",
        "late_reminder": "Bleibt Ihre Zahlung aus, wird Ihnen ein Gerichtsvollzieher einen "
                         "Zahlungsbefehl zustellen, wodurch sich Ihre Schuld auf etwa "
                         "{with_costs} erhöht.",
        "do_refund": "Der Mehrbetrag von {total} wird Ihnen[ am {due}] durch Überweisung auf Ihr "
                     "Konto {own} erstattet. // Die Erstattung von {total} ist angeordnet. Sie "
                     "erhalten diesen Betrag[ spätestens am {due}] auf dem Konto {own}.",
        "do_annulled": "Für diese Urkunde ist nichts mehr geschuldet, und Sie können die "
                       "ursprüngliche Aufforderung ablegen. // Bitte betrachten Sie die "
                       "Aufforderung vom {first} als nichtig.",
        "do_settled": "Ihre Akte ist beglichen und abgeschlossen. Den Registrierungsvermerk "
                      "erhalten Sie mit getrennter Post.",
        "legal": "Bis zum {later} kann beim Gericht erster Instanz Klage erhoben werden. Der "
                 "Erlass einer Geldbuße ist schriftlich zu beantragen. Eine Abschrift der "
                 "registrierten Urkunde kostet {extra}.",
        "who": "Der Einnehmer",
    },
}
