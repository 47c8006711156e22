"""The German prose of the letters."""
from __future__ import annotations

from .prose import Phrases, Prose

PHRASES = Phrases(
    salutation="Sehr geehrte Damen und Herren,",
    greeting="Hochachtungsvoll",
    pay=("Wir bitten Sie, den Betrag von {amount} zu überweisen",
         "Der Betrag von {amount} ist zu zahlen",
         "Bitte zahlen Sie den Gesamtbetrag von {amount}"),
    refund="Ein Betrag von {amount} wird Ihnen erstattet",
    direct_debit="Der Betrag von {amount} wird per Lastschrift eingezogen",
    before=", spätestens am {due}",
    on_account=", auf das Konto {iban}",
    in_name_of=" auf den Namen von {beneficiary}",
    quoting=", mit der Mitteilung {communication}",
    collected_on=" am {due}",
    to_account=" auf Ihr Konto {iban}",
    contact="Fragen? Rufen Sie {phone} an oder besuchen Sie {site}.",
)

PROSE = {
    "nsso_statement": Prose(
        "Belastungsanzeige – Sozialbeiträge",
        "LSS: geschuldete Beiträge für das {period}",
        ("Ihre multifunktionelle Meldung (DmfA) für das {period} wurde verarbeitet. Der "
         "geschuldete Betrag berücksichtigt die gewährten Ermäßigungen und die bereits auf Ihrem "
         "Arbeitgeberkonto {customer} verrechneten Vorschüsse.",),
        ("Bei verspäteter Zahlung werden gemäß Artikel 28 des Gesetzes vom 27. Juni 1969 ein "
         "Beitragszuschlag von 10 % und Verzugszinsen von 7 % pro Jahr geschuldet.",)),
    "nsso_provisions": Prose(
        "Monatliche Vorschüsse",
        "LSS: monatliche Vorschüsse für das {period}",
        ("Arbeitgeber, deren Beiträge im vorletzten Quartal {other} überschritten haben, zahlen "
         "monatliche Vorschüsse. Für das {period} wurden sie nach dem gleichen Quartal des "
         "Vorjahres festgesetzt.",),
        ("Eine Ermäßigung kann beantragt werden, wenn Ihre Beiträge voraussichtlich niedriger "
         "ausfallen.",)),
    "nsso_rectification": Prose(
        "Berichtigungsanzeige",
        "LSS: Berichtigungsanzeige – {period}",
        ("Nach Prüfung Ihrer Meldungen wurden die Beiträge für das {period} neu berechnet. Diese "
         "Anzeige ersetzt jene über {other}.",),
        ("Die Entscheidung kann binnen drei Monaten vor dem Arbeitsgericht angefochten "
         "werden.",)),
    "nsso_reminder": Prose(
        "Mahnung",
        "LSS: Zahlungserinnerung – Beiträge {period}",
        ("Unseres Wissens sind die Beiträge für das {period} nicht vollständig bezahlt. Haben Sie "
         "inzwischen {other2} überwiesen, ist diese Mahnung in dieser Höhe gegenstandslos.",),
        ("Ohne Zahlung binnen fünfzehn Tagen wird die Beitreibung durch Zwangsbefehl auf Ihre "
         "Kosten eingeleitet.",)),
    "nsso_plan": Prose(
        "Tilgungsplan gewährt",
        "LSS: Ihr Tilgungsplan {reference}",
        ("Wir haben Ihren Antrag für eine Gesamtschuld von {other} geprüft. Folgender gütlicher "
         "Plan wird Ihnen gewährt.",),
        ("Wird eine Rate nicht eingehalten, wird die gesamte Schuld ohne Inverzugsetzung wieder "
         "fällig.",)),
    "nsso_notice": Prose(
        "DmfA-Mitteilung",
        "DmfA {period}: Ihre Meldung wurde angenommen",
        ("Ihre Meldung für das {period} wurde ohne Anomalie angenommen. Sie betrifft eine "
         "Lohnsumme von {other} und berechnete Beiträge von {other2}. Diese Beträge dienen nur "
         "der Information.",
         "Die Ticketnummer Ihrer Meldung lautet {reference}."),
        ("Die Rechnungsstellung erfolgt getrennt.",)),
    "nsso_dimona": Prose(
        "Dimona-Mitteilung",
        "Dimona: Empfangsbestätigung {reference}",
        ("Wir haben Ihre unmittelbare Beschäftigungsmeldung erhalten. Das Arbeitsverhältnis wurde "
         "in der Personaldatei des Arbeitgebers {customer} eingetragen.",),
        ("Eine Anomalie kann bis zum Ende des Quartals berichtigt werden.",)),
    "nsso_refund": Prose(
        "Gutschriftsanzeige",
        "LSS: Guthaben auf Ihrem Arbeitgeberkonto",
        ("Der Abschluss für das {period} weist ein Guthaben zu Ihren Gunsten auf. Da keine andere "
         "Schuld offen ist, wird Ihnen das Guthaben zurückgezahlt.",),
        ("Eine geänderte Kontonummer teilen Sie bitte vor dem genannten Datum mit.",)),
    "nsso_attestation": Prose(
        "Bescheinigung",
        "Bescheinigung öffentliche Aufträge zum {written}",
        ("Das Landesamt für soziale Sicherheit bescheinigt, dass das Unternehmen {company} (ZDU "
         "{number}) am {written} seine Beiträge ordnungsgemäß gezahlt hat; die Schwelle von "
         "{other} ist nicht überschritten.",),
        ("Diese Bescheinigung gilt für den angegebenen Zeitraum.",)),
    "nsso_summons": Prose(
        "Inverzugsetzung",
        "LSS: Inverzugsetzung vor Zwangsbefehl – {period}",
        ("Trotz unserer Mahnung weist Ihr Konto für das {period} weiterhin einen Sollsaldo auf. "
         "Dieses Schreiben gilt als Inverzugsetzung im Sinne von Artikel 40 des Gesetzes vom "
         "27. Juni 1969.",),
        ("Andernfalls wird ein Zwangsbefehl durch Gerichtsvollzieherurkunde zugestellt.",)),
    "vat_statement": Prose(
        "MwSt.-Kontoauszug",
        "MwSt.: Kontoauszug für das {period}",
        ("Ihre periodische Erklärung für das {period} wurde verarbeitet. Der Auszug berücksichtigt "
         "die Vorgänge seit der letzten Aufstellung.",),
        ("Die Verzugszinsen betragen 0,8 % pro angefangenen Kalendermonat. Geben Sie stets die "
         "Unternehmensnummer {number} an.",)),
    "vat_credit": Prose(
        "MwSt.-Erstattung",
        "MwSt.: erstattungsfähiges Guthaben {period}",
        ("Das Steuerguthaben aus Ihrer Erklärung für das {period} erfüllt die Bedingungen der "
         "Erstattung. Ein Teil von {other} wurde mit einer anderen Schuld verrechnet.",),
        ("Die Auszahlung erfolgt spätestens im dritten Monat nach dem Zeitraum.",)),
    "vat_fine": Prose(
        "Nicht proportionale Geldbuße",
        "MwSt.: Geldbuße wegen verspäteter Einreichung – {period}",
        ("Ihre Erklärung für das {period} ist nach Ablauf der Frist eingegangen. Gemäß Artikel "
         "70 § 4 des MwSt.-Gesetzbuchs ist eine Geldbuße fällig; im Wiederholungsfall kann sie "
         "bis zu {other} betragen.",),
        ("Ein Erlass kann mit begründetem Antrag beantragt werden.",)),
    "tax_assessment": Prose(
        "Steuerbescheid – Gesellschaftssteuer",
        "Gesellschaftssteuer – Steuerjahr {year}",
        ("Nachstehend finden Sie die Berechnung der Gesellschaftssteuer für das Steuerjahr "
         "{year} auf der Grundlage Ihrer Erklärung.",),
        ("Ein Widerspruch kann binnen eines Jahres ab dem dritten Werktag nach Versand dieses "
         "Bescheids eingereicht werden.",)),
    "tax_refund": Prose(
        "Steuerbescheid – Saldo zu Ihren Gunsten",
        "Gesellschaftssteuer {year}: Erstattung",
        ("Die Berechnung für das Steuerjahr {year} ergibt, dass die Vorauszahlungen die "
         "geschuldete Steuer übersteigen.",),
        ("Die Erstattung erfolgt vorbehaltlich der Verrechnung mit anderen Steuerschulden.",)),
    "prepayment": Prose(
        "Vorauszahlungen",
        "Vorauszahlungen {year} – Einladung",
        ("Um einen Steuerzuschlag zu vermeiden, kann Ihre Gesellschaft für das laufende Quartal "
         "eine Vorauszahlung leisten. Angesichts Ihrer bisherigen Zahlungen ({other}) schlagen "
         "wir folgenden Betrag vor.",),
        ("Verwenden Sie nur die beigefügte Mitteilung, die Ihrem Unternehmen vorbehalten "
         "ist.",)),
    "tax_notice": Prose(
        "Information",
        "Biztax {year}: die Erklärung ist zugänglich",
        ("Die Erklärung zur Gesellschaftssteuer für das Steuerjahr {year} kann in Biztax "
         "eingereicht werden.",),
        ("Die Angaben des Vorjahres (Besteuerungsgrundlage {other}) sind bereits "
         "eingetragen.",)),
    "commune_tax": Prose(
        "Steuerbescheid – Gemeindesteuer",
        "Steuer auf Büroflächen – Steuerjahr {year}",
        ("Aufgrund der vom Gemeinderat verabschiedeten Steuerordnung wird für das Steuerjahr "
         "{year} eine Steuer zu Lasten Ihres Unternehmens festgesetzt.",
         "Die Heberolle wurde für vollstreckbar erklärt; der Satz beträgt {other} pro "
         "Quadratmeter."),
        ("Ein begründeter Einspruch kann binnen eines Jahres eingereicht werden.",)),
    "province_tax": Prose(
        "Provinzialsteuer auf Unternehmen",
        "Provinzialsteuer {year} – Niederlassung {reference}",
        ("Ihre Niederlassung unterliegt der Provinzialsteuer auf Unternehmen. Sie wird nach der "
         "Fläche berechnet, mit einem Mindestbetrag von {other}.",),
        ("Dieser Bescheid wurde maschinell erstellt und trägt keine Unterschrift.",)),
    "company_contribution": Prose(
        "Gesellschaftsbeitrag",
        "Jährlicher Beitrag zu Lasten der Gesellschaften {year}",
        ("Jede Gesellschaft schuldet einen jährlichen Pauschalbeitrag für das Sozialstatut der "
         "Selbständigen. Er hängt von der Bilanzsumme ab; die Schwelle beträgt {other}.",),
        ("Bei Verspätung wird ein Zuschlag von 1 % pro Monat berechnet.",)),
    "lease_invoice": Prose(
        "Rechnung", "Rechnung {reference} – Langzeitmiete",
        ("Miete Ihrer Fahrzeuge für {period} gemäß Rahmenvertrag.",),
        ("Es gelten unsere allgemeinen Geschäftsbedingungen.",)),
    "lease_credit": Prose(
        "Gutschrift", "Gutschrift {reference} – nicht gefahrene Kilometer",
        ("Abrechnung der nicht gefahrenen Kilometer für {period}.",),
        ("Diese Gutschrift wird mit Ihrer nächsten Rechnung verrechnet.",)),
    "secretariat_invoice": Prose(
        "Rechnung", "Rechnung {reference} – Lohnverwaltung {period}",
        ("Nachstehend unsere Leistungen für {period}.",),
        ("Zahlbar ohne Skonto. Nach Fälligkeit laufen von Rechts wegen Zinsen.",)),
    "payroll": Prose(
        "Lohnübersicht",
        "Lohnunterlagen – {period}",
        ("Nachstehend die Übersicht der Löhne für {period}. Die Summen dienen der Buchhaltung "
         "und wurden den Arbeitnehmern bereits ausgezahlt.",),
        ("Bruttolohnsumme: {other2}. Gesamtkosten: {other}.",)),
    "fire_premium": Prose(
        "Fälligkeitsanzeige – Feuerversicherung",
        "Ihre Feuerversicherung – Fälligkeitsanzeige {year}",
        ("Ihr Vertrag erreicht seine jährliche Fälligkeit. Das Gebäude ist für ein Kapital von "
         "{other} versichert, gebunden an den ABEX-Index.",),
        ("Der Schutz bleibt bestehen, sofern die Prämie gezahlt ist.",)),
    "ohs_invoice": Prose(
        "Beitrag – Gefahrenverhütung und Schutz am Arbeitsplatz",
        "Beitrag {year} – externer Dienst für Gefahrenverhütung",
        ("Der Pauschalbeitrag für die Gesundheitsüberwachung Ihrer Arbeitnehmer wird nach "
         "Tarifgruppe festgesetzt.",),
        ("Zusätzliche Untersuchungen werden mit {other} je Stück berechnet.",)),
    "wage_seizure": Prose(
        "Drittpfändung auf Entlohnung",
        "Vertraulich – Lohnpfändung {reference}",
        ("Als Arbeitgeber sind Sie Drittgepfändeter. Der Einbehalt betrifft den pfändbaren Teil "
         "der Entlohnung des in der Anlage genannten Arbeitnehmers bis zu einer Gesamtforderung "
         "von {other}.",),
        ("Die Erklärung ist binnen fünfzehn Tagen abzugeben (Artikel 1452 des "
         "Gerichtsgesetzbuchs). Die Akte ist streng vertraulich.",)),
    "bailiff_demand": Prose(
        "Zahlungsaufforderung",
        "Aufforderung vor der Vollstreckung – Akte {reference}",
        ("Wir sind mit der Beitreibung der nachstehenden Forderung aus einem vollstreckbaren "
         "Titel beauftragt. Die Hauptforderung betrug {other}.",),
        ("Ohne Zahlung folgt die Zwangsvollstreckung ohne weitere Ankündigung.",)),
    "counter_notice": Prose(
        "Unternehmensschalter",
        "Ihre Daten in der Zentralen Datenbank der Unternehmen",
        ("Die Daten des Unternehmens {company} ({number}) wurden am {written} angepasst. Die "
         "Gebühr von {other} wurde bei der Antragstellung bezahlt.",),
        ("Prüfen Sie die Tätigkeitscodes und melden Sie Fehler binnen eines Monats.",)),
}
