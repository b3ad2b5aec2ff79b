//! A browser without a screen that keeps its connection.

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
    pub text: String,
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
        self.send(request).await
    }

    /// Sends a form from one of the host's own pages, signed in when `session` is not empty.
    pub async fn post(&mut self, path: &str, session: &str, form: &str) -> Outcome<Seen> {
        let request = format!(
            "POST {path} HTTP/1.1\r\nhost: {}\r\ncookie: kith={session}\r\nsec-fetch-site: same-origin\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
            self.host,
            form.len()
        );
        self.send(request).await
    }

    async fn send(&mut self, request: String) -> Outcome<Seen> {
        self.stream.get_mut().write_all(request.as_bytes()).await?;
        let status = self.line().await?;
        let status = status.split(' ').nth(1).ok_or("no status")?.parse()?;
        let (mut length, mut is_chunked) = (0, false);
        loop {
            let line = self.line().await?;
            let Some((name, value)) = line.split_once(':') else {
                break;
            };
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.trim().parse()?,
                "transfer-encoding" => is_chunked = true,
                _ => {}
            }
        }
        let mut body = Vec::new();
        if is_chunked {
            while let length @ 1.. = usize::from_str_radix(&self.line().await?, 16)? {
                self.read(&mut body, length).await?;
                self.line().await?;
            }
            self.line().await?;
        } else {
            self.read(&mut body, length).await?;
        }
        Ok(Seen {
            status,
            text: String::from_utf8_lossy(&body).into_owned(),
        })
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
    /// The value of a hidden field.
    pub fn hidden(&self, name: &str) -> Outcome<&str> {
        let mark = format!("name=\"{name}\" value=\"");
        let rest = self.text.split(mark.as_str()).nth(1);
        let value = rest.and_then(|rest| rest.split('"').next());
        Ok(value.ok_or_else(|| format!("{} has no {name}", self.status))?)
    }
}
