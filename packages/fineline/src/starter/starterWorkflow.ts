/** The same checks on every pull request, with the version of the command line that made the files. */
export function starterWorkflow(version: string): string {
  return `name: disclosure
on: [pull_request]
permissions:
  contents: read
jobs:
  disclosure:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes fineline@${version} lint policy.disclosure --fail-on warning
      - run: npx --yes fineline@${version} fmt policy.disclosure --check
      - run: npx --yes fineline@${version} test policy.disclosure --min-coverage 100
      - run: npx --yes fineline@${version} check policy.disclosure "posts/*.md"
`;
}
