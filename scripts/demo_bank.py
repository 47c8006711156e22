"""Bank lines of the demonstration: what its documents ask was paid, mostly as they ask it.

Exact payments, parts, slips of the pen, refunds and lines that are about something else; the
newest documents are still to be paid.
"""
from datetime import timedelta
from random import Random

UNRELATED = (
    (-48.60, "Lunch with client", "Brasserie Exemple"),
    (-2_315.40, "Wages October", "A. Peeters"),
    (-2_112.75, "Wages October", "M. Lambert"),
    (3_630.00, "Invoice 2026/0112", "Hotel Voorbeeld NV"),
    (1_815.00, "Invoice 2026/0115", "Café du Modèle"),
    (-12.50, "Account fees", "Bank"),
    (-89.90, "Fuel card", "Tankstation Fictie"),
    (-640.00, "Rent storage", "Garage Modèle SRL"),
    (726.00, "Invoice 2026/0118", "Frituur Voorbeeld"),
    (-35.20, "Parking", "City of Brussels"),
    (-1_210.00, "Hops and malt", "Mouterij Exemple BV"),
    (5_445.00, "Invoice 2026/0120", "Feestzaal Voorbeeld"),
)
OPENING = (450_000.00, "Transfer from the former bank", "Brasserie De Kroon")
OPENED_DAYS_AGO = 600
STILL_OPEN = 4  # of the payments that are due
REMEMBERED = 2  # types of letters of which somebody has chosen the account


def make_bank(env, company):
    """Give a company's documents their bank lines, once.

    :return: the number of bank lines
    """
    lines = env["account.bank.statement.line"].search([("company_id", "=", company.id)])
    if lines:
        return len(lines)
    journal = env["account.journal"].search(
        [("company_id", "=", company.id), ("type", "=", "bank")], limit=1
    )
    rng = Random(2026)
    values = [
        _line(journal, today_minus(env, 9 * number), *unrelated)
        for number, unrelated in enumerate(UNRELATED)
    ]
    values.append(_line(journal, today_minus(env, OPENED_DAYS_AGO), *OPENING))
    values += _payments(env, company, journal, rng)
    made = lines.create(values)
    _book_some(env, made)
    return len(made)


def _book_some(env, lines):
    """What a bookkeeper did with a few of these lines: chose accounts, posted a bill.

    The account of the letters that were paid most often is remembered; the bill is one that
    a line was linked to by itself, which books the line.
    """
    links = env["ebox.payment.link"].search(
        [("statement_line_id", "in", lines.ids), ("state", "=", "accepted")]
    )
    letters = links.payment_id.filtered("is_of_authority")
    by_type = letters.grouped(lambda payment: payment.document_id.message_type_id)
    for payments in sorted(by_type.values(), key=len)[-REMEMBERED:]:
        wizard = env["ebox.payment.link.wizard"].create({"payment_id": payments[0].id})
        wizard.action_keep_treatment()
    links.payment_id.move_id[:1].action_post()


def today_minus(env, days):
    return env.cr.now().date() - timedelta(days=days)


def _payments(env, company, journal, rng):
    """A line for most payments of the company's documents, the oldest first."""
    payments = env["ebox.payment"].search(
        [("company_id", "=", company.id), ("amount", ">", 0)]
    ).sorted(lambda payment: (payment.document_id.published, payment.id))
    today = today_minus(env, 0)
    paid = [(day, payment) for payment in payments if (day := _paid_on(payment, rng)) <= today]
    for number, (day, payment) in enumerate(paid[:-STILL_OPEN]):
        yield _line(
            journal,
            day,
            *_as_people_pay(payment, number),
            iban="" if payment.kind == "refund" else payment.iban,
        )


def _paid_on(payment, rng):
    """Some days before the payment is due, or after its document came."""
    if payment.due:
        return payment.due - timedelta(days=rng.randrange(1, 6))
    return payment.document_id.published.date() + timedelta(days=rng.randrange(2, 20))


def _as_people_pay(payment, number):
    """Amount, communication and name of the line that pays a document.

    Of eight, five are exact; one is a part, one has a slip of the pen, one no communication.
    """
    name = payment.beneficiary or payment.sender_id.name
    if payment.kind == "refund":
        return payment.amount, payment.communication or "", name
    said = payment.communication or ""
    amount = -payment.amount
    match number % 8:
        case 2:
            return round(amount / 2, 2), said, name
        case 4:
            return amount, _with_a_slip(said), name
        case 6:
            return amount, "", name
    return amount, said, name


def _with_a_slip(said):
    """A communication with one wrong digit, in the middle of what a person types."""
    place = len(said) // 2
    while place and not said[place].isdigit():
        place -= 1
    wrong = (int(said[place]) + 3) % 10 if said[place:place + 1].isdigit() else ""
    return f"{said[:place]}{wrong}{said[place + 1:]}"


def _line(journal, day, amount, communication, name, iban=""):
    return {
        "journal_id": journal.id,
        "date": day,
        "amount": amount,
        "payment_ref": communication or "Payment",
        "partner_name": name,
        "account_number": iban,
    }
