import { rpc } from "@web/core/network/rpc";
import { registry } from "@web/core/registry";
import { Interaction } from "@web/public/interaction";

const ASK_EVERY_MS = 2000;
const OPEN = ["requested", "preparing"];

/** The downloads page: shows how far a ZIP is, and looks again when its state changes. */
export class EboxDownloads extends Interaction {
    static selector = ".o_ebox_downloads";

    start() {
        this.waitForNews();
    }

    get open() {
        return [...this.el.querySelectorAll(".o_ebox_download")].filter((row) =>
            OPEN.includes(row.dataset.state)
        );
    }

    waitForNews() {
        if (this.open.length) {
            this.waitForTimeout(() => this.ask(), ASK_EVERY_MS);
        }
    }

    async ask() {
        const states = await this.waitFor(rpc("/my/ebox/downloads/states", {}));
        for (const row of this.open) {
            const news = states[row.dataset.id];
            if (!news || !OPEN.includes(news.state)) {
                window.location.reload();
                return;
            }
            row.querySelector(".progress").ariaValueNow = news.progress;
            row.querySelector(".progress-bar").style.width = `${news.progress}%`;
        }
        this.waitForNews();
    }
}

registry.category("public.interactions").add("l10n_be_ebox.downloads", EboxDownloads);
