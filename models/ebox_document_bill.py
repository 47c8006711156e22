import logging

from odoo import fields, models
from odoo.exceptions import UserError

from ..ebox.xml_guard import XmlReason, XmlRefused, guard

_logger = logging.getLogger(__name__)


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
    move_count = fields.Integer(compute="_compute_move_count")
    has_ubl = fields.Boolean("Has UBL", compute="_compute_has_ubl", search="_search_has_ubl")
    bill_error = fields.Char("Why there is no bill", readonly=True, copy=False)

    def _compute_move_count(self):
        for document in self:
            document.move_count = len(document.move_ids)

    def _compute_has_ubl(self):
        for document in self:
            document.has_ubl = "ubl" in document.file_ids.mapped("kind")

    def _search_has_ubl(self, operator, value):
        if operator != "in":
            return NotImplemented
        return [("file_ids", "any" if True in value else "not any", [("kind", "=", "ubl")])]

    def action_make_bills(self):
        """Make the draft bills of these documents' UBL files, and show them."""
        self.check_access("write")
        bills = self.env["account.move"]
        for document in self:
            document._check_may_open()
            if not document.has_ubl:
                raise UserError(
                    self.env._(
                        "“%s” has no UBL file that is stored, so no bill can be made from it. "
                        "Download it first, or make the bill by hand and link it.",
                        document.name,
                    )
                )
            bills |= document._make_bills()
        if not bills:
            raise UserError("\n".join(filter(None, self.mapped("bill_error"))) or self.env._(
                "Every UBL file of these documents has its bill already."
            ))
        return bills._ebox_open()

    def action_open_bills(self):
        return self.move_ids._ebox_open()

    def _make_bills(self):
        """Make a draft bill of each UBL file that has none; an error stays on the document.

        :return: ``account.move``, the new bills
        """
        self.ensure_one()
        bills = self.env["account.move"]
        errors = []
        for file in self.file_ids.filtered(lambda f: f.kind == "ubl" and not f.move_id):
            try:
                with self.env.cr.savepoint():
                    bills |= file._make_bill()
            except XmlRefused as refused:
                errors.append(f"{file.name}: {self._explain_refusal(refused)}")
            except UserError as error:
                errors.append(f"{file.name}: {error}")
            except Exception:
                # A decoder may fail in any way on a sender's file; this document alone is concerned.
                _logger.exception("No bill from file %s of document %s", file.id, self.id)
                errors.append(
                    self.env._("%s: this file could not be turned into a bill.", file.name)
                )
        self.bill_error = "\n".join(errors) or False
        if bills:
            self.move_ids += bills
            self.env["ebox.document.event"]._log(
                self, "bill", self.env._("%s draft bill(s) made", len(bills))
            )
        return bills

    def _explain_refusal(self, refused):
        return {
            XmlReason.DOCTYPE: self.env._(
                "the file contains instructions (DOCTYPE) that an invoice never needs, and that "
                "are used for attacks. It was not opened."
            ),
            XmlReason.MALFORMED: self.env._("the file is damaged: it is not valid XML."),
        }.get(
            refused.reason,
            self.env._("the file is built in a way no invoice is (%s). It was not opened.",
                       refused.reason),
        )

    def _wants_bill_by_itself(self):
        """Whether the sender's rule, else the mailbox, asks for draft bills without a person."""
        rule = self.env["ebox.sender.rule"]._for_document(self)
        return rule.bill_mode == "draft" if rule else self.mailbox_id.make_bills

    def _bill_journal(self):
        """:raises UserError: where the company has no purchase journal"""
        journal = self.mailbox_id.journal_id or self.env["account.journal"].search(
            [
                *self.env["account.journal"]._check_company_domain(self.company_id),
                ("type", "=", "purchase"),
            ],
            limit=1,
        )
        if not journal:
            raise UserError(
                self.env._(
                    "%s has no purchase journal. Install its chart of accounts first, or make a "
                    "journal of type Purchase.",
                    self.company_id.name,
                )
            )
        return journal


class EboxDocumentFile(models.Model):
    """A UBL file becomes a bill through Odoo's importer, behind our XML guard."""

    _inherit = "ebox.document.file"

    move_id = fields.Many2one(
        "account.move", "Vendor bill", readonly=True, index="btree_not_null", copy=False
    )

    def _make_bill(self):
        """Decode this file into a new draft bill; the caller holds a savepoint.

        :return: ``account.move``
        :raises XmlRefused: the guard would not let a parser see it
        :raises UserError: Odoo's importer could not use it
        """
        self.ensure_one()
        document = self.document_id
        guard(self.attachment_id.raw)
        bill = (
            self.env["account.move"]
            .with_company(document.company_id)
            .with_context(disable_attachment_import=True)
            .create({"move_type": "in_invoice", "journal_id": document._bill_journal().id})
        )
        # A copy is decoded: the importer links what it decodes to the bill.
        [file_data] = bill._to_files_data(
            self.attachment_id.copy({"res_model": bill._name, "res_id": bill.id})
        )
        decoder = bill._get_edi_decoder(file_data, new=True)
        if not decoder or not decoder.get("priority"):
            raise UserError(self.env._("this kind of UBL is not known to Odoo's importer."))
        if reason := decoder["decoder"](bill, file_data, True):
            raise UserError(reason)
        bill.partner_id = bill.partner_id or document.partner_id
        self.move_id = bill
        self._attach_pdf_to(bill)
        return bill

    def _attach_pdf_to(self, bill):
        """The PDF that people read is the bill's main attachment."""
        if pdf := self._pdf_for_bill():
            bill.with_context(tracking_disable=True).message_main_attachment_id = (
                pdf.attachment_id.copy({"res_model": bill._name, "res_id": bill.id})
            )

    def _pdf_for_bill(self):
        """The PDF that shows this invoice: the one with the same name, else the main one."""
        pdfs = self.document_id.file_ids.filtered(lambda f: f.kind == "pdf")
        stem = self.name.rpartition(".")[0]
        same = pdfs.filtered(lambda f: f.name.rpartition(".")[0] == stem)
        return (same or pdfs.filtered("is_main") or pdfs)[:1]


class EboxMailboxRun(models.Model):
    """Bills that are made without a person."""

    _inherit = "ebox.mailbox.run"

    def _step_bills(self, lane):
        """Make the bills of documents that have a UBL without one, one document a commit."""
        for document in self._documents_to_bill():
            document._make_bills()
            lane.commit(self.env)
            if lane.is_over:
                return
        self._next_step()
        lane.commit(self.env)

    def _documents_to_bill(self):
        documents = self.env["ebox.document.file"].search(
            [
                ("mailbox_id", "=", self.mailbox_id.id),
                ("kind", "=", "ubl"),
                ("move_id", "=", False),
                ("document_id.bill_error", "=", False),
            ]
        ).document_id
        return documents.filtered(lambda document: document._wants_bill_by_itself())
