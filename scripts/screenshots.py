"""Take the pictures of README, help pages and store page from the running demonstration.

usage: screenshots.py ADDRESS REPOSITORY [NAME]…    all pictures, or those that are named
"""
from __future__ import annotations

import json
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path

from browser import LOADED, Browser, chromium, sign_in

DESCRIPTION, HELP = "static/description", "static/help/pictures"
DESKTOP, SHORT, PHONE = (1440, 900), (1440, 560), (390, 844)
ACCOUNTANT, NEWCOMER = "accountant@example.com", "newcomer@example.com"
FINANCE, ADMIN = "finance", "admin"
PDF = ".page[data-loaded=true] canvas"


@dataclass(frozen=True)
class Step:
    """JavaScript that does what a person would, and what is on the page afterwards."""

    do: str
    shown: str


@dataclass(frozen=True)
class Picture:
    """One picture: as whom, where, and what is done there before it is taken.

    ``shown``: what has to be on the page; ``steps``: what is done then; ``inside``: what has to be
    in its frame, where there is one; ``part``: the element that is taken, the whole page without.
    """

    name: str
    path: str
    shown: str
    steps: tuple[Step, ...] = ()
    inside: str = ""
    size: tuple[int, int] = DESKTOP
    login: str = ACCOUNTANT
    part: str = ""
    folder: str = HELP


def click(selector: str, shown: str) -> Step:
    return Step(f"document.querySelector({json.dumps(selector)}).click()", shown)


def click_text(text: str, among: str, shown: str) -> Step:
    """Click the first of some elements that holds a text."""
    found = (
        f"[...document.querySelectorAll({json.dumps(among)})]"
        f".find((one) => one.textContent.includes({json.dumps(text)}))"
    )
    return Step(f"{found}.click()", shown)


DASHBOARD = "/odoo/company-documents-dashboard"
LIST = click(
    '[data-menu-xmlid="l10n_be_ebox.ebox_menu_app"]', ".o_ebox_document_list .o_data_row"
)
DIALOG = ".modal-content"


def document(*texts: str) -> tuple[Step, ...]:
    """From the dashboard to the list, and to the first document whose row holds all these texts."""
    rows = "[...document.querySelectorAll('.o_ebox_document_list .o_data_row')]"
    holds = " && ".join(f"row.textContent.includes({json.dumps(text)})" for text in texts)
    found = f"{rows}.find((row) => {holds}).querySelector('.o_data_cell:nth-of-type(2)').click()"
    return LIST, Step(found, ".o_ebox_document_form .o_form_sheet")


def in_backend(name: str, *steps: Step, path: str = DASHBOARD, shown: str = ".o_ebox_dashboard",
               login: str = FINANCE, **more) -> Picture:
    """A picture of Odoo itself, by the menus of the app."""
    return Picture(name, path, shown, steps, login=login, **more)


def in_portal(name: str, path: str, shown: str, *steps: Step, **more) -> Picture:
    return Picture(name, path, shown, steps, **more)


FIRST_STATEMENT = Step(
    "location = document.querySelector('.o_ebox_table a[href*=\"/my/ebox/\"]:not([class])').href",
    ".o_ebox_qr img",
)
NEW_SHARE = Step(
    "location = document.querySelector('a[href*=\"/users/new/\"]').href", "#date_end"
)
STATEMENTS = "/my/ebox?search=ONSS+cotisations&to_pay=1&sort=-date"
CONTRIBUTIONS = document("cotisations dues pour le 3e trimestre 2026")
PANEL = ".o_ebox_payment_panel"


def in_company(number: int, shown: str) -> Step:
    """Work in another company, as its tick at the top right does."""
    return Step(f"document.cookie = 'cids={number}; path=/'; location.reload()", shown)


