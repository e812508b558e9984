import type { ComponentType } from 'preact';
import type { Panel } from '../use-panel';
import { Agencies, Agency, AgencyWithout } from './agencies';
import { ByHand } from './by-hand';
import { BodyMapScreen, BodyMark, BodySite } from './body-map';
import { Ask, AskDo, WhyLater, WhyNotAsked } from './ask';
import { Bundle } from './bundle';
import { Card, NotRelevant } from './card';
import { CardMore, Changed, DeclinedService, FreshLook, LookSkipped, Worried } from './card-more';
import { Care, CareDo } from './care';
import { Concern, JudgementScreen, RiskFormScreen } from './concern';
import { Contact } from './contact';
import { Done } from './done';
import { FactorWords } from './factor-words';
import { EarlierDays } from './earlier-days';
import { Flags } from './flags';
import { Further, Words } from './further';
import {
  Alone,
  AloneWays,
  Gate,
  MayHelp,
  MoreReasons,
  Reasons,
  Remote,
  RemoteCode,
  StillPrivate,
} from './gate';
import { HandOver } from './hand-over';
import { Held } from './held';
import { HouseholdPersonScreen, HouseholdScreen } from './household';
import { Leaving } from './leaving';
import { AgreementScreen, Gp, NoGp, Refused, Sheets, Without } from './letters';
import { More } from './more';
import { Notices } from './notices';
import { CannotSave, NoRecord, Paste } from './paste';
import { Meeting, ProtectionCard, Protections } from './protections';
import { ReferralScreen } from './referral';
import { LogCall, ReferralsScreen } from './referrals';
import { ServiceCard, ServiceChooser } from './services';
import { SelfCompletion } from './self-completion';
import { Timeline } from './timeline';
import { Who } from './who';
import { WrittenScreen } from './written';

type Screen = ComponentType<{ panel: Panel }>;

/** A screen's name, up to a colon, to what draws it; what follows the colon is for the screen. */
const screens: Record<string, Screen> = {
  gate: Gate,
  alone: Alone,
  remote: Remote,
  reasons: Reasons,
  'more-reasons': MoreReasons,
  'alone-ways': AloneWays,
  'may-help': MayHelp,
  'remote-code': RemoteCode,
  'still-private': StillPrivate,
  held: Held,
  notices: Notices,
  flags: Flags,
  card: Card,
  'not-relevant': NotRelevant,
  'card-more': CardMore,
  changed: Changed,
  'fresh-look': FreshLook,
  'look-skipped': LookSkipped,
  'declined-service': DeclinedService,
  worried: Worried,
  timeline: Timeline,
  ask: Ask,
  'ask-do': AskDo,
  'self-completion': SelfCompletion,
  written: WrittenScreen,
  further: Further,
  words: Words,
  leaving: Leaving,
  'why-not-asked': WhyNotAsked,
  'why-later': WhyLater,
  care: Care,
  'care-do': CareDo,
  bundle: Bundle,
  more: More,
  concern: Concern,
  'factor-words': FactorWords,
  'earlier-days': EarlierDays,
  'risk-form': RiskFormScreen,
  judgement: JudgementScreen,
  'body-map': BodyMapScreen,
  'body-site': BodySite,
  'body-mark': BodyMark,
  household: HouseholdScreen,
  'household-person': HouseholdPersonScreen,
  agencies: Agencies,
  agency: Agency,
  'agency-without': AgencyWithout,
  agreement: AgreementScreen,
  refused: Refused,
  without: Without,
  gp: Gp,
  'no-gp': NoGp,
  contact: Contact,
  'hand-over': HandOver,
  done: Done,
  paste: Paste,
  'by-hand': ByHand,
  'no-record': NoRecord,
  'cannot-save': CannotSave,
  who: Who,
  sheets: Sheets,
  services: ServiceChooser,
  service: ServiceCard,
  'log-call': LogCall,
  referrals: ReferralsScreen,
  referral: ReferralScreen,
  protections: Protections,
  protection: ProtectionCard,
  meeting: Meeting,
};

/** An unknown name, from an older draft say, leads back to the gate. */
export function screenFor(name: string): Screen {
  return screens[name.split(':')[0] ?? ''] ?? Gate;
}
