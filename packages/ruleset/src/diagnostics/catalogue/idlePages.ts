import { policy, posts, postsText, type PagesOf } from './page.ts';

/** A policy and a waiver that ends on a day. */
function waived(until: string, header = 'version 1.0.0'): string {
  return `policy public-posts {\n  ${header}\n\n  posts {\n    floor: min cohort 100 people\n  }\n}\n\nwaive floor in public-posts\n  for campaign "staff-picks" until ${until}\n  by "dpo@paper.example" because "Everybody shown agreed."\n`;
}

/** A parent that ends with 2026 and a child that ends on a day. */
function family(expires: string): string {
  return `policy org {\n  expires 2026-12-31\n\n  posts {\n    floor: min cohort 100 people\n  }\n}\n\npolicy public-posts extends org {\n  expires ${expires}\n}\n`;
}

/** A rule about the turn of a year in a policy that ends on a day. */
function holidays(expires: string): string {
  return `policy public-posts {\n  expires ${expires}\n\n  posts {\n    ban tones mocking during 2026-12-24 to 2027-01-06\n  }\n}\n`;
}

/** Parts that are allowed and have no effect, or none any more: warnings. */
export const idlePages: PagesOf<'05'> = {
  FL0501: {
    why: 'The last day of this waiver has passed, so it excuses nobody any more. It does no harm, but a reader may believe that it still holds. Remove it; the history of the file keeps it.',
    examples: {
      wrong: policy(waived('2020-12-31')),
      right: policy(waived('2030-12-31')),
    },
  },
  FL0502: {
    why: 'This policy goes on when one that it extends has ended. The rules of a parent stay in force within its children, whatever the dates of the parent; so this is allowed, but it may not be what you meant. Give the child an end as well, or ask the owner of the parent how long its rules are meant to hold.',
    examples: {
      wrong: policy(family('2027-12-31')),
      right: policy(family('2026-12-31')),
    },
  },
  FL0503: {
    why: 'A word is allowed by one clause and banned by another. The ban wins, since no rule cancels another, and a reader of the other clause would be misled. Take the word out of one of the two.',
    examples: {
      wrong: posts('allow only framings trend, milestone', 'ban framings milestone'),
      right: posts('allow only framings trend, milestone'),
    },
  },
  FL0504: {
    why: 'This policy uses something that its owner withdraws, on a day that is past or still to come: a threshold that its source stands by no longer, or a policy that is kept up no longer. It still works, so that nothing breaks overnight. Look for what took its place, and move to that.',
    examples: {
      wrong: policy(`let crowd = 500 people withdrawn 2025-01-01\n\n${postsText('min cohort crowd')}`),
      right: policy(`let crowd = 1_000 people\n\n${postsText('min cohort crowd')}`),
    },
  },
  FL0505: {
    why: 'The waiver excuses from a rule on days on which that rule is not in force, or for campaigns that it never concerns. So it changes nothing. Check its dates against those of the rule and of the policy, or remove it.',
    examples: {
      wrong: policy(waived('2030-12-31', 'effective 2031-01-01')),
      right: policy(waived('2030-12-31', 'effective 2026-01-01')),
    },
  },
  FL0506: {
    why: 'What `because` says is what people are told when a post is refused. It names a number that the clause does not have, most often since the clause was changed and the reason was not. Bring the two together, or leave the number out of the reason.',
    examples: {
      wrong: posts('min cohort 1_000 people', '  because "Fewer than 500 people are not a crowd."'),
      right: posts('min cohort 1_000 people', '  because "Fewer than 1,000 people are not a crowd."'),
    },
  },
  FL0507: {
    why: 'Nothing can ever notice this word: it has no phrases, no word below it has any, and nobody is asked to state it. A rule about it would never find anything by itself. Give it phrases, or state it beside each post that it is true of.',
    examples: {
      wrong: policy(`tone snide under sarcastic\n\n${postsText('ban tones snide')}`),
      right: policy(
        `tone snide under sarcastic {\n  phrases "good for you"\n}\n\n${postsText('ban tones snide')}`,
      ),
    },
  },
  FL0508: {
    why: 'This block holds no clause. What no clause forbids passes, so the block lets through everything that it is about. Write the clauses that were meant, or leave the block out.',
    examples: {
      wrong: policy('policy public-posts {\n  posts {\n  }\n}\n'),
      right: posts('min cohort 1_000 people'),
    },
  },
  FL0509: {
    why: 'No post can break this rule, since it asks for things that cannot be true together, or on days that never come. So it protects nobody, and a reader believes that it does. The help names the parts that exclude each other; most often a number or a sign is the wrong way round.',
    examples: {
      wrong: posts('odd: deny when cohort.size < 10 people and cohort.size > 20 people'),
      right: posts('odd: deny when cohort.size < 10 people or cohort.size > 20_000 people'),
    },
  },
  FL0510: {
    why: 'Whatever this rule stops, other rules of the policy or of its parents stop at least as firmly. It was proved for every combination of facts, so taking the rule out changes no decision. Take it out, or make it as strict as you meant it to be.',
    examples: {
      wrong: posts('few: deny when cohort.size < 50 people', 'floor: min cohort 100 people'),
      right: posts('few: deny when cohort.size < 50 people', 'floor: min cohort 100 people else review'),
    },
  },
  FL0511: {
    why: 'What this exception lets go is stopped by other rules all the same, or the exception never holds where the rule is broken. So nothing ever passes because of it, and whoever relies on it will be disappointed. Take it out, or write the exception into the other rules as well.',
    examples: {
      wrong: posts(
        'jibes: ban tones mocking unless channel is email',
        'mail: deny when channel is email and tone is hostile',
      ),
      right: posts(
        'jibes: ban tones mocking unless channel is email',
        'mail: deny when channel is email and tone is shaming',
      ),
    },
  },
  FL0512: {
    why: 'Consent and other claims are stated by whoever writes the post; nothing in the text shows them. Here stating one is enough to get past a rule, and no other rule sends the post to somebody who could ask whether it is true. Add a rule that reviews what the exception lets go.',
    examples: {
      wrong: posts('named: ban identifiers unless consent is documented'),
      right: posts(
        'named: ban identifiers unless consent is documented',
        'looked-at: ban identifiers else review',
      ),
    },
  },
  FL0513: {
    why: 'No post at all, or none with a number of people, gets past these rules. It was hardly meant: a policy that says no to everything is switched off within a week. Give one of the rules a narrower `when`, or an exception.',
    examples: {
      wrong: posts(
        'calm: require tone is neutral',
        'kind: require tone is warm',
        'one: deny when tone is neutral and tone is warm',
      ),
      right: posts('calm: require tone is neutral', 'kind: ban tones sarcastic'),
    },
  },
  FL0514: {
    why: 'Every rule named here is sound by itself, but together they leave nothing that could be published in this place. Whoever tries will be refused whatever they write. Loosen one of the rules there; or, if it is meant, say so with a `ban`.',
    examples: {
      wrong: posts(
        'floor: min cohort 1_000 people',
        'ads-only-small: require cohort.size < 500 people when channel is tv',
      ),
      right: posts(
        'floor: min cohort 1_000 people',
        'ads-only-small: require cohort.size < 5_000 people when channel is tv',
      ),
    },
  },
  FL0515: {
    why: 'One rule asks for something that other rules deny, in everything that it is about. Each reads well alone, and together they leave nothing to publish. Decide which of them should give way, and write it into the others as an exception.',
    examples: {
      wrong: posts('calm: require tone is neutral when topic is health', 'warmth: ban tones neutral'),
      right: posts(
        'calm: require tone is neutral when topic is health',
        'warmth: ban tones neutral unless topic is health',
      ),
    },
  },
  FL0516: {
    why: 'A list holds a word twice, or a file imports what it imports already. That changes nothing, so it is a slip: either the second one is too many, or another word was meant.',
    examples: {
      wrong: posts('ban tones mocking, mocking'),
      right: posts('ban tones mocking, shaming'),
    },
  },
  FL0517: {
    why: 'Whether a rule is of use is found out by holding it against all others, for every combination of facts. In a policy whose rules are woven very closely that may take longer than anybody waits, so Fineline stops there and says so. What else it says of the policy holds, and every post is judged as always. Rules with fewer conditions in each of them are quicker to tell about.',
  },
  FL0518: {
    why: 'The days on which this rule is to hold go on after the policy has expired, which then decides nothing. So what the rule says of those days is never asked, and a reader believes that it is. Let the policy expire later, or the rule end with it.',
    examples: {
      wrong: policy(holidays('2026-12-31')),
      right: policy(holidays('2027-01-31')),
    },
  },
};
