import { decide } from './decide.ts';

(globalThis as { DECIDED?: string }).DECIDED = decide();
