import { gridOf } from "../grids";
import { formula, type MessyWorkbook } from "./messy-workbook";

const none = (name: string, sheet: ReturnType<typeof gridOf>, because?: string): MessyWorkbook => ({
  name,
  sheets: [sheet],
  layouts: { [sheet.name]: "none" },
  vendors: [],
  questions: [],
  answered: 0,
  ...(because !== undefined && { because: { [sheet.name]: because } }),
});

/** Workbooks in which nobody answers anything. */
export const NO_RESPONSES: readonly MessyWorkbook[] = [
  none("nothing but a chart", gridOf("Chart1", []), "reading.none.empty"),
  none(
    "a profit and loss statement by month",
    gridOf("P&L", [
      ["Northwind Traders – Profit and loss 2025"],
      [],
      ["", "Jan", "Feb", "Mar", "Q1", "Budget Q1"],
      ["Revenue", 100, 110, 120, formula(330), 300],
      ["Cost of sales", 40, 44, 48, formula(132), 120],
      ["Gross profit", formula(60), formula(66), formula(72), formula(198), 180],
      ["Salaries", 20, 20, 21, formula(61), 60],
      ["Rent", 5, 5, 5, formula(15), 15],
      ["Net profit", formula(35), formula(41), formula(46), formula(122), 105],
    ]),
  ),
  none(
    "a timesheet",
    gridOf("Timesheet", [
      ["Employee:", "Jane Doe"],
      ["Week:", "12"],
      [],
      ["Project", "Mon", "Tue", "Wed", "Thu", "Fri", "Total"],
      ["RFP support", 4, 2, 0, 8, 3, formula(17)],
      ["Training", 0, 2, 4, 0, 1, formula(7)],
      ["Administration", 4, 4, 4, 0, 4, formula(16)],
      ["Total", formula(8), formula(8), formula(8), formula(8), formula(8), formula(40)],
    ]),
  ),
  none(
    "a stock list",
    gridOf("Inventory", [
      ["SKU", "Product", "Category", "Qty on hand", "Reorder level", "Unit cost", "Location"],
      ["A-1001", "Headset USB", "Peripherals", 120, 50, 34.9, "Shelf 1"],
      ["A-1002", "Headset Bluetooth", "Peripherals", 40, 20, 79, "Shelf 1"],
      ["B-2001", "Office chair", "Furniture", 15, 5, 149, "Hall 2"],
      ["B-2002", "Standing desk", "Furniture", 3, 5, 399, "Hall 2"],
    ]),
  ),
  none(
    "a list of employees",
    gridOf("Staff", [
      ["Employee ID", "First name", "Last name", "Department", "Start date", "Salary"],
      [1001, "Anna", "Smith", "Sales", "2019-04-01", 52000],
      [1002, "Binh", "Tran", "IT", "2020-01-15", 61000],
      [1003, "Chul-soo", "Kim", "Finance", "2018-09-01", 58000],
      [1004, "Dora", "Novak", "Sales", "2022-06-01", 47000],
    ]),
  ),
  none(
    "a project plan",
    gridOf("Plan", [
      ["Task", "Owner", "Start", "End", "Status", "% complete"],
      ["Issue RFP", "Procurement", "2026-01-05", "2026-01-10", "Done", 1],
      ["Collect responses", "Procurement", "2026-01-10", "2026-02-10", "In progress", 0.5],
      ["Evaluate responses", "Panel", "2026-02-11", "2026-02-28", "Not started", 0],
      ["Award contract", "Board", "2026-03-15", "2026-03-15", "Not started", 0],
    ]),
  ),
  none(
    "a risk register",
    gridOf("Risks", [
      ["ID", "Risk", "Category", "Likelihood", "Impact", "Score", "Mitigation", "Owner"],
      ["R1", "Vendor insolvency", "Commercial", 2, 5, formula(10), "Financial check every year", "CFO"],
      ["R2", "Data breach at vendor", "Security", 3, 5, formula(15), "ISO 27001 required", "CISO"],
      ["R3", "Slow ramp-up", "Delivery", 4, 3, formula(12), "Penalties in contract", "PMO"],
    ]),
  ),
  none(
    "an address book",
    gridOf("Contacts", [
      ["Name", "Title", "Phone", "E-mail", "City"],
      ["Maria Lopez", "Buyer", "+34 600 000 001", "maria@buyer.example", "Madrid"],
      ["John Brown", "Head of IT", "+44 7700 900000", "john@buyer.example", "London"],
      ["Kim Min-ji", "Legal counsel", "+82 10 0000 0000", "minji@buyer.example", "Seoul"],
    ]),
  ),
  none(
    "a household budget",
    gridOf("Budget", [
      ["Household budget"],
      ["Category", "Planned", "Actual", "Difference"],
      ["Rent", 1200, 1200, formula(0)],
      ["Groceries", 500, 545, formula(-45)],
      ["Transport", 120, 98, formula(22)],
      ["Savings", 300, 250, formula(50)],
    ]),
  ),
  none(
    "students' marks",
    gridOf("Grades", [
      ["Student", "Maths", "Physics", "History", "Average"],
      ["Alice Martin", 14, 12, 16, formula(14)],
      ["Bao Nguyen", 18, 17, 11, formula(15.3)],
      ["Chris Evans", 9, 11, 13, formula(11)],
    ]),
  ),
  none(
    "a letter",
    gridOf("Letter", [["Dear Sir or Madam,"], ["please find enclosed our tender."], ["Kind regards"]]),
  ),
  none(
    "sales by region and quarter",
    gridOf("Sales", [
      ["Region", "Q1 2025", "Q2 2025", "Q3 2025", "Q4 2025"],
      ["North", 120, 130, 125, 160],
      ["South", 90, 95, 99, 120],
      ["East", 60, 70, 65, 80],
      ["West", 150, 140, 155, 190],
    ]),
  ),
  none(
    "a questionnaire with questions alone",
    gridOf("Questions", [
      ["No.", "Question", "Criterion", "Weight"],
      [1, "Are you certified to ISO 27001?", "Security", 10],
      [2, "How many years of experience do you have?", "Experience", 5],
      [3, "What is your hourly rate?", "Cost", 20],
    ]),
  ),
];
