"""The token server: RFC 6749 client credentials with an RFC 7523 assertion."""
from __future__ import annotations

import secrets
import threading
import time
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import parse_qsl

import jwt

from .accounts import Account, AccountBook
from .faults import FaultBook
from .providers import TOKEN_PATH
from .settings import Settings
from .web import ApiError, Request, Response, Route

ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
LEEWAY = 30
LONGEST_ASSERTION = 600
REQUIRED_CLAIMS = ("iss", "sub", "aud", "exp", "jti")
_UNCHECKED = {"verify_signature": False}
# The times are checked here, against a clock that a fault can put wrong.
_SIGNATURE_ONLY = {
    "verify_exp": False, "verify_nbf": False, "verify_iat": False,
    "verify_aud": False, "verify_iss": False, "verify_sub": False, "verify_jti": False,
}


@dataclass(frozen=True)
class Grant:
    """What an access token stands for; ``expires_at`` is on the monotonic clock."""

    client_id: str
    enterprise_number: str
    scopes: tuple[str, ...]
    expires_at: float


def refusal(error: str, description: str) -> ApiError:
    """An error of RFC 6749, section 5.2."""
    return ApiError(401 if error == "invalid_client" else 400, error, description)


def spell_oauth_error(error: ApiError) -> Response:
    """RFC 6749's JSON; errors of the platform itself are spelled the same way."""
    names = {429: "temporarily_unavailable", 503: "temporarily_unavailable", 500: "server_error"}
    name = names.get(error.status, error.kind)
    return Response(
        error.status,
        {"error": name, "error_description": error.detail},
        headers={"Cache-Control": "no-store", **error.headers},
    )


class TokenServer:
    """Gives tokens for signed assertions and knows the tokens it gave."""

    def __init__(
        self, token_url: str, accounts: AccountBook, faults: FaultBook, settings: Settings
    ):
        self.token_url = token_url
        self.accounts = accounts
        self.faults = faults
        self.settings = settings
        self._grants: dict[str, Grant] = {}
        self._seen: dict[str, float] = {}
        self._lock = threading.Lock()

    def routes(self) -> tuple[Route, ...]:
        """The token endpoint."""
        return (Route("POST", "/", self.give),)

    def give(self, request: Request) -> Response:
        """Answer a token request."""
        form = _form(request)
        if form.get("grant_type") != "client_credentials":
            if "grant_type" not in form:
                raise refusal("invalid_request", "grant_type is missing")
            raise refusal("unsupported_grant_type", "only client_credentials is supported")
        if form.get("client_assertion_type") != ASSERTION_TYPE:
            raise refusal("invalid_request", f"client_assertion_type must be {ASSERTION_TYPE}")
        if not form.get("client_assertion"):
            raise refusal("invalid_request", "client_assertion is missing")
        account = self._check(form["client_assertion"])
        scopes = _asked(form.get("scope", ""), account.scopes)
        lifetime = self.settings.token_lifetime
        token = secrets.token_urlsafe(32)
        grant = Grant(
            account.client_id, account.enterprise_number, scopes, time.monotonic() + lifetime
        )
        with self._lock:
            self._grants[token] = grant
        return Response(
            payload={
                "access_token": token,
                "token_type": "Bearer",
                "expires_in": lifetime,
                "scope": " ".join(scopes),
            },
            headers={"Cache-Control": "no-store", "Pragma": "no-cache"},
        )

    def _check(self, assertion: str) -> Account:
        """The account that signed ``assertion``; raises an RFC 6749 error."""
        try:
            algorithm = jwt.get_unverified_header(assertion).get("alg")
            client_id = jwt.decode(assertion, options=_UNCHECKED).get("sub")
        except jwt.PyJWTError as error:
            raise refusal("invalid_client", f"the assertion is not a JWT: {error}") from None
        if algorithm != "RS256":
            raise refusal("invalid_client", "the assertion must be signed with RS256")
        account = self.accounts.accounts.get(str(client_id))
        if account is None:
            raise refusal("invalid_client", "the client is unknown")
        moment = time.time() + self._clock_error()
        self._check_claims(_verified(assertion, account, moment), moment)
        return account

    def _clock_error(self) -> float:
        fault = self.faults.take("clock", TOKEN_PATH)
        return fault.seconds if fault else 0.0

    def _check_claims(self, claims: dict, moment: float) -> None:
        missing = [name for name in REQUIRED_CLAIMS if claims.get(name) in (None, "")]
        if missing:
            raise refusal("invalid_client", f"claims are missing: {', '.join(missing)}")
        if claims["iss"] != claims["sub"]:
            raise refusal("invalid_client", "iss and sub must both be the client id")
        if claims["aud"] not in (self.token_url, [self.token_url]):
            raise refusal("invalid_grant", f"aud must be {self.token_url}")
        expiry, start = claims["exp"], claims.get("nbf", 0)
        if not isinstance(expiry, int | float) or not isinstance(start, int | float):
            raise refusal("invalid_grant", "exp and nbf must be numbers")
        if expiry < moment - LEEWAY:
            raise refusal("invalid_grant", "the assertion has expired")
        if expiry > moment + LONGEST_ASSERTION + LEEWAY:
            raise refusal("invalid_grant", "exp lies more than 10 minutes ahead")
        if start > moment + LEEWAY:
            raise refusal("invalid_grant", "the assertion is not valid yet")
        with self._lock:
            self._seen = {jti: end for jti, end in self._seen.items() if end > moment - LEEWAY}
            if claims["jti"] in self._seen:
                raise refusal("invalid_grant", "jti was used before")
            self._seen[claims["jti"]] = expiry

    def find(self, token: str) -> Grant | None:
        """The grant of a token that is known, expired or not."""
        return self._grants.get(token)

    def revoke(self, token: str) -> None:
        """Forget a token."""
        with self._lock:
            self._grants.pop(token, None)

    def clear(self) -> None:
        """Forget all tokens and assertions."""
        with self._lock:
            self._grants.clear()
            self._seen.clear()

    def admit(self, request: Request, scope: str) -> Grant:
        """The grant of a request that may use ``scope``; raises a Belgif 401 or 403."""
        token = request.bearer
        if not token:
            raise unauthorized("noAccessToken", "no access token in the Authorization header")
        grant = self.find(token)
        if grant is None:
            raise unauthorized("invalidAccessToken", "the access token is not known")
        if grant.expires_at <= time.monotonic():
            raise unauthorized("expiredAccessToken", "the access token has expired")
        if scope not in grant.scopes:
            raise ApiError(403, "missingScope", f"the access token lacks {scope}")
        if grant.enterprise_number not in self.accounts.terms:
            raise ApiError(
                403, "missingPermission", "the terms for Document Consumers are not accepted"
            )
        return grant


