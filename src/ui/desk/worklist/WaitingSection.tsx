import { useState } from 'preact/hooks';
import { WAITING_DAYS, type WaitingList } from '../../../audit/waiting-prompt';
import type { Result } from '../../../model/result';
import { sayFigure } from '../say-figure';
import { WaitingItem } from './WaitingItem';
import { NAMING, NONE_WAITING } from './waiting-words';

interface Props {
  read(): Promise<Result<WaitingList>>;
  timeZone: string;
  now(): number;
}

/** How many are drawn at a time: a list as long as a week is read in pieces. */
const STEP = 25;

/**
 * Attendances whose enquiry is owed, newest first: the same that are counted as "Prompts not resolved". Not
 * read before somebody asks, for that they saw it is on record (hazards H22 and H23); nothing is changed
 * here, for an item goes once the check is made.
 */
export function WaitingSection({ read, timeZone, now }: Props) {
  const [found, setFound] = useState<{ list: WaitingList; at: number }>();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const show = async () => {
    setBusy(true);
    const answer = await read();
    setBusy(false);
    setSaid(answer.ok ? '' : answer.message);
    setFound(answer.ok ? { list: answer.value, at: now() } : undefined);
  };
  return (
    <section class="card stack worklist waiting" aria-labelledby="waiting-title">
      <h2 id="waiting-title">Enquiries still owed</h2>
      <p>The last {WAITING_DAYS} days, from this computer alone. That you looked is recorded.</p>
      <div class="desk-actions">
        <button type="button" class="button" disabled={busy} onClick={() => void show()}>
          {found ? 'Read again' : 'Show enquiries still owed'}
        </button>
        {found && (
          <button
            type="button"
            class="button"
            data-kind="secondary"
            onClick={() => setFound(undefined)}
          >
            Hide
          </button>
        )}
      </div>
      {said && (
        <p class="notice" role="alert">
          {said} This does not mean that nothing is owed.
        </p>
      )}
      {found && <List key={found.at} {...found} timeZone={timeZone} />}
    </section>
  );
}

function List({ list, at, timeZone }: { list: WaitingList; at: number; timeZone: string }) {
  const { items, total, older, unread, naming } = list;
  const [upTo, setUpTo] = useState(STEP);
  const shown = items.slice(0, upTo);
  const rest = items.length - shown.length;
  return (
    <>
      <p role="status">
        {total === 0
          ? NONE_WAITING
          : `${say(total)} still owed. ${total > shown.length ? `The newest ${shown.length} are shown.` : 'Newest first.'}`}
      </p>
      {unread > 0 && (
        <p class="notice" role="alert">
          {unread} of them cannot be read by this version. They are not gone: update Sidenote.
        </p>
      )}
      {total > 0 && <p>{NAMING[naming]}</p>}
      {shown.length > 0 && (
        <ol class="worklist-rows">
          {shown.map((item) => (
            <li key={item.encounterId}>
              <WaitingItem item={item} timeZone={timeZone} now={at} />
            </li>
          ))}
        </ol>
      )}
      {rest > 0 && (
        <div class="desk-actions">
          <button
            type="button"
            class="button"
            data-kind="secondary"
            onClick={() => setUpTo(upTo + STEP)}
          >
            Show {Math.min(STEP, rest)} more
          </button>
        </div>
      )}
      {rest === 0 && total > items.length + unread && (
        <p>The {items.length} newest are listed. The rest stand in the counts.</p>
      )}
      {older > 0 && (
        <p class="quiet">
          {say(older)} from before these {WAITING_DAYS} days {older === 1 ? 'is' : 'are'} not
          listed. The counts hold them.
        </p>
      )}
    </>
  );
}

const say = (count: number): string => sayFigure(String(count));
