//! K201–K299: what single cells and rows say.

use super::register;

register! {
    NUMBER_UNREADABLE = "K201" Error ["column", "found"];
}
