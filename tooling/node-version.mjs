import process from 'node:process';

// Loaded before anything else by every command that runs TypeScript directly.
const needed = 26;
const [major] = process.versions.node.split('.').map(Number);

if (major === undefined || major < needed) {
  process.stderr.write(
    `Node ${process.versions.node} is too old: this needs Node ${needed}, which \`npm ci\` (without --omit=optional) brings; use \`npm start\` or \`npm run …\`.\n`,
  );
  process.exit(1);
}
