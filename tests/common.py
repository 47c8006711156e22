"""A Belgian company with a real sandbox e-Box behind it, over HTTP."""
import contextlib
import io
import time
from datetime import timedelta

from odoo import fields
from odoo.tests import HttpCase, TransactionCase, new_test_user

from ..models import ebox_mailbox_connection
from ..sandbox.testing import start_sandbox

NUMBER = "0403170701"
OTHER_NUMBER = "0200881951"
CONTENT = "/attachments/{attachment_id}/content"
LIST = "/ebox/messages"


def moment(**shift):
    """Now, shifted by days or hours, as the sandbox wants it."""
    return f"{fields.Datetime.add(fields.Datetime.now(), **shift).isoformat()}Z"


class SandboxMixin:
    """A sandbox for the class, and the company whose mail it holds."""

    profile = {"profile": "bulk", "count": 5, "size": 2000}
    api_version = "3"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.sandbox = start_sandbox()
        cls.addClassCleanup(cls.sandbox.stop)
        cls.company = cls.make_company("Brasserie du Parc", NUMBER)
        cls.mailbox = cls.make_mailbox(cls.company)
        cls.mailbox.action_make_certificate()

    # --- the company and its mailbox

    @classmethod
    def make_company(cls, name, number):
        company = cls.env["res.company"].create({"name": name})
        company.write(
            {"country_id": cls.env.ref("base.be").id, "company_registry": number}
        )
        cls.env.user.company_ids += company
        return company

    @classmethod
    def make_mailbox(cls, company, **values):
        path = {"3": "v3", "2.1": "v2"}[values.get("api_version", cls.api_version)]
        return cls.env["ebox.mailbox"].create(
            {
                "company_id": company.id,
                "environment": "custom",
                "api_version": cls.api_version,
                "token_url": cls.sandbox.token_url,
                "registry_url": (
                    f"{cls.sandbox.url}/REST/ebox/enterprise/messageRegistry/{path}/"
                ),
                **values,
            }
        )

    @classmethod
    def make_user(cls, login, groups, company=None):
        """A user of the given groups (comma separated, without the module's name)."""
        names = ",".join(f"l10n_be_ebox.l10n_be_ebox_group_{group}" for group in groups.split(","))
        return new_test_user(
            cls.env,
            login,
            groups=f"base.group_user,{names}",
            company_id=(company or cls.company).id,
            company_ids=[(6, 0, (company or cls.company).ids)],
        )

    # --- the sandbox

    @classmethod
    def fill(cls, company, **profile):
        """Put messages in a company's e-Box: ``profile``, ``count``, ``size`` in bytes."""
        return cls.sandbox.admin(
            "POST",
            "/admin/eboxes",
            {"enterprise_number": company.company_registry, "name": company.name, **profile},
        )

    @classmethod
    def publish(cls, company=None, **message):
        """Send a message, or ``count`` of them; returns their ids."""
        number = (company or cls.company).company_registry
        answer = cls.sandbox.admin("POST", f"/admin/eboxes/{number}/messages", message)
        return [row["message_id"] for row in answer["messages"]]

    @classmethod
    def in_ebox(cls, company=None):
        """The messages as the e-Box holds them, by message id."""
        number = (company or cls.company).company_registry
        answer = cls.sandbox.admin("GET", f"/admin/eboxes/{number}")
        return {row["message_id"]: row for row in answer["messages"]}

    @classmethod
    def register(cls, mailbox, **account):
        """An account in ChaMan with the mailbox's certificate; returns its description."""
        pem = mailbox._certificate_file("pem")[1].decode()
        return cls.sandbox.admin(
            "POST",
            "/admin/accounts",
            {
                "enterprise_number": mailbox.enterprise_number,
                "name": mailbox.company_id.name,
                "certificate_pem": pem,
                **account,
            },
        )

    @classmethod
    def connect(cls, mailbox, **account):
        """Register the mailbox's certificate in the sandbox and establish the connection."""
        if not mailbox.certificate_id:
            mailbox.action_make_certificate()
        mailbox.client_id = cls.register(mailbox, **account)["client_id"]
        return mailbox.action_establish_connection()

    def fault(self, kind, **options):
        self.sandbox.admin("POST", "/admin/faults", {"kind": kind, **options})

    def clear_faults(self):
        self.sandbox.admin("DELETE", "/admin/faults")

    def forget_stats(self):
        self.sandbox.admin("POST", "/admin/stats/reset", {})

    def asked(self, path=""):
        """How many requests there were to routes that end with ``path`` since the last reset."""
        routes = self.sandbox.admin("GET", "/admin/stats")["routes"]
        return sum(
            times
            for route, times in routes.items()
            if "/admin" not in route and route.endswith(path)
        )

    def forget_lines(self):
        """As after a restart: no token and no connection in this process's memory."""
        ebox_mailbox_connection._lines.clear()


