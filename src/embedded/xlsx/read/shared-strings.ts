import { decodeEscapes, scanXml } from "../xml";

/** Collects the visible text of rich text: all `<t>` but those of phonetic hints (`<rPh>`). */
export class RichText {
  private parts = "";
  private reading = false;
  private phonetic = false;

  open(name: string, empty: boolean): void {
    if (name === "t") this.reading = !empty;
    else if (name === "rPh") this.phonetic = !empty;
  }

  text(text: string): void {
    if (this.reading && !this.phonetic) this.parts += text;
  }

  close(name: string): void {
    if (name === "t") this.reading = false;
    else if (name === "rPh") this.phonetic = false;
  }

  /** The text so far; starts afresh. */
  take(): string {
    const text = decodeEscapes(this.parts);
    this.parts = "";
    return text;
  }
}

/** Texts in the order cells refer to them by. */
export function readSharedStrings(xml: string | undefined): string[] {
  const texts: string[] = [];
  const rich = new RichText();
  scanXml(xml ?? "", {
    open: (name, _attributes, empty) => {
      rich.open(name, empty);
      if (name === "si" && empty) texts.push("");
    },
    text: (text) => rich.text(text),
    close: (name) => {
      rich.close(name);
      if (name === "si") texts.push(rich.take());
    },
  });
  return texts;
}
