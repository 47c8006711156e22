"""What a sentence means that no pattern knows: by who parts with money, and whether it is so.

The same verb asks ("le montant est à verser") and promises ("le montant vous est versé"): the
reader as receiver makes the difference. Text is folded and masked as in ``masks``.
"""
from __future__ import annotations

import re
from functools import lru_cache

from . import families, masks
from .labels import Role

_TRANSFER = (
    r"(?:vers|vir|pay|credit|transfer|regl|rembours|restitu|revers|ristourn|alloue?)ee?s?")
_GESTORT = (
    r"(?:gestort|overgemaakt|overgeschreven|betaald|uitbetaald|uitgekeerd|gecrediteerd"
    r"|terug\w+|storten|overmaken|overschrijven|uitbetalen|uitkeren)")
_UBERWIESEN = (
    r"(?:\w*uberwiesen|gezahlt|ausgezahlt|\w*erstattet|gutgeschrieben|zuruck\w*|uberweisen|zahlen"
    r"|auszahlen|\w*erstatten|gutschreiben|gutgebracht|uberweist)")
# Money on its way to the reader.
_COMES = re.compile(
    rf"\bvous (?:est|sont|sera|seront|a ete|ont ete|serait)\b[^.;]{{0,50}}?\b{_TRANSFER}\b"
    r"|\bvous (?:les? |la |l')?(?:vers|vir|pay|credit|transfer|revers|rembours|restitu|ristourn)"
    r"(?:ons|erons|e|era|ent|eront)\b|\bvous (?:recevrez|recevez|toucherez|percevrez|obtenez"
    r"|obtiendrez|recuperez|recupererez|beneficiez)\b|\bvous (?:avez|aurez) droit a\b"
    r"|\bnous vous (?:les? |la |l')?(?:rend(?:ons|rons)|devons)\b|\bwir schulden ihnen\b"
    r"|\b(?:wij|we) zijn u\b[^.;]{0,60}\bschuldig\b|\b(?:le|votre) virement\b[^.;]{0,40}"
    r"\b(?:sera|est) (?:execute|effectue)\b|\bde overschrijving wordt\b[^.;]{0,40}\buitgevoerd\b"
    r"|\bdie uberweisung wird\b[^.;]{0,40}\bausgefuhrt\b"
    r"|\b(?:proced\w+|effectu\w+|execut\w+|ordonn\w+|intervien\w+)\b[^.;]{0,40}\b(?:remboursement"
    r"|restitution)\b|\b(?:remboursement|restitution)\b[^.;]{0,60}\b(?:effectue|execute"
    r"|intervien\w+"
    r"|aura lieu|se fera|suivra)\b|\b(?:gaan|voeren|doen)\b[^.;]{0,30}\b(?:terugbetaling"
    r"|terugstorting"
    r"|teruggave)\b|\b(?:terugbetaling|terugstorting|teruggave)\b[^.;]{0,60}\b(?:gebeurt|volgt"
    r"|uitgevoerd"
    r"|geschiedt|plaats)\b|\b(?:veranlassen|nehmen|fuhren)\b[^.;]{0,40}\b\w*(?:erstattung"
    r"|ruckzahlung)\b"
    r"|\b\w*(?:erstattung|ruckzahlung)\b[^.;]{0,60}\b(?:erfolgt|ausgefuhrt|folgt|vorgenommen)\b"
    r"|\b(?:est|sont|sera|seront) liquidee?s?\b|\b(?:uitbetaald|uitgekeerd|ausgezahlt)\b"
    r"|\bvous reviennent?\b|\ben votre faveur\b|\ba votre credit\b|\btrop[- ]percu\b"
    r"|\b(?:est|sont|sera|seront)\b[^.;]{0,30}\b(?:rembours|restitu|revers|ristourn)ee?s?\b"
    r"|\bnous (?:remboursons|rembourserons|restituons|restituerons|creditons|crediterons)\b"
    rf"|\b(?:wordt|worden|zal|zullen|werd)\b[^.;]{{0,40}}(?<!door )\bu\b[^.;]{{0,90}}\b{_GESTORT}\b"
    rf"|\b(?:storten|betalen|maken|schrijven|keren|geven|crediteren|storting) (?:wij|we"
    rf"|wij aan) u\b"
    r"|\b(?:wij|we) (?:storten|betalen|maken|schrijven|keren|geven|crediteren) u\b"
    r"|\bu (?:ontvangt|krijgt|recupereert|hebt recht op|heeft recht op)\b|\bin uw voordeel\b"
    r"|\b(?:wordt|worden|zal|zullen)\b[^.;]{0,80}\bterug(?:betaald|gestort|gegeven|betalen|storten)"
    r"|\bkom(?:t|en) u\b[^.;]{0,60}\btoe\b|\baan u (?:over|terug|uit)\w*\b"
    rf"|(?<!von )\bihnen\b[^.;]{{0,110}}\b{_UBERWIESEN}\b"
    r"|\bwir (?:uberweisen|zahlen|erstatten) (?:ihnen\b|\w+ ihnen\b)"
    r"|\b(?:uberweisen|zahlen|erstatten) wir\b|\bwir erstatten\b|\bsie (?:erhalten|bekommen)\b"
    r"|\bzu ihren gunsten\b|\bsteh(?:t|en) ihnen\b"
    r"|\b(?:wird|werden)\b[^.;]{0,80}\b(?:\w*erstattet|zuruckgezahlt|zuruckuberwiesen)\b")
