import type { CalendarBlock } from '../../../audit/calendar-block';
import { groupDimensions, type GroupDimension } from '../../../audit/group-layers';
import { DIMENSION_WORDS, sayGroup } from '../../../audit/group-words';
import { hygiene } from '../../parts/field-hygiene';
import type { GroupChoice } from './groups-props';

interface Props {
  chosen: GroupChoice | undefined;
  /** Quarters and years that can be chosen, the one to begin with first. */
  blocks: readonly CalendarBlock[];
  /** Groups of the chosen breakdown that can be looked at alone. */
  groups: readonly string[];
  onChoose(choice: GroupChoice | undefined): void;
}

/** One breakdown at a time, and of it one group alone: two at once would single people out (hazard H25). */
export function GroupControls({ chosen, blocks, groups, onChoose }: Props) {
  const [first] = blocks;
  const choose = (by: string) =>
    onChoose(
      by && first ? { by: by as GroupDimension, block: chosen?.block ?? first.id } : undefined,
    );
  return (
    <fieldset class="group-controls stack">
      <legend>By group</legend>
      <Choice
        id="groups-by"
        label="Show"
        value={chosen?.by ?? ''}
        options={[
          ['', 'Everyone together'],
          ...groupDimensions.map((each) => [each, DIMENSION_WORDS[each].choice] as const),
        ]}
        onChoose={choose}
      />
      {chosen && (
        <>
          <Choice
            id="groups-block"
            label="In"
            value={chosen.block}
            options={blocks.map(({ id, label }) => [id, label] as const)}
            onChoose={(block) => onChoose({ ...chosen, block })}
          />
          {groups.length > 0 && (
            <Choice
              id="groups-only"
              label="Only"
              value={chosen.only ?? ''}
              options={[
                ['', 'All of them'],
                ...groups.map((group) => [group, sayGroup(chosen.by, group)] as const),
              ]}
              onChoose={(only) => {
                const { by, block } = chosen;
                onChoose(only ? { by, block, only } : { by, block });
              }}
            />
          )}
        </>
      )}
    </fieldset>
  );
}

function Choice(props: {
  id: string;
  label: string;
  value: string;
  options: readonly (readonly [value: string, words: string])[];
  onChoose(value: string): void;
}) {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      <select
        id={props.id}
        {...hygiene}
        value={props.value}
        onChange={({ currentTarget }) => props.onChoose(currentTarget.value)}
      >
        {props.options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
