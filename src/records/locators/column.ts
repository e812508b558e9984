// The cells under a column header. The header must be exactly the words: a loose pattern once took
// identifiers for problems. Generic headers ("Name") are anchored by the heading above their table.
import type { Locator } from '../../model/system-description';
import { comesBefore, isElement, isText } from '../deep-query';
import type { Page } from '../page';
import { shownText } from '../shown-text';
import { fold, saysNothing } from '../words';
import { headingsOf, isHeading, saysHeading } from './headings';
import type { Found, Hit, Locate } from './hit';

type Column = Extract<Locator, { by: 'column' }>;

const TABLES = 'table, [role="table"], [role="grid"], [role="treegrid"]';
const ROWS = 'tr, [role="row"]';
const HEADERS = 'th, [role="columnheader"]';
export const CELLS = `td, [role="cell"], [role="gridcell"], [role="rowheader"], ${HEADERS}`;

export const column: Locate<Column> = (locator, page) => {
  const tables = page
    .query(TABLES, locator.within)
    .filter((table) => page.look.isShown(table) && isUnder(table, locator, page))
    .flatMap((table) => readTable(table, locator, page) ?? []);
  if (tables.length === 0) return undefined;
  const found: Found = { hits: tables.flatMap((table) => table.hits) };
  if (tables.some((table) => table.partial)) found.partial = true;
  return found;
};

/** The header over a cell, and the other headers of its table, in the page's own words. */
export function headersOver(
  cell: Element,
  page: Page,
): { table: Element; own: string; others: string[] } | undefined {
  const table = cell.closest(TABLES);
  const row = cell.closest(ROWS);
  if (!table || !row) return undefined;
  const rows = [...table.querySelectorAll(ROWS)].filter((each) => each.closest(TABLES) === table);
  const headerRow = rows.find((each) => each.querySelector(HEADERS) !== null);
  if (!headerRow || headerRow === row) return undefined;
  const place = [...placed(row).cells].find(([, each]) => each === cell)?.[0] ?? -1;
  const header = placed(headerRow).cells;
  const words = (each: Element): string => shownText(each, page.look).replace(/\s+/g, ' ');
  const above = header.get(place);
  if (!above) return undefined;
  const others = [...header.values()].filter((each) => each !== above).map(words);
  return { table, own: words(above), others };
}

function readTable(table: Element, locator: Column, page: Page): Found | undefined {
  const rows = [...table.querySelectorAll(ROWS)].filter((row) => row.closest(TABLES) === table);
  const headerRow = rows.find((row) => row.querySelector(HEADERS) !== null) ?? rows[0];
  if (!headerRow) return undefined;
  const header = placed(headerRow);
  const placeOf = (name: string | undefined): number => {
    if (name === undefined) return -1;
    const cells = [...header.cells];
    const words = fold(name);
    return cells.find(([, cell]) => fold(shownText(cell, page.look)) === words)?.[0] ?? -1;
  };
  const own = placeOf(locator.header);
  if (own < 0) return undefined;
  const [date, code, status] = [locator.date, locator.code, locator.status].map(placeOf);

  const found: Found = { hits: [] };
  // Without their dates entries cannot be counted; rows that are too short stand under wrong headers.
  if (locator.date !== undefined && date === -1) found.partial = true;
  let isEmpty = false;
  for (const row of rows) {
    if (row === headerRow || !page.look.isShown(row)) continue;
    const { cells, width } = placed(row);
    const cell = cells.get(own);
    // One cell across the whole row is a remark ("None", "Show all"), not an entry.
    if (cells.size === 1 && header.cells.size > 1) {
      isEmpty ||= saysNothing(shownText(row, page.look));
    } else if (!cell || width < header.width || hasLooseText(row)) found.partial = true;
    else found.hits.push(hitOf(table, cell, cells, [date, code, status], page));
  }
  if (found.hits.length === 0 && !isEmpty && !isBare(table, rows, page)) return undefined;
  const total = Number(table.getAttribute('aria-rowcount') ?? 0);
  if (total === -1 || total > rows.length) found.partial = true;
  return found;
}

function hitOf(
  table: Element,
  cell: Element,
  cells: ReadonlyMap<number, Element>,
  places: readonly (number | undefined)[],
  page: Page,
): Hit {
  const [date = '', code = '', status = ''] = places.map((place = -1) => {
    const beside = cells.get(place);
    return beside ? shownText(beside, page.look) : '';
  });
  const read: Hit['read'] = (look, manner) => shownText(cell, look, manner);
  return { element: cell, group: table, read, date, code, status };
}

/**
 * True for a plain table that is a header and no more. A grid drawn by script, or a header whose rows
 * stand in a table of their own below it, says nothing by being empty.
 */
function isBare(table: Element, rows: readonly Element[], page: Page): boolean {
  if (table.localName !== 'table' || table.hasAttribute('role') || rows.length > 1) return false;
  const next = page.query(TABLES).find((other) => comesBefore(table, other));
  return next === undefined || next.querySelector(HEADERS) !== null;
}

/** Words of a row outside its cells: one of them is no cell any more, and the others have moved up. */
function hasLooseText(row: Element): boolean {
  return [...row.childNodes].some((node) => {
    const isOutside = isText(node) || (isElement(node) && !holdsCell(node));
    return isOutside && /[\p{L}\p{N}]/u.test(node.textContent ?? '');
  });
}

function holdsCell(element: Element): boolean {
  return element.matches(CELLS) || element.querySelector(CELLS) !== null;
}

/** Cells by the column they begin in, and how many columns they take. */
function placed(row: Element): { cells: Map<number, Element>; width: number } {
  const cells = new Map<number, Element>();
  let width = 0;
  for (const cell of row.querySelectorAll(CELLS)) {
    if (cell.closest(ROWS) !== row) continue;
    cells.set(width, cell);
    const span = Number(cell.getAttribute('colspan') ?? cell.getAttribute('aria-colspan') ?? 1);
    width += span >= 1 ? Math.floor(span) : 1;
  }
  return { cells, width };
}

/** True where the nearest heading above the table, or its own caption, reads as wanted. */
function isUnder(table: Element, { heading, within }: Column, page: Page): boolean {
  if (heading === undefined) return true;
  const wanted = fold(heading);
  const own = table.getAttribute('aria-label');
  if (own !== null && isHeading(own, wanted)) return true;
  const caption = table.querySelector('caption');
  if (caption && saysHeading(page, caption, wanted)) return true;
  const above = headingsOf(page, within).findLast(
    (each) => each.localName !== 'caption' && comesBefore(each, table),
  );
  return above !== undefined && saysHeading(page, above, wanted);
}
