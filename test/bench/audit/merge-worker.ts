import { NO_EVENT_YET, type Place } from '../../../src/audit/chain-text';
import { sumColumns } from '../../../src/audit/columns/sum-columns';
import { writeExportHeader, writeSignature } from '../../../src/audit/export-file';
import { applyChange, differingRows, rebuild, type RollUpRow } from '../../../src/audit/roll-up';
import { ok } from '../../../src/model/result';
import { takeFiles, type GivenFile } from '../../../src/platform/merged/take-files';
import { sealText } from '../../../src/platform/sealed-export';
import { chainOn } from '../../../src/platform/stores/merge-events';
import { ownSigningKey } from '../../../src/platform/stores/own-signing-key';
import {
  dropWorkstations,
  listWorkstations,
  readMergedColumns,
  readMergedRollUps,
} from '../../../src/platform/stores/merged';
import { answerPage } from '../../../src/platform/worker-port';
import { answerTasks, type LongWork } from '../../../src/platform/worker-tasks';
import { came, prompted } from '../../audit/an-event';

/** The Desk's own taking in of files, on files made as they are asked for. */
const PASSPHRASE = 'four invented words here';
const RULES = { site: 'bench', timeZone: 'Europe/London' };
/** Lives that differ; each workstation has one of them and a stamp of its own. */
const LIVES = 10;

interface Life {
  lines: string;
  head: Place;
  /** What it comes to, worked out from its events alone. */
  rows: RollUpRow[];
}
let lives: Life[] = [];
let making = 0;

const tasks = {
  /** `events` of each workstation: two an attendance, over two years. */
  async begin({ events }: { events: number }) {
    await dropWorkstations();
    making = 0;
    lives = await Promise.all(Array.from({ length: LIVES }, (_, n) => live(n, events)));
    return ok(null);
  },
  /** Takes in the files of the workstations named by number. */
  async take({ numbers }: { numbers: readonly number[] }, work: LongWork) {
    const files = numbers.map((number): GivenFile => ({
      name: String(number),
      text: () => make(number),
    }));
    const began = performance.now();
    making = 0;
    const taken = await takeFiles({ ...RULES, files, passphrase: PASSPHRASE, own: '' }, work);
    return taken.ok ? ok({ files: taken.value, ms: performance.now() - began - making }) : taken;
  },
  /** How many rows of counts are not what the events of those workstations come to, told two ways. */
  async compare({ numbers }: { numbers: readonly number[] }) {
    const expected = new Map<string, RollUpRow>();
    for (const number of numbers) {
      for (const row of lives[number % LIVES]?.rows ?? []) {
        const key = [row.area, row.week, row.practice].join();
        expected.set(key, applyChange(expected.get(key), row));
      }
    }
    const merged = await readMergedRollUps('', '9999');
    if (!merged.ok) return merged;
    const rows = [...expected.values()];
    const began = performance.now();
    const columns = sumColumns(await readMergedColumns());
    return ok({
      workstations: (await listWorkstations(160)).length,
      eligible: merged.value.reduce((sum, { counts }) => sum + counts.eligible, 0),
      differing: differingRows(merged.value, rows).length + differingRows(columns, rows).length,
      readMs: performance.now() - began,
    });
  },
};
export type MergeTasks = typeof tasks;

async function live(number: number, count: number): Promise<Life> {
  const first = Date.UTC(2025, 0, 6, 9);
  const step = (104 * 7 * 86_400_000) / count;
  const areas = ['triage', 'majors', 'minors', 'ward'] as const;
  const events = Array.from({ length: count }, (_, i) => {
    const encounter = number * count + (i >> 1);
    const facts = {
      ...{ site: 'bench', at: Math.round(first + i * step) + number },
      area: areas[(encounter + number) % areas.length] ?? 'triage',
    };
    const outcome = encounter % (3 + number) === 0 ? 'asked-disclosed' : 'asked-no-disclosure';
    return i % 2 === 0 ? prompted(encounter, facts) : came(encounter, outcome, facts);
  });
  const stored = await chainOn(NO_EVENT_YET, events);
  const { seq, link } = stored.at(-1) ?? NO_EVENT_YET;
  return {
    lines: stored.map((each) => JSON.stringify(each)).join('\n'),
    head: { seq, link },
    rows: rebuild(events, RULES.timeZone),
  };
}

async function make(number: number): Promise<string> {
  const began = performance.now();
  const { lines, head } = lives[number % LIVES] ?? { lines: '', head: NO_EVENT_YET };
  // The same key each time: it stays known when what was taken in is dropped.
  const { publicKey, sign } = await ownSigningKey('bench-signing');
  const header = writeExportHeader({
    ...{ site: RULES.site, generation: `workstation-${number}`, base: NO_EVENT_YET, head },
    ...{ events: head.seq, key: publicKey },
  });
  const text = `${header}\n${writeSignature(await sign(header))}\n${lines}\n`;
  const sealed = await sealText(text, PASSPHRASE);
  making += performance.now() - began;
  return sealed.ok ? sealed.value : '';
}

answerPage(answerTasks(tasks));
