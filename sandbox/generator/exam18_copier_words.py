"""The words of a company that rents copiers out, for the eighteenth exam; how they are written
down is told in ``exam18_words``."""
from __future__ import annotations

from .exam_wordings import Wordings

COPIER: Wordings = {
    "fr": {
        "subject": "Votre contrat de copieur multifonction",
        "references": "N° de client|Document|Date|Contrat",
        "title_quarter": "Facture – location et copies // Facture trimestrielle de votre copieur",
        "title_reading": "Facture de régularisation des compteurs // Régularisation après relevé",
        "title_recall": "Rappel // Factures échues",
        "title_estimate": "Note de crédit {credit} – compteurs // Note de crédit n° {credit}",
        "title_ended": "Fin de contrat : décompte final // Décompte de clôture du contrat",
        "title_debit": "Facture – location et copies // Facture trimestrielle de votre copieur",
        "title_prepaid": "Décompte du forfait de copies // Décompte de vos copies",
        "title_credited": "Facture compensée // Facture imputée sur une note de crédit",
        "title_instalments": "Reprise de votre copieur // Vente du matériel en fin de contrat",
        "hello": "Cher client, // Madame, Monsieur,",
        "opening_quarter": "Voici le coût de votre appareil {model} pour la période du {begin} au "
                           "{end}. // Nous vous facturons la location et les pages de l’appareil "
                           "{model}, du {begin} au {end}.",
        "opening_reading": "Nous n’avions pas reçu vos compteurs à temps et vous avions facturé "
                           "{already} sur la base d’une estimation. Vos compteurs réels, relevés "
                           "le {asked}, donnent le calcul ci-dessous. // Le technicien a relevé le "
                           "{asked} les compteurs de votre appareil {model}. Ils dépassent "
                           "l’estimation de {already} que vous aviez déjà réglée.",
        "opening_recall": "À la date du {decided}, les factures suivantes restaient ouvertes dans "
                          "nos livres. // Nous n’avons pas trouvé trace du paiement complet des "
                          "factures ci-dessous, arrêtées au {decided}.",
        "opening_estimate": "Vos compteurs du {asked} sont inférieurs à notre estimation, que vous "
                            "avez payée. Voici le coût exact pour la période du {begin} au {end}. "
                            "// Après vérification des compteurs communiqués le {asked}, la "
                            "facture du {first} s’avère trop élevée.",
        "opening_ended": "L’appareil {model} a été repris dans vos bureaux le {asked} et le "
                         "contrat a pris fin ce jour-là. Vous aviez payé le loyer à l’avance. // "
                         "Suite à votre résiliation, nous avons enlevé l’appareil {model} le "
                         "{asked}. Ce décompte tient compte des loyers payés anticipativement.",
        "opening_debit": "Voici le coût de votre appareil {model} pour la période du {begin} au "
                         "{end}. // Nous vous facturons la location et les pages de l’appareil "
                         "{model}, du {begin} au {end}.",
        "opening_prepaid": "Votre formule comprend un volume de pages payé au début de l’année. "
                           "Pour la période du {begin} au {end}, il a suffi. // Du {begin} au "
                           "{end}, vos copies sont restées dans les limites du forfait que vous "
                           "avez payé d’avance.",
        "opening_credited": "Cette facture concerne votre appareil {model}, du {begin} au {end}. "
                            "Elle est compensée par la note de crédit {credit} du {decided}.",
        "opening_instalments": "Le contrat de votre appareil {model} a expiré le {asked} et vous "
                               "avez souhaité l’acquérir. Nous avons convenu le {decided} d’un "
                               "paiement en trois fois. // Comme convenu le {decided}, votre "
                               "société devient propriétaire de l’appareil {model} et en règle le "
                               "prix en trois échéances.",
        "head": "Description|Compteur précédent|Nouveau compteur|Pages|Montant TVAC",
        "head_recall": "Facture|Date|Échéance|Montant TVAC",
        "head_sale": "Description|Quantité|Montant TVAC",
        "post_rent": "Loyer du matériel", "post_black": "Noir et blanc", "post_colour": "Couleur",
        "post_device": "Copieur d’occasion {model}", "post_move": "Déplacement et raccordement",
        "post_stock": "Stock de toner",
        "net": "Total hors TVA", "vat": "TVA 21 %", "sum": "Total TVAC // Total TVA comprise",
        "already_quarter": "Avance déjà payée", "already_debit": "Avance déjà encaissée",
        "already_reading": "Estimation déjà payée", "already_recall": "Votre paiement partiel",
        "already_estimate": "Facture du {first}, payée", "already_ended": "Loyers payés d’avance",
        "already_prepaid": "Volume payé d’avance", "already_credited": "Note de crédit {credit}",
        "already_instalments": "Garantie déduite",
        "left_to_pay": "Net à payer // Total à payer", "left_refund": "Solde en votre faveur",
        "left_direct_debit": "Montant à encaisser", "left_nothing": "Net à payer // Solde",
        "do_reading": "Merci de verser la différence de {total}[ au plus tard le {due}] sur notre "
                      "compte {iban}[ (BIC {bic})][ au nom de {beneficiary}][, sous la référence "
                      "{communication}]. // La différence, soit {total}, est attendue[ pour le "
                      "{due}] sur le compte {iban}[, BIC {bic}][, ouvert au nom de "
                      "{beneficiary}][, avec la communication {communication}].",
        "do_recall": "Voulez-vous bien régulariser votre situation en versant {total}[ avant le "
                     "{due}] sur le compte {iban}[ (BIC {bic})][ de {beneficiary}][, communication "
                     "{communication}] ? // Nous comptons sur votre virement de {total}[, au plus "
                     "tard le {due},] au compte {iban}[, BIC {bic}][, au nom de {beneficiary}][. "
                     "Votre communication : {communication}].",
        "do_estimate": "Nous vous remboursons la différence de {total}[ le {due}] sur le compte "
                       "{own}. // La somme de {total} vous sera restituée[ au plus tard le {due}] "
                       "par virement sur votre compte {own}.",
        "do_ended": "Le solde de {total} vous sera reversé[ pour le {due}] sur votre compte {own}. "
                    "// Vous recevrez {total}[ le {due}] sur le compte {own}. Merci de votre "
                    "confiance pendant toutes ces années.",
        "do_debit": "Le montant de {total} sera prélevé[ le {due}] de votre compte {own}, en vertu "
                    "du mandat {mandate}. // Vous n’avez rien à faire : nous encaisserons {total}[ "
                    "le {due}] par domiciliation européenne (mandat {mandate}) sur votre compte "
                    "{own}.",
        "do_prepaid": "Ce décompte ne donne lieu à aucun paiement. // Il n’y a rien à payer : "
                      "conservez ce document avec vos pièces comptables.",
        "do_credited": "Son solde est nul ; aucun paiement n’est nécessaire. // Vous ne devez donc "
                       "pas payer cette facture, que nous vous envoyons pour votre comptabilité.",
        "do_instalments": "Versez chaque échéance sur le compte {iban}[ (BIC {bic})][, au nom de "
                          "{beneficiary}][, en indiquant {communication}]. Le matériel reste notre "
                          "propriété jusqu’au paiement complet. // Compte à créditer à chaque "
                          "échéance : {iban}[, BIC {bic}][, titulaire {beneficiary}][, "
                          "communication {communication}]. La propriété du matériel ne passe "
                          "qu’après le dernier versement.",
        "plan": "Échéance|Date|Montant // N°|À payer le|Montant",
        "pay": "Modalités de paiement // Paiement", "amount": "Net à payer // Montant",
        "due": "Échéance // À payer au plus tard le", "iban": "IBAN // Notre compte", "bic": "BIC",
        "beneficiary": "Bénéficiaire // Au nom de",
        "communication": "Communication // Référence du paiement",
        "late": "Tout retard donne lieu à un intérêt de 10 % l’an et à une indemnité d’au moins "
                "{extra}. // En cas de retard, {extra} de frais de rappel vous sont facturés.",
        "news": "Communiquez vos compteurs en ligne avant la fin du trimestre : vous évitez ainsi "
                "une estimation. À partir du {later}, le loyer annuel passera à {other} après "
                "indexation.",
        "bye": "Cordialement, // Avec nos meilleures salutations,",
        "who": "Le service clients",
    },
    "nl": {
        "subject": "Uw contract voor een multifunctioneel kopieertoestel",
        "references": "Klantnummer|Document|Datum|Contract",
        "title_quarter": "Factuur – huur en afdrukken // Kwartaalfactuur van uw kopieertoestel",
        "title_reading": "Regularisatiefactuur tellerstanden // Regularisatie na opname",
        "title_recall": "Herinnering // Vervallen facturen",
        "title_estimate": "Creditnota {credit} – tellerstanden // Creditnota nr. {credit}",
        "title_ended": "Einde contract: eindafrekening // Slotafrekening van uw contract",
        "title_debit": "Factuur – huur en afdrukken // Kwartaalfactuur van uw kopieertoestel",
        "title_prepaid": "Afrekening van uw afdrukforfait // Afrekening van uw afdrukken",
        "title_credited": "Verrekende factuur // Factuur verrekend met een creditnota",
        "title_instalments": "Overname van uw kopieertoestel // Verkoop van het toestel na "
                             "contract",
        "hello": "Beste klant, // Geachte heer, geachte mevrouw,",
        "opening_quarter": "Dit is de kostprijs van uw toestel {model} voor de periode van {begin} "
                           "tot {end}. // Wij rekenen u de huur en de pagina’s van het toestel "
                           "{model} aan, van {begin} tot {end}.",
        "opening_reading": "Wij hadden uw tellerstanden niet op tijd ontvangen en rekenden u "
                           "{already} aan op basis van een schatting. Met de werkelijke standen, "
                           "opgenomen op {asked}, komen wij tot de berekening hieronder. // De "
                           "technicus nam op {asked} de tellerstanden van uw toestel {model} op. "
                           "Ze liggen hoger dan de schatting van {already} die u al betaalde.",
        "opening_recall": "Op {decided} stonden de volgende facturen nog open in onze boeken. // "
                          "Wij vonden geen volledige betaling terug van de onderstaande facturen, "
                          "toestand op {decided}.",
        "opening_estimate": "Uw tellerstanden van {asked} liggen lager dan onze schatting, die u "
                            "betaald hebt. Dit is de juiste kostprijs voor de periode van {begin} "
                            "tot {end}. // Na controle van de tellerstanden die u op {asked} "
                            "meedeelde, blijkt de factuur van {first} te hoog.",
        "opening_ended": "Het toestel {model} is op {asked} in uw kantoren opgehaald en het "
                         "contract liep die dag af. U had de huur vooraf betaald. // Na uw "
                         "opzegging hebben wij het toestel {model} op {asked} opgehaald. Deze "
                         "afrekening houdt rekening met de vooraf betaalde huur.",
        "opening_debit": "Dit is de kostprijs van uw toestel {model} voor de periode van {begin} "
                         "tot {end}. // Wij rekenen u de huur en de pagina’s van het toestel "
                         "{model} aan, van {begin} tot {end}.",
        "opening_prepaid": "Uw formule bevat een volume pagina’s dat u bij het begin van het jaar "
                           "betaalde. Voor de periode van {begin} tot {end} volstond dat. // Van "
                           "{begin} tot {end} bleven uw afdrukken binnen het forfait dat u vooraf "
                           "betaalde.",
        "opening_credited": "Deze factuur gaat over uw toestel {model}, van {begin} tot {end}. Ze "
                            "is verrekend met creditnota {credit} van {decided}.",
        "opening_instalments": "Het contract van uw toestel {model} liep af op {asked} en u wenste "
                               "het over te nemen. Wij spraken op {decided} een betaling in drie "
                               "keer af. // Zoals afgesproken op {decided} wordt uw vennootschap "
                               "eigenaar van het toestel {model} en betaalt ze de prijs in drie "
                               "termijnen.",
        "head": "Omschrijving|Vorige teller|Nieuwe teller|Pagina’s|Bedrag incl. btw",
        "head_recall": "Factuur|Datum|Vervaldag|Bedrag incl. btw",
        "head_sale": "Omschrijving|Aantal|Bedrag incl. btw",
        "post_rent": "Huur van het toestel", "post_black": "Zwart-wit", "post_colour": "Kleur",
        "post_device": "Gebruikt kopieertoestel {model}",
        "post_move": "Verplaatsing en aansluiting",
        "post_stock": "Voorraad toner",
        "net": "Totaal excl. btw", "vat": "Btw 21 %", "sum": "Totaal incl. btw // Totaal met btw",
        "already_quarter": "Betaald voorschot", "already_debit": "Reeds geïnd voorschot",
        "already_reading": "Reeds betaalde schatting",
        "already_recall": "Uw gedeeltelijke betaling",
        "already_estimate": "Factuur van {first}, betaald", "already_ended": "Vooraf betaalde huur",
        "already_prepaid": "Vooraf betaald volume", "already_credited": "Creditnota {credit}",
        "already_instalments": "Afgetrokken waarborg",
        "left_to_pay": "Netto te betalen // Totaal te betalen",
        "left_refund": "Saldo in uw voordeel",
        "left_direct_debit": "Te innen bedrag", "left_nothing": "Netto te betalen // Saldo",
        "do_reading": "Gelieve het verschil van {total}[ uiterlijk op {due}] te storten op onze "
                      "rekening {iban}[ (BIC {bic})][ op naam van {beneficiary}][, met de "
                      "referentie {communication}]. // Het verschil, {total}, verwachten wij[ "
                      "tegen {due}] op rekening {iban}[, BIC {bic}][, op naam van {beneficiary}][, "
                      "met de mededeling {communication}].",
        "do_recall": "Wilt u uw toestand in orde brengen door {total}[ vóór {due}] te storten op "
                     "rekening {iban}[ (BIC {bic})][ van {beneficiary}][, mededeling "
                     "{communication}]? // Wij rekenen op uw overschrijving van {total}[, ten "
                     "laatste op {due},] naar rekening {iban}[, BIC {bic}][, op naam van "
                     "{beneficiary}][. Uw mededeling: {communication}].",
        "do_estimate": "Wij betalen u het verschil van {total}[ op {due}] terug op rekening {own}. "
                       "// De som van {total} wordt u[ ten laatste op {due}] teruggegeven via een "
                       "overschrijving op uw rekening {own}.",
        "do_ended": "Het saldo van {total} wordt u[ tegen {due}] teruggestort op uw rekening "
                    "{own}. // U ontvangt {total}[ op {due}] op rekening {own}. Dank u voor het "
                    "vertrouwen in al die jaren.",
        "do_debit": "Het bedrag van {total} gaat[ op {due}] van uw rekening {own}, krachtens "
                    "mandaat {mandate}. // U hoeft niets te doen: wij innen {total}[ op {due}] via "
                    "Europese domiciliëring (mandaat {mandate}) van uw rekening {own}.",
        "do_prepaid": "Deze afrekening geeft geen aanleiding tot een betaling. // U hoeft niets te "
                      "betalen: bewaar dit document bij uw boekhoudstukken.",
        "do_credited": "Het saldo is nul; een betaling is niet nodig. // U hoeft deze factuur dus "
                       "niet te betalen; wij sturen ze u voor uw boekhouding.",
        "do_instalments": "Stort elke termijn op rekening {iban}[ (BIC {bic})][, op naam van "
                          "{beneficiary}][, met vermelding van {communication}]. Het toestel "
                          "blijft onze eigendom tot alles betaald is. // Rekening waarop u elke "
                          "termijn stort: {iban}[, BIC {bic}][, houder {beneficiary}][, mededeling "
                          "{communication}]. Pas na de laatste storting wordt het toestel uw "
                          "eigendom.",
        "plan": "Termijn|Datum|Bedrag // Nr.|Te betalen op|Bedrag",
        "pay": "Betalingsgegevens // Betaling", "amount": "Netto te betalen // Bedrag",
        "due": "Vervaldag // Uiterlijk te betalen op", "iban": "IBAN // Onze rekening",
        "bic": "BIC", "beneficiary": "Begunstigde // Op naam van",
        "communication": "Mededeling // Betalingsreferentie",
        "late": "Bij laattijdige betaling is een interest van 10 % per jaar verschuldigd en een "
                "vergoeding van minstens {extra}. // Bij een laattijdige betaling rekenen wij "
                "{extra} herinneringskosten aan.",
        "news": "Geef uw tellerstanden online door vóór het einde van het kwartaal: zo vermijdt u "
                "een schatting. Vanaf {later} bedraagt de jaarhuur na indexering {other}.",
        "bye": "Met vriendelijke groeten, // Hoogachtend,",
        "who": "De klantendienst",
    },
    "de": {
        "subject": "Ihr Vertrag für ein Multifunktionsgerät",
        "references": "Kundennummer|Beleg|Datum|Vertrag",
        "title_quarter": "Rechnung – Miete und Kopien // Quartalsrechnung Ihres Kopierers",
        "title_reading": "Nachberechnung der Zählerstände // Nachberechnung nach Ablesung",
        "title_recall": "Mahnung // Fällige Rechnungen",
        "title_estimate": "Gutschrift {credit} – Zählerstände // Gutschrift Nr. {credit}",
        "title_ended": "Vertragsende: Schlussabrechnung // Endabrechnung Ihres Vertrags",
        "title_debit": "Rechnung – Miete und Kopien // Quartalsrechnung Ihres Kopierers",
        "title_prepaid": "Abrechnung Ihres Kopienpakets // Abrechnung Ihrer Kopien",
        "title_credited": "Verrechnete Rechnung // Mit einer Gutschrift verrechnete Rechnung",
        "title_instalments": "Übernahme Ihres Kopierers // Verkauf des Geräts nach Vertragsende",
        "hello": "Sehr geehrter Kunde, // Sehr geehrte Damen und Herren,",
        "opening_quarter": "Dies sind die Kosten Ihres Geräts {model} für den Zeitraum vom {begin} "
                           "bis zum {end}. // Wir berechnen Ihnen Miete und Seiten des Geräts "
                           "{model} vom {begin} bis zum {end}.",
        "opening_reading": "Ihre Zählerstände lagen uns nicht rechtzeitig vor, so dass wir Ihnen "
                           "{already} aufgrund einer Schätzung berechnet hatten. Die wirklichen "
                           "Stände, abgelesen am {asked}, ergeben die folgende Berechnung. // Der "
                           "Techniker hat am {asked} die Zählerstände Ihres Geräts {model} "
                           "abgelesen. Sie liegen über der Schätzung von {already}, die Sie "
                           "bereits bezahlt haben.",
        "opening_recall": "Am {decided} waren die folgenden Rechnungen in unseren Büchern noch "
                          "offen. // Für die nachstehenden Rechnungen, Stand {decided}, haben wir "
                          "keine vollständige Zahlung gefunden.",
        "opening_estimate": "Ihre Zählerstände vom {asked} liegen unter unserer Schätzung, die Sie "
                            "bezahlt haben. Dies sind die genauen Kosten für den Zeitraum vom "
                            "{begin} bis zum {end}. // Nach Prüfung der am {asked} mitgeteilten "
                            "Zählerstände erweist sich die Rechnung vom {first} als zu hoch.",
        "opening_ended": "Das Gerät {model} wurde am {asked} in Ihren Büros abgeholt, und der "
                         "Vertrag endete an diesem Tag. Sie hatten die Miete im Voraus bezahlt. // "
                         "Nach Ihrer Kündigung haben wir das Gerät {model} am {asked} abgeholt. "
                         "Diese Abrechnung berücksichtigt die im Voraus bezahlte Miete.",
        "opening_debit": "Dies sind die Kosten Ihres Geräts {model} für den Zeitraum vom {begin} "
                         "bis zum {end}. // Wir berechnen Ihnen Miete und Seiten des Geräts "
                         "{model} vom {begin} bis zum {end}.",
        "opening_prepaid": "Ihr Tarif enthält eine Seitenmenge, die Sie zu Jahresbeginn bezahlt "
                           "haben. Für den Zeitraum vom {begin} bis zum {end} hat sie gereicht. // "
                           "Vom {begin} bis zum {end} blieben Ihre Kopien im Rahmen des im Voraus "
                           "bezahlten Pakets.",
        "opening_credited": "Diese Rechnung betrifft Ihr Gerät {model} vom {begin} bis zum {end}. "
                            "Sie ist mit der Gutschrift {credit} vom {decided} verrechnet.",
        "opening_instalments": "Der Vertrag Ihres Geräts {model} ist am {asked} abgelaufen, und "
                               "Sie wollten es übernehmen. Am {decided} haben wir eine Zahlung in "
                               "drei Raten vereinbart. // Wie am {decided} vereinbart, wird Ihre "
                               "Gesellschaft Eigentümerin des Geräts {model} und zahlt den Preis "
                               "in drei Raten.",
        "head": "Beschreibung|Alter Zähler|Neuer Zähler|Seiten|Betrag inkl. MwSt.",
        "head_recall": "Rechnung|Datum|Fälligkeit|Betrag inkl. MwSt.",
        "head_sale": "Beschreibung|Anzahl|Betrag inkl. MwSt.",
        "post_rent": "Miete des Geräts", "post_black": "Schwarzweiß", "post_colour": "Farbe",
        "post_device": "Gebrauchter Kopierer {model}", "post_move": "Umstellung und Anschluss",
        "post_stock": "Tonervorrat",
        "net": "Gesamt ohne MwSt.", "vat": "MwSt. 21 %",
        "sum": "Gesamt inkl. MwSt. // Gesamt mit MwSt.",
        "already_quarter": "Gezahlter Vorschuss",
        "already_debit": "Bereits eingezogener Vorschuss",
        "already_reading": "Bereits gezahlte Schätzung", "already_recall": "Ihre Teilzahlung",
        "already_estimate": "Rechnung vom {first}, bezahlt",
        "already_ended": "Vorausbezahlte Miete",
        "already_prepaid": "Vorausbezahlte Menge", "already_credited": "Gutschrift {credit}",
        "already_instalments": "Abgezogene Kaution",
        "left_to_pay": "Netto zu zahlen // Insgesamt zu zahlen",
        "left_refund": "Saldo zu Ihren Gunsten",
        "left_direct_debit": "Einzuziehender Betrag", "left_nothing": "Netto zu zahlen // Saldo",
        "do_reading": "Bitte überweisen Sie den Unterschied von {total}[ bis spätestens {due}] auf "
                      "unser Konto {iban}[ (BIC {bic})][, Inhaber {beneficiary}][, mit der "
                      "Referenz {communication}]. // Den Unterschied, {total}, erwarten wir[ bis "
                      "zum {due}] auf dem Konto {iban}[, BIC {bic}][, Inhaber {beneficiary}][, mit "
                      "der Mitteilung {communication}].",
        "do_recall": "Wir bitten um Ausgleich durch Überweisung von {total}[ vor dem {due}] auf "
                     "das Konto {iban}[ (BIC {bic})][, Inhaber {beneficiary}][, Mitteilung "
                     "{communication}]. // Wir rechnen mit Ihrer Überweisung von "
                     "{total}[, spätestens am {due},] auf das Konto {iban}[, BIC {bic}][, lautend "
                     "auf {beneficiary}][. Ihre Mitteilung: {communication}].",
        "do_estimate": "Wir erstatten Ihnen den Unterschied von {total}[ am {due}] auf das Konto "
                       "{own}. // Die Summe von {total} wird Ihnen[ bis spätestens {due}] durch "
                       "Überweisung auf Ihr Konto {own} zurückgezahlt.",
        "do_ended": "Der Saldo von {total} wird Ihnen[ bis zum {due}] auf Ihr Konto {own} "
                    "zurücküberwiesen. // Sie erhalten {total}[ am {due}] auf das Konto {own}. Wir "
                    "danken Ihnen für Ihr langjähriges Vertrauen.",
        "do_debit": "Der Betrag von {total} wird[ am {due}] aufgrund des Mandats {mandate} von "
                    "Ihrem Konto {own} abgebucht. // Sie brauchen nichts zu tun: Wir ziehen "
                    "{total}[ am {due}] per SEPA-Lastschrift (Mandat {mandate}) von Ihrem Konto "
                    "{own} ein.",
        "do_prepaid": "Aus dieser Abrechnung ergibt sich keine Zahlung. // Es ist nichts zu "
                      "zahlen: Bewahren Sie diesen Beleg bei Ihren Buchungsunterlagen auf.",
        "do_credited": "Ihr Saldo ist null; eine Zahlung ist nicht nötig. // Sie brauchen diese "
                       "Rechnung also nicht zu bezahlen; wir senden sie Ihnen für Ihre "
                       "Buchhaltung.",
        "do_instalments": "Überweisen Sie jede Rate auf das Konto {iban}[ (BIC {bic})][, Inhaber "
                          "{beneficiary}][, unter Angabe von {communication}]. Das Gerät bleibt "
                          "bis zur vollständigen Zahlung unser Eigentum. // Konto für jede Rate: "
                          "{iban}[, BIC {bic}][, Inhaber {beneficiary}][, Mitteilung "
                          "{communication}]. "
                          "Erst mit der letzten Zahlung geht das Gerät in Ihr Eigentum über.",
        "plan": "Rate|Datum|Betrag // Nr.|Zu zahlen am|Betrag",
        "pay": "Zahlungsangaben // Zahlung", "amount": "Netto zu zahlen // Betrag",
        "due": "Fälligkeit // Zu zahlen bis spätestens", "iban": "IBAN // Unser Konto",
        "bic": "BIC", "beneficiary": "Begünstigter // Lautend auf",
        "communication": "Mitteilung // Zahlungsreferenz",
        "late": "Bei Verzug sind Zinsen von 10 % im Jahr und eine Entschädigung von mindestens "
                "{extra} geschuldet. // Bei verspäteter Zahlung berechnen wir Ihnen {extra} "
                "Mahnkosten.",
        "news": "Teilen Sie Ihre Zählerstände vor Quartalsende online mit: So vermeiden Sie eine "
                "Schätzung. Ab dem {later} beträgt die Jahresmiete nach der Indexierung {other}.",
        "bye": "Freundliche Grüße // Mit freundlichen Grüßen",
        "who": "Der Kundendienst",
    },
}
