/** The characters a TrueType or OpenType font maps to a glyph. */
export function charactersOf(font: Buffer): Set<string> {
  const cmap = tableAt(font, 'cmap');
  const characters = new Set<string>();
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    const read = formats[font.readUInt16BE(subtable)];
    for (const code of read?.(font, subtable) ?? []) characters.add(String.fromCodePoint(code));
  }
  return characters;
}

const formats: Partial<Record<number, (font: Buffer, at: number) => Generator<number>>> = {
  4: segments,
  12: groups,
};

/** Format 4: ranges of 16-bit codes; the ends, a pad, then the starts, shifts and offsets. */
function* segments(font: Buffer, at: number): Generator<number> {
  const width = font.readUInt16BE(at + 6);
  for (let each = 0; each < width; each += 2) {
    const end = font.readUInt16BE(at + 14 + each);
    const [start, shift, offset] = [1, 2, 3].map((column) =>
      font.readUInt16BE(at + 16 + column * width + each),
    ) as [number, number, number];
    for (let code = start; code <= end && code < 0xffff; code++) {
      const place = at + 16 + 3 * width + each + offset + 2 * (code - start);
      const glyph = offset === 0 ? code + shift : font.readUInt16BE(place);
      if ((glyph & 0xffff) !== 0) yield code;
    }
  }
}

/** Format 12: ranges of codes of any size, each with its first glyph. */
function* groups(font: Buffer, at: number): Generator<number> {
  for (let index = 0; index < font.readUInt32BE(at + 12); index++) {
    const group = at + 16 + index * 12;
    const [start, end] = [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
    for (let code = start; code <= end; code++) yield code;
  }
}

function tableAt(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const entry = 12 + index * 16;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`no ${tag} table in the font`);
}
