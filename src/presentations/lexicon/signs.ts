import type { Lexicon } from '../rule';

/** What is seen on a body, how it is explained, and how a person behaves. */
export const SIGNS: Lexicon = {
  body: `
    head, face, facial, cheek+, jaw, mouth, lip+, tooth, teeth, nose, ear+, eye+, eyebrow,
    forehead, chin, scalp, hair, neck, throat, chest, breast+, rib+, ribcage, back, shoulder+,
    arm+, forearm+, elbow+, wrist+, hand+, finger+, thumb+, abdomen, abdo, tummy, stomach, belly,
    bump, groin, genitals, hip, buttock+, bottom, thigh+, leg+, knee+, shin, ankle, foot, body,
    orbit, occiput, temple, side, calf, calves, heel, sole, toe+, instep, achilles, hamstring,
    quad+, kneecap, patella, tibia, fibula, femur, pelvis, hips, perineum, vulva, vagina, labia,
    testicle+, scrotum, penis, bum, buttocks, sacrum, coccyx, tailbone, spine, lumbar, thoracic,
    flank+, loin, side+, sternum, clavicle, collarbone, collar bone, scapula, shoulder blade,
    axilla, armpit, humerus, radius, ulna, olecranon, scaphoid, metacarpal+, phalanx, knuckle+,
    fingertip+, nail+, nailbed, palm, dorsum, mandible, maxilla, zygoma, cheekbone+, eyelid+,
    lid+, brow, cornea, sclera, retina, nostril, septum, nasal, nasal bones, lips, gum+, tongue,
    palate, incisor+, molar+, canine+, denture+, earlobe, pinna, eardrum, tm, mastoid, parietal,
    vertex, crown, fringe, hairline, nape, windpipe, larynx, hyoid, adams apple, nipple, navel,
    uterus, bladder, kidney+, spleen, liver
  `,
  neck: 'neck, throat, windpipe, airway, larynx, trachea, adams apple, nek, thoat, throaght, thraot, troat',
  injury: `
    injury, injuries, inj, lac+, =lac, laceration+, cut, cuts, gash, wound+, bruise~, contusion+,
    haematoma+, swelling, swollen, graze~, abrasion+, fracture~, fx, #, sprain~, dislocate~,
    dislocation, =hi, burn+, scald+, tender, tenderness, trauma, nosebleed, foosh, broken
    [wrist/arm/nose/jaw/rib+/tooth/finger/hand],
    [wrist/rib/facial/knee/shoulder/jaw/arm/hip/back/neck/ankle/hand/elbow/chest wall] pain, pain
    [in/to/over/] [l/r/left/right/] [wrist/rib+/face/jaw/arm/shoulder/hand], glued, steristrips,
    sutured, sore [wrist/ribs/face/jaw/arm/neck/shoulder/head/back], tooth knocked out,
    [tooth/teeth/incisor/crown/denture/incisors] [out/loose/avulsed/chipped/broken/knocked
    out/cracked/missing/fractured/luxated], avulsed, tm [perf/perforation/rupture], eardrum
    [perf/perforated/burst], burst eardrum, hyphaema, subconj, subconjunctival haemorrhage, corneal
    abrasion, lid [bruise/lac/swelling/bruising], blowout, orbital floor, nail bed, nailbed,
    degloved, amputated, subluxed, skin tear+, haemothorax, pneumothorax, splenic, subdural, sdh,
    extradural, concussion, concussed, lump, weal+, welt+, scab+, stitches, blister+, gsw, bite
    mark, bald patch, thick ear, hoarse, jaw pain, [wrist/head/hed/ankle/rist/hand/rib/face/neck]
    inj, [split/sore/swollen/bust/burst/busted]
    [lip/nose/ear/eyebrow/knuckles/hand/wrist/ribs/jaw/ankle/knee/face], skin flap, puncture wound,
    stab wound, tender [ribs/jaw/wrist/neck/face/chest], [shins/eyes/arms/legs] [black/bruised/black
    and blue], black and blue, wrist marks, marks on, redness on cheek
  `,
  face: `
    [black/blk/bruised/swollen/cut] [l/r/left/right/] eye+, shiner, =hi,
    [head/facial/face/scalp/dental] [injury/injuries/inj/wound/lac/=lac/laceration/trauma/bruising],
    [periorbital/orbital] [haematoma/bruising/swelling/#/fracture], # [l/r/left/right/]
    [mandible/nasal/nose/zygoma/cheekbone/jaw/orbit/tooth],
    [mandible/nasal/zygoma/cheekbone/jaw/nose] [#/fracture], [fractured/broken]
    [mandible/jaw/cheekbone/nose/orbit/tooth/teeth], [split/fat/cut] lip,
    [bruise~/swelling/=lac/lac/laceration/cut/wound/haematoma] [to/over/on/of/] @p [l/r/left/
    right/] [eye/cheek/face/jaw/scalp/forehead/orbit/brow/eyebrow/lip/ear/occiput/nose], perforated
    eardrum, tm perf, [chipped/lost/loose] [tooth/teeth], [split/cut]
    [eyebrow/brow/forehead/chin/scalp/ear], eyebrow [split/lac/cut/wound], cheekbone
    [bruise/bruised/swollen/#], bruise cheekbone, lump [occiput/forehead/head/temple/vertex], egg on
    [back of/] head, [swollen/bleeding/bloody] nose, [cracked/broken/loose/chipped/missing]
    [incisor/incisors/crown/tooth/teeth], incisors [mobile/loose/out], skull boggy, scalp bleeding,
    clump of hair
  `,
  telling: `
    [different/diff/differing/varying/various/mixed] [age+/stages], [old/older/new/fresh] and
    [new/newer/recent/fresh/old] [bruise~/injuries],
    [old/older/yellow/yellowing/fading/healing/unexplained/multiple/linear/patterned/widespread/
    several/numerous] [bruise~/injuries/marks/scratches/injury], bruise~ [older/++/multiple/all
    over], healing [#/fracture+], old [rib #/rib fracture+/rib fractures], [fingertip/finger
    tip/finger/finger shaped/grip/grab/thumb/hand/belt/bite/ligature/slap/ restraint/nail] [type/]
    [mark+/bruise~/print+], fingermarks, handprint, human bite, [cigarette/cig/ciggie/iron] burn+,
    burn+ cig, defensive [injury/injuries/wound+/type], nightstick, [bruised/marks] all over,
    covered in [bruises/marks], [bruise~/marks] [to/on/over/of/up/round/inside/] @p [both/l/r/]
    [upper arms/inner arm+/inner
    thigh+/thighs/breast+/neck/arms/throat/wrists/back/buttocks/abdomen/legs], tramline, hair
    [missing/pulled out/torn out], clump of hair, nai, non accidental, inflicted, bruise~ old and
    new, bruises old and new, bruising old and new, [circular/round/parallel/loop/looped/punched
    out/cigar shaped/oval/crescent] [burn+/mark+/bruise~/wound+/scar+], ?cigarette,
    [bite/bitten/bite mark/teeth marks] [to/on/over/at/] [the/l/r/left/right/]
    [forearm/arm/breast/shoulder/cheek/back/thigh/hand/finger/neck/face/ear/buttock] human, human
    bite+, bite human, adult bite, outline of a [shoe/hand/belt/boot/iron/ring], handshaped, hand
    shaped, thumb shaped, thumb [bruise/bruises/prints/marks], in fours, bruises in fours,
    symmetrical bruises, both upper arms bruised, petechial bruising, pepper pot,
    [differing/different/varying/several/all] [colours/colors/ages/shades], yellow and purple,
    yellow purple and, purple and yellow, green and purple, some old some new, old and fresh, fresh
    and old, [bruise~/marks/scars/burns] [to/on/over/up/across/behind/inside/round]
    [both/the/her/his/l/r/]
    [ears/ear/soles/sole/sides/buttocks/trunk/backs/ribs/shins/knuckles/inner
    thighs/breast/breasts/neck/upper arms], [bruise~] [over/in] [fundus/bump/abdomen/tummy/belly],
    no grazes to [hands/palms/knees], no grazes, no defensive, defence wound+, parry
    [injury/fracture/#]
  `,
  puzzling: `
    inconsistent, inconsistency, inconsistencies, [not/isnt] consistent, vague, evasive,
    [story/account/history/hx/version/explanation/mechanism/moi] [keeps changing/change~/
    different/differs/vary~/unclear/unconvincing/odd/vague/uncertain/unknown], [change~/changed the]
    @p [story/account/version], [different/two/second/another/conflicting/several]
    [story/stories/version+/account+/ explanation+], contradict~, contradictory, conflicting, @not
    [quite/really/] [fit~~/match~/tally~/add up/explain~/in keeping/compatible/account for], out of
    keeping, incompatible, implausible, unconvincing, [no/without/lacks] explanation,
    [uncertain/unsure/not sure/unclear/not clear/no idea/no memory of/no recollection of/@not
    know/@not say/@not remember/@not recall/vague re/vague about] [how/what happened/why/cause],
    @not [to/] [say/discuss/disclose/elaborate/be drawn/name/go into it/give details/talk about
    it/be drawn on], [avoid~/dodge~/sidestep~] [the/] question+, [change~/changed] the subject,
    guarded, cagey, cagy, [walk~/ran/bump~/went] [face first/] into [a/the/]
    [door/cupboard/doorframe/wall/wardrobe/ worktop], rehearsed, coached,
    [first/initially/originally] [said/says/told/reported/stated], [later/then/now]
    [says/said/states/admits/brother/changed/well], [told/tells]
    [streaming/triage/reception/crew/gp/nurse/me/us], [hx/history]
    [chnges/changes/n/c/nc/varies/inconsistant/inconsistent], n/c w, not c/w, ?mech, mech
    [unclear/?/inconsistent/not], [original/stated/given] mech, @not know [where/how/what/why],
    somewhere, no [rug/ladder/stairs/dog/step/bath/bike] [says/there/seen/in], not sure how, unsure
    how, unknown how, yeah that, in keeping with [arm/hand/being/assault/punch/blow/grip], un
    explaned, unexplained, injuries both sides, [both/different/two/several] sides, more
    than one [site/side/area], parallel [bruise~/marks], same
    [cheek/eye/arm/place/spot/forearm/site/side/again] [again/as/], over same, third
    [burn/injury/fracture/#/cut], not forthcoming, reluctant historian, minimal history, scant
    history, unforthcoming, wont be drawn, shrugs when, shrugs, no explanation, without explanation,
    unable to explain, cannot explain, cant explain, cannot account, cant account, cannot recall,
    cant recall, cannot recall how, doesnt recall, cant say, wont elaborate, would not elaborate,
    unclear mechanism, mechanism [unclear/vague/unknown/not clear/not given/not known/doesnt/does
    not/inconsistent/odd], how [unclear/unknown/not said/not given], ?how, ?mechanism, ?moi, must
    have been, must have [fallen/banged/knocked/hit/slept/caught], doesnt want to say, didnt want to
    say, prefers not to say, would rather not discuss, not willing to
    [say/discuss/talk/disclose/elaborate], unwilling to [say/discuss/talk/disclose/elaborate], not
    [wanting/wishing] to [talk/say/discuss/disclose/elaborate], dont ask, dont want to talk about
    it, doesnt want to talk about it, wont say, wouldnt say, will not say, says nothing, no comment,
    leave it, it doesnt matter, changes subject, changed subject, avoids question, two versions,
    three versions, versions of, three different, different stories, different each time,
    explanation [given/offered/does not/doesnt] [does/not/match/fit], [does/do] not match, doesnt
    match, didnt match, not in keeping, out of proportion, more than expected, worse than,
    [says/states/claims/claimed] [she/he/just/only/it/it was/] [fell/tripped/slipped/walked
    into/banged/bumped/dropped/caught it/nothing/gym/steam/netball] [again/but/only/off/though],
    edges straight, clear edges, clean edges
  `,
  delay: `
    [delayed/late] [presentation/attendance], present~ late,
    delay in [presentation/attending/presenting/seeking],
    @not [be/able to/] [come/attend/seek help/get/seen/get seen/come in/get away/get here]
      [sooner/earlier/at the time/before/away/it seen/here/then],
    first chance to,
    [hid/hides/hiding/hidden/cover~/conceal~] [it/the injury/bruise~/them] [with/under/from/],
    [makeup/make up] over, [long sleeves/sunglasses] [in/on/despite/indoors], [days/week+] old,
    only [came/attended] because, del pres, delayed pres, late pres, late by, attended day =few,
    [=days/days/day/week+/wk/wks] [old/late/later/ago now], been on soup, [=days/=few] [old/late],
    infected [#/wound/cut/fracture/bite/lac], old wound, healing [cut/bruise~/wound/lac/burn]
  `,
  again: `
    again, another, repeat~, recurrent, =nth, second, third, fourth, fifth, sixth, similar injury,
    prev similar, further, frequent, =times, more
  `,
  fall: `
    fall, falls, falling, fell, fallen, trip~~, slip~~, stumble~, topple~, tumble~, lost balance,
    went over, down [the/] stairs, came off, went down, missed a step
  `,
  jest: `
    [mess~/muck~/fool~/play~/lark~/joke~/horsing/clown~] [about/around/round],
    [play/pillow/tickle/water] [fight~/fought], playfight~, playfought,
    wrestling [on the bed/for fun], horseplay, horse play, joking,
    [just/only/for/as/bit of/all/was/making] [a/] [joke/laugh/banter/game],
    [laugh~/shrug~~/brush~/joke~] [it/this/questions] off,
    [laugh~/joke~/giggling] [about/at/when/that/with], [makes/making/made] light, banter,
    skylarking, rough and tumble, tickle~, being [silly/daft], [silly/daft/stupid/freak] accident,
    rough [play/sex], in jest, play fight, playfight, pillow fight, arm wrestl~, arm wrestle,
    arm wrestling, greek night, out of hand, for a laugh, banged heads, dancing in kitchen,
    dancing in the kitchen, mesing, mesing arond, messing about, messing arond, mucking around,
    tickle fight, larking, laughed, as always
  `,
  excuse: `
    @not [mean/meant/mean to/intend] [it/to/any harm/anything], [was/just/only/all/really] an
    accident, clumsy, clumsiness, always [falling/tripping/bumping/walking], accident prone,
    [my/her/his/own] [own/] fault, [i/she/he] deserved, deserved it, [wound/winds/winding] [him/her]
    up, provoke~ [him/her], [nothing really/no big deal/not a big deal], @not [normally/usually]
    like, own strength, bruise+ [easily/like a peach], got carried away, got in the way, minimise~,
    [play~/played] [it/this/things] down, downplay~, sorry [after/since/now/about], apologise~,
    bought @him flowers, misunderstanding, only when [he/she/drunk], when [he/hes] [has had/had] a
    drink, acident, accident they, both say, both said, they both say, always bumping, bumps into
    things, bumping into things, walks into things, play~ up, not an accident, no accident, wasnt an
    accident, was not an accident, not her first, not his first, not the first
    [time/broken/rib/one], happened before, not from gym, not from a fall
  `,
  afraid: `
    scared, scarred of, afraid, frighten~, fearful, fear+, terrify~, terrified, petrified, frit,
    wary of, dread~, cowed, cower~, intimidated, flinch~, nervous of, scard, scaird, scarred,
    afriad, frightend, terrifed, fearfull, on edge around, wary around, jumps at, flinches at
  `,
  'firm-startle': `
    flinch~, cower~, recoil~, freezes, froze, winces, shrank, shrinks, stiffen~, ducked
  `,
  startle: `
    jumps, jumped, jumping, jumpy, flinch~, shaking, shakes, shook, tremble~, startle~, panic+,
    panicked, panicking, freezes, froze, cower~, recoil~, cries, crying,
    [goes/went/falls/fell] [quiet/silent/white/pale], white as a sheet, tense~ up,
    visibly [distressed/upset/anxious/shaken], agitated,
    [become~/became/gets/got/very/more] [anxious/agitated/upset/distressed/quiet/tearful/tense/
      withdrawn/nervous/silent/fidgety],
    on edge, look~ over @p shoulder, stiffen~, shrank, winces, hides, hid, ducked, nightmares of,
    nightmares about, flashbacks
  `,
  trigger: `
    phone+, mobile, buzz~, lights up, lit up, text+, message+, ringtone,
    name [is/was/] [mentioned/called], mention~ [of/], doorbell, key in the door, footsteps,
    car pulls up, door [open~/bang~/goes/slams], knock at the door, visiting time,
    raised [voice+/hand/his hand/arm/his arm/her arm], loud [voice+/noise+],
    [male/mans] [voice/staff/nurse/doctor], curtain, hand raised,
    [he/she/partner/husband/boyfriend] [comes/came/walk~/enter~/return~/arrive~/appear~] [in/back/]
  `,
  unsafe: `
    [feel~/felt] unsafe, unsafe at home,
    unsafe [to/for her to/for him to/] [go/going] [home/back], @not [feel/feeling] [safe/secure],
    not safe [at/to] [home/go/return/be/stay], [nowhere/no] safe [place/], somewhere safe,
    place of safety, in danger [from/at/if/of her/of him], fear+ for @p [life/safety/children],
    feels safer [here/in], not safe going [home/back], [doesnt/dont/not/didnt] feel safe,
    no longer safe [at/there/here], isnt safe [at/there/with], wasnt safe, unsafe with,
    unsafe in [own/her/his] home, [safer/safe] [here/in hospital/on ward] than [home/at home],
    home is worse, worse at home, worse than hospital, housed elsewhere, rehous~, rehousing,
    [need/needs/want/wants] [somewhere/a place] [to go/else/safe],
    [not/cant] [live/living/be] [there/at home/with him/with her] any more, not at home any more
  `,
  home: 'home, house, flat, [go/going] [home/back], return, indoors, property, household',
  going: 'go, going, return~, leave the [ward/dept], [be/being/] discharged',
  nowhere: `
    [keep/admit] [me/her] [in/here/overnight], nowhere [else/safe/] to [go/stay/sleep],
    [sleeping/slept/living/staying/spent the night/nights] in @p car, sofa surf~,
    [ask~/beg~~/plead~/want+] [to/if she can/if he can] [be kept/be admitted/stay] [in/here/
      another/overnight/longer/on],
    any excuse [not/to], [need/needs] somewhere to go,
    somewhere to [stay/go/sleep] [tonight/tonite/please/safe],
    [back/rear/other/side] [door/exit] [out/of/to/please/so/as],
    [does/did/is there] [/the] [clinic/dept/building/hospital] [have/has/had] a back door,
    no visitors [from/please/allowed], longer [inpatient/hospital] stay,
    any [longer/reason] to stay
  `,
  quiet: `
    quiet, quietly, silent, [says/said] [little/nothing/very little], mute, withdrawn,
    monosyllabic, subdued, clam~~ up, [no/avoid~/poor/little] eye contact,
    [eyes/head/gaze] [down/lowered/averted/on the floor], look~ [down/at floor/at the floor],
    @not [speak~/talk~/answer/spoke/make eye contact/look up/engage],
    [barely/hardly] [speak~/spoke/talk~],
    [look~/glance~/check~/turn~] [to/at/with/towards] [him/her/@p partner/@p husband/@p wife/@p
      boyfriend/@p bf/@p mother/@p son],
    before [answering/replying/speaking/she/he] [answers/speaks/], stop~~ [talking/mid sentence],
    whisper~,
    [change~/different/brighter/chattier/relax~/open~ up/more relaxed/talkative/more talkative]
      [when/once/after],
    shuts down, defer~ to, deferred to, deferring to, nods along,
    [wouldnt/wont/doesnt/didnt/not/cant] [meet/look/make] [my/our/me/us/eye/anyone] [eye/eyes/in
      the eye/at us/at me/contact/],
    nods, nodding, [shrugged/looked at the door/eyes down/stares], [said/says/saying] nothing,
    says not much, not much to say, she did not, [look~] at the [door/floor/ground],
    one word answers, got one word in, shushed, [keeps/kept] turning wedding ring, teary
  `,
  'speaks-for': `
    [answer~/speak~/spoke/talk~/reply~/respond~] [for/over/on/before/across/instead/all/every/
    most/to every/to all] [her/him/pt/patient/the/question+/qs/behalf/of/she/he/me], on
    [her/his/pts/patients] behalf, on behalf of, [did/does/doing/do] [all/most of/all of/] [the/]
    talking, interrupt~, [cut~~/cuts/butt~/jump~/chip~~] [in/across],
    [correct~/contradict~/prompt~/shush~/hush~/silence~/coach~] [her/him/pt], finish~ @p sentences,
    interpreted by, [gave/gives/giving/provid~] [all/most of/all of/] [the/]
    [history/hx/story/account], history given by, hx given by, dominate~, [takes/took/taking] over,
    [tells/told/telling] [her/him] [what/to] [to/say/be quiet/hurry/shut], [finish~/finished] it
    off, [answers/answered] when, [gives/gave/giving] [the/] [hx/history/story/pain
    score/details/account/timings], does the [history/hx/talking], did the [history/hx/talking],
    tells me what she, tells us what she, says what happened, [explains/explained] for, told us,
    told triage, did all the, dictates, dictating, corrects, correcting, interjects, interjecting,
    answers first, gets in first, jumps in, butts in, talks over, talking over, spoke over, replies
    on, nudge~, nudges, glares, looks daggers, kicked her foot, squeezed her
    [hand/knee/arm/shoulder], shot [her/him] a look, gave [her/him] a look, coughs when she, tuts,
    rolls eyes, speaks first, answer~ [questions/all], interpreting for
  `,
  hovers: `
    [insist~/demand~] [on/to] [staying/being/coming/sitting/stay/be/come/sit/accompany/
      accompanying/know/see/answering/interpreting],
    hover~, pace~ [outside/up/the/about],
    [stood/standing/stands] [over/in the doorway/at the door/by the door/outside/right/between/
      close],
    [outside/at/behind] the [door/curtain], listen~ in,
    on [loudspeaker/loud speaker/speakerphone/speaker/facetime/video call],
    [stay~/kept/keeps/left] [on/] the [phone/line/call] [on/open/],
    keeps [popping/coming/looking/asking/checking/ringing/calling/texting/phoning/messaging/
      peering/interrupting/knocking/staring],
    [ring~/call~/phone~/text~/message~] [constantly/every/repeatedly/non stop/all day/continually/
       several times/=many times/=times],
    constantly [ringing/calling/texting/phoning/messaging/checking],
    [follow~/escort~] [her/him/me],
    [hold~/grip~~/clutch~/squeeze~] [her/his/onto/at/tightly/on] [wrist/hand/arm/partners/partner/
       tightly],
    want+ to [take her/know/be present/interpret], [rush~/hurry~] [her/him/pt],
    [removed/dragged/marched] [her/him] [home/away/out],
    [ask~/demand~] [what/to know] [was/she/what], [watching the clock/timing her],
    look~ at [his/her] watch, check~ [the/his/her] [time/watch], glare~, staring at,
    @not [leave/leaving/step out/wait/go out/be separated/step outside/budge/let go/stop watching],
    present for the whole, sat in [on/throughout/for], @not [let/allow] [her/him/pt/staff/nurse],
    [not/never/dont/wont/must not] [to/] [be/being/] [seen/left/examined] alone,
    [hung up/line went dead/line dead],
    [wont/wouldnt/refused to/refuses to/refusd to/not] [leave/budge/go/step out/let us],
    [in/within] earshot, [sat/stood/in] on all [visits/appts/three/appointments],
    [through/inside/behind] the [changing/] curtain, in next [room/bay], filmed, filming,
    recording, videoing, knocks [twice/on/at], knocking, circling, too many visits,
    visits were too many, be [sorted/fixed/better/home/ready] by, [leave~] us alone,
    called through, [partner/husband] back in, led [out/away], voice behind, voice in background,
    background voice, someone in background, whispering in background, tells her what to say,
    telling her what to say, prompting in background
  `,
  low: `
    low mood, mood low, low in mood, depressed, depression, tearful, in tears, weepy, anxiety,
    anxious, panic attack+, panicky, hopeless, @not cop~, overwhelmed, end of @p tether, insomnia,
    not sleeping, [feeling/very/v] [low/down], in bits, distressed, not eating, upset, crying,
    cried, cries, sobbing, sobbed, shaken, shaking, trembling, ashamed, embarrassed, nervous,
    jumpy, withdrawn, exhausted, end of tether, at wits end, wits end, breakdown, fed up,
    stressed, unhappy, miserable, worthless, numb, nightmares, night terrors, flashbacks,
    hypervigilant, palpitations, palps, hypervent~, hyperventilating, cant sleep, poor sleep,
    on edge, agitated, emotional, teary, tears, sad, lonely, isolated, anx, phq, gad,
    vomiting from nerves, nerves, losing weight, lost weight
  `,
};
