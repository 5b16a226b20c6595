// What records of accounts, genes, bodies and hearts show of people: breaches of them, studies with them, sums that are left.
import { all, either, type Confirm, type Cue } from '../../cues/cue.ts';
import { ofPeople, pointed } from '../../cues/aboutWhom.ts';
import { withNumber } from '../../cues/besideNumbers.ts';
import { notBefore } from '../../cues/conditions.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { beforeMoney, behindMoney, beside } from './toldBeside.ts';

const scant = new Set(['only', 'just', 'merely', 'barely', 'a', 'under']);
const fewSteps = 3000;

/** *Only 300 steps by noon?* */
const ofFewSteps: Confirm = ({ passage: { tokens } }, { from, to }) => {
  const number = tokens[from - 1];
  const few = number?.kind === 'number' && number.value > 1 && number.value < fewSteps;
  return few && scant.has(wordAt(tokens, from - 2) ?? '') ? { from: from - 1, to } : false;
};

/** *Lost 31 minutes of sleep*. */
const ofSleepLost: Confirm = ({ passage: { tokens } }, { from, to }) => {
  for (let at = from - 1; at >= from - 4; at--) {
    if (isMark(tokens, at, '.')) return false;
    if (['lost', 'lose', 'loses', 'losing', 'cost', 'costs'].includes(wordAt(tokens, at) ?? ''))
      return { from: at, to };
  }
  return false;
};

const ofAccounts = beside(
  'card cards cardholders bank banks account accounts consumers credit payment payments savers policyholders borrowers',
);

