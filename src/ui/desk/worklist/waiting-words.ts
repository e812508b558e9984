import {
  WAITING_DAYS,
  type Naming,
  type Stood,
  type WaitingPrompt,
} from '../../../audit/waiting-prompt';
import { REASONS } from '../../../enquiry/outcome';
import { sentence } from '../../../model/text';
import { ruleById } from '../../../presentations/rule-by-id';

const STOOD: Record<Stood, string> = {
  'not-shown': 'No card was shown here',
  'not-opened': 'Card not opened',
  'put-off': 'Put off',
  'stopped-at-gate': 'Opened, not confirmed as seen alone',
  'seen-alone': 'Seen alone, nothing answered',
  begun: 'Questions begun, not finished',
  'not-asked': 'Not asked',
};

/** What was done of it, and why no more: `Not asked: no private space`. */
export function sayStood({ stood, reason }: Pick<WaitingPrompt, 'stood' | 'reason'>): string {
  if (reason) return `${STOOD[stood]}: ${REASONS[reason].line}`;
  const lacksReason = stood === 'put-off' || stood === 'not-asked';
  return lacksReason ? `${STOOD[stood]}, no reason given` : STOOD[stood];
}

/** So many are read at a glance. */
const MOST_SAID = 3;

/** By the titles of the presentations, acts and injuries before circumstances; one of another version by its id. */
export function sayNoticed(rules: readonly string[]): string {
  if (rules.length === 0) return 'No presentation: asked of everyone, or a clinician’s own concern';
  const tier = (id: string) => ruleById(id)?.tier ?? 4;
  const titles = [...rules]
    .sort((a, b) => tier(a) - tier(b))
    .map((id) => ruleById(id)?.title ?? sentence(id.replaceAll('-', ' ')));
  const rest = titles.length - MOST_SAID;
  return `Noticed: ${titles.slice(0, MOST_SAID).join('; ')}${rest > 0 ? `, and ${rest} more` : ''}`;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `5 hours`; hours up to two days, and nothing under a minute or where the clock was set back. */
export function saySpan(milliseconds: number): string {
  const count = (unit: number, name: string) => {
    const whole = Math.floor(milliseconds / unit);
    return `${whole} ${name}${whole === 1 ? '' : 's'}`;
  };
  if (milliseconds >= 2 * DAY) return count(DAY, 'day');
  if (milliseconds >= HOUR) return count(HOUR, 'hour');
  return milliseconds >= MINUTE ? count(MINUTE, 'minute') : 'less than a minute';
}

/** An enquiry made on paper, elsewhere, or after this browser was closed is one that this computer cannot know. */
const MAYBE = 'by area and time: they may have been asked on paper or elsewhere.';
const LOOK_UP = `Find them in the record system ${MAYBE}`;

/** Who is named and who is not, and what to do then. */
export const NAMING: Record<Naming, string> = {
  named: `Named where a check was put off or is followed up, from what is sealed here. Nothing that names the others is kept: find them in the record system ${MAYBE}`,
  partly: `Some of what is sealed here, which may name more of them, cannot be read by this version: update Sidenote. ${LOOK_UP}`,
  'not-kept': `Nobody is named: this computer keeps nothing that names a patient. ${LOOK_UP}`,
  'not-for-role': `Nobody is named: names are for the safeguarding lead. ${LOOK_UP}`,
  locked: `Nobody is named: Sidenote is locked. Unlock it in the panel and read again. ${LOOK_UP}`,
  unread: `Nobody is named: what is sealed here could not be read. Read again; if it stays so, tell IT. ${LOOK_UP}`,
};

export const NONE_WAITING = `None counted on this computer in the last ${WAITING_DAYS} days. Enquiries on paper, and those at other computers, are not seen here.`;
