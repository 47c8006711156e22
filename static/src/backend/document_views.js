import { registry } from "@web/core/registry";
import { useBus } from "@web/core/utils/hooks";
import { FormController } from "@web/views/form/form_controller";
import { FormRenderer } from "@web/views/form/form_renderer";
import { formView } from "@web/views/form/form_view";
import { KanbanController } from "@web/views/kanban/kanban_controller";
import { kanbanView } from "@web/views/kanban/kanban_view";
import { ListController } from "@web/views/list/list_controller";
import { listView } from "@web/views/list/list_view";
import { FetchButton } from "./fetch_button";
import { DocumentKanbanRenderer, DocumentListRenderer } from "./upload/drop_renderers";
import { UploadButton } from "./upload/upload_button";

export const DOCUMENTS_CHANGED = "EBOX:DOCUMENTS-CHANGED";

/** Several documents: "Upload", "Fetch now", and a fresh look when files or documents have arrived. */
const withFetching = (Controller) =>
    class extends Controller {
        static components = { ...Controller.components, FetchButton, UploadButton };

        setup() {
            super.setup();
            useBus(this.env.bus, DOCUMENTS_CHANGED, () => this.reloadDocuments());
        }

        onFetchProgress(progress) {
            // Whoever waits for the very first documents sees them as they come.
            if (progress.new && !this.model.root.count) {
                this.reloadDocuments();
            }
        }

        async reloadDocuments() {
            await this.model.load();
        }
    };

/** One document: opening it marks it read for this user, and fetches nothing. */
export class EboxDocumentFormController extends FormController {
    setup() {
        super.setup();
        this.seenId = null;
        useBus(this.env.bus, DOCUMENTS_CHANGED, () => this.reloadDocument());
    }

    get modelParams() {
        const params = super.modelParams;
        params.hooks.onRootLoaded = (root) => this.markRead(root);
        return params;
    }

    async markRead(root) {
        if (!root.resId || root.resId === this.seenId) {
            return;
        }
        this.seenId = root.resId;
        if (root.data.is_unread) {
            await this.orm.call(root.resModel, "action_mark_read", [[root.resId]]);
            await this.reloadDocument();
        }
    }

    async reloadDocument() {
        if (!(await this.model.root.isDirty())) {
            await this.model.root.load();
        }
    }
}

/** Information left and the viewer right, so discussions always stand below. */
export class EboxDocumentFormRenderer extends FormRenderer {
    mailLayout() {
        return "BOTTOM_CHATTER";
    }
}

const views = registry.category("views");
views.add("ebox_document_form", {
    ...formView,
    Controller: EboxDocumentFormController,
    Renderer: EboxDocumentFormRenderer,
});
views.add("ebox_document_list", {
    ...listView,
    Controller: withFetching(ListController),
    Renderer: DocumentListRenderer,
    buttonTemplate: "l10n_be_ebox.DocumentButtons",
});
views.add("ebox_document_kanban", {
    ...kanbanView,
    Controller: withFetching(KanbanController),
    Renderer: DocumentKanbanRenderer,
    buttonTemplate: "l10n_be_ebox.DocumentButtons",
});
