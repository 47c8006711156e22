import { registry } from "@web/core/registry";

const tours = registry.category("web_tour.tours");
const PDF = "%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n";

function pdf(name, extra = "") {
    return new File([PDF + extra], name, { type: "application/pdf" });
}

function carrying(...files) {
    const transfer = new DataTransfer();
    files.forEach((file) => transfer.items.add(file));
    return transfer;
}

/** As the browser does when files are held over an element, and let go. */
function drag(type, target, ...files) {
    const dataTransfer = carrying(...files);
    target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
}

const backToList = [
    {
        content: "Back to the list",
        trigger: ".o_back_button, .breadcrumb-item a",
        run: "click",
    },
    {
        content: "The list",
        trigger: ".o_action_manager:not(:has(.o_ebox_document_form)) .o_ebox_document_list .o_data_row",
    },
];

tours.add("ebox_upload", {
    url: "/odoo/company-documents",
    steps: () => [
        {
            content: "Choose a file with the button",
            trigger: ".o_control_panel .o_ebox_upload",
            run() {
                const input = document.querySelector(".document_file_uploader.o_input_file");
                input.files = carrying(pdf("Tour upload.pdf")).files;
                input.dispatchEvent(new Event("change"));
            },
        },
        {
            content: "Its document opens",
            trigger: ".o_ebox_document_form .o_ebox_document_title:contains(Tour upload)",
        },
        {
            content: "and shows the PDF",
            trigger: ".o_ebox_frame iframe[src*='pdfjs']",
        },
        ...backToList,
        {
            content: "Hold two files over the list",
            trigger: ".o_ebox_document_list .o_list_renderer",
            run() {
                drag("dragenter", this.anchor, pdf("Dropped one.pdf", "1"));
            },
        },
        {
            content: "Let go",
            trigger: ".o_drop_area:contains(Drop your documents here)",
            run() {
                drag("drop", this.anchor, pdf("Dropped one.pdf", "1"), pdf("Dropped two.pdf", "2"));
            },
        },
        {
            content: "Both are there",
            trigger: ".o_notification:contains(2 documents were taken in)",
        },
        {
            content: "and listed",
            trigger: ".o_list_view .o_data_row:nth-child(2):not(:has(+ .o_data_row))",
        },
        {
            content: "The same again",
            trigger: ".o_control_panel .o_ebox_upload",
            run() {
                const input = document.querySelector(".document_file_uploader.o_input_file");
                input.files = carrying(pdf("Renamed.pdf"), new File(["x"], "notes.txt")).files;
                input.dispatchEvent(new Event("change"));
            },
        },
        {
            content: "It is said that it is there",
            trigger: ".o_notification:contains(Stored already)",
        },
        {
            content: "What is no document is refused by name",
            trigger: ".o_notification:contains(notes.txt)",
        },
        {
            content: "The document that is there opens",
            trigger: ".o_ebox_document_form .o_ebox_document_title:contains(Tour upload)",
        },
    ],
});

tours.add("ebox_upload_choose_mailbox", {
    url: "/odoo/company-documents?view_type=kanban",
    steps: () => [
        {
            content: "Hold a file over the cards",
            trigger: ".o_kanban_view .o_kanban_renderer",
            run() {
                drag("dragenter", this.anchor, pdf("Which mailbox.pdf"));
            },
        },
        {
            content: "Let go",
            trigger: ".o_drop_area",
            run() {
                drag("drop", this.anchor, pdf("Which mailbox.pdf"));
            },
        },
        {
            content: "Choose where it belongs",
            trigger: ".modal .list-group-item:contains(Uploads of the tour)",
            run: "click",
        },
        {
            content: "Its document opens",
            trigger: ".o_ebox_document_form .o_ebox_document_title:contains(Which mailbox)",
        },
    ],
});
