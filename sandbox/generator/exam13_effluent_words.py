"""The words of the thirteenth exam, of an agency that levies on the discharge of waste water."""
from __future__ import annotations

from .exam_wordings import Wordings

EFFLUENT: Wordings = {
    "fr": {
        "subject": "Taxe sur le déversement des eaux usées",
        "references": "Notre référence|N° d’entreprise|Année de déversement|Date",
        "about": "Objet",
        "title_notice": "taxe sur le déversement des eaux usées, avis d’imposition",
        "title_corrected": "taxe sur le déversement des eaux usées, avis rectificatif",
        "title_lowered": "taxe sur le déversement des eaux usées, avis rectificatif",
        "title_exempt": "votre demande d’exonération, décision",
        "title_settled": "taxe sur le déversement des eaux usées, décompte",
        "title_instalments": "votre demande de facilités de paiement, décision",
        "hello": "Madame, Monsieur,",
        "opening_notice": "Votre établissement est redevable de la taxe sur les eaux usées qu’il a "
                          "déversées en {past}. Elle a été établie à partir de votre déclaration "
                          "du {first}. // Sur la base de la déclaration que vous avez introduite "
                          "le {first}, l’Agence a calculé la taxe due pour les eaux usées "
                          "déversées en {past}.",
        "opening_corrected": "Nos agents ont prélevé des échantillons dans votre établissement le "
                             "{visit}. La charge polluante s’avère plus élevée que celle que vous "
                             "avez déclarée. Le présent avis annule et remplace celui du {first}.",
        "opening_lowered": "Votre réclamation du {visit} est fondée : une partie des eaux avait "
                           "été comptée deux fois. La taxe de {already} fixée par l’avis du "
                           "{first} est dès lors revue à la baisse.",
        "opening_exempt": "Le {visit}, vous avez demandé à être exonéré de la taxe de l’année "
                          "{past} parce que votre établissement épure lui-même ses eaux. Les "
                          "conditions sont réunies et l’exonération vous est accordée.",
        "opening_settled": "Vous trouverez ci-dessous la taxe définitive de l’année {past}. Les "
                           "acomptes que vous avez versés cette année-là s’élevaient à {already}.",
        "opening_instalments": "Par votre lettre du {visit}, vous avez sollicité un délai pour la "
                               "taxe ci-dessous, établie par l’avis du {first}. L’Agence y fait "
                               "droit.",
        "head": "Nature des eaux|Unités|Taux|Taxe",
        "post1": "Eaux usées industrielles", "post2": "Eaux usées domestiques",
        "post3": "Eaux de refroidissement", "sum": "Taxe calculée",
        "already_notice": "Acomptes versés", "already_corrected": "Versé sur l’avis du {first}",
        "already_lowered": "Versé le {asked}", "already_exempt": "Exonération",
        "already_settled": "Acomptes versés", "already_instalments": "Versé à ce jour",
        "left_notice": "Taxe due // Montant dû",
        "left_corrected": "Supplément dû // Solde de la taxe",
        "left_lowered": "Différence en votre faveur // Trop-perçu",
        "left_exempt": "Taxe due", "left_settled": "Solde de la taxe // Solde",
        "left_instalments": "Taxe restant due",
        "do_notice": "La somme de {total} doit nous parvenir[ pour le {due}]. // Vous êtes invité "
                     "à acquitter {total}[ au plus tard le {due}].",
        "dashes": "compte : {iban}[ (BIC : {bic})]|[titulaire : {beneficiary}]|[communication : "
                  "{communication}] // au compte {iban}[, BIC {bic}]|[ouvert au nom de "
                  "{beneficiary}]|[avec la communication {communication}]",
        "do_corrected": "Il vous appartient de verser {total}[, pour le {due} au plus tard,] sur "
                        "le compte {iban}[ ({bic})][ au nom de {beneficiary}][, en indiquant "
                        "{communication}]. // Le montant de {total} est à payer[ avant le {due}] "
                        "au compte {iban}[ ({bic})][, titulaire {beneficiary}][. Communication : "
                        "{communication}].",
        "do_lowered": "L’Agence vous restituera {total}[, au plus tard le {due}]. Cette somme sera "
                      "versée sur le compte {own}, connu de nos services. // Le trop-perçu de "
                      "{total} vous est restitué[ le {due}] par virement sur le compte {own}.",
        "do_exempt": "Aucune taxe n’est donc perçue pour l’année {past}. L’exonération n’est pas "
                     "reconduite d’office : pour l’année suivante, introduisez votre demande avant "
                     "le {later}. // Vous ne devez dès lors acquitter aucune taxe pour {past}. Si "
                     "l’épuration est interrompue, avertissez-nous sans délai.",
        "do_settled": "Vos acomptes couvrent la taxe. Plus rien n’est à acquitter pour cette "
                      "année. // La taxe de l’année {past} est ainsi apurée.",
        "plan_intro": "La somme de {total} peut être acquittée en plusieurs fois, selon ce "
                      "calendrier :",
        "plan": "Échéance|Date|Somme // Tranche|À payer pour le|Montant",
        "do_instalments": "Chaque somme est à verser au compte {iban}[ ({bic})][ au nom "
                          "de {beneficiary}][, sous la communication {communication}]. Le "
                          "non-respect d’une seule date met fin à cette faveur.",
        "closing_due": "À défaut de paiement dans le délai, la taxe est recouvrée par voie de "
                       "contrainte et majorée ; elle serait ainsi portée à {raised}.",
        "closing_none": "Pour information, la taxe de l’année précédente s’élevait à {other}.",
        "legal": "Décret fiscal du 22 mars 2007, articles 12 à 31. Vous pouvez introduire une "
                 "réclamation motivée auprès de l’inspecteur général jusqu’au {appeal} ; elle ne "
                 "suspend pas l’exigibilité de la taxe.",
        "bye": "Veuillez agréer, Madame, Monsieur, l’assurance de notre considération distinguée.",
        "who": "Pour l’inspecteur général, le chef du service Taxes",
    },
    "nl": {
        "subject": "Heffing op de lozing van afvalwater",
        "references": "Ons kenmerk|Ondernemingsnr.|Lozingsjaar|Datum",
        "about": "Betreft",
        "title_notice": "heffing op de lozing van afvalwater, heffingsbiljet",
        "title_corrected": "heffing op de lozing van afvalwater, verbeterd heffingsbiljet",
        "title_lowered": "heffing op de lozing van afvalwater, verbeterd heffingsbiljet",
        "title_exempt": "uw aanvraag tot vrijstelling, beslissing",
        "title_settled": "heffing op de lozing van afvalwater, afrekening",
        "title_instalments": "uw aanvraag tot spreiding van betaling, beslissing",
        "hello": "Geachte heer, geachte mevrouw,",
        "opening_notice": "Uw vestiging is een heffing verschuldigd op het afvalwater dat ze in "
                          "{past} loosde. De heffing werd gevestigd aan de hand van uw aangifte "
                          "van {first}. // Op basis van de aangifte die u op {first} indiende, "
                          "heeft het Agentschap de heffing berekend voor het afvalwater dat in "
                          "{past} werd geloosd.",
        "opening_corrected": "Onze ambtenaren namen op {visit} monsters in uw vestiging. De "
                             "vuilvracht blijkt hoger dan u hebt aangegeven. Dit heffingsbiljet "
                             "vernietigt en vervangt dat van {first}.",
        "opening_lowered": "Uw bezwaar van {visit} is gegrond: een deel van het water werd dubbel "
                           "geteld. De heffing van {already} uit het heffingsbiljet van {first} "
                           "wordt daarom verlaagd.",
        "opening_exempt": "Op {visit} vroeg u een vrijstelling van de heffing voor het jaar {past} "
                          "aan, omdat uw vestiging haar water zelf zuivert. Aan de voorwaarden is "
                          "voldaan en de vrijstelling wordt u toegekend.",
        "opening_settled": "Hieronder vindt u de definitieve heffing voor het jaar {past}. De "
                           "voorschotten die u dat jaar stortte, bedroegen {already}.",
        "opening_instalments": "Met uw brief van {visit} vroeg u uitstel voor de onderstaande "
                               "heffing, gevestigd met het heffingsbiljet van {first}. Het "
                               "Agentschap willigt uw aanvraag in.",
        "head": "Aard van het water|Eenheden|Tarief|Heffing",
        "post1": "Industrieel afvalwater", "post2": "Huishoudelijk afvalwater",
        "post3": "Koelwater", "sum": "Berekende heffing",
        "already_notice": "Gestorte voorschotten",
        "already_corrected": "Gestort op het biljet van {first}",
        "already_lowered": "Gestort op {asked}", "already_exempt": "Vrijstelling",
        "already_settled": "Gestorte voorschotten", "already_instalments": "Tot nu toe gestort",
        "left_notice": "Verschuldigde heffing // Verschuldigd bedrag",
        "left_corrected": "Verschuldigd supplement // Saldo van de heffing",
        "left_lowered": "Verschil in uw voordeel // Te veel betaald",
        "left_exempt": "Verschuldigde heffing", "left_settled": "Saldo van de heffing // Saldo",
        "left_instalments": "Nog verschuldigde heffing",
        "do_notice": "De som van {total} moet[ tegen {due}] bij ons toekomen. // U wordt verzocht "
                     "{total} te voldoen[, uiterlijk op {due}].",
        "dashes": "rekening: {iban}[ (BIC: {bic})]|[rekeninghouder: {beneficiary}]|[mededeling: "
                  "{communication}] // op rekening {iban}[, BIC {bic}]|[op naam van "
                  "{beneficiary}]|[met de mededeling {communication}]",
        "do_corrected": "U dient {total}[ ten laatste op {due}] te storten op rekening {iban}[ "
                        "({bic})][ van {beneficiary}][, met opgave van {communication}]. // Het "
                        "bedrag van {total} is[ vóór {due}] te betalen op rekening {iban}[ "
                        "({bic})][, rekeninghouder {beneficiary}][. Mededeling: {communication}].",
        "do_lowered": "Het Agentschap geeft u {total} terug[, uiterlijk op {due}]. Die som wordt "
                      "gestort op de bij ons bekende rekening {own}. // De te veel betaalde "
                      "{total} wordt u[ op {due}] teruggegeven door overschrijving op rekening "
                      "{own}.",
        "do_exempt": "Voor het jaar {past} wordt dus geen heffing geïnd. De vrijstelling wordt "
                     "niet automatisch verlengd: dien uw aanvraag voor het volgende jaar in vóór "
                     "{later}. // U hoeft voor {past} bijgevolg geen heffing te voldoen. Wordt de "
                     "zuivering onderbroken, verwittig ons dan onmiddellijk.",
        "do_settled": "Uw voorschotten dekken de heffing. Voor dit jaar hoeft niets meer te worden "
                      "voldaan. // De heffing voor het jaar {past} is hiermee aangezuiverd.",
        "plan_intro": "De som van {total} mag in delen worden voldaan, volgens deze kalender:",
        "plan": "Deel|Datum|Som // Schijf|Te betalen tegen|Bedrag",
        "do_instalments": "Elke som is te storten op rekening {iban}[ ({bic})][ van "
                          "{beneficiary}][, met de mededeling {communication}]. Wordt één datum "
                          "niet nageleefd, dan vervalt deze gunst.",
        "closing_due": "Bij niet-betaling binnen de termijn wordt de heffing via een dwangbevel "
                       "ingevorderd en verhoogd; ze zou dan {raised} bedragen.",
        "closing_none": "Ter informatie: de heffing van het jaar daarvoor bedroeg {other}.",
        "legal": "Fiscaal decreet van 22 maart 2007, artikelen 12 tot 31. U kunt tot {appeal} een "
                 "gemotiveerd bezwaarschrift indienen bij de inspecteur-generaal; dat schorst de "
                 "opeisbaarheid van de heffing niet.",
        "bye": "Met de meeste hoogachting,",
        "who": "Namens de inspecteur-generaal, het diensthoofd Heffingen",
    },
    "de": {
        "subject": "Abgabe auf die Einleitung von Abwasser",
        "references": "Unser Zeichen|Unternehmensnr.|Einleitungsjahr|Datum",
        "about": "Betreff",
        "title_notice": "Abgabe auf die Einleitung von Abwasser, Abgabenbescheid",
        "title_corrected": "Abgabe auf die Einleitung von Abwasser, Berichtigungsbescheid",
        "title_lowered": "Abgabe auf die Einleitung von Abwasser, Berichtigungsbescheid",
        "title_exempt": "Ihr Antrag auf Befreiung, Entscheidung",
        "title_settled": "Abgabe auf die Einleitung von Abwasser, Abrechnung",
        "title_instalments": "Ihr Antrag auf Zahlungserleichterung, Entscheidung",
        "hello": "Sehr geehrte Damen und Herren,",
        "opening_notice": "Ihre Niederlassung schuldet die Abgabe auf das Abwasser, das sie {past} "
                          "eingeleitet hat. Sie wurde anhand Ihrer Erklärung vom {first} "
                          "festgesetzt. // Auf der Grundlage Ihrer Erklärung vom {first} hat die "
                          "Agentur die Abgabe auf das {past} eingeleitete Abwasser berechnet.",
        "opening_corrected": "Unsere Bediensteten haben am {visit} in Ihrer Niederlassung Proben "
                             "genommen. Die Schmutzfracht ist höher, als Sie erklärt haben. Dieser "
                             "Bescheid hebt den Bescheid vom {first} auf und ersetzt ihn.",
        "opening_lowered": "Ihr Widerspruch vom {visit} ist begründet: Ein Teil des Wassers wurde "
                           "doppelt gezählt. Die im Bescheid vom {first} festgesetzte Abgabe von "
                           "{already} wird daher herabgesetzt.",
        "opening_exempt": "Am {visit} haben Sie die Befreiung von der Abgabe für das Jahr {past} "
                          "beantragt, weil Ihre Niederlassung ihr Wasser selbst klärt. Die "
                          "Bedingungen sind erfüllt und die Befreiung wird Ihnen gewährt.",
        "opening_settled": "Nachstehend finden Sie die endgültige Abgabe für das Jahr {past}. Die "
                           "Vorauszahlungen, die Sie in jenem Jahr geleistet haben, beliefen sich "
                           "auf {already}.",
        "opening_instalments": "Mit Ihrem Schreiben vom {visit} haben Sie Zahlungsaufschub für die "
                               "nachstehende, mit Bescheid vom {first} festgesetzte Abgabe "
                               "beantragt. Die Agentur gibt dem Antrag statt.",
        "head": "Art des Wassers|Einheiten|Satz|Abgabe",
        "post1": "Industrieabwasser", "post2": "Häusliches Abwasser",
        "post3": "Kühlwasser", "sum": "Berechnete Abgabe",
        "already_notice": "Geleistete Vorauszahlungen",
        "already_corrected": "Gezahlt auf den Bescheid vom {first}",
        "already_lowered": "Gezahlt am {asked}", "already_exempt": "Befreiung",
        "already_settled": "Geleistete Vorauszahlungen",
        "already_instalments": "Bisher gezahlt",
        "left_notice": "Geschuldete Abgabe // Geschuldeter Betrag",
        "left_corrected": "Geschuldeter Zuschlag // Restbetrag der Abgabe",
        "left_lowered": "Differenz zu Ihren Gunsten // Zu viel gezahlt",
        "left_exempt": "Geschuldete Abgabe", "left_settled": "Saldo der Abgabe // Saldo",
        "left_instalments": "Noch geschuldete Abgabe",
        "do_notice": "Die Summe von {total} muss[ bis zum {due}] bei uns eingehen. // Sie werden "
                     "gebeten, {total}[ spätestens am {due}] zu entrichten.",
        "dashes": "Konto: {iban}[ (BIC: {bic})]|[Kontoinhaber: {beneficiary}]|[Mitteilung: "
                  "{communication}] // auf das Konto {iban}[, BIC {bic}]|[lautend auf "
                  "{beneficiary}]|[mit der Mitteilung {communication}]",
        "do_corrected": "Sie haben {total}[ spätestens am {due}] auf das Konto {iban}[ ({bic})][ "
                        "von {beneficiary}][ mit dem Vermerk {communication}] einzuzahlen. // Der "
                        "Betrag von {total} ist[ vor dem {due}] auf das Konto {iban}[ ({bic})][, "
                        "Inhaber {beneficiary},] zu zahlen[. Mitteilung: {communication}].",
        "do_lowered": "Die Agentur erstattet Ihnen {total}[ spätestens am {due}]. Die Summe wird "
                      "auf das uns bekannte Konto {own} überwiesen. // Die zu viel gezahlten "
                      "{total} werden Ihnen[ am {due}] durch Überweisung auf das Konto {own} "
                      "zurückgegeben.",
        "do_exempt": "Für das Jahr {past} wird daher keine Abgabe erhoben. Die Befreiung "
                     "verlängert sich nicht von selbst: Stellen Sie Ihren Antrag für das folgende "
                     "Jahr vor dem {later}. // Sie brauchen für {past} folglich keine Abgabe zu "
                     "entrichten. Wird die Klärung unterbrochen, benachrichtigen Sie uns "
                     "unverzüglich.",
        "do_settled": "Ihre Vorauszahlungen decken die Abgabe. Für dieses Jahr ist nichts mehr zu "
                      "entrichten. // Die Abgabe für das Jahr {past} ist damit beglichen.",
        "plan_intro": "Die Summe von {total} darf in Teilen nach folgendem Zeitplan entrichtet "
                      "werden:",
        "plan": "Teil|Datum|Summe // Rate|Zu zahlen bis zum|Betrag",
        "do_instalments": "Jede Summe ist auf das Konto {iban}[ ({bic})][ von {beneficiary}][ mit "
                          "der Mitteilung {communication}] einzuzahlen. Wird ein einziger Termin "
                          "nicht eingehalten, entfällt diese Vergünstigung.",
        "closing_due": "Bei Nichtzahlung innerhalb der Frist wird die Abgabe durch Zwangsbefehl "
                       "beigetrieben und erhöht; sie beliefe sich dann auf {raised}.",
        "closing_none": "Zur Information: Die Abgabe des Jahres davor betrug {other}.",
        "legal": "Steuerdekret vom 22. März 2007, Artikel 12 bis 31. Sie können bis zum {appeal} "
                 "beim Generalinspektor einen begründeten Widerspruch einlegen; er setzt die "
                 "Fälligkeit der Abgabe nicht aus.",
        "bye": "Mit vorzüglicher Hochachtung",
        "who": "Für den Generalinspektor, der Leiter des Dienstes Abgaben",
    },
}
