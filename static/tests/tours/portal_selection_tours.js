import { registry } from "@web/core/registry";

const tours = registry.category("web_tour.tours");
const rowOf = (subject) => `.o_ebox_portal_row:has(a:contains(${subject}))`;

function expect(isTrue, message) {
    if (!isTrue) {
        throw new Error(message);
    }
}

/** The page is not wider than the window. */
function expectNarrow() {
    const width = document.documentElement.scrollWidth;
    expect(width <= window.innerWidth, `The page is ${width} wide`);
}

const tick = (subject) => ({
    content: `Tick ${subject}`,
    trigger: `${rowOf(subject)} .o_ebox_tick_one`,
    run: "click",
});

const takeZip = (count) => [
    {
        content: "Take them away: they are too many to come at once",
        trigger: `.o_ebox_bulk button:enabled:contains(/ZIP \\(${count}\\)/)`,
        run: "click",
        expectUnloadPage: true,
    },
    {
        content: "The ZIP is ready, and what is downloaded is one",
        trigger: ".o_ebox_download[data-state=ready]:first a.btn-primary",
        async run() {
            const answer = await fetch(document.querySelector(".o_ebox_download a").href);
            const bytes = new Uint8Array(await answer.arrayBuffer());
            expect(answer.headers.get("Content-Type") === "application/zip", "It is a ZIP");
            expect(String.fromCharCode(bytes[0], bytes[1]) === "PK", "It begins as a ZIP does");
            expectNarrow();
        },
    },
];

tours.add("ebox_portal_selection", {
    steps: () => [
        {
            content: "Tick the page",
            trigger: ".o_ebox_list .o_ebox_tick_page",
            run: "click",
        },
        {
            content: "There are more that match: all of them, please",
            trigger: ".o_ebox_offer_all:not(.d-none) .o_ebox_take_all:contains(Tick all 5)",
            run: "click",
        },
        {
            content: "The main data of all",
            trigger: ".o_ebox_bulk button:enabled:contains(/CSV \\(5\\)/)",
            async run() {
                const form = document.querySelector("#ebox_selection");
                const button = document.querySelector(".o_ebox_bulk [formaction*='/csv']");
                const answer = await fetch(button.formAction, {
                    method: "POST",
                    body: new FormData(form),
                });
                const lines = (await answer.text()).trim().split("\n");
                expect(lines.length === 6, `The CSV has ${lines.length} lines`);
            },
        },
        {
            content: "Tick none",
            trigger: ".o_ebox_take_none:not(.d-none)",
            run: "click",
        },
        tick("Tour invoice"),
        {
            content: "A fifth label",
            trigger: ".o_ebox_bulk button:enabled:contains(/Labels \\(1\\)/)",
            run: "click",
        },
        {
            content: "Put it on",
            trigger:
                "#ebox_labels.show .o_ebox_label_choice_row:contains(Processed) button[name=add]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "Four fit: it says which document has them",
            trigger: ".alert-danger:contains(At most 4 labels):contains(Tour invoice)",
        },
        tick("Tour invoice"),
        tick("Tour letter"),
        ...takeZip(2),
    ],
});

tours.add("ebox_portal_phone_selection", {
    steps: () => [
        {
            content: "Search for a word of a file",
            trigger: ".o_ebox_list .o_ebox_search input",
            run: "edit zeldzaam",
        },
        {
            content: "Search",
            trigger: ".o_ebox_search button",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "One is found; unfold the filters, which say what narrows the list",
            trigger: `.o_ebox_list:has(${rowOf("Tour letter")}) .o_ebox_filters summary:has(.badge:contains(1))`,
            run: "click",
        },
        {
            content: "Everything again",
            trigger: ".o_ebox_filters[open] a:contains(Clear)",
            run: "click",
            expectUnloadPage: true,
        },
        tick("Tour letter"),
        {
            content: "Its labels",
            trigger: ".o_ebox_bulk button:enabled:contains(/Labels \\(1\\)/)",
            run: "click",
        },
        {
            content: "Put one on",
            trigger:
                "#ebox_labels.show .o_ebox_label_choice_row:contains(Processed) button[name=add]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "It is on",
            trigger: `${rowOf("Tour letter")} .o_ebox_label:contains(Processed)`,
            run: expectNarrow,
        },
        tick("Tour letter"),
        ...takeZip(1),
        {
            content: "Back to the list",
            trigger: ".o_portal_submenu a:contains(Company documents)",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "The customer numbers",
            trigger: ".o_ebox_list nav a:contains(Customer numbers)",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "By company, each as a card",
            trigger: ".o_ebox_number_company[open]:contains(Garage Dubois) .o_ebox_number_row",
            run: expectNarrow,
        },
        {
            content: "How one is told of the documents of a number",
            trigger: ".o_ebox_number_company:contains(Garage Dubois) .o_ebox_gear",
            run: "click",
        },
        {
            content: "Not by mail",
            trigger: ".dropdown-menu.show button:contains(No e-mail)",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "It is kept",
            trigger: ".o_ebox_number_company:contains(Garage Dubois) .o_ebox_gear:contains(No e-mail)",
            run: expectNarrow,
        },
    ],
});
