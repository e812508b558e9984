import { useId } from 'preact/hooks';
import { sayGroup } from '../../../audit/group-words';
import type { WaitingPrompt } from '../../../audit/waiting-prompt';
import { sayWhen } from '../../parts/say-when';
import { sayNoticed, saySpan, sayStood } from './waiting-words';

interface Props {
  item: WaitingPrompt;
  timeZone: string;
  now: number;
}

/** One attendance: where and when, what was noticed, and how far somebody came with it. */
export function WaitingItem({ item, timeZone, now }: Props) {
  const title = useId();
  const { area, since, name, rules, handedOver } = item;
  const named = name && [name.initials || 'No name read', name.localRef].filter(Boolean);
  const place = `${sayGroup('area', area)}, ${sayWhen(since, now, timeZone)}`;
  return (
    <article class="worklist-item" aria-labelledby={title}>
      <h3 id={title}>{[...(named ?? []), place].join(' · ')}</h3>
      <p>
        <strong>{sayStood(item)}.</strong> Waiting {saySpan(now - since)}.
        {handedOver && ' A hand-over or referral was made.'}
      </p>
      <p>{sayNoticed(rules)}.</p>
    </article>
  );
}
