/** Bytes that are written one after another, in a buffer that grows. */
export class ByteWriter {
  #buffer = Buffer.allocUnsafe(1024);
  #length = 0;

  byte(value: number): void {
    this.#room(1);
    this.#buffer[this.#length++] = value;
  }

  uint16(value: number): void {
    this.byte((value >> 8) & 0xff);
    this.byte(value & 0xff);
  }

  uint32(value: number): void {
    this.uint16(value >>> 16);
    this.uint16(value & 0xffff);
  }

  bytes(values: Uint8Array): void {
    this.#room(values.length);
    this.#buffer.set(values, this.#length);
    this.#length += values.length;
  }

  /** A number in one byte or, from 253, two or three (WOFF2’s `255UInt16`). */
  packedUint16(value: number): void {
    if (value < 253) {
      this.byte(value);
      return;
    }
    if (value < 506) {
      this.#pair(255, value - 253);
      return;
    }
    if (value < 762) {
      this.#pair(254, value - 506);
      return;
    }
    this.byte(253);
    this.uint16(value);
  }

  /** A number in groups of seven bits, the highest first (WOFF2’s `UIntBase128`). */
  base128(value: number): void {
    const groups = [value & 0x7f];
    for (let rest = value >>> 7; rest > 0; rest >>>= 7) groups.unshift((rest & 0x7f) | 0x80);
    for (const group of groups) this.byte(group);
  }

  get length(): number {
    return this.#length;
  }

  toBuffer(): Buffer {
    return this.#buffer.subarray(0, this.#length);
  }

  /** What was written without the room for more, for what is kept. */
  toCopy(): Buffer {
    return Buffer.from(this.toBuffer());
  }

  #pair(first: number, second: number): void {
    this.byte(first);
    this.byte(second);
  }

  #room(count: number): void {
    if (this.#length + count <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.#length + count));
    larger.set(this.toBuffer());
    this.#buffer = larger;
  }
}
