import { sipHash, type SipKey } from './sip-hash';

/**
 * What is known of each patient of an extract: a hash under the run's random key, how often somebody
 * presented with no enquiry since, and whether one was recorded. Typed and flat, sixteen bytes a slot;
 * no key of anybody stands in it in clear.
 */
export interface PatientTable {
  /** Presentations with no enquiry before this attendance, and whether one was ever recorded. */
  note(patient: string, presented: boolean, enquired: boolean): { before: number; knew: boolean };
  readonly patients: number;
}

const FIRST_SLOTS = 1 << 12;
const ENQUIRED = 0x8000_0000;

export function patientTable(key: SipKey): PatientTable {
  let slots = FIRST_SLOTS;
  let table = new Uint32Array(slots * 3);
  let used = 0;

  /** Where this hash is, or the empty slot it belongs in; an empty slot has no third word. */
  function find(into: Uint32Array, size: number, low: number, high: number): number {
    for (let slot = low & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const at = slot * 3;
      if (into[at + 2] === 0 || (into[at] === low && into[at + 1] === high)) return at;
    }
  }

  function grow(): void {
    const larger = new Uint32Array(slots * 2 * 3);
    for (let at = 0; at < table.length; at += 3) {
      if (table[at + 2] === 0) continue;
      const to = find(larger, slots * 2, table[at] as number, table[at + 1] as number);
      larger.set(table.subarray(at, at + 3), to);
    }
    table = larger;
    slots *= 2;
  }

  return {
    note(patient, presented, enquired) {
      if (used * 4 > slots * 3) grow();
      const [low, high] = sipHash(key, patient);
      const at = find(table, slots, low, high);
      if (table[at + 2] === 0) {
        table[at] = low;
        table[at + 1] = high;
        table[at + 2] = 1; // one more than the count, so that a used slot is never nought
        used += 1;
      }
      const held = table[at + 2] as number;
      const before = (held & 0xffff) - 1;
      const knew = held >= ENQUIRED;
      const count = enquired ? 0 : Math.min(0xfffe, before + (presented ? 1 : 0));
      table[at + 2] = (((knew || enquired ? ENQUIRED : 0) | (count + 1)) >>> 0) as number;
      return { before, knew };
    },
    get patients() {
      return used;
    },
  };
}
