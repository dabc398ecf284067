import fc from "fast-check";
import { STANDARD_CRITERIA } from "../../../src/core/model";
import {
  canBeRemoved,
  criteriaChange,
  draftsOf,
  hasOwnWord,
  moved,
  unclearNames,
  withOneMore,
} from "../../../src/taskpane/screens/weights/criteria-draft";
import { EVALUATION } from "../fixtures";

const wordOf = (id: string) => (hasOwnWord(id) ? id.toUpperCase() : undefined);
const drafts = draftsOf(EVALUATION, wordOf);
const changeTo = (list: typeof drafts) => criteriaChange(EVALUATION.criteria, list, [], wordOf);

describe("Criteria being edited", () => {
  it("ask for nothing while they are as they were", () => {
    expect(changeTo(drafts)).toBeNull();
  });

  it("move one and keep all, wherever it goes", () => {
    const at = fc.integer({ min: -2, max: 7 });
    fc.assert(
      fc.property(at, at, (from, to) => {
        const list = moved(drafts, from, to);
        expect(new Set(list)).toEqual(new Set(drafts));
        if (drafts[from] && drafts[to]) expect(list[to]).toBe(drafts[from]);
        expect(list.filter((one) => one !== drafts[from])).toEqual(
          drafts.filter((one) => one !== drafts[from]),
        );
      }),
    );
  });

  it("say a new order, a new name and a criterion more as one change", () => {
    const renamed = moved(drafts, 0, 4).map((one) => (one.id === "cost" ? { ...one, name: " Price " } : one));
    const more = withOneMore(renamed, STANDARD_CRITERIA).map((one) =>
      one.name === "" ? { ...one, name: "Sustainability" } : one,
    );
    const { corrections = [], takenBack } = changeTo(more)!;
    expect(takenBack).toEqual([]);
    expect(corrections).toEqual([
      { kind: "criterion-name", criterion: "cost", label: "Price" },
      { kind: "criterion-name", criterion: "own-1", label: "Sustainability" },
      {
        kind: "criterion-order",
        order: ["technology", "cost", "security", "references", "experience", "own-1"],
      },
    ]);
  });

  it("take a name back when the product's own word is typed again", () => {
    const note = { reason: "", who: "", when: "" };
    const standing = [{ kind: "criterion-name", criterion: "cost", label: "Price", ...note } as const];
    const criteria = EVALUATION.criteria.map((one) => (one.id === "cost" ? { ...one, label: "Price" } : one));
    const change = criteriaChange(criteria, drafts, standing, wordOf);
    expect(change).toEqual({
      corrections: [],
      takenBack: [{ kind: "criterion-name", criterion: "cost", label: "COST" }],
    });
  });

  it("refuse names that are missing or another's, and removing what has questions or is the product's", () => {
    const [first, second, ...rest] = drafts;
    expect(unclearNames([first!, { ...second!, name: first!.name.toLowerCase() }, ...rest])).toEqual(
      new Set([second!.id]),
    );
    expect(unclearNames(withOneMore(drafts, []))).toEqual(new Set(["own-1"]));
    expect(drafts.some(canBeRemoved)).toBe(false);
    expect(canBeRemoved({ id: "own-1", name: "", questions: 0 })).toBe(true);
    expect(canBeRemoved({ id: "own-1", name: "", questions: 1 })).toBe(false);
    expect(canBeRemoved({ id: "references", name: "", questions: 0 })).toBe(false);
  });
});
