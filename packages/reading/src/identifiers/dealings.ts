// What customers do, have and are told: the verbs and nouns beside a name by which its bearer deals with a company.

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** What somebody does all the time, in the present: *Ana Reyes loves our soup*. */
export const doesAsCustomer: ReadonlySet<string> = words(
  'wins loves likes adores enjoys buys orders eats drinks wears uses swears shops visits rates recommends owes needs wants ' +
    'prefers spends saves books stays collects turns celebrates gets receives takes scoops bags earns lives knows hates hogs ' +
    'returns rents borrows reads watches listens plays runs walks swims knits cycles drives sleeps cries complains thinks says tells ' +
    'writes asks feels keeps comes goes joins subscribes streams downloads drives tries picks chooses sends posts shares drops ' +
    'misses skips forgets never reckons believes admits remembers raves beats gives pays places thanks travels commutes works',
);
/** Nobody but a customer does it. */
export const onlyCustomersDo: ReadonlySet<string> = words('owes shops orders subscribes swears commutes');
/** What stands between somebody and what they do. */
export const betweenNameAndVerb: ReadonlySet<string> = words(
  'just never always still only recently also really absolutely even once simply already often regularly finally has had',
);
/** What is won by whoever takes part. */
export const drawn: ReadonlySet<string> = words(
  'draw raffle giveaway competition contest prize prizes hamper voucher vouchers sweepstake tombola lottery trip holiday goodies bundle',
);
/** What is somebody's by whoever deals with them. */
export const belongings: ReadonlySet<string> = words(
  'review order parcel birthday wedding photo picture letter feedback comment complaint story question visit stay purchase basket ' +
    'subscription membership surgery diagnosis recovery pregnancy baby husband wife daughter son mother father mum dad dog cat house ' +
    'address appointment delivery account phone bike car',
);
/** Us, and where we are. */
export const us: ReadonlySet<string> = words('our us here ours');
