import { useEffect, useState } from 'preact/hooks';
import { writeAnchor } from '../../../audit/anchor';
import type { RecordsStanding } from '../../../audit/records-standing';
import { formatMoment } from '../../../model/dates';
import type { Result } from '../../../model/result';
import { ExportEvents } from './ExportEvents';
import type { RecordsServices } from './records-props';
import { entries, number } from './verification-words';
import { VerifyRecords } from './VerifyRecords';

interface Props {
  services: RecordsServices;
  site: string;
  timeZone: string;
  now: number;
}

/** What stands on this computer, whether it holds, and what goes when. No event is shown here. */
export function RecordsSection(props: Props) {
  const { services } = props;
  const [read, setRead] = useState<Result<RecordsStanding>>();
  const again = () => void services.readStanding().then(setRead);
  useEffect(again, []);
  return (
    <section class="card stack records" aria-labelledby="records-title">
      <h2 id="records-title">Records on this computer</h2>
      {!read && <p role="status">Looking at the records…</p>}
      {read && !read.ok && <CannotSay message={read.message} />}
      {read?.ok && <Standing {...props} standing={read.value} again={again} />}
    </section>
  );
}

/** Storage refused, full, or made by a newer version: each says for itself what to do. */
function CannotSay({ message }: { message: string }) {
  return (
    <div class="notice" role="alert">
      <h3>Nothing can be said of them</h3>
      <p>{message}</p>
      <p>This does not mean that nothing was recorded.</p>
    </div>
  );
}

function Standing(props: Props & { standing: RecordsStanding; again(): void }) {
  const { standing, site, timeZone, now } = props;
  if (standing.events === 0 && standing.base === 0) {
    return (
      <>
        <Damage {...props} />
        <p>Nothing has been recorded on this computer yet. The first check will stand here.</p>
      </>
    );
  }
  return (
    <>
      <Damage {...props} />
      <p>
        <strong>{entries(standing.events)}</strong>
        {standing.since !== undefined && ` since ${formatMoment(standing.since, timeZone)}`}. Each
        is an id, codes and a time; none holds a name, a number or words.
        {standing.base > 0 && ` ${number(standing.base)} before them were removed by schedule.`}
      </p>
      <p>
        <LastCheck {...props} />
      </p>
      <VerifyRecords {...props} />
      <div class="anchor">
        <h3>Anchor to keep on paper</h3>
        <p class="anchor-text">{writeAnchor(standing.head.seq, standing.head.link)}</p>
        <p class="quiet">
          {site}, {formatMoment(now, timeZone)}. Keep the printed sheet away from this computer: it
          is what later shows that nothing before it was changed.
        </p>
      </div>
      <ExportEvents {...props} />
    </>
  );
}

function LastCheck({ standing: { lastCheck }, timeZone }: Props & { standing: RecordsStanding }) {
  if (!lastCheck) return <>Never verified.</>;
  const when = `Last verified ${formatMoment(lastCheck.at, timeZone)}`;
  if (lastCheck.brokenAt === undefined) return <>{when}: nothing found changed.</>;
  return (
    <strong>
      {when}: broken at entry {number(lastCheck.brokenAt)}.
    </strong>
  );
}

/** Said for as long as it stands, so that a lead who was not there knows of it too. */
function Damage({ standing: { damage }, timeZone }: Props & { standing: RecordsStanding }) {
  if (!damage) return null;
  return (
    <div class="notice" role="status">
      <h3>Damaged and recovered</h3>
      <p>
        These records were found damaged on {formatMoment(damage.at, timeZone)}.{' '}
        {entries(damage.recovered)} {damage.recovered === 1 ? 'was' : 'were'} put back from the
        second copy
        {damage.lost === 0
          ? '; none was lost.'
          : `; ${number(damage.lost)} could not be. The counts of that time are too low by what is missing. Tell IT, and compare with the lines in the record.`}
      </p>
    </div>
  );
}
