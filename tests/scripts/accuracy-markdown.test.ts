import { questionRows } from "../../scripts/accuracy/markdown";

const asked = (markdown: string): readonly (readonly string[])[] =>
  questionRows(markdown).map(({ question, answer, note }) =>
    [question, answer, note].filter((text) => text !== ""),
  );

describe("answered questionnaires in Markdown", () => {
  it("reads tables, with headings or category columns as sections", () => {
    const rows = questionRows(
      [
        "## Access",
        "| Question | Answer | Notes |",
        "|---|:-:|---|",
        "| Is `MFA` enforced? | **Yes** | [since 2021](https://example.org) |",
        "",
        "| Domain | Control question | Response |",
        "| - | - | - |",
        "| Backup | Tested? | No |",
        "| | Kept off site? | Yes |",
      ].join("\n"),
    );
    expect(rows).toEqual([
      { section: "Access", question: "Is MFA enforced?", answer: "Yes", note: "since 2021" },
      { section: "Backup", question: "Tested?", answer: "No", note: "" },
      { section: "Backup", question: "Kept off site?", answer: "Yes", note: "" },
    ]);
  });

  it("reads questions in bold lines, headings, items and with Q and A before them", () => {
    expect(
      asked(
        [
          "# Security of our service",
          "Some words about us. Nobody asked anything.",
          "**1. Is data encrypted at rest?**",
          "Yes, with AES-256.",
          "Keys rotate yearly.",
          "### 2.1 How are keys kept?",
          "In a hardware module.",
          "## Continuity",
          "- Q: Is there a plan?",
          "- A: Yes.",
          "- Do you test it? Every year.",
          "* Are results shared?",
          "  * On request.",
          "**Question 4:** Any breaches? **Answer:** None.",
        ].join("\n"),
      ),
    ).toEqual([
      ["Is data encrypted at rest?", "Yes, with AES-256. Keys rotate yearly."],
      ["How are keys kept?", "In a hardware module."],
      ["Is there a plan?", "Yes."],
      ["Do you test it?", "Every year."],
      ["Are results shared?", "On request."],
      ["Any breaches?", "None."],
    ]);
  });

  it("finds nothing in tables and lists that answer nothing", () => {
    expect(asked("| Item | Price |\n|---|---|\n| A | 5 |\n\n- Fast\n- Cheap\n\nWhy choose us?\n")).toEqual(
      [],
    );
  });
});
