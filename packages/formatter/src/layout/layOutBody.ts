import type { ClauseBodyNode, Grain, PerNode } from '@fineline/language';
import { indented, type Doc } from './doc.ts';
import { layOutCondition } from './layOutCondition.ts';
import { layOutBound, layOutName, layOutNumber, layOutWord, layOutWords } from './layOutWords.ts';

/** What a clause says, without its label, scope and notes. */
export function layOutBody(node: ClauseBodyNode, source: string): Doc {
  switch (node.kind) {
    case 'min-cohort':
      return [
        'min cohort',
        layOutBound(node.bound, source),
        node.or ? ['or', layOutBound(node.or, source)] : [],
        node.per ? layOutPer(node.per, source) : [],
        node.zeroAllowed ? 'zero allowed' : [],
      ];
    case 'min-window':
      return ['min window', layOutBound(node.bound, source)];
    case 'max-details':
      return ['max details', layOutNumber(node.number, source)];
    case 'round-counts':
      return [
        'round counts to',
        'nearest' in node.to
          ? ['nearest', layOutNumber(node.to.nearest, source)]
          : layOutBound(node.to.bound, source),
      ];
    case 'ban':
      return [`ban ${node.facet.facet}s`, node.words.length > 0 ? layOutWords(node.words, source) : []];
    case 'allow-only':
      return [`allow only ${node.facet.facet}s`, layOutWords(node.words, source)];
    case 'require':
      return ['require', furtherIn(layOutCondition(node.condition, source))];
    case 'effect-when':
      return [`${node.effect} when`, furtherIn(layOutCondition(node.condition, source))];
    case 'ban-identifiers-in-values':
      return [
        'ban identifiers in values',
        node.columns.length > 0 ? ['of', layOutWords(node.columns, source)] : [],
      ];
    case 'ban-columns':
      return ['ban columns', layOutWords(node.columns, source)];
    case 'ban-cells':
      return [
        `ban ${node.cells} cells`,
        node.column ? ['of', layOutWord(node.column, source)] : [],
        layOutPer(node.per, source),
      ];
    case 'min-diversity':
      return [
        'min diversity',
        layOutNumber(node.number, source),
        node.as === 'distinct'
          ? []
          : node.as === 'entropy'
            ? 'entropy'
            : ['recursive', layOutNumber(node.as.recursive, source)],
        'of',
        layOutWord(node.column, source),
        layOutPer(node.per, source),
      ];
    case 'max-closeness':
      return [
        'max closeness',
        layOutNumber(node.number, source),
        'of',
        layOutWord(node.column, source),
        layOutPer(node.per, source),
      ];
    case 'max-share':
      return [
        'max share',
        layOutBound(node.bound, source),
        'of',
        layOutWord(node.column, source),
        'by top',
        layOutNumber(node.top, source),
        layOutPer(node.per, source),
      ];
    case 'min-protection':
      return [
        'min protection',
        layOutBound(node.bound, source),
        'of',
        layOutWord(node.column, source),
        layOutPer(node.per, source),
      ];
    case 'max-uniques':
      return ['max uniques', layOutBound(node.bound, source), layOutPer(node.per, source)];
    case 'max-risk':
      return [
        'max risk',
        layOutBound(node.bound, source),
        node.model === 'prosecutor' ? [] : node.model,
        layOutPer(node.per, source),
      ];
    case 'min-difference':
      return ['min difference', layOutBound(node.bound, source), layOutPer(node.per, source)];
    case 'max-precision':
      return ['max precision', layOutGrain(node.grain, source), 'of', layOutWords(node.columns, source)];
    case 'limit':
      return [
        node.side,
        'value' in node.of
          ? ['value', layOutNumber(node.of.value, source)]
          : ['age', layOutBound(node.of.age, source)],
        'of',
        layOutWords(node.columns, source),
      ];
    case 'keep-suppressed':
      return [
        'keep suppressed cells unknown',
        node.within ? ['to within', layOutBound(node.within, source)] : [],
      ];
  }
}

/** An `and` of the body stands further in than the scopes behind it. */
function furtherIn(condition: Doc): Doc {
  return indented(indented(condition));
}

function layOutPer(node: PerNode, source: string): Doc {
  return [
    'per',
    node.columns === 'key' ? 'key' : layOutWords(node.columns, source),
    node.missingAsAny ? 'missing as any' : [],
    node.against ? ['against', layOutName(node.against)] : [],
  ];
}

function layOutGrain(grain: Grain, source: string): Doc {
  switch (grain.kind) {
    case 'calendar':
      return grain.unit;
    case 'nearest':
      return ['nearest', layOutNumber(grain.number, source)];
    case 'digits':
    case 'decimals':
      return [layOutNumber(grain.number, source), grain.kind];
  }
}
