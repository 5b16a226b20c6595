import { policy, posts, type PagesOf } from './page.ts';

/** How a policy is written. */
export const writingPages: PagesOf<'01'> = {
  FL0101: {
    why: 'Policies are written with a small set of signs, so that two people never read one line in two ways. The sign shown here is not among them; it often comes from copying out of a text processor. Leave it out, or put it in quotation marks where it belongs to a text.',
    examples: {
      wrong: posts('ban tones mocking ;'),
      right: posts('ban tones mocking'),
    },
  },
  FL0102: {
    why: 'Every clause and every declaration has a fixed form, much like the sentences of a contract template. Something in this one is missing, stands in another place or stands there twice. The message says what belongs there, with an example; only the first slip of a clause is told, so look at the whole of it.',
    examples: {
      wrong: posts('min cohort because "A crowd is a thousand people."'),
      right: posts('min cohort 1_000 people because "A crowd is a thousand people."'),
    },
  },
  FL0103: {
    why: 'A number alone leaves open what it counts: 7 could be hours, days or people. Fineline never guesses a unit, since a guess would change what the policy forbids. Write the unit behind the number.',
    examples: {
      wrong: posts('min window 7'),
      right: posts('min window 7 days'),
    },
  },
  FL0104: {
    why: 'Numbers, days and words each have one way of being written, so that a number means the same to everyone. A comma separates the parts of a list and therefore cannot set thousands apart: that is what `_` is for. Days are written year, month, day; a word that begins with a digit stands in quotation marks.',
    examples: {
      wrong: posts('min cohort 1,000 people'),
      right: posts('min cohort 1_000 people'),
    },
  },
  FL0105: {
    why: 'A text in quotation marks goes on until the next mark, so one that is never closed would swallow the rest of the policy. Close it on the line on which it begins. A text of several lines stands between `"""` and `"""`.',
    examples: {
      wrong: posts('ban tones mocking', '  because "We are kind.'),
      right: posts('ban tones mocking', '  because "We are kind."'),
    },
  },
  FL0106: {
    why: 'Nobody can check a condition with a hundred parentheses inside each other, and a machine might run out of room. The same holds for a hundred policies, words or files that build on one another. Write a few shorter rules instead; all of them apply.',
    examples: {
      wrong: {
        ...posts('pile: deny when (((… tone is mocking …)))'),
        elided: [
          { shown: '(((…', letter: '(', times: 101 },
          { shown: '…)))', letter: ')', times: 101 },
        ],
      },
      right: posts('pile: deny when tone is mocking'),
    },
  },
  FL0107: {
    why: 'A policy is meant to be read by people, and a file of more than a million letters is not. Such a file is refused before it is looked at. Split it into files that import each other.',
    examples: {
      wrong: {
        ...policy('policy public-posts {\n  owner "brand…"\n}\n'),
        elided: [{ shown: '…', letter: '!', times: 1_000_000 }],
      },
      right: policy('policy public-posts {\n  owner "brand"\n}\n'),
    },
  },
  FL0108: {
    why: 'When `and` and `or` stand side by side, people disagree about which binds tighter, and courts have spent years on such sentences. Fineline asks for parentheses, so that there is one reading. The words of a list are joined by commas, not by `or`.',
    examples: {
      wrong: posts('touchy: review when topic is health and question or tone is teasing'),
      right: posts('touchy: review when topic is health and (question or tone is teasing)'),
    },
  },
  FL0109: {
    why: 'The parts of a clause have one order: `when`, `unless` and `during`, among each other as you like, then `else`, then `by`, then the notes. Each part stands once. With one order nobody has to wonder whether a condition belongs to the rule or to its outcome, and two policies can be compared line by line.',
    examples: {
      wrong: posts('min window 7 days else review when channel is email'),
      right: posts('min window 7 days when channel is email else review'),
    },
  },
  FL0110: {
    why: 'What opens a block or a group has to be closed again, or it is unclear where it ends. The place shown is the one that is left open. Look for the end of that block and add what closes it.',
    examples: {
      wrong: policy('policy public-posts {\n  posts {\n    ban tones mocking\n}\n'),
      right: policy('policy public-posts {\n  posts {\n    ban tones mocking\n  }\n}\n'),
    },
  },
  FL0111: {
    why: 'Some letters of other alphabets look just like ours: a Cyrillic о cannot be told from an o by eye. Two names that look the same would then be two names, and a rule could quietly miss its word. Names are therefore made of the letters a to z, digits and hyphens.',
    examples: {
      wrong: posts('ban tones mосking'),
      right: posts('ban tones mocking'),
    },
  },
  FL0112: {
    why: 'A rule that starts or ends on a day which does not exist would start or end at some unclear moment. Days are written year, month, day. Check the month and how many days it has.',
    examples: {
      wrong: policy('policy public-posts {\n  effective 2026-02-30\n}\n'),
      right: policy('policy public-posts {\n  effective 2026-02-28\n}\n'),
    },
  },
  FL0113: {
    why: 'A policy file that says nothing forbids nothing, and whoever relies on it would believe themselves protected. Most often the wrong file was saved or named. Declare a policy in it, or leave the file out.',
    examples: {
      wrong: policy('// To be written.\n'),
      right: policy('policy public-posts {\n  posts {\n    ban tones mocking\n  }\n}\n'),
    },
  },
  FL0114: {
    why: 'A few words carry the meaning of every clause: `when`, `unless`, `min`, `ban` and their kind. If they could be names as well, a sentence could be read in two ways. Choose another name; as a word of a list or as a column it may stand in quotation marks.',
    examples: {
      wrong: posts('review: ban tones mocking'),
      right: posts('kindness: ban tones mocking'),
    },
  },
  FL0115: {
    why: 'A clause that begins with `deny when`, `review when` or `warn when` says in its first word what follows from it. A second outcome behind `else` would contradict it. Change the first word, or leave `else` out.',
    examples: {
      wrong: posts('ask: deny when tone is teasing else review'),
      right: posts('ask: review when tone is teasing'),
    },
  },
  FL0116: {
    why: 'The name of a policy appears in every decision, in logs and in the names of files. Small letters, digits and single hyphens look the same everywhere and can be typed by everyone. Write `public-posts`, not `Public_Posts`.',
    examples: {
      wrong: policy('policy Public_Posts {\n  posts {\n    ban tones mocking\n  }\n}\n'),
      right: policy('policy public-posts {\n  posts {\n    ban tones mocking\n  }\n}\n'),
    },
  },
  FL0117: {
    why: 'A table of examples says in its first line what each column is about. A row with fewer or more cells would put a value under the wrong head. A cell is left empty by writing nothing before its `|`: then the example says nothing of that fact.',
    examples: {
      wrong: policy(
        'policy public-posts {\n  posts {\n    ban tones mocking\n  }\n}\n\ntest public-posts {\n  each {\n    tone    | channel | verdict\n    mocking | deny by ban-tones\n  }\n}\n',
      ),
      right: policy(
        'policy public-posts {\n  posts {\n    ban tones mocking\n  }\n}\n\ntest public-posts {\n  each {\n    tone    | channel | verdict\n    mocking | blog    | deny by ban-tones\n  }\n}\n',
      ),
    },
  },
};
