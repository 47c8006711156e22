"""Prepare the demonstration database, inside ``odoo shell``: run again, it changes nothing.

The mail comes from the sandbox by the same calls that a user's buttons make; nothing is
inserted as if it had been fetched.
"""
import json
import os
import urllib.request

from odoo.addons.l10n_be_ebox.scripts.demo_bank import make_bank

SANDBOX = os.environ["SANDBOX_URL"]
CONNECTED = ("Brasserie De Kroon", "0403170701")
OWN_ACCOUNT = "BE74 9983 7749 6207"
NEWCOMER = ("Nouveau Départ", "0200881951")
SECOND_CLIENT = ("Boulangerie Lambert", "0402133789")


def sandbox_admin(path, body):
    """Call the sandbox's admin interface."""
    request = urllib.request.Request(
        f"{SANDBOX}/admin/{path}",
        data=json.dumps(body).encode(),
        headers={"Content-Type": "application/json"},
        method="POST",
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


def make_mailbox(env, company):
    """The mailbox of a company, as the button Activate makes it."""
    mailbox = env["ebox.mailbox"].search([("company_id", "=", company.id)])
    # Offered, not required: the accountant of the demonstration looks around first.
    return mailbox or env["ebox.mailbox"].create(
        {"company_id": company.id, "sign_in_policy": "offered"}
    )


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


def make_accountant(env):
    """A portal user of an office that looks after two companies."""
    user = env["res.users"].search([("login", "=", "accountant")])
    if user:
        return user
    office = env["res.partner"].create({"name": "Fiduciaire Exemple", "is_company": True})
    return env["res.users"].with_context(no_reset_password=True).create(
        {
            "name": "Anouk Accountant",
            "login": "accountant",
            "password": "accountant",
            "email": "accountant@example.com",
            "group_ids": [(6, 0, env.ref("base.group_portal").ids)],
            "partner_id": env["res.partner"].create(
                {"name": "Anouk Accountant", "parent_id": office.id}
            ).id,
        }
    )


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


def make_second_client(env, accountant):
    """A second company whose mail the accountant sees from its first message on: all is news."""
    name, number = SECOND_CLIENT
    company = env["res.company"].search([("company_registry", "=", number)])
    company = make_company(env, company or env["res.company"].create({"name": name}), name, number)
    admin = env.ref("base.user_admin")
    admin.company_ids += company
    env = env(user=admin, context=dict(env.context, allowed_company_ids=company.ids))
    mailbox = make_mailbox(env, company)
    share(mailbox, accountant.with_env(env), "all_new")
    connect(mailbox)
    env.cr.commit()
    fetch_all(env(user=1), mailbox)


def main(env):
    """Companies, users, mailboxes, mail."""
    admin = env.ref("base.user_admin")
    connected = make_company(env, env.ref("base.main_company"), *CONNECTED)
    newcomer = env["res.company"].search([("company_registry", "=", NEWCOMER[1])])
    newcomer = make_company(
        env, newcomer or env["res.company"].create({"name": NEWCOMER[0]}), *NEWCOMER
    )
    companies = connected + newcomer
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
    env = env(user=admin, context=dict(env.context, allowed_company_ids=connected.ids))
    mailbox = make_mailbox(env, connected)
    connect(mailbox)
    env.cr.commit()
    fetch_all(env(user=1), mailbox)
    accountant = make_accountant(env(user=1))
    share(mailbox, accountant.with_env(env), "all")
    make_second_client(env(user=1), accountant)
    print("DEMO BANK", make_bank(env, connected), "lines")
    env.cr.commit()
    print("DEMO READY", len(mailbox.document_ids), "documents")


main(env)  # noqa: F821 -- the shell's own name
