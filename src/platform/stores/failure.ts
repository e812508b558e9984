import { fail, type Result } from '../../model/result';

export type StorageError =
  | 'storage-full'
  | 'storage-refused'
  | 'storage-blocked'
  | 'journal-refused'
  | 'newer-version'
  | 'event-refused'
  | 'rows-changed'
  | 'stopped';

const WORDS: Record<StorageError, string> = {
  'storage-full':
    'This computer has no room left, so nothing was saved. Free some disk space or tell IT, then try again. Until then use the paper card.',
  'storage-refused':
    'The browser would not save on this computer, so nothing was saved. Close and reopen the browser; if it happens again tell IT. Until then use the paper card.',
  'storage-blocked':
    'An older Sidenote page is still open, so nothing was saved. Close every window of this browser, open it again and try again. Until then use the paper card.',
  'journal-refused':
    'The second copy could not be saved, so this is not safe yet. Try again: nothing will be counted twice. If it happens again there may be no room on this computer: tell IT, and use the paper card.',
  'newer-version':
    'The counts on this computer were made by a newer version, so this one leaves them alone. Restart the browser to update. Until then use the paper card.',
  'event-refused':
    'This was not counted, because it was not of the expected form. Nothing was saved. Tell whoever looks after Sidenote.',
  'rows-changed': 'The kept records changed meanwhile, so nothing was replaced. Try again.',
  stopped: 'Stopped. Nothing was changed.',
};

export function failure(error: StorageError): Result<never> {
  return fail(error, WORDS[error]);
}

/** Thrown inside the stores alone, and turned into a value before it leaves them. */
export class StoreProblem extends Error {
  constructor(readonly error: StorageError) {
    super(error);
  }
}

/** A row of another shape than it was written with: the store has to be mended before it goes on. */
export class CorruptRow extends Error {}

/** Which of them an error thrown by the database comes to; Dexie wraps the cause one or more deep. */
export function failureOf(thrown: unknown): Result<never> {
  for (let error = thrown; isError(error); error = error.inner) {
    if (error instanceof StoreProblem) return failure(error.error);
    if (error.name === 'QuotaExceededError') return failure('storage-full');
    if (error.name === 'VersionError') return failure('newer-version');
  }
  return failure('storage-refused');
}

export function isCorruptRow(thrown: unknown): boolean {
  for (let error = thrown; isError(error); error = error.inner) {
    if (error instanceof CorruptRow) return true;
  }
  return false;
}

function isError(value: unknown): value is { name: string; inner?: unknown } {
  return typeof value === 'object' && value !== null && 'name' in value;
}
