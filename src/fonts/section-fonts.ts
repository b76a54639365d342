import type { RenderedSection } from '../article/render.ts';
import type { ArticleWithVocabulary } from '../vocabulary/article-with-vocabulary.ts';
import { chineseOf } from './section-characters.ts';
import { articleFonts } from './site-fonts.ts';
import { fontFile, type FontFile } from './subset.ts';

const known = new WeakMap<RenderedSection, FontFile[]>();

/** The fonts of a section’s page: those of its article, and slices of what it alone shows. */
export function sectionFonts(article: ArticleWithVocabulary, section: RenderedSection): FontFile[] {
  const files = known.get(section) ?? cutsFor(article, section);
  known.set(section, files);
  return files;
}

function cutsFor(article: ArticleWithVocabulary, section: RenderedSection): FontFile[] {
  const part = article.parts.find(({ sections }) => sections[0] === section);
  const shown = {
    text: chineseOf(section) + JSON.stringify([part?.note?.zh, part?.jumpLine?.zh]),
    bold: JSON.stringify(section.name),
  };
  const notes = section.terms.map(({ zh, note }) => zh + note.zh).join('');
  return articleFonts(article).flatMap((file) => {
    const { face, slice } = file;
    if (slice === 'names') return [];
    const { covers } = face;
    const isChinese = face.family === 'Shuangdu Song' && covers !== 'pinyin';
    if (slice !== 'rest' || !isChinese) return [file];
    const own = new Set(shown[covers]);
    const onlyInNotes = new Set(covers === 'text' ? notes : '');
    const characters = [...file.characters];
    return [
      file,
      fontFile(
        face,
        characters.filter((each) => onlyInNotes.has(each) && !own.has(each)),
        'notes',
      ),
      fontFile(
        face,
        characters.filter((each) => own.has(each)),
        'own',
      ),
    ].filter(({ characters: needed }) => needed !== '');
  });
}
