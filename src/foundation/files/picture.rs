//! Pictures people upload, read with suspicion and written afresh.

use std::{
    fmt,
    io::{self, Cursor},
    sync::Arc,
};

use bytes::Bytes;
use image::{
    DynamicImage, ImageDecoder, ImageEncoder, Limits,
    codecs::{
        jpeg::{JpegDecoder, JpegEncoder},
        png::{PngDecoder, PngEncoder},
        webp::{WebPDecoder, WebPEncoder},
    },
    imageops::FilterType,
};
use tokio::sync::Semaphore;

/// Pictures decoded at once. Each may take a few hundred megabytes while it is decoded.
const AT_ONCE_MAX: usize = 2;
static ROOM: Semaphore = Semaphore::const_new(AT_ONCE_MAX);

/// Memory that pixels may take when decoded: 40 megapixels in colour with transparency, or half as
/// many at 16 bits a channel.
const DECODED_BYTES_PER_PIXEL: u64 = 4;

/// JPEG quality of what we write: above it files grow faster than anyone sees a difference.
const JPEG_QUALITY: u8 = 85;

/// How large an upload may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PictureLimits {
    /// Largest file in bytes.
    pub bytes_max: usize,
    /// Most pixels, width times height.
    pub pixels_max: u64,
}

impl Default for PictureLimits {
    /// 10 MiB and 40 megapixels: what phones make.
    fn default() -> Self {
        Self {
            bytes_max: 10 * 1024 * 1024,
            pixels_max: 40_000_000,
        }
    }
}

/// Why an upload is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PictureRefused {
    /// Not PNG, JPEG or WebP by its content, whatever its name says.
    #[error("not a PNG, JPEG or WebP picture")]
    NotAPicture,
    /// The file is larger than `bytes_max`.
    #[error("larger than {bytes_max} bytes")]
    TooLarge {
        /// Largest file in bytes.
        bytes_max: usize,
    },
    /// More pixels than `pixels_max`, which is lower for pictures with 16 bits a channel.
    #[error("more than {pixels_max} pixels")]
    TooManyPixels {
        /// Most pixels, width times height.
        pixels_max: u64,
    },
    /// It begins like a picture but cannot be read to its end.
    #[error("the picture is damaged")]
    Broken,
}

/// The file formats we read and write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureFormat {
    /// Portable Network Graphics.
    Png,
    /// JPEG, for photographs without transparency.
    Jpeg,
    /// WebP; what we write is lossless.
    WebP,
}

impl PictureFormat {
    /// The format by the file's first bytes.
    fn of(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            Some(Self::Png)
        } else if bytes.starts_with(b"\xff\xd8\xff") {
            Some(Self::Jpeg)
        } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP".as_slice()) {
            Some(Self::WebP)
        } else {
            None
        }
    }

    /// For the `Content-Type` header.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::WebP => "image/webp",
        }
    }

    /// The usual ending of a file's name, without the dot.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::WebP => "webp",
        }
    }
}

/// A file we wrote.
#[derive(Clone)]
pub struct Encoded {
    /// Its content.
    pub bytes: Bytes,
    /// What it is.
    pub format: PictureFormat,
}

/// A picture: upright pixels in 8-bit RGB or RGBA, and nothing else of the file it came from.
#[derive(Clone)]
pub struct Picture {
    pixels: Arc<DynamicImage>,
}

