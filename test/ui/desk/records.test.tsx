// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeAnchor } from '../../../src/audit/anchor';
import type { RecordsStanding } from '../../../src/audit/records-standing';
import { fail, ok } from '../../../src/model/result';
import { RecordsSection } from '../../../src/ui/desk/records/RecordsSection';
import type { LongWork, RecordsServices } from '../../../src/ui/desk/records/records-props';
import { sayRemoval } from '../../../src/ui/desk/records/removal-words';
import type { Verification } from '../../../src/audit/verification';
import { sayVerification } from '../../../src/ui/desk/records/verification-words';
import { clearPage } from '../clear-page';

const LINK = '9f3a22c177b04e1d9a02'.padEnd(64, '7');
const NOW = Date.UTC(2026, 10, 21, 9);
const ZONE = 'Europe/London';
const removal = { keepDays: 90, due: 0, exportFirst: false, exported: 0 };
const standing: RecordsStanding = {
  events: 1204,
  since: Date.UTC(2026, 8, 1, 8),
  base: 0,
  head: { seq: 1204, link: LINK },
  removal,
};
const holds: Verification = {
  events: 1204,
  differing: [],
  clockJumps: [],
  head: standing.head,
  base: 0,
};

function twin(given: Partial<RecordsServices> = {}): RecordsServices {
  return {
    readStanding: async () => ok(standing),
    verify: async () => ok(holds),
    exportEvents: async () => ok({ events: 1204, upTo: 1204 }),
    confirmExport: async () => ok(null),
    ...given,
  };
}

async function show(services: RecordsServices): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.append(root);
  render(<RecordsSection services={services} site="Eastbridge" timeZone={ZONE} now={NOW} />, root);
  await settle();
  return root;
}

