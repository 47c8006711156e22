"""What is asked of every text for people: that it is there in French, Dutch and German."""
import re
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

import polib
from lxml import html

MODULE = "l10n_be_ebox"
MODULES = (
    MODULE, "account", "auth_passkey", "auth_passkey_portal", "auth_signup", "auth_totp",
    "auth_totp_portal", "mail", "portal", "web",
)
FOLDER = Path(__file__).parent.parent / "i18n"
LANGUAGES = {"fr": "fr_BE", "nl": "nl_BE", "de": "de_DE"}
# What stands between the words of a text.
GAP = re.compile(r"\{\{[^}]*\}\}|%(?:\(\w+\))?[sdif]|\{\w+\}|<[^>]*>|\s*\n\s*")
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
        self.translated, self.of = set(), {}
        for entry in polib.pofile(str(FOLDER / f"{language}.po")):
            if entry.msgid == entry.msgstr:
                continue
            self.of[entry.msgid] = entry.msgstr
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

    def pattern(self, text):
        """:return: the regular expression of a text as this language says it, gaps filled in"""
        return ".+".join(map(re.escape, GAP.split(words(self.of[text]))))

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


class LanguageMixin:
    """To be mixed into a test case that looks at what people read."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        learn(cls.env)

    def assertTranslated(self, texts, parts, most=0):  # noqa: N802 -- as unittest names it
        """Nothing in these parts of a page is English, and so many texts are translated."""
        page = f"<div>{'<hr/>'.join(parts)}</div>"
        self.assertEqual(texts.left_in(page), [])
        self.assertGreaterEqual(texts.count_in(page), most)

    def assertSays(self, texts, shown, text):  # noqa: N802
        """What is shown is this text, as the language says it."""
        self.assertRegex(words(shown or ""), f"^{texts.pattern(text)}$")

    def assertHolds(self, texts, content, text):  # noqa: N802
        """This content (HTML) holds this text, as the language says it."""
        self.assertRegex(words(html.fromstring(content).text_content()), texts.pattern(text))

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


class PageLanguageMixin(LanguageMixin):
    """To be mixed into a ``SignInCase``: browsers that ask for the language of a person."""

    # On Odoo's own pages, the same in all languages: a title, an example of an address.
    of_odoo = ("Login", "name@example.com")

    def browser(self):
        browser = super().browser()
        browser.opener.headers["Accept-Language"] = self.code_of_language.replace("_", "-")
        return browser

    def speak(self, person, language):
        """Let this person read a language, and their browser ask for it."""
        self.texts, self.code_of_language = Texts(language), LANGUAGES[language]
        person.lang = self.code_of_language
        self.env.flush_all()

    def opened(self, browser, path):
        """The page at this address, in the language that the browser is led to."""
        page = browser.get(path)
        return browser.get(page.headers["Location"]) if page.status_code == 303 else page

    def assert_spoken(self, page, most=3):
        """Nothing of ours is English on this page, and so many texts are translated."""
        self.assertEqual(page.status_code, 200, page.url)
        left = [text for text in self.texts.left_in(page.text) if text not in self.of_odoo]
        self.assertEqual(left, [], page.url)
        self.assertGreaterEqual(self.texts.count_in(page.text), most, page.url)
