from odoo import api, fields, models

from ..ebox.payment.files import mask_national_numbers
from ..ebox.seal.model import SealState, worst
from .written_days import write_moment

SEAL_STATES = [
    ("altered", "Altered after sealing"),
    ("unreadable", "Seal cannot be checked"),
    ("unlisted", "Intact, issuer not listed"),
    ("listed", "Intact, issuer listed"),
    ("none", "No seal"),
]


class EboxDocumentFile(models.Model):
    """The electronic seal of a file: whether it is as its sender sealed it."""

    _inherit = "ebox.document.file"

    # Empty: it was not checked yet.
    seal_state = fields.Selection(SEAL_STATES, "Seal", readonly=True)
    seal_signer = fields.Char("Sealed by", readonly=True)
    seal_issuer = fields.Char("Issuer of the seal", readonly=True)
    seal_date = fields.Datetime("Sealed on", readonly=True, help="As the seal itself says.")
    seal_doubt = fields.Selection(
        [
            ("unknown", "Issuer not listed"),
            ("expired", "Certificate not valid at that moment"),
            ("revoked", "Certificate revoked"),
        ],
        "Doubt about the seal",
        readonly=True,
    )
    seal_text = fields.Char("What the seal says", compute="_compute_seal_text")

    _seal_queue = models.Index(
        "(mailbox_id) WHERE seal_state IS NULL AND state = 'stored' AND kind = 'pdf'"
    )

    @api.depends("seal_state", "seal_signer", "seal_issuer", "seal_date", "seal_doubt", "is_signed")
    @api.depends_context("lang", "tz")
    def _compute_seal_text(self):
        for file in self:
            file.seal_text = file._seal_words() if file.seal_state else ""

    def _seal_words(self):
        """What the seal says, in one or two sentences."""
        if self.seal_state == "none":
            return (
                self.env._("Announced as sealed, but there is no seal in this file.")
                if self.is_signed
                else self.env._("No seal.")
            )
        if self.seal_state == "unreadable":
            return self.env._("There is a seal that cannot be checked: nothing is proven by it.")
        said = {
            "signer": self.seal_signer or "?",
            "issuer": self.seal_issuer or "?",
            "on_day": self._seal_moment(),
        }
        if self.seal_state == "altered" and not self.seal_signer:
            return self.env._("This file was sealed, and its seal was taken off.")
        if self.seal_state == "altered":
            return self.env._(
                "This file was altered after it was sealed (%(signer)s, %(on_day)s).", **said
            )
        if self.seal_state == "listed":
            return self.env._(
                "Intact since %(signer)s sealed it %(on_day)s. Issuer: %(issuer)s, listed.", **said
            )
        return self.env._(
            "Intact since it was sealed %(on_day)s. The seal names %(signer)s; that is not "
            "proven: %(reason)s",
            reason=self._doubt_words(),
            **said,
        )

    def _seal_moment(self):
        if not self.seal_date:
            return self.env._("on an unknown day")
        return self.env._("on %s", write_moment(self.env, self.seal_date))

    def _doubt_words(self):
        if self.seal_doubt == "expired":
            return self.env._("its certificate was not valid at that moment.")
        if self.seal_doubt == "revoked":
            return self.env._("its certificate was revoked.")
        return self.env._("its issuer, %s, is not listed.", self.seal_issuer or "?")

    # --- checking

    def _check_seals(self, checker, let_go=None):
        """Check these files and keep the answers, on their documents too.

        :param checker: ``ebox.seal.check.SealChecker``
        :param let_go: called before a file is checked, which can take a while
        :raises NoPyHanko: where pyHanko cannot be loaded
        """
        reports = {}
        for file in self:
            content = file.attachment_id.raw or b""
            if let_go:
                let_go()
            reports[file] = checker.check(content)
        plain = self.filtered(lambda file: reports[file].state is SealState.NONE)
        plain._keep_seal(reports[plain[:1]] if plain else None)
        for file in self - plain:
            file._keep_seal(reports[file])
        self.document_id._keep_worst_seal()

    def _keep_seal(self, report):
        """Write the same report on these files; :param report: ``SealReport``"""
        if not self:
            return
        seal = report.shown
        self.write(
            {
                "seal_state": str(report.state),
                "seal_signer": seal and mask_national_numbers(seal.signer),
                "seal_issuer": seal and mask_national_numbers(seal.issuer),
                "seal_date": seal and seal.signed,
                "seal_doubt": str(seal.doubt) if seal and seal.doubt else False,
            }
        )

    def _forget_seals(self):
        """Let the next run check these files again."""
        self.seal_state = False
        self.document_id._keep_worst_seal()
        for mailbox in self.mailbox_id:
            mailbox._request_run("intake")


class EboxDocument(models.Model):
    """The seals of a document: of several files, the worst answer counts."""

    _inherit = "ebox.document"

    seal_state = fields.Selection(SEAL_STATES, "Seal", readonly=True, copy=False)

    def _keep_worst_seal(self):
        for document in self:
            states = [SealState(state) for state in document.file_ids.mapped("seal_state") if state]
            state = str(worst(states)) if states else False
            if state == document.seal_state:
                continue
            document.with_context(tracking_disable=True).seal_state = state
            if state == "altered":
                self.env["ebox.document.event"]._log(
                    document, "seal", self.env._("A file of it was altered after it was sealed")
                )


class EboxDocumentEvent(models.Model):
    _inherit = "ebox.document.event"

    kind = fields.Selection(selection_add=[("seal", "Seal")], ondelete={"seal": "cascade"})
