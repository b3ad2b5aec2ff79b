//! A portal behind a real socket, and a real Chromium in front of it.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use axum::http::Method;
use kith::{
    app, demo,
    foundation::{boot::Settings, clock::Clock, db::DatabaseUrl, jobs::Runner},
    tenancy::House,
};
use sea_orm::{ConnectionTrait, Statement};
use serde_json::{Value, json};
use sqlx::{
    AssertSqlSafe, Connection,
    sqlite::{SqliteConnectOptions, SqliteConnection},
};
use thirtyfour::{
    By, ChromiumLikeCapabilities, DesiredCapabilities, Key, LoggingPrefsLogLevel, WebDriver, WebElement, WindowHandle,
    common::command::{Command as DriverCommand, ExtensionCommand},
};
use tokio::net::TcpListener;

/// Notes every violation of the content security policy; it survives until the page's origin is left.
const WATCH_POLICY: &str = "document.addEventListener('securitypolicyviolation', (event) => {
    const seen = JSON.parse(sessionStorage.getItem('violations') || '[]');
    seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} at ${location}`);
    sessionStorage.setItem('violations', JSON.stringify(seen));
});";

/// The name of the database's file.
const DATABASE: &str = "kith.sqlite";

static NEXT: AtomicU32 = AtomicU32::new(0);

/// The demo world, served on a port of its own.
pub struct Site {
    pub house: House,
    pub port: u16,
    data: PathBuf,
    chromedriver: Chromedriver,
}

impl Site {
    pub async fn open() -> Self {
        Self::open_with(|_| {}).await
    }

    /// With other settings than usual.
    pub async fn open_with(change: impl FnOnce(&mut Settings)) -> Self {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let data = std::env::temp_dir()
            .join(format!("kith-browser-{}", std::process::id()))
            .join(format!("s{number}"));
        std::fs::create_dir_all(&data).expect("a folder");
        // The port comes first: the addresses in the pages name it.
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let mut settings = Settings {
            data: data.clone(),
            ops_port: 0,
            smtp: String::new(),
            smtp_root: String::new(),
            scheme: "http".into(),
            public_port: Some(port),
            ops_host: "ops.localhost".into(),
            platform_host: "kith.localhost".into(),
            files_host: "files.localhost".into(),
            behind_proxy: false,
            rate_factor: 1_000,
            made_up_words: false,
        };
        change(&mut settings);
        let url = DatabaseUrl::File(data.join(DATABASE));
        let house = app::build(&url, &settings, true, Clock::system())
            .await
            .expect("a house");
        assert!(demo::seed(&house).await.expect("the demo world"), "the database is new");
        let service = app::service(&house).into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, service).await });
        Self {
            house,
            port,
            chromedriver: Chromedriver::start(&data).await,
            data,
        }
    }

    /// The address of a path at a community.
    pub fn at(&self, slug: &str, path: &str) -> String {
        format!("http://{slug}.localhost:{}{path}", self.port)
    }

    /// A new browser without cookies; `scripts` says whether it runs any.
    pub async fn browser(&self, size: (u32, u32), scripts: bool) -> Browser {
        Browser::open(&self.chromedriver, size, scripts).await
    }

    /// Runs the jobs that are due, until none is left.
    pub async fn run_jobs(&self) {
        let house = &self.house;
        let runner = Runner::new(house.clone(), &house.pools, &house.clock, &house.live, app::handlers());
        while runner.turn().await.expect("jobs run") > 0 {}
    }

    /// Another process writes and does not stop: whoever wants to write meets a failure, until this connection is closed.
    pub async fn keep_from_writing(&self) -> SqliteConnection {
        let writer = &self.house.pools.writers;
        let patience = Statement::from_string(writer.get_database_backend(), "PRAGMA busy_timeout = 50");
        writer.query_one_raw(patience).await.expect("less patience");
        let mut other = self.other_connection().await;
        sqlx::raw_sql("BEGIN IMMEDIATE")
            .execute(&mut other)
            .await
            .expect("the lock");
        other
    }

    async fn other_connection(&self) -> SqliteConnection {
        let options = SqliteConnectOptions::new().filename(self.data.join(DATABASE));
        SqliteConnection::connect_with(&options).await.expect("a connection")
    }

    /// Every text that is in the database.
    pub async fn texts(&self) -> Vec<String> {
        let mut other = self.other_connection().await;
        let columns = sqlx::query_as::<_, (String, String)>(
            "SELECT tables.name, columns.name FROM sqlite_master AS tables, pragma_table_info(tables.name) AS columns
             WHERE tables.type = 'table' AND tables.sql NOT LIKE 'CREATE VIRTUAL%'",
        );
        let mut texts = Vec::new();
        for (table, column) in columns.fetch_all(&mut other).await.expect("columns") {
            let all = format!(
                "SELECT DISTINCT \"{column}\" FROM \"{table}\" WHERE typeof(\"{column}\") = 'text' AND length(\"{column}\") > 1"
            );
            let rows = sqlx::query_scalar::<_, String>(AssertSqlSafe(all))
                .fetch_all(&mut other)
                .await;
            texts.extend(rows.expect("texts"));
        }
        other.close().await.expect("an end");
        texts
    }

    /// The link in the newest letter to this address.
    pub async fn link_to(&self, email: &str) -> String {
        self.run_jobs().await;
        let kept = self.house.outbox.kept().expect("letters are kept").list();
        let found = kept.iter().find(|kept| kept.letter.to.address.as_str() == email);
        let text = &found.unwrap_or_else(|| panic!("no letter to {email}")).letter.text;
        let at = text.find("http://").unwrap_or_else(|| panic!("no link in:\n{text}"));
        text[at..].chars().take_while(|c| !c.is_whitespace()).collect()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        // Open streams end, so that the runtime can.
        self.house.live.closing.cancel();
        self.chromedriver.stop();
        let _gone = std::fs::remove_dir_all(&self.data);
        // The last one takes the folder of all with it.
        let _gone = self.data.parent().map(std::fs::remove_dir);
    }
}

/// The program between the test and Chromium, stopped on drop.
struct Chromedriver {
    child: Child,
    url: String,
}

impl Chromedriver {
    async fn start(data: &Path) -> Self {
        let free = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = free.local_addr().expect("an address").port();
        drop(free);
        let fonts = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/fonts.conf");
        let program = std::env::var("KITH_TEST_CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".into());
        let child = Command::new(&program)
            .arg(format!("--port={port}"))
            // What Chromium leaves behind goes with the folder.
            .env("TMPDIR", data)
            .env("FONTCONFIG_FILE", fonts)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{program} cannot be started: {error}"));
        let driver = Self {
            child,
            url: format!("http://127.0.0.1:{port}"),
        };
        for _ in 0..100 {
            if tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
                return driver;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("{program} does not answer");
    }
}

impl Chromedriver {
    fn stop(&mut self) {
        let _gone = self.child.kill();
        let _gone = self.child.wait();
    }
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        self.stop();
    }
}

/// A command of the DevTools protocol.
#[derive(Debug)]
struct DevTools(&'static str, Value);

impl ExtensionCommand for DevTools {
    fn parameters_json(&self) -> Option<Value> {
        Some(json!({ "cmd": self.0, "params": self.1 }))
    }

    fn method(&self) -> Method {
        Method::POST
    }

    fn endpoint(&self) -> Arc<str> {
        "/goog/cdp/execute".into()
    }
}

/// What the page complained of since it was last asked.
#[derive(Debug)]
struct Complaints;

impl ExtensionCommand for Complaints {
    fn parameters_json(&self) -> Option<Value> {
        Some(json!({ "type": "browser" }))
    }

    fn method(&self) -> Method {
        Method::POST
    }

    fn endpoint(&self) -> Arc<str> {
        "/se/log".into()
    }
}

/// The rules of axe that look at colours: what another colour scheme can break.
pub const COLOUR_RULES: &[&str] = &["color-contrast", "link-in-text-block"];

/// One Chromium with one page.
pub struct Browser {
    driver: WebDriver,
}

impl Browser {
    async fn open(chromedriver: &Chromedriver, size: (u32, u32), scripts: bool) -> Self {
        let mut wanted = DesiredCapabilities::chrome();
        for flag in [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--force-prefers-reduced-motion",
        ] {
            wanted.add_arg(flag).expect("a flag");
        }
        if !scripts {
            let off = json!({ "profile.managed_default_content_settings.javascript": 2 });
            wanted.add_experimental_option("prefs", off).expect("a preference");
        }
        wanted
            .set_browser_log_level(LoggingPrefsLogLevel::Warning)
            .expect("a level");
        let driver = WebDriver::new(chromedriver.url.as_str(), wanted)
            .await
            .expect("a browser");
        let browser = Self { driver };
        // A script of DevTools is there before the page, is compiled once, and is not bound by the page's policy.
        for source in [WATCH_POLICY, include_str!("../vendor/axe.min.js")] {
            browser
                .devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source }))
                .await;
        }
        browser.resize(size).await;
        browser
    }

    /// Ends the browser. One that is dropped ends too, but holds up the thread meanwhile.
    pub async fn close(self) {
        self.driver.quit().await.expect("the browser ends");
    }

    async fn devtools(&self, command: &'static str, parameters: Value) {
        let command = DriverCommand::ExtensionCommand(Box::new(DevTools(command, parameters)));
        self.driver.cmd(command).await.expect("the protocol");
    }

    /// Narrow ones behave as phones do.
    pub async fn resize(&self, size: (u32, u32)) {
        self.resize_and_zoom(size, 1).await;
    }

    /// A screen of so many pixels of style sheets, each of which is so many of the screen's: what the browser's zoom
    /// makes of a larger screen.
    pub async fn resize_and_zoom(&self, (width, height): (u32, u32), zoom: u32) {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": zoom, "mobile": width < 600 });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    /// `light` or `dark`, as the system would say; nothing moves.
    pub async fn prefer(&self, scheme: &str) {
        self.emulate("screen", scheme, "reduce").await;
    }

    /// `screen` or `print`; `light` or `dark`; `reduce` or `no-preference` for what moves.
    pub async fn emulate(&self, media: &str, scheme: &str, motion: &str) {
        let features = json!({ "media": media, "features": [
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": motion },
        ] });
        self.devtools("Emulation.setEmulatedMedia", features).await;
    }

    /// Presses a key: `Tab` or `Enter`.
    pub async fn press(&self, key: &str) {
        let (code, text) = if key == "Tab" { (9, "") } else { (13, "\r") };
        for kind in ["keyDown", "keyUp"] {
            let text = if kind == "keyDown" { text } else { "" };
            let event = json!({ "type": kind, "key": key, "code": key, "windowsVirtualKeyCode": code, "text": text });
            self.devtools("Input.dispatchKeyEvent", event).await;
        }
    }

    /// Forgets who is signed in, everywhere.
    pub async fn forget(&self) {
        self.devtools("Network.clearBrowserCookies", json!({})).await;
    }

    /// Opens a second tab and goes to it; gives back the one it was in and the new one.
    pub async fn second_tab(&self) -> (WindowHandle, WindowHandle) {
        let first = self.driver.window().await.expect("a tab");
        let second = self.driver.new_tab().await.expect("another tab");
        self.go_to_tab(&second).await;
        (first, second)
    }

    /// Goes to this tab.
    pub async fn go_to_tab(&self, tab: &WindowHandle) {
        self.driver.switch_to_window(tab.clone()).await.expect("the tab");
    }

    /// Opens an address; the page must not break its own policy.
    pub async fn visit(&self, url: &str) {
        self.driver
            .goto(url)
            .await
            .unwrap_or_else(|error| panic!("{url}: {error}"));
        self.assert_policy_kept().await;
    }

    /// Where the page is, behind the host.
    pub async fn path(&self) -> String {
        self.driver.current_url().await.expect("an address").path().to_owned()
    }

    /// The first visible element, waited for.
    pub async fn find(&self, css: &str) -> WebElement {
        for _ in 0..100 {
            for element in self.driver.find_all(By::Css(css)).await.unwrap_or_default() {
                if element.is_displayed().await.unwrap_or(false) {
                    return element;
                }
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!(
            "{css} is not to be seen at {}:\n{}",
            self.path().await,
            self.text().await
        );
    }

    /// Clicks the first visible one.
    pub async fn click(&self, css: &str) {
        let element = self.find(css).await;
        element.scroll_into_view().await.expect("a place on the screen");
        element.click().await.unwrap_or_else(|error| panic!("{css}: {error}"));
    }

    /// Clicks what leads to another page, and waits until that one is there.
    pub async fn follow(&self, css: &str) {
        self.run("window.stillHere = true").await;
        self.click(css).await;
        self.arrive(css).await;
    }

    /// Presses Enter in a field, and waits until the page is there that it leads to.
    pub async fn enter(&self, name: &str) {
        self.run("window.stillHere = true").await;
        let field = self.find(&format!("main [name='{name}']")).await;
        field.send_keys(Key::Enter).await.expect("a key");
        self.arrive(name).await;
    }

    async fn arrive(&self, what: &str) {
        for _ in 0..200 {
            // Between two pages there is nothing that could answer.
            let there = "return !window.stillHere && document.readyState === 'complete'";
            if self
                .driver
                .execute(there, Vec::new())
                .await
                .is_ok_and(|seen| *seen.json() == json!(true))
            {
                return self.assert_policy_kept().await;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!(
            "{what} leads nowhere from {}:\n{}",
            self.path().await,
            self.text().await
        );
    }

    /// Writes into a field in place of what stands there.
    pub async fn fill(&self, name: &str, text: &str) {
        let field = self.find(&format!("main [name='{name}']")).await;
        field.clear().await.expect("an empty field");
        field
            .send_keys(text)
            .await
            .unwrap_or_else(|error| panic!("{name}: {error}"));
    }

    /// Sets fields of a form at once, where it does not matter how they were filled.
    pub async fn put(&self, fields: &[(&str, &str)]) {
        for (name, value) in fields {
            let script = "document.querySelector(`main [name='${arguments[0]}']`).value = arguments[1]";
            let done = self.driver.execute(script, vec![json!(name), json!(value)]).await;
            done.unwrap_or_else(|error| panic!("{name}: {error}"));
        }
    }

    /// Sets a date, whose parts would be typed in the order of the system's language.
    pub async fn fill_date(&self, name: &str, day: &str) {
        self.run(&format!("document.querySelector('[name={name}]').value = '{day}'"))
            .await;
    }

    /// What the first visible element says.
    pub async fn words(&self, css: &str) -> String {
        self.find(css).await.text().await.expect("its text")
    }

    #[track_caller]
    pub fn assert_says<'a>(&'a self, text: &'a str) -> impl Future<Output = ()> + 'a {
        self.assert_text(text, true, std::panic::Location::caller())
    }

    #[track_caller]
    pub fn assert_silent<'a>(&'a self, text: &'a str) -> impl Future<Output = ()> + 'a {
        self.assert_text(text, false, std::panic::Location::caller())
    }

    async fn assert_text(&self, text: &str, there: bool, at: &std::panic::Location<'_>) {
        let said = self.text().await;
        assert_eq!(
            said.contains(text),
            there,
            "{text:?} at {}, asked for at {at}:\n{said}",
            self.path().await
        );
    }

    /// What the page says.
    pub async fn text(&self) -> String {
        self.driver
            .find(By::Css("body"))
            .await
            .expect("a body")
            .text()
            .await
            .expect("its text")
    }

    /// Runs a script as DevTools do, which the page's policy does not bind.
    pub async fn run(&self, script: &str) -> Value {
        self.run_with(script, Value::Null).await
    }

    /// Runs a script that is given something.
    pub async fn run_with(&self, script: &str, argument: Value) -> Value {
        let seen = self
            .driver
            .execute(script, vec![argument])
            .await
            .unwrap_or_else(|error| panic!("{script}: {error}"));
        seen.json().clone()
    }

    /// The status and the type of the page that is shown.
    pub async fn answer(&self) -> (u64, String) {
        let seen = self
            .run("return [performance.getEntriesByType('navigation')[0].responseStatus, document.contentType]")
            .await;
        (
            seen[0].as_u64().expect("a status"),
            seen[1].as_str().expect("a type").to_owned(),
        )
    }

    /// What the pages wrote into the console since the last time, but for the statuses that were asked for: Chromium
    /// notes a page that says no as a resource that could not be loaded.
    pub async fn complaints(&self) -> Vec<String> {
        let command = DriverCommand::ExtensionCommand(Box::new(Complaints));
        let answer = self.driver.cmd(command).await.expect("the console");
        let lines = answer.value_json().expect("lines");
        let lines = lines.as_array().cloned().unwrap_or_default();
        let here = self.driver.current_url().await.expect("an address");
        lines
            .iter()
            .filter_map(|line| line["message"].as_str())
            .filter(|line| !(line.starts_with(here.as_str()) && line.contains("the server responded with a status of")))
            .map(str::to_owned)
            .collect()
    }

    /// What axe finds by all its rules, one line each.
    pub async fn faults(&self) -> Vec<String> {
        self.faults_by(&[]).await
    }

    /// What axe finds by these rules, none for all.
    pub async fn faults_by(&self, rules: &[&str]) -> Vec<String> {
        let script = "const done = arguments[arguments.length - 1];
            const rules = arguments[0], only = rules.length ? { runOnly: { type: 'rule', values: rules } } : {};
            axe.run(document, { preload: false, iframes: false, resultTypes: ['violations'], ...only }).then(
                (found) => done(found.violations.flatMap((rule) => rule.nodes.map((node) =>
                    `${rule.id}: ${node.target} ${node.html.slice(0, 160)} – ${node.failureSummary}`.replace(/\\s+/g, ' ')))),
                (error) => done([String(error)]));";
        let found = self
            .driver
            .execute_async(script, vec![json!(rules)])
            .await
            .expect("axe answers");
        found.convert().expect("lines")
    }

    /// By how many pixels the page is wider than the screen, and what sticks out.
    pub async fn overflow(&self) -> Option<String> {
        let seen = self
            .run(
                "const root = document.documentElement, over = root.scrollWidth - root.clientWidth;
                 if (over <= 0) return null;
                 const scrolls = (e) => e && e !== document.body && (getComputedStyle(e).overflowX !== 'visible' || scrolls(e.parentElement));
                 const out = [...document.body.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > root.clientWidth + 1 && !scrolls(e.parentElement));
                 return `${over}px: ` + out.slice(-3).map((e) => e.outerHTML.slice(0, 120)).join(' | ');",
            )
            .await;
        seen.as_str().map(str::to_owned)
    }

    /// How the page broke its content security policy, if it did.
    pub async fn violations(&self) -> Option<String> {
        let seen = self.run("return sessionStorage.getItem('violations')").await;
        seen.as_str().map(str::to_owned)
    }

    async fn assert_policy_kept(&self) {
        assert_eq!(self.violations().await, None, "the policy is broken");
    }

    /// Signs in by password.
    pub async fn sign_in(&self, site: &Site, slug: &str, lang: &str, email: &str, password: &str) {
        self.visit(&site.at(slug, &format!("/{lang}/sign-in"))).await;
        self.fill("email", email).await;
        self.fill("password", password).await;
        self.follow("main form button.filled").await;
        assert_ne!(
            self.path().await,
            format!("/{lang}/sign-in"),
            "{email} is not let in:\n{}",
            self.text().await
        );
    }
}
