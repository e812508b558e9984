import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Notice } from '../../../audit/notice';
import { Choices, type Choice } from '../../parts/Choices';
import { sayWhen } from '../../parts/say-when';
import { useServices } from '../../services';
import type { Panel } from '../use-panel';

/**
 * What this computer has to say before anything else; it lies on the gate, one key leads on. It may be
 * read over a shoulder: no word of what a check is about, and whom to tell stands behind a key.
 */
export function Notices({ panel }: { panel: Panel }) {
  const services = useServices();
  const [notices, setNotices] = useState<Notice[]>();
  const [told, setTold] = useState(false);
  const here = useRef(true);
  const read = async () => {
    const answer = await services.readNotices();
    if (!here.current) return;
    if (!answer.ok) return panel.say(answer.message);
    setNotices(answer.value);
    // What was waiting may have come to its end since the view was made: a draft that is back is no news.
    if (answer.value.length === 0) panel.back();
  };
  // At the layout: its end is at once, where that of an effect waits for the next picture.
  useLayoutEffect(() => {
    void read();
    return () => {
      here.current = false;
    };
  }, []);

  const [first, ...more] = notices ?? [];
  const close = async (notice: Notice) => {
    const closed = await services.closeNotice(notice.id);
    setTold(false);
    if (!closed.ok) return panel.say(closed.message);
    await read();
  };
  const onward: Choice = { key: 'G', label: 'Go on', onChoose: panel.back };
  if (!first) {
    return (
      <>
        <h1>Before you go on</h1>
        <p>One moment …</p>
        <Choices label="Before you go on" choices={[onward]} />
      </>
    );
  }
  const said = sayNotice(first, services.now(), services.policy.timeZone);
  return (
    <>
      <h1>{said.title}</h1>
      {said.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {told && <p class="card">{whomToTell(services.policy.safeguardingContact)}</p>}
      <Choices
        key={`${first.id} ${String(told)}`}
        label={said.title}
        choices={[
          ...(said.tell && !told
            ? [{ key: 'W', label: 'Whom to tell', onChoose: () => setTold(true) }]
            : []),
          // Not 1, which hands press by habit: it is gone from every screen once this is said.
          { key: 'D', label: said.done, onChoose: () => void close(first) },
          onward,
        ]}
      />
      {more.length > 0 && (
        <p class="quiet">{more.length === 1 ? '1 more' : `${more.length} more`}</p>
      )}
    </>
  );
}

interface Said {
  title: string;
  lines: string[];
  /** The row that says it is dealt with. */
  done: string;
  /** Somebody has to be told. */
  tell: boolean;
}

/** One notice in neutral words: what happened, and what to do. */
export function sayNotice(notice: Notice, now: number, timeZone: string): Said {
  switch (notice.kind) {
    case 'not-handed-over':
      return {
        title: `A check ${sayWhen(notice.at, now, timeZone)} was not handed over`,
        lines: [
          'The browser closed before it was. If it was yours, write it in the record now. If not, tell the team.',
        ],
        done: 'It is in the record, or the team was told',
        tell: true,
      };
    case 'damaged':
      return {
        title: `This computer’s own notes were damaged ${sayWhen(notice.at, now, timeZone)}`,
        lines: [
          sayRecovered(notice),
          notice.lost > 0
            ? 'Tell the lead. The patient record is not touched.'
            : 'Nothing to do. The patient record is not touched.',
        ],
        done: notice.lost > 0 ? 'The lead was told' : 'Seen',
        tell: notice.lost > 0,
      };
    case 'storage':
      return {
        title: 'This computer cannot save',
        lines: [notice.message],
        done: 'Seen',
        tell: true,
      };
  }
}

function sayRecovered({ recovered, lost }: { recovered: number; lost: number }): string {
  const back = recovered === 1 ? '1 was put back' : `${recovered} were put back`;
  if (lost === 0) return `${back}; none was lost.`;
  return `${back}; ${lost} could not be put back.`;
}

function whomToTell(contact: string): string {
  return contact || 'No contact is set here. Ask the nurse in charge.';
}
