import type { Lexicon } from '../rule';

/** How one person holds another: forbidding, taking, demanding to know, standing over, and the ways round it. */
export const CONTROL: Lexicon = {
  /** "won't let her", whoever it is. */
  'wont-let': `
    [wont/wouldnt/will not/would not/doesnt/does not/didnt/did not/never/refuse~ to] [let/lets/
    allow/allows/permit/permits] [her/him/pt/them/mum/patient], [wont/wouldnt/will not/would
    not/refuse~ to/doesnt/never/didnt]
    [give/gives/hand/return/pay/buy/feed/drive/take/fetch/help/wash] [her/him/pt/me/back], sign~
    [it/car/house/the car/the house/money/flat/tenancy/papers/savings/benefits] over, signed over,
    sign the [house/car/papers], must ask for, has to ask for, have to ask for, what [she/he/i]
    [may/can/is allowed to] [ask/say/eat/wear/spend/watch/buy/see/do], no talking, not spoken to
    for, week of silence, days of silence, stopped coming, does not approve, doesnt approve, doesnt
    hold with, disapproves of, thinks [its/it is] [showing off/a waste/selfish]
  `,
  'stops-them': `
    [stop~~/forbid+/forbade/prevent~/ban~~/bans] [her/him/me/pt/them] [from/],
    talk~ [her/him/me] out of, [makes/made] [her/him/me] [stop/quit/give up/leave/drop]
  `,
  doing: `
    going, seeing, working, leaving, taking, having, eating, sleeping, talking, speaking,
    learning, driving, using, attending, wearing, studying, visiting, contacting, ringing,
    phoning, meeting, getting, coming, her job, work, job, college, uni, course, church, friends,
    the pill, meds
  `,
  'has-to-ask': `
    [has/had/have/having/needs/got] to [ask/check with/check in with/get permission/report to/
      report back/ account/justify/explain herself/explain himself/show receipts/hand over/beg/
      text him/ring him/text her]
  `,
  permission: `
    before, permission, for, spend~, money, him, her, them, he, she, husband, partner, wife, bf,
    first
  `,
  /** Taking that takes away. */
  'takes-away': `
    bin~~, flush~, [throw~/threw/thrown/chuck~] [away/out/], hide~, hid, hidden, confiscat~,
    confiscate~, smash~, destroy~, snatch~, withh~, withhold~, withheld, lock~ [away/up/], cut up,
    pocket~, stole, steal~, nick~,
    [keep~/kept/takes/took/hold~/holds/has/got/gets] [hold/charge/control/possession/hands on] [of/],
    takes control of, [in/taken] charge of, controls, spends, helps [himself/herself] to, rations,
    broke, sold, keeps, keep, kept
  `,
  'takes-off': `
    take~, took, taken, get~~, grab~~, snatch~
  `,
  off: `
    off, from, away
  `,
  'small-sum': `
    tenner, fiver, pocket money, [an/] allowance, =few pounds, few quid, few pounds, pennies,
    coppers, a pound, housekeeping
  `,
  'gives-sum': `
    [gives/gave/give/giving/allow~/hand~] [her/him/me/pt] [only/just/], lives on,
    [only/just] [gets/given], allowed
  `,
  'no-means': `
    no [money/cash/bank account/bank card/card/phone/keys/door key/transport/income/say] of [her/
    his] own, no access to [money/bank/account/funds/phone/the phone/benefits/car/the car/her
    money/his money/finances], [not/never/isnt/wasnt] given [any/] [money/keys/a key], [her/his]
    [wages/benefits/money/pension/pip/salary] [go/goes/paid/going/is paid] [into/to/ straight to],
    [in/into] [his/her husbands/partners/his sole] account, [key/keys] [is/are/] kept by, poa, holds
    the key, [moves/moved/took/takes/keeps/hides] [chair/wheelchair/frame/stick/walker] [out
    of/away/from], [eats/eating/eat] [in/on/what/after] [bedroom/room/what is
    left/own/floor/last/her room/ separately] [by/on/], ask [him/her/husband/home/partner] first,
    [must/has to/had to] ask [at/him/her/home/first/partner/husband], [has/had/got] [her/his/my]
    location [on/shared], location on, makes [her/him/me] video call, [lost/gave
    up/left/missed/dropped] [netball/football/dance/job/college/her place/choir/work/ class/her
    friends] [place/because/as/since/cos], no is not an option, doesnt hold with, not
    [seen/saw/allowed] @p [brothers/brother/sister/mum/family/friends/parents/kids/children]
    [for/in/since], has not seen [brothers/sister/mum/family/friends/parents] [for/in/since],
    [holds/keeps/takes] baby from, what will i tell him, [so/in case] [she/he] [doesnt/wont/cant]
    [wander/get/leave/go/run], tied to chair
  `,
  /** Being watched over, timed, fetched and carried. */
  escorted: `
    [drop~~/drives/drove/takes/escort~/walk~] [her/him/me] [to/at] [and from/] [work/every/all/
      appointments/ college/school/the shops/toilet/everywhere/the toilet],
    [pick~/collect~] [her/him/me] up [every/from/each/straight], no lifts [off/from],
    never [lets/leaves] [her/him/me/pt] [out/alone], [goes/comes] everywhere [with/she/he],
    to [every/all] [her/his/the/] [appt+/appointment+/visit+], accompanies [her/him/pt] to every,
    [cant/not] go [anywhere/out/to the shop/to shops/to toilet] [without/alone/on her own/unless/
      by herself],
    [never/not] [seen/comes/attends/allowed out/goes out] [alone/on her own/without him/without her],
    kept [in/indoors/home/at home/inside], never leaves the house, [his/her] every move
  `,
  'calls-ward': `
    [ring~/rang/call~/phone~/phoned/text~/turn~ up at/phoning] [the/] [ward/dept/department/
      reception/unit/switchboard/ surgery/practice/desk/nurses/nurse/us/staff/hospital/a&e],
    at the [desk/reception]
  `,
  insistent: `
    asking, asks, asked, demand~, wanting, =times, times, every, again, repeatedly, constantly,
    shouting, angry, who, where, checking, minutes, several, irate, insist~, multiple, non stop,
    wont, keeps
  `,
  'wants-go': `
    [want+/wanting/eager/keen/demand~/insist~/need+/had] [to/on] [go/leave/leaving/going/get home/
       go home/be off/ get off/get going/head off],
    [want+/wanting] [her/him/them] [home/out/to leave/to go/back/discharged],
    [said/says] [they/she/he/we] [had/have/need/needed/must] to [go/leave/get home],
    [tell~/told] [her/him] to leave,
    [took/taken/take/takes] [her/him/pt] [out/away] [before/prior/against], not wait,
    no time for this, [hurry~/rush~] [her/him/pt/things/staff], how [long/much longer],
    [check~/look~ at/watch~] [his/her/the] [watch/clock]
  `,
  cancels: `
    cancel~, cancell~, cancelled, cancelling, rearrang~, rearrange~, [to/] cancel, turn~ away,
    sends away
  `,
  appointment: `
    appt+, appointment+, visit+, clinic, smear, scan, bookings, booking, consultation, review,
    interpreter
  `,
  'seeks-private': `
    [ask~/want+/wanted/request~/need+/needs] [to/for/if she could/if he could] [speak~/talk~/be
      seen/see] [to/with/] [nurse/doctor/staff/someone/us/dr/gp/me/hca/midwife/] [alone/in
      private/privately/on her own/on his own/ without/away from/quietly/confidentially],
    @not [talk/speak/say/discuss] [about it/freely/now/much/it] [here/while/ with/in front/over/
      on the phone/at home/now],
    [talk/speak] freely,
    passed [a/us/nurse/me/hca/staff/midwife/doctor] [a/] [note/piece of paper],
    slipped [a/us/nurse/me/hca] [a/] note, wrote on [her/his/back of], mouth~ [help/to],
    [ask~/beg~~] [us/me/staff/nurse/not/for] [/not] to [tell/let/ring/mention/inform/say],
    [dont/do not/please not/not to] [tell/let] [him/her/partner/husband/wife/bf/family] [know/i/
      that/anything/she/he/],
    safe word, [not/isnt] alone [to/so] [talk/speak], used [the/] code [word/phrase], ask for ani,
    ask for angela, passed the nurse a note, passed [nurse/doctor/midwife/hca] a note,
    hand~ [over/nurse/me/us] a note, gave [nurse/me/us] a note
  `,
  /** Only reachable where, or when, somebody else is not. */
  'other-route': `
    only [call/ring/phone/text/contact/reach/email/use] [her/him/me/] [on/at/via/by/through]
      [work/mum/mums/her mum/her mums/ sister/sisters/her sister/her sisters/friend/friends/a
      friend/email/the work/daughter/school/her work],
    [call/ring/phone/contact/send/post/write] [her/him/results/letter/letters/it/] [via/care of/c/
       o] [sister/mum/friend/work/surgery/ her sister/her mum/a friend/her mother/daughter/school],
    [letter+/post/results/appt+/appointment/appointments/mail/correspondence/discharge letter/
      copy] [must/should/to/are/is/be/] [not/never/shouldnt/not to] [to/be/to be/] [sent/posted/
      go/mailed/home] [to/out/home/] [home/the/her/his/house/address/],
    no [letter+/post/text+/voicemail+/messages/calls/mail/correspondence/phone calls] [to/at/on/
      please] [home/house/the house/be left/her mobile/her phone/landline/mobile/the/],
    [not/dont/never] [leave/leaves/send/put] [any/a/] [voicemail+/voice mail/message+/letters/
      paperwork/texts/card],
    [collect/pick up] [letter/results/it] [in person/herself/himself/from surgery/from reception],
    [new/secret/second/hidden/spare] [number/phone/mobile] [he/she/partner/husband/ex/family]
      [doesnt/does not/not/dont] [know/have]
  `,
  /** The one who must not know is somewhere else for now. */
  absent: `
    [because/while/whilst/as/now/only when/when/until/til/till/once/now that/after/before] @p [he/
       she/hes/shes/husband/husbands/wife/partner/bf/boyfriend/gf/mother in law/dad/son/family]
      [is/has/was/had/] [away/out/at work/gone/asleep/abroad/on shift/working/went to work/goes
      to work/went out/left for work/ on nights/in bed/at mosque/in prison/off shift/gets back/
      got back/comes home/came home/gets home/gets in/wakes/woke]
  `,
  'slips-out': `
    wait~, waited, snuck, sneak~, slip~~, came, come, attended, able to, managed, got away,
    got out, rang, ringing, calling, present~, first chance, got here, popped, seen, attends,
    had to wait, must be, needs to be, has to be, back
  `,
  'against-contraception': `
    against, refuse~, hid, hides, stop~~, wont, flush~, bin~~, threw,
    @not [let/like/want/allow/agree/approve], disapproves, removed, sabotag~, forbid+, unaware,
    not know about, wants [her/me] pregnant, poked holes
  `,
  contraception: `
    contraception, contraceptive+, the pill, ocp, cocp, pop, condom+, coil, implant, depo, mirena,
    iud, ius, implanon, nexplanon, pregnant
  `,
  'force-marry': `
    [force~/made/sent/send/take/taken/being/to be/arrang~] [to/her/him/back/abroad/into/] [marry/
      married/marriage],
    [marry/married/marriage] [against/to cousin/to a cousin/abroad/overseas/arranged],
    arranged marriage, send [her/him/me] [back/abroad] to, dishonour~, shame on, brought shame,
    family honour, izzat,
    [send~/sent/sending/taking/take/flown/flying] [her/him/me] [abroad/home/back/away/overseas]
      [to/for] [marry/be married/wedding/marriage/a wedding]
  `,
};
