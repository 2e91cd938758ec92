//! Draws every page and state of the window to PNG files, without a display, to look at.
//!
//! `cargo run --example gallery -- DIR [--lang TAG,…] [--theme light,dark,high_contrast] [--text 100,200]
//! [--size 1000x780] [--only NAME,…] [--fold] [--guide]`
//!
//! Without options: every language, light, 100 %. `--fold` shows the window as high as it is instead of
//! the whole page; `--guide` draws every page of the guide, too.
#![allow(clippy::expect_used, clippy::print_stdout, reason = "a developers' tool")]

mod headless;
mod scenes;

use std::fs::{self, File};
use std::io::BufWriter;
use std::path::{Path, PathBuf};

use headless::Picture;
use scenes::{Files, Look, SCENES, guide_pages, open, open_whole};
use temoto::i18n::Language;
use temoto::store::{TextSize, Theme};
use temoto::ui::{WINDOW_HEIGHT, WINDOW_WIDTH};

struct Wanted {
    folder: PathBuf,
    languages: Vec<Language>,
    themes: Vec<Theme>,
    sizes: Vec<TextSize>,
    window: (f32, f32),
    only: Option<Vec<String>>,
    fold: bool,
    guide: bool,
}

fn main() {
    let wanted = wanted();
    fs::create_dir_all(&wanted.folder).expect("the folder can be made");
    let files = Files::make();
    for language in &wanted.languages {
        for theme in &wanted.themes {
            for size in &wanted.sizes {
                for scene in SCENES {
                    if wanted.only.as_ref().is_some_and(|only| !only.iter().any(|name| name == scene.name)) {
                        continue;
                    }
                    let look =
                        Look { language: *language, theme: *theme, text_size: *size, window: wanted.window };
                    let mut window =
                        if wanted.fold { open(scene, look, &files) } else { open_whole(scene, look, &files) };
                    let name =
                        format!("{}-{}-{}-{}.png", scene.name, language.tag(), theme.key(), size.percent());
                    write(&wanted.folder.join(&name), &window.picture());
                    println!("{name}");
                }
                if wanted.guide {
                    let look =
                        Look { language: *language, theme: *theme, text_size: *size, window: wanted.window };
                    guide_pages(look, |page, window| {
                        let name =
                            format!("{page}-{}-{}-{}.png", language.tag(), theme.key(), size.percent());
                        write(&wanted.folder.join(&name), &window.picture());
                        println!("{name}");
                    });
                }
            }
        }
    }
}

fn write(path: &Path, picture: &Picture) {
    let file = BufWriter::new(File::create(path).expect("the file can be made"));
    let mut encoder = png::Encoder::new(file, picture.size.width, picture.size.height);
    encoder.set_color(png::ColorType::Rgba);
    let mut writer = encoder.write_header().expect("the file can be written");
    writer.write_image_data(&picture.rgba).expect("the file can be written");
}

fn wanted() -> Wanted {
    let mut wanted = Wanted {
        folder: PathBuf::from("target/gallery"),
        languages: Language::ALL.to_vec(),
        themes: vec![Theme::Light],
        sizes: vec![TextSize::default()],
        window: (WINDOW_WIDTH, WINDOW_HEIGHT),
        only: None,
        fold: false,
        guide: false,
    };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut values = || -> Vec<String> {
            let value = arguments.next().expect("the option has a value");
            value.split(',').map(str::to_owned).collect()
        };
        match argument.as_str() {
            "--lang" => {
                wanted.languages =
                    values().iter().map(|tag| Language::parse(tag).expect("a language")).collect();
            }
            "--theme" => {
                wanted.themes = values().iter().map(|key| Theme::from_key(key).expect("a theme")).collect();
            }
            "--text" => {
                wanted.sizes = values()
                    .iter()
                    .map(|text| text.parse().ok().and_then(TextSize::new).expect("a size of text"))
                    .collect();
            }
            "--size" => {
                let text = values().concat();
                let (width, height) = text.split_once('x').expect("WIDTHxHEIGHT");
                wanted.window = (width.parse().expect("a width"), height.parse().expect("a height"));
            }
            "--only" => wanted.only = Some(values()),
            "--fold" => wanted.fold = true,
            "--guide" => wanted.guide = true,
            folder => wanted.folder = PathBuf::from(folder),
        }
    }
    wanted
}
