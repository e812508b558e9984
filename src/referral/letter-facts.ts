import { followUp } from '../care/items/follow-up';
import { ageAt, localDate } from '../model/dates';
import { addWorkingDays } from '../model/working-days';
import type { PatientIdentity } from '../model/encounter-reading';
import type { Policy } from '../policy/policy';
import type { Service } from '../policy/service';
import type { EnquiryDraft, LetterDraft } from './enquiry-draft';
import type { Letter, LetterFacts } from './letter';
import { leafletLetter, leaflets } from './leaflet';
import { letterType } from './letters';
import { permitLetter } from './permit-letter';

const NOBODY =
  'Nobody in this site’s directory takes this letter, so it has nowhere safe to go. Ring by the number your site uses, and ask the safeguarding lead to list them.';

/** A draft as the facts its letters draw on. Nothing of the record but identity comes along. */
export function letterFacts(
  draft: EnquiryDraft,
  letter: LetterDraft,
  patient: PatientIdentity,
  policy: Policy,
  now: number,
): LetterFacts | undefined {
  const { outcome } = draft;
  if (!outcome) return undefined;
  const type = letterType(letter.kind);
  const service = policy.directory.find(
    ({ id, kind }) => id === letter.serviceId && type?.goesTo.includes(kind),
  );
  const others = draft.letters.filter(
    (each) => each.kind !== letter.kind || each.serviceId !== letter.serviceId,
  );
  // A support letter goes by what they said to being referred; every other by what they said to it.
  const agreement =
    type?.recipient === 'agency' ? draft.agreements?.[letter.kind] : draft.agreement;
  return {
    patient,
    ...(patient.dob ? { age: ageAt(patient.dob, now, policy.timeZone) } : {}),
    outcome,
    ...(draft.words ? { words: draft.words } : {}),
    care: draft.care,
    ...(draft.bodyMap ? { bodyMap: draft.bodyMap } : {}),
    ...(draft.household ? { household: draft.household } : {}),
    ...(draft.risk ? { risk: draft.risk } : {}),
    agreement: agreement ?? { answer: 'not-asked' },
    safeContact: draft.safeContact,
    answers: Object.assign({}, ...others.map(sharedAnswers), letter.answers),
    refuges: namesOf(policy.directory.filter((each) => each.kind === 'refuge' && each !== service)),
    addressToSupport: policy.addressToSupport,
    maracRepeatMonths: policy.maracRepeatMonths,
    answerBy: addWorkingDays(
      localDate(now, policy.timeZone),
      policy.answerWithinWorkingDays,
      policy,
    ),
    ...followUpOf(draft.care),
    ...(service ? { service } : {}),
    alsoTold: others.flatMap((each) =>
      each.handed.length > 0 ? (letterType(each.kind)?.title ?? []) : [],
    ),
    ...(draft.user ? { author: draft.user } : {}),
    letterhead: policy.letterhead,
    textApprovedBy: policy.textApprovedBy,
    now,
    timeZone: policy.timeZone,
    practice: policy.practice,
  };
}

/** What one letter was told and another may say as well: not whom it was that was rung. */
function sharedAnswers({ kind, answers = {} }: LetterDraft): Record<string, string> {
  const own = letterType(kind)?.asks.flatMap((ask) => (ask.own ? ask.id : [])) ?? [];
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !own.includes(id)));
}

/** Who follows up and by when, as the care bundle holds it. */
function followUpOf(care: EnquiryDraft['care']): Pick<LetterFacts, 'followUp'> {
  const { owner = '', date = '' } = care[followUp.id]?.fields ?? {};
  return owner || date ? { followUp: { owner, date } } : {};
}

/** The letter, or why it may not be made. An information sheet is about nobody and needs no facts. */
export function composeLetter(
  kind: string,
  facts: LetterFacts | undefined,
  textApprovedBy: string,
): { letter: Letter } | { refused: string } {
  const leaflet = leaflets.find((each) => each.id === kind);
  if (leaflet) return { letter: leafletLetter(leaflet, textApprovedBy) };
  const type = letterType(kind);
  if (!type || !facts) return { refused: 'There is nothing to write this letter from yet.' };
  if (!facts.service && type.recipient !== 'gp') return { refused: NOBODY };
  const permit = permitLetter(type, facts);
  return permit.allowed ? { letter: type.compose(facts) } : { refused: permit.why };
}

/** A refuge's number leads to its door as its name does. */
function namesOf(refuges: readonly Service[]): string[] {
  return refuges.flatMap(({ name, phone, email }) => [name, phone, email]).filter(isText);
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}
