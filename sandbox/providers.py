"""The Document Providers of the sandbox, and where each contract lies."""
from __future__ import annotations

from dataclasses import dataclass

from .model import Text

TOKEN_PATH = "/REST/oauth/v5/token"


@dataclass(frozen=True)
class Provider:
    """An institution that holds messages; ``path`` is its Message Registry, without version."""

    provider_id: str
    name: Text
    enterprise_number: str
    path: str


PROVIDERS = {
    provider.provider_id: provider
    for provider in (
        Provider(
            "nsso",
            {
                "fr": "Office national de sécurité sociale",
                "nl": "Rijksdienst voor Sociale Zekerheid",
                "de": "Landesamt für soziale Sicherheit",
            },
            "0206731645",
            "/REST/ebox/enterprise/messageRegistry",
        ),
        Provider(
            "spf",
            {
                "fr": "SPF Stratégie et Appui",
                "nl": "FOD Beleid en Ondersteuning",
                "de": "FÖD Politik und Unterstützung",
            },
            "0671516647",
            "/REST/spf/ebox/enterprise/messageRegistry",
        ),
    )
}
