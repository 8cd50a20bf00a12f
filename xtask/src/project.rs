//! Where the project lies, and how its programs are called: from the root, with the pinned tools first on PATH.

use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The target the widget is compiled for.
pub const WASM: &str = "wasm32-unknown-unknown";

/// A checkout of the project.
pub struct Project {
    root: PathBuf,
    search_path: OsString,
}

impl Project {
    /// The checkout that the current directory is in: the nearest folder upwards with a Trunk.toml.
    pub fn find() -> Result<Self> {
        let here = std::env::current_dir().context("the current directory cannot be read")?;
        let Some(root) = here.ancestors().find(|folder| folder.join("Trunk.toml").is_file()) else {
            bail!("no Trunk.toml in {} or above: run this inside the checkout", here.display());
        };
        let tools = [root.join("target/tools/bin"), root.join("node_modules/.bin")];
        let inherited = std::env::var_os("PATH").unwrap_or_default();
        let search_path = std::env::join_paths(tools.into_iter().chain(std::env::split_paths(&inherited)))
            .context("the path of the checkout has a character that PATH cannot hold")?;
        Ok(Self { root: root.to_owned(), search_path })
    }

    /// A file or folder of the checkout, by its path from the root.
    pub fn path(&self, relative: impl AsRef<Path>) -> PathBuf {
        self.root.join(relative)
    }

    /// A call of `program` from the root. The pinned tools win over whatever else is installed.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(self.find_program(program).unwrap_or_else(|| program.into()));
        command.current_dir(&self.root).env("PATH", &self.search_path);
        command
    }

    /// Where `program` lies, among the pinned tools or on PATH.
    pub fn find_program(&self, program: &str) -> Option<PathBuf> {
        std::env::split_paths(&self.search_path).map(|folder| folder.join(program)).find(|path| path.is_file())
    }

    /// A call of Trunk that never looks for something newer, and whose wasm holds no path of this machine: with the
    /// paths in, the same commit would give other bytes in another folder. `flags` are for rustc.
    pub fn trunk(&self, flags: &[&str]) -> Command {
        let mut trunk = self.command("trunk");
        trunk.env("TRUNK_SKIP_VERSION_CHECK", "true");
        // These would replace the flags below, and change the bytes.
        trunk.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
        // They also replace what .cargo/config.toml sets for wasm, so that is said again.
        let renamed = self.path_remapping();
        let flags = ["--cfg=erase_components", &renamed].into_iter().chain(flags.iter().copied());
        trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags.collect::<Vec<_>>().join(" "));
        trunk
    }

    fn path_remapping(&self) -> String {
        let registry = std::env::var_os("CARGO_HOME")
            .map(PathBuf::from)
            .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
        let renamed =
            registry.iter().map(|folder| (folder.as_path(), "/cargo")).chain([(self.root.as_path(), "/chi-tieu")]);
        let flags = renamed.filter_map(|(folder, name)| {
            let folder = folder.to_str()?;
            if folder.contains(' ') {
                eprintln!("note: a space in `{folder}`: the wasm will contain this path");
                return None;
            }
            Some(format!("--remap-path-prefix={folder}={name}"))
        });
        flags.collect::<Vec<_>>().join(" ")
    }
}
