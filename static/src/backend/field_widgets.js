import { Component, xml } from "@odoo/owl";
import { CopyButton } from "@web/core/copy_button/copy_button";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { MonetaryField, monetaryField } from "@web/views/fields/monetary/monetary_field";
import { RadioField, radioField } from "@web/views/fields/radio/radio_field";
import { standardFieldProps } from "@web/views/fields/standard_field_props";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { formatSeconds, formatSize, SEALS } from "./format";

const fields = registry.category("fields");

/** The subject behind the signs of what kind of mail it is. */
export class SubjectField extends Component {
    static template = "l10n_be_ebox.SubjectField";
    static props = { ...standardFieldProps };

    get signs() {
        const { data } = this.props.record;
        return [
            data.seal_state === "altered" && {
                icon: "fa-chain-broken text-danger",
                title: _t("Altered after it was sealed"),
            },
            data.is_registered && { icon: "fa-certificate text-warning", title: _t("Registered mail") },
            data.for_action && !data.action_done && { icon: "fa-bell-o text-warning", title: _t("For action") },
            data.is_confidential && { icon: "fa-lock", title: _t("Confidential") },
            !data.is_visible && { icon: "fa-eye-slash", title: _t("Hidden in the e-Box") },
        ].filter(Boolean);
    }
}
fields.add("ebox_subject", {
    component: SubjectField,
    supportedTypes: ["char"],
    fieldDependencies: [
        ...["is_registered", "for_action", "is_confidential", "is_visible"].map((name) => ({
            name,
            type: "boolean",
        })),
        { name: "action_done", type: "datetime" },
        { name: "seal_state", type: "selection", selection: [] },
    ],
});

/** Who sent it: what came by upload or mail may be of somebody the e-Box does not know. */
export class SenderField extends Component {
    static template = "l10n_be_ebox.FormattedField";
    static props = { ...standardFieldProps };

    get text() {
        const { channel, sender_name } = this.props.record.data;
        const known = this.props.record.data[this.props.name];
        return channel === "ebox" ? known?.display_name || "" : sender_name || "";
    }
}
fields.add("ebox_sender", {
    component: SenderField,
    supportedTypes: ["many2one"],
    fieldDependencies: [
        { name: "channel", type: "selection", selection: [] },
        { name: "sender_name", type: "char" },
    ],
});

class FormattedField extends Component {
    static template = "l10n_be_ebox.FormattedField";
    static props = { ...standardFieldProps };

    get value() {
        return this.props.record.data[this.props.name];
    }
}

/** What a file's electronic seal says: in short, and in full on hover. */
export class SealField extends Component {
    static template = "l10n_be_ebox.SealField";
    static props = { ...standardFieldProps };

    get look() {
        return SEALS[this.props.record.data[this.props.name]];
    }
}
fields.add("ebox_seal", {
    component: SealField,
    supportedTypes: ["selection"],
    fieldDependencies: [{ name: "seal_text", type: "char" }],
});

/** Bytes, as a person says them. */
export class FileSizeField extends FormattedField {
    get text() {
        return this.value ? formatSize(this.value) : "";
    }
}
fields.add("ebox_file_size", { component: FileSizeField, supportedTypes: ["integer"] });

/** Money that is not known is blank, not 0.00. */
export class AmountField extends MonetaryField {
    get formattedValue() {
        return this.value ? super.formattedValue : "";
    }
}
fields.add("ebox_amount", { ...monetaryField, component: AmountField });

/** What is linked of a bank line: where no amount is given, all that fits. */
export class AmountToLinkField extends AmountField {
    get formattedValue() {
        return super.formattedValue || (this.props.readonly ? _t("all that fits") : "");
    }
}
fields.add("ebox_amount_to_link", { ...monetaryField, component: AmountToLinkField });

/** Seconds, as a person says them. */
export class DurationField extends FormattedField {
    get text() {
        return formatSeconds(this.value);
    }
}
fields.add("ebox_duration", { component: DurationField, supportedTypes: ["float"] });

/** JSON, indented to be read. */
export class JsonTextField extends FormattedField {
    static template = "l10n_be_ebox.JsonTextField";

    get text() {
        return JSON.stringify(this.value, null, 2);
    }
}
fields.add("ebox_json", { component: JsonTextField, supportedTypes: ["json"] });

/** What is downloaded by itself, each choice with what it does to the official read state. */
export class DownloadPolicyField extends RadioField {
    static template = "l10n_be_ebox.DownloadPolicyField";

    effectOf(policy) {
        return {
            all: _t(
                "Every message counts as officially read as soon as it arrives here, registered mail too."
            ),
            no_registered: _t(
                "Ordinary messages count as officially read as soon as they arrive here. Registered mail " +
                    "stays closed, with its reminders, until a person with the right to open it asks for it."
            ),
            on_request: _t(
                "Messages are listed here and stay unread in the e-Box, with its reminders, until a person " +
                    "chooses Download."
            ),
        }[policy];
    }
}
fields.add("ebox_download_policy", { ...radioField, component: DownloadPolicyField });

/** A text to paste elsewhere, with its copy button. */
export class CopyText extends Component {
    static template = "l10n_be_ebox.CopyText";
    static components = { CopyButton };
    static props = { text: String };

    setup() {
        this.copied = _t("Copied");
    }
}
class CopyTextWidget extends Component {
    static template = xml`<CopyText text="props.text"/>`;
    static components = { CopyText };
    static props = { ...standardWidgetProps, text: String };
}
registry.category("view_widgets").add("ebox_copy_text", {
    component: CopyTextWidget,
    extractProps: ({ attrs }) => ({ text: attrs.text }),
});

/** A value to paste elsewhere, with its copy button. */
export class CopyField extends Component {
    static template = xml`<CopyText text="props.record.data[props.name] || ''"/>`;
    static components = { CopyText };
    static props = { ...standardFieldProps };
}
fields.add("ebox_copy", { component: CopyField, supportedTypes: ["char"] });
