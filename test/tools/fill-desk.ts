import type { Page } from 'puppeteer-core';
import { CHUNK_ENTRIES, closeChunk, type ColumnChunk } from '../../src/audit/columns/column-chunk';
import type { ColumnEntry } from '../../src/audit/columns/column-entry';
import { sumColumns } from '../../src/audit/columns/sum-columns';
import { contribution } from '../../src/audit/contribution';
import { counters, type Counter } from '../../src/audit/counter';
import { foldEncounter, type EncounterState } from '../../src/audit/encounter-state';
import { moveWeek } from '../../src/audit/period';
import { rollUpKey, type RollUpRow } from '../../src/audit/roll-up';
import { anEvent, came, gpLetter, prompted } from '../audit/an-event';
import { seeded } from '../trust/rig/random';

/** Years of invented attendances, as columns and weekly counts: for pictures and the bench. */
export interface MadeCounts {
  chunks: ColumnChunk[];
  rollUps: RollUpRow[];
}

const AREAS = ['triage', 'triage', 'majors', 'majors', 'minors', 'maternity', 'ward'] as const;
const RULES = ['assault', 'overdose', 'plain-injury', 'repeat-attendance', 'low-mood', 'fear'];

/** `count` entries, one an attendance, over the weeks before `openWeek`; the same for the same seed. */
export function makeCounts(
  count: number,
  openWeek: string,
  options: { site: string; practice: boolean; weeks?: number; seed?: number },
): MadeCounts {
  const { site, practice, weeks = 150, seed = 11 } = options;
  const random = seeded(seed);
  const kinds = makeKinds();
  const names = Array.from({ length: weeks }, (_, i) => moveWeek(openWeek, -1 - i));
  const chunks: ColumnChunk[] = [];
  for (let from = 0; from < count; from += CHUNK_ENTRIES) {
    const size = Math.min(CHUNK_ENTRIES, count - from);
    chunks.push(closeChunk(Array.from({ length: size }, entry)));
  }
  return { chunks, rollUps: sumColumns(chunks) };

  function entry(): ColumnEntry {
    const area = random.pick(AREAS);
    const shift = random.pick(['day', 'evening', 'night'] as const);
    // Where and when people are asked differs, so that a funnel has something to show.
    const isAsked = random.below(10) < (area === 'minors' ? 3 : shift === 'night' ? 5 : 7);
    return {
      ...{ site, area, shift, practice, role: 'clinician', minus: [] },
      sex: random.pick(['female', 'female', 'male', 'unknown'] as const),
      ageBand: random.pick(['18-24', '25-34', '35-44', '45-54', '55-64', '75-and-over'] as const),
      ethnicGroup: random.pick(['white', 'white', 'white', 'asian', 'black', 'unknown'] as const),
      week: random.pick(names),
      rules: random.pick(RULES),
      plus: random.pick(isAsked ? kinds.asked : kinds.notAsked),
    };
  }
}

function makeKinds(): { asked: Counter[][]; notAsked: Counter[][] } {
  const of = (...events: Parameters<typeof foldEncounter>[1][]): Counter[] => {
    const state = events.reduce<EncounterState | undefined>(
      (held, event) => foldEncounter(held, event, 'UTC'),
      undefined,
    );
    const ones: Partial<Record<Counter, 0 | 1>> = state ? contribution(state) : {};
    return counters.filter((counter) => ones[counter] === 1);
  };
  const told = [prompted(1), came(1, 'asked-disclosed'), gpLetter(1, 'printed')];
  const referred = [...told, anEvent(1, { kind: 'handed-over' })];
  return {
    asked: [
      of(prompted(1), came(1, 'asked-no-disclosure')),
      of(prompted(1), came(1, 'asked-no-disclosure')),
      of(prompted(1), came(1, 'asked-no-disclosure')),
      of(prompted(1), came(1, 'asked-declined')),
      of(...told),
      of(...referred),
    ],
    notAsked: [
      of(prompted(1)),
      of(prompted(1), came(1, 'not-asked', { reason: 'not-alone' })),
      of(prompted(1), came(1, 'not-asked', { reason: 'no-time' })),
    ],
  };
}

/** Puts them into the store of the browser that the page is of, past our code; whatever stood there stays. */
export async function putCounts(page: Page, { chunks, rollUps }: MadeCounts): Promise<void> {
  const rows = rollUps.map((row) => ({ ...row, key: rollUpKey(row) }));
  await page.evaluate(PUT, 'rollUps', JSON.stringify(rows));
  let from = 1_000_000_000;
  for (const chunk of chunks) {
    const row = { ...chunk, from, to: from + chunk.group.length - 1 };
    from += chunk.group.length;
    await page.evaluate(PUT, 'columns', JSON.stringify(row, plain));
  }
}

/** Typed arrays as lists with their kind, for the way into the page is JSON. */
const plain = (_key: string, value: unknown): unknown =>
  value instanceof Uint16Array || value instanceof Uint32Array
    ? { typed: value.BYTES_PER_ELEMENT, list: [...value] }
    : value;

const PUT = (table: string, json: string): Promise<void> => {
  const rows = JSON.parse(json, (_key, value: { typed?: number; list?: number[] } | null) =>
    value?.typed && value.list
      ? value.typed === 2
        ? Uint16Array.from(value.list)
        : Uint32Array.from(value.list)
      : value,
  ) as object | object[];
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('sidenote-audit');
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const writing = database.transaction(table, 'readwrite');
      for (const row of [rows].flat()) writing.objectStore(table).put(row);
      writing.addEventListener('complete', () => {
        database.close();
        resolve();
      });
      writing.addEventListener('abort', () => reject(writing.error));
    });
  });
};
