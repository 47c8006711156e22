import { _t } from "@web/core/l10n/translation";
import { user } from "@web/core/user";

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"];

/**
 * @param {number} bytes
 * @returns {string} the size in the reader's language, such as "62 kB"
 */
export function formatSize(bytes) {
    const step = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), UNITS.length - 1);
    return new Intl.NumberFormat(user.lang, {
        style: "unit",
        unit: UNITS[step],
        unitDisplay: step ? "short" : "long",
        maximumFractionDigits: step > 1 ? 1 : 0,
    }).format(bytes / 1024 ** step);
}

/**
 * @param {number} seconds
 * @returns {string} such as "4 s" or "2 min 5 s"
 */
export function formatSeconds(seconds) {
    const whole = Math.round(seconds);
    const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
    return minutes
        ? _t("%(minutes)s min %(seconds)s s", { minutes, seconds: rest })
        : _t("%(seconds)s s", { seconds: rest });
}

/** By what a seal says: its sign, its colour, and the shortest words for it. */
export const SEALS = {
    altered: { icon: "fa-chain-broken", colour: "danger", label: _t("Altered") },
    unreadable: { icon: "fa-question-circle-o", colour: "warning", label: _t("Unclear") },
    unlisted: { icon: "fa-shield", colour: "info", label: _t("Not listed") },
    listed: { icon: "fa-shield", colour: "success", label: _t("Intact") },
};
