import { rpc } from "@web/core/network/rpc";

/** What a person reads in their mail or on their phone; the test plays both. */
const read = (what, key) => rpc("/ebox_test/read", { what, key });

/** Type what is read at ``what``; ``key`` gives the key of the app, where it is new. */
export const typeWhatIsRead = (content, trigger, what, key) => ({
    content,
    trigger,
    async run({ edit }) {
        await edit(await read(what, key?.()));
    },
});

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
    typeWhatIsRead("Type the code from the mail", ".o_ebox_step_confirm #code", "mail"),
    {
        content: "Confirm",
        trigger: "button[value=confirm]",
        run: "click",
        expectUnloadPage: true,
    },
];

export const scanAndSwitchOn = [
    typeWhatIsRead(
        "The QR code is shown; type what the app shows for it",
        ".o_ebox_step_scan:has(.o_ebox_qr svg) #code",
        "app",
        () => document.querySelector(".o_ebox_step_scan .o_ebox_copy").dataset.text
    ),
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
