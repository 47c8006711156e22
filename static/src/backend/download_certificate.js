import { registry } from "@web/core/registry";

/** Saves the certificate that was just made; a link, since a new window would be blocked. */
function downloadCertificate(env, action) {
    const link = document.createElement("a");
    link.href = action.params.url;
    link.download = "";
    link.click();
    return { type: "ir.actions.client", tag: "soft_reload" };
}

registry.category("actions").add("ebox_download_certificate", downloadCertificate);
