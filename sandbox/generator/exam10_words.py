"""The words of the tenth exam: a social insurance fund's letter about the yearly contribution of
companies, and a town's bill for its tax on business premises and signs.

What stands in square brackets is printed where all its figures are there; // parts synonyms, |
lines or columns.
"""
from __future__ import annotations

from .exam_wordings import Wordings, labels_of, stories_of

_FUND: Wordings = {
    "fr": {
        "subject": "Cotisation annuelle à charge des sociétés – extrait de compte // "
                   "Cotisation des sociétés : la situation de votre compte",
        "references": "Numéro d’entreprise|Numéro d’affiliation|Date de la lettre|Année de "
                      "cotisation",
        "contact": "Nos conseillers du service Sociétés vous répondent les jours ouvrables de 9 à "
                   "16 heures.",
        "apart": "Les cotisations sociales personnelles de vos gérants et associés actifs se "
                 "paient séparément, sur le compte {other_iban}.",
        "hello": "Madame, Monsieur,",
        "opening": "Chaque société assujettie à l’impôt des sociétés participe par une cotisation "
                   "forfaitaire au statut social des travailleurs indépendants (loi du 30 décembre "
                   "1992). Le total de votre bilan, qui nous est communiqué par la Banque "
                   "nationale, est de {wages}. Il reste sous le seuil de {capital} à partir duquel "
                   "la cotisation annuelle passe à {full}. // Votre société est affiliée à notre "
                   "caisse pour la cotisation instaurée par la loi du 30 décembre 1992. Celle-ci "
                   "se calcule d’après le total du bilan ({wages} pour votre société) : elle est "
                   "réduite jusqu’à {capital} et s’élève à {full} au-delà.",
        "statement": "Voici l’état de votre compte au {written} : // Situation de votre compte, "
                     "arrêtée au {written} :",
        "head": "Opération|Débit|Crédit",
        "post1": "Cotisations antérieures à {year}", "post2": "Majorations et frais",
        "post3": "Cotisation {year}",
        "already": "Votre versement du {prior} // Versement reçu le {prior}",
        "already_nothing": "Exonération accordée le {prior}",
        "left_to_pay": "Solde débiteur // Solde en notre faveur",
        "left_direct_debit": "Solde débiteur // Solde en notre faveur",
        "left_refund": "Solde créditeur // Solde en votre faveur",
        "left_nothing": "Solde du compte // Solde",
        "to_pay": "Nous vous invitons à verser {total}[ pour le {due} au plus tard] sur le compte "
                  "{iban}[ (BIC {bic})][, ouvert au nom de {beneficiary}].[ Mentionnez uniquement "
                  "la communication {communication}, sans autre texte.] // Pour régulariser votre "
                  "situation, il vous suffit de virer {total}[, avec la communication "
                  "{communication},] au compte {iban}[ – BIC {bic}][ de {beneficiary}].[ Votre "
                  "virement doit nous être parvenu pour le {due}.] // [Nous attendons votre "
                  "paiement jusqu’au {due} inclus. ]Le solde de {total} est à payer sur notre "
                  "compte {iban}[ (BIC : {bic})][, titulaire : {beneficiary}].[ Votre "
                  "communication : {communication}.]",
        "late": "Toute cotisation impayée à l’échéance est majorée de 1 % par mois de retard. "
                "L’envoi d’une mise en demeure par recommandé vous coûterait {extra}. // Un retard "
                "entraîne des majorations de 1 % par mois, ainsi que {extra} de frais si nous "
                "devons vous envoyer un rappel recommandé.",
        "refund": "Votre compte présente donc un excédent de {total}. Nous vous le restituons[ le "
                  "{due}] par virement au compte {own}. Si vous n’êtes plus titulaire de ce "
                  "compte, avertissez-nous sans tarder. // Vous avez versé {already}, alors que "
                  "vous ne deviez que {sum}. La différence de {total} vous sera rendue[ au plus "
                  "tard le {due}], sur le compte {own} que vous nous avez renseigné. // Le trop-"
                  "perçu de {total} vous revient. Vous le recevrez[ le {due}] sur votre compte "
                  "{own}, sans devoir en faire la demande.",
        "direct_debit": "Comme vous nous avez confié une domiciliation (mandat {mandate}), nous "
                        "prélèverons {total}[ le {due}] sur votre compte {own}. Vous n’avez pas à "
                        "faire de virement. // Votre banque débitera le compte {own} de {total}[ "
                        "le {due}], en exécution de la domiciliation {mandate}. Veillez à "
                        "approvisionner ce compte en temps utile.",
        "nothing": "Votre demande d’exonération est acceptée : votre société compte moins de trois "
                   "années d’existence et remplit les autres conditions de la loi. Les cotisations "
                   "et majorations ci-dessus sont annulées ; nous n’attendons aucun versement de "
                   "votre part. // Sur la base de l’attestation que vous nous avez remise, votre "
                   "société est exonérée comme société débutante. Votre compte est ainsi ramené à "
                   "zéro et vous pouvez classer cette lettre.",
        "closing": "Une modification de vos statuts, une mise en liquidation ou une faillite doit "
                   "nous être signalée dans les quinze jours.",
        "bye": "Nous vous prions d’agréer, Madame, Monsieur, nos salutations distinguées.",
        "who": "Le service Sociétés",
    },
    "nl": {
        "subject": "Jaarlijkse vennootschapsbijdrage – rekeninguittreksel // "
                   "Vennootschapsbijdrage: de stand van uw rekening",
        "references": "Ondernemingsnummer|Aansluitingsnummer|Datum van de brief|Bijdragejaar",
        "contact": "Onze adviseurs van de dienst Vennootschappen zijn elke werkdag bereikbaar van "
                   "9 tot 16 uur.",
        "apart": "De persoonlijke sociale bijdragen van uw zaakvoerders en werkende vennoten "
                 "worden afzonderlijk betaald, op rekening {other_iban}.",
        "hello": "Geachte heer, mevrouw,",
        "opening": "Elke vennootschap die aan de vennootschapsbelasting onderworpen is, draagt met "
                   "een forfaitaire bijdrage bij tot het sociaal statuut der zelfstandigen (wet "
                   "van 30 december 1992). Uw balanstotaal, dat de Nationale Bank ons meedeelt, "
                   "bedraagt {wages}. Het blijft onder de grens van {capital}, waarboven de "
                   "jaarlijkse bijdrage {full} bedraagt. // Uw vennootschap is bij ons fonds "
                   "aangesloten voor de bijdrage die door de wet van 30 december 1992 werd "
                   "ingevoerd. Die hangt af van het balanstotaal ({wages} voor uw vennootschap): "
                   "tot {capital} geldt het verminderde tarief, daarboven is het {full}.",
        "statement": "Dit is de stand van uw rekening op {written}: // Toestand van uw rekening, "
                     "afgesloten op {written}:",
        "head": "Verrichting|Debet|Credit",
        "post1": "Bijdragen van vóór {year}", "post2": "Verhogingen en kosten",
        "post3": "Bijdrage {year}",
        "already": "Uw storting van {prior} // Storting ontvangen op {prior}",
        "already_nothing": "Vrijstelling toegekend op {prior}",
        "left_to_pay": "Debetsaldo // Saldo in ons voordeel",
        "left_direct_debit": "Debetsaldo // Saldo in ons voordeel",
        "left_refund": "Creditsaldo // Saldo in uw voordeel",
        "left_nothing": "Saldo van de rekening // Saldo",
        "to_pay": "Wij vragen u om {total}[ tegen uiterlijk {due}] te storten op rekening {iban}[ "
                  "(BIC {bic})][, op naam van {beneficiary}].[ Vermeld enkel de mededeling "
                  "{communication}, zonder andere tekst.] // Om uw toestand in orde te brengen, "
                  "volstaat het om {total} over te schrijven[, met de mededeling "
                  "{communication},] op rekening {iban}[ – BIC {bic}][ van {beneficiary}].[ Uw "
                  "overschrijving moet op {due} bij ons toegekomen zijn.] // [Wij verwachten uw "
                  "betaling tot en met {due}. ]Het saldo van {total} is te betalen op onze "
                  "rekening {iban}[ (BIC: {bic})][, titularis: {beneficiary}].[ Uw mededeling: "
                  "{communication}.]",
        "late": "Elke bijdrage die op de vervaldag niet betaald is, wordt verhoogd met 1 % per "
                "maand vertraging. Een aangetekende ingebrekestelling zou u {extra} kosten. // Bij "
                "vertraging rekenen wij verhogingen van 1 % per maand aan, en {extra} kosten als "
                "wij u een aangetekende herinnering moeten sturen.",
        "refund": "Uw rekening vertoont dus een overschot van {total}. Wij storten het u[ op "
                  "{due}] terug op rekening {own}. Bent u niet langer titularis van deze rekening, "
                  "verwittig ons dan meteen. // U hebt {already} gestort, terwijl u slechts {sum} "
                  "verschuldigd was. Het verschil van {total} krijgt u[ uiterlijk op {due}] terug "
                  "op rekening {own}, die u ons hebt opgegeven. // Het te veel ontvangen bedrag "
                  "van {total} komt u toe. U ontvangt het[ op {due}] op uw rekening {own}, zonder "
                  "dat u het hoeft aan te vragen.",
        "direct_debit": "Aangezien u ons een domiciliëring hebt gegeven (mandaat {mandate}), "
                        "zullen wij {total}[ op {due}] van uw rekening {own} halen. U hoeft zelf "
                        "niets over te schrijven. // Uw bank zal {total}[ op {due}] van rekening "
                        "{own} afhouden, in uitvoering van domiciliëring {mandate}. Zorg ervoor "
                        "dat deze rekening tijdig voldoende gespijsd is.",
        "nothing": "Uw aanvraag om vrijstelling is aanvaard: uw vennootschap bestaat minder dan "
                   "drie jaar en vervult de andere voorwaarden van de wet. De bovenstaande "
                   "bijdragen en verhogingen zijn geschrapt; wij verwachten van u geen enkele "
                   "storting. // Op grond van het attest dat u ons hebt bezorgd, is uw "
                   "vennootschap vrijgesteld als startende vennootschap. Uw rekening staat "
                   "daardoor op nul en u mag deze brief klasseren.",
        "closing": "Een wijziging van uw statuten, een vereffening of een faillissement moet u ons "
                   "binnen vijftien dagen melden.",
        "bye": "Met vriendelijke groeten,",
        "who": "De dienst Vennootschappen",
    },
    "de": {
        "subject": "Jahresbeitrag der Gesellschaften – Kontoauszug // "
                   "Gesellschaftsbeitrag: der Stand Ihres Kontos",
        "references": "Unternehmensnummer|Mitgliedsnummer|Datum des Schreibens|Beitragsjahr",
        "contact": "Die Berater unseres Dienstes Gesellschaften erreichen Sie werktags von 9 bis "
                   "16 Uhr.",
        "apart": "Die persönlichen Sozialbeiträge Ihrer Geschäftsführer und aktiven "
                 "Gesellschafter werden getrennt gezahlt, auf das Konto {other_iban}.",
        "hello": "Sehr geehrte Damen und Herren,",
        "opening": "Jede Gesellschaft, die der Gesellschaftssteuer unterliegt, trägt mit einem "
                   "Pauschalbeitrag zum Sozialstatut der Selbständigen bei (Gesetz vom 30. "
                   "Dezember 1992). Ihre Bilanzsumme, die uns die Nationalbank mitteilt, beträgt "
                   "{wages}. Sie bleibt unter der Schwelle von {capital}, ab der sich der "
                   "Jahresbeitrag auf {full} beläuft. // Ihre Gesellschaft ist unserer Kasse für "
                   "den durch das Gesetz vom 30. Dezember 1992 eingeführten Beitrag "
                   "angeschlossen. Er richtet sich nach der Bilanzsumme ({wages} bei Ihrer "
                   "Gesellschaft): Bis {capital} gilt der ermäßigte Satz, darüber sind es {full}.",
        "statement": "Dies ist der Stand Ihres Kontos am {written}: // Stand Ihres Kontos, "
                     "abgeschlossen am {written}:",
        "head": "Vorgang|Soll|Haben",
        "post1": "Beiträge aus der Zeit vor {year}", "post2": "Zuschläge und Kosten",
        "post3": "Beitrag {year}",
        "already": "Ihre Zahlung vom {prior} // Zahlungseingang vom {prior}",
        "already_nothing": "Am {prior} gewährte Befreiung",
        "left_to_pay": "Sollsaldo // Saldo zu unseren Gunsten",
        "left_direct_debit": "Sollsaldo // Saldo zu unseren Gunsten",
        "left_refund": "Habensaldo // Saldo zu Ihren Gunsten",
        "left_nothing": "Saldo des Kontos // Saldo",
        "to_pay": "Wir bitten Sie, {total}[ bis spätestens {due}] auf das Konto {iban}[ (BIC "
                  "{bic})][, Inhaber {beneficiary},] einzuzahlen.[ Geben Sie nur die Mitteilung "
                  "{communication} an, ohne weiteren Text.] // Um Ihr Konto auszugleichen, genügt "
                  "es, {total}[ mit der Mitteilung {communication}] auf das Konto {iban}[ – BIC "
                  "{bic}][ von {beneficiary}] zu überweisen.[ Ihre Überweisung muss am {due} bei "
                  "uns eingegangen sein.] // [Wir erwarten Ihre Zahlung bis einschließlich {due}. "
                  "]Der Saldo von {total} ist auf unser Konto {iban} zu zahlen[ (BIC: {bic})][, "
                  "Inhaber: {beneficiary}].[ Ihre Mitteilung: {communication}.]",
        "late": "Jeder bei Fälligkeit nicht gezahlte Beitrag wird um 1 % je Monat Verspätung "
                "erhöht. Eine Inverzugsetzung per Einschreiben würde Sie {extra} kosten. // Bei "
                "Verspätung berechnen wir Zuschläge von 1 % je Monat sowie {extra} an Kosten, wenn "
                "wir Sie per Einschreiben mahnen müssen.",
        "refund": "Ihr Konto weist somit einen Überschuss von {total} auf. Wir zahlen Ihnen "
                  "diesen[ am {due}] auf das Konto {own} zurück. Sind Sie nicht mehr Inhaber "
                  "dieses Kontos, so benachrichtigen Sie uns bitte umgehend. // Sie haben "
                  "{already} eingezahlt, obwohl Sie nur {sum} schuldeten. Der Unterschied von "
                  "{total} wird Ihnen[ spätestens am {due}] auf das uns angegebene Konto {own} "
                  "erstattet. // Die zu viel erhaltenen {total} stehen Ihnen zu. Sie erhalten "
                  "sie[ am {due}] auf Ihr Konto {own}, ohne dies beantragen zu müssen.",
        "direct_debit": "Da Sie uns ein Lastschriftmandat erteilt haben ({mandate}), ziehen wir "
                        "{total}[ am {due}] von Ihrem Konto {own} ein. Sie brauchen selbst nichts "
                        "zu überweisen. // Ihre Bank wird das Konto {own}[ am {due}] in Ausführung "
                        "des Mandats {mandate} mit {total} belasten. Sorgen Sie bitte rechtzeitig "
                        "für ausreichende Deckung dieses Kontos.",
        "nothing": "Ihrem Antrag auf Befreiung wird stattgegeben: Ihre Gesellschaft besteht seit "
                   "weniger als drei Jahren und erfüllt die übrigen Bedingungen des Gesetzes. Die "
                   "obigen Beiträge und Zuschläge sind gestrichen; wir erwarten von Ihnen keine "
                   "Zahlung. // Aufgrund der von Ihnen eingereichten Bescheinigung ist Ihre "
                   "Gesellschaft als Neugründung befreit. Ihr Konto steht damit auf null, und Sie "
                   "können dieses Schreiben ablegen.",
        "closing": "Eine Änderung Ihrer Satzung, eine Liquidation oder ein Konkurs ist uns binnen "
                   "fünfzehn Tagen zu melden.",
        "bye": "Mit freundlichen Grüßen",
        "who": "Der Dienst Gesellschaften",
    },
}

