import { postsText, type Example, type PagesOf } from './page.ts';

const policyText = postsText('floor: min cohort 100 people');
const said = 'About 4,000 people finished the book last month.\n';

function run(command: string, files: Readonly<Record<string, string>> = {}): Example {
  return { files: { 'policy.disclosure': policyText, 'post.md': said, ...files }, command };
}

const fine = run('check policy.disclosure post.md');
const ruleSet = (text: string): Example =>
  run('check policy.rules.json post.md', { 'policy.rules.json': text });

const publicKey = `-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=
-----END PUBLIC KEY-----
`;

/** Files and rule sets. */
export const filePages: PagesOf<'09'> = {
  FL0901: {
    why: 'The command names a file that is not there. Names are looked up from the folder in which you call the command. Check the spelling and the folder; a pattern such as `posts/*.md` has to match one file at least.',
    examples: {
      wrong: run('check policy.disclosure pots.md'),
      right: fine,
    },
  },
  FL0902: {
    why: 'The command names a folder, and Fineline judges files. It does not choose among them for you, since a forgotten draft would then be judged as well. Name the file, or all of a kind with a pattern such as `posts/*.md`.',
    examples: {
      wrong: run('check policy.disclosure posts', { 'posts/first.md': said }),
      right: run('check policy.disclosure posts/*.md', { 'posts/first.md': said }),
    },
  },
  FL0903: {
    why: 'Policies and posts are texts in UTF-8, and this file holds something else: a picture, a document of a text processor, an older encoding. A wrong guess would change letters and with them names. Save it as plain text in UTF-8.',
    examples: {
      wrong: run('check policy.disclosure scan.md', { 'scan.md': '\0\0\0 scan' }),
      right: fine,
    },
  },
  FL0904: {
    why: 'Posts are judged by the policies that a file declares itself, not by those that it imports. This file declares none, so nothing would be judged and everything would seem to pass. Name the file of the policy, or declare one here.',
    examples: {
      wrong: run('check words.disclosure post.md', {
        'words.disclosure': 'tone snide under sarcastic {\n  phrases "good for you"\n}\n',
      }),
      right: fine,
    },
  },
  FL0905: {
    why: 'A rule set is what a policy compiles to, and this one was changed or cut off on the way: it is not whole, or its rules are not what its own clauses and guarantees say. Nothing is judged by it, since a rule may be missing. Compile the policy again with `fineline compile`; do not edit rule sets by hand.',
    examples: {
      wrong: ruleSet('{ "formatVersion": 1, "policy": {} }\n'),
      right: fine,
    },
  },
  FL0906: {
    why: 'The rule set was written by a version of Fineline whose rule sets mean something else. Reading it with the rules of this version could allow what its authors forbid. Compile the policy again with the version in use.',
    examples: {
      wrong: ruleSet('{ "formatVersion": 0 }\n'),
      right: fine,
    },
  },
  FL0907: {
    why: 'A source map says where each rule stands in its policy, and names the digest of the one rule set that it belongs to. The map beside this rule set belongs to another, or cannot be read. The rules hold all the same; only their places are left out. Compile the policy again, which writes both files.',
  },
  FL0908: {
    why: 'The file is there and cannot be read: you may lack the right, or a disk or a network is at fault. Nothing is judged by a policy that is read in part. Ask for the right to read it, or copy it to a place where you have it.',
  },
  FL0909: {
    why: 'Before it writes, the formatter reads its own work and holds it against what you wrote; here the two do not say the same. Nothing was written, so nothing is lost. This is a fault of Fineline and not of your policy: please report it, with the policy if you may show it.',
  },
  FL0910: {
    why: 'A signed rule set is taken only where you say whose signature counts, and where you say it, nothing unsigned is taken. The file was changed after it was signed, was signed by somebody else, by too few people, or by nobody. Do not use it; ask whoever signed it for the file and for the public key, by two different ways.',
    examples: {
      wrong: run('check policy.disclosure post.md --key legal.pub.pem', { 'legal.pub.pem': publicKey }),
      right: fine,
    },
  },
  FL0911: {
    why: 'Rule sets are signed with Ed25519 keys in PEM files: the private one signs, the public one verifies. This file holds no such key, several of them, one behind a passphrase, or the half that does not belong here: the private one must never leave whoever signs. Make a pair with `fineline sign --new-key NAME`.',
    examples: {
      wrong: run('verify policy.rules.json --key legal.pub.pem', {
        'policy.rules.json': '{}\n',
        'legal.pub.pem': 'no key\n',
      }),
      right: fine,
    },
  },
  FL0912: {
    why: 'Each entry of a decision log holds the digest of the one before, so that nothing can be changed, left out, added or put in another order unseen. Here the chain breaks: the line that is named, or the one before it, is not what was written. What stands before it holds. Keep the file as it is for whoever looks into it, and start a new log. Where another run adds to the log at the same time, nothing is broken: run again when that has ended, or delete the `.lock` file beside the log once it surely has.',
    examples: {
      wrong: run('verify decisions.jsonl', { 'decisions.jsonl': '{"seq":7}\n' }),
      right: fine,
    },
  },
  FL0913: {
    why: 'A reader named with `--reader` is a JavaScript module of the project whose default export says its `name`, its `version`, what it `reads`, and how (`read`). This one does not, cannot be told from another that is asked, cannot be loaded, or lies outside the project. It is code that is run, so nothing outside the project is. No post is judged without it, since its findings would be missing.',
    examples: {
      wrong: run('check policy.disclosure post.md --reader tones.mjs', {
        'tones.mjs': 'export default 1;\n',
      }),
      right: fine,
    },
  },
  FL0914: {
    why: 'A side of a comparison may be a file as some commit has it: `git:main:policy.disclosure`. Git does not know this commit, or there is no repository here. Check the name of the branch, the tag or the commit; a CI job often fetches the newest commit alone, and has to be told to fetch the other one as well.',
    examples: {
      wrong: run('diff git:main:policy.disclosure policy.disclosure'),
      right: run('diff policy.disclosure policy.disclosure'),
    },
  },
  FL0915: {
    why: 'An approval names the digests of two rule sets, one change between them, the posts that it is about, who agreed, why, and the last day on which that counts. This file does not say all of it, or says something else. No approval of a file counts while one of them cannot be read, since somebody may have meant another change. `fineline diff --format json` lists under `gates` what an approval has to name.',
    examples: {
      wrong: run('diff policy.disclosure policy.disclosure --approvals approvals.json', {
        'approvals.json': '{ "formatVersion": 1, "approvals": [{ "by": "legal@bank.example" }] }\n',
      }),
      right: run('diff policy.disclosure policy.disclosure --approvals approvals.json', {
        'approvals.json': '{ "formatVersion": 1, "approvals": [] }\n',
      }),
    },
  },
  FL0916: {
    why: 'The settings of a project stand in `fineline.config.json`: under `policy` what posts are judged by where no policy is named, under `readers` the modules of your own readers that are always asked. Whatever else stands there is refused, and so is the run: a misspelt setting that is passed over may be the reader that sees most.',
    examples: {
      wrong: run('check post.md', { 'fineline.config.json': '{ "polcy": "policy.disclosure" }\n' }),
      right: run('check post.md', { 'fineline.config.json': '{ "policy": "policy.disclosure" }\n' }),
    },
  },
  FL0917: {
    why: 'A certificate shows, step by step, that one rule set lets nothing through that another one stopped; it is checked without whatever found it. This one is about other rule sets, was cut off or changed, or is none. It proves nothing, so compare the two policies yourself: `fineline diff OLD NEW --certificate FILE` writes it anew where it can be proved.',
    examples: {
      wrong: run('verify --certificate proof.json policy.disclosure policy.disclosure', {
        'proof.json': '{ "formatVersion": 1 }\n',
      }),
      right: run('diff policy.disclosure policy.disclosure --certificate proof.json'),
    },
  },
  FL0918: {
    why: 'A report is made of what other commands wrote: decisions (`fineline check --format json` or `jsonl`), a decision log (`fineline check --log`), or one comparison (`fineline diff --format json`). This is none of them, was cut off, has another format version, or is mixed with another kind. What was judged is not guessed, so that nobody reads a page that leaves something out.',
    examples: {
      wrong: run('report decisions.json', {
        'decisions.json': '{ "formatVersion": 1, "decisions": [{}] }\n',
      }),
      right: run('report decisions.json', { 'decisions.json': '{ "formatVersion": 1, "decisions": [] }\n' }),
    },
  },
  FL0919: {
    why: 'Somebody pressed Ctrl-C, or what started the run ended it: a job that was cancelled, a time that was over. What was judged until then is in the reports, each of which says that the others were not judged. Nothing is known of those, so do not publish them. Run the command again, with more time where that was what ran out.',
  },
};
