import { useEffect, useState } from 'preact/hooks';
import { formatDate, formatMoment } from '../../../model/dates';
import type { Result } from '../../../model/result';
import type { Service } from '../../../policy/service';
import { writeDirectory } from '../../../referral/directory-file';
import { isExpired, isStale } from '../../../referral/directory';
import { hygiene } from '../../parts/field-hygiene';

export interface DirectoryStanding {
  from: 'policy' | 'desk';
  importedAt?: number;
  services: Service[];
  /** What should be put right, each naming its entry and field. */
  notes: string[];
}

export interface DirectoryServices {
  read(): Promise<Result<DirectoryStanding>>;
  /** Refused whole where an entry is wrong; the message names it. */
  importFile(text: string): Promise<Result<{ entries: number; notes: string[]; inForce: boolean }>>;
  saveFile(name: string, text: string): void;
}

interface Props {
  services: DirectoryServices;
  timeZone: string;
  now: number;
}

/** Whom patients can be referred to, who made sure of it and when; a file out, a file in. */
export function DirectorySection({ services, timeZone, now }: Props) {
  const [read, setRead] = useState<Result<DirectoryStanding>>();
  const again = () => void services.read().then(setRead);
  useEffect(again, []);
  return (
    <section class="card stack directory on-screen" aria-labelledby="directory-title">
      <h2 id="directory-title">Directory of services</h2>
      {!read && <p role="status">Reading the directory…</p>}
      {read && !read.ok && (
        <p class="notice" role="alert">
          {read.message}
        </p>
      )}
      {read?.ok && <Standing {...{ services, timeZone, now, again }} standing={read.value} />}
    </section>
  );
}

function Standing(props: Props & { standing: DirectoryStanding; again(): void }) {
  const { standing, services, timeZone, now } = props;
  const { notes } = standing;
  return (
    <>
      <p>{sayFrom(standing, timeZone)}</p>
      {standing.services.length === 0 && (
        <p class="notice">
          No service is listed: no letter can be made, and the helpline is shown.
        </p>
      )}
      {notes.length > 0 && (
        <div class="notice">
          <h3>To put right</h3>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
      {standing.services.length > 0 && (
        <details>
          <summary>
            {standing.services.length} {standing.services.length === 1 ? 'entry' : 'entries'}
          </summary>
          <table>
            <thead>
              <tr>
                <th scope="col">Service</th>
                <th scope="col">Last checked</th>
                <th scope="col">By</th>
              </tr>
            </thead>
            <tbody>
              {standing.services.map((service, i) => (
                <tr key={`${i} ${service.id}`}>
                  <th scope="row">
                    {service.name}
                    <span class="quiet"> {service.phone ?? service.email}</span>
                  </th>
                  <td>
                    {sayDay(service.checked)}
                    {isExpired(service, now, timeZone)
                      ? ': out of date, not used'
                      : isStale(service, now, timeZone) && ': check before use'}
                  </td>
                  <td>{service.owner ?? 'nobody'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
      <Import {...props} />
      <div class="desk-actions">
        <button
          type="button"
          class="button"
          data-kind="secondary"
          onClick={() => services.saveFile('directory.json', writeDirectory(standing.services))}
        >
          Save as a file
        </button>
      </div>
    </>
  );
}

function sayFrom({ from, importedAt }: DirectoryStanding, timeZone: string): string {
  if (from === 'policy') {
    return 'From the site’s policy. A file chosen here is only checked: give it to your administrator.';
  }
  return importedAt === undefined
    ? 'To be imported here. Until then what the policy lists holds.'
    : `Imported here on ${formatMoment(importedAt, timeZone)}.`;
}

function sayDay(date: string): string {
  return Number.isFinite(Date.parse(`${date}T00:00:00Z`)) ? formatDate(date) : date;
}

function Import({
  standing,
  services,
  again,
}: Props & { standing: DirectoryStanding; again(): void }) {
  const [answer, setAnswer] = useState<Awaited<ReturnType<DirectoryServices['importFile']>>>();
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setAnswer(undefined);
    const taken = await services.importFile(await file.text());
    input.value = '';
    setAnswer(taken);
    if (taken.ok && taken.value.inForce) again();
  };
  const label = standing.from === 'policy' ? 'Check a directory file' : 'Import a directory file';
  return (
    <>
      <div class="field">
        <label for="directory-file">{label}</label>
        <input
          {...hygiene}
          id="directory-file"
          type="file"
          accept="application/json,.json"
          onChange={(event) => void take(event.currentTarget)}
        />
      </div>
      {answer && !answer.ok && (
        <p class="slip" role="alert">
          <strong>Not taken.</strong> {answer.message}
        </p>
      )}
      {answer?.ok && (
        <div class="notice" role="status">
          <p>
            {answer.value.entries} {answer.value.entries === 1 ? 'entry' : 'entries'}:{' '}
            {answer.value.inForce ? 'in force on this computer from now.' : 'nothing refuses it.'}
          </p>
          {!answer.value.inForce && answer.value.notes.map((note) => <p key={note}>{note}</p>)}
        </div>
      )}
    </>
  );
}
