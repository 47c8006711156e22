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
        {montant|somme|solde} {total |}{net |}à {payer|verser|régler|acquitter}
        {total|totaux|net|reste} {total |}{net |}à {payer|verser|régler|acquitter}
        {montant|somme|solde|reste|total} {total |}{restant |}{encore |}à payer
        montant total à {payer|verser|régler}; total général à payer; net à payer; à payer
        {montant|somme|solde|total|restant} {total |}{dû|due|dus|dues}; {solde|montant} restant dû
        montant {exigible|réclamé}; montant du paiement; montant à virer; total dû; te betalen
        {nog |}te betalen {bedrag|saldo|som|totaal|totaalbedrag}
        {totaal|totaalbedrag|bedrag|saldo|netto|nettobedrag|som} {nog |}te {betalen|storten}
        totaal te betalen {bedrag|saldo|som}; over te schrijven bedrag; te storten bedrag
        {totaal |}{verschuldigd|verschuldigde} {bedrag|saldo|som|totaal|totaalbedrag}
        {openstaand|opeisbaar} {bedrag|saldo}; {bedrag|saldo|som|totaal} verschuldigd
        {zu zahlender|zu überweisender|zu begleichender} {betrag|gesamtbetrag|restbetrag|saldo}
        zu zahlen; zahlbetrag; {noch |}zu zahlender {betrag|saldo}; zahlungsbetrag
        {fälliger|geschuldeter|offener|ausstehender} {betrag|gesamtbetrag|saldo}
        zu zahlende {summe|gesamtsumme}; {betrag|gesamtbetrag|summe|total} zu zahlen
        {amount|total|balance} {due|payable|to pay}; total amount due
        """,
    Label(Field.AMOUNT, rank=1): "gesamtbetrag; überweisungsbetrag; overschrijvingsbedrag",
    Label(Field.AMOUNT, rank=2): "saldo",
    Label(Field.AMOUNT, rank=3): """
        montant; bedrag; betrag; amount; {montant|bedrag|betrag} {en |in |}{eur|euro|euros}
        """,
    Label(Field.AMOUNT, Role.REFUND): """
        {montant|somme|solde|total} {total |net |}à {rembourser|restituer|vous rembourser}
        {montant|somme|solde} {du remboursement|remboursé|restituable|restitué}; remboursement
        montant de {la restitution|votre remboursement}; à rembourser; à restituer
        {solde|montant} en votre faveur; crédit {restituable|à restituer}; restitution
        terug te betalen; terug te betalen {bedrag|saldo|som}; terugbetaling; terug te storten
        {bedrag|saldo|totaal} {terug te betalen|terug te storten}; terugbetaald bedrag
        bedrag van de {terugbetaling|teruggaaf}; terug te geven {bedrag|saldo}
        terug te storten bedrag; {bedrag|saldo} in uw voordeel; teruggaaf
        terugbetaalbaar {bedrag|saldo}
        {zu erstattender|erstatteter|zurückzuzahlender} {betrag|saldo|gesamtbetrag}; zu erstatten
        erstattung; erstattungsbetrag; {betrag|höhe} der {erstattung|rückzahlung}; rückerstattung
        {guthaben|saldo|betrag} zu ihren gunsten; rückzahlung; rückerstattungsbetrag
        zurückzuzahlen; {amount|total} refunded; refund amount
        """,
    Label(Field.AMOUNT, Role.DEBIT): """
        {montant|somme} {domicilié|domiciliée|prélevé|prélevée|débité|débitée}
        montant {prélevé|débité} par domiciliation; montant {de la domiciliation|du prélèvement}
        {montant|somme} à prélever; domiciliation de
        bedrag van de {domiciliëring|domiciliering|inning}; gedomicilieerd bedrag; te innen bedrag
        geïnd bedrag; bedrag {domiciliëring|domiciliering}; afgehouden bedrag via domiciliëring
        betrag der {lastschrift|abbuchung|einziehung|domizilierung}; lastschriftbetrag
        abbuchungsbetrag; {abgebuchter|eingezogener|einzuziehender|abzubuchender} betrag
        direct debit amount
        """,
    Label(Field.DUE): """
        date {limite|ultime|extrême|butoir} {de|du} paiement
        date limite {pour payer|pour le paiement}
        date {d'échéance|de l'échéance|d'exigibilité|de paiement ultime}; échéance
        échéance du paiement
        {à|a} {payer|verser|régler|acquitter} {avant le|au plus tard le|pour le|jusqu'au|avant}
        {à payer|à verser} {pour le|avant le} {plus tard |}
        payable {pour|avant|jusqu'au|au plus tard} {le|}; payable {le|au plus tard}
        délai de paiement; paiement {avant le|pour le|au plus tard le}; au plus tard le
        date limite; exigible le; à payer {avant|pour}
        uiterste {betaaldatum|betaaldag|betalingsdatum}
        uiterste {datum|datum van betaling|datum voor betaling}
        te betalen {vóór|voor|tegen|uiterlijk|ten laatste}
        te betalen {op|uiterlijk op|ten laatste op|tot|tot en met}
        {uiterlijk|ten laatste} te betalen {op|}
        {betalen|betaling} {vóór|uiterlijk op|ten laatste op}; vervaldatum; vervaldag
        vervaldag betaling; betaaltermijn; betalingstermijn; betaaldatum; ten laatste op
        uiterlijk op; limietdatum {betaling|}; {betaalbaar|betaling} {vóór|tot|ten laatste op}
        zahlungsfrist; zahlbar {bis|spätestens|spätestens am|bis zum|bis spätestens|am|vor dem}
        {zu zahlen|zu begleichen} {bis|bis zum|spätestens am|vor dem|bis spätestens}; zahlungsziel
        fälligkeitsdatum; fälligkeit; fälligkeitstag; fällig {am|zum}; spätestens am
        zahlungstermin; zahlung {bis|bis zum|bis spätestens|spätestens am}; letzter zahlungstag
        spätestens zu zahlen am; zu zahlen bis spätestens; due date; payable before; pay by
        payment due
        """,
    Label(Field.DUE, Role.REFUND): """
        date {du remboursement|de remboursement|de la restitution}
        {remboursé|remboursement} {le|prévu le}; versé le; date du versement; restitué le
        datum van de {terugbetaling|teruggaaf}; terugbetaald op; terugbetaling op
        terugbetalingsdatum; datum der {erstattung|rückzahlung|rückerstattung}; erstattet am
        erstattung am; erstattungsdatum
        """,
    Label(Field.DUE, Role.DEBIT): """
        date {de la domiciliation|du prélèvement|de prélèvement|de débit}
        {domiciliation|prélèvement} le; domiciliation exécutée le
        {prélevé|prélèvement exécuté|débité|domicilié} le; prélèvement prévu le
        datum van de {domiciliëring|domiciliering|inning|afhouding}; {domiciliëring|inning} op
        geïnd op; {domiciliëring|inning} uitgevoerd op; afhouding op; inningsdatum
        datum domiciliëring; datum der {lastschrift|abbuchung|einziehung|domizilierung}
        {lastschrift|abbuchung|einzug} am; abgebucht am; eingezogen am
        {abbuchungsdatum|einzugsdatum|lastschriftdatum}; direct debit date
        """,
    Label(Field.IBAN): """
        {au|sur le|sur notre} compte {bancaire |}{de|du|n°|numéro|iban|}
        {à verser sur le|à verser au|au crédit du} compte {bancaire |}{de|du|n°|numéro|iban|}
        {compte|compte bancaire} {bénéficiaire|du bénéficiaire|créancier}
        {numéro de compte|n° de compte|iban} {bénéficiaire|du bénéficiaire|créancier}
        {compte|iban} {du créancier|à créditer}
        notre {compte|iban|numéro de compte|compte bancaire}
        numéro de compte {à utiliser|destinataire}; compte {destinataire|à créditer}
        compte bénéficiaire iban
        {op|naar} {rekening|rekeningnummer|onze rekening}
        {op|naar} {ons rekeningnummer|het rekeningnummer|de rekening}
        {rekening|rekeningnummer|iban|bankrekening} {begunstigde|van de begunstigde|schuldeiser}
        {onze rekening|ons rekeningnummer|onze iban}; te storten op {rekening|rekeningnummer|}
        {kontonummer|konto|iban} {des|} {empfängers|begünstigten|zahlungsempfängers|gläubigers}
        auf {das|unser} konto; empfängerkonto; {unser konto|unsere kontonummer|unsere iban}
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
        iban opdrachtgever; débité du compte; {ancien|l'ancien} compte
        {oude|de oude|vroegere} {rekening|rekeningnummer}
        {altes|alte|das alte|früheres} {konto|kontonummer}; {ihrem|ihres} {konto|kontos}
        """,
    Label(Field.BIC): """
        bic; {code|adresse} bic; bic {code|bénéficiaire|begunstigde|empfänger|swift}; swift
        code swift; bic {du bénéficiaire|van de begunstigde|des empfängers}; swift {code|bic}
        bic-adres
        """,
    Label(Field.BENEFICIARY): """
        bénéficiaire; {nom|nom et adresse|identité} {du|} bénéficiaire; {au nom|ouvert au nom} de
        titulaire {du compte|}; créancier; payable à; en faveur de; à l'ordre de
        destinataire du paiement; begunstigde; {naam|naam en adres} {van de |}begunstigde
        ten name van; t.n.v.; op naam van; {rekeninghouder|titularis|schuldeiser}; ten gunste van
        betaalbaar aan; titularis van de rekening; empfänger; begünstigter; zahlungsempfänger
        {name|name und anschrift} des {empfängers|begünstigten}; kontoinhaber; zugunsten {von|}
        auf den namen {von|}; gläubiger; name des zahlungsempfängers; {beneficiary|payee} {name|}
        """,
    Label(Field.COMMUNICATION): """
        communication {structurée|libre|obligatoire|à mentionner|à reprendre|de paiement|}
        {référence|code|numéro} {de|du} paiement; vcs; communication vcs; référence structurée
        {mention|référence} à {indiquer|rappeler|mentionner} {lors du paiement|}; vcs ogm; ogm vcs
        {gestructureerde|vrije|verplichte|} mededeling; ogm; betalingsreferte; betalingskenmerk
        {betalingsreferentie|betaalreferentie|betaalkenmerk|betalingsmededeling}
        te vermelden mededeling; mededeling {te vermelden|bij betaling}
        referentie {van de betaling|betaling|bij betaling}; {strukturierte|freie|} mitteilung
        verwendungszweck; zahlungsreferenz; zahlungsmitteilung
        {strukturierter verwendungszweck|strukturierte referenz}; zahlungsvermerk
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
