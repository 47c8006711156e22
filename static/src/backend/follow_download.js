import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { DOCUMENTS_CHANGED } from "./document_views";
import { followRuns } from "./run_follower";

/** Tells when the files that a person asked for are there, and lets open documents show them. */
async function follow(env, mailboxIds) {
    const { notification, orm } = env.services;
    const close = notification.add(_t("The files are being fetched…"), { type: "info", sticky: true });
    try {
        const ended = await followRuns(orm, mailboxIds, { signal: new AbortController().signal });
        notification.add(ended.text, { type: ended.hasFailed ? "danger" : "success" });
    } finally {
        close();
        env.bus.trigger(DOCUMENTS_CHANGED);
    }
}

/** Client action of the download wizard: closes it, and follows the download from outside. */
function followDownload(env, action) {
    follow(env, action.params.mailbox_ids);
    return { type: "ir.actions.act_window_close" };
}

registry.category("actions").add("ebox_follow_download", followDownload);
