import type {
  CohortNode,
  ExampleNode,
  SubjectNode,
  TestFieldNode,
  TestNode,
  TestTableNode,
  TextNode,
} from '@fineline/language';
import { block, glue, group, indented, list, soft, type Doc } from './doc.ts';
import { layOutFieldValue, layOutRulesDue } from './layOutFieldValue.ts';
import { layOutTestTable } from './layOutTestTable.ts';
import { layOutText, layOutWords } from './layOutWords.ts';

/** A test: its examples, in the author's order. */
export function layOutTest({ policy, at, examples, cases, tables }: TestNode, source: string): Doc {
  return [
    'test',
    policy.text,
    at ? ['at', at.day] : [],
    block(inOrder([...examples, ...cases, ...tables]), one => layOutPart(one, source)),
  ];
}

function layOutPart(node: ExampleNode | TextNode | TestTableNode, source: string): Doc {
  switch (node.kind) {
    case 'example':
      return layOutExample(node, source);
    case 'text':
      return ['cases from', layOutText(node, source)];
    case 'each':
      return layOutTestTable(node, source);
  }
}

/** What is said of the subjects goes behind them, or each on a line of its own. */
function layOutExample(node: ExampleNode, source: string): Doc {
  const said: readonly Doc[] = [
    ...(node.channels.length > 0 ? [['on', layOutWords(node.channels, source)]] : []),
    ...(node.campaign ? [['for campaign', layOutText(node.campaign, source)]] : []),
    ...(node.at ? [['at', node.at.day]] : []),
    ...(node.by ? [layOutRulesDue(node.by)] : []),
  ];
  return [
    node.verdict,
    layOutSubjects(node.subjects, source),
    said.length > 0 ? group(indented(said.map(one => [soft, one]))) : [],
  ];
}

function layOutSubjects(subjects: readonly SubjectNode[], source: string): Doc {
  const docs = subjects.map(subject => layOutSubject(subject, source));
  // A post takes lines of its own, so that nothing is gained by filling lines with it.
  if (!subjects.some(({ kind }) => kind === 'post')) return list(docs);
  return docs.map((doc, at) => (at === 0 ? doc : [glue, ',', doc]));
}

function layOutSubject(node: SubjectNode, source: string): Doc {
  switch (node.kind) {
    case 'text':
      return layOutText(node, source);
    case 'post':
      return ['post', layOutFields(inOrder([...node.fields, ...node.cohorts]), source)];
    case 'table':
      return ['table', node.dataset.text, node.inline ? [] : 'from', layOutText(node.source, source)];
  }
}

function layOutFields(fields: readonly (TestFieldNode | CohortNode)[], source: string): Doc {
  return block(fields, field =>
    field.kind === 'cohort' ? ['cohort', layOutFields(field.fields, source)] : layOutField(field, source),
  );
}

function layOutField({ name, value }: TestFieldNode, source: string): Doc {
  return [name.text, layOutFieldValue(value, source)];
}

/** The tree keeps apart what the author may have mixed. */
function inOrder<T extends { readonly span: { readonly start: number } }>(nodes: readonly T[]): readonly T[] {
  return [...nodes].sort((a, b) => a.span.start - b.span.start);
}
