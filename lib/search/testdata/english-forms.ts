/** A line is a word as it is asked for, then forms of it as they stand in official texts. */
export const englishForms = `
  minister ministers minister’s ministers’
  ministry ministries ministry’s
  president presidents president’s
  government governments government’s
  agreement agreements agreement’s
  agree agreed agrees agreeing
  treaty treaties treaty’s
  negotiation negotiations
  negotiate negotiated negotiates negotiating
  statement statements
  state states stated stating
  meeting meetings
  meet meets met meeting
  ambassador ambassadors ambassador’s
  embassy embassies embassy’s
  resolution resolutions
  resolve resolved resolves resolving
  conference conferences
  security security’s
  cooperate cooperated cooperates cooperating
  commission commissions commissioned
  committee committees committee’s
  law laws law’s
  bill bills
  decree decrees decreed
  decision decisions
  decide decided decides deciding
  deputy deputies deputy’s
  region regions region’s
  federation federations federation’s
  ceasefire ceasefires
  weapon weapons
  troop troops
  citizen citizens citizen’s
  refugee refugees
  visit visits visited visiting
  summit summits
  organization organizations organization’s organisation organisations
  organize organized organizes organizing organised
  institution institutions
  problem problems
  system systems
  representative representatives
  represent represented represents representing
  delegation delegations
  official officials
  officer officers
  spokesman spokesmen spokesman’s
  sanction sanctions sanctioned sanctioning
  measure measures measured
  party parties party’s
  country countries country’s
  nation nations nation’s
  border borders bordered bordering
  territory territories
  republic republics
  crisis crises
  conflict conflicts conflicting
  discuss discussed discusses discussing
  discussion discussions
  announce announced announces announcing
  announcement announcements
  declare declared declares declaring
  declaration declarations
  sign signed signs signing
  ratify ratified ratifies ratifying
  adopt adopted adopts adopting
  implement implemented implements implementing
  propose proposed proposes proposing
  proposal proposals
  support supported supports supporting
  supply supplied supplies supplying
  withdraw withdrew withdrawn withdraws withdrawing
  deploy deployed deploys deploying
  monitor monitored monitors monitoring
  observe observed observes observing
  observer observers observer’s
  mission missions mission’s
  exchange exchanged exchanges exchanging
  release released releases releasing
  report reported reports reporting
  request requested requests requesting
  respond responded responds responding
  response responses
  hold held holds holding
  say said says saying
  take took taken takes taking
  make made makes making
  give gave given gives giving
  begin began begun begins beginning
  lead led leads leading
  send sent sends sending
  speak spoke spoken speaks speaking
  call called calls calling
  express expressed expresses expressing
  stress stressed stresses stressing
  emphasize emphasized emphasizes emphasizing
  condemn condemned condemns condemning
  violate violated violates violating
  violation violations
  investigate investigated investigates investigating
  investigation investigations
  court courts court’s
  judge judges judged
  prosecutor prosecutors prosecutor’s
  parliament parliaments parliament’s
  election elections
  elect elected elects electing
  vote votes voted voting
  veto vetoes vetoed
  policy policies
  leader leaders leader’s
  chairman chairmen chairman’s
  secretary secretaries secretary’s
  council councils council’s
  member members member’s
  programme programmes program programs
  centre centres center centers
  defence defense
  Lavrov Lavrov’s Lavrov's
  Kerry Kerry’s
  Ukraine Ukraine’s
  appoint appointed appoints appointing
  ensure ensured ensures ensuring
  reach reached reaches reaching
  confirm confirmed confirms confirming
  reject rejected rejects rejecting
  guarantee guaranteed guarantees
  obligation obligations
  commitment commitments
  protocol protocols
  contact contacts contacted
  initiative initiatives
  consultation consultations
  document documents documented
  intend intended intends intending
  arrive arrived arrives arriving
`;
