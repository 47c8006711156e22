import { Component, useEffect } from "@odoo/owl";
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
