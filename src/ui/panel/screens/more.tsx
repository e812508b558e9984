import { careBundle } from '../../../care/care-bundle';
import { Choices } from '../../parts/Choices';
import type { Panel } from '../use-panel';
import { careRow, Foot } from './bundle';

/** What a letter needs to know besides the nine: who, what they want, who is at home. */
export function More({ panel }: { panel: Panel }) {
  const { draft } = panel;
  if (!draft) return null;
  const rows = careBundle(draft).filter(({ item }) => item.part === 'picture');
  return (
    <>
      <h1>More to know</h1>
      <Choices
        label="More to know"
        choices={[
          ...rows.map((row, i) => careRow(panel, row, String(i + 1))),
          { key: 'A', label: 'Ask further', onChoose: () => panel.go('further') },
          {
            key: 'W',
            label: 'In their own words',
            detail: draft.words ? 'Kept for the letters' : 'Nothing kept',
            onChoose: () => panel.go('words'),
          },
          { key: 'S', label: 'Something has changed', onChoose: () => panel.go('changed') },
          { key: 'B', label: 'Back to what is owed', onChoose: () => panel.go('bundle') },
        ]}
      />
      <Foot draft={draft} />
    </>
  );
}
