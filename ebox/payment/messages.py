"""The communication to give with a payment, as sentences ask for it.

A word that asks ("mededeling", "indiquez", "unter Angabe") is followed by words that only lead
on, then by the communication itself: quoted, behind a colon, or as a reference with digits.
"""
from __future__ import annotations

import re
from collections.abc import Iterator

from . import masks
from .figures import Figure, Way
from .folding import level
from .labels import Field, Label
from .lines import Paragraph
from .phrases import patterns
from .sentences import Sentence, figure_in
from .shortened import is_short
from .values import Value, reference

# Nouns of what is written on a transfer, and nothing else.
_NOUN = (
    r"communication|(?<!de )(?<!des )communications|(?<!est )libelle"
    r"|\w*mededeling(?:sveld|svak|en)?|\w*mitteilung(?:s?feld|szeile)?"
    r"|\w*verwendungszweck(?:s|feld)?|zahlungsgrund|buchungstext|zahlungsvermerk"
    r"|betaal(?:referentie|kenmerk)|betalings(?:referentie|kenmerk|referte)|zahlungsreferenz")
# Words that also speak of letters: they count in a sentence about a payment.
_WORD = (
    r"mentions?|mentionn(?:e[rz]|ant)|indiqu(?:e[rz]|ant)|rappel(?:e[rz]|ant|er)|precis(?:e[rz]"
    r"|ant)"
    r"|repren(?:dre|ez|ant)|reproduis(?:ez|ant)|reproduire|inscri(?:re|vez|vant)|not(?:ez|er|ant)"
    r"|ajout(?:ez|er|ant)|figurer|apparaitre|references?|mots?|texte|completez|recopi(?:e[rz]|ant)"
    r"|repet(?:e[rz]|ant)|remplissez"
    r"|vermelding|vermeld(?:t|en|end)?|opgave|noteer|noteren|schrijf|schrijft|schrijven|zet|neem"
    r"|gebruik|gebruikt|geef|kenmerk|referte|referentie|woorden|tekst|vul|vult|herhaal|herhaalt"
    r"|herhalen|invullen"
    r"|angabe|vermerk\w*|angeben|anzugeben|anzufuhren|geben sie|nennen|nennung|schreiben"
    r"|tragen sie|verwenden|notieren|wiederholen|setzen sie|ubernehmen"
    r"|sous (?:la|le|votre|notre) (?:reference|numero|n°|code)"
    r"|onder (?:het|de|uw|ons|onze) \w*(?:nummer|kenmerk|referte|referentie|code)"
    r"|unter (?:dem|der|ihrem|ihrer|unserem|unserer) \w*(?:zeichen|nummer|referenz|code)"
    r"|(?:(?<=, )|(?<=\()|(?:sous|onder|unter|avec|met|mit) )ref\."
    r"|neemt|stichwort|betreff|kennwort|referenz|hinweis|worten|zeichen")
_ASKS = re.compile(rf"(?<!\w)(?:(?P<noun>{_NOUN})|(?:{_WORD}))(?!\w)")
_PAYING = re.compile(
    rf"{masks.IBAN}|\b(?:paiements?|virements?|versements?|reglements?|payer|payez|verser|versez"
    r"|virer|virez|compte|\w*betaling(?:en)?|\w*overschrijving(?:en)?|\w*storting(?:en)?|betaal\w*"
    r"|betalen|stort|storten|\w*rekening|\w*zahlung(?:en)?|\w*uberweis\w+|\w*zahlen|\w*konto)\b"
    rf"|\b(?:{_NOUN})\b")
_HEADER = re.compile(  # of the letter itself
    r"(?:(?:notre|votre|nos|vos|ons|onze|uw|unsere?|ihre?) |[nv]\W)(?:ref\.|references?"
    r"|referenties?|referte|kenmerk"
    r"|referenz(?:en)?|zeichen) ?:")
# What goes with letters and calls.
_WRITING = re.compile(
    r"\b(?:correspond\w+|courriers?|contact\w*|telephon\w*|appels?|lettres?|reponses?|reclam\w+"
    r"|contest\w+|formulaires?|brief(?!hoofd|kopf)\w*|vragen|telefo\w+|bezwaar\w*"
    r"|formulier\w*|schriftverkehr|schriftwechsel|ruckfragen|anruf\w*|einspruch\w*|widerspruch\w*|formular\w*)\b")
