import Piscina from "piscina";
import { type Rendered, type RenderSpec, renderer, type Work } from "./render";

/** A worker thread's task: analyses a batch of texts as the thread was told when it started. */
const render = renderer(Piscina.workerData as RenderSpec);

export default (works: readonly Work[]): Rendered[] => works.map(render);
