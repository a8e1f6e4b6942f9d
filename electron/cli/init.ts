import { OfficeInput } from '../../domain/entities/office.ts';
import { normaliseName } from '../../domain/identity/name.ts';
import { PROFILES, profileNames } from '../../domain/policy/profile.ts';
import { parseSetting, SETTINGS, type SettingVersion } from '../../domain/policy/settings.ts';
import { settingsAskedFor } from '../../domain/policy/evaluate.ts';
import { Refusal, unwrap } from '../../domain/problem.ts';
import { createBook } from '../../db/create.ts';
import { realSurroundings } from '../../db/surroundings.ts';
import type { Command } from './command.ts';
import { readPassword } from './password.ts';

/** A setting given at set-up also governs the history imported afterwards, unless a day is written behind it (`@YYYY-MM-DD`). */
const FROM_THE_FIRST_DAY = '2000-01-01';
const FIRST_MANAGER = '管理员';

export const init: Command = {
  usage: 'init --book 文件夹 --county 南汀县 --town 勐禾乡 --profile honghe-2019 [--set KEY=VALUE]… [--user 姓名]',
  options: { book: 'text', county: 'text', town: 'text', profile: 'text', set: 'list' },
  words: 0,
  run: async (given) => {
    const folder = given.need('book');
    const office = officeOf(given.need('county'), given.need('town'));
    const profile = profileOf(given.need('profile'));
    const settings = given.all('set').map((text) => unwrap(parseSetting(text, FROM_THE_FIRST_DAY)));
    const name = unwrap(normaliseName(given.text('user') ?? FIRST_MANAGER));
    const password = await readPassword(given, true);
    const { book, session } = createBook(
      { folder, office, profile, settings, manager: { name, password }, demo: false },
      realSurroundings,
    );
    book.close();
    const missing = settingsAskedFor(profile).filter(
      (key) => !settings.some((setting: SettingVersion) => setting.key === key),
    );
    return {
      json: { folder, profile, manager: session.name, settings: settings.length, settingsMissing: missing },
      lines: [
        `已建账：${office.county}${office.town}临时救助备用金专账（${PROFILES[profile].name}），在 ${folder}。`,
        `第一个登录人：${session.name}（管理）。口令请妥善保管，遗失后账簿打不开。`,
        ...(missing.length === 0
          ? []
          : [
              '还没有设定的参数（文件没有规定，要由本办确定；用 setting.set 设定，用 setting.list 查看）：',
              ...missing.map(
                (key) =>
                  `  ${key}　${SETTINGS[key].label}${SETTINGS[key].unit === '' ? '' : `（${SETTINGS[key].unit}）`}`,
              ),
            ]),
      ],
    };
  },
};

function officeOf(county: string, town: string): OfficeInput {
  return OfficeInput.parse({
    validFrom: FROM_THE_FIRST_DAY,
    county,
    town,
    government: `${town}人民政府`,
    unit: `${town}民政办公室`,
  });
}

function profileOf(text: string): (typeof profileNames)[number] {
  const found = profileNames.find((name) => name === text);
  if (found === undefined)
    throw new Refusal(
      'profile-unknown',
      `没有名为“${text}”的政策。可选：${profileNames.map((name) => `${name}（${PROFILES[name].name}）`).join('、')}。`,
    );
  return found;
}
