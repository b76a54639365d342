import sharp from 'sharp';
import { expect, test } from 'vitest';
import { shareLayout } from '../../src/share/share-layout.ts';
import { sharePicture, shareSize } from '../../src/share/share-picture.ts';

const title = { zh: '新桥通车', en: 'New bridge opens' };

test('a share picture has the size link previews ask for, and the same bytes each time', async () => {
  const picture = await sharePicture({ lang: 'zh', title, foot: '原载《江城日报》' });
  const { format, width, height } = await sharp(picture).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', ...shareSize });
  expect(await sharePicture({ lang: 'zh', title, foot: '原载《江城日报》' })).toEqual(picture);
});

test('every line of a share picture is drawn, in either language', async () => {
  const bare = { lang: 'zh', title: { zh: '', en: '' }, foot: '' } as const;
  const texts = [
    bare,
    { ...bare, title: { ...title, en: '' } },
    { ...bare, title },
    { ...bare, title, foot: '原载《江城日报》' },
    { ...bare, title, foot: '原载《江城日报》', lang: 'en' as const },
  ];
  const ink: number[] = [];
  for (const text of texts) {
    const { channels } = await sharp(await sharePicture(text))
      .greyscale()
      .stats();
    ink.push(255 - (channels[0]?.mean ?? 0));
  }
  expect(ink.slice(0, 4)).toEqual([...ink.slice(0, 4)].sort((a, b) => a - b));
  expect(new Set(ink).size).toBe(texts.length);
});

test('the words of a Chinese title are not broken', () => {
  const drawn = JSON.stringify(
    shareLayout({ lang: 'zh', title: { ...title, zh: '新桥通车庆典' } }),
  );
  expect(drawn).toContain('通\u2060车');
});

test('the longer a title, the smaller its letters', () => {
  const sizeOf = (zh: string): number => {
    const layout = JSON.stringify(shareLayout({ lang: 'zh', title: { ...title, zh } }));
    const sizes = [...layout.matchAll(/"fontSize":(\d+)/g)].map(([, size]) => Number(size));
    return Math.max(...sizes);
  };
  expect(['桥'.repeat(9), '桥'.repeat(20), '桥'.repeat(40), '桥'.repeat(90)].map(sizeOf)).toEqual([
    ...[76, 68, 54, 46],
  ]);
});
