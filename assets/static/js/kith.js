// The one script: htmx, its stream extension and a few comforts. Every page works without it, and it holds no words:
// what people read comes from data- attributes. One module, because htmx and the extension race as two scripts; the
// addresses are absolute, because the server replaces them by the hashed ones.
import "/static/vendor/htmx.esm.min.js";
import "/static/vendor/hx-sse.min.js";

document.documentElement.classList.add("js");

/** Runs `act` for every click on an element that matches `selector`, also on ones swapped in later. */
const onClick = (selector, act) =>
  document.addEventListener("click", (event) => {
    const found = event.target instanceof Element && event.target.closest(selector);
    if (found) act(found, event);
  });

// A password is shown and hidden again.
onClick("[data-show]", (button) => {
  const field = document.getElementById(button.dataset.show);
  const shown = field.type === "password";
  field.type = shown ? "text" : "password";
  button.textContent = shown ? button.dataset.textHide : button.dataset.textShow;
  button.setAttribute("aria-pressed", String(shown));
});

// A form goes out once. The form key makes the second one harmless anyway; this spares people the doubt.
// The buttons are disabled after the browser has collected them, so that the pressed one is sent.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method === "dialog") return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "1";
  setTimeout(() => { for (const button of form.querySelectorAll("button:not([type=button])")) button.setAttribute("aria-disabled", "true"); });
});
// Coming back by history shows the page as it was: let the form go out again.
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    for (const button of form.querySelectorAll("[aria-disabled]")) button.removeAttribute("aria-disabled");
  }
});
// An answer that htmx swapped in place leaves the form on the page.
document.addEventListener("htmx:after:request", (event) => {
  const form = event.target instanceof Element && event.target.closest("form[data-sent]");
  if (!form) return;
  delete form.dataset.sent;
  for (const button of form.querySelectorAll("[aria-disabled]")) button.removeAttribute("aria-disabled");
});

// Menus close with Escape and with a click elsewhere.
const openMenus = () => document.querySelectorAll("details.menu[open]");
document.addEventListener("click", (event) => {
  for (const menu of openMenus()) if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of openMenus()) {
    const held = menu.contains(document.activeElement);
    menu.open = false;
    if (held) menu.querySelector("summary").focus();
  }
});

// A row of places that is wider than the screen begins where one is.
for (const row of document.querySelectorAll(".tabs, .chips")) {
  const here = row.querySelector("[aria-current]");
  if (!here || row.scrollWidth <= row.clientWidth) continue;
  row.scrollLeft += here.getBoundingClientRect().left - row.getBoundingClientRect().left - (row.clientWidth - here.offsetWidth) / 2;
}

// A link or button with data-dialog opens its dialog instead of the page that asks the same.
onClick("[data-dialog]", (opener, event) => {
  const dialog = document.getElementById(opener.dataset.dialog);
  if (!dialog?.showModal) return;
  event.preventDefault();
  dialog.showModal();
});

// The composer: write or preview. htmx fetches the preview; here only one of the two is visible.
onClick("[data-composer] [role=tab]", (tab) => {
  const composer = tab.closest("[data-composer]");
  const reading = "preview" in tab.dataset;
  for (const other of composer.querySelectorAll("[role=tab]")) other.setAttribute("aria-selected", String(other === tab));
  const field = composer.querySelector("textarea");
  field.hidden = reading;
  composer.querySelector(".preview").hidden = !reading;
  for (const button of composer.querySelectorAll("[data-bar] button")) button.disabled = reading;
  if (!reading) field.focus();
});
document.addEventListener("keydown", (event) => {
  if (event.target.role !== "tab" || !["ArrowLeft", "ArrowRight"].includes(event.key)) return;
  for (const other of event.target.parentElement.querySelectorAll("[role=tab]")) {
    if (other !== event.target) { other.focus(); other.click(); }
  }
});

// An empty field hidden behind the preview cannot say that it is empty: show it first.
document.addEventListener("invalid", (event) => {
  if (event.target.hidden) event.target.closest("[data-composer]")?.querySelector("[data-write]").click();
}, true);

// What is being written stays when a link leads away ("1 new reply", "in reply to"), until it is sent or somebody signs
// out. Only this tab knows it.
const draftOf = (field) => `${field.form.getAttribute("action")} ${field.name}`;
const written = "form:has([data-composer]) :is(input:not([type=hidden]), textarea)";
for (const field of document.querySelectorAll(written)) {
  if (!field.value) field.value = sessionStorage.getItem(draftOf(field)) ?? "";
}
document.addEventListener("input", (event) => {
  if (event.target.matches(written)) sessionStorage.setItem(draftOf(event.target), event.target.value);
});
document.addEventListener("submit", ({ target: form }) => {
  for (const field of form.querySelectorAll(written)) sessionStorage.removeItem(draftOf(field));
  if (form.matches("[action*='/sign-out']")) sessionStorage.clear();
});

/** Replaces the chosen text of a field so that undo still works, and selects `from`..`to` of what was put in. */
const put = (field, text, from, to) => {
  const start = field.selectionStart;
  field.focus();
  // execCommand is the only way into the undo history of a text area; setRangeText is for where it is missing.
  if (!document.execCommand("insertText", false, text)) field.setRangeText(text, start, field.selectionEnd);
  field.setSelectionRange(start + from, start + to);
};

// The bar: marks around the chosen text, a mark before each chosen line, a link.
onClick("[data-bar] button", (button) => {
  const field = button.closest("[data-composer]").querySelector("textarea");
  const { wrap, line, link } = button.dataset;
  if (line) {
    field.selectionStart = field.value.lastIndexOf("\n", field.selectionStart - 1) + 1;
    const lines = field.value.slice(field.selectionStart, field.selectionEnd).replace(/^/gm, line);
    return put(field, lines, lines.length, lines.length);
  }
  const chosen = field.value.slice(field.selectionStart, field.selectionEnd);
  if (wrap) return put(field, wrap + chosen + wrap, wrap.length, wrap.length + chosen.length);
  const before = `[${chosen}](`;
  put(field, `${before}${link})`, before.length, before.length + link.length);
});
