//! A browser without a screen that keeps its connection.

use std::borrow::Cow;

use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
};

use super::Outcome;

/// One connection, as one host's visitor.
pub struct Client {
    stream: BufReader<TcpStream>,
    host: String,
}

/// What came back.
pub struct Seen {
    pub status: u16,
    /// Names in small letters.
    headers: Vec<(String, String)>,
    /// As it was sent, perhaps compressed.
    pub body: Vec<u8>,
}

impl Client {
    /// Connects to a port of this machine as somebody who wants this host.
    pub async fn connect(port: u16, host: &str) -> Outcome<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port)).await?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream: BufReader::new(stream),
            host: format!("{host}:{port}"),
        })
    }

    /// Asks for a page.
    pub async fn get(&mut self, path: &str) -> Outcome<Seen> {
        let request = format!("GET {path} HTTP/1.1\r\nhost: {}\r\n\r\n", self.host);
        self.send(&request).await
    }

    /// Sends a form from one of the host's own pages, signed in when `session` is not empty.
    pub async fn post(&mut self, path: &str, session: &str, form: &str) -> Outcome<Seen> {
        let request = format!(
            "POST {path} HTTP/1.1\r\nhost: {}\r\ncookie: kith={session}\r\nsec-fetch-site: same-origin\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
            self.host,
            form.len()
        );
        self.send(&request).await
    }

    /// Sends a request as it is written here.
    pub async fn send(&mut self, request: &str) -> Outcome<Seen> {
        self.stream.get_mut().write_all(request.as_bytes()).await?;
        let status = self.line().await?;
        let mut seen = Seen {
            status: status.split(' ').nth(1).ok_or("no status")?.parse()?,
            headers: Vec::new(),
            body: Vec::new(),
        };
        while let Some((name, value)) = self.line().await?.split_once(':') {
            seen.headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        let length = seen.header("content-length").map_or(Ok(0), str::parse)?;
        if seen.header("transfer-encoding").is_some() {
            while let length @ 1.. = usize::from_str_radix(&self.line().await?, 16)? {
                self.read(&mut seen.body, length).await?;
                self.line().await?;
            }
            self.line().await?;
        } else {
            self.read(&mut seen.body, length).await?;
        }
        Ok(seen)
    }

    async fn read(&mut self, body: &mut Vec<u8>, length: usize) -> Outcome<()> {
        let read = body.len();
        body.resize(read + length, 0);
        self.stream.read_exact(&mut body[read..]).await?;
        Ok(())
    }

    /// A line without its end; the empty one ends a head.
    async fn line(&mut self) -> Outcome<String> {
        let mut line = String::new();
        if self.stream.read_line(&mut line).await? == 0 {
            return Err("the server has hung up".into());
        }
        line.truncate(line.trim_end().len());
        Ok(line)
    }
}

impl Seen {
    /// The first header of this name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// The body, uncompressed.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    /// The value of a hidden field.
    pub fn hidden(&self, name: &str) -> Outcome<String> {
        let (text, mark) = (self.text(), format!("name=\"{name}\" value=\""));
        let rest = text.split(mark.as_str()).nth(1);
        let value = rest.and_then(|rest| rest.split('"').next());
        Ok(value
            .ok_or_else(|| format!("{} has no {name}", self.status))?
            .to_owned())
    }
}
