import logging

from psycopg2 import OperationalError

from odoo import api, fields, models
from odoo.exceptions import RedirectWarning, UserError

from ..ebox.ubl.refusals import UblRefused
from ..ebox.xml_guard import XmlRefused
from .ebox_bill_draft import BillOfOthers, BillRefused

_logger = logging.getLogger(__name__)

# Bills are made and committed together: so many, or as many as have so many lines.
BATCH = 40
BATCH_LINES = 1500


class EboxDocument(models.Model):
    """Vendor bills from the UBL files of a document: one a UBL, each linked both ways."""

    _inherit = "ebox.document"

    move_ids = fields.Many2many(
        "account.move",
        "ebox_document_move_rel",
        "document_id",
        "move_id",
        "Vendor bills",
        check_company=True,
        copy=False,
    )
    move_count = fields.Integer("Number of bills", compute="_compute_move_count")
    has_ubl = fields.Boolean("Has UBL", compute="_compute_has_ubl", search="_search_has_ubl")
    bill_error = fields.Text("Why there is no bill", compute="_compute_bill_error", store=True)

    @api.depends("move_ids")
    def _compute_move_count(self):
        for document in self:
            document.move_count = len(document.move_ids)

    @api.depends("file_ids.kind")
    def _compute_has_ubl(self):
        for document in self:
            document.has_ubl = "ubl" in document.file_ids.mapped("kind")

    @api.depends("file_ids.bill_error")
    def _compute_bill_error(self):
        for document in self:
            refused = document.file_ids.filtered("bill_error")
            document.bill_error = "\n".join(f"{f.name}: {f.bill_error}" for f in refused) or False

    @api.model
    def _search_has_ubl(self, operator, value):
        if operator != "in":
            return NotImplemented
        return [("file_ids", "any" if True in value else "not any", [("kind", "=", "ubl")])]

    def write(self, vals):
        if "move_ids" not in vals:
            return super().write(vals)
        before = {document: document.sudo().move_ids for document in self}
        result = super().write(vals)
        for document, moves in before.items():
            document._follow_links(moves)
        return result

    def _follow_links(self, before):
        """Bills were linked or unlinked: note what a person did, in history and on the files.

        :param before: ``account.move`` as they were linked until now
        """
        now = self.sudo().move_ids
        added, removed = now - before, before - now
        # Whoever unlinks a bill may have it made anew.
        self.sudo().file_ids.filtered(lambda file: file.move_id in removed).move_id = False
        log = self.env["ebox.document.event"]._log
        if by_hand := added - self.sudo().file_ids.move_id:
            log(self, "linked", self.env._("Bill linked: %s", _names(by_hand)))
        if removed:
            log(self, "linked", self.env._("Bill no longer linked: %s", _names(removed)))

    def action_make_bills(self):
        """Make the draft bills of these documents' UBL files, and show them."""
        self.check_access("write")
        self._check_may_open()
        self.env["account.move"].check_access("create")
        with_ubl = self.filtered("has_ubl")
        if not with_ubl:
            raise UserError(
                self.env._(
                    "“%s” has no UBL file that is stored, so no bill can be made from it. "
                    "Download it first, or make the bill by hand and link it.",
                    self[:1].name,
                )
            )
        # Contacts and (untrusted) bank accounts are added, which is not everybody's.
        bills = with_ubl.sudo()._make_bills()
        if bills:
            return bills._ebox_open()
        if errors := "\n".join(filter(None, self.mapped("bill_error"))):
            # Raised, it would be forgotten: the reason stays on the document.
            return self._tell_bill_error(errors)
        raise UserError(self.env._("Every UBL file of these documents has its bill already."))

    def _tell_bill_error(self, errors):
        return {
            "type": "ir.actions.client",
            "tag": "display_notification",
            "params": {
                "type": "danger",
                "title": self.env._("No bill was made"),
                "message": errors,
                "sticky": True,
                "next": {"type": "ir.actions.client", "tag": "soft_reload"},
            },
        }

    def action_open_bills(self):
        """Show the bills of this document."""
        return self.move_ids._ebox_open()

    def _make_bills(self, *, by_rule=False):
        """Make a draft bill of each UBL file that has none; an error stays on its file.

        An invoice that is booked already is linked to its bill instead. The caller has checked
        that this user may: it works by sudo.

        :param bool by_rule: nobody asked for it now, so a sender's rule may have them posted
        :return: ``account.move``: the new bills, and those found
        """
        files = self.file_ids.filtered(lambda file: file.kind == "ubl" and not file.move_id)
        # A file that is locked is being made a bill of at this moment, by somebody else.
        files = files.try_lock_for_update(allow_referencing=True)
        asked_nothing = files.filtered("bill_outcome").document_id
        files.write(
            {
                "bill_tried": fields.Datetime.now(),
                "bill_begun": False,
                "bill_error": False,
                "bill_outcome": False,
                "bill_buyer": False,
            }
        )
        bills = self.env["account.move"]
        for mailbox, own in files.grouped("mailbox_id").items():
            bills |= self._make_bills_of(mailbox, own, by_rule)
        (asked_nothing | files.filtered("bill_outcome").document_id)._ask_what_is_payable()
        return bills

    def _make_bills_of(self, mailbox, files, by_rule):
        """The bills of files of one mailbox, batch by batch."""
        try:
            journal = files.document_id[:1]._bill_journal()
        except UserError as error:
            files.bill_error = str(error)
            return self.env["account.move"]
        bills = self.env["account.move"]
        maker = self.env["ebox.bill.maker"]
        for batch in batches(files):
            drafts, refused = maker._make(mailbox.company_id, journal, batch)
            for file, error in refused.items():
                file.bill_error = self._explain_bill_error(error, file)
                file.bill_buyer = isinstance(error, BillOfOthers) and error.number
                file.bill_outcome = isinstance(error, BillOfOthers) and "elsewhere"
            bills |= self._note_bills(drafts)
            if by_rule:
                posted = self.env["ebox.bill.post"]._post(mailbox.company_id, drafts)
                self.env["ebox.document.event"]._log(
                    self.browse().union(*(draft.document for draft in posted)),
                    "bill",
                    self.env._("Bill posted, as the rule of its sender says"),
                )
        return bills

    def _untried_files(self):
        return self.file_ids.filtered(lambda file: file.kind == "ubl" and not file.bill_tried)

    def _line_count(self):
        return self._untried_files()._line_count()

    def _note_bills(self, drafts):
        """Link documents with their bills, and tell so in their history.

        :return: ``account.move``
        """
        made, found = {}, {}
        for draft in drafts:
            by_document = found if draft.twin else made
            by_document.setdefault(draft.document, self.env["account.move"])
            by_document[draft.document] |= draft.bill
            if draft.twin and draft.bill not in made.get(draft.document, draft.bill.browse()):
                draft.file.bill_outcome = "booked"
        log = self.env["ebox.document.event"]._log
        for document in dict.fromkeys([*made, *found]):
            nothing = self.env["account.move"]
            document.move_ids += made.get(document, nothing) | found.get(document, nothing)
        for count, documents in _by_count(made).items():
            made_text = (
                self.env._("Draft bill made")
                if count == 1
                else self.env._("%s draft bills made", count)
            )
            log(documents, "bill", made_text)
        for document, bills in found.items():
            log(document, "bill", self.env._("Booked already, and linked: %s", _names(bills)))
        return self.env["account.move"].union(*made.values(), *found.values())

    def _explain_bill_error(self, error, file):
        """Why a file became no bill, in a bookkeeper's words."""
        wording = self.env["ebox.bill.wording"]
        match error:
            case XmlRefused():
                return wording._explain_xml(error.reason)
            case UblRefused():
                return wording._explain_ubl(error.reason)
            case RedirectWarning():
                return error.args[0]
            case UserError() | BillRefused():
                return str(error)
        # A sender's file may fail in any way; this document alone is concerned.
        _logger.info("No bill from file %s", file.id, exc_info=error)
        return self.env._(
            "this file could not be read as an invoice; something in it is not as it should be. "
            "Make the bill by hand, or ask the sender for a correct file."
        )

    def _bill_journal(self):
        """The journal of the mailbox, else the first purchase journal of the company.

        :raises UserError: where there is none that a bill can be made in
        """
        journal = self.mailbox_id._bill_journals()[self.mailbox_id]
        if not journal:
            raise UserError(
                self.env._(
                    "%s has no purchase journal. Install its chart of accounts first, or make a "
                    "journal of type Purchase.",
                    self.company_id.name,
                )
            )
        if not journal.default_account_id:
            raise UserError(
                self.env._(
                    "the journal “%s” has no default account, where a bill's lines are booked. "
                    "Fill it in first.",
                    journal.name,
                )
            )
        return journal


