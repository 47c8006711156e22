"""The registry of Document Providers."""
from __future__ import annotations

from ..accounts import SCOPE_CONSULT
from .support import SPF_V3, SPF_V21, V3, V21, SandboxCase

PRESENT = "/REST/ebox/enterprise/federation/documentProviderRegistry/v1/messageRegistries"
OLDER = "/REST/ebox/enterprise/federation/v1/messageProviders"


class TestFederation(SandboxCase):
    def test_the_present_registry_leads_to_contract_3(self):
        items = self.items(PRESENT)
        self.assertEqual(
            [(item["messageRegistryId"], item["url"]) for item in items],
            [("nsso", f"{self.sandbox.url}{V3}/"), ("spf", f"{self.sandbox.url}{SPF_V3}/")],
        )
        self.assertEqual(self.get(f"{PRESENT}/spf").json, items[1])
        self.assert_problem(self.get(f"{PRESENT}/none"), 404, "resourceNotFound")
        for item in items:
            path = item["url"].removeprefix(self.sandbox.url)
            self.assertEqual(self.get(f"{path}ebox").status, 200)

    def test_the_older_registry_leads_to_contract_21(self):
        items = self.get(OLDER).json
        self.assertEqual(
            [item["messageProviderUrl"] for item in items],
            [f"{self.sandbox.url}{V21}/", f"{self.sandbox.url}{SPF_V21}/"],
        )
        self.assertEqual(items[0]["apiSupportedVersion"], "2.1")

    def test_it_needs_a_scope_that_a_client_may_lack(self):
        change = {"scopes": [SCOPE_CONSULT]}
        self.sandbox.admin("PATCH", f"/accounts/{self.client_id}", change)
        self.assert_problem(self.get(PRESENT), 403, "missingScope")
        answer = self.get(OLDER)
        self.assertEqual((answer.status, answer.json["code"]), (403, "missingScope"))
        self.assertEqual(self.get(f"{V3}/ebox").status, 200)
