"""How far somebody is in setting up two-factor sign-in: kept in their session, nowhere else.

Nothing of it may wait in the database: somebody who knows the password alone could leave an
address or a key of their own there, for its owner to activate.
"""
from __future__ import annotations

from dataclasses import asdict, dataclass

KEY = "ebox_enrolment"
STEPS = ("app", "address", "confirm", "scan")


@dataclass
class Progress:
    """The step that comes next, and what the former ones brought.

    ``email`` is the recovery address; it counts once ``is_confirmed``. ``secret`` is what the
    QR code shows. ``is_replacement``: after a lost phone, with the address that was confirmed.
    """

    uid: int
    step: str = "app"
    email: str = ""
    is_confirmed: bool = False
    is_replacement: bool = False
    secret: str = ""
    redirect: str = ""

    @classmethod
    def of(cls, session, user) -> Progress:
        """The progress of this user in this session; a new one where it is another's."""
        kept = session.get(KEY)
        return cls(**kept) if kept and kept["uid"] == user.id else cls(uid=user.id)

    def keep(self, session) -> None:
        session[KEY] = asdict(self)

    @staticmethod
    def forget(session) -> None:
        session.pop(KEY, None)

    @property
    def number(self) -> int:
        """The number of the step, as people count."""
        return STEPS.index(self.step) + 1
