// Plain JavaScript, since it must run on any Node: npm scripts find the Node that `npm ci` brought first.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 7)) {
  console.error(
    `Tact runs on the Node 26 that npm brings with it, but this is Node ${process.versions.node}.\n` +
      'Run "npm ci" again without --omit=optional, and start with "npm start".',
  );
  process.exit(1);
}
