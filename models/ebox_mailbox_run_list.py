from datetime import timedelta

from odoo import fields, models

from ..ebox.errors import Code, EboxError

# A message can be published a while after the date it carries; whole days are what the API filters on.
OVERLAP = timedelta(days=3)
EXPIRING = timedelta(days=14)
MOST_CHECK_PAGES = 50
MOST_CHECKED = 100


class EboxMailboxRun(models.Model):
    """Listing: messages become documents before anything of them is downloaded."""

    _inherit = "ebox.mailbox.run"

    def _step_prepare(self, lane):
        """Find the Document Providers and plan the run."""
        providers = self.env["ebox.mailbox.provider"]
        mailbox = self.mailbox_id
        if self.kind == "full" or not mailbox.provider_ids:
            providers._refresh(mailbox)
        codes = mailbox.provider_ids.mapped("code")
        steps = [["reference", code, ""] for code in codes if self.kind == "full"]
        for code in codes:
            steps += self._list_steps(code)
        self._next_step(*steps, ["download", "", ""], ["bills", "", ""])
        lane.commit(self.env)

    def _list_steps(self, code):
        if self.kind == "full":
            return [["list", code, "all"]]
        return [
            ["list", code, "recent"],
            ["list", code, "expiring"],
            ["check", code, "unread"],
            ["check", code, "hidden"],
        ]

    def _step_reference(self, lane):
        """Read senders, their logos and the types of message, at most once a day."""
        client = self._client()
        self.env["ebox.sender"]._refresh_from(client)
        self.env["ebox.message.type"]._refresh_from(client)
        self._next_step()
        lane.commit(self.env)

    def _step_list(self, lane):
        """Turn one page of the list into documents."""
        _step, code, which = self.todo[0]
        page = self._client().messages(page=self.page, **self._list_filter(which))
        self._take_in(page, code)
        if page.has_next:
            self.page += 1
        else:
            self._next_step()
        lane.commit(self.env, max(1, len(page.messages)))

    def _list_filter(self, which):
        today = fields.Date.context_today(self)
        if which == "recent":
            newest = self.env["ebox.document"].search(
                self._provider_domain(), order="published DESC", limit=1
            )
            if newest:
                return {"received_after": newest.published.date() - OVERLAP}
        if which == "expiring":
            return {"expired_before": today + EXPIRING}
        return {}

    def _step_check(self, lane):
        """Find messages that changed elsewhere: read, hidden or shown again since we saw them.

        The list of unread (hidden) messages is short. What we hold as unread (hidden) and is
        no longer on it is asked for one by one; what is on it is taken in as any page.
        """
        _step, code, which = self.todo[0]
        client = self._client()
        query = {"is_read": False} if which == "unread" else {"is_visible": False}
        ours = [("is_read", "=", False)] if which == "unread" else [("is_visible", "=", False)]
        listed = set()
        for number in range(1, MOST_CHECK_PAGES + 1):
            page = client.messages(page=number, **query)
            self._take_in(page, code, counted=False)
            listed.update(message.message_id for message in page.messages)
            if not page.has_next:
                self._check_one_by_one(client, listed, ours)
                break
        self._next_step()
        lane.commit(self.env)

    def _check_one_by_one(self, client, listed, ours):
        documents = self.env["ebox.document"].search(
            self._provider_domain()
            + ours
            + ["|", ("expires", "=", False), ("expires", ">", fields.Datetime.now())]
            + [("external_id", "not in", list(listed))],
            limit=MOST_CHECKED,
        )
        for document in documents:
            try:
                message = client.message(document.external_id)
            except EboxError as error:
                if error.code in (Code.NOT_FOUND, Code.GONE):
                    continue
                raise
            self.changed_count += document._update_from(message)

    def _take_in(self, page, code, counted=True):
        """Write a page's messages in one go and, where that fails, one by one."""
        new, changed, failed = self.env["ebox.document"]._take_in(
            self.mailbox_id, code, page.messages, page.bad
        )
        self.write(
            {
                "listed_count": self.listed_count + (len(page.messages) if counted else 0),
                "total_count": self._total_with(page) if counted else self.total_count,
                "new_count": self.new_count + new,
                "changed_count": self.changed_count + changed,
                "failed_count": self.failed_count + failed,
            }
        )

    def _total_with(self, page):
        first_of_step = self.page == 1
        return self.total_count + (page.total or len(page.messages)) * first_of_step

    def _provider_domain(self):
        return [
            ("mailbox_id", "=", self.mailbox_id.id),
            ("provider", "=", self.todo[0][1]),
        ]

    def _client(self):
        """The client of the current step's Document Provider."""
        code = self.todo[0][1]
        provider = self.mailbox_id.provider_ids.filtered(lambda p: p.code == code)
        return self.mailbox_id._client(provider.url)
