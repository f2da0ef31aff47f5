// The customer's steps: consent, pictures, signature, done. Each step tells the server what
// happened through /process/{id}/…; the server alone knows the state, this page shows it.

import { Camera, pictureFromFile } from "/phone/camera.js";

const here = location.pathname.replace(/\/$/, "");
const find = (id) => document.getElementById(id);
const camera = new Camera(find("video"));

let words = {};
let language = "pt-BR";
let journey = null;
let screen = "loading";
let capturing = null; // "selfie" or "document"
let shot = null;
let hasCamera = true;
const sent = new Set();

const say = (key) => words[key] ?? key;

// --- words ---------------------------------------------------------------------------------

async function speak(chosen) {
  const answer = await fetch(`/phone/${chosen}.json`);
  words = await answer.json();
  language = chosen;
  document.documentElement.lang = chosen;
  for (const element of document.querySelectorAll("[data-text]")) {
    element.textContent = say(element.dataset.text);
  }
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", say(element.dataset.label));
  }
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === chosen));
  }
  document.title = say("header.title");
  fill();
}

function fill() {
  drawSteps();
  if (!journey) return;
  const first = journey.name.split(" ")[0];
  find("hello").textContent = first ? say("consent.hello").replace("{name}", first) : say("consent.title");
  const until = new Date(journey.expires_at);
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" });
  find("until").textContent = say("consent.until").replace("{when}", format.format(until));
  find("what-document").hidden = !journey.wants_document;
  find("what-signature").hidden = !journey.wants_signature;
  fillReason();
  if (capturing) fillCapture();
}

function fillReason() {
  const key = { "pt-BR": "ptBr", "es-MX": "esMx", "en-US": "enUs" }[language];
  const parts = [journey.reasons[key]];
  if (journey.price !== null && journey.currency) {
    const money = new Intl.NumberFormat(language, { style: "currency", currency: journey.currency });
    parts.push(money.format(journey.price));
  }
  const text = parts.filter(Boolean).join(" · ");
  find("reason").textContent = text;
  find("reason").hidden = !text;
}

function fillCapture() {
  find("capture-title").textContent = say(shot ? "review.title" : `${capturing}.title`);
  find("capture-lead").textContent = say(shot ? `review.${capturing}` : `${capturing}.lead`);
  find("no-camera").textContent = say("capture.no_camera");
  find("file-words").textContent = say(hasCamera ? "capture.file" : "capture.choose");
  find("shot").alt = say(`${capturing}.alt`);
}

// --- screens -------------------------------------------------------------------------------

function plan() {
  const steps = ["consent", "selfie"];
  if (journey?.wants_document) steps.push("document");
  if (journey?.wants_signature) steps.push("sign");
  return [...steps, "done"];
}

function drawSteps() {
  const steps = plan();
  const now = screen === "capture" ? capturing : screen;
  const at = steps.indexOf(now);
  find("steps").hidden = at < 0;
  find("step").hidden = at < 0;
  find("step").textContent = say("steps.at")
    .replace("{number}", at + 1)
    .replace("{count}", steps.length)
    .replace("{step}", say(`steps.${now}`));
  find("steps").replaceChildren(
    ...steps.map((step, index) => {
      const item = document.createElement("li");
      item.textContent = say(`steps.${step}`);
      if (index < at) item.className = "past";
      if (index === at) item.setAttribute("aria-current", "step");
      return item;
    }),
  );
}

function show(name) {
  screen = name;
  if (name !== "capture") {
    capturing = null;
    shot = null;
    camera.close();
  }
  for (const section of document.querySelectorAll("[data-screen]")) {
    section.hidden = section.dataset.screen !== name;
  }
  find("demo-controls").hidden = !journey?.open || name === "loading" || name === "offline";
  fill();
  window.scrollTo(0, 0);
  document.querySelector(`[data-screen="${name}"] h1`).focus();
}

function proceed() {
  const next = plan().find((step) => !sent.has(step));
  if (next === "selfie" || next === "document") {
    capture(next);
  } else if (next === "sign") {
    show("sign");
  } else {
    finish();
  }
}

// --- pictures ------------------------------------------------------------------------------

