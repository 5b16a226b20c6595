import type { IParserConfig, IToken, Rule as Production } from 'chevrotain';
import { isName } from '../lexing/tokens.ts';
import type { DamagedNode, DeclarationNode } from '../tree/ast.ts';
import { prepare, type Choice } from './choices.ts';
import { FileRecovery } from './fileRecovery.ts';
import type { Alternatives, Rule } from './recoveringParser.ts';

/** The whole language. */
export class FileParser extends FileRecovery {
  private readonly isPrepared: boolean;

  /** Ready at once where the choices of its grammar are known; else Chevrotain works them out. */
  constructor(choices?: readonly Choice[], config: IParserConfig = { skipValidations: true }) {
    super(config);
    this.isPrepared = choices !== undefined;
    if (choices) prepare(this, choices);
    else this.performSelfAnalysis();
  }

  /** What Chevrotain says its errors with. */
  override getGAstProductions(): Record<string, Production> {
    return this.isPrepared ? productions() : super.getGAstProductions();
  }

  /** `file = { import | let | fact | word-decl | dataset | policy | waive | guarantee | test }` */
  readonly declarations: Rule<readonly DeclarationNode[]> = this.rule('declarations', () => {
    const declarations: DeclarationNode[] = [];
    this.skipToDeclaration(declarations);
    this.MANY(() => {
      const start = this.start();
      const keyword = this.LA(1);
      const next = this.LA(2);
      this.OR([
        {
          ALT: () => {
            const { value, damaged } = this.guarded(
              () => this.SUBRULE(this.lineDeclaration),
              () => this.mayResume(),
              () => this.noDeclaration(),
              () => this.endsDeclaration(),
            );
            declarations.push(value && !damaged ? value : lost(keyword, next, this.since(start)));
          },
        },
        {
          ALT: () => {
            const { value } = this.recovered(
              () => this.SUBRULE(this.blockDeclaration),
              () => this.mayResume(),
            );
            declarations.push(value ?? lost(keyword, next, this.since(start)));
          },
        },
      ]);
      this.skipToDeclaration(declarations);
    });
    return declarations;
  });

  /** Declarations of which one mistake is told at most. */
  protected readonly lineDeclaration: Rule<DeclarationNode> = this.rule('lineDeclaration', () =>
    this.OR<Alternatives<DeclarationNode>>([
      { ALT: () => this.SUBRULE(this.importLine) },
      { ALT: () => this.SUBRULE(this.letLine) },
      { ALT: () => this.SUBRULE(this.factLine) },
      { ALT: () => this.SUBRULE(this.wordLine) },
      { ALT: () => this.SUBRULE(this.waive) },
      { ALT: () => this.SUBRULE(this.guarantee) },
    ]),
  );

  /** Declarations with parts, each of which tells its own. */
  protected readonly blockDeclaration: Rule<DeclarationNode> = this.rule('blockDeclaration', () =>
    this.OR<Alternatives<DeclarationNode>>([
      { ALT: () => this.SUBRULE(this.dataset) },
      { ALT: () => this.SUBRULE(this.policy) },
      { ALT: () => this.SUBRULE(this.test) },
    ]),
  );
}

let analysed: FileParser | undefined;

/** Every production, as Chevrotain finds it when it looks through the grammar. */
export function productions(): Record<string, Production> {
  analysed ??= new FileParser();
  return analysed.getGAstProductions();
}

/** What is left of a declaration that could not be read. */
function lost(keyword: IToken, next: IToken, span: DamagedNode['span']): DamagedNode {
  return { kind: 'damaged', keyword: keyword.image, ...(isName(next) && { name: next.image }), span };
}
