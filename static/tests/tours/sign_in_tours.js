import { rpc } from "@web/core/network/rpc";
import { registry } from "@web/core/registry";

const tours = registry.category("web_tour.tours");

/** What a person reads in their mail or on their phone; the test plays both. */
const read = (what, key) => rpc("/ebox_test/read", { what, key });

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

const haveTheApp = {
    content: "The app is installed",
    trigger: ".o_ebox_step_app button[value=installed]",
    run: "click",
    expectUnloadPage: true,
};

const scanAndSwitchOn = [
    {
        content: "The QR code is shown; type what the app shows for it",
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
        content: "Ten recovery codes are shown",
        trigger: ".o_ebox_codes li:nth-child(10) code",
    },
    {
        content: "Go on",
        trigger: ".o_ebox_onward",
        run: "click",
        expectUnloadPage: true,
    },
];

tours.add("ebox_enrolment", {
    steps: () => [
        ...givePassword,
        haveTheApp,
        {
            content: "Give a recovery address",
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
            content: "The address is masked, and sending again waits",
            trigger:
                ".o_ebox_step_confirm:has(.o_ebox_masked:contains(m•••@example.net)) .o_ebox_send_again button:disabled",
        },
        {
            content: "Type the code from the mail",
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
        {
            content: "Type the code from the mail",
            trigger: ".o_ebox_way:has(button[value=check]) #code",
            async run({ edit }) {
                await edit(await read("mail"));
            },
        },
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
