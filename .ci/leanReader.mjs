// The reader, as the command line loads it: for a short post most of its time went into making ready what the post does not
// ask for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';

/** What is worked out when the command line is bundled: the constant of a file, by a function of another one. */
const tables = [
  { file: 'triggers/openings.ts', constant: 'openings', from: 'triggers/triggers.ts', by: 'openingsOf' },
  {
    file: 'triggers/triggerLines.ts',
    constant: 'triggerLines',
    from: 'triggers/triggers.ts',
    by: 'triggerLinesOf',
  },
  { file: 'lexicon/listings.ts', constant: 'listings', from: 'lexicon/listingsOf.ts', by: 'listingsOf' },
];
const sources = /[\\/]packages[\\/]reading[\\/]src[\\/].*\.ts$/;

/**
 * Works out its tables, makes sets and cues where a text asks for one, and leaves out their examples, which are their
 * tests. Each source is changed as others are, too.
 */
export const leanReader = change => ({
  name: 'lean-reader',
  setup({ onResolve, onLoad, onEnd, initialOptions }) {
    const made = [];
    onLoad({ filter: sources }, async ({ path }) => {
      const table = tables.find(({ file }) => path.replaceAll('\\', '/').endsWith(`/reading/src/${file}`));
      if (!table) return { contents: change(leanText(readFileSync(path, 'utf8'))), loader: 'ts' };
      const { constant, from, by } = table;
      const text = await workedOut(from, by, initialOptions);
      made.push({ path: join(initialOptions.outdir, `${constant}.txt`), text });
      return { contents: readAsItStands(constant), loader: 'js' };
    });
    onEnd(({ outputFiles }) => {
      outputFiles.push(...made);
    });
    onResolve({ filter: /^late$/ }, () => ({ path: 'late', namespace: 'late' }));
    onLoad({ filter: /.*/, namespace: 'late' }, () => ({ contents: late, loader: 'js' }));
  },
});

/** What a function of the reader returns. */
async function workedOut(from, name, { absWorkingDir }) {
  const { outputFiles } = await build({
    absWorkingDir,
    entryPoints: [`packages/reading/src/${from}`],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const text = (await import(`data:text/javascript;base64,${code}`))[name]();
  if (/[^\0-\xff]/.test(text)) throw new Error(`${name} tells of what is not in Latin-1`);
  return text;
}

/** A table stands in a file of its own: in a part, V8 would keep it once more with what it makes of the part. */
function readAsItStands(constant) {
  return `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
export const ${constant} = readFileSync(join(__dirname, '${constant}.txt'), 'latin1');`;
}

/** A set, a map, a list and a condition of what is worked out when somebody first asks for it. */
const late = `
class Late {
  constructor(work) {
    this.work = work;
    this.made = undefined;
  }
  make() {
    return (this.made ??= this.work());
  }
  has(key) {
    return (this.made === undefined ? this.make() : this.made).has(key);
  }
  get size() {
    return this.make().size;
  }
  forEach(tell) {
    this.make().forEach(tell);
  }
  keys() {
    return this.make().keys();
  }
  values() {
    return this.make().values();
  }
  entries() {
    return this.make().entries();
  }
  [Symbol.iterator]() {
    return this.make()[Symbol.iterator]();
  }
}
class LateSet extends Late {
  make() {
    return (this.made ??= new Set(this.work()));
  }
  add(word) {
    this.make().add(word);
    return this;
  }
}
class LateMap extends Late {
  get(key) {
    return (this.made === undefined ? this.make() : this.made).get(key);
  }
}
class LateList extends Late {
  at(index) {
    return this.make().at(index);
  }
  map(change) {
    return this.make().map(change);
  }
}
export const lateSet = list => new LateSet(list);
export const lateMap = work => new LateMap(work);
export const lateList = list => new LateList(list);
export const lateConfirm = make => {
  let made;
  return (scene, match) => (made ??= make())(scene, match);
};
`;

/** Leaves out the examples of cues, which are their tests, and nothing else: for a reader that is bundled whole. */
export const withoutExamples = {
  name: 'without-examples',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]packages[\\/]reading[\\/].*Cues\.[jt]s$/ }, ({ path }) => ({
      contents: withoutExamplesOf(readFileSync(path, 'utf8')),
      loader: path.endsWith('.ts') ? 'ts' : 'js',
    }));
  },
};

function withoutExamplesOf(source) {
  const edits = [];
  const visit = node => {
    if (!isPartOfCue(node) || node.name.getText() !== 'examples') return ts.forEachChild(node, visit);
    edits.push({ from: node.initializer.getStart(), to: node.end, text: '[]' });
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return edited(source, edits);
}

/** A source with edits that do not overlap. */
function edited(source, edits) {
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((all, { from, to, text }) => all.slice(0, from) + text + all.slice(to), source);
}

/** A source without the examples of cues, and with its word lists as they stand until one of them is asked. */
function leanText(source) {
  const edits = [];
  let within = 0;
  const visit = node => {
    const late = lateOfCue(node);
    if (late) {
      const { initializer } = node;
      edits.push({ from: initializer.getStart(), to: node.end, text: late(initializer.getText()) });
      return;
    }
    const kind = within === 0 && lateKindOf(node);
    if (kind) {
      const { initializer } = node;
      edits.push({ from: initializer.getStart(), to: initializer.getStart(), text: `${kind}(() => ` });
      edits.push({ from: initializer.end, to: initializer.end, text: ')' });
    }
    if (isSetOfWords(node, within === 0)) {
      const [list] = node.arguments;
      edits.push({ from: node.getStart(), to: list.getStart(), text: 'lateSet(() => ' });
    }
    const isFunction = ts.isFunctionLike(node);
    if (isFunction) within++;
    ts.forEachChild(node, visit);
    if (isFunction) within--;
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  if (edits.length === 0) return source;
  return `import { lateConfirm, lateList, lateMap, lateSet } from 'late';\n${edited(source, edits)}`;
}

/** What becomes of the parts of a cue that are asked for where a text has its words, or never. */
const lateParts = {
  examples: () => '[]',
  triggers: () => '[]',
  when: condition => `lateConfirm(() => ${condition})`,
};

function lateOfCue(node) {
  return isPartOfCue(node) ? lateParts[node.name.getText()] : undefined;
}

function isPartOfCue(node) {
  return (
    ts.isPropertyAssignment(node) && node.parent.properties.some(({ name }) => name?.getText() === 'triggers')
  );
}

/** What a constant of a module is made with, if it is a table of cues or a map. */
function lateKindOf(node) {
  if (!ts.isVariableDeclaration(node) || !node.initializer) return undefined;
  const type = node.type?.getText() ?? '';
  if (type === 'readonly Cue[]') return ts.isArrayLiteralExpression(node.initializer) && 'lateList';
  return type.startsWith('ReadonlyMap<') || type === 'Phrases' ? 'lateMap' : undefined;
}

/** A set that is the same whenever it is made: of a module, or of the words of a text. */
function isSetOfWords(node, isOfModule) {
  return (
    ts.isNewExpression(node) &&
    node.expression.getText() === 'Set' &&
    node.arguments?.length === 1 &&
    (isOfModule || node.arguments[0].getText().includes('.split('))
  );
}
