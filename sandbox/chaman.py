"""The pages that a person walks through: onboarding, then ChaMan."""
from __future__ import annotations

from .accounts import (
    ALL_SCOPES,
    SCOPE_REGISTRY,
    Account,
    AccountBook,
    Certificate,
    CertificateRefused,
    accept_upload,
    is_enterprise_number,
)
from .forms import Form, read_form
from .pages import Page, asset, html
from .providers import PROVIDERS, TOKEN_PATH
from .store import Store
from .web import ApiError, Mount, Request, Response, Route

ENTERPRISE_FIELDS = ("enterprise_number", "enterprise_name", "account_name", "certificate_name")


class Mistakes(ValueError):  # noqa: N818 - what the person did, not what broke
    """What is wrong with a form, as words of the pages."""


class ChaMan:
    """The onboarding page, the ChaMan page, and a page of one account."""

    def __init__(self, base_url: str, accounts: AccountBook, store: Store):
        self.base_url = base_url
        self.accounts = accounts
        self.store = store

    def mount(self) -> Mount:
        """All pages."""
        account = "/chaman/accounts/{client_id}"
        return Mount(
            "",
            (
                Route("GET", "/", self.home),
                Route("GET", "/assets/{name}", self.asset),
                Route("GET", "/management", self.terms),
                Route("POST", "/management", self.accept_terms),
                Route("GET", "/chaman", self.chaman),
                Route("POST", "/chaman", self.add_account),
                Route("GET", account, self.account),
                Route("POST", f"{account}/certificates", self.add_certificate),
                Route("POST", f"{account}/certificates/{{sha256}}/remove", self.remove_certificate),
            ),
            self.error,
        )

    def home(self, request: Request) -> Response:
        """The way in, and the addresses that a connection needs."""
        registries = [
            html("<dt>${name}</dt><dd><code>${url}</code></dd>",
                 name=f"Message Registry v3 ({provider.provider_id})",
                 url=f"{self.base_url}{provider.path}/v3/")
            for provider in PROVIDERS.values()
        ]
        return Page(request).show(
            "home", token_url=self.base_url + TOKEN_PATH, registries=registries
        )

    def asset(self, request: Request, name: str) -> Response:
        """Style and script."""
        return asset(name)

    def terms(self, request: Request) -> Response:
        """Document Consumer onboarding."""
        return self._terms_page(request, Form({}, {}))

    def accept_terms(self, request: Request) -> Response:
        """Note that an enterprise accepts the terms."""
        form = read_form(request)
        mistakes = [] if is_enterprise_number(_number(form)) else ["bad_number"]
        if not form.text("accept"):
            mistakes.append("terms_unticked")
        if mistakes:
            return self._terms_page(request, form, mistakes)
        self.accounts.set_terms(_number(form))
        return Page(request, form).show("accepted", number=_number(form))

    def _terms_page(self, request: Request, form: Form, mistakes: list[str] = ()) -> Response:
        page = Page(request, form)
        return page.show(
            "management", status=400 if mistakes else 200,
            mistakes=page.mistakes(mistakes), number=form.text("enterprise_number"),
        )

    def chaman(self, request: Request) -> Response:
        """The accounts, and the form for a new one."""
        return self._chaman_page(request, Form({}, {}))

    def add_account(self, request: Request) -> Response:
        """Make an account from the form, or show what is wrong with it."""
        form = read_form(request)
        try:
            certificate = _checked(form)
        except Mistakes as mistakes:
            return self._chaman_page(request, form, mistakes.args)
        # Unticked, the account exists, but its tokens may not consult the e-Box.
        scopes = ALL_SCOPES if form.text("permission") else (SCOPE_REGISTRY,)
        account = self.accounts.register(
            _number(form), form.text("enterprise_name"), form.text("account_name"),
            [certificate], scopes,
        )
        self.store.open(account.enterprise_number, account.enterprise_name)
        return Page(request, form).redirect(f"/chaman/accounts/{account.client_id}")

    def _chaman_page(self, request: Request, form: Form, mistakes: tuple = ()) -> Response:
        page = Page(request, form)
        rows = [
            page.part(
                "account_row", client_id=item.client_id, number=item.enterprise_number,
                name=item.enterprise_name, account_name=item.account_name,
            )
            for item in self.accounts.accounts.values()
        ]
        return page.show(
            "chaman", status=400 if mistakes else 200,
            mistakes=page.mistakes(mistakes),
            rows=rows or [page.part("no_account_row")],
            ticked=html("checked") if form.text("permission") else "",
            **{name: form.text(name) for name in ENTERPRISE_FIELDS},
        )

    def account(self, request: Request, client_id: str) -> Response:
        """One account's line, with its Client ID and certificates."""
        return self._account_page(request, Form({}, {}), self.accounts.get(client_id))

    def add_certificate(self, request: Request, client_id: str) -> Response:
        """A further certificate: old and new are valid side by side."""
        account = self.accounts.get(client_id)
        form = read_form(request)
        try:
            account.add_certificate(_uploaded(form))
        except CertificateRefused as refused:
            return self._account_page(request, form, account, (refused.reason,))
        self.accounts.on_change()
        return Page(request, form).redirect(f"/chaman/accounts/{client_id}")

    def remove_certificate(self, request: Request, client_id: str, sha256: str) -> Response:
        """Take a certificate away."""
        self.accounts.get(client_id).remove_certificate(sha256)
        self.accounts.on_change()
        return Page(request, read_form(request)).redirect(f"/chaman/accounts/{client_id}")

    def _account_page(
        self, request: Request, form: Form, account: Account, mistakes: tuple = ()
    ) -> Response:
        page = Page(request, form)
        warnings = []
        if len(account.scopes) < len(ALL_SCOPES):
            warnings.append("warn_permission")
        if account.enterprise_number not in self.accounts.terms:
            warnings.append("warn_terms")
        return page.show(
            "account", status=400 if mistakes else 200,
            mistakes=page.mistakes(mistakes), warnings=page.warnings(warnings),
            client_id=account.client_id, account_name=account.account_name,
            number=account.enterprise_number, name=account.enterprise_name,
            certificates=[
                page.part(
                    "certificate_row", client_id=account.client_id, name=item.name,
                    subject=item.subject, sha256=item.fingerprint,
                    valid_from=f"{item.valid_from:%d/%m/%Y}",
                    valid_until=f"{item.valid_until:%d/%m/%Y}",
                )
                for item in account.certificates
            ],
        )

    def error(self, error: ApiError) -> Response:
        """A page for a refusal outside the forms."""
        response = Page(None).show("error", status=error.status, detail=error.detail)
        response.headers.update(error.headers)
        return response


def _number(form: Form) -> str:
    """The enterprise number, however it is spaced or dotted."""
    text = form.text("enterprise_number").upper().removeprefix("BE")
    return "".join(character for character in text if character not in " .")


def _checked(form: Form) -> Certificate:
    """The certificate of a form that is right; raises Mistakes."""
    mistakes = []
    if not is_enterprise_number(_number(form)):
        mistakes.append("bad_number")
    if not form.text("enterprise_name"):
        mistakes.append("no_name")
    if not form.text("account_name"):
        mistakes.append("no_account_name")
    try:
        certificate = _uploaded(form)
    except CertificateRefused as refused:
        mistakes.append(refused.reason)
    if mistakes:
        raise Mistakes(*mistakes)
    return certificate


def _uploaded(form: Form) -> Certificate:
    """The uploaded certificate; raises CertificateRefused."""
    data = form.files.get("certificate", b"")
    if not data:
        raise CertificateRefused("no_certificate")
    return accept_upload(data, form.text("certificate_name") or "certificate")
