#!/usr/bin/env node
// What runs first. What is asked most often needs nothing; all else is in parts, which are loaded where they are used.
import { startPart } from './startPart.ts';

/** Put in by the bundler. */
declare const FINELINE_VERSION: string;

const argv = process.argv.slice(2);
if (argv.length === 1 && argv[0] === '--version') process.stdout.write(`${FINELINE_VERSION}\n`);
else startPart('main', argv[0]);
