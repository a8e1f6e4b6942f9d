import { describe, expect, it } from 'vitest';
import { IsoDate, RequestId, ShortText, Text } from '../../../domain/entities/fields.ts';

const passes = (schema: { safeParse: (input: unknown) => { success: boolean } }, input: string): boolean =>
  schema.safeParse(input).success;

describe('what a person writes', () => {
  it('loses the signs nobody sees, and is trimmed', () => {
    expect(ShortText.parse(' 岩\u200B温\u202E ')).toBe('岩温');
    expect(Text.parse('一行\r\n二行')).toBe('一行\n二行');
  });

  // SQLite keeps UTF-8, which has no half characters: the table would not say what the audit trail says.
  it.each(['坏\uD800字', '\uDC00', 'a\u0000b', '响\u0007'])(
    'is refused with half or control characters: %j',
    (text) => {
      expect([passes(Text, text), passes(ShortText, text), passes(RequestId, `request-${text}`)]).toEqual([
        false,
        false,
        false,
      ]);
    },
  );

  it('may have several lines only where there is room', () => {
    expect([passes(Text, '一\n二'), passes(ShortText, '一\n二')]).toEqual([true, false]);
  });

  it('keeps characters beyond the basic plane', () => {
    expect(ShortText.parse('𫖯䶮𬱖')).toBe('𫖯䶮𬱖');
  });
});

describe('a business date', () => {
  it.each(['0026-01-05', '1899-12-31', '2200-01-01', '9999-12-31', '2026-02-29', '2026-1-5'])('is not %s', (text) => {
    expect(passes(IsoDate, text)).toBe(false);
  });

  it('lies in the years the book can keep', () => {
    expect([passes(IsoDate, '1900-01-01'), passes(IsoDate, '2199-12-31')]).toEqual([true, true]);
  });
});
