import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  counters,
  identities,
  acknowledgementTimes,
  askTimes,
  letterTimes,
  noCounts,
  openTimes,
  referralTimes,
  type Counter,
  type Counts,
} from '../../src/audit/counter';
import { publish } from '../../src/audit/published';
import { exactCounts, percentOf, type ShownCounts } from '../../src/audit/suppress';
import { NotAskedReason } from '../../src/enquiry/outcome';

/** As one week alone is shown. */
function suppressCounts(counts: Counts): ShownCounts {
  return publish([{ parts: [{ name: 'week', counts }] }], false).get('week') ?? exactCounts(counts);
}

const whys = ['why-missing', ...NotAskedReason.options.map((r) => `why-${r}` as const)] as const;

/** Counts that obey every identity, from their parts. */
function consistent(parts: Partial<Counts>): Counts {
  const counts = { ...noCounts(), ...parts };
  const sum = (ids: readonly Counter[]) => ids.reduce((all, id) => all + counts[id], 0);
  counts['gp-informed'] = sum(letterTimes.map((time) => time.id));
  counts.disclosed =
    counts['gp-informed'] + sum(['gp-reason-given', 'gp-reason-missing', 'gp-not-needed']);
  counts.asked = counts.disclosed + counts['no-disclosure'] + counts.declined;
  counts['not-asked'] = sum(whys);
  counts.eligible = counts.asked + counts['not-asked'] + counts['no-outcome'];
  counts.offered = Math.min(counts.offered, counts.disclosed);
  counts.accepted = Math.min(counts.accepted, counts.offered);
  counts.referred = Math.min(counts.referred, counts.offered);
  counts['seen-alone'] = counts.asked + Math.min(3, counts.eligible - counts.asked);
  counts.opened = counts['seen-alone'];
  counts.prompted = Math.min(counts.prompted, counts.eligible);
  counts.attended = counts.eligible + counts.attended;
  const cap = (id: Counter, ...of: Counter[]) =>
    (counts[id] = Math.min(counts[id], ...of.map((each) => counts[each])));
  counts.unresolved = Math.min(counts.unresolved, counts.eligible - counts.asked);
  for (const id of ['still-owed', 'may-harm', 'repeat', 'accompanied'] as const)
    cap(id, 'eligible');
  cap('ignored', 'prompted');
  cap('covered-at-once', 'opened');
  cap('asked-trained', 'asked');
  cap('asked-after-prompt', 'asked', 'prompted');
  cap('bundle-complete', 'disclosed');
  cap('body-map-needed', 'disclosed');
  counts['safe-contact-needed'] = counts.disclosed;
  cap('referral-letter', 'referred');
  cap('acknowledged', 'referral-letter');
  cap('may-harm-referred', 'may-harm');
  cap('repeat-asked', 'repeat', 'asked');
  cap('accompanied-asked', 'accompanied', 'asked');
  cap('body-map-done', 'body-map-needed');
  cap('safe-contact-done', 'safe-contact-needed');
  share(counts, 'asked-after-prompt', askTimes);
  share(counts, 'referral-letter', referralTimes);
  share(counts, 'acknowledged', acknowledgementTimes);
  share(counts, 'opened', [...openTimes, { id: 'open-not-timed' }]);
  return counts;
}

/** A total into its bands, unevenly: most into the first. */
function share(counts: Counts, total: Counter, bands: readonly { id: Counter }[]): void {
  let left = counts[total];
  bands.forEach(({ id }, i) => {
    counts[id] = i === bands.length - 1 ? left : Math.ceil(left / 2);
    left -= counts[id];
  });
}

const smallish = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 9 }),
  fc.integer({ min: 0, max: 60 }),
);
const leaves: readonly Counter[] = [
  ...letterTimes.map((time) => time.id),
  'gp-reason-given',
  'gp-reason-missing',
  'gp-not-needed',
  'no-disclosure',
  'declined',
  'no-outcome',
  'referred',
  'offered',
  'accepted',
  'prompted',
  'attended',
  'unresolved',
  'still-owed',
  'may-harm',
  'may-harm-referred',
  'repeat',
  'repeat-asked',
  'accompanied',
  'accompanied-asked',
  'ignored',
  'covered-at-once',
  'asked-trained',
  'asked-after-prompt',
  'bundle-complete',
  'body-map-needed',
  'body-map-done',
  'safe-contact-done',
  'referral-letter',
  'acknowledged',
  ...whys,
];
const arbitraryCounts = fc
  .tuple(...leaves.map(() => smallish))
  .map((values) => consistent(Object.fromEntries(leaves.map((leaf, i) => [leaf, values[i]]))));

