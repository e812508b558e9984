import type { PresentationRule } from '../rule';

/** Thoughts of ending life, plainly said or in passing. */
export const suicidalThoughts = {
  id: 'suicidal-thoughts',
  title: 'Suicidal thoughts',
  source: 'Warwickshire 2012 ("wanted it to stop"); NICE QS116; McManus 2022 (practice.md 1.4)',
  tier: 3,
  byHand: 'self-harm',
  because: 'suicidal thoughts',
  ownAct: true,
  conditional: true,
  phrases: `
    suicid~, suicide+, suidical, sucidal, suisidal, suicdial, how many [codeine/diazepam/tablets/paracetamol/pills/tabs/of
    these/of them] [would/will/to/it takes to] [do it/do the trick/finish/kill/end], suicidal, suicidality, suicidal ideation, suicide attempt, suicide note,
    attempted suicide, =si, =tash, [end/ending/ends/ended/take/taking] [her/his/my/their/own/it]
    [own/all/] [life], [end/ending] it all,
    [wants/wanted/wanting/wishes/want/wishing/planning/plan/plans/going/ready] to [die/be dead/ end
    it/end things/end everything/disappear/not wake up/not exist/sleep forever/jump],
    [wants/wanted/wish/wished/wishes/want/needs/needed] [it/everything/it all] [all/] to [stop/
    end/be over], [better/best] off [dead/without her/without him/without me/not here/if she was/if
    he was], [no/not] [point/reason] [in/to] [living/going on/live/carry/carrying], life not worth,
    not worth living, [not/doesnt/dont/didnt] [want/wanting/wish/wishing] to [be here/live/be
    alive/wake/wake up/go on/carry on/exist], [cant/cannot/couldnt] [go on/carry on/do this any/see
    a way/take any more/take anymore/see a future], [kill/killing]
    [herself/himself/myself/themselves], [text/texted/said/saying/wrote/says] goodbye, goodbye
    [note/letter/letters/text/texts/message/messages], [do/does/finish] [it/the job]
    [properly/right] [next/this/], [thoughts/thinking] of [ending/death/dying/not
    being/jumping/harming], wish+ [she/he/i] [was/were/wasnt/werent/had not/hadnt]
    [dead/here/woken/alive], wish+ not to wake, tired of living, fed up of living, driving into [a
    tree/oncoming/a wall], [thinking/thoughts/talking/talks/ideas] [about/of]
    [ending/death/dying/suicide/killing/not waking], [ending/end] [things/everything/her life/his
    life], [see/sees/seeing] [a/any/the/no/much] point [in/any more/anymore/to
    anything/living/going/of/], see no point, [happier/better off/better] if [she/he/i] [was/were]
    [gone/dead/not here/not around], [burden/] [to/on] [everyone/everybody/family] [and/better],
    world without, [written/wrote/writing/left] [a/] [note/notes/letters/will] [to/for]
    [kids/children/family], [planned/planning/arranged] [her/his/own] funeral, plan to
    [jump/hang/overdose], [on/over] [a/the] [bridge/railway/ledge] [with
    intent/threatening/contemplating], [harm/hurt] [herself/himself] thoughts, better off out of it,
    wants to vanish, not wake up, be done with it, somebody would have to take me in, done with it
    all, [cant/cannot/cant] do [it/this] [any more/anymore], wishes [she/he] had not woken, wants to
    dye, [thoughts/thinking] of jumping, [wont/not going to] be around, not be around, not be here
    [by/at/for], be [safer/happier] if [she/he/they] had no [mum/dad], no longer wants to be here,
    cant keep going, had enough of everything, doesnt see herself, doesnt see himself, dark
    thoughts, bad thoughts about [herself/himself], passive [si/death wish/suicidal], death wish,
    wants to be with [her/his] [dead/late], picked out a tree,
    [wants/wanted/wish/wished/wishes/want] [everything/it all] to [stop/end/be over], [wants/wanted]
    it to [end/be over], wanted it to stop, [nobody/no one] would [miss/notice if she/notice if
    he/care if she/care if he/care if i], sees no future, no future for
  `,
  frames: ['steers-into', 'kills-self !!of-other-act !!sport !!work'],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
