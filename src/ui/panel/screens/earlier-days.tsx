import { useState } from 'preact/hooks';
import { noRisk } from '../../../care/risk';
import { readEarlierDays, volumeMet, writeEarlierDays } from '../../../care/volume';
import { timelineOf } from '../../../enquiry/timeline';
import { localDate } from '../../../model/dates';
import { Choices } from '../../parts/Choices';
import { TextField } from '../../parts/TextField';
import { useServices, type Services } from '../../services';
import type { Panel } from '../use-panel';

/** The local volume criterion in words, by what the record shows and what was told; undefined where not met. */
export function volumeOf(
  { view, draft }: Pick<Panel, 'view' | 'draft'>,
  { policy, now }: Pick<Services, 'policy' | 'now'>,
): string | undefined {
  const today = localDate(now(), policy.timeZone);
  const rows = view ? timelineOf(view, policy.timeZone) : [];
  const disclosed = draft?.outcome?.code === 'asked-disclosed';
  return volumeMet({ rows, risk: draft?.risk, disclosed, today }, policy);
}

/** Days somebody told of, which no page here shows: a pattern, and never a number by itself (row 71). */
export function EarlierDays({ panel }: { panel: Panel }) {
  const services = useServices();
  const { policy, now } = services;
  const [typed, setTyped] = useState(writeEarlierDays(panel.draft?.risk?.earlier));
  const done = () => {
    const read = readEarlierDays(typed, localDate(now(), policy.timeZone));
    if ('error' in read) return panel.say(read.error);
    panel.update({ risk: { ...(panel.draft?.risk ?? noRisk()), earlier: read.days } });
    panel.go('concern');
  };
  return (
    <>
      <h1>Earlier incidents</h1>
      <p class="quiet">
        Only days they told you of, or that you read. Today and what this page shows count by
        themselves.
      </p>
      <TextField
        label="Days"
        most={1200}
        hint="One a line, like 4/11/2026"
        rows={5}
        value={typed}
        onInput={setTyped}
      />
      <Choices label="Earlier incidents" choices={[{ key: '1', label: 'Done', onChoose: done }]} />
    </>
  );
}
