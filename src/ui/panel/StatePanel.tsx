import { useEffect, useState } from 'preact/hooks';
import type { TabView } from '../../enquiry/tab-view';
import { StateLine } from './Covered';

/** The panel of reception: whether the page is read, and nothing else (hazard H24). */
export function StatePanel({
  watchView,
}: {
  watchView(listener: (view: TabView) => void): () => void;
}) {
  const [view, setView] = useState<TabView>();
  useEffect(() => watchView(setView), []);
  return (
    <main class="screen covered stack">
      <h1>Sidenote</h1>
      <StateLine view={view} />
    </main>
  );
}
