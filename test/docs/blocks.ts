/** A block of code on a page: "```KIND NAME". */
export interface Block {
  /** Its language: what is done with it. */
  readonly kind: string;
  /** Of a `disclosure` block: the file it is; `shown`: it is not run. */
  readonly name: string;
  readonly content: string;
  /** What a script starts from: the comment before it. */
  readonly setting: string;
  readonly line: number;
}

const fence = /^(?:<!-- (import .*) -->\n\n)?```(\S*) ?(.*)\n([^]*?)^```$/gm;

/** The blocks of a page, in order. */
export function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(fence)].map(([whole, setting = '', kind, name, content], at, all) => ({
    kind: kind!,
    name: name!,
    content: content!,
    setting,
    line: text.slice(0, all[at]!.index + whole.indexOf('```')).split('\n').length,
  }));
}

/** The page with what stands in its blocks replaced, in order. */
export function withBlocks(text: string, replace: (block: Block) => string): string {
  let at = 0;
  const blocks = blocksOf(text);
  return text.replace(fence, whole => {
    const block = blocks[at++]!;
    const info = [block.kind, block.name].filter(Boolean).join(' ');
    return `${whole.slice(0, whole.indexOf('```'))}\`\`\`${info}\n${replace(block)}\`\`\``;
  });
}
