"""The error messages of the product, read from its source: what they say, and where."""
from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

REPO = Path(__file__).resolve().parents[2]
FOLDERS = ("controllers", "models", "wizard")
PLACE_HOLDER = re.compile(r"%(\(\w+\))?[sd]")
# A function of such a name says why something is not done; so do those that are named.
ABOUT_TROUBLE = re.compile(r"_(errors?|explain|why|refus\w*|reasons|obstacle|fail\w*)(_|$)")
FAMILIES = {
    "models/ebox_wording.py": {"explain", "_connection_texts", "_file_texts"},
    "models/ebox_bill_wording.py": {"_texts", "_disagreement"},
    "models/ebox_payment_wording.py": {"_of_notice", "_of_answers"},
    "models/ebox_payment_panel.py": {"_qr_content", "_account_warnings", "_double_warnings"},
    "models/ebox_payment_proposal.py": {"_qr_content"},
    "models/ebox_document_file_seal.py": {"_seal_words", "_doubt_words"},
    "models/ebox_document_bill.py": {"_begin"},
    "models/ebox_document_removal.py": {"_close_exports"},
    "models/ebox_document_intake.py": {"_create_unreadable"},
    "models/ebox_export.py": {"_check_again"},
    "models/ebox_export_prepare.py": {"_unexplained", "_finish"},
    "models/ebox_mail.py": {"_usable"},
    "models/ebox_forward.py": {"_stopped_text"},
    "models/ebox_mailbox_run.py": {"_unexpected_text"},
    "models/ebox_mailbox_run_download.py": {"_settle"},
    "models/account_move.py": {"_ebox_difference_text"},
    "controllers/label.py": {"ebox_label_save"},
    "controllers/portal_selection.py": {"_ebox_with_selected"},
    "controllers/shared_users.py": {"_ebox_try"},
    "controllers/sign_in.py": {"recovery_code"},
    "models/ebox_mfa_attempt.py": {"_wait_text"},
    "models/ebox_share_told.py": {"_follow_mail"},
}
# What stands in a table or heads an activity, and so is no sentence.
SHORT = {
    "models/ebox_document_pack.py": {"_reasons"},
    "models/ebox_share_told.py": {"_follow_mail"},
}
# Good news among these.
NO_TROUBLE = {
    "Intact since %(signer)s sealed it %(on_day)s. Issuer: %(issuer)s, listed.",
    "No seal.",
    "A negative invoice: it became a credit note.",
    "You need not wait any more. Sign in.",
}
OF_BROWSER = re.compile(r'(?:message = |\|\| )_t\(\s*"([^"]+\.)"')


@dataclass(frozen=True)
class Message:
    """A text for people, as the source writes it, and the place of it."""

    text: str
    place: str

    @property
    def shown(self) -> str:
        """The text as a reader sees it, "…" for what differs from time to time."""
        return PLACE_HOLDER.sub("…", self.text).replace("%%", "%")


def all_messages() -> list[Message]:
    """Every error message and warning of the product."""
    found = []
    for folder in FOLDERS:
        for path in sorted((REPO / folder).glob("*.py")):
            found += _messages_of(path)
    for path in sorted((REPO / "static/src").rglob("*.js")):
        for text in OF_BROWSER.findall(path.read_text()):
            found.append(Message(text, str(path.relative_to(REPO))))
    return found


def _messages_of(path: Path) -> Iterator[Message]:
    name = str(path.relative_to(REPO))
    for node in ast.walk(ast.parse(path.read_text())):
        place = f"{name}:{getattr(node, 'lineno', 0)}"
        if constraint := _constraint_text(node):
            yield Message(constraint, place)
        elif isinstance(node, ast.Raise) or _is_trouble(node, name):
            is_short = getattr(node, "name", "") in SHORT.get(name, ())
            for text in _texts(node):
                if is_short or (text.endswith(".") and text not in NO_TROUBLE):
                    yield Message(text, place)


def _is_trouble(node: ast.AST, name: str) -> bool:
    """Whether what is said below a node says why something is not done, or not right."""
    if isinstance(node, ast.FunctionDef):
        return node.name in FAMILIES.get(name, ()) or bool(ABOUT_TROUBLE.search(node.name))
    if isinstance(node, ast.Call):  # of a function that keeps or shows why
        return bool(ABOUT_TROUBLE.search(getattr(node.func, "attr", "")))
    if isinstance(node, ast.keyword):  # a page that is shown again, with its error
        return node.arg == "error"
    if isinstance(node, ast.Assign):
        targets = [getattr(one, "id", getattr(one, "attr", "")) for one in node.targets]
        return any(re.search(r"(^|_)error$", target) for target in targets)
    return False


def _texts(node: ast.AST) -> Iterator[str]:
    """What is said in the reader's language below a node: the first argument of ``_()``."""
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "_":
            yield from (one.value for one in call.args[:1] if isinstance(one, ast.Constant))


def _constraint_text(node: ast.AST) -> str:
    """What a constraint of the database says, "" for anything else."""
    if not isinstance(node, ast.Call) or getattr(node.func, "attr", "") != "Constraint":
        return ""
    return next((one.value for one in node.args[1:] if isinstance(one, ast.Constant)), "")
