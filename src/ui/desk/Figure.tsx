import { sayCount } from '../../audit/measure';
import type { ShownCount } from '../../audit/suppress';
import { sayFigure } from './say-figure';

/** One figure as shown; a star is read aloud as what it means. */
export function Figure({ count }: { count: ShownCount }) {
  if (count.value !== undefined) return <>{sayFigure(count.text)}</>;
  return (
    <>
      <span aria-hidden="true">{count.text}</span>
      <span class="out-of-sight">{sayCount(count)}</span>
    </>
  );
}
