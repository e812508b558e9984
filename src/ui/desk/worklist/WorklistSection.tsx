import { useRef, useState } from 'preact/hooks';
import { stepKeys } from '../../../enquiry/step-keys';
import { localDate } from '../../../model/dates';
import type { Policy } from '../../../policy/policy';
import type { ReferralChange } from '../../../referral/tracker/change-referral';
import { quietRoutes, sayQuietRoute } from '../../../referral/tracker/quiet-routes';
import { worklist } from '../../../referral/tracker/worklist';
import { hygiene } from '../../parts/field-hygiene';
import { DrawnCases } from './DrawnCases';
import { OwnersForm } from './OwnersForm';
import { WorklistItem } from './WorklistItem';
import type { WorklistAnswer, WorklistServices } from './worklist-props';

interface Props {
  services: WorklistServices;
  policy: Policy;
  now: number;
}

/**
 * Open referrals by initials and local reference, overdue first. Nothing is read before somebody asks,
 * for that they saw it is on record (hazards H22 and H23).
 */
export function WorklistSection({ services, policy, now }: Props) {
  const [list, setList] = useState<WorklistAnswer>();
  const [said, setSaid] = useState('');
  const show = async () => {
    const read = await services.read();
    setSaid(read.ok ? '' : read.message);
    setList(read.ok ? read.value : undefined);
  };
  return (
    <section class="card stack worklist" aria-labelledby="worklist-title">
      <h2 id="worklist-title">Open referrals</h2>
      {policy.sealedStorage === 'off' ? (
        <p>
          Not kept here: sealed storage is off. What is asked for stands in the panel until the
          browser closes; the safeguarding team follows it up their own way.
        </p>
      ) : (
        <>
          <p>
            By initials and local reference, from this computer alone. That you looked is recorded.
          </p>
          <div class="desk-actions">
            <button type="button" class="button" onClick={() => void show()}>
              {list ? 'Read again' : 'Show open referrals'}
            </button>
            {list && (
              <button
                type="button"
                class="button"
                data-kind="secondary"
                onClick={() => setList(undefined)}
              >
                Hide
              </button>
            )}
          </div>
          {said && (
            <p class="notice" role="alert">
              {said}
            </p>
          )}
          {list && <List {...{ services, policy, now, list, setList, setSaid }} />}
          {list && policy.roles.includes('lead') && (
            <DrawnCases items={list.items} timeZone={policy.timeZone} now={now} />
          )}
        </>
      )}
    </section>
  );
}

function List(
  props: Props & {
    list: WorklistAnswer;
    setList(list: WorklistAnswer): void;
    setSaid(said: string): void;
  },
) {
  const { services, policy, now, list, setList, setSaid } = props;
  const keys = useRef(stepKeys(services.newKey));
  const [whose, setWhose] = useState('');
  const rows = worklist(list.items, list.owners, policy, now);
  const owners = [...new Set(rows.map(({ owner }) => owner).filter(Boolean))].sort();
  const shown = rows.filter(({ owner }) => !whose || owner === whose);
  const change = async (id: string, what: ReferralChange) => {
    const facts = { id, what };
    const made = await services.change(keys.current.keyFor(facts), id, what);
    setSaid(made.ok ? '' : made.message);
    if (!made.ok) return false;
    keys.current.confirmed(facts);
    setList({ ...list, items: list.items.map((each) => (each.id === id ? made.value : each)) });
    return true;
  };
  return (
    <>
      {list.unread > 0 && (
        <p class="notice" role="alert">
          {list.unread} more cannot be read by this version. They are not gone: update Sidenote.
        </p>
      )}
      {quietRoutes(list.items, policy, now).map((route) => (
        <p class="notice" key={route.serviceId}>
          {sayQuietRoute(route)}
        </p>
      ))}
      {owners.length > 1 && (
        <div class="field whose">
          <label for="worklist-whose">Whose</label>
          <select
            {...hygiene}
            id="worklist-whose"
            value={whose}
            onChange={(event) => setWhose(event.currentTarget.value)}
          >
            <option value="">Everybody’s</option>
            {owners.map((owner) => (
              <option key={owner} value={owner}>
                {owner}
              </option>
            ))}
          </select>
        </div>
      )}
      {shown.length === 0 && <p>Nothing is open on this computer.</p>}
      <ol class="worklist-rows">
        {shown.map((row) => (
          <li key={row.item.id}>
            <WorklistItem
              row={row}
              now={now}
              policy={policy}
              onChange={(what) => change(row.item.id, what)}
            />
          </li>
        ))}
      </ol>
      <OwnersForm
        owners={list.owners}
        today={localDate(now, policy.timeZone)}
        onSave={async (next) => {
          const saved = await services.saveOwners(next);
          setSaid(saved.ok ? '' : saved.message);
          if (saved.ok) setList({ ...list, owners: next });
        }}
      />
    </>
  );
}