class EboxCase(SandboxMixin, TransactionCase):
    """Each class has a sandbox of its own; each test starts with a connected mailbox.

    Lanes commit, so they work in registry test mode: cursors are then savepoints on the test's
    own connection.
    """

    def setUp(self):
        super().setUp()
        self.sandbox.admin("POST", "/admin/reset", {})
        self.fill(self.company, **self.profile)
        self.connect(self.mailbox)

    # --- fetching

    def turn(self, **context):
        """Let a lane work for one turn of cron."""
        with self._lane_mode(), self.registry.cursor() as lane_cr:
            env = self.env(cr=lane_cr, context={**self.env.context, **context})
            env["ebox.mailbox.sync"]._cron_lane()

    @contextlib.contextmanager
    def _lane_mode(self):
        """Registry test mode; a case with a server is in it from its start."""
        if isinstance(self, HttpCase):
            self.env.flush_all()
            yield
            self.env.invalidate_all()
        else:
            with self.enter_registry_test_mode():
                yield

    def fetch(self, times=1):
        """Let a lane work as cron would; returns the newest run of the mailbox."""
        for _turn in range(times):
            self.turn()
        return self.mailbox.run_ids[:1]

    def fetch_piece(self):
        """A turn whose time is over at once: a lane does a single piece of work."""
        self.turn(cron_end_time=time.monotonic() - 1)

    def fetch_again(self):
        """The next scheduled run; returns it."""
        self.make_due()
        return self.fetch()

    def fetch_all_again(self):
        """The daily complete run; returns it."""
        self.sync.last_full = fields.Datetime.now() - timedelta(days=2)
        return self.fetch_again()

    def make_due(self, mailbox=None):
        """As if the mailbox's waiting time, and that of its files, had passed."""
        sync = self.sync_of(mailbox or self.mailbox)
        sync.write({"next_run": fields.Datetime.now(), "not_before": False})
        self.files(mailbox).filtered("next_attempt").next_attempt = fields.Datetime.now()

    @property
    def sync(self):
        return self.sync_of(self.mailbox)

    def sync_of(self, mailbox):
        return mailbox.sudo().sync_ids

    def documents(self, mailbox=None):
        return self.env["ebox.document"].search(
            [("mailbox_id", "=", (mailbox or self.mailbox).id)]
        )

    def document(self, message_id):
        return self.documents().filtered(lambda document: document.external_id == message_id)

    def files(self, mailbox=None):
        return self.documents(mailbox).file_ids

    # --- the e-Box seen by somebody else

    def read_elsewhere(self, message_id):
        """Somebody opens a message in the e-Box itself."""
        client = self.mailbox._client(self.mailbox.registry_url)
        main = next(file for file in client.message(message_id).attachments if file.is_main)
        client.download(message_id, main, io.BytesIO(), 10**8)

    def hide_elsewhere(self, message_id, is_hidden=True):
        self.mailbox._client(self.mailbox.registry_url).set_visible({message_id: not is_hidden})
