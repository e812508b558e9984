import { useRef } from 'preact/hooks';
import { Choices } from '../../parts/Choices';
import { useServices } from '../../services';
import type { Panel } from '../use-panel';

/** Hands the screen to the patient, where policy allows; the panel covers itself as the tab opens. */
export function SelfCompletion({ panel }: { panel: Panel }) {
  const services = useServices();
  const key = useRef(services.newKey());
  const open = async () => {
    const { view } = panel;
    const draft = panel.update({});
    if (!draft || !view) return;
    const opened = await services.openQuestionnaire(key.current, draft, view.tabId);
    if (!opened.ok) panel.say(opened.message);
  };
  return (
    <>
      <h1>Let them answer alone</h1>
      <p>
        Health questions fill this screen; those about people close to them stand among others.
        Nobody else may see it. Stay in call: the record is one tab away.
      </p>
      <Choices
        label="Let them answer alone"
        choices={[
          { key: '1', label: 'Open the questions', onChoose: () => void open() },
          { key: '2', label: 'Back to the card', onChoose: () => panel.go('card') },
        ]}
      />
    </>
  );
}
