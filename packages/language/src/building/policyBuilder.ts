// The checked tree of a program in which nothing is wrong.
import type { DeclaredFact, PolicyHeader, PresetUse } from '@fineline/ruleset';
import type { Preset } from '../presets/preset.ts';
import type { NamedNode, Scope } from '../resolve/scope.ts';
import type { LetNode, NameNode, PolicyNode } from '../tree/ast.ts';
import type { CheckedClause, CheckedGuarantee, CheckedPolicy, CheckedWaiver } from '../tree/checkedTree.ts';
import { typeOf } from '../types/facts.ts';
import type { Program, TypedGuarantee, TypedPolicy, TypedWaiver } from '../types/program.ts';
import { rolesOf } from '../types/rolesOf.ts';
import { sortedOnce } from '../types/words.ts';

/** Builds policies with all that belongs to them; a policy that is asked for twice is the same object. */
export function policyBuilder(program: Program): (node: PolicyNode) => CheckedPolicy {
  const built = new Map<PolicyNode, CheckedPolicy>();
  const presetOf = declaredInPresets(program);

  function build(node: PolicyNode): CheckedPolicy {
    const done = built.get(node);
    if (done) return done;
    const typed = program.policies.get(node)!;
    const { scope } = typed;
    const guarantees: CheckedGuarantee[] = [];
    const policy: CheckedPolicy = {
      header: headerOf(node),
      place: { file: scope.file, span: node.span },
      parents: typed.parents.map(parent => build(parent.node)),
      vocabularies: scope.vocabularies,
      facts: factsOf(scope),
      datasets: [...scope.datasets.values()].map(({ node }) => rolesOf(node)).sort(byName),
      applies: appliesTo(node),
      clauses: clausesOf(typed),
      waivers: program.waivers.filter(waiver => waiver.policy === typed).map(checkedWaiver),
      guarantees,
      tests: program.tests.filter(test => test.policy === node).map(test => test.node),
      presets: presetsOf(typed, presetOf),
      phraseSources: scope.phraseSources,
    };
    built.set(node, policy);
    // Two policies may each promise to be as strict as the other.
    guarantees.push(
      ...program.guarantees.filter(it => it.policy === typed).map(it => checkedGuarantee(it, build)),
    );
    return policy;
  }

  return build;
}

function headerOf({ name, header, doc }: PolicyNode): PolicyHeader {
  const version = header.find(line => line.kind === 'version')?.version;
  const owner = header.find(line => line.kind === 'owner')?.owner.value;
  const day = (kind: 'effective' | 'expires' | 'withdrawn'): { readonly [K in typeof kind]?: string } => {
    const line = header.find(it => it.kind === kind);
    return line && 'day' in line ? { [kind]: line.day.day } : {};
  };
  return {
    name: name.text,
    ...(version !== undefined && { version }),
    ...(owner !== undefined && { owner }),
    ...day('effective'),
    ...day('expires'),
    ...day('withdrawn'),
    ...(doc !== undefined && { doc }),
  };
}

function factsOf({ facts }: Scope): readonly DeclaredFact[] {
  return [...facts.values()]
    .map(({ name, node }) => ({ name: name.text, type: typeOf(node), otherwiseNone: node.otherwiseNone }))
    .sort(byName);
}

type PresetOf = ReadonlyMap<NamedNode, Preset>;

/** What the built-in modules declare, each with its module. */
function declaredInPresets({ files }: Program): PresetOf {
  return new Map(
    files.flatMap(({ loaded: { preset, tree } }) =>
      preset
        ? tree.declarations
            .filter((node): node is LetNode | PolicyNode => node.kind === 'let' || node.kind === 'policy')
            .map(node => [node, preset] as const)
        : [],
    ),
  );
}

/**
 * The clauses, each referring to what the quantities that it names refer to as well: who is told of a rule asks where its
 * number comes from.
 */
function clausesOf({ clauses, uses }: TypedPolicy): readonly CheckedClause[] {
  const sourced = uses.filter(({ definition: { node } }) => node.see.length > 0);
  if (sourced.length === 0) return clauses.map(({ clause }) => clause);
  return clauses.map(({ node, clause }) => {
    const named = sourced.filter(({ span }) => span.start >= node.span.start && span.end <= node.span.end);
    const sources = named.flatMap(({ definition }) => definition.node.see.map(({ value }) => value));
    return sources.length === 0 ? clause : { ...clause, see: [...new Set([...clause.see, ...sources])] };
  });
}

/** What a policy takes from built-in modules: each quantity that its clauses name, each policy that it extends. */
function presetsOf({ uses, parents }: TypedPolicy, presetOf: PresetOf): readonly PresetUse[] {
  const quantities = uses.flatMap(({ definition: { node, name } }) => {
    const preset = presetOf.get(node);
    const { number, unit } = node.quantity;
    if (!preset || !unit) return [];
    return [{ ...useOf(preset, name), value: { value: number.value, unit: unit.unit } }];
  });
  const extended = parents.flatMap(({ node, name }) => {
    const preset = presetOf.get(node);
    return preset ? [useOf(preset, name)] : [];
  });
  return [...quantities, ...extended];
}

function useOf({ module, dates }: Preset, { text: name }: NameNode): PresetUse {
  return { module, name, date: dates[name]! };
}

function appliesTo({ sections }: PolicyNode): CheckedPolicy['applies'] {
  const tables = sections.filter(({ on }) => on === 'dataset');
  const every = tables.some(({ datasets }) => datasets.length === 0);
  return {
    posts: sections.some(({ on }) => on === 'post'),
    datasets: every
      ? 'every'
      : sortedOnce(tables.flatMap(({ datasets }) => datasets.map(({ text }) => text))),
  };
}

function checkedWaiver({ node, policy, rule }: TypedWaiver): CheckedWaiver {
  return {
    rule,
    campaigns: sortedOnce(node.campaigns.map(({ value }) => value)),
    ...(node.from && { from: node.from.day }),
    until: node.until.day,
    by: node.by.value,
    because: node.because.value,
    place: { file: policy.scope.file, span: node.span },
  };
}

function checkedGuarantee(
  { policy, said }: TypedGuarantee,
  build: (node: PolicyNode) => CheckedPolicy,
): CheckedGuarantee {
  const place = { file: policy.scope.file, span: said.node.span };
  if ('than' in said) return { claim: 'at-least-as-strict', than: build(said.than), place };
  const { claim, on, dataset } = said.node;
  return {
    claim,
    on,
    ...(on === 'dataset' && { dataset: dataset?.text ?? null }),
    when: said.condition,
    place,
  };
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}
