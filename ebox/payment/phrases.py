"""What sentences say about money, in French, Dutch and German, as patterns over folded text.

``{A}`` stands for an amount, ``{D}`` a day, ``{I}`` an account, ``{C}`` a structured
communication. A gap never crosses the end of a sentence, since sentences are tried one by one.
"""
from __future__ import annotations

import re

MASKS = {"A": "\ue000", "D": "\ue001", "I": "\ue002", "C": "\ue003"}
FILL = "\ue00f"
_ANY_AMOUNT = f"(?P<amount>{MASKS['A']}{FILL}*)"


def patterns(*texts: str) -> tuple[re.Pattern[str], ...]:
    marks = {f"{{{letter}}}": f"{mark}{FILL}*" for letter, mark in MASKS.items()}
    marks["{amount}"] = _ANY_AMOUNT
    compiled = []
    for text in texts:
        for mark, pattern in marks.items():
            text = text.replace(mark, pattern)
        compiled.append(re.compile(text))
    return tuple(compiled)


_FR_ASK = (r"\b(?:attendons|remercions"
           r"|veuillez|prions|prie|invit(?:ons|e|es|ez|ee)|demand(?:ons|e|ez)"
           r"|priere|merci"
           r"|tenue?s?|devez|devrez|doit|devra|doivent|bien vouloir|en demeure|sommons|restez"
           r"|reste|etes|il vous (?:reste|incombe))\b")
_FR_DO = r"\b(?:payez|versez|virez|reglez|acquittez|transferez)\b"
_FR_PAY = r"\b(?:payer|verser|virer|regler|acquitter|transferer|paiement|versement|virement)\b"
_NL_ASK = (r"\b(?:gelieve|gelieven|verzoeken|verzoekt|verzocht|vragen|nodigen|uitgenodigd|dient"
           r"|dienen|moet|moeten|manen|aangemaand|wil|wilt|verwachten)\b")
_NL_DO = r"(?:^|, |: )(?:betaal|stort|vereffen|voldoe)\b"
_NL_PAY = (r"\b(?:betalen|betaling|storten|storting|overschrijven|over te schrijven|voldoen"
           r"|vereffenen|over te maken|overmaken|aanzuiveren|aan te zuiveren)\b")
_DE_ASK = (r"\b(?:bitten|bitte|ersuchen|ersucht|fordern|aufgefordert|mussen|sind verpflichtet"
           r"|haben|wollen|erwarten)\b")
_DE_PAY = (r"\b(?:zahlen|bezahlen|uberweisen|begleichen|entrichten|einzahlen|einzuzahlen"
           r"|uberweisung|zahlung)\b")
_IS_DUE = (r"(?:a payer|a verser|a regler|a acquitter|a virer|dû|due|dus|dues|exigibles?"
           r"|payables?)")
_NL_DUE = (r"\b(?:te betalen|te storten|te vereffenen|te voldoen|verschuldigd|betaald|betaalbaar"
           r"|gestort|voldaan|vereffend|overgeschreven|opeisbaar|aangezuiverd)")
_DE_DUE = (r"\b(?:zu zahlen|zu bezahlen|zu uberweisen|zu begleichen|zu entrichten|fallig|zahlbar"
           r"|geschuldet)")
_YOUR_ACCOUNT = (r"\b(?:votre|vos|uw|ihr|ihre|ihrem|ihren)\b (?:\w+ ){0,2}"
                 r"(?:compte|rekening|rekeningnummer|konto|iban)\b")

