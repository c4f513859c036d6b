use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};
use std::collections::BTreeMap;

/// The attributes that say something of a table. Others are not kept: a tag may have millions.
const ATTRIBUTES: [&str; 10] =
    ["class", "colspan", "hidden", "rowspan", "sdnum", "sdval", "span", "style", "x:fmla", "x:num"];

/// A part of a page. Comments and faults are passed over, as browsers do.
#[derive(Debug)]
pub(super) enum Token {
    Start(Tag),
    End(String),
    Text(String),
}

/// A tag that begins an element.
#[derive(Debug)]
pub(super) struct Tag {
    pub name: String,
    attributes: BTreeMap<&'static str, String>,
}

impl Tag {
    pub fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.get(attribute).map(String::as_str)
    }
}

/// The parts of a page, in order.
pub(super) fn tokens(page: &str) -> impl Iterator<Item = Token> {
    let mut tag = None;
    let mut attribute = None;
    let mut emitter =
        CallbackEmitter::new(move |event: CallbackEvent<'_>, _: Span<()>| match event {
            CallbackEvent::OpenStartTag { name } => {
                tag = Some(Tag { name: text(name), attributes: BTreeMap::new() });
                None
            }
            CallbackEvent::AttributeName { name } => {
                let known = ATTRIBUTES.into_iter().find(|known| known.as_bytes() == name);
                let tag = tag.as_mut();
                // Of two by one name the first counts.
                attribute = known.zip(tag).and_then(|(known, tag)| {
                    let is_new = !tag.attributes.contains_key(known);
                    is_new.then(|| tag.attributes.insert(known, String::new())).map(|_| known)
                });
                None
            }
            CallbackEvent::AttributeValue { value } => {
                if let Some((attribute, tag)) = attribute.take().zip(tag.as_mut()) {
                    tag.attributes.insert(attribute, text(value));
                }
                None
            }
            CallbackEvent::CloseStartTag { .. } => tag.take().map(Token::Start),
            CallbackEvent::EndTag { name } => {
                tag = None;
                Some(Token::End(text(name)))
            }
            CallbackEvent::String { value } => Some(Token::Text(text(value))),
            CallbackEvent::Comment { .. }
            | CallbackEvent::Doctype { .. }
            | CallbackEvent::Error(_) => None,
        });
    emitter.naively_switch_states(true);
    Tokenizer::new_with_emitter(page, emitter).map(|token| match token {
        Ok(token) => token,
        Err(never) => match never {},
    })
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
