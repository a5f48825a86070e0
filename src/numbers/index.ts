export { type Bounded, boundBehind, readBounds } from "./bounds";
export { isOrdinalEnding, parseFigure, splitFigure } from "./figures";
export { NUMBER_ANCHORS, type NumberMatch, readNumber } from "./read";
