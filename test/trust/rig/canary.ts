import { noSafeContact } from '../../../src/referral/safe-contact';
import { CANARY_DOCUMENT, type FakeBackground } from './fake-background';

/** An invented patient whose every detail is found nowhere else, so that one byte of it is a leak. */
export const CANARY = {
  name: 'ZZCANARY, Philippa',
  nhsNumber: '9990000018',
  dob: '1987-03-09',
  localId: 'ZZCANARYLOCAL',
  user: 'Nurse ZZCANARYUSER',
  words: 'He said ZZCANARYWORDS',
};
export const TAB = 7;

export interface Planted {
  reading: Record<string, unknown>;
  draft: Record<string, unknown>;
  step: Record<string, unknown>;
  /** The record on screen as a page names it, and a referral that was begun there. */
  here: Record<string, unknown>;
  tracked: Record<string, unknown>;
  page: Record<string, unknown>;
  frame: Record<string, unknown>;
}

/** Puts the patient into the background as a record page and a panel would, and a draft beside it. */
export async function plantCanary(background: FakeBackground): Promise<Planted> {
  const { id, origin } = background;
  const page = { id, origin, url: `${origin}/sidepanel.html` };
  const url = 'http://127.0.0.1:4000/emergency/';
  const frame = { id, origin: 'http://127.0.0.1:4000', url, tab: { id: TAB }, frameId: 0 };
  const reading = {
    document: CANARY_DOCUMENT,
    epoch: 0,
    system: 'practice-emergency',
    systemVersion: 1,
    context: 'triage',
    state: 'reading',
    expected: 4,
    found: 4,
    missing: [],
    truncated: false,
    departure: false,
    identity: {
      name: CANARY.name,
      dob: CANARY.dob,
      nhsNumber: CANARY.nhsNumber,
      localId: CANARY.localId,
    },
    encounterRef: 'arrived 02:14',
    user: CANARY.user,
    presentations: [],
    lines: [],
  };
  await expectOk(background.send({ sidenote: 'reading', request: reading }, frame));
  const view = (await expectOk(
    background.send({ sidenote: 'view', request: { tabId: TAB } }, page),
  )) as { token: Record<string, unknown>; encounterId: string };
  const draft = {
    token: view.token,
    encounterId: view.encounterId,
    startedAt: Date.now(),
    user: CANARY.user,
    origin: 'concern',
    gate: 'in-person',
    answers: {},
    words: CANARY.words,
    care: {},
    safeContact: noSafeContact(),
    letters: [],
    screen: 'card',
  };
  await expectOk(background.send({ sidenote: 'save-draft', request: draft }, page));
  const step = {
    kind: 'opened',
    key: crypto.randomUUID(),
    token: view.token,
    encounterId: view.encounterId,
    tabId: TAB,
  };
  await expectOk(background.send({ sidenote: 'step', request: step }, page));
  const here = { token: view.token, encounterId: view.encounterId, tabId: TAB };
  const service = { id: 'daisy', name: 'ZZCANARYSERVICE' };
  const referral = {
    ...{ kind: 'referral', service, channel: 'phone', person: 'ZZCANARYPERSON' },
    ...{ owner: 'ZZCANARYOWNER', noPost: false },
  };
  const tracked = { key: crypto.randomUUID(), ...here, referral };
  await expectOk(background.send({ sidenote: 'track', request: tracked }, page));
  return { reading, draft, step, here, tracked, page, frame };
}

async function expectOk(answer: Promise<unknown>): Promise<unknown> {
  const reply = (await answer) as { ok?: boolean; value?: unknown } | undefined;
  if (!reply?.ok) throw new Error(`The canary was not planted: ${JSON.stringify(reply)}`);
  return reply.value;
}

/** Each mark of the canary that a text holds. */
export function marksIn(text: string): string[] {
  const marks = ['ZZCANARY', CANARY.nhsNumber, CANARY.dob];
  return marks.filter((mark) => text.includes(mark));
}