# An amount that is asked for.
PAY = patterns(
    _FR_ASK + r".{0,110}" + _FR_PAY + r".{0,90}?{amount}",
    r"\bvous (?:nous )?devez\b[^\ue000]{0,40}?{amount}",
    _FR_ASK + r".{0,40}(?:redevables?|debiteurs?|debitrice).{0,40}?{amount}",
    r"{amount}.{0,40}\b(?:est|sont|sera|seront|reste|restent|demeure)\b.{0,25}\b"
    + _IS_DUE + r"\b(?!.{0,20}restitu)",
    r"{amount}.{0,30}\b(?:doit|doivent|devra)\b.{0,20}\betre (?:paye|verse|regle|acquitte|vire)",
    r"\b(?:montant|somme|solde|total|reste)(?: \w+){0,3} (?:a payer|a verser|a regler|dû|due"
    r"|exigible|reclamee?)\b[^\ue000;]{0,40}?{amount}",
    r"\b(?:s'eleve|elevant) a {amount}.{0,30}\b(?:a payer|a verser|a regler)\b",
    _NL_ASK + r".{0,110}?{amount}.{0,110}" + _NL_PAY,
    _NL_ASK + r".{0,90}" + _NL_PAY + r".{0,90}?{amount}",
    _FR_DO + r"[^\ue000]{0,90}?{amount}",
    r"{amount},? (?:encore |reste |restent )?" + _IS_DUE + r"\b(?!.{0,20}restitu)",
    r"{amount}.{0,50}\b(?:is|zijn|blijft|blijven|moet|moeten|dient|dienen)\b.{0,40}"
    + _NL_DUE + r"\b",
    _NL_DO + r"[^\ue000]{0,90}?{amount}",
    r"{amount},? (?:nog |blijft |blijven )?(?:te betalen|te storten|te vereffenen|te voldoen)\b",
    r"\b(?:te betalen|te storten|verschuldigde?|openstaande?) (?:bedrag|saldo|som|totaal)\b"
    r"[^\ue000;]{0,40}?{amount}",
    r"\b(?:bedrag|saldo|som|totaal)\b.{0,20}\b(?:te betalen|te storten|verschuldigd)\b"
    r"[^\ue000;]{0,40}?{amount}",
    r"{amount}.{0,15}\bverschuldigd\b(?! geweest)", r"\bschulde[nt]\b[^\ue000]{0,40}?{amount}",
    r"\b(?:redevables?|debiteur|debitrice) (?:de |d')[^\ue000]{0,30}?{amount}",
    _DE_ASK + r".{0,110}?{amount}.{0,110}" + _DE_PAY,
    _DE_ASK + r".{0,40}" + _DE_PAY + r".{0,90}?{amount}",
    r"\b(?:uberweisen|zahlen|begleichen) sie\b.{0,80}?{amount}",
    r"{amount}.{0,50}\b(?:ist|sind|bleibt|bleiben|wird|werden)\b.{0,50}" + _DE_DUE + r"\b",
    r"{amount},? (?:noch |bleibt |bleiben )?" + _DE_DUE + r"\b",
    r"\b(?:zu zahlende|zu uberweisende|fallige|geschuldete|offene)[rsn]? (?:gesamt)?(?:betrag|summe"
    r"|saldo)\b[^\ue000;]{0,40}?{amount}",
)
# An amount that was not paid: perhaps not all that is asked for now.
UNPAID = patterns(
    r"\bpas(?: encore)? (?:recu|enregistre|percu)\b.{0,40}?{amount}",
    r"{amount}.{0,30}\b(?:reste|demeure|est|sont|restent)\b.{0,20}"
    r"\b(?:impaye|ouvert|en souffrance)",
    r"{amount}.{0,30}\b(?:is|zijn|blijft|blijven|staat)\b.{0,30}\b(?:(?:nog )?niet betaald"
    r"|onbetaald|open)\b",
    r"{amount}.{0,30}\b(?:ist|sind|bleibt|bleiben|steht)\b.{0,30}\b(?:offen|unbezahlt)\b",
    r"{amount},? (?:nog |noch )?(?:niet betaald|onbetaald|impayee?|offen|unbezahlt)\b",
)
# An amount that comes back: now or later, not what once came back.
REFUND = patterns(
    r"{amount}.{0,70}\b(?:sera|seront|est|sont|va|vont)\b.{0,40}\b(?:rembours|restitu|reverse)",
    r"{amount}.{0,70}\b(?:sera|seront|est|sont)\b.{0,20}\b(?:vire|verse|credite)e?s?\b.{0,30}"
    r"(?:" + _YOUR_ACCOUNT + r"|\bcompte {I} de votre)",
    r"{amount}.{0,40}\ben votre faveur\b", r"\ben votre faveur\b[^\ue000]{0,40}?{amount}",
    r"\b(?:trop[- ]percu|solde crediteur|avoir|(?<!note de )credit) (?:s'eleve a "
    r"|est )?(?:de )?{amount}",
    r"\bnous vous (?:rembours|restitu|vers|vir|credit|revers)(?:ons|erons)\b.{0,60}?{amount}",
    r"\bdoi(?:t|vent) vous (?:rembourser|restituer|reverser|rendre) {amount}",
    r"\bmoet(?:en)? (?:wij |we )?u {amount} (?:terug\w+)\b",
    r"\bmuss(?:en)? (?:wir )?ihnen {amount} (?:\w*erstatten|zuruck\w+)\b",
    r"\bnous (?:vers|vir|credit|transfer)(?:ons|erons)\b.{0,40}?{amount}.{0,60}" + _YOUR_ACCOUNT,
    r"\bvous recuper(?:ez|erez)\b[^\ue000]{0,40}?{amount}",
    r"\bnous vous devons\b[^\ue000]{0,40}?{amount}",
    r"\b(?:wij|we) zijn u\b[^\ue000]{0,40}?{amount}.{0,20}\bschuldig\b",
    r"\bu (?:ontvangt|krijgt)(?: (?:van|ons|nog|dus|dan|daarom|bijgevolg|het bedrag"
    r"|een bedrag)){0,4} {amount}",
    r"\b(?:wir schulden|schulden wir) ihnen\b[^\ue000]{0,40}?{amount}",
    r"\bsie (?:erhalten|bekommen) (?:\w+ ){0,2}von uns\b[^\ue000]{0,30}?{amount}",
    r"\bil vous revient\b[^\ue000]{0,30}?{amount}", r"{amount} vous reviennent?\b",
    r"\bvous (?:recevrez|recevez|percevrez)\b.{0,40}?{amount}",
    r"\b(?:rembourserons|remboursons|restituerons|restituons|reverserons)\b.{0,60}?{amount}",
    r"\b(?:remboursement|restitution) de\b.{0,25}?{amount}",
    r"{amount}.{0,60}\b(?:wordt|zal|worden|zullen)\b.{0,60}(?:terugbetaald|teruggestort"
    r"|teruggegeven|terugbetalen|terugstorten)",
    r"\b(?:betalen|storten) (?:wij|we)\b.{0,60}{amount}.{0,60}\bterug\b",
    r"\bterugbetaling van\b.{0,25}?{amount}",
    r"{amount}.{0,60}\b(?:wordt|worden|zal|zullen)\b.{0,80}" + _YOUR_ACCOUNT
    + r".{0,40}\b(?:gestort|overgeschreven|gecrediteerd|storten|overschrijven)\b",
    r"{amount}.{0,60}\b(?:wordt|worden)\b.{0,20}\b(?:gestort|overgeschreven)\b.{0,30}"
    + _YOUR_ACCOUNT,
    r"\bu (?:hebt|heeft)\b[^\ue000]{0,20}{amount} te goed\b",
    r"{amount}.{0,40}\bin uw voordeel\b", r"\bin uw voordeel\b[^\ue000]{0,40}?{amount}",
    r"\b(?:tegoed|creditsaldo)\b(?: is| bedraagt)?(?: van)? {amount}",
    r"\b(?:wij|we) (?:geven|storten|betalen|schrijven|boeken)\b.{0,40}?{amount}.{0,60}"
    r"\b(?:terug|over op uw|naar uw|op uw rekening)\b",
    r"\bkomt u\b[^\ue000]{0,30}?{amount} toe\b",
    r"\bu (?:ontvangt|krijgt)\b.{0,40}?{amount}.{0,40}\b(?:terug|op uw)\b",
    r"{amount}.{0,60}\b(?:wird|werden)\b.{0,60}(?:erstattet|zuruckgezahlt|zuruckerstattet"
    r"|ruckerstattet|zuruckuberwiesen)",
    r"\b(?:erstatten|zahlen|uberweisen) wir\b.{0,60}{amount}",
    r"\bwir (?:erstatten|zahlen|uberweisen)(?: ihnen)?\b.{0,40}?{amount}.{0,90}"
    r"(?:\bzuruck\b|" + _YOUR_ACCOUNT + r")",
    r"\bwir erstatten\b.{0,60}?{amount}",
    r"{amount}.{0,60}\b(?:wird|werden)\b.{0,60}" + _YOUR_ACCOUNT
    + r".{0,50}\b(?:uberwiesen|gutgeschrieben|ausgezahlt)\b",
    r"{amount}.{0,60}\bihnen gutgeschrieben\b",
    r"{amount}.{0,40}\bzu ihren gunsten\b", r"\bzu ihren gunsten\b[^\ue000]{0,40}?{amount}",
    r"\bguthaben\b(?: von| in hohe von| betragt)? {amount}",
    r"\bsteh(?:t|en) ihnen\b[^\ue000]{0,30}?{amount} zu\b",
    r"\bsie (?:erhalten|bekommen)\b.{0,40}?{amount}.{0,40}\b(?:zuruck|auf ihr)\b",
    r"\b(?:erstattung|ruckzahlung) (?:von|in hohe von)\b.{0,25}?{amount}",
)
# An amount that the creditor collects.
DEBIT = patterns(
    r"{amount}.{0,70}\b(?:sera|seront|est|sont|va|vont)\b.{0,30}\b(?:preleve|debite|domicilie"
    r"|encaisse)",
    r"{amount}.{0,50}\b(?:present\w+ a l'encaissement|preleve)",
    r"{amount}.{0,90}\bter inning aangeboden\b",
    r"{amount}.{0,80}\bvan uw rekening\b.{0,40}gehaald",
    r"\b(?:wird|werden)\b.{0,20}{amount}.{0,80}" + _YOUR_ACCOUNT + r".{0,80}\bbelastet\b",
    r"{amount}.{0,80}\b(?:de votre compte|van uw rekening|von ihrem konto)\b",  # where it leaves
    r"\b(?:prelev|debit|encaiss)(?:e|era|erons|eront|ons|ent)\b.{0,60}?{amount}",
    r"\b(?:prelevement|domiciliation) de\b.{0,25}?{amount}",
    r"{amount}.{0,70}\b(?:wordt|zal|worden|zullen)\b.{0,70}\b(?:geind|afgehouden|gedebiteerd"
    r"|gedomicilieerd|afgeschreven|innen|afhouden)\b",
    r"{amount}.{0,40}\b(?:wordt|zal|worden|zullen)\b.{0,60}\b(?:via|per) (?:\w+ )?domicilier",
    r"\b(?:innen|inning van|houden wij)\b.{0,50}?{amount}.{0,60}\bdomicilier",
    r"\b(?:int|innen|houdt|houden|incasseert|incasseren|schrijft|schrijven|debiteert|debiteren)\b"
    r".{0,40}?{amount}.{0,80}(?:\baf\b|\bvan uw rekening|\bvia domicilier|" + _YOUR_ACCOUNT + r")",
    r"{amount}.{0,70}\b(?:wird|werden)\b.{0,70}(?:eingezogen|abgebucht|belastet|lastschrift)",
    r"\b(?:lastschrift|abbuchung|einzug) (?:von|in hohe von|uber)\b.{0,25}?{amount}",
    r"{amount}.{0,40}\b(?:ziehen|buchen) wir\b.{0,80}\b(?:ein|ab)\b",
    r"\b(?:zieht|ziehen|bucht|buchen)\b.{0,60}?{amount}.{0,110}\b(?:ein|ab)\b",
    r"\b(?:belasten|belastet)\b.{0,60}" + _YOUR_ACCOUNT + r".{0,40}\bmit {amount}",
)
# It is collected, whatever amount stands elsewhere: the day is ``{D}`` where one follows.
COLLECTED = patterns(
    r"\b(?:sera|seront|est|sont) (?:\w+ ){0,3}(?:preleve|debite)e?s?\b",
    r"\b(?:domiciliation|prelevement)\b.{0,40}\b(?:rien|aucun|ne devez|automatiquement)\b",
    r"\b(?:par|via) (?:votre |une |la )?domiciliation\b.{0,40}\b(?:preleve|debite|paye|encaisse)",
    r"\b(?:wordt|zal|worden|zullen)\b.{0,70}\b(?:geind|afgehouden|gedebiteerd|afgeschreven"
    r"|innen)\b",
    r"\bdomicilieri?i?ng\b.{0,40}\b(?:niets|niet|hoeft|automatisch)\b",
    r"\b(?:wird|werden)\b.{0,70}\b(?:eingezogen|abgebucht)\b",
    r"\blastschrift(?:verfahren|mandat)?\b.{0,40}\b(?:nichts|nicht|kein|keine|automatisch)\b",
)
# How it is paid, as label and value on one line.
COLLECTING = patterns(
    r"\b(?:mode|moyen|methode|modalites?|facon) de (?:paiement|reglement)\W{0,4}(?:\w+ ){0,3}"
    r"(?:domicili|prelevement)",
    r"\b(?:betaal(?:wijze|methode|middel)|wijze van betaling|betaling)\W{0,4}(?:\w+ ){0,3}"
    r"(?:domicilier|incasso)",
    r"\bzahlungs(?:art|weise|methode|weg|modus)\W{0,4}(?:\w+[ -]){0,3}(?:\w*lastschrift|domizilier"
    r"|\w*einzug|abbuchung)",
    r"^(?:inning|incasso|prelevement|encaissement|reglement|einzug|abbuchung|zahlung|betaling)"
    r"\W+(?:(?:via|per|par|durch|door)\W+)?(?:\w*domicili\w+|sepa\W+\w*(?:domicili|lastschrift)\w*"
    r"|\w*lastschrift|domizilierung)\b",
)
# Money is on its way to the reader, in a sentence that does not name it.
PAID_OUT = patterns(
    r"\b(?:sera|seront|est|sont|allons|va)\b.{0,30}\b(?:vers|vir|rembours|credit|restitu)\w{1,4}\b"
    r".{0,40}" + _YOUR_ACCOUNT,
    r"\b(?:wordt|worden|zal|zullen|storten|betalen|terugbetaling)\b.{0,60}" + _YOUR_ACCOUNT,
    r"\bgestort op (?:de )?rekening {I} van uw\b",
    r"\b(?:wird|werden|uberweisen|zahlen)\b.{0,60}" + _YOUR_ACCOUNT,
)
# It is to be paid, in a sentence that does not name the amount.
ASKING = patterns(
    r"\b(?:doit|devra|doivent) (?:nous |etre )?(?:parvenir|etre|paye|verse|regle)",
    r"\b(?:ontvangen (?:wij|we)|(?:wij|we) ontvangen) .{0,20}\b(?:betaling|bedrag|som)\b",
    r"\b(?:muss|mussen)\b.{0,60}\b(?:eingehen|eingegangen sein|auf unserem konto)\b",
    r"\b(?:moet|moeten|dient)\b.{0,60}\b(?:bereiken|toekomen|op onze rekening|in ons bezit)\b",
    r"\b(?:doit|devra|doivent)\b.{0,60}\b(?:sur notre compte|en notre possession)\b",
    _FR_ASK + r".{0,110}" + _FR_PAY, _FR_DO, _NL_ASK + r".{0,110}" + _NL_PAY,
                   _NL_DO, _DE_ASK + r".{0,110}" + _DE_PAY, r"\b(?:uberweisen|zahlen) sie\b")
