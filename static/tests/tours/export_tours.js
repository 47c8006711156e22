import { registry } from "@web/core/registry";

const tours = registry.category("web_tour.tours");

tours.add("ebox_downloads_wait", {
    steps: () => [
        {
            content: "The ZIP is asked for; it cannot be downloaded yet: take it back, in another window",
            trigger: ".o_ebox_download[data-state=requested]:not(:has(.fa-download)) .progress",
            async run() {
                const row = document.querySelector(".o_ebox_download");
                const answer = await fetch(`/my/ebox/downloads/${row.dataset.id}/delete`, {
                    method: "POST",
                    body: new URLSearchParams({ csrf_token: odoo.csrf_token }),
                });
                if (!answer.ok) {
                    throw new Error(`Deleting was answered ${answer.status}`);
                }
            },
            expectUnloadPage: true,
        },
        {
            content: "The page noticed by itself",
            trigger: ".o_ebox_downloads_empty",
        },
    ],
});

tours.add("ebox_labels", {
    steps: () => [
        {
            content: "Name a new label",
            trigger: ".card .o_ebox_label_form input[name=name]",
            run: "edit Bookd",
        },
        {
            content: "Choose a colour",
            trigger: ".card .o_ebox_label_swatch.o_ebox_label_10",
            run: "click",
        },
        {
            content: "Add it",
            trigger: ".card .o_ebox_label_form button[type=submit]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "It is there; change it",
            trigger: ".o_ebox_label_row:has(.o_ebox_label_10:contains(Bookd)) summary .btn",
            run: "click",
        },
        {
            content: "Its right name",
            trigger: ".o_ebox_label_row details[open] input[name=name]",
            run: "edit Booked",
        },
        {
            content: "Everybody who reads the document may see it",
            trigger: ".o_ebox_label_row details[open] input[name=is_shared]",
            run: "click",
        },
        {
            content: "Save",
            trigger: ".o_ebox_label_row details[open] .o_ebox_label_form button[type=submit]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "The label of the start is not needed",
            trigger:
                ".o_ebox_labels:has(.o_ebox_label:contains(Booked)) .o_ebox_label_row:has(.o_ebox_label:contains(Processed)) summary .btn",
            run: "click",
        },
        {
            content: "Delete it",
            trigger: ".o_ebox_label_row details[open] button.btn-outline-danger",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "It is gone",
            trigger: ".o_ebox_labels:not(:has(.o_ebox_label:contains(Processed)))",
        },
    ],
});
