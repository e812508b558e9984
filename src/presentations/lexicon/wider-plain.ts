import type { Lexicon } from '../rule';

/**
 * Fields of plain words, which no frame asks for: each is weighed as one (`weights.ts`), so that a word no
 * note has held yet speaks as its neighbours do.
 */
export const WIDER_PLAIN: Lexicon = {
  // For a question.
  'secret-field': `
    secret, secretly, secrets, hush, hushed, whisper, whispers, whispered, whispering, quietly,
    discreet, discreetly, privately, confided, confides, confidential, code, hidden, hide, hides,
    hiding, hid, concealed, concealing, conceals, disguised, disguise, pretend, pretends,
    pretending, lied, lies, lying, excuse, excuses, cover, covers, covered, covering, deleted,
    deletes, delete, erased, stash, stashed, sneaked, sneaking, snuck, slipped out, slipped away,
    without telling, does not know, doesnt know, must not know, mustnt know, dont tell, not to tell,
    find out, finds out, found out, overhear, overheard, listening, out of hearing, nobody knows,
    no one knows, told nobody, told no one, never told, alias, false name, withheld number, unsaved
  `,
  'watch-field': `
    watching, watched, watches, monitors, monitored, monitoring, checks on, tracked, tracks,
    tracking, tracker, location, gps, camera, cameras, cctv, doorbell, spy, spying, snooping,
    snoops, follows, following, followed, lurking, waiting outside, parked outside, outside the,
    in the car park, timing, timed, stopwatch, clock, mileage, receipts, logs, login, passwords,
    password, unlock, face id, hacked, stalks, stalking, questions her, questions him, interrogates,
    interrogated, interrogation, accuses, accused, accusing, suspicious, suspicion, jealous,
    jealousy, possessive, obsessed, obsessive, quizzes, grills, grilled, wants to know, demands,
    demanding, demanded, insists, insisted, insisting
  `,
  'rule-field': `
    allowed, permitted, permission, forbidden, forbids, forbade, banned, bans, rule, rules, house
    rules, strict, must, has to, made to, forced, forces, obey, obeys, obedient, obedience, lets,
    let her, let him, let me, decides, decided for, in charge, boss of, veto, vetoed, overruled,
    dictates, ordered, orders her, orders him, commands, controls, controlled, control, punish,
    punished, punishment, punishes, earn, earned, reward, privilege, privileges, deserve, deserved,
    deserves, grounded, curfew, confined, locked in, locked, lock, locks, key, keys, only key,
    confiscated, withheld, rationed, allowance, pocket money, housekeeping, account for, ask first,
    asks first, ask him, ask her, ask permission, put his foot down, wont hear of, wont have it,
    not happy about, disapproves, his way, her way, as he likes, as she likes, on his terms
  `,
  'fear-field': `
    flinch, flinches, flinched, flinching, tremble, trembles, trembled, trembling, shakes, shaking,
    shook, freezes, froze, frozen, jumps, jumped, jumpy, startles, startled, pale, ashen, white as,
    grey, sweating, cower, cowers, cowered, cowering, rigid, tense, tensed, stiffened, wide eyed,
    panicked, panicky, scared, frightened, terrified, petrified, afraid, fearful, dread, dreads,
    dreading, wary, on edge, edgy, vigilant, alert, nervous, uneasy, apprehensive, intimidated,
    threatened, unsafe, danger, dangerous, safer, safest, not safe, safe place, safety, eggshells,
    tiptoe, tiptoes, creeping, creaks, barricade, barricaded, bolted, under the bed, under pillow,
    hides from, hid from, looks over, over her shoulder, eyes on door, eye on door, watching door
  `,
  'escape-field': `
    fled, flees, flee, fleeing, escaped, escape, escapes, escaping, ran out, ran away, ran from,
    running from, climbed out, out of the window, out of window, back door, back way, side door,
    fire exit, barefoot, slippers, pyjamas, nightie, dressing gown, no shoes, no coat, bag packed,
    packed bag, carrier bag, suitcase, bin bags, refuge, hostel, shelter, women s aid, sofa surfing,
    sofa, sleeping in car, slept in car, in her car, in his car, homeless, nowhere to go, emergency
    housing, temporary accommodation, moved away, moved out, new address, changed address, new
    number, changed number, new phone, one way, day ticket, fare, night bus, walked here, walked
    miles, hitched, got off early, lose someone, shake off, gave him the slip
  `,
  'force-field': `
    shoved, shoves, shoving, pushed, pushes, pushing, grabbed, grabs, grabbing, dragged, drags,
    dragging, pinned, pins, pinning, held down, knelt, kneels, sat on, stamped, stamps, stamping,
    twisted, twists, wrenched, wrenches, yanked, yanks, pulled, pulls, bent, bends, squeezed,
    squeezes, gripped, grips, slammed, slams, slamming, threw, throws, throwing, thrown, hurled,
    hurls, flung, flings, lobbed, lobs, chucked, chucks, launched, swung, swings, aimed, poked,
    pokes, jabbed, jabs, prodded, pinched, pinches, scratched, scratches, bit, bites, spat, spits,
    burned, burnt, burns her, scalded, poured, tipped, emptied over, soaked, doused, force fed,
    tied, ties, taped, gagged, bound, trapped, traps, cornered, blocked, blocks, chased, chases,
    rammed, swerved, drove at, drove off, let go, tripped, trips, knocked, knocks, cuffed, clipped,
    clips, clouted, whipped, lashed, struck, strikes, battered, batters, thrashed, walloped, thumped,
    thumps, whacked, whacks, belted, headbutted, kicked, kicks, punched, punches, slapped, slaps, hit,
    hits, hitting, beaten, beats, beating, attacked, attacks, assaulted, harmed, hurts her, hurts him,
    hurts me, rough, roughly, violently, airborne, fist, fists, knuckles, backhand, boot, blow, blows
  `,
  'wreck-field': `
    smashed, smashes, smashing, smash, trashed, trashes, wrecked, wrecks, broke, breaks, breaking,
    broken door, broken phone, ripped, rips, tore, tears up, cut up, slashed, shredded, burned her,
    burnt her, set fire, kicked in, punched wall, punched the wall, hole in wall, holes in, off its
    hinges, plasterboard, door frame, splintered, glass everywhere, overturned, upended, destroyed,
    destroys, damaged, damages, ruined, ruins, threw out, thrown out, binned, bins her, flushed
  `,
  'anger-field': `
    angry, anger, angrily, furious, fury, rage, rages, raging, temper, tempers, lost it, loses it,
    losing it, kicks off, kicked off, kicking off, flips, flipped, snaps, snapped, explodes,
    exploded, erupts, erupted, shouts, shouted, shouting, screams, screamed, screaming, yells, yelled,
    yelling, roars, roared, swears, swore, swearing, sulks, sulking, sulked, moods, moody, mood swings,
    nasty, vicious, spiteful, cruel, vindictive, bitter, resentful, hostile, aggressive, volatile,
    unpredictable, explosive, irate, livid, cross with, mad at, storms, stormed, slams, rows, row,
    arguing, argument, arguments, argues, argued, fights, fighting, fought, quarrel, quarrels,
    bickering, confrontation, altercation, blames, blamed, blaming, accuses, mocks, mocked, taunts,
    taunted, ridicules, belittles, insults, insulted, humiliated, humiliates, names, called her,
    calls her, called him, calls him, worthless, useless, stupid, ugly, fat
  `,
  'parting-field': `
    separated, separating, separation, split, splitting, divorce, divorced, divorcing, left him,
    left her, leaving him, leaving her, leave him, leave her, walked out, moved out, thrown out,
    kicked out, chucked out, affair, cheating, cheated, unfaithful, other woman, other man, new
    partner, new girlfriend, new boyfriend, solicitor, solicitors, court, custody, contact, access,
    handover, visitation, maintenance, injunction, order, bail, breach, cafcass, mediation, ended it,
    broke up, broken up, finished with, dumped, estranged, ex, spare room, box room, separate rooms,
    sofa, locks, changed locks, belongings, his things, her things, the house, half the house
  `,
  'death-field': `
    die, dying to die, dead, death, kill, killed, killing, suicide, suicidal, end it, ending it, end
    her life, end his life, end my life, overdose, hang, hanged, hanging, noose, rope, bridge,
    cliff, tracks, platform, railway, ledge, jump, jumping, drown, drowning, river, gun, gas,
    exhaust, engine on, helium, note, notes, goodbye, goodbyes, will, funeral, burden, pointless,
    hopeless, no point, no future, worthless, disappear, not wake, not waking, never wake, sleep
    forever, for good, cant go on, cannot go on, cant carry on, had enough, enough of it all, better
    off, without me, without her, without him, aftercare, razor, blade, blades, cutting, self
  `,
  'pills-field': `
    tablets, tabs, pills, capsules, strip, strips, packet, packets, box, boxes, blister, blisters,
    bottle, handful, handfuls, the lot, all of them, everything, whole, empty, swallowed, ingested,
    necked, downed, washed down, gone, counting out, mixed, assorted, cocktail, stash, stockpile,
    stockpiled, hoarded, saved up, staggered, impulsive, impulsively, intentional, intentionally,
    regret, regrets, regretted, vomited, drowsy, level, levels, nac, toxbase, charcoal, naloxone
  `,
  'sex-field': `
    sex, intercourse, rape, raped, sarc, condom, condoms, consent, consented, undressed, naked,
    underwear, knickers, bra, trousers down, touched, touches, touching, groped, gropes, fondled,
    kissed, on top of, inside her, bedroom, in her bed, in his bed, into bed, her body, photos,
    pictures, videos, nude, nudes, morning after, ec, ulipristal, levonelle, termination, top, pregnant
    by, dont want, didnt want, refused, said no, no means, forced, pressured, pressure, made her,
    owes, duty, rights, marital, unwanted, sore, torn, tear, bleeding after, bruised thighs, thighs
  `,
  'odd-field': `
    odd, strange, weird, peculiar, unusual, not right, doesnt add up, does not add up, unclear,
    unexplained, inconsistent, inconsistency, vague, evasive, reluctant, hesitant, hesitates,
    hesitated, avoids, avoided, avoiding, dodges, changes subject, changed subject, changed her
    story, changed his story, contradicts, different story, versions, rehearsed, guarded, cagey,
    quiet, silent, withdrawn, subdued, tearful, eyes down, no eye contact, shrugs, shrugged, nods,
    nodded, declined, declines, refuses, refused, wont say, will not say, would not say, didnt say,
    does not say, not saying, says little, says nothing, nothing to say, despite, although, even
    though, however, apparently, allegedly, supposedly, claims, claimed, maintains, insists it,
    blames, minimises, minimised, plays down, laughs off, laughed off, jokes, joked, brushes off,
    honest, honestly, promise, promises, swears, silly me, silly, daft, clumsy, own fault, my fault,
    her fault, his fault, nothing really, its nothing, it is nothing, no big deal, always, in the wars
  `,
  'neglect-field': `
    soiled, wet bed, wet pad, filthy, dirty, unwashed, unkempt, matted, hungry, thirsty, thirsty++,
    starved, thin, thinner, malnourished, underweight, cachectic, dehydrated, no food, empty fridge,
    cold house, no heating, pressure sore, pressure sores, ulcers, nails long, long nails, toenails,
    left alone, unattended, out of reach, buzzer, call bell, restrained, sedated, overmedicated,
    withheld, poa, lpa, power of attorney, pension, savings, bank card, signs everything, carers
    cancelled, refuses carers, no carers, declined care, turned away, rough handling, roughly, shouts
  `,
  'repeat-field': `
    again, another, yet another, once more, always, each time, every time, whenever, third, fourth,
    fifth, sixth, =nth, =times, repeated, repeatedly, repeat, recurrent, several times, many times,
    multiple, numerous, frequent, frequently, regularly, same again, same story, same side, same arm,
    same place, last time, previous visit, previous attendance, back again, reattends, reattended,
    weekly, every week, every weekend, most weekends, every month, in a row, in a month, this month
  `,
  'late-field': `
    days ago, =days ago, weeks ago, week old, days old, last week, last month, delayed, delay, late,
    waited, waiting for, only now, first chance, couldnt come, could not come, until now, eventually,
    finally came, came when, while he, while she, when he, when she, once he, once she, before he,
    before she, must be back, has to be back, back by, home by, quick, be quick, hurry, in a rush,
    hurried, rushed, no time, cant stay, cannot stay, wont wait, not waiting, left before, gone before
  `,
  // Against one.
  'play-field': `
    football, rugby, netball, hockey, cricket, tennis, gym, training, match, game, team, coach, pe,
    playground, school sports, trampoline, swimming, skiing, cycling, bike, running, run, jogging,
    marathon, parkrun, climbing, dancing, dance, yoga, pilates, golf, bowls, horse, riding, skating,
    skateboard, scooter, surf, boxing, karate, judo, martial, sparring, tackle, tackled, ball, bat,
    racket, goal, pitch, court, league, tournament, race, medal, referee, teammate, opponent, club
  `,
  'house-field': `
    cooking, kitchen knife, chopping, slicing, peeling, oven, hob, kettle, pan, tin, jar, glass,
    dishes, washing up, ironing, iron, hoovering, cleaning, laundry, ladder, stepladder, loft, shelf,
    cupboard, drawer, garden, gardening, hedge, mower, lawn, rose, roses, thorn, thorns, fence, shed,
    diy, drill, saw, hammer, nail, screwdriver, paint, painting, decorating, wallpaper, furniture,
    flatpack, sofa moving, moving house, lifting, carrying, shopping, bags, stairs carrying, rug, mat,
    slipped on, tripped over, tripped on, stubbed, caught on, knocked on, banged on, trapped own,
    shower, bath, wet floor, ice, icy, snow, leaves, kerb, pavement, step, doorstep, wellies, heels,
    buggy, pram, cot, toys, toy, lego, baby, toddler, dog lead, lead, cat, dog, bbq, firework
  `,
  'work-field': `
    work, working, at work, shift, site, warehouse, factory, office, shop, customer, customers,
    client, clients, colleague, colleagues, boss, manager, employer, staff, team, patient on ward,
    resident, residents, pupil, pupils, student, students, teacher, school, class, lesson, course,
    training, exam, exams, deadline, police officer, prison officer, security, bouncer, bar, pub,
    chef, kitchen, builder, plumber, electrician, farm, farmer, driver, delivery, lorry, van, forklift,
    machine, machinery, tools, ppe, riddor, occupational, fit note, sick note, retirement, redundancy
  `,
  'ill-field': `
    cough, cold, flu, fever, temp, infection, antibiotics, chest infection, sore throat, tonsils,
    ears, ear wax, sinus, hay fever, asthma, copd, inhaler, pneumonia, covid, uti, dysuria, urine dip,
    rash, eczema, psoriasis, acne, mole, wart, verruca, fungal, cellulitis, ulcer dressing, diabetes,
    hba1c, insulin dose, bp, hypertension, cholesterol, statin, ecg, troponin, echo, angina, af, heart
    failure, stroke, tia, seizure, epilepsy, migraine, vertigo, parkinsons, dementia, memory, mmse,
    arthritis, gout, osteoarthritis, knee replacement, hip replacement, back pain, sciatica, physio,
    carpal tunnel, hernia, gallstones, reflux, ppi, ibs, constipation, diarrhoea, colonoscopy, scope,
    appendix, renal colic, stones, prostate, psa, catheter, menopause, hrt, periods, fibroids, smear,
    coil, pill check, contraception review, fertility, ivf, antenatal, scan, fetal, booking, midwife,
    labour, induction, postnatal, breastfeeding, mastitis, jabs, vaccination, travel, thyroid,
    anaemia, ferritin, b12, vitamin, cancer, chemo, radiotherapy, palliative, biopsy, clinic, surgery,
    op, post op, wound check, sutures out, dressing, stitches out, plaster off, cast off, xray nad,
    allergic, allergy, hives, sting, insect, bee, wasp, tick, splinter, foreign body, dental, filling,
    crown, denture, extraction, wisdom, gums, braces, glasses, optician, cataract, glaucoma, contact
    lens, hearing aid, tinnitus, hearing test, audiology, dietitian, weight loss clinic, smoking cessation
  `,
  'kind-field': `
    supportive, helpful, kind, lovely, caring, loving, gentle, sweet, thoughtful, attentive, devoted,
    patient with, happy, happily, content, cheerful, laughing, laughed, giggling, smiling, smiles,
    joking, chatty, relaxed, calm, settled, proud, excited, delighted, thrilled, looking forward,
    grateful, thankful, reassured, comfortable, enjoying, enjoys, fun, holiday, honeymoon, wedding,
    anniversary, birthday, party, festival, concert, grandchildren, twins, new baby, engaged, good
    relationship, close family, both well, all well, all good, all fine, no worries, no concerns, no
    problems, gets on well, cooks for, drove, drove her, drove him, drives her, fetched, collected,
    brought flowers, holding hand, held her hand, held his hand, hugged, cuddled, helped, helps,
    helping, looks after, looking after, takes turns, nights up, shares, together, worried about her,
    worried about him, called 999, called ambulance, rang 999, cpr, first aid, applied pressure, iced
  `,
  'learn-field': `
    leaflet, leaflets, poster, advice, advised, advise, safety net, safety netted, safety netting,
    return if, come back if, if worse, if any, should, discussed risk, risk of, risks of, side
    effects, warned, counselled re, information, teaching, taught, lecture, seminar, course, training
    day, module, exam, essay, study, studies, research, project, thesis, article, book, novel, film,
    documentary, programme, tv, news, radio, podcast, soap, play, drama club, rehearsal, charity,
    volunteer, volunteers, volunteering, fundraising, policy, form, forms, template, proforma,
    questionnaire, checklist, screening tool, routine question, routine enquiry, protocol, pathway,
    insurance form, claim, report for, letter for, reference, statement for, jury, witness in
  `,
  'past-field': `
    years ago, yrs ago, =many years, childhood, as a child, as a kid, as a teen, teens, teenager,
    when young, at school, at uni, in the past, previously, previous, former, long ago, decades,
    since resolved, resolved, recovered, historic, historical, old notes, pmh, pmhx, background, h/o,
    in 19, =year, aged =many, age =many, last century, sixties, seventies, eighties, nineties, first
    marriage, previous marriage, since died, now dead, late husband, late wife, widow, widower,
    remarried, no contact, not seen since, long since, moved on, now well, now fine, well since, stable
    since, no issues since, nothing since, none since, nil since, therapy completed, closed case
  `,
  'theirs-field': `
    her friend, his friend, a friend, friends husband, friends partner, neighbour, neighbours, her
    neighbour, next door, colleague, colleagues wife, her sister, his sister, her brother, his brother,
    her mother, his mother, her father, his father, her daughter, his daughter, her son, his son, her
    aunt, her uncle, cousin, cousins, niece, nephew, grandson, granddaughter, grandchild, in laws
    visiting, the couple, another patient, other patient, patient in, bed 4, next bed, opposite bed,
    visitor, member of public, passer by, somebody else, someone else, celebrity, character, client of,
    her client, his client, service user, tenant, lodgers, students, pupils mother, parent of, parents of
  `,
};