# Nothing is to be done.
NOTHING = patterns(
    r"\baucun (?:paiement|virement|versement)\b",
    r"\brien a (?:payer|verser|regler|virer|acquitter)\b",
    r"\bne devez (?:donc |plus )?(?:rien|aucune? (?:somme|montant|paiement))\b",
    r"\bne devez (?:donc |plus )?pas (?:payer|verser|regler|effectuer de)\b",
    r"\b(?:ne faut|n'y a) (?:donc |plus )?(?:rien|pas) (?:a )?(?:payer|verser|regler)\b",
    r"\b(?:pas|aucun montant|aucune somme) (?:a payer|n'est dûe?|n'est due)\b",
    r"\b(?:paiement|virement|versement) n'est (?:pas )?(?:necessaire|requis|demande|attendu)\b",
    r"\bne (?:payez|versez|virez|reglez) (?:donc |plus )?rien\b",
    r"\b(?:decompte|compte|dossier|facture|solde) est (?:entierement )?(?:solde|apure"
    r"|en ordre)e?\b",
    r"\bn'est pas une (?:facture|invitation a payer|demande de paiement)\b",
    r"\bne (?:pas|rien) payer\b", r"\bne constitue pas une (?:facture|demande|invitation"
    r"|mise en demeure)\b",
    r"\bgeen aanleiding tot (?:een |enige )?betaling\b",
    r"\bniets (?:meer )?(?:te betalen|te storten|over te schrijven|te vereffenen|te voldoen)\b",
    r"\bhoeft (?:\w+ ){0,2}(?:niets|niet) (?:meer )?(?:te (?:betalen|doen|storten)|over te)\b",
    r"\bgeen (?:betaling|overschrijving|storting)\b", r"\b(?:betaal|stort) (?:\w+ )?niets\b",
    r"\b(?:betaling|overschrijving|storting) is (?:\w+ )?niet (?:nodig|vereist)\b",
    r"\bniets (?:meer )?verschuldigd\b", r"\bmoet (?:dus )?niets (?:meer )?(?:betalen|storten)\b",
    r"\b(?:afrekening|rekening|factuur|dossier|saldo) is (?:volledig )?(?:vereffend"
    r"|aangezuiverd)\b",
    r"\bgeen (?:factuur|betalingsuitnodiging|betalingsverzoek)\b", r"\bniet betalen\b",
    r"\bzu keiner zahlung\b", r"\bkeine (?:zahlung|uberweisung)\b",
    r"\bschulden (?:uns )?nichts\b",
    r"\bnichts (?:mehr )?(?:zu (?:zahlen|bezahlen|uberweisen|begleichen|entrichten)|geschuldet)\b",
    r"\b(?:zahlen|uberweisen) sie (?:\w+ )?nichts\b", r"\bbitte nicht uberweisen\b",
    r"\b(?:zahlung|uberweisung) ist (?:\w+ )?nicht (?:notig|erforderlich|notwendig)\b",
    r"\b(?:mussen|haben) (?:\w+ )?nichts (?:mehr )?(?:zu )?(?:zahlen|bezahlen|uberweisen)\b",
    r"\b(?:abrechnung|rechnung|konto|saldo) ist (?:vollstandig )?(?:ausgeglichen|beglichen)\b",
    r"\bbrauchen (?:\w+ ){0,2}nichts zu\b", r"\bkeinen betrag zu\b", r"\bnicht zahlen\b",
    r"\bkeine (?:rechnung|zahlungsaufforderung)\b",
    r"\b(?:facture|montant|somme|taxe) (?:a|est) (?:deja )?(?:ete )?(?:paye|acquitte|regle)e?\b",
    r"\b(?:is|werd) (?:reeds|al) (?:betaald|voldaan|geregeld)\b",
    r"\b(?:wurde|ist) bereits (?:bezahlt|beglichen|gezahlt)\b",
    r"\bno payment (?:is )?(?:due|required)\b",
)
# Not yet, not any more, or only if: no amount in reach of these is asked for.
DOUBT = re.compile(
    r"\b(?:deja|entre-temps|entretemps|si vous avez|initial|initiale|ancien|ancienne|auparavant"
    r"|anterieurs?|a defaut|faute de|en cas de|peut atteindre|peuvent atteindre|pourra|pourrait"
    r"|reeds|inmiddels|intussen|ondertussen|als u|indien|zo niet|oorspronkelijke?|vroegere?"
    r"|bij gebreke|in geval van|kan oplopen|kunnen oplopen"
    r"|bereits|inzwischen|falls|wenn|sollten sie|ursprungliche[rsnm]?|fruher[ers]*|andernfalls"
    r"|im falle|kann sich|konnte)\b")
