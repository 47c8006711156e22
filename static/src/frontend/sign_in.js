import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { Interaction } from "@web/public/interaction";

const TICK = 1000;

/** "Send again" opens when the server takes another request; until then it counts down. */
export class SendAgain extends Interaction {
    static selector = ".o_ebox_send_again";
    dynamicContent = {
        button: { "t-att-disabled": () => this.seconds > 0 },
        ".o_ebox_countdown": { "t-out": () => this.text },
    };

    setup() {
        this.seconds = parseInt(this.el.dataset.seconds) || 0;
    }

    start() {
        this.tick();
    }

    get text() {
        return this.seconds > 0 ? _t("in %s s", this.seconds) : "";
    }

    tick() {
        if (this.seconds > 0) {
            this.waitForTimeout(() => {
                this.seconds--;
                this.tick();
            }, TICK);
        }
    }
}

/** The recovery codes are printed. */
export class PrintPage extends Interaction {
    static selector = ".o_ebox_print";
    dynamicContent = { _root: { "t-on-click": () => window.print() } };
}

const interactions = registry.category("public.interactions");
interactions.add("l10n_be_ebox.send_again", SendAgain);
interactions.add("l10n_be_ebox.print_page", PrintPage);
