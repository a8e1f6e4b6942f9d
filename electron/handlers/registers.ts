import { recordTekun, replaceHolidayYear, takeRoster } from '../../db/acts/registers.ts';
import { listHolidayYears, listRosters, listTekun } from '../../db/queries/registers.ts';
import type { registerProcedures } from '../contract/registers.ts';
import { acting, type Handlers } from './handler.ts';

export const registerHandlers: Handlers<keyof typeof registerProcedures> = {
  'roster.take': acting('roster.take', takeRoster),
  'roster.list': ({ book }, { kind, ...page }) => listRosters(book, kind, page),
  'holiday.replace': acting('holiday.replace', replaceHolidayYear),
  'holiday.list': ({ book }) => listHolidayYears(book),
  'tekun.record': acting('tekun.record', recordTekun),
  'tekun.list': ({ book }, page) => listTekun(book, page),
};
