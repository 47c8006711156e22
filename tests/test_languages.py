import re
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

import polib
from lxml import html

from odoo.tests import TransactionCase, tagged
from odoo.tools.translate import TranslationModuleReader

from ..ebox.errors import Code
from .portal import PortalCase

MODULE = "l10n_be_ebox"
MODULES = (
    MODULE, "account", "auth_passkey", "auth_passkey_portal", "auth_signup", "auth_totp",
    "auth_totp_portal", "mail", "portal", "web",
)
FOLDER = Path(__file__).parent.parent / "i18n"
LANGUAGES = {"fr": "fr_BE", "nl": "nl_BE", "de": "de_DE"}
PAGES = (
    "/my/ebox", "/my/ebox?search=nothing+has+this", "/my/ebox/customer-numbers",
    "/my/ebox/labels", "/my/ebox/downloads", "/my/security",
)
# What stands between the words of a text.
GAP = re.compile(r"%(?:\(\w+\))?[sdif]|\{\w+\}|<[^>]*>|\s*\n\s*")
# Shorter pieces stand in words of another text, or in data.
SHORT = 12


def words(text):
    return " ".join(text.split())


def _pieces(text):
    """What stands between the gaps of a text, where it is long enough to be known again."""
    pieces = map(words, GAP.split(text))
    return {piece for piece in pieces if len(piece) >= SHORT and " " in piece}


class Texts:
    """The texts of the addon that a translation changes, to be looked for where it should stand."""

    def __init__(self, language):
        self.whole, self.pieces = set(), set()
        self.translated = set()
        for entry in polib.pofile(str(FOLDER / f"{language}.po")):
            if entry.msgid == entry.msgstr:
                continue
            # A mail is one text with many parts.
            self.translated |= {words(entry.msgstr), *_pieces(entry.msgstr)}
            self.whole.add(words(entry.msgid))
            self.pieces |= {p for p in _pieces(entry.msgid) if p not in words(entry.msgstr)}

    def left_in(self, page):
        """What of these texts a page (HTML) shows in English all the same."""
        shown, everything = self._shown(page)
        return sorted(shown & self.whole) + sorted(p for p in self.pieces if p in everything)

    def count_in(self, page):
        """How many texts a page shows as they were translated."""
        return len(self._shown(page)[0] & self.translated)

    def _shown(self, page):
        """The texts of a page, and all of it as one."""
        tree = html.fromstring(page)
        for element in tree.xpath("//script|//style"):
            element.drop_tree()
        shown = {words(text) for text in tree.itertext()} - {""}
        spoken = tree.xpath("//@title|//@placeholder|//@aria-label|//@alt")
        shown |= {words(text) for text in spoken}
        return shown, words(" ".join(tree.itertext()))


def learn(env):
    """Let the database speak these languages."""
    codes = list(LANGUAGES.values())
    for code in codes:
        env["res.lang"]._activate_lang(code)
    env["ir.module.module"].search([("name", "in", MODULES)])._update_translations(codes)


@tagged("post_install", "-at_install")
class TestTexts(TransactionCase):
    """The texts that translators were given are those of the code."""

    def test_the_template_holds_every_text(self):
        reader = TranslationModuleReader(self.env.cr, modules=[MODULE])
        in_code = {source for _module, _type, _name, _id, source, *_rest in reader}
        template = {entry.msgid for entry in polib.pofile(str(FOLDER / f"{MODULE}.pot"))}
        self.assertEqual(in_code, template, "scripts/translations brings it in line")


@tagged("post_install", "-at_install")
class TestLanguages(PortalCase):
    """An accountant reads French, Dutch or German: pages, mails, errors, tables."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        learn(cls.env)
        # What was written before is in the language of who wrote it.
        cls.env.cr.execute("UPDATE ebox_document_event SET text = '…'")
        cls.env["ebox.label"].sudo().search([], limit=100).name = "1"
        cls.env["ebox.payment"].create(
            {
                "document_id": cls.shared.id,
                "kind": "to_pay",
                "amount": 12.5,
                "iban": "BE71096123456769",
                "beneficiary": "Fictilease",
            }
        )

    def speak(self, language):
        """Let the accountant read this language; :return: what is to be looked for"""
        self.portal_shared.lang = LANGUAGES[language]
        self.env.invalidate_all()
        return Texts(language)

    def assertTranslated(self, texts, parts, most=0):  # noqa: N802 -- as unittest names it
        """Nothing in these parts of a page is English, and so many texts are translated."""
        page = f"<div>{'<hr/>'.join(parts)}</div>"
        self.assertEqual(texts.left_in(page), [])
        self.assertGreaterEqual(texts.count_in(page), most)

    def test_pages(self):
        for language in LANGUAGES:
            texts = self.speak(language)
            self.sign_in("shared")
            for path in (*PAGES, f"/my/ebox/{self.shared.id}"):
                with self.subTest(language, path=path):
                    page = self.url_open(path)
                    self.assertEqual(page.status_code, 200)
                    self.assertEqual(texts.left_in(page.text), [])
                    self.assertGreater(texts.count_in(page.text), 3)

    def test_mails(self):
        documents = self.shared.sudo()
        for language in LANGUAGES:
            texts = self.speak(language)
            user = self.portal_shared.with_context(lang=LANGUAGES[language])
            with self.subTest(language), self.mails() as mails:
                user._ebox_mail_news(documents, documents.browse())
                user._ebox_mail_news(documents | self.closed.sudo(), documents)
                self.own_share._mail_invitation(documents)
                user._ebox_tell("password_changed")
                self.assertEqual(len(mails), 4)
                for mail in mails:
                    self.assertTranslated(texts, (mail.subject, mail.body_html), 2)

    def test_what_is_told_of_signing_in(self):
        for language, code in LANGUAGES.items():
            texts = self.speak(language)
            events = self.portal_shared.with_context(lang=code)._ebox_event_texts()
            with self.subTest(language):
                contents = [content for _subject, content in events.values()]
                subjects = [subject for subject, _content in events.values()]
                self.assertTranslated(texts, contents + subjects, len(events))

    def test_errors_are_explained(self):
        for language, code in LANGUAGES.items():
            texts = self.speak(language)
            wording = self.env["ebox.wording"].with_context(lang=code)
            with self.subTest(language):
                explained = {wording.explain(error) for error in Code}
                self.assertTranslated(texts, explained, len(explained))

    def test_tables_have_their_titles(self):
        for language, code in LANGUAGES.items():
            texts = self.speak(language)
            document = self.shared.with_user(self.portal_shared).with_context(lang=code)
            with self.subTest(language):
                _name, content = document._csv(decimal_comma=True)
                titles = content.decode("utf-8-sig").splitlines()[0].split(";")
                self.assertTranslated(texts, titles, 8)

    @contextmanager
    def mails(self):
        """The mails that are made meanwhile."""
        made = []
        create = type(self.env["mail.mail"]).create

        def keep(model, vals_list):
            mails = create(model, vals_list)
            made.extend(mails)
            return mails

        with patch.object(type(self.env["mail.mail"]), "create", keep):
            yield made
