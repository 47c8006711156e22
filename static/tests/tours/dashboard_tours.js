import { registry } from "@web/core/registry";
import { stepUtils } from "@web_tour/tour_utils";

const back = {
    content: "Back to the dashboard",
    trigger: ".o_back_button, .breadcrumb-item a",
    run: "click",
};

// A figure leads to the list that it counts, and back; what failed is tried again.
registry.category("web_tour.tours").add("ebox_dashboard", {
    url: "/odoo",
    steps: () => [
        stepUtils.showAppsMenuItem(),
        {
            content: "Open the app",
            trigger: ".o_app:contains(Company documents)",
            run: "click",
        },
        {
            content: "One letter is overdue",
            trigger: ".o_ebox_dashboard .o_ebox_tile[data-figure=overdue]:contains(1,234.56) .o_ebox_count:contains(/^1$/)",
            run: "click",
        },
        {
            content: "It is in the list that opens",
            trigger: ".o_breadcrumb:contains(Overdue)",
        },
        {
            content: "alone",
            trigger: ".o_list_view .o_data_row:contains(Tour letter):only-of-type",
        },
        back,
        {
            content: "What nobody read, by sender",
            trigger: ".o_ebox_dashboard .o_ebox_figure[data-figure^=sender_]",
            run: "click",
        },
        {
            content: "The sender's unread letters",
            trigger: ".o_list_view .o_data_row.fw-bold:contains(Tour letter)",
        },
        back,
        {
            content: "Why fetching failed is said",
            trigger: ".o_ebox_health:contains(The line was cut.)",
        },
        {
            content: "Try again",
            trigger: ".o_ebox_health button:contains(Try again)",
            run: "click",
        },
        {
            content: "It is asked for",
            trigger: ".o_ebox_health:contains(Waiting for a free worker)",
        },
    ],
});

registry.category("web_tour.tours").add("ebox_dashboard_empty", {
    url: "/odoo/company-documents-dashboard",
    steps: () => [
        {
            content: "Nothing is here yet: how it begins",
            trigger: ".o_ebox_dashboard .o_nocontent_help button:contains(Connect the e-Box)",
            run: "click",
        },
        {
            content: "The set-up",
            trigger: ".o_ebox_steps .o_ebox_step:contains(Document Consumer)",
        },
    ],
});
