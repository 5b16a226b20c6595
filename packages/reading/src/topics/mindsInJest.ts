// States of mind over what weighs on nobody: *in meltdown over the new toastie*, *panicked when we ran out of custard*, *addicted to
// our noodles*. Over rent, work, health or somebody they are meant.
import { wordAt, type Token } from '../tokens/token.ts';

const states = new Set(
  'panicked panic panicking worried worrying worry meltdown meltdowns mourning mourned addicted nervous anxious'.split(
    ' ',
  ),
);
const links = new Set('over about when to at for because that'.split(' '));
const pointing = new Set('the our this these that we a it'.split(' '));
/** What weighs on people. */
const grave = new Set(
  (
    'rent bill bills money debt debts exam exams job jobs work results result scan test tests future baby kids child children son daughter ' +
    'husband wife mother father mum dad parents partner health heart weight divorce marriage loss losing death dying died alone diagnosis ' +
    'gambling drinking drink drugs alcohol pills opioids nicotine smoking slots betting phone phones food eating cost price prices redundancy ' +
    'eviction payday overdraft loan mortgage war virus covid surgery operation hospital illness'
  ).split(' '),
);
/** How far behind a state of mind what it is over may be told, in tokens. */
const within = 7;

/** Whether the state of mind at `at` is over a thing that weighs on nobody. */
export function isInJest(tokens: readonly Token[], at: number): boolean {
  if (!states.has(wordAt(tokens, at) ?? '') || !links.has(wordAt(tokens, at + 1) ?? '')) return false;
  if (!pointing.has(wordAt(tokens, at + 2) ?? '')) return false;
  for (let ahead = at + 3; ahead < at + within; ahead++)
    if (grave.has(wordAt(tokens, ahead) ?? '')) return false;
  return true;
}
