import { rpc } from "@web/core/network/rpc";
import { registry } from "@web/core/registry";
import { Interaction } from "@web/public/interaction";

/** The list of documents: ticks, the buttons that wait for them, and filters in the address. */
export class EboxDocumentList extends Interaction {
    static selector = ".o_ebox_list";
    dynamicContent = {
        ".o_ebox_tick_one": { "t-on-change": this.onTick },
        ".o_ebox_tick_page": {
            "t-on-change.withTarget": this.onTickPage,
            "t-att-checked": () => this.isPageTicked || undefined,
        },
        ".o_ebox_bulk button": { "t-att-disabled": (el) => !this.countFor(el) || undefined },
        ".o_ebox_count": {
            "t-out": (el) => (this.countFor(el) ? ` (${this.countFor(el)})` : ""),
        },
        ".o_ebox_offer_all": {
            "t-att-class": () => ({ "d-none": !(this.isPageTicked && this.isPartOfMore) }),
        },
        ".o_ebox_take_all, .o_ebox_page_text": { "t-att-class": () => ({ "d-none": this.isAll }) },
        ".o_ebox_take_none, .o_ebox_all_text": { "t-att-class": () => ({ "d-none": !this.isAll }) },
        ".o_ebox_take_all": { "t-on-click": this.onTakeAll },
        ".o_ebox_take_none": { "t-on-click": () => this.tick(false) },
        ".o_ebox_all": { "t-att-value": () => (this.isAll ? "1" : "") },
        ".o_ebox_label_one": { "t-on-click.withTarget": this.onLabelOne },
        ".o_ebox_filters": {
            "t-on-pointerenter": this.loadTypes,
            "t-on-focusin": this.loadTypes,
        },
        ".o_ebox_filter_form": { "t-on-submit": this.onFilter },
        ".o_ebox_autosubmit": { "t-on-change": this.onChangeCompany },
        ".o_ebox_number_switch": { "t-on-change.withTarget": this.onSwitchNumber },
        ".o_ebox_sort_switch": { "t-on-change.withTarget": this.onSwitchSort },
    };

    setup() {
        this.isAll = false;
        const filters = this.el.querySelector(".o_ebox_filters");
        filters.open = !this.isPhone;
    }

    get isPhone() {
        return window.matchMedia("(max-width: 991.98px)").matches;
    }

    get boxes() {
        return [...this.el.querySelectorAll(".o_ebox_tick_one")];
    }

    get ticked() {
        return this.boxes.filter((box) => box.checked).length;
    }

    get total() {
        return this.el.querySelector(".o_ebox_take_all")?.dataset.total || "0";
    }

    /** How many documents a button is for; text, since counting ends somewhere. */
    countFor(el) {
        if (this.isAll) {
            return this.total;
        }
        const right = el.closest("[data-right]")?.dataset.right;
        const may = (box) => !right || box.dataset.rights.split(" ").includes(right);
        return this.boxes.filter((box) => box.checked && may(box)).length;
    }

    get isPageTicked() {
        return this.boxes.length > 0 && this.ticked === this.boxes.length;
    }

    get isPartOfMore() {
        return this.total !== String(this.boxes.length);
    }

    tick(isTicked) {
        this.isAll = false;
        this.boxes.forEach((box) => (box.checked = isTicked));
    }

    onTick() {
        this.isAll = false;
    }

    onTickPage(ev, box) {
        this.tick(box.checked);
    }

    onTakeAll() {
        this.isAll = true;
    }

    onLabelOne(ev, button) {
        this.tick(false);
        button.closest("tr").querySelector(".o_ebox_tick_one").checked = true;
    }

    get form() {
        return this.el.querySelector(".o_ebox_filter_form");
    }

    /** The e-Box's own names of types are many, and looked up only for who uses the filters. */
    async loadTypes() {
        if (this.areTypesLoaded) {
            return;
        }
        this.areTypesLoaded = true;
        const company = Number(this.el.querySelector(".o_ebox_company")?.value || 0);
        const types = await this.waitFor(rpc("/my/ebox/types", { company }));
        const group = this.el.querySelector(".o_ebox_types");
        const chosen = this.form.elements.type.value;
        group.replaceChildren(...types.map(([id, name]) => new Option(name, id)));
        this.form.elements.type.value = chosen;
    }

    /** Only what narrows the list goes into the address. */
    onFilter() {
        const empty = [...this.form.elements].filter((field) => field.name && !field.value);
        empty.forEach((field) => (field.disabled = true));
        // As it was, for who comes back to this page.
        this.waitForTimeout(() => empty.forEach((field) => (field.disabled = false)), 0);
    }

    onChangeCompany() {
        // A number and a sender are of one company.
        this.form.elements.number.value = "";
        this.form.elements.sender.value = "";
        this.form.requestSubmit();
    }

    onSwitchNumber(ev, select) {
        this.form.elements.number.value = select.value;
        this.form.requestSubmit();
    }

    onSwitchSort(ev, select) {
        const url = new URL(window.location);
        url.searchParams.set("sort", select.value);
        url.pathname = "/my/ebox";
        window.location = url;
    }
}

registry.category("public.interactions").add("l10n_be_ebox.document_list", EboxDocumentList);
