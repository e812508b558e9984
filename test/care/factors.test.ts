import { describe, expect, test } from 'vitest';
import { factors } from '../../src/care/factors';
import {
  factorsInView,
  factorsSaid,
  rulesRead,
  sayRules,
  standingOf,
} from '../../src/care/factors-in-view';
import { careItems } from '../../src/care/items';
import type { Risk } from '../../src/care/risk';
import { routeCare, ROUTING_WORDS } from '../../src/care/routing';
import { readEarlierDays, volumeMet, writeEarlierDays } from '../../src/care/volume';
import { RULES } from '../../src/presentations/rules';

const policy = {
  maracFormTotal: 14,
  maracSeveralPerpetrators: false,
  volumeCount: 3,
  volumeDays: 90,
};
const form = (total: number, notAnswered?: number): Risk => ({
  factors: {},
  form: { name: 'Our form', total, completedBy: 'Dee Ames', ...(notAnswered && { notAnswered }) },
});
const high = { concern: 'high' as const, why: 'Would not be left alone', by: 'Dr Reyes' };

describe('factors', () => {
  test('name rules, items, choices and ticks that there are', () => {
    const ids = RULES.map(({ id }) => id);
    for (const factor of factors) {
      for (const rule of factor.rules ?? []) expect(ids, factor.id).toContain(rule);
      for (const { item, choices } of factor.saidBy ?? []) {
        const known = careItems.find(({ id }) => id === item)?.choices.map(({ id }) => id);
        expect(known, factor.id).toEqual(expect.arrayContaining([...choices]));
      }
      for (const { item, tick } of factor.tickedBy ?? []) {
        const found = careItems.find(({ id }) => id === item);
        const ticks = [
          ...(found?.ticks ?? []),
          ...(found?.choices ?? []).flatMap((c) => c.ticks ?? []),
        ];
        expect(
          ticks.map(({ id }) => id),
          factor.id,
        ).toContain(tick);
      }
    }
  });

  test.each([
    'strangulation',
    'separation',
    'threats-to-kill',
    'weapons',
    'stalking',
    'breach-of-order',
    'release',
    'pregnancy',
    'child-contact',
    'sexual-violence',
    'coercive-control',
    'own-suicidality',
    'other-suicidality',
    'fear',
    'worsening',
    'rapid-move-in',
    'several-perpetrators',
    'forced-marriage',
    'honour',
  ])('%s comes into view when it is marked, and only then reaches a letter', (id) => {
    const said = { care: {}, risk: { factors: { [id]: { present: 'yes' as const } } } };
    expect(factorsSaid(said).map((each) => each.id)).toEqual([id]);
    expect(factorsInView({ care: {} })).toEqual([]);
  });

  test('reviews row 18: words of the record make three chips, and none of them is a yes', () => {
    const facts = { care: {}, found: ['separation', 'strangulation', 'threats-or-stalking'] };
    expect(factorsInView(facts).map(({ factor, standing }) => [factor.id, standing])).toEqual([
      ['strangulation', 'record'],
      ['separation', 'record'],
      ['stalking', 'record'],
    ]);
    expect(factorsSaid(facts)).toEqual([]);
  });

  test('what was read is said as that: an overdose is no thought, an arrest no release', () => {
    const read = (...found: string[]) =>
      factors.flatMap((factor) => sayRules(rulesRead(factor, { found })) || []);
    expect(read('overdose')).toEqual(['an overdose']);
    expect(read('overdose', 'suicidal-thoughts')).toEqual(['an overdose, suicidal thoughts']);
    expect(read('custody')).toEqual(['somebody arrested or in custody']);
    expect(read('unsafe-home')).toEqual(['home is not safe']);
  });

  test('an answer says it, "not so" takes it out, and what nobody spoke of is not known', () => {
    const care = { 'neck-pressure': { choice: 'past' } };
    const [strangulation] = factors;
    if (!strangulation) throw new Error('There are factors.');
    expect(standingOf(strangulation, { care })).toBe('said');
    const risk = { factors: { strangulation: { present: 'no' as const } } };
    expect(standingOf(strangulation, { care, risk })).toBe('not-so');
    expect(standingOf(strangulation, { care: {} })).toBeUndefined();
  });

  test('forced marriage and so-called honour: never the family, no community interpreter, GP only if safe', () => {
    for (const id of ['forced-marriage', 'honour']) {
      const factor = factors.find((each) => each.id === id);
      expect(factor?.gpOnlyIfSafe).toBe(true);
      expect(factor?.doNow?.join(' ')).toMatch(
        /Never contact the family.*outside their community.*GP only if they say it is safe/,
      );
    }
  });
});

