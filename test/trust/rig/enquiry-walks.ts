import type { Page } from 'puppeteer-core';
import { careItems } from '../../../src/care/items';
import { choose, chooseOn, letterTab, press, see, typeInto } from '../../tools/drive';
import type { Launched } from '../../tools/launch';
import { answerCare } from '../../tools/scenario';

/** What an enquiry is walked with. */
export interface Walk {
  session: Launched;
  record: Page;
  panel: Page;
  /** Initials and age that confirm a letter. */
  confirm: { initials: string; age: string };
}

/** One step of an enquiry, and what a browser killed after it owes whoever starts it next. */
export interface Moment {
  id: string;
  act(walk: Walk): Promise<void>;
  /** The default build tells at its next start that an enquiry was not handed over. */
  told: boolean;
  /** Where a sealed draft comes back to; absent where there is none yet. */
  back?: RegExp;
}

const CONTACT = 'through the ward clerk on Fridays';

const toFirst: readonly Moment[] = [
  { id: 'covered', act: ({ panel }) => seen(panel, 'Checks'), told: false },
  { id: 'gate', act: ({ panel }) => chooseOn(panel, 'Checks', 'Open'), told: false },
  { id: 'alone', act: on('Ready for a private check?', 'Yes'), told: false },
  {
    id: 'card',
    async act({ panel }) {
      await chooseOn(panel, 'Alone, private, able to talk?', 'Yes');
      await see(panel, /[Aa]sk now/);
    },
    told: false,
    back: /[Aa]sk now/,
  },
  {
    id: 'question-1',
    async act({ panel }) {
      await choose(panel, /[Aa]sk now/);
      await see(panel, 'hurting you');
    },
    told: false,
    back: /hurting you/,
  },
];

/** Both questions open, the first one answered so. */
const second = (answer: 'Yes' | 'No', id: string): Moment => ({
  id,
  async act({ panel }) {
    await chooseOn(panel, 'hurting you', answer);
    await see(panel, 'control what you do');
  },
  told: true,
  back: /control what you do/,
});

const atOnce = careItems.filter((item) => item.atOnce);

const disclosed: readonly Moment[] = [
  ...toFirst,
  second('Yes', 'question-2'),
  {
    id: 'disclosed',
    async act({ panel }) {
      await chooseOn(panel, 'control what you do', 'No');
      await see(panel, atOnce[0]?.ask ?? '');
    },
    told: true,
    back: words(atOnce[0]?.ask),
  },
  ...atOnce.map((item, i): Moment => {
    const next = atOnce[i + 1]?.ask ?? 'What is done, what is owed';
    return {
      id: `after-${item.id}`,
      async act({ panel }) {
        await answerCare(panel, item);
        await see(panel, next);
      },
      told: true,
      back: words(next),
    };
  }),
  {
    id: 'contact',
    async act({ panel }) {
      await chooseOn(panel, 'What is done', 'How to reach them safely');
      await see(panel, 'Safe number');
      await typeInto(panel, 'One way that works', CONTACT);
    },
    told: true,
    back: /How to reach them safely.*Safe number/,
  },
  {
    id: 'hand-over-open',
    async act({ panel }) {
      await choose(panel, 'Done');
      await chooseOn(panel, 'What is done', 'Hand over to');
      await see(panel, 'Tell them in person');
      await typeInto(panel, 'Role', 'Ward sister');
    },
    told: true,
    back: /Tell them in person/,
  },
  {
    id: 'agreement',
    async act({ panel }) {
      await see(panel, 'Tell them in person');
      await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await press(panel, 'Backspace');
      await chooseOn(panel, 'What is done', 'Refer to');
      await see(panel, 'Do they agree');
    },
    told: true,
    back: /Do they agree/,
  },
  {
    id: 'letter-open',
    async act({ session, panel }) {
      await chooseOn(panel, 'Do they agree', 'Yes: write the letter');
      await see(await letterOf(session), 'NO SAFE CONTACT KNOWN');
    },
    told: true,
    back: /What is done/,
  },
  {
    id: 'letter-copied',
    async act({ session, confirm }) {
      const letter = await letterOf(session);
      await typeInto(letter, 'Initials', confirm.initials);
      await typeInto(letter, 'Age', confirm.age);
      await choose(letter, /Confirm/);
      await choose(letter, /Copy/);
      await see(letter, /copied/i);
    },
    told: true,
    back: /What is done.*Refer to Daisy Project ?Done/,
  },
  {
    id: 'recorded',
    async act({ session, record, panel }) {
      await (await letterOf(session)).close();
      await record.bringToFront();
      await chooseOn(panel, 'Checks', 'Open');
      await chooseOn(panel, 'Still private?', 'Yes');
      await chooseOn(panel, 'What is done', 'Finish');
      await see(panel, 'Copy the neutral line');
    },
    told: true,
    back: /Recorded|What is done/,
  },
  {
    id: 'neutral-copied',
    act: copies('Copy the neutral line', 'Neutral line copied'),
    // The neutral line is never the sole entry after a disclosure.
    told: true,
    back: /Recorded|What is done/,
  },
  {
    id: 'full-copied',
    act: copies('Copy for', 'Full line copied'),
    told: false,
    back: /Recorded|What is done/,
  },
];

