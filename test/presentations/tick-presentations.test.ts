import { expect, test } from 'vitest';
import { enough } from '../../src/enquiry/decide-prompt';
import { isLive } from '../../src/model/is-live';
import { Presentation } from '../../src/model/presentation';
import { RULES } from '../../src/presentations/rules';
import {
  HAND_GROUPS,
  offeredByHand,
  tickedPresentations,
} from '../../src/presentations/tick-presentations';

const SITE = {
  area: 'emergency',
  injuryPrompting: 'pattern',
  ownPhrases: [],
  rulesOff: [],
} as const;
const tick = (...ids: string[]) => tickedPresentations(ids, SITE);
const offered = HAND_GROUPS.flatMap(({ id }) => offeredByHand(id, []));

test.each(HAND_GROUPS)('$title fits one screen, a key each', ({ id }) => {
  const rows = offeredByHand(id, []);
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.length).toBeLessThanOrEqual(9);
  const words = rows.flatMap(({ title }) => title.split(' '));
  expect(words.length).toBeLessThanOrEqual(45);
});

test('all that a clinician could say is offered, but for what only text can show', () => {
  const left = RULES.filter((rule) => !offered.includes(rule)).map(({ id }) => id);
  expect(left).toEqual(['another-person', 'enquiry-recorded', 'quoted-words', 'several-signs']);
});

test('each one marked is live, of this visit, and what the rule is by text', () => {
  const all = tick(...offered.map(({ id }) => id));
  expect(all).toHaveLength(offered.length);
  for (const found of all) {
    expect(() => Presentation.parse(found)).not.toThrow();
    expect(isLive(found)).toBe(true);
  }
});

test('one strong or indicating sign asks, one weak sign does not, and two weak kinds do', () => {
  const asks = (...ids: string[]) => enough(tick(...ids).filter(({ part }) => part === 'prompts'));
  expect(asks('assault')).toBe(true);
  expect(asks('overdose')).toBe(true);
  expect(asks('plain-injury')).toBe(false);
  expect(asks('plain-injury', 'guarded')).toBe(true);
  expect(asks('alcohol', 'companion')).toBe(false);
});

test('reviews row 11: alcohol raises what is marked beside it, and lowers nothing', () => {
  const tierOf = (id: string, ...ids: string[]) => tick(...ids).find((one) => one.id === id)?.tier;
  expect(tierOf('overdose', 'overdose')).toBe(3);
  expect(tierOf('overdose', 'overdose', 'alcohol')).toBe(2);
  expect(tierOf('assault', 'assault', 'alcohol')).toBe(2);
});

test('a site’s area and the rules it turned off hold here too', () => {
  const low = tickedPresentations(['low-mood'], { ...SITE, area: 'maternity' });
  expect(low[0]?.tier).toBe(3);
  expect(tickedPresentations(['assault'], { ...SITE, rulesOff: ['assault'] })).toEqual([]);
  expect(offeredByHand('injury', ['assault']).map(({ id }) => id)).not.toContain('assault');
});

test('what is not offered cannot be marked', () => {
  expect(tick('enquiry-recorded', 'no-such-rule')).toEqual([]);
});
