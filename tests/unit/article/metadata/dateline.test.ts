import { describe, expect, it } from 'vitest';
import { dateInDateline } from '../../../../utils/article/metadata/dateline.ts';

const HINTS = { lang: 'en', monthFirst: false };
const dateOf = (text: string, url = 'https://news.example/a', modified: string | null = null): string | null => dateInDateline(text, url, modified, HINTS);

describe('dateInDateline', () => {
  it('takes the year from the dateline, the address or the date of change', () => {
    expect(dateOf('MINSK, 5 May 2025 (Agency) – The two sides met.')).toBe('2025-05-05');
    expect(dateOf('BAKU, Azerbaijan, May 5. The two sides met.', 'https://news.example/2025/05/x')).toBe('2025-05-05');
    expect(dateOf('BAKU, Azerbaijan, May 5. The two sides met.', undefined, '2025-05-06T10:00:00Z')).toBe('2025-05-05');
  });
  it('guesses no year, and takes no date from running text', () => {
    expect(dateOf('BAKU, Azerbaijan, May 5. The two sides met.')).toBeNull();
    expect(dateOf('The treaty of 5 May 2010 was signed in the capital.')).toBeNull();
  });
});
