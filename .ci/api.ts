/**
 * Compares the public types, as they are built, with what is committed in docs/api, a report for each sub-path, so that no type changes
 * unnoticed. `--local` accepts: it writes the reports anew.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

const root = fileURLToPath(new URL("..", import.meta.url));
const reports = join(root, "docs", "api");
const fresh = mkdtempSync(join(tmpdir(), "matin-api-"));
const accepts = process.argv.includes("--local");

interface Entry {
  readonly name: string;
  readonly types: string;
}

/** Every sub-path that has types, by the name of its report. */
function entries(): Entry[] {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return Object.entries<{ import?: { types: string } } | string>(exports).flatMap(([path, target]) => {
    if (typeof target === "string" || target.import === undefined) return [];
    return [{ name: path === "." ? "matin" : path.slice(2), types: join(root, target.import.types) }];
  });
}

const QUIET = { logLevel: ExtractorLogLevel.None, addToApiReportFile: false };

const configOf = ({ name, types }: Entry) =>
  ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, "package.json"),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: types,
      newlineKind: "lf",
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            ...{ target: "es2022", module: "esnext", moduleResolution: "bundler", strict: true, skipLibCheck: true },
            ...{ lib: ["es2023", "dom"], types: ["node"] },
          },
          files: entries().map((entry) => entry.types),
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: reports,
        reportTempFolder: fresh,
        // A type that no entry names is part of the shape all the same.
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        // All that is exported is public; there are no stages of release, and typedoc checks what the comments say.
        extractorMessageReporting: { default: QUIET },
        tsdocMessageReporting: { default: QUIET },
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error, addToApiReportFile: false } },
      },
    },
  });

mkdirSync(reports, { recursive: true });
const configs = entries().map(configOf);
const compilerState = CompilerState.create(configs[0]!, {
  additionalEntryPoints: configs.slice(1).map(({ mainEntryPointFilePath }) => mainEntryPointFilePath),
});

const changed: string[] = [];
for (const config of configs) {
  const result = Extractor.invoke(config, {
    ...{ compilerState, localBuild: accepts, typescriptCompilerFolder: join(root, "node_modules", "typescript") },
    messageCallback: (message) => {
      // What changed is said below, in one place.
      if (message.logLevel !== ExtractorLogLevel.Error) message.handled = true;
    },
  });
  if (result.errorCount > 0) process.exitCode = 1;
  if (result.apiReportChanged) changed.push(config.reportFilePath);
}

const known = new Set(configs.map(({ reportFilePath }) => basename(reportFilePath)));
for (const name of readdirSync(reports)) {
  if (known.has(name)) continue;
  changed.push(join(reports, name));
  if (accepts) rmSync(join(reports, name));
}
rmSync(fresh, { recursive: true });

const names = changed.map((path) => path.slice(root.length)).join(", ");
if (changed.length === 0) console.log(`${configs.length} entries have the types of docs/api`);
else if (accepts) console.log(`written: ${names}`);
else {
  process.exitCode = 1;
  console.error(`The public types are not those of ${names}.
If that is meant: npm run api:accept, look at the difference, and say in CHANGELOG.md what users have to change.`);
}
