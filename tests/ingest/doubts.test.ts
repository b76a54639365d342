import { describe, expect, it } from 'vitest';
import { articleFiles } from '../../src/ingest/article-files.ts';
import { ingest } from '../../src/ingest/ingest.ts';

/** The first section as it is written. */
function chineseOf(source: string): string {
  const files = articleFiles(ingest(source), { nameOf: () => 'section', year: 2026 });
  return files.get('zh/01-section.md') ?? '';
}

const mark = '<!-- doubt: ';

describe('a doubt is marked above the sentence it is about', () => {
  it.each([
    [
      'a character that cannot be read',
      '标题\n新桥通车了。大家\ufffd兴。桥长三百米。',
      '大家\ufffd兴。',
    ],
    ['a mark without its partner', '标题\n新桥通车了。他说：“好。桥长三百米。', '他说：“好。'],
    ['a paragraph without an end', '标题\n新桥通车了。大家都高兴，因为', '大家都高兴，因为'],
    [
      'a heading whose number is missing',
      '标题\n一、桥\n新桥通车了。\n三、路\n路也修好了。',
      '路也修好了。',
    ],
  ])('%s', (_, source, sentence) => {
    const files = articleFiles(ingest(source), { nameOf: () => 'section', year: 2026 });
    const lines = [...files.values()].flatMap((text) => text.split('\n'));
    const at = lines.findIndex((line) => line.startsWith(mark));
    expect(lines.slice(at).find((line) => !line.startsWith(mark))).toBe(sentence);
  });

  it('text that leaves none has no mark', () => {
    expect(chineseOf('标题\n新桥通车了。大家都高兴。\n')).toBe('新桥通车了。\n大家都高兴。\n');
  });
});
