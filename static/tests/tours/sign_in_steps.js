import { rpc } from "@web/core/network/rpc";

/** What a person reads in their mail or on their phone; the test plays both. */
export const read = (what, key) => rpc("/ebox_test/read", { what, key });

export const haveTheApp = {
    content: "The app is installed",
    trigger: ".o_ebox_step_app button[value=installed]",
    run: "click",
    expectUnloadPage: true,
};

export const giveAddress = [
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
];

export const confirmAddress = [
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
];

export const scanAndSwitchOn = [
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
