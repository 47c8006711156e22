"""Documents as the e-Box delivers them, taken in without a connection; and people to read them."""
from datetime import datetime

from odoo.fields import Command
from odoo.tests import TransactionCase, new_test_user

from ..ebox.model import Attachment, BusinessDatum, Message, Text

SENDER = "0206731645"
PDF = b"%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n"
GROUPS = "l10n_be_ebox.l10n_be_ebox_group_"


def attachment(name, media_type="application/pdf", *, is_main=False):
    """A file as a message announces it; its identifier is its name."""
    return Attachment(name, Text(), name, is_main, media_type, None, None, False)


def datum(key, value):
    """A value that the sender adds to a message."""
    return BusinessDatum(key, Text(fr=key), Text(), (Text(fr=value),))


def message(message_id, **values):
    """A message with nothing remarkable but ``values``."""
    return Message(
        **{
            "message_id": message_id,
            "original_message_id": "",
            "subject": Text(fr=f"Message {message_id}"),
            "published": datetime(2026, 11, 2, 9, 0),
            "expires": None,
            "is_read": False,
            "is_visible": True,
            "is_registered": False,
            "attention_number": "",
            "attention_label": "",
            "message_type_id": "",
            "sender_number": SENDER,
            "sender_application_id": "",
            "partition": "",
            "attachments": (attachment("letter.pdf", is_main=True),),
            "has_body": False,
            "may_have_body": False,
            "is_body_main": False,
            "payment": None,
            "business_data": (),
            "is_reply_authorized": False,
            "raw": {"secret": "as it came"},
            **values,
        }
    )


class DocumentCase(TransactionCase):
    """Two companies with a mailbox each, and a way to put documents in them."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.company = cls._make_company("Brasserie du Parc", "0403170701")
        cls.other_company = cls._make_company("Garage Dubois", "0200881951")
        cls.env.user.company_ids += cls.company + cls.other_company
        cls.mailbox = cls.env["ebox.mailbox"].create({"company_id": cls.company.id})
        cls.other_mailbox = cls.env["ebox.mailbox"].create({"company_id": cls.other_company.id})

    @classmethod
    def _make_company(cls, name, number):
        return cls.env["res.company"].create(
            {
                "name": name,
                "country_id": cls.env.ref("base.be").id,
                "company_registry": number,
            }
        )

    @classmethod
    def make_user(cls, login, *roles, companies=None, groups="", **values):
        """An internal user with these roles of the addon (user, manager, …)."""
        companies = companies or cls.company
        names = [groups or "base.group_user", *(GROUPS + role for role in roles)]
        return new_test_user(
            cls.env,
            login,
            groups=",".join(names),
            company_id=companies[:1].id,
            company_ids=[Command.set(companies.ids)],
            **values,
        )

    @classmethod
    def take_in(cls, *messages, mailbox=None, provider="nsso"):
        """Let messages come in; :return: their documents, in the same order"""
        mailbox = mailbox or cls.mailbox
        model = cls.env["ebox.document"].with_company(mailbox.company_id)
        model._take_in(mailbox, provider, messages)
        documents = model.search(
            [("mailbox_id", "=", mailbox.id), ("provider", "=", provider)]
        ).grouped("external_id")
        return model.concat(*(documents[row.message_id] for row in messages))

    @classmethod
    def arrive(cls, document, name, content):
        """Let the content of a file arrive; :return: ``ebox.document.file``"""
        file = document.file_ids.filtered(lambda row: row.name == name)
        file._store(content)
        return file

    @classmethod
    def make_document(cls, message_id, content=PDF, mailbox=None, **values):
        """A document with its main file stored."""
        document = cls.take_in(message(message_id, **values), mailbox=mailbox)
        cls.arrive(document, document.file_ids[0].name, content)
        return document
