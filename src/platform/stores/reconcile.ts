import { StoreProblem, isCorruptRow } from './failure';
import type { Journal } from './journal';
import { eventKey, isRowKey, sealedKey, type JournalHead } from './journal-rows';
import { levelJournal } from './level';
import { mend, type Mended, type TellOf } from './mend';
import { readStanding, type Standing } from './standing';
import type { Reconciliation } from './store-report';
import { COUNTING, SCHEMA_VERSION, type StoreTables } from './tables';

export interface Reconciling {
  /** UTC milliseconds. */
  at: number;
  timeZone: string;
  tellOf: TellOf;
  /** The browser said that it made the database anew. */
  lostByBrowser: boolean;
  /** Looks at every row of both places, whatever their heads say. */
  thorough?: boolean;
}

/**
 * Compares the two places and makes them agree. Where they do, it has read two rows. A journal that
 * is behind is completed from the database; a database that was made anew, lacks its end or holds
 * rows of another shape is mended from the journal. Never throws for what either holds, only where
 * one of them refuses to be read or written.
 */
export async function reconcilePlaces(
  tables: StoreTables,
  journal: Journal,
  asked: Reconciling,
): Promise<Reconciliation> {
  const thorough =
    asked.thorough ||
    asked.lostByBrowser ||
    (await wasRepaired(tables)) ||
    (await isCountedOtherwise(tables));
  const standing = await standingOrNot(tables);
  const known = await journal.head();
  const report = (state: Reconciliation['state'], mended?: Mended): Reconciliation => ({
    at: asked.at,
    state,
    wiped: mended?.wiped ?? false,
    recovered: mended?.recovered ?? 0,
    lost: mended?.lost ?? 0,
  });

  if (standing && !thorough && known !== 'damaged') {
    if (known && isSame(known, standing) && (await journal.holdsNewest(known))) {
      return report('same');
    }
    const journalIsNew = known === undefined && (await journal.load()).empty;
    const isBehind = known !== undefined && (await journal.holdsNewest(known));
    if ((journalIsNew || isBehind) && (await levelJournal(tables, journal, asked.at)) === 'level') {
      const nothing = standing.head.seq === 0 && standing.sealed.count === 0;
      return report(journalIsNew && nothing ? 'first' : 'completed');
    }
  }

  const contents = await journal.load();
  const mended = await mend(tables, contents, asked);
  const now = await readStanding(tables);
  const { version } = tables.backendDB();
  await tables.meta.put({ key: 'mended', v: 1, version });
  const completed = await rewrite(tables, journal, now, asked.at);
  const { recovered, lost, wiped } = mended;
  if (recovered > 0 || lost > 0 || wiped) {
    const nothing = contents.empty && recovered === 0 && lost === 0;
    return report(nothing ? 'first' : 'recovered', mended);
  }
  return report(completed ? 'completed' : 'same');
}

function isSame(known: JournalHead, { generation, head, base, sealed }: Standing): boolean {
  return (
    known.generation === generation &&
    known.seq === head.seq &&
    known.link === head.link &&
    known.base === base.seq &&
    known.sealed.rev === sealed.rev
  );
}

/** Undefined where the database cannot say where it stands. */
async function standingOrNot(tables: StoreTables): Promise<Standing | undefined> {
  try {
    return await readStanding(tables);
  } catch (thrown) {
    if (isCorruptRow(thrown)) return undefined;
    throw thrown;
  }
}

/**
 * Dexie puts back a table that is missing, empty, and counts the browser's version one up: then
 * nothing of what the database says of itself is believed, once.
 */
async function wasRepaired(tables: StoreTables): Promise<boolean> {
  const { version } = tables.backendDB();
  if (version === SCHEMA_VERSION * 10) return false;
  const mended: unknown = await tables.meta.get('mended');
  return (mended as { version?: unknown } | undefined)?.version !== version;
}

/** An older version counted here: everything follows from the events, so it is worked out anew once. */
async function isCountedOtherwise(tables: StoreTables): Promise<boolean> {
  const counting: unknown = await tables.meta.get('counting');
  return (counting as { version?: unknown } | undefined)?.version !== COUNTING;
}

/** Makes every row of the journal what the database has; whether one was not. */
async function rewrite(
  tables: StoreTables,
  journal: Journal,
  { generation, head, base, sealed }: Standing,
  at: number,
): Promise<boolean> {
  const events = await tables.events.toArray();
  const rows = await tables.sealed.toArray();
  const right = new Map<string, string>([
    ...events.map((each): [string, string] => [eventKey(each.seq), JSON.stringify(each)]),
    ...rows.map((each): [string, string] => [sealedKey(each), JSON.stringify(each)]),
  ]);
  let completed = false;
  await journal.inTurn(async () => {
    const contents = await journal.load();
    const isRight = (key: string, row: unknown) => right.get(key) === JSON.stringify(row);
    const lacking = events.filter(
      (each) => !isRight(eventKey(each.seq), contents.events.get(each.seq)),
    );
    const folded = contents.head?.folded ?? 0;
    await journal.write(
      { events: lacking, base: base.seq > 0 ? base : undefined, sealed: rows },
      { v: 1, generation, ...head, at, folded, base: base.seq, sealed },
    );
    completed = lacking.length > 0 || contents.head === undefined;
  });
  // What is left over is taken away only now that everything is there twice.
  await journal.inTurn(async () => {
    const { damaged, keys } = await journal.load();
    const foreign = keys.filter((key) => isRowKey(key) && !right.has(key));
    const gone = [...new Set([...damaged, ...foreign])];
    if (gone.length > 0) await journal.write({ gone });
    completed ||= gone.length > 0;
    await journal.trim(base.seq);
  });
  if ((await levelJournal(tables, journal, at)) === 'apart') {
    throw new StoreProblem('journal-refused');
  }
  return completed;
}
