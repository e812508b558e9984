import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldReading } from '../../src/model/encounter-reading';
import { isLive } from '../../src/model/is-live';
import { Presentation } from '../../src/model/presentation';
import { findPresentations } from '../../src/presentations/find-presentations';
import { ownEngine } from '../../src/presentations/own-engine';
import { SETTINGS, TODAY, detectText, field, liveIds, prompts } from './detect-text';

const find = (...fields: FieldReading[]) => findPresentations(ownEngine(), fields, SETTINGS, TODAY);

describe('findPresentations', () => {
  it('puts the companion field and the note together (reviews row 20)', () => {
    const note = field('fooling about, scalp lac');
    const found = find(note, field('Partner', 'episode.accompaniedBy'));
    expect(found.filter(isLive).map((one) => one.id)).toContain('accompanied-minimised');
    expect(
      find(note, field('Alone', 'episode.accompaniedBy'))
        .filter(isLive)
        .map((one) => one.id),
    ).not.toContain('companion');
  });

  it('puts a fall in one field and alcohol in another together (reviews row 1)', () => {
    const found = find(field('fell at home', 'episode.mechanism'), field('ETOH++'));
    expect(found.map((one) => one.id)).toContain('intoxicated-injury');
  });

  it.each([
    'overdose',
    'facial bruising, argument w partner',
    'fell downstairs, vague hx, rib pain',
  ])('never lowers %s for "known alcoholic" (reviews row 11)', (text) => {
    const best = (found: Presentation[]) =>
      Math.min(
        ...found.filter((one) => isLive(one) && one.part === 'prompts').map((one) => one.tier),
      );
    expect(best(detectText(`${text}. Known alcoholic.`))).toBeLessThanOrEqual(
      best(detectText(text)),
    );
  });

  it('lets alcohol raise an indicator, and no weak sign to a prompt of its own', () => {
    expect(prompts('recurrent UTI. ETOH on breath')).toBe(false);
    const tier = (text: string) => detectText(text).find(({ id }) => id === 'overdose')?.tier;
    expect(tier('overdose')).toBe(3);
    expect(tier('overdose. ETOH on breath')).toBe(2);
  });

  it('shows each of the factors of reviews row 18', () => {
    const ids = liveIds('ex turned up again, she left him last week, hands round neck');
    expect(ids).toEqual(expect.arrayContaining(['relationship-problem', 'strangulation']));
  });

  it('heads a confirmed assault with custody (reviews row 6)', () => {
    const ids = liveIds('assaulted by partner, police have him');
    expect(ids).toEqual(expect.arrayContaining(['assault', 'custody']));
  });

  it('leaves out a rule that is switched off', () => {
    const off = { ...SETTINGS, rulesOff: ['overdose'] };
    expect(findPresentations(ownEngine(), [field('overdose')], off, TODAY)).toEqual([]);
  });

  it('counts fields of a kind and keeps offsets into that field', () => {
    const found = find(field('well'), field('took an overdose'));
    expect(found[0]).toMatchObject({ fieldIndex: 1, start: 8, end: 16 });
  });

  it('reads no identity field, and history only to count', () => {
    expect(find(field('DV Assault', 'patient.name'))).toEqual([]);
    expect(find(field('overdose', 'problem', { tense: 'history', date: '2026-05-01' }))).toEqual(
      [],
    );
  });

  it('lets no added sentence take a prompt away (record-systems H07)', () => {
    const before = ['overdose', 'hit by her husband', 'scared of him', 'split up with bf'];
    const after = [
      'Tripped over the dog.',
      'No concerns.',
      'Playing football.',
      'Happy marriage.',
      'PMH: nil.',
    ];
    for (const text of before)
      for (const more of after) {
        expect(prompts(`${text}. ${more}`)).toBe(true);
        expect(prompts(`${more} ${text}`)).toBe(true);
      }
  });

  it('never throws, keeps spans within the text and its shape to the schema', () => {
    const word = fc.constantFrom(
      ...'partner hit her no denies overdose OD ? . , \n : PMH FHx mother’s 2011 ago if # 3/52 o/d scared of drunk fell e\u0301 \u202e <b> 𝔸 SI neck by the'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.array(word, { maxLength: 60 }).map((w) => w.join(' ')),
    );
    fc.assert(
      fc.property(text, (note) => {
        for (const one of detectText(note)) {
          Presentation.parse(one);
          expect(one.end).toBeLessThanOrEqual(note.length);
          expect(one.start).toBeLessThan(one.end);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('reads 140,000 findings in one text', () => {
    // Handed on as arguments of one call, so many burst the stack.
    expect(detectText('#'.repeat(140_000))).toHaveLength(300);
  });

  it.each(['partner hit her no SI, ', 'OD hit by ', '?', 'a', 'no no denies ', '((((', 'PMH: '])(
    'takes time in proportion to the text: %s',
    (piece) => {
      const cost = (length: number) => {
        const note = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
        // The processor's own time, for a busy machine takes it in slices.
        const from = process.cpuUsage();
        detectText(note);
        const { user, system } = process.cpuUsage(from);
        return (user + system) / 1_000;
      };
      cost(20_000);
      const least = (length: number, times: number) =>
        Math.min(...Array.from({ length: times }, () => cost(length)));
      const small = Math.max(1, least(20_000, 3));
      const large = least(160_000, 6);
      // Eight times the text; a quadratic step would make it sixty-four times the time.
      expect(large / small).toBeLessThan(30);
    },
  );
});
