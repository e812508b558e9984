const SELF_HARM = ['overdose', 'self-harm', 'suicidal-thoughts'];

/** After one of these the GP is written to whatever was answered (reviews rows 39, 49 and 57). */
export function isSelfHarm(rules: readonly string[]): boolean {
  return rules.some((id) => SELF_HARM.includes(id));
}
