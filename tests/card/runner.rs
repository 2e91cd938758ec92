//! Runs each case in a process of its own, in namespaces of its own.

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

/// A case and its name.
pub(crate) type Case = (&'static str, fn());

/// Tells the process inside which case is its own.
const INSIDE: &str = "TEMOTO_CARD_CASE";
/// No case takes longer.
const PATIENCE: Duration = Duration::from_secs(120);

/// What has to be there.
const NEEDED: [&str; 6] = [
    "/usr/sbin/pcscd",
    "/usr/lib/pcsc/drivers/serial/libifdvpcd.so",
    "/usr/bin/opensc-tool",
    "/usr/bin/pkcs15-tool",
    "/usr/bin/unshare",
    "/bin/ip",
];

/// Runs the cases, and those with a window where what they need is there; a word on the command line chooses those
/// whose name contains it.
pub(crate) fn run(cases: &[Case], with_window: &[Case], needed: &[&str]) -> ExitCode {
    let mut cases = [cases, with_window].concat();
    if let Ok(name) = std::env::var(INSIDE) {
        let (_, case) = cases.iter().find(|(known, _)| *known == name).expect("a case of that name");
        case();
        return ExitCode::SUCCESS;
    }
    if let Some(why) = missing() {
        println!("SKIPPED: {} cases of the card with the real service: {why}", cases.len());
        return if std::env::var_os("CI").is_some() { ExitCode::FAILURE } else { ExitCode::SUCCESS };
    }
    if let Some(path) = needed.iter().find(|path| !Path::new(path).exists()) {
        println!("SKIPPED: {} cases of the card in the window: {path} is not there", with_window.len());
        if std::env::var_os("CI").is_some() {
            return ExitCode::FAILURE;
        }
        cases.truncate(cases.len() - with_window.len());
    }
    let wanted: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let is_wanted = |name: &str| wanted.is_empty() || wanted.iter().any(|word| name.contains(word.as_str()));
    println!();
    // They mostly wait, each for its own service.
    let fine: Vec<bool> = std::thread::scope(|scope| {
        let wanted = cases.iter().filter(|(name, _)| is_wanted(name));
        let running: Vec<_> = wanted.map(|(name, _)| scope.spawn(|| run_one(name))).collect();
        running.into_iter().map(|case| case.join().unwrap()).collect()
    });
    let passed = fine.iter().filter(|is_fine| **is_fine).count();
    let failed = fine.len() - passed;
    let result = if failed == 0 { "ok" } else { "FAILED" };
    println!(
        "\ntest result: {result}. {passed} passed; {failed} failed; 0 ignored; 0 measured; 0 filtered out\n"
    );
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn missing() -> Option<String> {
    if let Some(path) = NEEDED.iter().find(|path| !Path::new(path).exists()) {
        return Some(format!("{path} is not there"));
    }
    let namespaces = Command::new("unshare").args(["--mount", "--net", "--pid", "--fork", "true"]).output();
    let may = namespaces.is_ok_and(|output| output.status.success());
    (!may).then(|| "this user may make no namespaces".to_owned())
}

fn run_one(name: &str) -> bool {
    let begun = Instant::now();
    let is_fine = runs_well(name);
    let seconds = begun.elapsed().as_secs_f32();
    println!("test {name} ... {} ({seconds:.1} s)", if is_fine { "ok" } else { "FAILED" });
    is_fine
}

fn runs_well(name: &str) -> bool {
    let program = std::env::current_exe().unwrap();
    let script = "mount -t tmpfs tmpfs /run && ip link set lo up && exec \"$0\"";
    let mut child = Command::new("unshare")
        .args(["--mount", "--net", "--pid", "--fork", "--mount-proc", "--kill-child", "sh", "-c", script])
        .arg(program)
        .env(INSIDE, name)
        .spawn()
        .unwrap();
    let begun = Instant::now();
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status.success();
        }
        if begun.elapsed() > PATIENCE {
            println!("{name} takes too long");
            let _ = child.kill();
            let _ = child.wait();
            return false;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}
