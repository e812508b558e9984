import { practicePolicy } from '../../../src/policy/practice-policy';
import type { Planted } from './canary';
import type { FakeBackground } from './fake-background';
import type { Random } from './random';

interface Setting {
  background: FakeBackground;
  planted: Planted;
  random: Random;
  /** Which message it is, for a sender nobody else has. */
  n: number;
}

export interface Forgery {
  message: unknown;
  sender: unknown;
  /** Puts right what the forging needed. */
  settle?: () => Promise<void>;
}

export interface Kind {
  name: string;
  forge(setting: Setting): Forgery | Promise<Forgery>;
}

type Json = Record<string, unknown>;

const STRANGER = 'mhjfbmdgcfjbbpaeojofohoefgiehjai';
const HUGE = 'x'.repeat(5_000_000);
const WIDE = Array.from({ length: 500_000 }, () => 0);
const DEEP = (() => {
  let value: unknown = 0;
  for (let i = 0; i < 10_000; i += 1) value = i % 2 ? [value] : { a: value };
  return value;
})();

/** A right message of a page that would bring something back, any of them. */
function wanted({ planted, random }: Setting): { sidenote: string; request: unknown } {
  const { draft, step, here, tracked } = planted;
  return random.pick([
    { sidenote: 'view', request: { tabId: 7 } },
    { sidenote: 'load-draft', request: { encounterId: draft.encounterId, user: draft.user } },
    { sidenote: 'step', request: { ...step, key: crypto.randomUUID() } },
    { sidenote: 'save-draft', request: { ...draft, words: 'forged' } },
    { sidenote: 'write-lines', request: { token: draft.token, draft } },
    { sidenote: 'letter-view', request: {} },
    { sidenote: 'patient-referrals', request: here },
    { sidenote: 'track', request: { ...tracked, key: crypto.randomUUID() } },
    {
      sidenote: 'change-referral',
      request: { key: crypto.randomUUID(), id: tracked.key, change: { kind: 'seen' }, here },
    },
    { sidenote: 'worklist', request: {} },
    { sidenote: 'waiting-prompts', request: {} },
    { sidenote: 'import-directory', request: { text: '[]' } },
    { sidenote: 'roll-ups', request: { from: '2026-W01', to: '2026-W53' } },
    { sidenote: 'problems', request: {} },
    { sidenote: 'begin-pasted', request: { presentations: [], lines: [] } },
    { sidenote: 'begin-ticked', request: {} },
    {
      sidenote: 'tick',
      request: { token: here.token, encounterId: here.encounterId, ids: ['assault'] },
    },
    { sidenote: 'open-letter', request: { draft, index: 0, recordTabId: 7 } },
  ]);
}

/** One of our pages that nobody else has used, so that no rate refuses what something else should. */
const ownPage = ({ planted, n }: Setting): Json => ({ ...planted.page, tab: { id: 100_000 + n } });

/** A right message of a frame, from a frame nobody else has used. */
const proposed = ({ planted, n }: Setting): { message: Json; sender: Json } => ({
  message: { sidenote: 'reading', request: { ...planted.reading, found: 0 } },
  sender: { ...planted.frame, tab: { id: 1_000 + n }, frameId: n },
});

/** A page's wish from a sender that is not one of our pages. */
const fromSender = (name: string, change: (setting: Setting) => Json): Kind => ({
  name,
  forge: (setting) => ({ message: wanted(setting), sender: change(setting) }),
});

/** A frame's proposal from a sender that is not one of our frames. */
const fromNoFrame = (name: string, change: (setting: Setting) => Json): Kind => ({
  name,
  forge: (setting) => ({ ...proposed(setting), sender: change(setting) }),
});

/** A wish of the right sender, spoilt. */
const spoilt = (
  name: string,
  spoil: (request: Json, setting: Setting) => unknown,
  of: (setting: Setting) => { sidenote: string; request: unknown } = wanted,
): Kind => ({
  name,
  forge: (setting) => {
    const { sidenote, request } = of(setting);
    return {
      message: { sidenote, request: spoil(request as Json, setting) },
      sender: ownPage(setting),
    };
  },
});