def unauthorized(kind: str, detail: str) -> ApiError:
    """A 401 with the challenge of RFC 6750."""
    challenge = "Bearer" if kind == "noAccessToken" else 'Bearer error="invalid_token"'
    return ApiError(401, kind, detail, headers={"WWW-Authenticate": challenge})


def _form(request: Request) -> dict[str, str]:
    if request.media_type != "application/x-www-form-urlencoded":
        raise refusal("invalid_request", "the body must be application/x-www-form-urlencoded")
    pairs = parse_qsl(request.body.decode("utf-8", "replace"), keep_blank_values=True)
    repeated = [name for name, times in Counter(name for name, _ in pairs).items() if times > 1]
    if repeated:
        raise refusal("invalid_request", f"repeated parameters: {', '.join(repeated)}")
    return dict(pairs)


def _asked(scope: str, granted: tuple[str, ...]) -> tuple[str, ...]:
    """The scopes of the token: all granted ones, or those asked for."""
    asked = scope.split()
    if not set(asked) <= set(granted):
        raise refusal("invalid_scope", "the client may not ask for this scope")
    return tuple(asked) or granted


def _verified(assertion: str, account: Account, moment: float) -> dict:
    """The claims, checked against each certificate that is valid at ``moment``."""
    when = datetime.fromtimestamp(moment, UTC)
    certificates = [item for item in account.certificates if item.is_valid(when)]
    if not certificates:
        raise refusal("invalid_client", "no certificate of the client is valid now")
    for certificate in certificates:
        try:
            return jwt.decode(
                assertion, certificate.public_key, algorithms=["RS256"], options=_SIGNATURE_ONLY
            )
        except jwt.InvalidSignatureError:
            continue
        except jwt.PyJWTError as error:
            raise refusal("invalid_client", f"the assertion is not valid: {error}") from None
    raise refusal("invalid_client", "the signature fits none of the client's certificates")
