import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { scanColumns } from '../../src/audit/columns/scan-columns';
import { sumColumns } from '../../src/audit/columns/sum-columns';
import { NO_EVENT_YET } from '../../src/audit/chain-text';
import { closeAll } from '../../src/audit/columns/column-chunk';
import { writeColumnsHeader, writeColumnsLine } from '../../src/audit/columns/columns-file';
import { columnEntries } from '../../src/audit/columns/column-entry';
import { foldEncounter } from '../../src/audit/encounter-state';
import { moveWeek } from '../../src/audit/period';
import {
  applyChange,
  differingRows,
  rebuild,
  rollUpChanges,
  type RollUpRow,
} from '../../src/audit/roll-up';
import { readWorkstation, type Workstation } from '../../src/audit/workstation';
import {
  dropWorkstations,
  listWorkstations,
  readMergedColumns,
  readMergedRollUps,
  takeWorkstation,
} from '../../src/platform/stores/merged';
import { purgeMerged, readOldColumns, removeExported } from '../../src/platform/stores/old-columns';
import { exportOldColumns } from '../../src/platform/merged/old-columns-file';
import { takeFiles, type TakeFilesAsked } from '../../src/platform/merged/take-files';
import { openSealedText, sealText } from '../../src/platform/sealed-export';
import { isSignedBy, keyMark } from '../../src/platform/keys/signature';
import { ownSigningKey } from '../../src/platform/stores/own-signing-key';
import { hashText } from '../../src/platform/stores/link-of';
import type { AuditEvent } from '../../src/audit/audit-event';
import { came, prompted } from '../audit/an-event';
import { readColumnsFile } from '../tools/read-columns';
import { inTables, NOW, openForTest, value, type Opened } from './stores/open-for-test';

const PASSPHRASE = 'four invented words here';
const RULES = { hash: hashText, verify: isSignedBy, timeZone: 'Europe/London', site: 'Eastbridge' };
const DAY = 86_400_000;

beforeEach(dropWorkstations);
const opened: Opened[] = [];
afterEach(() => opened.splice(0).forEach(({ store }) => store.close()));

async function computer(): Promise<Opened> {
  const made = await openForTest();
  opened.push(made);
  return made;
}

async function record({ store }: Opened, ...events: AuditEvent[]): Promise<void> {
  for (const event of events) value(await store.record(event));
}

async function exported({ store }: Opened): Promise<string> {
  const parts: string[] = [];
  let page = value(await store.exportEvents());
  parts.push(page.text);
  while (page.next) {
    page = value(await store.exportEvents(page.next));
    parts.push(page.text);
  }
  return parts.join('');
}

const read = async (text: string, more: object = {}) =>
  readWorkstation(text, { ...RULES, ...more });
const mergedRows = async () => value(await readMergedRollUps('', '9999'));
const eligible = (rows: readonly RollUpRow[]) =>
  rows.reduce((sum, { counts }) => sum + counts.eligible, 0);

/** Three computers, one of them told of three times, its life going on; another purged in between. */
async function severalFiles(): Promise<{ files: Workstation[]; events: AuditEvent[] }> {
  const [a, b, c] = [await computer(), await computer(), await computer()];
  const files: Workstation[] = [];
  const events: AuditEvent[] = [];
  const keep = async (from: Opened, ...more: AuditEvent[]) => {
    await record(from, ...more);
    events.push(...more);
    files.push(value(await read(await exported(from))));
  };
  await keep(a, prompted(1), came(1, 'asked-disclosed'), prompted(2));
  await keep(a, came(2, 'asked-no-disclosure'), prompted(3, { area: 'majors' }));
  const old = Array.from({ length: 12 }, (_, i) =>
    prompted(20 + i, { at: NOW - (100 - 5 * i) * DAY }),
  );
  await keep(b, ...old);
  value(await b.store.purge(NOW));
  await keep(b, came(31, 'not-asked', { reason: 'no-time', at: NOW }), prompted(50));
  await keep(c, prompted(60, { practice: true }), prompted(61));
  return { files, events };
}

