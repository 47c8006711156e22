"""The addon as a wheel: built, installed apart, put into a database, updated and taken out."""
from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from servers import REPO, script

MODULE = "l10n_be_ebox"
LOUD = re.compile(r"^\S+ \S+ \d+ (?:WARNING|ERROR|CRITICAL) .*$", re.M)
# What Odoo says of this environment, whatever the addon does.
HARMLESS = re.compile(r"Running as user 'root'|invalid addons directory")
# Runs in Odoo's shell: the addon in use, in a company without chart of accounts.
USE = """
import odoo.addons.l10n_be_ebox
from odoo.addons.l10n_be_ebox.ebox.parcel import ReceivedFile
from odoo.tools import file_open
company = env["res.company"].create({"name": "Garage Dubois"})
company.write({"country_id": env.ref("base.be").id, "company_registry": "0200881951"})
env.user.company_ids += company
env = env(context=dict(env.context, allowed_company_ids=company.ids))
mailbox = env["ebox.mailbox"].create({"company_id": company.id})
mailbox.action_make_certificate()
mailbox.alias_name = "letters"
env["ir.config_parameter"].set_param("l10n_be_ebox.recovery_hold_hours", "12")
with file_open("l10n_be_ebox/demo/lease_invoice.xml", "rb") as invoice:
    mailbox._upload([ReceivedFile("invoice.xml", invoice.read(), "application/xml")])
document = mailbox.document_ids
document._make_bills()
document.activity_schedule("l10n_be_ebox.mail_activity_payment", user_id=env.uid)
env.cr.commit()
print("SAID", odoo.addons.l10n_be_ebox.__file__, document.bill_error)
"""
# Runs in Odoo's shell: leaves the database, and says what of ours is still there.
LEAVE = """
import json
env["ir.module.module"].search([("name", "=", "l10n_be_ebox")]).button_immediate_uninstall()
def left(query):
    env.cr.execute(query)
    return [row[0] for row in env.cr.fetchall()]
print("LEFT", json.dumps({
    "tables": left("SELECT tablename FROM pg_tables WHERE tablename LIKE 'ebox~_%' ESCAPE '~'"),
    "columns": left("SELECT table_name || '.' || column_name FROM information_schema.columns"
                    " WHERE column_name LIKE 'ebox~_%' ESCAPE '~'"),
    "records": left("SELECT model || ' ' || name FROM ir_model_data"
                    " WHERE module = 'l10n_be_ebox'"),
    "settings": left("SELECT key FROM ir_config_parameter WHERE key LIKE 'l10n_be_ebox.%'"),
    "certificates": left("SELECT name FROM certificate_certificate"),
    "files": left("SELECT name FROM ir_attachment WHERE res_model LIKE 'ebox.%'"),
    "activities": left("SELECT res_model FROM mail_activity WHERE res_model LIKE 'ebox.%'"),
    "messages": left("SELECT model FROM mail_message WHERE model LIKE 'ebox.%'"),
    "addresses": left("SELECT alias_name FROM mail_alias WHERE alias_name = 'letters'"),
    "scheduled": left("SELECT cron_name FROM ir_cron WHERE cron_name LIKE 'e-Box%'"),
}))
"""


def loud(log: str) -> list[str]:
    """The lines of Odoo's log that somebody should look at."""
    return [line for line in LOUD.findall(log) if not HARMLESS.search(line)]


class TestPackage(unittest.TestCase):
    """One wheel, installed into a folder of its own, and a database that has it from there."""

    maxDiff = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        folder = cls.enterClassContext(tempfile.TemporaryDirectory())
        try:
            cls.wheel = Path(script("wheel", folder).stdout.strip().splitlines()[-1])
        except RuntimeError as error:
            raise unittest.SkipTest(f"whool could not be had: {error}") from error
        target = Path(folder) / "installed"
        subprocess.run(
            [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index",
             "--target", str(target), str(cls.wheel)],
            check=True,
        )
        cls.addons = target / "odoo" / "addons"
        cls.addon = cls.addons / MODULE
        cls.database = f"ebox_package_{os.getpid()}"
        cls.addClassCleanup(script, "database", "drop", cls.database)
        script("database", "fresh", cls.database)

    def odoo(self, *options, **kwargs):
        """Run Odoo with the installed wheel in place of this folder; :return: what it says"""
        done = script("odoo", *options, "-d", self.database, "--addons-path", str(self.addons),
                      "--no-http", "--max-cron-threads", "0", **kwargs)
        self.assertEqual(loud(done.stdout), [])
        return done.stdout

    def shell(self, code, answer):
        """Run code in Odoo's shell; :return: what it printed after the word ``answer``"""
        said = self.odoo("shell", input=code)
        [line] = re.findall(rf"^{answer} (.*)$", said, re.M)
        return line

    def test_it_holds_the_addon_and_nothing_of_the_project(self):
        manifest = ast.literal_eval((self.addon / "__manifest__.py").read_text())
        self.assertEqual(
            self.wheel.name, f"odoo_addon_{MODULE}-{manifest['version']}-py3-none-any.whl"
        )
        for name in manifest["data"] + manifest["demo"]:
            self.assertTrue((self.addon / name).is_file(), name)
        for patterns in manifest["assets"].values():
            for pattern in patterns:
                self.assertTrue([*self.addons.glob(pattern)], pattern)
        for name in ("scripts", "bench", "Makefile", ".ci", ".git"):
            self.assertTrue((REPO / name).exists(), name)
            self.assertFalse((self.addon / name).exists(), name)

    def test_it_comes_updates_and_leaves(self):
        self.odoo("-i", MODULE, "--stop-after-init")
        said = self.shell(USE, "SAID")
        self.assertIn(str(self.addon), said)
        self.assertIn("Garage Dubois has no purchase journal", said)
        self.odoo("-u", MODULE, "--stop-after-init")
        left = json.loads(self.shell(LEAVE, "LEFT"))
        self.assertEqual({what: names for what, names in left.items() if names}, {})
        self.odoo("-i", MODULE, "--stop-after-init")