async function capture(what) {
  capturing = what;
  shot = null;
  hasCamera = true;
  show("capture");
  const front = what === "selfie" && !journey.back_camera;
  find("file").setAttribute("capture", front ? "user" : "environment");
  find("finder").classList.toggle("mirrored", front);
  find("guide-face").toggleAttribute("hidden", what !== "selfie");
  find("guide-card").toggleAttribute("hidden", what !== "document");
  review(null);
  let works = Camera.allowed;
  try {
    if (works) await camera.open(front ? "user" : "environment");
  } catch {
    works = false;
  }
  if (screen !== "capture") {
    camera.close();
    return;
  }
  find("shoot").hidden = !works;
  hasCamera = works;
  drawFinder();
  fillCapture();
  document.querySelector(".file").classList.toggle("primary", !works);
  document.querySelector(".file").classList.toggle("quiet", works);
}

function review(blob) {
  shot = blob;
  const image = find("shot");
  if (image.src) URL.revokeObjectURL(image.src);
  image.removeAttribute("src");
  if (blob) image.src = URL.createObjectURL(blob);
  image.hidden = !blob;
  find("bar-live").hidden = Boolean(blob);
  find("bar-review").hidden = !blob;
  for (const guide of document.querySelectorAll(".guide")) guide.classList.toggle("gone", Boolean(blob));
  find("trouble").textContent = "";
  drawFinder();
  fillCapture();
}

// Without a camera and without a picture there is a place with words, not a black rectangle.
function drawFinder() {
  const blind = !hasCamera && !shot;
  find("finder").classList.toggle("blind", blind);
  find("no-camera").hidden = !blind;
}

// --- the server ----------------------------------------------------------------------------

async function tell(what, body) {
  const answer = await fetch(`${here}/${what}`, body === undefined ? {} : { method: "POST", body });
  if (answer.status === 415) throw new TypeError("not a picture");
  if (answer.status === 404) return null;
  if (!answer.ok && answer.status !== 409) throw new Error(String(answer.status));
  journey = await answer.json();
  // 409: it expired or ended on the way.
  return answer.ok ? journey : null;
}

// Run one step with the server; a page that is over or a lost connection has its own screen.
async function step(act) {
  const buttons = [...document.querySelectorAll("main button")].filter((b) => !b.disabled);
  for (const button of buttons) button.disabled = true;
  try {
    await act();
  } catch (error) {
    if (error instanceof TypeError && error.message === "not a picture") {
      find("trouble").textContent = say("capture.not_a_picture");
    } else {
      show("offline");
    }
  } finally {
    for (const button of buttons) button.disabled = false;
    find("sign").disabled = !find("signed").checked;
  }
}

async function finish() {
  await step(async () => {
    const taken = await tell("finish", "");
    show(taken ? "done" : "over");
  });
}

async function begin() {
  await step(async () => {
    if (!(await tell("state"))) return show("over");
    const back = find("back");
    const callback = journey.callback;
    if (/^https?:/.test(callback)) {
      back.href = callback;
      back.hidden = false;
    }
    await speak(words["header.title"] ? language : journey.language);
    const finished = journey.result !== null && journey.result !== "PROCESS_RESULT_EXPIRED";
    if (journey.open) show("consent");
    else show(finished || journey.ended ? "done" : "over");
  });
}

// --- buttons -------------------------------------------------------------------------------

for (const button of document.querySelectorAll("[data-language]")) {
  button.addEventListener("click", () => speak(button.dataset.language));
}

find("agree").addEventListener("click", () => {
  sent.add("consent");
  proceed();
});

find("decline").addEventListener("click", () =>
  step(async () => {
    const taken = await tell("decline", "");
    show(taken ? "declined" : "over");
  }),
);

find("expire").addEventListener("click", () =>
  step(async () => {
    await tell("expire", "");
    show("over");
  }),
);

find("shoot").addEventListener("click", () => step(async () => review(await camera.picture())));

find("file").addEventListener("change", async (event) => {
  const file = event.target.files[0];
  event.target.value = "";
  if (!file) return;
  try {
    review(await pictureFromFile(file));
  } catch {
    find("trouble").textContent = say("capture.not_a_picture");
  }
});

find("again").addEventListener("click", () => review(null));

find("use").addEventListener("click", () =>
  step(async () => {
    const what = capturing;
    if (!(await tell(what, shot))) return show("over");
    sent.add(what);
    return proceed();
  }),
);

find("signed").addEventListener("change", (event) => {
  find("sign").disabled = !event.target.checked;
});

find("sign").addEventListener("click", () => {
  sent.add("sign");
  proceed();
});

find("retry").addEventListener("click", begin);

window.addEventListener("pagehide", () => camera.close());

begin();
