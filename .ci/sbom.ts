/**
 * Prints what is shipped and what it needs at run time, as CycloneDX. `npm sbom --omit dev` leaves out what a development dependency
 * needs as well, and does not know what stands in the built files; so npm lists everything, and this keeps what users get.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundledPackages } from "./bundled";

const root = fileURLToPath(new URL("..", import.meta.url));
const { name } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

interface Component {
  "bom-ref": string;
  name: string;
  properties: { name: string; value: string }[];
}

interface Bom {
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const npm = ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "library"];
const bom: Bom = JSON.parse(
  execFileSync("npm", npm, { cwd: root, encoding: "utf8", maxBuffer: 1 << 27, stdio: ["ignore", "pipe", "inherit"] }),
);

const bundled = bundledPackages();
const isDevelopment = ({ properties }: Component) => properties.some((each) => each.name.endsWith(":development"));
const components = bom.components
  .filter((component) => !isDevelopment(component) || bundled.includes(component.name))
  .map((component) =>
    isDevelopment(component) ? { ...component, properties: [{ name: "matin:bundled", value: "true" }] } : component,
  );

const own = bom.metadata.component;
const refs = new Set([own["bom-ref"], ...components.map((component) => component["bom-ref"])]);
const dependencies = bom.dependencies
  .filter(({ ref }) => refs.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) }));

// npm takes the name of the folder.
const metadata = { ...bom.metadata, component: { ...own, name } };
process.stdout.write(`${JSON.stringify({ ...bom, metadata, components, dependencies }, null, 2)}\n`);