/** A frame's proposal, spoilt. */
const spoiltReading = (
  name: string,
  spoil: (reading: Json, setting: Setting) => unknown,
): Kind => ({
  name,
  forge: (setting) => {
    const { message, sender } = proposed(setting);
    return { message: { ...message, request: spoil(message.request as Json, setting) }, sender };
  },
});

/** A wish under another policy, which is put back. */
const underPolicy = (
  name: string,
  policy: Json,
  of: (setting: Setting) => { sidenote: string; request: unknown },
): Kind => ({
  name,
  forge: async (setting) => {
    await setting.background.setPolicy(policy);
    return {
      message: of(setting),
      sender: ownPage(setting),
      settle: () => setting.background.setPolicy(practicePolicy),
    };
  },
});

const parsed = (text: string): unknown => JSON.parse(text);
const roles = (...names: string[]): Json => ({ ...practicePolicy, roles: names });
const loadDraft = ({ planted: { draft } }: Setting) => ({
  sidenote: 'load-draft',
  request: { encounterId: draft.encounterId, user: draft.user },
});

/** One leaf anywhere in a value, replaced by something no field is. */
function fuzzLeaf(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null) return { fuzz: [] };
  const keys = Object.keys(value);
  if (keys.length === 0) return Array.isArray(value) ? [{ fuzz: [] }] : { fuzz: [] };
  const key = random.pick(keys);
  const inner = (value as Json)[key];
  if (Array.isArray(value)) {
    return value.map((each, i) => (String(i) === key ? fuzzLeaf(each, random) : each));
  }
  return { ...value, [key]: fuzzLeaf(inner, random) };
}

