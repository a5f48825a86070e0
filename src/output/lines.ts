// biome-ignore lint/suspicious/noControlCharactersInRegex: Python's `splitlines`, with which others read what we write, ends a line at these.
export const LINE_BREAK = /[\n\r\u000b\u000c\u001c-\u001e\u0085\u2028\u2029]/g;

/** A text for a format that is read by lines: each line break and tab becomes a space, so that offsets stay as they are. */
export const oneLine = (text: string) => text.replace(LINE_BREAK, " ").replaceAll("\t", " ");

/** The same for a cell of a line whose parts are told by white space: no run of it is longer than a space. */
export const squeezed = (text: string) => oneLine(text).replace(/\s+/g, " ").trim();

// biome-ignore lint/suspicious/noControlCharactersInRegex: These are the ones to be shown.
const CONTROL = /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text for people at a terminal, which would obey the control characters in a stranger's article or file name, those too that
 * turn the rest of a line round: each becomes its picture, «␛» for escape. One stands for one, so that offsets stay as they are.
 */
export const visible = (text: string) =>
  text.replace(CONTROL, (sign) => {
    const code = sign.charCodeAt(0);
    if (code === 0x7f) return "\u2421";
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\ufffd";
  });
