import { useEffect, useRef } from "@odoo/owl";
import { hasTouch } from "@web/core/browser/feature_detection";
import { registry } from "@web/core/registry";
import { FormRenderer } from "@web/views/form/form_renderer";
import { formView } from "@web/views/form/form_view";

/** Opens with the search for a bank line, or with its button where there is none to look for. */
class LinkPaymentRenderer extends FormRenderer {
    setup() {
        super.setup();
        const root = useRef("compiled_view_root");
        useEffect(
            (el) => {
                if (el && !hasTouch()) {
                    const search = el.querySelector("[name=query] input");
                    (search || el.closest(".modal-content")?.querySelector(".btn-primary"))?.focus();
                }
            },
            () => [root.el]
        );
    }
}

registry.category("views").add("ebox_link_payment_form", {
    ...formView,
    Renderer: LinkPaymentRenderer,
});
