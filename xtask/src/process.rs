//! Child processes. Every program the commands start goes through here, so that a failure is always told the same way.

use anyhow::{Context, Result, bail};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Runs a program that talks to the reader itself.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| not_started(command))?;
    if !status.success() {
        bail!("`{}` failed ({status})", line(command));
    }
    Ok(())
}

/// Becomes the program: its exit code is the answer, and whoever stops this command stops it.
#[cfg(unix)]
pub fn become_program(mut command: Command) -> Result<()> {
    use std::os::unix::process::CommandExt;
    let error = command.exec();
    Err(error).with_context(|| not_started(&command))
}

/// Runs a program in place of this one, as far as that goes here.
#[cfg(not(unix))]
pub fn become_program(mut command: Command) -> Result<()> {
    run(&mut command)
}

/// Runs a program for what it prints; what it says on standard error shows only in the failure.
pub fn capture(command: &mut Command) -> Result<String> {
    let output = command.stdin(Stdio::null()).output().with_context(|| not_started(command))?;
    let bytes = success(command, output)?;
    String::from_utf8(bytes).with_context(|| format!("`{}` did not print UTF-8", line(command)))
}

/// Runs a program that reads `input` and writes its result.
pub fn filter(command: &mut Command, input: &[u8]) -> Result<Vec<u8>> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| not_started(command))?;
    let written = match child.stdin.take() {
        Some(mut stdin) => stdin.write_all(input),
        None => Ok(()),
    };
    let output = child.wait_with_output().with_context(|| format!("`{}` was lost", line(command)))?;
    let bytes = success(command, output)?;
    // Only now: a program that fails stops reading, and its own words say more than the broken pipe.
    written.with_context(|| format!("`{}` did not read its input", line(command)))?;
    Ok(bytes)
}

/// Whether a program starts and succeeds; what it prints is not shown.
pub fn succeeds(command: &mut Command) -> bool {
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    quiet.status().is_ok_and(|status| status.success())
}

fn success(command: &Command, output: Output) -> Result<Vec<u8>> {
    if !output.status.success() {
        bail!("`{}` failed ({})\n{}", line(command), output.status, String::from_utf8_lossy(&output.stderr).trim_end());
    }
    Ok(output.stdout)
}

fn not_started(command: &Command) -> String {
    format!("`{}` cannot be started", line(command))
}

/// The command as a person would type it.
fn line(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_names_the_command_and_repeats_what_it_said() {
        let error = capture(Command::new("sh").args(["-c", "echo broken >&2; exit 3"])).unwrap_err().to_string();
        assert!(error.contains("sh -c") && error.contains("broken") && error.contains('3'), "{error}");
    }

    #[test]
    fn a_missing_program_is_named() {
        let error = run(&mut Command::new("no-such-program-here")).unwrap_err().to_string();
        assert!(error.contains("no-such-program-here"), "{error}");
    }

    #[test]
    fn a_filter_returns_what_it_made_of_its_input() {
        assert_eq!(filter(Command::new("tr").args(["a-z", "A-Z"]), b"gap").unwrap(), b"GAP");
    }
}