# What stands for the amount of the sentence before.
REFERRING = re.compile(
    r"^(?:c(?:e|et|ette|es) [a-z-]{3,20}|ils|elles|le (?:paiement|reglement|versement|virement"
    r"|tout)|son (?:paiement|reglement)|leur (?:paiement|reglement)|la somme|le (?:montant|solde)"
    r"|d(?:it|eze|at) [a-z-]{3,20}|zij|ze|de (?:betaling|storting|overschrijving|som)"
    r"|het (?:bedrag|saldo|geheel)|dies(?:er?|es) [a-z-]{3,30}|die (?:zahlung|uberweisung|summe)"
    r"|der (?:betrag|saldo)|cet(?:te)? somme|ce (?:montant|solde)|celui-ci|celle-ci|il|elle"
    r"|le remboursement|dit (?:bedrag|saldo)|deze som|het|de terugbetaling"
    r"|dieser? (?:betrag|summe|saldo)|er|es|sie|die ruckzahlung|die erstattung)\b")
REFERRING_WITHIN = re.compile(
    r"\b(?:cette somme|ce montant|ce solde|cet excedent|ledit montant|cet argent|(?:dit|dat) geld"
    r"|dieses geld|deze som|die som|(?:dit|dat) (?:bedrag|saldo"
    r"|overschot|tegoed)|diese[nrs]? (?:\w*betrag|summe|saldo|uberschuss|guthaben))\b")
