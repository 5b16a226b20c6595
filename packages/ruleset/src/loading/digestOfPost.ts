// SHA-256 (FIPS 180-4) of a short text, for every post is digested: what hashes anything makes an object for each text,
// copies its bytes, and takes longer to make ready than all of this.

/** Longer texts are no posts, in UTF-16 code units. */
const longest = 1024;
const bytesOfBlock = 64;
/** Behind the text stand one bit and, in eight bytes, its length. */
const bytesBehind = 9;
const mostBytesOfUnit = 3;

const message = new Uint8Array(longest * mostBytesOfUnit + bytesOfBlock + bytesBehind);
const schedule = new Int32Array(64);
const state = new Int32Array(8);

// prettier-ignore
/** The first bits of the fractions of the square roots of the first primes. */
const initial = Int32Array.of(
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
);
// prettier-ignore
/** The same of their cube roots. */
const roots = Int32Array.of(
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
);

/** The hexadecimal SHA-256 of a text's UTF-8 bytes; undefined for a long one, and for one with half of a surrogate pair. */
export function digestOfPost(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const length = writeBytes(text, message);
  if (length === undefined) return undefined;
  const end = Math.ceil((length + bytesBehind) / bytesOfBlock) * bytesOfBlock;
  message.fill(0, length, end);
  message[length] = 0x80;
  const bits = length * 8;
  message[end - 3] = bits >>> 16;
  message[end - 2] = bits >>> 8;
  message[end - 1] = bits;
  state.set(initial);
  for (let at = 0; at < end; at += bytesOfBlock) addBlock(message, at, state);
  return inHexadecimal();
}

/** Writes UTF-8, and tells how many bytes. */
function writeBytes(text: string, message: Uint8Array): number | undefined {
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) message[end++] = unit;
    else if (unit < 0x800) {
      message[end++] = 0xc0 | (unit >> 6);
      message[end++] = 0x80 | (unit & 0x3f);
    } else if (unit < 0xd800 || unit > 0xdfff) {
      message[end++] = 0xe0 | (unit >> 12);
      message[end++] = 0x80 | ((unit >> 6) & 0x3f);
      message[end++] = 0x80 | (unit & 0x3f);
    } else {
      const point = text.codePointAt(at++)!;
      if (point < 0x10000) return undefined;
      message[end++] = 0xf0 | (point >> 18);
      message[end++] = 0x80 | ((point >> 12) & 0x3f);
      message[end++] = 0x80 | ((point >> 6) & 0x3f);
      message[end++] = 0x80 | (point & 0x3f);
    }
  }
  return end;
}

/** Room for the codes of the digits. */
const digits: number[] = new Array<number>(64).fill(0);
/** The codes of `0` and `a`. */
const [zero, ten] = [0x30, 0x61];

function inHexadecimal(): string {
  for (let at = 0; at < digits.length; at++) {
    const digit = (state[at >> 3]! >>> (28 - 4 * (at & 7))) & 0xf;
    digits[at] = digit < 10 ? zero + digit : ten + digit - 10;
  }
  return String.fromCharCode(...digits);
}

// What it works on is given to it: bundled, a constant is a variable that is looked up at each step.
function addBlock(message: Uint8Array, from: number, state: Int32Array): void {
  const words = schedule;
  const constants = roots;
  for (let at = 0, byte = from; at < 16; at++, byte += 4)
    words[at] =
      (message[byte]! << 24) | (message[byte + 1]! << 16) | (message[byte + 2]! << 8) | message[byte + 3]!;
  for (let at = 16; at < 64; at++) {
    const early = words[at - 15]!;
    const late = words[at - 2]!;
    const first = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const second = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[at] = (words[at - 16]! + first + words[at - 7]! + second) | 0;
  }
  // One by one: to take a list apart costs more than all that is done with what is in it.
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let at = 0; at < 64; at++) {
    const choice = g ^ (e & (f ^ g));
    const one =
      (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + constants[at]! + words[at]!) | 0;
    const majority = (a & b) | (c & (a | b));
    const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] = (state[0]! + a) | 0;
  state[1] = (state[1]! + b) | 0;
  state[2] = (state[2]! + c) | 0;
  state[3] = (state[3]! + d) | 0;
  state[4] = (state[4]! + e) | 0;
  state[5] = (state[5]! + f) | 0;
  state[6] = (state[6]! + g) | 0;
  state[7] = (state[7]! + h) | 0;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
