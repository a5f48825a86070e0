export { type Bounded, boundBehind, readBounds } from "./bounds";
export { isOrdinalEnding, parseFigure, splitFigure } from "./figures";
export { formatNumber } from "./format";
export { isNumberWord, NUMBER_ANCHORS } from "./pieces";
export { type NumberMatch, readNumber, tiesNumbers } from "./read";
