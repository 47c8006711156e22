import base64
from unittest.mock import patch

from odoo.tests import tagged

from ..ebox.client import EboxClient
from ..ebox.errors import Code, EboxError
from .common import EboxCase

SENDERS = "/refData/senderOrganizations"
TYPES = "/refData/messageTypes"
LOGO = "/images/{image_id}/content"
ONSS = "0206731645"


@tagged("post_install", "-at_install")
class TestReference(EboxCase):
    """Senders and types of message: in three languages, asked for once a day."""

    profile = {"profile": "bulk", "count": 2, "size": 900}

    @property
    def onss(self):
        return self.env["ebox.sender"].search([("number", "=", ONSS)])

    def test_a_sender_has_the_name_of_the_reader_s_language(self):
        for code in ("fr_BE", "nl_BE", "de_DE"):
            self.env["res.lang"]._activate_lang(code)
        self.fetch()
        names = [self.onss.with_context(lang=code).name for code in ("fr_BE", "nl_BE", "de_DE")]
        self.assertEqual(names, ["ONSS", "RSZ", "LSS"])
        message_type = self.documents().message_type_id
        names = [message_type.with_context(lang=code).name for code in ("fr_BE", "nl_BE")]
        self.assertEqual(names, ["Courrier", "Brief"])

    def test_a_document_says_its_sender_in_the_company_s_language(self):
        self.env["res.lang"]._activate_lang("nl_BE")
        self.company.partner_id.lang = "nl_BE"
        self.fetch()
        self.assertEqual(set(self.documents().mapped("sender_name")), {"RSZ"})
        self.assertIn("Brief", self.documents()[0].name)

    def test_reference_data_are_asked_for_once_a_day(self):
        self.forget_stats()
        self.fetch()
        self.assertEqual((self.asked(SENDERS), self.asked(TYPES)), (2, 2))
        self.publish(subject="Next", attachments=[{"size": 900}])
        self.fetch_again()
        self.assertEqual((self.asked(SENDERS), self.asked(TYPES)), (2, 2))
        self.fetch_all_again()
        self.assertEqual((self.asked(SENDERS), self.asked(TYPES)), (4, 4))

    def test_a_sender_that_is_new_since_this_morning_is_asked_for_at_once(self):
        self.fetch()
        self.onss.write(dict.fromkeys(("name_fr", "name_nl", "name_de"), False))
        self.forget_stats()
        self.fetch_again()
        self.assertEqual(self.asked(SENDERS), 0)
        [new] = self.publish(subject="Next", attachments=[{"size": 900}])
        self.fetch_again()
        self.assertEqual(self.asked(SENDERS), 1)
        self.assertEqual(self.document(new).sender_name, "ONSS")

    def test_a_changed_name_follows_a_missing_one_takes_nothing_away(self):
        self.fetch()
        self.onss.write({"name_fr": "Ancien nom", "name_de": "Bleibt"})
        senders = EboxClient.senders

        def without_german(client):
            found = senders(client)
            for sender in found:
                object.__setattr__(sender.short_name, "de", "")
            return found

        with patch.object(EboxClient, "senders", without_german):
            self.fetch_all_again()
        self.assertEqual((self.onss.name_fr, self.onss.name_de), ("ONSS", "Bleibt"))

    def test_only_senders_that_wrote_get_a_logo(self):
        self.forget_stats()
        self.fetch()
        self.assertEqual(self.asked(LOGO), 1)
        self.assertTrue(base64.b64decode(self.onss.logo).startswith(b"\x89PNG"))
        self.fetch_all_again()
        self.assertEqual(self.asked(LOGO), 1)

    def test_a_logo_that_cannot_be_had_or_used_is_no_error(self):
        for answer in ({"side_effect": EboxError(Code.NOT_FOUND)}, {"return_value": b"no picture"}):
            with self.subTest(answer), patch.object(EboxClient, "logo", **answer):
                run = self.fetch_all_again()
                self.assertEqual((run.state, run.error), ("done", False))
                self.assertFalse(self.onss.logo)
        self.fetch_all_again()
        self.assertTrue(self.onss.logo)


@tagged("post_install", "-at_install")
class TestSenderPartner(EboxCase):
    """A sender is one contact, known by its enterprise number however it is written."""

    profile = {"profile": "bulk", "count": 2, "size": 900}

    def partner(self, **values):
        return self.env["res.partner"].create({"name": "Known", "is_company": True, **values})

    def linked(self):
        self.fetch()
        sender = self.documents().sender_id
        self.assertEqual(len(sender.partner_id), 1)
        self.assertEqual(self.documents().partner_id, sender.partner_id)
        return sender.partner_id

    def test_an_unknown_sender_becomes_a_contact(self):
        partner = self.linked()
        self.assertEqual((partner.name, partner.is_company), ("ONSS", True))
        self.assertEqual(partner.company_registry, ONSS)
        self.assertEqual(partner.country_id.code, "BE")
        self.assertFalse(partner.company_id)
        # Of the senders of the reference data, those that never wrote do not.
        self.assertEqual(len(self.env["ebox.sender"].search([("partner_id", "!=", False)])), 1)

    def test_a_contact_is_found_by_its_number_however_it_is_written(self):
        for values in (
            {"vat": "BE0206731645"},
            {"vat": "BE 0206.731.645"},
            {"company_registry": "0206.731.645"},
            {"company_registry": "206731645"},
        ):
            with self.subTest(values), self.env.cr.savepoint() as savepoint:
                known = self.partner()
                # As an import leaves it, without the checks of the form.
                [(name, value)] = values.items()
                self.env.flush_all()
                self.env.cr.execute(
                    f"UPDATE res_partner SET {name} = %s WHERE id = %s", [value, known.id]
                )
                self.env.invalidate_all()
                sender = self.env["ebox.sender"].create({"number": ONSS, "name_fr": "ONSS"})
                sender._link_partner()
                self.assertEqual(sender.partner_id, known)
                savepoint.rollback()

    def test_the_contact_in_use_comes_before_an_archived_one(self):
        archived = self.partner(company_registry=ONSS, active=False)
        known = self.partner(company_registry=ONSS)
        self.partner(company_registry=ONSS, name="Double")
        self.assertEqual(self.linked(), known)
        self.assertFalse(archived.active)

    def test_an_archived_contact_is_better_than_a_double(self):
        archived = self.partner(company_registry=ONSS, active=False)
        self.assertEqual(self.linked(), archived)

    def test_the_contact_of_another_company_is_left_alone(self):
        other = self.make_company("Bakkerij", "0200881951")
        theirs = self.partner(company_registry=ONSS, company_id=other.id)
        self.assertNotEqual(self.linked(), theirs)

    def test_a_foreign_number_with_the_same_digits_is_another_company(self):
        foreign = self.partner()
        self.env.cr.execute(
            "UPDATE res_partner SET vat = 'FR0206731645' WHERE id = %s", [foreign.id]
        )
        self.assertNotEqual(self.linked(), foreign)

    def test_a_sender_without_a_name_waits_for_one(self):
        self.fault("500", times=-1, path="/refData/")
        self.fetch()
        self.assertFalse(self.documents().partner_id)
        self.clear_faults()
        self.fetch_all_again()
        self.assertEqual(self.documents().partner_id.name, "ONSS")

    def test_a_contact_that_a_person_chose_stays(self):
        chosen = self.partner()
        self.linked()
        self.documents()[0].partner_id = chosen
        self.documents().sender_id.partner_id = False
        self.fetch_all_again()
        self.assertEqual(self.documents()[0].partner_id, chosen)
