"""Actions and replies: off at first, then as assumed."""
from __future__ import annotations

import json

from .support import V3, SandboxCase

MESSAGE = f"{V3}/ebox/messages/M1"
FOR_ACTION = [{"key": "FOR_ACTION", "values": ["true"]}]


class TestCalls(SandboxCase):
    def setUp(self):
        super().setUp()
        self.publish(message_id="M1", business_data=FOR_ACTION, is_reply_authorized=True)
        self.publish(message_id="M2")

    def call(self, path: str, body: dict, media_type: str = "application/json") -> int:
        headers = {"Authorization": f"Bearer {self.token()}", "Content-Type": media_type}
        return self.send("POST", path, json.dumps(body).encode(), headers).status

    def test_they_are_off_until_they_are_switched_on(self):
        done = {"messageId": "M1", "status": "DONE"}
        self.assertEqual(self.call(f"{MESSAGE}/actions", done), 404)
        self.assertEqual(self.call(f"{MESSAGE}/replies", {"content": "x"}), 404)
        self.sandbox.admin("POST", "/settings", {"message_calls": 1})
        self.assertEqual(self.call(f"{MESSAGE}/actions", done), 200)
        self.assertEqual(self.call(f"{MESSAGE}/actions", done), 200)
        self.assertEqual(self.call(f"{MESSAGE}/replies", {"content": "é \"x\"\n"}), 201)
        state = self.states()["M1"]
        self.assertEqual((state["action_done"], state["replies"]), (True, ["é \"x\"\n"]))

    def test_what_is_refused(self):
        self.sandbox.admin("POST", "/settings", {"message_calls": 1})
        done = {"messageId": "M1", "status": "DONE"}
        for path, body, status in (
            (f"{MESSAGE}/actions", {**done, "more": 1}, 400), (f"{MESSAGE}/actions", {}, 400),
            (f"{V3}/ebox/messages/M2/actions", {**done, "messageId": "M2"}, 400),
            (f"{V3}/ebox/messages/M3/actions", done, 404),
            (f"{MESSAGE}/replies", {}, 400), (f"{MESSAGE}/replies", {"content": 1}, 400),
            (f"{V3}/ebox/messages/M2/replies", {"content": "x"}, 403),
        ):
            with self.subTest(path=path, body=body):
                self.assertEqual(self.call(path, body), status)
        self.assertEqual(self.call(f"{MESSAGE}/actions", done, "text/plain"), 415)
        self.assertFalse(self.states()["M1"]["action_done"])
