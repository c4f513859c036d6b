//! K301–K399: plausibility and consistency of what was read.

use super::register;

register! {}
