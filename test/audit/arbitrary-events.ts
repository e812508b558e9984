import fc from 'fast-check';
import { AgeBand, CountedSex } from '../../src/audit/attendance-facts';
import { EthnicGroup } from '../../src/model/ethnic-group';
import { AuditEvent, AuditEventKind, ReferralAct } from '../../src/audit/audit-event';
import { Noted } from '../../src/enquiry/noted';
import { NotAskedReason, OutcomeCode } from '../../src/enquiry/outcome';
import { Role } from '../../src/policy/role';
import { ReferralState } from '../../src/referral/tracker/referral-state';
import { TrackedKind } from '../../src/referral/tracker/tracked-referral';
import { settings } from '../../src/policy/settings';
import { testId } from './an-event';

const maybe = <T>(values: readonly T[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined });

const COVERAGE = { hour: 500_000, reading: 40, partly: 5, notReading: 5, notWatched: 10 };

/** Any well-formed event of a few encounters, over a few weeks, in any order of times. */
export const arbitraryEvent: fc.Arbitrary<AuditEvent> = fc
  .record({
    v: fc.constant(1 as const),
    id: fc.uuid(),
    at: fc.integer({ min: Date.UTC(2026, 11, 20), max: Date.UTC(2027, 0, 12) }),
    kind: fc.constantFrom(...AuditEventKind.options),
    encounterId: fc.integer({ min: 1, max: 6 }).map(testId),
    site: fc.constantFrom('Eastbridge', 'Westfield'),
    area: fc.constantFrom(...settings.area.schema.options),
    role: fc.constantFrom(...Role.options),
    system: fc.constant('practice-emergency'),
    rules: fc.subarray(['overdose', 'assault', 'repeat-attendance', 'possible-perpetrator']),
    decision: fc.constantFrom('prompt' as const, 'owed' as const, 'quiet' as const),
    quietReason: maybe(['nothing-found', 'asked-in-notes', 'line-closed', 'put-off'] as const),
    gate: fc.constantFrom('passed' as const, 'passed-remotely' as const, 'not-now' as const),
    outcome: fc.constantFrom(...OutcomeCode.options),
    reason: maybe(NotAskedReason.options),
    questionSets: maybe([['two-questions@1'], ['four-domains@2', 'suicidality@1']]),
    askAgain: maybe(['2027-02-19']),
    noted: fc.constantFrom(...Noted.options),
    letter: fc.constantFrom('gp', 'idva', 'children'),
    letterAction: fc.constantFrom('drafted' as const, 'printed' as const, 'copied' as const),
    line: fc.constantFrom('full' as const, 'neutral' as const),
    gpReasonGiven: maybe([true, false]),
    owed: maybe([[], ['children'], ['safe-now', 'injuries']]),
    done: maybe([[], ['injuries'], ['safe-contact', 'service-letter']]),
    accompanied: maybe([true, false]),
    sex: maybe(CountedSex.options),
    ageBand: maybe(AgeBand.options),
    ethnicGroup: maybe(EthnicGroup.options),
    agreed: maybe([true, false]),
    trained: maybe([true, false]),
    seconds: fc.nat(900),
    referralKind: fc.constantFrom(...TrackedKind.options),
    referralAct: fc.constantFrom(...ReferralAct.options),
    referralState: fc.constantFrom(...ReferralState.options),
    flagAction: fc.constantFrom('raised' as const, 'closed' as const),
    flagSource: fc.constantFrom('third-party', 'staff-concern'),
    delayDays: fc.nat(60),
    usable: fc.boolean(),
    refused: fc.constantFrom('see-patient' as const, 'erase' as const),
    recovered: fc.nat(9_999_999),
    lost: fc.nat(9_999_999),
    practice: fc.boolean(),
  })
  .map((event) =>
    AuditEvent.parse(event.kind === 'coverage' ? { ...event, coverage: COVERAGE } : event),
  );
