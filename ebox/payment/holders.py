"""Who holds the account to pay to, as sentences say it."""
from __future__ import annotations

import re
from collections.abc import Iterator

from . import names
from .figures import Figure, Way
from .folding import level
from .labels import Field, Label
from .lines import Paragraph
from .phrases import patterns
from .sentences import Sentence, figure_in
from .values import Value, trimmed

_ANY_NAME = (
    r"(?P<name>[^;:()|\ue000-\ue003]{2,100}?)(?=" + names.STOP
    + r"|\)|, [^,]*\d|[.,]?\s*$|[ ,–+*-]*[\ue000-\ue003])")
_QUOTED_NAME = r"[«\"„“”'»](?P<quoted>[^«»\"„“”]{2,100}?)[»\"“”'«](?!\w)"
_PLAIN_NAME = r"(?P<name>[^;:()|,\ue000-\ue003]{2,80}?)(?P<quoted>(?!))?"
_NAME = rf" ?(?:{_QUOTED_NAME}|{_ANY_NAME})"
_ARTICLE = r" ?(?:de |het |la |les? |l'|der |die |das |de[nmrs] )?"
_ROLE = (
    r"(?:(?:empfangers?|begunstigten?|(?:konto)?inhabers?|glaubigers?|beneficiaire|titulaire"
    r"|creancier|begunstigde|titularis|rekeninghouder|schuldeiser) ?:? )?")
_ACCOUNT = r"(?:compte|rekening|rekeningnummer|konto|kontonummer|iban)"
# What a holder is the holder of: "du compte", "van de betaling".
_OF_WHAT = (
    r"(?: (?:d[eu]s?|van|des|der|dieses|dieser)(?: (?:la|de|het|ce|cette|dit|deze))?"
    r" (?:comptes?|paiements?|virements?|versements?|\w*rekening|\w*betaling|\w*overschrijving"
    r"|\w*storting|\w*kontos?|\w*zahlung|\w*uberweisung))?(?:,? {I},?)?")
_HOLDER = patterns(
    r"\b(?:est libelle(?: au nom d[eu'])?|"
    r"au benefice d[eu']|au nom d[eu']|en faveur d[eu']|au profit d[eu']"
    r"|a l'ordre d[eu']|intitule|denomme"
    r"|op naam van|ten name van|t\.n\.v\.|tnv|op naam staat van|benaming|met als naam"
    r"|ten gunste van|ten voordele van|ten bate van"
    r"|(?:laute(?:nd|t|n) )?auf den namen(?: von| der| des)?|laute(?:nd|t) auf|bezeichnung"
    r"|zu ?gunsten(?: von| der| des)?)"
    + _ARTICLE + _ROLE + _NAME,
    r"{I} ?\((?P<name>[^;:()\ue000-\ue003]{2,100})(?P<quoted>(?!))?\)",
    r"{I},?(?: \([^)]*\)|,? (?:[/–-] )?(?:bic:? ?)?[a-z]{6}[a-z0-9]{2,5}(?: [–-]|,)?)?"
    rf"(?:,? (?:le |de |het |das )?{_ACCOUNT})?"
    r" (?:d[eu]\b|d'|van\b|des\b|der\b|von\b)" + _ARTICLE + _ROLE + _NAME,
    _ACCOUNT + r" (?:d[eu]\b|d'|van\b|des\b|der\b|von\b)" + _ARTICLE + _ROLE + _PLAIN_NAME
    + r",? ?[(:–-]? ?{I}",
    # who keeps it, or whose it is
    r"{I}[^;:.\ue000-\ue003]{0,40}?\b(?:(?:de)?tenu|gere|ouvert|aangehouden|beheerd|geopend|gehalten"
    r"|verwaltet|eroffnet)(?: (?:aupres d[eu']|chez|bij|bei) ?\w+)? (?:par|door|von|durch)"
    + _ARTICLE + _NAME,
    r"{I}[^;:.\ue000-\ue003]{0,40}?\b(?:von|durch|door|par)\b" + _ARTICLE + _PLAIN_NAME
    + r" (?:gefuhrt|gehalten|verwaltet|aangehouden|beheerd|geopend)\b",
    r"{I}[^;:.\ue000-\ue003]{0,40}?\b(?:appartien(?:t|nent) (?:a|au)|behoort toe aan|toebehoort aan"
    r"|gehort)" + _ARTICLE + _NAME,
    r"\b(?:titulaire|beneficiaire|begunstigde|rekeninghouder|titularis|houder|inhaber(?:in)?"
    r"|kontoinhabers?|kontoinhaberin|empfangers?|empfangerin|begunstigte[nr]?)" + _OF_WHAT
    + r"(?: ?: ?| (?:est|is|ist) | )" + _ARTICLE + _NAME,
    r"\b(?:credite[rz]|crediteert)" + _ARTICLE + _PLAIN_NAME
    + r" (?:sur|op) (?:son|leur|haar|zijn|hun) " + _ACCOUNT,
    r"{I},? (?:que|die|das) " + _ARTICLE + _PLAIN_NAME
    + r" (?:a ouvert|ouvert|detient|possede|bij \w+ (?:heeft|aanhoudt)|bei \w+ (?:hat|fuhrt))\b",
    r"\bauf" + _ARTICLE + _PLAIN_NAME + r" laute(?:nd|t)e[nrs]?\b",
    r"\b(?:dont|waarvan) " + _ARTICLE + rf"(?:{_QUOTED_NAME}|(?P<name>[^,;:()|]{{2,100}}?))"
    r" (?:est (?:le |la )?|de |)(?:titulaire|beneficiaire|houder|titularis|rekeninghouder"
    r"|begunstigde)\b")
