import { Component, onWillStart, useState } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { Layout } from "@web/search/layout";
import { standardActionServiceProps } from "@web/webclient/actions/action_service";
import { FigureList } from "./figure_list";
import { FigureTile } from "./figure_tile";
import { MailboxHealth } from "./mailbox_health";

/** What needs looking at, in figures; each opens the list that it counts. */
export class Dashboard extends Component {
    static template = "l10n_be_ebox.Dashboard";
    static components = { FigureList, FigureTile, Layout, MailboxHealth };
    static props = { ...standardActionServiceProps };

    setup() {
        this.orm = useService("orm");
        this.action = useService("action");
        this.state = useState({ figures: null });
        onWillStart(() => this.load());
    }

    async load() {
        this.state.figures = await this.orm.call("ebox.dashboard", "figures");
    }

    /** Whoever has no mailbox yet is shown how it begins. */
    get isEmpty() {
        return !this.state.figures.has_mailbox;
    }

    get tiles() {
        const { to_pay, overdue, unread, for_action } = this.state.figures;
        return [
            { figure: to_pay, icon: "fa-credit-card", well: _t("Nothing to pay") },
            { figure: overdue, icon: "fa-clock-o", colour: "text-danger", well: _t("Nothing is late") },
            { figure: for_action, icon: "fa-bell-o", colour: "text-warning", well: _t("Nothing is asked") },
            { figure: unread, icon: "fa-envelope-o", colour: "text-info", well: _t("All read") },
        ];
    }

    /**
     * @param {Object} figure
     * @param {string} [of] what the figure's label belongs to, such as the sender's list
     */
    async open(figure, of) {
        const list = await this.action.loadAction(figure.action);
        const title = of ? `${of}: ${figure.label}` : figure.label;
        await this.action.doAction({
            ...list,
            name: title,
            display_name: title,
            domain: figure.domain,
            context: {},
        });
    }

    setUp() {
        return this.action.doAction("l10n_be_ebox.ebox_app_action");
    }
}

registry.category("actions").add("ebox_dashboard", Dashboard);
