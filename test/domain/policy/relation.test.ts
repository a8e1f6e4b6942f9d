import { describe, expect, it } from 'vitest';
import { readRelation, type RelationKind } from '../../../domain/policy/relation.ts';

const CASES: Record<RelationKind, string> = {
  self: '本人、 本 人 ',
  guardian: '监护人、法定监护人',
  carer: '委托照料人、照料人、护理人',
  // GB/T 4761 relations and what offices write for them
  family:
    '配偶、夫、妻、丈夫、妻子、子、儿子、长子、次子、养子、女、女儿、长女、女婿、儿媳、媳妇、孙子、孙女、外孙、外孙女、孙媳、' +
    '父、父亲、母、母亲、岳父、岳母、公公、婆婆、祖父、外祖母、爷爷、奶奶、外公、外婆、兄、哥哥、嫂、嫂子、弟、弟媳、姐、姐夫、妹、' +
    '伯父、叔叔、姑姑、舅舅、姨妈、侄子、侄女、外甥、外甥女、父子、母女、夫妻、其他亲属、亲戚、家属、户主、家庭成员、其女',
  staff: '村干部、工作人员、村委会主任、妇女主任、村民小组长、民政干事、驻村工作人员、社区网格员',
  other: '邻居、朋友、女朋友、同村、妇女、大夫、老乡、非亲属、受托人',
  unknown: '、 、-、——、/、无、其他、代领、不详',
};

describe('readRelation', () => {
  for (const [kind, words] of Object.entries(CASES)) {
    it.each(words.split('、'))(`${kind}: %j`, (word) => {
      expect(readRelation(word)).toBe(kind);
    });
  }

  it('nothing written is unknown', () => {
    expect(readRelation(undefined)).toBe('unknown');
  });
});
