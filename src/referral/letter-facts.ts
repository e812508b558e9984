import { followUp } from '../care/items/follow-up';
import { ageAt } from '../model/dates';
import type { PatientIdentity } from '../model/encounter-reading';
import type { Policy } from '../policy/policy';
import type { EnquiryDraft, LetterDraft } from './enquiry-draft';
import type { Letter, LetterFacts, LetterPermit } from './letter';
import { leafletLetter, leaflets } from './leaflet';
import { letterType } from './letters';

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
  const service = policy.directory.find((each) => each.id === letter.serviceId);
  const others = draft.letters.filter((each) => each !== letter && each.handed.length > 0);
  return {
    patient,
    ...(patient.dob ? { age: ageAt(patient.dob, now, policy.timeZone) } : {}),
    outcome,
    ...(draft.words ? { words: draft.words } : {}),
    care: draft.care,
    ...(draft.bodyMap ? { bodyMap: draft.bodyMap } : {}),
    ...(draft.household ? { household: draft.household } : {}),
    ...(draft.risk ? { risk: draft.risk } : {}),
    agreement: draft.agreement ?? { answer: 'not-asked' },
    safeContact: draft.safeContact,
    ...followUpOf(draft.care),
    ...(service ? { service } : {}),
    alsoTold: others.flatMap((each) => letterType(each.kind)?.title ?? []),
    ...(draft.user ? { author: draft.user } : {}),
    letterhead: policy.letterhead,
    textApprovedBy: policy.textApprovedBy,
    now,
    timeZone: policy.timeZone,
    practice: policy.practice,
  };
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
  const permit: LetterPermit = type.permit(facts);
  return permit.allowed ? { letter: type.compose(facts) } : { refused: permit.why };
}
