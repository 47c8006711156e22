from odoo.tests import Form, tagged
from odoo.tools import format_date

from .documents import PDF
from .exports import ExportCase


@tagged("post_install", "-at_install")
class TestUninstall(ExportCase):
    """Whoever uninstalls is told what goes, and can take it along first."""

    def wizard(self, module="l10n_be_ebox"):
        modules = self.env["ir.module.module"].search([("name", "=", module)])
        return self.env["base.module.uninstall"].create({"module_ids": modules.ids})

    def test_it_says_what_goes(self):
        documents = self.env["ebox.document"].search([])
        loss = self.wizard().ebox_loss
        self.assertIn(f"{len(documents)} official documents", loss)
        last = max(documents.mapped("keep_until"))
        self.assertIn(f"the last until {format_date(self.env, last)}", loss)
        self.assertIn("deleted for good", loss)

    def test_it_says_so_too_when_what_it_stands_on_is_uninstalled(self):
        self.assertTrue(self.wizard("certificate").ebox_loss)

    def test_another_module_goes_without_a_word(self):
        modules = self.env["ir.module.module"].search([("state", "=", "installed")])
        ours = self.env.ref("base.module_l10n_be_ebox")
        harmless = modules.filtered(
            lambda module: ours not in module.downstream_dependencies(module) | module
        )
        self.assertFalse(self.wizard(harmless[0].name).ebox_loss)

    def test_removed_contents_are_no_loss(self):
        everything = self.env["ebox.document"].search([])
        everything._remove_content("personal_data", "Nothing is to be left")
        self.assertFalse(self.wizard().ebox_loss)

    def test_everything_is_taken_along(self):
        person = self.make_user("uninstaller", "user", groups="base.group_user,base.group_system")
        action = self.wizard().with_user(person).action_ebox_export()
        ids = {int(id_) for id_ in action["url"].partition("ids=")[2].split(",")}
        self.assertEqual(ids, set(self.documents.ids))
        packed = b"".join(self.documents.with_user(person)._packed())
        self.assertGreater(len(packed), len(PDF))

    def test_the_form_shows_it(self):
        with Form(self.wizard(), "base.view_base_module_uninstall") as form:
            self.assertIn("official documents", form.ebox_loss)
