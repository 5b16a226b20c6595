import { adding, leavingOut, quote, replacing, type Diagnostic, type Span } from '@fineline/ruleset';
import { EOF } from 'chevrotain';
import type { ClauseNode, HeaderNode, NameNode, PolicyNode, SectionNode } from '../tree/ast.ts';
import { errorAt } from '../diagnostics/errorAt.ts';
import { Close, endOf, k, Name, Open, Version } from '../lexing/tokens.ts';
import { meantWord } from './meantWord.ts';
import { declarationTokens, partTokens } from './startingWords.ts';
import { PolicyRecovery } from './policyRecovery.ts';
import type { Alternatives, Rule } from './recoveringParser.ts';

/** Policies: their header lines and their blocks of clauses. */
export class PolicyParser extends PolicyRecovery {
  /** `policy = "policy" NAME [ "extends" names ] "{" { header } { section } "}"` */
  protected readonly policy: Rule<PolicyNode> = this.rule('policy', () => {
    this.policyColumn = this.columnOfLine();
    this.holdsDeclaration = false;
    const head = this.head(() => {
      const { startOffset } = this.CONSUME(k.policy);
      const name = this.SUBRULE(this.policyName);
      const parents = this.OPTION(() => this.SUBRULE(this.policyParents));
      return { startOffset, name, parents, open: this.openBrace(`\`policy ${name.text}\``) };
    });
    const { startOffset, name, parents, open, damaged: headDamaged } = head;
    let damaged = headDamaged;

    const header: HeaderNode[] = [];
    const sections: SectionNode[] = [];
    damaged = this.skipToPart() || damaged;
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            const line = this.guarded(
              () => this.SUBRULE(this.header),
              () => this.mayResumePolicy(),
              () =>
                this.isFirstOnLine()
                  ? this.noPart()
                  : this.misplaced(`${quote(this.LA(1).image)} does not belong here`),
              () => this.at(Close, EOF, ...partTokens) || this.atDeclaration(),
            );
            this.ACTION(() => {
              if (!line.value || line.damaged) damaged = true;
              else if (this.isHeaderInPlace(line.value, header, sections)) header.push(line.value);
            });
          },
        },
        {
          ALT: () => {
            const section = this.recovered(
              () => this.SUBRULE(this.section),
              () => this.mayResumePolicy(),
            );
            if (section.value) sections.push(section.value);
            else damaged = true;
          },
        },
      ]);
      damaged = this.skipToPart() || damaged;
    });
    this.closePolicy(open, sections);
    this.policyColumn = undefined;
    return {
      kind: 'policy',
      name,
      parents: parents ?? [],
      header,
      sections,
      headDamaged: headDamaged || this.holdsDeclaration,
      damaged: damaged || sections.some(section => section.damaged),
      ...this.docAt(startOffset),
      span: this.since(startOffset),
    };
  });

  /** `NAME`, in small letters, digits and single hyphens. */
  protected readonly policyName: Rule<NameNode> = this.rule('policyName', () => {
    const name = this.SUBRULE(this.name);
    this.ACTION(() => {
      const span = { start: name.span.start, end: this.endOfWords() ?? name.span.end };
      const isOne = span.end === name.span.end;
      const written = isOne ? name.text : this.text.slice(span.start, span.end);
      if (isKebabCase(written)) return;
      const lost = isOne ? undefined : this.lostInHead(name, span);
      if (lost) return this.report(lost);
      const meant = written.toLowerCase().replaceAll(/[_ \t]+/g, '-');
      this.report(
        errorAt(this.file, span, 'FL0116', `${quote(written)} is no name for a policy`, {
          help: 'A policy is named in small letters and digits, joined by single hyphens.',
          fix: isKebabCase(meant) ? replacing(span, meant, 'review') : undefined,
        }),
      );
    });
    return name;
  });

  /** `policy My Policy {`: where the words end that follow a name up to the end of its head, if there are any. */
  private endOfWords(): number | undefined {
    let ahead = 1;
    for (; ahead < 9 && this.LA(ahead).tokenType === Name; ahead++)
      if (meantWord(this.LA(ahead).image, this.tokenSpan(ahead), ['extends']).help !== undefined)
        return undefined;
    const last = this.LA(ahead - 1);
    if (ahead === 1 || !this.isOnLineOf(this.LA(0), last)) return undefined;
    const isHead = this.isAhead(ahead, Open, k.extends) || !this.isOnLineOf(last, this.LA(ahead));
    return isHead ? endOf(last) : undefined;
  }

  /** `policy public-posts org-baseline {`, `policy extends org-baseline {`: two names that may be those of two policies. */
  private lostInHead({ text: first, span }: NameNode, whole: Span): Diagnostic | undefined {
    if (first === 'policy')
      return errorAt(this.file, span, 'FL0102', '`policy` stands here twice', {
        fix: leavingOut('policy', 'review', span),
      });
    if (first === 'extends')
      return errorAt(this.file, span, 'FL0102', 'a policy needs a name before `extends`', {
        help: 'Such as `policy public-posts extends org-baseline {`.',
      });
    const second = this.text.slice(span.end, whole.end).trim();
    if (!isKebabCase(first) || !isKebabCase(second)) return undefined;
    const start = whole.end - second.length;
    const isNamedElsewhere =
      mentions(this.text.slice(0, start), second) || mentions(this.text.slice(whole.end), second);
    if (isNamedElsewhere)
      return errorAt(
        this.file,
        { start, end: whole.end },
        'FL0102',
        `\`extends\` is missing before ${quote(second)}`,
        { fix: adding('extends ', start) },
      );
    const written = this.text.slice(whole.start, whole.end);
    return errorAt(this.file, whole, 'FL0116', `${quote(written)} is no name for a policy`, {
      help: `If ${quote(second)} is its parent, \`extends\` stands before that; if both are its name, a hyphen joins them.`,
    });
  }

  /** `"extends" names` */
  protected readonly policyParents: Rule<readonly NameNode[]> = this.rule('policyParents', () => {
    this.CONSUME(k.extends);
    return this.SUBRULE(this.names);
  });

  /** `header = "version" VERSION | "owner" STRING | ( "effective" | "expires" | "withdrawn" ) DATE` */
  protected readonly header: Rule<HeaderNode> = this.rule('header', () =>
    this.OR<Alternatives<HeaderNode>>([
      { ALT: () => this.SUBRULE(this.version) },
      { ALT: () => this.SUBRULE(this.owner) },
      { ALT: () => this.SUBRULE(this.headerDay) },
    ]),
  );

  /** `"version" VERSION` */
  protected readonly version: Rule<HeaderNode> = this.rule('version', () => {
    const { startOffset } = this.CONSUME(k.version);
    const { image } = this.CONSUME(Version);
    return { kind: 'version', version: image, span: this.since(startOffset) };
  });

  /** `"owner" STRING` */
  protected readonly owner: Rule<HeaderNode> = this.rule('owner', () => {
    const { startOffset } = this.CONSUME(k.owner);
    return { kind: 'owner', owner: this.SUBRULE(this.string), span: this.since(startOffset) };
  });

  /** `( "effective" | "expires" | "withdrawn" ) DATE` */
  protected readonly headerDay: Rule<HeaderNode> = this.rule('headerDay', () => {
    const { image, startOffset } = this.OR([
      { ALT: () => this.CONSUME(k.effective) },
      { ALT: () => this.CONSUME(k.expires) },
      { ALT: () => this.CONSUME(k.withdrawn) },
    ]);
    return { kind: image as 'effective', day: this.SUBRULE(this.day), span: this.since(startOffset) };
  });

  /** `section = ( "posts" | "datasets" [ names ] ) "{" { clause } "}"` */
  protected readonly section: Rule<SectionNode> = this.rule('section', () => {
    const start = this.start();
    const head = this.head(() => {
      const about = this.OR<Alternatives<Pick<SectionNode, 'on' | 'datasets'>>>([
        { ALT: () => (this.CONSUME(k.posts), { on: 'post', datasets: [] }) },
        {
          ALT: () => {
            this.CONSUME(k.datasets);
            return { on: 'dataset', datasets: this.OPTION(() => this.SUBRULE(this.names)) ?? [] };
          },
        },
      ]);
      return { ...about, open: this.openBrace(about.on === 'post' ? '`posts`' : '`datasets`') };
    });
    const { on, open } = head;
    const datasets = head.damaged ? [] : head.datasets;
    const clauses: ClauseNode[] = [];
    this.isInSection = true;
    const isOver = (): boolean =>
      (this.at(Close, EOF) && !this.isStrayClose()) || this.atSection() || this.atDeclaration();
    const skipOne = (last?: number): boolean => {
      const column = this.columnOfLine();
      return this.skipJunk(
        () => isOver() || this.atClause(),
        () => this.noClause(),
        () => isOver() || this.mayResumeClause() || this.startsInColumn(column),
        this.startsInColumn(last),
      );
    };
    const skip = (): boolean => {
      let last = this.columnOfLine();
      if (!skipOne()) return false;
      for (let next = this.columnOfLine(); skipOne(last); next = this.columnOfLine()) last = next;
      return true;
    };
    let damaged = skip() || head.damaged;
    this.MANY(() => {
      const isWithinLine = !this.isFirstOnLine();
      const clause = this.guardedClause(isOver);
      // Its first words may have been the end of the clause before it.
      const before = isWithinLine && clause.damaged ? clauses.pop() : undefined;
      if (before) clauses.push({ ...before, damaged: true });
      clauses.push(clause);
      damaged = skip() || damaged;
    });
    this.isInSection = false;
    // Where its `{` is missing, the last `}` is that of the policy.
    const isLast = this.at(Close) && this.isAhead(2, EOF, ...declarationTokens);
    if (this.RECORDING_PHASE || open.tokenType === Open || !isLast) this.closeBrace(open);
    return { kind: 'section', on, datasets, clauses, damaged, span: this.since(start) };
  });
}

/** Whether a text holds a word, which may be part of the name of a file. */
function mentions(text: string, word: string): boolean {
  const isLetter = (at: number): boolean => /[\w-]/.test(text[at] ?? ' ');
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (!isLetter(at - 1) && !isLetter(at + word.length)) return true;
  return false;
}

function isKebabCase(name: string): boolean {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name);
}
