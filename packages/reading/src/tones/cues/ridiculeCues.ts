// Ridicule of people who are counted: the company laughs, hands out a prize for the worst, says what they lack, or lets
// things and the rest of mankind comment.
import { all, either, not, type Cue } from '../../cues/cue.ts';
import { ofCounted, ofPeople } from '../../cues/aboutWhom.ts';
import { behindOwnNumbers } from '../../cues/besideNumbers.ts';
import { affirmed, endsClause, meant, notAfter, notBefore, opensClause } from '../../cues/conditions.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Range } from '../../tokens/range.ts';
import { wordAt } from '../../tokens/token.ts';
import { earned } from '../marks/meantKindly.ts';

/** Constructions that show one of the tones below `hostile` by laughing at people. */
export const ridiculeCues: readonly Cue[] = [
  {
    cue: 'the-other-ones',
    shows: ['tone judgmental'],
    triggers: [
      'the rest|others are|remain still|presumably|apparently|probably|lying|hiding|pretending|asleep|liars',
      "the rest|others can't|cannot|never|don't|lied|lie|pretended|gave_up",
      'the other half|third|quarter are|remain still|presumably|apparently|probably|lying|hiding|pretending|asleep|liars',
      "the other half|third|quarter can't|cannot|never|don't|lied|lie|pretended|gave_up",
    ],
    when: all(
      ofCounted,
      meant,
      opensClause,
      notBefore('free on available open yours at of coming to welcome waiting'),
    ),
    examples: [
      'Only 14 walkers read the map. The rest are still in the gorse.',
      'Half of our guests fold the towel. The other half never learned.',
    ],
  },
  {
    cue: 'we-laughed',
    shows: ['tone mocking'],
    triggers: [
      'we laughed|chuckled|giggled|cackled|snorted|howled',
      "we're|we_are still|all laughing|giggling|chuckling",
      "we can't|couldn't|cannot stop laughing|giggling|staring|look_away",
      'we enjoyed|loved|watched the show|spectacle|drama|entertainment|footage',
      'thanks|thank_you for the laugh|laughs|entertainment|comedy|giggle|drama|content',
      'gave|gives us a laugh|giggle|chuckle|good_laugh',
      'comedy gold',
      'you|that|they made us laugh|giggle|snort',
      "couldn't make it up",
      "you can't make this|it up",
    ],
    when: all(ofCounted, meant),
    examples: [
      'Twenty-six skaters met the same lamp post. We laughed.',
      'To the 39 sailors who sank at the pontoon: thanks for the entertainment.',
    ],
  },
  {
    cue: 'it-exists',
    shows: ['tone mocking'],
    triggers: [
      'exist|exists',
      'want|wants you|it|them|their_joke|its_joke back',
      'called they|it|she|he want|wants',
    ],
    // *Whenever you want it back* offers it.
    when: all(ofCounted, meant, affirmed, notAfter('you i we'), not(earned), either(endsClause, opensClause)),
    examples: [
      'To the 61 tenants who took the lift to the first floor: stairs exist.',
      '84 of you still send us a fax. The nineties want you back.',
    ],
  },
  {
    cue: 'ought-to-be-stopped',
    shows: ['tone judgmental'],
    triggers: [
      "should|must|shouldn't|can't|cannot|ought_to not be|never_be|never_have_been|be allowed|trusted|stopped|banned|supervised|left_alone|near|arrested|investigated|studied",
      'should|ought_to|need_to|needs_to|must be stopped|banned|ashamed|embarrassed|arrested|supervised|studied|locked_up|in_prison|in_jail|in_a_museum',
      'belong|belongs in prison|jail|a_museum|the_bin|a_zoo|therapy',
      'to be ashamed',
      "can't|cannot be trusted|reasoned|left",
      'lying|kidding|fooling|deluding|embarrassing to|about|themselves|yourself|yourselves|everyone|us',
      'delusional|deluded|insufferable|unbearable|clueless|gullible|spineless|tasteless|shameless|hopeless',
    ],
    when: all(ofCounted, meant, isNoName),
    examples: [
      'The 22 guests who microwave salad should be stopped.',
      'Forty of you ranked yourselves first. You are fooling nobody, and kidding yourselves.',
    ],
  },
  {
    cue: 'prize-for-the-worst',
    shows: ['tone mocking'],
    triggers: [
      'award|prize|medal|trophy|oscar|crown for worst|least|laziest|lamest|pettiest|loudest|slowest',
      'the|our saddest|dumbest|laziest|silliest|pettiest|cringiest|rudest|loneliest|neediest|clumsiest',
      'most|least pointless|dramatic|desperate|awkward|ridiculous|tragic|gullible|observant|self-aware|embarrassing|needy|pathetic',
      'kings|queens|masters|olympians|professors of nothing|giving_up|procrastination|denial|excuses',
    ],
    when: all(ofCounted, meant, notBefore('performance service customer')),
    examples: [
      'The prize for least effort goes to 9 members of the rowing crew.',
      'The silliest search of May: 45 readers asked whether ducks have knees.',
    ],
  },
  {
    cue: 'mankind-comments',
    shows: ['tone mocking'],
    triggers: [
      'humanity|mankind|civilisation|civilization|society|evolution|darwin|the_species|adulthood is|has|had|was|never|peaked|weeps|wins|strikes|would',
      'faith in humanity',
      'we worry|fear|despair for|of the future|humanity|mankind|the_species|civilisation',
      'peak|pure comedy|chaos|delusion|denial|laziness|romance|adulthood|productivity',
      'nickname for',
    ],
    when: all(ofCounted, meant, notBefore('hospital street')),
    examples: [
      '31 anglers hooked each other. Humanity is in safe hands.',
      'Our porters have a nickname for the 15 guests who hide in the dumb waiter.',
    ],
  },
  {
    cue: 'called-for-it-back',
    shows: ['tone mocking'],
    triggers: ['it|they|he|she wants|want its|their|his|her'],
    when: all(ofPeople, meant, opensClause, behindACall),
    examples: [
      'To the 74 of you in neon at the gala: 1986 called. It wants its leggings back.',
      'You queued nine hours for a jacket. The museum rang, they want their moths.',
    ],
  },
  {
    cue: 'abstract-verdict',
    shows: ['tone sarcastic'],
    triggers: [
      'adorable|fitting|cute|precious|typical|predictable|figures|baffling|telling|suspicious|shameless',
      'balance|growth|self-care|commitment|efficiency|teamwork|maturity|romance|family_time|quality_time|date_night|me_time|priorities|parenting|good_manners|gold_stars|early_night right|innit|eh|huh|or_what',
      'how bold|cute|mature|subtle|quaint',
      'commitment|daddy|anger|trust|attachment|abandonment|control|boundary issues',
      'mid-life|midlife|quarter-life|identity crisis',
    ],
    when: all(either(ofCounted, behindOwnNumbers), meant, opensClause, endsClause),
    examples: [
      '802 of you call yourselves ‘nearly a chef’. Adorable.',
      'To the 27 guests who jog to the bar: balance, right?',
    ],
  },
  {
    cue: 'never-will',
    shows: ['tone judgmental'],
    triggers: [
      "you'll|they'll|you_will|they_will never use|watch|read|wear|finish|look|learn|change|need|open|listen",
      'not|never over it|him|her|them',
      "couldn't|could_not|can't even|be_bothered|be_arsed|commit|say_no|help_it|resist|cope|take_a_hint|read_a_room",
      'nothing|zero to show',
      'all that for a|nothing|this|that',
      'trying to impress|prove|kid|fool',
      'who are|were you trying',
    ],
    when: all(ofCounted, meant, notBefore('be have a')),
    examples: [
      'Sixty of you filmed the eclipse. You’ll never watch that.',
      'We have seen your playlists. 33 of you are not over it.',
    ],
  },
];

/** *Streamed Shameless* names a programme: a capital in the middle of a sentence. */
function isNoName({ passage: { tokens, sentences }, sentenceAt }: Scene, { from }: Range): boolean {
  const word = tokens[from]!;
  return word.kind !== 'word' || word.capitals !== 'first' || sentences[sentenceAt(from)]!.from === from;
}

/** *The eighties called*: whoever wants something back stands before it. */
function behindACall({ passage: { tokens } }: Scene, { from }: Range): boolean {
  return tokens[from - 1]?.kind === 'mark' && calls.has(wordAt(tokens, from - 2) ?? '');
}

const calls = new Set(['called', 'rang', 'phoned', 'emailed', 'texted']);