# Paid to somebody, whose account follows there or below; "à Namur" alone is a place.
_PAYS = r"(?:pa[yi]|vers|vir|regl|betaa?l|stort|\w*schrij|\w*zahl|\w*uberweis|entricht)\w*"
_IS_PAID = re.compile(rf"\b{_PAYS}")
_PAID_TO = patterns(
    r"\b(?:a|au|aan|an)\b" + _ARTICLE + _PLAIN_NAME
    + r"(?:,? \(?(?:(?:sur|au|op|auf) )?(?:(?:le|son|de|het|haar|zijn|das|dem|ihr|deren) )?"
    + _ACCOUNT + r"(?: (?:numero|nummer|nr\.?|n°|iban))?:? {I}| \({I})",
    rf"\b{_PAYS}\b[^:]*?\b(?:a|au|aan|an)\b" + _ARTICLE + _PLAIN_NAME + " ?:$")
_STREET = re.compile(r"\w*(?:straat|laan|plein|weg|kaai|strasse|stra[sß]e|platz|gasse|allee)$")
_NO_NAME = re.compile(  # an account, a pronoun, a bank or its code, another label
    r"(?:nom|naam|name) (?:d|v)"
    r"|(?:kbc|cbc|belfius|bnp|ing|argenta|bpost|beobank|crelan|fintro|axa|triodos|vdk|nagelmackers"
    r"|keytrade|bank|banque|\w*(?:konto|kontos|compte|rekening|iban|bic)|votre|vos|uw"
    r"|ihre?[nrms]?|nous|ons|onze|uns"
    r"|unsere?[nrms]?|notre)\b|(?:empfangers?|begunstigten?|inhabers?|glaubigers?|beneficiaire"
    r"|titulaire|creancier|begunstigde|titularis|rekeninghouder|schuldeiser)$"
    r"|(?:office|service|administration|caisse|fonds|commune|ville|greffe"
    r"|region|tresor|syndic|etude|dienst|kas|gemeente|stad|griffie|amt|kasse|gemeinde|stadt)$"
    r"|[a-z]{4}be[a-z0-9]{2}(?:[a-z0-9]{3})?$")


_LEGAL = re.compile(r"(?:vzw|ivzw|nv|bv|cv|asbl|aisbl|scrl|srl|sprl|sa|sc) [A-ZÀ-Ý«\"]")


def _is_name(text: str) -> bool:
    """Whether a text may be a name: with a capital, or a legal form in small letters first."""
    is_written = text[:1].isupper() or bool(_LEGAL.match(text))
    return is_written and not (_NO_NAME.match(level(text)) or _STREET.match(level(text)))


def _each(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern, those too that begin within another one."""
    match = pattern.search(text)
    while match:
        yield match
        match = pattern.search(text, match.start() + 1)


_OPEN = re.compile(  # a line that ends so goes on with a name
    r"\b(?:au nom d[eu]|en faveur d[eu]|au profit d[eu]|a l'ordre d[eu]|titulaire|op naam van"
    r"|ten name van|t\.n\.v\.|ten gunste van|titularis|auf den namen(?: von| der| des)?"
    r"|zu ?gunsten(?: von| der| des)?|inhaber) ?:? ?$")


def announced(sentence: Sentence, paragraph: Paragraph, rank: int) -> Iterator[Figure]:
    """The name that stands on a line of its own under a sentence that ends before it."""
    cell, text = paragraph.cells[0], trimmed(paragraph.cells[0].text)
    if _OPEN.search(sentence.masked) and _is_name(text) and not any(map(str.isdigit, text)):
        yield Figure(Label(Field.BENEFICIARY, rank=rank), Value(text, 0, len(text)), Way.BELOW,
                     f"{sentence.text} {text}", cell.page, cell.x0, cell.y, cell.size)


def holder(sentence: Sentence, rank: int) -> Iterator[Figure]:
    """The holder of the account."""
    is_paid = _IS_PAID.search(sentence.masked)
    for pattern in (*_HOLDER, *(_PAID_TO if is_paid else ())):
        for match in _each(pattern, sentence.masked):
            start, end = match.span("quoted" if match["quoted"] else "name")
            text = (trimmed(sentence.text[start:end]) if match["quoted"]
                    else names.between(sentence.text, start, end))
            if _is_name(text) or (match["quoted"] and text[:1].isupper()):
                yield figure_in(Label(Field.BENEFICIARY, rank=rank), Value(text, start, end),
                                sentence)
                return
