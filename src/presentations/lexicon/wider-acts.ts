import type { Lexicon } from '../rule';

/**
 * Further words of classes begun in other tables, from going through each class with regional and lay
 * English in mind rather than any note: who, what was done, with what, and what it left.
 */
export const WIDER_ACTS: Lexicon = {
  partner: `
    [man/male/lad/chap/guy/bloke/fella/fellow/geezer/person/woman/girl/lass/lady/one]
    [that/who/whom/] [she/he/pt/i/shes/hes] [s/is/was/has been/had been/has/had/]
    [sees/saw/dates/dating/married/met online/split from/split up with/broke up with/moved in
    with/moved in/lives with/shares a bed with/shares with/is with/goes out with/went out
    with/going out with/back with/got back with/just met/sleeping with/sleeps with/engaged
    to/divorcing/left for/has kids with/has a baby with/has children with/used to see/used to live
    with/used to date], dad of [her/the] [kids/children/little ones/youngest/eldest/twins], mum of
    [his/the] [kids/children/youngest/eldest/twins], on off [partner/boyfriend/girlfriend/bf/gf],
    on and off [partner/boyfriend/girlfriend/bf/gf], [current/new/recent] squeeze, cohabitant,
    long term partner, ltp, ptr, p tner, partener, patrner, parter, partna, paartner, parnter,
    live in [boyfriend/girlfriend/lover], [his/her] intended, [wedded/lawful] husband
  `,
  'his-spouse': `
    hubbs, husbnad, husban, husbend, huband, husbnd, b/friend, boyfiend, boyfried, boyfreind,
    bofriend, boyfriened, boyf's, old boy, the mr, mister, feller, new feller, her beau,
    [mums/her mums/mothers/her mothers] [bloke/fella/fancy man/lodger/boyfriend/chap]
  `,
  'her-spouse': `
    wife's, gilfriend, girlfreind, girlfiend, grilfriend, g/friend, ball and chain,
    [our/the/my/his] lass, [the/my/his] better half, lady he [lives/is/was/met] [with/seeing/],
    [his/the] old woman, [his/the] old lady, [his/my/the] bird
  `,
  ex: `
    exgf, exhubby, ex fella, ex bloke, ex missis, ex other half, ex oh, x bf, x gf, xgf, x wife,
    x hubby, previous fella, [her/his/the] last [boyfriend/girlfriend/partner/bf/gf],
    [ex/former] [lover/cohabitee/civil partner/common law/flame/squeeze/lodger/housemate],
    [kids/childrens/babys/babies/sons/daughters] [other parent/absent father]
  `,
  'male-kin': `
    our kid, stepbro, step bro, younger brother, older brother, big brother, little brother, kid
    brother, twin brother, eldest, youngest lad, grown up son, grown son, sons in law, da,
    [mothers/mums/grans/nans/aunts/daughters/sisters] [partner/boyfriend/bf/husband/bloke/fella/man],
    foster brother, foster son, [his/her] [old man/pops], fathers, taid, bampi, grampy
  `,
  'female-kin': `
    stepsister, half sisters, big sister, older sister, younger sister, twin sister, grown daughter,
    ma, mams, mothers, mums, [fathers/dads/sons/brothers/grandads] [partner/girlfriend/gf/wife/woman],
    foster daughter, foster sister, nain, nana, bibi, dadi, nani, bhabi, didi, mother inlaw, mum inlaw
  `,
  'other-kin': `in law, inlaw, her people, his people, his side, her side, his lot, clan, whole family`,
  household: `
    [man/woman/person/lad/guy/bloke] [downstairs/in the next room/she rents off/he rents off/who
    lives with/in the annexe], live in [help/nanny/carer], hostel [worker/resident], key worker at
    home, [house/flat] sharer, subletter, the lodger, home help, [day/night] carer, carers husband,
    shared house, [fellow/another] [tenant/lodger/housemate]
  `,
  assailant: `perpetrators, assailants, aggressor, alleged perpetrator, alleged assailant, abuser`,
  blow: `
    sock~ [her/him/me/pt], deck~ [her/him/me/pt], decked, crown~ [her/him/me], floor~ [her/him/me],
    spark~ [her/him/me], sparked out, ko d, laid [her/him/me] out, lay~ [her/him/me] out,
    [stuck/planted/landed/put/swung/caught/cracked/fetched/threw/throws/throwing/throw] [the/a/her/
    him/me] [nut/head/one/punch/punches/right/left/slap/haymaker/blow/blows] [on/at/to/in/],
    caught [me/her/him] one, fetched [her/him/me] one, rained blows, birched, caned, tanned,
    leathered, lash~ @him, flog~~ @him, chib~~, malky, malkied, tonked, pasted, slippered, lacerated
    by, [smacked/slapped/bashed/kicked/thrown/battered/bounced/chucked] [about/around],
    [take/takes/took/taking] [a/the/his/her] [belt/stick/slipper/cane/strap/hand/fist/bat/broom/
    knife/hammer/boot/rolling pin] to, [gave/give/gives/giving] @him [a/an/the/what for/]
    [kicking/thumping/clip/slapping/walloping/going over/doing over/seeing to/pasting/hammering/
    good hiding/hiding/leathering/battering/black eye/thick ear/fat lip/bloody nose], stuck the
    boot in, put the boot in, puts the boot in, boot~ [her/him/me], knee~ @him, elbow~ @him,
    knuckled, uppercutted, decks, thwacked, pounded, pounding @him, pound~ [on/her/him],
    kickin, punchin, slappin, hittin, beatin, kicked in the, swatted, swiped, buffeted, duff~ @him,
    [head/nut] butts, forehead to [the/her/his], bang~ @him about, flatten~ @him, bray @him,
    knock~ @him about, knock~ [seven bells/lumps/ten bells] out of, beat the living
  `,
  handle: `
    jostle~, accost~, strongarm~, strong arm~, grapple~ @him, wrestle~ [her/him/me] [to/down/off],
    wrestled, rugby tackled, [took/take/takes/taking] [a swing/swings/a swipe/a lunge] [at/],
    [dug/dig/digs/digging] [her/his/nails/fingers/fingernails/knuckles/a] [nails/fingers/
    fingernails/knuckles/knee/into/in/], nip~~ @him, [grab~/got/gets/get/took/takes/catch~/caught]
    [a/] hold of [her/him/me/pt], [lay/lays/laid] [hands/a finger/a hand] on, [fly/flies/flew]
    at @him, [launch~/threw/throws] [herself/himself] at, square~ up to, [have/has/had] a go at @him,
    [light/lights/lit/tear/tears/tore] into, [sit/lie/lies/lay/laid] [on/on top of] @him,
    push~ and shove~, shoving, man handle~, trip~~ [up/] [by/@him], tripped up by, kick~ [out/]
    [the/her/his] [stool/chair/stick/crutch/frame/legs/feet] [out/from/away], [pull~/yank~/drag~~/
    lift~/haul~/march~/lead/led/lug~~] @him [by/out/off/over/along/across/up/down/back/into/onto],
    [squeeze~/crush~/wring/wrung/twist~/wrench~/jerk~/bend/bent/pull~/force~] [her/his/my]
    [wrist+/arm+/finger+/hand+/thumb+/ear+/hair/nose/leg/ankle/neck/shoulder/jaw] [back/up/
    behind/round/backwards/until/so/to/], [restrain~/pin~~/held/hold~/kept] [her/him/me] [on/down/
    against/to/in] [the/] [bed/floor/wall/sofa/ground/chair/carpet/stairs/door/there], [shut/
    slammed/trapped/jammed/crushed/caught/wedged] [her/his/my] [hand/fingers/arm/leg/foot/head/
    finger/wrist] [in/with] [the/a/] [door/window/drawer/gate/car door/boot/lid], [swerve~/drove/
    drive~/reverse~] [the car/car/] [at/into/towards] @him, [press~/held/push~/stub~~/put]
    [her/his/my] [hand/arm/face/head/palm/fingers] [on/onto/to/against/into/in] [the/a/] [hob/
    stove/iron/radiator/cooker/hotplate/wall/floor/sink/toilet/bath/oven/heater], poke~ @him,
    prod~~ @him, jab~~ @him, elbow~, barge~ [her/him/me/past], spit~~ [in/at/on] [her/his/my/],
    [bit/bite~] [her/his/my/a/] [cheek/ear/nose/arm/hand/finger/lip/shoulder/breast/thigh/neck/
    back/leg], drench~ @him, [soak~/hosed] @him, starv~ @him, force~ [food/tablets/drink/bleach]
    [into/down], [cut~~/hack~/shave~/chop~~] [off/] her hair, [ripp~/rip~~/tore/tear~] [her/his]
    [clothes/top/shirt/earring/earrings/piercing/nails/necklace], drag~~ [from/off/along], knock~
    [her/him/me] [off/into/onto/over/to/down/against/backwards], tip~~ @him [out/off/over/onto]
  `,
  struck: `
    catch~ @him with, caught @him with, swipe~ @him with, hitted, smash~ @him, swings, dealt,
    [cut/scald~/burn~/scar~~] by [her/his/the]
  `,
  throw: `
    hoy~, yeet~, heave~, hove, upend~, upended, emptied over, [bang~/slam~~/smash~/crack~/bring~/
    brought/bash~/whack~] [a/the/it/her/his] [down/over/across/into/on/off], rain~ down,
    skim~~, send~ flying, [fire~/shot] [a/an/it] at, shower~, drenched, soaked, doused, sloshed
  `,
  weapon: `
    stapler, lid, pan lid, saucepan lid, kettle lid, pot, pots, hole punch, monitor, console,
    headset, trainers, jar, statue, statuette, tea light, folder, file, bible, comb, milk, cereal,
    pint, spirit level, trowel, mallet, planter, plant pot, flower pot, remote controller, tool,
    toolbox, lunchbox, flask, thermos, ketchup, sauce bottle, jam jar, tin can, beer can, full can,
    bunch of keys, set of keys, walking pole, tent pole, curtain pole, broom handle, mop handle,
    hammer handle, table leg, chair leg, bed slat, drawer, tv unit, speaker, radio, guitar,
    hot coffee, hot food, hot pan, hot water bottle, kettle full, pan of, mug of, cup of, plate of,
    bowl of, noodles, pasta, porridge, hot iron, hairspray, dumb bell, marble, snow globe,
    paint tin, tin of paint, paint can, pet bowl, dog bowl, cat bowl, shoe horn, belt buckle,
    door stop, letter opener, paper knife, bread knife, steak knife, butter knife, kitchen knife
  `,
  injury: `
    scalded, burnt, burned, [bite/bites] [to/on/of] [the/her/his/l/r/left/right/both/]
    [ear+/nose/cheek+/lip+/arm+/hand+/finger+/shoulder+/breast+/thigh+/neck/face/chin/forearm+/
    back/scalp], weal~, wheal+, wealing, rib injury, sti, stis face, soft tissue [injury/inj/
    swelling/damage], [chipped/cracked/snapped/loosened/missing/lost/broken/avulsed] [front/
    upper/lower/l/r/left/right/two/] [tooth/teeth/incisor+/crown+/veneer+/denture+], [perforated/
    burst/ruptured/torn] [ear drum/eardrum/tm/drum], ear drum [perf/burst/perforated],
    [puffy/closed/purple/bloodshot] eye+, eye [closed/swollen shut/puffy/purple], [bloodied/broken/
    bent/busted] nose, [clump+/patch/handful/lumps] [of/] hair [gone/out/missing/pulled/], bald
    patch, [bent/jarred/twisted/wrenched] [back/finger+/thumb/wrist/arm/knee/shoulder/neck],
    finger+ bent, thumb bent, mallet finger, boxers #, boxer s fracture, nightstick, whiplash,
    [rib/ribs/cheekbone/jaw/orbit/nasal bone+/mandible/zygoma/radius/ulna/wrist/hand/finger/nose/
    elbow/clavicle/humerus/tooth/scaphoid/metacarpal/coccyx/patella] #, # [rib+/cheekbone/jaw/orbit/
    nasal/mandible/zygoma/radius/ulna/wrist/hand/finger+/nose/elbow/clavicle/humerus/tooth/
    scaphoid/metacarpal/mc/coccyx/patella/ankle/tibia/fibula], facial [pain/swelling/trauma/#],
    [rib/chest wall/loin/flank/hip/coccyx/buttock/thigh/shin/calf] [bruise+/bruising/tenderness/
    haematoma/swelling/injury], [deep/big/large/small/superficial] [cut/gash/lac/laceration/graze/
    scratch], scratches, scratch marks, nail marks, lacs, grazed, ecchymosis, contused, haematomas,
    [bump/lump] on head, egg on, split [eyebrow/brow/chin/head/scalp/lip/ear], stabbed, stab to,
    slash to, puncture
  `,
  face: `
    facial [pain/swelling/trauma/#], [puffy/closed/purple/bloodshot] eye+, cheekbone #, jaw #,
    # [jaw/cheekbone/orbit/nasal/mandible/zygoma/nose], [bloodied/broken/busted] nose, lost [a/]
    tooth, missing tooth, sti face, ear drum perf, eye swollen shut
  `,
  telling: `
    parry~, warding off, fending off, shielding [face/head/baby/self/herself/himself],
    [finger/thumb/fingertip/grip/hand/bite/belt/shoe/boot/tread/knuckle/ring/tooth/teeth/rope/cord/
    buckle/cable/loop/tramline/slap] [shape~/type/pattern~/like/sized] [bruise~/mark+/weal+/
    imprint+/], [bruise~/mark+/imprint] [the/] [size/shape] of [a/] [hand/boot/shoe/fist/thumb/
    belt/ring/palm/heel/finger], imprint of, sole [print/pattern], tread mark+, shoe print, boot
    print, palm print, [several/multiple/many/numerous/various/lots of] [bruises/healing bruises/
    old bruises/fading bruises/scars/burns], [bruises/bruising] [all over/everywhere/of varying/of
    different/various/varying/at different], [yellow/green/brown/old/faded/healing] [and/&] [new/
    fresh/purple/blue/recent] [bruise~/], [old/healed/previous/unexplained] [rib fractures/rib
    fracture/# ribs/rib #s/fractures on xray/fracture on xray], [both/bilateral] [upper arms/inner
    arms/forearms/wrists/inner thighs/breasts/ears/black eyes], bilat [black eyes/periorbital],
    circumferential [bruise~/mark+], bruise~ [behind/inside] [the/both/her/his/l/r/] [ear+/arm+/
    thigh+/knee+], raccoon eyes no fall
  `,
  helping: `cleared, unblocked, dislodged, untangled, freed, steadied, bandaged, iced, rinsed, cooled`,
  'bruise-word': `bruise marks, purple marks, discolouration`,
  violence: `
    physical with, gets physical, got physical, violence towards, heavy handed, knocks [her/him]
    about, knocking [her/him] about, handy with his fists, raises [his/her] [hand/hands/fist],
    loses control, lost control, out of control, lost it, loses it, kicks off
  `,
  /** Set on hurting, whoever it was. */
  'on-purpose': `
    deliberately, on purpose, purposely, purposefully, intentionally, out of spite, spitefully, for
    spite, to hurt [her/him/me], to spite [her/him/me], to punish [her/him/me], as punishment,
    as a punishment, to shut [her/him/me] up, to teach [her/him/me], knew what [he/she] was doing,
    wilfully, not by accident, meant it, meant to, maliciously, in temper, in a temper, in anger,
    in a rage, in rage
  `,
  /** "across her face": where a thing meets a body. */
  across: `across, over, round, around, into, against, off, upside`,
  /** Past tense of a hand on a neck. */
  'grip-past': `
    squeezed, gripped, grabbed, crushed, compressed, seized, clutched, throttled, constricted,
    squashed, wrung, pressed, pinned, grasped, clamped
  `,
  'held-by-it': `[held/grabbed/lifted/dragged/pinned/picked up/gripped/hauled/pulled] [up/] by it`,
  blackout: `
    went unconscious, lost consciousness, knocked unconscious, unconscious, fainted, vision went,
    lost vision, everything went [black/dark/fuzzy/grey/white/dim], went [dark/fuzzy/grey/dim/limp],
    ears [buzzed/rang/ringing/popped], eyes [bulged/rolled/watering], lost seconds, lost a few
    seconds, came round, came to on, wet [herself/himself/myself], soiled [herself/himself]
  `,
  'hold-down': `squeez~, squeeze~, press~, held, pinned, knelt, sat, lay, leant, leaned, tighten~, grip~~`,
  'smother-thing': `
    pillow, cushion, duvet, quilt, blanket, towel, bag, carrier bag, plastic bag, clingfilm, cling
    film, coat, scarf, jumper, sheet, bolster, mattress, tea towel, cloth, flannel, hand, hands,
    palm, sock, tape, gaffer tape, duct tape
  `,
  'face-hole': `face, mouth, nose, nose and mouth, mouth and nose, head, airway`,
  'press-act': `
    press~, push~, held, hold~, put~~, shov~, shove~, stuff~, ram~~, force~, clamp~, jam~~, cover~,
    smother~, pull~, wrap~~, place~, stick~, stuck, shut~~, pinch~, block~
  `,
  /** Struck, and not by chance. */
  'strike-only': `struck, clouted, hit, bashed, smashed, belted, clobbered, battered, smacked, whacked, cracked, bonked, clocked, clonked, conked`,
  'intent-word': `
    meant it, meant to do it, wanting to pass out for good, to harm self, to hurt self,
    on purpose, intentional, intentionally, deliberate, deliberately, to end it, to die, wanted to die,
    wanted to sleep, to sleep, to sleep forever, to get some peace, to stop the, to make it stop, to
    block it out, to block out, to forget, to escape, with intent, suicidal intent, impulsively,
    impulsive, planned, with vodka, with gin, with wine, with alcohol, w alcohol, w etoh, with etoh,
    and vodka, and gin, and wine
  `,
  'kids-word': `kids, children, child, little ones, baby, toddler, boys, girls, daughter, son`,
  'crew-word': `crew, paramedics, ambulance, hcp, district nurse, officers`,
  /** A home that shows what happened in it. */
  scene: `
    [house/flat/home/room/place/kitchen/bedroom/property] [is/was/has been/had been/all/] [smashed
    up/smashed/trashed/wrecked/turned upside down/upside down/in disarray/torn apart/ransacked/
    destroyed], [smash~/trash~/wreck~/break/breaking/broke/tear/tearing/tore] [up/] [the/her/his/
    their/] [house/flat/home/place/kitchen/room/bedroom/property/lounge/telly/tv] [up/apart/],
    [holes/hole/fist holes/dents/dent] in [every/the/all/doors/walls/plaster/most/bedroom/her/his/]
    [wall+/door+/plaster/plasterboard/], door[/s] off [its/their/the] hinges, doors off hinges,
    [broken/smashed/overturned/upturned] [furniture/door/doors/crockery/plates/tv/mirror/glass
    everywhere], furniture [broken/overturned/upturned/smashed/everywhere], blood [on/up/over/all
    over] [the/] [wall+/door+/door frame/sofa/bed/carpet/kitchen/hallway], signs of [a/] [struggle/
    disturbance/fight/violence], door [kicked/booted/forced/smashed] in, [kicked/booted/smashed/
    broke/put/punched] [the/her/his/a/] [bedroom/front/bathroom/] door [in/down], phone [smashed/
    ripped/thrown at wall]
  `,
};
