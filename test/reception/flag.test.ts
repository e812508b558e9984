import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { checkNewFlag, Flag, NO_FLAG, viewOfFlags, type NewFlag } from '../../src/reception/flag';
import { findFlagReferences, signFlag, writeFlagLine } from '../../src/reception/flag-lines';
import { isReviewDue, reviewDate } from '../../src/reception/flag-review';
import { flagSources } from '../../src/reception/sources';
import { deskSituations } from '../../src/reception/desk-situations';
import { readReference, writeReference } from '../../src/enquiry/lines/reference';

const TODAY = '2026-11-26';
const ENGLAND = { nation: 'england', bankHolidayChanges: [] } as const;
const made: NewFlag = {
  key: '6f0c9b8e-4a53-4c1e-9d0f-000000000001',
  source: 'third-party',
  urgency: 'today',
  mustSee: 'duty-clinician',
  seeAlone: true,
  useSafeContact: false,
  concern: 'Neighbour heard shouting, worried',
  reviewOn: '2027-11-26',
  told: { who: 'Dr Quill', time: '10:20' },
};
const flag = (change: Partial<Flag> = {}): Flag => ({
  ...{ v: 1, id: made.key, raisedAt: Date.UTC(2026, 10, 26), steps: [], ...made },
  ...change,
});
const step = (kind: Flag['steps'][number]['kind']) => ({ key: made.key, at: 1, kind });

describe('reviews row 54: reception reads four fields and no reason', () => {
  test('a flag is seen as four fields, none of which holds a word of it', () => {
    const view = viewOfFlags([flag()]);
    expect(Object.keys(view).sort()).toEqual(['flagged', 'reviewOn', 'seeAlone', 'useSafeContact']);
    expect(JSON.stringify(view)).not.toMatch(/Neighbour|third-party|Quill|today/);
    expect(view).toEqual({
      ...{ flagged: true, seeAlone: true, useSafeContact: false },
      reviewOn: '2027-11-26',
    });
  });

  test('several are seen as one, by what is the more careful, with the earliest review', () => {
    const other = flag({ id: 'b', useSafeContact: true, seeAlone: false, reviewOn: '2027-01-04' });
    expect(viewOfFlags([flag(), other])).toEqual({
      ...{ flagged: true, seeAlone: true, useSafeContact: true },
      reviewOn: '2027-01-04',
    });
    expect(viewOfFlags([flag({ steps: [step('closed')] })])).toEqual(NO_FLAG);
  });

  test('what is sealed holds its own fields and no other', () => {
    expect(z.safeParse(Flag, flag()).success).toBe(true);
    expect(z.safeParse(Flag, { ...flag(), name: 'Ada' }).success).toBe(false);
  });
});

describe('reviews row 46: a flag is looked at again, and never goes by itself', () => {
  test('a year on, or the next working day', () => {
    expect(reviewDate('2026-11-26', 12, ENGLAND)).toBe('2027-11-26');
    expect(reviewDate('2025-12-25', 12, ENGLAND), 'Christmas, Boxing Day on a Saturday').toBe(
      '2026-12-29',
    );
    expect(reviewDate('2026-08-31', 6, ENGLAND), 'no 31 February, and a Sunday').toBe('2027-03-01');
    const scotland = { ...ENGLAND, nation: 'scotland' } as const;
    expect(reviewDate('2026-01-01', 12, scotland)).toBe('2027-01-05');
  });

  test('from its day on it is due, still stands, and is asked about until somebody decides', () => {
    const due = flag({ reviewOn: TODAY });
    expect(isReviewDue(due, TODAY)).toBe(true);
    expect(isReviewDue(due, '2031-01-01')).toBe(true);
    expect(viewOfFlags([due]).flagged).toBe(true);
    expect(isReviewDue(flag({ reviewOn: TODAY, steps: [step('closed')] }), TODAY)).toBe(false);
  });
});

test('reviews row 79: a worried caller cannot wait for the next contact, and somebody is told', () => {
  expect(checkNewFlag(made, TODAY).ok).toBe(true);
  const slow = checkNewFlag({ ...made, urgency: 'next-contact' }, TODAY);
  expect(slow).toMatchObject({ ok: false, error: 'too-slow' });
  const { told: _, ...untold } = made;
  expect(checkNewFlag(untold, TODAY)).toMatchObject({ ok: false, error: 'nobody-told' });
});

test.each([
  [{ source: 'gossip' }, 'no-source'],
  [{ reviewOn: '2026-11-25' }, 'review-past'],
  [{ concern: '  ' }, 'no-concern'],
])('%o is refused, with what to do', (change, error) => {
  const refused = checkNewFlag({ ...made, ...change }, TODAY);
  expect(refused).toMatchObject({ ok: false, error });
});

test('every source and situation tells what to do, and nothing of why', () => {
  expect(flagSources.map(({ id }) => id)).toEqual([
    ...['third-party', 'patient-at-desk', 'hospital-letter', 'marac-notice', 'police-notice'],
    ...['staff-concern', 'complaint-or-damage'],
  ]);
  expect(deskSituations.map(({ id }) => id)).toEqual([
    ...['couple-present', 'asks-alone', 'interpreter-is-partner'],
  ]);
  for (const { doNow, title } of flagSources) {
    expect(doNow.length).toBeGreaterThan(0);
    expect(`${title} ${doNow.join(' ')}`).not.toMatch(/abuse|violen|victim|perpetrator|assault/i);
  }
  for (const situation of deskSituations) {
    expect(situation.say.join(' ')).not.toMatch(/abuse|safe|alone because|private/i);
    expect(flagSources.map(({ id }) => id)).toContain(situation.flagAs);
  }
});

test('the line is found again, is this site’s alone, and no other line reads as it', async () => {
  const site = async (text: string) => new TextEncoder().encode(`${text}`.padEnd(8).slice(-8));
  const reference = await writeReference('open', Date.UTC(2026, 10, 26), 7, signFlag(site));
  const line = writeFlagLine(reference);
  expect(findFlagReferences(`Seen.\n${line}\nBP 120/80. ${line}`)).toEqual([reference, reference]);
  expect(findFlagReferences('Appointment preference: mornings.')).toEqual([]);
  expect(await readReference(reference, signFlag(site))).toMatchObject({ state: 'open' });
  expect(line).not.toMatch(/abuse|safeguard|Sidenote/i);
});
