"""The admin calls: how a test sets the stage and looks behind it. Loopback only."""
from __future__ import annotations

import re
from dataclasses import asdict

from .accounts import ALL_SCOPES, Account, AccountBook, Certificate, CertificateRefused
from .contract_v3 import problem
from .faults import FaultBook
from .model import Message
from .profiles import Profile
from .sealing import can_seal, sandbox_issuer
from .settings import Settings
from .stats import Stats
from .store import Ebox, Store
from .tokens import TokenServer
from .web import Mount, Request, Response, Route, bad_request


class Admin:
    """Answers below ``/admin``; JSON in and out, errors as Belgif problems."""

    def __init__(
        self,
        store: Store,
        accounts: AccountBook,
        tokens: TokenServer,
        faults: FaultBook,
        settings: Settings,
        stats: Stats,
    ):
        self.store = store
        self.accounts = accounts
        self.tokens = tokens
        self.faults = faults
        self.settings = settings
        self.stats = stats

    def mount(self) -> Mount:
        """All admin calls."""
        return Mount(
            "/admin",
            (
                Route("GET", "/accounts", self.list_accounts),
                Route("POST", "/accounts", self.add_account),
                Route("PATCH", "/accounts/{client_id}", self.change_account),
                Route("POST", "/eboxes", self.fill_ebox),
                Route("GET", "/eboxes/{number}", self.show_ebox),
                Route("POST", "/eboxes/{number}/messages", self.publish),
                Route("DELETE", "/eboxes/{number}/messages/{message_id}", self.expire),
                Route("GET", "/seal-issuer", self.show_seal_issuer),
                Route("GET", "/settings", self.show_settings),
                Route("POST", "/settings", self.change_settings),
                Route("GET", "/faults", self.show_faults),
                Route("POST", "/faults", self.arm_fault),
                Route("DELETE", "/faults", self.clear_faults),
                Route("GET", "/stats", self.show_stats),
                Route("POST", "/stats/reset", self.reset_stats),
                Route("POST", "/reset", self.reset),
            ),
            problem,
            is_local_only=True,
        )

    def list_accounts(self, request: Request) -> Response:
        """All accounts."""
        accounts = [self._account(item) for item in self.accounts.accounts.values()]
        return Response(payload={"accounts": accounts})

    def add_account(self, request: Request) -> Response:
        """An account as if its enterprise had gone through onboarding and ChaMan."""
        spec = request.json_object()
        number = _number(spec.get("enterprise_number"))
        name = str(spec.get("name", ""))
        certificate = _certificate(spec.get("certificate_pem"))
        scopes = spec.get("scopes", ALL_SCOPES)
        account = self.accounts.register(
            number, name, str(spec.get("account_name", "Odoo")), [certificate], scopes
        )
        self.accounts.set_terms(number, bool(spec.get("terms_accepted", True)))
        self.store.open(number, name)
        return Response(201, self._account(account))

    def change_account(self, request: Request, client_id: str) -> Response:
        """New scopes or terms; a certificate more (``certificate_pem``) or less (its hash)."""
        account = self.accounts.get(client_id)
        spec = request.json_object()
        if "certificate_pem" in spec:
            account.add_certificate(_certificate(spec["certificate_pem"]))
        if "remove_certificate" in spec:
            account.remove_certificate(spec["remove_certificate"])
        if "scopes" in spec:
            account.scopes = tuple(spec["scopes"])
        if "terms_accepted" in spec:
            self.accounts.set_terms(account.enterprise_number, bool(spec["terms_accepted"]))
        self.accounts.on_change()
        return Response(payload=self._account(account))

    def _account(self, account: Account) -> dict:
        return {
            "client_id": account.client_id,
            "enterprise_number": account.enterprise_number,
            "name": account.enterprise_name,
            "account_name": account.account_name,
            "scopes": list(account.scopes),
            "terms_accepted": account.enterprise_number in self.accounts.terms,
            "certificates": [
                {
                    "name": item.name,
                    "sha256": item.fingerprint,
                    "subject": item.subject,
                    "valid_until": item.valid_until.isoformat(),
                }
                for item in account.certificates
            ],
        }

    def fill_ebox(self, request: Request) -> Response:
        """Replace an e-Box's content by that of a profile."""
        spec = request.json_object()
        number = _number(spec.get("enterprise_number"))
        known = self.store.eboxes.get(number)
        name = spec.get("name") or (known.name if known else "")
        ebox = self.store.fill(number, name, Profile.from_json(spec))
        return Response(201, _counts(ebox))

    def show_ebox(self, request: Request, number: str) -> Response:
        """The state of every message, so that a test can tell that nothing was touched."""
        ebox = self.store.get(number)
        messages = [_state(item) for item in ebox.all_messages()]
        return Response(payload={**_counts(ebox), "messages": messages})

    def publish(self, request: Request, number: str) -> Response:
        """Publish messages now."""
        ebox = self.store.get(number)
        messages = self.store.publish(ebox, request.json_object())
        return Response(201, {"messages": [_state(item) for item in messages]})

    def expire(self, request: Request, number: str, message_id: str) -> Response:
        """Let a message expire now; ``?provider=`` tells between equal ids."""
        ebox = self.store.get(number)
        provider = dict(request.parameters).get("provider", "")
        self.store.expire(ebox, ebox.find(message_id, provider))
        return Response(payload=_counts(ebox))

    def show_seal_issuer(self, request: Request) -> Response:
        """The certificate of the issuer of the letters' seals; "" where none is sealed."""
        return Response(payload={"pem": sandbox_issuer().pem if can_seal() else ""})

    def show_settings(self, request: Request) -> Response:
        """The settings."""
        return Response(payload=asdict(self.settings))

    def change_settings(self, request: Request) -> Response:
        """Change some settings."""
        self.settings.update(request.json_object())
        return self.show_settings(request)

    def show_faults(self, request: Request) -> Response:
        """The armed faults, with their hits."""
        return Response(payload={"faults": [asdict(fault) for fault in self.faults.faults]})

    def arm_fault(self, request: Request) -> Response:
        """Arm a fault."""
        return Response(201, asdict(self.faults.arm(request.json_object())))

    def clear_faults(self, request: Request) -> Response:
        """Disarm all faults."""
        self.faults.clear()
        return self.show_faults(request)

    def show_stats(self, request: Request) -> Response:
        """The counts since the start or the last reset."""
        return Response(payload=self.stats.as_json())

    def reset_stats(self, request: Request) -> Response:
        """Count anew."""
        self.stats.reset()
        return self.show_stats(request)

    def reset(self, request: Request) -> Response:
        """A fresh sandbox."""
        for room in (self.store, self.accounts, self.tokens, self.faults):
            room.clear()
        self.settings.reset()
        self.stats.reset()
        return Response(payload={})


def _number(value: object) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"[01]\d{9}", value):
        raise bad_request("enterprise_number must be ten digits, from 0 or 1")
    return value


def _certificate(pem: object) -> Certificate:
    """A certificate, expired ones included, so that a test can try them."""
    try:
        return Certificate.read(str(pem or "").encode(), "admin")
    except CertificateRefused as error:
        raise bad_request(f"certificate_pem: {error.reason}") from None


def _counts(ebox: Ebox) -> dict:
    messages = ebox.all_messages()
    return {
        "enterprise_number": ebox.number,
        "name": ebox.name,
        **ebox.profile.as_json(),
        "total": len(messages),
        "unread": sum(not item.is_read for item in messages),
        "hidden": sum(not item.is_visible for item in messages),
        "providers": {name: len(box.messages()) for name, box in ebox.boxes.items()},
    }


def _state(message: Message) -> dict:
    return {
        "provider": message.provider,
        "message_id": message.message_id,
        "read": message.is_read,
        "visible": message.is_visible,
        "partition": message.partition,
        "action_done": message.is_action_done,
        "replies": list(message.replies),
    }
