import { Choices } from '../../parts/Choices';
import type { Panel } from '../use-panel';

/** Another panel of this browser has this record; two that write would lose each other's words. */
export function Held({ panel }: { panel: Panel }) {
  return (
    <>
      <h1>Open in another window</h1>
      <p>One window writes at a time. Taking over closes it there; what was entered comes along.</p>
      <Choices
        label="Open in another window"
        choices={[
          { key: '1', label: 'Take over here', onChoose: () => void panel.takeOver() },
          { key: '2', label: 'Leave it there', onChoose: () => panel.cover('key') },
        ]}
      />
    </>
  );
}
