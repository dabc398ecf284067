import type { Language } from "../core/model";
import { LANGUAGES, type Words } from "./words";

export interface SampleEntry {
  readonly file: string;
  readonly title: Readonly<Record<Language, string>>;
}

export interface ToolbarActions {
  readonly onSample: (file: string) => void;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
  readonly onLanguage: (language: Language) => void;
}

function labelled(text: string, control: HTMLElement): HTMLElement {
  const label = document.createElement("label");
  const words = document.createElement("span");
  words.textContent = text;
  label.append(words, control);
  return label;
}

function selectOf(
  entries: readonly { readonly value: string; readonly text: string }[],
  current: string,
  onChange: (value: string) => void,
): HTMLSelectElement {
  const select = document.createElement("select");
  select.append(
    ...entries.map(({ value, text }) => {
      const option = document.createElement("option");
      option.value = value;
      option.textContent = text;
      option.selected = value === current;
      return option;
    }),
  );
  select.addEventListener("change", () => onChange(select.value));
  return select;
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = text;
  element.addEventListener("click", onClick);
  return element;
}

/** The bar above everything: samples, a file of one's own, download, language. */
export function toolbar(
  words: Words,
  language: Language,
  samples: readonly SampleEntry[],
  current: string,
  actions: ToolbarActions,
): HTMLElement {
  const bar = document.createElement("header");
  bar.className = "bar";
  const logo = document.createElement("img");
  logo.src = "assets/icon-48.png";
  logo.alt = "";
  const title = document.createElement("h1");
  title.textContent = "RFP Shortlist";
  const note = document.createElement("span");
  note.className = "note";
  note.textContent = words.note;
  note.title = words.note;
  const picker = document.createElement("input");
  picker.type = "file";
  picker.accept = ".xlsx,.csv";
  picker.hidden = true;
  picker.addEventListener("change", () => {
    const [file] = picker.files ?? [];
    if (file) actions.onOpen(file);
    picker.value = "";
  });
  const entries = samples.map((sample) => ({ value: sample.file, text: sample.title[language] }));
  const known = entries.some((entry) => entry.value === current);
  bar.append(
    logo,
    title,
    note,
    labelled(
      words.sample,
      selectOf(
        known ? entries : [{ value: "", text: current }, ...entries],
        known ? current : "",
        actions.onSample,
      ),
    ),
    picker,
    button(words.open, () => picker.click()),
    button(words.download, actions.onDownload),
    labelled(
      words.language,
      selectOf(
        LANGUAGES.map(({ id, name }) => ({ value: id, text: name })),
        language,
        (value) => {
          const chosen = LANGUAGES.find(({ id }) => id === value);
          if (chosen) actions.onLanguage(chosen.id);
        },
      ),
    ),
  );
  return bar;
}
