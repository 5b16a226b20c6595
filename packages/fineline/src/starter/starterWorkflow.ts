/**
 * The same checks on every pull request, by the command line that the project has installed. What they print holds words of
 * posts and policies, and GitHub reads commands in what is printed: until the token, which nobody can guess, it reads none.
 */
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
      - run: |
          # What is printed from here on holds words of posts and policies, in which the runner would read commands (::...).
          token=$(openssl rand -hex 16)
          echo "::stop-commands::$token"
          trap 'printf "\\n::%s::\\n" "$token"' EXIT
          node_modules/.bin/fineline lint policy.disclosure --fail-on warning
          node_modules/.bin/fineline fmt policy.disclosure --check
          node_modules/.bin/fineline test policy.disclosure --min-coverage 100
          node_modules/.bin/fineline check policy.disclosure "posts/*.md"
`;
