import { Component, onMounted, useEffect, useRef, useState } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { RPCError } from "@web/core/network/rpc";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { hidePDFJSButtons } from "@web/core/utils/pdfjs";
import { useRecordObserver } from "@web/model/relational_model/utils";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { csvTable } from "./csv_table";
import { formatSize, SEALS } from "./format";

const MISSING_ICONS = { failed: "fa-exclamation-triangle", removed: "fa-eraser" };
const ICONS = {
    pdf: "fa-file-pdf-o",
    ubl: "fa-file-code-o",
    xml: "fa-file-code-o",
    csv: "fa-table",
    text: "fa-file-text-o",
    html: "fa-envelope-open-o",
    image: "fa-file-image-o",
    zip: "fa-file-archive-o",
    office: "fa-file-excel-o",
};

/** Odoo's PDF viewer in a frame, without the buttons that make no sense here. */
class PdfFrame extends Component {
    static template = "l10n_be_ebox.PdfFrame";
    static props = { url: String, name: String };

    setup() {
        this.root = useRef("root");
        onMounted(() => hidePDFJSButtons(this.root.el, { hidePresentation: true, hideRotation: true }));
    }

    get source() {
        const file = encodeURIComponent(this.props.url);
        return `/web/static/lib/pdfjs/web/viewer.html?file=${file}#pagemode=none&zoom=page-width`;
    }
}

/** The files of a document, one shown at a time; nothing is loaded before it is looked at. */
export class DocumentViewer extends Component {
    static template = "l10n_be_ebox.DocumentViewer";
    static components = { PdfFrame };
    static props = { ...standardWidgetProps };

    setup() {
        this.orm = useService("orm");
        this.action = useService("action");
        this.formatSize = formatSize;
        this.state = useState({ fileId: null, preview: null, table: null });
        this.wanted = useState({ key: "" });
        useRecordObserver((record) => this.choose(record));
        useEffect(
            (key) => {
                if (key) {
                    this.load(this.state.fileId);
                }
            },
            () => [this.wanted.key]
        );
    }

    get files() {
        return this.props.record.data.file_ids.records.map((row) => ({ id: row.resId, ...row.data }));
    }

    /** What the shown file's seal says; nothing where there is none to tell of. */
    get seal() {
        const file = this.files.find((one) => one.id === this.state.fileId);
        const look = this.state.preview?.kind === "pdf" && SEALS[file?.seal_state];
        return look && { ...look, text: file.seal_text };
    }

    /** Keeps the chosen file while it is there, else takes the main one. */
    choose(record) {
        const files = record.data.file_ids.records.map((row) => ({ id: row.resId, ...row.data }));
        const chosen =
            files.find((file) => file.id === this.state.fileId) ||
            files.find((file) => file.is_main && file.state === "stored") ||
            files.find((file) => file.state === "stored") ||
            files[0];
        this.state.fileId = chosen?.id || null;
        // Another state of the same file is another thing to show.
        this.wanted.key = chosen
            ? [chosen.id, chosen.state, chosen.requested?.ts, chosen.next_attempt?.ts].join()
            : "";
    }

    select(fileId) {
        this.state.fileId = fileId;
        this.choose(this.props.record);
    }

    async load(fileId) {
        let preview;
        try {
            preview = await this.orm.call("ebox.document.file", "preview", [[fileId]]);
        } catch (error) {
            if (!(error instanceof RPCError)) {
                throw error;
            }
            // Only what was written for people is shown to them.
            const isRefusal = error.exceptionName === "odoo.exceptions.AccessError";
            preview = {
                kind: "refused",
                text: (isRefusal && error.data?.message) || _t("It cannot be shown."),
            };
        }
        if (fileId === this.state.fileId) {
            const isCsv = this.files.find((file) => file.id === fileId)?.kind === "csv";
            this.state.table = isCsv && !preview.is_cut ? csvTable(preview.text || "") : null;
            this.state.preview = preview;
        }
    }

    download() {
        const { resModel, resId } = this.props.record;
        return this.action.doActionButton({
            type: "object",
            name: "action_download",
            resModel,
            resId,
            resIds: [resId],
            context: {},
            onClose: () => this.props.record.load(),
        });
    }

    iconOf(file) {
        return ICONS[file.kind] || "fa-file-o";
    }

    saveText(preview) {
        return _t("Save %s", preview.name);
    }

    missingIconOf(preview) {
        return MISSING_ICONS[preview.state] || "fa-cloud-download";
    }

    titleOf(file) {
        return file.is_body ? _t("Message") : file.name;
    }
}

registry.category("view_widgets").add("ebox_document_viewer", {
    component: DocumentViewer,
    additionalClasses: ["o_ebox_viewer"],
});
