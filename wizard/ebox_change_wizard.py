from odoo import api, models

NAMED = 5  # documents named in the answer


class EboxChangeWizard(models.AbstractModel):
    """What the dialogs that change something in the e-Box itself tell afterwards."""

    _name = "ebox.change.wizard"
    _description = "Change in the e-Box"

    @api.model
    def _tell(self, done, reasons):
        """The answer to a person who confirmed a change.

        :param str done: what was done, "" for nothing
        :param reasons: dict of reasons by ``ebox.document`` that was not changed
        :return: a client action that shows it and closes the dialog
        """
        lines = [done] if done else []
        lines += [
            self.env._("“%(subject)s”: %(reason)s", subject=document.name, reason=reason)
            for document, reason in list(reasons.items())[:NAMED]
        ]
        if (more := len(reasons) - NAMED) > 0:
            lines.append(self.env._("And %s more; the history of each says why.", more))
        return {
            "type": "ir.actions.client",
            "tag": "display_notification",
            "params": {
                "type": "danger" if reasons else "success",
                "sticky": bool(reasons),
                "message": "\n".join(lines),
                "next": {"type": "ir.actions.act_window_close"},
            },
        }
