import { useEffect, useState } from 'preact/hooks';
import type { DescribedSystem } from '../../../model/described-system';
import { ImportSystem } from './ImportSystem';
import type { SystemsServices } from './systems-props';
import { TeachSystem } from './TeachSystem';

interface DescriptionsProps {
  services: SystemsServices;
  /** Hosts that may be read; empty where the build brought its own, and then no page is taught. */
  hosts: readonly string[];
}

/** How each record system is read: what is in force, teaching a page, bringing a file. */
export function Descriptions({ services, hosts }: DescriptionsProps) {
  const [inForce, setInForce] = useState<DescribedSystem[]>([]);
  const [taught, setTaught] = useState<string>();
  const look = () =>
    void services.describedSystems().then((read) => setInForce(read.ok ? read.value : []));
  useEffect(look, []);
  return (
    <section class="card stack" aria-labelledby="systems-title">
      <h2 id="systems-title">How the record is read</h2>
      <ul class="in-force">
        {inForce.map((each) => (
          <li key={each.id}>
            <span>
              <strong>{each.title}</strong>, description {each.version}{' '}
              <span class="quiet">({FROM[each.source]})</span>
            </span>
            {each.source === 'this computer' && (
              <button
                type="button"
                class="link"
                onClick={() => void services.dropSystem(each.id).then(look)}
              >
                Remove
              </button>
            )}
          </li>
        ))}
      </ul>
      {taught === undefined ? (
        hosts.map((pattern) => (
          <p key={pattern}>
            <button type="button" class="button" onClick={() => setTaught(pattern)}>
              Teach {hostOf(pattern)}
            </button>{' '}
            <span class="quiet">Point at its pages; no file is written.</span>
          </p>
        ))
      ) : (
        <TeachSystem pattern={taught} services={services} inForce={inForce} onSaved={look} />
      )}
      <ImportSystem services={services} onSaved={look} />
    </section>
  );
}

const FROM: Record<DescribedSystem['source'], string> = {
  policy: 'from your organisation’s policy',
  'this computer': 'brought to this computer',
  'built in': 'comes with Sidenote',
};

function hostOf(pattern: string): string {
  return pattern.replace(/^https?:\/\//, '').replace(/\/\*$/, '');
}
