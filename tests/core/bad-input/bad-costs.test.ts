import type { LivingWorkbook } from "../report/support/living-workbook";
import { goesWrong, type Rows } from "./judge";

const HEAD = ["Question", "Acme Ltd", "Borealis Inc", "Cirrus GmbH"];
const QUALITY: Rows = [
  ["Years of experience in BPO", 12, 8, 20],
  ["Do you hold ISO 27001 certification?", "Yes, valid until 2027-05-01", "No", "In progress"],
  ["Do you use RPA in production?", "Yes", "Partially", "No"],
];
describe("what people type into RFP Costs", () => {
  const ROWS: Rows = [
    HEAD,
    ...QUALITY,
    ["Price per month (see currency)", "USD 10,000", "EUR 9,000", "USD 12,000"],
  ];
  const into =
    (name: string, value: string | number | null) =>
    (workbook: LivingWorkbook): void => {
      if (workbook.plan.names.some((one) => one.name === name)) workbook.type(name, 0, 0, value);
    };

  const NAMES = ["RFP_Term", "RFP_DiscountRate", "RFP_Rates", "RFP_HoursPerFte"];
  const VALUES = [0, -1, -3, "soon", null, 1e9];
  it.each(NAMES.flatMap((name) => VALUES.map((value) => [name, value] as const)))("%s: %s", (name, value) => {
    expect(goesWrong(ROWS, into(name, value))).toEqual([]);
  });
});
