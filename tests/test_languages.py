import html

import polib

from odoo.tests import TransactionCase, tagged
from odoo.tools.translate import TranslationModuleReader

from ..ebox.errors import Code
from .languages import FOLDER, LANGUAGES, MODULE, LanguageMixin, Texts
from .portal import PortalCase
from .test_access_http import pdf

PAGES = (
    "/my/ebox", "/my/ebox?search=nothing+has+this", "/my/ebox/customer-numbers",
    "/my/ebox/labels", "/my/ebox/downloads", "/my/security",
)


@tagged("post_install", "-at_install")
class TestTexts(TransactionCase):
    """The texts that translators were given are those of the code."""

    def test_the_template_holds_every_text(self):
        reader = TranslationModuleReader(self.env.cr, modules=[MODULE])
        in_code = {source for _module, _type, _name, _id, source, *_rest in reader}
        template = {entry.msgid for entry in polib.pofile(str(FOLDER / f"{MODULE}.pot"))}
        self.assertEqual(in_code, template, "scripts/translations brings it in line")


@tagged("post_install", "-at_install")
class TestLanguages(LanguageMixin, PortalCase):
    """An accountant reads French, Dutch or German: pages, mails, errors, tables."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.forget_history()
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

    @classmethod
    def forget_history(cls):
        """What was written before is in the language of who wrote it."""
        cls.env.cr.execute("UPDATE ebox_document_event SET text = '…'")

    def speak(self, language):
        """Let the accountant read this language; :return: what is to be looked for"""
        self.portal_shared.lang = LANGUAGES[language]
        self.env.invalidate_all()
        return Texts(language)

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

    def test_what_a_page_answers(self):
        listed = self.make_numbered("1", "111", pdf("1"))
        listed.sudo().file_ids.state = "listed"
        self.env.flush_all()
        self.forget_history()
        proposed = {"payment_id": self.shared.payment_ids.id, "amount": "x"}
        for language in LANGUAGES:
            texts = self.speak(language)
            self.sign_in("shared")
            for document, act, form, said in (
                (self.shared, "propose", proposed, "“%s” is no amount."),
                (self.shared, "propose", proposed | {"amount": "1", "due": "x"},
                 "“%s” is no date."),
                (self.shared, "ask", {}, "Nothing is missing here."),
                (listed, "ask", {}, "The company was asked to download it"),
            ):
                with self.subTest(language, act=act, said=said):
                    page = self.url_open(
                        f"/my/ebox/{document.id}/{act}", data={"csrf_token": self.token(), **form}
                    )
                    self.assertEqual(texts.left_in(page.text), [])
                    self.assertHolds(texts, page.text, said)

    def test_downloads_and_what_the_list_marks(self):
        self.shared.sudo().seal_state = "altered"
        export = self.env["ebox.export"].sudo().create({"user_id": self.portal_shared.id})
        export.write({"expires": "2026-12-01", "left_out_count": 2})
        said = {
            "requested": ("Asked for on %s", "Cancel"),
            "preparing": ("Being prepared",),
            "ready": ("kept until %s", "Download"),
            "failed": ("Delete",),
            "expired": ("Expired",),
        }
        for language in LANGUAGES:
            texts = self.speak(language)
            self.sign_in("shared")
            page = self.url_open("/my/ebox").text
            sign = texts.of["Altered after it was sealed"]
            self.assertIn(f'title="{sign}"', html.unescape(page))
            for state, shown in said.items():
                export.state = state
                with self.subTest(language, state=state):
                    page = self.url_open("/my/ebox/downloads").text
                    self.assertEqual(texts.left_in(page), [])
                    for text in shown:
                        self.assertHolds(texts, page, text)

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
