import { Component, useEffect, useRef } from "@odoo/owl";
import { hasTouch } from "@web/core/browser/feature_detection";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { FormRenderer } from "@web/views/form/form_renderer";
import { X2ManyField, x2ManyField } from "@web/views/fields/x2many/x2many_field";

/** Each payment as a form of its own, all of them open: a list has no room for its values. */
export class PaymentForms extends Component {
    static template = "l10n_be_ebox.PaymentForms";
    static components = { FormRenderer };
    static props = X2ManyField.props;

    setup() {
        this.archInfo = this.props.views.form;
        useEffect(
            () => {
                for (const record of this.list.records) {
                    if (!record.isInEdition) {
                        record.switchMode("edit");
                    }
                }
            },
            () => [this.list.records.map((record) => record.id + record.isInEdition).join()]
        );
        const root = useRef("root");
        useEffect(
            (isReady) => {
                // On a touch screen the keyboard would cover the values.
                if (isReady && !hasTouch()) {
                    root.el.querySelector("[name=amount] input")?.focus();
                }
            },
            () => [Boolean(this.list.records[0]?.isInEdition)]
        );
    }

    numberOf(index) {
        const count = this.list.records.length;
        return _t("Payment %(number)s of %(count)s", { number: index + 1, count });
    }

    get list() {
        return this.props.record.data[this.props.name];
    }

    /** A further payment usually goes to the same account. */
    async add() {
        // What was just typed counts, also while its check is under way.
        await this.props.record.isDirty();
        await this.props.record.model.mutex.getUnlockedDef();
        const last = this.list.records.at(-1)?.data;
        const same = ["kind", "beneficiary", "iban", "bic", "communication"].filter(
            (name) => last?.[name]
        );
        await this.list.addNewRecord({
            position: "bottom",
            mode: "edit",
            context: {
                default_sequence: (last?.sequence || 0) + 1,
                ...Object.fromEntries(same.map((name) => [`default_${name}`, last[name]])),
            },
        });
    }

    async remove(record) {
        await this.list.delete(record);
    }
}

registry.category("fields").add("ebox_payment_forms", { ...x2ManyField, component: PaymentForms });
