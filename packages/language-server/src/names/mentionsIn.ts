// Every name in a file and what it means: what definition, references, renaming, hover and colours are all made of.
import {
  type BoundNode,
  type ClauseBodyNode,
  type ClauseNode,
  type ConditionNode,
  type DatasetNode,
  type DeclarationNode,
  type Definition,
  factNamed,
  type NamedNode,
  type NameNode,
  type PathNode,
  type PolicyNode,
  ruleIdOf,
  type RuleIdNode,
  type ScopedFile,
  type TestFieldNode,
  type TestNode,
  type ValueNode,
  type WordNode,
} from '@fineline/language';
import type { Facet, Span } from '@fineline/ruleset';
import { columnsIn } from './columnsIn.ts';
import type { Mention, Target } from './mention.ts';
import {
  columnTarget,
  factTarget,
  familyOf,
  ruleTarget,
  targetOf,
  valueTarget,
  wordTarget,
  type PolicyAt,
} from './targets.ts';

type Tables = readonly Definition<DatasetNode>[];

/** The mentions in one of the files of a program, in the order of their places. */
export function mentionsIn(here: ScopedFile, program: readonly ScopedFile[]): readonly Mention[] {
  const { scope, loaded } = here;
  const found: Mention[] = [];
  const add = (span: Span, target: Target | undefined, isDeclaration = false): void => {
    if (target) found.push({ span: { start: span.start, end: span.end }, target, isDeclaration });
  };
  const declare = (node: NamedNode): void => {
    if (node.name.text !== '')
      add(node.name.span, targetOf({ node, name: node.name, file: loaded.file }), true);
  };
  const defined = (name: NameNode, definition: Definition | undefined): void =>
    add(name.span, definition && targetOf(definition));

  for (const node of loaded.tree.declarations) visitDeclaration(node);
  return found.sort((a, b) => a.span.start - b.span.start);

  function visitDeclaration(node: DeclarationNode): void {
    switch (node.kind) {
      case 'import':
        return visitImport(node);
      case 'let':
        return declare(node);
      case 'fact':
        declare(node);
        if (node.type.kind === 'choice-type')
          for (const { text, span } of node.type.words)
            add(span, valueTarget(node.name.text, text, here), true);
        return;
      case 'word-declaration':
        declare(node);
        return words(node.facet, [...node.under, ...node.covers]);
      case 'dataset': {
        declare(node);
        const table = { node, name: node.name, file: loaded.file };
        for (const { word } of columnsIn(node)) add(word.span, columnTarget(word.text, [table]), true);
        return;
      }
      case 'policy':
        return visitPolicy(node);
      case 'waive':
        policyName(node.policy);
        return ruleId(node.rule, scope.policies.get(node.policy.text));
      case 'guarantee':
        policyName(node.policy);
        if (node.claim === 'at-least-as-strict') return policyName(node.than);
        if (node.dataset) defined(node.dataset, scope.datasets.get(node.dataset.text));
        return condition(node.condition, node.dataset ? tablesNamed([node.dataset]) : []);
      case 'test':
        return visitTest(node);
      case 'damaged':
        return;
    }
  }

  function visitImport(node: Extract<DeclarationNode, { readonly kind: 'import' }>): void {
    const target = loaded.imports.find(it => it.node === node)?.target;
    if (!target) return;
    const { file } = target;
    const declared = target.preset ? {} : { declared: { file, span: { start: 0, end: 0 } } };
    add(node.source.span, { kind: 'file', name: file, key: `file ${file}`, ...declared, isOwn: false });
    for (const name of node.names) {
      const offered = target.tree.declarations.find(
        (it): it is NamedNode => 'name' in it && typeof it.name === 'object' && it.name.text === name.text,
      );
      if (offered) defined(name, { node: offered, name: offered.name, file });
    }
  }

  function visitPolicy(node: PolicyNode): void {
    declare(node);
    for (const parent of node.parents) policyName(parent);
    const policy = { node, file: loaded.file };
    for (const section of node.sections) {
      for (const name of section.datasets) defined(name, scope.datasets.get(name.text));
      const tables = tablesNamed(section.datasets);
      for (const clause of section.clauses) visitClause(clause, policy, tables);
    }
  }

  function visitClause(clause: ClauseNode, policy: PolicyAt, tables: Tables): void {
    const id = ruleIdOf(clause);
    if (clause.label && id !== undefined) add(clause.label.span, ruleTarget(id, [policy], program), true);
    if (clause.body) visitBody(clause.body, tables);
    for (const part of clause.parts)
      if (part.kind === 'when' || part.kind === 'unless') condition(part.condition, tables);
  }

  function visitBody(body: ClauseBodyNode, tables: Tables): void {
    if (body.kind === 'ban' || body.kind === 'allow-only') return words(body.facet.facet, body.words);
    if ('condition' in body) return condition(body.condition, tables);
    if ('bound' in body) bound(body.bound);
    if ('or' in body) bound(body.or);
    if (body.kind === 'round-counts' && 'bound' in body.to) bound(body.to.bound);
    if (body.kind === 'limit' && 'age' in body.of) bound(body.of.age);
    if (body.kind === 'keep-suppressed') bound(body.within);
    if ('columns' in body) columns(body.columns, tables);
    if ('column' in body && body.column) columns([body.column], tables);
    if ('per' in body && body.per && body.per.columns !== 'key') columns(body.per.columns, tables);
  }

  function visitTest(node: TestNode): void {
    policyName(node.policy);
    const policy = scope.policies.get(node.policy.text);
    for (const example of node.examples) {
      words('channel', example.channels);
      for (const rule of example.by?.rules ?? []) ruleId(rule, policy);
      for (const subject of example.subjects) {
        if (subject.kind === 'table') defined(subject.dataset, scope.datasets.get(subject.dataset.text));
        if (subject.kind !== 'post') continue;
        for (const one of subject.fields) field(one, one.name.text);
        for (const cohort of subject.cohorts)
          for (const one of cohort.fields) field(one, `cohort.${one.name.text}`);
      }
    }
    for (const table of node.tables) {
      for (const column of table.columns) add(column.span, factTarget(column.name, here));
      for (const row of table.rows) {
        row.cells.forEach(({ value }, at) => fieldValue(value, table.columns[at]?.name ?? ''));
        for (const rule of row.by?.rules ?? []) ruleId(rule, policy);
      }
    }
  }

  function field({ name, value }: TestFieldNode, fact: string): void {
    add(name.span, factTarget(fact, here));
    fieldValue(value, fact);
  }

  function fieldValue(value: TestFieldNode['value'] | undefined, fact: string): void {
    if (value?.kind === 'items')
      values(
        value.items.map(item => item.value),
        fact,
      );
  }

  function condition(node: ConditionNode, tables: Tables): void {
    switch (node.kind) {
      case 'and':
      case 'or':
        for (const part of node.parts) condition(part, tables);
        return;
      case 'not':
        return condition(node.part, tables);
      case 'group':
        return condition(node.inner, tables);
      case 'is':
        path(node.fact, tables);
        return values(node.values, node.fact.name);
      case 'order':
        path(node.fact, tables);
        return bound(node.bound);
      case 'known':
      case 'alone':
        return path(node.fact, tables);
    }
  }

  function path({ name, quoted, span }: PathNode, tables: Tables): void {
    add(span, (quoted ? undefined : factTarget(name, here)) ?? columnTarget(name, tables));
  }

  function values(nodes: readonly ValueNode[], fact: string): void {
    const isNumber = factNamed(fact, scope)?.type.kind === 'number';
    for (const node of nodes) {
      if (node.kind !== 'word') continue;
      const quantity = isNumber && !node.quoted ? scope.quantities.get(node.text) : undefined;
      add(node.span, quantity ? targetOf(quantity) : valueTarget(fact, node.text, here));
    }
  }

  function words(facet: Facet, nodes: readonly WordNode[]): void {
    for (const { text, span } of nodes) add(span, wordTarget(facet, text, here));
  }

  function columns(nodes: readonly WordNode[], tables: Tables): void {
    for (const { text, span } of nodes) add(span, columnTarget(text, tables));
  }

  function bound(node: BoundNode | undefined): void {
    if (node?.kind === 'name') defined(node, scope.quantities.get(node.text));
  }

  function policyName(name: NameNode): void {
    defined(name, scope.policies.get(name.text));
  }

  /** `floor`, or `org-baseline/floor`, of which each part is a name. */
  function ruleId({ id, span }: RuleIdNode, policy: PolicyAt | undefined): void {
    if (!policy) return;
    const family = familyOf(policy, program);
    const slash = id.indexOf('/');
    const owner = slash === -1 ? undefined : family.find(({ node }) => node.name.text === id.slice(0, slash));
    if (slash !== -1 && !owner) return;
    if (owner)
      add(
        { start: span.start, end: span.start + slash },
        targetOf({ node: owner.node, name: owner.node.name, file: owner.file }),
      );
    const name = id.slice(slash + 1);
    add(
      { start: span.end - name.length, end: span.end },
      ruleTarget(name, owner ? [owner] : family, program),
    );
  }

  function tablesNamed(names: readonly NameNode[]): Tables {
    return names.flatMap(({ text }) => scope.datasets.get(text) ?? []);
  }
}
