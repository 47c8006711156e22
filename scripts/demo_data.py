"""Prepare the demonstration database, inside ``odoo shell``: run again, it changes nothing.

The mail comes from the sandbox by the same calls that a user's buttons make; nothing is
inserted as if it had been fetched.
"""
import base64
import json
import os
import urllib.request

import pyotp

from odoo.addons.l10n_be_ebox.sandbox.generator.logos import logo
from odoo.addons.l10n_be_ebox.scripts.demo_bank import make_bank
from odoo.addons.l10n_be_ebox.scripts.demo_portal import make_portal_life

SANDBOX = os.environ["SANDBOX_URL"]
CONNECTED = ("Brasserie De Kroon", "0403170701")
CONNECTED_LOGO = ("DE KROON", "#7a3b2e", "shield")
OWN_ACCOUNT = "BE74 9983 7749 6207"
NEWCOMER = ("Nouveau Départ", "0200881951")
RECOVERY_ADDRESS = "accountant.private@example.net"
SECOND_CLIENT = ("Boulangerie Lambert", "0402133789")


def sandbox_admin(path, body=None):
    """Call the sandbox's admin interface; without a body, ask."""
    request = urllib.request.Request(
        f"{SANDBOX}/admin/{path}",
        data=None if body is None else json.dumps(body).encode(),
        headers={"Content-Type": "application/json"},
        method="GET" if body is None else "POST",
    )
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(request, timeout=120) as answer:
        return json.load(answer)


def make_company(env, company, name, number):
    """A Belgian company with its chart of accounts."""
    company.write(
        {
            "name": name,
            "country_id": env.ref("base.be").id,
            "company_registry": number,
            "street": "Grote Markt 1",
            "zip": "1000",
            "city": "Brussel",
            "email": f"office@{number}.example",
        }
    )
    company.partner_id.vat = f"BE{number}"
    if company.chart_template != "be_comp":
        env["account.chart.template"].try_loading("be_comp", company, install_demo=False)
    return company


def give_bank_account(company, number):
    """The company's own account, which its letters print for refunds."""
    journal = company.env["account.journal"].search(
        [("company_id", "=", company.id), ("type", "=", "bank")], limit=1
    )
    if not journal.bank_account_id:
        journal.bank_acc_number = number


def make_finance_user(env, companies):
    user = env["res.users"].search([("login", "=", "finance")])
    values = {
        "name": "Fien Finance",
        "login": "finance",
        "password": "finance",
        "email": "finance@example.com",
        "company_id": companies[0].id,
        "company_ids": [(6, 0, companies.ids)],
        "group_ids": [
            (4, env.ref("l10n_be_ebox.l10n_be_ebox_group_user").id),
            (4, env.ref("account.group_account_user").id),
        ],
    }
    return user or env["res.users"].with_context(no_reset_password=True).create(values)


def offer_sandbox(env):
    """New mailboxes get the sandbox's addresses; it may have another port than last time."""
    addresses = {
        "token_url": f"{SANDBOX}/REST/oauth/v5/token",
        "registry_url": f"{SANDBOX}/REST/ebox/enterprise/messageRegistry/v3/",
    }
    for name, url in addresses.items():
        env["ir.config_parameter"].set_param(f"l10n_be_ebox.{name}", url)
    for mailbox in env["ebox.mailbox"].search([("environment", "=", "custom")]):
        if mailbox.token_url != addresses["token_url"]:
            mailbox.write(addresses)


def list_seal_issuer(env):
    """The issuer of the sandbox's seals is on the list, as an administrator would put it there."""
    issuers = env["ebox.seal.issuers"]
    if (pem := sandbox_admin("seal-issuer")["pem"]) and not issuers._listed():
        issuers._replace(pem.encode())


def make_mailbox(env, company):
    """The mailbox of a company, as the button Activate makes it."""
    mailbox = env["ebox.mailbox"].search([("company_id", "=", company.id)])
    return mailbox or env["ebox.mailbox"].create({"company_id": company.id})


def connect(mailbox):
    """What a manager does in the four steps, with the sandbox's admin call for ChaMan's page."""
    if mailbox.state == "connected":
        return
    if not mailbox.certificate_id:
        mailbox.action_make_certificate()
    if not mailbox.client_id:
        _name, pem = mailbox._certificate_file("pem")
        account = sandbox_admin(
            "accounts",
            {
                "enterprise_number": mailbox.enterprise_number,
                "name": mailbox.company_id.name,
                "certificate_pem": pem.decode(),
            },
        )
        mailbox.client_id = account["client_id"]
    mailbox.action_establish_connection()
    if mailbox.state != "connected":
        raise SystemExit(f"The demonstration e-Box was not connected: {mailbox.connection_error}")


def fetch_all(env, mailbox):
    """Let a lane work until this mailbox's run is finished, as cron would."""
    for _turn in range(200):
        env["ebox.mailbox.sync"]._cron_lane()
        env.invalidate_all()
        if not mailbox.run_ids.filtered(lambda run: run.state in ("waiting", "running")):
            break
    run = mailbox.run_ids[:1]
    if run.state != "done":
        raise SystemExit(f"The demonstration e-Box was not fetched: {run.error or run.state}")


