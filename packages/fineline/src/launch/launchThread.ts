// What runs first in a thread, which is told the command that started it.
import { startPart } from './startPart.ts';

startPart('thread', process.argv[2]);
