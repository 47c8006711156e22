import base64
from functools import partial

from odoo import api, fields, models
from odoo.exceptions import AccessError
from odoo.fields import Domain
from odoo.tools import SQL

REGISTERED = "l10n_be_ebox.l10n_be_ebox_group_registered"
CONFIDENTIAL = "l10n_be_ebox.l10n_be_ebox_group_confidential"
# What an original is, and where it belongs.
OF_ORIGINALS = frozenset(
    {"raw", "datas", "db_datas", "store_fname", "checksum", "type", "url", "res_model", "res_id",
     "res_field", "ebox_file_id"}
)


class IrAttachment(models.Model):
    """Files of the e-Box, and their copies on bills: closed mail stays closed by whatever way."""

    _inherit = "ir.attachment"

    ebox_file_id = fields.Many2one(
        "ebox.document.file",
        "e-Box file",
        readonly=True,
        index="btree_not_null",
        help="What this is the stored content of, or a copy of, on a bill for example.",
    )

    def _check_access(self, operation):
        """Standard access, and: an original never changes, closed mail has rights of its own."""
        result = super()._check_access(operation)
        if self.env.su:
            return result
        kept, closed = self._kept_originals(operation), self._closed_mail()
        if not kept and not closed:
            return result
        forbidden = kept | closed | (result[0] if result else self.browse())

        def error():
            if result:
                return result[1]()
            return _closed_error(self.env) if closed else _kept_error(self.env)

        return forbidden, error

    def _closed_mail(self):
        """The attachments in self that are of mail which this user may not open."""
        flags = self._closed_flags()
        if not flags:
            return self.browse()
        return self._of_the_ebox().filtered(
            lambda attachment: any(attachment.ebox_file_id.document_id[flag] for flag in flags)
        ).sudo(False)

    @api.model
    def _closed_flags(self):
        """The flags of documents of which this user may not open the files."""
        user = self.env.user
        groups = {"is_registered": REGISTERED, "is_confidential": CONFIDENTIAL}
        return [flag for flag, group in groups.items() if not user.has_group(group)]

    def _kept_originals(self, operation):
        if operation not in ("write", "unlink"):
            return self.browse()
        return self._of_the_ebox().filtered(
            lambda attachment: attachment.ebox_file_id.attachment_id == attachment
        ).sudo(False)

    @api.ondelete(at_uninstall=False)
    def _unlink_except_kept_originals(self):
        """By sudo too: discussions delete files that way."""
        if self._kept_originals("unlink"):
            raise _kept_error(self.env)

    def write(self, vals):
        """By sudo too; another storage may take the same bytes over."""
        if vals.keys() & OF_ORIGINALS and any(
            original._would_become_another(vals) for original in self._kept_originals("write")
        ):
            raise _kept_error(self.env)
        return super().write(vals)

    def _would_become_another(self, vals):
        """Whether these values change what this original is, or where it belongs."""
        attachment = self.sudo()
        if "raw" in vals and (vals["raw"] or b"") != (attachment.raw or b""):
            return True
        if "datas" in vals and base64.b64decode(vals["datas"] or b"") != (attachment.raw or b""):
            return True
        others = vals.keys() & OF_ORIGINALS - {"raw", "datas"}
        fields_ = attachment._fields
        return any(
            fields_[name].convert_to_cache(vals[name], attachment, validate=False)
            != fields_[name].convert_to_cache(attachment[name], attachment, validate=False)
            for name in others
        )

    def _of_the_ebox(self):
        attachments = self.sudo()
        attachments.fetch(["ebox_file_id"])  # nothing else may come into the cache by sudo
        return attachments.filtered("ebox_file_id")

    @api.model
    def _search(self, domain, *args, bypass_access=False, **kwargs):
        """A search never checks records one by one, so closed mail is left out here too."""
        if not self.env.su and not bypass_access and (flags := self._closed_flags()):
            domain = Domain(domain) & Domain.custom(to_sql=partial(_open_mail_sql, flags))
        return super()._search(domain, *args, bypass_access=bypass_access, **kwargs)

    def _get_raw_access_token(self):
        """No token for who may not open the file: it would open it without asking again."""
        return super()._get_raw_access_token() if self._may_be_opened() else False

    def _get_thumbnail_token(self):
        return super()._get_thumbnail_token() if self._may_be_opened() else False

    @api.depends("ebox_file_id")
    def _compute_has_thumbnail(self):
        """No thumbnail is made of a sender's PDF: it would be parsed inside this server."""
        result = super()._compute_has_thumbnail()
        self._of_the_ebox().sudo(False).has_thumbnail = True
        return result

    def _may_be_opened(self):
        return not self.sudo(False)._closed_mail()


class EboxDocumentFile(models.Model):
    """A file knows its attachment, and the attachment what it is."""

    _inherit = "ebox.document.file"

    def _attachment_values(self, content, kind):
        return super()._attachment_values(content, kind) | {"ebox_file_id": self.id}


def _open_mail_sql(flags, model, alias, _query):
    """The condition that an attachment is of no document with one of these flags.

    Looked up for each attachment at hand: the set of all closed files grows, what is asked for
    does not.
    """
    fields_ = model.env["ebox.document"]._fields
    closed = SQL(" OR ").join(
        SQL.identifier("document", flag, to_flush=fields_[flag]) for flag in flags
    )
    return SQL(
        """NOT EXISTS (
            SELECT FROM ebox_document_file file
              JOIN ebox_document document ON document.id = file.document_id
             WHERE file.id = %s AND (%s)
        )""",
        model._field_to_sql(alias, "ebox_file_id"),
        closed,
    )


def _closed_error(env):
    return AccessError(
        env._(
            "This file belongs to registered or confidential mail. Opening it is a right of its "
            "own: ask a manager of the e-Box for it."
        )
    )


def _kept_error(env):
    return AccessError(env._("This is the file as the e-Box delivered it: it is kept unchanged."))
