/** Where phrases stand, as columns: one set for all texts of a matcher, so that a dense text makes no object each. */
export class Hits {
  count = 0;
  /** Word places, `to` exclusive. */
  from = new Int32Array(64);
  to = new Int32Array(64);
  private ending = new Int32Array(64);

  /** `endings`: the classes of each place of the graph where phrases end. */
  constructor(private readonly endings: readonly (readonly number[])[]) {}

  add(ending: number, from: number, to: number): void {
    const at = this.count++;
    if (at === this.ending.length) this.grow();
    this.ending[at] = ending;
    this.from[at] = from;
    this.to[at] = to;
  }

  classesAt(n: number): readonly number[] {
    return this.endings[this.ending[n] as number] as readonly number[];
  }

  private grow(): void {
    for (const name of ['ending', 'from', 'to'] as const) {
      const larger = new Int32Array(2 * this.count);
      larger.set(this[name]);
      this[name] = larger;
    }
  }
}
