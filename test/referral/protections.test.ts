import { describe, expect, test } from 'vitest';
import { protections } from '../../src/referral/protections';

// clares-law, protection-notice, protection-order, mappa, serial-perpetrator-panel, sanctuary-scheme,
// occupation-order, non-molestation-order, stalking-protection-order
describe.each(protections)('$id', (measure) => {
  const { id, title, source, what, who, howFast, here } = measure;

  test('says what it is, who asks, how fast, and what can be done here, in one line each', () => {
    for (const line of [what, who, howFast, here]) {
      expect(line, id).toMatch(/^[A-Z“0-9].*[.]$/);
      expect(line.split(/\s+/).length, line).toBeLessThanOrEqual(28);
    }
  });

  test('rests on a law or a guideline, by its name and year', () => {
    expect(title).not.toBe('');
    expect(source).toMatch(/Act (19|20)\d\d|guidance|College of Policing/);
  });

  test('promises nothing, grades nobody and blames nobody', () => {
    const all = [what, who, howFast, here].join(' ');
    expect(all).not.toMatch(/\b(low|high|medium) risk|\bguarantee|\bvictim\b|\balleg/i);
  });
});

test('the one that can be tracked is Clare’s Law; ids are its own', () => {
  expect(protections.filter((each) => each.tracked).map(({ id }) => id)).toEqual(['clares-law']);
  expect(new Set(protections.map(({ id }) => id)).size).toBe(protections.length);
});
