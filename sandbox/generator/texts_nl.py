"""The Dutch prose of the letters."""
from __future__ import annotations

from .prose import Phrases, Prose

PHRASES = Phrases(
    salutation="Geachte mevrouw, geachte heer,",
    greeting="Met de meeste hoogachting,",
    pay=("Gelieve het bedrag van {amount} te betalen",
         "Wij verzoeken u een bedrag van {amount} over te schrijven",
         "Het saldo van {amount} is te betalen"),
    refund="Een bedrag van {amount} wordt u terugbetaald",
    direct_debit="Het bedrag van {amount} wordt door domiciliëring geïnd",
    before=", ten laatste op {due}",
    on_account=", op rekening {iban}",
    in_name_of=" op naam van {beneficiary}",
    quoting=", met de mededeling {communication}",
    collected_on=" op {due}",
    to_account=" op uw rekening {iban}",
    contact="Vragen? Bel {phone} of kijk op {site}.",
)

PROSE = {
    "nsso_statement": Prose(
        "Debetbericht – sociale bijdragen",
        "RSZ: verschuldigde bijdragen voor het {period}",
        ("Uw multifunctionele aangifte (DmfA) voor het {period} werd verwerkt. Het "
         "verschuldigde bedrag houdt rekening met de toegekende verminderingen en met de "
         "voorschotten die al op uw werkgeversrekening {customer} zijn aangerekend.",),
        ("Bij laattijdige betaling zijn een bijdrageopslag van 10 % en een verwijlinterest van "
         "7 % per jaar verschuldigd, overeenkomstig artikel 28 van de wet van 27 juni 1969.",
         "De volgende voorschotten worden u afzonderlijk meegedeeld.")),
    "nsso_provisions": Prose(
        "Maandelijkse voorschotten",
        "RSZ: maandelijkse voorschotten voor het {period}",
        ("Werkgevers van wie de bijdragen in het voorlaatste kwartaal hoger waren dan {other}, "
         "betalen maandelijkse voorschotten. Voor het {period} zijn die bepaald op grond van "
         "hetzelfde kwartaal van het vorige jaar.",),
        ("U kunt een vermindering vragen als u verwacht dat uw bijdragen lager zullen zijn dan "
         "de som van de voorschotten.",)),
    "nsso_rectification": Prose(
        "Rectificatiebericht",
        "RSZ: rectificatiebericht – {period}",
        ("Na controle van uw aangiften werden de bijdragen van het {period} herzien. Dit bericht "
         "vervangt het bericht dat een bedrag van {other} vermeldde.",),
        ("U kunt de beslissing binnen drie maanden betwisten voor de arbeidsrechtbank.",)),
    "nsso_reminder": Prose(
        "Herinnering",
        "RSZ: betalingsherinnering – bijdragen {period}",
        ("Behoudens vergissing zijn de bijdragen van het {period} niet volledig betaald. Hebt u "
         "intussen {other2} gestort, dan hoeft u met deze herinnering geen rekening te houden "
         "voor dat bedrag.",),
        ("Zonder betaling binnen vijftien dagen wordt het dossier overgedragen voor "
         "invordering bij dwangbevel. De kosten zijn voor uw rekening.",)),
    "nsso_plan": Prose(
        "Afbetalingsplan toegestaan",
        "RSZ: uw afbetalingsplan {reference}",
        ("Wij onderzochten uw aanvraag voor een schuld van in totaal {other}. Het volgende "
         "minnelijke plan wordt u toegestaan.",),
        ("Wordt een maandelijkse aflossing niet nageleefd, dan is de hele schuld opnieuw "
         "opeisbaar zonder ingebrekestelling.",)),
    "nsso_notice": Prose(
        "DmfA-notificatie",
        "DmfA {period}: uw aangifte is aanvaard",
        ("Uw aangifte voor het {period} werd zonder anomalie aanvaard. Ze betreft een loonmassa "
         "van {other} en berekende bijdragen van {other2}. Deze bedragen zijn louter "
         "informatief.",
         "Het ticketnummer van uw aangifte is {reference}. Bewaar het voor verdere "
         "briefwisseling."),
        ("De facturatie volgt in een afzonderlijke zending.",)),
    "nsso_dimona": Prose(
        "Dimona-notificatie",
        "Dimona: ontvangstbericht {reference}",
        ("Wij hebben uw onmiddellijke aangifte van tewerkstelling ontvangen. De arbeidsrelatie "
         "is geregistreerd in het personeelsbestand van werkgever {customer}.",),
        ("Een anomalie kan tot het einde van het kwartaal worden rechtgezet.",)),
    "nsso_refund": Prose(
        "Creditbericht",
        "RSZ: creditsaldo van uw werkgeversrekening",
        ("De afsluiting van het {period} vertoont een saldo in uw voordeel. Er is geen andere "
         "openstaande schuld; het saldo wordt u dus teruggestort.",),
        ("Is uw rekeningnummer gewijzigd, meld het dan vóór de vermelde datum via de "
         "onlinetoepassing.",)),
    "nsso_attestation": Prose(
        "Attest",
        "Attest overheidsopdrachten op {written}",
        ("De Rijksdienst voor Sociale Zekerheid verklaart dat de onderneming {company} (KBO "
         "{number}) op {written} in orde is met de betaling van haar bijdragen; de drempel van "
         "{other} is niet overschreden.",),
        ("Dit attest geldt voor de erin vermelde periode.",)),
    "nsso_summons": Prose(
        "Ingebrekestelling",
        "RSZ: ingebrekestelling vóór dwangbevel – {period}",
        ("Ondanks onze herinnering blijft uw rekening debet voor het {period}. Deze zending geldt "
         "als ingebrekestelling in de zin van artikel 40 van de wet van 27 juni 1969.",
         "U kunt de schuld binnen een maand aangetekend betwisten."),
        ("Zo niet wordt een dwangbevel uitgevaardigd en bij deurwaardersexploot betekend.",)),
    "vat_statement": Prose(
        "Rekeninguittreksel btw",
        "Btw: rekeninguittreksel {period}",
        ("Uw periodieke aangifte van het {period} werd verwerkt. Het uittreksel houdt "
         "rekening met de verrichtingen sinds het vorige overzicht.",),
        ("De nalatigheidsinterest bedraagt 0,8 % per begonnen kalendermaand. Vermeld bij elk "
         "bezwaar het ondernemingsnummer {number}.",)),
    "vat_credit": Prose(
        "Btw-teruggaaf",
        "Btw: terug te betalen tegoed {period}",
        ("Het belastingkrediet uit uw aangifte van het {period} voldoet aan de voorwaarden voor "
         "teruggaaf. Een deel, namelijk {other}, werd aangerekend op een andere schuld.",),
        ("De storting gebeurt uiterlijk in de derde maand na het tijdvak.",)),
    "vat_fine": Prose(
        "Niet-proportionele geldboete",
        "Btw: boete wegens laattijdige indiening – {period}",
        ("Uw aangifte van het {period} kwam aan na het verstrijken van de termijn. Krachtens "
         "artikel 70, § 4, van het Btw-wetboek is een boete verschuldigd; bij herhaling kan ze "
         "oplopen tot {other}.",),
        ("U kunt met een gemotiveerd verzoekschrift kwijtschelding vragen.",)),
    "tax_assessment": Prose(
        "Aanslagbiljet – vennootschapsbelasting",
        "Vennootschapsbelasting – aanslagjaar {year}",
        ("Hierna vindt u de berekening van de vennootschapsbelasting voor aanslagjaar {year}, "
         "gevestigd op grond van uw aangifte.",),
        ("U kunt een bezwaarschrift indienen binnen een jaar vanaf de derde werkdag na de "
         "verzending van dit biljet.",)),
    "tax_refund": Prose(
        "Aanslagbiljet – saldo in uw voordeel",
        "Vennootschapsbelasting {year}: terugbetaling",
        ("Uit de berekening voor aanslagjaar {year} blijkt dat de voorafbetalingen hoger zijn "
         "dan de verschuldigde belasting.",),
        ("De terugbetaling gebeurt onder voorbehoud van verrekening met een andere "
         "belastingschuld.",)),
    "prepayment": Prose(
        "Voorafbetalingen",
        "Voorafbetalingen {year} – uitnodiging",
        ("Om een belastingvermeerdering te vermijden, kan uw vennootschap voor het lopende "
         "kwartaal een voorafbetaling doen. Rekening houdend met uw eerdere betalingen "
         "({other}) stellen wij het volgende bedrag voor.",),
        ("U mag een ander bedrag storten. Gebruik alleen de bijgevoegde mededeling, die aan uw "
         "onderneming is voorbehouden.",)),
    "tax_notice": Prose(
        "Mededeling",
        "Biztax {year}: de aangifte is beschikbaar",
        ("De aangifte in de vennootschapsbelasting voor aanslagjaar {year} kan in Biztax worden "
         "ingediend. Ze steunt op de jaarrekening neergelegd bij de Nationale Bank.",),
        ("De gegevens van het vorige jaar (belastbare grondslag {other}) zijn vooraf "
         "ingevuld.",)),
    "commune_tax": Prose(
        "Aanslagbiljet – gemeentebelasting",
        "Belasting op kantooroppervlakten – aanslagjaar {year}",
        ("Krachtens het reglement dat de gemeenteraad heeft gestemd, wordt voor aanslagjaar "
         "{year} een belasting gevestigd ten laste van uw onderneming.",
         "Het kohier werd door het college uitvoerbaar verklaard; het tarief is {other} per "
         "vierkante meter."),
        ("Een gemotiveerd bezwaar kan binnen het jaar aan het college worden gericht.",)),
    "province_tax": Prose(
        "Provinciebelasting op bedrijven",
        "Provinciebelasting {year} – vestiging {reference}",
        ("Uw vestiging is onderworpen aan de provinciebelasting op bedrijven. Ze wordt berekend "
         "volgens de oppervlakte, met een minimum van {other}.",),
        ("Dit bericht is automatisch aangemaakt en draagt geen handtekening.",)),
    "vehicle_tax": Prose(
        "Aanslagbiljet – jaarlijkse verkeersbelasting",
        "Jaarlijkse verkeersbelasting – voertuig {reference}",
        ("Dit aanslagbiljet betreft de jaarlijkse verkeersbelasting voor het hieronder vermelde "
         "voertuig. Vorig jaar bedroeg de belasting {other}.",),
        ("Bent u het niet eens met deze aanslag, dan kunt u binnen drie maanden bezwaar "
         "indienen. Een bezwaar schort de betaling niet op.",)),
    "company_contribution": Prose(
        "Vennootschapsbijdrage",
        "Jaarlijkse vennootschapsbijdrage {year}",
        ("Elke vennootschap betaalt een jaarlijkse forfaitaire bijdrage bestemd voor het sociaal "
         "statuut der zelfstandigen. Ze hangt af van het balanstotaal; de drempel is {other}.",),
        ("Bij laattijdige betaling wordt een verhoging van 1 % per maand aangerekend.",)),
    "lease_invoice": Prose(
        "Factuur", "Factuur {reference} – langetermijnverhuur",
        ("Huur van uw voertuigen voor {period}, volgens de raamovereenkomst.",),
        ("Onze algemene voorwaarden zijn van toepassing. Betwistingen moeten ons binnen vijftien "
         "dagen bereiken.",)),
    "lease_credit": Prose(
        "Creditnota", "Creditnota {reference} – niet gereden kilometers",
        ("Afrekening van de niet gereden kilometers voor {period}.",),
        ("Deze nota wordt met uw volgende factuur verrekend.",)),
    "secretariat_invoice": Prose(
        "Factuur", "Factuur {reference} – loonbeheer {period}",
        ("Hierna vindt u het detail van onze prestaties voor {period}.",),
        ("Betaalbaar zonder korting. Na de vervaldag loopt de wettelijke interest van "
         "rechtswege.",)),
    "payroll": Prose(
        "Loonoverzicht",
        "Loondocumenten – {period}",
        ("Hierna vindt u het overzicht van de lonen van {period}. De totalen dienen voor de "
         "boekhouding en zijn reeds aan de werknemers gestort.",),
        ("Bruto loonmassa: {other2}. Totale kost: {other}.",)),
    "fire_premium": Prose(
        "Vervaldagbericht – brandverzekering",
        "Uw brandverzekering – vervaldagbericht {year}",
        ("Uw contract komt op zijn jaarlijkse vervaldag. Het gebouw is verzekerd voor een "
         "kapitaal van {other}, gekoppeld aan de ABEX-index.",),
        ("De waarborg blijft verworven voor zover de premie is betaald.",)),
    "ohs_invoice": Prose(
        "Bijdrage – preventie en bescherming op het werk",
        "Bijdrage {year} – externe preventiedienst",
        ("De forfaitaire bijdrage voor het gezondheidstoezicht op uw werknemers wordt per "
         "tariefgroep vastgesteld.",),
        ("Bijkomende onderzoeken worden aangerekend aan {other} per stuk.",)),
    "wage_seizure": Prose(
        "Uitvoerend beslag onder derden op loon",
        "Vertrouwelijk – loonbeslag {reference}",
        ("Als werkgever bent u derde-beslagene. De inhouding slaat op het vatbare gedeelte van "
         "het loon van de werknemer vermeld in de bijlage, tot beloop van een totale "
         "schuldvordering van {other}.",),
        ("De verklaring van derde-beslagene moet binnen vijftien dagen worden gedaan (artikel "
         "1452 van het Gerechtelijk Wetboek). Het dossier is strikt vertrouwelijk.",)),
    "bailiff_demand": Prose(
        "Aanmaning tot betaling",
        "Aanmaning vóór tenuitvoerlegging – dossier {reference}",
        ("Wij zijn belast met de invordering van de hieronder beschreven schuldvordering, die "
         "steunt op een uitvoerbare titel. De hoofdsom bedroeg {other}.",),
        ("Zonder betaling volgt de gedwongen tenuitvoerlegging zonder verder bericht.",)),
    "counter_notice": Prose(
        "Ondernemingsloket",
        "Uw gegevens in de Kruispuntbank van Ondernemingen",
        ("De gegevens van de onderneming {company} ({number}) werden op {written} aangepast. Het "
         "recht van {other} werd bij de aanvraag voldaan.",),
        ("Controleer de activiteitscodes en meld elke fout binnen de maand.",)),
}
