import { Component } from "@odoo/owl";

/** Figures below each other under a title, each with its bar; what is said where all is well. */
export class FigureList extends Component {
    static template = "l10n_be_ebox.FigureList";
    static props = {
        title: String,
        figures: Array,
        well: String,
        open: Function,
        alarms: { type: Array, optional: true },
    };
    static defaultProps = { alarms: [] };

    get isWell() {
        return this.props.figures.every((figure) => !figure.count);
    }

    isAlarm(figure) {
        return figure.count > 0 && this.props.alarms.includes(figure.key);
    }

    open(figure) {
        if (figure.count) {
            this.props.open(figure, this.props.title);
        }
    }
}
