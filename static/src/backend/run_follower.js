import { browser } from "@web/core/browser/browser";
import { ConnectionLostError } from "@web/core/network/rpc";

const EVERY_MS = 1500;
const OPEN_STATES = ["waiting", "running"];
const COUNTS = ["listed", "total", "new", "changed", "downloaded", "to_download", "failed"];

/**
 * @param {string | false} state of a synchronisation run
 * @returns {boolean} whether it is still to be followed
 */
export function isOpen(state) {
    return OPEN_STATES.includes(state);
}

/** Waits a moment, and until somebody looks at the page; at once when it is aborted. */
async function nextLook(signal) {
    await new Promise((resolve) => {
        const timer = browser.setTimeout(resolve, EVERY_MS);
        signal.addEventListener("abort", () => (browser.clearTimeout(timer), resolve()), {
            once: true,
        });
    });
    if (document.hidden && !signal.aborted) {
        await new Promise((resolve) => {
            document.addEventListener("visibilitychange", resolve, { once: true, signal });
            signal.addEventListener("abort", resolve, { once: true });
        });
    }
}

function outcome(run) {
    return run.state === "partial" ? [run.text, run.error] : [run.text];
}

/**
 * One view of the newest runs of several mailboxes: their counts added up.
 *
 * @param {Object[]} runs as `ebox.mailbox.run._progress` gives them
 */
function addUp(runs) {
    const open = runs.find((run) => run.state === "running") || runs.find((r) => isOpen(r.state));
    const sums = Object.fromEntries(
        COUNTS.map((name) => [name, runs.reduce((sum, run) => sum + run[name], 0)])
    );
    return {
        ...sums,
        isOpen: Boolean(open),
        isWaiting: open?.state === "waiting",
        hasFailed: runs.some((run) => ["partial", "failed"].includes(run.state)),
        text: open ? open.text : [...new Set(runs.flatMap(outcome))].join(" "),
    };
}

/**
 * Follows the runs of mailboxes until none is open; asks only while the page is visible.
 *
 * @param {Object} orm the orm service
 * @param {number[]} mailboxIds
 * @param {{ onProgress?: Function, signal: AbortSignal }} options
 * @returns {Promise<Object | null>} the last progress; null when it was aborted
 */
export async function followRuns(orm, mailboxIds, { onProgress, signal }) {
    while (!signal.aborted) {
        try {
            const runs = await Promise.all(
                mailboxIds.map((id) => orm.silent.call("ebox.mailbox", "fetch_progress", [[id]]))
            );
            const progress = addUp(runs.filter(Boolean));
            if (signal.aborted) {
                break;
            }
            onProgress?.(progress);
            if (!progress.isOpen) {
                return progress;
            }
        } catch (error) {
            if (!(error instanceof ConnectionLostError)) {
                throw error;
            }
        }
        await nextLook(signal);
    }
    return null;
}

/**
 * @param {Object} progress
 * @returns {{ done: number, all: number } | null} what the progress bar shows
 */
export function measure(progress) {
    if (progress.isWaiting) {
        return null;
    }
    if (progress.to_download) {
        return { done: progress.downloaded, all: progress.downloaded + progress.to_download };
    }
    return progress.total ? { done: Math.min(progress.listed, progress.total), all: progress.total } : null;
}