describe('routing', () => {
  test('reviews row 15: nine ticks and a high judgement are routed by the judgement, and both are stated', () => {
    const route = routeCare({ care: {}, risk: { ...form(9), judgement: high } }, policy);
    expect(route.marac).toBe('recommended');
    expect(route.because.join('; ')).toMatch(/judgement: high.*total 9/);
    expect(routeCare({ care: {}, risk: { ...form(20), judgement: high } }, policy).marac).toBe(
      'recommended',
    );
  });

  test('reviews row 21: six and sixteen differ by one word, and neither says low', () => {
    const six = routeCare({ care: {}, risk: form(6) }, policy);
    const sixteen = routeCare({ care: {}, risk: form(16) }, policy);
    expect([six.marac, sixteen.marac]).toEqual(['consider', 'recommended']);
    expect(six.because.join()).toContain('total 6');
    const words = [...Object.values(ROUTING_WORDS), ...six.because, ...sixteen.because].join(' ');
    expect(words).not.toMatch(/\b(low|standard|medium|minor)\b/i);
  });

  test('reviews row 23: several perpetrators meet the criterion of a site that has it', () => {
    const facts = { care: { 'anyone-else': { choice: 'before' } } };
    expect(routeCare(facts, policy)).toEqual({ marac: 'consider', because: [] });
    const route = routeCare(facts, { ...policy, maracSeveralPerpetrators: true });
    expect(route.marac).toBe('recommended');
    expect(route.because).toEqual(['Meets local criterion: more than one perpetrator']);
  });

  test('reviews row 66: nothing answered, concern high: routed high, the gaps said as gaps', () => {
    const route = routeCare({ care: {}, risk: { ...form(0, 24), judgement: high } }, policy);
    expect(route.marac).toBe('recommended');
    expect(route.because.join()).toContain('24 not answered');
  });

  test('reviews row 71: a met volume criterion is a reason in its own words', () => {
    expect(routeCare({ care: {} }, policy, '3 in 90 days').because).toEqual([
      'Meets local criterion: 3 in 90 days',
    ]);
  });

  test('reviews row 71: days of the record, days told and today count together, each once', () => {
    const row = (date: string) => ({ date, kind: 'visit' as const, rules: ['assault'] });
    const today = '2026-11-21';
    const met = (record: string[], earlier: string[], disclosed = true) =>
      volumeMet(
        { rows: record.map(row), risk: { factors: {}, earlier }, disclosed, today },
        policy,
      );
    expect(met(['2026-10-20'], ['2026-08-28'])).toBe('3 in 85 days');
    expect(met(['2026-10-20'], ['2026-08-18']), 'in 95 days it does not').toBeUndefined();
    expect(met(['2026-10-20'], ['2026-10-20']), 'a day counts once').toBeUndefined();
    expect(met(['2026-10-20'], ['2026-08-28'], false)).toBeUndefined();
    const route = routeCare({ care: {} }, policy, met(['2026-10-20'], ['2026-08-28']));
    const said = [route.marac, ...route.because, ROUTING_WORDS[route.marac]].join(' ');
    expect(said).toMatch(/recommended.*Meets local criterion: 3 in 85 days/);
    expect(said).not.toMatch(/\b(low|standard|medium)\b/i);
    // Not met is no word at all, and the offer is the same.
    expect(routeCare({ care: {} }, policy, undefined)).toEqual({ marac: 'consider', because: [] });
  });

  test('days told are read day first, and a line that is none is named', () => {
    expect(readEarlierDays('4/11/2026\n 2 Oct 2026, 04/11/2026\n', '2026-11-21')).toEqual({
      days: ['2026-10-02', '2026-11-04'],
    });
    expect(readEarlierDays('last Friday', '2026-11-21')).toEqual({
      error: '“last Friday” is no day. Write it like 4/11/2026.',
    });
    expect(readEarlierDays('31/2/2026', '2026-11-21')).toHaveProperty('error');
    expect(readEarlierDays('21/11/2026', '2026-11-21')).toHaveProperty('error');
    expect(readEarlierDays('', '2026-11-21')).toEqual({ days: [] });
    expect(readEarlierDays(writeEarlierDays(['2026-10-02']), '2026-11-21')).toEqual({
      days: ['2026-10-02'],
    });
  });
});
