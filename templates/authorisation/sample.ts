/** Authorisations to look at and to test with. People and offices are invented; the area code 539921 does not exist. */
import { ordinary as form, worst as worstForm } from '../approval-form/sample.ts';
import { LONGEST_NAME } from '../monthly/sample.ts';
import type { AuthorisationView, Authoriser } from './view.ts';

const self = (name: string, idNumber: string): Authoriser => ({
  name,
  relation: '本人',
  idNumber,
  minor: false,
  guardian: '',
});

export const ordinary: AuthorisationView = {
  government: '勐禾乡人民政府',
  bureau: '南汀县民政局',
  number: '2026-0052',
  applicant: {
    name: '李㛃',
    idNumber: '539921196701209713',
    phone: '12300000117',
    address: form.applicant.registeredAddress,
  },
  family: [
    self('李㛃', '539921196701209713'),
    ...form.members.map(({ name, relation, idNumber }) => ({
      name,
      relation,
      idNumber,
      minor: relation === '孙',
      guardian: relation === '孙' ? '王䶮（父）' : '',
    })),
  ],
  supporters: [{ name: '李某', relation: '女儿', idNumber: '', minor: false, guardian: '' }],
  signedOn: '2026-11-06',
};

export const least: AuthorisationView = {
  ...ordinary,
  number: '',
  applicant: { name: '', idNumber: '', phone: '', address: '' },
  family: [],
  supporters: [],
  signedOn: null,
};

/** Twelve in the family with the longest names, five of them minors, three supporters. */
export const worst: AuthorisationView = {
  ...ordinary,
  government: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府',
  bureau: '双江拉祜族佤族布朗族傣族自治县民政局',
  number: '双江县勐勐镇民救授〔2026〕第1052号',
  applicant: {
    name: LONGEST_NAME,
    idNumber: '539921196701209713',
    phone: '12300000117、0899-0012345',
    address: worstForm.applicant.address,
  },
  family: [
    self(LONGEST_NAME, '539921196701209713'),
    ...worstForm.members.map(({ name, relation, idNumber }, index) => ({
      name,
      relation,
      idNumber,
      minor: index > 5,
      guardian: index > 5 ? LONGEST_NAME : '',
    })),
  ],
  supporters: worstForm.members
    .slice(0, 3)
    .map(({ name, idNumber }) => ({ name, relation: '女婿', idNumber, minor: null, guardian: '' })),
  bodies: ['公安', '人力资源社会保障', '自然资源', '住房城乡建设', '税务', '银行', '证券', '保险'],
};
