import { existsSync } from "node:fs";

const places = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser for tests that need one, undefined where there is none. */
export const chromiumPath = places.find((path) => path !== undefined && existsSync(path));

if (chromiumPath === undefined) console.warn("No Chromium (CHROMIUM_PATH): what needs a browser is not tested.");
