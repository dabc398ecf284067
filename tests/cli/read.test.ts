import { runCli, sample } from "./run-cli";

interface ReadJson {
  readonly sheets: readonly {
    readonly name: string;
    readonly layout: string;
    readonly header: string | null;
    readonly reason: string;
  }[];
  readonly vendors: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  readonly excluded: readonly { readonly label: string; readonly address: string; readonly reason: string }[];
  readonly questions: readonly {
    readonly id: string;
    readonly criterion: string;
    readonly address: string;
    readonly confidence: number;
  }[];
  readonly answers: readonly {
    readonly vendor: string;
    readonly question: string;
    readonly address: string;
    readonly text: string;
    readonly verdict: string | null;
    readonly facts: readonly { readonly type: string; readonly quote: string }[];
    readonly review: boolean;
  }[];
}

const read = (name: string): ReadJson => {
  const { code, out, err } = runCli(["read", sample(name), "--as-of", "2026-11-21", "--json"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out) as ReadJson;
};

describe("read", () => {
  it("answers for every vendor and question, with addresses as people write them", () => {
    const { vendors, questions, answers, sheets } = read("bpo-tender.xlsx");
    expect(answers.length).toBe(vendors.length * questions.length);
    for (const { address } of [...questions, ...answers]) expect(address).toMatch(/^[^'$]+![A-Z]+[0-9]+$/);
    const ids = new Set(questions.map((question) => question.id));
    expect(ids.size).toBe(questions.length);
    for (const answer of answers) expect(ids).toContain(answer.question);
    expect(sheets.map((sheet) => sheet.layout)).toContain("vendor-columns");
    for (const { criterion } of questions)
      expect(["experience", "technology", "cost", "security", "references", "none"]).toContain(criterion);
  });

  it("quotes the vendors' own words", () => {
    for (const answer of read("bpo-tender.xlsx").answers)
      for (const fact of answer.facts) expect(answer.text).toContain(fact.quote);
  });

  it("leaves the internal estimate out and says why", () => {
    const { vendors, excluded } = read("bpo-tender.xlsx");
    expect(vendors.map(({ name }) => name).join()).not.toMatch(/estimate/i);
    expect(excluded.find(({ label }) => /estimate/i.test(label))?.reason).toBeTruthy();
  });

  it("prints a summary for people without --json", () => {
    const { code, out } = runCli(["read", sample("bpo-tender.xlsx")]);
    expect(code).toBe(0);
    expect(out).toMatch(/^8 vendors, /);
  });
});

describe("facts", () => {
  it("answers each line with one line of JSON", () => {
    const { code, out } = runCli(
      ["facts", "--json", "--as-of", "2026-11-21"],
      "USD 11.80 per hour\n\nISO 27001 certified\n",
    );
    expect(code).toBe(0);
    const lines = out.trimEnd().split("\n");
    expect(lines.length).toBe(3);
    expect(lines[0]).toContain('"currency":"USD"');
    expect(lines[1]).toBe("[]");
    expect(lines[2]).toContain('"scheme":"ISO 27001"');
  });
});
