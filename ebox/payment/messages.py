"""The communication to give with a payment, as sentences ask for it."""
from __future__ import annotations

import re
from collections.abc import Iterator

from .figures import Figure
from .labels import Field, Label
from .phrases import patterns
from .sentences import Sentence, figure_in
from .values import Value, reference

_COMMUNICATION = patterns(
    r"\b(?:communication|mention|mentionne[zr]|indique[zr]|rappele[zr]|vermelde?n?|geben sie"
    r"|mentionnant|indiquant|rappelant|reproduisant|reprenant|libelle|vermeldt|vermerk\w*"
    r"|angeben|anzugeben|anfuhren"
    r"|reference|mededeling|vermelding|referte|referentie|kenmerk|mitteilung"
    r"|verwendungszweck|angabe|referenz)\b[^\ue003]{0,40}?{C}"
    r"|{C} (?:(?:over )?te (?:vermelden|nemen)|anzugeben|zu vermerken|a (?:mentionner|rappeler))\b")
_FREE_COMMUNICATION = patterns(
    r"\b(?:(?:mentionnez|indiquez|vermeld|geben sie)\b"
    r"(?: (?:chaque fois|telkens|jedes mal))?(?: (?:la|de|het|die) \w+)?"
    r"|(?:avec|sous) la (?:communication|mention|reference)|mentionnant la (?:communication"
    r"|reference)|met (?:de|als) (?:mededeling|referentie)|met vermelding van|onder vermelding van"
    r"|mit der mitteilung|unter angabe (?:von|der)|mit dem verwendungszweck|als verwendungszweck)"
    r"(?: suivante| volgende)?(?: dient| lautet| is| luidt)? ?:? ?[\"«]? ?"
    r"(?P<text>(?=[^.;]{0,60}\d)[^;\"»]{2,140}?)"
    r"(?=[.;\"»]?$|,| au plus| avant le| ten laatste| voor | spatestens| bis | an$| an\.)")
# A reference behind its noun: words that begin with a capital or a digit.
_MESSAGE_NOUN = re.compile(
    r"(?<!notre )(?<!votre )(?<!uw )(?<!ons )(?<!onze )(?<!ihre )(?<!unsere )(?<!\w)"
    r"(?:communication|mention|reference|libelle|mededeling|vermelding|referentie|referte|kenmerk|mitteilung"
    r"|verwendungszweck|vermerk|referenz|mentionnant|indiquant|rappelant|reproduisant|reprenant)\b"
    r"(?: (?:(?:over )?te (?:vermelden|gebruiken|nemen)|vermelden|anzugeben|a mentionner"
    r"|a indiquer))?"
    r"(?: (?:suivante?|volgende|exacte?|libre|est|is|ist|lautet|luidt))*"
    r" ?:? ?[«\"„“]? ?(?=[a-z]*[^a-z])")
_YOUR_MESSAGE = re.compile(
    r"\b(?:votre communication|uw mededeling|ihre mitteilung) ?: ?(?=[a-z]*[^a-z])")
_DESCRIBED = re.compile(  # what to mention, and not the words themselves
    r"(?:stets|immer|toujours|steeds|altijd|les?|la|het|de|die|der|das|votre|vos|uw|ihre?|bij|elke?"
    r"|bei|jede[rsmn]?|lors|dans|sur|auf|op|onze|unsere?|notre|nos|chaque|a|au)\b")
_QUOTED = re.compile(r"[«\"„“]\s?(?P<text>[^«»\"„“”]{3,60}?)\s?[»\"“”]")
_TO_MENTION = re.compile(
    r"\b(?:communication|mention\w*|indiqu\w+|rappel\w+|mededeling|vermeld\w*|vermelding|opgave"
    r"|mitteilung|angabe|verwendungszweck|vermerk)\b")
_DIGITS = re.compile(r"[\d /]{1,13}")  # perhaps the first ones of a structured communication
_REFERENCE = re.compile(r"[A-Z0-9][\w./+-]*(?:[ \u00a0][A-Z0-9][\w./+-]*){0,5}")


def communication(sentence: Sentence, rank: int) -> Iterator[Figure]:
    """The communication that a sentence asks for, structured or free."""
    for match in _COMMUNICATION[0].finditer(sentence.masked):
        place = max(place for place in sentence.values if place < match.end())
        yield figure_in(Label(Field.COMMUNICATION, rank=rank), sentence.values[place], sentence)
    span = _message(sentence)
    text = reference(sentence.text[slice(*span)].rstrip(".")) if span else ""
    is_cut = _DIGITS.fullmatch(text) and not sentence.text.rstrip().endswith(".")
    if span and not is_cut:
        yield figure_in(Label(Field.COMMUNICATION, rank=rank), Value(text, *span), sentence)


def _message(sentence: Sentence) -> tuple[int, int] | None:
    """Where the free communication stands that a sentence asks for."""
    nouns = (_MESSAGE_NOUN, _YOUR_MESSAGE)
    for noun in (noun for pattern in nouns for noun in pattern.finditer(sentence.masked)):
        match = _REFERENCE.match(sentence.text, noun.end())
        if match and any(letter.isdigit() for letter in match[0]) and not any(
                match.start() <= place < match.end() for place in sentence.values):
            return match.span()
    match = _FREE_COMMUNICATION[0].search(sentence.masked)
    if match and not _DESCRIBED.match(match["text"]):
        return match.span("text")
    match = _QUOTED.search(sentence.text)
    is_asked = match and _TO_MENTION.search(sentence.masked)
    return match.span("text") if is_asked and any(map(str.isdigit, match["text"])) else None
