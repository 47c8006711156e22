def uninstall_hook(env):
    """Leave nothing behind that Odoo does not remove itself: certificates and settings.

    The documents and their files go with the tables, as the README says.
    """
    mailboxes = env["ebox.mailbox"].with_context(active_test=False).search([])
    certificates = mailboxes.certificate_id | mailboxes.next_certificate_id
    mailboxes.write({"certificate_id": False, "next_certificate_id": False})
    certificates.unlink()
    env["ir.config_parameter"].search([("key", "=like", "l10n_be_ebox.%")]).unlink()
