import { cookie } from "@web/core/browser/cookie";
import { registry } from "@web/core/registry";
import { stepUtils } from "@web_tour/tour_utils";

const tours = registry.category("web_tour.tours");

const openApp = [
    stepUtils.showAppsMenuItem(),
    {
        content: "Open the app",
        trigger: ".o_app:contains(Company documents)",
        run: "click",
    },
    {
        content: "Go to the documents",
        trigger: ".o_menu_sections [data-menu-xmlid='l10n_be_ebox.ebox_menu_app']",
        run: "click",
    },
];

/** Type in the search box and take the first suggestion: everything that has these words. */
function search(words) {
    return [
        {
            content: `Search for ${words}`,
            trigger: ".o_searchview_input",
            run: `edit ${words}`,
        },
        {
            content: "Search everything",
            trigger: ".o_searchview_autocomplete .o-dropdown-item:contains(Everything)",
            run: "click",
        },
        {
            content: "One document has it",
            trigger: ".o_list_view:not(:has(.o_data_row:nth-child(2))) .o_data_row",
        },
    ];
}

// What the README's reader does first: see the mail, read a letter, open a bill.
tours.add("ebox_read_documents", {
    url: "/odoo",
    steps: () => [
        ...openApp,
        {
            content: "The mail is there, unread in bold",
            trigger: ".o_list_view .o_data_row.fw-bold",
        },
        ...search("tourpdf"),
        {
            content: "Open the letter",
            trigger: ".o_data_row td[name=name]",
            run: "click",
        },
        {
            content: "Its PDF is shown",
            trigger: ".o_ebox_frame iframe[src*='pdfjs']",
        },
        {
            content: "Its text can be read in the viewer",
            trigger: ":iframe #viewer .page .canvasWrapper",
        },
        {
            content: "Opening has marked it as read: it can be marked unread",
            trigger: "button[name=action_mark_unread]",
        },
        {
            content: "Back to the list",
            trigger: ".o_back_button, .breadcrumb-item a",
            run: "click",
        },
        {
            content: "It is not bold any more",
            trigger: ".o_data_row:not(.fw-bold)",
        },
    ],
});

tours.add("ebox_open_bill", {
    url: "/odoo",
    steps: () => [
        ...openApp,
        {
            content: "The mail is there",
            trigger: ".o_list_view .o_data_row",
        },
        ...search("tourubl"),
        {
            content: "Open the invoice",
            trigger: ".o_data_row td[name=name]",
            run: "click",
        },
        {
            content: "Open its bill",
            trigger: "button[name=action_open_bills]",
            run: "click",
        },
        {
            content: "A draft vendor bill",
            trigger: ".o_arrow_button_current:contains(Draft)",
        },
        {
            content: "with the supplier of the invoice",
            trigger: "div[name=partner_id] input:value(Tour Lease)",
        },
        {
            content: "Back to the document from the bill",
            trigger: "button[name=action_open_ebox_documents]",
            run: "click",
        },
        {
            content: "The document",
            trigger: ".o_ebox_document_form",
        },
    ],
});

// Steps 1 and 2 of the set-up; the ChaMan page itself is walked by the test.
tours.add("ebox_setup_certificate", {
    url: "/odoo",
    steps: () => [
        ...openApp,
        {
            content: "Nothing is connected: the set-up is offered",
            trigger: ".o_ebox_steps .o_ebox_step:contains(Document Consumer)",
        },
        {
            content: "The terms are confirmed",
            trigger: "div[name=terms_done] input",
            run: "check",
        },
        {
            content: "Download the security certificate",
            trigger: "button[name=action_download_certificate]:contains(PEM)",
            run: "click",
        },
        {
            content: "The certificate is made",
            trigger: ".o_arrow_button_current:contains(Certificate made)",
        },
    ],
});

tours.add("ebox_setup_connect", {
    url: "/odoo",
    steps: () => [
        ...openApp,
        {
            content: "Establish the connection too early",
            trigger: "button[name=action_establish_connection]:visible",
            run: "click",
        },
        {
            content: "What is missing is said",
            trigger: ".modal:contains(Client ID) .btn-primary",
            run: "click",
        },
        {
            content: "Paste the Client ID",
            trigger: "div[name=client_id] input:visible",
            async run({ edit }) {
                await edit(cookie.get("ebox_tour_client_id"));
            },
        },
        {
            content: "Establish the connection",
            trigger: "button[name=action_establish_connection]:visible",
            run: "click",
        },
        {
            content: "Connected, and it is said what is reached",
            trigger: ".o_notification:contains(messages)",
        },
        {
            content: "The mailbox is connected",
            trigger: ".o_arrow_button_current:contains(Connected)",
        },
        {
            content: "Fetching waits for a worker",
            trigger: ".o_ebox_fetch_progress",
        },
    ],
});

// A file that was changed after its sender sealed it: a sign in the list, an alert on the form.
const sign = "td[name=name] .fa-chain-broken[title]:visible";
tours.add("ebox_altered", {
    steps: () => [
        {
            content: "The one that is sound has no sign",
            trigger: `.o_data_row:contains(Message sound):not(:has(${sign}))`,
        },
        {
            content: "The one that was altered has, without a column of seals",
            trigger: `.o_list_view:not(:has(th[data-name=seal_state])) .o_data_row:contains(Message altered) ${sign}`,
            run: "click",
        },
        {
            content: "Its form says so",
            trigger: ".o_form_view .alert-danger:visible:contains(Altered after it was sealed)",
        },
    ],
});
tours.add("ebox_altered_phone", {
    steps: () => [
        {
            content: "The sign is on the card of that document alone",
            trigger: ".o_kanban_view:not(:has(.o_kanban_record:contains(Message sound) .fa-chain-broken)) .o_kanban_record:contains(Message altered) .fa-chain-broken:visible",
        },
    ],
});

tours.add("ebox_cards", {
    steps: () => [
        {
            content: "A card has name and state",
            trigger: ".o_kanban_record:not(.o_kanban_ghost):has(.o_field_label_selection):visible",
            run: "click",
        },
        {
            content: "It opens what it stands for",
            trigger: ".o_form_view:visible",
        },
    ],
});
