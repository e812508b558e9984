import { HAND_GROUPS, offeredByHand } from '../../../presentations/tick-presentations';
import { Choices, type Choice } from '../../parts/Choices';
import { useServices } from '../../services';
import type { Panel } from '../use-panel';

/** What brought them, marked by hand where nothing can be read: the kinds first, then one kind. */
export function ByHand({ panel }: { panel: Panel }) {
  const { policy } = useServices();
  const group = HAND_GROUPS.find(({ id }) => id === panel.screen.split(':')[1]);
  return group ? (
    <OneGroup panel={panel} {...group} />
  ) : (
    <Groups panel={panel} rulesOff={policy.rulesOff} />
  );
}

function Groups({ panel, rulesOff }: { panel: Panel; rulesOff: readonly string[] }) {
  const services = useServices();
  const { draft } = panel;
  const marked = draft?.found ?? [];
  const take = async () => {
    if (!draft) return;
    const { token, encounterId } = draft;
    const taken = await services.tick({ token, encounterId, tabId: -1 }, marked);
    if (!taken.ok) return panel.say(taken.message);
    panel.useTicked(taken.value);
  };
  const groups = HAND_GROUPS.map(({ id, title }, i): Choice => {
    const count = offeredByHand(id, rulesOff).filter((rule) => marked.includes(rule.id)).length;
    return {
      key: String(i + 1),
      label: title,
      ...(count > 0 ? { status: `${count} marked` } : {}),
      onChoose: () => panel.go(`by-hand:${id}`),
    };
  });
  return (
    <>
      <h1>What brought them?</h1>
      <Choices
        label="What brought them?"
        choices={[
          ...groups,
          {
            key: 'D',
            label: marked.length > 0 ? 'Done' : 'None of these',
            onChoose: () => void take(),
          },
        ]}
      />
    </>
  );
}

/** Each key marks, and marks no more; nothing is taken until Done. */
function OneGroup(props: { panel: Panel; id: (typeof HAND_GROUPS)[number]['id']; title: string }) {
  const { panel, id, title } = props;
  const { policy } = useServices();
  const marked = panel.draft?.found ?? [];
  const change = (rule: string) => {
    const others = marked.filter((each) => each !== rule);
    panel.update({ found: others.length < marked.length ? others : [...others, rule] });
  };
  const rows = offeredByHand(id, policy.rulesOff).map((rule, i): Choice => ({
    key: String(i + 1),
    label: rule.title,
    chosen: marked.includes(rule.id),
    onChoose: () => change(rule.id),
  }));
  return (
    <>
      <h1>{title}</h1>
      <Choices
        label={title}
        choices={[...rows, { key: 'D', label: 'Done here', onChoose: () => panel.go('by-hand') }]}
      />
    </>
  );
}
