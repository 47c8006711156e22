import logging
import threading
from dataclasses import dataclass

from requests import Session

from odoo import fields, models
from odoo.exceptions import UserError

from ..ebox.client import EboxClient
from ..ebox.errors import Code, EboxError
from ..ebox.federation import discover_providers
from ..ebox.tokens import TokenSource
from ..ebox.transport import make_session
from .ebox_mailbox_provider import MAIN

_logger = logging.getLogger(__name__)

# Access tokens and open connections stay in this process's memory: kept from one cron slice
# to the next, never stored.
_lines: dict["Account", "Line"] = {}
_lines_lock = threading.Lock()
_MOST_LINES = 500


@dataclass(frozen=True)
class Line:
    """The way to an e-Box: its tokens, and the session that keeps connections open."""

    tokens: TokenSource
    session: Session


@dataclass(frozen=True)
class Account:
    """What a token is asked with; two equal ones may share it."""

    database: str
    mailbox_id: int
    token_url: str
    client_id: str
    certificate_id: int


class EboxMailbox(models.Model):
    """The connection of a mailbox: established, used, renewed and ended."""

    _inherit = "ebox.mailbox"

    terms_done = fields.Boolean("Document Consumer activated", copy=False)
    connection_error = fields.Text("Connection error", readonly=True, copy=False)
    connection_checked = fields.Datetime("Last checked", readonly=True, copy=False)
    connection_report = fields.Text("Connection report", readonly=True, copy=False)

    def action_establish_connection(self):
        """Take a token, read the e-Box's summary and say what is reached, or what is wrong."""
        self.ensure_one()
        self._check_may_connect()
        try:
            report = self._try_connection()
        except EboxError as error:
            _logger.info("Mailbox %s: no connection: %s", self.id, error)
            self.write(
                {
                    "connection_error": self.env["ebox.wording"].explain(error),
                    "connection_checked": fields.Datetime.now(),
                    "connection_report": False,
                }
            )
            return self._notify("danger", self.env._("Not connected"), self.connection_error)
        self.write(
            {
                "state": "connected",
                "terms_done": True,
                "connection_error": False,
                "connection_checked": fields.Datetime.now(),
                "connection_report": report,
            }
        )
        self._request_run("full")
        kind = "warning" if self.has_next_certificate else "success"
        return self._notify(kind, self.env._("Connected"), report)

    def action_disconnect(self):
        """Stop fetching; the certificate, the account and all documents stay."""
        self.filtered(lambda box: box.state == "connected").write({"state": "certificate"})
        self._hang_up()

    def _check_not_neutralized(self):
        if self._is_neutralized():
            raise UserError(
                self.env._(
                    "This is a copy of a database (it was neutralized), so it does not talk to the "
                    "e-Box. Connect from the database in use."
                )
            )

    def _check_may_connect(self):
        self.check_access("write")
        self._check_not_neutralized()
        if not self.sudo().certificate_id:
            raise UserError(
                self.env._(
                    "Download the security certificate and upload it in ChaMan first (step 2)."
                )
            )
        if not (self.client_id or "").strip():
            raise UserError(
                self.env._("Paste the Client ID that ChaMan shows for your account first (step 3).")
            )

    def _is_neutralized(self):
        return bool(
            self.env["ir.config_parameter"].sudo().get_param("database.is_neutralized")
        )

    def _try_connection(self):
        """Try the new certificate where there is one, else the present one.

        :return: text that says what is reached
        :raises EboxError: what is wrong
        """
        if not self.has_next_certificate:
            return self._reach(self._line())
        try:
            report = self._reach(self._line(renewal=True))
        except EboxError as error:
            # Where the present certificate goes on working, only the renewal waits.
            self._reach(self._line())
            return self.env._(
                "Still connected with the present certificate. The new one does not work yet: "
                "%(reason)s",
                reason=self.env["ebox.wording"].explain(error),
            )
        self._adopt_next_certificate()
        return report

    def _reach(self, line):
        summaries = [self._client(self.registry_url, line=line).summary()]
        summaries += self._summaries_elsewhere()
        unread = [summary.unread for summary in summaries]
        return self.env._(
            "The e-Box of %(company)s (%(number)s) is reached: %(total)s messages, %(unread)s "
            "of them unread.",
            company=self.company_id.name,
            number=self.enterprise_number,
            total=sum(summary.total for summary in summaries),
            unread="?" if None in unread else sum(unread),
        )

    def _summaries_elsewhere(self):
        """The counts of the other Document Providers; one that fails is left out, not a fault."""
        summaries = []
        try:
            self.env["ebox.mailbox.provider"].sudo()._refresh(self)
            others = self.sudo().provider_ids.filtered(lambda row: row.code != MAIN)
            summaries = [provider._client().summary() for provider in others]
        except EboxError as error:
            _logger.info("Mailbox %s: other providers are not counted: %s", self.id, error)
        return summaries

    def _try_next_certificate(self):
        """Use the new certificate from now on, where there is one that gets a token.

        :return: whether it is used
        """
        if not self.has_next_certificate:
            return False
        try:
            self._line(renewal=True).tokens.token()
        except EboxError as error:
            _logger.info("Mailbox %s: the new certificate does not work: %s", self.id, error)
            return False
        self._adopt_next_certificate()
        return True

    def _adopt_next_certificate(self):
        mailbox = self.sudo()
        retired = mailbox.certificate_id
        mailbox.write(
            {
                "certificate_id": mailbox.next_certificate_id.id,
                "private_key": mailbox.next_private_key,
                "next_certificate_id": False,
                "next_private_key": False,
            }
        )
        retired.active = False
        self.message_post(
            body=self.env._("The new security certificate works and is used from now on.")
        )

    def _line(self, renewal=False):
        """The way to this mailbox's e-Box, shared by the runs of this process.

        :param renewal: with the new certificate instead of the present one
        :raises EboxError: KEY_UNREADABLE
        """
        mailbox = self.sudo()
        certificate = mailbox.next_certificate_id if renewal else mailbox.certificate_id
        client_id = (self.client_id or "").strip()
        account = Account(
            self.env.cr.dbname, self.id, self.token_url, client_id, certificate.id
        )
        with _lines_lock:
            line = _lines.get(account)
            if line is None:
                key = self._open_private_key(
                    mailbox.next_private_key if renewal else mailbox.private_key
                )
                session = make_session()
                tokens = TokenSource(account.token_url, account.client_id, key, session=session)
                if len(_lines) >= _MOST_LINES:
                    _lines.clear()
                line = _lines[account] = Line(tokens, session)
        return line

    def _hang_up(self):
        """Forget the tokens and connections of these mailboxes in this process."""
        with _lines_lock:
            for account in [a for a in _lines if a.mailbox_id in self.ids]:
                del _lines[account]

    def _client(self, url, version=None, line=None):
        """A client for one Message Registry of this mailbox.

        :param url: the registry's base, the main one or another provider's
        :param version: its contract, the mailbox's own by default
        :raises EboxError: KEY_UNREADABLE, BAD_ADDRESS
        """
        line = line or self._line()
        return EboxClient(url, version or self.api_version, line.tokens, session=line.session)

    def _discover(self):
        """The Document Providers of the federation; None where its registry does not tell.

        :raises EboxError: where the account itself is refused, or the host cannot be reached
        """
        line = self._line()
        try:
            return discover_providers(
                self.federation_url or self.registry_url, line.tokens, session=line.session
            )
        except EboxError as error:
            # Without its own scope, or while it fails, the registry leaves us with what we know.
            if error.is_mailbox_wide and error.code not in (Code.SCOPE_MISSING, Code.TERMS):
                raise
            _logger.info("Mailbox %s: provider registry not available: %s", self.id, error)
            return None

    def _notify(self, kind, title, message):
        return {
            "type": "ir.actions.client",
            "tag": "display_notification",
            "params": {
                "type": kind,
                "title": title,
                "message": message,
                "next": {"type": "ir.actions.client", "tag": "soft_reload"},
            },
        }
