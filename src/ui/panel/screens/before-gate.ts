/** Screens of the gate and before it; nobody is brought back to them. */
const BEFORE_GATE = [
  ...['gate', 'alone', 'remote', 'reasons', 'more-reasons', 'alone-ways', 'still-private'],
  ...['may-help', 'remote-code'],
  ...['notices', 'paste', 'no-record', 'cannot-save', 'held'],
];

export function isBeforeGate(screen: string): boolean {
  return BEFORE_GATE.includes(screen.split(':')[0] ?? '');
}
