import type { Place } from '../../audit/chain-text';
import { writeExportHeader, writeSignature } from '../../audit/export-file';
import type { SigningKey } from '../keys/signature';
import { packColumnsUpTo } from './columns';
import { readStanding } from './standing';
import type { StoreTables } from './tables';

const PAGE = 500;

export interface ExportCursor {
  after: number;
  upTo: number;
}

export interface ExportPage {
  /** Whole lines, each ended. */
  text: string;
  /** Events in this page. */
  events: number;
  /** The export ends with this event: what `markExported` is given once it is safe. */
  upTo: number;
  /** Absent on the last page. */
  next?: ExportCursor;
}

/**
 * The events as JSON lines, signed, as `npm run verify` reads them. It ends where the chain ended when it was
 * begun, whatever is recorded meanwhile.
 */
export async function readExportPage(
  tables: StoreTables,
  site: string,
  signing: () => Promise<SigningKey>,
  cursor?: ExportCursor,
): Promise<ExportPage> {
  if (cursor) return page(tables, cursor, '');
  const { generation, head, base } = await readStanding(tables);
  const place: Place = { seq: base.seq, link: base.link };
  const { encounters, rollUps } = base.rows;
  const left = base.seq > 0 && {
    encounters,
    rollUps,
    columns: await packColumnsUpTo(tables, base.seq),
  };
  const { publicKey, sign } = await signing();
  const events = await tables.events.where('seq').between(base.seq, head.seq, false, true).count();
  const header = writeExportHeader({
    ...{ site, generation, base: place, head, events, key: publicKey },
    ...(left && { left }),
  });
  const signature = writeSignature(await sign(header));
  return page(tables, { after: base.seq, upTo: head.seq }, `${header}\n${signature}\n`);
}

async function page(
  tables: StoreTables,
  { after, upTo }: ExportCursor,
  header: string,
): Promise<ExportPage> {
  const rows = await tables.events
    .where('seq')
    .between(after, upTo, false, true)
    .limit(PAGE)
    .toArray();
  const last = rows.at(-1)?.seq ?? upTo;
  return {
    text: header + rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
    events: rows.length,
    upTo,
    ...(last < upTo && { next: { after: last, upTo } }),
  };
}
