use super::stick::Stick;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

/// The program on the stick while somebody is at it.
pub(super) struct Running {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Running {
    pub(super) fn start(stick: &Stick, program: &Path) -> Self {
        let mut command = stick.computer(program);
        command
            .arg("--plain")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let input = child.stdin.take().unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        let mut running = Self {
            child,
            input,
            output,
        };
        running.hear();
        running
    }

    /// No more is typed; whether it ended well.
    pub(super) fn ends(mut self) -> bool {
        drop(self.input);
        self.child.wait().unwrap().success()
    }

    /// What is said up to the next time that something is asked.
    fn hear(&mut self) -> String {
        let mut said = Vec::new();
        while !said.ends_with(b"Answer: ") {
            let before = said.len();
            self.output.read_until(b' ', &mut said).unwrap();
            if said.len() == before {
                break;
            }
        }
        String::from_utf8(said).unwrap()
    }

    pub(super) fn says(&mut self, line: &str) -> String {
        writeln!(self.input, "{line}").unwrap();
        self.hear()
    }
}
