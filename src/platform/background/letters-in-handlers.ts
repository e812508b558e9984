import { localDate } from '../../model/dates';
import { fail, ok } from '../../model/result';
import {
  checkLetter,
  delayInDays,
  letterNamed,
  newCopyLetter,
  rowOfLetter,
} from '../../reception/letter-log';
import type { Handlers } from '../answer-messages';
import { currentPolicy } from '../policy-source';
import { recordAside } from './record-aside';
import { keepLetter, readLetters } from './letters-in';
import { serially } from './serially';

const inTurn = serially();

/** The log of letters that came in: written by reception, read back as dates and senders alone. */
export function lettersInHandlers(): Pick<Handlers, 'log-letter' | 'letter-rows' | 'letter-done'> {
  return {
    'log-letter': ({ letter }) =>
      inTurn(async () => {
        const { policy } = await currentPolicy();
        const now = Date.now();
        const known = await readLetters();
        if (!known.ok) return known;
        // The same key again, after a lost reply: said once more, and nothing is logged twice.
        if (!known.value.some(({ key }) => key === letter.key)) {
          const checked = checkLetter(letter, known.value, localDate(now, policy.timeZone));
          if (!checked.ok) return checked;
          const kept = await keepLetter({ v: 1, ...letter, loggedAt: now, done: false });
          if (!kept.ok) return kept;
        }
        const usable = letter.legible && letter.complete;
        const facts = { kind: 'letter-in', delayDays: delayInDays(letter), usable } as const;
        const told = await recordAside({ ...facts, id: letter.key }, policy, now);
        if (!told.ok) return told;
        return ok(usable ? {} : { copy: newCopyLetter(letter, policy.letterhead || policy.site) });
      }),
    async 'letter-rows'() {
      const letters = await readLetters();
      return letters.ok ? ok(letters.value.map(rowOfLetter)) : letters;
    },
    'letter-done': ({ key, letter: name }) =>
      inTurn(async () => {
        const { policy } = await currentPolicy();
        const known = await readLetters();
        if (!known.ok) return known;
        const letter = letterNamed(known.value, name);
        if (!letter) {
          return fail('no-letter', 'This letter is not in the log any more. Open the log again.');
        }
        const kept = await keepLetter({ ...letter, done: true });
        if (!kept.ok) return kept;
        const told = await recordAside({ kind: 'letter-done', id: key }, policy, Date.now());
        return told.ok ? ok(null) : told;
      }),
  };
}
