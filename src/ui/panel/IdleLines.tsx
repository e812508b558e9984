import { useState } from 'preact/hooks';
import { lineOfDay } from '../../enquiry/learning-lines';
import { localDate } from '../../model/dates';
import { isOpen } from '../../referral/open-hours';
import { Choices } from '../parts/Choices';
import { useServices } from '../services';

/**
 * With no record open: a line to learn from, put away with one key, and who to ask on this shift
 * (reviews rows 32 and 33). Never while a patient is open; anybody may read it.
 */
export function IdleLines() {
  const { policy, now } = useServices();
  const [putAway, setPutAway] = useState(0);
  const at = now();
  const line = policy.learningLines && lineOfDay(localDate(at, policy.timeZone), putAway);
  const champion = policy.champions.find((each) => isOpen(each, at, policy));
  return (
    <>
      {line && <p class="quiet">{line.text}</p>}
      {champion && (
        <p>
          Ask on this shift: {champion.name}, {champion.contact}
        </p>
      )}
      {line && (
        <Choices
          label="Learning line"
          choices={[{ key: 'N', label: 'Another line', onChoose: () => setPutAway(putAway + 1) }]}
        />
      )}
    </>
  );
}