_TOO_MUCH = re.compile(
    r"\b(?:paye|verse|regle)\b[^.;]{0,40}\b(?:de|en) trop\b|\bte veel (?:betaald|gestort)\b"
    r"|\bzu viel (?:be|ge|ein)?\w*zahlt\b|\bzu viel uberwiesen\b")
_GRANTED = re.compile(
    r"\bvous (?:est|sont|a ete|ont ete|sera) (?:octroye|accorde|alloue|attribue)ee?s?\b"
    r"|\bvous (?:octroy|accord|allou|attribu)ons\b|\bken(?:t|nen)\b[^.;]{0,90}\btoe\b"
    r"|\bu\b[^.;]{0,60}\btoegekend\b|\bihnen\b[^.;]{0,90}\b(?:gewahrt|bewilligt|zugesprochen)\b"
    r"|\b(?:gewahren|bewilligen) (?:wir )?ihnen\b")
_NO_MONEY = re.compile(
    r"\b(?:reduction|remise|escompte|rabais|exoneration|delais?|plan|facilites|korting|vermindering"
    r"|uitstel|afbetaling\w*|vrijstelling|rabatt|nachlass|ermassigung|aufschub|ratenzahlung"
    r"|frist)\b")
# The creditor takes it, or could not take it.
_TAKEN = re.compile(
    r"\b(?:sera|seront|est|sont|va|vont|serez|etre)\b[^.;]{0,60}\b(?:preleve|debite|encaisse)\w*"
    r"|\b(?:prelev|debit|encaiss)(?:ons|erons|e|era|eront)\b"
    r"|\b(?:wordt|worden|zal|zullen|gaat)\b[^.;]{0,90}\b(?:geind|afgehouden|gedebiteerd"
    r"|afgeschreven"
    r"|geincasseerd|innen|afhouden|debiteren|afschrijven|incasseren|afgenomen|gaan)\b"
    r"|\b(?:wij|we) (?:innen|debiteren|incasseren)\b|\b(?:innen|debiteren|incasseren) (?:wij|we)\b"
    r"|\b(?:wird|werden)\b[^.;]{0,110}\b(?:eingezogen|abgebucht|belastet|einziehen|abbuchen)\b"
    r"|\b(?:ziehen|zieht|buchen|bucht)\b[^.;]{0,110}\b(?:ein|ab)\b")
_TAKEN_NOUN = re.compile(
    r"\b(?:prelevement|encaissement|domiciliation)\b(?! kilomet)|\bdomicilier\w*"
    r"|\bgedomicilieer\w*|(?<!onmiddellijke )\binning\b|\bincasso\b|\b\w*lastschrift\w*"
    r"|\bbankeinzug\b|\bdomizilier\w*")
_BY_MANDATE = re.compile(
    r"\b(?:via|par|per|door middel van|mittels) (?:(?:votre|une|la|uw|ihre|die|sepa|europese)[ -])*"
    r"(?:domicili\w+|domizili\w+|\w*lastschrift\w*|prelevement|bankeinzug)")
_OFFERED = re.compile(
    r"\b(?:pouvez|preferez|optez|choisi\w*|souhait\w+|demand\w+|kunt|wenst|kiest|aanvra\w+"
    r"|konnen|wunsch\w*|mochten|wahlen|beantrag\w+|facile|gemakkelijk|einfach\w*)\b")
