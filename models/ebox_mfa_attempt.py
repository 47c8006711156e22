import contextlib
from dataclasses import dataclass
from datetime import timedelta

import babel.dates

from odoo import api, fields, models
from odoo.exceptions import AccessDenied
from odoo.http import request
from odoo.tools import SQL
from odoo.tools.misc import babel_locale_parse, hmac

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Limit:
    """So many failures a day are free; after each further one the wait doubles.

    >>> [Limit(free=2, first=60, longest=200).seconds_after(n) for n in range(6)]
    [0, 0, 60, 120, 200, 200]
    """

    free: int
    first: int
    longest: int

    def seconds_after(self, failures: int) -> int:
        """The seconds to wait after so many failures."""
        if failures < self.free:
            return 0
        return min(self.first * 2 ** min(failures - self.free, 20), self.longest)


# What is tried, by whom it is counted. An office shares one address.
LIMITS = {
    ("password", "person"): Limit(free=5, first=60, longest=900),
    ("password", "address"): Limit(free=10, first=60, longest=900),
    ("code", "person"): Limit(free=5, first=60, longest=3600),
    ("code", "address"): Limit(free=10, first=60, longest=3600),
    ("recovery", "person"): Limit(free=10, first=60, longest=3600),
    ("recovery", "address"): Limit(free=20, first=60, longest=3600),
    ("reset", "person"): Limit(free=3, first=900, longest=3600),
    ("reset", "address"): Limit(free=20, first=60, longest=3600),
    # A new link for an invitation that is too old, and mail to addresses that others type.
    ("invitation", "person"): Limit(free=3, first=900, longest=3600),
    ("invitation", "address"): Limit(free=20, first=60, longest=3600),
    ("invite", "person"): Limit(free=40, first=60, longest=3600),
    ("invite", "address"): Limit(free=80, first=60, longest=3600),
}


class EboxMfaAttempt(models.Model):
    """A failed attempt to sign in, or one that is being judged.

    Attempts are counted before they are judged and in a transaction of their own: parallel
    attempts are counted too, and those whose request fails altogether. Who is meant is kept as
    a hash, whether such a person exists or not.
    """

    _name = "ebox.mfa.attempt"
    _description = "Attempt to sign in"
    _log_access = False

    kind = fields.Char(required=True)
    person = fields.Char()
    address = fields.Char(required=True)
    moment = fields.Datetime(required=True)

    _by_person = models.Index("(person, kind, moment)")
    _by_address = models.Index("(address, kind, moment)")

    @api.model
    def _begin(self, kind, person=None):
        """Count an attempt that is about to be judged.

        :param str kind: the first word of a key of ``LIMITS``
        :param person: the login as typed, or the id of a user; None: only the address counts
        :raises AccessDenied: where the person or the address must wait
        """
        keys = self._keys(person)
        with self._own_transaction() as attempts:
            for key in sorted(filter(None, keys.values())):
                attempts.env.cr.execute("SELECT pg_advisory_xact_lock(hashtext(%s))", [key])
            seconds = attempts._longest_wait(kind, keys)
            if not seconds:
                attempts.create({"kind": kind, "moment": fields.Datetime.now(), **keys})
        if seconds:
            raise AccessDenied(self._wait_text(seconds))

    @api.model
    def _must_wait(self, kind, person):
        """Whether the next attempt would not be judged; for what a page says about it."""
        with self._own_transaction() as attempts:
            return attempts._longest_wait(kind, self._keys(person)) > 0

    @api.model
    def _succeed(self, kind, person=None):
        """The attempt was good: forget it, and the failures of this person before it."""
        keys = self._keys(person)
        by = "person" if keys["person"] else "address"
        with self._own_transaction() as attempts:
            good = attempts.search([("kind", "=", kind), (by, "=", keys[by])], order="id DESC")
            (good if keys["person"] else good[:1]).unlink()

    @contextlib.contextmanager
    def _own_transaction(self):
        with self.env.registry.cursor() as cr:
            yield self.with_env(self.env(cr=cr, su=True))

    @api.model
    def _keys(self, person):
        """What an attempt is counted by: hashes of the person and of the network address."""
        who = None if person is None else self._person_key(person)
        where = request.httprequest.remote_addr if request else "local"
        return {"person": who, "address": self._key("address", where)}

    @api.model
    def _person_key(self, person):
        return self._key("person", str(person).strip().lower())

    @api.model
    def _key(self, scope, text):
        return hmac(self.env(su=True), f"ebox_mfa_attempt_{scope}", text)

    def _longest_wait(self, kind, keys):
        return max(self._seconds_to_wait(kind, by, key) for by, key in keys.items())

    def _seconds_to_wait(self, kind, by, key):
        """The seconds until the next attempt is judged; 0: now."""
        if not key:
            return 0
        now = fields.Datetime.now()
        self.env.cr.execute(
            SQL(
                "SELECT count(*), max(moment) FROM ebox_mfa_attempt"
                " WHERE %s = %s AND kind = %s AND moment > %s",
                SQL.identifier(by),
                key,
                kind,
                now - DAY,
            )
        )
        failures, last = self.env.cr.fetchone()
        if not failures:
            return 0
        wait = LIMITS[kind, by].seconds_after(failures)
        return max(0, wait - int((now - last).total_seconds()))

    @api.model
    def _wait_text(self, seconds):
        locale = babel_locale_parse(self.env.context.get("lang") or "en_US")
        duration = babel.dates.format_timedelta(
            timedelta(seconds=seconds), threshold=1.5, locale=locale
        )
        return self.env._("Too many attempts. Try again in %(duration)s.", duration=duration)

    @api.autovacuum
    def _gc_attempts(self):
        self.search([("moment", "<", fields.Datetime.now() - DAY)]).unlink()
