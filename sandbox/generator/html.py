"""Message bodies and pages in HTML, with what a reader must not run or fetch."""
from __future__ import annotations

from html import escape

from ..model import Text
from .parties import Company

# A remote image and a script: a reader that shows these has to leave both out.
_HOSTILE = (
    '<img src="https://tracker.invalid/open.png" width="1" height="1" alt="">'
    "<script>document.title = 'run';</script>"
)

MARKET_SUBJECT: Text = {
    "fr": "Droit de place sur le marché", "nl": "Standgeld op de markt",
    "de": "Standgeld auf dem Markt",
}
WORKS_SUBJECT: Text = {
    "fr": "Travaux dans votre rue", "nl": "Werken in uw straat", "de": "Arbeiten in Ihrer Straße",
}
_MARKET: Text = {
    "fr": "Le droit de place de {company} pour le trimestre à venir est établi. Les données de "
          "paiement accompagnent ce message.",
    "nl": "Het standgeld van {company} voor het komende kwartaal is vastgesteld. De "
          "betaalgegevens vindt u bij dit bericht.",
    "de": "Das Standgeld von {company} für das kommende Quartal ist festgesetzt. Die "
          "Zahlungsdaten liegen dieser Nachricht bei.",
}
_WORKS: Text = {
    "fr": "Des travaux de voirie auront lieu devant l’établissement de {company}. Le calendrier "
          "se trouve en annexe.",
    "nl": "Er komen wegwerken voor de vestiging van {company}. De planning vindt u in bijlage.",
    "de": "Vor der Niederlassung von {company} finden Straßenarbeiten statt. Der Zeitplan liegt "
          "bei.",
}
_PAGE = (
    '<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>'
    "</head><body><h1>{title}</h1>{paragraphs}</body></html>\n"
)


def _body(texts: Text, company: Company, extra: str = "") -> Text:
    return {
        language: f"<p>{escape(text.format(company=company.name))}</p>{extra}"
        for language, text in texts.items()
    }


def market(company: Company) -> Text:
    """The commune's letter on the market; carries a remote image and a script."""
    return _body(_MARKET, company, _HOSTILE)


def works(company: Company) -> Text:
    """The commune's harmless letter on road works."""
    return _body(_WORKS, company)


def page(language: str, title: str, paragraphs: tuple[str, ...]) -> bytes:
    """An HTML file with a remote image and a script behind its text."""
    texts = "".join(f"<p>{escape(text)}</p>" for text in paragraphs)
    return _PAGE.format(
        language=language, title=escape(title), paragraphs=texts + _HOSTILE
    ).encode()
