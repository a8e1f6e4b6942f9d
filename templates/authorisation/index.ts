/** 家庭经济状况核对授权书 */
export { authorisationPdf } from './pdf.ts';
export type { AuthorisationView, Authoriser } from './view.ts';
