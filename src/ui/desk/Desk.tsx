import { useEffect, useState } from 'preact/hooks';
import { reportsToCsv } from '../../audit/csv';
import { measureReports, smallNumbersNote } from '../../audit/measures';
import type { MeasureReport } from '../../audit/measure';
import { periodBefore, periodsAt, type PeriodId } from '../../audit/period';
import type { RollUpRow } from '../../audit/roll-up';
import type { Result } from '../../model/result';
import type { Policy } from '../../policy/policy';
import { DeskPage } from './DeskPage';

export interface DeskServices {
  readRollUps(from: string, to: string): Promise<Result<RollUpRow[]>>;
  readProblems(): Promise<Result<string[]>>;
  saveFile(name: string, text: string): void;
  openPaperCard(): Promise<void>;
}

/** The Desk with its state: one period at a time, roll-ups read and never events. */
export function Desk({ policy, services }: { policy: Policy; services: DeskServices }) {
  const periods = periodsAt(Date.now(), policy.timeZone);
  const [chosen, setChosen] = useState<PeriodId>('this-week');
  const [reports, setReports] = useState<MeasureReport[]>();
  const [problem, setProblem] = useState<string>();
  const [setUp, setSetUp] = useState<string[]>([]);
  const period = periods.find((each) => each.id === chosen) ?? periods[0];

  useEffect(() => {
    void services.readProblems().then((read) => setSetUp(read.ok ? read.value : [read.message]));
  }, []);

  useEffect(() => {
    if (!period) return;
    void services.readRollUps(periodBefore(period).from, period.to).then((read) => {
      if (!read.ok) return setProblem(read.message);
      setProblem(undefined);
      setReports(measureReports(read.value, period, policy.site, policy));
    });
  }, [period?.from, period?.to]);

  return (
    <>
      {setUp.length > 0 && (
        <div class="notice" role="status">
          <h2>Set-up needs attention</h2>
          <ul>
            {setUp.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      )}
      <DeskPage
        site={policy.site}
        periods={periods}
        period={chosen}
        {...(reports ? { reports } : {})}
        smallNumbers={smallNumbersNote(policy)}
        practice={policy.practice}
        {...(problem ? { problem } : {})}
        onPeriod={setChosen}
        onCsv={() => {
          if (reports)
            services.saveFile('counts.csv', reportsToCsv(reports, smallNumbersNote(policy)));
        }}
        onPrint={() => print()}
        onPaperCard={() => void services.openPaperCard()}
      />
    </>
  );
}
