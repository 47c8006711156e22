"""Finding labels among words, and the small words that mean something in tables."""
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product

from .folding import WORD, plain
from .labels import LABELS, Label
from .lines import Token


@dataclass(frozen=True, slots=True)
class Hit:
    """A label in a cell: from word ``first`` up to word ``last`` (not included)."""

    label: Label
    first: int
    last: int


# In a table of instalments, what tells that the rows are payments.
INSTALMENT_WORDS = frozenset({
    "mensualite", "mensualites", "tranche", "tranches", "acompte", "acomptes", "versement",
    "versements", "provision", "provisions", "echeancier", "apurement", "termijn", "termijnen",
    "schijf", "schijven", "afbetaling", "afbetalingen", "afbetalingsplan", "voorschot",
    "voorschotten", "aflossing", "aflossingen", "betalingsplan", "storting", "stortingen", "rate",
    "raten", "ratenzahlung", "ratenplan", "teilzahlung", "teilzahlungen", "teilbetrag",
    "teilbetrage", "teilbetragen", "abschlag", "abschlage",
    "vorschuss", "vorschusse", "betalingen", "zahlungen", "paiements", "tilgungsplan",
    "zahlungsplan", "monatsrate", "monatsraten", "plan", "facilites", "etalement", "etale",
    "fois", "keer", "spreiding", "gespreid", "gespreide", "spreidingsplan",
    "zahlungserleichterungen", "parts", "parties", "delen", "teilen", "teile", "partie", "fraction",
    "fractions", "fractionnement", "splitsing", "deel", "aufteilung", "teil", "echelonnement",
    "moitie", "moities", "helft", "helften", "halfte", "halften", "aflossingstabel"})
# What tells that they are still to be paid, and that they were.
ASKING_WORDS = frozenset({
    "payer", "verser", "acquitter", "tard", "avant", "echeance", "echeances", "limite", "suit",
    "uiterste",
    "betalen", "storten", "laatste", "uiterlijk", "voor", "vervaldag", "vervaldagen", "volgt",
    "echeancier", "afbetalingsplan", "betalingsplan", "aflossingstabel", "tilgungsplan",
    "ratenplan", "zahlungsplan", "zahlen", "uberweisen", "spatestens", "bis", "fallig",
    "falligkeit",
    "falligkeiten", "zahlbar", "frist", "folgt"})
PAST_WORDS = frozenset({
    "effectue", "effectues", "effectuee", "effectuees", "recu", "recus", "verse", "verses", "paye",
    "payes", "impute", "imputes", "anterieurs", "deja", "uitgevoerd", "uitgevoerde", "ontvangen",
    "gestort", "gestorte", "betaald", "betaalde", "verrekend", "verrekende", "reeds", "geleistet",
    "geleistete", "erhalten", "erhaltene", "gezahlt", "bezahlt", "verrechnet", "bereits"})
TOTAL_WORDS = frozenset({"total", "totaux", "totaal", "totale", "summe", "gesamt", "gesamtsumme",
                         "somme", "sum", "som", "solde", "saldo", "gesamtbetrag", "ensemble"})

# What makes the opposite of "to pay".
NOTHING_WORDS = frozenset({"rien", "pas", "niets", "niet", "nichts", "nicht", "kein", "keine",
                           "geen", "aucun", "aucune", "plus", "sans", "deja", "reeds", "bereits"})

# On a list of wages, where "net to pay" is what the employer paid to others.
PAYROLL_WORDS = frozenset({
    "brut", "bruts", "salaire", "salaires", "travailleur", "travailleurs", "precompte",
    "remuneration", "remunerations", "salarial", "salariale", "paie",
    "bruto", "loon", "lonen", "werknemer", "werknemers", "bedrijfsvoorheffing", "wedde",
    "brutto", "lohn", "lohne", "arbeitnehmer", "lohnsteuer", "steuervorabzug", "gehalt"})

# Over a column of a table: what counts now, after a correction.
CURRENT_WORDS = frozenset({
    "apres", "nouveau", "nouvelle", "actuel", "actuelle", "corrige", "rectifie", "restant", "reste",
    "na", "nieuw", "nieuwe", "huidig", "huidige", "gecorrigeerd", "herzien", "resterend",
    "nach", "neu", "neue", "neuer", "aktuell", "aktueller", "berichtigt", "korrigiert", "rest"})
# Between a label and its value on one line.
GLUE = frozenset({
    "le", "la", "les", "l", "de", "du", "des", "d", "en", "au", "aux", "a", "est", "s", "eleve",
    "n", "no", "nr", "eur", "euro", "euros", "in", "het", "den", "der", "dem", "die", "das", "is",
    "bedraagt", "van", "op", "am", "bis", "zum", "vom", "von", "um", "ist", "betragt", "lautet",
    "total", "totale", "ttc", "tvac", "incl", "inclus", "avec", "betrug", "vor", "voor", "om",
    "pour", "soit", "ablauf", "iban", "bic", "svp", "nummer", "be", "et", "und",
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"})

_CHOICE = re.compile(r"\{([^}]*)\}")


def expand(phrase: str) -> Iterator[str]:
    """The phrases that one with ``{a|b}`` stands for.

    >>> list(expand("{montant|solde} dû"))
    ['montant dû', 'solde dû']
    """
    parts = _CHOICE.split(phrase)
    choices = [part.split("|") if index % 2 else [part] for index, part in enumerate(parts)]
    return ("".join(chosen) for chosen in product(*choices))


@cache
def _labels() -> dict[str, list[tuple[tuple[str, ...], Label]]]:
    """The labels by their first word, the longest first."""
    by_words: dict[tuple[str, ...], Label] = {}
    for label, text in LABELS.items():
        for phrase in re.split(r"[;\n]", text):
            for spelled in expand(phrase):
                words = tuple(WORD.findall(plain(spelled)))
                if words and (words not in by_words or label.rank < by_words[words].rank):
                    by_words[words] = label
    by_first: dict[str, list[tuple[tuple[str, ...], Label]]] = {}
    for words in sorted(by_words, key=len, reverse=True):
        by_first.setdefault(words[0], []).append((words, by_words[words]))
    return by_first


def find_labels(tokens: Sequence[Token]) -> list[Hit]:
    """The labels among the words of a cell, from the left, none over another."""
    known, hits, index = _labels(), [], 0
    words = tuple(token.text for token in tokens)
    while index < len(words):
        for phrase, label in known.get(words[index], ()):
            if words[index:index + len(phrase)] == phrase:
                hits.append(Hit(label, index, index + len(phrase)))
                index += len(phrase) - 1
                break
        index += 1
    return hits
