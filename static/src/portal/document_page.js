import { hidePDFJSButtons } from "@web/core/utils/pdfjs";
import { registry } from "@web/core/registry";
import { Interaction } from "@web/public/interaction";

/** The preview without the viewer's buttons that mean nothing here, or were not shared. */
export class EboxPreview extends Interaction {
    static selector = ".o_ebox_preview[data-kind=pdf]";

    setup() {
        const isClosed = !this.el.dataset.download;
        hidePDFJSButtons(this.el, { hideDownload: isClosed, hidePrint: isClosed });
        // Only now: a viewer that had loaded already would keep its buttons.
        const frame = this.el.querySelector("iframe");
        frame.src = frame.dataset.src;
    }
}

/** Numbers that a sender or the company will ask for, ready to paste. */
export class EboxCopy extends Interaction {
    static selector = ".o_ebox_copy";
    dynamicContent = {
        _root: { "t-on-click": this.onCopy },
        ".o_ebox_copy_label": { "t-out": () => this.label },
    };

    setup() {
        this.label = this.el.querySelector(".o_ebox_copy_label").textContent;
    }

    async onCopy() {
        await this.waitFor(navigator.clipboard.writeText(this.el.dataset.text));
        this.label = this.el.querySelector(".o_ebox_copy_label").dataset.copied;
        this.updateContent();
    }
}

registry.category("public.interactions").add("l10n_be_ebox.preview", EboxPreview);
registry.category("public.interactions").add("l10n_be_ebox.copy", EboxCopy);
