"""Words that are printed shortened: their point ends no sentence."""
from __future__ import annotations

import re

_WHOLE = (  # words of two letters that end a sentence: often a part of a verb, or a legal form
    r"(?:a[bfn]|[uw]m|da|zu|so|es|er|in|o[pm]|uw|u|je|we|te|is|il|on|ce|en|au|nu|ga|zo"
    r"|[onbc]v|sa|ag|sc)")
_SHORT = re.compile(  # a shortened word, or a day of the month in German
    rf"(?:(?!\b{_WHOLE}$)\b\w[a-zà-ÿ]?"
    r"|\b(?i:art|cf|bzw|evtl|max|min|tel|tél|incl|resp|env|inc|mwst|btw|tva|str|ste"
    r"|cie|soc|dir|gem|gen|aff|exp|dept|dépt|abt|zzgl|inkl|excl|exkl|mevr|dhr|mr|mme|dr|nr"
    r"|[eé]ts|mtre|prof|afd|ref|réf)"
    r"|\b(?i:am|zum|vom|dem|den|der|bis) \d{1,2})$")


def is_short(text: str) -> bool:
    """Whether a text ends with a shortened word, the point behind it left out.

    >>> is_short("Einnahme MwSt"), is_short("der Steuer"), is_short("Die Kasse weist ihn an")
    (True, False, False)
    """
    return bool(_SHORT.search(text))
