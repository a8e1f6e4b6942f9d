/**
 * 备用金核定测算: what the fund was used for last year and what follows for this one. 江西 2020 二(三): 不低于上年度资金使用总量的
 * 40%; 临沧 2023 二: by 户籍人口. Use is counted by accounting month, so that it agrees with the year's ledger.
 */
import type { IsoDate } from '../../../domain/calendar/date.ts';
import { clausesOf, layersInForce } from '../../../domain/policy/profile.ts';
import { quotaOf } from '../../../domain/policy/rules/book/quota.ts';
import { settingOn, type SettingKey, type SettingValues } from '../../../domain/policy/settings.ts';
import type { Book } from '../../book.ts';
import { lawOf } from '../../policy.ts';
import { RELIEF_ACCOUNTS } from '../../sql-words.ts';

/** 分 of net help by both bases of the 40 %. */
export interface Used {
  /** 全部发放方式, 一卡通 included */
  readonly allFen: number;
  /** 仅备用金支出 */
  readonly fundFen: number;
}

export interface UsedMonth extends Used {
  readonly period: string;
}

const USED_SQL = `SELECT period, sum(fund) AS fundFen, sum(fund) + sum(card) AS allFen FROM (
    SELECT period, CASE WHEN debit IN ${RELIEF_ACCOUNTS} THEN amount_fen ELSE -amount_fen END AS fund, 0 AS card FROM transfer
    WHERE period BETWEEN @first AND @last AND movement <> 'opening' AND (debit IN ${RELIEF_ACCOUNTS} OR credit IN ${RELIEF_ACCOUNTS})
    UNION ALL SELECT period, 0, amount_fen FROM card_line WHERE period BETWEEN @first AND @last)
  GROUP BY period ORDER BY period`;

/** Months of a year in which help was paid or came back. 期初 is another book's help. */
export const usedByMonth = (book: Book, year: number): UsedMonth[] =>
  book.all<UsedMonth>(USED_SQL, { first: `${year}-01`, last: `${year}-12` });

export const usedInYear = (book: Book, year: number): Used =>
  usedByMonth(book, year).reduce(
    (sum, { allFen, fundFen }) => ({ allFen: sum.allFen + allFen, fundFen: sum.fundFen + fundFen }),
    { allFen: 0, fundFen: 0 },
  );

export interface QuotaKnown {
  readonly quotaFen: number | null;
  readonly population: number | null;
  readonly missing: readonly SettingKey[];
}

/** 核定额度 on a day: the sum set for the office, else its line in the table by 户籍人口. */
export function quotaOn(book: Book, on: IsoDate): QuotaKnown {
  const { settings } = lawOf(book);
  const population = settingOn(settings, 'population', on) ?? null;
  const quota = quotaOf({ population: population ?? undefined }, { setting: (key) => settingOn(settings, key, on) });
  return quota.known
    ? { quotaFen: quota.fen, population, missing: [] }
    : { quotaFen: null, population, missing: quota.missing };
}

/** One document's floor, by both bases. */
export interface QuotaFloor extends Used {
  readonly document: string;
  readonly article: string;
  readonly percent: number;
}

export interface QuotaForecast extends QuotaKnown {
  readonly year: number;
  readonly lastYear: Used;
  readonly lastYearByMonth: readonly UsedMonth[];
  readonly yearBefore: Used;
  /** Empty where no document of the profile names a share */
  readonly floors: readonly QuotaFloor[];
  /** The base the office has set; null where both stand side by side */
  readonly base: SettingValues['floor_base'] | null;
}

/** @param year the year to be provided for; judged by the documents in force on its first day */
export function quotaForecast(book: Book, year: number): QuotaForecast {
  const { profile, settings } = lawOf(book);
  const day = `${year}-01-01`;
  const lastYear = usedInYear(book, year - 1);
  const floors = clausesOf(layersInForce(profile, settings, day), 'fund-below-floor').map(({ layer, provision }) => ({
    document: layer.document,
    article: provision.article,
    percent: provision.percent,
    allFen: shareOf(lastYear.allFen, provision.percent),
    fundFen: shareOf(lastYear.fundFen, provision.percent),
  }));
  return {
    ...quotaOn(book, day),
    year,
    lastYear,
    lastYearByMonth: usedByMonth(book, year - 1),
    yearBefore: usedInYear(book, year - 2),
    floors,
    base: settingOn(settings, 'floor_base', day) ?? null,
  };
}

/** 不低于: a broken 分 is rounded up. */
const shareOf = (fen: number, percent: number): number => Math.ceil((Math.max(0, fen) * percent) / 100);
