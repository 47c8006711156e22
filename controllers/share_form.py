"""What a main contact fills in about somebody with whom documents are shared."""
from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..models.ebox_share_history import RIGHTS

PERSON = ("email", "first_name", "last_name", "lang")


@dataclass(frozen=True)
class ShareForm:
    """The form as it was sent; who may give what is asked by the model.

    ``date_end`` is empty for no end; ``notification`` is empty where it stays as it is.
    """

    email: str
    first_name: str
    last_name: str
    lang: str
    scope: str
    numbers: tuple[int, ...]
    senders: tuple[int, ...]
    rights: frozenset[str]
    date_end: str
    notification: str

    @classmethod
    def of(cls, form) -> ShareForm:
        """:param form: werkzeug ``MultiDict``"""
        texts = {
            name: form.get(name, "").strip()
            for name in (*PERSON, "scope", "date_end", "notification")
        }
        return cls(
            **texts,
            numbers=_ids(form.getlist("numbers")),
            senders=_ids(form.getlist("senders")),
            rights=frozenset(right for right in RIGHTS if form.get(right)),
        )

    @property
    def person(self) -> dict[str, str]:
        """Who it is."""
        return {name: getattr(self, name) for name in PERSON}

    @property
    def values(self) -> dict:
        """What is given, as values of ``ebox.share``.

        :raises ValueError: the date is none
        """
        is_ticked = self.scope == "ticked"
        return {right: right in self.rights for right in RIGHTS} | {
            "scope": self.scope,
            "customer_number_ids": self.numbers if is_ticked else (),
            "sender_ids": self.senders if is_ticked else (),
            "date_end": date.fromisoformat(self.date_end) if self.date_end else False,
        }

    @property
    def shown(self) -> dict:
        """The form again, as :meth:`ebox.share._contact_form` gives it."""
        return {right: right in self.rights for right in RIGHTS} | self.person | {
            "scope": self.scope,
            "numbers": self.numbers,
            "senders": self.senders,
            "date_end": self.date_end,
            "notification": self.notification,
        }


def _ids(texts) -> tuple[int, ...]:
    """
    >>> _ids(["7", "x", "12"])
    (7, 12)
    """
    return tuple(int(text) for text in texts if text.isdecimal() and len(text) < 10)
