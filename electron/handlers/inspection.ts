import { settingOn } from '../../domain/policy/settings.ts';
import { lawOf } from '../../db/policy.ts';
import { agentIndex } from '../../db/queries/inspection/agents.ts';
import { samplePayments } from '../../db/queries/inspection/sample.ts';
import { inspectionView } from '../../db/queries/inspection/view.ts';
import { cardImport } from '../../db/queries/reports/card-import.ts';
import { comparison } from '../../db/queries/reports/compare.ts';
import { indicators } from '../../db/queries/reports/indicators.ts';
import { quotaForecast } from '../../db/queries/reports/quota.ts';
import type { inspectionProcedures } from '../contract/inspection.ts';
import type { Handlers } from './handler.ts';

/** Fewer than two households are not several. */
const SEVERAL = 2;

export const inspectionHandlers: Handlers<keyof typeof inspectionProcedures> = {
  'inspect.view': ({ book }, { from, to, offset, limit, ...filter }) =>
    inspectionView(book, { from, to }, filter, { offset, limit }),
  'inspect.sample': ({ book }, { seed, count, ...span }) => samplePayments(book, span, seed, count),
  'inspect.agents': ({ book }, { from, to, households, ...page }) => {
    const least = households ?? settingOn(lawOf(book).settings, 'shared_households', to) ?? SEVERAL;
    return { households: least, ...agentIndex(book, { from, to }, least, page) };
  },
  'report.indicators': ({ book }, span) => indicators(book, span),
  'report.compare': ({ book }, { from, to, ...page }) => comparison(book, { from, to }, page),
  'report.cardImport': ({ book }, { period }) => cardImport(book, period),
  'quota.forecast': ({ book }, { year }) => quotaForecast(book, year),
};
