/** The applicant and the family as 申请书 and 审批表 both print them. */
import { SEXES, type Sex } from '../../domain/entities/codes.ts';
import { formatFen } from '../../domain/money/fen.ts';
import { block, field, labelled, row, type RuledRow } from '../kit/ruled.ts';
import type { Applicant, FamilyMember } from './view.ts';

const LABEL = 27;
const figure = { role: 'song' } as const;
const centred = { align: 'center' } as const;

/** Left for the hand where the number does not tell it. */
export const sexText = (sex: Sex): string => (sex === 'unknown' ? '' : SEXES[sex]);

export function applicantBlock(applicant: Applicant, people: number | null): RuledRow {
  const { name, sex, ethnicity, idNumber, phone, registeredAddress, address, bank, account } = applicant;
  return block(
    '申请人',
    row(
      field('姓名', name, 48),
      field('性别', sexText(sex), 14, centred),
      field('民族', ethnicity, 20, centred),
      field('家庭人口', people === null ? '' : `${people}人`, undefined, centred),
    ),
    row(
      labelled('公民身份号码', LABEL, idNumber, 50, { ...figure, min: 11 }),
      field('联系电话', phone, undefined, figure),
    ),
    row(labelled('户籍地址', LABEL, registeredAddress)),
    row(labelled('现居住地', LABEL, address)),
    row(labelled('开户行及账号', LABEL, [bank, account].filter((part) => part !== '').join('　'))),
  );
}

/** One line of the family's table: name, relation, sex, number, health, occupation, yearly income. */
export const memberCells = (member: FamilyMember): string[] => [
  member.name,
  member.relation,
  sexText(member.sex),
  member.idNumber,
  member.health,
  member.occupation,
  member.yearlyIncomeFen === null ? '' : formatFen(member.yearlyIncomeFen),
];
