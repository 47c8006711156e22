from datetime import timedelta

from odoo import fields, models

from ..ebox.errors import Code, EboxError

# A message can be published a while after the date it carries; the API filters on whole days.
OVERLAP = timedelta(days=3)
EXPIRING = timedelta(days=14)
# A provider that always says that more follows must not be read for ever.
MOST_PAGES = 5000
MOST_CHECK_PAGES = 20
MOST_CHECKED = 100


class EboxMailboxRun(models.Model):
    """Listing: messages become documents before anything of them is downloaded."""

    _inherit = "ebox.mailbox.run"

    def _step_prepare(self, lane):
        """Find the Document Providers, once a day, and plan the run."""
        mailbox = self.mailbox_id
        if self.kind == "full" or not mailbox.provider_ids:
            self.env["ebox.mailbox.provider"]._refresh(mailbox)
        codes = mailbox.provider_ids.mapped("code")
        steps = [["reference", code, ""] for code in codes if self.kind == "full"]
        for code in codes:
            steps += self._list_steps(code)
        steps += self._download_steps()
        steps += [["logos", code, ""] for code in codes if self.kind == "full"]
        self._next_step(*steps)
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

    def _download_steps(self):
        codes = self.mailbox_id.provider_ids.mapped("code")
        return [["download", code, 0] for code in codes] + self._steps_after()

    def _steps_after(self):
        """What is done with files that are stored, whatever brought them."""
        return [["bills", "", ""]]

    def _step_reference(self, lane):
        """Read senders and types of message."""
        self._refresh_reference(self._client())
        self._next_step()
        lane.commit(self.env)

    def _refresh_reference(self, client):
        self.env["ebox.sender"]._refresh_from(client)
        self.env["ebox.message.type"]._refresh_from(client)

    def _step_logos(self, lane):
        """Fetch the pictures of the senders that wrote to this mailbox, each with its commit."""
        client = self._client()
        for sender in self._senders_without_logo():
            sender._fetch_logo(client)
            lane.commit(self.env)
            if lane.is_over:
                return
        self._next_step()
        lane.commit(self.env)

    def _senders_without_logo(self):
        senders = self.env["ebox.sender"]
        domain = [("logo_ref", "!=", False), ("logo", "=", False)]
        written = self.env["ebox.document"]._search(self._provider_domain())
        return senders.search(domain + [("document_ids", "in", written)])

    def _step_list(self, lane):
        """Turn one page of the list into documents."""
        _step, code, which = self.todo[0]
        client = self._client()
        page = client.messages(page=self.page, **self._list_filter(which))
        self._describe_new_senders(client, page, code)
        self._take_in(page, code)
        if page.has_next and self.page < MOST_PAGES:
            self.page += 1
        else:
            if which == "all":
                self._provider()._note_list_read()
            self._next_step()
        lane.commit(self.env, max(1, len(page.messages)))

    def _describe_new_senders(self, client, page, code):
        """A new message from a sender without a name: the day's reference data are outdated."""
        documents = self.env["ebox.document"]
        if not documents._has_unnamed_sender(self.mailbox_id, code, page.messages):
            return
        try:
            self._refresh_reference(client)
        except EboxError as error:
            if not self._can_be_spared(error):
                raise
            self._note_detail(f"reference {code}: {error}")

    def _list_filter(self, which):
        if which == "recent":
            newest = self.env["ebox.document"].search(
                self._provider_domain() + [("published", "<=", fields.Datetime.now())],
                order="published DESC",
                limit=1,
            )
            if newest:
                return {"received_after": newest.published.date() - OVERLAP}
        if which == "expiring":
            return {"expired_before": fields.Date.context_today(self) + EXPIRING}
        return {}

    def _step_check(self, lane):
        """Find messages that changed elsewhere: read, hidden or shown again since we saw them.

        The list of unread (hidden) messages is short. What we hold as unread (hidden) and is
        no longer on it is asked for one by one; what is on it is taken in as any page.
        """
        _step, code, which = self.todo[0]
        client = self._client()
        if which == "hidden":
            self._compare(client, code, {"is_visible": False})
        elif client.summary().unread != self._held({"is_read": False}, count=True):
            self._compare(client, code, {"is_read": False})
        self._next_step()
        lane.commit(self.env)

    def _compare(self, client, code, flags):
        """Compare what we hold with these flags with what the provider lists with them."""
        listed = []
        for number in range(1, MOST_CHECK_PAGES + 1):
            page = client.messages(page=number, **flags)
            self._take_in(page, code, is_counted=False)
            listed += [message.message_id for message in page.messages]
            if not page.has_next:
                break
        else:
            return  # too many to compare: the daily full run sees them all
        for document in self._held(flags, without=listed):
            try:
                message = client.message(document.external_id)
            except EboxError as error:
                if error.code not in (Code.NOT_FOUND, Code.GONE):
                    raise
            else:
                self.changed_count += document._update_from(message)

    def _held(self, flags, without=(), count=False):
        """The documents, or their number, that we hold with these flags and that are not over."""
        domain = self._provider_domain() + [(name, "=", value) for name, value in flags.items()]
        domain += ["|", ("expires", "=", False), ("expires", ">", fields.Datetime.now())]
        documents = self.env["ebox.document"].with_context(active_test=False)
        if count:
            return documents.search_count(domain)
        return documents.search(domain + [("external_id", "not in", without)], limit=MOST_CHECKED)

    def _take_in(self, page, code, is_counted=True):
        """Store what is new on a page and follow what changed."""
        new, changed, failed = self.env["ebox.document"]._take_in(
            self.mailbox_id, code, page.messages, page.bad
        )
        seen = len(page.messages) + len(page.bad)
        values = {
            "new_count": self.new_count + new,
            "changed_count": self.changed_count + changed,
            "failed_count": self.failed_count + failed,
        }
        if is_counted:
            values["listed_count"] = self.listed_count + seen
            if self.page == 1:
                values["total_count"] = self.total_count + (page.total or seen)
        self.write(values)

    def _provider_domain(self):
        return [
            ("mailbox_id", "=", self.mailbox_id.id),
            ("provider", "=", self.todo[0][1]),
        ]

    def _client(self):
        """The client of the current step's Document Provider."""
        return self._provider()._client()

    def _provider(self):
        code = self.todo[0][1]
        return self.mailbox_id.provider_ids.filtered(lambda p: p.code == code)
