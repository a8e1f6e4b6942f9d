/** 临时救助入户调查表 and 支出型家庭收支核算表 */
export { incomeTestPdf } from './income-test.ts';
export { surveyPdf } from './pdf.ts';
export type { IncomeTestView, SurveyView } from './view.ts';
