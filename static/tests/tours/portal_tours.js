import { registry } from "@web/core/registry";

const tours = registry.category("web_tour.tours");
const rowOf = (subject) => `.o_ebox_portal_row:has(a:contains(${subject}))`;

function expect(isTrue, message) {
    if (!isTrue) {
        throw new Error(message);
    }
}

async function contentOf(selector) {
    const answer = await fetch(document.querySelector(selector).href);
    expect(answer.ok, `Downloading was answered ${answer.status}`);
    return answer.text();
}

tours.add("ebox_portal_list", {
    steps: () => [
        {
            content: "From the portal's home to the documents",
            trigger: ".o_portal_my_home a[href='/my/ebox']:has([data-placeholder_count]:contains(3))",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "What is unread is bold; nothing is ticked, so nothing can be done",
            trigger: `${rowOf("Tour invoice")}.fw-bold`,
            run() {
                const buttons = [...document.querySelectorAll(".o_ebox_bulk button")];
                expect(buttons.length && buttons.every((b) => b.disabled), "Buttons are off");
            },
        },
        {
            content: "Sort by sender",
            trigger: ".o_ebox_table .o_ebox_col_sender a",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "Sorted; only the invoices",
            trigger: "th.o_ebox_col_sender[aria-sort=ascending]",
        },
        {
            content: "Choose the type",
            trigger: ".o_ebox_filters select[name=type]",
            run: "select invoice",
        },
        {
            content: "Apply",
            trigger: ".o_ebox_filters button[type=submit]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "One is left, and the address says why, no more than that",
            trigger: `.o_ebox_table:has(${rowOf("Tour invoice")}):not(:has(${rowOf("Tour letter")}))`,
            run() {
                const { search } = window.location;
                expect(search === "?sort=sender&type=invoice", `The address says ${search}`);
            },
        },
        {
            content: "Show everything again",
            trigger: ".o_ebox_filters a:contains(Clear)",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "Change to the other company",
            trigger: ".o_ebox_company:has(option:contains(Garage Dubois))",
            run: "selectByLabel Garage Dubois",
            expectUnloadPage: true,
        },
        {
            content: "Only its documents; back to all companies",
            trigger: `.o_ebox_list:has(${rowOf("Tour garage")}):not(:has(${rowOf("Tour letter")})) .o_ebox_company`,
            run: "selectByLabel All companies",
            expectUnloadPage: true,
        },
        {
            content: "Search for a word of a file's text",
            trigger: `.o_ebox_list:has(${rowOf("Tour letter")}) .o_ebox_search input`,
            run: "edit zeldzaam",
        },
        {
            content: "Search",
            trigger: ".o_ebox_search button",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "Open what was found",
            trigger: `.o_ebox_list:not(:has(${rowOf("Tour invoice")})) ${rowOf("Tour letter")} a:contains(Tour letter)`,
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "The letter is shown, drawn by the viewer",
            trigger: ".o_ebox_preview :iframe .page[data-loaded=true] canvas",
        },
        {
            content: "Its payment can be made by phone",
            trigger: ".o_ebox_qr img",
            run() {
                expect(this.anchor.complete && this.anchor.naturalWidth > 0, "The QR is drawn");
            },
        },
        {
            content: "Whom to ask",
            trigger: ".o_ebox_help summary",
            run: "click",
        },
        {
            content: "The number is ready to copy",
            trigger: ".o_ebox_help[open] .o_ebox_copy[data-text='111']",
        },
        {
            content: "Put on a label",
            trigger: ".o_ebox_add_label",
            run: "click",
        },
        {
            content: "Processed",
            trigger: ".o_ebox_document_labels .dropdown-item:contains(Processed)",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "It is on; the main data as CSV",
            trigger: ".o_ebox_document:has(.o_ebox_label:contains(Processed)) .o_ebox_download_menu",
            run: "click",
        },
        {
            content: "The CSV names the document",
            trigger: ".dropdown-menu.show a:contains(CSV)",
            async run() {
                const text = await contentOf(".dropdown-menu.show a[href$='/csv']");
                expect(text.includes("Tour letter"), "The CSV names the document");
            },
        },
        {
            content: "Write to the company; no files are sent beside the documents",
            trigger: ".o_ebox_comments .o_portal_chatter",
        },
        {
            content: "Back to the list",
            trigger: ".o_portal_submenu a:contains(Company documents)",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "Tick the page",
            trigger: `.o_ebox_list:has(${rowOf("Tour invoice")}) .o_ebox_tick_page`,
            run: "click",
        },
        {
            content: "The buttons say how many",
            trigger: ".o_ebox_bulk button:enabled:contains(/ZIP \\(4\\)/)",
        },
        {
            content: "Not that one",
            trigger: `${rowOf("Tour garage")} .o_ebox_tick_one`,
            run: "click",
        },
        {
            content: "Labels of three",
            trigger: ".o_ebox_bulk button:enabled:contains(/Labels \\(3\\)/)",
            run: "click",
        },
        {
            content: "Put it on all three",
            trigger: "#ebox_labels.show .o_ebox_label_choice_row:contains(Processed) button[name=add]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "They have it, the fourth has not",
            trigger: `.o_ebox_list:has(${rowOf("Tour invoice")} .o_ebox_label):not(:has(${rowOf("Tour garage")} .o_ebox_label)) ${rowOf("Tour invoice")} .o_ebox_dots button`,
            run: "click",
        },
        {
            content: "The row's own menu",
            trigger: `${rowOf("Tour invoice")} .dropdown-menu.show a:contains(Download)`,
            async run() {
                const text = await contentOf(".dropdown-menu.show a[href$='/main']");
                expect(text.startsWith("%PDF"), "The file is the document's");
            },
        },
        {
            content: "A ZIP of two",
            trigger: `${rowOf("Tour invoice")} .o_ebox_tick_one`,
            run: "click",
        },
        {
            content: "And the letter",
            trigger: `${rowOf("Tour letter")} .o_ebox_tick_one`,
            run: "click",
        },
        {
            content: "Take it away",
            trigger: ".o_ebox_bulk button:enabled:contains(/ZIP \\(2\\)/)",
            async run() {
                const form = document.querySelector("#ebox_selection");
                const answer = await fetch(form.action, { method: "POST", body: new FormData(form) });
                const type = answer.headers.get("Content-Type");
                expect(type === "application/zip", `It was answered ${answer.status} ${type}`);
            },
        },
    ],
});

tours.add("ebox_portal_phone", {
    steps: () => [
        {
            content: "Filters are folded; each document is a card as wide as the window",
            trigger: `.o_ebox_filters:not([open]) summary`,
            run() {
                const width = document.documentElement.scrollWidth;
                expect(width <= window.innerWidth, `The page is ${width} wide`);
            },
        },
        {
            content: "Unfold them",
            trigger: ".o_ebox_filters summary",
            run: "click",
        },
        {
            content: "Sort by sender",
            trigger: ".o_ebox_filters[open] .o_ebox_sort_switch",
            run: "select sender",
            expectUnloadPage: true,
        },
        {
            content: "Open a letter",
            trigger: `.o_ebox_list ${rowOf("Tour letter")} a:contains(Tour letter)`,
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "It is shown on a phone too",
            trigger: ".o_ebox_preview :iframe .page[data-loaded=true] canvas",
            run() {
                const width = document.documentElement.scrollWidth;
                expect(width <= window.innerWidth, `The page is ${width} wide`);
            },
        },
        {
            content: "The next one in the same order",
            trigger: ".o_portal a[href*='sort=sender'][href*='at=']",
        },
    ],
});
