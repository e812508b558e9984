import { expect, test } from 'vitest';
import type { Taught } from '../../../src/model/describe-taught';
import type { TaughtKind } from '../../../src/model/teaching';
import { sayPagesOfNobody } from '../../../src/ui/setup/systems/says-whose';

const pointed = (path: string, ...kinds: TaughtKind[]): Taught[] =>
  kinds.map((kind) => ({
    ...{ kind, address: `https://heron.example${path}`, made: false },
    ...{ isTyped: false, isMany: false, locators: [] },
  }));

test.each<[string, TaughtKind[]]>([
  ['a number', ['episode.note', 'patient.nhsNumber']],
  ['a local number', ['attendance', 'patient.localId']],
  ['name and date of birth', ['episode.note', 'patient.name', 'patient.dob']],
  ['no patient', ['no-patient']],
  ['nothing of a record', ['shows-part', 'never-read']],
])('a page with %s is not complained of', (_, kinds) => {
  expect(sayPagesOfNobody(pointed('/patient/7/triage', ...kinds))).toEqual([]);
});

test.each<[string, TaughtKind[]]>([
  ['a note alone', ['episode.note']],
  ['a name without a date of birth', ['episode.note', 'patient.name']],
  ['earlier attendances alone', ['attendance']],
])('a page with %s is named, with what to do', (_, kinds) => {
  const whole = pointed('/patient/7/triage', 'episode.note', 'patient.nhsNumber');
  const [said, more] = sayPagesOfNobody([...whole, ...pointed('/patient/7/notes', ...kinds)]);
  expect(said).toMatch(/\/patient\/\*\/notes does not say whose.*Press “NHS number”/);
  expect(more).toBeUndefined();
});