_FAILED = re.compile(
    r"\b(?:pas|impossible|refuse\w*|rejete\w*|echoue\w*|niet|mislukt|geweigerd|onmogelijk|nicht"
    r"|gescheitert|abgelehnt|zuruckgewiesen)\b")
# It was paid, or came in.
_DONE = re.compile(
    r"\b(?:avez|avons|ayant|a|ont)\b[^.;]{0,25}\b(?:paye|verse|regle|vire|acquitte|recu|enregistre"
    r"|percu|impute|perçu)e?s?\b|\bremercions (?:de|pour) votre\b|\bmerci (?:de|pour) votre\b"
    r"|\b(?:hebt|heeft|hebben)\b[^.;]{0,90}\b(?:betaald|gestort|voldaan|ontvangen|overgeschreven)\b"
    r"|\bontvingen\b|\bontvangen (?:wij|we)\b|\b(?:werd|werden)\b[^.;]{0,60}\b(?:betaald|gestort"
    r"|ontvangen|verrekend)\b|\bdanken u voor uw\b"
    r"|\b(?:haben|habe|hat)\b[^.;]{0,110}\b(?:bezahlt|gezahlt|uberwiesen|erhalten|verrechnet)\b"
    r"|\berhielten\b|\bist\b[^.;]{0,60}\beingegangen\b|\b(?:wurde|wurden)\b[^.;]{0,60}\b(?:bezahlt"
    r"|gezahlt|verrechnet|angerechnet)\b|\bdanken ihnen fur\b")
# It is to be paid: somebody must, it is "to be paid", or due.
_DO = {
    "fr": r"(?:payer|verser|virer|regler|acquitter|transferer|solder|apurer|devoir|versement"
          r"|regulariser|crediter|(?:paye|verse|vire|credite|regle|acquitte|transfere"
    r"|apure)e?s?|parvenir"
          r"|paiement|virement|reglement)",
    "nl": r"(?:betalen|storten|voldoen|vereffenen|(?:aan)?zuiveren|(?:over)?schrijven"
          r"|(?:over)?maken|betaald|gestort|voldaan|vereffend|toekomen|bereiken|overgemaakt"
    r"|overgeschreven|aangezuiverd"
          r"|betaling|storting|overschrijving)",
    "de": r"(?:\w*zahlen|\w*uberweisen|begleichen|entrichten|uberwiesen|(?:ein|be)?gezahlt"
          r"|beglichen|entrichtet|eingehen|leisten|\w*zahlung|uberweisung)"}
_MUST = {
    "fr": r"(?:attend\w+|veuillez|pri(?:e|ons|ere)|invit\w+|demand\w+|merci|tenue?s?|dev(?:ez|rez)"
          r"|doi(?:t|vent)|devr(?:a|ont)|vouloir|voudrez|demeure|sommons|restez?|incombe"
    r"|convient|faut"
          r"|oblige\w*|exig(?:e|eons)|reclam\w+|appartient|engag\w+|procedez|procederez|effectuez)",
    "nl": r"(?:gelieve\w*|verzoek\w+|verzocht|vragen|gevraagd|nodigen|uitgenodigd|dient|dienen|moet"
          r"|moeten|manen|aangemaand|wil|wilt|verwacht\w*|verplicht|gehouden|eisen|vorderen"
          r"|vordert)",
    "de": r"(?:bitten|bitte|ersuch\w+|fordern|gefordert|aufgefordert|mussen|muss|verpflichtet"
          r"|wollen|erwart\w+|gebeten|sollen|verlangen)"}