const nothingDisclosed: readonly Moment[] = [
  ...toFirst,
  second('No', 'question-2-after-no'),
  {
    id: 'nothing-disclosed-copied',
    async act({ panel }) {
      await chooseOn(panel, 'control what you do', 'No');
      await see(panel, 'Full line copied');
    },
    told: false,
    back: /Recorded|sk now/,
  },
];

const halfAsked: readonly Moment[] = [
  ...toFirst,
  second('No', 'question-2-half'),
  {
    id: 'why-not-asked',
    async act({ panel }) {
      await chooseOn(panel, 'control what you do', 'Not asked');
      await see(panel, 'Why was it not asked?');
    },
    told: true,
    back: /Why was it not asked|control what you do/,
  },
  {
    id: 'half-recorded',
    async act({ panel }) {
      await choose(panel, 'Too distressed');
      await see(panel, 'Copy the neutral line');
    },
    told: true,
    back: /Recorded|sk now/,
  },
  {
    id: 'half-copied',
    act: copies('Copy the neutral line', 'Neutral line copied'),
    told: false,
    back: /Recorded|sk now/,
  },
];

/** Somebody comes in after the first answer, and it is put off at the gate. */
const interrupted: readonly Moment[] = [
  ...toFirst,
  second('No', 'question-2-interrupted'),
  {
    id: 'covered-between',
    async act({ panel }) {
      await press(panel, 'Escape');
      await see(panel, 'Checks');
    },
    told: true,
    back: /control what you do/,
  },
];

const handedOver: readonly Moment[] = [
  ...toFirst,
  second('Yes', 'question-2-handed'),
  {
    id: 'handed-over',
    async act({ panel }) {
      await press(panel, 'Backspace', 'Backspace');
      await chooseOn(panel, 'sk now', 'Hand over to …');
      await see(panel, 'Tell them in person');
      await typeInto(panel, 'Role', 'Ward sister');
      await typeInto(panel, 'Name', 'Sam Hythe');
      await choose(panel, 'Handed over');
      await see(panel, 'Copy the neutral line');
    },
    told: false,
    back: /Recorded|What is done/,
  },
];

/** Every step of every walk once: the way to it, it being the last. */
export const moments: readonly (readonly Moment[])[] = [
  disclosed,
  nothingDisclosed,
  halfAsked,
  interrupted,
  handedOver,
]
  .flatMap((walk) => walk.map((_, i) => walk.slice(0, i + 1)))
  .filter((way, i, all) => all.findIndex((other) => idOf(other) === idOf(way)) === i);

export function idOf(way: readonly Moment[]): string {
  return way.at(-1)?.id ?? '';
}

function on(screen: string, row: string): Moment['act'] {
  return ({ panel }) => chooseOn(panel, screen, row);
}

async function seen(panel: Page, text: string): Promise<void> {
  await see(panel, text);
}

function copies(row: string, said: string): Moment['act'] {
  return async ({ panel }) => {
    await choose(panel, row);
    await see(panel, said);
  };
}

function words(text = ''): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}

function letterOf(session: Launched): Promise<Page> {
  return letterTab(session.browser, session.url('letter.html'));
}
