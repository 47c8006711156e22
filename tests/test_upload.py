"""What people upload becomes documents with the same life as the e-Box's own."""
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from odoo.exceptions import AccessError
from odoo.tests import tagged

from ..ebox.parcel import ReceivedFile
from .documents import PDF, DocumentCase
from .test_access_http import HttpAttackCase
from .ubl import ubl

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20


def file(name, content=PDF):
    return ReceivedFile(name, content)


def zipped(members):
    sink = BytesIO()
    with ZipFile(sink, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return sink.getvalue()


@tagged("post_install", "-at_install")
class TestUpload(DocumentCase):
    """The files of one upload, as the server takes them in."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.user = cls.make_user("uploader", "user")
        cls.box = cls.mailbox.with_user(cls.user)

    def upload(self, *files, mailbox=None):
        """:return: the documents that are new, and the notes as one text"""
        before = self.env["ebox.document"].search([])
        result = (mailbox or self.box)._upload(list(files))
        self.result = result
        notes = "\n".join(note["message"] for note in result["notes"])
        return self.env["ebox.document"].search([]) - before, notes

    def test_a_pdf_becomes_a_document_like_any_other(self):
        document, notes = self.upload(file("Facture 12.pdf"))
        self.assertEqual((document.name, document.channel), ("Facture 12", "upload"))
        self.assertEqual((document.content_state, document.file_ids.kind), ("stored", "pdf"))
        self.assertEqual(document.message_main_attachment_id.raw, PDF)
        self.assertEqual(document.company_id, self.company)
        self.assertEqual(document.responsible_id, self.mailbox.responsible_id)
        self.assertFalse(document.provider)
        self.assertEqual(document.reading_ids.answer, "unknown", "it is read while one waits")
        self.assertEqual(document.event_ids.user_id, self.user)
        self.assertEqual(self.result["action"]["res_id"], document.id)
        self.assertEqual(notes, "")
        self.assertIn(document, self.env["ebox.document"].search([("fulltext", "=", "facture 12")]))

    def test_an_invoice_and_its_picture_are_one_document(self):
        invoice, other = ubl("2026/1"), ubl("2026/2")
        documents, notes = self.upload(
            file("2.xml", other), file("1.xml", invoice), file("1.pdf"), file("photo.png", PNG)
        )
        self.assertEqual(
            sorted(sorted(document.file_ids.mapped("kind")) for document in documents),
            [["image"], ["pdf", "ubl"], ["ubl"]],
        )
        self.assertIn("3 documents", notes)
        self.assertEqual(set(self.result["action"]["domain"][0][2]), set(documents.ids))

    def test_the_same_file_again_leads_to_the_document_that_is_there(self):
        document, _notes = self.upload(file("a.pdf"))
        again, notes = self.upload(file("other name.pdf"))
        self.assertFalse(again)
        self.assertIn("Stored already", notes)
        self.assertEqual(self.result["action"]["res_id"], document.id)
        self.assertEqual(
            document.event_ids.sorted("id").mapped("text"),
            ["Uploaded", "The same was uploaded again"],
        )

    def test_twice_in_one_upload_is_once(self):
        document, _notes = self.upload(file("a.pdf"), file("b.pdf"))
        self.assertEqual(len(document), 1)

    def test_a_letter_that_the_e_box_brought_is_known(self):
        letter = self.make_document("from-the-e-box")
        again, notes = self.upload(file("letter.pdf"))
        self.assertFalse(again)
        self.assertIn(letter.name, notes)

    def test_the_other_company_may_have_the_same_file(self):
        self.make_document("theirs", mailbox=self.other_mailbox)
        document, notes = self.upload(file("letter.pdf"))
        self.assertEqual((document.company_id, notes), (self.company, ""))

    def test_of_a_closed_letter_nothing_is_told(self):
        closed = self.make_document("closed")
        closed.is_confidential = True
        again, notes = self.upload(file("letter.pdf"))
        self.assertFalse(again)
        self.assertIn("Stored already", notes)
        self.assertNotIn(closed.name, notes)
        self.assertFalse(self.result["action"])

    def test_what_cannot_be_taken_in_is_said_and_the_rest_comes(self):
        self.mailbox.max_file_mb = 1
        document, notes = self.upload(
            file("good.pdf"),
            file("empty.pdf", b""),
            file("blank.xml", b" \n"),
            file("huge.pdf", PDF + b" " * 1024 * 1024),
            file("macro.docm", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
            file("page.pdf", b"<html><script>alert(1)</script></html>"),
        )
        self.assertEqual(document.name, "good")
        for told in (
            "empty.pdf: the file is empty.",
            "blank.xml: the file is empty.",
            "huge.pdf: it is larger than 1 MB.",
            "macro.docm: only PDF",
            "page.pdf: only PDF",
        ):
            self.assertIn(told, notes)

    def test_names_of_strangers_do_no_harm(self):
        documents, _notes = self.upload(
            file("../../../etc/passwd.pdf"),
            file("<img src=x onerror=alert(1)>.pdf", PDF + b"2"),
            file("\u202efdp.exe.pdf", PDF + b"3"),
            file("", PDF + b"4"),
        )
        self.assertEqual(
            sorted(documents.file_ids.mapped("name")),
            ["_img src=x onerror=alert(1)_.pdf", "document", "fdp.exe.pdf", "passwd.pdf"],
        )

    def test_the_files_of_a_zip_are_taken_in_one_by_one(self):
        packed = zipped({"a.xml": ubl("2026/1"), "a.pdf": PDF, "b.pdf": PDF + b"2", "c.txt": b"x"})
        documents, notes = self.upload(file("bills.zip", packed))
        self.assertEqual(sorted(documents.mapped("name")), ["Invoice 2026/1", "b"])
        self.assertIn("c.txt: only PDF", notes)

    def test_a_zip_that_is_not_opened_says_why(self):
        bomb = zipped({"a.pdf": b"%PDF-1.4" + b"0" * 20_000_000})
        nested = zipped({"in.zip": zipped({"a.pdf": PDF})})
        for content, told in (
            (bomb, "a.pdf: it is packed far more tightly"),
            (nested, "in.zip: it is a ZIP in a ZIP"),
            (nested[:60], "x.zip: it is damaged"),
            (zipped({}), "x.zip: there is nothing in it"),
        ):
            with self.subTest(told):
                documents, notes = self.upload(file("x.zip", content))
                self.assertFalse(documents)
                self.assertIn(told, notes)
        slip, _notes = self.upload(file("slip.zip", zipped({"../../x.pdf": PDF})))
        self.assertEqual(slip.file_ids.name, "x.pdf")

    def test_a_hostile_xml_stays_its_own_trouble(self):
        bomb = ubl("1", doctype='<!DOCTYPE x [<!ENTITY a "b">]>')
        document, notes = self.upload(file("bomb.xml", bomb))
        self.assertEqual((document.file_ids.kind, notes), ("ubl", ""))
        self.assertFalse(document.figure_source)

    def test_no_account_becomes_known_by_an_upload(self):
        document, _notes = self.upload(file("1.xml", ubl("2026/1")))
        self.assertTrue(document.payment_ids.iban)
        self.assertFalse(self.env["ebox.sender.account"].search(
            [("iban", "=", document.payment_ids.iban)]
        ))
        self.assertEqual(document.payment_ids.account_state, "first")

    def test_who_has_no_right_uploads_nothing(self):
        employee = self.make_user("employee")
        reader = self.make_user("reader", "reader")
        foreigner = self.make_user("foreigner", "user", companies=self.other_company)
        for person in (employee, reader, foreigner):
            with self.subTest(person.login), self.assertRaises(AccessError):
                self.upload(file("a.pdf"), mailbox=self.mailbox.with_user(person))
        with self.assertRaises(AccessError):
            self.env["ebox.mailbox"].with_user(employee).mailboxes_for_upload()

    def test_a_company_without_e_box_gets_a_mailbox_for_uploads(self):
        third = self._make_company("Nouveau", "0477472701")
        user = self.make_user("third", "user", companies=third)
        boxes = self.env["ebox.mailbox"].with_user(user).with_company(third)
        [box] = boxes.mailboxes_for_upload()
        mailbox = boxes.browse(box["id"])
        self.assertEqual((mailbox.kind, mailbox.company_id), ("manual", third))
        self.assertEqual(boxes.mailboxes_for_upload(), [box], "it is made once")
        document, _notes = self.upload(file("a.pdf"), mailbox=mailbox)
        self.assertEqual(document.mailbox_id, mailbox)


@tagged("post_install", "-at_install")
class TestUploadRun(DocumentCase):
    """Where no e-Box is connected too, uploads are read and booked by the lanes."""

    def test_uploads_are_read_and_booked_without_an_e_box(self):
        self.env["account.chart.template"].try_loading(
            "be_comp", self.company, install_demo=False
        )
        manual = self.mailbox.copy({"kind": "manual", "name": "Uploads"})
        bomb = ubl("1", doctype='<!DOCTYPE x [<!ENTITY a "b">]>')
        manual._upload([file("1.xml", ubl("2026/1")), file("2.pdf"), file("bomb.xml", bomb)])
        documents = manual.document_ids
        self.assertEqual(len(documents.filtered("is_to_read")), 2)
        with self.enter_registry_test_mode(), self.registry.cursor() as lane_cr:
            self.env(cr=lane_cr)["ebox.mailbox.sync"]._cron_lane()
        self.assertEqual(manual.run_ids.mapped("state"), ["done"], manual.run_ids.error)
        self.assertFalse(documents.filtered("is_to_read"))
        self.assertIn("DOCTYPE", documents.filtered("bill_error").bill_error)
        self.assertEqual(documents.move_ids.mapped("ref"), ["2026/1"])
        self.assertEqual(documents.move_ids.state, "draft")

    def test_a_mailbox_without_connection_is_never_fetched(self):
        manual = self.mailbox.copy({"kind": "manual", "name": "Uploads"})
        with self.enter_registry_test_mode(), self.registry.cursor() as lane_cr:
            self.env(cr=lane_cr)["ebox.mailbox.sync"]._cron_lane()
        self.assertFalse(manual.run_ids)


@tagged("post_install", "-at_install")
class TestUploadHttp(HttpAttackCase):
    """The address that files are sent to."""

    def send(self, *files, mailbox=None, token=None):
        return self.url_open(
            "/ebox/upload",
            data={
                "mailbox_id": (mailbox or self.mailbox).id,
                "csrf_token": token or self.token(),
            },
            files=[("ufile", (name, content, "application/pdf")) for name, content in files],
        )

    def test_a_user_uploads(self):
        self.login("user")
        answer = self.send(("a.pdf", PDF), ("b.pdf", PDF + b"2"))
        self.assertEqual(answer.status_code, 200)
        self.assertIn("2 documents", answer.json()["notes"][0]["message"])
        self.assertEqual(len(self.mailbox.document_ids), 2)

    def test_two_people_at_the_same_moment_find_one_document(self):
        self.login("user")
        self.send(("a.pdf", PDF))
        documents = self.env.registry["ebox.document"]
        find, blind = documents._with_files, iter([True])

        def with_files(model, mailbox, parcel):
            # At first as one's own snapshot shows it, in which the other's is not there yet.
            return model.browse() if next(blind, False) else find(model, mailbox, parcel)

        self.patch(documents, "_with_files", with_files)
        answer = self.send(("a.pdf", PDF))
        self.assertEqual(answer.status_code, 200)
        self.assertIn("Stored already", answer.json()["notes"][0]["message"])
        self.assertEqual(len(self.mailbox.document_ids), 1)
        self.assertFalse(next(blind, False), "it was tried a second time")

    def test_nobody_else_does(self):
        attempts = (
            ("user", self.other_mailbox, 404), ("manager", self.other_mailbox, 404),
            ("stranger", self.mailbox, 403), ("reader", self.mailbox, 403),
            ("portal", self.mailbox, 403),
        )
        for user, mailbox, status in attempts:
            with self.subTest(user):
                self.login(user)
                answer = self.send(("a.pdf", PDF), mailbox=mailbox)
                self.assertEqual(answer.status_code, status)
                self.assertNotIn(mailbox.name, answer.text)
        self.login(None)
        self.assertIn("/web/login", self.send(("a.pdf", PDF)).url)
        self.assertFalse((self.mailbox | self.other_mailbox).document_ids)

    def test_another_site_cannot_upload_for_a_user(self):
        self.login("user")
        answer = self.send(("a.pdf", PDF), token="guess")
        self.assertEqual(answer.status_code, 400)
        self.assertFalse(self.mailbox.document_ids)

    def test_nonsense_is_refused(self):
        self.login("user")
        for wrong in ("x", "-1", "1 or 1=1", "99999999"):
            with self.subTest(wrong):
                answer = self.url_open(
                    "/ebox/upload", data={"mailbox_id": wrong, "csrf_token": self.token()}
                )
                self.assertEqual(answer.status_code, 404)
