import { registry } from "@web/core/registry";
import { stepUtils } from "@web_tour/tour_utils";

const card = ".o_ebox_document_form .o_ebox_payment_card";

// A letter is read; what it asks is corrected, paid by phone, marked as paid, and taken back.
registry.category("web_tour.tours").add("ebox_pay_letter", {
    url: "/odoo",
    steps: () => [
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
        {
            content: "The letter's amount is in the list",
            trigger: ".o_data_row:contains(Tour letter):has(td[name=payment_amount]:contains(1,234.56))",
        },
        {
            content: "So is what is to do",
            trigger: ".o_data_row:contains(Tour letter) td[name=payment_state]:contains(To pay)",
        },
        {
            content: "Open the letter",
            trigger: ".o_data_row:contains(Tour letter) td[name=name]",
            run: "click",
        },
        {
            content: "What to pay, to whom, with which communication",
            trigger: `${card}:contains(1,234.56):contains(BE17 9961 3614 7721):contains(+++090/9337/55493+++)`,
        },
        {
            content: "Each value tells where it was read",
            trigger: `${card} .o_ebox_payment_amount .o_ebox_payment_source[data-tooltip*='Montant à payer']`,
        },
        {
            content: "The QR code is there to be scanned",
            trigger: `${card} .o_ebox_payment_qr img[src^='data:image/svg+xml']`,
        },
        {
            content: "Modify payment information",
            trigger: ".o_ebox_modify_payment",
            run: "click",
        },
        {
            content: "One types the amount at once",
            trigger: ".modal div[name=amount] input:focus",
        },
        {
            content: "Enter a wrong account",
            trigger: ".modal div[name=iban] input",
            run: "edit BE17 9961 3614 7722 && click body",
        },
        {
            content: "Save",
            trigger: ".modal button[name=action_save]",
            run: "click",
        },
        {
            content: "What is wrong is said in plain words",
            trigger: ".modal:contains(no valid account number) .btn-primary:contains(/Ok|Close/)",
            run: "click",
        },
        {
            content: "Enter the right account",
            trigger: ".modal div[name=iban] input",
            run: "edit BE17996136147721 && click body",
        },
        {
            content: "It is shown in groups of four",
            trigger: ".modal div[name=iban] input:value(BE17 9961 3614 7721)",
        },
        {
            content: "Correct the amount",
            trigger: ".modal div[name=amount] input",
            run: "edit 1000.50 && click body",
        },
        {
            content: "Save",
            trigger: ".modal button[name=action_save]",
            run: "click",
        },
        {
            content: "The QR code of what was saved is at the bottom",
            trigger: ".modal .o_ebox_payment_card:contains(1,000.50) .o_ebox_payment_qr img",
        },
        {
            content: "Close",
            trigger: ".modal footer button:contains(Close)",
            run: "click",
        },
        {
            content: "The document shows the new amount, entered by hand",
            trigger: `${card} .o_ebox_payment_amount:contains(1,000.50) .fa-pencil`,
        },
        {
            content: "Paid by phone",
            trigger: `${card} .o_ebox_mark_paid`,
            run: "click",
        },
        {
            content: "It is paid, by whom",
            trigger: ".o_ebox_payment_header .o_ebox_payment_state:contains(Paid)",
        },
        {
            content: "The QR code has gone, and can be shown anyway",
            trigger: `${card}:not(:has(.o_ebox_payment_qr img)) .o_ebox_show_qr`,
            run: "click",
        },
        {
            content: "Here it is",
            trigger: `${card} .o_ebox_payment_qr img`,
        },
        {
            content: "Undo",
            trigger: `${card} .o_ebox_undo_mark`,
            run: "click",
        },
        {
            content: "It is to pay again",
            trigger: ".o_ebox_payment_header .o_ebox_payment_state:contains(To pay)",
        },
        {
            content: "Ordered with the bank",
            trigger: `${card} .o_ebox_order`,
            run: "click",
        },
        {
            content: "The QR code that was shown before has gone again",
            trigger: `${card}:not(:has(.o_ebox_payment_qr img)) .o_ebox_show_qr`,
        },
        {
            content: "Undo that too",
            trigger: `${card} .o_ebox_undo_mark`,
            run: "click",
        },
        {
            content: "It is to pay once more",
            trigger: ".o_ebox_payment_header .o_ebox_payment_state:contains(To pay)",
        },
        {
            content: "The history keeps it all",
            trigger: "a[name=history]",
            run: "click",
        },
        {
            content: "Who changed what",
            trigger: ".o_data_row:contains(No longer marked as paid) + .o_data_row:contains(Marked as paid) + .o_data_row:contains(1,000.50)",
        },
    ],
});

