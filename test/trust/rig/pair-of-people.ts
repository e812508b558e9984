import { fakeBrowser } from 'wxt/testing';
import { noSafeContact } from '../../../src/referral/safe-contact';
import type { FakeBackground } from './fake-background';
import type { Random } from './random';

/** Two people of one household, one of whom disclosed; the other may be who did it, or a child. */
export interface Pair {
  hers: Visit;
  theirs: Visit;
  /** What was done in her record before theirs was opened. */
  doings: Doing[];
  /** Whether their record is opened in the tab hers stood in. */
  sameTab: boolean;
}

interface Visit {
  identity: Record<string, string>;
  encounterRef: string;
  user: string;
  presentations: object[];
}

export const DOINGS = ['opened', 'outcome', 'later', 'letter', 'draft', 'track', 'flag'] as const;
export type Doing = (typeof DOINGS)[number];

/** All of these are what a page may ask of a record on screen, or of this computer. */
const ASKED = ['view', 'load-draft', 'flag-view', 'flags', 'patient-referrals', 'write-lines'];
const ASKED_OF_NOBODY = ['notices', 'lock-view', 'letter-rows', 'letter-view', 'problems'];

const FINDINGS = ['strangulation', 'assault', 'companion', 'fear', 'overdose'];

/** Name, date of birth, user, time of arrival and tab are shared or not; a number never is. */
export function makePair(random: Random): Pair {
  const may = <T>(shared: T, own: T): T => (random.below(2) === 0 ? shared : own);
  const hers: Visit = {
    identity: { name: 'ZZHERS, Ann', dob: '1984-03-02', nhsNumber: '9990000018', localId: 'H-1' },
    encounterRef: 'arrived 02:14',
    user: 'A Nurse',
    presentations: [finding('strangulation'), finding('disclosure')],
  };
  const theirs: Visit = {
    identity: {
      name: may('ZZHERS, Ann', 'ZZHERS, Bo'),
      dob: may('1984-03-02', '1979-11-30'),
      nhsNumber: '9995231751',
      ...(random.below(2) === 0 && { localId: 'H-2' }),
    },
    encounterRef: may('arrived 02:14', 'arrived 03:40'),
    user: may('A Nurse', 'B Doctor'),
    presentations: Array.from({ length: random.below(3) }, () => finding(random.pick(FINDINGS))),
  };
  const doings = DOINGS.filter(() => random.below(3) > 0);
  return { hers, theirs, doings, sameTab: random.below(2) === 0 };
}

/**
 * Everything that the other's record shows and answers, with or without hers before it; ids and times
 * by the order in which they come, for those are made anew each time.
 */
export async function lookAtTheirs(
  rig: FakeBackground,
  { hers, theirs, doings, sameTab }: Pair,
  tabs: { hers: number; theirs: number },
  withHers: boolean,
): Promise<{ shown: string; planted: number }> {
  const asking = new Asking(rig, `${tabs.hers}-${String(withHers)}`);
  let planted = 0;
  const icons: unknown[] = [];
  const theirTab = sameTab ? tabs.hers : tabs.theirs;
  const setIcon = fakeBrowser.action.setIcon;
  try {
    if (withHers) {
      const here = await asking.open(tabs.hers, hers, 'a'.repeat(32));
      for (const doing of doings) planted += await asking.does(doing, here, hers.user);
    }
    Object.assign(fakeBrowser.action, {
      setIcon: async ({ tabId, path }: { tabId: number; path: unknown }) => {
        if (tabId === theirTab) icons.push(path);
      },
    });
    const here = await asking.open(theirTab, theirs, 'b'.repeat(32));
    const answers: Record<string, unknown> = {};
    for (const name of ASKED) answers[name] = await asking.of(name, here, theirs.user);
    for (const name of ASKED_OF_NOBODY) answers[name] = await asking.page(name, {});
    await asking.does('opened', here, theirs.user);
    // How often a tab locked, which a change of user does, tells of no patient.
    answers['lock-view'] = said(answers['lock-view'], 'needs');
    answers.after = await asking.of('view', here, theirs.user);
    answers.icon = icons.at(-1);
    return { shown: plain(JSON.stringify(answers), theirTab), planted };
  } finally {
    Object.assign(fakeBrowser.action, { setIcon });
    await asking.forget();
  }
}

interface Here {
  tabId: number;
  token: object;
  encounterId: string;
}

class Asking {
  constructor(
    private readonly rig: FakeBackground,
    /** Another panel each time, so that no rate is reached. */
    private readonly panel: string,
  ) {}

  page(name: string, request: object): Promise<unknown> {
    const { id, origin } = this.rig;
    const sender = { id, origin, url: `${origin}/sidepanel.html?${this.panel}` };
    return this.rig.send({ sidenote: name, request }, sender);
  }

