// A description cut down to what one test is about.
import type {
  FieldDescription,
  Locator,
  SystemDescription,
} from '../../src/model/system-description';
import { readEncounter } from '../../src/records/read-encounter';
import { NOW, openPage } from './open-page';

export const ADDRESS = 'https://record.example/patient/7';

export function describeSystem(
  fields: FieldDescription[],
  changes: Partial<SystemDescription> = {},
): SystemDescription {
  return {
    id: 'test-system',
    version: 1,
    title: 'Test record',
    match: ['https://record.example/*'],
    fingerprint: 'body',
    dateFormat: 'day-first',
    locale: 'en-GB',
    contexts: [{ id: 'page', path: '/patient/*', expects: ['episode.note'] }],
    fields,
    truncated: ['Show all', '(expand)'],
    ignore: ['.ignored'],
    ...changes,
  };
}

/** What one locator reads off a page, or 'not located'. */
export function readWith(html: string, locator: Locator, many = false) {
  const field: FieldDescription = { kind: 'episode.note', tense: 'editing', locators: [locator] };
  if (many) field.many = true;
  const page = openPage(html);
  const reading = readEncounter(page, { href: ADDRESS }, describeSystem([field]), NOW);
  if (reading.found === 0) return 'not located';
  return reading.fields.map(({ text }) => text);
}
