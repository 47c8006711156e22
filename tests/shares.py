"""Documents of a company with several customer numbers, and people that they are shared with."""
from ..ebox.model import Text
from .documents import datum, message

OTHER_SENDER = "0314595348"
NUMBER_KEY = "EMPNOSSBENOSS"


class ShareMixin:
    """To be mixed into a ``DocumentCase``."""

    @classmethod
    def make_numbered(cls, name, number="", content=None, mailbox=None, **values):
        """A document with its file stored that belongs to a customer number."""
        data = (datum(NUMBER_KEY, number),) if number else ()
        data += values.pop("business_data", ())
        document = cls.take_in(
            message(name, subject=Text(fr=name), business_data=data, **values), mailbox=mailbox
        )
        cls.arrive(document, "letter.pdf", content or f"%PDF-1.4\n{name}\n%%EOF\n".encode())
        # Without the company that took it in: it is read by all kinds of people.
        return cls.env["ebox.document"].browse(document.id)

    @classmethod
    def share(cls, user, mailbox=None, *, numbers=None, senders=None, **values):
        """Share with a user: everything at present, or what is ticked."""
        is_ticked = numbers is not None or senders is not None
        return cls.env["ebox.share"].create(
            {
                "mailbox_id": (mailbox or cls.mailbox).id,
                "user_id": user.id,
                "scope": "ticked" if is_ticked else "all",
                "customer_number_ids": numbers.ids if numbers else [],
                "sender_ids": senders.ids if senders else [],
                **values,
            }
        )

    @classmethod
    def make_person(cls, login, groups="base.group_portal", **values):
        """A portal user without any role of the addon: a share gives what they need."""
        return cls.make_user(login, groups=groups, **values)

    def seen_by(self, user):
        """The documents that a user finds now, by name."""
        documents = self.env["ebox.document"].with_user(user)
        return set(documents.search([]).mapped("name"))

