export { compile, type CompiledPolicy } from './compile.ts';
export { compilerVersion } from './compilerVersion.ts';
export type { Host } from '@fineline/language';