export const KINDS: readonly Kind[] = [
  // Who says it.
  fromSender('another extension', ({ planted }) => ({ ...planted.page, id: STRANGER })),
  fromSender('no extension id', ({ planted: { page } }) => ({ ...page, id: undefined })),
  fromSender('a content script asking as a page', ({ planted }) => planted.frame),
  fromSender('a frame at the address of our page', ({ planted: { frame, page } }) => ({
    ...frame,
    url: page.url,
  })),
  fromSender('a sandboxed frame', ({ planted }) => ({ ...planted.frame, origin: 'null' })),
  fromSender('a srcdoc frame', ({ planted }) => ({ ...planted.frame, url: 'about:srcdoc' })),
  fromSender('a page of another origin', ({ planted: { page } }) => ({
    ...page,
    origin: 'https://evil.invalid',
  })),
  fromSender('an origin that begins like ours', ({ planted: { page } }) => ({
    ...page,
    origin: `${page.origin}.evil.invalid`,
  })),
  fromSender('another extension’s origin', ({ planted: { page } }) => ({
    ...page,
    origin: `chrome-extension://${STRANGER}`,
  })),
  fromSender('a web host named as our id', ({ planted: { page } }) => ({
    ...page,
    origin: `https://${String(page.id)}`,
  })),
  fromSender('no origin at all', ({ planted: { page } }) => ({ ...page, origin: undefined })),
  fromSender('our origin in capitals', ({ planted: { page } }) => ({
    ...page,
    origin: String(page.origin).toUpperCase(),
  })),
  fromNoFrame('a page asking as a frame', ({ planted }) => planted.page),
  fromNoFrame('a frame of no tab', ({ planted: { frame } }) => ({ ...frame, tab: undefined })),
  fromNoFrame('a frame without a number', ({ planted: { frame } }) => ({
    ...frame,
    frameId: undefined,
  })),
  fromNoFrame('a file on disk', ({ planted }) => ({ ...planted.frame, origin: 'file://' })),
  fromNoFrame('another extension’s frame', ({ planted }) => ({ ...planted.frame, id: STRANGER })),
  // What it is called.
  {
    name: 'an unknown name',
    forge: (setting) => ({
      message: {
        sidenote: setting.random.pick([
          'everything',
          'views',
          'dump',
          'View',
          'view ',
          '',
          'export',
        ]),
        request: { tabId: 7 },
      },
      sender: ownPage(setting),
    }),
  },
  {
    name: 'a prototype’s name',
    forge: (setting) => ({
      message: {
        sidenote: setting.random.pick(['__proto__', 'constructor', 'toString', 'hasOwnProperty']),
        request: {},
      },
      sender: ownPage(setting),
    }),
  },
  {
    name: 'a name that is no text',
    forge: (setting) => ({
      message: { sidenote: setting.random.pick([['view'], { view: 1 }, 1, 0, true]), request: {} },
      sender: ownPage(setting),
    }),
  },
  {
    name: 'no message at all',
    forge: (setting) => ({
      message: [undefined, null, 'view', 7, ['view'], true][setting.random.below(6)],
      sender: ownPage(setting),
    }),
  },
  {
    name: 'an envelope with a role in it',
    forge: (setting) => ({
      message: { ...wanted(setting), role: 'clinician' },
      sender: ownPage(setting),
    }),
  },
  {
    name: 'an envelope with a prototype',
    forge: (setting) => ({
      message: parsed(`{"sidenote": "view", "request": {"tabId": 7}, "__proto__": {"ok": true}}`),
      sender: ownPage(setting),
    }),
  },
  // What is in it.
  spoilt('a prototype in the request', (request) =>
    parsed(
      JSON.stringify(request).replace(
        /^\{"?/,
        (head) => `{"__proto__":{"a":1}${head.length > 1 ? ',"' : ''}`,
      ),
    ),
  ),
  spoilt('a constructor in the request', (request) => ({ ...request, constructor: { a: 1 } })),
  spoilt('ten thousand levels', (request) => ({ ...request, deep: DEEP })),
  spoilt('five million characters', (request) => ({ ...request, words: HUGE })),
  spoilt('half a million entries', (request) => ({ ...request, many: WIDE })),
  spoilt('one field too many', (request) => ({ ...request, note: 'forged' })),
  spoilt('no request', () => undefined),
  spoilt('a request of another kind', (_request, { random }) =>
    random.pick([null, [], 'view', 7, true]),
  ),
  spoilt('a role in the request', (request) => ({
    ...request,
    role: 'clinician',
    roles: ['lead'],
  })),
  spoilt(
    'a step of another patient',
    (request) => ({
      ...request,
      token: { ...(request.token as Json), patientKey: 'f'.repeat(32) },
    }),
    ({ planted }) => ({ sidenote: 'step', request: planted.step }),
  ),
  spoilt(
    'a step of an attendance nobody opened',
    (request) => ({ ...request, encounterId: crypto.randomUUID() }),
    ({ planted }) => ({ sidenote: 'step', request: planted.step }),
  ),
  spoilt(
    'another patient’s draft under this name',
    (request) => ({
      ...request,
      token: { ...(request.token as Json), patientKey: 'f'.repeat(32) },
    }),
    ({ planted }) => ({ sidenote: 'save-draft', request: planted.draft }),
  ),
  spoiltReading('a fuzzed reading', (reading, { random }) => fuzzLeaf(reading, random)),
  spoilt(
    'a fuzzed draft',
    (draft, { random }) => fuzzLeaf(draft, random),
    ({ planted }) => ({
      sidenote: 'save-draft',
      request: planted.draft,
    }),
  ),
  spoiltReading('a reading with the note in it', (reading) => ({ ...reading, text: 'the note' })),
  spoiltReading('a reading of a million findings', (reading) => ({
    ...reading,
    presentations: WIDE,
  })),
  {
    name: 'a page’s own message, word for word, from a frame',
    forge: ({ planted }) => ({
      message: { sidenote: 'step', request: planted.step },
      sender: { ...planted.frame, url: planted.page.url },
    }),
  },
  // Whose role it is not, and how often.
  underPolicy('reception asking for the draft', roles('reception'), loadDraft),
  underPolicy('a lead asking for the patient', roles('lead'), () => ({
    sidenote: 'view',
    request: { tabId: 7 },
  })),
  underPolicy('an administrator asking for counts', roles('administrator'), () => ({
    sidenote: 'roll-ups',
    request: { from: '2026-W01', to: '2026-W53' },
  })),
  underPolicy('anybody, under a broken policy', { ...practicePolicy, roles: 'all' }, loadDraft),
  {
    name: 'one more than a frame may send',
    forge: (setting) => {
      const { message, sender } = proposed(setting);
      const bad = { ...message, request: null };
      // All at once, not one after another: on a busy machine the limit would recover in between.
      const flood = Array.from({ length: 150 }, () => setting.background.send(bad, sender));
      return { message, sender, settle: async () => void (await Promise.all(flood)) };
    },
  },
];
