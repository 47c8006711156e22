"""Paging and filters of the message list."""
from __future__ import annotations

from urllib.parse import quote

from .support import NUMBER, V3, V21, SandboxCase


class TestPaging(SandboxCase):
    profile = {"profile": "bulk", "count": 60, "size": 700}

    def ids(self, parameters: str) -> list[str]:
        return [item["messageId"] for item in self.items(f"{V3}/ebox/messages{parameters}")]

    def test_the_newest_come_first_in_pages_of_25(self):
        first = self.get(f"{V3}/ebox/messages").json
        dates = [item["publicationDate"] for item in first["items"]]
        self.assertEqual(len(dates), 25)
        self.assertEqual(dates, sorted(dates, reverse=True))
        self.assertEqual(first["totalItems"], 60)

    def test_the_pages_together_are_all_messages_once(self):
        ids = [self.ids(f"?page={page}&pageSize=25") for page in (1, 2, 3)]
        self.assertEqual([len(page) for page in ids], [25, 25, 10])
        self.assertEqual(len({one for page in ids for one in page}), 60)
        self.assertEqual(self.ids("?page=4"), [])

    def test_next_leads_through_the_list_with_its_filters(self):
        path = f"{V3}/ebox/messages?pageSize=40&isRead=false"
        link = self.get(path).json["next"]
        self.assertIn("isRead=false", link)
        last = self.get(link.removeprefix(self.sandbox.url)).json
        self.assertEqual(len(last["items"]), 20)
        self.assertNotIn("next", last)

    def test_wrong_paging_is_a_400_that_names_the_parameter(self):
        for name, value in (
            ("page", "0"), ("page", "x"), ("pageSize", "101"), ("pageSize", "0"),
            ("pageSize", "-1"),
        ):
            with self.subTest(name, value=value):
                answer = self.get(f"{V3}/ebox/messages?{name}={value}")
                issues = self.assert_problem(answer, 400, "badRequest")["issues"]
                self.assertEqual([(i["in"], i["name"], i["value"]) for i in issues],
                                 [("query", name, value)])

    def test_unknown_and_repeated_parameters_are_a_400(self):
        for parameters, name in (("sort=x", "sort"), ("page=1&page=2", "page")):
            answer = self.get(f"{V3}/ebox/messages?{parameters}")
            issues = self.assert_problem(answer, 400, "badRequest")["issues"]
            self.assertEqual([one["name"] for one in issues], [name])
        answer = self.get(f"{V3}/ebox/messages/B000000001?page=1")
        self.assert_problem(answer, 400, "badRequest")

    def test_contract_21_does_not_know_the_names_of_3(self):
        answer = self.get(f"{V21}/ebox/messages?isRead=true")
        self.assertEqual(answer.status, 400)
        self.assertIn("not valid", answer.json["message"])


class TestFilters(SandboxCase):
    def setUp(self):
        super().setUp()
        far = "2999-01-01T12:00:00+00:00"
        self.publish(
            message_id="a", subject={"fr": "Décompte ÉNERGIE", "nl": "Afrekening"}, expires=far,
            published="2026-03-09T22:59:59+00:00", is_read=True,
        )
        self.publish(
            message_id="b", subject={"fr": "Avis", "nl": "Bericht"}, expires=far,
            published="2026-03-09T23:00:00+00:00", is_visible=False, partition="HR",
        )
        self.publish(
            message_id="c", subject={"de": "Mahnung"}, expires="2998-01-01T12:00:00+00:00",
            published="2026-03-11T12:00:00+00:00", is_registered=True,
            message_type_id="T", application_id="A", sender_number="0308357159",
        )

    def assert_found(self, ids: str, parameters: str, base: str = V3):
        found = [item["messageId"] for item in self.items(f"{base}/ebox/messages?{parameters}")]
        self.assertEqual("".join(sorted(found)), ids, parameters)

    def test_days_are_belgian_and_exclude_the_given_one(self):
        # 23:00 UTC is midnight in Belgium: "a" belongs to 9 March, "b" to 10 March.
        self.assert_found("bc", "receivedAfter=2026-03-09")
        self.assert_found("c", "receivedAfter=2026-03-10")
        self.assert_found("a", "receivedBefore=2026-03-10")
        self.assert_found("b", "receivedAfter=2026-03-09&receivedBefore=2026-03-11")
        self.assert_found("c", "expiredBefore=2999-01-01")
        self.assert_found("ab", "expiredAfter=2998-01-01")
        self.assert_found("", "expiredAfter=2999-01-01")

    def test_flags_in_both_spellings(self):
        for base in (V3, V21):
            self.assert_found("a", "readStatus=true", base)
            self.assert_found("bc", "readStatus=false", base)
            self.assert_found("b", "visible=false", base)
            self.assert_found("c", "registeredMail=true", base)
        self.assert_found("a", "isRead=true")
        self.assert_found("b", "isVisible=false")
        self.assert_found("c", "isRegisteredMail=true")
        self.assert_found("b", "partition=HR")

    def test_references(self):
        self.assert_found("c", "messageTypeId=T")
        self.assert_found("ab", "senderOrganizationId=0206731645")
        self.assert_found("c", "senderApplicationId=A")

    def test_filters_are_anded(self):
        self.assert_found("b", "readStatus=false&visible=false")
        self.assert_found("", "readStatus=true&registeredMail=true")

    def test_q_searches_one_language_in_subject_and_reference_data(self):
        self.assert_found("a", f"q={quote('énergie')}&qlang=fr")
        self.assert_found("", f"q={quote('énergie')}&qlang=nl")
        self.assert_found("ab", "q=RSZ&qlang=nl")
        self.assert_found("c", "q=mahnung&qlang=de")

    def test_q_needs_qlang(self):
        for parameters in ("q=x", "q=x&qlang=it"):
            answer = self.get(f"{V3}/ebox/messages?{parameters}")
            issues = self.assert_problem(answer, 400, "badRequest")["issues"]
            self.assertEqual([one["name"] for one in issues], ["qlang"])

    def test_all_that_is_wrong_is_named_at_once(self):
        answer = self.get(f"{V3}/ebox/messages?receivedAfter=2026-13-01&readStatus=yes&x=1")
        issues = self.assert_problem(answer, 400, "badRequest")["issues"]
        self.assertEqual({one["name"] for one in issues}, {"receivedAfter", "readStatus", "x"})

    def test_a_list_marks_nothing(self):
        before = self.sandbox.admin("GET", f"/eboxes/{NUMBER}")
        self.items(f"{V3}/ebox/messages")
        self.assertEqual(self.sandbox.admin("GET", f"/eboxes/{NUMBER}"), before)
