import type { FieldReading } from '../../../src/model/encounter-reading';
import { findPresentations } from '../../../src/presentations/find-presentations';
import { ownEngine } from '../../../src/presentations/own-engine';
import { ReadMemory } from '../../../src/presentations/read-text';
import type { Line, Outcome, Work } from '../line';
import { growthOfNotes, LINEAR } from '../rig/growth-of-notes';
import { makeHostileNote } from '../rig/hostile-note';
import { seeded, type Random } from '../rig/random';

/** Whatever stands in a record's note, the page it stands in goes on and the detector comes to an end. */
export const hostileNotes: Line = {
  id: 'hostile-notes',
  number: 6,
  claim:
    'Random and hostile notes that throw, find outside the text or read otherwise when read again: 0; linear to 200,000 characters',
  counts: { quick: 100_000, full: 1_000_000 },
  run,
};

const SETTINGS = { rulesOff: [], repeatAttendanceCount: 3, repeatAttendanceMonths: 12 };
/** One note in so many is also read again after an edit, with a memory and without. */
const AGAIN = 50;
const fields = (text: string): FieldReading[] => [
  { kind: 'episode.note', tense: 'this-episode', text, locator: 'trust' },
];
const read = (text: string, memory?: ReadMemory) =>
  findPresentations(ownEngine(), fields(text), SETTINGS, '2026-11-26', memory);

async function run({ count, seed, tell }: Work): Promise<Outcome> {
  const random = seeded(seed);
  const failures: string[] = [];
  const figures = { characters: 0, findings: 0, 'read again': 0 };
  let done = 0;
  for (; done < count; done++) {
    if (done % 5_000 === 0) tell(`${done} of ${count}`);
    const note = makeHostileNote(random);
    try {
      const found = read(note);
      figures.characters += note.length;
      figures.findings += found.length;
      if (found.some(({ start, end }) => !(start >= 0 && start <= end && end <= note.length)))
        failures.push(`A finding outside the text: ${show(note)}`);
      if (done % AGAIN === 0) {
        figures['read again']++;
        if (!readsTheSame(note, random)) failures.push(`Otherwise when read again: ${show(note)}`);
      }
    } catch (error) {
      failures.push(`${String(error)}: ${show(note)}`);
    }
  }
  tell('ten inputs of 25,000 and 200,000 characters');
  const { worst, nanoseconds } = growthOfNotes();
  if (worst.ratio > LINEAR)
    failures.push(`${show(worst.unit)} costs ${worst.ratio.toFixed(2)} times as much a character.`);
  return {
    done,
    failures,
    figures: {
      ...figures,
      'worst growth to 200,000': worst.ratio.toFixed(2),
      'at most, nanoseconds a character': Math.round(nanoseconds),
    },
  };
}

function readsTheSame(note: string, random: Random): boolean {
  const memory = new ReadMemory();
  read(note, memory);
  const at = random.below(note.length + 1);
  const edited =
    note.slice(0, at) + makeHostileNote(random).slice(0, 40) + note.slice(at + random.below(9));
  return JSON.stringify(read(edited, memory)) === JSON.stringify(read(edited));
}

const show = (text: string) => JSON.stringify(text.slice(0, 160));