  /** A record opened in a tab, as its page reads it and the panel then looks at it. */
  async open(tabId: number, visit: Visit, document: string): Promise<Here> {
    const { id } = this.rig;
    Object.assign(fakeBrowser.tabs, { sendMessage: async () => document });
    const url = 'http://127.0.0.1:4000/emergency/';
    const frame = { id, origin: 'http://127.0.0.1:4000', url, tab: { id: tabId }, frameId: 0 };
    const request = {
      ...{ document, epoch: 0, system: 'practice-emergency', systemVersion: 1, context: 'triage' },
      ...{ state: 'reading', expected: 4, found: 4, missing: [], truncated: false },
      ...{ departure: false, lines: [], ...visit },
    };
    expectOk(await this.rig.send({ sidenote: 'reading', request }, frame));
    const view = expectOk(await this.page('view', { tabId })) as Omit<Here, 'tabId'>;
    return { tabId, token: view.token, encounterId: view.encounterId };
  }

  /** One thing done in her record; gives how many were taken. */
  async does(doing: Doing, here: Here, user: string): Promise<number> {
    const key = crypto.randomUUID();
    const step = (more: object) => this.page('step', { key, ...here, ...more });
    switch (doing) {
      case 'opened':
        return taken(await step({ kind: 'opened' }));
      case 'later':
        return taken(await step({ kind: 'later' }));
      case 'letter':
        return taken(await step({ kind: 'letter', letter: 'gp', action: 'printed' }));
      case 'outcome':
        return taken(
          await step({
            kind: 'outcome',
            outcome: { code: 'asked-disclosed', questionsAsked: 2, questionsAnswered: 2 },
            owed: ['children'],
          }),
        );
      case 'draft':
        return taken(await this.page('save-draft', draftOf(here, user, 'ZZHERS words')));
      case 'track':
        return taken(await this.page('track', { key, ...here, referral: REFERRAL }));
      case 'flag': {
        const begun = await this.page('begin-flag', { tabId: here.tabId });
        const { ticket } = expectOk(begun) as { ticket: string };
        return taken(await this.page('raise-flag', { ticket, flag: { ...FLAG, key } }));
      }
    }
  }

  of(name: string, { tabId, token, encounterId }: Here, user: string): Promise<unknown> {
    const requests: Record<string, object> = {
      view: { tabId },
      'flag-view': { tabId },
      flags: { tabId, token },
      'load-draft': { encounterId, user },
      'patient-referrals': { token, encounterId, tabId },
      'write-lines': {
        tabId,
        draft: {
          ...draftOf({ tabId, token, encounterId }, user, ''),
          outcome: { code: 'asked-no-disclosure', questionsAsked: 2, questionsAnswered: 2 },
        },
      },
    };
    return this.page(name, requests[name] ?? {});
  }

  /** As when the browser closes, with what was left open said to be dealt with. */
  async forget(): Promise<void> {
    await fakeBrowser.storage.session.clear();
    const left = expectOk(await this.page('notices', {})) as { id: string }[];
    for (const { id } of left) await this.page('close-notice', { id });
    await fakeBrowser.storage.session.clear();
  }
}

function draftOf({ token, encounterId }: Here, user: string, words: string): object {
  return {
    ...{ token, encounterId, startedAt: 1, user, origin: 'concern', gate: 'in-person' },
    ...{ answers: {}, words, care: {}, safeContact: noSafeContact(), letters: [], screen: 'card' },
  };
}

const REFERRAL = {
  ...{ kind: 'referral', service: { id: 'daisy', name: 'ZZHERS service' }, channel: 'phone' },
  ...{ person: 'ZZHERS worker', owner: 'ZZHERS owner', noPost: false },
};

const FLAG = {
  ...{ source: 'staff-concern', urgency: 'next-contact', mustSee: 'duty-clinician' },
  ...{ seeAlone: true, useSafeContact: true, concern: 'ZZHERS was heard', reviewOn: '2099-01-01' },
};

function finding(id: string): object {
  return {
    ...{ id, part: 'prompts', tier: 1, field: 'episode.note', tense: 'editing', fieldIndex: 0 },
    ...{ start: 0, end: 9, certainty: 'affirmed', time: 'current', subject: 'patient' },
  };
}

function expectOk(answer: unknown): unknown {
  const reply = answer as { ok?: boolean; value?: unknown } | undefined;
  if (!reply?.ok) throw new Error(`The pair was not made: ${JSON.stringify(reply)}`);
  return reply.value;
}

const said = (answer: unknown, part: string): unknown =>
  (answer as { value?: Record<string, unknown> }).value?.[part];
const taken = (answer: unknown): number => ((answer as { ok?: boolean })?.ok ? 1 : 0);

/** Random ids by the order they come in, times and the tab as words; all else as it was said. */
function plain(text: string, tabId: number): string {
  const seen = new Map<string, string>();
  return text
    .replaceAll(`"tabId":${tabId}`, '"tabId":"TAB"')
    .replace(/"(?:[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{20,64}|[A-Za-z0-9_-]{43})"/g, (id) => {
      const name = seen.get(id) ?? `"ID${seen.size}"`;
      seen.set(id, name);
      return name;
    })
    .replace(/\b1[6-9]\d{11}\b/g, 'TIME')
    .replace(/\b\d\d:\d\d(?=: asked)/g, 'TIME')
    .replace(/\b[0-9A-Z]{5}-[0-9A-Z]{6}\b/g, 'REFERENCE');
}