# A little word of a request that stands for it too: "vous devez la payer".
_NL_TO_DO = (
    r"(?:betalen|storten|voldoen|vereffenen|overschrijven|overmaken|aanzuiveren|te doen"
    r"|uit te voeren|te schrijven|te maken)")
_DE_TO_DO = (
    r"(?:zahlen|bezahlen|uberweisen|begleichen|entrichten|vorzunehmen|leisten|nachzuholen)")
PRONOUN = re.compile(
    r"(?<=[a-z] )(?:la|le|les|y|s'en)(?= (?:payer|verser|regler|acquitter|virer|proceder|apurer"
    r"|rembourser|restituer|liquider))"
    r"|(?<=[a-z] )l'(?=(?:acquitter|honorer|apurer))"
    rf"|(?<=[a-z] )(?:ze|deze|die|dit|hem|het)(?= [^.;]{{0,70}}\b{_NL_TO_DO}\b)")
PRONOUN_AS_PRINTED = re.compile(  # "sie" is no "Sie"
    rf"(?<=[A-Za-zäöüß] )(?:sie|ihn|es|diesen?|dieses|dies)(?= [^.;]{{0,70}}\b"
    rf"{_DE_TO_DO.replace('uber', 'über')}\b)")
# A sentence that only holds for some.
CONDITION = re.compile(
    r"\b(?:si|sauf|lorsque|a moins|si vous|tant que|a condition|mits|op voorwaarde"
    r"|unter der bedingung|vorausgesetzt"
    r"|als(?= (?:u|uw|wij|we|er|de|het|deze|dit|die|dat|een|men|geen|niet|betaling)\b)|indien"
    r"|wanneer|tenzij|zolang"
    r"|wenn|falls|sofern|sollten|solange|es sei denn)\b")
