from odoo.tests import tagged

from .documents import attachment
from .payments import IBAN
from .portal import CLOSED, FOREIGN, SHARED, PortalCase
from .test_access_http import pdf


@tagged("post_install", "-at_install")
class TestPortalDocument(PortalCase):
    """The page of a document, what hangs on it, and the customer numbers."""

    def make_payment(self, document, **values):
        return self.env["ebox.payment"].create(
            {
                "document_id": document.id,
                "kind": "to_pay",
                "amount": 12.5,
                "iban": IBAN,
                "beneficiary": "Fictilease",
                "communication": "+++090/9337/55493+++",
                **values,
            }
        )

    def test_the_qr_is_kept_by_the_browser_and_asked_for_again(self):
        payment = self.make_payment(self.shared)
        self.sign_in("shared")
        path = f"/my/ebox/{self.shared.id}/payment/{payment.id}/qr.svg"
        self.assertIn(path, self.url_open(f"/my/ebox/{self.shared.id}").text)
        first = self.url_open(path)
        self.assertEqual(first.headers["Content-Type"], "image/svg+xml")
        self.assertIn(b"<svg", first.content)
        tag = {"If-None-Match": first.headers["ETag"]}
        again = self.url_open(path, headers=tag)
        self.assertEqual((again.status_code, again.content), (304, b""))
        payment.amount = 13
        self.assertEqual(self.url_open(path, headers=tag).status_code, 200)
        self.own_share.is_suspended = True
        self.env.flush_all()
        self.assertEqual(self.url_open(path, headers=tag).status_code, 404)

    def test_a_qr_of_another_document_is_none(self):
        other = self.make_payment(self.closed)
        self.sign_in("shared")
        for document in (self.shared, self.closed):
            self.assertClosed(f"/my/ebox/{document.id}/payment/{other.id}/qr.svg", (404,))

    def test_what_a_seal_says(self):
        file = self.shared.file_ids
        self.sign_in("shared")
        path = f"/my/ebox/{self.shared.id}"
        self.assertNotIn("seal", self.url_open(path).text.lower())
        file.seal_state = "none"
        self.assertIn("No seal.", self.url_open(path).text)
        file.write({"seal_state": "listed", "seal_signer": "NSSO <b>", "seal_issuer": "A CA"})
        self.shared._keep_worst_seal()
        page = self.url_open(path).text
        self.assertIn("Intact since NSSO &lt;b&gt; sealed it", page)
        self.assertNotIn("Altered after it was sealed", page)
        file.seal_state = "altered"
        self.shared._keep_worst_seal()
        page = self.url_open(path).text
        self.assertIn("Altered after it was sealed", page)
        self.assertIn("This file was altered after it was sealed (NSSO &lt;b&gt;", page)
        self.shared.is_registered = True
        page = self.url_open(path).text
        self.assertIn("Altered after it was sealed", page)
        self.assertNotIn("NSSO &lt;b&gt;", page)

    def test_an_altered_file_is_marked_in_the_list(self):
        self.make_numbered("Another letter", "111")
        self.sign_in("shared")
        for state, signs in (("listed", 0), ("altered", 1)):
            self.shared.sudo().seal_state = state
            rows = self.url_open("/my/ebox").text.split("o_ebox_portal_row")[1:]
            marked = [row for row in rows if 'title="Altered after it was sealed"' in row]
            self.assertEqual((len(rows), len(marked)), (2, signs))
            self.assertTrue(all(self.shared.name in row for row in marked))

    def test_what_nobody_else_takes(self):
        payment = self.make_payment(self.shared)
        label = self.env["ebox.label"].with_user(self.portal_shared)._own()
        self.shared.with_user(self.portal_shared)._set_labels(add=label)
        for _who in self.strangers():
            for tail in ("/main", "/pdf", "/ubl", "/csv", f"/payment/{payment.id}/qr.svg"):
                self.assertClosed(f"/my/ebox/{self.shared.id}{tail}", (404,))
            self.assertClosed(
                f"/my/ebox/{self.shared.id}/ask", (404,), data={"csrf_token": self.token()}
            )
            self.assertClosed(
                f"/my/ebox/customer-numbers/{self.shared.customer_number_id.id}/notification",
                (404,),
                data={"csrf_token": self.token(), "notification": "none"},
            )
        rows = self.own_share.row_ids
        self.assertEqual(set(rows.mapped("notification")), {"link"})

    def test_downloads_by_kind(self):
        self.sign_in("shared")
        document = f"/my/ebox/{self.shared.id}"
        self.assertIn("attachment", self.url_open(f"{document}/pdf").headers["Content-Disposition"])
        self.assertEqual(self.url_open(f"{document}/ubl").status_code, 404)
        main = self.url_open(f"{document}/main")
        self.assertEqual(main.content, pdf(SHARED))
        self.assertIn("attachment", main.headers["Content-Disposition"])
        self.assertIn(SHARED, self.url_open(f"{document}/csv").text)
        self.login("view")
        for kind in ("main", "pdf", "csv"):
            self.assertClosed(f"{document}/{kind}", (403,))
        self.assertNotIn("o_ebox_download_menu", self.url_open(document).text)

    def test_who_may_only_look_is_told_so(self):
        document = f"/my/ebox/{self.shared.id}"
        for who, is_told in (("view", True), ("portal_shared", False)):
            self.login(who)
            for path in ("/my/ebox", document):
                page = self.url_open(path).text
                self.assertEqual("o_ebox_look_only" in page, is_told)
            buttons = self.url_open("/my/ebox").text.split("o_ebox_bulk")[1].split("</div>")[0]
            self.assertEqual(" CSV<" in buttons, not is_told)

    def test_by_which_way_it_came(self):
        self.sign_in("shared")
        for channel, words in (
            ("ebox", "e-Box"), ("mail", "who sent it is not proven"), ("upload", "Uploaded by"),
        ):
            self.shared.sudo().channel = channel
            page = self.url_open(f"/my/ebox/{self.shared.id}").text
            self.assertIn(words, page.split("Came by")[1].split("</dd>")[0])

    def test_asking_the_company_makes_one_activity(self):
        document = self.make_numbered("Not there", "111")
        document.sudo().file_ids.write({"state": "listed"})
        colleague = self.mailbox.responsible_id = self.make_user("ebox_colleague", "user")
        self.sign_in("shared")
        self.assertIn("Not downloaded", self.url_open(f"/my/ebox/{document.id}").text)
        for _twice in range(2):
            page = self.url_open(
                f"/my/ebox/{document.id}/ask", data={"csrf_token": self.token()}
            )
            self.assertIn("The company was asked to download it", page.text)
        [activity] = document.activity_ids
        self.assertEqual(activity.user_id, colleague)
        self.assertIn(self.portal_shared.name, activity.note)
        page = self.url_open(f"/my/ebox/{self.shared.id}/ask", data={"csrf_token": self.token()})
        self.assertIn("Nothing is missing here", page.text)

    def test_the_company_is_asked_for_one_file_that_is_missing_too(self):
        files = (attachment("letter.pdf", is_main=True), attachment("annex.pdf"))
        document = self.make_numbered("With an annex", "111", pdf("letter"), attachments=files)
        self.mailbox.responsible_id = self.make_user("ebox_colleague", "user")
        self.assertEqual(document.file_ids.mapped("state"), ["stored", "listed"])
        self.sign_in("shared")
        path = f"/my/ebox/{document.id}"
        self.assertIn("Ask the company to download it</button>", self.url_open(path).text)
        page = self.url_open(f"{path}/ask", data={"csrf_token": self.token()})
        self.assertIn("o_ebox_missing_file", page.text)
        self.assertNotIn("Ask the company to download it</button>", page.text)
        self.assertEqual(len(document.sudo().activity_ids), 1)
        self.arrive(document.sudo(), "annex.pdf", pdf("annex"))
        self.assertNotIn("o_ebox_missing_file", self.url_open(path).text)

    def test_whom_to_ask(self):
        boss = self.make_user("ebox_boss", "user", name="Bea Boss")
        self.mailbox.responsible_id = self.shared.sudo().responsible_id = boss
        self.sign_in("shared")
        page = self.url_open(f"/my/ebox/{self.shared.id}").text
        self.assertIn("Bea Boss", page)
        self.assertIn('data-text="111"', page)
        page = self.url_open("/my/ebox").text
        self.assertIn("Bea Boss", page)
        self.assertNotIn(self.other_company.name, page)

    def test_previous_and_next_keep_the_filters(self):
        self.make_numbered("Another", "111")
        self.sign_in("shared")
        page = self.url_open("/my/ebox?sort=subject").text
        self.assertIn(f"/my/ebox/{self.shared.id}?sort=subject&amp;at=1", page)
        page = self.url_open(f"/my/ebox/{self.shared.id}?sort=subject&at=1").text
        self.assertIn("?sort=subject&amp;at=0", page)
        self.assertNotIn("at=2", page)

    def test_only_colleagues_find_the_way_into_odoo(self):
        self.sign_in("shared")
        self.assertNotIn("Open in Odoo", self.url_open(f"/my/ebox/{self.shared.id}").text)
        self.login("user")
        self.assertIn("Open in Odoo", self.url_open(f"/my/ebox/{self.shared.id}").text)

    def test_who_shared_a_customer_number(self):
        manager = self.make_user("ebox_giver", "manager", name="Gina Giver")
        number = self.shared.customer_number_id
        numbers = self.env["ebox.customer.number"].with_user(self.portal_shared)
        self.assertEqual(numbers._portal_rows()[0]["givers"], self.company.name)
        self.own_share.unlink()
        self.share(self.portal_shared, numbers=number).sudo()
        shares = self.env["ebox.share"].with_user(manager)
        shares.create({"mailbox_id": self.mailbox.id, "user_id": self.portal_shared.id,
                       "customer_number_ids": number.ids})
        [row] = numbers._portal_rows()
        self.assertEqual(row["givers"], f"{self.company.name}, Gina Giver")

    def test_a_number_is_listed_once_it_has_a_name_or_documents(self):
        self.env["ebox.customer.number"]._by_key(
            self.mailbox, [(self.shared.sender_id.id, ""), (self.shared.sender_id.id, "888")]
        )
        person = self.make_person("ebox_all")
        self.share(person)
        rows = self.env["ebox.customer.number"].with_user(person)._portal_rows()
        self.assertEqual([row["name"] for row in rows], ["111", "222", "888"])

    def test_customer_numbers_and_ones_own_notification(self):
        number = self.shared.customer_number_id
        self.sign_in("shared")
        page = self.url_open("/my/ebox/customer-numbers")
        self.assertIn("111", page.text)
        self.assertHidden(page.text)
        self.assertNotIn("222", page.text.split("o_ebox_numbers")[1].split("</table>")[0])
        path = f"/my/ebox/customer-numbers/{number.id}/notification"
        self.url_open(path, data={"csrf_token": self.token(), "notification": "attachment"})
        mine = self.own_share.row_ids
        self.env.invalidate_all()
        self.assertEqual(mine.notification, "attachment")
        others = number.share_number_ids - mine
        self.assertEqual(set(others.mapped("notification")), {"link"})
        # With the document only for who may download it.
        self.login("view")
        page = self.url_open(path, data={"csrf_token": self.token(), "notification": "attachment"})
        self.assertIn("This cannot be chosen", page.text)

    def test_addresses_that_mean_nothing(self):
        self.sign_in("shared")
        for tail in ("?sort=raw", "?company=x", "?date_from=2026-02-30", "?label=9999999999",
                     "/page/999", "?search=%00", "?amount_from=1e400", "/page/0"):
            page = self.url_open(f"/my/ebox{tail}")
            self.assertEqual(page.status_code, 200, tail)
            self.assertHidden(page.text)
        for tail in ("?at=999999999999999", "?at=-1", "?at=x"):
            self.assertEqual(self.url_open(f"/my/ebox/{self.shared.id}{tail}").status_code, 200)
        self.assertNotIn(CLOSED, page.text)
        self.assertNotIn(FOREIGN, page.text)
