/** Reads hostile notes of one seed, here or, several seeds beside each other, in processes of their own. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FieldReading } from '../../../src/model/encounter-reading';
import { findPresentations } from '../../../src/presentations/find-presentations';
import { ownEngine } from '../../../src/presentations/own-engine';
import { ReadMemory } from '../../../src/presentations/read-text';
import { makeHostileNote } from './hostile-note';
import { seeded, type Random } from './random';

export interface NotesRead {
  done: number;
  characters: number;
  findings: number;
  readAgain: number;
  failures: string[];
}

/** `told` is how many were read since it was last called. */
type Tell = (told: number) => void;
interface Share {
  count: number;
  seed: number;
}

const SETTINGS = { rulesOff: [], repeatAttendanceCount: 3, repeatAttendanceMonths: 12 };
/** One note in so many is also read again after an edit, with a memory and without. */
const AGAIN = 50;
const TOLD_EACH = 5_000;
/** What bursts the memory of whoever asks is no help to them. */
const MOST_FAILURES = 100;

const fields = (text: string): FieldReading[] => [
  { kind: 'episode.note', tense: 'this-episode', text, locator: 'trust' },
];
const read = (text: string, memory?: ReadMemory) =>
  findPresentations(ownEngine(), fields(text), SETTINGS, '2026-11-26', memory);

/** Every note of the seed, in this process. */
export function readHostileNotes({ count, seed }: Share, tell: Tell = () => undefined): NotesRead {
  const random = seeded(seed);
  const failures: string[] = [];
  const all: NotesRead = { done: 0, characters: 0, findings: 0, readAgain: 0, failures };
  const fail = (what: string, note: string) => {
    if (failures.length < MOST_FAILURES) failures.push(`${what}: ${showText(note)} (seed ${seed})`);
  };
  for (; all.done < count; all.done++) {
    if (all.done > 0 && all.done % TOLD_EACH === 0) tell(TOLD_EACH);
    const note = makeHostileNote(random);
    try {
      const found = read(note);
      all.characters += note.length;
      all.findings += found.length;
      if (found.some(({ start, end }) => !(start >= 0 && start <= end && end <= note.length)))
        fail('A finding outside the text', note);
      if (all.done % AGAIN === 0) {
        all.readAgain++;
        if (!readsTheSame(note, random)) fail('Otherwise when read again', note);
      }
    } catch (error) {
      fail(String(error), note);
    }
  }
  return all;
}

function readsTheSame(note: string, random: Random): boolean {
  const memory = new ReadMemory();
  read(note, memory);
  const at = random.below(note.length + 1);
  const edited =
    note.slice(0, at) + makeHostileNote(random).slice(0, 40) + note.slice(at + random.below(9));
  return JSON.stringify(read(edited, memory)) === JSON.stringify(read(edited));
}

export const showText = (text: string) => JSON.stringify(text.slice(0, 160));

/** The count shared out over so many processes, each with a seed of its own. */
export async function readInProcesses(
  { count, seed }: Share,
  processes: number,
  tell: (done: number) => void,
): Promise<NotesRead> {
  let done = 0;
  const shares = Array.from({ length: processes }, (_, n) => ({
    count: Math.floor(count / processes) + (n < count % processes ? 1 : 0),
    seed: seed + 7919 * n,
  }));
  const parts = await Promise.all(
    shares.map((share) => readInProcess(share, (told) => tell((done += told)))),
  );
  return parts.reduce((a, b) => ({
    done: a.done + b.done,
    characters: a.characters + b.characters,
    findings: a.findings + b.findings,
    readAgain: a.readAgain + b.readAgain,
    failures: [...a.failures, ...b.failures],
  }));
}

const CHILD = 'hostile-notes';

function readInProcess({ count, seed }: Share, tell: Tell): Promise<NotesRead> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [CHILD, String(count), String(seed)], {
      execArgv: ['--import', 'tsx'],
    });
    child.on('message', (said: number | NotesRead) =>
      typeof said === 'number' ? tell(said) : resolve(said),
    );
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`A reader of notes ended early, with ${code}.`)));
  });
}

if (process.argv[2] === CHILD && process.send) {
  const [count, seed] = process.argv.slice(3).map(Number) as [number, number];
  // Where the parent is gone this throws, and so ends what nobody waits for.
  const send = (said: number | NotesRead) => void process.send?.(said);
  send(readHostileNotes({ count, seed }, send));
  process.disconnect();
}
