import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkWording } from '../../../src/referral/wording-check';
import { letterPlainText } from '../../../src/referral/letter-text';
import { letterTypes } from '../../../src/referral/letters';
import type { LetterFacts } from '../../../src/referral/letter';
import { fullFacts, someFacts } from '../facts';

// Each case is a .json laid over invented facts (`full` begins with everything recorded) and the .txt
// that must come of it. `SIDENOTE_BLESS=1` writes the texts anew; read the difference before keeping it.
const bless = process.env.SIDENOTE_BLESS === '1';
const here = fileURLToPath(new URL('.', import.meta.url));

interface Case {
  why: string;
  full?: boolean;
  facts: Partial<LetterFacts>;
  edits?: Record<string, string>;
  removed?: Record<string, string>;
}

describe.each(letterTypes)('$row', (type) => {
  const cases = readdirSync(`${here}${type.id}`)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace('.json', ''));

  test('has at least four cases', () => expect(cases.length).toBeGreaterThanOrEqual(4));

  test.each(cases)('%s reads as agreed', (name) => {
    const given = JSON.parse(readFileSync(`${here}${type.id}/${name}.json`, 'utf8')) as Case;
    const facts = given.full ? fullFacts(given.facts) : someFacts(given.facts);
    const text = letterPlainText(type.compose(facts), given.edits ?? {}, given.removed ?? {});
    const file = `${here}${type.id}/${name}.txt`;
    if (bless) writeFileSync(file, text);
    expect(existsSync(file), 'no text yet: run once with SIDENOTE_BLESS=1').toBe(true);
    expect(text).toBe(readFileSync(file, 'utf8'));
    expect(checkWording(text), 'our own words must not blame or doubt').toEqual([]);
    expect(text).not.toMatch(/no abuse|low risk|victim|undefined|\bnull\b|\[object/i);
  });
});
