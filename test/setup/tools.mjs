// Before the tests: they read printed papers back with poppler's pdftotext and pdftoppm. Installed here where that is
// possible without asking (Debian, as root); elsewhere one sentence says what to do. Never skipped in silence.
import { spawnSync } from 'node:child_process';

const has = (tool) => spawnSync(tool, ['-v'], { stdio: 'ignore' }).error === undefined;
const missing = () => ['pdftotext', 'pdftoppm'].filter((tool) => !has(tool));

if (missing().length > 0 && process.getuid?.() === 0 && has('apt-get')) {
  console.error(
    '正在安装 poppler-utils（测试要用它读回打印件）… Installing poppler-utils (the tests read papers back with it) …',
  );
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'poppler-utils'], quiet);
}
if (missing().length > 0) {
  console.error(
    `测试需要 ${missing().join('、')}（poppler）：Debian/Ubuntu 请运行 sudo apt-get install poppler-utils；Windows、macOS 请安装 poppler 并放进 PATH。\n` +
      `The tests need ${missing().join(', ')} (poppler): on Debian/Ubuntu run "sudo apt-get install poppler-utils"; on Windows or macOS install poppler and put it on the PATH.`,
  );
  process.exit(1);
}
