import { useEffect, useState } from 'preact/hooks';
import { reportsToCsv } from '../../audit/csv';
import { dataQuality, METHOD_NOTES, packToJson } from '../../audit/audit-pack';
import type { CoverageRead } from '../../audit/coverage-report';
import {
  periodFigures,
  reportAll,
  smallNumbersNote,
  type PeriodFigures,
} from '../../audit/measures';
import { periodsAt, type Period, type PeriodId } from '../../audit/period';
import type { ShownReceptionReport } from '../../audit/show-reception';
import { blockBefore, blockOf, blocksAt, firstWeekRead } from '../../audit/calendar-block';
import type { ShownGroup } from '../../audit/group-layers';
import { groupsToCsv } from '../../audit/group-table';
import { DIMENSION_WORDS, sayGroup } from '../../audit/group-words';
import type { RollUpRow } from '../../audit/roll-up';
import { isoWeek } from '../../model/dates';
import type { LockView } from '../../model/lock-view';
import type { Result } from '../../model/result';
import type { Policy } from '../../policy/policy';
import { PaperCardButton } from '../parts/PaperCardButton';
import { useLock } from '../parts/use-lock';
import { DeskPage } from './DeskPage';
import { GroupControls } from './groups/GroupControls';
import type { GroupChoice, GroupsServices } from './groups/groups-props';
import { GroupsSection } from './groups/GroupsSection';
import { useGroups } from './groups/use-groups';
import type { MergedServices } from './merged/merged-props';
import { MergedSection } from './merged/MergedSection';
import { ReceptionSection } from './ReceptionSection';
import type { RecordsServices } from './records/records-props';
import { RecordsSection } from './records/RecordsSection';
import { AboutSection } from './AboutSection';
import { ExtractPage } from './extract/ExtractPage';
import { OpenExtract } from './extract/OpenExtract';
import type { ExtractServices } from './extract/extract-props';
import { CoverageSection } from './coverage/CoverageSection';
import { DirectorySection, type DirectoryServices } from './directory/DirectorySection';
import type { WorklistServices } from './worklist/worklist-props';
import { WorklistSection } from './worklist/WorklistSection';

export interface DeskServices {
  watchLock(listener: (lock: LockView) => void): () => void;
  readRollUps(from: string, to: string): Promise<Result<RollUpRow[]>>;
  readProblems(): Promise<Result<string[]>>;
  saveFile(name: string, text: string): void;
  openPaperCard(): Promise<void>;
  openKept(): Promise<void>;
  readCoverage(): Promise<Result<CoverageRead>>;
  readReception(): Promise<Result<ShownReceptionReport>>;
  groups: GroupsServices;
  merged: MergedServices;
  records: RecordsServices;
  worklist: WorklistServices;
  directory: DirectoryServices;
  extract: ExtractServices;
  version: string;
}

interface Props {
  policy: Policy;
  services: DeskServices;
  /** Past attendances are the lead's alone. */
  mayReviewExtract: boolean;
}

/** Covered at every lock, and back at one press: what is sealed asks the lock itself. */
export function Desk(props: Props) {
  const { policy, services } = props;
  const [covered, setCovered] = useState(false);
  const [reviewing, setReviewing] = useState(false);
  useLock(services.watchLock, () => {
    services.extract.forgetCases();
    setCovered(true);
  });
  if (covered) return <CoveredDesk onOpen={() => setCovered(false)} />;
  if (!reviewing || !props.mayReviewExtract) {
    return <OpenDesk {...props} onReview={() => setReviewing(true)} />;
  }
  return (
    <ExtractPage
      services={services.extract}
      policy={policy}
      saveFile={services.saveFile}
      onBack={() => setReviewing(false)}
    />
  );
}

/** The Desk of somebody who sees patients and is no lead: their open referrals, and no count. */
export function ClinicianDesk({ policy, services }: { policy: Policy; services: DeskServices }) {
  const [covered, setCovered] = useState(false);
  useLock(services.watchLock, () => setCovered(true));
  if (covered) return <CoveredDesk onOpen={() => setCovered(false)} />;
  return (
    <main class="desk-refused stack">
      <h1>Desk</h1>
      <WorklistSection services={services.worklist} policy={policy} now={Date.now()} />
      <AboutSection policy={policy} version={services.version} />
      <div class="desk-actions">
        <PaperCardButton onPress={() => void services.openPaperCard()} />
      </div>
    </main>
  );
}

function CoveredDesk({ onOpen }: { onOpen(): void }) {
  return (
    <main class="stack">
      <h1>Sidenote</h1>
      <p>
        <button type="button" class="button" onClick={onOpen}>
          Open
        </button>
      </p>
    </main>
  );
}

