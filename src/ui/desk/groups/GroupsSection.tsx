import { blockBefore, blockOf } from '../../../audit/calendar-block';
import { funnels } from '../../../audit/funnel';
import type { GroupDimension, ShownGroup } from '../../../audit/group-layers';
import { DIMENSION_WORDS, sayGroup } from '../../../audit/group-words';
import type { Result } from '../../../model/result';
import { Funnels } from './Funnels';
import { GroupTable } from './GroupTable';
import type { GroupChoice } from './groups-props';

/** Departments and sites are compared with one another; groups of people are not. */
const COMPARED: readonly GroupDimension[] = ['site', 'area'];

/** One breakdown: its table, and for sites and areas the funnels. Absent `read`: it is being counted. */
export function GroupsSection(props: {
  choice: GroupChoice;
  read: Result<readonly ShownGroup[]> | undefined;
}) {
  const { choice, read } = props;
  const { by } = choice;
  const block = blockOf(choice.block);
  const before = blockBefore(block);
  const { choice: title, head } = DIMENSION_WORDS[by];
  const say = (group: string) => sayGroup(by, group);
  return (
    <section class="card stack groups" aria-labelledby="groups-title">
      <h2 id="groups-title">
        {title}, {block.label.toLowerCase()}
      </h2>
      {!read && <p role="status">Counting…</p>}
      {read && !read.ok && (
        <div class="notice" role="alert">
          <h3>Not shown by group</h3>
          <p>{read.message}</p>
        </div>
      )}
      {read?.ok && read.value.length === 0 && (
        <p>Nothing was counted from {block.days}. That does not mean that nobody needed asking.</p>
      )}
      {read?.ok && read.value.length > 0 && (
        <>
          <p class="quiet">
            Count, and its share of the step before. Beneath, in brackets:{' '}
            {before.label.toLowerCase()}.
            {by === 'presentation' &&
              ' One attendance may have several presentations, so they do not add up.'}
          </p>
          <GroupTable
            caption={`${title}, ${block.days}`}
            head={head}
            before={before.label}
            groups={read.value.map((each) => ({ ...each, words: say(each.group) }))}
          />
          {COMPARED.includes(by) && <Funnels funnels={funnels(read.value)} say={say} />}
        </>
      )}
    </section>
  );
}
