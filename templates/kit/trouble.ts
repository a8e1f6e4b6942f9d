/** Why a paper is not printed: characters without a glyph, texts that do not fit. */
import { Refusal } from '../../domain/problem.ts';

export interface MissingGlyph {
  readonly character: string;
  /** `U+XXXXX` */
  readonly codePoint: string;
  /** Person and field. */
  readonly owner: string;
}

export interface Misfit {
  /** Person and field. */
  readonly owner: string;
  readonly text: string;
}

/** @throws Refusal `glyph-missing` before `does-not-fit`: a missing character can be left blank, and may then fit. */
export function refuseProblems(missing: readonly MissingGlyph[], misfits: readonly Misfit[]): void {
  if (missing.length > 0) {
    const distinct = distinctBy(missing, (entry) => `${entry.owner} ${entry.codePoint}`);
    const list = distinct.map((entry) => `“${entry.character}”（${entry.codePoint}，${entry.owner}）`).join('、');
    throw new Refusal(
      'glyph-missing',
      `字库里没有这些字：${list}。没有打印任何内容。可以选择“缺字留空”再打印，由经办人手写补上，系统会留下记录。`,
      { missing: distinct },
    );
  }
  if (misfits.length > 0) {
    const distinct = distinctBy(misfits, (entry) => `${entry.owner} ${entry.text}`);
    const list = distinct.map((entry) => `${entry.owner}：${entry.text}`).join('；');
    throw new Refusal(
      'does-not-fit',
      `有内容在表格里写不下：${list}。没有打印任何内容。请把这些内容改短；不能改的，选择“缺字留空”再打印，由经办人手写补上，系统会留下记录。`,
      {
        misfits: distinct,
      },
    );
  }
}

function distinctBy<T>(list: readonly T[], keyOf: (entry: T) => string): T[] {
  return [...new Map(list.map((entry) => [keyOf(entry), entry])).values()];
}
