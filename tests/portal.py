"""People that documents are shared with, and everybody to whom they are closed."""
from datetime import timedelta

from odoo import fields

from .documents import datum
from .shares import ShareMixin
from .test_access_http import PASSWORD, HttpAttackCase, pdf

SHARED, CLOSED = "Shared debt 5512", "Closed debt 7713"
FOREIGN, HIDDEN = "Foreign debt 9914", "Confidential seizure 3315"
ARCHIVED = "Archived debt 6616"


class PortalCase(ShareMixin, HttpAttackCase):
    """A document that is shared; others that are not, are confidential, archived, or foreign.

    ``closed_to`` names everybody to whom the shared document is closed as well.
    """

    secrets = (CLOSED, FOREIGN, HIDDEN, ARCHIVED)
    closed_to = ("none", "company", "number", "ended", "expired", "suspended", "archived",
                 "other", "stranger")

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.shared = cls.make_numbered(SHARED, "111", pdf(SHARED))
        cls.closed = cls.make_numbered(CLOSED, "222", pdf(CLOSED))
        cls.hidden = cls.make_numbered(
            HIDDEN, "111", pdf(HIDDEN), business_data=(datum("CONFIDENTIAL", "true"),)
        )
        cls.foreign = cls.make_numbered(FOREIGN, "111", pdf(FOREIGN), mailbox=cls.other_mailbox)
        cls.archive = cls.env["ebox.mailbox"].create(
            {"company_id": cls.company.id, "kind": "manual", "name": "Archive"}
        )
        cls.archived = cls.make_numbered(ARCHIVED, "111", pdf(ARCHIVED), mailbox=cls.archive)
        for document in (cls.shared, cls.closed, cls.hidden, cls.foreign, cls.archived):
            document.message_post(body=document.name, subtype_xmlid="mail.mt_comment")
        number, yesterday = cls.shared.customer_number_id, fields.Date.today() - timedelta(days=1)
        for name in ("portal_shared", "view", *(f"portal_{who}" for who in cls.closed_to[:7])):
            setattr(cls, name, cls.make_person(f"ebox_{name}", password=PASSWORD))
        cls.make_user("ebox_portal_other", "user", companies=cls.other_company, password=PASSWORD)
        cls.make_user("ebox_portal_stranger", groups="account.group_account_invoice",
                      password=PASSWORD)
        cls.own_share = cls.share(cls.portal_shared, numbers=number, may_propose=True)
        cls.share(cls.view, numbers=number, may_download=False)
        cls.share(cls.portal_company, cls.other_mailbox)
        cls.share(cls.portal_number, numbers=cls.closed.customer_number_id)
        cls.share(cls.portal_ended, numbers=number).unlink()
        cls.share(cls.portal_expired, numbers=number, date_end=yesterday)
        cls.share(cls.portal_suspended, numbers=number, is_suspended=True)
        cls.share(cls.portal_archived, cls.archive)
        cls.archive.active = False

    def sign_in(self, who):
        self.login(f"portal_{who}" if who else None)

    def strangers(self):
        """Everybody but who has the share; ``secrets`` is set to what they may not see."""
        own = {"company": FOREIGN, "number": CLOSED, "other": FOREIGN}
        for who in self.closed_to:
            self.sign_in(who)
            self.secrets = tuple(
                {SHARED, CLOSED, FOREIGN, HIDDEN, ARCHIVED} - {own.get(who)}
            )
            with self.subTest(who):
                yield who

    def file_path(self, document, **query):
        tail = "".join(f"?{name}={value}" for name, value in query.items())
        return f"/my/ebox/{document.id}/file/{document.sudo().file_ids.id}{tail}"
