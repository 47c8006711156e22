"""A ZIP of 5,000 files against ``zip -0`` over the same files, and the memory that it takes.

Runs inside ``odoo shell``, on a database of its own. Two gigabytes of files are made, and each
side's archive is deleted before the next one is written: at most 5 GB of disk at a time.
"""
from __future__ import annotations

import gc
import os
import shutil
import subprocess
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from odoo import fields
from odoo.addons.l10n_be_ebox.bench.results import Row, median_ratio
from odoo.addons.l10n_be_ebox.bench.sync import forget_peak, memory_mb
from odoo.fields import Command

FILES = 5000
FILE_BYTES = 2 * 2**30 // FILES
FILES_A_DOCUMENT = 2
ROUNDS = 3
GIGABYTE = 2**30


class Archive:
    """Documents with stored files of random bytes, which no storage keeps only once."""

    def __init__(self, env):
        self.env = env
        company = env["res.company"].create({"name": f"Bench ZIP {time.time():.0f}"})
        env.user.company_ids += company
        self.mailbox = env["ebox.mailbox"].create({"company_id": company.id})
        self.documents = env["ebox.document"]
        self.accountant = self._accountant()
        for start in range(0, FILES // FILES_A_DOCUMENT, 100):
            self.documents += self._documents(start, 100)
            env.cr.commit()
            env.invalidate_all()

    def _accountant(self):
        """A portal user whom the whole mailbox is shared with: each document is checked."""
        portal = self.env.ref("base.group_portal")
        user = self.env["res.users"].create(
            {
                "name": "Accountant",
                "login": f"bench-{self.mailbox.id}",
                "group_ids": [Command.set(portal.ids)],
            }
        )
        self.env["ebox.share"].create(
            {"mailbox_id": self.mailbox.id, "user_id": user.id, "scope": "all_new"}
        )
        return user

    def _documents(self, start, count):
        senders = self.env["ebox.sender"]._by_number(["0206731645", "0314595348"])
        numbers = self.env["ebox.customer.number"]._by_key(
            self.mailbox, [(sender.id, "") for sender in senders.values()]
        )
        keys = list(numbers.items())
        now = fields.Datetime.now()
        documents = self.env["ebox.document"].create(
            [
                {
                    "mailbox_id": self.mailbox.id,
                    "external_id": f"zip-{number}",
                    "sender_id": keys[number % 2][0][0],
                    "customer_number_id": keys[number % 2][1].id,
                    "sender_name": f"Sender {number % 2}",
                    "name": f"Invoice {number}",
                    "published": now - timedelta(days=number),
                }
                for number in range(start, start + count)
            ]
        )
        files = self.env["ebox.document.file"].create(
            [
                {
                    "document_id": document.id,
                    "mailbox_id": self.mailbox.id,
                    "external_id": f"{number}",
                    "name": f"file-{number}.pdf",
                    "media_type": "application/pdf",
                    "is_main": not number,
                }
                for document in documents
                for number in range(FILES_A_DOCUMENT)
            ]
        )
        for file in files:
            file._store(b"%PDF-1.4\n" + os.urandom(FILE_BYTES))
            self.env.invalidate_all()
        return documents

    def paths(self):
        """The stored files on disk, as ``zip`` reads them."""
        attachments = self.documents.file_ids.attachment_id
        return [attachments._full_path(name) for name in attachments.mapped("store_fname")]

    def delete(self):
        """Give the disk back: the files and all that was written of them."""
        self.env.cr.execute("DELETE FROM ebox_document WHERE mailbox_id = %s", [self.mailbox.id])
        self.env.cr.execute(
            "DELETE FROM ir_attachment WHERE res_model = 'ebox.document' AND company_id = %s",
            [self.mailbox.company_id.id],
        )
        self.env.cr.commit()
        self.env.invalidate_all()


def zip_ours(env, archive):
    """Seconds until the background has written the whole ZIP, and MB that its memory grew."""
    exports = env["ebox.export"]
    user = archive.accountant
    export = exports.with_user(user)._request(archive.documents.with_user(user)).sudo()
    export = export.with_env(env)
    env.cr.commit()
    env.invalidate_all()
    gc.collect()
    before = memory_mb("VmRSS")
    forget_peak()
    start = time.perf_counter()
    exports._cron_prepare()
    seconds = time.perf_counter() - start
    grown = memory_mb("VmHWM") - before
    assert export.state == "ready" and export.file_count == FILES, (export.state, export.reason)
    assert export.size > FILES * FILE_BYTES
    print(f"ours {seconds:.2f} s, {len(export.part_ids)} parts, memory +{grown:.1f} MB")
    export.unlink()
    env.cr.commit()
    env["ir.attachment"]._gc_file_store()
    env.cr.commit()
    return seconds, grown


def zip_other(env, paths):
    """Seconds of ``zip -0`` over the same files."""
    folder = Path(tempfile.mkdtemp(dir=os.environ.get("EBOX_BENCH_DIR")))
    try:
        start = time.perf_counter()
        subprocess.run(
            ["zip", "-0", "-q", "-@", folder / "other.zip"],
            input="\n".join(paths), text=True, check=True,
        )
        seconds = time.perf_counter() - start
    finally:
        shutil.rmtree(folder)
    print(f"zip -0 {seconds:.2f} s")
    return seconds


def zip_many(env):
    """2 GB in 5,000 files."""
    needed = 6 * GIGABYTE
    if shutil.disk_usage(os.environ.get("EBOX_BENCH_DIR", ".")).free < needed:
        raise SystemExit("Less than 6 GB of disk are free: nothing measured.")
    archive = Archive(env)
    try:
        paths = archive.paths()
        env.invalidate_all()
        pairs, grown = [], []
        for turn in range(ROUNDS):
            os.sync()  # what one side wrote is not written to disk in the other's time
            if turn % 2:
                other = zip_other(env, paths)
                os.sync()
                ours, memory = zip_ours(env, archive)
            else:
                ours, memory = zip_ours(env, archive)
                os.sync()
                other = zip_other(env, paths)
            pairs.append((ours, other))
            grown.append(memory)
    finally:
        env.cr.rollback()
        archive.delete()
        env["ir.attachment"]._gc_file_store()
        env.cr.commit()
    ours, other, ratio = median_ratio(pairs)
    return [
        Row("zip_vs_zip", ours, other, ratio, "s/2 GB", 1.4, True),
        Row("zip_memory", max(grown), None, max(grown), "MB", 64, True),
    ]


BENCHMARKS = {"zip_vs_zip": zip_many, "zip_memory": zip_many}