PAYMENT_WORDS = re.compile(
    r"\b(?:pay(?:er|ez|e|ee|able|ement)|paiement|vers(?:er|ement)|virement|acquitter|regler|solde"
    r"|betaal|betalen|betaald|betaling|storten|gestort|overschrijv\w*|voldaan|voldoen"
    r"|saldo|aangezuiverd|apure"
    r"|zahl(?:en|ung|bar)|bezahlen|uberweis\w*|begleichen|entrichten|fallig"
    r"|communication|mention\w*|indiquez|vermeld|geben sie|reference|mededeling|referentie"
    r"|vermelding|mitteilung|referenz"
    r"|verwendungszweck|compte est|rekening staat|konto (?:lautet|ist)|beneficiaire|titulaire"
    r"|begunstigde|titularis|rekeninghouder|empfanger|begunstigter|kontoinhaber)\b|"
    + MASKS["C"])
_WEEKDAY = (r"(?:,? (?:\w{3,10}tag|\w{3,8}dag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi"
            r"|dimanche),?)?")
DUE = patterns(
    r"\b(?:au plus tard (?:le|pour le|pour|a la date du)|avant(?: le| la date du)?|pour le"
    r"|d'ici(?: au| le)?|jusqu'au|pour le \w+|pour au plus tard le|le plus tard le|endeans le"
    r"|(?:ten laatste|uiterlijk|tegen uiterlijk|tegen ten laatste)(?: op| tegen| voor| tot)?"
    r"|voor(?: de datum van| of op)?|avant ou le|vor oder am|tegen|tot en met|tot uiterlijk"
    r"|niet later dan(?: op)?|tot"
    r"|spatestens(?: am| bis| bis zum| zum)?|bis(?: zum| einschlie(?:ss|ß)lich| einschließlich"
    r"| am)*"
    r"|bis (?:zum )?spatestens(?: am| zum)?|vor dem|nicht spater als(?: am)?)"
    + _WEEKDAY + " {D}",
    r"(?:echeance|vervaldag|vervaldatum|fallig am|falligkeitsdatum|zahlbar am)\W{0,3}(?:est |le "
    r"|is |ist |der |op )?{D}",
    r"\b(?:exigibles?|payables?|echo(?:it|ient)|echeance|opeisbaar|vervalt|vervallen|betaalbaar"
    r"|zahlbar|fallig)(?: le| op| am| zum)" + _WEEKDAY + " {D}",
    r"\b(?:am|zum) {D} (?:zur zahlung )?(?:fallig|zahlbar)\b",
    r"\bop {D} (?:opeisbaar|betaalbaar|te betalen|moet|dient)\b", r"\bam {D} muss(?:en)?\b",
    r"\ble {D} (?:doit|doivent|au plus tard)\b",
    r"{D} (?:als|comme) (?:laatste|uiterste|dernier|derniere|letzte[nrm]?|spateste[nrm]?) "
    r"(?:dag|datum|jour|date|tag|termin)\b",
    r"\b(?:moet|moeten|dient|dienen|muss|mussen|doit|doivent)\b[^.;\ue001]{0,40} (?:op|am|zum|le)"
    + _WEEKDAY + " {D}",
)
ON_DAY = patterns(
    r"\b(?:le|op|am|rond|omstreeks|(?:op of )?rond|vers le|aux (?:environs|alentours) du|autour du"
    r"|a la date du|en date du|um den|gegen den|fur den|zum|\w*uberweisung vom"
    r"|virement du|overschrijving van|\w*tag ist der|vanaf|a partir du|des le|ab dem|ab"
    r"|op datum van|mit (?:datum|wert(?:stellung)?|valuta) (?:vom|zum)|avec valeur (?:le|au)"
    r"|met valuta(?:datum)?)" + _WEEKDAY + " {D}")
# A day beside which something came in.
CAME_IN = re.compile(
    r"\b(?:recu|introdui|signe|envoye|parvenu|(?<!trop-)(?<!trop )percu|ontvangen|ingediend"
    r"|gedateerd|eingegangen|eingereicht|datiert)e?n?e?t?s?(?: (?:en|par|chez nous|door ons))*"
    r"(?: (?:le|op|am|du|van|vom))?$")
CAME_IN_ON = re.compile(
    r" (?:(?:ontvangen|gestorte|betaalde|uitgevoerde) (?:\w*betaling|\w*storting|som|bedrag|\w+ing)"
    r"|(?:bei uns )?(?:eingegangene|erhaltene|gezahlte|geleistete|eingereichte)[rnsm]?)\b")
