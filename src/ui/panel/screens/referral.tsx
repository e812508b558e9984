import { useState } from 'preact/hooks';
import { formatDate, localDate, parseDate } from '../../../model/dates';
import { nextRoutes, type NextRoute } from '../../../referral/tracker/next-routes';
import { clockOf } from '../../../referral/tracker/referral-clock';
import {
  REASON_WORDS,
  STATES,
  statesAfter,
  type ReferralState,
} from '../../../referral/tracker/referral-state';
import {
  CHANNEL_WORDS,
  Channel,
  openedAt,
  standingOf,
  type TrackedReferral,
} from '../../../referral/tracker/tracked-referral';
import { Choices, type Choice } from '../../parts/Choices';
import { TextField } from '../../parts/TextField';
import { sayWhen } from '../../parts/say-when';
import { useServices } from '../../services';
import { sayStanding, Unread } from './referrals';
import { useReferrals, type Referrals } from './use-referrals';
import type { Panel } from '../use-panel';

type Part = { panel: Panel; item: TrackedReferral; referrals: Referrals };

/** One referral: `referral:<id>`, and after a slash the part of it that is open. */
export function ReferralScreen({ panel }: { panel: Panel }) {
  const referrals = useReferrals(panel);
  const [id = '', part = ''] = panel.screen.slice('referral:'.length).split('/');
  const item = referrals.items?.find((each) => each.id === id);
  if (!item) {
    return (
      <>
        <h1>What was asked for</h1>
        <Unread referrals={referrals} />
        {referrals.items && <p>That is no longer open here.</p>}
      </>
    );
  }
  const given = { panel, item, referrals };
  const state = ReferralStateOf(part);
  if (part === 'states') return <WhatHappened {...given} />;
  if (state) return <WhyState {...given} state={state} />;
  if (part === 'contact') return <LogContact {...given} />;
  if (part === 'action') return <AddAction {...given} />;
  if (part === 'routes') return <OtherRoutes {...given} />;
  return <Standing {...given} />;
}

function ReferralStateOf(part: string): ReferralState | undefined {
  return Object.hasOwn(STATES, part) ? (part as ReferralState) : undefined;
}

function Standing({ panel, item, referrals }: Part) {
  const { policy, now } = useServices();
  const clock = clockOf(item, policy, now());
  const routes = nextRoutes(item, policy, now(), clock.overdue);
  const open = (part: string) => () => panel.go(`referral:${item.id}/${part}`);
  const last = item.contacts.at(-1);
  const due = item.actions.findIndex((each) => each.doneAt === undefined);
  const action = item.actions[due];
  return (
    <>
      <h1>{item.service.name}</h1>
      <div class="card stack">
        <p>
          <strong>{sayStanding(item, undefined)}</strong>
        </p>
        {clock.says.map((line) => (
          <p key={line}>{line}.</p>
        ))}
        <p class="quiet">
          {sayOpened(item, clock.workingDays, now(), policy.timeZone)} Seen through by{' '}
          {item.owner || 'nobody yet'}.
          {last && ` Last: ${last.person}, ${CHANNEL_WORDS[last.channel].toLowerCase()}.`}
        </p>
        {clock.unchecked && (
          <p class="notice">Bank holidays of that year were not checked: count again.</p>
        )}
      </div>
      <Choices
        label={item.service.name}
        key={`${item.states.length} ${item.contacts.length} ${due} ${item.confirmedAt ?? ''}`}
        choices={[
          { key: '1', label: 'What happened', onChoose: open('states') },
          { key: '2', label: 'Log a contact', onChoose: open('contact') },
          { key: '3', label: 'Add an action', onChoose: open('action') },
          ...(action
            ? [
                {
                  key: '4',
                  label: `Done: ${action.what}`,
                  detail: `${action.who}, by ${formatDate(action.when)}`,
                  onChoose: () =>
                    void referrals.change(item.id, { kind: 'action-done', index: due }),
                },
              ]
            : []),
          ...(item.confirmedAt === undefined && item.channel === 'phone'
            ? [
                {
                  key: '5',
                  label: 'They confirmed in writing',
                  onChoose: () => void referrals.change(item.id, { kind: 'confirmed' }),
                },
              ]
            : []),
          ...(routes.length > 0
            ? [
                {
                  key: '6',
                  label: 'Other routes',
                  detail: `${routes[0]?.label} and ${routes.length - 1} more`,
                  onChoose: open('routes'),
                },
              ]
            : []),
          {
            key: 'K',
            label: 'Looked at today; it stays as it is',
            onChoose: () =>
              void referrals
                .change(item.id, { kind: 'seen' })
                .then((kept) => kept && panel.go('referrals')),
          },
        ]}
      />
    </>
  );
}

