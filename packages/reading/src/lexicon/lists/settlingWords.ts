// Words by which a remark is kind or plain: faults that a company may call its own, what puts something right, what is given,
// what a service does, and the states of things that are to blame.
import { wordSet } from './wordSet.ts';

/** What went wrong, said by whoever is to blame for it. */
export const faults: ReadonlySet<string> = wordSet(
  'bug bugs fault faults mistake mistakes error errors glitch glitches oversight typo typos slip slips blunder blunders muddle',
  'mix-up mix-ups failing failings failure failures doing bad omission misprint miscount defect defects hiccup wording design',
);

/** Put right, or made better, as it stands behind *is*, *was* and *we have*. */
export const mended: ReadonlySet<string> = wordSet(
  'corrected fixed mended repaired replaced refunded credited reimbursed compensated waived extended restored redesigned rewritten',
  'rewrote rebuilt moved changed improved updated removed added simplified halved shortened sorted patched solved resolved reworded',
  'relabelled relabeled widened cancelled canceled lifted deleted withdrawn swapped booked reopened rescheduled returned',
  'rerouted renamed reprinted resent reissued paused scrapped doubled enlarged lowered raised reset retrained hired installed',
  'apologised apologized refilled repainted redone reversed refreshed settled reviewed',
);

/** Of these, what is done to things that nothing was wrong with. */
export const changed: ReadonlySet<string> = wordSet(
  'moved changed improved updated added extended redesigned rewritten rebuilt doubled enlarged widened raised lowered renamed repainted',
  'refreshed reviewed reopened rescheduled installed hired booked returned',
);

/** The same in the present. */
export const mending: ReadonlySet<string> = wordSet(
  'fixes corrects mends repairs replaces refunds restores solves resolves sorts patches keeps saves prevents stops undoes shows',
);

/** What is given to people. */
export const gifts: ReadonlySet<string> = wordSet(
  'refund refunds hint hints voucher vouchers credit credits discount discounts upgrade upgrades replacement replacements spare gift',
  'treat lift ride rides lesson lessons help reminder reminders guide map code seat seats table ticket tickets bag order parcel copy',
  'slot place usual coffee tea drink drinks cake breakfast lunch dinner prize reward points room bed bike tour trial month week day',
  'money deposit fee fare spot stay pass delivery postage refills refill checks check service repair entry return returns',
);

/** What things of a company do, told of how it runs. */
export const serving: ReadonlySet<string> = wordSet(
  'opens open closes close runs run starts start stays stay seats ships ship ends end costs lasts works work begins begin plays play',
  'arrives arrive leaves leave resumes resume counts applies apply returns return helps help shows saves keeps keep',
  'holds hold finds find sends lives takes take sells sell serves serve covers includes include means explains',
  'explain points reopens reopen waits wait remains remain switches switch loads load reads prints comes come goes go lets let',
);

/** States of things, which nobody is to blame for. */
export const causes: ReadonlySet<string> = wordSet(
  'closed shut exempt down broken blocked late full unclear unfair missing worn hidden flooded frozen delayed jammed faulty impossible',
  'difficult crowded packed icy wet foggy dark slippery busy misleading stuck offline unavailable confidential open free private',
  'anonymous valid available optional included steep overgrown unlit unmarked unsigned mislabelled mislabeled misprinted overbooked',
  'oversubscribed loaded worked opened saved arrived sent printed rung rang ready running moving back safe online up waiting clean dry packed washed warm saved kept reserved held allowed welcome permitted encouraged',
);

export const auxiliaries: ReadonlySet<string> = wordSet(
  "is are was were be been being has have had will it's they're we've that's isn't wasn't",
);

/** *No rush*, *no fee*: what they are spared. */
export const noBurdens: ReadonlySet<string> = wordSet(
  'rush hurry pressure worries shame blame tutting fines fine fee fees charge charges penalty penalties lecture lectures guilt catch',
  'strings need harm wonder deposit interest law rule rules limit',
);

/** What somebody may hold against people. */
export const opinions: ReadonlySet<string> = wordSet(
  'think thinks thought blame blames blamed judge judges judged mind minds minded says said expected planned hoped meant guessed knew',
);

/** What a company does that watches, and not one that serves. */
export const perceiving: ReadonlySet<string> = wordSet(
  'see saw seen know knew noticed notice watched watching watch heard hear counted count smell told wonder wondered worry worried fear',
  'feared pity pitied question questioned laughed cried giggled sighed suppose supposed guess guessed assume assumed imagine imagined',
  'presume presumed gather gathered reckon reckoned hope hoped trust trusted trusted checked asked looked read learned learnt felt',
  'thought expected believed wept screamed gasped stared tried waited prayed',
);

/** What is no offer: *we'll wait*, *we'll say it again*. */
export const noOffers: ReadonlySet<string> = wordSet(
  'wait say ask tell remember forget pretend let leave be never call alert inform ring judge remind assume',
);

/** Who works for a company. */
export const staff: ReadonlySet<string> = wordSet(
  'team teams crew crews staff engineers engineer drivers driver plumbers plumber cooks cook chefs chef bakers baker nurses nurse',
  'couriers courier guides guide gardeners gardener mechanics mechanic technicians technician cleaners cleaner librarians librarian',
  'tutors tutor volunteers porters porter waiters curators curator developers designers editors editor agents conductors coaches',
);