_ASKED = re.compile("|".join((
    *(rf"\b{_MUST[language]}\b[^.;]{{0,110}}\b{_DO[language]}\b" for language in _DO),
    r"\b(?:a|reste a|sont a|de) (?:nous )?(?:payer|verser|virer|regler|acquitter|solder)\b",
    r"\b(?:payez|versez|virez|reglez|acquittez|transferez)\b",
    r"\ben (?:vous )?(?:payant|versant|virant|reglant|acquittant)\b",
    r"\bindem sie\b[^.;]{0,60}\b(?:zahlen|uberweisen|begleichen)\b",
    r"\b(?:dûe?|dues?|dus|exigibles?|payables?|redevables?|debiteur|debitrice|impayee?s?)\b",
    r"\b(?:est|sont|a ete|vous)\b[^.;]{0,25}\b(?:reclame|demande|impose|inflige|exige)ee?s?\b",
    r"\b(?:wordt|worden|werd)\b[^.;]{0,40}\b(?:gevorderd|opgelegd|geeist|gevraagd)\b",
    r"\b(?:wird|werden|wurde)\b[^.;]{0,40}\b(?:gefordert|auferlegt|verhangt|eingefordert)\b",
    r"\ben notre faveur\b|\bin ons voordeel\b|\bzu unseren gunsten\b|\barrive(?:nt)? a echeance\b",
    r"\b(?:betaald|gestort|voldaan|vereffend|aangezuiverd) (?:moet|moeten|dient|dienen)\b",
    r"\bnous devons recevoir\b|\b(?:dienen|moeten) (?:wij|we)\b[^.;]{0,110}\bontvangen\b",
    r"\bmussen wir\b[^.;]{0,110}\berhalten\b",
    r"\bnous (?:\w+ )?(?:devez|reclamons|facturons|etes redevable)\b|\best attendue?s?\b",
    rf"\bte {_DO['nl']}\b|\bover te (?:maken|schrijven)\b|\baan te zuiveren\b",
    r"\b(?:verschuldigde?|opeisbare?|opeisbaar|openstaande?|betaalbaar|onbetaald)\b",
    r"\b(?:u bent|bent u|u blijft)\b[^.;]{0,60}\bschuldig\b|\bwordt verwacht\b",
    r"(?:^|, |: |[;.] )(?:betaal|stort|vereffen|voldoe|gelieve)\b",
    r"\bzu (?:zahlen|bezahlen|uberweisen|begleichen|entrichten|leisten)\b|\bein\w*zuzahlen\b",
    r"\b(?:fallige?[rsnm]?|zahlbar|geschuldet\w*|schuldig|schulden|schuldet|offene?[rsnm]?)\b",
    r"\b(?:zahlen|uberweisen|begleichen|entrichten) sie\b|\bwird\b[^.;]{0,40}\berwartet\b")))
_IF = re.compile(
    r"^(?:hebt u|heeft u|haben sie|avez-vous|auriez-vous)\b|\b(?:si|lorsque|a moins|tant que"
    r"|en cas|a defaut|faute|sinon|pourrai\w*|pourra|peut|peuvent"
    r"|serait|als(?! (?:mededeling|referentie|volgt|kenmerk|bijlage)\b)|indien|wanneer|tenzij"
    r"|zolang|bij gebrek|bij gebreke|ingeval|kan|kunnen|zou|zouden"
    r"|voor zover|in zoverre|pour autant|dans la mesure|soweit|insofern"
    r"|wenn|falls|sofern|sollten|solange|andernfalls|ansonsten|im falle|kann"
    r"|(?<!sie )konnen(?! sie)|konnte\w*"
    r"|tout retard|elke vertraging|jeder verzug|bij laattijdig\w*|bij niet-\w+|bei verspatet\w*)\b")
_MAY = re.compile(r"\b(?:pourrai\w*|pourra|peut|peuvent|kan|kunnen|kann|konnte\w*)\b")
_AIM = re.compile(r"^(?:pour|afin|om|damit|um)\b[^,\ue000]{0,90},")
_GIVEN_TIME = re.compile(
    r"\bavez jusqu'au\b|\bhebt (?:\w+ ){0,2}tijd tot\b|\bhaben (?:\w+ ){0,2}zeit bis\b")
_STATED = re.compile(
    r"\b(?:cotisation|redevance|taxe|droit|prime|contribution|amende|loyer|facture|lidgeld|bijdrage"
    r"|retributie|belasting|recht|premie|heffing|boete|huur|factuur|beitrag|gebuhr|steuer|abgabe"
    r"|pramie|geldbusse|busse|miete|rechnung)\b[^.;\ue000]{0,40}\b(?:est|reste|s'eleve|fixee?"
    r"|is|blijft"
    rf"|bedraagt|ist|bleibt|betragt|belauft)\b[^.;\ue000]{{0,25}}{masks.AMOUNT}")
_ERROR = re.compile(r"\b(?:sauf erreur|behoudens vergissing|sofern wir uns nicht irren)\b")

_NO = (r"(?:aucune?|rien|nulle?|pas de|pas d'|pas (?:lieu|besoin)|nicht (?:notig|erforderlich)"
       r"|niet nodig|geen|niets|nihil|kein|keine[rsnm]?|nichts)")
