"""The whole sandbox, without its socket: rooms, routes, and the way of a request."""
from __future__ import annotations

import ipaddress
import re
import time
from pathlib import Path

from . import disturb
from .accounts import AccountBook
from .admin import Admin
from .chaman import ChaMan
from .contract import new_uuid
from .contract_v3 import ContractV3, problem
from .contract_v21 import ContractV21
from .faults import FaultBook
from .federation import Federation
from .profiles import whole_catalogue
from .providers import PROVIDERS, TOKEN_PATH
from .registry import Registry
from .settings import Settings
from .state import StateFile
from .stats import Stats
from .store import Store
from .tokens import TokenServer, spell_oauth_error
from .web import ApiError, Mount, Request, Response, not_found

TRACE_HEADER = "BelGov-Trace-Id"
_TRACE_ID = re.compile(r"[\w.:-]{1,128}")


class Application:
    """Answers requests. ``base_url`` is the address that clients use, without a slash."""

    def __init__(self, base_url: str, seed: int, state_path: Path | None = None):
        self.state = StateFile(state_path)
        self.settings = Settings()
        self.stats = Stats()
        self.faults = FaultBook()
        self.store = Store(seed, self.state.changed)
        self.accounts = AccountBook(seed, self.state.changed)
        self.tokens = TokenServer(
            base_url + TOKEN_PATH, self.accounts, self.faults, self.settings
        )
        self.state.start(self.accounts, self.store)
        self._mounts = self._make_mounts(base_url)

    def _make_mounts(self, base_url: str) -> list[Mount]:
        """Longer prefixes come before those that they begin with."""
        catalogue = whole_catalogue()
        registries = [
            Registry(
                provider, contract(), catalogue, base_url, self.store, self.tokens, self.faults,
                self.settings,
            )
            for provider in PROVIDERS.values()
            for contract in (ContractV3, ContractV21)
        ]
        admin = Admin(
            self.store, self.accounts, self.tokens, self.faults, self.settings, self.stats
        )
        return [
            *(registry.mount() for registry in registries),
            Mount(TOKEN_PATH, self.tokens.routes(), spell_oauth_error),
            *Federation(base_url, self.tokens).mounts(),
            admin.mount(),
            Mount("/REST", (), problem),
            ChaMan(base_url, self.accounts, self.store).mount(),
        ]

    def answer(self, request: Request) -> Response:
        """One request's answer; never raises an ApiError."""
        mount = next(item for item in self._mounts if request.path.startswith(item.prefix))
        name = request.path
        try:
            if mount.is_local_only and not ipaddress.ip_address(request.client_host).is_loopback:
                raise not_found(request.path)
            route, variables = mount.find(request.method, request.path)
            name = (mount.prefix + route.path).rstrip("/") or "/"
            if request.path.startswith("/REST/"):
                response = self._answer_api(request, route.handler, variables)
            else:
                response = route.handler(request, **variables)
        except ApiError as error:
            response = mount.spell_error(error)
        response.headers[TRACE_HEADER] = _trace_id(request)
        self.stats.count(request.method, name, response.status)
        return response

    def _answer_api(self, request: Request, handler, variables: dict[str, str]) -> Response:
        """An answer of the platform, with the latency and the faults that were asked for."""
        if self.settings.latency_ms:
            time.sleep(self.settings.latency_ms / 1000)
        grant = self.tokens.find(request.bearer)
        number = grant.enterprise_number if grant else ""
        disturb.before(self.faults, request, number, self.tokens.revoke)
        response = handler(request, **variables)
        return disturb.after(self.faults, request, number, response)


def _trace_id(request: Request) -> str:
    """The caller's trace id where it is a clean one, else a new one."""
    given = request.headers.get(TRACE_HEADER, "")
    return given if _TRACE_ID.fullmatch(given) else new_uuid()
