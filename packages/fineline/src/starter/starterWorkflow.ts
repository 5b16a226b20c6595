/** The same checks on every pull request, by the command line that the project has installed. */
export const starterWorkflow: string = `name: disclosure
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
      # fineline is one of this project's own dependencies (DISCLOSURE.md says how): no registry is asked for the name.
      - run: npm ci
      - run: |
          if [ ! -x node_modules/.bin/fineline ]; then
            echo '::error::fineline is not installed: add it to the dependencies of this project, as DISCLOSURE.md says'
            exit 2
          fi
      - run: node_modules/.bin/fineline lint policy.disclosure --fail-on warning
      - run: node_modules/.bin/fineline fmt policy.disclosure --check
      - run: node_modules/.bin/fineline test policy.disclosure --min-coverage 100
      - run: node_modules/.bin/fineline check policy.disclosure "posts/*.md"
`;