_MONEY = (
    r"(?:paiements?|versements?|virements?|reglements?|sommes?|montants?|payer|verser|regler|virer"
    r"|acquitter|dûe?s?|dues?|reclamee?s?|demandee?s?|exigee?s?|attendue?s?|requise?|facturee?s?"
    r"|\w*betaling|\w*storting|\w*overschrijving|betalen|storten|overschrijven|vereffenen|voldoen"
    r"|verschuldigd|gevraagd|gevorderd|aangerekend|bedrag|som|invordering|schuld"
    r"|betaal|stort|\w*zahlung|\w*uberweisung|\w*zahlen|uberweisen|begleichen|entrichten"
    r"|geschuldet|fallig"
    r"|action|demarche|faire|actie|doen|ondernemen|unternehmen|tun|handlung|veranlassen"
    r"|verlangt|gefordert|erhoben|dettes?|schulden|betrag|summe|forderung|berechnet|schuldig"
    r"|schulden)")
_DENIED = re.compile(rf"\b{_NO}\b[^.;\ue000]{{0,45}}?\b{_MONEY}\b"
    rf"|\b{_MONEY}\b[^.;\ue000]{{0,25}}?\b{_NO}\b")
_NOT_DENIED = re.compile(
    r"\b(?:recu\w*|parvenu\w*|enregistre\w*|percu\w*|constat\w*|delais?|report|frais|interets?"
    r"|especes"
    r"|reduction\w*|trouve\w*|retard\w*|suite|preuve|partiels?|ontvangen|ontvingen|ontving|uitstel"
    r"|kosten|intrest\w*|interest\w*|gevonden|vastgesteld|geregistreerd|gevolg|contant\w*|cash"
    r"|eingegangen|eingang|erhalten|erhielten|aufschub|kosten|zinsen|verbuch\w*|festgestellt|bar"
    r"|feststellen|gefunden|verzeichne\w*|plus que?|maar|sondern|intussen"
    r"|ondertussen|inmiddels|entre-?temps|inzwischen|zwischenzeitlich|tenir compte"
    r"|rekening te houden"
    r"|gegenstandslos)\b")


def amount_at(text: str) -> int | None:
    """The place of the one amount of a sentence that is no cost, maximum or former payment."""
    places = [match.start() for match in re.finditer(masks.AMOUNT, text)]
    asked = [place for place in places if _TOO_MUCH.search(text)
             or not families.PAST.search(" ".join(text[:place].split()[-_BEFORE:]))]
    return asked[0] if len(asked) == 1 and len(places) <= _MAX_AMOUNTS else None


_BEFORE = 4       # words before an amount that may say what else it is
_MAX_AMOUNTS = 3  # more make a reckoning


@lru_cache(maxsize=256)
def role(text: str) -> Role | None:
    """Who parts with money according to a sentence; None where it is past, only perhaps so, or
    not said."""
    text = _AIM.sub("", text)
    if _IF.search(_ERROR.sub("", text)):
        return None
    is_named = masks.AMOUNT in text and _TAKEN_NOUN.search(text) or (
        _BY_MANDATE.search(text) and not _OFFERED.search(text))
    if (_TAKEN.search(text) or is_named) and not _FAILED.search(text):
        return Role.DEBIT
    is_granted = masks.AMOUNT in text and _GRANTED.search(text) and not _NO_MONEY.search(text)
    if is_granted or _COMES.search(text) or _TOO_MUCH.search(text):
        return Role.REFUND
    if _DONE.search(text) or families.DENIED.search(_ONLY.sub("", text)):
        return None
    return Role.PAY if _ASKED.search(text) else None


_ONLY = re.compile(r"\b(?:au plus|plus tard|non paye|niet betaald|nog niet|noch nicht)\b")


