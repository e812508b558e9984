import type { FieldReading } from '../model/encounter-reading';
import { tokenise } from './tokens';

/**
 * Completed weeks of pregnancy as the notes of this visit say them: `28/40`, `28+3/40`, `28 weeks
 * pregnant`. Undefined where they do not, or say two different things.
 */
export function readGestation(fields: readonly FieldReading[]): number | undefined {
  const said = new Set<number>();
  for (const { kind, tense, text } of fields) {
    if (tense === 'history' || !kind.startsWith('episode.')) continue;
    for (const week of weeksIn(text)) said.add(week);
  }
  return said.size === 1 ? [...said][0] : undefined;
}

const PREGNANT = new Set(['pregnant', 'gestation', 'gestational', 'gravid', 'preg']);

/** Without one of these no words of a text say it, and it is not cut into words. */
const MAY_SAY = /\/40|week|wk/i;

function weeksIn(text: string): number[] {
  if (!MAY_SAY.test(text)) return [];
  const words = tokenise(text);
  return words.flatMap(({ text: word, start, end }, at) => {
    const after = text.slice(end, end + 6);
    const weeks = Number(/^\d{1,2}/.exec(text.slice(start, end))?.[0] ?? Number.NaN);
    if (!(weeks >= 4 && weeks <= 42)) return [];
    if (/^\d{1,2}(\+\d)?\/40$/.test(text.slice(start, end)) || /^(\+\d)?\/40/.test(after)) {
      return [weeks];
    }
    const [unit, told] = [words[at + 1]?.text ?? '', words[at + 2]?.text ?? ''];
    return word === String(weeks) && /^(weeks?|wks?)$/.test(unit) && PREGNANT.has(told)
      ? [weeks]
      : [];
  });
}
