/** All eight letters of one case, composed, edits laid over, as text: in the time of a key press. */
import type { LetterFacts } from '../../../src/referral/letter';
import { letterPlainText } from '../../../src/referral/letter-text';
import { letterTypes } from '../../../src/referral/letters';
import { fullFacts } from '../../referral/facts';
import type { Arm, ArmWork, Measured } from '../arm';
import { ratioOf } from '../ratio';
import { judge, round } from '../target';

export const letters: Arm = { id: 'letters', title: 'Letters', run };

const ALL = { title: 'all eight letters of one case', atMost: 50, unit: ' ms', fullOnly: true };
/** A narrative eighty times as long may cost what its characters cost, and no more. */
const LONG = {
  title: 'the same with a narrative of 20,000 characters, times as long',
  atMost: 5,
  unit: '×',
};

async function run({ mode, tell }: ArmWork): Promise<Measured> {
  const short = fullFacts({ refuges: ['Larkspur House', '01632 960777'] });
  const long = fullFacts({ ...short, words: 'It went on for years. '.repeat(909) });
  const slices = mode === 'full' ? 40 : 12;
  for (let n = 0; n < 10; n += 1) writeAll(short);
  const ms = { short: [] as number[], long: [] as number[] };
  for (let n = 0; n < slices; n += 1) {
    tell(`${n} of ${slices}`);
    ms.short.push(quickest(short));
    ms.long.push(quickest(long));
  }
  const { median, least, most } = ratioOf({ ms: ms.short }, { ms: ms.long });
  const middle = ms.short.toSorted((a, b) => a - b)[slices >> 1] ?? NaN;
  return {
    verdicts: [
      judge(ALL, middle, mode, 'composed and laid out as text; only gated in a full run'),
      judge(LONG, median, mode, `${round(least)} to ${round(most)} over ${slices} slices`),
    ],
    details: `Quickest of five for each of ${slices} slices, short and long by turns, in Node.`,
    figures: ms,
  };
}

function quickest(facts: LetterFacts): number {
  let best = Infinity;
  for (let n = 0; n < 5; n += 1) {
    const began = performance.now();
    writeAll(facts);
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

function writeAll(facts: LetterFacts): void {
  for (const type of letterTypes) letterPlainText(type.compose(facts), {}, {});
}
