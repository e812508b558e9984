import { useId, useState } from 'preact/hooks';
import { formatDate } from '../../../model/dates';
import type { Policy } from '../../../policy/policy';
import type { ReferralChange } from '../../../referral/tracker/change-referral';
import { REASON_WORDS, STATES } from '../../../referral/tracker/referral-state';
import {
  CHANNEL_WORDS,
  openedAt,
  standingOf,
  type TrackedKind,
} from '../../../referral/tracker/tracked-referral';
import type { WorklistRow } from '../../../referral/tracker/worklist';
import { OverdueMark } from '../../parts/OverdueMark';
import { sayWhen } from '../../parts/say-when';
import { ChangeForms } from './ChangeForms';

interface Props {
  row: WorklistRow;
  policy: Policy;
  now: number;
  onChange(change: ReferralChange): Promise<boolean>;
}

const KINDS: Record<TrackedKind, string> = {
  referral: 'Referral',
  'clares-law': 'Clare’s Law',
  marac: 'Multi-agency meeting',
  letter: 'Letter',
  'left-owing': 'Left with something owed',
};

/** One open referral: whose, to whom, how it stands, who answers for it, and what can be done. */
export function WorklistItem({ row, policy, now, onChange }: Props) {
  const { item, clock, owner, ownerNote, routes } = row;
  const { state, reason, note } = standingOf(item);
  const title = useId();
  const [open, setOpen] = useState(false);
  const when = (at: number) => sayWhen(at, now, policy.timeZone);
  return (
    <article class="worklist-item" aria-labelledby={title} data-overdue={clock.overdue}>
      <h3 id={title}>
        {clock.overdue && (
          <span class="overdue">
            <OverdueMark /> Overdue
          </span>
        )}{' '}
        {item.initials || 'No name read'}
        {item.localRef && ` · ${item.localRef}`} · {item.service.name}
      </h3>
      <p>
        <strong>
          {STATES[state].label}
          {reason && `: ${REASON_WORDS[reason].toLowerCase()}`}
        </strong>
        {note && ` (${note})`}. {KINDS[item.kind]}, asked for {when(openedAt(item))}
        {clock.workingDays > 0 && `, ${clock.workingDays} working days ago`}.
      </p>
      {clock.says.map((line) => (
        <p key={line}>{line}.</p>
      ))}
      {clock.unchecked && <p>Bank holidays of that year were not checked: count again.</p>}
      <p>
        Seen through by <strong>{owner || 'nobody'}</strong>
        {ownerNote && `. ${ownerNote}`}.
      </p>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Contacts, actions, what next</summary>
        {open && (
          <div class="stack">
            {item.contacts.length > 0 && (
              <table>
                <thead>
                  <tr>
                    <th scope="col">When</th>
                    <th scope="col">With</th>
                    <th scope="col">How</th>
                  </tr>
                </thead>
                <tbody>
                  {item.contacts.map((contact) => (
                    <tr key={contact.at}>
                      <td>{when(contact.at)}</td>
                      <td>
                        {contact.person}
                        {contact.note && `: ${contact.note}`}
                      </td>
                      <td>{CHANNEL_WORDS[contact.channel]}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
            {item.actions.map((action, i) => (
              <p key={`${action.when} ${action.what}`}>
                {action.who}: {action.what}, by {formatDate(action.when)}.{' '}
                {action.doneAt === undefined ? (
                  <button
                    type="button"
                    class="button"
                    data-kind="secondary"
                    onClick={() => void onChange({ kind: 'action-done', index: i })}
                  >
                    Done
                  </button>
                ) : (
                  'Done.'
                )}
              </p>
            ))}
            {routes.length > 0 && (
              <>
                <h4>Other routes</h4>
                <ul>
                  {routes.map((route) => (
                    <li key={route.id}>
                      <strong>{route.label}.</strong> {route.detail}.
                    </li>
                  ))}
                </ul>
              </>
            )}
            <ChangeForms item={item} onChange={onChange} />
          </div>
        )}
      </details>
    </article>
  );
}
