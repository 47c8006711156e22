from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.fields import Command
from odoo.tests import tagged
from odoo.tools import mute_logger

from ..ebox.model import Text
from .documents import PDF, DocumentCase

NATIONAL_NUMBER = "85073003328"


@tagged("post_install", "-at_install")
class TestAccess(DocumentCase):
    """Who sees which documents, and what nobody but who should can read or change."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.document = cls.make_document(
            "ours", attention_number=NATIONAL_NUMBER, attention_label="Personnel"
        )
        cls.foreign = cls.make_document("theirs", mailbox=cls.other_mailbox)
        cls.mailbox.action_make_certificate()
        may_export = "base.group_user,base.group_allow_export"
        cls.user = cls.make_user("ebox_user", "user", groups=may_export)
        cls.manager = cls.make_user("ebox_manager", "manager", groups=may_export)
        cls.stranger = cls.make_user("ebox_stranger", groups="account.group_account_invoice")
        cls.reader = cls.make_user("ebox_reader", "reader")
        cls.portal = cls.make_user("ebox_portal", "reader", groups="base.group_portal")
        cls.both = cls.make_user(
            "ebox_both", "user", companies=cls.company + cls.other_company
        )

    def model(self, user, name="ebox.document", companies=None):
        companies = companies or user.company_ids
        return self.env[name].with_user(user).with_context(allowed_company_ids=companies.ids)

    def seen_by(self, user, companies=None):
        ours = [("id", "in", (self.document + self.foreign).ids)]
        return self.model(user, companies=companies).search(ours)

    # --- which documents

    def test_a_manager_cannot_send_this_server_to_another_host(self):
        mailbox = self.mailbox.with_user(self.manager)
        with self.assertRaisesRegex(ValidationError, "set by a system administrator"):
            mailbox.write({"environment": "custom", "registry_url": "http://127.0.0.1:5432/"})
        mailbox.environment = "simulation"
        self.assertIn("services-sim.socialsecurity.be", mailbox.registry_url)

    def test_users_see_the_documents_of_their_companies(self):
        self.assertEqual(self.seen_by(self.user), self.document)
        self.assertEqual(self.seen_by(self.manager), self.document)
        self.assertEqual(set(self.seen_by(self.both)), set(self.document + self.foreign))

    def test_a_company_that_is_not_ticked_is_not_shown(self):
        self.assertEqual(self.seen_by(self.both, self.other_company), self.foreign)

    def test_without_the_group_nothing_is_seen(self):
        for name in ("ebox.document", "ebox.document.file", "ebox.mailbox", "ebox.sender",
                     "ebox.document.event", "ebox.customer.number", "ebox.message.type",
                     "ebox.sender.rule", "ebox.mailbox.run", "ebox.mailbox.provider",
                     "ebox.mailbox.sync", "ebox.document.read"):
            with self.subTest(name), self.assertRaisesRegex(AccessError, "not allowed to access"):
                self.model(self.stranger, name).search([])

    def test_readers_see_nothing_before_something_is_shared(self):
        for user in (self.reader, self.portal):
            self.assertFalse(self.model(user).search([]))
            with self.assertRaises(AccessError):
                self.document.with_user(user).read(["name"])
            for name in ("ebox.document.file", "ebox.mailbox", "ebox.sender"):
                with self.subTest(name), self.assertRaises(AccessError):
                    self.model(user, name).search([])

    def test_the_group_of_readers_fits_portal_and_internal_users(self):
        group = self.env.ref("l10n_be_ebox.l10n_be_ebox_group_reader")
        self.assertFalse(group.implied_ids)
        self.assertTrue(self.portal.has_group("base.group_portal"))
        self.assertTrue(self.reader.has_group("base.group_user"))

    def test_what_belongs_to_a_document_is_seen_as_the_document(self):
        for name in ("ebox.document.file", "ebox.document.event"):
            ours = self.model(self.user, name).search([])
            self.assertEqual(ours.document_id.company_id, self.company)
        for name in ("ebox.mailbox", "ebox.customer.number"):
            self.assertEqual(self.model(self.user, name).search([]).company_id, self.company)
        with self.assertRaises(AccessError):
            self.foreign.file_ids.with_user(self.user).read(["name"])

    def test_files_of_a_foreign_document_are_closed(self):
        attachment = self.foreign.file_ids.attachment_id
        with self.assertRaisesRegex(AccessError, "Attachment"):
            self.model(self.user, "ir.attachment").browse(attachment.id).read(["raw"])
        found = self.model(self.user, "ir.attachment").search([("id", "=", attachment.id)])
        self.assertFalse(found)

    def test_customer_numbers_do_not_lead_across_companies(self):
        numbers = self.model(self.user, "ebox.customer.number")
        leads = [("document_ids.name", "=", self.foreign.name)]
        self.assertFalse(numbers.search(leads))
        self.assertFalse(self.model(self.user, "ebox.sender").search(
            [("rule_ids.company_id", "=", self.other_company.id)]
        ))

    # --- secrets of a document

    def secrets(self):
        return {"attention_number": NATIONAL_NUMBER, "raw": "secret"}

    def test_managers_read_what_is_secret(self):
        [values] = self.document.with_user(self.manager).read(["attention_number", "raw"])
        self.assertEqual(values["attention_number"], NATIONAL_NUMBER)
        self.assertEqual(values["raw"], {"secret": "as it came"})

    def test_users_cannot_read_export_search_sort_or_group_secrets(self):
        document = self.document.with_user(self.user)
        visible = self.model(self.user)
        for name, value in self.secrets().items():
            attempts = {
                "read": lambda name=name: document.read([name]),
                "web_read": lambda name=name: document.web_read({name: {}}),
                "export": lambda name=name: document.export_data([name]),
                "search": lambda n=name, v=value: visible.search([(n, "ilike", v)]),
                "count": lambda n=name, v=value: visible.search_count([(n, "ilike", v)]),
                "sort": lambda name=name: visible.search([], order=name),
                "group": lambda name=name: visible.formatted_read_group([], [name], ["__count"]),
                "read_group": lambda name=name: visible.formatted_read_group(
                    [], [], [f"{name}:count_distinct"]
                ),
                "name_search": lambda n=name, v=value: visible.name_search(
                    "", [(n, "ilike", v)]
                ),
                "through files": lambda n=name, v=value: self.model(
                    self.user, "ebox.document.file"
                ).search([(f"document_id.{n}", "ilike", v)]),
                "through mailbox": lambda n=name, v=value: self.model(
                    self.user, "ebox.mailbox"
                ).search([("document_ids", "any", [(n, "ilike", v)])]),
                "filtered_domain": lambda n=name, v=value: document.filtered_domain(
                    [(n, "ilike", v)]
                ),
            }
            for way, attempt in attempts.items():
                with self.subTest(name=name, way=way), self.assertRaises(AccessError):
                    self.env.invalidate_all()
                    attempt()
        self.assertFalse(self.secrets().keys() & visible.fields_get().keys())

    def test_secrets_are_not_in_the_text_that_is_searched(self):
        visible = self.model(self.user)
        self.assertFalse(visible.search([("fulltext", "ilike", NATIONAL_NUMBER)]))
        self.assertFalse(visible.search([("business_info", "ilike", NATIONAL_NUMBER)]))

    # --- secrets of a mailbox

    def test_nobody_reads_a_private_key(self):
        admin = self.env.ref("base.user_admin")
        admin.company_ids += self.company
        for user in (self.user, self.manager, admin):
            mailbox = self.mailbox.with_user(user)
            mailboxes = self.model(user, "ebox.mailbox")
            for name in ("private_key", "next_private_key"):
                attempts = {
                    "read": lambda m=mailbox, n=name: m.read([n]),
                    "export": lambda m=mailbox, n=name: m.export_data([n]),
                    "search": lambda boxes=mailboxes, n=name: boxes.search([(n, "ilike", "a")]),
                    "sort": lambda boxes=mailboxes, n=name: boxes.search([], order=n),
                    "group": lambda boxes=mailboxes, n=name: boxes.formatted_read_group([], [n]),
                    "write": lambda m=mailbox, n=name: m.write({n: "mine"}),
                    "through documents": lambda u=user, n=name: self.model(u).search(
                        [(f"mailbox_id.{n}", "ilike", "a")]
                    ),
                }
                for way, attempt in attempts.items():
                    with self.subTest(user=user.login, way=way), self.assertRaises(AccessError):
                        attempt()

    def test_a_copy_has_no_key(self):
        self.mailbox.active = False
        self.env.flush_all()
        copy = self.mailbox.copy({"active": True})
        self.assertFalse(copy.private_key)
        self.assertFalse(copy.certificate_id)
        self.assertEqual(copy.state, "draft")

    def test_managers_see_the_dates_of_a_certificate_they_may_not_open(self):
        mailbox = self.mailbox.with_user(self.manager)
        [values] = mailbox.read(["certificate_date_end"])
        self.assertTrue(values["certificate_date_end"])
        with self.assertRaises(AccessError):
            self.mailbox.certificate_id.with_user(self.manager).read(["date_end"])

    def test_technical_detail_of_a_run_is_for_managers(self):
        run = self.env["ebox.mailbox.run"].create(
            {"mailbox_id": self.mailbox.id, "kind": "new", "error_detail": "trace 123"}
        )
        self.assertEqual(run.with_user(self.manager).error_detail, "trace 123")
        self.env.invalidate_all()
        for attempt in (
            lambda: run.with_user(self.user).read(["error_detail"]),
            lambda: self.model(self.user, run._name).search([("error_detail", "ilike", "123")]),
            lambda: self.model(self.user, run._name).search([], order="error_detail"),
        ):
            with self.assertRaises(AccessError):
                attempt()

    # --- nothing of it is changed

    def test_documents_stay_as_they_came(self):
        manager = self.document.with_user(self.manager)
        document_fields = self.env["ebox.document"]._fields
        may = {"responsible_id", "check_state", "partner_id", "record_ref", "move_ids"}
        kept = [
            name
            for name, field in document_fields.items()
            if field.store and name not in may and name not in ("id", "attention_number", "raw")
        ]
        self.assertGreater(len(kept), 30)
        for name in kept:
            with self.subTest(name), self.assertRaisesRegex(AccessError, "kept as it came"):
                manager.write({name: False})

    def test_documents_are_neither_made_nor_copied_by_people(self):
        for user in (self.user, self.manager):
            with self.assertRaises(AccessError):
                self.document.with_user(user).copy()
            for values in ({"name": "Forged", "mailbox_id": self.mailbox.id}, {}):
                with self.assertRaisesRegex(AccessError, "not allowed to create"):
                    self.model(user).create(values)

    def test_files_and_history_are_not_touched_by_people(self):
        document = self.document
        for user in (self.user, self.manager):
            for records in (document.event_ids, document.file_ids, document.customer_number_id):
                own = records.with_user(user)
                for attempt, words in (
                    (lambda own=own: own.write({"create_date": "2020-01-01"}),
                     "not allowed to modify|cannot be changed"),
                    (lambda own=own: own.unlink(), "not allowed to delete"),
                    (lambda own=own: own.create({}), "not allowed to create"),
                ):
                    with self.subTest(records=own, words=words), self.assertRaisesRegex(
                        UserError, words
                    ):
                        attempt()
            with self.assertRaisesRegex(AccessError, "kept as it came"):
                document.with_user(user).write(
                    {"event_ids": [Command.create({"kind": "opened", "text": "Forged"})]}
                )

    def test_the_history_is_not_even_changed_by_the_engine(self):
        with self.assertRaisesRegex(UserError, "cannot be changed"):
            self.document.event_ids[:1].text = "Nothing happened"

    def test_reference_data_of_all_companies_is_not_one_companys_to_change(self):
        sender = self.document.sender_id.with_user(self.manager)
        partner = self.env["res.partner"].create({"name": "ONSS"})
        sender.partner_id = partner
        self.assertEqual(self.document.sender_id.partner_id, partner)
        with self.assertRaisesRegex(AccessError, "kept as it came"):
            sender.write({"number": "0999999999"})
        with self.assertRaisesRegex(AccessError, "not allowed to modify"):
            sender.with_user(self.user).write({"partner_id": False})

    def test_rules_of_another_company_are_closed(self):
        sender = self.document.sender_id
        kind = self.env["ebox.message.type"].create({"code": "REMINDER"})
        rule = self.env["ebox.sender.rule"].create(
            {"company_id": self.other_company.id, "sender_id": sender.id}
        )
        for attempt in (
            lambda: rule.with_user(self.manager).read(["bill_mode"]),
            lambda: rule.with_user(self.manager).write({"bill_mode": "button"}),
            lambda: rule.with_user(self.manager).unlink(),
            lambda: self.model(self.manager, rule._name).create(
                {
                    "company_id": self.other_company.id,
                    "sender_id": sender.id,
                    "message_type_id": kind.id,
                }
            ),
        ):
            with self.assertRaises(AccessError):
                attempt()

    def test_read_states_are_ones_own(self):
        self.document.with_user(self.manager).action_mark_read()
        reads = self.model(self.user, "ebox.document.read")
        self.assertFalse(reads.search([]))
        self.assertFalse(self.model(self.user).search([("read_ids.user_id", "=", self.manager.id)]))
        with self.assertRaises(AccessError):
            reads.create({"document_id": self.document.id, "user_id": self.manager.id})

    @mute_logger("odoo.models.unlink")
    def test_the_stored_file_is_kept(self):
        attachment = self.document.file_ids.attachment_id
        free = self.env["ir.attachment"].create(
            {"name": "note.txt", "raw": b"by us", "res_model": "ebox.document",
             "res_id": self.document.id}
        )
        for user in (self.user, self.manager, self.env.ref("base.user_admin")):
            user.company_ids += self.company
            own = attachment.with_user(user).with_company(self.company)
            self.assertEqual(own.raw, PDF)
            for values in (
                {"raw": b"forged"}, {"datas": b"Zm9yZ2Vk"}, {"name": "x"}, {"res_id": 0},
                {"res_model": "res.partner", "res_id": user.partner_id.id}, {"public": True},
                {"access_token": "known"}, {"mimetype": "text/html"}, {"ebox_file_id": False},
            ):
                with self.subTest(user=user.login, values=values), self.assertRaisesRegex(
                    AccessError, "kept unchanged"
                ):
                    own.write(values)
            for attempt in (own.unlink, own.generate_access_token):
                with self.assertRaisesRegex(AccessError, "kept unchanged"):
                    attempt()
            free.with_user(user).with_company(self.company).name = "ours.txt"
        self.assertEqual(attachment.raw, PDF)

    # --- discussions

    def test_users_discuss_and_follow(self):
        document = self.document.with_user(self.user)
        note = document.message_post(body="Who pays this?", message_type="comment")
        self.assertEqual(note.author_id, self.user.partner_id)
        document.activity_schedule("mail.mail_activity_data_todo", user_id=self.manager.id)
        self.assertEqual(self.document.activity_ids.user_id, self.manager)

    def test_who_does_not_see_a_document_does_not_discuss_it(self):
        for user in (self.reader, self.portal, self.stranger):
            with self.assertRaises(AccessError):
                self.document.with_user(user).message_post(body="I was here")
        note = self.document.message_post(body="Confidence")
        with self.assertRaises(AccessError):
            note.with_user(self.portal).read(["body"])
        self.assertFalse(self.model(self.stranger, "mail.message").search([("id", "=", note.id)]))

    def test_a_follower_without_access_gets_no_link_that_opens(self):
        self.document.message_subscribe(self.portal.partner_id.ids)
        groups = self.document._notify_get_recipients_groups(
            self.env["mail.message"], "Official document", msg_vals={}
        )
        with_button = [name for name, _test, data in groups if data.get("has_button_access")]
        self.assertLessEqual(set(with_button), {"user"})
        self.assertNotIn("access_token", self.document._fields)
        thread = self.env["ebox.document"].with_user(self.portal)._get_thread_with_access(
            self.document.id, token="x", hash="y", pid=self.portal.partner_id.id
        )
        self.assertFalse(thread)
        link = self.document._notify_get_action_link("view", access_token="x", hash="y", pid=1)
        self.assertEqual(self.document._get_access_action()["type"], "ir.actions.act_window")
        self.assertNotIn("signup", link)

    def test_subjects_of_others_are_not_guessed(self):
        self.foreign.name = "Faillite imminente"
        visible = self.model(self.user)
        self.assertFalse(visible.name_search("Faillite"))
        self.assertFalse(visible.search([("fulltext", "ilike", "faillite")]))
        [group] = visible.formatted_read_group([("name", "ilike", "faillite")], [], ["__count"])
        self.assertEqual(group["__count"], 0)

    def test_a_text_in_another_language_is_no_secret(self):
        document = self.make_document("nl", subject=Text(nl="Aanmaning"))
        self.assertEqual(document.with_user(self.user).name, "Aanmaning")
