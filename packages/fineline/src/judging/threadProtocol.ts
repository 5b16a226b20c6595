import type { Post } from '@fineline/reading';
import type { Diagnostic, Facts } from '@fineline/ruleset';
import type { Decision } from '@fineline/runtime';
import type { TablePlace, TableTask } from './judgeTable.ts';
import type { ExitCode } from '../terminal/exitCodes.ts';
import type { PostBlock } from '../files/readPosts.ts';
import type { JudgedLines } from './judgeBlock.ts';
import type { Setting } from './judgePost.ts';

/** What a thread is started with: a table to judge, or what posts are judged by that it will be sent. */
export type ThreadStart = PostsStart | TableStart;

export interface TableStart {
  readonly table: TableTask;
  readonly place: TablePlace;
}

export interface PostsStart {
  readonly setting: Setting;
  /** Whether a log is kept, which takes the facts. */
  readonly logged: boolean;
}

/** Posts to be judged, each by itself or as lines in, lines out. */
export type Task = { readonly posts: ManyPosts } | BlockTask;

/** All memory is handed over and handed back, so that none has to be asked for. */
export interface BlockTask {
  readonly block: PostBlock & { readonly bytes: Uint8Array<ArrayBuffer> };
  /** For what comes of it. */
  readonly spare?: Uint8Array<ArrayBuffer>;
}

/** What a thread says: that it listens, then what came of each task. */
export type Said = 'up' | { readonly number: number; readonly answer: Answer };

/** What came of a task. */
export type Answer = ManyOutcomes | BlockAnswer;

export interface BlockAnswer {
  readonly lines: JudgedLines;
  /** The memory that the block came in. */
  readonly read: Uint8Array<ArrayBuffer>;
}

/** As they were read, or lines of one file that nobody has read yet: a text is copied faster than what stands in it. */
export type ManyPosts =
  | readonly Post[]
  | {
      readonly file: string;
      readonly lines: string;
      /** The number of each. */ readonly at: readonly number[];
    };

/** What came of many posts, list by list, since lists of objects take longer to send than posts to judge. */
export interface ManyOutcomes {
  /** How many verdicts there are on each post. */
  readonly counts: readonly number[];
  /** Of each verdict, the policy and the exit code. */
  readonly policies: readonly number[];
  readonly codes: readonly ExitCode[];
  /** The decision of each verdict, as it is printed, one a line. */
  readonly shown: string;
  /** What is wrong with a post, by its place. */
  readonly problems: readonly (readonly [at: number, problems: readonly Diagnostic[]])[];
  /** What goes into the log of each verdict, where one is kept. */
  readonly logged?: readonly { readonly decision: Decision; readonly facts: Facts }[];
}
