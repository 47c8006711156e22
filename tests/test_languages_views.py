"""The screens of the backend in French, Dutch and German."""
from lxml import etree

from odoo.tests import TransactionCase, tagged

from .languages import LANGUAGES, Texts, learn, words

SPOKEN = "|".join(
    ("//@string", "//@help", "//@placeholder", "//@title", "//@confirm", "//@sum", "//@text",
     "//@aria-label", "//text()")
)
KINDS = ("list", "kanban", "form", "search", "graph", "pivot", "calendar")


@tagged("post_install", "-at_install")
class TestViewLanguages(TransactionCase):
    def test_views_and_fields_are_translated(self):
        learn(self.env)
        for language, code in LANGUAGES.items():
            texts = Texts(language)
            env = self.env(context={"lang": code})
            for name in self.own_models():
                with self.subTest(language, model=name):
                    said = set(self.said_by(env[name]))
                    self.assertEqual(sorted(said & texts.whole), [])
                    self.assertGreater(len(said & texts.translated), 2)

    def own_models(self):
        """The models of the addon that have screens."""
        views = self.env["ir.ui.view"].search([("model", "like", "ebox.%"), ("type", "!=", "qweb")])
        return sorted(set(views.mapped("model")))

    def said_by(self, model):
        """The texts in the views of a model, and what its fields are called, explain and offer."""
        kinds = set(self.env["ir.ui.view"].search([("model", "=", model._name)]).mapped("type"))
        views = model.get_views([(False, kind) for kind in KINDS if kind in kinds])["views"]
        for view in views.values():
            yield from map(words, etree.fromstring(view["arch"]).xpath(SPOKEN))
        of_odoo = self.env["mail.activity.mixin"]._fields
        for name, field in model.fields_get(attributes=["string", "help", "selection"]).items():
            if name in of_odoo:
                continue
            yield words(field["string"])
            yield words(field.get("help") or "")
            yield from (words(label) for _value, label in field.get("selection", ()))
