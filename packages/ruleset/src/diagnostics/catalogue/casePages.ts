import { postsText, type Example, type PagesOf } from './page.ts';

/** A policy with a test, and cases beside it. */
function tested(test: string, cases = ''): Example {
  return {
    files: {
      'policy.disclosure': `${postsText('ban tones hostile')}\ntest public-posts {\n  ${test}\n}\n`,
      ...(cases !== '' && { 'cases.jsonl': cases }),
    },
    command: 'test policy.disclosure',
  };
}

/** Tests and the cases that they take from files. */
export const casePages: PagesOf<'08'> = {
  FL0801: {
    why: 'A case says what verdict is due to its post; without one there is nothing to compare. The verdict stands in the field `expect`: allow, warn, review or deny. The rules that are to be found may stand in `by`.',
    examples: {
      wrong: tested('cases from "cases.jsonl"', '{ "text": "Thank you all.", "tone": "warm" }\n'),
      right: tested(
        'cases from "cases.jsonl"',
        '{ "text": "Thank you all.", "tone": "warm", "expect": "allow" }\n',
      ),
    },
  },
  FL0802: {
    why: 'A test takes its cases from a file with one post a line, and this file cannot be read or holds none. A test without cases would pass whatever the policy says. Check the name of the file and the folder.',
    examples: {
      wrong: tested('cases from "gone.jsonl"'),
      right: tested(
        'cases from "cases.jsonl"',
        '{ "text": "Thank you all.", "tone": "warm", "expect": "allow" }\n',
      ),
    },
  },
  FL0803: {
    why: 'An example sets one fact to two things, and only one of them can be meant. Keep the line that is right. Several words of one fact stand on one line, joined by commas.',
    examples: {
      wrong: tested('allow post {\n    tone warm\n    tone grateful\n  }'),
      right: tested('allow post {\n    tone warm, grateful\n  }'),
    },
  },
  FL0804: {
    why: 'Consent, campaigns and other claims are `none` until somebody states them, so they are never unknown. An example that makes one unknown describes a post that cannot be. Leave the line out, or write `none`.',
    examples: {
      wrong: tested('allow post {\n    tone warm\n    consent unknown\n  }'),
      right: tested('allow post {\n    tone warm\n    consent none\n  }'),
    },
  },
};
