import { Component, onWillStart, onWillDestroy, useState } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { useService } from "@web/core/utils/hooks";
import { followRuns, isOpen, measure } from "./run_follower";

/** "Fetch now" above the documents: for every connected mailbox that the user may read. */
export class FetchButton extends Component {
    static template = "l10n_be_ebox.FetchButton";
    static props = { onProgress: Function, onFetched: Function };

    setup() {
        this.orm = useService("orm");
        this.notification = useService("notification");
        this.state = useState({ mailboxIds: [], progress: null });
        this.abort = new AbortController();
        onWillStart(() => this.findMailboxes());
        onWillDestroy(() => this.abort.abort());
    }

    async findMailboxes() {
        const mailboxes = await this.orm.searchRead(
            "ebox.mailbox",
            [["state", "=", "connected"]],
            ["last_run_state"]
        );
        this.state.mailboxIds = mailboxes.map((mailbox) => mailbox.id);
        if (mailboxes.some((mailbox) => isOpen(mailbox.last_run_state))) {
            this.follow();
        }
    }

    async onClick() {
        await this.orm.call("ebox.mailbox", "action_fetch_now", [this.state.mailboxIds]);
        await this.follow();
    }

    async follow() {
        this.state.progress = { text: _t("Fetching…") };
        try {
            const ended = await followRuns(this.orm, this.state.mailboxIds, {
                onProgress: (progress) => this.show(progress),
                signal: this.abort.signal,
            });
            if (ended) {
                this.notification.add(ended.text, { type: ended.hasFailed ? "danger" : "success" });
                await this.props.onFetched();
            }
        } finally {
            this.state.progress = null;
        }
    }

    show(progress) {
        this.state.progress = progress;
        this.props.onProgress(progress);
    }

    get counts() {
        const bar = measure(this.state.progress);
        return bar ? _t("%(done)s of %(all)s", bar) : "";
    }
}