// A plan of instalments is made by hand where a letter could not be read.
registry.category("web_tour.tours").add("ebox_pay_instalments", {
    steps: () => [
        {
            content: "The form is open, without a payment",
            trigger: ".o_ebox_payment_panel:not(:has(.o_ebox_payment_card))",
        },
        {
            content: "Modify payment information",
            trigger: ".o_ebox_modify_payment",
            run: "click",
        },
        {
            content: "The first instalment",
            trigger: ".modal div[name=amount] input",
            run: "edit 10 && click body",
        },
        {
            content: "Its account",
            trigger: ".modal div[name=iban] input",
            run: "edit BE17996136147721 && click body",
        },
        {
            content: "The account is taken over, as a person waits to see",
            trigger: ".modal .o_ebox_payment_form:eq(0) div[name=iban] input:value(BE17 9961 3614 7721)",
        },
        {
            content: "A second one",
            trigger: ".modal .o_ebox_add_payment",
            run: "click",
        },
        {
            content: "What is not known of it is blank, not 0.00",
            trigger: ".modal .o_ebox_payment_form:eq(1) div[name=amount] input:value(/^$/)",
        },
        {
            content: "It goes to the same account",
            trigger: ".modal .o_ebox_payment_form:eq(1) div[name=iban] input:value(BE17 9961 3614 7721)",
        },
        {
            content: "Its amount",
            trigger: ".modal .o_ebox_payment_form:eq(1) div[name=amount] input",
            run: "edit 20 && click body",
        },
        {
            content: "A third one",
            trigger: ".modal .o_ebox_add_payment",
            run: "click",
        },
        {
            content: "is not wanted after all",
            trigger: ".modal .o_ebox_payment_form:eq(2) .o_ebox_remove_payment",
            run: "click",
        },
        {
            content: "Save",
            trigger: ".modal:not(:has(.o_ebox_payment_form:eq(2))) button[name=action_save]",
            run: "click",
        },
        {
            content: "Both are saved",
            trigger: ".modal .o_ebox_payment_panel .o_ebox_payment_card:eq(1):contains(20.00)",
        },
        {
            content: "Close",
            trigger: ".modal footer button:contains(Close)",
            run: "click",
        },
        {
            content: "Two payments, the first one unfolded",
            trigger: ".o_ebox_document_form .o_ebox_payment_card:eq(0):contains(10.00) .o_ebox_payment_qr img",
        },
        {
            content: "Unfold the second one",
            trigger: ".o_ebox_document_form .o_ebox_payment_card:eq(1) .o_ebox_payment_fold",
            run: "click",
        },
        {
            content: "It has its own QR code",
            trigger: ".o_ebox_document_form .o_ebox_payment_card:eq(1) .o_ebox_payment_qr img",
        },
    ],
});

const payment = ".o_ebox_document_form .o_ebox_payment_card";
const line = (text) => `.modal .o_data_row:contains(${text})`;

// A letter is read and corrected, its QR code shown, its bank line linked: its bill is paid; undone.
registry.category("web_tour.tours").add("ebox_link_payment", {
    steps: () => [
        {
            content: "The letter was read",
            trigger: `${payment}:contains(1,234.56)`,
        },
        {
            content: "Modify payment information",
            trigger: ".o_ebox_modify_payment",
            run: "click",
        },
        {
            content: "Correct the amount",
            trigger: ".modal div[name=amount] input",
            run: "edit 1000.50 && click body",
        },
        {
            content: "Save",
            trigger: ".modal button[name=action_save]",
            run: "click",
        },
        {
            content: "The QR code of what was saved",
            trigger: ".modal .o_ebox_payment_card:contains(1,000.50) .o_ebox_payment_qr img",
        },
        {
            content: "Close",
            trigger: ".modal footer button:contains(Close)",
            run: "click",
        },
        {
            content: "A bank line may be it",
            trigger: `${payment} .o_ebox_link_payment .badge:contains(1)`,
        },
        {
            content: "Link payment",
            trigger: `${payment} .o_ebox_link_payment`,
            run: "click",
        },
        {
            content: "One looks for a bank line at once",
            trigger: ".modal div[name=query] input:focus",
        },
        {
            content: "The likeliest line comes first, and says why",
            trigger: ".modal .o_data_row:eq(0):contains(Fictilease):contains(one digit of the communication differs)",
        },
        {
            content: "Others follow",
            trigger: `${line("Nothing speaks for it")}:contains(Lunch)`,
        },
        {
            content: "Link it",
            trigger: `${line("Fictilease")} button[name=action_link]`,
            run: "click",
        },
        {
            content: "Paid, as its bill says, by this bank line",
            trigger: `${payment}:has(.o_ebox_payment_links:contains(Fictilease)) .o_ebox_payment_remark:contains(As its bill)`,
        },
        {
            content: "So it is told",
            trigger: ".o_ebox_payment_header .o_ebox_payment_state:contains(Paid)",
        },
        {
            content: "The QR code has gone",
            trigger: `${payment}:not(:has(.o_ebox_payment_qr img))`,
        },
        {
            content: "Unlink",
            trigger: `${payment} .o_ebox_unlink_payment`,
            run: "click",
        },
        {
            content: "It is to pay again",
            trigger: ".o_ebox_payment_header .o_ebox_payment_state:contains(To pay)",
        },
        {
            content: "With its QR code, and no bank line",
            trigger: `${payment}:not(:has(.o_ebox_payment_links)) .o_ebox_payment_qr img`,
        },
    ],
});
