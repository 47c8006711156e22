import { rpc } from "@web/core/network/rpc";
import { registry } from "@web/core/registry";

const tours = registry.category("web_tour.tours");

/** What a person reads in their mail or on their phone; the test plays both. */
const read = (what, key) => rpc("/ebox_test/read", { what, key });

tours.add("ebox_invitation", {
    steps: () => [
        {
            content: "The page says who shares what, and how to sign in",
            trigger:
                ".o_ebox_invitation:contains(Jan Janssens):contains(Brasserie du Parc):contains(anouk.maes@example.com)",
        },
        {
            content: "Choose a password",
            trigger: ".oe_signup_form #password",
            run: "edit her-0wn-Password!",
        },
        {
            content: "Once more",
            trigger: ".oe_signup_form #confirm_password",
            run: "edit her-0wn-Password!",
        },
        {
            content: "Go on",
            trigger: ".oe_signup_form button[type=submit]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "Step 1: the app is installed",
            trigger: ".o_ebox_step_app button[value=installed]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "Step 2: a recovery address",
            trigger: ".o_ebox_step_address #email",
            run: "edit marie.private@example.net",
        },
        {
            content: "Have the code sent",
            trigger: "button[value=address]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "Step 3: the code from the mail",
            trigger: ".o_ebox_step_confirm #code",
            async run({ edit }) {
                await edit(await read("mail"));
            },
        },
        {
            content: "Confirm",
            trigger: "button[value=confirm]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "Step 4: what the app shows for the QR code",
            trigger: ".o_ebox_step_scan:has(.o_ebox_qr svg) #code",
            async run({ edit }) {
                const key = document.querySelector(".o_ebox_step_scan .o_ebox_copy").dataset.text;
                await edit(await read("app", key));
            },
        },
        {
            content: "Switch on",
            trigger: "button[value=activate]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "On to the document",
            trigger: ".o_ebox_onward",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "The document that the mail named",
            trigger: "body:contains(Quarterly debt)",
        },
    ],
});

tours.add("ebox_shared_users", {
    steps: () => [
        {
            content: "The main contact goes to the shared users",
            trigger: "nav a[href='/my/ebox/users']",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "Share with somebody",
            trigger: ".o_ebox_add_user",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "The e-mail",
            trigger: ".o_ebox_user_form input[name=email]",
            run: "edit Anouk.Maes@Example.com",
        },
        {
            content: "The first name",
            trigger: ".o_ebox_user_form input[name=first_name]",
            run: "edit Anouk",
        },
        {
            content: "The last name",
            trigger: ".o_ebox_user_form input[name=last_name]",
            run: "edit Maes",
        },
        {
            content: "A customer number",
            trigger: ".o_ebox_ticks label:contains(111) input[name=numbers]",
            run: "check",
        },
        {
            content: "What the main contact does not have cannot be given",
            trigger: ".o_ebox_user_form input[name=include_confidential]:disabled",
        },
        {
            content: "Share",
            trigger: ".o_ebox_user_form button[type=submit]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "Invited, with the number",
            trigger: ".o_ebox_user_row:contains(Anouk Maes):contains(Invited):contains(111)",
        },
        {
            content: "Change",
            trigger: ".o_ebox_user_row:contains(Anouk Maes) .o_ebox_change_user",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "Think of removing",
            trigger: ".o_ebox_remove_user summary",
            run: "click",
        },
        {
            content: "Remove",
            trigger: ".o_ebox_remove_user button[type=submit]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "Gone",
            trigger: ".o_ebox_users:not(:contains(Anouk Maes))",
        },
    ],
});
