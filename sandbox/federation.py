"""The registry of Document Providers, in its present and its older form."""
from __future__ import annotations

from .accounts import SCOPE_REGISTRY
from .contract import new_uuid
from .contract_v3 import problem
from .providers import PROVIDERS, Provider
from .tokens import TokenServer
from .web import ApiError, Mount, Request, Response, Route, not_found

PRESENT = "/REST/ebox/enterprise/federation/documentProviderRegistry/v1"
OLDER = "/REST/ebox/enterprise/federation/v1"
ACTIVE_SINCE = "2020-01-01"


class Federation:
    """Tells a Document Consumer which providers there are, where its scope allows it."""

    def __init__(self, base_url: str, tokens: TokenServer):
        self.base_url = base_url
        self.tokens = tokens

    def mounts(self) -> list[Mount]:
        """Both forms."""
        return [
            Mount(
                PRESENT,
                (
                    Route("GET", "/messageRegistries", self.registries),
                    Route("GET", "/messageRegistries/{provider_id}", self.registry),
                ),
                problem,
            ),
            Mount(
                OLDER,
                (
                    Route("GET", "/messageProviders", self.older_providers),
                    Route("GET", "/messageProviders/{provider_id}", self.older_provider),
                ),
                spell_older_error,
            ),
        ]

    def registries(self, request: Request) -> Response:
        """All Message Registries, contract 3."""
        self.tokens.admit(request, SCOPE_REGISTRY)
        items = [self._registry(provider) for provider in PROVIDERS.values()]
        return Response(payload={"items": items, "totalItems": len(items)})

    def registry(self, request: Request, provider_id: str) -> Response:
        """One Message Registry."""
        self.tokens.admit(request, SCOPE_REGISTRY)
        return Response(payload=self._registry(_provider(provider_id)))

    def older_providers(self, request: Request) -> Response:
        """A ``MessageProviderList`` of federation 1.3, contract 2.1."""
        self.tokens.admit(request, SCOPE_REGISTRY)
        return Response(payload=[self._older(provider) for provider in PROVIDERS.values()])

    def older_provider(self, request: Request, provider_id: str) -> Response:
        """One ``MessageProvider`` of federation 1.3."""
        self.tokens.admit(request, SCOPE_REGISTRY)
        return Response(payload=self._older(_provider(provider_id)))

    def _registry(self, provider: Provider) -> dict:
        return {
            "messageRegistryId": provider.provider_id,
            "name": provider.name,
            "enterpriseNumber": provider.enterprise_number,
            "url": f"{self.base_url}{provider.path}/v3/",
            "version": "3.0",
            "activationDate": ACTIVE_SINCE,
        }

    def _older(self, provider: Provider) -> dict:
        return {
            "messageProviderId": provider.provider_id,
            "messageProviderName": provider.name,
            "messageProviderDescription": provider.name,
            "messageProviderUrl": f"{self.base_url}{provider.path}/v2/",
            "messageProviderActivationDate": ACTIVE_SINCE,
            "messageProviderTechnicalContact": "sandbox",
            "apiSupportedVersion": "2.1",
        }


def spell_older_error(error: ApiError) -> Response:
    """The ``StatusMessage`` of federation 1.3: not quite that of contract 2.1."""
    return Response(
        error.status,
        {
            "id": new_uuid(),
            "code": error.kind,
            "message": error.detail,
            "environment": "SIMULATION",
        },
        headers=error.headers,
    )


def _provider(provider_id: str) -> Provider:
    if provider_id not in PROVIDERS:
        raise not_found(f"provider {provider_id}")
    return PROVIDERS[provider_id]
