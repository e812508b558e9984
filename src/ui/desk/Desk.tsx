import { useEffect, useState } from 'preact/hooks';
import { reportsToCsv } from '../../audit/csv';
import { dataQuality, METHOD_NOTES, packToJson } from '../../audit/audit-pack';
import { blocksAt, firstWeekRead } from '../../audit/calendar-block';
import { periodFigures, smallNumbersNote, type PeriodFigures } from '../../audit/measures';
import { sayComputers } from '../../audit/counted-computers';
import { reportCoverage, sayCoverage } from '../../audit/coverage-report';
import { sayPlace } from '../../audit/own-areas';
import { periodsAt, type PeriodId } from '../../audit/period';
import type { RollUpRow } from '../../audit/roll-up';
import { isoWeek } from '../../model/dates';
import type { Policy } from '../../policy/policy';
import type { Action } from '../../policy/roles';
import { PaperCardButton } from '../parts/PaperCardButton';
import { useLock } from '../parts/use-lock';
import { usePainted } from '../parts/use-painted';
import { AboutSection } from './AboutSection';
import type { DeskServices } from './desk-props';
import { DeskPage } from './DeskPage';
import { DeskSections } from './DeskSections';
import { ExtractPage } from './extract/ExtractPage';
import { GroupControls } from './groups/GroupControls';
import type { GroupChoice } from './groups/groups-props';
import { GroupsSection } from './groups/GroupsSection';
import { only, sayChoice, tableToCsv } from './groups/show-choice';
import { useGroups } from './groups/use-groups';
import { WaitingSection } from './worklist/WaitingSection';
import { WorklistSection } from './worklist/WorklistSection';

interface Props {
  policy: Policy;
  services: DeskServices;
  /** A champion has the counts alone: what somebody may not do is not shown to be refused. */
  may(action: Action): boolean;
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
  // Another role's page begins in its place.
  useEffect(() => services.extract.forgetCases, []);
  if (covered) return <CoveredDesk onOpen={() => setCovered(false)} />;
  if (!reviewing || !props.may('review-extract')) {
    return <OpenDesk {...props} onReview={() => setReviewing(true)} />;
  }
  return (
    <ExtractPage
      services={services.extract}
      policy={policy}
      version={services.version}
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
function OpenDesk(props: Props & { onReview(): void }) {
  const { policy, services, may, onReview } = props;
  const place = sayPlace(policy);
  const smallNumbers = smallNumbersNote(policy);
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
  const [computers, setComputers] = useState<Computers>();
  const period = periods.find((each) => each.id === chosen) ?? periods[0];
  /** What is read of single events is asked for once the figures are painted: they wait for none. */
  const isPainted = usePainted(figures !== undefined || problem !== undefined);

  useEffect(() => {
    if (!isPainted || !may('see-problems')) return;
    void services.readProblems().then((read) => setSetUp(read.ok ? read.value : [read.message]));
  }, [isPainted]);

  useEffect(() => {
    if (!period) return;
    let isWanted = true;
    void services.readRollUps(firstWeekRead(openWeek), openWeek).then((read) => {
      if (!isWanted) return;
      if (!read.ok) return setProblem(read.message);
      setProblem(undefined);
      setRows(read.value);
      setFigures(periodFigures(read.value, period, policy.site, policy, place));
    });
    return () => {
      isWanted = false;
    };
  }, [period?.from, period?.to, taken]);

  useEffect(() => {
    if (!isPainted || !may('export-audit')) return;
    void services.merged.list().then(setComputers);
  }, [isPainted, rows]);

  const counted = computers && say(computers, policy.timeZone);
  const blocks = blocksAt(openWeek);
  const groups = useGroups(services.groups, rows, choice);
  const shown = choice && only(choice, groups, place, chosen);
  const reports = choice ? shown?.reports : figures?.reports;

  /** One press: the year's figures with how they were made, to print, and both files of the same. */
  async function makePack(): Promise<void> {
    const year = periods.find((each) => each.id === '52-weeks');
    if (!year) return;
    const read = await services.readRollUps(firstWeekRead(openWeek), openWeek);
    if (!read.ok) return setProblem(read.message);
    const made = periodFigures(read.value, year, policy.site, policy, place);
    const standing = await services.records.readStanding();
    const hours = await services.readCoverage();
    const list = may('export-audit') ? await services.merged.list() : undefined;
    const ofThese = list && say(list, policy.timeZone);
    const quality = [
      ...(ofThese ? [ofThese] : []),
      ...dataQuality(
        standing.ok ? standing.value : undefined,
        hours.ok ? sayCoverage(reportCoverage(hours.value, policy.timeZone)) : undefined,
      ),
    ];
    setProblem(undefined);
    setChosen(year.id);
    setChoice(undefined);
    setRows(read.value);
    setComputers(list);
    setFigures(made);
    setPack([...METHOD_NOTES, ...quality]);
    services.saveFile(
      'audit-pack.csv',
      reportsToCsv(made.reports, { smallNumbers, ...(ofThese && { counted: ofThese }) }),
    );
    services.saveFile('audit-pack.json', packToJson(made.reports, quality));
  }

  return (
    <>
      {setUp.length > 0 && (
        <div class="notice on-screen" role="status">
          <h2>Set-up needs attention</h2>
          <ul>
            {setUp.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      )}
      <DeskPage
        site={place}
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
        smallNumbers={smallNumbers}
        {...(counted ? { counted } : {})}
        practice={policy.practice}
        worklist={
          <>
            {may('see-waiting') && (
              <WaitingSection
                read={services.readWaiting}
                timeZone={policy.timeZone}
                now={Date.now}
              />
            )}
            {may('see-worklist') && (
              <WorklistSection services={services.worklist} policy={policy} now={Date.now()} />
            )}
          </>
        }
        records={
          isPainted && (
            <DeskSections
              {...props}
              computers={computers}
              onTaken={() => setTaken(taken + 1)}
              onReview={onReview}
            />
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
            ? reportsToCsv(reports, { smallNumbers, counted, view: choice && sayChoice(choice) })
            : choice && groups?.ok && tableToCsv(choice, groups.value, place, policy, counted);
          if (text) services.saveFile('counts.csv', text);
        }}
        onPrint={() => print()}
        onPaperCard={() => void services.openPaperCard()}
      />
    </>
  );
}

type Computers = Awaited<ReturnType<DeskServices['merged']['list']>>;

const say = (list: Computers, timeZone: string): string =>
  list.ok
    ? sayComputers(list.value.computers, timeZone)
    : 'Which computers are counted could not be read.';
