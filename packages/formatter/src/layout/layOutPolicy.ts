import type { HeaderNode, PolicyNode, SectionNode } from '@fineline/language';
import { block, type Doc } from './doc.ts';
import { layOutClause } from './layOutClause.ts';
import { layOutNames, layOutText } from './layOutWords.ts';

/** A policy: its header lines in the author's order, and a blank line before each block. */
export function layOutPolicy({ name, parents, header, sections }: PolicyNode, source: string): Doc {
  return [
    'policy',
    name.text,
    parents.length > 0 ? ['extends', layOutNames(parents)] : [],
    block<HeaderNode | SectionNode>(
      [...header, ...sections],
      part => (part.kind === 'section' ? layOutSection(part, source) : layOutHeader(part, source)),
      part => (part.kind === 'section' ? 'always' : 'author'),
    ),
  ];
}

function layOutHeader(node: HeaderNode, source: string): Doc {
  switch (node.kind) {
    case 'version':
      return ['version', node.version];
    case 'owner':
      return ['owner', layOutText(node.owner, source)];
    case 'effective':
    case 'expires':
    case 'withdrawn':
      return [node.kind, node.day.day];
  }
}

function layOutSection({ on, datasets, clauses }: SectionNode, source: string): Doc {
  return [
    `${on}s`,
    datasets.length > 0 ? layOutNames(datasets) : [],
    block(clauses, clause => layOutClause(clause, source)),
  ];
}
