import { useEffect, useState } from 'preact/hooks';
import { GrantHost } from './GrantHost';
import { ReadHost } from './ReadHost';
import { Descriptions } from './systems/Descriptions';
import type { SetUpServices } from './set-up-props';

/** Which record systems are read: those granted, and how to grant one more. */
export function RecordSystems({ services }: { services: SetUpServices }) {
  const [hosts, setHosts] = useState<string[]>();
  const look = () => void services.readHosts().then(setHosts);
  useEffect(look, []);
  return (
    <>
      <section class="card stack" aria-labelledby="hosts-title">
        <h2 id="hosts-title">The record system</h2>
        {hosts?.length === 0 && <p>No record is read on this computer yet.</p>}
        {hosts?.map((pattern) => (
          <ReadHost key={pattern} pattern={pattern} services={services} onChange={look} />
        ))}
        {services.grantsHosts ? (
          <GrantHost services={services} granted={hosts ?? []} onChange={look} />
        ) : (
          <p class="quiet">
            These came with your organisation’s own build. Ask there to change them.
          </p>
        )}
      </section>
      <Descriptions services={services.systems} hosts={services.grantsHosts ? (hosts ?? []) : []} />
    </>
  );
}
