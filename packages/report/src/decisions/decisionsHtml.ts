// Decisions as one page: an overview where there are several, then each of them. What is listed has a limit, so that a page of
// a million decisions can be opened; what is counted has none.
import { withCommas } from '@fineline/ruleset';
import type { Verdict } from '@fineline/runtime';
import { codeHtml } from '../layout/codeHtml.ts';
import { escapeHtml } from '../layout/escapeHtml.ts';
import { pageHtml } from '../layout/pageHtml.ts';
import { decisionHtml } from './decisionHtml.ts';
import type { Judged } from './judged.ts';
import { createOverview, type Listed } from './overviewHtml.ts';
import { summaryOf, worstFirst } from './wording.ts';

/** Gathers decisions for a page. */
export interface HtmlDecisions {
  readonly add: (judged: Judged) => void;
  /** `16 decisions: 11 deny, 2 review, 3 allow`. */
  readonly summary: () => string;
  /** A whole document; `notes` are sentences that stand above everything else. */
  readonly render: (notes?: readonly string[]) => string;
}

/** An empty page that lists so many decisions at most: the gravest, in the order in which they come. */
export function createHtmlDecisions(most = 500): HtmlDecisions {
  const tally = new Map<Verdict, number>();
  const kept = new Map<Verdict, (Listed & { readonly html: string })[]>();
  const overview = createOverview();
  let count = 0;
  const summary = (): string => (count === 0 ? 'nothing was judged' : summaryOf(tally));
  return {
    add(judged) {
      const { decision } = judged;
      const { verdict } = decision;
      tally.set(verdict, (tally.get(verdict) ?? 0) + 1);
      const anchor = `d${++count}`;
      const alike = kept.get(verdict) ?? [];
      kept.set(verdict, alike);
      const isListed = alike.length < most;
      if (isListed) alike.push({ decision, anchor, at: count, html: decisionHtml(judged, anchor) });
      overview.add(decision, isListed ? anchor : undefined);
    },
    summary,
    render(notes = []) {
      const title = `Fineline: ${summary()}`;
      const listed = worstFirst
        .flatMap(verdict => kept.get(verdict) ?? [])
        .slice(0, most)
        .toSorted((a, b) => a.at - b.at);
      const isCapped = listed.length < count;
      return pageHtml(
        title,
        [
          `<header id="top"><h1>${escapeHtml(title)}</h1>`,
          ...notes.map(note => `<p>${codeHtml(note)}</p>`),
          '</header>',
          ...(count > 1 ? overview.render(tally, listed) : []),
          ...(isCapped
            ? [
                `<p>Listed are ${withCommas(listed.length)} of ${withCommas(count)} decisions, the gravest of them.</p>`,
              ]
            : []),
          ...listed.flatMap(({ html }) =>
            count > 1 ? [html, '<p class="back"><a href="#top">Back to the overview</a></p>'] : [html],
          ),
        ].join('\n'),
      );
    },
  };
}
