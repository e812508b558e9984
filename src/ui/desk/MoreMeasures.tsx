import { useEffect, useRef, useState } from 'preact/hooks';
import type { MeasureReport } from '../../audit/measure';
import { MeasureSection } from './MeasureSection';

interface Props {
  reports: readonly MeasureReport[];
  /** All stand open: the yearly pack is there to be read through and printed. */
  whole: boolean;
}

/** One line each with its first figure until opened, so that the page can be seen over; paper has all of them. */
export function MoreMeasures({ reports, whole }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [allOpen, setAllOpen] = useState(false);
  const setAll = (open: boolean) => {
    for (const each of list.current?.querySelectorAll<HTMLDetailsElement>('.folded') ?? [])
      each.open = open;
    setAllOpen(open);
  };
  useEffect(() => {
    if (whole) setAll(true);
  }, [whole]);
  return (
    <>
      <div class="more-head on-screen">
        <h2 id="more-title">More measures</h2>
        <button type="button" class="button" data-kind="secondary" onClick={() => setAll(!allOpen)}>
          {allOpen ? 'Close all' : 'Open all'}
        </button>
      </div>
      <div ref={list} class="more-measures stack">
        {reports.map((report) => (
          <MeasureSection key={report.measure.id} report={report} folded />
        ))}
      </div>
    </>
  );
}
