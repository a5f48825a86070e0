import type { TableName } from "../output/tables";
import type { Answer, FileFormat, Pieces, Request, View } from "./protocol";

export interface Listener {
  /** The bare text, of a long one, before anything is found in it. */
  pieces(text: string, pieces: Pieces): void;
  view(text: string, view: View): void;
  file(name: string, type: string, content: string): void;
  failed(message: string): void;
}

/** The page's end of the worker. Only the newest text is answered: what was asked before it is dropped on both sides. */
export class Client {
  readonly #worker: Worker;
  #run = 0;
  #text = "";

  constructor(listener: Listener) {
    this.#worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    this.#worker.addEventListener("error", ({ message }) => listener.failed(message));
    this.#worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      if (data.kind === "file") return listener.file(data.name, data.type, data.content);
      if (data.run !== this.#run) return;
      if (data.kind === "pieces") listener.pieces(this.#text, data.pieces);
      else if (data.kind === "view") listener.view(this.#text, data.view);
      else listener.failed(data.message);
    });
  }

  analyze(text: string, date: string | null, id: string | null): void {
    this.#text = text;
    this.#send({ kind: "analyze", run: ++this.#run, text, date, id });
  }

  file(format: FileFormat, table: TableName): void {
    this.#send({ kind: "file", format, table });
  }

  #send(request: Request): void {
    this.#worker.postMessage(request);
  }
}
