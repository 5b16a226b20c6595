/** Large towns and countries that a greeting may name, but for those that people are called by, too. */
export const towns: ReadonlySet<string> = new Set(
  (
    'london glasgow manchester birmingham liverpool leeds bristol edinburgh cardiff belfast sheffield nottingham newcastle ' +
    'leicester coventry brighton southampton portsmouth swansea aberdeen dundee hull derby plymouth oxford cambridge york dublin ' +
    'cork galway chicago houston dallas denver boston seattle miami atlanta phoenix philadelphia detroit portland vegas ' +
    'nashville toronto montreal vancouver melbourne brisbane perth auckland berlin madrid rome tokyo delhi mumbai lagos ' +
    'amsterdam brussels lisbon oslo stockholm copenhagen helsinki vienna prague warsaw athens britain england scotland wales ' +
    'ireland america canada australia texas ohio yorkshire cornwall'
  ).split(' '),
);
