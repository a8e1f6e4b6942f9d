/** What of a complaint may hang on a wall. */
import { fail, ok, type Result } from '../../domain/problem.ts';
import type { ComplaintNotice } from './complaint-view.ts';
import { isPrivate, TOO_EXACT } from './public.ts';

/** Identity numbers, telephones and accounts, also with spaces or hyphens between their groups. */
const NUMBERS = /\d(?:[\s-]?\d){6,}[Xx]?/gu;
const LEFT_OUT = '＊＊＊';

/**
 * Words of the record as they may be made public: names replaced, numbers left out; null where they tell a private matter.
 * @param instead name → what stands for it: who complained becomes 反映人, a child's name 岩某某
 */
export function publicWords(words: string, instead: ReadonlyMap<string, string>): string | null {
  if (isPrivate(words)) return null;
  let said = words;
  for (const [name, other] of instead) if (name.length > 1) said = said.replaceAll(name, other);
  return said.replaceAll(NUMBERS, LEFT_OUT);
}

/** Refuses what must not hang on a wall. Errors: `notice-empty`, `notice-address-too-exact`, `notice-figures`, `notice-private`. */
export function checkComplaints({ rows }: ComplaintNotice): Result<null> {
  if (rows.length === 0) return fail('notice-empty', '没有已答复的投诉、异议，不能打印处理结果公示。');
  for (const [index, row] of rows.entries()) {
    const where = `第${index + 1}件`;
    const texts = [row.what, row.verification, row.result].filter((text) => text !== null);
    if (TOO_EXACT.test(row.village))
      return fail(
        'notice-address-too-exact',
        `${where}的住址“${row.village}”比村（社区）更细，公示只能写到村（社区）。请改正后再打印。`,
        { row: index + 1 },
      );
    if (texts.some((text) => text.search(NUMBERS) >= 0))
      return fail('notice-figures', `${where}的文字里有证件号码、电话或账号，不能公示。请去掉后再打印。`, {
        row: index + 1,
      });
    if (texts.some(isPrivate))
      return fail('notice-private', `${where}的文字涉及疾病或家庭隐私，不能公示。请改为“内容从略”后再打印。`, {
        row: index + 1,
      });
  }
  return ok(null);
}
