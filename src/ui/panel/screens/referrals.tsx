import { useState } from 'preact/hooks';
import { localDate } from '../../../model/dates';
import { serviceById } from '../../../referral/directory';
import { ownerOf } from '../../../referral/tracker/draft-owner';
import { clockOf } from '../../../referral/tracker/referral-clock';
import { REASON_WORDS, STATES } from '../../../referral/tracker/referral-state';
import { standingOf, type TrackedReferral } from '../../../referral/tracker/tracked-referral';
import { Choices, type Choice } from '../../parts/Choices';
import { TextField } from '../../parts/TextField';
import { useServices } from '../../services';
import { useReferrals, type Referrals } from './use-referrals';
import type { Panel } from '../use-panel';

/** What was asked for this patient, and how it stands; the overdue ones say so (reviews row 41). */
export function ReferralsScreen({ panel }: { panel: Panel }) {
  const { policy, now, openDesk } = useServices();
  const referrals = useReferrals(panel);
  const open = (referrals.items ?? []).filter((item) => !STATES[standingOf(item).state].ends);
  return (
    <>
      <h1>What was asked for</h1>
      <Unread referrals={referrals} />
      {referrals.items && open.length === 0 && referrals.unread === 0 && (
        <p>Nothing is open here for them. Other computers and services are not seen from here.</p>
      )}
      <Choices
        label="What was asked for"
        key={open.length}
        choices={[
          ...open.slice(0, 9).map((item, i): Choice => ({
            key: String(i + 1),
            label: item.service.name,
            detail: sayStanding(item, clockOf(item, policy, now()).says[0]),
            overdue: clockOf(item, policy, now()).overdue,
            onChoose: () => panel.go(`referral:${item.id}`),
          })),
          { key: 'S', label: 'Refer, or log a call', onChoose: () => panel.go('services') },
          { key: 'P', label: 'Protective measures', onChoose: () => panel.go('protections') },
          ...(policy.sealedStorage === 'passphrase'
            ? [{ key: 'W', label: 'All that is open on this computer', onChoose: openDesk }]
            : []),
          { key: 'B', label: 'Back to the card', onChoose: () => panel.go('card') },
        ]}
      />
      <p class="quiet">{keptWords(policy.sealedStorage)}</p>
    </>
  );
}

/** Where it is kept, said wherever it is shown: a list that ends with the browser is not a safety net. */
function keptWords(sealed: 'off' | 'passphrase'): string {
  return sealed === 'passphrase'
    ? 'Kept on this computer, sealed.'
    : 'Not tracked here: this lasts until the browser closes. Tell the safeguarding team.';
}

export function sayStanding(item: TrackedReferral, waits: string | undefined): string {
  const { state, reason } = standingOf(item);
  const why = reason ? ` (${REASON_WORDS[reason].toLowerCase()})` : '';
  return [`${STATES[state].label}${why}`, waits].filter(Boolean).join('. ');
}

/** "Could not read" never looks like "nothing there". */
export function Unread({ referrals }: { referrals: Referrals }) {
  if (referrals.problem) return <p class="notice">{referrals.problem}</p>;
  if (!referrals.items) return <p>One moment …</p>;
  if (referrals.unread === 0) return null;
  return (
    <p class="notice">
      {referrals.unread} kept by another version cannot be read here. Tell the safeguarding lead.
    </p>
  );
}

/** A word on the telephone leaves no trace but this (reviews row 14). */
export function LogCall({ panel }: { panel: Panel }) {
  const { policy, now } = useServices();
  const referrals = useReferrals(panel);
  const [person, setPerson] = useState('');
  const [owner, setOwner] = useState(ownerOf(panel.draft));
  const found = serviceById(policy, panel.screen.slice('log-call:'.length), now());
  const [busy, setBusy] = useState(false);
  if (!found) return null;
  const { id, name, kind } = found.service;
  const keep = async (spoke: boolean) => {
    if ((spoke && !person.trim()) || !owner.trim()) {
      return panel.say('Write whom you spoke to, and who here sees it through.');
    }
    if (busy) return;
    setBusy(true);
    const again = { who: owner, when: localDate(now(), policy.timeZone) };
    const kept = await referrals.track({
      kind: 'referral',
      service: { id, name, kind },
      channel: 'phone',
      ...(spoke ? { person } : { again }),
      owner,
      noPost: panel.draft?.safeContact.post === 'no',
    });
    setBusy(false);
    if (!kept) return;
    panel.go('referrals');
    panel.say(
      spoke
        ? 'Logged. Ask them to confirm in writing.'
        : `Nobody was reached. ${owner.trim()} tries again today.`,
    );
  };
  return (
    <>
      <h1>Log the call to {name}</h1>
      <TextField label="Whom you spoke to" most={160} value={person} onInput={setPerson} />
      <TextField
        label="Who here sees it through"
        most={160}
        hint="A member of staff, not the patient"
        value={owner}
        onInput={setOwner}
      />
      <Choices
        label="Log the call"
        choices={[
          { key: '1', label: 'Log it', onChoose: () => void keep(true) },
          {
            key: '2',
            label: 'Nobody was reached',
            detail: 'Whoever sees it through tries again today',
            onChoose: () => void keep(false),
          },
        ]}
      />
    </>
  );
}