def batches(records):
    """Split documents or files so that a batch has few enough lines; a longer one is alone.

    :return: iterator of records
    """
    batch, lines = records.browse(), 0
    for record in records:
        count = record._line_count()
        if batch and (len(batch) == BATCH or lines + count > BATCH_LINES):
            yield batch
            batch, lines = records.browse(), 0
        batch, lines = batch + record, lines + count
    if batch:
        yield batch


def _names(moves):
    return ", ".join(moves.mapped("display_name"))


def _by_count(made):
    """Documents by how many bills were made of each."""
    by_count = {}
    for document, bills in made.items():
        by_count[len(bills)] = by_count.get(len(bills), document.browse()) | document
    return by_count


class EboxMailboxRun(models.Model):
    """Bills that are made without a person."""

    _inherit = "ebox.mailbox.run"

    def _step_bills(self, lane):
        """Make the bills of documents that have a UBL not yet tried, a batch a commit."""
        for batch in self._batches_to_bill():
            self._begin(batch)
            lane.commit(self.env, processed=0)
            if not self._bill(batch):
                for document in batch:
                    self._bill(document)
                    lane.commit(self.env)
            lane.commit(self.env)
            if lane.is_over:
                return
        self._bills_without_pdf()._show_pdf()
        self._next_step()
        lane.commit(self.env)

    def _batches_to_bill(self):
        """Documents that wait for their bills, many together; those that a run stopped at alone."""
        documents = self._documents_to_bill()
        stopped_at = documents.filtered("file_ids.bill_begun")
        yield from batches(documents - stopped_at)
        yield from stopped_at

    def _begin(self, documents):
        """Note, to be committed, that these bills are begun with: an invoice that has a worker
        killed is tried once more alone, and then waits for a person.
        """
        files = documents._untried_files().try_lock_for_update(allow_referencing=True)
        files.filtered("bill_begun").write(
            {
                "bill_tried": fields.Datetime.now(),
                "bill_error": self.env._(
                    "the server was stopped while it made this bill, twice. Make the bill "
                    "yourself, from this document or by hand."
                ),
            }
        )
        files.bill_begun = True

    def _bill(self, documents):
        """Make the bills of these documents, or of none where somebody works on one of them.

        :return: bool: whether it could be done; what cannot be waits for the next run
        """
        try:
            documents._make_bills(by_rule=True)
            return True
        except OperationalError:
            _logger.info("Documents %s wait for their bills", documents.ids, exc_info=True)
            self.env.cr.rollback()
            begun = documents.file_ids.filtered("bill_begun")
            files = begun.try_lock_for_update(allow_referencing=True)
            files.write({"bill_begun": False, "bill_tried": False, "bill_error": False})
            return False

    def _bills_without_pdf(self):
        """The UBL files of draft bills whose PDF arrived after them, or not yet."""
        return self.env["ebox.document.file"].search(
            [
                ("mailbox_id", "=", self.mailbox_id.id),
                ("kind", "=", "ubl"),
                ("move_id.state", "=", "draft"),
                ("move_id.message_main_attachment_id", "=", False),
                ("document_id.file_ids", "any", [("kind", "=", "pdf"), ("state", "=", "stored")]),
            ]
        )

    def _documents_to_bill(self):
        """Documents with a UBL that was never tried, where nobody linked a bill by hand.

        Registered and confidential mail is left to a person: a bill shows what it says to
        everybody in accounting.
        """
        documents = self.env["ebox.document.file"].search(
            [
                ("mailbox_id", "=", self.mailbox_id.id),
                ("kind", "=", "ubl"),
                ("bill_tried", "=", False),
                ("document_id.is_registered", "=", False),
                ("document_id.is_confidential", "=", False),
            ]
        ).document_id.filtered(lambda document: document.move_ids <= document.file_ids.move_id)
        rules = self.env["ebox.sender.rule"]._of_company(self.company_id)
        return documents.filtered(
            lambda document: rules._makes_bills(document, self.mailbox_id.make_bills)
        )
