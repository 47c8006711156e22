import { Component, onWillDestroy, onWillStart, useState } from "@odoo/owl";
import { deserializeDateTime, formatDateTime } from "@web/core/l10n/dates";
import { _t } from "@web/core/l10n/translation";
import { useService } from "@web/core/utils/hooks";
import { formatSeconds } from "../format";
import { followRuns } from "../run_follower";

// "class" as a key would hide the texts from Odoo's reader of translations.
const BADGES = {
    well: { look: "text-bg-success", text: _t("All well") },
    trouble: { look: "text-bg-danger", text: _t("Trouble") },
    open: { look: "text-bg-info", text: _t("Fetching…") },
    never: { look: "text-bg-info", text: _t("Not fetched yet") },
    unconnected: { look: "text-bg-warning", text: _t("Not connected") },
};

/** How fetching one mailbox goes, and trying again what did not. */
export class MailboxHealth extends Component {
    static template = "l10n_be_ebox.MailboxHealth";
    static props = { mailbox: Object, canSetUp: Boolean, open: Function, reload: Function };

    setup() {
        this.orm = useService("orm");
        this.action = useService("action");
        this.state = useState({ text: "" });
        this.abort = new AbortController();
        onWillStart(() => {
            if (this.props.mailbox.state === "open") {
                this.follow();
            }
        });
        onWillDestroy(() => this.abort.abort());
    }

    get badge() {
        const { state, failed } = this.props.mailbox;
        return BADGES[state === "well" && failed.count ? "trouble" : state];
    }

    get canFetch() {
        return !["unconnected", "open"].includes(this.props.mailbox.state);
    }

    get hasFailed() {
        const { state, failed } = this.props.mailbox;
        return state === "trouble" || failed.count > 0;
    }

    get started() {
        return deserializeDateTime(this.props.mailbox.started);
    }

    get when() {
        return formatDateTime(this.started);
    }

    get lastRun() {
        const { duration, fetched } = this.props.mailbox;
        return _t("Last run %(ago)s, in %(duration)s: %(new_ones)s new, %(fetched)s files fetched", {
            ago: this.started.toRelative(),
            duration: formatSeconds(duration),
            new_ones: this.props.mailbox.new,
            fetched,
        });
    }

    get failed() {
        return _t("Documents that failed: %s", this.props.mailbox.failed.count);
    }

    get vanishing() {
        const { count } = this.props.mailbox.vanishing;
        return _t("Documents that expire in the e-Box and are not stored here: %s", count);
    }

    async tryAgain() {
        await this.orm.call("ebox.mailbox", "action_try_again", [[this.props.mailbox.id]]);
        await this.follow();
    }

    async follow() {
        this.state.text = _t("Fetching…");
        const ended = await followRuns(this.orm, [this.props.mailbox.id], {
            onProgress: (progress) => (this.state.text = progress.text),
            signal: this.abort.signal,
        });
        if (ended) {
            this.state.text = "";
            await this.props.reload();
        }
    }

    async openRuns() {
        const list = await this.action.loadAction("l10n_be_ebox.ebox_mailbox_run_action");
        await this.action.doAction({ ...list, domain: [["mailbox_id", "=", this.props.mailbox.id]] });
    }

    openMailbox() {
        return this.action.doAction({
            type: "ir.actions.act_window",
            res_model: "ebox.mailbox",
            res_id: this.props.mailbox.id,
            views: [[false, "form"]],
        });
    }
}
