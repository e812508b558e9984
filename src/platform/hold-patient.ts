/**
 * One writer a patient (design.md, Running): two panels of one browser share its locks, and the one that
 * holds a patient alone may write. Answered with how to let go, or undefined where another panel holds
 * them. With `steal` it is taken from whoever does, who hears of it by `taken`. A panel that closes or
 * crashes lets go by itself.
 */
export function holdPatient(
  patientKey: string,
  taken: () => void,
  steal = false,
): Promise<(() => void) | undefined> {
  return new Promise((resolve) => {
    const options = steal ? { steal: true } : { ifAvailable: true };
    navigator.locks
      .request(`patient ${patientKey}`, options, (lock) => {
        if (!lock) return resolve(undefined);
        return new Promise<void>((release) => resolve(release));
      })
      .catch(taken);
  });
}