_PREMISES: Wordings = {
    "fr": {
        "subject": "Taxe communale sur les locaux professionnels et les enseignes",
        "title_to_pay": "Avertissement-extrait de rôle",
        "title_refund": "Dégrèvement – avis de remboursement // Notification de dégrèvement",
        "title_nothing": "Avertissement-extrait de rôle – cotisation nulle // "
                         "Avertissement-extrait de rôle (exonération)",
        "roll": "Exercice d’imposition|Article du rôle|Rôle rendu exécutoire le|Date d’envoi|"
                "Numéro d’entreprise",
        "law": "Règlement-taxe voté par le conseil communal le {voted}. Éléments imposables "
               "situés à l’adresse du redevable.",
        "head": "Élément imposable|Surface en m²|Taxe",
        "post1": "Locaux affectés à une activité économique",
        "post2": "Enseignes et inscriptions", "post3": "Enseignes lumineuses",
        "sum_to_pay": "Taxe calculée", "sum_refund": "Taxe après décision du collège",
        "sum_nothing": "Taxe calculée",
        "already_to_pay": "Réduction pour nouvelle implantation",
        "already_refund": "Payé le {prior} sur la taxe d’origine",
        "already_nothing": "Exonération, article 7 du règlement",
        "left_to_pay": "Taxe due // Montant de la cotisation",
        "left_refund": "À votre crédit // Trop-perçu",
        "left_nothing": "Taxe due // Montant de la cotisation",
        "pay": "Paiement // Comment vous acquitter de la taxe",
        "parts": "La taxe se paie en deux tranches // Paiement en deux versements",
        "amount": "Montant à verser // Somme due", "due": "Date limite // Au plus tard le",
        "part1": "Première tranche, pour le {day} // 1er versement, échéance {day}",
        "part2": "Seconde tranche, pour le {day} // 2e versement, échéance {day}",
        "communication": "Communication // Mention obligatoire",
        "account": "Par virement au compte {iban}[ (BIC {bic})][, au nom de {beneficiary}] // "
                   "Compte financier de la ville : {iban}[ – {bic}][ – titulaire : {beneficiary}]",
        "refund": "En séance du {session}, le collège communal a déclaré votre réclamation fondée. "
                  "La taxe de {already} que vous aviez acquittée est ramenée à {sum}. La somme de "
                  "{total} vous sera remboursée[ pour le {due}] sur votre compte {own}. // Suite à "
                  "la décision prise par le collège communal le {session}, un dégrèvement de "
                  "{total} vous est accordé. La direction financière reversera ce montant[ le "
                  "{due}] au compte {own}.",
        "nothing": "Compte tenu de l’exonération prévue pour les entreprises établies dans le "
                   "périmètre de rénovation, aucune taxe n’est due pour cet exercice. // La "
                   "présente cotisation est nulle et vous est notifiée pour information. Elle ne "
                   "donne lieu à aucun paiement.",
        "appeal_title": "Réclamation",
        "appeal": "Vous pouvez introduire une réclamation auprès du collège communal, par écrit, "
                  "motivée et signée, jusqu’au {appeal} à peine de déchéance. L’introduction d’une "
                  "réclamation ne suspend pas l’exigibilité de la taxe.",
        "rules_title": "Bon à savoir",
        "rules_to_pay": "À défaut de paiement dans le délai, une sommation est envoyée à vos frais "
                        "({extra}) et l’intérêt de retard légal est appliqué.",
        "rules": "L’absence de déclaration ou une déclaration inexacte entraîne la taxation "
                 "d’office, pour un montant minimum de {other}.",
        "sign": "Le directeur financier",
    },
    "nl": {
        "subject": "Gemeentebelasting op bedrijfsruimten en uithangborden",
        "title_to_pay": "Aanslagbiljet",
        "title_refund": "Ontheffing – bericht van terugbetaling // Kennisgeving van ontheffing",
        "title_nothing": "Aanslagbiljet – nulaanslag // Aanslagbiljet (vrijstelling)",
        "roll": "Aanslagjaar|Kohierartikel|Kohier uitvoerbaar verklaard op|Verzendingsdatum|"
                "Ondernemingsnummer",
        "law": "Belastingreglement goedgekeurd door de gemeenteraad op {voted}. Belastbare "
               "elementen gelegen op het adres van de belastingplichtige.",
        "head": "Belastbaar element|Oppervlakte in m²|Belasting",
        "post1": "Ruimten bestemd voor een economische activiteit",
        "post2": "Uithangborden en opschriften", "post3": "Lichtreclames",
        "sum_to_pay": "Berekende belasting",
        "sum_refund": "Belasting na beslissing van het college",
        "sum_nothing": "Berekende belasting",
        "already_to_pay": "Vermindering voor nieuwe vestiging",
        "already_refund": "Betaald op {prior} op de oorspronkelijke aanslag",
        "already_nothing": "Vrijstelling, artikel 7 van het reglement",
        "left_to_pay": "Verschuldigde belasting // Bedrag van de aanslag",
        "left_refund": "In uw voordeel // Te veel betaald",
        "left_nothing": "Verschuldigde belasting // Bedrag van de aanslag",
        "pay": "Betaling // Hoe u de belasting betaalt",
        "parts": "De belasting wordt in twee schijven betaald // Betaling in twee stortingen",
        "amount": "Te storten bedrag // Verschuldigde som",
        "due": "Uiterste datum // Ten laatste op",
        "part1": "Eerste schijf, tegen {day} // 1e storting, vervaldag {day}",
        "part2": "Tweede schijf, tegen {day} // 2e storting, vervaldag {day}",
        "communication": "Mededeling // Verplichte vermelding",
        "account": "Via overschrijving op rekening {iban}[ (BIC {bic})][, op naam van "
                   "{beneficiary}] // Rekening van de stad: {iban}[ – {bic}][ – titularis: "
                   "{beneficiary}]",
        "refund": "Het college van burgemeester en schepenen heeft uw bezwaarschrift in zitting "
                  "van {session} gegrond verklaard. De belasting van {already} die u had betaald, "
                  "wordt verminderd tot {sum}. De som van {total} wordt u[ tegen {due}] "
                  "terugbetaald op uw rekening {own}. // Ingevolge de beslissing van het college "
                  "van burgemeester en schepenen van {session} wordt u een ontheffing van {total} "
                  "verleend. De financiële dienst stort dit bedrag[ op {due}] terug op rekening "
                  "{own}.",
        "nothing": "Gelet op de vrijstelling voor ondernemingen in het stadsvernieuwingsgebied is "
                   "voor dit aanslagjaar geen belasting verschuldigd. // Deze aanslag bedraagt nul "
                   "en wordt u ter informatie toegezonden. Hij geeft geen aanleiding tot betaling.",
        "appeal_title": "Bezwaar",
        "appeal": "U kunt een gemotiveerd en ondertekend bezwaarschrift indienen bij het college "
                  "van burgemeester en schepenen, op straffe van verval tot en met {appeal}. Een "
                  "bezwaar schorst de opeisbaarheid van de belasting niet.",
        "rules_title": "Goed om te weten",
        "rules_to_pay": "Bij gebrek aan tijdige betaling wordt op uw kosten een aanmaning "
                        "verstuurd ({extra}) en is de wettelijke nalatigheidsinterest "
                        "verschuldigd.",
        "rules": "Bij gebrek aan aangifte of bij een onjuiste aangifte wordt de belasting "
                 "ambtshalve gevestigd, voor minstens {other}.",
        "sign": "De financieel directeur",
    },
    "de": {
        "subject": "Gemeindesteuer auf Geschäftsräume und Firmenschilder",
        "title_to_pay": "Steuerbescheid – Auszug aus der Heberolle // Steuerbescheid",
        "title_refund": "Steuernachlass – Erstattungsbescheid // Mitteilung eines Steuernachlasses",
        "title_nothing": "Steuerbescheid – Nullveranlagung // Steuerbescheid (Befreiung)",
        "roll": "Steuerjahr|Artikel der Heberolle|Heberolle vollstreckbar seit|Versanddatum|"
                "Unternehmensnummer",
        "law": "Steuerordnung, vom Stadtrat verabschiedet am {voted}. Steuerpflichtige Elemente "
               "an der Anschrift des Steuerschuldners.",
        "head": "Steuergegenstand|Fläche in m²|Steuer",
        "post1": "Gewerblich genutzte Räume", "post2": "Schilder und Aufschriften",
        "post3": "Leuchtreklamen",
        "sum_to_pay": "Berechnete Steuer",
        "sum_refund": "Steuer nach Beschluss des Kollegiums",
        "sum_nothing": "Berechnete Steuer",
        "already_to_pay": "Ermäßigung für Neuansiedlung",
        "already_refund": "Am {prior} auf die ursprüngliche Steuer gezahlt",
        "already_nothing": "Befreiung, Artikel 7 der Steuerordnung",
        "left_to_pay": "Geschuldete Steuer // Steuerbetrag",
        "left_refund": "Zu Ihren Gunsten // Überzahlung",
        "left_nothing": "Geschuldete Steuer // Steuerbetrag",
        "pay": "Zahlung // So begleichen Sie die Steuer",
        "parts": "Die Steuer wird in zwei Raten gezahlt // Zahlung in zwei Teilbeträgen",
        "amount": "Zu entrichtender Betrag // Geschuldete Summe",
        "due": "Letzter Zahlungstag // Spätestens am",
        "part1": "Erste Rate, bis zum {day} // 1. Teilbetrag, fällig am {day}",
        "part2": "Zweite Rate, bis zum {day} // 2. Teilbetrag, fällig am {day}",
        "communication": "Mitteilung // Verbindlicher Vermerk",
        "account": "Per Überweisung auf das Konto {iban}[ (BIC {bic})][, Inhaber: {beneficiary}] "
                   "// Konto der Stadt: {iban}[ – {bic}][ – Inhaber: {beneficiary}]",
        "refund": "Das Gemeindekollegium hat Ihrer Beschwerde in der Sitzung vom {session} "
                  "stattgegeben. Die von Ihnen entrichtete Steuer von {already} wird auf {sum} "
                  "herabgesetzt. Die Summe von {total} wird Ihnen[ bis zum {due}] auf Ihr Konto "
                  "{own} erstattet. // Infolge des Beschlusses des Gemeindekollegiums vom "
                  "{session} wird Ihnen ein Nachlass von {total} gewährt. Die Finanzabteilung "
                  "überweist diesen Betrag[ am {due}] auf das Konto {own} zurück.",
        "nothing": "Aufgrund der Befreiung für Unternehmen im Stadterneuerungsgebiet ist für "
                   "dieses Steuerjahr keine Steuer geschuldet. // Diese Veranlagung beläuft sich "
                   "auf null und wird Ihnen zur Kenntnisnahme zugestellt. Sie zieht keine Zahlung "
                   "nach sich.",
        "appeal_title": "Beschwerde",
        "appeal": "Sie können beim Gemeindekollegium schriftlich eine mit Gründen versehene und "
                  "unterschriebene Beschwerde einreichen, bei sonstigem Verfall bis zum {appeal}. "
                  "Die Beschwerde schiebt die Fälligkeit der Steuer nicht auf.",
        "rules_title": "Gut zu wissen",
        "rules_to_pay": "Bei nicht fristgerechter Zahlung wird auf Ihre Kosten eine Zahlungs"
                        "aufforderung versandt ({extra}), und es fallen die gesetzlichen "
                        "Verzugszinsen an.",
        "rules": "Bei fehlender oder unrichtiger Erklärung wird die Steuer von Amts wegen "
                 "festgesetzt, auf mindestens {other}.",
        "sign": "Der Finanzdirektor",
    },
}

WORDS: dict[str, Wordings] = {"fund": _FUND, "premises": _PREMISES}
LABELS = labels_of(WORDS)
STORIES = stories_of(WORDS)