impl Picture {
    /// Reads an upload, turned upright. The size is checked before a pixel is decoded.
    ///
    /// Takes up to seconds of processor time; in a handler use [`Picture::aside`].
    pub fn read(bytes: &[u8], limits: PictureLimits) -> Result<Self, PictureRefused> {
        if bytes.len() > limits.bytes_max {
            return Err(PictureRefused::TooLarge {
                bytes_max: limits.bytes_max,
            });
        }
        match PictureFormat::of(bytes).ok_or(PictureRefused::NotAPicture)? {
            PictureFormat::Png => {
                check_pixels(png_size(bytes).ok_or(PictureRefused::Broken)?, limits.pixels_max)?;
                let decoder = PngDecoder::with_limits(Cursor::new(bytes), decoder_limits(limits));
                decode(decoder.map_err(|_| PictureRefused::Broken)?, limits)
            }
            PictureFormat::Jpeg => {
                let decoder = JpegDecoder::new(Cursor::new(bytes));
                let decoder = decoder.map_err(|_| PictureRefused::Broken)?;
                check_pixels(decoder.dimensions(), limits.pixels_max)?;
                // The decoder paints the missing rest of a cut file grey and says nothing.
                if !jpeg_has_an_end(bytes) {
                    return Err(PictureRefused::Broken);
                }
                decode(decoder, limits)
            }
            PictureFormat::WebP => {
                let sizes = webp_frame_sizes(bytes.get(12..).unwrap_or_default());
                for size in sizes.ok_or(PictureRefused::Broken)? {
                    check_pixels(size, limits.pixels_max)?;
                }
                let decoder = WebPDecoder::new(Cursor::new(bytes));
                decode(decoder.map_err(|_| PictureRefused::Broken)?, limits)
            }
        }
    }

    /// Reads an upload on a thread of its own and hands it to `then`, which may scale and encode.
    ///
    /// Two at a time in the whole process, the others wait: ten large pictures at once would take
    /// gigabytes. A request that gives up meanwhile does not free its place before the work is done.
    ///
    /// # Errors
    /// The refusal inside; outside an error of ours, if the work panicked.
    pub async fn aside<T: Send + 'static>(
        bytes: Bytes,
        limits: PictureLimits,
        then: impl FnOnce(Self) -> T + Send + 'static,
    ) -> io::Result<Result<T, PictureRefused>> {
        let place = ROOM.acquire().await.map_err(io::Error::other)?;
        tokio::task::spawn_blocking(move || {
            let read = Self::read(&bytes, limits).map(then);
            drop(place);
            read
        })
        .await
        .map_err(io::Error::other)
    }

    /// Width in pixels, at least 1.
    #[must_use]
    pub fn width(&self) -> u32 {
        self.pixels.width()
    }

    /// Height in pixels, at least 1.
    #[must_use]
    pub fn height(&self) -> u32 {
        self.pixels.height()
    }

    /// The middle of the picture as a square of `px` pixels a side, or as large as the picture
    /// allows: it is never blown up.
    #[must_use]
    pub fn square(&self, px: u32) -> Self {
        let side = self.width().min(self.height());
        let (left, top) = ((self.width() - side) / 2, (self.height() - side) / 2);
        Self::of(self.pixels.crop_imm(left, top, side, side)).fit(px, px)
    }

    /// The whole picture, made smaller if need be so that it fits, its shape kept.
    #[must_use]
    pub fn fit(&self, width_max: u32, height_max: u32) -> Self {
        if self.width() <= width_max && self.height() <= height_max {
            return self.clone();
        }
        let (width_max, height_max) = (width_max.max(1), height_max.max(1));
        Self::of(self.pixels.resize(width_max, height_max, FilterType::Lanczos3))
    }

    /// As WebP without loss: right for logos and whatever has transparency, large for photographs.
    ///
    /// # Errors
    /// When a side is longer than 16383 pixels, which the format cannot hold.
    pub fn to_webp(&self) -> io::Result<Encoded> {
        self.encode(PictureFormat::WebP, |file| {
            self.write_to(WebPEncoder::new_lossless(file))
        })
    }

    /// As PNG, for readers that know no WebP, such as mail programs.
    pub fn to_png(&self) -> io::Result<Encoded> {
        self.encode(PictureFormat::Png, |file| self.write_to(PngEncoder::new(file)))
    }

    /// As JPEG of quality 85, for photographs. What is transparent turns white.
    pub fn to_jpeg(&self) -> io::Result<Encoded> {
        let opaque = self.on_white();
        self.encode(PictureFormat::Jpeg, |file| {
            opaque.write_to(JpegEncoder::new_with_quality(file, JPEG_QUALITY))
        })
    }

    /// The smaller of WebP and JPEG; WebP where there is transparency to keep.
    ///
    /// # Errors
    /// Like [`Picture::to_webp`].
    pub fn to_smallest(&self) -> io::Result<Encoded> {
        let webp = self.to_webp()?;
        if self.pixels.color().has_alpha() {
            return Ok(webp);
        }
        let jpeg = self.to_jpeg()?;
        Ok(if jpeg.bytes.len() < webp.bytes.len() {
            jpeg
        } else {
            webp
        })
    }

    /// As every mail program shows it: JPEG, or PNG where something is transparent or that is smaller.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn to_mailable(&self) -> io::Result<Encoded> {
        let png = self.to_png()?;
        if self.pixels.color().has_alpha() {
            return Ok(png);
        }
        let jpeg = self.to_jpeg()?;
        Ok(if jpeg.bytes.len() < png.bytes.len() { jpeg } else { png })
    }

    fn of(pixels: DynamicImage) -> Self {
        Self {
            pixels: Arc::new(pixels),
        }
    }

    fn encode(
        &self,
        format: PictureFormat,
        write: impl FnOnce(&mut Vec<u8>) -> image::ImageResult<()>,
    ) -> io::Result<Encoded> {
        let mut file = Vec::new();
        write(&mut file).map_err(io::Error::other)?;
        Ok(Encoded {
            bytes: file.into(),
            format,
        })
    }

    fn write_to(&self, encoder: impl ImageEncoder) -> image::ImageResult<()> {
        self.pixels.write_with_encoder(encoder)
    }

    fn on_white(&self) -> Self {
        let DynamicImage::ImageRgba8(pixels) = &*self.pixels else {
            return self.clone();
        };
        let opaque = image::RgbImage::from_fn(pixels.width(), pixels.height(), |x, y| {
            let [r, g, b, alpha] = pixels.get_pixel(x, y).0.map(u32::from);
            // At most 255, so it fits in a byte again.
            image::Rgb([r, g, b].map(|c| ((c * alpha + 255 * (255 - alpha)) / 255) as u8))
        });
        Self::of(opaque.into())
    }
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Picture({} × {})", self.width(), self.height())
    }
}

