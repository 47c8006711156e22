"""The words of the nineteenth exam's parcel carrier: its invoices, what it advanced at the border,
its corrections and reminders.

What stands in square brackets is printed where all its figures are there; // parts synonyms, |
columns.
"""
from __future__ import annotations

from .exam_wordings import Wordings

PARCEL: Wordings = {
    "fr": {
        "subject": "Transport de colis",
        "kind_monthly": "FACTURE", "kind_import": "FACTURE", "kind_weights": "FACTURE",
        "kind_recall": "RAPPEL", "kind_measured": "NOTE DE CRÉDIT", "kind_closing": "DÉCOMPTE",
        "kind_debit": "FACTURE", "kind_online": "FACTURE", "kind_offset": "FACTURE",
        "details": "Client|Document|Date|N° de TVA",
        "title_monthly": "Vos envois du {begin} au {end}",
        "title_import": "Taxe et droits d’importation avancés – colis {waybill}",
        "title_weights": "Poids contrôlés – complément à la facture {earlier}",
        "title_recall": "Factures non réglées",
        "title_measured": "Poids contrôlés – correction de la facture {earlier}",
        "title_closing": "Clôture de votre compte d’expéditeur",
        "title_debit": "Vos envois du {begin} au {end}",
        "title_online": "Vos envois du {begin} au {end}, commandés en ligne",
        "title_offset": "Vos envois du {begin} au {end}",
        "opening_monthly": "Voici le relevé des colis que nous avons acheminés pour vous. Un an "
            "plus tôt, la même période vous avait coûté {other}. // Nous vous remercions de vos "
            "envois, détaillés ci-dessous. À titre de comparaison, ceux du mois précédent "
            "s’élevaient à {other}.",
        "opening_import": "Votre colis {waybill}, venu de pays tiers, vous a été remis le "
            "{delivered}. Pour son dédouanement (déclaration {declaration}), nous avons versé à la "
            "douane la TVA et les droits dont vous êtes redevable comme destinataire ; la valeur "
            "de l’envoi, {value} selon la facture du vendeur, ne nous est pas due.",
        "opening_weights": "Nos balances ont relevé pour une partie de vos colis un poids "
            "supérieur à celui de vos étiquettes. Le calcul qui suit remplace celui de la facture "
            "{earlier}.",
        "opening_recall": "D’après notre comptabilité, les factures ci-après sont échues. "
            "Peut-être vous ont-elles échappé ?",
        "opening_measured": "Vous avez contesté le {asked} les poids de la facture {earlier}. "
            "Vérification faite, vous avez raison. Les colis se calculent désormais comme suit.",
        "opening_closing": "Vous avez résilié votre contrat le {asked}. Voici vos derniers envois, "
            "déduits de la garantie que vous aviez versée à l’ouverture du compte.",
        "opening_debit": "Voici le relevé des colis que nous avons acheminés pour vous. Un an plus "
            "tôt, la même période vous avait coûté {other}.",
        "opening_online": "Cette facture regroupe, pour votre comptabilité, les étiquettes que "
            "vous avez achetées dans notre boutique en ligne.",
        "opening_offset": "Voici le relevé de vos colis. Nous en déduisons l’indemnité d’assurance "
            "qui vous revient pour le colis perdu {waybill}.",
        "head": "Service|Colis|Montant hors TVA",
        "post_home": "Livraison en Belgique", "post_abroad": "Livraison dans l’Union européenne",
        "post_fuel": "Enlèvements et suppléments", "net": "Total hors TVA", "vat": "TVA",
        "sum": "Total TVA comprise // Total TTC",
        "head_import": "Versé ou presté pour vous|Base|Taux|Montant",
        "post_tax": "TVA à l’importation", "post_duties": "Droits de douane",
        "post_fee": "Dédouanement et avance de fonds, TVA comprise",
        "head_recall": "Facture|Du|Montant", "sum_recall": "Total des factures",
        "already_monthly": "Note de crédit {credit}",
        "already_import": "Payé au chauffeur le {delivered}",
        "already_weights": "Déjà facturé", "already_recall": "Vos paiements",
        "already_measured": "Payé sur la facture {earlier}", "already_closing": "Garantie versée",
        "already_debit": "Note de crédit {credit}", "already_online": "Payé par carte",
        "already_offset": "Indemnité, note {credit}",
        "left_monthly": "À nous payer // Net à payer", "left_import": "À nous régler",
        "left_weights": "Complément à payer", "left_recall": "Encore ouvert",
        "left_measured": "Solde en votre faveur", "left_closing": "Solde en votre faveur",
        "left_debit": "Net à encaisser", "left_online": "Solde", "left_offset": "Solde",
        "do_monthly": "Vous payez par virement ? Voici tout ce qu’il vous faut. // Données pour "
            "votre virement :",
        "do_import": "Merci de nous rembourser {total}[ pour le {due} au plus tard] par virement "
            "au compte {iban}[ (BIC {bic})][ de {beneficiary}][, communication {communication}]. "
            "// Ces {total} sont à virer[ d’ici le {due}] sur notre compte {iban}[ – {bic}][, "
            "libellé au nom de {beneficiary}][. Indiquez uniquement {communication} en "
            "communication].",
        "do_weights": "Ce complément se paie comme vos autres factures :",
        "do_recall": "Veuillez apurer votre compte en un seul virement de {total}[, à exécuter le "
            "{due} au plus tard,] sur le numéro {iban}[ (BIC {bic})][ au nom de {beneficiary}][ "
            "avec la communication {communication}]. Passé ce rappel, nous pourrions suspendre vos "
            "enlèvements.",
        "do_measured": "Nous virons {total} sur votre compte {own}[ ; vous recevrez cette somme le "
            "{due} au plus tard]. // Le trop-perçu de {total} retourne[ le {due}] sur votre compte "
            "{own}. Il ne sera pas déduit d’autres factures.",
        "do_closing": "Ce qui reste de votre garantie, soit {total}, vous est reversé[ le {due}] "
            "sur le compte {own}.",
        "do_debit": "Vous avez opté pour la domiciliation : nous encaissons {total}[ le {due}] sur "
            "votre compte {own} (mandat {mandate}). // Votre banque paiera pour vous : {total} "
            "seront débités[ le {due}] du compte {own}, sous le mandat {mandate}.",
        "do_online": "Tout a été payé lors de vos commandes. Cette facture n’appelle donc plus de "
            "paiement.",
        "do_offset": "L’indemnité couvre l’entièreté de vos envois ; rien n’est à payer pour ce "
            "mois.",
        "amount": "Montant // À virer", "due": "Échéance // Au plus tard le",
        "iban": "Compte IBAN // Sur le compte", "bic": "BIC // Code BIC",
        "beneficiary": "Bénéficiaire // Nom", "communication": "Communication",
        "late": "En cas de retard, un intérêt de 10 % l’an et une indemnité de {extra} par facture "
            "s’ajoutent de plein droit, sans mise en demeure.",
        "liability": "Sauf assurance complémentaire, notre responsabilité est limitée à {cap} par "
            "colis. Une erreur de poids se signale dans les dix jours ouvrables.",
        "bye": "Merci de nous confier vos colis. // À bientôt pour vos prochains envois.",
    },
    "nl": {
        "subject": "Pakketvervoer",
        "kind_monthly": "FACTUUR", "kind_import": "FACTUUR", "kind_weights": "FACTUUR",
        "kind_recall": "HERINNERING", "kind_measured": "CREDITNOTA", "kind_closing": "AFREKENING",
        "kind_debit": "FACTUUR", "kind_online": "FACTUUR", "kind_offset": "FACTUUR",
        "details": "Klant|Document|Datum|Btw-nummer",
        "title_monthly": "Uw zendingen van {begin} tot {end}",
        "title_import": "Voorgeschoten invoerbelasting en -rechten – pakket {waybill}",
        "title_weights": "Gecontroleerde gewichten – aanvulling bij factuur {earlier}",
        "title_recall": "Onbetaalde facturen",
        "title_measured": "Gecontroleerde gewichten – verbetering van factuur {earlier}",
        "title_closing": "Afsluiting van uw verzendaccount",
        "title_debit": "Uw zendingen van {begin} tot {end}",
        "title_online": "Uw online bestelde zendingen van {begin} tot {end}",
        "title_offset": "Uw zendingen van {begin} tot {end}",
        "opening_monthly": "Dit is het overzicht van de pakketten die wij voor u bezorgden. Een "
            "jaar eerder kostte dezelfde periode u {other}. // Dank voor uw zendingen, waarvan u "
            "hieronder het detail vindt. Ter vergelijking: die van de maand voordien "
            "kwamen op {other}.",
        "opening_import": "Uw pakket {waybill}, afkomstig van buiten de Europese Unie, werd u op "
            "{delivered} bezorgd. Voor de inklaring (aangifte {declaration}) betaalden wij aan de "
            "douane de btw en de rechten die u als ontvanger verschuldigd bent; de waarde van de "
            "zending, volgens de factuur van de verkoper {value}, bent u ons niet verschuldigd.",
        "opening_weights": "Onze weegschalen gaven voor een deel van uw pakketten een hoger "
            "gewicht aan dan uw etiketten. De onderstaande berekening vervangt die van factuur "
            "{earlier}.",
        "opening_recall": "Volgens onze boekhouding zijn de volgende facturen vervallen. Misschien "
            "zijn ze aan uw aandacht ontsnapt?",
        "opening_measured": "U betwistte op {asked} de gewichten op factuur {earlier}. Na controle "
            "blijkt dat u gelijk hebt. De pakketten worden nu als volgt berekend.",
        "opening_closing": "U zegde op {asked} uw contract op. Dit zijn uw laatste zendingen, in "
            "mindering gebracht op de waarborg die u bij het openen van de account stortte.",
        "opening_debit": "Dit is het overzicht van de pakketten die wij voor u bezorgden. Een jaar "
            "eerder kostte dezelfde periode u {other}.",
        "opening_online": "Deze factuur bundelt, voor uw boekhouding, de etiketten die u in onze "
            "webwinkel kocht.",
        "opening_offset": "Dit is het overzicht van uw pakketten. Wij trekken er de "
            "verzekeringsvergoeding voor het verloren pakket {waybill} van af.",
        "head": "Dienst|Pakketten|Bedrag excl. btw",
        "post_home": "Bezorging in België", "post_abroad": "Bezorging in de Europese Unie",
        "post_fuel": "Ophalingen en toeslagen", "net": "Totaal excl. btw", "vat": "Btw",
        "sum": "Totaal incl. btw // Totaal, btw inbegrepen",
        "head_import": "Voor u betaald of gedaan|Grondslag|Tarief|Bedrag",
        "post_tax": "Btw bij invoer", "post_duties": "Douanerechten",
        "post_fee": "Inklaring en voorschieten, btw inbegrepen",
        "head_recall": "Factuur|Van|Bedrag", "sum_recall": "Totaal van de facturen",
        "already_monthly": "Creditnota {credit}",
        "already_import": "Betaald aan de chauffeur op {delivered}",
        "already_weights": "Al gefactureerd", "already_recall": "Uw betalingen",
        "already_measured": "Betaald op factuur {earlier}", "already_closing": "Gestorte waarborg",
        "already_debit": "Creditnota {credit}", "already_online": "Betaald met kaart",
        "already_offset": "Vergoeding, nota {credit}",
        "left_monthly": "Aan ons te betalen // Netto te betalen",
        "left_import": "Aan ons te voldoen",
        "left_weights": "Te betalen aanvulling", "left_recall": "Nog open",
        "left_measured": "Saldo in uw voordeel", "left_closing": "Saldo in uw voordeel",
        "left_debit": "Netto te innen", "left_online": "Saldo", "left_offset": "Saldo",
        "do_monthly": "Betaalt u per overschrijving? Hier staat alles wat u nodig hebt. // "
            "Gegevens voor uw overschrijving:",
        "do_import": "Gelieve ons {total}[ uiterlijk op {due}] terug te betalen door overschrijving"
            " op rekening {iban}[ (BIC {bic})][ van {beneficiary}][, mededeling {communication}]. "
            "// Deze {total} schrijft u[ tegen {due}] over op onze rekening {iban}[ – {bic}][, die "
            "op naam staat van {beneficiary}][. Vermeld als mededeling enkel {communication}].",
        "do_weights": "U betaalt deze aanvulling zoals uw andere facturen:",
        "do_recall": "Gelieve uw rekening aan te zuiveren met één overschrijving van {total}[, uit "
            "te voeren uiterlijk op {due},] op nummer {iban}[ (BIC {bic})][ op naam van "
            "{beneficiary}][ met de mededeling {communication}]. Na deze herinnering kunnen wij uw "
            "ophalingen schorsen.",
        "do_measured": "Wij schrijven {total} over op uw rekening {own}[; u ontvangt die som "
            "uiterlijk op {due}]. // Het te veel ontvangen bedrag van {total} keert[ op {due}] "
            "terug naar uw rekening {own}. Het wordt niet van andere facturen afgetrokken.",
        "do_closing": "Wat van uw waarborg overblijft, {total}, storten wij[ op {due}] terug op "
            "rekening {own}.",
        "do_debit": "U koos voor domiciliëring: wij innen {total}[ op {due}] van uw rekening {own} "
            "(mandaat {mandate}). // Uw bank betaalt voor u: {total} gaat[ op {due}] van rekening "
            "{own}, onder mandaat {mandate}.",
        "do_online": "Alles werd al bij uw bestellingen betaald. Deze factuur vraagt dus geen "
            "betaling meer.",
        "do_offset": "De vergoeding dekt al uw zendingen; voor deze maand is er niets te betalen.",
        "amount": "Bedrag // Over te schrijven", "due": "Vervaldag // Uiterlijk op",
        "iban": "IBAN-rekening // Op rekening", "bic": "BIC // BIC-code",
        "beneficiary": "Begunstigde // Naam", "communication": "Mededeling",
        "late": "Bij laattijdige betaling komen er van rechtswege en zonder ingebrekestelling een "
            "interest van 10 % per jaar en een vergoeding van {extra} per factuur bij.",
        "liability": "Zonder bijkomende verzekering is onze aansprakelijkheid beperkt tot {cap} "
            "per pakket. Meld een fout in het gewicht binnen tien werkdagen.",
        "bye": "Dank voor uw vertrouwen. // Tot bij uw volgende zendingen.",
    },
    "de": {
        "subject": "Paketbeförderung",
        "kind_monthly": "RECHNUNG", "kind_import": "RECHNUNG", "kind_weights": "RECHNUNG",
        "kind_recall": "MAHNUNG", "kind_measured": "GUTSCHRIFT", "kind_closing": "ABRECHNUNG",
        "kind_debit": "RECHNUNG", "kind_online": "RECHNUNG", "kind_offset": "RECHNUNG",
        "details": "Kunde|Dokument|Datum|MwSt.-Nr.",
        "title_monthly": "Ihre Sendungen vom {begin} bis zum {end}",
        "title_import": "Verauslagte Einfuhrsteuer und Zölle – Paket {waybill}",
        "title_weights": "Geprüfte Gewichte – Nachtrag zur Rechnung {earlier}",
        "title_recall": "Unbezahlte Rechnungen",
        "title_measured": "Geprüfte Gewichte – Berichtigung der Rechnung {earlier}",
        "title_closing": "Schließung Ihres Versandkontos",
        "title_debit": "Ihre Sendungen vom {begin} bis zum {end}",
        "title_online": "Ihre online bestellten Sendungen vom {begin} bis zum {end}",
        "title_offset": "Ihre Sendungen vom {begin} bis zum {end}",
        "opening_monthly": "Dies ist die Aufstellung der Pakete, die wir für Sie befördert haben. "
            "Ein Jahr zuvor hat Sie derselbe Zeitraum {other} gekostet. // Wir danken Ihnen für "
            "Ihre nachstehend aufgeführten Sendungen. Zum Vergleich: Die des Vormonats beliefen "
            "sich auf {other}.",
        "opening_import": "Ihr Paket {waybill} aus einem Drittland wurde Ihnen am {delivered} "
            "zugestellt. Für die Verzollung (Anmeldung {declaration}) haben wir dem Zoll die "
            "Mehrwertsteuer und die Zölle gezahlt, die Sie als Empfänger schulden; der Wert der "
            "Sendung, laut Rechnung des Verkäufers {value}, ist uns nicht geschuldet.",
        "opening_weights": "Unsere Waagen haben für einen Teil Ihrer Pakete ein höheres Gewicht "
            "ergeben als Ihre Etiketten. Die folgende Berechnung ersetzt die der Rechnung "
            "{earlier}.",
        "opening_recall": "Laut unserer Buchhaltung sind die folgenden Rechnungen überfällig. "
            "Vielleicht sind sie Ihrer Aufmerksamkeit entgangen?",
        "opening_measured": "Sie haben am {asked} die Gewichte auf der Rechnung {earlier} "
            "beanstandet. Nach Prüfung geben wir Ihnen recht. Die Pakete werden nun wie folgt "
            "berechnet.",
        "opening_closing": "Sie haben Ihren Vertrag am {asked} gekündigt. Dies sind Ihre letzten "
            "Sendungen, abgezogen von der Kaution, die Sie bei Eröffnung des Kontos gezahlt "
            "hatten.",
        "opening_debit": "Dies ist die Aufstellung der Pakete, die wir für Sie befördert haben. "
            "Ein Jahr zuvor hat Sie derselbe Zeitraum {other} gekostet.",
        "opening_online": "Diese Rechnung fasst für Ihre Buchhaltung die Etiketten zusammen, die "
            "Sie in unserem Webshop gekauft haben.",
        "opening_offset": "Dies ist die Aufstellung Ihrer Pakete. Davon ziehen wir die "
            "Versicherungsentschädigung für das verlorene Paket {waybill} ab.",
        "head": "Leistung|Pakete|Betrag ohne MwSt.",
        "post_home": "Zustellung in Belgien",
        "post_abroad": "Zustellung in der Europäischen Union",
        "post_fuel": "Abholungen und Zuschläge", "net": "Summe ohne MwSt.", "vat": "MwSt.",
        "sum": "Summe mit MwSt. // Summe einschließlich MwSt.",
        "head_import": "Für Sie gezahlt oder geleistet|Grundlage|Satz|Betrag",
        "post_tax": "Einfuhrmehrwertsteuer", "post_duties": "Zölle",
        "post_fee": "Verzollung und Vorlage, mit MwSt.",
        "head_recall": "Rechnung|Vom|Betrag", "sum_recall": "Summe der Rechnungen",
        "already_monthly": "Gutschrift {credit}",
        "already_import": "Am {delivered} an den Fahrer gezahlt",
        "already_weights": "Bereits berechnet", "already_recall": "Ihre Zahlungen",
        "already_measured": "Auf Rechnung {earlier} gezahlt", "already_closing": "Gezahlte Kaution",
        "already_debit": "Gutschrift {credit}", "already_online": "Mit Karte gezahlt",
        "already_offset": "Entschädigung, Gutschrift {credit}",
        "left_monthly": "An uns zu zahlen // Netto zu zahlen",
        "left_import": "An uns zu begleichen",
        "left_weights": "Zu zahlender Nachtrag", "left_recall": "Noch offen",
        "left_measured": "Saldo zu Ihren Gunsten", "left_closing": "Saldo zu Ihren Gunsten",
        "left_debit": "Netto einzuziehen", "left_online": "Saldo", "left_offset": "Saldo",
        "do_monthly": "Sie zahlen per Überweisung? Hier finden Sie alles Nötige. // Angaben für "
            "Ihre Überweisung:",
        "do_import": "Bitte erstatten Sie uns {total}[ bis spätestens {due}] durch Überweisung auf "
            "das Konto {iban}[ (BIC {bic})][ von {beneficiary}][, Mitteilung {communication}]. // "
            "Diese {total} sind[ bis zum {due}] auf unser Konto {iban}[ – {bic}] zu überweisen[; "
            "es lautet auf {beneficiary}][. Geben Sie als Mitteilung nur {communication} an].",
        "do_weights": "Diesen Nachtrag zahlen Sie wie Ihre anderen Rechnungen:",
        "do_recall": "Bitte gleichen Sie Ihr Konto mit einer einzigen Überweisung von {total}[, "
            "auszuführen bis spätestens {due},] auf die Nummer {iban}[ (BIC {bic})][ auf den Namen "
            "{beneficiary}][ mit der Mitteilung {communication}] aus. Nach dieser Mahnung können "
            "wir Ihre Abholungen aussetzen.",
        "do_measured": "Wir überweisen {total} auf Ihr Konto {own}[; diese Summe erhalten Sie "
            "spätestens am {due}]. // Der zu viel erhaltene Betrag von {total} geht[ am {due}] auf "
            "Ihr Konto {own} zurück. Er wird nicht von anderen Rechnungen abgezogen.",
        "do_closing": "Was von Ihrer Kaution bleibt, nämlich {total}, überweisen wir Ihnen[ am "
            "{due}] auf das Konto {own} zurück.",
        "do_debit": "Sie haben sich für die Domizilierung entschieden: Wir ziehen {total}[ am "
            "{due}] von Ihrem Konto {own} ein (Mandat {mandate}). // Ihre Bank zahlt für Sie: "
            "{total} werden[ am {due}] vom Konto {own} abgebucht, unter dem Mandat {mandate}.",
        "do_online": "Alles wurde bereits bei Ihren Bestellungen gezahlt. Diese Rechnung erfordert "
            "also keine Zahlung mehr.",
        "do_offset": "Die Entschädigung deckt alle Ihre Sendungen; für diesen Monat ist nichts zu "
            "zahlen.",
        "amount": "Betrag // Zu überweisen", "due": "Fälligkeit // Spätestens am",
        "iban": "IBAN-Konto // Auf das Konto", "bic": "BIC // BIC-Code",
        "beneficiary": "Empfänger // Name", "communication": "Mitteilung",
        "late": "Bei Verzug kommen von Rechts wegen und ohne Inverzugsetzung Zinsen von 10 % im "
            "Jahr und eine Entschädigung von {extra} je Rechnung hinzu.",
        "liability": "Ohne Zusatzversicherung ist unsere Haftung auf {cap} je Paket begrenzt. Ein "
            "Fehler im Gewicht ist binnen zehn Werktagen zu melden.",
        "bye": "Vielen Dank für Ihr Vertrauen. // Bis zu Ihren nächsten Sendungen.",
    },
}
