import { registry } from "@web/core/registry";

import {
    confirmAddress,
    giveAddress,
    haveTheApp,
    scanAndSwitchOn,
    typeWhatIsRead,
} from "./sign_in_steps";

const tours = registry.category("web_tour.tours");

const givePassword = [
    {
        content: "Give the password",
        trigger: "input#password",
        run: "edit an0ther-l0ng-Password!",
    },
    {
        content: "Sign in",
        trigger: ".oe_login_form button[type=submit]",
        run: "click",
        expectUnloadPage: true,
    },
];

tours.add("ebox_enrolment", {
    steps: () => [
        ...givePassword,
        haveTheApp,
        ...giveAddress,
        {
            content: "The address is masked, and sending again waits",
            trigger:
                ".o_ebox_step_confirm:has(.o_ebox_masked:contains(m•••@example.net)) .o_ebox_send_again button:disabled",
        },
        ...confirmAddress,
        ...scanAndSwitchOn,
        {
            content: "Where the person was going",
            trigger: ".o_portal_security_body .o_ebox_recovery:contains(10 left)",
        },
    ],
});

tours.add("ebox_lost_phone", {
    steps: () => [
        ...givePassword,
        {
            content: "The phone is lost",
            trigger: ".o_ebox_lost_phone",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "Have a code sent to the recovery address",
            trigger: ".o_ebox_way button[value=send]",
            run: "click",
            expectUnloadPage: true,
        },
        typeWhatIsRead(
            "Type the code from the mail",
            ".o_ebox_way:has(button[value=check]) #code",
            "mail"
        ),
        {
            content: "Replace the authenticator",
            trigger: "button[value=check]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "The old one no longer works",
            trigger: ".o_ebox_step_app .alert:contains(no longer works)",
        },
        haveTheApp,
        ...scanAndSwitchOn,
        {
            content: "Signed in",
            trigger: ".o_portal_security_body .o_ebox_recovery",
        },
    ],
});

const goTo = (content, trigger) => ({ content, trigger, run: "click", expectUnloadPage: true });

tours.add("ebox_policy_required", {
    steps: () => [
        ...givePassword,
        {
            content: "The steps, and no way past them",
            trigger: "body:not(:has(button[value=later])) .o_ebox_step_app",
        },
        goTo("Another time", "button[value=leave]"),
        {
            content: "Signed in nowhere",
            trigger: ".oe_login_form, .o_user_switch",
        },
    ],
});

tours.add("ebox_policy_offered", {
    steps: () => [
        ...givePassword,
        {
            content: "The same steps are offered, with a reason",
            trigger: ".o_ebox_step_app .alert-info",
        },
        goTo("Not now", "button[value=later]"),
        {
            content: "At the documents; open the menu",
            trigger: ".o_ebox_numbers, .o_ebox_table, .o_ebox_help",
        },
        {
            content: "Open the menu",
            trigger: "header .dropdown-toggle:contains(Marie)",
            run: "click",
        },
        {
            content: "It says who is signed in",
            trigger: ".o_ebox_who:contains(Marie Peeters):contains(marie@example.com)",
        },
        {
            content: "Notifications and help are there",
            trigger: ".js_usermenu:has(a[href*='customer-numbers']):has(a[href*='/static/help/']) #o_logout",
        },
        goTo("To my security", ".js_usermenu a[href='/my/security']"),
        {
            content: "It can be switched on here",
            trigger: ".o_portal_security_body .o_ebox_enrol",
        },
    ],
});

tours.add("ebox_new_login", {
    steps: () => [
        ...givePassword,
        typeWhatIsRead("The code of the app", "input[name=totp_token]", "app"),
        goTo("Sign in", "form:has(input[name=totp_token]) button[type=submit]"),
        goTo("Change the sign-in address", "section[name=ebox_login]:contains(marie@example.com) a"),
        {
            content: "The new one",
            trigger: ".o_ebox_security_page #email",
            run: "edit marie@new.example",
        },
        {
            content: "The password",
            trigger: ".o_ebox_security_page #password",
            run: "edit an0ther-l0ng-Password!",
        },
        typeWhatIsRead("Another code", ".o_ebox_security_page #code", "app"),
        goTo("Send", ".o_ebox_security_page button.btn-primary"),
        typeWhatIsRead(
            "The code from the new mailbox",
            ".o_ebox_security_page:has(.o_ebox_masked:contains(m•••@new.example)) #code",
            "marie@new.example"
        ),
        goTo("Confirm", ".o_ebox_security_page button.btn-primary"),
        {
            content: "Said, and shown",
            trigger: ".o_portal_security_body .alert-success:contains(marie@new.example)",
        },
    ],
});