function sayOpened(item: TrackedReferral, days: number, now: number, timeZone: string): string {
  const ago = days === 0 ? '' : `, ${days} working ${days === 1 ? 'day' : 'days'} ago`;
  return `Asked for ${sayWhen(openedAt(item), now, timeZone)}${ago}.`;
}

function WhatHappened({ panel, item, referrals }: Part) {
  const set = (state: ReferralState) => async () => {
    if (STATES[state].reasons.length > 0) return panel.go(`referral:${item.id}/${state}`);
    if (await referrals.change(item.id, { kind: 'state', state })) panel.go(`referral:${item.id}`);
  };
  return (
    <>
      <h1>What happened?</h1>
      <Choices
        label="What happened?"
        choices={statesAfter(standingOf(item).state).map((state, i) => ({
          key: String(i + 1),
          label: STATES[state].label,
          detail: STATES[state].says,
          onChoose: () => void set(state)(),
        }))}
      />
    </>
  );
}

/** No state that needs a reason is kept without one (reviews row 74). */
function WhyState({ panel, item, referrals, state }: Part & { state: ReferralState }) {
  const [note, setNote] = useState('');
  return (
    <>
      <h1>{STATES[state].label}, because</h1>
      {STATES[state].reasons.includes('other') && (
        <TextField
          label="In a few words, where it is another reason"
          most={1000}
          value={note}
          onInput={setNote}
        />
      )}
      <Choices
        label={`${STATES[state].label}, because`}
        choices={STATES[state].reasons.map((reason, i) => ({
          key: String(i + 1),
          label: REASON_WORDS[reason],
          onChoose: () =>
            void referrals
              .change(item.id, { kind: 'state', state, reason, ...(note ? { note } : {}) })
              .then((kept) => kept && panel.go(`referral:${item.id}`)),
        }))}
      />
    </>
  );
}

function LogContact({ panel, item, referrals }: Part) {
  const [person, setPerson] = useState('');
  const [note, setNote] = useState('');
  const log = (channel: Channel) => () =>
    void referrals
      .change(item.id, { kind: 'contact', person, channel, ...(note ? { note } : {}) })
      .then((kept) => {
        if (!kept) return;
        panel.go(`referral:${item.id}`);
        panel.say('Logged, with the time.');
      });
  return (
    <>
      <h1>Log a contact</h1>
      <TextField label="With whom" most={160} value={person} onInput={setPerson} />
      <TextField label="What was said, in a line" most={1000} value={note} onInput={setNote} />
      <Choices
        label="How"
        choices={Channel.options.map((channel, i) => ({
          key: String(i + 1),
          label: CHANNEL_WORDS[channel],
          onChoose: log(channel),
        }))}
      />
    </>
  );
}

function AddAction({ panel, item, referrals }: Part) {
  const { policy, now } = useServices();
  const [who, setWho] = useState(item.owner);
  const [what, setWhat] = useState('');
  const [when, setWhen] = useState('');
  const keep = async () => {
    const date = parseDate(when, 'day-first') ?? when;
    const action = { kind: 'action', who, what, when: date } as const;
    if (!(await referrals.change(item.id, action))) return;
    panel.go(`referral:${item.id}`);
    panel.say('Kept. It shows as overdue from that day.');
  };
  return (
    <>
      <h1>Who does what, by when?</h1>
      <TextField label="Who" most={160} value={who} onInput={setWho} />
      <TextField
        label="What"
        most={400}
        hint="For example: ring Priya at Daisy about the visit"
        value={what}
        onInput={setWhat}
      />
      <TextField
        label="By when"
        most={20}
        hint={`For example ${formatDate(localDate(now() + 86_400_000, policy.timeZone))}`}
        value={when}
        onInput={setWhen}
      />
      <Choices
        label="Who does what, by when?"
        choices={[{ key: '1', label: 'Keep', onChoose: () => void keep() }]}
      />
    </>
  );
}

function OtherRoutes({ panel, item }: Part) {
  const { policy, now } = useServices();
  const clock = clockOf(item, policy, now());
  const row = (route: NextRoute, i: number): Choice => ({
    key: String(i + 1),
    label: route.label,
    detail: route.detail,
    onChoose: () =>
      panel.go(route.serviceId ? `service:${route.serviceId}` : `referral:${item.id}/action`),
  });
  return (
    <>
      <h1>Other routes</h1>
      <Choices
        label="Other routes"
        choices={nextRoutes(item, policy, now(), clock.overdue).map(row)}
      />
    </>
  );
}
