from functools import partial

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError
from odoo.fields import Domain
from odoo.tools import SQL

from .ebox_label import SHOWN

MOST_LABELS = 4
NAMED = 5  # documents named in a message


class EboxDocumentLabel(models.Model):
    """A label on a document. Nobody has access: it is read and changed through the document.

    ``slot`` holds the limit: there are four a document and side, and each is taken once.
    """

    _name = "ebox.document.label"
    _description = "Label on a document"
    _rec_name = "label_id"

    document_id = fields.Many2one("ebox.document", required=True, ondelete="cascade")
    label_id = fields.Many2one("ebox.label", required=True, index=True, ondelete="cascade")
    owner_id = fields.Many2one(related="label_id.owner_id", store=True)
    slot = fields.Integer("Place", required=True)

    _slot_free = models.Constraint(
        "UNIQUE (document_id, owner_id, slot)",
        "Somebody labelled this document at the same moment. Try again.",
    )
    _once = models.Constraint(
        "UNIQUE (document_id, label_id)", "This label is on the document already."
    )
    _slots = models.Constraint(
        f"CHECK (slot BETWEEN 1 AND {MOST_LABELS})",
        f"A document has at most {MOST_LABELS} labels of an owner.",
    )


class EboxDocument(models.Model):
    """The labels that a reader sees on a document, and putting them on by the share's right."""

    _inherit = "ebox.document"

    label_ids = fields.Many2many(
        "ebox.label",
        string="Labels",
        compute="_compute_label_ids",
        inverse="_inverse_label_ids",
        search="_search_label_ids",
    )
    label_owner_id = fields.Many2one(
        "res.partner", compute="_compute_label_owner_id", compute_sudo=False,
        string="Owner of the labels",
    )

    @api.depends_context("uid", "allowed_company_ids")
    def _compute_label_ids(self):
        labels = self.env["ebox.label"]
        placed = self._origin._placed(self._origin._labels())
        for document in self:
            document.label_ids = labels.browse(placed.get(document._origin.id))

    @api.depends_context("uid")
    def _compute_label_owner_id(self):
        for document in self:
            document.label_owner_id = document._label_owner().id

    def _inverse_label_ids(self):
        for document in self:
            labels = self.env["ebox.label"]
            before = labels.browse(document._placements(labels._visible()).label_id.ids)
            wanted = document.label_ids
            document._set_labels(add=wanted - before, remove=before - wanted)

    @api.model
    def _search_label_ids(self, operator, value):
        labels = self.env["ebox.label"]
        if operator == "any":
            return self._with_label(labels.search(value))
        if operator != "in":
            return NotImplemented
        visible = labels._visible()
        domain = self._with_label(visible.filtered(lambda label: label.id in value))
        return domain | ~self._with_label(visible) if False in value else domain

    @api.model
    def _with_label(self, labels):
        """The condition that a document bears one of these labels."""
        return Domain.custom(
            to_sql=partial(_with_label_sql, tuple(labels.ids)),
            predicate=lambda document: bool(document.label_ids & labels),
        )

    def _placements(self, labels):
        """The rows that put these labels on these documents; by sudo."""
        return self.env["ebox.document.label"].sudo().search(
            [("document_id", "in", self.ids), ("label_id", "in", labels.ids)]
        )

    def _labels(self):
        """The labels on any of these documents that this user sees."""
        placements = self.env["ebox.document.label"].sudo()
        found = placements.search_fetch([("document_id", "in", self.ids)], ["label_id"])
        labels = self.env["ebox.label"]
        if not found or not labels.has_access("read"):
            return labels
        return labels.search_fetch([("id", "in", found.label_id.ids)], SHOWN)

    def _placed(self, labels):
        """Which of these labels are on these documents.

        :return: dict of the id of a document, of those that bear any, to a list of ids, in the
            order of ``labels``
        """
        if not labels:
            return {}
        placements = self.env["ebox.document.label"].sudo()
        found = placements._search(
            [("document_id", "in", self.ids), ("label_id", "in", labels.ids)]
        )
        pairs = self.env.execute_query(found.select("document_id", "label_id"))
        order = {id_: place for place, id_ in enumerate(labels.ids)}
        placed = {}
        for document_id, label_id in sorted(pairs, key=lambda pair: order[pair[1]]):
            placed.setdefault(document_id, []).append(label_id)
        return placed

    def _label_owner(self):
        """The partner, by sudo, of the side for which this user labels this document."""
        self.ensure_one()
        if self._is_own():
            return self.sudo().company_id.partner_id
        return self.env["ebox.label"]._own_side()

    # --- putting on and taking off

    def _set_labels(self, add=(), remove=()):
        """Put labels on all of these documents and take others off: on all or, failing, on none.

        :param add: ``ebox.label`` of this user's side
        :param remove: the same
        :raises AccessError: where a share does not give the right to label
        :raises UserError: where a label is of another side, or a document would have too many
        """
        nothing = self.env["ebox.label"]
        remove = nothing.union(*remove)
        add = nothing.union(*add) - remove
        self._check_may_label()
        self._check_same_side(add | remove)
        rows = self.env["ebox.document.label"].sudo().search([("document_id", "in", self.ids)])
        changes = self._label_changes(rows, add, remove)
        self._check_not_too_many(
            self.filtered(lambda document: len(changes[document][0]) < len(changes[document][1]))
        )
        rows.filtered(lambda row: row.label_id.id in remove.ids).unlink()
        rows.create(
            [
                {"document_id": document.id, "label_id": label.id, "slot": slot}
                for document, (free, missing) in changes.items()
                for slot, label in zip(free, missing, strict=False)
            ]
        )
        self.invalidate_recordset(["label_ids"])

    def _label_changes(self, rows, add, remove):
        """What changing labels means for each of these documents.

        :return: dict of document to its free slots, once ``remove`` is off, and the labels of
            ``add`` that are not on it yet
        """
        on_documents = rows.grouped(lambda row: (row.document_id.id, row.owner_id.id))
        changes = {}
        for document in self:
            own = on_documents.get((document.id, document._label_owner().id), rows.browse())
            kept = own.filtered(lambda row: row.label_id.id not in remove.ids)
            taken = set(kept.mapped("slot"))
            free = [slot for slot in range(1, MOST_LABELS + 1) if slot not in taken]
            changes[document] = free, add - add.browse(kept.label_id.ids)
        return changes

    def _check_may_label(self):
        self.check_access("read")
        if closed := self - self._with_right("may_label"):
            raise AccessError(
                self.env._(
                    "Labelling was not shared with you for: %s.", closed._named_in_message()
                )
            )

    def _check_same_side(self, labels):
        for document in self:
            owner = document._label_owner()
            if foreign := labels.filtered(lambda label, owner=owner: label.owner_id.id != owner.id):
                raise UserError(
                    self.env._(
                        "“%(label)s” is a label of another owner: it cannot be changed on "
                        "“%(document)s”.",
                        label=foreign[0].name,
                        document=document.name,
                    )
                )

    def _check_not_too_many(self, documents):
        if documents:
            raise UserError(
                self.env._(
                    "At most %(most)s labels fit on a document. Nothing was changed, since these "
                    "would have more: %(documents)s.",
                    most=MOST_LABELS,
                    documents=documents._named_in_message(),
                )
            )

    def _named_in_message(self):
        names = [f"“{document.name}”" for document in self[:NAMED]]
        if len(self) > NAMED:
            names.append(self.env._("and %s more", len(self) - NAMED))
        return ", ".join(names)

    def action_label(self):
        """Open the dialog that puts labels on these documents and takes others off."""
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Labels"),
            "res_model": "ebox.label.wizard",
            "view_mode": "form",
            "target": "new",
            "context": {"default_document_ids": self.ids},
        }


def _with_label_sql(label_ids, model, alias, _query):
    model.env["ebox.document.label"].sudo().flush_model(["document_id", "label_id"])
    if not label_ids:
        return SQL("FALSE")
    return SQL(
        """EXISTS (
            SELECT FROM ebox_document_label placed
             WHERE placed.document_id = %s AND placed.label_id IN %s
        )""",
        model._field_to_sql(alias, "id"),
        label_ids,
    )
