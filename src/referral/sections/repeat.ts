import { localDate, parseDate } from '../../model/dates';
import { answerOf, type LetterAsk } from '../letter-ask';
import type { LetterFacts, LetterSection } from '../letter';
import { repeatWording } from '../marac-dates';

export const earlierMeeting = {
  id: 'marac-earlier',
  label: 'Earlier referrals to this meeting, by date',
  hint: 'From the record or the coordinator, for example 21 June 2026; several with “;” between',
} as const satisfies LetterAsk;

/** New or repeat, by the site's window, with the dates it rests on (reviews row 44). */
export function repeatSection(facts: LetterFacts): LetterSection {
  const { now, timeZone, maracRepeatMonths } = facts;
  const given = answerOf(facts, earlierMeeting)
    .split(/[;\n]/)
    .filter((each) => each.trim());
  const dates = given.map((each) => parseDate(each, 'day-first'));
  const known = dates.filter((date) => date !== undefined);
  const { words } = repeatWording(known, localDate(now, timeZone), maracRepeatMonths);
  return {
    id: 'repeat',
    heading: 'New or repeat',
    paragraphs: [words],
    why: 'A repeat within the window is heard as one, with what was planned before.',
    removable: 'with-reason',
    missing:
      known.length < dates.length
        ? [{ what: 'A date of an earlier referral that can be read, with its year.' }]
        : [],
  };
}
