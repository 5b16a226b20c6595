import { policy, posts, postsText, type Example, type PagesOf } from './page.ts';

const waiver = (rule: string, until = '2030-12-31'): string =>
  `\nwaive ${rule} in public-posts\n  for campaign "staff-picks" from 2026-01-01 until ${until}\n  by "dpo@paper.example" because "Everybody shown agreed."\n`;

const org =
  'policy org {\n  posts {\n    floor: min cohort 100 people\n    kind: allow only framings gratitude\n  }\n}\n';
const child = 'policy public-posts extends org {\n  posts {\n    ban tones hostile\n  }\n}\n';
const own = 'policy public-posts {\n  posts {\n    floor: min cohort 100 people\n  }\n}\n';

function released(version: string, clause: string): string {
  return postsText(clause).replace('{\n', `{\n  version ${version}\n`);
}

/** A new release beside the one before it. */
function since(text: string): Example {
  const before = released('1.0.0', 'floor: min cohort 100 people') + waiver('floor');
  return {
    files: { 'policy.disclosure': text, 'released.disclosure': before },
    command: 'lint policy.disclosure --previous released.disclosure',
  };
}

/** Parts that are sound by themselves and clash with each other. */
export const clashPages: PagesOf<'04'> = {
  FL0401: {
    why: 'One clause allows only these words, and another bans every one of them, so that nothing is left of what it allows: a post passes both only where it has no word of this kind at all. A list of what is allowed says something else. Take a word out of the ban, or leave one of the clauses out; `ban framings`, without words, bans them all in one line.',
    examples: {
      wrong: posts('allow only framings call-out', 'ban framings pointed'),
      right: posts('allow only framings trend'),
    },
  },
  FL0402: {
    why: 'Consent and campaigns are claims: nobody reads them from a text, somebody states them. Where stating one could bring a finding, people would learn to keep silent. A claim may therefore stand only where stating it helps: behind `unless`, in `require`, in a waiver. Facts of your own are claims where they are declared with `otherwise none`; without it they are unknown until somebody states them, so that silence does not pay either, and they may stand anywhere.',
    examples: {
      wrong: posts('careful: deny when consent is documented'),
      right: posts('careful: require consent is documented'),
    },
  },
  FL0403: {
    why: 'If a rule let a post through because a fact is unknown, leaving facts out would pay; if it let one through because a fact is known, whatever it is, stating anything would. So `is known` may stand only in `require`, and `is unknown` only in `deny when`, `review when` and `warn when`, without `not`. What is unknown then adds findings and never takes one away.',
    examples: {
      wrong: posts('ban tones teasing unless channel is unknown'),
      right: posts('ban tones teasing', 'placed: require channel is known'),
    },
  },
  FL0404: {
    why: "A parent's rule binds all who extend it. If a child could waive it, the parent's promise would be worth nothing. A waiver stands in the file of the policy whose rule it is: ask the parent's owner to put it there.",
    examples: {
      wrong: policy(`import "./org.disclosure"\n\n${child}${waiver('floor')}`, { 'org.disclosure': org }),
      right: policy(`${own}${waiver('floor')}`),
    },
  },
  FL0405: {
    why: 'This rule says of itself that it is never waived: it was written as a line that no campaign may cross. An exception to it is refused, whoever signs it. If the exception is right, the rule is the thing to talk about.',
    examples: {
      wrong: policy(`${postsText('floor: min cohort 10 people never waived')}${waiver('floor')}`),
      right: policy(`${postsText('floor: min cohort 10 people')}${waiver('floor')}`),
    },
  },
  FL0407: {
    why: 'A stretch of time that ends before it begins contains no day, so what it governs would never apply. Most often the two days were swapped or a year is wrong. The last day counts as part of the stretch.',
    examples: {
      wrong: posts('ban tones playful during 2027-03-12 to 2027-03-05'),
      right: posts('ban tones playful during 2027-03-05 to 2027-03-12'),
    },
  },
  FL0408: {
    why: 'Posts and tables are judged by different clauses: a table has no tones, and a post has no columns. This clause stands in a block of the other kind. Put it in `posts { … }` or in `datasets { … }`, as the message says.',
    examples: {
      wrong: posts('ban identifiers in values'),
      right: policy('policy tables {\n  datasets {\n    ban identifiers in values\n  }\n}\n'),
    },
  },
  FL0409: {
    why: "A parent's rule allows or excuses posts by certain words, or stops those that have no topic or no other tone. A new word below such a word, a new phrase for it, or one that fills such a gap would let posts through that the parent stops. A child may only tighten. Place the word elsewhere, or declare it in the parent's file.",
    examples: {
      wrong: policy(
        `import "./org.disclosure"\n\nframing thanks under gratitude {\n  phrases "bless you"\n}\n\n${child}`,
        { 'org.disclosure': org },
      ),
      right: policy(
        `import "./org.disclosure"\n\nframing nudge under call-out {\n  phrases "bless you"\n}\n\n${child}`,
        { 'org.disclosure': org },
      ),
    },
  },
  FL0410: {
    why: 'A row of a table is either about a person or a published count of people; it cannot be both. With a `person` column rows are observations, with a `count` column they are cells of a finished table. Keep the role that is true of this table.',
    examples: {
      wrong: policy('dataset visits {\n  key region\n  person visitor_id\n  count visitors\n}\n'),
      right: policy('dataset visits {\n  key region\n  person visitor_id\n  harmless visitors\n}\n'),
    },
  },
  FL0411: {
    why: 'Some clauses look at single rows, others at published counts, and some need columns by which rows are grouped. The table of this block is not of that kind, so the clause would have nothing to look at. Choose a clause that fits, or give the columns of the table their roles.',
    examples: {
      wrong: policy(
        'dataset visits {\n  person visitor_id\n}\n\npolicy tables {\n  datasets visits {\n    min cohort 11 people per key\n  }\n}\n',
      ),
      right: policy(
        'dataset visits {\n  person visitor_id\n  key region\n}\n\npolicy tables {\n  datasets visits {\n    min cohort 11 people per key\n  }\n}\n',
      ),
    },
  },
  FL0412: {
    why: "A rule under the label of a parent's rule reads as if it took that rule's place. It cannot: the parent's rule holds all the same. So a rule that lets through what the parent's stops would only mislead, and is refused with the smallest post that shows it. Make it as strict, or give it a label of its own.",
    examples: {
      wrong: policy(
        'policy org {\n  posts {\n    floor: min cohort 100 people\n  }\n}\n\npolicy team extends org {\n  posts {\n    floor: min cohort 50 people\n  }\n}\n',
      ),
      right: policy(
        'policy org {\n  posts {\n    floor: min cohort 100 people\n  }\n}\n\npolicy team extends org {\n  posts {\n    floor: min cohort 500 people\n  }\n}\n',
      ),
    },
  },
  FL0413: {
    why: 'A guarantee is proved for every combination of facts, with the waivers of the policy. Here there are facts for which it does not hold, and the help names the fewest of them. Add a rule that covers these facts, end the waiver, or promise less.',
    examples: {
      wrong: policy(
        `${postsText('floor: min cohort 50 people')}\nguarantee public-posts denies posts when cohort.size < 100 people\n`,
      ),
      right: policy(
        `${postsText('floor: min cohort 100 people')}\nguarantee public-posts denies posts when cohort.size < 100 people\n`,
      ),
    },
  },
  FL0414: {
    why: 'A version is a promise to everyone who builds on a policy. A release that lets more through than the one before gets a new first number, since whoever relied on the old line has to look again; one that stops more gets a new second number. The message names the lowest version that keeps that promise.',
    examples: {
      wrong: since(released('1.0.1', 'floor: min cohort 50 people')),
      right: since(released('2.0.0', 'floor: min cohort 50 people')),
    },
  },
  FL0415: {
    why: 'Whoever signed this exception off knew the rule as it was then. The rule has changed since, and nobody has agreed to go past it as it is now. Have the waiver signed off again, or take it out.',
    examples: {
      wrong: since(released('1.1.0', 'floor: min cohort 500 people') + waiver('floor')),
      right: since(released('1.1.0', 'floor: min cohort 500 people') + waiver('floor', '2027-06-30')),
    },
  },
};
