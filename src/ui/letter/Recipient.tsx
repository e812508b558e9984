import { useId } from 'preact/hooks';
import type { ListedService } from '../../referral/directory';
import { hygiene } from '../parts/field-hygiene';

interface RecipientProps {
  /** Those of the directory that this letter may go to, nearest first. */
  services: readonly ListedService[];
  chosen: string | undefined;
  onChoose(serviceId: string): void;
}

/** Who it goes to: one of the directory, never typed (hazard H03). Not drawn where there is no choice. */
export function Recipient({ services, chosen, onChoose }: RecipientProps) {
  const name = useId();
  const open = services.filter(({ expired }) => !expired);
  if (open.length < 2) return null;
  return (
    <fieldset class="card field allowed">
      <legend>Who it goes to</legend>
      {open.map(({ service, stale, hoursLine }) => (
        <label key={service.id}>
          <input
            type="radio"
            {...hygiene}
            name={name}
            checked={service.id === chosen}
            onChange={() => onChoose(service.id)}
          />
          {service.name}: {service.for}. {stale ? 'Check number before use.' : `${hoursLine}.`}
        </label>
      ))}
    </fieldset>
  );
}
