import os
from datetime import timedelta
from unittest.mock import patch

from odoo import fields
from odoo.exceptions import UserError
from odoo.tests import tagged
from odoo.tools import mute_logger

from ..ebox.model import Text
from ..models import ebox_document_pack, ebox_export, ebox_export_part, ebox_export_prepare
from .documents import attachment, message
from .exports import ExportCase

PREPARE = "odoo.addons.l10n_be_ebox.models.ebox_export_prepare"


@tagged("post_install", "-at_install")
class TestExport(ExportCase):
    """A ZIP is what its reader may take away, whole or not at all."""

    # --- what is inside

    def test_all_files_of_each_document_and_an_index(self):
        document = self.take_in(
            message(
                "many",
                subject=Text(fr="Facture 12/34"),
                attachments=(
                    attachment("facture.pdf", is_main=True),
                    attachment("facture.xml", "application/xml"),
                ),
                has_body=True,
            )
        )
        self.arrive(document, "facture.pdf", b"%PDF main")
        self.arrive(document, "facture.xml", b"<Invoice/>")
        self.arrive(document, "message.html", b"<p>Bonjour</p>")
        self.share(self.accountant)
        files = self.unpack(self.ready(document))
        folder = f"{document.sender_name or document.sender_id.number}/2026/2026-11-02"
        self.assertEqual(files[f"{folder} Facture 12-34 - facture.pdf"], b"%PDF main")
        self.assertEqual(files[f"{folder} Facture 12-34 - facture.xml"], b"<Invoice/>")
        self.assertEqual(files[f"{folder} Facture 12-34 - message.html"], b"<p>Bonjour</p>")
        self.assertEqual(len(files), 4)
        self.assertEqual(len(self.index(files)), 3)

    def test_what_is_left_out_is_in_the_index_with_the_reason(self):
        listed = self.take_in(message("listed", subject=Text(fr="Pas encore")))
        refused = self.take_in(message("refused", subject=Text(fr="Trop grand")))
        refused.file_ids._note_failure("Too large", "too_large")
        empty = self.take_in(message("empty", subject=Text(fr="Rien"), attachments=()))
        self.share(self.accountant)
        export = self.ready(self.first + listed + refused + empty)
        reasons = {row[3]: row[8] for row in self.index(self.unpack(export))}
        self.assertEqual(
            reasons,
            {
                "first": "",
                "Pas encore": "Not downloaded from the e-Box",
                "Trop grand": "Too large",
                "Rien": "The document has no file",
            },
        )
        self.assertEqual((export.file_count, export.left_out_count), (1, 3))

    def test_a_file_that_its_storage_lost_is_left_out(self):
        file = self.first.file_ids
        with patch.object(type(self.env["ir.attachment"]), "_file_read", lambda *a, **k: b""):
            pack = ebox_document_pack.Pack(self.env, by_company=False)
            list(pack.add(self.first))
        self.assertEqual(pack.news()[1], [[self.first.id, file.name, "missing"]])

    def test_a_file_too_large_for_memory_is_left_out(self):
        with patch.object(ebox_document_pack, "MOST_FILE_BYTES", 5):
            export = self.ready()
        self.assertEqual((export.file_count, export.left_out_count), (0, 2))

    def test_hostile_names_stay_inside_and_formulas_text(self):
        hostile = self.take_in(
            message(
                "hostile",
                subject=Text(fr="=cmd|' /C calc'!A0"),
                attachments=(attachment("../../../etc/passwd", is_main=True),),
            )
        )
        hostile.file_ids._store(b"%PDF")
        self.env.cr.execute(
            "UPDATE ebox_document SET sender_name = '../../up' WHERE id = %s", [hostile.id]
        )
        self.share(self.accountant)
        files = self.unpack(self.ready(hostile))
        self.assertEqual(
            sorted(files), ["index.csv", "up/2026/2026-11-02 =cmd_' -C calc'!A0 - passwd.pdf"]
        )
        self.assertIn(";'=cmd|", files["index.csv"].decode())

    def test_clients_have_folders_of_their_own(self):
        theirs = self.make_numbered("theirs", "300", mailbox=self.other_mailbox)
        self.share(self.accountant, self.other_mailbox)
        files = self.unpack(self.ready(self.first + theirs))
        folders = {name.split("/")[0] for name in files}
        self.assertEqual(folders, {"Brasserie du Parc", "Garage Dubois", "index.csv"})

    # --- limits, turns, crashes

    def test_limits(self):
        for _number in range(ebox_export.MOST_OPEN):
            self.ask()
        with self.assertRaisesRegex(UserError, "3 ZIP files are being prepared for you already"):
            self.ask()
        self.prepare()
        self.ask()  # those are ready
        with (
            patch.object(ebox_export, "MOST_KEPT_BYTES", 10),
            self.assertRaisesRegex(UserError, "are kept for you at a time"),
        ):
            self.ask()
        with (
            patch.object(ebox_export, "MOST_DOCUMENTS", 1),
            self.assertRaisesRegex(UserError, "at most 1 documents, and these are 2"),
        ):
            self.ask()

    def test_somebody_elses_waiting_files_do_not_count(self):
        colleague = self.make_user("zip_colleague", "user")
        for _number in range(ebox_export.MOST_OPEN):
            self.ask(user=colleague)
        self.assertEqual(self.ask().state, "requested")

    def test_turns_go_round_between_people(self):
        colleague = self.make_user("zip_colleague", "user")
        mine = self.ask() + self.ask()
        theirs = self.ask(user=colleague)
        model = self.env["ebox.export"]
        model.flush_model()
        served = []
        start = fields.Datetime.now()
        with self.turns_of(-1):  # one document a turn
            for second in range(6):
                moment = start + timedelta(seconds=second)
                with patch.object(fields.Datetime, "now", lambda moment=moment: moment):
                    export = model._next()
                    served.append(export.user_id)
                    export._turn(ebox_export_prepare.Slice(self.env))
        people = [self.accountant, colleague]
        self.assertEqual([user.login for user in served], [user.login for user in people * 3])
        self.assertFalse(mine[0].state == theirs.state == "requested")

    def test_a_slice_ends_and_the_next_one_goes_on(self):
        export = self.ask()
        lane = self.lane_that_is_over()
        with self.turns_of(-1):
            export._turn(lane)
            self.assertEqual((export.state, export.progress), ("preparing", 50))
            self.assertEqual(len(export.part_ids), 1)
            export._turn(lane)
            self.assertEqual(export.state, "preparing")
            export._turn(lane)
        self.assertEqual(export.state, "ready")
        files = self.unpack(export)
        self.assertEqual(len(files), 3)
        self.assertEqual(len(self.index(files)), 2)

    def test_parts_are_as_large_as_a_storage_takes(self):
        large = self.make_numbered("large", "100", content=b"%PDF" + os.urandom(1000))
        self.share(self.accountant)
        with patch.object(ebox_export_part, "PART_BYTES", 100):
            export = self.ready(self.first + large)
        sizes = export.part_ids.mapped("size")
        self.assertGreater(len(sizes), 10)
        self.assertLessEqual(max(sizes), 100)
        self.assertEqual(len(self.unpack(export)), 3)

    def test_a_crash_in_the_middle_loses_only_its_own_turn(self):
        export = self.ask()
        lane = self.lane_that_is_over()
        with self.turns_of(-1):
            export._turn(lane)
        write = type(export)._write_documents

        def killed(export, *args):
            write(export, *args)
            raise KeyboardInterrupt  # as of a process that is told to end

        with (
            patch.object(type(export), "_write_documents", killed),
            self.assertRaises(KeyboardInterrupt),
            self.env.cr.savepoint(),
        ):
            export._turn(lane)
        self.env.invalidate_all()
        self.assertEqual((export.done_count, len(export.part_ids)), (1, 1))
        self.prepare()
        self.assertEqual(len(self.unpack(export)), 3)

    def test_what_kills_its_process_again_and_again_fails(self):
        export = self.ask()
        export.attempts = ebox_export_prepare.MOST_ATTEMPTS
        self.prepare()
        self.assertEqual(export.state, "failed")
        self.assertIn("could not be prepared", export.reason)

    def test_a_failure_says_so_and_the_next_export_is_prepared(self):
        broken, sound = self.ask(self.first), self.ask(self.second)
        add = ebox_document_pack.Pack.add

        def fail(pack, document):
            if document.id == self.first.id:
                raise OSError("No space left on device")
            return add(pack, document)

        with (
            patch.object(ebox_document_pack.Pack, "add", fail),
            patch.object(self.env.cr, "rollback", lambda: None),
            mute_logger(PREPARE),
        ):
            self.prepare()
        self.assertEqual((broken.state, sound.state), ("failed", "ready"))
        self.assertIn("could not be prepared", broken.reason)
        self.assertFalse(broken.part_ids)
