"""What survives a restart: accounts, terms, e-Boxes and what happened to their messages."""
from __future__ import annotations

import json
import os
import threading
from datetime import date
from pathlib import Path

from .accounts import Account, AccountBook, Certificate
from .model import STATE
from .profiles import Profile
from .store import Ebox, Store

PAUSE = 0.2
"""Seconds in which changes are gathered before they are written."""


class StateFile:
    """Writes the state to a file, shortly after it changed and at the end."""

    def __init__(self, path: Path | None):
        self._path = path
        self._changed = threading.Event()
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="state", daemon=True)

    def changed(self) -> None:
        """Note that there is something to write."""
        self._changed.set()

    def start(self, accounts: AccountBook, store: Store) -> None:
        """Bring back what the file holds, then keep the file up to date."""
        self._accounts, self._store = accounts, store
        if self._path is None:
            return
        if self._path.exists():
            restore(json.loads(self._path.read_text(encoding="utf-8")), accounts, store)
        self._changed.clear()
        self._thread.start()

    def stop(self) -> None:
        """Write what is left to write."""
        if self._path is not None:
            self._ending.set()
            self._changed.set()
            self._thread.join()
            self._write()

    def _run(self) -> None:
        while True:
            self._changed.wait()
            if self._ending.wait(PAUSE):
                return
            self._changed.clear()
            self._write()

    def _write(self) -> None:
        text = json.dumps(snapshot(self._accounts, self._store), indent=1)
        partial = self._path.with_suffix(".partial")
        partial.write_text(text, encoding="utf-8")
        os.replace(partial, self._path)


def snapshot(accounts: AccountBook, store: Store) -> dict:
    """The state as JSON."""
    return {
        "accounts": [_account_json(item) for item in list(accounts.accounts.values())],
        "terms": sorted(accounts.terms),
        "eboxes": [_ebox_json(item) for item in list(store.eboxes.values())],
    }


def restore(state: dict, accounts: AccountBook, store: Store) -> None:
    """Bring a snapshot back."""
    accounts.terms.update(state["terms"])
    for item in state["accounts"]:
        account = Account(
            item["client_id"], item["enterprise_number"], item["enterprise_name"],
            item["account_name"], tuple(item["scopes"]),
            [Certificate.read(known["pem"].encode(), known["name"])
             for known in item["certificates"]],
        )
        accounts.accounts[account.client_id] = account
    for item in state["eboxes"]:
        ebox = Ebox(
            item["number"], item["name"], Profile.from_json(item["profile"]),
            date.fromisoformat(item["made_on"]), item["seed"],
            history=item["history"],
        )
        messages = {(one.provider, one.message_id): one for one in ebox.all_messages()}
        for changed in item["changed"]:
            # It may have expired while the sandbox was down.
            message = messages.get((changed["provider"], changed["message_id"]))
            if message:
                store.mark(ebox, message, **changed["state"])
        store.eboxes[ebox.number] = ebox


def _account_json(account: Account) -> dict:
    return {
        "client_id": account.client_id,
        "enterprise_number": account.enterprise_number,
        "enterprise_name": account.enterprise_name,
        "account_name": account.account_name,
        "scopes": account.scopes,
        "certificates": [{"name": item.name, "pem": item.pem} for item in account.certificates],
    }


def _ebox_json(ebox: Ebox) -> dict:
    messages = {(item.provider, item.message_id): item for item in ebox.all_messages()}
    return {
        "number": ebox.number,
        "name": ebox.name,
        "profile": ebox.profile.as_json(),
        "made_on": ebox.made_on.isoformat(),
        "seed": ebox.seed,
        "history": list(ebox.history),
        "changed": [
            {
                "provider": provider,
                "message_id": message_id,
                "state": {
                    name: getattr(messages[provider, message_id], name) for name in STATE
                },
            }
            for provider, message_id in sorted(ebox.changed)
            if (provider, message_id) in messages
        ],
    }
