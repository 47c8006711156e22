"""What an accountant of the demonstration has done already: labels, downloads, a question.

Everything is done as that person, by the same calls that the portal makes.
"""

LABELS = (("To ask the client", 2, False), ("Booked", 4, True), ("Q3 VAT", 8, False))
QUESTION = "Could you send me the annex of this statement? Our file needs it."
ANSWER = "It is among the files now."
# Beyond what is given at once, so that it is prepared and waits under Downloads.
MANY, FEW = 120, 60


def make_portal_life(env, accountant):
    """Let an accountant work for a day, once.

    :param accountant: ``res.users``, with documents shared
    :return int: how many downloads are ready
    """
    env = env(user=accountant, context={"lang": accountant.lang, "tz": "Europe/Brussels"})
    exports = env["ebox.export"]
    if not exports.search_count([]):
        documents = env["ebox.document"].search([])
        _label(env, documents)
        _read(documents)
        _ask(env, documents)
        for count in (FEW, MANY):
            exports._request(documents[:count])
        env.cr.commit()
        exports.sudo()._cron_prepare()
    return exports.search_count([("state", "=", "ready")])


def _label(env, documents):
    labels = env["ebox.label"]
    processed = labels._own()
    to_ask, booked, quarter = labels.create(
        [{"name": name, "color": color, "is_shared": shared} for name, color, shared in LABELS]
    )
    documents.filtered(lambda one: one.figure_kind)[:12]._set_labels(add=booked | processed)
    vat = documents.filtered(lambda one: "TVA" in one.name or "Btw" in one.name)
    vat[:6]._set_labels(add=quarter)
    documents.filtered(lambda one: one.content_state == "listed")[:2]._set_labels(add=to_ask)


def _read(documents):
    """The older half of what is new was looked at."""
    unread = documents.filtered("is_unread")
    unread[len(unread) // 3 :].action_mark_read()


def _ask(env, documents):
    """A comment to the company on the newest statement, as the portal posts it, and its answer."""
    said = {"message_type": "comment", "subtype_xmlid": "mail.mt_comment"}
    statement = documents.filtered("payment_ids")[:1].sudo()
    statement.message_post(body=QUESTION, **said)
    colleague = statement._whom_to_ask()
    statement.with_user(colleague).sudo().message_post(body=ANSWER, **said)
