import type { Post } from '@fineline/reading';
import type { Day } from '@fineline/ruleset';

/** The day that a post is judged for, and where it comes from. */
export interface PublicationDay {
  readonly day: Day;
  readonly from: 'publishes' | 'date' | 'today';
}

/** The day that the post says it publishes, else the one given with `--date`, else today. */
export function publicationDay(post: Post, date: Day | undefined, today: Day): PublicationDay {
  const publishes = post.stated.find(({ name }) => name === 'publishes')?.value;
  if (typeof publishes === 'string') return { day: publishes, from: 'publishes' };
  return date === undefined ? { day: today, from: 'today' } : { day: date, from: 'date' };
}
