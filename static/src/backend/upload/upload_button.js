import { Component, onWillUnmount, useRef, useState } from "@odoo/owl";
import { Dialog } from "@web/core/dialog/dialog";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { session } from "@web/session";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { formatSize } from "../format";

/** Where the files go, asked when there is more than one mailbox. */
export class MailboxDialog extends Component {
    static template = "l10n_be_ebox.MailboxDialog";
    static components = { Dialog };
    static props = { mailboxes: Array, onChosen: Function, close: Function };

    choose(mailbox) {
        this.props.close();
        this.props.onChosen(mailbox);
    }
}

/** "Upload" above the documents; what is dropped or pasted on the list comes in here too. */
export class UploadButton extends Component {
    static template = "l10n_be_ebox.UploadButton";
    static props = {};

    setup() {
        this.orm = useService("orm");
        this.http = useService("http");
        this.action = useService("action");
        this.dialog = useService("dialog");
        this.notification = useService("notification");
        this.input = useRef("input");
        this.state = useState({ isBusy: false });
        this.isGone = false;
        onWillUnmount(() => (this.isGone = true));
    }

    async onFilesChosen() {
        const files = [...this.input.el.files];
        this.input.el.value = null;
        if (files.length && this.isSmallEnough(files)) {
            await this.takeIn(files);
        }
    }

    async takeIn(files) {
        const mailboxes = await this.orm.call("ebox.mailbox", "mailboxes_for_upload", []);
        if (mailboxes.length === 1) {
            await this.upload({ mailbox_id: mailboxes[0].id }, files);
        } else {
            const onChosen = ({ id }) => this.upload({ mailbox_id: id }, files);
            this.dialog.add(MailboxDialog, { mailboxes, onChosen });
        }
    }

    isSmallEnough(files) {
        const most = session.max_file_upload_size || Infinity;
        if (files.reduce((sum, file) => sum + file.size, 0) <= most) {
            return true;
        }
        const message = _t("Together these files are too large: at most %s at a time.");
        this.notification.add(message.replace("%s", formatSize(most)), { type: "danger" });
        return false;
    }

    async upload(target, ufile) {
        this.state.isBusy = true;
        try {
            const params = { csrf_token: odoo.csrf_token, ...target, ufile };
            this.show(await this.http.post("/ebox/upload", params));
        } catch {
            const message = _t("The files could not be uploaded. Look at your connection and try again.");
            this.notification.add(message, { type: "danger" });
        } finally {
            this.state.isBusy = false;
        }
    }

    show({ action, notes }) {
        for (const { type, message } of notes) {
            this.notification.add(message, { type, sticky: type === "danger" });
        }
        if (action && !this.isGone) {
            this.action.doAction(action);
        }
    }
}

/** The same on a document that lacks its file. */
export class AddFileButton extends UploadButton {
    static props = { ...standardWidgetProps };

    async takeIn(files) {
        const { record } = this.props;
        await this.upload({ document_id: record.resId }, files);
        await record.load();
    }
}
registry.category("view_widgets").add("ebox_add_file", {
    component: AddFileButton,
});