/** The Desk with its state: one period at a time, roll-ups read and never events. */
function OpenDesk({ policy, services, mayReviewExtract, onReview }: Props & { onReview(): void }) {
  const periods = periodsAt(Date.now(), policy.timeZone);
  const openWeek = isoWeek(Date.now(), policy.timeZone);
  const [chosen, setChosen] = useState<PeriodId>('this-week');
  const [figures, setFigures] = useState<PeriodFigures>();
  const [pack, setPack] = useState<string[]>();
  const [rows, setRows] = useState<RollUpRow[]>();
  const [taken, setTaken] = useState(0);
  const [choice, setChoice] = useState<GroupChoice>();
  const [problem, setProblem] = useState<string>();
  const [setUp, setSetUp] = useState<string[]>([]);
  const period = periods.find((each) => each.id === chosen) ?? periods[0];
  /** What is read of single events is asked for once the figures stand: they wait for none. */
  const isShown = figures !== undefined || problem !== undefined;

  useEffect(() => {
    void services.readProblems().then((read) => setSetUp(read.ok ? read.value : [read.message]));
  }, []);

  useEffect(() => {
    if (!period) return;
    void services.readRollUps(firstWeekRead(openWeek), openWeek).then((read) => {
      if (!read.ok) return setProblem(read.message);
      setProblem(undefined);
      setRows(read.value);
      setFigures(periodFigures(read.value, period, policy.site, policy));
    });
  }, [period?.from, period?.to, taken]);

  const blocks = blocksAt(openWeek);
  const groups = useGroups(services.groups, rows, choice);
  const shown = choice && only(choice, groups, policy.site, chosen);
  const reports = choice ? shown?.reports : figures?.reports;

  /** One press: the year's figures with how they were made, to print, and both files of the same. */
  async function makePack(): Promise<void> {
    const year = periods.find((each) => each.id === '52-weeks');
    if (!year) return;
    const read = await services.readRollUps(firstWeekRead(openWeek), openWeek);
    if (!read.ok) return setProblem(read.message);
    const made = periodFigures(read.value, year, policy.site, policy);
    const standing = await services.records.readStanding();
    const quality = dataQuality(standing.ok ? standing.value : undefined);
    setProblem(undefined);
    setChosen(year.id);
    setChoice(undefined);
    setRows(read.value);
    setFigures(made);
    setPack([...METHOD_NOTES, ...quality]);
    services.saveFile('audit-pack.csv', reportsToCsv(made.reports, smallNumbersNote(policy)));
    services.saveFile('audit-pack.json', packToJson(made.reports, quality));
  }

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
        {...(choice ? (shown ?? {}) : (figures ?? {}))}
        groupControls={
          <GroupControls
            chosen={choice}
            blocks={blocks}
            groups={groups?.ok ? groups.value.map(({ group }) => group) : []}
            onChoose={setChoice}
          />
        }
        {...(choice
          ? {
              view: sayChoice(choice),
              attention: figures?.reports ?? [],
              groups: <GroupsSection choice={choice} read={groups} />,
            }
          : {})}
        {...(pack ? { pack } : {})}
        smallNumbers={smallNumbersNote(policy)}
        practice={policy.practice}
        worklist={<WorklistSection services={services.worklist} policy={policy} now={Date.now()} />}
        records={
          isShown && (
            <>
              <DirectorySection
                services={services.directory}
                timeZone={policy.timeZone}
                now={Date.now()}
              />
              <RecordsSection
                services={services.records}
                site={policy.site}
                timeZone={policy.timeZone}
                now={Date.now()}
              />
              <MergedSection
                services={services.merged}
                timeZone={policy.timeZone}
                now={Date.now()}
                onTaken={() => setTaken(taken + 1)}
              />
              <CoverageSection read={services.readCoverage} timeZone={policy.timeZone} />
              <ReceptionSection read={services.readReception} />
              {mayReviewExtract && <OpenExtract onOpen={onReview} />}
              <OpenKept open={services.openKept} />
              <AboutSection policy={policy} version={services.version} />
            </>
          )
        }
        {...(problem ? { problem } : {})}
        onPeriod={(id) => {
          setPack(undefined);
          setChoice(undefined);
          setChosen(id);
        }}
        onPack={() => void makePack()}
        onCsv={() => {
          const text = reports
            ? reportsToCsv(reports, smallNumbersNote(policy), choice && sayChoice(choice))
            : choice && groups?.ok && tableToCsv(choice, groups.value, policy);
          if (text) services.saveFile('counts.csv', text);
        }}
        onPrint={() => print()}
        onPaperCard={() => void services.openPaperCard()}
      />
    </>
  );
}

/** Every measure of one group alone; its weeks are not shown, for most would be too few. */
function only(
  { block: id, only: group }: GroupChoice,
  groups: Result<ShownGroup[]> | undefined,
  site: string,
  periodId: PeriodId,
): PeriodFigures | undefined {
  const found = groups?.ok && groups.value.find((each) => each.group === group);
  if (!found) return undefined;
  const [block, before] = [blockOf(id), blockBefore(blockOf(id))];
  const period: Period = { ...block, id: periodId };
  const previous: Period = { ...before, id: periodId };
  return { reports: reportAll({ site, period, previous }, found.now, found.before), charts: [] };
}

/** Over the figures and in the file: which breakdown, which group, and when. */
function tableToCsv(choice: GroupChoice, groups: readonly ShownGroup[], policy: Policy): string {
  const { by, block } = choice;
  return groupsToCsv({
    ...{ site: policy.site, view: sayChoice(choice), smallNumbers: smallNumbersNote(policy) },
    ...{ head: DIMENSION_WORDS[by].head, before: blockBefore(blockOf(block)).label, groups },
    say: (group) => sayGroup(by, group),
  });
}

function sayChoice({ by, block: id, only: group }: GroupChoice): string {
  const { label, days } = blockOf(id);
  const { choice, head } = DIMENSION_WORDS[by];
  const which =
    group === undefined
      ? choice.toLowerCase()
      : `only ${head.toLowerCase()}: ${sayGroup(by, group)}`;
  return `${which}, ${label.toLowerCase()}, ${days}`;
}

function OpenKept({ open }: { open: () => Promise<void> }) {
  return (
    <p class="on-screen">
      <button type="button" class="button" data-kind="secondary" onClick={() => void open()}>
        Passphrase and what is kept
      </button>
    </p>
  );
}
