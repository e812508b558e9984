// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { openStoredPage } from '../../../src/records/teach/open-stored-page';
import { readEncounter } from '../../../src/records/read-encounter';
import { checkStored, type ReadStored } from '../../../src/ui/setup/systems/check-stored';
import { describeHeron } from '../../tools/serve-unknown';

// What is taught, and what comes as a file, is put in force by this check alone.
const url = 'https://heron.example';
const json = describeHeron(url, { id: 'heron', title: 'Heron' });
const read: ReadStored = ({ html, address }, description) =>
  readEncounter(openStoredPage(html), { href: address }, description, Date.UTC(2026, 10, 21));
const triage = (inside: string, who = 'DALE, Kit Born 04-May-1980 (46y) NHS 999 523 1751 #H1') => ({
  address: `${url}/patient/7/triage`,
  html: `<!doctype html><header class="heron">Heron</header><p class="strip">${who}</p>${inside}`,
});
const note = '<label>Triage note <textarea>Fell.</textarea></label>';
const board = {
  address: `${url}/patients`,
  html: '<header class="heron">Heron</header><p>Waiting</p>',
};
const said = (...pages: { address: string; html: string }[]) => {
  const checked = checkStored(json, pages, read);
  return checked.ok ? checked.value.id : checked.message;
};

test('a description whose stored page reads is fit to be put in force', () => {
  expect(said(triage(note), board)).toBe('heron');
});

test.each([
  ['without the note', '<p>Moved elsewhere</p>', undefined, 'Cannot read the note'],
  ['with the note on a canvas', '<label>Triage note <canvas></canvas></label>', undefined, 'note'],
  ['of another make', note.replace('Triage note', 'Remarks'), undefined, 'Cannot read the note'],
  [
    'whose number fails its check',
    note,
    'DALE, Kit Born 04-May-1980 NHS 999 523 1752 #H1',
    'The NHS number shown fails its check.',
  ],
  [
    'with dates the other way round',
    note,
    'DALE, Kit Born 05/23/1980 NHS 999 523 1751 #H1',
    'date of birth',
  ],
])('a stored page %s refuses it, with the reason', (_, inside, who, why) => {
  const words = said(triage(note), triage(inside, who));
  expect(words).toContain('The stored page /patient/7/triage does not read');
  expect(words).toContain('nothing was put in force');
  expect(words).toContain(why);
});

test('with no page of a patient, or with one wrong field, nothing is put in force', () => {
  expect(said()).toContain('No stored page with a patient came with it');
  expect(said(board)).toContain('No stored page with a patient came with it');
  const wrong = { ...json, fields: [...json.fields, { kind: 'episode.note', tense: 'soon' }] };
  expect(checkStored(wrong, [triage(note)], read)).toMatchObject({ ok: false });
});
