import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseStringPromise } from "xml2js";

const root = join(__dirname, "..");

interface Node {
  readonly "#name": string;
  readonly $?: Readonly<Record<string, string>>;
  readonly _?: string;
  readonly $$?: readonly Node[];
}

function children(node: Node, name?: string): readonly Node[] {
  return (node.$$ ?? []).filter((child) => name === undefined || child["#name"] === name);
}

function find(node: Node, ...path: readonly string[]): Node {
  return path.reduce((at, name) => {
    const found = children(at, name)[0];
    if (!found) throw new Error(`${at["#name"]} has no ${name}`);
    return found;
  }, node);
}

function everyNode(node: Node): readonly Node[] {
  return [node, ...children(node).flatMap(everyNode)];
}

/** Width and height from a PNG's first chunk. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe("manifest.xml", () => {
  let app: Node;
  let everything: readonly Node[];

  beforeAll(async () => {
    const parsed: unknown = await parseStringPromise(readFileSync(join(root, "manifest.xml"), "utf8"), {
      explicitChildren: true,
      preserveChildrenOrder: true,
      charsAsChildren: false,
    });
    app = (parsed as { OfficeApp: Node }).OfficeApp;
    everything = everyNode(app);
  });

  it("has its elements in the order Office demands", () => {
    expect(children(app).map((node) => node["#name"])).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    const overrides = find(app, "VersionOverrides");
    expect(children(overrides).map((node) => node["#name"])).toEqual([
      "Description",
      "Requirements",
      "Hosts",
      "Resources",
    ]);
    expect(children(find(overrides, "Resources")).map((node) => node["#name"])).toEqual([
      "bt:Images",
      "bt:Urls",
      "bt:ShortStrings",
      "bt:LongStrings",
    ]);
    const control = find(
      overrides,
      "Hosts",
      "Host",
      "DesktopFormFactor",
      "ExtensionPoint",
      "OfficeTab",
      "Group",
      "Control",
    );
    expect(children(control).map((node) => node["#name"])).toEqual(["Label", "Supertip", "Icon", "Action"]);
  });

  it("is a task pane for workbooks on the Home tab, from ExcelApi 1.14", () => {
    expect(app.$?.["xsi:type"]).toBe("TaskPaneApp");
    expect(find(app, "Hosts", "Host").$?.Name).toBe("Workbook");
    const set = find(app, "Requirements", "Sets", "Set");
    expect(set.$).toEqual({ Name: "ExcelApi", MinVersion: "1.14" });
    const overrides = find(app, "VersionOverrides");
    expect(overrides.$?.["xsi:type"]).toBe("VersionOverridesV1_0");
    expect(find(overrides, "Requirements", "bt:Sets", "bt:Set").$).toEqual({
      Name: "ExcelApi",
      MinVersion: "1.14",
    });
    expect(everything.find((node) => node["#name"] === "OfficeTab")?.$?.id).toBe("TabHome");
    expect(everything.find((node) => node["#name"] === "Action")?.$?.["xsi:type"]).toBe("ShowTaskpane");
  });

  it("keeps Office's limits of length", () => {
    const texts = (node: Node): readonly string[] => [
      node.$?.DefaultValue ?? "",
      ...children(node).map((override) => override.$?.Value ?? ""),
    ];
    for (const name of texts(find(app, "DisplayName"))) expect(name.length).toBeLessThanOrEqual(125);
    for (const text of texts(find(app, "Description"))) expect(text.length).toBeLessThanOrEqual(250);
    const resources = find(app, "VersionOverrides", "Resources");
    for (const string of children(find(resources, "bt:ShortStrings")))
      for (const text of texts(string)) expect(text.length).toBeLessThanOrEqual(125);
    for (const string of children(find(resources, "bt:LongStrings")))
      for (const text of texts(string)) expect(text.length).toBeLessThanOrEqual(250);
    for (const node of everything) expect((node.$?.resid ?? "").length).toBeLessThanOrEqual(32);
  });

  it("says everything in English, Vietnamese and Korean", () => {
    const localised = ["DisplayName", "Description"].map((name) => find(app, name));
    const resources = find(app, "VersionOverrides", "Resources");
    const strings = ["bt:ShortStrings", "bt:LongStrings"]
      .flatMap((group) => children(find(resources, group)))
      // The product's name is the same everywhere.
      .filter((node) => node.$?.DefaultValue !== "RFP Shortlist");
    expect(strings.length).toBeGreaterThan(4);
    for (const node of [...localised, ...strings]) {
      expect(children(node).map((override) => override.$?.Locale)).toEqual(["vi-VN", "ko-KR"]);
      for (const override of children(node)) expect(override.$?.Value).toBeTruthy();
    }
  });

  it("refers only to resources that are defined, and defines none for nothing", () => {
    const defined = ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]
      .flatMap((group) => children(find(app, "VersionOverrides", "Resources", group)))
      .map((node) => node.$?.id ?? "");
    const used = new Set(everything.map((node) => node.$?.resid).filter((id) => id !== undefined));
    expect(new Set(defined).size).toBe(defined.length);
    expect([...used].sort()).toEqual([...defined].sort());
  });

  it("has its own icons, each with the pixels its name says", () => {
    const sizes = everything
      .filter((node) => node["#name"] === "bt:Image" && node.$?.size)
      .map((node) => Number(node.$?.size));
    for (const required of [16, 20, 24, 32, 40, 48, 64, 80]) expect(sizes).toContain(required);
    const images = everything.filter((node) => node["#name"] === "bt:Image" && node.$?.DefaultValue);
    const addresses = [
      find(app, "IconUrl").$?.DefaultValue,
      find(app, "HighResolutionIconUrl").$?.DefaultValue,
      ...images.map((node) => node.$?.DefaultValue),
    ];
    expect(addresses[0]).toMatch(/icon-32\.png$/);
    expect(addresses[1]).toMatch(/icon-64\.png$/);
    for (const address of addresses) {
      const match = /^https:\/\/localhost:3000\/assets\/(icon-(\d+)\.png)$/.exec(address ?? "");
      expect(match).not.toBeNull();
      const size = Number(match![2]);
      expect(pngSize(join(root, "assets/icons", match![1]!))).toEqual({ width: size, height: size });
    }
  });

  it("uses https only and one address, so that the build can put the production one in its place", () => {
    const addresses = everything
      .flatMap((node) => [node.$?.DefaultValue, node._])
      .filter((value): value is string => value !== undefined && /^https?:/.test(value.trim()));
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect(address.trim()).toMatch(/^https:\/\/localhost:3000(\/|$)/);
  });
});
