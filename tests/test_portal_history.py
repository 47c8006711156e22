from odoo.tests import tagged

from .portal import PortalCase


@tagged("post_install", "-at_install")
class TestPortalHistory(PortalCase):
    """Who is told what others did with a document, and under which name."""

    def setUp(self):
        super().setUp()
        office = self.env["res.partner"].create({"name": "Office", "is_company": True})
        self.portal_shared.partner_id.parent_id = office
        self.mate = self.make_person("ebox_mate", name="Mia Mate")
        self.mate.partner_id.parent_id = office
        self.other = self.make_person("ebox_elsewhere", name="Oscar Other")
        self.employee = self.make_user("ebox_employee", "user", name="Emma Employee")
        self.foreigner = self.make_user(
            "ebox_foreigner", "user", companies=self.other_company, name="Fred Foreign"
        )
        number = self.shared.customer_number_id
        for person in (self.mate, self.other, self.foreigner):
            self.share(person, numbers=number)
        everybody = self.portal_shared | self.mate | self.other | self.employee | self.foreigner
        self.names = set(everybody.mapped("name"))
        for user in everybody:
            self.shared.with_user(user)._opened_on_portal()

    def told(self, user):
        """The names that a person finds in the history."""
        document = self.shared.with_user(user)
        history = document._portal_history(document._rights()[document.id])
        return {row["name"] for row in history} - {""}

    def test_a_reader_is_told_of_their_office_and_the_company(self):
        own = {self.portal_shared.name, "Mia Mate", "Emma Employee"}
        for user in (self.portal_shared, self.mate):
            self.assertEqual(self.told(user), own)
        self.assertEqual(self.told(self.other), {"Oscar Other", "Emma Employee"})
        # Who works for another company reads it by a share, as an accountant does.
        self.assertEqual(self.told(self.foreigner), {"Fred Foreign", "Emma Employee"})

    def test_the_company_and_the_main_contact_are_told_of_everybody(self):
        self.assertEqual(self.told(self.employee), self.names)
        contact = self.make_person("ebox_contact")
        self.mailbox.main_contact_id = contact.partner_id
        self.assertEqual(self.told(contact), self.names)

    def test_names_and_no_addresses(self):
        self.mate.name = "mia.mate@office.example"
        self.env["ebox.document.event"].with_user(self.employee)._log(
            self.shared, "received", "Received by mail of Billing <billing@supplier.example>"
        )
        self.sign_in("shared")
        page = self.url_open(f"/my/ebox/{self.shared.id}").text
        history = page.split("o_ebox_portal_history")[1].split("</section>")[0]
        self.assertIn("mia.mate", history)
        self.assertIn("Received by mail of Billing &lt;billing&gt;", history)
        self.assertNotIn("@", history)
