/** What the files are for. */
export const starterReadme: string = `# What we publish about people

\`policy.disclosure\` says where our line is. \`posts/\` holds what is to be published, \`drafts/\` what is not ready.

\`\`\`sh
npx fineline check policy.disclosure drafts/summer.md    # where a draft crosses the line, and why
npx fineline test policy.disclosure --coverage           # the examples beside the rules
npx fineline explain policy.disclosure                   # the policy in plain English
\`\`\`

The same runs on every pull request: \`.github/workflows/disclosure.yml\`.
`;