describe('files of several computers', () => {
  it('come to what one computer with all of it would have counted, in any order and however often', async () => {
    const { files, events } = await severalFiles();
    const expected = rebuild(events, RULES.timeZone);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...files, ...files], { minLength: files.length * 2 }),
        async (order) => {
          await dropWorkstations();
          for (const each of order) await takeWorkstation(each);
          expect(differingRows(await mergedRows(), expected)).toEqual([]);
          expect(differingRows(sumColumns(await readMergedColumns()), expected)).toEqual([]);
        },
      ),
      { numRuns: 15, seed: 3 },
    );
    expect((await listWorkstations(160)).map(({ head }) => head.seq).sort()).toEqual([14, 2, 5]);
  });

  it('hold no id of any attendance and no event once taken in', async () => {
    const { files, events } = await severalFiles();
    for (const each of files) await takeWorkstation(each);
    const kept = JSON.stringify([files, await mergedRows(), await readMergedColumns()]);
    for (const { id, encounterId } of events) {
      expect(kept).not.toContain(id);
      expect(kept).not.toContain(encounterId);
    }
  });

  it('after a purge still tell the groups of what was removed', async () => {
    const one = await computer();
    const old = Array.from({ length: 12 }, (_, i) =>
      prompted(i, { at: NOW - (100 - 5 * i) * DAY, sex: 'female' }),
    );
    await record(one, ...old);
    value(await one.store.purge(NOW));
    await takeWorkstation(value(await read(await exported(one))));
    const all = { from: '2020-W01', to: '2030-W01', practice: false, by: 'sex' as const };
    expect(scanColumns(await readMergedColumns(), all).get('female')?.eligible).toBe(12);
  });
});

