"""Where the name of an account's holder ends that stands in a sentence.

Values, remarks and words of the clause around it (prepositions, verbs, participles) end a name;
small words and common nouns within it ("Fonds de régulation") do not.
"""
from __future__ import annotations

import re

from .folding import level
from .values import trimmed

STOP = (  # over folded text
    r",? (?:en|ist|is|avec|avant|au plus|sous|met|onder|ten|uiterlijk|op|mit|unter"
    r"|bis|spatestens|spätestens|vor|et|dans|binnen|innerhalb|sur|auf|zu|gefuhrt"
    r"|eroffnet|ouvert|geopend)\b|;|:|,? ?\("
    # until when or for what, and not "Fonds pour la protection", "Fonds voor innovatie"
    r"|,? (?:pour|voor|vóór)(?: (?:de|het|la|les?))?"
    r"(?= [\ue000-\ue003\d]| (?:paiement|payer|solde|montant|reglement|fin|virement|votre|vos|cette"
    r"|ces?|betaling|saldo|bedrag|eind\w*|uw|deze|dit|elke|chaque|premier|eerste)\b)"
    r"|,? (?:communication|mededeling|mitteilung|reference|referentie|referenz|bic|iban)\b"
    r"|,? (?:zahlbar|payables?|betaalbaar|fallig|exigibles?|opeisbaar)\b"
    r"|, (?:a|au|aux|te|in|op de|auf das|auf dem) "
    r"|, (?:de |het |das |die |le |son |zijn |haar |ihr )?(?:rekening|rekeningnummer|konto"
    r"|kontonummer|compte(?! (?:de )?tiers|-tiers))\b"
    r"|, (?:chaque fois|toujours|telkens|steeds|jeweils|immer|stets|par|via|des|dès|tegen|tot|und"
    r"|durch|per|bei|ohne|sans|zonder|einzuzahlen|zu zahlen|te storten)\b"
    r"| (?:gefuhrt|lautet|luidt|staat|gehort|toebehoort|ouvert|geopend|eroffnet)\b"
    r"|,? (?:voorzien|vergezeld|assortie?s?|munie?s?|accompagnee?s?|versehen|begleitet)\b"
    r"|,? te (?:crediteren|storten|betalen|voldoen|vereffenen)\b|,? over te (?:maken|schrijven)\b"
    r"|,? (?:eingehen|eintreffen|einzahlen|(?:be|aus)?zahlen|begleichen|entrichten|uberweisen)\b"
    r"|,? (?:gutschreiben|gutgeschrieben|verbuchen|verbucht|uberwiesen|eingezahlt|bezahlt)\b"
    r"| und (?:die|der|das|den|dem|mit)\b| und (?:geben|nennen|vermerken|teilen)\b| [–"
    r"|-] (?=\w+(?: \w+)? ?: ?\S)"
    # behind a legal form, before its place or the next sentence
    r"|(?<= (?:nv|bv|cv|sa|ag|sc|kg)) (?:in|te|a) (?=\w)|(?<= (?:vzw|srl|vog)) (?:in|te|a) (?=\w)"
    r"|(?<= (?:asbl|gmbh)) (?:in|te|a) (?=\w)"
    r"|(?<= (?:ov|nv|bv|cv|sa|ag|sc))\. (?=\w)|(?<= (?:vzw|srl|vog|vof|snc))\. (?=\w)")
_STOP = re.compile(STOP)
_GOES_ON = re.compile(
    r" (?:et|en|und|&) (?:de |du |des |la |les )?[A-ZÀ-Ý]\w+"
    r"| et (?:de |du |des |la |les )?(?!la |les? |d[eu]s? )[a-zà-ÿ]{5,}(?<!ez)(?<!ant)(?<!ent)"
    r"(?=[,.;]|$)")
# Words in small letters that belong to the clause around a name, never to the name.
_CLAUSE = re.compile("|".join((
    r"est|sont|sera|seront|soit|soient|etaient|doit|doivent|devra|devront|peut|peuvent|porte|portent",
    r"portera|porteront|mentionne\w*|rappel(?:e[rz]|ant)|indiqu(?:e[rz]|ant)|attendue?s?|exigee?s?",
    r"figure(?:nt|ra)?|parvien\w+|parvenue?s?|creditee?s?|effectue\w*|vous|nous|qui|dont",
    r"is|zijn|wordt|worden|werd|werden|zal|zullen|moeten?|dient|dienen|staat|staan|kan|kunnen",
    r"heeft|hebben|verwacht\w*|voldaan|vereffend|toekomen|toegekomen|ontvangen|bijgeschreven",
    r"overgeschreven|overgemaakt|overmaken|overschrijven|aangezuiverd|draagt|dragen|vermeld\w*",
    r"betaald|betalen|storten|gebruik\w*|wij|we|u|waarvan|bereik\w*",
    r"ist|sind|wird|werden|war|muss|mussen|soll|sollen|kann|konnen|hat|haben|steht|stehen",
    r"erfolg\w+|erwartet\w*|eintr\w+|tragt|tragen|vermerk\w+|nenn\w+|ein(?:zu)?gehen|erreich\w+",
    r"uberwiesen|entrichtet|beglichen|lauten|wir",
    r"(?:\w{2,5})?ge(?!rant|meent|bouw|zin|west|nees|geven|schil|ld|recht|zond|bied)\w{3,}(?:t|en|d)",
)))
_TRAILING = re.compile(  # small words that lead on to what follows a name
    r"(?:de|du|des|la|le|les|a|au|aux|en|et|pour|par|sur|sous|avec|dans|van|het|een|voor|der|den|op"
    r"|bij|te|met|door|aan|om|und|fur|die|das|dem|von|zu|zur|zum|am|im|in|mit|auf|bei|als|dort|ook"
    r"|daar|nog|dat|ce|cet|cette|pas|niet|nicht|ne|,|–|-)")
_WORD = re.compile(r"(?<=\s)\S+")


def first(text: str) -> str:
    """The name that a sentence, or what is left of one, begins with.

    >>> first("Modelkas Noord, rekening BE63")
    'Modelkas Noord'
    """
    stop = _STOP.search(level(text))
    return between(text, 0, stop.start() if stop else len(text))


def between(text: str, start: int, end: int) -> str:
    """The name at a place of a text, going on behind "and" with another part of it."""
    more = _GOES_ON.match(text, end)
    return name(text[start:more.end() if more else end])


def name(text: str) -> str:
    """A name as printed, from a text that may go on with the clause that it stands in.

    >>> name("Modelkas Noord verwacht"), name("Fonds de régulation et portent la")
    ('Modelkas Noord', 'Fonds de régulation')
    """
    text = trimmed(text)
    for match in _WORD.finditer(text):
        if match[0][0].islower() and _CLAUSE.fullmatch(level(match[0].strip(",."))):
            text = text[:match.start()]
            break
    words = text.split()
    while len(words) > 1 and words[-1][0].islower() and _TRAILING.fullmatch(level(words[-1])):
        words.pop()
    return trimmed(" ".join(words))
