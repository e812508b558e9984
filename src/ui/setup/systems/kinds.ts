import type { TaughtKind } from '../../../model/teaching';

/** What can be pointed at, in the words and the order of whoever teaches. */
export const GROUPS: readonly {
  title: string;
  kinds: readonly (readonly [TaughtKind, string])[];
}[] = [
  {
    title: 'Who the patient is: a number, or name and date of birth, on every page',
    kinds: [
      ['patient.name', 'Name'],
      ['patient.dob', 'Date of birth'],
      ['patient.nhsNumber', 'NHS number'],
      ['patient.localId', 'Record or hospital number'],
    ],
  },
  {
    title: 'This attendance',
    kinds: [
      ['episode.note', 'Note'],
      ['episode.presentingComplaint', 'Presenting complaint'],
      ['episode.mechanism', 'What happened'],
      ['episode.accompaniedBy', 'Came with'],
      ['episode.arrivedAt', 'Time of arrival'],
    ],
  },
  {
    title: 'Before',
    kinds: [
      ['attendance', 'An earlier attendance'],
      ['problem', 'A problem of the list'],
    ],
  },
  {
    title: 'The page itself',
    kinds: [
      ['user.name', 'Who is signed in'],
      ['shows-part', '“Show all” and the like'],
      ['never-read', 'Never read this: other patients, search'],
      ['no-patient', 'A page with no patient open'],
    ],
  },
];

const NAMES = new Map(GROUPS.flatMap(({ kinds }) => kinds));

export function nameOfKind(kind: TaughtKind): string {
  return NAMES.get(kind) ?? kind;
}