describe('a file that does not hold', () => {
  it('is refused where an entry was changed, put in or moved, and a gap is told', async () => {
    const one = await computer();
    await record(one, prompted(1), prompted(2), prompted(3), prompted(4));
    const text = await exported(one);
    const [head = '', signature = '', ...rows] = text.trimEnd().split('\n');
    const join = (...lines: string[]) => `${[head, signature, ...lines].join('\n')}\n`;
    const [first = '', second = '', third = '', last = ''] = rows;
    const changed = second.replace('"role":"clinician"', '"role":"lead"');
    expect(changed).not.toBe(second);
    expect(await read(join(first, changed, third, last))).toMatchObject({
      error: 'broken',
      message: expect.stringContaining('Entry 2 was changed'),
    });
    expect(await read(join(first, third, second, last))).toMatchObject({ error: 'broken' });
    expect(await read(join(first, second, second, last))).toMatchObject({ error: 'broken' });
    expect(await read(join(first, second, second, third, last))).toMatchObject({ error: 'cut' });
    expect(await read(join(first, second, third))).toMatchObject({ error: 'cut' });
    expect(await read('not a file')).toMatchObject({ error: 'not-an-export' });
    expect(await read(join(first, third, last))).toMatchObject({ error: 'cut' });
    await inTables(one.name, async ({ events }) => {
      await events.where('seq').equals(2).delete();
    });
    expect(value(await read(await exported(one))).gaps).toEqual([{ from: 2, to: 2 }]);
    expect(await read(text, { site: 'Westfield' })).toMatchObject({ error: 'other-site' });
    expect(await read(text, { isStopped: () => true })).toMatchObject({ error: 'stopped' });
  });

  it('is refused where it parts from what was taken in of the same computer before', async () => {
    const one = await computer();
    await record(one, prompted(1), prompted(2));
    const known = value(await read(await exported(one))).head;
    await record(one, prompted(3));
    const later = await exported(one);
    expect(value(await read(later, { knownHead: known })).head.seq).toBe(3);
    const another = { ...known, link: 'f'.repeat(64) };
    expect(await read(later, { knownHead: another })).toMatchObject({ error: 'forked' });
  });

  it('says in words what is wrong with it, and the others are taken in all the same', async () => {
    const [one, two] = [await computer(), await computer()];
    await record(one, prompted(1), prompted(2));
    await record(two, prompted(3));
    const seal = async (text: string, by = PASSPHRASE) => value(await sealText(text, by));
    const file = (name: string, text: string) => ({ name, text: async () => text });
    const whole = await seal(await exported(one));
    const asked: TakeFilesAsked = {
      files: [
        file('half.txt', whole.slice(0, whole.length >> 1)),
        file('other.txt', await seal(await exported(two), 'another four words here')),
        file('plain.txt', await exported(two)),
        file('one.txt', whole),
        file('again.txt', whole),
        file('two.txt', await seal(await exported(two))),
      ],
      passphrase: PASSPHRASE,
      site: 'Eastbridge',
      timeZone: RULES.timeZone,
      own: value(await two.store.standing()).generation,
    };
    const told: number[] = [];
    const work = {
      tell: (done: number) => void told.push(done),
      signal: new AbortController().signal,
    };
    const found = value(await takeFiles(asked, work));
    expect(found.map(({ name, state }) => [name, state])).toEqual([
      ['half.txt', 'refused'],
      ['other.txt', 'refused'],
      ['plain.txt', 'refused'],
      ['one.txt', 'taken'],
      ['again.txt', 'already'],
      ['two.txt', 'refused'],
    ]);
    expect(found[0]?.words).toMatch(/cut short|not a whole file/);
    expect(found[1]?.words).toContain('another site’s');
    expect(found[5]?.words).toContain('of this computer');
    expect(told).toEqual([0, 1, 2, 3, 4, 5]);
    expect(eligible(await mergedRows())).toBe(2);
  }, 30_000);

  it('by somebody who knows the passphrase is refused: unsigned, or signed with another key, until the lead confirms', async () => {
    const [one, forger] = [await computer(), await computer()];
    await record(one, prompted(1), prompted(2));
    const text = await exported(one);
    const [head = '', signature = '', ...rows] = text.trimEnd().split('\n');
    const lines = (...all: string[]) => `${all.join('\n')}\n`;
    const facts = JSON.parse(head) as Record<string, unknown>;
    // The events as they are under a header made anew, and the other way about.
    const fewer = JSON.stringify({ ...facts, base: facts.head, events: 0 });
    const { key: _none, ...keyless } = facts;
    for (const forged of [
      lines(fewer, signature),
      lines(head, ...rows),
      lines(JSON.stringify(keyless), signature, ...rows),
      lines(head, signature.replace(/"signature":"./, '"signature":"A'), ...rows),
      lines(head, signature.replace(/"signature":"[^"]*/, '"signature":"!'), ...rows),
    ])
      expect(await read(forged)).toMatchObject({ error: 'not-signed' });

    const own = await ownSigningKey(`${forger.name}-signing`);
    const under = JSON.stringify({ ...facts, base: facts.head, events: 0, key: own.publicKey });
    const signed = JSON.stringify({
      ...{ sidenote: 'signature', v: 1 },
      signature: await own.sign(under),
    });
    const forged = value(await sealText(lines(under, signed), PASSPHRASE));
    const honest = value(await sealText(text, PASSPHRASE));
    const work = { tell: () => undefined, signal: new AbortController().signal };
    const file = (name: string, sealed: string) => ({ name, text: async () => sealed });
    const asked = { passphrase: PASSPHRASE, site: 'Eastbridge', timeZone: 'UTC', own: '' };
    const files = [file('honest', honest), file('forged', forged)];
    const taken = value(await takeFiles({ ...asked, files }, work));
    const mark = await keyMark(own.publicKey);
    const first = await keyMark(String(facts.key));
    expect(taken).toMatchObject([
      { state: 'taken', words: expect.stringContaining(`Its key is ${first}`) },
      { state: 'other-key', mark, words: expect.stringContaining(`came with ${first} before`) },
    ]);
    expect(eligible(await mergedRows())).toBe(2);
    // Also after all was removed: the key stays known.
    await dropWorkstations();
    expect(value(await takeFiles({ ...asked, files: [files[1]!] }, work))).toMatchObject([
      { state: 'other-key' },
    ]);
    expect(
      value(await takeFiles({ ...asked, files: [files[1]!], confirmed: [mark] }, work)),
    ).toMatchObject([{ state: 'taken' }]);
    // From now on that is its key, and the one before is the other.
    expect(value(await takeFiles({ ...asked, files: [files[0]!] }, work))).toMatchObject([
      { state: 'other-key', mark: first },
    ]);
  }, 30_000);

  it('a key is made once, cannot be read out, and signs what its public half knows', async () => {
    const [a, b] = await Promise.all([ownSigningKey('sign-twice'), ownSigningKey('sign-twice')]);
    expect(a.publicKey).toBe(b.publicKey);
    expect((await ownSigningKey('sign-twice')).publicKey).toBe(a.publicKey);
    const kept = await new Dexie('sign-twice').open();
    const { pair } = (await kept.table('keys').get('own')) as { pair: CryptoKeyPair };
    kept.close();
    expect(pair.privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', pair.privateKey)).rejects.toThrow();
    const signature = await a.sign('a text');
    expect(await isSignedBy(a.publicKey, 'a text', signature)).toBe(true);
    expect(await isSignedBy(a.publicKey, 'a  text', signature)).toBe(false);
    expect(await isSignedBy((await ownSigningKey('other')).publicKey, 'a text', signature)).toBe(
      false,
    );
    expect(await isSignedBy('no key', 'a text', signature)).toBe(false);
    expect(await keyMark(a.publicKey)).toMatch(/^([0-9a-f]{4}-){4}[0-9a-f]{4}$/);
  });

  it('stopped on the way keeps whole files alone, and says of each which it is', async () => {
    const one = await computer();
    await record(one, prompted(1));
    const text = value(await sealText(await exported(one), PASSPHRASE));
    const stop = new AbortController();
    const file = (name: string, then: () => void) => ({
      name,
      text: async () => {
        then();
        return text;
      },
    });
    const files = [
      file('first', () => undefined),
      file('second', () => stop.abort()),
      file('third', () => undefined),
    ];
    const asked = { files, passphrase: PASSPHRASE, site: 'Eastbridge', timeZone: 'UTC', own: '' };
    const found = value(await takeFiles(asked, { tell: () => undefined, signal: stop.signal }));
    expect(found.map(({ name, state }) => `${name} ${state}`)).toEqual([
      ...['first taken', 'second stopped', 'third stopped'],
    ]);
    expect(eligible(await mergedRows())).toBe(1);
  }, 30_000);
});

/** A computer whose counts are of sixty weeks, a chunk for each. */
function sixtyWeeks(): { given: Workstation; weeks: string[] } {
  const counted = foldEncounter(undefined, prompted(1), 'UTC');
  const chunkOf = (week: string) => closeAll(columnEntries(undefined, { ...counted, week }));
  const weeks = Array.from({ length: 60 }, (_, i) => moveWeek('2026-W40', -i));
  const rollUps = weeks.flatMap((week) =>
    rollUpChanges(undefined, { ...counted, week }).map((each) => applyChange(undefined, each)),
  );
  const given: Workstation = {
    ...{ v: 1, generation: 'old', site: 'Eastbridge', key: 'k', base: NO_EVENT_YET, events: 60 },
    ...{ head: { seq: 60, link: 'b'.repeat(64) }, gaps: [], lastAt: NOW, rollUps },
    chunks: weeks.flatMap(chunkOf),
  };
  return { given, weeks };
}

test('columns of other computers go after the weeks the policy keeps; their counts stay, and a file brings none back', async () => {
  const { given, weeks } = sixtyWeeks();
  expect(await takeWorkstation(given)).toBe('taken');
  expect(await purgeMerged(60), 'as many weeks are kept').toBe(0);
  expect(await purgeMerged(52)).toBe(7);
  expect(await purgeMerged(52), 'a second time').toBe(0);
  expect(await takeWorkstation(given)).toBe('already');
  const left = sumColumns(await readMergedColumns()).map(({ week }) => week);
  expect(left.sort()).toEqual(weeks.slice(0, 53).sort());
  expect(eligible(await mergedRows())).toBe(60);
});

test('where the site asks for it, what is old goes only as far as a file holds it that the lead has seen', async () => {
  const { given, weeks } = sixtyWeeks();
  await takeWorkstation(given);
  await takeWorkstation({ ...given, generation: 'other', chunks: given.chunks.slice(0, 20) });
  const old = async () => (await listWorkstations(52)).map(({ hasOld }) => hasOld);
  expect((await listWorkstations(60)).some(({ hasOld }) => hasOld)).toBe(false);
  expect((await old()).sort()).toEqual([false, true]);
  const work = { tell: () => undefined, signal: new AbortController().signal };
  const asked = { keepWeeks: 52, site: 'Eastbridge', passphrase: PASSPHRASE };
  expect(await exportOldColumns({ ...asked, keepWeeks: 60 }, work)).toMatchObject({
    error: 'nothing',
  });
  const made = value(await exportOldColumns(asked, work));
  expect(made.exported).toEqual([{ generation: 'old', seq: 60 }]);

  // The file alone gives back every entry that goes.
  const { says, entries, holds } = await readColumnsFile(
    value(await openSealedText(made.text, PASSPHRASE)).split('\n'),
  );
  expect(holds).toBe(true);
  expect(says).toBe('7 entries of 1 computer, 2025-W33 to 2025-W39.');
  expect(entries.map(({ week }) => week).sort()).toEqual(weeks.slice(53).sort());

  // A later file that came in meanwhile is not in it, so nothing of that computer goes.
  const later = { ...given, head: { seq: 61, link: 'c'.repeat(64) } };
  await takeWorkstation(later);
  expect(await removeExported(made.before, made.exported)).toBe(0);
  const again = value(await exportOldColumns(asked, work));
  expect(await removeExported(again.before, again.exported)).toBe(7);
  expect(await old()).toEqual([false, false]);
  expect(await readOldColumns(52)).toMatchObject({ computers: [] });
  expect(eligible(await mergedRows())).toBe(120);
}, 30_000);

test('a file of old counts that was cut is not taken for a whole one', async () => {
  const { given } = sixtyWeeks();
  const header = writeColumnsHeader({ site: 'Eastbridge', before: '2026-W01', computers: 2 });
  const line = writeColumnsLine({ generation: 'old', seq: 60, chunks: given.chunks });
  for (const lines of [[header, line], [header, line, line.slice(0, -9)], [header]]) {
    expect(await readColumnsFile(lines)).toMatchObject({ holds: false });
  }
});
