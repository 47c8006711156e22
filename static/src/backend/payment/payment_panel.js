import { Component, useState } from "@odoo/owl";
import { CopyButton } from "@web/core/copy_button/copy_button";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { standardFieldProps } from "@web/views/fields/standard_field_props";

const SOURCE_ICONS = {
    api: "fa-envelope-o",
    ubl: "fa-file-code-o",
    qr: "fa-qrcode",
    text: "fa-file-text-o",
    sender: "fa-user-o",
    manual: "fa-pencil",
};
const STATE_COLOURS = {
    overdue: "text-bg-danger",
    to_pay: "text-bg-warning",
    partly_paid: "text-bg-warning",
    ordered: "text-bg-info",
    direct_debit: "text-bg-info",
    refund_expected: "text-bg-info",
    paid: "text-bg-success",
    refunded: "text-bg-success",
};

const colourOf = (payment) => STATE_COLOURS[payment.state];

/** One payment: its values to read and copy, and the QR code to pay it by phone. */
export class PaymentCard extends Component {
    static template = "l10n_be_ebox.PaymentCard";
    static components = { CopyButton };
    static props = {
        payment: Object,
        act: { type: Function, optional: true },
        isAlone: Boolean,
        isFirst: Boolean,
    };

    setup() {
        this.copied = _t("Copied");
        this.state = useState({ isUnfolded: this.props.isFirst, qrWantedWhen: "" });
    }

    get isUnfolded() {
        return this.props.isAlone || this.state.isUnfolded;
    }

    get isQrShown() {
        // Asked for in one state: what is marked anew hides it again.
        const { is_open, state } = this.props.payment;
        return is_open || this.state.qrWantedWhen === state;
    }

    get hasAction() {
        const { act, payment } = this.props;
        const { can_order, can_mark_paid, can_link, can_book, can_undo } = payment;
        return act && (can_order || can_mark_paid || can_link || can_book || can_undo);
    }

    iconOf(row) {
        return SOURCE_ICONS[row.source];
    }

    sourceOf(row) {
        return row.words ? `${row.source_text}: “${row.words}”` : row.source_text;
    }

    get colour() {
        return colourOf(this.props.payment);
    }
}

/** What a document asks to be paid, and what a person can do about it. */
export class PaymentPanel extends Component {
    static template = "l10n_be_ebox.PaymentPanel";
    static components = { PaymentCard };
    static props = { ...standardFieldProps, isPreview: { type: Boolean, optional: true } };

    setup() {
        this.orm = useService("orm");
        this.action = useService("action");
        this.act = this.act.bind(this);
    }

    get panel() {
        return this.props.record.data[this.props.name];
    }

    /** The payment where it is the only one: its state stands in the title. */
    get onlyPayment() {
        return this.panel.payments.length === 1 && this.panel.payments[0];
    }

    /** What a person sees unfolded: the first that is still to be paid. */
    get firstId() {
        const { payments } = this.panel;
        return (payments.find((payment) => payment.is_open) || payments[0])?.id;
    }

    colourOf(payment) {
        return colourOf(payment);
    }

    /** Call a method of a payment or its link (of the document without id), and show how it is then. */
    async act(method, id, model = "ebox.payment") {
        if (!(await this.props.record.save())) {
            return;
        }
        const result = id
            ? await this.orm.call(model, method, [[id]])
            : await this.orm.call("ebox.document", method, [[this.panel.document_id]]);
        const reload = () => this.props.record.load();
        if (result?.type) {
            await this.action.doAction(result, { onClose: reload });
        }
        if (result?.target !== "new") {
            await reload();
        }
    }
}

registry.category("fields").add("ebox_payment_panel", {
    component: PaymentPanel,
    supportedTypes: ["json"],
    extractProps: ({ options }) => ({ isPreview: Boolean(options.preview) }),
});
