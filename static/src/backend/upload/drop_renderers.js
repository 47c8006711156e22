import { FileUploadKanbanRenderer } from "@account/views/file_upload_kanban/file_upload_kanban_renderer";
import { FileUploadListRenderer } from "@account/views/file_upload_list/file_upload_list_renderer";
import { _t } from "@web/core/l10n/translation";

/** Accounting's own drop zone, in our words. */
const withOurWords = (Renderer) =>
    class extends Renderer {
        setup() {
            super.setup();
            this.dropZoneTitle = _t("Drop your documents here");
            this.dropZoneDescription = _t("PDF, XML (UBL), ZIP or pictures");
        }
    };

export const DocumentListRenderer = withOurWords(FileUploadListRenderer);
export const DocumentKanbanRenderer = withOurWords(FileUploadKanbanRenderer);
