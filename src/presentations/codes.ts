/**
 * Codes of problems and attendances, by the rule they feed: SNOMED CT, Read v2 and ICD-10, curated by
 * group from published lists (practice.md 3). Codes that flag an alleged perpetrator are left out for
 * good: they never prompt and never print (practice.md 5.4).
 */
const CODES: Readonly<Record<string, string>> = {
  disclosure:
    '879911000000102 205171000000107 160802003 881081000000100 371772001 404189009 406138006 720025009 720684005 720595008 706893006 697950003 1087071000000109 707087005 759471000000102 759481000000100 905581000000102 758941000000108 895141000000105 983731000000107 864131000000100 431719007 758599003 784861000000102 978091000000105 14X8. 14XG. 13HD. 13Wd. 13Hm. 9NDJ. 9GA.. 8Hl7. 8T0b. Y06.0 Y07.0 T74',
  assault: '52684005 90774003 U3F0. U3z0. U3y0. U3N0. U3P0. Y05 Y08 Y09 X85 X97 X98 X99',
  strangulation: '269734009 219194004 219191007 66466001 TL32. TL3.. U36.. U360. SN471 X91',
  'self-harm':
    '276853009 248062006 248073004 225049000 219152002 269725004 X70 X78 X79 X80 X83 X84',
  overdose:
    '271982007 242824002 290135001 242823008 242828004 242832005 277131000 240081000000108 111763008 X60 X61 X62 X63 X64 X65 X69 Y10 Y14',
  'suicidal-thoughts': '6471006',
  'relationship-problem':
    '160822004 65118005 39072000 160793008 160788005 276126007 276129000 276125006 105485001 160824003 276110006 160825002 266949007 13HP. 13H4. 13H42 13H41 13H2. 13HT1 ZV611 Z63.0 Z63.5',
};

let ruleOf: Map<string, string> | undefined;

/** The rule a code feeds, or undefined. ICD-10 codes also match by their three characters. */
export function ruleOfCode(code: string): string | undefined {
  if (!ruleOf) {
    ruleOf = new Map();
    for (const [rule, codes] of Object.entries(CODES))
      for (const each of codes.split(' ')) ruleOf.set(each, rule);
  }
  const shown = code.trim();
  return (
    ruleOf.get(shown) ?? (/^[TXYZ]\d\d/.test(shown) ? ruleOf.get(shown.slice(0, 3)) : undefined)
  );
}
