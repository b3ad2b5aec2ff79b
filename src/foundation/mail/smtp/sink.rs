//! A mail server for the tests of this folder: keeps what it gets, and fails when told to.

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

use super::connection::Patience;
use super::pool::Idleness;
use crate::foundation::mail::{SendError, SmtpConfig, SmtpOutlet};

/// What the sink does instead of answering well, once, when the command of that name comes (`.` ends the text).
#[derive(Clone, Copy)]
pub(super) enum Mood {
    Reply(&'static str, &'static str),
    HangUp(&'static str),
    Silence(&'static str),
}

impl Mood {
    fn command(self) -> &'static str {
        match self {
            Self::Reply(command, _) | Self::HangUp(command) | Self::Silence(command) => command,
        }
    }
}

/// A mail server that keeps what it gets and fails when told to.
#[derive(Clone)]
pub(super) struct Sink {
    pub(super) port: u16,
    pub(super) seen: Arc<Mutex<Seen>>,
}

#[derive(Default)]
pub(super) struct Seen {
    pub(super) connections: u32,
    pub(super) letters: Vec<String>,
    pub(super) commands: Vec<String>,
    moods: VecDeque<Mood>,
}

impl Sink {
    pub(super) async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let sink = Self {
            port: listener.local_addr().unwrap().port(),
            seen: Arc::default(),
        };
        let host = sink.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                stream.set_nodelay(true).unwrap();
                host.seen.lock().unwrap().connections += 1;
                // A client that hangs up in the middle is no news to a server.
                tokio::spawn(host.clone().serve(stream));
            }
        });
        sink
    }

    async fn serve(self, stream: TcpStream) -> io::Result<()> {
        let mut stream = BufReader::new(stream);
        if self.answer(&mut stream, "CONNECT", "220 sink").await?.is_none() {
            return Ok(());
        }
        let mut line = String::new();
        loop {
            line.clear();
            if stream.read_line(&mut line).await? == 0 {
                return Ok(());
            }
            let command = line.trim_end().to_owned();
            let verb = command.split([' ', ':']).next().unwrap().to_owned();
            self.seen.lock().unwrap().commands.push(command);
            let reply = match verb.as_str() {
                "EHLO" => "250-sink\r\n250 AUTH PLAIN LOGIN",
                "AUTH" => "235 welcome",
                "DATA" => "354 go on",
                "QUIT" => "221 bye",
                _ => "250 ok",
            };
            let Some(said) = self.answer(&mut stream, &verb, reply).await? else {
                return Ok(());
            };
            let is_over = match said.get(..3) {
                Some("354") => !self.take_letter(&mut stream).await?,
                Some("221") => true,
                _ => false,
            };
            if is_over {
                return Ok(());
            }
        }
    }

    async fn take_letter(&self, stream: &mut BufReader<TcpStream>) -> io::Result<bool> {
        let mut letter = String::new();
        loop {
            let start = letter.len();
            if stream.read_line(&mut letter).await? == 0 {
                return Ok(false);
            }
            if &letter[start..] == ".\r\n" {
                letter.truncate(start);
                self.seen.lock().unwrap().letters.push(letter);
                return Ok(self.answer(stream, ".", "250 taken").await?.is_some());
            }
        }
    }

    /// Answers as told, or well, and gives what was said; none if the connection is to be closed.
    async fn answer(
        &self,
        stream: &mut BufReader<TcpStream>,
        command: &str,
        reply: &'static str,
    ) -> io::Result<Option<&'static str>> {
        let mood = {
            let moods = &mut self.seen.lock().unwrap().moods;
            let is_due = moods.front().is_some_and(|mood| mood.command() == command);
            if is_due { moods.pop_front() } else { None }
        };
        let reply = match mood {
            None => reply,
            Some(Mood::Reply(_, reply)) => reply,
            Some(Mood::HangUp(_)) => return Ok(None),
            Some(Mood::Silence(_)) => std::future::pending().await,
        };
        stream.get_mut().write_all(format!("{reply}\r\n").as_bytes()).await?;
        Ok(Some(reply))
    }

    pub(super) fn will(&self, mood: Mood) -> &Self {
        self.seen.lock().unwrap().moods.push_back(mood);
        self
    }

    pub(super) fn letters(&self) -> usize {
        self.seen.lock().unwrap().letters.len()
    }

    pub(super) fn connections(&self) -> u32 {
        self.seen.lock().unwrap().connections
    }

    pub(super) fn commands(&self, verb: &str) -> usize {
        self.seen
            .lock()
            .unwrap()
            .commands
            .iter()
            .filter(|command| command.starts_with(verb))
            .count()
    }

    pub(super) fn config(&self) -> SmtpConfig {
        SmtpConfig::parse(&format!("smtp://127.0.0.1:{}", self.port)).unwrap()
    }

    pub(super) fn outlet(&self) -> SmtpOutlet {
        SmtpOutlet::new(self.config()).unwrap()
    }

    pub(super) fn outlet_with(&self, patience: Patience) -> SmtpOutlet {
        SmtpOutlet::with_patience(self.config(), patience, Idleness::USUAL).unwrap()
    }

    pub(super) fn outlet_idling(&self, idleness: Idleness) -> SmtpOutlet {
        SmtpOutlet::with_patience(self.config(), Patience::USUAL, idleness).unwrap()
    }
}

pub(super) fn is_later(result: Result<(), SendError>) -> bool {
    matches!(result, Err(SendError::Later { .. }))
}

pub(super) fn is_never(result: Result<(), SendError>) -> bool {
    matches!(result, Err(SendError::Never { .. }))
}
