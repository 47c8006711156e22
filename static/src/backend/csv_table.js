const SEPARATORS = [";", ",", "\t"];
const MOST_ROWS = 200;
const MOST_COLUMNS = 40;

/**
 * The rows of a CSV text, as RFC 4180 reads them, whatever its separator.
 *
 * @param {string} text
 * @param {string} separator one character
 * @returns {string[][] | null} null where the text keeps to no such rules
 */
export function parseCsv(text, separator) {
    const quoted = `"(?:[^"]|"")*"`;
    const plain = `(?!")[^${separator}\\r\\n]*`;
    const cell = new RegExp(`(${quoted}|${plain})(${separator}|\\r\\n|\\n|\\r|$)`, "gy");
    const rows = [[]];
    let end = 0;
    for (const match of text.matchAll(cell)) {
        const [whole, raw, stop] = match;
        const value = raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw;
        rows.at(-1).push(value.trim());
        if (stop !== separator) {
            rows.push([]);
        }
        end = match.index + whole.length;
    }
    return end === text.length ? rows.filter((row) => row.some((value) => value)) : null;
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
    const [head, ...rows] = parseCsv(text, separator) || [];
    const isTable = head?.length > 1 && head.length <= MOST_COLUMNS && rows.length <= MOST_ROWS;
    return isTable && rows.every((row) => row.length <= head.length) ? { head, rows } : null;
}
