import type {
  DeclarationNode,
  FactTypeNode,
  GuaranteeNode,
  ImportNode,
  LetNode,
  PhrasesNode,
  RoleNode,
  WaiveNode,
  WordDeclarationNode,
} from '@fineline/language';
import { block, glue, group, indented, line, list, soft, type Doc } from './doc.ts';
import { layOutCondition } from './layOutCondition.ts';
import { layOutPolicy } from './layOutPolicy.ts';
import { layOutTest } from './layOutTest.ts';
import {
  joined,
  layOutNames,
  layOutNumber,
  layOutQuantity,
  layOutRuleId,
  layOutText,
  layOutTexts,
  layOutUnit,
  layOutWord,
  layOutWords,
} from './layOutWords.ts';

/** Any declaration. */
export function layOutDeclaration(node: DeclarationNode, source: string): Doc {
  switch (node.kind) {
    case 'import':
      return layOutImport(node, source);
    case 'let':
      return layOutLet(node, source);
    case 'fact':
      return [
        ['fact', node.name.text, glue, ':', layOutFactType(node.type, source)],
        node.otherwiseNone ? 'otherwise none' : [],
      ];
    case 'word-declaration':
      return layOutWordDeclaration(node, source);
    case 'dataset':
      return ['dataset', node.name.text, block(node.roles, role => layOutRole(role, source))];
    case 'policy':
      return layOutPolicy(node, source);
    case 'waive':
      return layOutWaive(node, source);
    case 'guarantee':
      return layOutGuarantee(node, source);
    case 'test':
      return layOutTest(node, source);
    case 'damaged':
      return [];
  }
}

/** Whether a word is declared with `{ … }`, which the tree does not say where there is nothing in it. */
export function hasBraces({ span }: WordDeclarationNode, source: string): boolean {
  return source[span.end - 1] === '}';
}

function layOutImport({ names, source: from }: ImportNode, source: string): Doc {
  return [
    'import',
    names.length > 0 ? [layOutNames(names), 'from'] : [],
    from.kind === 'text' ? layOutText(from, source) : joined(from.path, '/'),
  ];
}

function layOutLet({ name, quantity, see, withdrawn }: LetNode, source: string): Doc {
  return group([
    'let',
    name.text,
    '=',
    layOutQuantity(quantity, source),
    indented([
      see.length > 0 ? [soft, 'see', layOutTexts(see, source)] : [],
      withdrawn ? [soft, 'withdrawn', withdrawn.day] : [],
    ]),
  ]);
}

function layOutFactType(node: FactTypeNode, source: string): Doc {
  switch (node.kind) {
    case 'text-type':
      return 'text';
    case 'yes-no-type':
      return 'yes-no';
    case 'unit-type':
      return layOutUnit(node.unit, source);
    case 'choice-type':
      return ['one of', layOutWords(node.words, source)];
  }
}

function layOutWordDeclaration(node: WordDeclarationNode, source: string): Doc {
  const { facet, name, under, covers, phrases } = node;
  return [
    facet,
    name.text,
    under.length > 0 ? ['under', layOutWords(under, source)] : [],
    covers.length > 0 ? ['covers', layOutWords(covers, source)] : [],
    hasBraces(node, source) ? block(phrases, one => layOutPhrases(one, source)) : [],
  ];
}

function layOutPhrases(node: PhrasesNode, source: string): Doc {
  return [
    'phrases',
    'texts' in node
      ? layOutTexts(node.texts, source)
      : ['from', layOutText(node.file, source), 'column', layOutWord(node.column, source)],
  ];
}

function layOutRole(node: RoleNode, source: string): Doc {
  switch (node.kind) {
    case 'role':
      return [node.role, layOutWords(node.columns, source)];
    case 'count-role':
      return [
        'count',
        layOutWord(node.column, source),
        node.nearest ? ['to nearest', layOutNumber(node.nearest, source)] : [],
      ];
    case 'sensitive-role':
      return [
        'sensitive',
        list(
          node.columns.map(({ column, ordered }) => [layOutWord(column, source), ordered ? 'ordered' : []]),
        ),
      ];
    case 'spelling-role':
      return [node.role, node.role === 'total' ? [] : 'as', layOutTexts(node.texts, source)];
  }
}

function layOutWaive(node: WaiveNode, source: string): Doc {
  const lines: readonly Doc[] = [
    ['for campaign', layOutTexts(node.campaigns, source)],
    [node.from ? ['from', node.from.day] : [], 'until', node.until.day],
    ['by', layOutText(node.by, source)],
    ['because', layOutText(node.because, source)],
  ];
  return [
    ['waive', layOutRuleId(node.rule), 'in', node.policy.text],
    indented(lines.map(one => [line('never'), one])),
  ];
}

function layOutGuarantee(node: GuaranteeNode, source: string): Doc {
  if (node.claim === 'at-least-as-strict')
    return ['guarantee', node.policy.text, 'is at least as strict as', node.than.text];
  return group([
    'guarantee',
    node.policy.text,
    node.claim === 'never-allows' ? 'never allows' : node.claim,
    `${node.on}s`,
    node.dataset ? node.dataset.text : [],
    indented([soft, 'when', indented(layOutCondition(node.condition, source))]),
  ]);
}
