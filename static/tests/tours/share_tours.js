import { registry } from "@web/core/registry";

import { confirmAddress, giveAddress, haveTheApp, scanAndSwitchOn } from "./sign_in_steps";

const tours = registry.category("web_tour.tours");

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
        haveTheApp,
        ...giveAddress,
        ...confirmAddress,
        ...scanAndSwitchOn,
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
