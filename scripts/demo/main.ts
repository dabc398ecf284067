/** `npm run demo`: a spreadsheet and the task pane in one page, on this machine only. PORT chooses another port. */
import type { AddressInfo } from "node:net";
import { buildDemoSite } from "./build-site";
import { serveFolder } from "../support/static-server";

async function main(): Promise<void> {
  const wanted = Number(process.env.PORT ?? 3000);
  process.stdout.write("Building the demo (some twenty seconds) …\n");
  const folder = await buildDemoSite();
  const server = await serveFolder(folder, wanted).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    process.stdout.write(`Port ${wanted} is taken; using a free one.\n`);
    return serveFolder(folder, 0);
  });
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`\n  RFP Shortlist demo:  http://localhost:${port}/\n  Stop it with Ctrl+C.\n\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
