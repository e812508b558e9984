// Short builders, so that a person's record reads as a few lines of data.
import type {
  Consultation,
  EarlierAttendance,
  EarlierConsultation,
  FeedNote,
  HouseholdMember,
  Letter,
  Problem,
} from './person';

/** An earlier attendance at the emergency department. */
export const came = (daysAgo: number, complaint: string, outcome: string): EarlierAttendance => ({
  daysAgo,
  complaint,
  outcome,
});

/** A note already in the feed of the attendance that is open now. */
export const noted = (minutesAgo: number, author: string, text: string): FeedNote => ({
  minutesAgo,
  author,
  text,
});

/** Today's consultation, in the order the form shows it. */
export const today = (
  reason: string,
  history: string,
  examination = '',
  plan = '',
): Consultation => ({ reason, history, examination, plan });

/** An earlier consultation at the surgery. */
export const seen = (daysAgo: number, by: string, entry: string): EarlierConsultation => ({
  daysAgo,
  by,
  entry,
});

export const problem = (
  name: string,
  status: Problem['status'],
  onsetDaysAgo: number,
  code: string,
): Problem => ({ problem: name, status, onsetDaysAgo, code });

export const lives = (name: string, relation: string): HouseholdMember => ({ name, relation });

/** An incoming letter; it usually reaches the surgery some days after its own date. */
export const letter = (
  daysAgo: number,
  receivedDaysAgo: number,
  from: string,
  subject: string,
): Letter => ({ daysAgo, receivedDaysAgo, from, subject });
