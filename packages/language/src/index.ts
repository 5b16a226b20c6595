export { check } from './check.ts';
export type { Host, ReadProblem } from './host.ts';
export { parse } from './parse.ts';
export { joinPath } from './resolve/joinPath.ts';
export type * from './ast.ts';
export type * from './checkedTree.ts';
