import fc from "fast-check";
import { bandsOf, bytesOfRow, Payload } from "../../../src/excel/write-plan/payload";

const row = fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.integer(), fc.boolean(), fc.constant(null)), {
  maxLength: 8,
});

describe("estimating requests", () => {
  it("is never below what JSON inside JSON takes, nor wildly above", () => {
    fc.assert(
      fc.property(row, (cells) => {
        const texts = cells.filter((cell) => typeof cell === "string");
        const real = Buffer.byteLength(JSON.stringify(JSON.stringify(texts)));
        expect(bytesOfRow(texts)).toBeGreaterThanOrEqual(real - 4);
      }),
    );
  });

  it("cuts rows into bands without losing one", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), fc.integer({ min: 1, max: 400 }), (rows, limit) => {
        const bands = bandsOf(rows, limit);
        expect(bands.flatMap((band) => band.rows)).toEqual(rows);
        bands.forEach((band) => expect(band.rows.length === 1 || band.bytes <= limit).toBe(true));
      }),
    );
  });

  it("sends what is queued before it gets too much, and begins each request anew", async () => {
    const log: string[] = [];
    const batch = { sync: () => Promise.resolve(void log.push("sync")) };
    const payload = new Payload(batch, () => log.push("begin"), 10_000);
    for (let index = 0; index < 3; index++) {
      await payload.makeRoom(0, 4_000);
      log.push("write");
    }
    await payload.send();
    expect(log).toEqual(["begin", "write", "write", "sync", "begin", "write", "sync"]);
  });
});
