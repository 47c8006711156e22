import { Component } from "@odoo/owl";

/** One figure, large; what is said in its place where it is zero. */
export class FigureTile extends Component {
    static template = "l10n_be_ebox.FigureTile";
    static props = {
        figure: Object,
        icon: String,
        colour: { type: String, optional: true },
        well: String,
        open: Function,
    };
}
