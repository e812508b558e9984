import { fail, ok, type Result } from '../model/result';
import { AuditEvent } from './audit-event';
import { chainText, type Place, type StoredEvent } from './chain-text';
import { closeAll, type ColumnChunk } from './columns/column-chunk';
import type { ColumnEntry } from './columns/column-entry';
import { unpackChunk } from './columns/packed-chunk';
import {
  readExportHeader,
  readSignature,
  type ExportHeader,
  type VerifySigned,
} from './export-file';
import { beginFold, foldEvent } from './fold-events';
import type { RollUpRow } from './roll-up';

/**
 * What one computer's exported file comes to: its whole life in counts, and no event. A later file of
 * the same computer holds all that an earlier one does, so of two the later one stands.
 */
export interface Workstation {
  v: 1;
  /** Stamp of its database: what it is known by. */
  generation: string;
  site: string;
  /** Its public key, which it signed the file with; SPKI in base64. */
  key: string;
  base: Place;
  head: Place;
  /** Events in the file. */
  events: number;
  /** Numbers that are missing in it, lost there for good before it was made. */
  gaps: { from: number; to: number }[];
  /** Stamp of the last event, UTC milliseconds. */
  lastAt: number;
  rollUps: RollUpRow[];
  chunks: ColumnChunk[];
}

export interface WorkstationRules {
  hash(text: string): Promise<string>;
  verify: VerifySigned;
  timeZone: string;
  /** The only site whose files are taken in here. */
  site: string;
  /** Links known of this computer by an earlier file: the same numbers must have them still. */
  knownHead?: Place;
  tell?(done: number, of: number): void;
  isStopped?(): boolean;
}

/** Rows looked at between two words of how far it is. */
const AT_ONCE = 200;

/** Reads the lines of an opened file. Every link is worked out anew; whatever does not hold is refused whole. */
export async function readWorkstation(
  text: string,
  rules: WorkstationRules,
): Promise<Result<Workstation>> {
  const [first = '', second = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const header = readExportHeader(first);
  if (!header) return NOT_AN_EXPORT;
  if (header.site !== rules.site) return otherSite(header.site, rules.site);
  const { key = '' } = header;
  if (!(await rules.verify(key, first, readSignature(second) ?? ''))) return NOT_SIGNED;
  if (header.events !== lines.length) return CUT;
  const left = readLeft(header);
  if (!left) return NOT_AN_EXPORT;
  const fold = beginFold({ ...left, outbox: [] });
  const entries: ColumnEntry[] = [];
  const gaps: Workstation['gaps'] = [];
  let { seq, link }: Place = header.base;
  let lastAt = 0;
  let follows =
    header.base.seq === rules.knownHead?.seq ? header.base.link === rules.knownHead.link : true;
  for (let from = 0; from < lines.length; from += AT_ONCE) {
    if (rules.isStopped?.()) return fail('stopped', 'Stopped. Nothing was changed.');
    rules.tell?.(from, lines.length);
    const rows = lines.slice(from, from + AT_ONCE).map(readRow);
    const links = await linksOf(rows, { seq, link }, rules.hash);
    for (const [i, row] of rows.entries()) {
      if (!row || row.seq <= seq || !isOwn(row.event.site, header.site)) return broken(seq + 1);
      if (row.seq > seq + 1) gaps.push({ from: seq + 1, to: row.seq - 1 });
      else if (row.link !== links[i]) return broken(row.seq);
      ({ seq, link } = row);
      if (seq === rules.knownHead?.seq && link !== rules.knownHead.link) follows = false;
      lastAt = row.event.at;
      entries.push(...foldEvent(fold, row, rules.timeZone));
    }
  }
  if (seq !== header.head.seq || link !== header.head.link) return CUT;
  if (!follows) return FORKED;
  const rollUps = [...fold.rollUps.values()];
  const { generation, site, base, head } = header;
  const events = lines.length;
  const chunks = [...left.chunks, ...closeAll(entries)];
  return ok({ v: 1, generation, site, key, base, head, events, gaps, lastAt, rollUps, chunks });
}

/**
 * Every row's link worked out anew from what the row before it says of itself, many at once, for the wait
 * for each digest is longer than its work. Compared in order they prove the same: the first that is
 * another breaks the chain. Undefined where nothing stands right before.
 */
function linksOf(
  rows: readonly (StoredEvent | undefined)[],
  before: Place,
  hash: WorkstationRules['hash'],
): Promise<(string | undefined)[]> {
  return Promise.all(
    rows.map((row, i) => {
      const previous = i === 0 ? before : rows[i - 1];
      if (!row || !previous || row.seq !== previous.seq + 1) return undefined;
      return hash(chainText(previous.link, row.seq, row.event));
    }),
  );
}

function readLeft({ left }: ExportHeader) {
  if (!left) return { encounters: [], rollUps: [], chunks: [] };
  const chunks = left.columns.map(unpackChunk);
  const whole = chunks.filter((chunk) => chunk !== undefined);
  if (whole.length < chunks.length) return undefined;
  return { encounters: left.encounters, rollUps: left.rollUps, chunks: whole };
}

/** Counts made before a computer had its policy stand under the site it then had. */
const isOwn = (site: string, own: string): boolean => site === own || site === 'not-set';

function readRow(line: string): StoredEvent | undefined {
  try {
    const row = JSON.parse(line) as { v?: unknown; seq?: unknown; link?: unknown; event?: unknown };
    const event = AuditEvent.safeParse(row.event);
    if (row.v !== 1 || !Number.isSafeInteger(row.seq) || typeof row.link !== 'string')
      return undefined;
    if (!event.success) return undefined;
    const { id, encounterId } = event.data;
    return {
      v: 1,
      seq: row.seq as number,
      link: row.link,
      id,
      encounterId,
      event: event.data,
    };
  } catch {
    return undefined;
  }
}

const NOT_AN_EXPORT = fail(
  'not-an-export',
  'It opens, but is not what Sidenote exports, or is of another version. Export it again from that computer.',
);
const NOT_SIGNED = fail(
  'not-signed',
  'It is not signed by the computer that it says it is of: it was changed since, or made elsewhere. Nothing of it is taken in. Export it again from that computer, and tell whoever looks after Sidenote if it comes again.',
);
const CUT = fail(
  'cut',
  'It does not hold the entries that it was made with: some are gone, or were put in. Export it again from that computer.',
);
const FORKED = fail(
  'forked',
  'It does not go on from what was taken in of this computer before: entries were changed since, or two computers were made from one copy. Keep both files and tell whoever looks after Sidenote.',
);
const broken = (seq: number) =>
  fail(
    'broken',
    `Entry ${seq} was changed, or put in: the chain does not hold. Nothing of the file is taken in. Verify the entries on that computer.`,
  );
const otherSite = (site: string, own: string) =>
  fail(
    'other-site',
    `It is of the site “${site.slice(0, 60)}”. Here only files of “${own}” are taken in.`,
  );
