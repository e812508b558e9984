import { fail, type Result } from '../../model/result';

export type StorageError = 'storage-full' | 'storage-refused' | 'newer-version' | 'event-refused';

const WORDS: Record<StorageError, string> = {
  'storage-full':
    'This computer has no room left, so nothing was saved. Free some disk space or tell IT, then try again. Until then use the paper card.',
  'storage-refused':
    'The browser would not save on this computer, so nothing was saved. Close and reopen the browser; if it happens again tell IT. Until then use the paper card.',
  'newer-version':
    'The counts on this computer were made by a newer version, so this one leaves them alone. Restart the browser to update. Until then use the paper card.',
  'event-refused':
    'This was not counted, because it was not of the expected form. Nothing was saved. Tell whoever looks after Sidenote.',
};

export function failure(error: StorageError): Result<never> {
  return fail(error, WORDS[error]);
}

/** Which of them an error thrown by the database comes to; Dexie wraps the cause one or more deep. */
export function failureOf(thrown: unknown): Result<never> {
  for (let error = thrown; isError(error); error = error.inner) {
    if (error.name === 'QuotaExceededError') return failure('storage-full');
    if (error.name === 'VersionError') return failure('newer-version');
  }
  return failure('storage-refused');
}

function isError(value: unknown): value is { name: string; inner?: unknown } {
  return typeof value === 'object' && value !== null && 'name' in value;
}