OF_README = (
    in_portal("portal_list", "/my/ebox", ".o_ebox_table"),
    in_portal("portal_document", STATEMENTS, ".o_ebox_table", FIRST_STATEMENT, inside=PDF),
    in_portal("portal_downloads", "/my/ebox/downloads", ".o_ebox_download", size=SHORT),
    in_portal("portal_labels", "/my/ebox/labels", ".o_ebox_label_row", size=SHORT),
    in_portal("portal_phone", "/my/ebox", ".o_ebox_table", size=PHONE),
    in_backend("main_screenshot", size=(1120, 560)),
    in_backend("dashboard"),
    in_backend("list", LIST),
    in_backend("document", *CONTRIBUTIONS, inside=PDF),
    in_backend("bill", *document("Facture 2026/84128"),
               click(".oe_stat_button[name=action_open_bills]", "[name=invoice_line_ids] td"),
               inside=PDF),
)
OF_ACCOUNTANT = (
    in_portal("accountant_numbers", "/my/ebox/customer-numbers", ".o_ebox_number_row",
              click(".o_ebox_gear", ".o_ebox_number_gear .dropdown-menu.show"), size=(1440, 660)),
    in_portal("accountant_propose", STATEMENTS, ".o_ebox_table", FIRST_STATEMENT,
              click(".o_ebox_portal_payment summary", ".o_ebox_portal_payment details[open]"),
              part=".o_ebox_portal_payment"),
    in_portal("accountant_users", "/my/ebox/users", "h3 + p", size=SHORT),
    in_portal("accountant_share", "/my/ebox/users", "h3 + p", NEW_SHARE, size=(1440, 1000)),
    in_portal("accountant_security", "/my/security", "[name=ebox_details]", size=(1440, 1000)),
    in_portal("accountant_phone", STATEMENTS, ".o_ebox_table", FIRST_STATEMENT, inside=PDF,
              size=PHONE),
    in_portal("accountant_app", "/web/login/two-factor", "[name=action]", login=NEWCOMER),
)
OF_FINANCE = (
    in_backend("finance_payment", *CONTRIBUTIONS, part=PANEL),
    in_backend("finance_stop", *document("Medifictif", "Oct 20"), part=PANEL),
    in_backend("finance_modify", *CONTRIBUTIONS,
               click_text("Modify payment", f"{PANEL} button", ".o_ebox_payment_wizard"),
               part=DIALOG),
    in_backend("finance_link", *document("Facture 2026/31598"),
               click_text("Link payment", f"{PANEL} button", ".o_ebox_link_payment td"),
               part=DIALOG),
    in_backend("finance_payments", path="/odoo/company-documents-payments",
               shown=".o_data_row", size=SHORT),
    in_backend("finance_found", path="/odoo/company-documents-payments-found",
               shown=".o_data_row", size=SHORT),
    in_backend("finance_altered", *document("Attestation marchés publics"), inside=PDF, size=SHORT),
)
OF_ADMINISTRATOR = (
    in_backend("finance_registered", *document("Sommation avant exécution"),
               click(".o_statusbar_buttons [name=action_download]", DIALOG),
               part=DIALOG, login=ADMIN),
    in_backend("admin_mailbox",
               click(".o_data_row .o_data_cell", ".o_ebox_mailbox_form .nav-link"),
               path="/odoo/ebox-mailboxes", shown=".o_data_row", login=ADMIN),
    in_backend("admin_share", click(".o_data_row .o_data_cell", ".o_ebox_share_rights"),
               path="/odoo/ebox-shares", shown=".o_data_row", login=ADMIN, size=SHORT),
    in_backend("admin_forward", click(".o_data_row .o_data_cell", ".oe_stat_button"),
               path="/odoo/ebox-forwards", shown=".o_data_row", login=ADMIN, size=SHORT),
    in_backend("admin_settings", path="/odoo/settings#account", shown="#ebox_enterprise",
               login=ADMIN, part="div:has(> #ebox_enterprise)", size=(1440, 1400)),
    in_backend("admin_connect", in_company(2, ".o_ebox_dashboard button"),
               click(".o_ebox_dashboard button", ".o_ebox_steps"), login=ADMIN, size=(1440, 1500)),
)
PICTURES = (
    *(replace(picture, folder=DESCRIPTION) for picture in OF_README),
    *OF_ACCOUNTANT, *OF_FINANCE, *OF_ADMINISTRATOR,
)


def take_surely(browser: Browser, address: str, picture: Picture) -> bytes:
    """Take a picture, a second time where a server that has just started was too slow."""
    try:
        return take(browser, address, picture)
    except TimeoutError:
        return take(browser, address, picture)


def take(browser: Browser, address: str, picture: Picture) -> bytes:
    """Go where a picture is taken, wait for all of it, and take it."""
    browser.resize(*picture.size)
    browser.open(address + picture.path)
    wait_for_element(browser, picture.shown)
    for step in picture.steps:
        browser.run(step.do)
        time.sleep(0.3)  # the page that is left still answers
        browser.wait_for(LOADED)
        wait_for_element(browser, step.shown)
    if picture.inside:
        browser.wait_for(
            "document.querySelector('iframe')?.contentDocument"
            f"?.querySelector({json.dumps(picture.inside)})"
        )
    browser.wait_for("[...document.images].every((image) => image.complete)")
    browser.run("document.activeElement?.blur()")
    time.sleep(1)  # what fades in
    return browser.picture(area_of(browser, picture.part) if picture.part else None)


def wait_for_element(browser: Browser, selector: str) -> None:
    browser.wait_for(f"document.querySelector({json.dumps(selector)})")


def area_of(browser: Browser, selector: str) -> dict[str, float]:
    """Where an element is on the page, in pixels, with a margin."""
    found = f"document.querySelector({json.dumps(selector)})"
    browser.run(f"{found}.scrollIntoView({{block: 'center'}})")
    return browser.run(
        f"(() => {{ const box = {found}.getBoundingClientRect();"
        " return {x: Math.max(0, box.x + scrollX - 8), y: Math.max(0, box.y + scrollY - 8),"
        " width: box.width + 16, height: box.height + 16}; })()"
    )


def main(address: str, repository: str, *names: str) -> None:
    if unknown := {*names} - {picture.name for picture in PICTURES}:
        raise SystemExit(f"There is no picture called {', '.join(sorted(unknown))}.")
    with chromium() as devtools:
        browser, person = Browser(devtools), None
        for picture in PICTURES:
            if names and picture.name not in names:
                continue
            if picture.login != person:
                sign_in(browser, address, picture.login)
                person = picture.login
            path = Path(repository, picture.folder, f"{picture.name}.png")
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(take_surely(browser, address, picture))
            print(f"{path} {path.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main(*sys.argv[1:])
