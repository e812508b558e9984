import { practicePolicy } from '../../src/policy/practice-policy';
import { readPolicy, type Policy } from '../../src/policy/policy';
import type { ServiceKind } from '../../src/policy/service';
import type { EnquiryDraft, LetterDraft } from '../../src/referral/enquiry-draft';
import type { Letter, LetterFacts } from '../../src/referral/letter';
import { composeLetter, letterFacts } from '../../src/referral/letter-facts';
import { letterTypes } from '../../src/referral/letters';
import { noSafeContact } from '../../src/referral/safe-contact';
import type { SampleCase } from './sample-case';

export interface SampleLetter {
  kind: string;
  title: string;
  result: { letter: Letter; facts: LetterFacts } | { refused: string };
}

/** Every letter of one case, or why it may not be made, as the product itself would write it. */
export function sampleLetters(given: SampleCase): SampleLetter[] {
  const policy = samplePolicy(given);
  const at = Date.parse(given.written);
  const draft = draftOf(given, policy, at);
  return letterTypes.map(({ id, title }, i) => {
    const letter = draft.letters[i] as LetterDraft;
    const facts = letterFacts(draft, letter, given.patient, policy, at);
    const made = composeLetter(id, facts, policy.textApprovedBy);
    const result = 'letter' in made && facts ? { letter: made.letter, facts } : made;
    return { kind: id, title, result } as SampleLetter;
  });
}

/** The practice hospital; kinds of service it does not list get an invented one, so that each letter has a reader. */
function samplePolicy(given: SampleCase): Policy {
  const { policy } = readPolicy({ ...practicePolicy, roles: ['clinician'] });
  const listed = [...(given.directory ?? []), ...policy.directory];
  const kinds = [...new Set(letterTypes.flatMap(({ goesTo }) => [...goesTo]))];
  const lacking = kinds.filter((kind) => !listed.some((service) => service.kind === kind));
  return {
    ...policy,
    ...(given.letterhead === undefined ? {} : { letterhead: given.letterhead }),
    directory: [...listed, ...lacking.map(invented)],
  };
}

function invented(kind: ServiceKind) {
  return {
    ...{ id: `sample-${kind}`, name: `Sample service (${kind})`, kind, for: 'Samples' },
    ...{ phone: '020 7946 0199', hours: [], checked: '2026-11-02' },
  };
}

function draftOf(given: SampleCase, policy: Policy, at: number): EnquiryDraft {
  const { patient: _patient, title: _title, ...rest } = given;
  const { outcome, words, care = {}, household, bodyMap, risk, answers = {} } = rest;
  return {
    token: { system: 'paste', patientKey: 'sample', document: 'sample', epoch: 0 },
    encounterId: 'sample',
    startedAt: at,
    ...(given.author ? { user: given.author } : {}),
    origin: 'concern',
    answers: {},
    outcome,
    ...(words ? { words } : {}),
    care,
    ...(household ? { household } : {}),
    ...(bodyMap ? { bodyMap } : {}),
    ...(risk ? { risk } : {}),
    ...(given.agreement ? { agreement: given.agreement } : {}),
    agreements: given.agreements ?? {},
    safeContact: given.safeContact ?? noSafeContact(),
    letters: letterTypes.map(({ id, goesTo }) => {
      const service = policy.directory.find(({ kind }) => goesTo.includes(kind));
      return {
        kind: id,
        edits: {},
        removed: {},
        handed: [],
        answers,
        ...(service && { serviceId: service.id }),
      };
    }),
    screen: 'bundle',
  };
}
