"""The labels of letters in French, Dutch and German (and a few in English).

``{a|b}`` stands for either, ``{a|}`` for a word that may be missing; phrases are separated by
semicolons and line ends. They are compared folded: no accents, no capitals, no marks.
"""
from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Field(StrEnum):
    """What a label announces."""

    AMOUNT = "amount"
    DUE = "due"
    IBAN = "iban"
    BIC = "bic"
    BENEFICIARY = "beneficiary"
    COMMUNICATION = "communication"
    OTHER = "other"  # a figure that is none of ours; it ends the search of another label


class Role(StrEnum):
    """Whose, or for which answer."""

    PAY = "pay"
    REFUND = "refund"
    DEBIT = "debit"
    OWN = "own"    # the receiver's account
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Label:
    """What a phrase means. ``rank`` 0 says it in so many words, 1 nearly, 2 also elsewhere,
    3 only among the other figures of a payment."""

    field: Field
    role: Role = Role.PAY
    rank: int = 0


LABELS: dict[Label, str] = {
    Label(Field.AMOUNT): """
        {montant|somme|solde} {total |}{net |}à {payer|verser|régler|acquitter|virer}
        {total|totaux|net|reste} {total |}{net |}à {payer|verser|régler|acquitter}
        {prime|taxe|redevance|cotisation|contribution|loyer|impôt|amende|provision} à payer
        vous {nous |}{devez|payez|virez} {encore |payer |}
        {encore à|reste à} {payer|verser|régler|devoir}; {solde|montant} à votre charge
        {solde|montant|reste} {encore |}{dû|ouvert|débiteur}; solde en notre faveur
        {montant|somme} {restante |restant |}{due|dû}; à {régler|acquitter|verser}
        {montant|somme|solde|reste|total} {total |}{restant |}{encore |}à payer
        montant total à {payer|verser|régler}; total général à payer; net à payer; à payer
        {montant|somme|solde|total|restant} {total |}{dû|due|dus|dues}; {solde|montant} restant dû
        montant {exigible|réclamé}; montant du paiement; montant à virer; total dû; te betalen
        {nog |}te betalen {bedrag|saldo|som|totaal|totaalbedrag}
        {totaal|totaalbedrag|bedrag|saldo|netto|nettobedrag|som} {nog |}te {betalen|storten}
        totaal te betalen {bedrag|saldo|som}; over te schrijven bedrag; te storten bedrag
        {totaal |}{verschuldigd|verschuldigde} {bedrag|saldo|som|totaal|totaalbedrag}
        {openstaand|opeisbaar|resterend} {bedrag|saldo}; {bedrag|saldo|som|totaal} verschuldigd
        u {betaalt|stort|moet} {ons |nog |ons nog |}{betalen |}
        {nog te|te|blijft te} {betalen|storten|vereffenen|voldoen}; {nog |}verschuldigd; restbedrag
        {premie|belasting|retributie|bijdrage|heffing|huur|boete|voorschot} te betalen
        te betalen {premie|belasting|retributie|bijdrage|heffing|huur|boete|voorschot}
        {te vereffenen|te voldoen|over te schrijven} {bedrag|saldo}; saldo in ons voordeel
        {bedrag|saldo} {te vereffenen|te voldoen|ten uwen laste}; debetsaldo; eindbedrag
        {zu zahlender|zu überweisender|zu begleichender} {betrag|gesamtbetrag|restbetrag|saldo}
        sie {zahlen|überweisen|müssen|schulden} {uns |noch |uns noch |}{zahlen |}
        {noch |}zu {zahlen|begleichen|entrichten|überweisen}; zahlbetrag; zahlungsbetrag
        {noch |}{zu zahlender|zu entrichtender|zu begleichender} {betrag|saldo}
        {fälliger|geschuldeter|offener|ausstehender|verbleibender} {betrag|gesamtbetrag|saldo}
        zu zahlende {summe|gesamtsumme|steuer|prämie|gebühr|miete}; restbetrag; offener saldo
        {betrag|gesamtbetrag|summe|total|saldo} zu zahlen; saldo zu unseren gunsten; endbetrag
        {amount|total|balance} {due|payable|to pay}; total amount due
        """,
    Label(Field.AMOUNT, rank=1): """
        gesamtbetrag; überweisungsbetrag; overschrijvingsbedrag; rechnungsbetrag; montant à charge
        nous attendons; {wij|we} verwachten; wir erwarten
        {solde|reste} {de ce |de votre |du |de la présente |de cette |de la }{décompte|facture}
        saldo {van deze |van uw |van de }{afrekening|factuur|rekening}
        {saldo|restbetrag} {dieser |der |ihrer }{abrechnung|rechnung}
        """,
    Label(Field.AMOUNT, rank=2): """
        {saldo|solde|eindsaldo|endsaldo}; solde final
        montant de {la taxe|l'impôt|la redevance|la prime|la cotisation|l'amende}
        {bedrag van |}de {belasting|retributie|heffing|premie|bijdrage|boete} bedraagt
        die {steuer|gebühr|prämie|abgabe} {beläuft sich auf|beträgt}
        """,
    Label(Field.AMOUNT, rank=3): """
        montant; bedrag; betrag; amount; {montant|bedrag|betrag} {en |in |}{eur|euro|euros}
        """,
    Label(Field.AMOUNT, Role.REFUND): """
        {montant|somme|solde|total} {total |net |}à {rembourser|restituer|vous rembourser}
        {montant|somme|solde} {du remboursement|remboursé|restituable|restitué}; remboursement
        montant de {la restitution|votre remboursement}; à rembourser; à restituer
        {solde |montant |crédit |}en votre faveur; crédit {restituable|à restituer}; restitution
        {solde|montant} {créditeur|en faveur du client|au crédit du client}; à votre crédit
        {montant|solde|} {trop perçu|à vous rembourser|à vous verser|à vous restituer|à recevoir}
        {vous sera|vous est|sera|est} {remboursé|restitué|reversé}; montant crédité
        vous {recevez|récupérez|touchez}; nous vous {remboursons|restituons|versons|reversons}
        {montant|total|montant total} {de la|de cette|de votre} note de crédit; vous recevrez
        il vous revient; montant dégrevé
        montant {dégrevé|à restituer|dégrevé à restituer}
        terug te betalen; terug te betalen {bedrag|saldo|som}; terugbetaling; terug te storten
        {bedrag|saldo|totaal} {terug te betalen|terug te storten}; terugbetaald bedrag
        bedrag van de {terugbetaling|teruggaaf}; terug te geven {bedrag|saldo}
        terug te storten bedrag; {bedrag |saldo |tegoed |}in uw voordeel; teruggaaf
        terugbetaalbaar {bedrag|saldo}; {uw tegoed|tegoed|creditsaldo}; teruggestort bedrag
        {wordt |}{terugbetaald|teruggestort|teruggegeven}; te ontvangen {bedrag|saldo|}
        {bedrag|saldo} {te ontvangen|terug te geven}; u {ontvangt|krijgt} {terug|}
        {wij|we} {betalen|storten|geven} {u |}terug
        {bedrag|totaal|totaalbedrag} {van de |van deze |}creditnota; gecrediteerd bedrag
        komt u toe; aan u terug te betalen
        {zu erstattender|erstatteter|zurückzuzahlender} {betrag|saldo|gesamtbetrag}; zu erstatten
        erstattung; erstattungsbetrag; {betrag|höhe} der {erstattung|rückzahlung}; rückerstattung
        {guthaben |saldo |betrag |}zu ihren gunsten; rückzahlung; rückerstattungsbetrag
        {guthaben|ihr guthaben|habensaldo|gutschrift|gutschriftbetrag|auszahlungsbetrag}
        {wird |}{erstattet|zurückgezahlt|rückerstattet|gutgeschrieben}
        sie {erhalten|bekommen} {zurück|}
        wir {erstatten|zahlen} {ihnen |}{zurück|}
        {an sie |}zurückzuzahlen; steht ihnen zu; {amount|total} refunded; refund amount
        {betrag|gesamtbetrag|summe|endbetrag|total} {der|dieser|ihrer} gutschrift
        {total note de crédit|bedrag te crediteren|totaal te crediteren|te crediteren bedrag}
        """,
    Label(Field.AMOUNT, Role.DEBIT): """
        {montant|somme} {domicilié|domiciliée|prélevé|prélevée|débité|débitée}
        montant {prélevé|débité} par domiciliation; montant {de la domiciliation|du prélèvement}
        {montant|somme} à {prélever|débiter|encaisser|domicilier}; {domiciliation|prélèvement} de
        {sera|est|} {prélevé|prélevée|débité|débitée|domicilié|encaissé} {par domiciliation|}
        nous {prélevons|débitons|encaissons}
        montant {de l'encaissement|de l'encaissement sepa|domicilié|encaissé}
        bedrag van de {domiciliëring|domiciliering|inning}; gedomicilieerd bedrag; te innen bedrag
        geïnd bedrag; bedrag {domiciliëring|domiciliering}; afgehouden bedrag {via domiciliëring|}
        {gedebiteerd|geïncasseerd|afgeschreven|af te houden|te debiteren|te incasseren} bedrag
        {wordt |zal worden |}{afgehouden|geïnd|gedebiteerd|geïncasseerd|afgeschreven}
        {domiciliëring|domiciliering|inning} van; bedrag van de {sepa inning|incasso}
        {wij|we} {innen|debiteren|incasseren}; bedrag van de domiciliëring
        betrag der {lastschrift|abbuchung|einziehung|domizilierung}; lastschriftbetrag
        abbuchungsbetrag; {abgebuchter|eingezogener|einzuziehender|abzubuchender} betrag
        {wird |}{abgebucht|eingezogen|domiziliert}; einzugsbetrag; betrag des {einzugs|bankeinzugs}
        wir {buchen ab|ziehen ein}; betrag des sepa einzugs; domizilierter betrag
        betrag der sepa lastschrift
        {lastschrift|abbuchung|einzug|bankeinzug} {über|von|in höhe von}
        direct debit amount
        """,
    Label(Field.DUE): """
        date {limite|ultime|extrême|butoir} {de|du} paiement
        date limite {pour payer|pour le paiement}
        date {d'échéance|de l'échéance|d'exigibilité|de paiement ultime}; échéance
        échéance du paiement
        à {payer|verser|régler|acquitter|virer} {avant le|au plus tard le|pour le|jusqu'au|avant}
        à {payer|verser|régler|acquitter|virer} {pour|d'ici le|d'ici au|le|au plus tard}
        {payable|paiement|règlement|versement} {avant le|au plus tard le|pour le|jusqu'au|avant}
        {payable|paiement|règlement} {d'ici le|d'ici au|pour|le|au plus tard|attendu pour le}
        délai de paiement; délai; au plus tard le; date limite; exigible {le|au}
        échéance de paiement; échéance finale; dernier jour de paiement
        à recevoir {pour le|avant le|au plus tard le|d'ici le|d'ici au}
        uiterste {betaaldatum|betaaldag|betalingsdatum}
        uiterste {datum|datum van betaling|datum voor betaling}
        te {betalen|storten|vereffenen|voldoen} {vóór|voor|tegen|uiterlijk|ten laatste}
        te {betalen|storten|vereffenen|voldoen} {op|uiterlijk op|ten laatste op|tot|tot en met}
        {uiterlijk|ten laatste} {te betalen|betaalbaar} {op|}; vervaldatum; vervaldag; betaaltermijn
        {betalen|betaling|betaalbaar|storten} {vóór|voor|tegen|tot|uiterlijk|ten laatste}
        {betalen|betaling|betaalbaar|storten} {uiterlijk op|ten laatste op|tot en met|verwacht op}
        vervaldag betaling; betalingstermijn; betaaldatum; ten laatste op
        te ontvangen {tegen|vóór|voor|tot|tot en met|uiterlijk|uiterlijk op|ten laatste op}
        uiterlijk {op|}; limietdatum {betaling|}; laatste {betaaldag|betaaldatum}
        zahlungsfrist; zahlbar {bis|spätestens|spätestens am|bis zum|bis spätestens|am|vor dem}
        zu {zahlen|begleichen|entrichten|überweisen} {bis|bis zum|spätestens am|vor dem|am}
        zu {zahlen|begleichen|entrichten|überweisen} {bis spätestens|spätestens}; zahlungsziel
        fälligkeitsdatum; fälligkeit; fälligkeitstag; fällig {am|zum}; spätestens {am|bis}
        zahlungstermin; {zahlung|überweisung} {bis|bis zum|bis spätestens|spätestens am}; frist
        {eingang|zahlungseingang|geldeingang} {bis|bis zum|bis spätestens|spätestens am|vor dem}
        spätestens {zu zahlen|zahlbar|fällig|zu begleichen} {am|bis|}; letzter zahlungstag
        due date; payable before; pay by
        payment due
        """,
    Label(Field.DUE, rank=1): "avant le; vóór; vóór de; bis zum; vor dem; tot en met; jusqu'au",
    Label(Field.DUE, Role.REFUND): """
        vers le; rond; omstreeks; um den; aux environs du
        date {du remboursement|de remboursement|de la restitution}
        {remboursé|remboursement|versement|virement} {le|prévu le|vers le|attendu le}
        {versé|viré|restitué|crédité} le; date {du versement|du virement|de virement}
        datum van de {terugbetaling|teruggaaf}; terugbetaald op; terugbetaling op
        terugbetalingsdatum; {gestort|overgeschreven|teruggestort|gecrediteerd} {op|rond}
        datum {van |van de |}{storting|terugstorting|overschrijving}
        {storting|terugstorting|overschrijving|terugbetaling} {voorzien|verwacht|gepland} {op|rond}
        datum der {erstattung|rückzahlung|rückerstattung|überweisung|auszahlung|gutschrift}
        {erstattet|überwiesen|ausgezahlt|zurückgezahlt|gutgeschrieben} am
        {erstattung|auszahlung|rückzahlung} am; erstattungsdatum
        """,
    Label(Field.DUE, Role.DEBIT): """
        date {de la domiciliation|du prélèvement|de prélèvement|de débit}
        {domiciliation|prélèvement} le; domiciliation exécutée le
        {prélevé|prélèvement exécuté|débité|domicilié|encaissé} {le|vers le|à partir du}
        prélèvement prévu le; {sera|est} {prélevé|débité} le
        date {d'encaissement|de l'encaissement}
        encaissement {le|prévu le}; domiciliation prévue le
        datum van de {domiciliëring|domiciliering|inning|afhouding}; {domiciliëring|inning} op
        {geïnd|afgehouden|gedebiteerd|geïncasseerd|afgeschreven} {op|rond|vanaf}
        {domiciliëring|inning} uitgevoerd op; {afhouding|debitering|incasso} op; inningsdatum
        datum {van |}{domiciliëring|inning|afhouding|debitering|incasso}
        datum der {lastschrift|abbuchung|einziehung|domizilierung}; datum des einzugs
        {lastschrift|abbuchung|einzug|abgebucht|eingezogen} {am|um den|ab dem}
        {abbuchungsdatum|einzugsdatum|lastschriftdatum}; direct debit date
        """,
    Label(Field.IBAN): """
        {au|sur le|sur notre} compte {bancaire |}{de|du|n°|numéro|iban|}
        {à verser sur le|à verser au|au crédit du} compte {bancaire |}{de|du|n°|numéro|iban|}
        {compte|compte bancaire} {bénéficiaire|du bénéficiaire|créancier|pour le paiement}
        {payable|paiement} {au|sur le} compte; compte {de paiement|de versement}
        {numéro de compte|n° de compte|iban} {bénéficiaire|du bénéficiaire|créancier}
        {compte|iban} {du créancier|à créditer}
        notre {compte|iban|numéro de compte|compte bancaire}
        numéro de compte {à utiliser|destinataire}; compte {destinataire|à créditer}
        compte bénéficiaire iban
        {op|naar} {rekening|rekeningnummer|onze rekening}
        {op|naar} {ons rekeningnummer|het rekeningnummer|de rekening}
        {rekening|rekeningnummer|iban|bankrekening} {begunstigde|van de begunstigde|schuldeiser}
        {onze rekening|ons rekeningnummer|onze iban}; te storten op {rekening|rekeningnummer|}
        {rekening|rekeningnummer|iban} {ontvanger|van de ontvanger|voor betaling}; op bankrekening
        {kontonummer|konto|iban} {des|} {empfängers|begünstigten|zahlungsempfängers|gläubigers}
        auf {das|unser|folgendes} {konto|bankkonto}; empfängerkonto
        {unser konto|unsere kontonummer|unsere iban}; konto für die {zahlung|überweisung}
        zielkonto; konto {empfänger|begünstigter}; kontonummer {empfänger|begünstigter}
        iban {empfänger|begünstigter}; beneficiary account
        """,
    Label(Field.IBAN, rank=1): """
        iban; kontonummer; rekeningnummer; numéro de compte; n° de compte; compte iban; iban nr
        iban {nummer|numéro}; compte {bancaire|financier}; bankrekening; bankrekeningnummer
        bankkonto; bankverbindung; coordonnées bancaires; bankgegevens; zichtrekening
        """,
    Label(Field.IBAN, rank=2): "compte; rekening; konto; account",
    Label(Field.IBAN, Role.OWN): """
        {votre|vos} {compte|iban|numéro de compte|compte bancaire}
        {compte|iban} {du |}donneur d'ordre; {uw|uwe} {rekening|rekeningnummer|iban|bankrekening}
        rekening {van de |}opdrachtgever; ihr {konto|bankkonto}; ihre {kontonummer|iban}
        ihre uns bekannte kontonummer; konto des auftraggebers; kontonummer des auftraggebers
        {compte|iban} débiteur; {compte|iban} donneur d'ordre; rekening opdrachtgever
        {compte|iban} {du client|du débiteur|du payeur|à débiter}; {te debiteren|debet} rekening
        {rekening|iban} {van de |}{klant|debiteur|betaler}; kundenkonto; belastungskonto
        {konto|iban} des {kunden|schuldners|zahlers}; zu belastendes konto
        iban opdrachtgever; débité du compte; {ancien|l'ancien} compte
        {oude|de oude|vroegere} {rekening|rekeningnummer}
        {altes|alte|das alte|früheres} {konto|kontonummer}; {ihrem|ihres} {konto|kontos}
        """,
    Label(Field.BIC): """
        bic; {code|adresse} bic; bic {code|bénéficiaire|begunstigde|empfänger|swift}; swift
        code swift; bic {du bénéficiaire|van de begunstigde|des empfängers}; swift {code|bic}
        bic-adres; bic {du créancier|van de ontvanger|des begünstigten}; code {de la |}banque
        """,
    Label(Field.BENEFICIARY): """
        bénéficiaire; {nom|nom et adresse|identité} {du|} bénéficiaire; {au nom|ouvert au nom} de
        {nom du |}titulaire {du compte|}; créancier; payable à; en faveur de; à l'ordre de
        au profit de; destinataire du {paiement|virement}; payer à; {nom du |}créancier
        {intitulé|nom|libellé|dénomination} {du|de notre} compte
        begunstigde; {naam|naam en adres} {van de |}{begunstigde|ontvanger|rekeninghouder}
        ten name van; t.n.v.; op naam van; {rekeninghouder|titularis|schuldeiser}; ten gunste van
        ten voordele van; {ontvanger|bestemmeling} {van de betaling|betaling}; betalen aan
        betaalbaar aan; titularis van de rekening; empfänger; begünstigter; zahlungsempfänger
        {titel|naam|benaming} van {de|onze} rekening; geopend op naam van; rekeningnaam
        {name|name und anschrift} des {empfängers|begünstigten|kontoinhabers}; kontoinhaber
        {zugunsten|zu gunsten} {von|der|des|}; zahlbar an; inhaber {des kontos|}
        {auf den namen|lautend auf} {von|}; {ouvert au nom de|libellé au nom de}; gläubiger
        {bezeichnung|name} {des|unseres} kontos; kontobezeichnung; eröffnet auf den namen {von|}
        name des zahlungsempfängers; {beneficiary|payee} {name|}
        """,
    Label(Field.BENEFICIARY, rank=2): "nom; naam; name",
    Label(Field.COMMUNICATION): """
        communication {structurée|libre|obligatoire|à mentionner|à reprendre|de paiement|}
        communication {à rappeler|à indiquer|à utiliser|du virement|du paiement|pour le virement}
        {référence|code|numéro} {de|du} {paiement|virement|versement}; vcs; communication vcs
        {référence structurée|référence pour le paiement|vcs ogm|ogm vcs|référence bancaire}
        {communication à reproduire|mention obligatoire|mention à reproduire}
        {mention |référence |}à {indiquer|rappeler|mentionner|reprendre} {lors du paiement|}
        à {indiquer|rappeler|mentionner|reprendre} {avec le|sur votre|sur le|lors de votre} paiement
        à {indiquer|rappeler|mentionner|reprendre} {sur votre|sur le|lors du|dans votre} virement
        {gestructureerde|vrije|verplichte|} mededeling; ogm; betalingsreferte; betalingskenmerk
        {betalingsreferentie|betaalreferentie|betaalkenmerk|betalingsmededeling}
        {comm|med|mitt|meded}; te vermelden {mededeling|referentie|kenmerk}
        mededeling {te vermelden|bij betaling}
        over te nemen {mededeling|vermelding|referentie}; verplichte {vermelding|referentie}
        {te vermelden|mee te delen|te gebruiken|op te nemen} bij {de |uw |}betaling
        {te vermelden|mee te delen|te gebruiken|op te nemen} bij {de |uw |}overschrijving
        referentie {van de betaling|betaling|bij betaling|overschrijving|voor betaling}
        {strukturierte|freie|} mitteilung; verwendungszweck; zahlungsreferenz; zahlungsmitteilung
        bei {der |ihrer |}{zahlung|überweisung} {anzugeben|angeben|zu vermerken|zu nennen}
        {strukturierter verwendungszweck|strukturierte referenz}; zahlungsvermerk; zahlungsgrund
        anzugebende {mitteilung|referenz}; referenz {der|für die|bei} {zahlung|überweisung}
        zu übernehmende {mitteilung|angabe|referenz}; pflichtangabe; pflichtvermerk
        überweisungszweck; {structured |payment |}communication; payment reference
        remittance information
        """,
    Label(Field.OTHER, Role.NONE): """
        date
        date {d'envoi|de la décision|de la facture}
        date {du document|de l'avis|d'exécution|de facturation}
        date d'exécution souhaitée dans le futur; date de {naissance|la lettre|l'envoi}; datum
        {verzendingsdatum|factuurdatum|beslissingsdatum|documentdatum|afgiftedatum}
        datum van {de beslissing|verzending|de factuur|uitvoerbaarverklaring|het document}; fait à
        {versanddatum|rechnungsdatum|ausstellungsdatum|entscheidungsdatum|bescheiddatum}
        datum {der entscheidung|des bescheids|der rechnung|des schreibens}
        {nos|vos|notre|votre} {références|référence}
        référence {du dossier|interne|client|dossier}; référence
        {numéro|n°} {de|d'|du} {client|dossier|facture|entreprise}
        {numéro|n°} {de|d'|du} {employeur|document|rôle|article|police}
        votre numéro chez nous; numéro de tva; n° tva; votre {correspondant|contact|gestionnaire}
        {ons|uw} kenmerk; {onze|uw} referentie
        {dossiernummer|klantnummer|factuurnummer|ondernemingsnummer}
        {kohierartikel|artikel|polisnummer}
        {btw nummer|documentnummer|uw nummer bij ons|uw contactpersoon}
        {unser|ihr} zeichen
        {aktenzeichen|kundennummer|rechnungsnummer|unternehmensnummer|mwst nummer}
        {ihre nummer bei uns|ihr ansprechpartner|steuernummer|dokumentnummer|policennummer}
        {déjà payé|montant déjà payé|acompte versé|acomptes reçus|montant initial|montant payé}
        {paiement reçu|paiements reçus|versements reçus}
        {solde précédent|ancien solde|solde antérieur}
        {reeds betaald|oorspronkelijk bedrag|ontvangen betaling}
        {ontvangen betalingen|vorig saldo|betaald bedrag}
        {bereits gezahlt|bereits bezahlt}
        {ursprünglicher betrag|erhaltene zahlung|erhaltene zahlungen}
        {erhaltene anzahlungen|bezahlter betrag|vorheriger saldo|alter saldo|früherer saldo}
        {montant versé|montant imputé|te veel betaald|trop payé|zu viel gezahlt}; solde du compte
        {saldo van de rekening|saldo des kontos|oud saldo|nieuw saldo|saldo vorige periode}
        {téléphone|tél|telefoon|tel|telefon|page|blz|pagina|seite|e-mail|contact|fax|site|website}
        """,
}
