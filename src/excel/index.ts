export { connectWorkbook } from "./connect-workbook";
export type * from "./workbook-connection";
