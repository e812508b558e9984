import { useState } from 'preact/hooks';
import { formatDate, parseDate } from '../../../model/dates';
import { actingOwner, type ItemOwner } from '../../../referral/tracker/item-owner';
import { TextField } from '../../parts/TextField';

interface Props {
  owners: readonly ItemOwner[];
  /** Local date. */
  today: string;
  onSave(owners: ItemOwner[]): Promise<void>;
}

/** Who is away and who stands in: their open items appear under the deputy meanwhile (reviews row 60). */
export function OwnersForm({ owners, today, onSave }: Props) {
  const [name, setName] = useState('');
  const [deputy, setDeputy] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [slip, setSlip] = useState('');
  const keep = async () => {
    const first = parseDate(from, 'day-first');
    const last = parseDate(to, 'day-first');
    const wrong = !name.trim()
      ? 'Write who is away.'
      : !deputy.trim()
        ? 'Write who stands in.'
        : !first || !last || last < first
          ? 'Write the first and the last day, with the year, in this order.'
          : '';
    setSlip(wrong);
    if (wrong || !first || !last) return;
    const before = owners.find((each) => each.name === name.trim());
    const away = [
      ...(before?.away ?? []).filter((each) => each.to >= today),
      { from: first, to: last },
    ];
    const others = owners.filter((each) => each !== before);
    await onSave([...others, { name: name.trim(), deputy: deputy.trim(), away }]);
    for (const clear of [setName, setDeputy, setFrom, setTo]) clear('');
  };
  const remove = (owner: ItemOwner) => () => void onSave(owners.filter((each) => each !== owner));
  return (
    <details>
      <summary>Who is away, and who stands in</summary>
      <div class="stack">
        {owners.map((owner) => (
          <p key={owner.name}>
            <strong>{owner.name}</strong>, stood in for by {owner.deputy}:{' '}
            {owner.away
              .map((each) => `${formatDate(each.from)} to ${formatDate(each.to)}`)
              .join('; ')}
            .{actingOwner(owner.name, owners, today) !== owner.name && ' Away today.'}{' '}
            <button type="button" class="button" data-kind="secondary" onClick={remove(owner)}>
              Remove
            </button>
          </p>
        ))}
        <TextField
          label="Who is away"
          most={160}
          hint="As named in the list"
          value={name}
          onInput={setName}
        />
        <TextField label="Who stands in" most={160} value={deputy} onInput={setDeputy} />
        <TextField label="First day away" most={20} value={from} onInput={setFrom} />
        <TextField label="Last day away" most={20} value={to} onInput={setTo} />
        {slip && (
          <p class="slip" role="alert">
            {slip}
          </p>
        )}
        <button type="button" class="button" data-kind="secondary" onClick={() => void keep()}>
          Keep the absence
        </button>
      </div>
    </details>
  );
}
