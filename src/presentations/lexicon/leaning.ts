import type { Lexicon } from '../rule';

/**
 * Single words that lean for a question or against one, by how much (`leans-for-3` weighs 3): written by
 * `test/tools/fit-weights.ts` from the tuning notes alone, together with `weights.ts`. No frame asks for them.
 */
export const LEANING: Lexicon = {
  'leans-for-8': `
    me, since, wasnt
  `,
  'leans-for-7': `
    wrong
  `,
  'leans-for-6': `
    always, asks, hair, put
  `,
  'leans-for-5': `
    address, cold, dressing, elbow, gf, thigh, thinks, wks
  `,
  'leans-for-4': `
    age, ago, ambulance, arm, bf, bp, course, days, family, go, human, insulin, knows, looked,
    many, marks, married, mummy, must, need, opened, pcm, printed, removed, small, tabs, three,
    time, tonight, torn, us, want, wedding, write
  `,
  'leans-for-3': `
    answer, answers, behind, blade, boyf, bump, bus, cat, children, coat, covered, cries, curtain,
    dinner, discharge, doesnt, doors, drew, drinking, drive, dsh, ears, easter, eats, fella, food,
    forearm, found, fracture, fridays, fridge, give, gone, gown, gp, haematoma, hates, husbnd,
    isnt, kept, kids, leave, letter, like, live, lives, lot, low, month, mum, nose, noted, one,
    orbital, outside, partnr, party, phoned, pocket, pot, ptnr, resident, rings, see, sees, shift,
    shoe, someone, speaking, staff, stair, starts, step, still, stress, sundays, tells, third,
    til, till, triage, volar, waiting, width, woman, wouldnt, wrists
  `,
  'leans-for-2': `
    across, ages, argument, arms, ashamed, assault, backwards, bail, ball, bathroom, bibp, bite,
    booked, bridge, brother, bruises, burns, cancelled, chair, child, coffee, come, commode, cope,
    crew, daddy, dates, dementia, diary, didnt, doctor, dont, drawn, drink, ear, empty, engine,
    etoh, exam, eyebrow, facial, female, fist, five, flank, flatmate, fob, four, get, gin, going,
    gym, hanging, hark, headaches, heard, helps, hitting, holds, home, housing, hr, ibuprofen,
    inhaler, injuries, injury, jaw, knocked, knuckles, lacs, lap, laughs, lid, ligature, linear,
    long, lost, lower, made, marac, marriage, min, mixed, months, mouth, next, night, nite, nok,
    notes, palpitations, park, photo, pill, play, please, point, pol, police, propranolol, pub,
    purpose, pushed, puts, question, rash, rather, reason, ref, reports, ribs, right, road, rug,
    running, sarc, saying, scarf, scene, seat, self, send, sertraline, short, shouting, slap,
    sleeve, sofa, some, speak, speaks, spouse, staying, summer, sure, syncope, tablet, takes,
    talked, tatt, tenderness, texts, theatre, thought, thoughts, times, tinnitus, toddler, tried,
    tuesday, turns, uncle, uni, unless, upper, voice, vomiting, wages, walking, way, we, wears,
    went, wet, window, wine, worse, wound, yes, you, zopiclone
  `,
  'leans-against-2': `
    abuse, abx, ankle, anxiety, appendix, asked, ate, attack, attends, belt, bin, book, breath,
    breathing, bruised, burn, calpol, cap, carrying, cervix, check, checked, chlamydia, choked,
    clean, club, confused, consult, contact, corrected, council, cubicle, cupboard, cut, da,
    daughter, doing, drank, drops, drove, dry, elderly, ended, error, evening, eyes, fainted,
    falling, finds, fingers, fitted, football, forearms, forehead, glass, glasses, gran, graze,
    grip, gtt, hearing, heel, hoarse, holding, hot, informed, inr, jumping, kidney, killing,
    kitchen, know, laughing, lump, lying, mates, menopause, mood, more, most, multiple, nails,
    needles, new, niece, nights, no, none, op, our, pad, passed, past, phone, plate, rang,
    referral, relationship, renal, repeat, rest, results, safe, safety, same, scan, scar, scratch,
    seeing, separation, sg, sh, sheet, shelf, shingles, shop, shut, si, site, sleeping, slipped,
    smoker, smoking, social, soup, speculum, sprain, sprained, steak, stressed, sutured,
    swallowed, swing, taxi, teacher, teaching, tension, through, tight, toe, trip, tripped, tummy,
    until, waits, ward, wardrobe, weight, wheelchair, wind, wk, wont, work, workshop, worried,
    wrist, xr, yo, yrs
  `,
  'leans-against-3': `
    above, advised, asking, because, between, bit, bleeding, blue, burning, caught, comes, cooled,
    coughing, counselling, cried, disclosed, discussed, drunk, extra, flat, floor, grandma, head,
    hit, jumped, kicks, knee, known, legs, lie, lift, likes, missing, morning, neck, needle,
    needs, now, oil, once, parking, poor, pulses, punch, query, questions, request, review, ring,
    sample, scald, shin, sister, size, skin, sober, stepped, steps, stone, stop, straight,
    strangulated, stuck, toxbase, treated, two, warfarin, well, while, whiplash
  `,
  'leans-against-4': `
    beaten, bitten, care, choice, controlled, cutting, dad, dietitian, dropped, explained,
    feeling, fiance, grey, heels, intact, jokes, kicked, life, misses, od, parents, patient,
    present, reaching, sleep, split, states, sugar, talking, tell, threatened, thumb, tired, told,
    upset, violent
  `,
  'leans-against-5': `
    dose, dx, eye, helping, moving, never, ok, overdose, own, stiff, tablets, years
  `,
  'leans-against-6': `
    hard, hb, himself, son, washing
  `,
  'leans-against-7': `
    partner, tearful, wife
  `,
  'leans-against-8': `
    keeps, my, nobody
  `,
  'leans-against-10': `
    hip
  `,
  'leans-against-12': `
    husband
  `,
};