def make_person(env, login, name, office):
    """A portal user of an office; the password is the login's first part."""
    user = env["res.users"].search([("login", "=", login)])
    if user:
        return user
    partner = env["res.partner"].create({"name": name, "parent_id": office.id})
    return env["res.users"].with_context(no_reset_password=True).create(
        {
            "name": name,
            "login": login,
            "password": login.partition("@")[0],
            "email": login,
            "group_ids": [(6, 0, env.ref("base.group_portal").ids)],
            "partner_id": partner.id,
        }
    )


def make_office(env):
    """An office that looks after two companies."""
    office = env["res.partner"].search([("name", "=", "Fiduciaire Exemple")], limit=1)
    return office or office.create({"name": "Fiduciaire Exemple", "is_company": True})


def enrol(user):
    """The last of the four steps, as the app and its person take it."""
    if user.totp_enabled:
        return
    key = os.environ["DEMO_KEY"]
    codes = user._ebox_activate(key, pyotp.TOTP(key).now(), RECOVERY_ADDRESS)
    with open(os.environ["RECOVERY_CODES"], "w") as file:
        file.write("\n".join(codes) + "\n")
    # The code that the app shows at this moment signs in, too.
    user.sudo().totp_last_counter = False


def deliver_here(env):
    """Mail goes to the postbox, whatever port it has now; its links lead to this Odoo."""
    values = {
        "name": "Postbox of the demonstration",
        "smtp_host": "127.0.0.1",
        "smtp_port": int(os.environ["SMTP_PORT"]),
        "smtp_encryption": "none",
    }
    server = env["ir.mail_server"].search([("name", "=", values["name"])])
    server.write(values) if server else server.create(values)
    env["ir.config_parameter"].set_param("web.base.url", os.environ["ODOO_URL"])
    env["ir.config_parameter"].set_param("web.base.url.freeze", "True")


def share(mailbox, user, scope):
    """Share a mailbox once, with all rights."""
    shares = mailbox.env["ebox.share"]
    if not shares.search([("mailbox_id", "=", mailbox.id), ("user_id", "=", user.id)]):
        shares.create(
            {
                "mailbox_id": mailbox.id,
                "user_id": user.id,
                "scope": scope,
                "may_propose": True,
            }
        )


def make_forward(mailbox):
    """Invoices of a lease company go on to an accounting package, which has no login."""
    forwards = mailbox.env["ebox.forward"]
    if forwards.search_count([("mailbox_id", "=", mailbox.id)]):
        return
    mailbox.mail_files = True
    package = mailbox.env["res.partner"].create(
        {"name": "Accounting package", "email": "purchases@package.example"}
    )
    sender = mailbox.env["ebox.sender"].search([("name_fr", "=", "Fictilease")], limit=1)
    forwards.create(
        {"mailbox_id": mailbox.id, "partner_id": package.id, "sender_ids": [(6, 0, sender.ids)]}
    )


def make_second_client(env, accountant):
    """A second company, whose main contact the accountant is from its first message on."""
    name, number = SECOND_CLIENT
    company = env["res.company"].search([("company_registry", "=", number)])
    company = make_company(env, company or env["res.company"].create({"name": name}), name, number)
    admin = env.ref("base.user_admin")
    admin.company_ids += company
    env = env(user=admin, context=dict(env.context, allowed_company_ids=company.ids))
    mailbox = make_mailbox(env, company)
    mailbox.main_contact_id = accountant.partner_id
    connect(mailbox)
    env.cr.commit()
    fetch_all(env(user=1), mailbox)


def main(env):
    """Companies, users, mailboxes, mail."""
    admin = env.ref("base.user_admin")
    connected = make_company(env, env.ref("base.main_company"), *CONNECTED)
    founded = env["res.company"].search([("company_registry", "=", NEWCOMER[1])])
    founded = make_company(
        env, founded or env["res.company"].create({"name": NEWCOMER[0]}), *NEWCOMER
    )
    companies = connected + founded
    connected.logo = base64.b64encode(logo(*CONNECTED_LOGO))
    give_bank_account(connected, OWN_ACCOUNT)
    # What Community hides: journal items, bank lines, settings of accounting.
    admin.write(
        {
            "company_ids": [(6, 0, companies.ids)],
            "company_id": connected.id,
            "group_ids": [(4, env.ref("account.group_account_user").id)],
        }
    )
    make_finance_user(env, companies)
    offer_sandbox(env)
    deliver_here(env)
    list_seal_issuer(env)
    env = env(user=admin, context=dict(env.context, allowed_company_ids=connected.ids))
    mailbox = make_mailbox(env, connected)
    connect(mailbox)
    env.cr.commit()
    fetch_all(env(user=1), mailbox)
    office = make_office(env(user=1))
    accountant = make_person(
        env(user=1), "accountant@example.com", "Anouk Accountant", office
    )
    share(mailbox, accountant.with_env(env), "all")
    newcomer = make_person(env(user=1), "newcomer@example.com", "Noor Newcomer", office)
    share(mailbox, newcomer.with_env(env), "all")
    enrol(accountant)
    make_forward(mailbox)
    make_second_client(env(user=1), accountant)
    print("DEMO BANK", make_bank(env, connected), "lines")
    env.cr.commit()
    print("DEMO PORTAL", make_portal_life(env, accountant), "downloads")
    env.cr.commit()
    print("DEMO READY", len(mailbox.document_ids), "documents")


main(env)  # noqa: F821 -- the shell's own name
