/**
 * `npm run -s detect`: reads JSON lines on standard input, writes one JSON line for each.
 * Notes: `{id, text, setting}` gives `{id, prompt, presentations, reason}`. With `--concept`, rows of
 * `{id, sentence, concept}` give `{id, negation, temporality, experiencer}` by the same scope rules.
 * A line that is no valid row gets `{error, line}`, and the rest go on.
 */
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { answeredInNotes, enough } from '../../src/enquiry/decide-prompt';
import { isLive } from '../../src/model/is-live';
import type { Presentation } from '../../src/model/presentation';
import type { Engine } from '../../src/presentations/engine';
import { findPresentations } from '../../src/presentations/find-presentations';
import { ownEngine } from '../../src/presentations/own-engine';
import { readConcept } from '../../src/presentations/read-concept';

const SETTINGS = { rulesOff: [], repeatAttendanceCount: 3, repeatAttendanceMonths: 12 };

interface Decision {
  prompt: boolean;
  presentations: Pick<Presentation, 'id' | 'start' | 'end' | 'certainty' | 'time' | 'subject'>[];
  reason: string;
}

/** One note as one field of this episode. `today` YYYY-MM-DD. */
export function detect(text: string, today: string, engine: Engine = ownEngine()): Decision {
  const field = { kind: 'episode.note', tense: 'this-episode', text, locator: 'detect' } as const;
  const found = findPresentations(engine, [field], SETTINGS, today);
  const age = ageAtHead(text);
  const prompts = found.filter((one) => one.part === 'prompts');
  const live = prompts.filter(isLive);
  const strong = live.filter((one) => one.tier < 4);
  const answered = answeredInNotes(found, live);
  const because =
    (age !== undefined && age < 16) || answered || !enough(live)
      ? []
      : strong.length
        ? strong
        : live;
  return {
    prompt: because.length > 0,
    presentations: found.map(({ id, start, end, certainty, time, subject }) => ({
      id,
      start,
      end,
      certainty,
      time,
      subject,
    })),
    reason: because.length
      ? `live: ${[...new Set(because.map((one) => one.id))].join(', ')}`
      : age !== undefined && age < 16 && live.length
        ? 'a child: local child safeguarding, not this prompt'
        : answered && live.length
          ? 'asked in the notes'
          : quietReason(prompts, live),
  };
}

/** A page shows a date of birth; a note alone has only "6F" or "2 yr old boy" at its head. Whole years. */
export function ageAtHead(text: string): number | undefined {
  const head = /^\W*(\d{1,2})\s?(?:[fmFM]\b|y\/?o|yrs?\b|year)/.exec(text);
  const months = /^\W*\d{1,2}\s?(?:\/12|m\/?o\b|months?\b)/.test(text);
  return head ? Number(head[1]) : months ? 0 : undefined;
}

function quietReason(prompts: readonly Presentation[], live: readonly Presentation[]): string {
  if (live.length) return `weak alone: ${live[0]?.id}`;
  const first = prompts[0];
  if (!first) return 'nothing recognised';
  const why =
    first.certainty === 'negated' || first.certainty === 'hypothetical'
      ? first.certainty
      : first.time === 'historical'
        ? 'historical'
        : 'somebody else';
  return `not live: ${first.id} ${why}`;
}

function concept(sentence: string, phrase: string, thisYear: number) {
  const meaning = readConcept(ownEngine(), sentence, phrase, thisYear);
  return {
    negation: meaning?.certainty === 'negated' ? 'Negated' : 'Affirmed',
    temporality:
      meaning?.certainty === 'hypothetical'
        ? 'Not particular'
        : meaning?.time === 'historical'
          ? 'Historical'
          : 'Recent',
    experiencer: meaning?.subject === 'other' ? 'Other' : 'Patient',
  };
}

/** The answer to one input line, or an error that names the line. */
export function answerLine(
  line: string,
  number: number,
  mode: 'note' | 'concept',
  today: string,
): object {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return { error: 'not valid JSON', line: number };
  }
  if (typeof row !== 'object' || row === null) return { error: 'not an object', line: number };
  const { id, text, sentence, concept: phrase } = row as Record<string, unknown>;
  if (mode === 'concept') {
    if (typeof sentence !== 'string' || typeof phrase !== 'string')
      return { id, error: 'no "sentence" and "concept"', line: number };
    return { id, ...concept(sentence, phrase, Number(today.slice(0, 4))) };
  }
  if (typeof text !== 'string') return { id, error: 'no "text"', line: number };
  return { id, ...detect(text, today) };
}

async function main(): Promise<void> {
  const mode = process.argv.includes('--concept') ? 'concept' : 'note';
  const today = new Date().toISOString().slice(0, 10);
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim())
      process.stdout.write(`${JSON.stringify(answerLine(line, number, mode, today))}\n`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) void main();
