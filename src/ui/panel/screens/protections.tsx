import { useState } from 'preact/hooks';
import { formatDate, localDate, parseDate } from '../../../model/dates';
import { doNow, nextMeeting, repeatWording, sayMeeting } from '../../../referral/marac-dates';
import { ownerOf } from '../../../referral/tracker/draft-owner';
import { servicesFor } from '../../../referral/directory';
import { marac } from '../../../referral/letters/marac';
import { protections } from '../../../referral/protections';
import { earlierMeeting } from '../../../referral/sections/repeat';
import { Choices } from '../../parts/Choices';
import { TextField } from '../../parts/TextField';
import { useServices } from '../../services';
import { openLetter } from './letters';
import { useReferrals } from './use-referrals';
import type { Panel } from '../use-panel';

/** What can protect somebody, one row each; each card says it in four lines. */
export function Protections({ panel }: { panel: Panel }) {
  return (
    <>
      <h1>Protective measures</h1>
      <p class="quiet">They decide. An adviser can ask for most of these with them.</p>
      <Choices
        label="Protective measures"
        choices={[
          ...protections.map(({ id, title }, i) => ({
            key: String(i + 1),
            label: title,
            onChoose: () => panel.go(`protection:${id}`),
          })),
          { key: 'M', label: 'The multi-agency meeting', onChoose: () => panel.go('meeting') },
          { key: 'B', label: 'Back to what is owed', onChoose: () => panel.go('bundle') },
        ]}
      />
    </>
  );
}

export function ProtectionCard({ panel }: { panel: Panel }) {
  const { policy } = useServices();
  const referrals = useReferrals(panel);
  const found = protections.find((each) => `protection:${each.id}` === panel.screen);
  if (!found) return <Protections panel={panel} />;
  const track = async () => {
    const kept = await referrals.track({
      kind: 'clares-law',
      service: { id: 'police', name: found.title, kind: 'police' },
      channel: 'phone',
      owner: ownerOf(panel.draft),
      noPost: panel.draft?.safeContact.post === 'no',
    });
    if (!kept) return;
    panel.go('referrals');
    panel.say(`Tracked. Due after ${policy.claresLawDays} ${policy.claresLawDayKind} days.`);
  };
  return (
    <>
      <h1>{found.title}</h1>
      <dl class="card facts">
        <dt>What</dt>
        <dd>{found.what}</dd>
        <dt>Who asks</dt>
        <dd>{found.who}</dd>
        <dt>How fast</dt>
        <dd>{found.howFast}</dd>
        <dt>From here</dt>
        <dd>{found.here}</dd>
      </dl>
      <p class="quiet">
        {found.source}. Looked at {formatDate(found.reviewed)}.
        {!policy.textApprovedBy && ' Not yet approved here.'}
      </p>
      <Choices
        label={found.title}
        choices={[
          ...(found.tracked
            ? [{ key: '1', label: 'It was asked for: track it', onChoose: () => void track() }]
            : []),
          { key: 'B', label: 'Other measures', onChoose: () => panel.go('protections') },
        ]}
      />
    </>
  );
}

/** When papers must be in, whether it is a repeat, and what does not wait for any of it (rows 44, 75). */
export function Meeting({ panel }: { panel: Panel }) {
  const services = useServices();
  const { policy, now } = services;
  const [earlier, setEarlier] = useState('');
  const today = localDate(now(), policy.timeZone);
  const date = parseDate(earlier, 'day-first');
  const wording = repeatWording(date ? [date] : [], today, policy.maracRepeatMonths);
  return (
    <>
      <h1>The multi-agency meeting</h1>
      <div class="notice">
        <h2>{doNow.title}</h2>
        <ol>
          {doNow.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
      <p class="card">{sayMeeting(nextMeeting(policy.maracMeetings, today))}</p>
      <TextField
        label="Earlier referral to the meeting, if the record shows one"
        most={20}
        hint="Its date, for example 21 June 2026"
        value={earlier}
        onInput={setEarlier}
      />
      <p role="status">
        {earlier.trim() && !date
          ? 'Write the date with its year.'
          : `Write in the letter: ${wording.words}`}
      </p>
      <Choices
        label="The multi-agency meeting"
        choices={[
          {
            key: '1',
            label: 'Write the letter to the meeting',
            onChoose: () => {
              const to = servicesFor(policy, marac.goesTo, now()).find((each) => !each.expired);
              if (!to) return panel.say('No meeting is in the directory. Ring safeguarding.');
              const answers = earlier.trim() ? { [earlierMeeting.id]: earlier } : undefined;
              void openLetter(panel, services, marac.id, to.service.id, answers);
            },
          },
          { key: 'B', label: 'Back to what is owed', onChoose: () => panel.go('bundle') },
        ]}
      />
    </>
  );
}
