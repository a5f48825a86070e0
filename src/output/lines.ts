// biome-ignore lint/suspicious/noControlCharactersInRegex: Python's `splitlines`, with which others read what we write, ends a line at these.
export const LINE_BREAK = /[\n\r\u000b\u000c\u001c-\u001e\u0085\u2028\u2029]/g;

/** A text for a format that is read by lines: each line break and tab becomes a space, so that offsets stay as they are. */
export const oneLine = (text: string) => text.replace(LINE_BREAK, " ").replaceAll("\t", " ");

/** The same for a cell of a line whose parts are told by white space: no run of it is longer than a space. */
export const squeezed = (text: string) => oneLine(text).replace(/\s+/g, " ").trim();
