import fc from 'fast-check';
import { expect, it } from 'vitest';
import { enough } from '../../../src/enquiry/decide-prompt';
import { isLive } from '../../../src/model/is-live';
import { reviewExtract } from '../../../src/audit/extract/review-extract';
import { findPresentations } from '../../../src/presentations/find-presentations';
import { makeEngine } from '../../../src/presentations/engine';
import { ownEngine } from '../../../src/presentations/own-engine';
import { RULEBOOK } from '../../../src/presentations/rulebook';
import { makeHostileNote } from '../../trust/rig/hostile-note';
import { seeded } from '../../trust/rig/random';

// A review goes by what the panel would have found, row for row, whatever was read before it: the engine
// writes into room of its own that one text must not leave to the next.
const SETTINGS = { rulesOff: [], repeatAttendanceCount: 3, repeatAttendanceMonths: 12 };
const SAID = [
  'assaulted by partner, bruise to left eye',
  'denies assault. PMH: overdose',
  'took 16 paracetamol after argument with husband',
  'twisted ankle at football, lives with husband',
  'DV asked, denied',
];
const note = (seed: number): string => {
  const random = seeded(seed);
  return random.below(3) === 0 ? makeHostileNote(random) || 'o' : random.pick(SAID);
};
const fields = (text: string) => [
  { kind: 'episode.note', tense: 'this-episode', text, locator: 'test' } as const,
];

it('finds in a row just what the detector finds in it alone, in any order of rows', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 30 }), (seeds) => {
      const review = reviewExtract({
        ...{
          ...SETTINGS,
          engine: ownEngine(),
          minimumAge: 16,
          width: 2,
          key: [1, 2, 3, 4],
          seed: 1,
        },
        plan: { arrived: 0, text: [1], dates: 'iso' },
      });
      const expected = { eligible: 0, ids: new Map<string, number>() };
      let rows = 0;
      for (const seed of seeds) {
        const text = note(seed).trim();
        if (text === '') continue;
        rows += 1;
        review.take(['2026-11-26', text]);
        const found = findPresentations(ownEngine(), fields(text), SETTINGS, '2026-11-26');
        const live = found.filter((one) => one.part === 'prompts' && isLive(one));
        if (!enough(live)) continue;
        expected.eligible += 1;
        for (const id of new Set(live.map((one) => one.id)))
          expected.ids.set(id, (expected.ids.get(id) ?? 0) + 1);
      }
      const { total, byPresentation } = review.result();
      expect(total).toMatchObject({ attendances: rows, eligible: expected.eligible });
      const counted = [...byPresentation].map(([id, counts]) => [id, counts.eligible] as const);
      expect(new Map(counted)).toEqual(expected.ids);
    }),
    { numRuns: 40 },
  );
});

it('finds the same with an engine that has read much as with one that has read nothing', () => {
  const used = ownEngine();
  for (let seed = 0; seed < 400; seed++)
    findPresentations(used, fields(note(seed)), SETTINGS, '2026-11-26');
  const fresh = makeEngine(RULEBOOK);
  for (let seed = 1_000; seed < 1_060; seed++) {
    const text = note(seed);
    const found = (engine: typeof used) =>
      findPresentations(engine, fields(text), SETTINGS, '2026-11-26');
    expect(found(used)).toEqual(found(fresh));
  }
});
