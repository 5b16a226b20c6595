import { post, postsText, type Example, type PagesOf } from './page.ts';

const said = 'About 4,000 people finished the book last month.\n';

/** Posts and what is stated beside them. */
export const postPages: PagesOf<'07'> = {
  FL0701: {
    why: 'Front matter is the block between two lines `---` at the top of a post, with one `name: value` a line. It has to be readable without guessing, since what stands there counts as stated. Close the block, and write plain names and values: no repeats, no references. It has to begin the file: what looks like it further down, behind a blank line or a comment, or below `----` or `+++`, would be read as text, and what it states would not count.',
    examples: {
      wrong: post(`---\nchannel: blog\n${said}`),
      right: post(`---\nchannel: blog\n---\n${said}`),
    },
  },
  FL0702: {
    why: 'A field beside the post states a fact, but its value is of another kind than the fact: a word where a length of time is wanted, say. Rather than guess, Fineline asks. The message says what the field wants. So it is where a field of JSON stands there twice, however deep, and nobody can tell which of the two is meant; and where an `id` is a number of more digits than are kept, so that two posts could get one.',
    examples: {
      wrong: post(`---\nwindow: 18\n---\n${said}`),
      right: post(`---\nwindow: 18 days\n---\n${said}`),
    },
  },
  FL0703: {
    why: 'The post states a word that is not in the vocabulary of the fact, so no rule could heed it. Use one of the words of the policy that judges the post. Most often it is a slip of the pen.',
    examples: {
      wrong: post(`---\nchannel: twiter\n---\n${said}`),
      right: post(`---\nchannel: twitter\n---\n${said}`),
    },
  },
  FL0704: {
    why: 'A field has a name that no fact has, so it is ignored. That is fine for notes of your own, and a fact that another policy of the same run declares is left to that one. What is published beside the text is read with it: `title`, `subtitle`, `headline`, `subject`, `description`, `summary`, `excerpt`, `caption`, `alt` and the like. Where the name is nearly that of a fact it is an error instead (FL0709), but for claims such as `consent`: a post without them fares no better. Facts that your organisation states are declared in the policy.',
    examples: {
      wrong: post(`---\nmood: cheerful\n---\n${said}`),
      right: post(`---\ntone: celebratory\n---\n${said}`),
    },
  },
  FL0705: {
    why: 'A file whose name ends in `.json`, `.jsonl` or `.ndjson` is to hold JSON, and this one does not. It is refused as a whole, since half of a post is not a post. The message says where it breaks off.',
    examples: {
      wrong: post('{ "text": "About 4,000 people finished the book."\n', 'post.json'),
      right: post('{ "text": "About 4,000 people finished the book." }\n', 'post.json'),
    },
  },
  FL0706: {
    why: 'There is nothing to judge: no text was given. In a text file it stands below the front matter, in JSON in the field `text`. The text of a picture alone is empty (`"text": ""`, or front matter with nothing below it): nobody read the picture, so its facts are unknown, and every rule about them sends it to a person. The facts alone, as `fineline read` writes them, are judged by `fineline serve` and nowhere else.',
    examples: {
      wrong: post('{ "channel": "blog" }\n', 'post.json'),
      right: post('{ "channel": "blog", "text": "About 4,000 people finished the book." }\n', 'post.json'),
    },
  },
  FL0707: {
    why: 'A post of more than a million characters is no post: most often several were put into one file. It is refused, so that nobody waits for it. Put each post into a file of its own, or one a line into a `.jsonl` file.',
    examples: {
      wrong: { ...post('Hello…\n'), elided: [{ shown: '…', letter: ' o', times: 600_000 }] },
      right: post(said),
    },
  },
  FL0708: {
    why: 'A reader of your own, named with `--reader`, threw, came too late, or gave an answer of another shape than it promised. The post is judged all the same: what that reader looks for counts as unknown, so rules about it send the post to a person, and the decision says that the reader failed. The message says what went wrong. Where only the cache of its answers failed, which a program of your own may give it, the reader was asked and counts; where the policy knows none of its words, it was asked nothing.',
    examples: {
      wrong: asked("() => { throw new Error('the model is down'); }"),
      right: asked('() => ({ tone: { has: [] } })'),
    },
  },
  FL0709: {
    why: 'A field has nearly the name of a fact: another case, a plural, a letter too many. It may be the very fact that decides, so the post is not judged as if nothing had been stated. Write the name that the message offers, or give the field another name where it is about something else. Words of a policy, such as `ban tones`, speak of several: a post has one `tone`, which may be a list. Where facts are sent to `fineline serve` in the place of a text, a name within a fact that is no part of it is refused as well: without its `open`, a set of words is taken for the whole set.',
    examples: {
      wrong: post(`---\ntones: mocking\n---\n${said}`),
      right: post(`---\ntone: mocking\n---\n${said}`),
    },
  },
  FL0710: {
    why: 'A file is read as the text of one post unless its name ends in `.json`, `.jsonl` or `.ndjson`, in whatever case. This one holds JSON: as a text, what it states would not count, and several posts would be one. Give the file the name that says what it holds, or pipe it in, where JSON is known by how it begins.',
    examples: {
      wrong: post('{ "text": "About 4,000 people finished the book.", "channel": "blog" }\n', 'post.txt'),
      right: post('{ "text": "About 4,000 people finished the book.", "channel": "blog" }\n', 'post.json'),
    },
  },
  FL0711: {
    why: 'A post that states `publishes` is judged for that day, since rules and waivers hold on some days and not on others. This one names a day that is past, and comes off better on it than on the day that would have counted: today, or `--date`. It may well be of that day. If it is not, a waiver that is over or a rule that did not hold yet spares it, so mend the day. Decisions and the log say where their day comes from.',
    examples: {
      wrong: published('2026-06-30'),
      right: published('2026-12-01'),
    },
  },
  FL0720: {
    why: 'A table is held against a policy by its columns, so each needs a name and each row as many values as there are columns. It is refused whole rather than judged in part, since the rows that were left out could be the ones that tell on somebody.',
  },
  FL0721: {
    why: 'Tables can be judged with more than a policy: what their columns are (`--roles`), and what was released before (`--ledger`). A ledger of which one line is not understood could hide the very group that gives somebody away, so nothing is judged by it. So could one to which another run releases meanwhile (`--release`), and a table of the same run whose rows are not here.',
  },
  FL0722: {
    why: 'A rule about a table becomes queries, and a database answers them with figures. Some rules ask for more than a query can say: which blanked counts follow from the sums around them, or which groups agree where values are missing. And some databases have no way to write a name. Nothing is printed then: queries for the other rules alone would pass for the whole policy.',
  },
  FL0723: {
    why: 'A table in a database is judged there, and only figures come back. Where the database cannot be reached, does not let us in, or has no such table, nothing is judged. Passwords never appear in what is said about it.',
  },
};

/** A post that says when it is published, held against a rule that holds on some days. */
function published(day: string): Example {
  return {
    files: {
      'post.md': `---\npublishes: ${day}\n---\nSome 12 people finished the book.\n`,
      'policy.disclosure': postsText('min cohort 100 people during 2026-07-01 to 2026-12-31'),
    },
    command: 'check policy.disclosure post.md --date 2026-12-01',
  };
}

/** A post that a reader of the organisation's own reads, too. */
function asked(read: string): Example {
  const reader = `export default {\n  name: 'own-tones',\n  version: '1',\n  reads: { tone: ['mocking'] },\n  read: ${read},\n};\n`;
  const { files } = post(said);
  return {
    files: { ...files, 'own-tones.mjs': reader },
    command: 'check policy.disclosure post.md --reader own-tones.mjs',
  };
}