fn check_pixels((width, height): (u32, u32), pixels_max: u64) -> Result<(), PictureRefused> {
    match u64::from(width) * u64::from(height) {
        0 => Err(PictureRefused::Broken),
        pixels if pixels > pixels_max => Err(PictureRefused::TooManyPixels { pixels_max }),
        _ => Ok(()),
    }
}

fn decoder_limits(limits: PictureLimits) -> Limits {
    let mut decoder_limits = Limits::default();
    decoder_limits.max_alloc = Some(limits.pixels_max.saturating_mul(DECODED_BYTES_PER_PIXEL));
    decoder_limits
}

fn decode(mut decoder: impl ImageDecoder, limits: PictureLimits) -> Result<Picture, PictureRefused> {
    let bytes_per_pixel = u64::from(decoder.color_type().bytes_per_pixel());
    let memory_max = limits.pixels_max.saturating_mul(DECODED_BYTES_PER_PIXEL);
    check_pixels(
        decoder.dimensions(),
        limits.pixels_max.min(memory_max / bytes_per_pixel),
    )?;
    decoder
        .set_limits(decoder_limits(limits))
        .map_err(|_| PictureRefused::Broken)?;
    // Whoever has unreadable orientation data still has a picture.
    let orientation = decoder
        .orientation()
        .unwrap_or(image::metadata::Orientation::NoTransforms);
    let pixels = DynamicImage::from_decoder(decoder).map_err(|_| PictureRefused::Broken)?;
    let mut pixels: DynamicImage = if pixels.color().has_alpha() {
        pixels.into_rgba8().into()
    } else {
        pixels.into_rgb8().into()
    };
    pixels.apply_orientation(orientation);
    Ok(Picture::of(pixels))
}

