/**
 * Invented attendances of about 40 words as rows of CSV: one in eight tells of something in the words of
 * the notes that the detector is tried with, the rest are ordinary. The same seed makes the same file.
 */
import { seeded } from '../../trust/rig/random';
import { makeNote } from '../detection/text';

export const HEADER = 'LOCAL_PATIENT_ID,ARRIVAL_DATE,AGE,CHIEF_COMPLAINT,DA_ENQUIRY_MADE';
const WORDS = 40;
const TELLING = 8;

export interface Attendances {
  /** The words of `count` attendances more, each about forty. */
  notes(count: number): string[];
  /** Rows of CSV for such, each with its line break; dates go on from row to row. */
  rows(count: number): string;
}

/** Notes that tell of something, and ordinary ones; each of one line. */
export interface Sentences {
  said: readonly string[];
  plain: readonly string[];
}

export function makeAttendances(seed: number, { said, plain }: Sentences): Attendances {
  const random = seeded(seed);
  let row = 0;
  const note = (): string => {
    const parts = [random.pick(random.below(TELLING) === 0 ? said : plain)];
    const filling = makeNote(['chest pain', 'sore throat', 'back pain', 'cough'], random).split(
      ' ',
    );
    const words = parts.join(' ').split(' ');
    return [...words, ...filling].slice(0, WORDS).join(' ');
  };
  return {
    notes: (count) => Array.from({ length: count }, note),
    rows(count) {
      const lines: string[] = [];
      for (let n = 0; n < count; n++) {
        const day = Math.floor(row++ / 400);
        const date = new Date(Date.UTC(2016, 0, 1 + day)).toISOString().slice(0, 10);
        const asked = random.below(5) === 0 ? 'Yes' : '';
        const words = note().replaceAll('"', '""');
        lines.push(`p${random.below(300_000)},${date},${random.below(95)},"${words}",${asked}\n`);
      }
      return lines.join('');
    },
  };
}
