// Runs before anything else is loaded: better-sqlite3 crashes the process, without a word, below Node 22.14.
const NEEDED = [22, 14];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(
    `需要 Node.js ${NEEDED.join('.')} 或更新的版本，现在是 ${process.versions.node}：请在项目文件夹里运行 npm ci，再用 npm run 启动（项目自带 Node 24）。\n` +
      `Node.js ${NEEDED.join('.')} or newer is needed, this is ${process.versions.node}: run "npm ci" here, then start through "npm run", which uses the Node 24 the project brings.`,
  );
  process.exit(1);
}
