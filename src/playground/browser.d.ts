/// <reference lib="dom.iterable" />

/** The article of fixtures/articles, put in when the page is built. */
declare const SAMPLE_ARTICLE: string;
