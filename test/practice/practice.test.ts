// The practice record itself: its people are sound, and both systems serve, save, reset and stop.
import { get } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ageOn, bornOn } from './dates';
import { hasValidCheckDigit } from './nhs-number';
import { atSurgery, blankPerson, inEmergency, ordinary, people, person, telling } from './people';
import { type Practice, servePractice } from './serve';

describe('the invented people', () => {
  it('have valid, unique NHS numbers in the test range', () => {
    for (const { nhsNumber } of people) {
      expect(nhsNumber).toMatch(/^999\d{7}$/);
      expect(hasValidCheckDigit(nhsNumber), nhsNumber).toBe(true);
    }
    expect(new Set(people.map(({ nhsNumber }) => nhsNumber)).size).toBe(people.length);
  });

  it('have unique ids, local numbers and fictional telephone numbers', () => {
    const unique = (values: (string | undefined)[]): void => {
      const present = values.filter((value) => value !== undefined);
      expect(new Set(present).size).toBe(present.length);
    };
    unique(people.map(({ id }) => id));
    unique(people.map(({ phone }) => phone));
    unique(people.map(({ emergency }) => emergency?.hospitalNo));
    unique(people.map(({ surgery }) => surgery?.recordNo));
    for (const { phone } of people) expect(phone).toMatch(/^(07700 900\d{3}|020 7946 0\d{3})$/);
  });

  it('are enough of each kind, over both systems', () => {
    expect(telling.length).toBeGreaterThanOrEqual(16);
    expect(ordinary.filter(({ blank }) => !blank).length).toBeGreaterThanOrEqual(16);
    expect(telling.every(({ restates }) => restates !== undefined)).toBe(true);
    expect(people.filter((one) => inEmergency(one) && atSurgery(one)).length).toBe(2);
    expect(people.every((one) => inEmergency(one) || atSurgery(one))).toBe(true);
  });

  it('keep their ages: one child, one aged 16, one aged 17', () => {
    const now = new Date(2031, 1, 19);
    const age = (id: string): number => ageOn(bornOn(person(id).born, now), now);
    expect([age('e27'), age('g30'), age('e17')]).toEqual([7, 16, 17]);
  });

  it('start with one blank attendance', () => {
    expect(blankPerson.emergency.triageNote).toBe('');
    expect(blankPerson.emergency.earlier).toEqual([]);
  });
});

describe('the server', () => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await servePractice();
  });
  afterAll(() => practice.close());
  beforeEach(() => practice.reset());

  const text = async (path: string): Promise<string> => {
    const response = await fetch(practice.url + path);
    expect(response.status, path).toBe(200);
    return response.text();
  };
  const post = (path: string, fields: Record<string, string>): Promise<Response> =>
    fetch(practice.url + path, { method: 'POST', body: JSON.stringify(fields) });

  it('listens on this machine only, and says on its front page that everyone is invented', async () => {
    expect(practice.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await text('/')).toContain('Everyone in here is invented');
    expect((await fetch(`${practice.url}/favicon.ico`)).status).toBe(204);
  });

  it('serves every page and script of both systems', async () => {
    const shell = await text('/emergency/');
    for (const [, path = ''] of shell.matchAll(/"(\/emergency\/[^"]+)"/g)) await text(path);
    const app = await text('/emergency/app/attendance.js');
    for (const [, file = ''] of app.matchAll(/from '\.\/([^']+)'/g)) {
      await text(`/emergency/app/${file}`);
    }
    for (const { id } of people.filter(inEmergency)) await text(`/emergency/api/attendance/${id}`);
    await text('/practice/');
    await text('/practice/desk');
    for (const { id } of people.filter(atSurgery)) {
      for (const part of ['', '/consultation', '/summary', '/correspondence']) {
        await text(`/practice/patient/${id}${part}`);
      }
    }
  });

  it('puts whoever is blank first on the board', async () => {
    const [first] = JSON.parse(await text('/emergency/api/board')) as { id: string }[];
    expect(first?.id).toBe(blankPerson.id);
  });

  it('keeps why a person is here to itself', async () => {
    const sent = await text('/emergency/api/attendance/e13');
    for (const word of ['story', 'restates', 'telling']) expect(sent).not.toContain(word);
  });

  it('saves triage and notes under whoever is signed in, and forgets them on reset', async () => {
    await post('/emergency/api/attendance/e01/triage', { triageNote: 'Tripped on a kerb' });
    await post('/emergency/api/user', { name: 'Dr Idris Fenn' });
    await post('/emergency/api/attendance/e01/notes', { text: 'Walking well' });
    const saved = await text('/emergency/api/attendance/e01');
    expect(saved).toContain('Tripped on a kerb');
    expect(saved).toContain('Dr Idris Fenn, Specialty doctor');
    practice.reset();
    const forgotten = await text('/emergency/api/attendance/e01');
    expect(forgotten).not.toContain('Tripped');
    expect(await text('/emergency/api/user')).toContain('"signedIn":{"name":"Beatrix Lund"');
  });

  it('files a consultation by a real form post, escaped when shown again', async () => {
    const path = '/practice/patient/g21/consultation';
    const body = new URLSearchParams({ history: 'Back <b>pain</b>' });
    const response = await fetch(practice.url + path, { method: 'POST', body, redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([303, path]);
    const shown = await text(path);
    expect(shown).toContain('Back &lt;b&gt;pain&lt;/b&gt;');
    expect(shown).toContain('Filed at');
    practice.reset();
    expect(await text(path)).not.toContain('Filed at');
  });

  it('answers 404 for what it does not have', async () => {
    for (const path of ['/x', '/emergency/app/..%2froutes.ts', '/practice/patient/z99']) {
      expect((await fetch(practice.url + path)).status, path).toBe(404);
    }
  });

  it('frees its port on close, open connections included', async () => {
    const first = await servePractice();
    const port = Number(new URL(first.url).port);
    const held = get({ port, host: '127.0.0.1', headers: { connection: 'keep-alive' } });
    held.on('error', () => undefined);
    await new Promise((resolve) => held.on('response', resolve));
    await first.close();
    const second = await servePractice({ port });
    expect(second.url).toBe(first.url);
    await second.close();
  });
});
