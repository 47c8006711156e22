from collections import defaultdict
from dataclasses import dataclass, field

from odoo import api, fields, models
from odoo.exceptions import AccessError
from odoo.fields import Domain
from odoo.tools import formatLang, get_lang

from ..ebox.spans import Span, after, before, weeks_from
from .ebox_payment import UNPAID_STATES
from .written_days import write_day_of_year

USER = "l10n_be_ebox.l10n_be_ebox_group_user"
PAYMENTS = "l10n_be_ebox.ebox_payment_action"
DOCUMENTS = "l10n_be_ebox.ebox_document_action"
UNPAID = Domain("state", "in", UNPAID_STATES)
WEEKS = 8


@dataclass(frozen=True)
class Figure:
    """A number on the dashboard and the list that it counts.

    ``action``: XML id of the list's action; ``sums``: amount by ``res.currency``; ``share``:
    length of its bar in percent.
    """

    key: str
    label: str
    action: str
    domain: Domain
    count: int = 0
    sums: dict = field(default_factory=dict)
    share: int = 0

    def shown(self, env):
        """For the screen: a dict, ``amounts`` as the user's language writes them."""
        return {
            "key": self.key,
            "label": self.label,
            "action": self.action,
            "domain": list(self.domain),
            "count": self.count,
            "share": self.share,
            "amounts": [
                formatLang(env, amount, currency_obj=currency)
                for currency, amount in self.sums.items()
                if amount
            ],
        }


def span_domain(name, span):
    """The records whose date ``name`` lies in this span."""
    if span.is_undated:
        return Domain(name, "=", False)
    domain = Domain(name, ">=", str(span.first)) if span.first else Domain.TRUE
    return domain & Domain(name, "<=", str(span.last)) if span.last else domain


def added_up(rows):
    """:param rows: of currency and amount; :return: dict of currency to their sum"""
    sums = defaultdict(float)
    for currency, amount in rows:
        sums[currency] += amount
    return dict(sums)


class EboxDashboard(models.AbstractModel):
    """What needs looking at, in figures; each leads to the list that it counts.

    All is counted as the user, in the companies that are switched on: a figure never tells of
    what its list would not show.
    """

    _name = "ebox.dashboard"
    _description = "Dashboard of the company's documents"

    @api.model
    def figures(self):
        """All that the dashboard shows; a figure is as :meth:`Figure.shown` gives it.

        :return: dict: ``to_pay``, ``overdue``, ``unread`` and ``for_action`` (a figure each),
            ``weeks``, ``senders`` and ``actions`` (lists of figures), ``mailboxes`` (see
            ``ebox.mailbox._health``), ``has_mailbox``, ``can_set_up``
        :raises AccessError: for people who are no users of the e-Box
        """
        if not self.env.user.has_group(USER):
            raise AccessError(self.env._("The dashboard is for users of the e-Box."))
        mailboxes = self.env["ebox.mailbox"].search(
            [("company_id", "in", self.env.companies.ids)]
        )
        return {
            **self._payment_figures(),
            **self._document_figures(),
            "has_mailbox": bool(mailboxes),
            "mailboxes": mailboxes._health(),
            "can_set_up": mailboxes.has_access("create"),
        }

    @api.model
    def _payment_figures(self):
        today = fields.Date.context_today(self)
        days = self.env["ebox.payment"]._read_group(
            UNPAID, ["due:day", "currency_id"], ["__count", "amount_residual:sum"]
        )
        figures = [
            Figure(key, label, PAYMENTS, UNPAID & span_domain("due", span), *_inside(days, span))
            for key, label, span in self._spans_to_pay(today)
        ]
        total = self._total("to_pay", self.env._("To pay"), PAYMENTS, UNPAID, figures)
        return {
            "to_pay": total.shown(self.env),
            "overdue": figures[0].shown(self.env),
            "weeks": self._with_bars(
                [one for one in figures if one.count or one.key not in ("later", "undated")]
            ),
        }

    @api.model
    def _spans_to_pay(self, today):
        """:return: list of key, label and :class:`Span`: every day is in one of them"""
        first_weekday = int(get_lang(self.env).week_start) - 1
        weeks = weeks_from(today, WEEKS, first_weekday)
        return [
            ("overdue", self.env._("Overdue"), before(today)),
            *(
                (f"week_{number}", self._week_label(number, week), week)
                for number, week in enumerate(weeks)
            ),
            ("later", self.env._("Later"), after(weeks[-1])),
            ("undated", self.env._("Without a date"), Span()),
        ]

    @api.model
    def _week_label(self, number, week):
        first, last = (
            write_day_of_year(self.env, day) for day in (week.first, week.last)
        )
        if number == 0:
            return self.env._("This week, until %(day)s", day=last)
        return f"{first} – {last}"

    # --- several figures

    @api.model
    def _total(self, key, label, action, domain, figures):
        """The figure of all that these figures count, each record in one of them."""
        return Figure(
            key,
            label,
            action,
            domain,
            sum(figure.count for figure in figures),
            added_up(pair for figure in figures for pair in figure.sums.items()),
        )

    @api.model
    def _with_bars(self, figures):
        """For the screen, with bars: by amount, or by count where amounts do not compare."""
        is_one = len({currency for figure in figures for currency in figure.sums}) == 1
        sizes = [sum(one.sums.values()) if is_one else one.count for one in figures]
        largest = max(sizes, default=0)
        return [
            one.shown(self.env) | {"share": round(100 * size / largest) if largest else 0}
            for one, size in zip(figures, sizes, strict=True)
        ]


def _inside(days, span):
    """How many payments are in this span, and their sums.

    :param days: of day, currency, count and amount
    """
    inside = [row for row in days if span.holds(row[0] or None)]
    return sum(row[2] for row in inside), added_up((row[1], row[3]) for row in inside)
