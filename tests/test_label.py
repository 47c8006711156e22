import psycopg2

from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import Form, tagged
from odoo.tools import mute_logger

from .documents import DocumentCase, datum
from .shares import ShareMixin


@tagged("post_install", "-at_install")
class TestLabel(ShareMixin, DocumentCase):
    """Two sides label the same documents, and see what they may."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.first = cls.make_numbered("first", "100")
        cls.second = cls.make_numbered("second", "200")
        cls.documents = cls.first + cls.second
        cls.office = cls.env["res.partner"].create({"name": "Fiduciaire", "is_company": True})
        cls.accountant = cls.make_person("label_accountant")
        cls.assistant = cls.make_person("label_assistant")
        (cls.accountant + cls.assistant).partner_id.parent_id = cls.office
        cls.freelancer = cls.make_person("label_freelancer")
        for user in (cls.accountant, cls.assistant, cls.freelancer):
            cls.share(user)
        cls.clerk = cls.make_user("label_clerk", "user")

    def label(self, user, name, **values):
        return self.env["ebox.label"].with_user(user).create({"name": name, **values})

    def labels_seen(self, user, document=None):
        return set((document or self.first).with_user(user).label_ids.mapped("name"))

    def put_on(self, user, labels, documents=None):
        (documents or self.first).with_user(user)._set_labels(add=labels)

    # --- sides

    def test_processed_exists_from_the_start_for_both_sides(self):
        for user in (self.clerk, self.accountant, self.freelancer):
            own = self.env["ebox.label"].with_user(user)._own()
            self.assertEqual(own.mapped("name"), ["Processed"], user.login)

    def test_each_side_sees_its_own_and_what_is_shared(self):
        self.put_on(self.clerk, self.label(self.clerk, "Paid by us"))
        self.put_on(self.clerk, self.label(self.clerk, "For the office", is_shared=True))
        self.put_on(self.accountant, self.label(self.accountant, "Ask client"))
        self.put_on(self.accountant, self.label(self.accountant, "Booked", is_shared=True))
        self.assertEqual(
            self.labels_seen(self.clerk), {"Paid by us", "For the office", "Booked"}
        )
        for user in (self.accountant, self.assistant):
            self.assertEqual(
                self.labels_seen(user), {"Ask client", "Booked", "For the office"}
            )
        self.assertEqual(self.labels_seen(self.freelancer), {"Booked", "For the office"})

    def test_a_portal_user_of_the_company_itself_is_on_its_side(self):
        insider = self.make_person("label_insider")
        insider.partner_id.parent_id = self.company.partner_id
        self.share(insider)
        own = self.label(self.clerk, "Ours")
        self.put_on(insider, own.with_user(insider))
        self.assertEqual(self.labels_seen(self.clerk), {"Ours"})

    def test_an_internal_reader_of_another_company_labels_for_theirs(self):
        reader = self.make_user("label_reader", companies=self.other_company)
        self.share(reader)
        label = self.label(reader, "Theirs")
        self.assertEqual(label.owner_id, self.other_company.partner_id)
        self.put_on(reader, label)
        self.assertEqual(self.labels_seen(reader), {"Theirs"})
        self.assertFalse(self.labels_seen(self.clerk))

    def test_labels_of_other_sides_are_closed(self):
        own = self.label(self.accountant, "Ask client")
        self.put_on(self.accountant, own)
        for user in (self.clerk, self.freelancer):
            theirs = own.with_user(user)
            found = self.env["ebox.label"].with_user(user).search([("name", "=", "Ask client")])
            self.assertFalse(found)
            for attack in (
                lambda theirs=theirs: theirs.read(["name"]),
                lambda theirs=theirs: theirs.write({"name": "Mine"}),
                lambda theirs=theirs: theirs.unlink(),
            ):
                with self.assertRaises(AccessError):
                    attack()
            documents = self.env["ebox.document"].with_user(user)
            self.assertFalse(documents.search([("label_ids", "in", own.ids)]))
            self.assertFalse(documents.search([("label_ids.name", "=", "Ask client")]))

    def test_a_shared_label_is_read_by_others_and_changed_by_its_side_alone(self):
        shared = self.label(self.clerk, "For the office", is_shared=True)
        self.put_on(self.clerk, shared)
        theirs = shared.with_user(self.accountant)
        self.assertEqual(theirs.name, "For the office")
        with self.assertRaises(AccessError):
            theirs.write({"name": "Mine"})
        with self.assertRaisesRegex(UserError, "“For the office” is a label of another owner"):
            self.first.with_user(self.accountant)._set_labels(remove=theirs)

    def test_a_shared_label_ends_with_the_share(self):
        shared = self.label(self.clerk, "For the office", is_shared=True)
        self.put_on(self.clerk, shared)
        self.assertEqual(shared.with_user(self.freelancer).name, "For the office")
        self.env["ebox.share"].search([("user_id", "=", self.freelancer.id)]).action_end()
        self.env.invalidate_all()
        with self.assertRaises(AccessError):
            shared.with_user(self.freelancer).read(["name"])

    def test_a_shared_label_on_confidential_mail_is_named_to_its_readers_alone(self):
        hidden = self.make_numbered(
            "hidden", "100", business_data=(datum("CONFIDENTIAL", "true"),)
        )
        boss = self.make_user("label_boss", "manager", "confidential")
        reader = self.make_person("label_reader")
        self.share(reader, include_confidential=True)
        self.put_on(boss, self.label(boss, "Seizure", is_shared=True), hidden)
        self.put_on(reader, self.label(reader, "Answered", is_shared=True), hidden)
        for user, names in (
            (boss, {"Seizure", "Answered"}), (reader, {"Seizure", "Answered"}),
            (self.accountant, set()), (self.clerk, {"Seizure"}),  # the clerk's own company's
        ):
            seen = self.env["ebox.label"].with_user(user)._visible().mapped("name")
            self.assertEqual({"Seizure", "Answered"} & {*seen}, names, user.login)

    def test_nobody_makes_labels_for_another_side_or_gives_theirs_away(self):
        for user in (self.accountant, self.clerk):
            with self.assertRaises(AccessError):
                self.label(user, "Planted", owner_id=self.freelancer.partner_id.id)
        with self.assertRaisesRegex(UserError, "stays with its owner"):
            self.label(self.accountant, "Mine").write({"owner_id": self.company.partner_id.id})

    # --- putting on, taking off

    def test_at_most_four_and_then_nothing_is_changed(self):
        labels = self.env["ebox.label"].concat(
            *(self.label(self.accountant, f"L{number}") for number in range(5))
        )
        self.put_on(self.accountant, labels[:3], self.documents)
        self.put_on(self.accountant, labels[3], self.second)
        with self.assertRaisesRegex(
            UserError, "At most 4 labels.*Nothing was changed.*: “second”.$"
        ):
            self.put_on(self.accountant, labels[4], self.documents)
        self.assertEqual(self.labels_seen(self.accountant), {"L0", "L1", "L2"})
        # One for another fits; so does what is on it already; so do labels of the other side.
        self.documents.with_user(self.accountant)._set_labels(add=labels[4], remove=labels[0])
        self.put_on(self.accountant, labels[4], self.documents)
        self.assertEqual(self.labels_seen(self.accountant, self.second), {"L1", "L2", "L3", "L4"})
        self.put_on(self.clerk, self.label(self.clerk, "Ours"), self.documents)
        self.assertEqual(self.labels_seen(self.clerk, self.second), {"Ours"})

    def test_the_database_keeps_the_limit(self):
        labels = [self.label(self.accountant, f"L{number}") for number in range(5)]
        self.put_on(self.accountant, self.env["ebox.label"].concat(*labels[:4]))
        rows = self.env["ebox.document.label"]
        for slot in (1, 5):
            with (
                self.assertRaises(psycopg2.IntegrityError),
                mute_logger("odoo.sql_db"),
                self.env.cr.savepoint(),
            ):
                rows.create(
                    {"document_id": self.first.id, "label_id": labels[4].id, "slot": slot}
                )

    def test_labelling_is_a_right_of_the_share(self):
        label = self.label(self.assistant, "Booked")
        share = self.env["ebox.share"].search([("user_id", "=", self.accountant.id)])
        share.may_label = False
        own = label.with_user(self.accountant)
        for attack in (
            lambda: self.put_on(self.accountant, own),
            lambda: own.write({"name": "Other"}),
            lambda: own.unlink(),
            lambda: self.label(self.accountant, "New"),
        ):
            with self.assertRaisesRegex(AccessError, "not shared with you"):
                attack()
        stranger = self.make_person("label_stranger")
        with self.assertRaises(AccessError):
            self.put_on(stranger, label.with_user(stranger))
        self.assertFalse(self.labels_seen(self.assistant))

    def test_a_reader_needs_no_right_to_write_the_document(self):
        document = self.first.with_user(self.accountant)
        self.assertFalse(document.has_access("write"))
        self.put_on(self.accountant, self.env["ebox.label"].with_user(self.accountant)._own())
        self.assertEqual(self.labels_seen(self.assistant), {"Processed"})
        with self.assertRaises(AccessError):
            document.write({"label_ids": [(5,)]})

    def test_a_deleted_label_comes_off(self):
        label = self.label(self.accountant, "Gone")
        self.put_on(self.accountant, label, self.documents)
        label.unlink()
        self.env.invalidate_all()
        self.assertFalse(self.labels_seen(self.accountant))

    # --- names

    def test_names(self):
        self.assertEqual(self.label(self.accountant, "  Booked ").name, "Booked")
        self.label(self.freelancer, "Booked")
        for name in ("", "   ", "x" * 21):
            with self.subTest(name), self.assertRaises(ValidationError):
                self.label(self.accountant, name or " ")
        with self.assertRaises(ValidationError):
            self.label(self.accountant, "Colour", color=12)
        with (
            self.assertRaises(psycopg2.errors.UniqueViolation),
            mute_logger("odoo.sql_db"),
            self.env.cr.savepoint(),
        ):
            self.label(self.accountant, "booked")

    # --- finding, and the back office

    def test_documents_are_found_by_label_and_without(self):
        label = self.label(self.accountant, "Booked")
        self.put_on(self.accountant, label)
        for user, found, without in (
            (self.accountant, self.first, self.second),
            (self.clerk, self.first.browse(), self.documents),
        ):
            documents = self.env["ebox.document"].with_user(user)
            ours = [("id", "in", self.documents.ids)]
            self.assertEqual(documents.search(ours + [("label_ids", "in", label.ids)]), found)
            self.assertEqual(
                set(documents.search(ours + [("label_ids", "=", False)])), set(without)
            )
            self.assertEqual(documents.search(ours + [("label_ids", "ilike", "book")]), found)
            every = self.documents.with_user(user)
            self.assertEqual(every.filtered_domain([("label_ids", "in", label.ids)]), found)

    def test_a_list_of_many_asks_as_often_as_a_list_of_few(self):
        label = self.label(self.accountant, "Booked")
        self.put_on(self.accountant, label, self.documents)
        many = self.documents.browse()
        for number in range(10):
            many += self.make_numbered(f"more {number}", "100")
        self.put_on(self.accountant, label, many)

        def queries(documents):
            self.env.invalidate_all()
            self.env.flush_all()
            before = self.env.cr.sql_log_count
            documents.with_user(self.accountant).mapped("label_ids.name")
            return self.env.cr.sql_log_count - before

        queries(many)
        self.assertEqual(queries(many), queries(self.documents))

    def test_colleagues_label_in_list_and_form(self):
        label = self.label(self.clerk, "Ours")
        with Form(self.first.with_user(self.clerk)) as form:
            form.label_ids.add(label)
        self.assertEqual(self.labels_seen(self.clerk), {"Ours"})
        with Form(self.first.with_user(self.clerk)) as form:
            form.label_ids.remove(label.id)
        self.assertFalse(self.labels_seen(self.clerk))

    def test_colleagues_label_many_at_once(self):
        label = self.label(self.clerk, "Ours")
        action = self.documents.with_user(self.clerk).action_label()
        wizard = self.env["ebox.label.wizard"].with_user(self.clerk).with_context(
            **action["context"]
        ).create({"add_ids": label.ids})
        self.assertEqual(wizard.owner_ids, self.company.partner_id)
        wizard.action_apply()
        self.assertEqual(self.labels_seen(self.clerk, self.second), {"Ours"})
