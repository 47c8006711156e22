const SEPARATORS = [";", ",", "\t"];
export const MOST_ROWS = 200;
const MOST_COLUMNS = 40;

/**
 * The rows of a CSV text, as RFC 4180 reads them, whatever its separator.
 *
 * @param {string} text
 * @param {string} separator
 * @returns {string[][]}
 */
export function parseCsv(text, separator) {
    const rows = [[]];
    const cell = /("(?:[^"]|"")*"|[^"\n\r]*?)(\r\n|\n|\r|$|SEP)/gy;
    const pattern = new RegExp(cell.source.replace("SEP", separator), cell.flags);
    for (const [, raw, end] of text.matchAll(pattern)) {
        const value = raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw;
        rows.at(-1).push(value.trim());
        if (end !== separator) {
            rows.push([]);
        }
    }
    return rows.filter((row) => row.some((value) => value));
}

/**
 * A CSV text as a table, when it is small and regular enough to be read as one.
 *
 * @param {string} text
 * @returns {{ head: string[], rows: string[][] } | null}
 */
export function csvTable(text) {
    const firstLine = text.split(/\r?\n/, 1)[0];
    const count = (separator) => firstLine.split(separator).length;
    const separator = SEPARATORS.reduce((best, one) => (count(one) > count(best) ? one : best));
    const [head, ...rows] = parseCsv(text, separator);
    const isTable = head?.length > 1 && head.length <= MOST_COLUMNS && rows.length <= MOST_ROWS;
    return isTable && rows.every((row) => row.length <= head.length) ? { head, rows } : null;
}
