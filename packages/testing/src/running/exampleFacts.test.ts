import { describe, expect, test } from 'vitest';
import { results, tested, told } from '../../testing/inShort.ts';

const declared = `
fact region: text
fact sponsored: yes-no
fact reach: people
fact data-age: hours
fact season: one of spring, summer
fact partner: yes-no otherwise none
`;

/** What a condition comes to on a post that a test states. */
function valueOf(condition: string, subject: string): string | undefined {
  const [policy] = results(tested([`r: deny when ${condition}`], [`allow ${subject}`], declared));
  const example = policy?.examples[0];
  const verdict = example?.passed ? 'allow' : example?.decision?.verdict;
  return verdict && { allow: 'false', review: 'unknown', deny: 'true', warn: '', none: '' }[verdict];
}

describe('facts that a test sets', () => {
  test.each([
    // Without a text, what is not named is unknown.
    ['tone is warm', 'post { channel blog }', 'unknown'],
    ['cohort.size < 10 people', 'post { tone warm }', 'unknown'],
    ['window < 7 days', 'post { tone warm }', 'unknown'],
    // A stated set is the whole set.
    ['tone is warm', 'post { tone playful }', 'false'],
    ['tone is hostile', 'post { tone mocking }', 'true'],
    ['tone is warm', 'post { tone none }', 'false'],
    ['tone is warm', 'post { tone at least playful }', 'unknown'],
    ['tone is playful', 'post { tone at least playful }', 'true'],
    ['tone is warm', 'post { tone at least playful, not warm }', 'false'],
    ['channel is twitter', 'post { channel social }', 'unknown'],
    ['channel is twitter', 'post { channel social, not twitter }', 'false'],
    ['tone is warm', 'post { tone not warm }', 'false'],
    ['tone is playful', 'post { tone not warm }', 'unknown'],
    ['tone is playful', 'post { tone unknown }', 'unknown'],
    ['season is summer', 'post { season summer }', 'true'],
    ['season is summer', 'post { season spring }', 'false'],
    // Numbers.
    ['window < 7 days', 'post { window 2 weeks }', 'false'],
    ['window < 7 days', 'post { window none }', 'false'],
    ['window < 7 days', 'post { window 1 to 30 days }', 'unknown'],
    ['window < 7 days', 'post { window at most 6 days }', 'true'],
    ['details > 2', 'post { details 3 }', 'true'],
    ['reach >= 100 people', 'post { reach at least 100 people }', 'true'],
    ['data-age > 24 hours', 'post { data-age 2 days }', 'true'],
    // Yes or no, and texts.
    ['question', 'post { question yes }', 'true'],
    ['sponsored', 'post { sponsored no }', 'false'],
    ['region is "Kent"', 'post { region "Kent" }', 'true'],
    ['region is "Kent"', 'post { region none }', 'false'],
    // Groups.
    ['cohort.size < 10 people', 'post { cohort none }', 'false'],
    ['cohort.size < 10 people', 'post { cohort { size 3 people } }', 'true'],
    ['cohort.size < 10 people', 'post { cohort { size at least 3 people } }', 'unknown'],
    ['cohort.size < 10 people', 'post { cohort { size unknown share 5% } }', 'unknown'],
    ['cohort.share < 10%', 'post { cohort { share 5% } }', 'true'],
    ['cohort.digits > 2 digits', 'post { cohort { digits 3 digits } }', 'true'],
    ['cohort.exact', 'post { cohort { size 3 people } }', 'unknown'],
    ['cohort.exact', 'post { cohort { exact no } cohort { exact yes } }', 'true'],
  ])('%s of %s', (condition, subject, value) => {
    expect(valueOf(condition, subject)).toBe(value);
  });
});

describe('a text', () => {
  const text = 'Dear 12 fans who came last week: hello?';
  test.each([
    ['cohort.size < 100 people', `"${text}"`, 'true'],
    ['addressee is cohort', `"${text}"`, 'true'],
    ['channel is blog', `"${text}"`, 'unknown'],
    ['channel is blog', `"${text}" on blog, twitter`, 'true'],
    ['channel is email', `"${text}" on blog`, 'false'],
    ['channel is blog', 'post { tone warm } on blog', 'true'],
    // What a test names replaces what was read, and nothing else.
    ['cohort.size < 100 people', `post { text "${text}" cohort { size 5_000 people } }`, 'false'],
    ['cohort.size < 100 people', `post { text "${text}" cohort none }`, 'false'],
    ['cohort.size < 100 people', `post { text "${text}" cohort unknown }`, 'unknown'],
    ['addressee is cohort', `post { text "${text}" addressee none }`, 'false'],
    ['addressee is cohort', `post { text "${text}" tone warm }`, 'true'],
    ['window < 30 days', `post { text "${text}" window unknown }`, 'unknown'],
    ['question', `post { text """\n    ${text}\n  """ question no }`, 'false'],
  ])('%s of %s', (condition, subject, value) => {
    expect(valueOf(condition, subject)).toBe(value);
  });
});

