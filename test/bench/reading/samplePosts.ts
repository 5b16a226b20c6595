/** Posts as brands write them, of about 200 characters. */
export const samplePosts: readonly string[] = [
  'To the 41 readers who finished the whole trilogy in one rainy weekend: we hope that you remembered to eat, to sleep, and to water the plants. The fourth book is out on the ninth of March, so rest up now!',
  'Approximately 3.4 million umbrellas were sold between September and November, or one every two seconds. Laid end to end they would reach from Cardiff to Cairo, with enough left over for the queue at the ferry.',
  'Your year in numbers: you walked 1,204 kilometres, climbed 88 hills and stopped for tea 61 times. That is more than 92% of walkers in your town. Here’s to the next one, and to drier socks than the last one had.',
  'Thank you to everyone who came to the night market this summer. Because of you, 212 stalls found a home and nearly 60,000 dumplings found a mouth. We could not have done it without you. See you in April!',
  'Searches for second-hand bicycles rose by 31% in May, compared with last year, and were highest in Bristol, Leeds and Ghent. Bells were the most popular accessory; baskets came second and mudguards third.',
  'Hey Carla, the lasagne again? Only joking: 1 in 6 members orders the same dish every Friday, and half of them never read the menu at all. If you would like a change, tell us what you had in mind for tonight.',
  'Dear passenger who left a wooden leg on the last tram to the harbour on Saturday: it is safe with us, next to 14 violins and a tuba. Bring your ticket, or the other leg, to the office by the clock tower.',
  'We take the privacy of our guests seriously. The figures in this report are rounded, cover at least 5,000 people each, and cannot be traced back to anybody. Questions? Write to press@hotel.example any time.',
];
