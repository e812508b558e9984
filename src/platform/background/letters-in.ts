import * as z from 'zod/mini';
import { fail, ok, type Result } from '../../model/result';
import { LoggedLetter } from '../../reception/letter-log';
import { currentPolicy } from '../policy-source';
import { sessionMap } from '../session-map';
import { sealedDrawer } from './sealed-drawer';

/** Letters that came in, of no patient in particular: sender, dates, and what each asks for. */
const bySession = sessionMap<LoggedLetter>('letters-in');

export async function readLetters(): Promise<Result<LoggedLetter[]>> {
  const { policy } = await currentPolicy();
  if (policy.sealedStorage === 'off')
    return ok([...(await bySession.all())].map(([, each]) => each));
  const rows = await sealedDrawer.read('letter-in');
  if (!rows.ok) return rows;
  return ok(
    rows.value.flatMap(({ value }) => {
      const parsed = z.safeParse(LoggedLetter, value);
      return parsed.success ? [parsed.data] : [];
    }),
  );
}

export async function keepLetter(letter: LoggedLetter): Promise<Result<null>> {
  const { policy } = await currentPolicy();
  if (policy.sealedStorage !== 'off') {
    return sealedDrawer.put('letter-in', letter.key, letter, letter.loggedAt);
  }
  try {
    await bySession.set(letter.key, letter);
    return ok(null);
  } catch {
    return fail('storage-refused', 'The browser would not keep this. Write it down, and tell IT.');
  }
}
