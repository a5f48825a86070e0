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
  readonly #worker: Promise<Worker>;
  #run = 0;
  #text = "";

  constructor(listener: Listener) {
    this.#worker = startWorker();
    this.#worker.then(
      (worker) => {
        worker.addEventListener("error", ({ message }) => listener.failed(message));
        worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => this.#answered(data, listener));
      },
      (error: unknown) => listener.failed(String(error)),
    );
  }

  analyze(text: string, date: string | null, id: string | null): void {
    this.#text = text;
    this.#send({ kind: "analyze", run: ++this.#run, text, date, id });
  }

  file(format: FileFormat, table: TableName): void {
    this.#send({ kind: "file", format, table });
  }

  #send(request: Request): void {
    this.#worker.then(
      (worker) => worker.postMessage(request),
      // Said once, where it is started.
      () => {},
    );
  }

  #answered(data: Answer, listener: Listener): void {
    if (data.kind === "file") listener.file(data.name, data.type, data.content);
    else if (data.run !== this.#run) return;
    else if (data.kind === "pieces") listener.pieces(this.#text, data.pieces);
    else if (data.kind === "view") listener.view(this.#text, data.view);
    else listener.failed(data.message);
  }
}

/** The worker comes packed: a third of its three megabytes goes over the wire and onto the disk, whatever the host can do. */
async function startWorker(): Promise<Worker> {
  const { body, ok, status } = await fetch(new URL("./worker.bin", import.meta.url));
  if (!ok || body === null) throw new Error(`worker.bin: ${status}`);
  const code = await new Response(body.pipeThrough(new DecompressionStream("gzip"))).text();
  const url = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  return new Worker(url, { type: "module" });
}