/**
 * An attacker with the published table alone, who knows the method but not which star is secondary:
 * every star is 1 to 7 unless that cannot be, every figure within 2 of what is shown. Returns the
 * stars that come out as one number. Written apart from the code it attacks.
 */
function recovered(shown: ShownCounts): Counter[] {
  const low = {} as Counts;
  const high = {} as Counts;
  for (const each of counters) {
    const { value } = shown[each];
    low[each] = value === undefined ? 1 : value === 0 ? 0 : Math.max(8, value - 2);
    high[each] = value === undefined ? 7 : value === 0 ? 0 : value + 2;
  }
  for (let round = 0; round < 30; round++) {
    for (const { total, parts, atMost } of identities) {
      const sum = (of: Counts, but?: Counter) =>
        parts.reduce((all, part) => all + (part === but ? 0 : of[part]), 0);
      low[total] = Math.max(low[total], sum(low));
      if (!atMost) high[total] = Math.min(high[total], sum(high));
      for (const part of parts) {
        if (!atMost) low[part] = Math.max(low[part], low[total] - sum(high, part));
        high[part] = Math.min(high[part], high[total] - sum(low, part));
      }
    }
  }
  // Where the ranges contradict each other some star was secondary, and the reader is told nothing.
  if (counters.some((each) => low[each] > high[each])) return [];
  return counters.filter((each) => shown[each].value === undefined && low[each] === high[each]);
}

describe('small numbers', () => {
  it('1 to 7 are a star, 8 and over to the nearest 5, zero stays zero', () => {
    const shownAs = (count: number) =>
      suppressCounts({ ...noCounts(), 'still-owed': count, eligible: 100, 'no-outcome': 100 })[
        'still-owed'
      ].text;
    expect([0, 1, 7, 8, 12, 13, 17, 18, 99].map(shownAs)).toEqual([
      '0',
      '*',
      '*',
      '10',
      '10',
      '15',
      '15',
      '20',
      '100',
    ]);
  });

  it('no percentage on a base under 8, nor of a star', () => {
    expect(percentOf({ text: '5', value: 5 }, { text: '7', value: 7 })).toBeUndefined();
    expect(percentOf({ text: '*' }, { text: '20', value: 20 })).toBeUndefined();
    expect(percentOf({ text: '10', value: 10 }, { text: '*' })).toBeUndefined();
    expect(percentOf({ text: '15', value: 15 }, { text: '20', value: 20 })).toBe(75);
    expect(percentOf({ text: '0', value: 0 }, { text: '10', value: 10 })).toBe(0);
  });

  it('hazard H25: a 7 that the rest gives away takes another figure with it', () => {
    // 12 + 12 + 12 + 7 = 43: shown as 10, 10, 10, * of 45, the star could only be 7.
    const counts = consistent({
      'why-not-alone': 12,
      'why-no-time': 12,
      'why-left-before': 12,
      'why-other': 7,
    });
    const shown = suppressCounts(counts);
    expect(shown['why-other'].text).toBe('*');
    expect(whys.filter((why) => shown[why].text === '*').length).toBeGreaterThan(1);
    expect(recovered(shown)).toEqual([]);
  });

  it('hazard H25: seven reasons once each are not given away by their total', () => {
    const ones = Object.fromEntries(whys.slice(0, 7).map((why) => [why, 1]));
    expect(recovered(suppressCounts(consistent(ones)))).toEqual([]);
  });

  it('hazard H25: no star can be worked out from everything published of a period', () => {
    fc.assert(
      fc.property(arbitraryCounts, (counts) => {
        expect(recovered(suppressCounts(counts))).toEqual([]);
      }),
      { seed: 25, numRuns: Number(process.env.RUNS ?? 500) },
    );
  }, 600_000);

  it('every figure shown is within 2 of the truth, and every star hides something or shields it', () => {
    fc.assert(
      fc.property(arbitraryCounts, (counts) => {
        const shown = suppressCounts(counts);
        for (const each of counters) {
          const { value } = shown[each];
          if (value !== undefined) expect(Math.abs(value - counts[each])).toBeLessThanOrEqual(2);
          if (counts[each] > 0 && counts[each] < 8) expect(shown[each].text).toBe('*');
        }
      }),
      { seed: 25 },
    );
  });

  it('exact counts are exact', () => {
    expect(exactCounts(consistent({ 'why-other': 3 })).eligible).toEqual({ text: '3', value: 3 });
  });
});
