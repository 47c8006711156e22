from psycopg2.errors import UniqueViolation

from odoo.addons.portal.controllers.portal import CustomerPortal
from odoo.exceptions import AccessError, UserError
from odoo.http import request, route

from ..models.ebox_label import COLORS, LONGEST_NAME


class EboxLabels(CustomerPortal):
    """The label settings of an office."""

    @route("/my/ebox/labels", type="http", auth="user", website=True, methods=["GET"])
    def ebox_labels(self, **_kwargs):
        """This side's labels: name, colour, whether others see them."""
        return self._ebox_labels_page()

    @route("/my/ebox/labels/save", type="http", auth="user", website=True, methods=["POST"])
    def ebox_label_save(self, label_id="", name="", color="", is_shared="", **_kwargs):
        """Make a label, or change the one with this id."""
        values = {
            "name": name,
            "color": int(color) if color.isdecimal() and len(color) < 3 else 0,
            "is_shared": bool(is_shared),
        }
        labels = request.env["ebox.label"]
        try:
            with request.env.cr.savepoint():
                if label_id:
                    self._ebox_label(label_id).write(values)
                else:
                    labels.create(values)
        except UniqueViolation:
            return self._ebox_labels_page(
                request.env._("There is a label of this name already.")
            )
        except (AccessError, UserError) as error:
            return self._ebox_labels_page(str(error))
        return request.redirect("/my/ebox/labels")

    @route(
        "/my/ebox/labels/<int:label_id>/delete",
        type="http",
        auth="user",
        website=True,
        methods=["POST"],
    )
    def ebox_label_delete(self, label_id, **_kwargs):
        """Delete a label; it comes off all documents."""
        try:
            self._ebox_label(label_id).unlink()
        except AccessError as error:
            return self._ebox_labels_page(str(error))
        return request.redirect("/my/ebox/labels")

    def _ebox_label(self, label_id):
        """One of this side's labels.

        :raises NotFound: where it is another side's, as where there is none
        """
        label = self._ebox_own_labels().filtered(lambda label: str(label.id) == str(label_id))
        if not label:
            raise request.not_found()
        return label

    def _ebox_own_labels(self):
        labels = request.env["ebox.label"]
        return labels._own() if labels.has_access("read") else labels

    def _ebox_labels_page(self, error=""):
        if not request.env["ebox.label"].has_access("read"):
            raise request.not_found()
        values = self._prepare_portal_layout_values() | {
            "page_name": "ebox_labels",
            "labels": self._ebox_own_labels(),
            "colors": range(COLORS + 1),
            "longest": LONGEST_NAME,
            "error": error,
        }
        return request.render("l10n_be_ebox.portal_ebox_labels", values)
