export const helpText = `rfp-shortlist: reads vendors' RFP responses and writes a weighted ranking.

  npm run -s cli -- read  FILE [--map] [--json]
  npm run -s cli -- score FILE [--weights experience=20,technology=20,cost=25,security=20,references=15]
                               [--points "Via EventLogs=50,Pending Response=0"]
                               [--must-have "cert:ISO 27001@2026-12-31"]... [--out SCORED.xlsx] [--json]
  npm run -s cli -- facts [--lang auto|en|vi|ko|ja]        lines on standard input, one JSON line of facts each

FILE is an .xlsx workbook or a .csv table.

  --map       what every cell of every sheet was taken for: answer, question, vendor, header, or left out and why
  --weights   shares of the total; any numbers, what counts is each one's share of their sum
  --points    points (0-100) for answer words, over yes 100, partial 50, no 0
  --must-have who fails it stays visible, ranked below; may be given several times:
              cert:SCHEME[@DAY], answer:QUESTION[>=partial], quality:POINTS or budget:CEILING
  --out       writes the scored workbook: your own sheets stay as they are
  --as-of     the day on which certificates must be valid, YYYY-MM-DD (today)
  --lang      language of the written sheets: en, vi or ko (en)
  --json      machine-readable output

Exit code 2: the file or the call cannot be used as it is; the sentence says why and what to do.
`;
