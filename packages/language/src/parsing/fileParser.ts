import type { IParserConfig, IToken } from 'chevrotain';
import type { DamagedNode, DeclarationNode } from '../ast.ts';
import { isName } from '../lexing/tokens.ts';
import { FileRecovery } from './fileRecovery.ts';
import type { Alternatives, Rule } from './recoveringParser.ts';

/** The whole language. */
export class FileParser extends FileRecovery {
  constructor(config: IParserConfig = { skipValidations: true }) {
    super(config);
    this.performSelfAnalysis();
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

/** What is left of a declaration that could not be read. */
function lost(keyword: IToken, next: IToken, span: DamagedNode['span']): DamagedNode {
  return { kind: 'damaged', keyword: keyword.image, ...(isName(next) && { name: next.image }), span };
}