/// Width and height from the header, which is always the first chunk. Read by ourselves because the
/// decoder goes on to the first pixels before it tells.
fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    if bytes.get(12..16)? != b"IHDR" {
        return None;
    }
    let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    Some((number(16)?, number(20)?))
}

/// Whether an end marker follows the first scan. Segments before it are stepped over, because the
/// small preview inside them has an end marker of its own; in a scan, a data byte FF is never
/// followed by D9.
fn jpeg_has_an_end(bytes: &[u8]) -> bool {
    const START_OF_SCAN: u8 = 0xda;
    let mut at = 2;
    while let Some(&[fill, marker, high, low]) = bytes.get(at..at + 4) {
        if fill != 0xff {
            return false;
        }
        match marker {
            START_OF_SCAN => return bytes[at..].windows(2).any(|pair| pair == [0xff, 0xd9]),
            0xff => at += 1,
            _ => at += 2 + usize::from(u16::from_be_bytes([high, low])),
        }
    }
    false
}

/// The sizes that the lossy frames themselves claim, those of animations included. The decoder
/// compares them with the outer size only after it has decoded the frame.
///
/// `None` when a chunk claims to be longer than the file: the decoder would reserve that much.
fn webp_frame_sizes(chunks: &[u8]) -> Option<Vec<(u32, u32)>> {
    const ANIMATION_FRAME_HEADER: usize = 16;
    let mut sizes = Vec::new();
    for (name, body) in webp_chunks(chunks)? {
        match name {
            b"VP8 " => sizes.push(webp_frame_size(body)?),
            // One level deep, as the decoder reads them; nested any deeper they mean nothing.
            b"ANMF" => {
                for (name, body) in webp_chunks(body.get(ANIMATION_FRAME_HEADER..)?)? {
                    if name == b"VP8 " {
                        sizes.push(webp_frame_size(body)?);
                    }
                }
            }
            _ => {}
        }
    }
    Some(sizes)
}

/// The chunks with their names, or `None` when one is longer than what is there.
fn webp_chunks(mut bytes: &[u8]) -> Option<Vec<(&[u8; 4], &[u8])>> {
    let mut chunks = Vec::new();
    while let Some((name, rest)) = bytes.split_first_chunk::<4>() {
        let Some((length, rest)) = rest.split_first_chunk::<4>() else {
            break;
        };
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        chunks.push((name, rest.get(..length)?));
        // Chunks begin at even places; the last may lack its filler.
        bytes = rest.get(length + length % 2..).unwrap_or_default();
    }
    Some(chunks)
}

