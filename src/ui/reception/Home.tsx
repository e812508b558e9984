import { useEffect, useState } from 'preact/hooks';
import { formatDate } from '../../model/dates';
import type { Result } from '../../model/result';
import type { FlagView } from '../../reception/flag';
import { Choices } from '../parts/Choices';
import type { Reception } from './reception-props';

/** Danger first, always; then what stands for this record, in at most three plain sentences. */
export function Home({ reception }: { reception: Reception }) {
  const { services, view, go } = reception;
  const [read, setRead] = useState<Result<FlagView>>();
  const isOpen = view?.state === 'reading';
  useEffect(() => {
    setRead(undefined);
    if (!isOpen || !view) return;
    let current = true;
    void services.readFlagView(view.tabId).then((answer) => current && setRead(answer));
    return () => {
      current = false;
    };
  }, [view]);
  return (
    <>
      <h1>Sidenote</h1>
      <Choices
        label="Danger"
        choices={[
          {
            key: '1',
            label: 'Someone may be in danger now',
            danger: true,
            onChoose: () => go('danger'),
          },
        ]}
      />
      <Standing read={read} rule={services.policy.flagRule} />
      <Choices
        label="What has happened"
        choices={[
          { key: '2', label: 'At the desk: what to do and say', onChoose: () => go('situations') },
          { key: '3', label: 'Something for the clinician', onChoose: () => go('flag') },
          { key: '4', label: 'Somebody rang, worried', onChoose: () => go('third-party') },
          { key: '5', label: 'Log a letter', onChoose: () => go('letter') },
          { key: '6', label: 'Letters to act on', onChoose: () => go('letters-open') },
        ]}
      />
    </>
  );
}

function Standing({ read, rule }: { read: Result<FlagView> | undefined; rule: string }) {
  if (!read) return null;
  if (!read.ok) return <p>{read.message}</p>;
  const { flagged, seeAlone, useSafeContact, reviewOn } = read.value;
  if (!flagged) return <p>Nothing from reception stands for this record.</p>;
  return (
    <div class="card stack">
      {seeAlone && <p>See this person alone.</p>}
      {useSafeContact && <p>Use the safe contact.</p>}
      <p>There is something for the clinician.</p>
      {reviewOn !== undefined && (
        <p class="quiet">Due to be looked at again on {formatDate(reviewOn)}.</p>
      )}
      {rule && <p class="quiet">{rule}</p>}
    </div>
  );
}