_DENIED = re.compile(
    r"(?<!oubliez )(?<!vergeet )(?<!vergessen sie )\b(?:pas|sans|aucune?|niet|zonder|geen|nicht"
    r"|ohne|keine?[mnr]?)[^\w.;:,]*(?:\w+[^\w.;:,]+){0,5}$")
# What leads on to the communication, and is no part of it.
_LEADING = re.compile("|".join((
    "a au avec cette ce comme dans de des du en est et exactement exacte exclusivement la",
    "le les l libre lors mention nos notre obligatoirement par pour seul seule seulement",
    "suivant suivante sur toujours un une uniquement virement paiement versement votre vos",
    "chaque rubrique zone structuree free clairement bien svp merci imperativement",
    "complete sous reference references aan alleen als bij deze die dit duidelijk een elke",
    "enkel exact het in is luidt met om onder ons onze op overschrijving betaling storting",
    "steeds telkens te uitsluitend uw vak van veld verplicht volgende volledige voor zeker",
    "alstublieft aub vermelding kenmerk referentie referte vrije letterlijk dan an auf aus",
    "bei bitte das dem den der diese diesen einzig folgende folgenden folgender folgendes",
    "genau ihre ihrer ihren im immer ist jeweils jeder lautet lediglich mit nur sie stets",
    "unbedingt unser unsere unseren und uns von vollstandig zahlung uberweisung",
    "ausschliesslich dient fois keer jedes mal ihrerseits angabe vermerk text betreff sein",
    "suivants volgend vermelden mentionner indiquer angeben anzugeben il suffit suffira volstaat",
    "volstaan genugt reicht d'indiquer gebruikt verwenden u wij sous dabei daarbij hierbij",
    # which payments of several
    "toutes tous les deux trois quatre cinq six tranches echeances paiements versements quatre",
    "mensualites alle beide twee drie vier vijf zes schijven termijnen betalingen stortingen",
    "zwei drei funf sechs raten teile zahlungen uberweisungen abschnitte teilzahlungen",
)).replace(" ", "|"))
_NUMBER = re.compile(  # names a number, and is no part of it
    r"n[°o]|nr|no|numero|nummer|code|dossiernummer|\w+(?:nummer|nr|zeichen|kenmerk|referenz)")
_DETERMINED = re.compile(
    r"(?:la|le|les|l'|votre|notre|nos|vos|de|het|ons|onze|uw|der|die|das|dem|den|des|ihre[rnms]?"
    r"|unsere?[rnms]?) $|l'$")
_TOKEN = re.compile(r"\s*(\S+)")
_QUOTE = re.compile(r"\s*[«\"„“”'‘»]\s?(?P<text>[^«»\"„“”]{3,140}?)\s?[»\"“”'’«](?!\w)")
# Where a communication without quotes ends.
_END = re.compile(
    r"[;?]|\.(?:\s|$)|\)|,?\s(?:au plus|avant le|pour le|afin|sans quoi|faute de|sur (?:le|notre)|"
    r"ten laatste|uiterlijk|voor|vóór|zodat|zoniet|anders|op (?:rekening|onze)|spätestens|bis|sonst"
    r"|damit|auf (?:das|unser)|vor dem|an(?=[,.]|$)|aan(?=[,.]|$)|ein(?=[,.]|$))|,\s"
    r"|\s[–-]\s(?=[A-Z]\w+ ?:)")
_PRONOUN = re.compile(
    r"(?:Sie|Ihr\w*|Wir|Die|Der|Das|Vous|Nous|Votre|Le|La|U|Uw|Wij|We|De|Het)$")
_WORDING = re.compile(r"(?:mots?|texte|woorden|tekst|worten|libelle)$")
_AS_MESSAGE = (
    r"(?:in )?(?:en|comme|als|dans|unter|im|in)(?: (?:le|la|het|de|das|dem))?"
    r"(?: (?:libre|vrije|zone|rubrique|vak|veld|feld))?(?: (?:de|van))? \W?"
    rf"(?:{_NOUN})")
_SAID_AFTER = re.compile(  # what stands before it goes with the payment
    rf"\W{{1,3}}(?:{_AS_MESSAGE}\b|(?:est )?(?:a (?:mentionner|rappeler|indiquer|reprendre)"
    r"|(?:over )?te (?:vermelden|nemen|herhalen)|anzugeben|zu vermerken|zu nennen)\b)")
