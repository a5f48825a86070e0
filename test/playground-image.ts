import { crc32, deflateSync } from "node:zlib";
import type { Browser } from "playwright-core";

interface Indexed {
  readonly width: number;
  readonly height: number;
  readonly palette: number[];
  /** A pixel a byte, in base64. */
  readonly pixels: string;
}

/** A picture with its 256 most frequent colours, at a third of the size: the smoothed edges of letters have thousands more. */
export async function indexedPng(browser: Browser, png: Buffer): Promise<Buffer> {
  const page = await browser.newPage();
  const { width, height, palette, pixels } = await page.evaluate(indexColors, png.toString("base64"));
  await page.close();
  const bytes = Buffer.from(pixels, "base64");
  const rows = Array.from({ length: height }, (_, y) => [Buffer.of(0), bytes.subarray(y * width, (y + 1) * width)]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, looked up in the palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    png.subarray(0, 8),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette)),
    chunk("IDAT", deflateSync(Buffer.concat(rows.flat()), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Runs in the browser, which knows how to read a PNG. */
async function indexColors(png: string): Promise<Indexed> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const { width, height } = image;
  const canvas = new OffscreenCanvas(width, height).getContext("2d")!;
  canvas.drawImage(image, 0, 0);
  const colors = new Uint32Array(canvas.getImageData(0, 0, width, height).data.buffer);
  const counts = new Map<number, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1]).map(([color]) => color);
  const distance = (a: number, b: number) =>
    [0, 8, 16].reduce((sum, bits) => sum + (((a >> bits) & 255) - ((b >> bits) & 255)) ** 2, 0);
  // The most frequent ones, then always the one that is furthest from all of them: a gradient has few pixels of each of its colours.
  const palette: number[] = [];
  const nearest = new Map<number, { at: number; far: number }>();
  for (let next = most[0]; next !== undefined && palette.length < 256; ) {
    const at = palette.push(next) - 1;
    let furthest = -1;
    for (const color of most) {
      const far = distance(color, next);
      const known = nearest.get(color);
      if (known === undefined || far < known.far) nearest.set(color, { at, far });
      if (nearest.get(color)!.far > (nearest.get(furthest)?.far ?? 0)) furthest = color;
    }
    next = palette.length < 128 ? most[palette.length] : nearest.has(furthest) ? furthest : undefined;
  }
  let pixels = "";
  for (const color of colors) pixels += String.fromCharCode(nearest.get(color)!.at);
  return {
    width,
    height,
    palette: palette.flatMap((color) => [color & 255, (color >> 8) & 255, (color >> 16) & 255]),
    pixels: btoa(pixels),
  };
}
