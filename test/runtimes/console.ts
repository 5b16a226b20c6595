import { decide } from './decide.ts';

console.log(decide());