_LAST = re.compile(r"(?<![\w/.-])[A-Z0-9][\w./+-]*(?: [A-Z0-9][\w./+-]*){0,3}$")
_STRUCTURED = patterns(
    rf"(?<!\w)(?:{_NOUN}|{_WORD})(?!\w)[^\ue003]{{0,40}}?{{C}}"
    r"|{C}[+* ]{1,4}(?:(?:over )?te (?:vermelden|nemen)|anzugeben|zu vermerken|a mentionner"
    r"|a rappeler)\b"
    rf"|{{C}}[+* ]{{1,4}}{_AS_MESSAGE}\b")
_CLAUSE = re.compile(r"[^,;:]+")
_DIGITS = re.compile(r"[\d /]{1,13}")  # perhaps the first ones of a structured communication
_MAX_LEAD = 9  # words that lead on
_MAX_RUN = 8   # words of a reference
_MAX_WORDS = 9  # of a text behind a colon


def communication(sentence: Sentence, rank: int, is_paying: bool = True) -> Iterator[Figure]:
    """The communication that a sentence asks for, structured or free; ``is_paying``: the
    sentence before was of a payment."""
    found = False
    for match in _STRUCTURED[0].finditer(sentence.masked):
        place = max(place for place in sentence.values if place < match.end())
        found = True
        yield figure_in(Label(Field.COMMUNICATION, rank=rank), sentence.values[place], sentence)
    span = None if found else _message(sentence, is_paying)
    text = reference(sentence.text[slice(*span)].rstrip(".")) if span else ""
    is_cut = _DIGITS.fullmatch(text) and not sentence.text.rstrip().endswith(".")
    is_share = span and sentence.text[span[1]:].lstrip().startswith(("%", "‰"))
    if text and not (is_cut or is_share):
        yield figure_in(Label(Field.COMMUNICATION, rank=rank), Value(text, *span), sentence)


def asks(text: str) -> bool:
    """Whether a text has a word that asks for a communication."""
    return bool(_ASKS.search(level(text)))


def pays(sentence: Sentence) -> bool:
    """Whether a sentence speaks of a payment."""
    return bool(_PAYING.search(sentence.masked))


def is_denied(sentence: Sentence) -> bool:
    """Whether a sentence speaks of letters and calls, or says that nothing is to be mentioned."""
    return bool(_WRITING.search(sentence.masked)) or any(
        _DENIED.search(sentence.masked, 0, match.start())
        for match in _ASKS.finditer(sentence.masked))


def _message(sentence: Sentence, is_paying: bool) -> tuple[int, int] | None:
    """Where the free communication stands that a sentence asks for."""
    folded = sentence.masked
    if _HEADER.match(folded) and not _PAYING.search(folded):
        return None
    is_paying = is_paying or bool(_PAYING.search(folded))
    for match in _ASKS.finditer(folded):
        clause = next(one[0] for one in _CLAUSE.finditer(folded) if one.end() > match.start())
        is_meant = match["noun"] or (is_paying and not _WRITING.search(clause))
        if is_meant and not _DENIED.search(folded, 0, match.start()) and (
                span := _behind(sentence, match.end(), bool(_WORDING.search(match[0])))
                or (match["noun"] and _behind_colon(sentence, match.end()))):
            return span
    is_written = is_paying and not _WRITING.search(folded)
    if is_written and (after := _SAID_AFTER.search(folded)):
        said = _LAST.search(sentence.text, 0, after.start())
        if said and any(map(str.isdigit, said[0])) and said.start() not in sentence.values:
            return said.start() + _lead(said[0]), said.end()
    quoted = _QUOTE.search(sentence.text)
    is_asked = quoted and is_paying and _ASKS.search(folded)
    return quoted.span("text") if is_asked and any(map(str.isdigit, quoted["text"])) else None


def _lead(text: str) -> int:
    """The length of the words at the start of a text that only name the number behind them."""
    length = 0
    for token in _TOKEN.finditer(text):
        word = level(token[1]) if not token[1].isupper() else ""
        if not (_NUMBER.fullmatch(word.rstrip(".")) or _DETERMINED.search(f"{word} ")
                or _ASKS.fullmatch(word) or _LEADING.fullmatch(word)):
            break
        length = token.end() + 1
    return length if length < len(text) else 0