/// Width and height from the header of a lossy frame: fourteen bits each, above them two bits of
/// scale for display.
fn webp_frame_size(frame: &[u8]) -> Option<(u32, u32)> {
    let &[w0, w1, h0, h1] = frame.get(6..10)? else {
        return None;
    };
    let side = |bytes| u32::from(u16::from_le_bytes(bytes) & 0x3fff);
    Some((side([w0, w1]), side([h0, h1])))
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;

    const RED: image::Rgb<u8> = image::Rgb([250, 10, 10]);
    const BLUE: image::Rgb<u8> = image::Rgb([10, 10, 250]);

    /// Left half red, right half blue.
    fn flag(width: u32, height: u32) -> Picture {
        let pixels = image::RgbImage::from_fn(width, height, |x, _| if x < width / 2 { RED } else { BLUE });
        Picture::of(pixels.into())
    }

    fn read(bytes: &[u8]) -> Result<Picture, PictureRefused> {
        Picture::read(bytes, PictureLimits::default())
    }

    fn refused_quickly(bytes: &[u8]) -> PictureRefused {
        let started = Instant::now();
        let refused = read(bytes).unwrap_err();
        assert!(started.elapsed() < Duration::from_millis(500), "{refused:?}");
        refused
    }

    /// Exif with an orientation of 6 (turn right to see it upright) and a place.
    fn exif_turned_right() -> Vec<u8> {
        let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x02\0".to_vec();
        exif.extend(b"\x12\x01\x03\0\x01\0\0\0\x06\0\0\0");
        exif.extend(b"\x25\x88\x04\0\x01\0\0\0\x26\0\0\0");
        exif.extend(b"\0\0\0\0");
        exif.extend(b"GPS 47.3769N 8.5417E");
        exif
    }

    fn with_segment(jpeg: &[u8], body: &[u8]) -> Vec<u8> {
        let length = u16::try_from(body.len() + 2).unwrap().to_be_bytes();
        [&jpeg[..2], &[0xff, 0xe1], &length, body, &jpeg[2..]].concat()
    }

    fn webp_chunk(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
        let length = u32::try_from(body.len()).unwrap().to_le_bytes();
        [name.as_slice(), &length, body, &[0][..body.len() % 2]].concat()
    }

    fn contains(bytes: &[u8], part: &[u8]) -> bool {
        bytes.windows(part.len()).any(|window| window == part)
    }

    #[test]
    fn all_three_formats_are_read_by_content() {
        let flag = flag(40, 20);
        for file in [flag.to_png(), flag.to_jpeg(), flag.to_webp()] {
            let file = file.unwrap();
            let picture = read(&file.bytes).unwrap();
            assert_eq!((picture.width(), picture.height()), (40, 20), "{:?}", file.format);
            assert_eq!(PictureFormat::of(&file.bytes), Some(file.format));
        }
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        let texts: [&[u8]; 6] = [
            b"",
            b"hello, I am cat.png",
            svg,
            b"GIF89a\x01\0\x01\0",
            b"BM",
            b"%PDF-1.7",
        ];
        for bytes in texts {
            assert_eq!(refused_quickly(bytes), PictureRefused::NotAPicture);
        }
    }

    #[test]
    fn a_png_that_claims_a_huge_size_is_refused_before_decoding() {
        let mut bomb = flag(2, 2).to_png().unwrap().bytes.to_vec();
        bomb[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
        bomb[20..24].copy_from_slice(&60_000_u32.to_be_bytes());
        let refused = PictureRefused::TooManyPixels { pixels_max: 40_000_000 };
        assert_eq!(refused_quickly(&bomb), refused);
        assert_eq!(refused_quickly(&bomb[..33]), refused);
        bomb[16..24].fill(0xff);
        assert_eq!(refused_quickly(&bomb), refused);
        bomb[16..24].fill(0);
        assert_eq!(refused_quickly(&bomb), PictureRefused::Broken);
    }

    #[test]
    fn a_jpeg_that_claims_a_huge_size_is_refused_before_decoding() {
        let mut bomb = flag(16, 16).to_jpeg().unwrap().bytes.to_vec();
        let frame = bomb.windows(2).position(|pair| pair == [0xff, 0xc0]).unwrap();
        bomb[frame + 5..frame + 9].fill(0xff);
        let refused = PictureRefused::TooManyPixels { pixels_max: 40_000_000 };
        assert_eq!(refused_quickly(&bomb), refused);
    }

    #[test]
    fn a_webp_whose_frame_is_larger_than_its_canvas_is_refused_before_decoding() {
        let mut frame = vec![0x10, 0, 0, 0x9d, 0x01, 0x2a];
        frame.extend(16_383_u16.to_le_bytes());
        frame.extend(16_383_u16.to_le_bytes());
        frame.extend([0; 64]);
        let canvas = [0, 0, 0, 0, 9, 0, 0, 9, 0, 0];
        let chunks = [webp_chunk(b"VP8X", &canvas), webp_chunk(b"VP8 ", &frame)].concat();
        let bomb = webp_chunk(b"RIFF", &[b"WEBP".as_slice(), &chunks].concat());
        let refused = PictureRefused::TooManyPixels { pixels_max: 40_000_000 };
        assert_eq!(refused_quickly(&bomb), refused);
    }

    #[test]
    fn a_webp_chunk_that_claims_more_than_the_file_is_refused() {
        let mut file = flag(8, 8).to_webp().unwrap().bytes.to_vec();
        file.extend(b"EXIF\xff\xff\xff\xff");
        assert_eq!(refused_quickly(&file), PictureRefused::Broken);
    }

    #[test]
    fn an_animation_gives_its_first_frame_and_its_frames_are_checked() {
        let animated = |frame: &[u8]| {
            let header = [2, 0, 0, 0, 7, 0, 0, 7, 0, 0];
            let placed = [[0; 6].as_slice(), &[7, 0, 0, 7, 0, 0], &[100, 0, 0, 0], frame].concat();
            let chunks = [
                webp_chunk(b"VP8X", &header),
                webp_chunk(b"ANIM", &[0; 6]),
                webp_chunk(b"ANMF", &placed),
            ];
            webp_chunk(b"RIFF", &[b"WEBP".as_slice(), &chunks.concat()].concat())
        };
        let still = flag(8, 8).to_webp().unwrap().bytes;
        let first = read(&animated(&still[12..])).unwrap();
        assert_eq!((first.width(), first.height()), (8, 8));
        let huge = webp_chunk(b"VP8 ", b"\x10\0\0\x9d\x01\x2a\xff\x3f\xff\x3f");
        let refused = PictureRefused::TooManyPixels { pixels_max: 40_000_000 };
        assert_eq!(refused_quickly(&animated(&huge)), refused);
    }

    #[test]
    fn chunks_nested_a_hundred_thousand_deep_do_no_harm() {
        const DEPTH: usize = 100_000;
        let mut nested = Vec::new();
        for depth in (0..DEPTH).rev() {
            nested.extend(b"ANMF");
            nested.extend(u32::try_from(16 + 24 * depth).unwrap().to_le_bytes());
            nested.extend([0; 16]);
        }
        let file = webp_chunk(b"RIFF", &[b"WEBP".as_slice(), &nested].concat());
        assert_eq!(refused_quickly(&file), PictureRefused::Broken);
    }

    #[test]
    fn a_truncated_picture_is_broken() {
        let flag = flag(200, 100);
        for file in [flag.to_jpeg(), flag.to_png(), flag.to_webp()] {
            let file = file.unwrap();
            let half = &file.bytes[..file.bytes.len() / 2];
            assert_eq!(refused_quickly(half), PictureRefused::Broken, "{:?}", file.format);
            let start = &file.bytes[..12];
            assert_eq!(refused_quickly(start), PictureRefused::Broken, "{:?}", file.format);
        }
    }

    #[test]
    fn the_end_of_a_preview_is_not_the_end_of_a_jpeg() {
        let jpeg = flag(200, 100).to_jpeg().unwrap().bytes;
        let with_preview = with_segment(&jpeg, b"preview \xff\xd9");
        assert!(read(&with_preview).is_ok());
        let cut = &with_preview[..with_preview.len() - 40];
        assert_eq!(refused_quickly(cut), PictureRefused::Broken);
    }

    #[test]
    fn a_file_over_the_limit_is_not_even_looked_at() {
        let limits = PictureLimits {
            bytes_max: 10,
            ..PictureLimits::default()
        };
        let refused = Picture::read(&[0; 11], limits).unwrap_err();
        assert_eq!(refused, PictureRefused::TooLarge { bytes_max: 10 });
    }

    #[test]
    fn deep_colours_halve_the_pixels_that_fit() {
        let limits = PictureLimits {
            pixels_max: 100,
            ..PictureLimits::default()
        };
        let deep = |side| {
            let mut file = Cursor::new(Vec::new());
            let pixels = image::ImageBuffer::<image::Rgba<u16>, _>::new(side, side);
            DynamicImage::ImageRgba16(pixels)
                .write_to(&mut file, image::ImageFormat::Png)
                .unwrap();
            Picture::read(&file.into_inner(), limits)
        };
        assert!(deep(7).is_ok());
        assert_eq!(deep(8).unwrap_err(), PictureRefused::TooManyPixels { pixels_max: 50 });
    }

    #[test]
    fn a_photograph_comes_out_upright_and_without_its_place() {
        let exif = exif_turned_right();
        let upload = with_segment(&flag(64, 32).to_jpeg().unwrap().bytes, &exif);
        assert!(contains(&upload, b"GPS 47.3769N"));

        let picture = read(&upload).unwrap();

        assert_eq!((picture.width(), picture.height()), (32, 64));
        let pixels = picture.pixels.to_rgb8();
        let (top, bottom) = (pixels.get_pixel(16, 8), pixels.get_pixel(16, 56));
        assert!(top[0] > 200 && top[2] < 60, "red is on top: {top:?}");
        assert!(bottom[2] > 200 && bottom[0] < 60, "blue is below: {bottom:?}");
        for file in [picture.to_webp(), picture.to_png(), picture.to_jpeg()] {
            let bytes = file.unwrap().bytes;
            assert!(!contains(&bytes, b"GPS") && !contains(&bytes, b"47.3769"));
            assert!(!contains(&bytes, b"Exif") && !contains(&bytes, b"EXIF"));
        }
    }

    #[test]
    fn a_square_is_the_middle_and_never_blown_up() {
        let square = flag(300, 100).square(50);
        assert_eq!((square.width(), square.height()), (50, 50));
        let pixels = square.pixels.to_rgb8();
        assert!(pixels.get_pixel(2, 25)[0] > 200 && pixels.get_pixel(47, 25)[2] > 200);
        let small = flag(30, 20).square(50);
        assert_eq!((small.width(), small.height()), (20, 20));
    }

    #[test]
    fn fitting_keeps_the_shape_and_never_blows_up() {
        let size = |picture: Picture| (picture.width(), picture.height());
        assert_eq!(size(flag(400, 200).fit(100, 100)), (100, 50));
        assert_eq!(size(flag(40, 20).fit(100, 100)), (40, 20));
        assert_eq!(size(flag(4000, 1).fit(100, 100)), (100, 1));
        assert_eq!(size(flag(40, 20).fit(0, 0)), (1, 1));
    }

    #[test]
    fn transparency_is_kept_where_the_format_can() {
        let clear = image::RgbaImage::from_pixel(8, 8, image::Rgba([0, 0, 0, 0]));
        let picture = read(&Picture::of(clear.into()).to_png().unwrap().bytes).unwrap();
        let smallest = picture.to_smallest().unwrap();
        assert_eq!(smallest.format, PictureFormat::WebP);
        assert_eq!(read(&smallest.bytes).unwrap().pixels.to_rgba8().get_pixel(4, 4)[3], 0);
        let jpeg = read(&picture.to_jpeg().unwrap().bytes).unwrap();
        assert!(
            jpeg.pixels.to_rgb8().get_pixel(4, 4)[0] > 250,
            "transparent turns white"
        );
    }

    #[test]
    fn noise_is_smaller_as_jpeg() {
        let mut state = 1_u32;
        let noise = image::RgbImage::from_fn(64, 64, |_, _| {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            let [r, g, b, _] = state.to_be_bytes();
            image::Rgb([r, g, b])
        });
        let smallest = Picture::of(noise.into()).to_smallest().unwrap();
        assert_eq!(smallest.format, PictureFormat::Jpeg);
    }

    #[tokio::test]
    async fn work_aside_gives_the_result_or_the_refusal() {
        let png = flag(40, 20).to_png().unwrap().bytes;
        let limits = PictureLimits::default();
        let work = |bytes| Picture::aside(bytes, limits, |picture| picture.square(10).width());
        assert_eq!(work(png).await.unwrap(), Ok(10));
        let text = Bytes::from_static(b"text");
        assert_eq!(work(text).await.unwrap(), Err(PictureRefused::NotAPicture));
    }
}
