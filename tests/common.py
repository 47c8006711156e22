"""A Belgian company with a real sandbox e-Box behind it, over HTTP."""
import contextlib

from odoo.tests import HttpCase, TransactionCase

from ..sandbox.testing import start_sandbox

NUMBER = "0403170701"
OTHER_NUMBER = "0200881951"


class EboxCase(TransactionCase):
    """Each class has a sandbox of its own; each test starts with a connected mailbox.

    Lanes commit, so they work in registry test mode: cursors are then savepoints on the test's
    own connection.
    """

    profile = {"profile": "bulk", "count": 5, "size": 2000}
    api_version = "3"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.sandbox = start_sandbox()
        cls.addClassCleanup(cls.sandbox.stop)
        cls.company = cls.make_company("Brasserie du Parc", NUMBER)
        cls.mailbox = cls.make_mailbox(cls.company)

    def setUp(self):
        super().setUp()
        self.sandbox.admin("POST", "/admin/reset", {})
        self.fill(self.company, **self.profile)
        self.connect(self.mailbox)

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
                "token_url": f"{cls.sandbox.url}/REST/oauth/v5/token",
                "registry_url": (
                    f"{cls.sandbox.url}/REST/ebox/enterprise/messageRegistry/{path}/"
                ),
                **values,
            }
        )

    @classmethod
    def fill(cls, company, **profile):
        """Put messages in a company's e-Box: ``profile``, ``count``, ``size`` in bytes."""
        return cls.sandbox.admin(
            "POST",
            "/admin/eboxes",
            {"enterprise_number": company.company_registry, "name": company.name, **profile},
        )

    @classmethod
    def connect(cls, mailbox, **account):
        """Register the mailbox's certificate in the sandbox and establish the connection."""
        if not mailbox.certificate_id:
            mailbox.action_make_certificate()
        _name, pem = mailbox._certificate_file("pem")
        answer = cls.sandbox.admin(
            "POST",
            "/admin/accounts",
            {
                "enterprise_number": mailbox.enterprise_number,
                "name": mailbox.company_id.name,
                "certificate_pem": pem.decode(),
                **account,
            },
        )
        mailbox.client_id = answer["client_id"]
        return mailbox.action_establish_connection()

    def fault(self, kind, **options):
        self.sandbox.admin("POST", "/admin/faults", {"kind": kind, **options})

    def fetch(self, times=1):
        """Let a lane work as cron would; returns the newest run of the mailbox."""
        for _turn in range(times):
            with self._lane_mode(), self.registry.cursor() as lane_cr:
                self.env(cr=lane_cr)["ebox.mailbox.sync"]._cron_lane()
        return self.mailbox.run_ids[:1]

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

    def documents(self, mailbox=None):
        return self.env["ebox.document"].search(
            [("mailbox_id", "=", (mailbox or self.mailbox).id)]
        )