_SETTLED = re.compile(
    r"\b(?:est|sont)\b[^.;\ue000]{0,40}\b(?:apure|solde|regle|acquitte|paye|liquide)e?s?\b"
    r"|\b(?:est|sont) en (?:equilibre|ordre|regle)\b"
    r"|\b(?:is|zijn)\b[^.;\ue000]{0,40}\b(?:aangezuiverd|vereffend|voldaan|betaald|geregeld"
    r"|vereffent"
    r"|in evenwicht|in orde)\b|\b(?:ist|sind)\b[^.;\ue000]{0,40}\b(?:ausgeglichen|beglichen|getilgt"
    r"|bezahlt|gezahlt|entrichtet|erledigt|in ordnung)\b"
    r"|^(?:ce|cet|cette|le present|la presente|dit|deze|dies\w*|nur)\b[^.;]{0,70}\b(?:a titre"
    r" (?:d'information|indicatif)|ter informatie|ter kennisgeving|zur information|zur kenntnis)\b"
    r"|\b(?:solde|saldo|kontostand)\b[^.;\ue000]{0,20}\b(?:nul|null|zero)\b"
    r"|\b(?:purement|uniquement|strictement|simplement) informati\w+"
    r"|\btitre (?:purement )?informatif\b"
    r"|\b(?:louter|zuiver|enkel|uitsluitend) (?:ter )?informati\w+|\b(?:nur|lediglich"
    r"|ausschliesslich)"
    r" (?:der|zur) information\b|\bdient (?:nur |lediglich )?(?:der|zur) information\b")
_UNSETTLED = re.compile(
    r"\b(?:pas|non|partiellement|encore|sauf|seul\w*|niet|nog|gedeeltelijk|enkel de|nicht|noch"
    r"|teilweise|une fois|zodra|sobald|doi\w+|moet|dient te|muss)\b")


_CAUSE = re.compile(
    r"\b(?:parce qu|car\b|puisqu|etant donne|vu qu|du fait|suite a\b|en raison|a cause|omdat\b"
    r"|aangezien\b|want\b|doordat\b|gezien\b|wegens\b|naar aanleiding|ingevolge\b|weil\b|denn\b"
    r"|nachdem\b|aufgrund\b|wegen\b|infolge\b)|^comme\b|(?:^|, )da\b")
_WAS = re.compile(r"\b(?:a ete|ont ete|avai\w+ ete|werd|wurden?)\b")
_IS = re.compile(
    r"\b(?:sera|seront|est|sont|wordt|worden|zal|zullen|wird|werden|nous|wij|we|wir)\b")
_CLAUSE = re.compile(r"[^,:;]+")


def without_causes(text: str) -> str:
    """A sentence with blanks in place of what tells a cause, or what once happened: a day there
    is none of the payment.

    >>> without_causes("x vous revient, car y").rstrip(), without_causes("omdat x, krijgt u y")
    ('x vous revient,', '       , krijgt u y')
    """
    if cause := _CAUSE.search(text):
        comma = text.find(",", cause.end())
        is_first = not text[:cause.start()].strip() and comma >= 0
        end = comma if is_first else len(text)
        text = text[:cause.start()] + " " * (end - cause.start()) + text[end:]
    return _CLAUSE.sub(
        lambda clause: " " * len(clause[0])
        if _WAS.search(clause[0]) and not _IS.search(clause[0]) else clause[0], text)


def is_settled(text: str) -> bool:
    """Whether a sentence says that all is paid, or that the letter only informs."""
    return bool(_SETTLED.search(text)) and not (_UNSETTLED.search(text) or _IF.search(text))


_SPARED = re.compile(
    r"\b(?:rien (?:a )?faire|(?:pas|aucun|pas de|aucune?) (?:virement|demarche)|niets (?:te )?doen"
    r"|niets over|doe\b[^.;]{0,20}\bniets|geen overschrijving|nichts (?:zu )?(?:tun|unternehmen"
    r"|veranlassen|uberweisen)|uberweisen sie\b[^.;]{0,20}\bnichts|keine uberweisung)\b")


def spares(text: str) -> bool:
    """Whether a sentence only says that the reader need do nothing: money moves by itself."""
    return bool(_SPARED.search(text))


def states(text: str) -> bool:
    """Whether a sentence states an amount as it is now, and not only perhaps so."""
    return bool(_STATED.search(text)) and not (_IF.search(text) or families.REFUND.search(text))


def gives_time(text: str) -> bool:
    """Whether a sentence tells until when there is time, and not to contest."""
    return bool(_GIVEN_TIME.search(text)) and not families.NO_LAST_DAY.search(text)


def fails(text: str) -> bool:
    """Whether a sentence says that something did not succeed."""
    return bool(_FAILED.search(text))


def is_choice(text: str) -> bool:
    """Whether a sentence tells what may be done, not what is asked."""
    return bool(_MAY.search(_AIM.sub("", text)))


def denies(text: str) -> bool:
    """Whether a sentence says that nothing is asked for."""
    return is_settled(text) or bool(_DENIED.search(text)) and not (
        _NOT_DENIED.search(text) or _IF.search(text))