def announced(sentence: Sentence, paragraph: Paragraph, rank: int) -> Iterator[Figure]:
    """The free communication that stands in a paragraph of its own under a sentence that asks
    for it and ends with a colon."""
    known = masks.masked(paragraph.text)
    text = reference(paragraph.text.rstrip(" ."))
    is_asked = sentence.text.rstrip().endswith(":") and any(
        not _DENIED.search(sentence.masked, 0, match.start())
        and (match["noun"] or not _WRITING.search(sentence.masked))
        for match in _ASKS.finditer(sentence.masked))
    is_text = len(paragraph.cells) == 1 and not known.values and ":" not in text
    if is_asked and is_text and len(text.split()) <= _MAX_WORDS and any(map(str.isdigit, text)):
        cell = paragraph.cells[0]
        yield Figure(Label(Field.COMMUNICATION, rank=rank), Value(text, 0, len(text)), Way.BELOW,
                     f"{sentence.text} {text}", cell.page, cell.x0, cell.y, cell.size)


def _behind(sentence: Sentence, at: int, is_wording: bool) -> tuple[int, int] | None:
    """The communication that stands at a place, or behind words that only lead on to it."""
    text, folded = sentence.text, sentence.masked
    is_colon = False
    for _word in range(_MAX_LEAD):
        if (quoted := _QUOTE.match(text, at)) and not _is_value(sentence, quoted.start("text")):
            return quoted.span("text")
        token = _TOKEN.match(text, at)
        if token is None or _is_value(sentence, token.start(1)):
            return None
        word = folded[slice(*token.span(1))].strip(",:(«\"")
        if word == "" and ":" in token[1]:
            is_colon = True
        elif _begins(sentence, token.start(1), word, is_colon):
            end = _end(text, token.start(1), is_colon or is_wording)
            if any(map(str.isdigit, text[token.start(1):end])):
                return token.start(1), end
        is_colon = is_colon or token[1].endswith(":")
        if token[1].endswith((".", ";", ")")) and not _NUMBER.fullmatch(word.rstrip(".")):
            return None
        at = token.end()
    return None


def _behind_colon(sentence: Sentence, at: int) -> tuple[int, int] | None:
    """What stands behind the colon of a sentence, whatever words lead on to it."""
    start = sentence.text.find(": ", at) + 2
    if start < 2 or any(at <= place < start or place == start for place in sentence.values):
        return None
    end = _end(sentence.text, start, True)
    is_text = any(map(str.isdigit, sentence.text[start:end]))
    return (start, end) if is_text else None


def _is_value(sentence: Sentence, start: int) -> bool:
    """Whether an amount, a day, an account or a structured communication stands at a place."""
    return start in sentence.values


def _begins(sentence: Sentence, start: int, word: str, is_colon: bool) -> bool:
    """Whether a communication may begin with a word."""
    following = _TOKEN.match(sentence.text, start + len(word))
    is_named = (following and any(map(str.isdigit, following[1])) and word.isalpha()
                and not _is_value(sentence, following.start(1)))
    is_letters = is_named and sentence.text[start:start + len(word)].isupper()  # "OP 12/9"
    if _LEADING.fullmatch(word) and is_letters and len(word) > 1:
        return not sentence.text.isupper()
    if _NUMBER.fullmatch(word.rstrip(".")) or _LEADING.fullmatch(word) or _ASKS.fullmatch(word):
        return False
    first = sentence.text[start]
    is_determined = bool(_DETERMINED.search(sentence.masked, 0, start))
    if first.isdigit():
        return True
    if any(map(str.isdigit, word)) or (is_colon and not is_determined):
        return first.isalnum()
    return not is_determined and (first.isupper() or bool(is_named))


def _end(text: str, start: int, is_whole: bool) -> int:
    """Where a communication ends: with its clause, or with its last word that begins with a
    capital or a digit."""
    clause = next((match.start() for match in _END.finditer(text, start)
                   if match[0].strip() != "." or not is_short(text[:match.start()])), len(text))
    if is_whole and len(text[start:clause].split()) <= _MAX_WORDS:
        return clause
    end = start
    for number, token in enumerate(_TOKEN.finditer(text, start, clause)):
        first = token[1][0]
        is_part = (first.isupper() or first.isdigit() or not number or first in "-–/&"
                   or text[:token.start(1)].rstrip().endswith((" -", " –", " /", " &")))
        if number >= _MAX_RUN or not is_part or _PRONOUN.match(token[1]):
            break
        end = token.end()
    return end
