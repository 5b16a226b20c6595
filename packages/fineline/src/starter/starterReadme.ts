/** What the files are for. */
export const starterReadme: string = `# What we publish about people

\`policy.disclosure\` says where our line is. \`posts/\` holds what is to be published, \`drafts/\` what is not ready.

\`\`\`sh
npx --no fineline check policy.disclosure drafts/summer.md    # where a draft crosses the line, and why
npx --no fineline test policy.disclosure --coverage           # the examples beside the rules
npx --no fineline explain policy.disclosure                   # the policy in plain English
\`\`\`

The same runs on every pull request: \`.github/workflows/disclosure.yml\`.

Both use the fineline that is installed here. It is not on npm yet, so never fetch it by its name: in a clone of its repository
run \`npm run pack -- FOLDER\` with a folder of this project, then here \`npm install --save-dev ./FOLDER/*.tgz\`, and commit the
folder and the lock file.
`;