afterEach(clearPage);

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
const text = (root: HTMLElement) => root.textContent.replace(/\s+/g, ' ');
async function press(root: HTMLElement, name: string): Promise<void> {
  const found = [...root.querySelectorAll('button')].find((each) => each.textContent === name);
  expect(found, name).toBeDefined();
  found?.click();
  await settle();
}
async function type(root: HTMLElement, label: string, value: string): Promise<void> {
  const named = [...root.querySelectorAll('label')].find((each) => each.textContent === label);
  const input = root.querySelector<HTMLInputElement>(`[id="${named?.htmlFor}"]`);
  if (!input) throw new Error(label);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

describe('records on this computer', () => {
  it('says how many since when, and prints an anchor that can be typed back', async () => {
    const root = await show(twin());
    expect(text(root)).toContain('1,204 entries since 1 September 2026, 09:00');
    expect(text(root)).toContain('Never verified');
    expect(root.querySelector('.anchor-text')?.textContent).toBe(writeAnchor(1204, LINK));
    expect(root.querySelector('.anchor')?.textContent).toContain('Eastbridge, 21 November 2026');
  });

  it('while reading says neither that there is something nor that there is nothing', async () => {
    const root = await show(twin({ readStanding: () => new Promise(() => undefined) }));
    expect(text(root)).toContain('Looking at the records');
    expect(root.querySelector('button')).toBeNull();
  });

  it('says that nothing was recorded yet, and offers nothing to verify', async () => {
    const none = { ...standing, events: 0, head: { seq: 0, link: '0'.repeat(64) } };
    const root = await show(twin({ readStanding: async () => ok(none) }));
    expect(text(root)).toContain('Nothing has been recorded on this computer yet.');
    expect(root.querySelector('button')).toBeNull();
  });

  it.each([
    'The browser would not save on this computer, so nothing was saved.',
    'The counts on this computer were made by a newer version, so this one leaves them alone.',
  ])('says "%s" and not that all is well', async (message) => {
    const root = await show(twin({ readStanding: async () => fail('refused', message) }));
    expect(root.querySelector('[role=alert]')?.textContent).toContain(message);
    expect(text(root)).toContain('does not mean that nothing was recorded');
    expect(root.querySelector('button')).toBeNull();
  });

  it('says that they were damaged and put back, or what is missing', async () => {
    const damaged = (lost: number) => ({ ...standing, damage: { at: NOW, recovered: 212, lost } });
    const whole = await show(twin({ readStanding: async () => ok(damaged(0)) }));
    expect(text(whole)).toContain('212 entries were put back from the second copy; none was lost.');
    const less = await show(twin({ readStanding: async () => ok(damaged(3)) }));
    expect(text(less)).toContain('3 could not be');
  });

  it('verifies without an anchor, and says what that does not prove', async () => {
    const root = await show(twin());
    await press(root, 'Verify');
    expect(text(root)).toContain('Nothing found changed');
    expect(text(root)).toContain('Not proved');
  });

  it('hands an anchor on as typed, spaces and capitals aside', async () => {
    const verify = vi.fn(async () => ok({ ...holds, anchor: 'holds' as const }));
    const root = await show(twin({ verify }));
    await type(root, 'Anchor of an earlier printed sheet', writeAnchor(1100, LINK).toUpperCase());
    await press(root, 'Verify');
    expect(verify).toHaveBeenCalledWith({ seq: 1100, link: LINK.slice(0, 20) }, expect.anything());
    expect(text(root)).toContain('Proved: no entry up to 1,100 was changed');
    expect(text(root)).toContain('Entries after it are proved against careless change alone');
  });

  it('verifies nothing against a slip, and says that it is a slip', async () => {
    const verify = vi.fn(async () => ok(holds));
    const root = await show(twin({ verify }));
    await type(root, 'Anchor of an earlier printed sheet', '1100-9f3a');
    await press(root, 'Verify');
    expect(verify).not.toHaveBeenCalled();
    expect(root.querySelector('[role=alert]')?.textContent).toMatch(/Not verified.*six groups/);
  });

  it('shows how far it is and stops', async () => {
    let work: LongWork | undefined;
    const verify: RecordsServices['verify'] = (_anchor, given) => {
      work = given;
      given.tell(500, 1204);
      return new Promise(() => undefined);
    };
    const root = await show(twin({ verify }));
    await press(root, 'Verify');
    expect(text(root)).toContain('Verifying 500 of 1,204');
    expect(root.querySelector('progress')?.value).toBe(500);
    await press(root, 'Stop');
    expect(work?.signal.aborted).toBe(true);
    expect(root.querySelector('progress')).toBeNull();
  });

  it('lists clock jumps and weekly counts that differ, and offers to change neither', async () => {
    const found: Verification = {
      ...holds,
      clockJumps: [{ seq: 512, from: NOW, to: 0 }],
      differing: ['Eastbridge|triage|2026-W47|real'],
    };
    const root = await show(twin({ verify: async () => ok(found) }));
    await press(root, 'Verify');
    expect(text(root)).toContain('Entry 512: the clock went back from 21 November 2026');
    expect(text(root)).toContain('1 January 1970');
    expect(text(root)).toContain('Eastbridge · triage · 2026-W47 · real');
    expect(text(root)).not.toMatch(/rebuild|repair|correct them/i);
  });

  it('exports only what was typed twice alike, and counts it exported once somebody looked', async () => {
    const exportEvents = vi.fn(twin().exportEvents);
    const confirmExport = vi.fn(twin().confirmExport);
    const root = await show(twin({ exportEvents, confirmExport }));
    await type(root, 'Passphrase', 'three invented words');
    await type(root, 'The same again', 'three invented word');
    await press(root, 'Export entries');
    expect(exportEvents).not.toHaveBeenCalled();
    expect(text(root)).toContain('The two are not the same');
    await type(root, 'The same again', 'three invented words');
    await press(root, 'Export entries');
    await vi.waitFor(() => expect(text(root)).toContain('written to a file'));
    expect(exportEvents).toHaveBeenCalledWith('three invented words', expect.anything());
    expect(confirmExport).not.toHaveBeenCalled();
    await vi.waitFor(() => {
      for (const each of root.querySelectorAll<HTMLInputElement>('input[type=password]'))
        expect(each.value, 'the passphrase is let go of').toBe('');
    });
    await press(root, 'It is there');
    await vi.waitFor(() => expect(text(root)).toContain('Noted: entries up to 1204'));
    expect(confirmExport).toHaveBeenCalledWith(1204);
  });
});

describe('what a verification says', () => {
  it.each<[string, Partial<Verification>, number | undefined, string, RegExp]>([
    ['a broken link', { brokenAt: 37 }, undefined, 'broken', /Broken at entry 37/],
    ['another link', { anchor: 'broken' }, 1100, 'broken', /Not what the printed sheet says/],
    ['a cut end', { anchor: 'cut' }, 1300, 'broken', /end is missing/],
    ['a sheet too old', { anchor: 'cut', base: 900 }, 700, 'holds', /too old/],
    ['all well', { anchor: 'holds' }, 1204, 'holds', /and the sheet agrees/],
  ])('%s', (_name, change, seq, state, title) => {
    const said = sayVerification({ ...holds, ...change }, seq);
    expect(said.state).toBe(state);
    expect(said.title).toMatch(title);
    if (state === 'broken') expect(said.lines.join(' ')).toMatch(/Leave this computer as it is/);
  });

  it('a break after the sheet leaves what the sheet proves', () => {
    const said = sayVerification({ ...holds, brokenAt: 1150, anchor: 'holds' }, 1100);
    expect(said.lines[0]).toContain('Up to entry 1,100');
  });
});

describe('what a removal says', () => {
  it('nothing due, something due, and what waits for the export', () => {
    const say = (change: object, base = 0) =>
      sayRemoval({ removal: { ...removal, ...change }, base, since: standing.since! }, ZONE);
    expect(say({})).toMatch(/90 days.*The oldest here goes on 30 November 2026\./);
    expect(say({ due: 40 })).toContain('40 entries will go within a day');
    const waits = say({ due: 40, exportFirst: true, exported: 130 }, 100);
    expect(waits).toContain('30 entries will go within a day');
    expect(waits).toContain('10 entries old enough to go are kept until you export');
  });
});
