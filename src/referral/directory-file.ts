import { fail, ok, type Result } from '../model/result';
import type { Service } from '../policy/service';
import { checkDirectory, sayProblem } from './check-directory';

/** What a directory is written to a file as; the policy's `directory` is the list alone. */
const FORMAT = 'sidenote-directory';
const MOST_FILE_CHARACTERS = 300_000;

export interface ReadDirectory {
  services: Service[];
  /** What can be used all the same, but should be put right; one sentence each. */
  notes: string[];
}

/** For the policy, for another computer, or to look through: nothing in it is about a patient. */
export function writeDirectory(services: readonly Service[]): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, services }, null, 2)}\n`;
}

/**
 * Taken whole or not at all: the message names each entry and field that is wrong, and what stood
 * before stays in force.
 */
export function readDirectory(text: string, at: number, timeZone: string): Result<ReadDirectory> {
  if (text.length > MOST_FILE_CHARACTERS) {
    return fail('too-large', 'The file is too large for a directory. Nothing was changed.');
  }
  const list = listIn(text);
  if (!list.ok) return list;
  if (list.value.length === 0) {
    return fail('empty', 'There is no entry in the file. Nothing was changed.');
  }
  const { services, problems } = checkDirectory(list.value, at, timeZone);
  const wrong = problems.filter(({ refuses }) => refuses).map(sayProblem);
  if (wrong.length > 0) {
    const more = wrong.length > 20 ? ` And ${wrong.length - 20} more.` : '';
    return fail('wrong', `Nothing was changed. ${wrong.slice(0, 20).join(' ')}${more}`);
  }
  return ok({ services, notes: problems.map(sayProblem) });
}

function listIn(text: string): Result<unknown[]> {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const where =
      error instanceof Error ? /at position \d+|line \d+ column \d+/.exec(error.message) : null;
    return fail(
      'no-json',
      `The file is no JSON${where ? ` (it breaks off ${where[0]})` : ''}. Export the directory first and change that file. Nothing was changed.`,
    );
  }
  if (Array.isArray(read)) return ok(read);
  const whole = read as { format?: unknown; version?: unknown; services?: unknown } | null;
  if (whole?.format === FORMAT && whole.version !== 1) {
    return fail('newer', 'The file is of another version of Sidenote. Nothing was changed.');
  }
  if (whole?.format === FORMAT && Array.isArray(whole.services)) return ok(whole.services);
  return fail(
    'no-directory',
    'The file holds no directory: it wants a list of services. Nothing was changed.',
  );
}
