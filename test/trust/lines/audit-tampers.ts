import { checkChain, type ChainReport } from '../../../src/audit/chain-check';
import { NO_EVENT_YET, type Place, type StoredEvent } from '../../../src/audit/chain-text';
import { chainOn } from '../../../src/platform/stores/merge-events';
import { hashText } from '../../../src/platform/stores/link-of';
import { anEvent, came, gpLetter, prompted, testId } from '../../audit/an-event';
import type { Line, Outcome, Work } from '../line';
import { seeded, type Random } from '../rig/random';

/** One change at a time to a chain that holds, as somebody with a database editor could make it. */
const TAMPERS = {
  'edit a field': (rows, random) => {
    const row = pickRow(rows, random);
    const edit = random.pick<(event: Record<string, unknown>) => void>([
      (event) => (event['area'] = event['area'] === 'majors' ? 'ward' : 'majors'),
      (event) => (event['at'] = Number(event['at']) + 60_000),
      (event) => (event['practice'] = event['practice'] !== true),
      (event) => (event['encounterId'] = testId(4_000 + random.below(1_000))),
      (event) => (event['rules'] = []),
      (event) =>
        (event['outcome'] = event['outcome'] === 'asked-declined' ? 'not-asked' : 'asked-declined'),
      (event) => (event['extra'] = 1),
      (event) => delete event['system'],
    ]);
    edit(row.event as unknown as Record<string, unknown>);
  },
  'edit a row beside its event': (rows, random) => {
    const row = pickRow(rows, random) as unknown as Record<string, unknown>;
    const field = random.pick(['id', 'encounterId', 'v', 'note']);
    row[field] = field === 'v' ? 2 : testId(9_000_000 + random.below(1_000));
  },
  'edit a link': (rows, random) => {
    const row = pickRow(rows, random);
    const at = random.below(64);
    const digit = ((parseInt(row.link[at] ?? '0', 16) + 1 + random.below(15)) % 16).toString(16);
    row.link = row.link.slice(0, at) + digit + row.link.slice(at + 1);
  },
  'edit a number': (rows, random) => {
    const row = pickRow(rows, random);
    row.seq += random.pick([-1, 1, 0.5, 1000]);
  },
  insert: (rows, random) => {
    const at = random.below(rows.length);
    const copy = structuredClone(pickRow(rows, random));
    copy.id = copy.event.id = testId(8_000_000 + random.below(1_000));
    copy.seq = at + 1;
    rows.splice(at, 0, copy);
    if (random.below(2)) renumber(rows);
  },
  delete: (rows, random) => {
    rows.splice(random.below(rows.length - 1), 1); // the last one is a tail cut, counted apart
    if (random.below(2)) renumber(rows);
  },
  reorder: (rows, random) => {
    const from = random.below(rows.length);
    const to = (from + 1 + random.below(rows.length - 1)) % rows.length;
    const [row] = rows.splice(from, 1);
    if (row) rows.splice(to, 0, row);
    if (random.below(2)) renumber(rows);
  },
  'empty a row': (rows, random) => {
    rows[random.below(rows.length)] = random.pick<unknown>([null, 7, {}, []]) as StoredEvent;
  },
} satisfies Record<string, (rows: StoredEvent[], random: Random) => void>;

export const auditTampers: Line = {
  id: 'audit-tampers',
  number: 12,
  claim:
    'Audit edits, inserts, deletes and reorders: all found; an end cut off is found with an anchor, and a chain made wholly anew with an anchor alone',
  counts: { quick: 1_000, full: 10_000 },
  run,
};

async function run(work: Work): Promise<Outcome> {
  const failures: string[] = [];
  const figures: Record<string, number> = {
    found: 0,
    'ends cut, found with an anchor': 0,
    'ends cut, not found without one': 0,
    'chains made anew, found with an anchor': 0,
    'chains made anew, not found without one': 0,
  };
  const add = (name: string) => (figures[name] = (figures[name] ?? 0) + 1);
  let done = 0;
  for (; done < work.count; done++) {
    const random = seeded(work.seed + done * 104_729);
    const chain = await makeChain(random);
    const last = chain.at(-1) ?? NO_EVENT_YET;
    const anchor: Place = { seq: last.seq, link: last.link.slice(0, 20) };
    const say = (what: string) => failures.push(`seed ${work.seed}, case ${done}: ${what}`);

    const untouched = await check(chain, last, anchor);
    if (untouched.brokenAt !== undefined || untouched.anchor !== 'holds')
      say('a whole chain was doubted');

    const [name, tamper] = random.pick(Object.entries(TAMPERS));
    const rows = structuredClone(chain);
    tamper(rows, random);
    if ((await check(rows, last)).brokenAt === undefined) say(`not found: ${name}`);
    else add('found');

    await cutEnd(chain, random, anchor, add, say);
    await makeAnew(chain, random, anchor, add, say);
    if (done % 200 === 0) work.tell(`${done} of ${work.count} tampers`);
  }
  return { done, failures, figures };
}

type Add = (name: string) => void;

/** With the head cut back too, as an editor would: what is left holds in itself. */
async function cutEnd(chain: StoredEvent[], random: Random, anchor: Place, add: Add, say: Add) {
  const rest = chain.slice(0, -1 - random.below(chain.length - 1));
  const end = rest.at(-1) ?? NO_EVENT_YET;
  if ((await check(rest, end)).brokenAt === undefined) add('ends cut, not found without one');
  if ((await check(rest, end, anchor)).anchor === 'cut') add('ends cut, found with an anchor');
  else say('a cut end was not found with an anchor');
  // The head left as it was, whether in the database or noted by the journal, tells by itself.
  if ((await check(rest, anchorHead(chain))).brokenAt === undefined)
    say('a cut end passed its head');
}

/** One event edited and every later link worked out again: what an unkeyed chain cannot show. */
async function makeAnew(chain: StoredEvent[], random: Random, anchor: Place, add: Add, say: Add) {
  const events = structuredClone(chain).map((row) => row.event);
  const edited = events[random.below(events.length)];
  if (edited) edited.area = edited.area === 'majors' ? 'ward' : 'majors';
  const anew = await chainOn(NO_EVENT_YET, events);
  const end = anew.at(-1) ?? NO_EVENT_YET;
  const without = await check(anew, end);
  if (without.brokenAt === undefined) add('chains made anew, not found without one');
  if ((await check(anew, end, anchor)).anchor === 'broken') {
    add('chains made anew, found with an anchor');
  } else say('a chain made anew was not found with an anchor');
}

const anchorHead = (chain: StoredEvent[]): Place => chain.at(-1) ?? NO_EVENT_YET;

async function check(rows: readonly unknown[], head: Place, anchor?: Place): Promise<ChainReport> {
  const chain = checkChain(NO_EVENT_YET, hashText, anchor);
  for (const row of rows) await chain.take(row);
  return chain.finish(head);
}

function makeChain(random: Random): Promise<StoredEvent[]> {
  const size = 3 + random.below(12);
  return chainOn(
    NO_EVENT_YET,
    Array.from({ length: size }, (_, i) =>
      random.pick([
        () => prompted(i),
        () => came(i, 'asked-disclosed', { owed: ['children'] }),
        () => gpLetter(i, 'printed'),
        () => anEvent(i, { kind: 'opened' }),
      ])(),
    ),
  );
}

function pickRow(rows: StoredEvent[], random: Random): StoredEvent {
  return random.pick(rows);
}

function renumber(rows: StoredEvent[]): void {
  for (const [i, row] of rows.entries()) row.seq = i + 1;
}