describe('what cannot be', () => {
  test.each([
    ['post { tone playfull }', 'FL0201 [playfull] `playfull` is no tone | Did you mean `playful`? (review)'],
    ['post { season winter }', 'FL0201 [winter] `winter` is no season | Known are `spring` and `summer`.'],
    ['post { tonne warm }', 'FL0202 [tonne] there is no fact `tonne` | Did you mean `tone`? (review)'],
    [
      'post { size 3 people }',
      'FL0202 [size] there is no fact `size` | It is a part of a group: `cohort { size … }`.',
    ],
    [
      'post { cohort { sise 3 people } }',
      'FL0202 [sise] a group has no `sise` | Did you mean `size`? (review)',
    ],
    [
      'post { cohort { size 53 } }',
      'FL0103 [53] `size` needs a number with its unit, such as `1_000 people` (safe)',
    ],
    [
      'post { window 3 people }',
      'FL0301 [3 people] `window` is not counted in `people` | Write a number such as `7 days`.',
    ],
    [
      'post { details 3 people }',
      'FL0301 [3 people] `details` is not counted in `people` | Write a number such as `3`.',
    ],
    ['post { details 2.5 }', 'FL0306 [2.5] `details` is a whole number'],
    ['post { cohort { share 300% } }', 'FL0306 [300%] a share is 100% at most'],
    [
      'post { window 7 to 3 days }',
      'FL0306 [window 7 to 3 days] the first number is larger than the second | Write the smaller number first.',
    ],
    [
      'post { tone at most warm }',
      'FL0305 [tone at most warm] `at most` goes before a number, not before words | A list without it is the whole set.',
    ],
    [
      'post { tone warm, none }',
      'FL0305 [tone warm, none] `none` is no word of a list | Write it alone: `tone none`.',
    ],
    [
      'post { consent documented, none }',
      'FL0305 [consent documented, none] `none` is no word of a list | Write it alone: `consent none`.',
    ],
    ['post { tone 3 people }', 'FL0305 [3 people] `tone` is set to words'],
    ['post { sponsored maybe }', 'FL0305 [sponsored maybe] `sponsored` is `yes` or `no`'],
    ['post { region Kent }', 'FL0305 [region Kent] `region` is a text in quotation marks (safe)'],
    ['post { text hello }', 'FL0305 [text hello] `text` is a text in quotation marks'],
    ['post { cohort { digits 1 to 3 digits } }', 'FL0305 [digits 1 to 3 digits] `digits` is one number'],
    [
      'post { cohort 3 people }',
      'FL0305 [cohort 3 people] a group of people is set part by part | Write `cohort { size 53 people }`, or `cohort none` where the post gives no number of people.',
    ],
    [
      'post { tone warm tone playful }',
      'FL0803 [tone] `tone` is set twice in this example | Keep one of them; a list of words is one field: `tone playful, warm`.',
    ],
    [
      'post { channel blog } on twitter',
      'FL0803 [channel] `channel` is set twice in this example | Keep one of them; a list of words is one field: `tone playful, warm`.',
    ],
    ['post { tone warm, not warm }', 'FL0803 [not warm] `warm` is said to be there and not to be there'],
    [
      'post { consent unknown }',
      'FL0804 [consent unknown] `consent` is a claim: what nobody states is `none` | Leave it out, or write `none`.',
    ],
    [
      'post { partner unknown }',
      'FL0804 [partner unknown] `partner` is a claim: what nobody states is `none` | Leave it out, or write `none`.',
    ],
    ['"hello" on twiter', 'FL0201 [twiter] `twiter` is no channel | Did you mean `twitter`? (review)'],
    ['"hello" by flor', 'FL0204 [flor] there is no rule `flor` in `p` | Did you mean `floor`? (review)'],
    [
      '"hello" by q/floor',
      'FL0204 [q/floor] there is no rule `q/floor` in `p` | Did you mean `p/floor`? (review)',
    ],
  ])('%s', (subject, complaint) => {
    expect(told(tested(['floor: min cohort 1_000 people'], [`deny ${subject}`], declared))).toEqual([
      complaint,
    ]);
  });

  test('several mistakes, each once, in the order of their places', () => {
    const examples = ['allow post { tone warmm }', 'deny "a" on twiter', 'deny "a" by nothing-like-it'];
    const said = told(tested(['floor: min cohort 1_000 people'], examples));
    expect(said.map(line => line.slice(0, 6))).toEqual(['FL0201', 'FL0201', 'FL0204']);
  });
});
