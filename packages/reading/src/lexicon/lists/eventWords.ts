// What goes on or happens, and times are told by: *before sunrise*, *during the outage*, *after the final whistle*.

/** Turns of the day, which need no article. */
export const turns: ReadonlySet<string> = new Set(
  (
    'sunrise sunset dawn dusk nightfall daybreak breakfast brunch lunch dinner supper teatime lunchtime dinnertime bedtime ' +
    'sign-up payday launch kick-off half-time half-term harvest prom'
  ).split(' '),
);
/** What goes on for hours or days. */
export const events: ReadonlySet<string> = new Set(
  (
    'outage storm storms snowstorm downpour thunderstorm flood floods snow blizzard fire strike strikes blackout heatwave ' +
    'drought lockdown pandemic festival match final semi-final derby tournament election referendum vote ' +
    'tour interval kick-off half-time half-term break holidays eclipse launch wedding exam exams ceremony ' +
    'concert gig conference downpours coronation jubilee olympics paralympics eurovision marathon ' +
    'budget breakup split merger blackouts earthquake hurricane monsoon cup event rehearsal ' +
    'premiere riots curfew sermon countdown fireworks parade rush walkout shutdown recall alert alarm appeal debate ' +
    'race regatta quiz lecture party gala prom fair sale game playoffs hearing trial ' +
    'matinee ban crash siren evacuation quake inauguration protest vigil funeral auction verdict inquest ' +
    'freeze inning innings special honeymoon playoff play-off semi-finals finals voyage blizzards heatwaves pile-up gridlock ' +
    'demonstration summit pageant carnival procession service mass communion prayers inspection reshoot'
  ).split(' '),
);
/** What is over in hours or less, or happens in a moment: people do things before and after it. */
export const turningPoints: ReadonlySet<string> = new Set(
  (
    'announcement deadline launch relaunch release opening closing reopening lesson class lecture service interview inspection flight ' +
    'landing take-off boarding workout operation surgery diagnosis treatment graduation christening baptism birth ' +
    'honeymoon reunion move rebrand update upgrade breach leak hack hike scandal act encore credits overture chorus ' +
    'anthem hymn sermon bell gong penalties results dance bouquet eulogy burial audit raffle bingo karaoke bonfire ' +
    'speech speeches toast toasts vows reception starter starters main mains pudding dessert desserts round lap set ' +
    'overs innings playoff shootout equaliser goal penalty heats draw raid ceasefire war invasion march census harvest ' +
    'thaw frost eclipse tornado wildfire landslide avalanche tsunami merger takeover resignation apology warning ' +
    'visit trip journey shift weigh-in check-up scan appointment injection jab rehearsals reading sitting crossing ' +
    'kiss reveal twist cliffhanger ads adverts advert trailer whistle finale news bulletin forecast sunrise shower nap feed'
  ).split(' '),
);

/** What ends or begins, or goes off, in a clause with *when*. */
export const happenings: ReadonlySet<string> = new Set(
  'polls shops pubs schools borders doors bell bells gates curtains music band quake power lights wifi internet clocks clock whistle sirens bells snow rain sun tide trains curtain shoot-out final game power-cut news'.split(
    ' ',
  ),
);

/** A turn of the day, which needs no article. */
export function isTurn(word: string | undefined): boolean {
  return word !== undefined && turns.has(word);
}

/** What begins or happens, and times are counted from: *launch*, *update*, *wedding*. */
export function isTurningPoint(word: string | undefined): boolean {
  return word !== undefined && (turningPoints.has(word) || events.has(word));
}

/** What goes on for hours or days, by its name alone. */
export function isEventWord(word: string | undefined): boolean {
  return word !== undefined && events.has(word);
}

/** Words of which one is in every such stretch, *during* aside. */
export const eventWords: ReadonlySet<string> = new Set(
  [
    ...turns,
    ...[...events].flatMap(word => [word, `${word}s`]),
    ...happenings,
    'whistle',
    'finale',
    'snap',
    'spell',
  ].map(word => word.split('-')[0]!),
);
