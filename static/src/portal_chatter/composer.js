import { Composer } from "@mail/core/common/composer";
import { patch } from "@web/core/utils/patch";

patch(Composer.prototype, {
    /** Files of documents go through a way that asks the share: none are posted beside it. */
    get allowUpload() {
        return super.allowUpload && this.thread?.model !== "ebox.document";
    },
});
