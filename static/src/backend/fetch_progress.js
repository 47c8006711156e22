import { Component, onWillDestroy, useState } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { useRecordObserver } from "@web/model/relational_model/utils";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { followRuns, isOpen, measure } from "./run_follower";

/** What a run is doing, on the mailbox's form: asks while a run is open, is silent otherwise. */
export class FetchProgress extends Component {
    static template = "l10n_be_ebox.FetchProgress";
    static props = { ...standardWidgetProps };

    setup() {
        this.orm = useService("orm");
        this.state = useState({ progress: null });
        this.abort = null;
        useRecordObserver((record) => {
            if (isOpen(record.data.last_run_state) && !this.abort) {
                this.follow(record);
            }
        });
        onWillDestroy(() => this.abort?.abort());
    }

    async follow(record) {
        this.abort = new AbortController();
        const ended = await followRuns(this.orm, [record.resId], {
            onProgress: (progress) => (this.state.progress = progress),
            signal: this.abort.signal,
        });
        if (ended && !record.dirty) {
            await record.load();
        }
        this.abort = null;
    }

    get bar() {
        return measure(this.state.progress);
    }

    get doneOfAll() {
        return _t("%(done)s of %(all)s", this.bar);
    }

    get percent() {
        return this.bar ? Math.round((100 * this.bar.done) / this.bar.all) : 0;
    }
}

registry.category("view_widgets").add("ebox_fetch_progress", {
    component: FetchProgress,
    fieldDependencies: [{ name: "last_run_state", type: "selection" }],
});
