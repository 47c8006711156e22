"""Who holds the account to pay to, as sentences say it."""
from __future__ import annotations

import re
from collections.abc import Iterator

from .figures import Figure
from .folding import level
from .labels import Field, Label
from .phrases import patterns
from .sentences import Sentence, figure_in
from .values import Value, trimmed

_NAME_STOP = (
    r",? (?:en|ist|is|avec|avant|au plus|pour|sous|met|onder|voor|vóór|ten|uiterlijk|op|mit|unter"
    r"|bis|spatestens|spätestens|vor|et|dans|binnen|innerhalb|sur|auf|zu|gefuhrt"
    r"|eroffnet|ouvert|geopend)\b|;|:|,? ?\("
    r"|,? (?:communication|mededeling|mitteilung|reference|referentie|referenz|bic|iban)\b"
    r"|, (?:rekening|rekeningnummer|compte|konto|kontonummer)\b"
    r"|, (?:chaque fois|toujours|telkens|steeds|jeweils|immer|stets|par|via|des|dès|tegen|tot|und"
    r"|durch|per|bei|ohne|sans|zonder|einzuzahlen|zu zahlen|te storten)\b"
    r"| (?:gefuhrt|lautet|luidt|staat|gehort|toebehoort|ouvert|geopend|eroffnet)\b"
    r"|,? (?:voorzien|vergezeld|assortie?s?|munie?s?|accompagnee?s?|versehen|begleitet)\b"
    r"|,? te (?:crediteren|storten|betalen|voldoen|vereffenen)\b|,? over te (?:maken|schrijven)\b"
    r"|,? (?:eingehen|eintreffen|einzahlen|(?:be|aus)?zahlen|begleichen|entrichten|uberweisen)\b"
    r"|,? (?:gutschreiben|gutgeschrieben|verbuchen|verbucht|uberwiesen|eingezahlt|bezahlt)\b"
    r"| und (?:die|der|das|den|dem|mit)\b| und (?:geben|nennen|vermerken|teilen)\b| [–"
    r"|-] (?=\w+(?: \w+)? ?: ?\S)")
NAME_END = re.compile(_NAME_STOP)
"""Where a name ends that stands in a sentence."""
_SENTENCE_END = re.compile(  # behind a legal form, before the next sentence
    r"(?:(?<=\b(?i:ov|nv|bv|cv|sa|ag|sc))|(?<=\b(?i:vzw|srl|vog|vof|snc)))\. (?=[A-ZÀ-Ý])")
_GOES_ON = re.compile(r" (?:et|en|und|&) (?:de |du |des |la |les )?[A-ZÀ-Ý]\w+")
_ANY_NAME = (
    r"(?P<name>[^;:()|\ue000-\ue003]{2,100}?)(?=" + _NAME_STOP
    + r"|, [^,]*\d|[.,]?\s*$|[ ,–-]*[\ue000-\ue003])")
_QUOTED_NAME = r"[«\"„“”'](?P<quoted>[^«»\"„“”]{2,100}?)[»\"“”'](?!\w)"
_NAME = rf" ?(?:{_QUOTED_NAME}|{_ANY_NAME})"
_ARTICLE = r" ?(?:de |het |la |les? |l'|der |die |das |de[nmrs] )?"
_ROLE = (
    r"(?:(?:empfangers?|begunstigten?|(?:konto)?inhabers?|glaubigers?|beneficiaire|titulaire"
    r"|creancier|begunstigde|titularis|rekeninghouder|schuldeiser) ?:? )?")
_HOLDER = patterns(
    r"\b(?:au nom d[eu']|en faveur d[eu']|au profit d[eu']|a l'ordre d[eu']|intitule|denomme"
    r"|op naam van|ten name van|t\.n\.v\.|tnv|op naam staat van|benaming|met als naam"
    r"|ten gunste van|ten voordele van|ten bate van"
    r"|(?:lautend )?auf den namen(?: von| der| des)?|lautend auf|bezeichnung"
    r"|zu ?gunsten(?: von| der| des)?)"
    + _ARTICLE + _ROLE + _NAME,
    r"{I} ?\((?P<name>[^;:()\ue000-\ue003]{2,100})(?P<quoted>(?!))?\)",
    r"{I},?(?: \([^)]*\)|,? (?:[/–-] )?(?:bic:? ?)?[a-z]{6}[a-z0-9]{2,5}(?: [–-]|,)?)?"
    r" (?:d[eu]\b|d'|van\b|des\b|der\b|von\b)" + _ARTICLE + _ROLE + _NAME,
    r"\b(?:titulaire|beneficiaire|begunstigde|rekeninghouder|titularis|houder|inhaber(?:in)?"
    r"|kontoinhabers?|kontoinhaberin|empfangers?|empfangerin|begunstigte[nr]?)"
    r"(?: (?:du compte|van de rekening|des kontos))?"
    r"(?: ?: ?| (?:est|is|ist) | )" + _ARTICLE + _NAME,
    r"\b(?:dont|waarvan) " + _ARTICLE + rf"(?:{_QUOTED_NAME}|(?P<name>[^,;:()|]{{2,100}}?))"
    r" (?:est (?:le |la )?|de |)(?:titulaire|beneficiaire|houder|titularis|rekeninghouder"
    r"|begunstigde)\b")
_NO_NAME = re.compile(  # an account, a pronoun, a bank or its code
    r"(?:kbc|cbc|belfius|bnp|ing|argenta|bpost|beobank|crelan|fintro|axa|triodos|vdk|nagelmackers"
    r"|keytrade|bank|banque|\w*(?:konto|kontos|compte|rekening|iban|bic)|votre|vos|uw"
    r"|ihre?[nrms]?|nous|ons|onze|uns"
    r"|unsere?[nrms]?|notre)\b|(?:office|service|administration|caisse|fonds|commune|ville|greffe"
    r"|region|tresor|syndic|etude|dienst|kas|gemeente|stad|griffie|amt|kasse|gemeinde|stadt)$"
    r"|[a-z]{4}be[a-z0-9]{2}(?:[a-z0-9]{3})?$")


def holder(sentence: Sentence, rank: int) -> Iterator[Figure]:
    """The holder of the account."""
    for pattern in _HOLDER:
        for match in pattern.finditer(sentence.masked):
            start, end = match.span("quoted" if match["quoted"] else "name")
            more = _GOES_ON.match(sentence.text, end) if match["name"] else None
            text = trimmed(sentence.text[start:more.end() if more else end])
            text = _SENTENCE_END.split(text, maxsplit=1)[0]
            if text[:1].isupper() and not _NO_NAME.match(level(text)):
                yield figure_in(Label(Field.BENEFICIARY, rank=rank), Value(text, start, end),
                                sentence)
                return