export const recordTopicCues: readonly Cue[] = [
  {
    cue: 'account-broken-into',
    shows: ['topic finances'],
    triggers: [
      'fraudulent|unauthorised|unauthorized|unrecognised|unrecognized|suspicious transaction|transactions|payment|payments|charge|charges|withdrawal|withdrawals|purchases|activity',
      'data|security|cybersecurity|cyber|privacy breach|breaches|incident|attack|leak',
      'financial crime',
      'card|bank|account numbers|details exposed|stolen|taken|leaked|compromised|accessed|of',
      'stole|steal|exposed|leaked|accessed|seen the|your|their card|bank|account',
    ],
    when: all(ofAccounts, ofPeople),
    examples: [
      'Some 30 members reported fraudulent payments on Monday.',
      'A cybersecurity incident may touch four million consumers.',
    ],
  },
  {
    cue: 'sum-that-is-left',
    shows: ['topic finances'],
    triggers: [
      'down to your|their|his|her last',
      'have|has|had|with less_than|under|barely',
      'than you|they|we meant|planned|intended|budgeted',
      'send|sends|sent|sending|wire|wired money|cash home|back|to',
      'sent|send|sends|paid yourself|yourselves|themselves|himself|herself',
      'the|our average|typical|median|lowest|poorest|bottom saver|borrower|earner|tenth|fifth|quarter',
    ],
    when: all(
      either(beforeMoney, behindMoney, beside('payday')),
      either(ofPeople, beside('saver savers payday month spend spent')),
      notBefore('off'),
    ),
    examples: [
      'Most of you are down to your last £40.',
      'About 300 of you send money to your parents on every payday.',
      'That is £40 more than you planned for cabs.',
    ],
  },
  {
    cue: 'at-the-end-of-a-job',
    shows: ['topic finances'],
    triggers: [
      'lost|losing|lose your|their|his|her|the job|jobs|own_job|own_jobs|livelihood',
      'job hunt|hunting|search still|going|not|so|goes|went',
      'out_of|between work|jobs',
    ],
    when: either(ofPeople, beside('we you')),
    examples: [
      'Last spring 61 of you tipped on the day you lost your job.',
      'Job hunt going badly? We saw you at noon.',
    ],
  },
  {
    cue: 'staked-by-app',
    shows: ['topic finances'],
    triggers: [
      'betting|gambling|bingo|poker|casino|lottery|slots app|apps|site|sites|sums|habit|habits|spend|spending',
    ],
    examples: ['Spending in bingo apps fell in June.', 'Visits to betting sites rose by a tenth.'],
  },
  {
    cue: 'genes-given-to-science',
    shows: ['topic health'],
    triggers: [
      'dna|genetic|genome|genomic|ancestry|saliva customers|customer|members|users|kit|kits|test|tests|results|research|studies|study|sample|samples',
      'opted|opt|opting|consented|agreed in to|in_to|to_take_part_in research|studies|trials',
    ],
    when: all(ofPeople, beside('research study studies opted agreed consented sample samples trial trials')),
    examples: [
      'Eight in ten DNA customers agreed to take part in research.',
      'Of our members 41% sent a saliva sample for a study.',
    ],
  },
  {
    cue: 'seen-by-a-department',
    shows: ['topic health'],
    triggers: [
      'oncology|cardiology|radiology|dermatology|urology|gynaecology|neurology|haematology|endoscopy|dialysis|stroke|fracture|intensive_care|burns|rehab team|unit|clinic|department|ward|nurses|patients',
      'end-of-treatment|in_remission|discharged_home',
    ],
    when: all(ofPeople, withNumber),
    examples: [
      'Our cardiology team saw 6,200 people last year.',
      'The stroke unit treated 900 people in May.',
    ],
  },
  {
    cue: 'weight-that-went',
    shows: ['topic health'],
    triggers: [
      'how_much|the|their|your weight they|you|he|she|we|members|people lost|gained|shed|dropped',
      'weight they|you|he|she lost|gained|shed',
    ],
    when: ofPeople,
    examples: [
      'All 20 members told us how much weight they lost.',
      'Thirty of you shared the weight you shed.',
    ],
  },
  {
    cue: 'few-steps',
    shows: ['topic health'],
    triggers: ['steps'],
    when: ofFewSteps,
    examples: ['Only 300 steps by noon? The sofa walked further.', 'Just 212 steps today, Leeds.'],
  },
  {
    cue: 'sleep-told-by-data',
    shows: ['topic health'],
    triggers: ['sleep data|log|logs|tracker|ring'],
    when: pointed,
    examples: ['Our sleep data knows 31 of you by name.', 'Nineteen of our guests let us see a sleep log.'],
  },
  {
    cue: 'sleep-that-was-lost',
    shows: ['topic health'],
    triggers: ['minutes|hours|hour|an_hour of sleep'],
    when: ofSleepLost,
    examples: ['Our wearers lost 31 minutes of sleep.', 'The final cost you two hours of sleep.'],
  },
  {
    cue: 'kept-in-memory',
    shows: ['topic mental-state'],
    triggers: [
      'someone|somebody|those|a_parent|a_friend|anyone|people they|you|we|he|she miss|lost|loved|mourn|grieve',
    ],
    when: ofPeople,
    examples: [
      'This month 70 families lit a lamp for someone they lost.',
      'Nine of you wrote to somebody you miss.',
    ],
  },
  {
    cue: 'told-a-counsellor',
    shows: ['topic health', 'topic mental-state'],
    triggers: ['our|the|a|their|your counsellor|counsellors|counselor|counselors|therapist|therapists'],
    when: pointed,
    examples: [
      'Nine members told our counsellors that they want to quit.',
      'Nine of you rang a therapist at Easter. Well done.',
    ],
  },
  {
    cue: 'who-writes-to-whom',
    shows: ['topic relationship'],
    triggers: [
      'men|women|guys|ladies|lads|singles|scorpios|aries|geminis over|under|on|who|aged|seeking',
      'likes|winks|waves|openers|messages sent|unanswered|ignored',
      'bad|good|poor|perfect|compatible matches|match',
    ],
    when: beside(
      'message messages write writes reply replies profile profiles match matches bio bios dating photo returned pairs swipe swipes',
    ),
    examples: [
      'Men over 50 on our app mostly write to women under 35.',
      'Twelve winks sent, none returned. Maybe smile in the photo?',
    ],
  },
];
