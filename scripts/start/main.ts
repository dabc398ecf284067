/**
 * `npm start`: sideloads into desktop Excel where there is one (Windows, macOS); elsewhere starts the demo and says so.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");

const EXCEL_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ["/Applications/Microsoft Excel.app"],
  win32: [
    "C:\\Program Files\\Microsoft Office\\root\\Office16\\EXCEL.EXE",
    "C:\\Program Files (x86)\\Microsoft Office\\root\\Office16\\EXCEL.EXE",
  ],
};

function run(command: string): void {
  const child = spawn(command, { cwd: root, stdio: "inherit", shell: true });
  child.on("exit", (code) => process.exit(code ?? 1));
}

const excel = (EXCEL_PLACES[process.platform] ?? []).find((place) => existsSync(place));
if (excel) {
  run(
    'npx office-addin-debugging start manifest.xml desktop --app excel --dev-server "npm run dev-server" --dev-server-port 3000',
  );
} else {
  process.stdout.write("There is no desktop Excel on this machine, so this starts the demo instead.\n");
  run("npm run -s demo");
}
