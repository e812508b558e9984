import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposeHost } from '../../src/platform/host-pattern';

test.each([
  ['https://record.example.nhs.uk/patient/12?x#y', 'https://record.example.nhs.uk/*'],
  ['record.example.nhs.uk', 'https://record.example.nhs.uk/*'],
  ['  HTTPS://Record.Example.NHS.uk:8443/  ', 'https://record.example.nhs.uk/*'],
  ['https://somebody:secret@record.example.nhs.uk/', 'https://record.example.nhs.uk/*'],
  ['http://127.0.0.1:4000/emergency/', 'http://127.0.0.1/*'],
  ['https://record', 'https://record/*'],
])('%s is read as %s', (typed, pattern) => {
  expect(proposeHost(typed)).toMatchObject({ ok: true, value: { pattern } });
});

test.each([
  ...['', ' ', 'https://', 'https://*/', 'https://*.nhs.uk/', '<all_urls>', '*://*/*', 'https://*'],
  ...['http://record.example.nhs.uk', 'http://127.0.0.1.evil.invalid/', 'ftp://record', 'file:///'],
  ...['chrome://settings', 'javascript:alert(1)', 'https://a b', 'https://[::1]/', 'https://.'],
])('"%s" is refused, with what to do', (typed) => {
  const answer = proposeHost(typed);
  expect(answer.ok, typed).toBe(false);
  if (!answer.ok) expect(answer.message).toMatch(/Copy it|Ask who/);
});

test('whatever is typed, a pattern names one whole host and no star in it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl({ withFragments: true })), (typed) => {
      const answer = proposeHost(typed);
      if (!answer.ok) return;
      expect(answer.value.pattern).toMatch(/^https?:\/\/[a-z0-9][a-z0-9.-]*\/\*$/);
    }),
  );
});
